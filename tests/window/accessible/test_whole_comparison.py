"""A comparison as who hears it goes through it: by nothing but what Qt tells a screen reader."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleInterface
from pytestqt.qtbot import QtBot

from resolute.window.main_window import MainWindow
from window.accessible.making import find, has, interface, name, press

ROLE = QAccessible.Role


def selected(texts: QAccessibleInterface) -> QAccessibleInterface | None:
    items = map(texts.child, range(texts.childCount()))
    return next((item for item in items if item.state().selected), None)


def test_the_third_change_is_reached_and_its_inserted_words_are_read(
    window: MainWindow, qtbot: QtBot
) -> None:
    top = interface(window)
    press(find(top, ROLE.Button, "Open the sample"))
    texts = find(top, ROLE.List, "Earlier and later text")
    qtbot.waitUntil(lambda: texts.childCount() > 20)
    for ordinal in ("1 of ", "2 of ", "3 of "):
        press(find(top, ROLE.Button, "Next"))
        qtbot.waitUntil(lambda begin=ordinal: has(top, ROLE.StaticText, begin))
    current = selected(texts)
    assert current
    assert "inserted “19 November 2037”" in name(current)
    assert current.text(QAccessible.Text.Description).endswith("19 November 2037")


def test_an_entry_of_the_list_leads_to_its_row(window: MainWindow) -> None:
    window.commands["open_sample"].trigger()
    top = interface(window)
    press(find(find(top, ROLE.List, "Changes"), ROLE.ListItem, "Opening, qualifier"))
    current = selected(find(top, ROLE.List, "Earlier and later text"))
    assert current
    assert "inserted “Urges”" in name(current)
