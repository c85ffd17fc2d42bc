"""The walk through the tokens: what each does to the story that it stands in."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from resolute.model import Anchor, Run
from resolute.readers.composing import Composer, cut
from resolute.readers.rtf.state import FONT_WORDS, STATE_WORDS, Aim, Fonts, State
from resolute.readers.rtf.stories import Look, Story
from resolute.readers.rtf.tokens import Token
from resolute.readers.source import Note

_SIGNS = {
    "tab": "\t",
    "line": "\n",
    "lbr": "\n",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "zwj": "\u200d",
    "zwnj": "\u200c",
    "ltrmark": "\u200e",
    "rtlmark": "\u200f",
    "~": "\u00a0",
    "_": "\u2011",
    "-": "\u00ad",
    "\t": "\t",
}
_AIMS = {
    "fonttbl": Aim.FONTS,
    "stylesheet": Aim.STYLES,
    "pgdsctbl": Aim.PAGES,
    "listtext": Aim.NUMBER,
    "pntext": Aim.NUMBER,
    "fldinst": Aim.INSTRUCTION,
    "bkmkstart": Aim.BOOKMARK,
    "bkmkend": Aim.BOOKMARK_END,
    "propname": Aim.PROPERTY,
    "staticval": Aim.VALUE,
}
_NOWHERE = frozenset(
    [
        "colortbl",
        "info",
        "pict",
        "object",
        "nonshppict",
        "shpinst",
        "upr",
        "xe",
        "tc",
        "tcn",
        "rxe",
        "txe",
        "ftnsep",
        "ftnsepc",
        "ftncn",
        "aftnsep",
        "aftnsepc",
        "aftncn",
        "shprslt",
        "filetbl",
        "listtable",
        "listoverridetable",
        "revtbl",
        "rsidtbl",
        "generator",
        "themedata",
        "datafield",
        "annotation",
        "atnid",
        "atnauthor",
        "pntxta",
        "pntxtb",
        "do",
        "nesttableprops",
        "nonesttables",
    ]
)
_TRANSPARENT = ("shppict", "ud", "cs", "ds", "ts", "s", "userprops")
_OUTSIDE = ("header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf")
_LAYOUT = ("par", "\n", "\r", "nestcell", "sect", "cell", "row", "nestrow", "pard", "s", "intbl")
_LOOKS = ("qc", "ql", "qr", "qj", "outlinelevel", "ilvl", "chftn")
_KNOWN = frozenset(
    (
        *_SIGNS,
        *_AIMS,
        *_NOWHERE,
        *_TRANSPARENT,
        *_OUTSIDE,
        *_LAYOUT,
        *_LOOKS,
        *FONT_WORDS,
        *STATE_WORDS,
        "footnote",
        "*",
    )
)
"""Words that do anything at all; of those in a file most are about looks that are no matter here."""
_CONTROLS = dict.fromkeys([*range(9), *range(11, 32)])
_AROUND = " \t\r\n.,;:()[]-\u2013\u2014\u00a0\u3001\uff0e"
_HEADING = re.compile(r"_?\s*(?:Title|Heading|H)(?:[ _]|\d|$|CH)", re.IGNORECASE)
_LINK = re.compile(r"\s*HYPERLINK\s+\"?([^\s\"]+)", re.IGNORECASE)
_NOTED = re.compile(r"\s*NOTEREF\s+\"?([^\s\"\\]+)", re.IGNORECASE)


@dataclass(slots=True)
class _Group:
    """A group and what is due at its end.

    `gathered` are its characters where they go to no story; `style` is what a style sheet's group is about.
    """

    state: State
    at_end: Callable[[], None] | None = None
    is_optional: bool = False
    style: int | None = None
    gathered: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class _Unicode:
    r"""UTF-16 as `\\u` writes it: half a pair that waits for the other, and the substitutes to leave out."""

    high: int = 0
    skipped: int = 0


class Walk:
    """Reads tokens into stories; `going` tells which tracked changes are left out ("inserted")."""

    def __init__(self, going: str) -> None:
        self.story = Story()
        self.notes: dict[str, Note] = {}
        self.front: list[str] = []
        self.properties: dict[str, str] = {}
        self.is_tracked = False
        self._body = self.story
        self._going = going
        self._fonts = Fonts()
        self._styles: dict[int, str] = {}
        self._groups = [_Group(State())]
        self._bytes = bytearray()
        self._unicode = _Unicode()
        self._noted: dict[str, str] = {}
        self._open: dict[str, None] = {}
        self._property = ""
        self._counts = False

    def take(self, token: Token) -> None:
        """Obey one token."""
        if token.text:
            self._take_bytes(token.text)
            return
        self._flush()
        if token.word == "{":
            self._begin_group()
        elif token.word == "}":
            self._end_group()
        else:
            self._take_word(token.word, token.figure)

    def end(self) -> None:
        """The end of the file: groups that are open are closed."""
        self._flush()
        while len(self._groups) > 1:
            self._end_group()
        self.story.end()

    @property
    def _state(self) -> State:
        return self._groups[-1].state

    @_state.setter
    def _state(self, state: State) -> None:
        self._groups[-1].state = state

    def _begin_group(self) -> None:
        """A group within one that gathers gathers for it; those of the style sheet are a style each."""
        self._unicode.skipped = 0
        around = self._groups[-1]
        group = _Group(around.state, gathered=around.gathered)
        self._groups.append(group)
        if around.state.aim is Aim.STYLES:
            group.gathered = []
            group.at_end = lambda: self._name_style(group)

    def _name_style(self, group: _Group) -> None:
        if group.style is not None:
            self._styles[group.style] = "".join(group.gathered).rstrip("; ")

    def _take_bytes(self, data: bytes) -> None:
        r"""Bytes of text, but for those that stand in for a character that `\\u` has given."""
        if self._state.aim is Aim.NOWHERE:  # a picture may be all of the file
            return
        skipped = min(self._unicode.skipped, len(data))
        self._unicode.skipped -= skipped
        self._bytes += data[skipped:]

    def _flush(self) -> None:
        if self._bytes:
            data, self._bytes = bytes(self._bytes), bytearray()
            self._add(self._fonts.decoded(data, self._state.font))

    def _add(self, text: str) -> None:
        self._unicode.high = 0
        text = text.translate(_CONTROLS)
        state = self._state
        if state.aim is Aim.TEXT:
            if not state.hidden and not self._is_going(state):
                self.story.add(text, state.formatting())
                self._counts = False
        elif state.aim is not Aim.NOWHERE:
            self._groups[-1].gathered.append(text)

    def _is_going(self, state: State) -> bool:
        self.is_tracked = self.is_tracked or ((state.inserted or state.deleted) and state.aim is Aim.TEXT)
        return state.inserted if self._going == "inserted" else state.deleted

    def _end_group(self) -> None:
        self._unicode.skipped = 0
        if len(self._groups) == 1:
            return
        group = self._groups.pop()
        if group.at_end is not None:
            group.at_end()

    def _take_word(self, word: str, figure: int | None) -> None:
        if word == "u":
            self._take_unicode(figure or 0)
            return
        self._unicode.skipped = 0
        if word not in _KNOWN and not self._groups[-1].is_optional:
            return
        if word == "*":
            self._groups[-1].is_optional = True
        elif self._take_destination(word):
            return
        elif self._fonts.name_page(word, figure):
            self._state = replace(self._state, font=self._fonts.default)
        elif self._state.aim is Aim.FONTS:
            self._take_font(word, figure)
        elif word in _SIGNS:
            self._add(_SIGNS[word])
        elif self._state.aim is Aim.TEXT:
            self._take_layout(word, figure)
        elif self._state.aim is Aim.STYLES and word == "s":
            self._groups[-1].style = figure or 0

    def _take_unicode(self, code: int) -> None:
        """UTF-16, negative from 32768 on; what stands in for it in old programs is left out."""
        unit = code & 0xFFFF
        high = self._unicode.high
        if 0xD800 <= unit < 0xDC00:
            self._unicode.high = unit
        elif 0xDC00 <= unit < 0xE000:
            self._add(chr(0x10000 + ((high - 0xD800) << 10) + unit - 0xDC00) if high else "\ufffd")
        elif unit >= 32 and unit < 0xFFFE:
            self._add(chr(unit))
        self._unicode.skipped = self._state.skipped

    def _take_destination(self, word: str) -> bool:
        """Whether the word says where its group's content goes."""
        group = self._groups[-1]
        if word in _OUTSIDE and group.state.aim in (Aim.TEXT, Aim.PAGES):
            self._begin_story(self._end_outside)
        elif group.state.aim in (Aim.NOWHERE, Aim.PAGES):
            return word != "ud" or self._back_to_text()
        elif word == "footnote":
            self._begin_note()
        elif word in _AIMS:
            self._aim(_AIMS[word])
        elif word in _NOWHERE or (group.is_optional and word not in _TRANSPARENT):
            group.state = replace(group.state, aim=Aim.NOWHERE)
        else:
            return False
        group.is_optional = False
        return True

    def _back_to_text(self) -> bool:
        """The Unicode variant within a group that is left out for the sake of it."""
        self._state = replace(self._state, aim=Aim.TEXT)
        return True

    def _aim(self, aim: Aim) -> None:
        group = self._groups[-1]
        group.state = replace(group.state, aim=aim)
        group.gathered = []
        group.at_end = lambda: self._end_aim(aim, "".join(group.gathered))

    def _end_aim(self, aim: Aim, text: str) -> None:
        name = text.strip()
        if aim is Aim.NUMBER and self._state.aim is Aim.TEXT:
            self.story.look = replace(self.story.look, number=_number_in(name))
        elif aim is Aim.INSTRUCTION:
            self._instruct(text)
        elif aim is Aim.BOOKMARK and self.story is self._body:
            self._open[name] = None
        elif aim is Aim.BOOKMARK_END:
            self._open.pop(name, None)
        elif aim is Aim.PROPERTY:
            self._property = name
        elif aim is Aim.VALUE:
            self.properties[self._property] = name

    def _instruct(self, text: str) -> None:
        """A field's instruction: a link for what follows in the field, or the mark of a note once more."""
        link, noted = _LINK.match(text), _NOTED.match(text)
        if link:
            self._state = replace(self._state, link=link[1])
        elif noted and noted[1] in self._noted and not self._is_going(self._state):
            self.story.mark(self._noted[noted[1]], Run("", superscript=True), repeated=True)
            self._state = replace(self._state, aim=Aim.NOWHERE)

    def _begin_story(self, at_end: Callable[[Story], None]) -> None:
        around, self.story = self.story, Story()
        group, story = self._groups[-1], self.story
        group.state = State(font=group.state.font, skipped=group.state.skipped)

        def end() -> None:
            story.end()
            self.story = around
            at_end(story)

        group.at_end = end

    def _end_outside(self, story: Story) -> None:
        self.front += [text for block in story.blocks if (text := block.text.strip())]

    def _begin_note(self) -> None:
        """A note stands where its mark does; one that does not count has raised characters before it."""
        state = self._state
        is_going, key = self._is_going(state), f"note {len(self.notes) + 1}"
        shown = "" if self._counts or is_going else self.story.take_raised().strip()
        if not is_going:
            self.notes[key] = Note("", (), Anchor("", 0))
            self.story.mark(key, Run("", superscript=True))
            self._noted |= {name: key for name in self._open if name not in self._noted}
            self._open.clear()
        self._begin_story(lambda story: self._end_note(key, story, shown))

    def _end_note(self, key: str, story: Story, shown: str) -> None:
        composer = Composer()
        for place, block in enumerate(story.blocks):
            composer.add("\n" if place else "")
            for run in block.runs:
                composer.add(run.text, run)
        start = len(composer.text) - len(composer.text.lstrip())
        text, runs = composer.text[start:], cut(composer.runs, start)
        if shown and text.startswith(shown):
            lead = len(text) - len(text.removeprefix(shown).lstrip())
            text, runs = text[lead:], cut(runs, lead)
        self._counts = False
        if key in self.notes:
            self.notes[key] = Note(text, runs, Anchor("", len(self.notes) - 1), shown)

    def _take_font(self, word: str, figure: int | None) -> None:
        if word == "f":
            self._state = replace(self._state, font=figure or 0)
        elif word == "fcharset":
            self._fonts.sets[self._state.font] = figure or 0

    def _take_layout(self, word: str, figure: int | None) -> None:
        state = self._state.after(word, figure)
        if state is not None:
            self._state = replace(state, font=self._fonts.default) if word == "plain" else state
            return
        look = self.story.look
        match word:
            case "par" | "\n" | "\r" | "nestcell":
                self._end_paragraph()
            case "sect":
                self.story.end()
            case "cell":
                self.story.end_cell()
            case "row" | "nestrow":
                self.story.end_row()
            case "pard":
                self.story.look = Look(number=look.number)
            case "s":
                name = self._styles.get(figure or 0, "")
                is_heading = _HEADING.match(name) is not None
                self.story.look = replace(look, style=name, is_heading=is_heading)
            case "intbl":
                self.story.look = replace(look, is_in_table=True)
            case "qc" | "ql" | "qr" | "qj":
                self.story.look = replace(look, is_centred=word == "qc")
            case "outlinelevel":
                self.story.look = replace(look, is_heading=(figure or 0) < 9)
            case "ilvl":
                self.story.look = replace(look, level=min(max(figure or 0, 0), 8))
            case "chftn":
                self._counts = True
            case _:
                pass

    def _end_paragraph(self) -> None:
        """Where the end itself goes, the paragraph runs on into the next."""
        if not self._is_going(self._state):
            self.story.end_paragraph()


def _number_in(text: str) -> str:
    """The number without what stands around it; empty for bullets."""
    number = text.strip(_AROUND)
    return number if any(sign.isalnum() for sign in number) and number[:1] < "\uf000" else ""
