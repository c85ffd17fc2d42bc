from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from resolute.app.pairs import sample_pair
from resolute.model import FindingKind
from resolute.window.changes.facets import FacetButton
from resolute.window.changes.filtering import Filter
from resolute.window.changes.panel import ChangesPanel
from resolute.window.main_window import MainWindow
from resolute.window.pair.rows import view_rows
from resolute.window.settings import Settings
from resolute.window.theme import theme
from window.conftest import DirectJobs
from window.making import long_pair, pair_of

EARLIER, LATER = sample_pair()
LIGHT = Filter(kinds=frozenset(kind for kind in FindingKind if kind.is_light))


@pytest.fixture
def opened(window: MainWindow) -> MainWindow:
    """The window with the sample pair."""
    window.open_paths((EARLIER, LATER))
    return window


@pytest.fixture
def panel(qtbot: QtBot) -> ChangesPanel:
    panel = ChangesPanel(theme("light"))
    qtbot.addWidget(panel)
    panel.resize(320, 500)
    panel.show()
    return panel


def show(panel: ChangesPanel, notation: str, same_texts: bool = False) -> None:
    comparison = pair_of(notation).comparison
    panel.show_changes(comparison, view_rows(comparison), same_texts)


def labels(panel: ChangesPanel) -> list[str]:
    return [entry.label for entry in panel.shown.entries]


def current_label(window: MainWindow) -> str:
    """The entry that is selected, or nothing."""
    place = window.dock.panel.list.place
    return next((entry.label for entry in window.dock.panel.shown.entries if entry.place == place), "")


def place_of(window: MainWindow, label: str) -> int:
    return next(entry.place for entry in window.dock.panel.shown.entries if entry.label == label)


def tick(button: FacetButton, text: str) -> None:
    """Choose a line of a button's menu."""
    next(action for action in button.choices.actions() if action.text().startswith(text)).trigger()


def test_the_list_stands_beside_the_texts(opened: MainWindow) -> None:
    assert opened.dock.isVisible()
    assert opened.dockWidgetArea(opened.dock) is Qt.DockWidgetArea.RightDockWidgetArea


def test_without_a_pair_there_is_no_list(window: MainWindow) -> None:
    assert not window.dock.isVisible()


def test_the_head_counts_what_the_status_bar_counts(opened: MainWindow) -> None:
    total = len(opened.view.stops.places)
    assert opened.dock.panel.count.text() == opened.status.position.text() == f"{total} changes"
    assert not opened.dock.panel.show_all.isVisible()


def test_what_the_filter_hides_is_said_and_shown_again(opened: MainWindow) -> None:
    panel = opened.dock.panel
    before = panel.shown.rowCount()
    tick(panel.bar.kinds, "Only what matters")
    hidden = before - panel.shown.rowCount()
    assert hidden > 0
    assert f"{hidden} hidden by the filter" in panel.beside.text()
    panel.show_all.click()
    assert panel.shown.rowCount() == before
    assert "hidden" not in panel.beside.text()


def test_the_status_bar_says_it_where_the_list_is_closed(opened: MainWindow) -> None:
    opened.dock.panel.filter_by(LIGHT)
    assert not opened.status.hiding.text()
    opened.dock.close_button.click()
    assert opened.status.hiding.text().endswith("hidden by the filter")
    opened.commands["show_all_changes"].trigger()
    assert not opened.status.hiding.text()


def test_next_change_obeys_the_filter_and_says_at_the_end_what_is_hidden(opened: MainWindow) -> None:
    every_stop = len(opened.view.stops.places)
    opened.dock.panel.filter_by(LIGHT)
    shown = [entry.place for entry in opened.dock.panel.shown.entries if entry.is_change]
    walked: list[int | None] = []
    for _ in shown:
        QTest.keyClick(opened.view, Qt.Key.Key_F8)
        walked.append(opened.view.current)
    assert walked == shown
    assert opened.status.position.text() == f"{len(shown)} of {len(shown)}"
    QTest.keyClick(opened.view, Qt.Key.Key_F8)
    assert opened.status.passing.text().endswith(f"The filter hides {every_stop - len(shown)} changes.")


def test_hiding_changes_moves_nothing(opened: MainWindow) -> None:
    for _ in range(3):
        opened.commands["next_change"].trigger()
    before = opened.view.current, opened.view.top
    opened.dock.panel.filter_by(Filter(text="no such words"))
    assert (opened.view.current, opened.view.top) == before
    assert opened.status.position.text() == "No changes shown"


def test_going_through_the_list_goes_through_the_texts(opened: MainWindow) -> None:
    opened.commands["go_to_list"].trigger()
    QTest.keyClick(opened.dock.panel.list, Qt.Key.Key_End)
    last = opened.dock.panel.shown.entries[-1].place
    assert opened.view.current == last
    assert opened.view.is_in_sight(last)


def test_a_click_on_the_selected_entry_brings_it_back_into_sight(window: MainWindow) -> None:
    window.desk.pair = long_pair(200)
    window.desk.pair_changed.emit()
    window.commands["next_change"].trigger()
    bar = window.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    entries = window.dock.panel.list
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(entries.viewport(), button, none, entries.visualRect(entries.currentIndex()).center())
    assert window.view.current is not None
    assert window.view.is_in_sight(window.view.current)


def test_going_through_the_texts_selects_entries_without_taking_the_focus(opened: MainWindow) -> None:
    opened.view.go_to(place_of(opened, "OP8 → OP10"))
    assert current_label(opened) == "OP8 → OP10"
    assert not opened.dock.panel.list.hasFocus()


def test_what_comes_next_is_in_sight_too(opened: MainWindow) -> None:
    entries = opened.dock.panel.list
    for _ in range(20):
        opened.commands["next_change"].trigger()
        behind = entries.model().index(entries.currentIndex().row() + 1, 0)
        assert entries.viewport().rect().contains(entries.visualRect(behind))


def test_at_an_unchanged_row_no_entry_is_selected(opened: MainWindow) -> None:
    opened.view.go_to(place_of(opened, "PP5"))
    opened.view.go_to(place_of(opened, "PP5") - 1)
    assert not current_label(opened)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_goes_on_in_the_text(opened: MainWindow, key: Qt.Key) -> None:
    opened.activateWindow()
    opened.commands["go_to_list"].trigger()
    QTest.keyClick(opened.dock.panel.list, Qt.Key.Key_Down)
    QTest.keyClick(opened.dock.panel.list, key)
    assert opened.focusWidget() is opened.view


def test_the_same_key_goes_to_the_list_and_back(opened: MainWindow, qtbot: QtBot) -> None:
    opened.dock.close_button.click()
    opened.activateWindow()
    opened.commands["go_to_list"].trigger()
    qtbot.waitUntil(opened.dock.panel.list.hasFocus)
    opened.commands["go_to_list"].trigger()
    assert opened.focusWidget() is opened.view


def test_letters_typed_go_to_the_label_that_a_row_has_now(opened: MainWindow) -> None:
    opened.commands["go_to_list"].trigger()
    QTest.keyClicks(opened.dock.panel.list, "OP10")
    assert current_label(opened) == "OP8 → OP10"


def test_by_weight_the_weightiest_come_first(panel: ChangesPanel) -> None:
    show(
        panel,
        "~ OP1 | [-a-]{+b+};\n! mechanical | a -> b\n+ OP2 | c;\n~ OP3 | [-d-]{+e+};\n! opening | d -> e",
    )
    panel.bar.order.menu().actions()[1].trigger()
    assert labels(panel) == ["OP2", "OP3", "OP1"]
    panel.bar.order.menu().actions()[0].trigger()
    assert labels(panel) == ["OP1", "OP2", "OP3"]


def test_the_menu_counts_the_rows_of_each_kind(opened: MainWindow) -> None:
    texts = [action.text() for action in opened.dock.panel.bar.kinds.choices.actions()]
    pair = opened.desk.pair
    assert pair
    assert f"Renumbered\t{pair.comparison.findings[FindingKind.RENUMBERED]}" in texts


def test_only_what_matters_hides_light_kinds_that_another_pair_has_too(panel: ChangesPanel) -> None:
    show(panel, "+ OP2 | c;\n= OP3 OP4 | d;\n! renumbered | OP3 -> OP4")
    tick(panel.bar.kinds, "Only what matters")
    show(panel, "~ OP1 | [-a-]{+b+};\n! mechanical | a -> b\n+ OP2 | c;")
    assert labels(panel) == ["OP2"]


def test_several_kinds_can_be_ticked_one_after_the_other(panel: ChangesPanel) -> None:
    show(panel, "~ OP1 | [-a-]{+b+};\n! mechanical | a -> b\n+ OP2 | c;")
    menu = panel.bar.kinds.choices
    menu.popup(QPoint(0, 0))
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for action in menu.actions()[-2:]:
        QTest.mouseClick(menu, button, none, menu.actionGeometry(action).center())
        assert menu.isVisible()
    menu.close()
    assert not labels(panel)


def test_a_button_says_that_it_hides_something(panel: ChangesPanel) -> None:
    show(panel, "~ OP1 | [-a-]{+b+};\n+ OP2 | c;")
    tick(panel.bar.signs, "Inserted")
    assert panel.bar.signs.accessibleName() == "What became of the paragraphs, 1 hidden"
    assert labels(panel) == ["OP1"]


def test_swapping_keeps_the_filter(opened: MainWindow, jobs: DirectJobs) -> None:
    wanted = Filter(text="gauges")
    opened.dock.panel.filter_by(wanted)
    opened.commands["swap_sides"].trigger()
    assert len(jobs.tasks) == 2
    assert opened.dock.panel.bar.filter == opened.dock.panel.shown.filter == wanted


def test_another_pair_hides_only_what_is_light(opened: MainWindow) -> None:
    opened.dock.panel.filter_by(Filter(kinds=LIGHT.kinds, text="gauges"))
    opened.open_paths((EARLIER, EARLIER))
    assert opened.dock.panel.bar.filter == LIGHT
    assert not opened.dock.panel.bar.text.text()


def test_a_text_compared_with_itself_has_no_changes(window: MainWindow) -> None:
    window.open_paths((EARLIER, EARLIER))
    assert window.dock.panel.count.text() == window.dock.panel.list.empty == "No changes"
    assert window.dock.panel.shown.rowCount() == 0
    assert not window.dock.panel.bar.isVisible()


def test_closing_the_list_is_remembered_and_the_command_brings_it_back(
    opened: MainWindow, settings: Settings
) -> None:
    opened.dock.close_button.click()
    assert (settings.changes_listed, opened.commands["change_list"].isChecked()) == (False, False)
    opened.commands["change_list"].trigger()
    assert opened.dock.isVisible()
    assert settings.changes_listed


def test_a_closed_list_stays_closed_at_the_next_start(
    qtbot: QtBot, settings: Settings, jobs: DirectJobs
) -> None:
    settings.changes_listed = False
    window = MainWindow(settings, jobs)
    qtbot.addWidget(window)
    window.show()
    window.open_paths((EARLIER, LATER))
    assert not window.dock.isVisible()


def test_a_list_that_floats_is_not_closed_with_the_window(opened: MainWindow, settings: Settings) -> None:
    opened.dock.setFloating(True)
    QApplication.closeAllWindows()
    assert settings.changes_listed


def test_where_the_list_stands_is_remembered(
    qtbot: QtBot, opened: MainWindow, settings: Settings, jobs: DirectJobs
) -> None:
    opened.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, opened.dock)
    opened.close()
    again = MainWindow(settings, jobs)
    qtbot.addWidget(again)
    assert again.dockWidgetArea(again.dock) is Qt.DockWidgetArea.LeftDockWidgetArea


def test_entries_are_spoken(panel: ChangesPanel) -> None:
    show(panel, "~ OP1 OP2 | [-Asks-]{+Urges+} all;\n! opening | Asks -> Urges")
    interface = QAccessible.queryAccessibleInterface(panel.list)
    spoken = interface.child(0).text(QAccessible.Text.Name)
    assert spoken == "Opening, Changed, OP1 → OP2: Asks → Urges"


def test_a_button_shows_that_it_has_the_focus(qtbot: QtBot, panel: ChangesPanel) -> None:
    panel.activateWindow()
    before = panel.bar.kinds.grab().toImage()
    panel.bar.kinds.setFocus()
    qtbot.waitUntil(panel.bar.kinds.hasFocus)
    assert panel.bar.kinds.grab().toImage() != before


def test_every_control_has_a_name(opened: MainWindow) -> None:
    panel = opened.dock.panel
    named = (panel.list, panel.bar.text, panel.bar.kinds, panel.bar.signs, panel.bar.parts, panel.bar.order)
    assert all(control.accessibleName() for control in named)
    buttons = opened.dock.findChildren(QToolButton)
    assert all(button.accessibleName() or button.text() for button in buttons)
