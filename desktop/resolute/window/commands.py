"""Every command of the window, declared once: menus, toolbar and shortcuts are made from it.

Shortcuts never depend on a mode, and no two commands share one.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from resolute.model import English, Phrase


class Menu(Enum):
    """The menus in their order; the value is what the menu bar says."""

    FILE = Phrase("&File")
    EDIT = Phrase("&Edit")
    VIEW = Phrase("&View")
    CHANGES = Phrase("&Changes")
    TEXT = Phrase("&Text")
    ALIGNMENT = Phrase("&Alignment")
    HELP = Phrase("&Help")


class Needs(Enum):
    """When a command can be used."""

    NOTHING = auto()
    PAIR = auto()
    WORK = auto()


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `name` is the window's method that carries it out.

    `toolbar` is what its button says; a command without is on no button. Commands of one `group` are
    choices of which one holds, `checkable` ones are on or off; `separated` ones begin a new section of their
    menu, which has the title `section` where there is one.
    """

    name: str
    menu: Menu
    text: English
    hint: English = ""
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    toolbar: English = ""
    needs: Needs = Needs.NOTHING
    group: str = ""
    checkable: bool = False
    separated: bool = False
    section: English = ""


COMMANDS: tuple[Command, ...] = (
    Command("new_window", Menu.FILE, "&New window", "Compare two other texts beside these", ("Ctrl+N",)),
    Command(
        "open_pair",
        Menu.FILE,
        "&Open pair…",
        "Choose an earlier and a later text",
        ("Ctrl+O",),
        "open-pair",
        "Open pair",
    ),
    Command(
        "open_session",
        Menu.FILE,
        "Open &comparison…",
        "Go on with a comparison that was saved",
        ("Ctrl+Shift+O",),
    ),
    Command(
        "restore_left",
        Menu.FILE,
        "Restore &unsaved work…",
        "Go on with what a window left that was not closed, even if you did not want it at the start",
    ),
    Command("open_sample", Menu.FILE, "Open sa&mple", "See two invented resolutions compared"),
    Command(
        "swap_sides",
        Menu.FILE,
        "S&wap sides",
        "Make the later text the earlier one",
        ("Ctrl+Shift+W",),
        "swap",
        "Swap",
        Needs.PAIR,
    ),
    Command(
        "choose_texts",
        Menu.FILE,
        "Choose te&xts…",
        "Compare one text of a file that holds several: a part, a draft, an annex",
        needs=Needs.PAIR,
    ),
    Command(
        "official_base",
        Menu.FILE,
        "Official Wor&d file…",
        "Choose the official Word file of the earlier text: the redline stands on it",
        needs=Needs.PAIR,
    ),
    Command(
        "save_session",
        Menu.FILE,
        "&Save comparison",
        "Keep both texts, your links, notes and marks in one file, to go on another day",
        ("Ctrl+S",),
        needs=Needs.PAIR,
        separated=True,
    ),
    Command(
        "save_session_as",
        Menu.FILE,
        "Save comparison &as…",
        "Keep the comparison in another file",
        ("Ctrl+Shift+S",),
        needs=Needs.PAIR,
    ),
    Command(
        "save_redline",
        Menu.FILE,
        "Save &redline…",
        "Write the later text as tracked changes on the earlier one; drag the button to hand the file out",
        ("Ctrl+E",),
        "save-redline",
        "Save redline",
        Needs.PAIR,
        separated=True,
    ),
    Command(
        "export",
        Menu.FILE,
        "&Export…",
        "Write any output, with its options, and see what was proved of it",
        ("Ctrl+Shift+E",),
        needs=Needs.PAIR,
    ),
    Command(
        "print",
        Menu.FILE,
        "&Print…",
        "Print what the texts show now: side by side or in one column, folded or not",
        ("Ctrl+P",),
        needs=Needs.PAIR,
        separated=True,
    ),
    Command(
        "print_preview",
        Menu.FILE,
        "Print pre&view…",
        "See the pages before they are printed",
        ("Ctrl+Alt+P",),
        needs=Needs.PAIR,
    ),
    Command("cancel", Menu.FILE, "Stop wor&k", "Stop what is being done", ("Esc",), needs=Needs.WORK),
    Command("close_window", Menu.FILE, "C&lose window", "", ("Ctrl+W",), separated=True),
    Command("quit", Menu.FILE, "&Quit", "Close all windows", ("Ctrl+Q",)),
    Command("undo", Menu.EDIT, "&Undo", "Take back what you did last", ("Ctrl+Z",), needs=Needs.PAIR),
    Command(
        "redo",
        Menu.EDIT,
        "&Redo",
        "Do again what you took back",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        needs=Needs.PAIR,
    ),
    Command(
        "copy",
        Menu.EDIT,
        "&Copy",
        "Copy the selected words",
        ("Ctrl+C",),
        needs=Needs.PAIR,
        separated=True,
    ),
    Command(
        "copy_with_marks",
        Menu.EDIT,
        "Copy with &marks",
        "Copy the selected words, or the current paragraph, as formatted text for Word or a message",
        ("Ctrl+Shift+C",),
        needs=Needs.PAIR,
    ),
    Command(
        "paste_earlier",
        Menu.EDIT,
        "Paste as &earlier text",
        "Take the earlier text from the clipboard, as it was copied in Word, a browser or elsewhere",
        ("Ctrl+Shift+V",),
        separated=True,
    ),
    Command(
        "paste_later",
        Menu.EDIT,
        "Paste as &later text",
        "Take the later text from the clipboard",
        ("Ctrl+Alt+V",),
    ),
    Command(
        "select_all",
        Menu.EDIT,
        "Select &all",
        "Select all of the side that was clicked last",
        ("Ctrl+A",),
        needs=Needs.PAIR,
    ),
    Command(
        "find",
        Menu.EDIT,
        "&Find…",
        "Find words in both texts, deleted ones too",
        ("Ctrl+F",),
        "find",
        "Find",
        Needs.PAIR,
        separated=True,
    ),
    Command("find_next", Menu.EDIT, "Find &next", "Go to the next match", ("F3", "Ctrl+G"), needs=Needs.PAIR),
    Command(
        "find_previous",
        Menu.EDIT,
        "Find &previous",
        "Go to the match before",
        ("Shift+F3", "Ctrl+Shift+G"),
        needs=Needs.PAIR,
    ),
    Command(
        "watch_terms",
        Menu.EDIT,
        "&Terms…",
        "Words to keep an eye on: set off in both texts and counted",
        ("Ctrl+Shift+T",),
        needs=Needs.PAIR,
    ),
    Command(
        "settings",
        Menu.EDIT,
        "&Settings…",
        "Theme, colours, letters, author and privacy",
        ("Ctrl+,",),
        separated=True,
    ),
    Command("light_theme", Menu.VIEW, "&Light", group="theme", section="Theme"),
    Command("dark_theme", Menu.VIEW, "&Dark", group="theme"),
    Command("system_theme", Menu.VIEW, "As the &system", group="theme"),
    Command(
        "change_list",
        Menu.VIEW,
        "&Change list",
        "Show or hide the list of changes beside the texts",
        ("F9",),
        "changes",
        "Changes",
        Needs.PAIR,
        checkable=True,
        separated=True,
    ),
    Command(
        "side_by_side",
        Menu.VIEW,
        "Side &by side",
        "Earlier text on the left, later text on the right",
        ("Ctrl+1",),
        group="view",
        separated=True,
    ),
    Command(
        "redline_column",
        Menu.VIEW,
        "&Redline in one column",
        "Both texts in one, deleted and inserted words where they stand",
        ("Ctrl+2",),
        group="view",
    ),
    Command(
        "changes_only",
        Menu.VIEW,
        "Changes onl&y",
        "Fold all unchanged paragraphs, or show them again",
        ("Ctrl+Shift+H",),
        needs=Needs.PAIR,
        checkable=True,
    ),
    Command(
        "fold_here",
        Menu.VIEW,
        "&Fold or unfold here",
        "Fold the unchanged paragraphs where you are reading, or show them again",
        ("Ctrl+H",),
        needs=Needs.PAIR,
    ),
    Command(
        "recognized",
        Menu.VIEW,
        "&What was recognized…",
        "See what each paragraph was taken for and how sure that is, and correct it",
        ("Ctrl+I",),
        needs=Needs.PAIR,
        separated=True,
    ),
    Command("zoom_in", Menu.VIEW, "Zoom &in", "", ("Ctrl++", "Ctrl+="), separated=True, needs=Needs.PAIR),
    Command("zoom_out", Menu.VIEW, "Zoom &out", "", ("Ctrl+-",), needs=Needs.PAIR),
    Command("zoom_reset", Menu.VIEW, "Original si&ze", "", ("Ctrl+0",), needs=Needs.PAIR),
    Command(
        "previous_change",
        Menu.CHANGES,
        "&Previous change",
        "Go to the change before the current paragraph",
        ("Shift+F8", "F7"),
        "previous",
        "Previous",
        Needs.PAIR,
    ),
    Command(
        "next_change",
        Menu.CHANGES,
        "&Next change",
        "Go to the change after the current paragraph",
        ("F8",),
        "next",
        "Next",
        Needs.PAIR,
    ),
    Command(
        "previous_paragraph",
        Menu.CHANGES,
        "Previous para&graph",
        "Go to the paragraph above, changed or not",
        ("Ctrl+Up",),
        needs=Needs.PAIR,
    ),
    Command(
        "next_paragraph",
        Menu.CHANGES,
        "Next pa&ragraph",
        "Go to the paragraph below, changed or not",
        ("Ctrl+Down",),
        needs=Needs.PAIR,
    ),
    Command(
        "other_end",
        Menu.CHANGES,
        "&Other end of the move",
        "Go from a moved paragraph to where it stood, or back",
        ("Ctrl+Shift+M",),
        "other-end",
        needs=Needs.PAIR,
        separated=True,
    ),
    Command(
        "mark_seen",
        Menu.CHANGES,
        "&Mark as seen, or not",
        "Mark the current change as seen, or take the mark away",
        ("Ctrl+M",),
        needs=Needs.PAIR,
        separated=True,
    ),
    Command(
        "mark_all_seen",
        Menu.CHANGES,
        "Mark &all listed as seen",
        "Mark all changes as seen that the filter shows",
        needs=Needs.PAIR,
    ),
    Command(
        "note",
        Menu.CHANGES,
        "No&te…",
        "Write a note on the current change, which is kept in the comparison file",
        ("Ctrl+Alt+M",),
        needs=Needs.PAIR,
    ),
    Command(
        "go_to_list",
        Menu.CHANGES,
        "Go to the change &list, or back",
        "Go from the text to the list of changes, or back to the text",
        ("Ctrl+L",),
        needs=Needs.PAIR,
        separated=True,
    ),
    Command(
        "filter_changes",
        Menu.CHANGES,
        "&Filter changes…",
        "Type words or a label, and only changes with them are listed and walked to",
        ("Ctrl+Shift+F",),
        needs=Needs.PAIR,
    ),
    Command(
        "show_all_changes",
        Menu.CHANGES,
        "&Show all changes",
        "Take the filter away",
        ("Ctrl+Shift+L",),
        needs=Needs.PAIR,
    ),
    Command(
        "this_is",
        Menu.TEXT,
        "This &is…",
        "Say what the current paragraph is: preambular, operative, a heading or something else",
        ("Ctrl+K",),
        needs=Needs.PAIR,
    ),
    Command(
        "body_begins",
        Menu.TEXT,
        "The body &begins here",
        "What stands above the current paragraph is no part of the resolution; again: it was right",
        needs=Needs.PAIR,
        separated=True,
    ),
    Command(
        "body_ends",
        Menu.TEXT,
        "The body &ends here",
        "What stands below the current paragraph is no part of the resolution; again: it was right",
        needs=Needs.PAIR,
    ),
    Command(
        "footnote_mark",
        Menu.TEXT,
        "&Footnote mark, or not",
        "The digits that are selected are a footnote's mark, or the mark there is digits",
        ("Ctrl+Shift+K",),
        needs=Needs.PAIR,
        separated=True,
    ),
    Command(
        "as_recognized",
        Menu.TEXT,
        "&Remove your correction",
        "Let the program say again what the current paragraph is",
        ("Ctrl+Alt+K",),
        needs=Needs.PAIR,
        separated=True,
    ),
    Command(
        "all_as_recognized",
        Menu.TEXT,
        "Remove &all your corrections",
        "Let the program read both texts by itself again",
        needs=Needs.PAIR,
    ),
    Command("manual", Menu.HELP, "&Manual", "Read how the program is used", ("F1",)),
    Command("tour", Menu.HELP, "Take the &tour", "See in four steps what one works with"),
    Command(
        "palette",
        Menu.HELP,
        "&Find a command…",
        "Type a few letters of a command's name",
        ("Ctrl+Shift+P",),
    ),
    Command(
        "pair_with",
        Menu.ALIGNMENT,
        "&Pair with…",
        "Choose which paragraph carries on the current one; by mouse, drag its label onto it",
        ("Ctrl+J",),
        needs=Needs.PAIR,
    ),
    Command(
        "pair_also",
        Menu.ALIGNMENT,
        "Pair al&so with…",
        "Choose a further paragraph that became part of the current row; by mouse, drag with Ctrl",
        ("Ctrl+Shift+J",),
        needs=Needs.PAIR,
    ),
    Command(
        "unpair",
        Menu.ALIGNMENT,
        "&Unpair",
        "These paragraphs do not carry on each other",
        ("Ctrl+U",),
        needs=Needs.PAIR,
        separated=True,
    ),
    Command(
        "no_counterpart",
        Menu.ALIGNMENT,
        "&No counterpart",
        "Nothing carries on this paragraph, or it carries on nothing; the other one is free to pair",
        ("Ctrl+Shift+U",),
        needs=Needs.PAIR,
    ),
    Command(
        "split_off",
        Menu.ALIGNMENT,
        "Split &off",
        "Take the paragraph that was clicked out of a row of several",
        ("Ctrl+Alt+U",),
        needs=Needs.PAIR,
    ),
    Command(
        "release",
        Menu.ALIGNMENT,
        "&Remove your link",
        "Let the program pair these paragraphs again",
        ("Ctrl+Alt+J",),
        needs=Needs.PAIR,
        separated=True,
    ),
    Command(
        "release_all",
        Menu.ALIGNMENT,
        "Remove &all your links",
        "Let the program pair all paragraphs again",
        needs=Needs.PAIR,
    ),
    Command(
        "keys_and_signs", Menu.HELP, "&Keys and signs", "See all shortcuts, and what signs and colours say"
    ),
    Command("about", Menu.HELP, "&About Resolute"),
)


def command(name: str) -> Command:
    """The command of a name."""
    return next(each for each in COMMANDS if each.name == name)
