"""Every command of the window, declared once: menus, toolbar and shortcuts are made from it.

Shortcuts never depend on a mode, and no two commands share one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QT_TRANSLATE_NOOP


class Menu(Enum):
    """The menus in their order; the value is what the menu bar says."""

    FILE = QT_TRANSLATE_NOOP("Menu", "&File")
    EDIT = QT_TRANSLATE_NOOP("Menu", "&Edit")
    VIEW = QT_TRANSLATE_NOOP("Menu", "&View")
    CHANGES = QT_TRANSLATE_NOOP("Menu", "&Changes")
    HELP = QT_TRANSLATE_NOOP("Menu", "&Help")


class Needs(Enum):
    """When a command can be used."""

    NOTHING = auto()
    PAIR = auto()
    WORK = auto()


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `name` is the window's method that carries it out.

    `toolbar` is what its button says; a command without is on no button. Commands of one `group` are
    choices of which one holds; `separated` ones begin a new section of their menu.
    """

    name: str
    menu: Menu
    text: str
    hint: str = ""
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    toolbar: str = ""
    needs: Needs = Needs.NOTHING
    group: str = ""
    separated: bool = False


def _tr(text: str) -> str:
    return QT_TRANSLATE_NOOP("Command", text)


COMMANDS: tuple[Command, ...] = (
    Command(
        "open_pair",
        Menu.FILE,
        _tr("&Open pair…"),
        _tr("Choose an earlier and a later text"),
        ("Ctrl+O",),
        "open-pair",
        _tr("Open pair"),
    ),
    Command("open_sample", Menu.FILE, _tr("Open &sample"), _tr("See two invented resolutions compared")),
    Command(
        "swap_sides",
        Menu.FILE,
        _tr("S&wap sides"),
        _tr("Make the later text the earlier one"),
        ("Ctrl+Shift+W",),
        "swap",
        _tr("Swap"),
        Needs.PAIR,
    ),
    Command(
        "save_redline",
        Menu.FILE,
        _tr("Save &redline…"),
        _tr("Write a Word file with the later text as tracked changes on the earlier one"),
        ("Ctrl+S",),
        "save-redline",
        _tr("Save redline"),
        Needs.PAIR,
        separated=True,
    ),
    Command("cancel", Menu.FILE, _tr("&Cancel"), _tr("Stop what is being done"), ("Esc",), needs=Needs.WORK),
    Command("quit", Menu.FILE, _tr("&Quit"), "", ("Ctrl+Q",), separated=True),
    Command("copy", Menu.EDIT, _tr("&Copy"), _tr("Copy the selected words"), ("Ctrl+C",), needs=Needs.PAIR),
    Command(
        "select_all",
        Menu.EDIT,
        _tr("Select &all"),
        _tr("Select all of the side that was clicked last"),
        ("Ctrl+A",),
        needs=Needs.PAIR,
    ),
    Command("light_theme", Menu.VIEW, _tr("&Light"), group="theme"),
    Command("dark_theme", Menu.VIEW, _tr("&Dark"), group="theme"),
    Command("system_theme", Menu.VIEW, _tr("As the &system"), group="theme"),
    Command("zoom_in", Menu.VIEW, _tr("Zoom &in"), "", ("Ctrl++", "Ctrl+="), separated=True, needs=Needs.PAIR),
    Command("zoom_out", Menu.VIEW, _tr("Zoom &out"), "", ("Ctrl+-",), needs=Needs.PAIR),
    Command("zoom_reset", Menu.VIEW, _tr("&Original size"), "", ("Ctrl+0",), needs=Needs.PAIR),
    Command(
        "previous_change",
        Menu.CHANGES,
        _tr("&Previous change"),
        _tr("Go to the change before the current paragraph"),
        ("Shift+F8", "F7"),
        "previous",
        _tr("Previous"),
        Needs.PAIR,
    ),
    Command(
        "next_change",
        Menu.CHANGES,
        _tr("&Next change"),
        _tr("Go to the change after the current paragraph"),
        ("F8",),
        "next",
        _tr("Next"),
        Needs.PAIR,
    ),
    Command(
        "other_end",
        Menu.CHANGES,
        _tr("&Other end of the move"),
        _tr("Go from a moved paragraph to where it stood, or back"),
        ("Ctrl+Shift+M",),
        needs=Needs.PAIR,
        separated=True,
    ),
    Command("about", Menu.HELP, _tr("&About Resolute")),
)
