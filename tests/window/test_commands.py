from __future__ import annotations

from collections import Counter
from typing import cast

import pytest
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QMenu

from resolute.paths import resource
from resolute.window.commands import COMMANDS, Command, Needs
from resolute.window.icons import icon
from resolute.window.main_window import MainWindow


def test_no_two_commands_share_a_shortcut() -> None:
    keys = Counter(QKeySequence(keys).toString() for command in COMMANDS for keys in command.shortcuts)
    assert "" not in keys
    assert not [shortcut for shortcut, count in keys.items() if count > 1]


def test_no_two_commands_of_a_menu_share_a_letter() -> None:
    letters = Counter(
        (command.menu, command.text[command.text.index("&") + 1].lower()) for command in COMMANDS
    )
    assert not [letter for letter, count in letters.items() if count > 1]


@pytest.mark.parametrize("command", [command for command in COMMANDS if command.icon])
def test_every_icon_was_drawn(command: Command) -> None:
    assert "currentColor" in resource("icons", f"{command.icon}.svg").read_text(encoding="utf-8")


@pytest.mark.usefixtures("qapp")
def test_selected_entries_of_menus_have_icons_that_stand_out() -> None:
    drawn = icon("swap", "#000000", selected="#ffffff")
    shades = [strokes(drawn, mode) for mode in (QIcon.Mode.Normal, QIcon.Mode.Active)]
    assert shades == [{"#000000"}, {"#ffffff"}]


def strokes(drawn: QIcon, mode: QIcon.Mode) -> set[str]:
    """The colours of the pixels that an icon covers."""
    picture = drawn.pixmap(32, mode).toImage()
    colours = (picture.pixelColor(x, y) for x in range(32) for y in range(32))
    return {colour.name() for colour in colours if colour.alpha() == 255}


def test_every_command_is_in_a_menu(window: MainWindow) -> None:
    menus = [action.menu() for action in window.menuBar().actions()]
    listed = {action.objectName() for menu in menus for action in menu.actions()}  # type: ignore[attr-defined]
    assert {command.name for command in COMMANDS} <= listed


def test_a_menu_shows_all_shortcuts_of_an_entry(window: MainWindow) -> None:
    assert window.commands["previous_change"].text().endswith("\tShift+F8, F7")


def test_the_themes_stand_under_a_title(window: MainWindow) -> None:
    menu = cast("QMenu", window.menuBar().actions()[2].menu())
    first, second, *_ = menu.actions()
    assert (first.isSeparator(), first.text(), second.objectName()) == (True, "Theme", "light_theme")


def test_without_a_pair_only_what_needs_none_can_be_used(window: MainWindow) -> None:
    usable = {command.name for command in COMMANDS if window.commands[command.name].isEnabled()}
    assert usable == {command.name for command in COMMANDS if command.needs is Needs.NOTHING}
