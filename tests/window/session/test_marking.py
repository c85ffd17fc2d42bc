from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from resolute.window.changes.filtering import Filter
from resolute.window.main_window import MainWindow
from resolute.window.marking.note_dialog import NoteDialog
from window.working import do, go_to, open_texts, row_with


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> MainWindow:
    return open_texts(window, tmp_path)


def write(window: MainWindow, words: str, note: str) -> None:
    do(window, "note", words)
    dialog = next(each for each in window.findChildren(NoteDialog) if each.isVisible())
    dialog.text.setPlainText(note)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Save).click()


def listed(window: MainWindow) -> list[str]:
    return [entry.label for entry in window.dock.panel.shown.entries]


def test_a_change_is_marked_as_seen_and_unmarked(opened: MainWindow) -> None:
    do(opened, "mark_seen", "keepers")
    assert opened.view.badges.of(opened.view.rows[row_with(opened, "keepers")]).seen
    do(opened, "mark_seen")
    assert not opened.bench.keeper.handwork.seen


def test_what_is_no_change_is_not_marked(opened: MainWindow) -> None:
    do(opened, "mark_seen", "Recalling")
    assert not opened.bench.keeper.handwork.seen
    assert "only changes" in opened.status.passing.text()


def test_only_what_was_not_seen_is_listed_and_walked_to(opened: MainWindow) -> None:
    stops = len(opened.view.stops.places)
    opened.dock.panel.filter_by(Filter(marks=frozenset({"seen"})))
    do(opened, "mark_seen", "keepers")
    assert len(opened.view.stops.places) == stops - 1
    assert "1 hidden by the filter" in opened.dock.panel.beside.text()
    do(opened, "undo")
    assert len(opened.view.stops.places) == stops


def test_all_that_is_listed_is_marked(opened: MainWindow) -> None:
    do(opened, "mark_all_seen")
    assert len(opened.bench.keeper.handwork.seen) == len(listed(opened))
    opened.commands["undo"].trigger()
    assert not opened.bench.keeper.handwork.seen


def test_a_note_is_written_shown_found_and_removed(opened: MainWindow) -> None:
    write(opened, "fog", "Ask the harbour master")
    panel = opened.dock.panel
    index = panel.shown.index_of(row_with(opened, "fog"))
    assert "Note: Ask the harbour master" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert "Note: Ask the harbour master" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    panel.filter_by(Filter(text="harbour master"))
    assert listed(opened) == ["OP2"]
    write(opened, "fog", " ")
    assert not opened.bench.keeper.handwork.remarks


def test_a_note_stays_with_its_paragraph(opened: MainWindow) -> None:
    write(opened, "pilots", "Currents?")
    do(opened, "unpair", "pilots")
    noted = [row for row in opened.view.rows if opened.view.badges.of(row).note]
    assert [bool(row.later) for row in noted] == [True]


def test_what_was_made_anew_has_not_been_seen(opened: MainWindow) -> None:
    do(opened, "mark_seen", "keepers")
    do(opened, "unpair", "keepers")
    assert not any(opened.view.badges.of(row).seen for row in opened.view.rows)
    do(opened, "undo")
    assert opened.view.badges.of(opened.view.rows[row_with(opened, "keepers")]).seen


def test_the_gutter_tells_of_marks(opened: MainWindow) -> None:
    do(opened, "mark_seen", "keepers")
    top = opened.view.row_rectangle(row_with(opened, "keepers")).top()
    gutter = opened.view.scene.columns.gutter(top, 10)
    QTest.mouseMove(opened.view.viewport(), QPoint(round(gutter.center().x()), round(top) + 12))
    assert opened.view.viewport().toolTip().endswith("Marked as seen")


def test_a_mark_is_painted_in_the_list(opened: MainWindow) -> None:
    go_to(opened, "fog")
    panel = opened.dock.panel
    box = panel.list.visualRect(panel.shown.index_of(row_with(opened, "fog")))
    before = panel.list.viewport().grab(box).toImage()
    write(opened, "fog", "Ask")
    assert panel.list.viewport().grab(box).toImage() != before
