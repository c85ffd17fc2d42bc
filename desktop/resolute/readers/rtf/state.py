"""What control words switch on and off, group by group: formatting, code pages, tracked changes."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from resolute.model import Run


class Aim(StrEnum):
    """Where what a group holds goes to."""

    TEXT = "text"
    NOWHERE = "nowhere"
    PAGES = "pages"
    FONTS = "fonts"
    STYLES = "styles"
    NUMBER = "number"
    INSTRUCTION = "instruction"
    BOOKMARK = "bookmark"
    BOOKMARK_END = "bookmark end"
    PROPERTY = "property"
    VALUE = "value"


@dataclass(frozen=True, slots=True)
class State:
    """What holds in a group; a group begins with that of the group around it."""

    aim: Aim = Aim.TEXT
    italic: bool = False
    bold: bool = False
    underline: bool = False
    superscript: bool = False
    struck: bool = False
    far_italic: bool = False
    far_bold: bool = False
    is_far: bool = False
    hidden: bool = False
    inserted: bool = False
    deleted: bool = False
    font: int = 0
    skipped: int = 1
    link: str = ""

    def formatting(self) -> Run:
        """That of characters met now; those that run from right to left have switches of their own."""
        italic, bold = (self.far_italic, self.far_bold) if self.is_far else (self.italic, self.bold)
        return Run(
            "",
            italic=italic,
            bold=bold,
            underline=self.underline,
            superscript=self.superscript,
            struck=self.struck,
            link=self.link,
        )

    def plain(self) -> State:
        r"""After `\\plain`: no formatting, the rest as it was."""
        return State(aim=self.aim, font=self.font, skipped=self.skipped, link=self.link)

    def after(self, word: str, figure: int | None) -> State | None:
        """After a word that switches formatting, or None where the word does not."""
        name = _SWITCHES.get(word)
        if name:
            return _with(self, name, figure != 0)
        if word in _PLACES:
            return replace(self, superscript=_PLACES[word] and figure != 0)
        if word in ("rtlch", "ltrch"):
            return replace(self, is_far=word == "rtlch")
        if word.startswith("ul") and word in _LINES:
            return replace(self, underline=figure != 0)
        return self._after_figure(word, figure)

    def _after_figure(self, word: str, figure: int | None) -> State | None:
        match word:
            case "f":
                return replace(self, font=figure or 0)
            case "uc":
                return replace(self, skipped=min(max(figure or 0, 0), 16))
            case "ulnone":
                return replace(self, underline=False)
            case "plain":
                return self.plain()
            case _:
                return None


_SWITCHES = {
    "i": "italic",
    "b": "bold",
    "ai": "far_italic",
    "ab": "far_bold",
    "v": "hidden",
    "strike": "struck",
    "striked": "struck",
    "revised": "inserted",
    "deleted": "deleted",
    "mvt": "inserted",
    "mvf": "deleted",
}
_PLACES = {"super": True, "sub": False, "nosupersub": False, "up": True, "dn": False}
_LINES = frozenset(
    f"ul{kind}"
    for kind in ("", "w", "d", "db", "dash", "dashd", "dashdd", "hair", "hwave", "th", "wave", "ldash")
)
STATE_WORDS = (*_SWITCHES, *_PLACES, *_LINES, "rtlch", "ltrch", "f", "uc", "ulnone", "plain")
"""The words that `State.after` knows."""


def _with(state: State, name: str, on: bool) -> State:
    return replace(state, **{name: on})


_ENCODINGS = {
    0: "cp1252",
    77: "mac_roman",
    78: "cp932",
    128: "cp932",
    129: "cp949",
    130: "johab",
    134: "gbk",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
    255: "cp437",
}
"""Code pages by the character sets of fonts; of others it is the document's."""
_PAGES = {
    932: "cp932",
    936: "gbk",
    949: "cp949",
    950: "cp950",
    65001: "utf-8",
    10000: "mac_roman",
    10007: "mac_cyrillic",
}
_WHOLE = {"ansi": "cp1252", "mac": "mac_roman", "pc": "cp437", "pca": "cp850"}
FONT_WORDS = (*_WHOLE, "ansicpg", "deff", "fcharset")
"""The words that tell of code pages."""
_KNOWN = frozenset(
    (437, 708, 720, 775, 850, 852, 855, 857, 858, 860, 861, 862, 863, 864, 865, 866, 869, 874)
) | frozenset(range(1250, 1259))


@dataclass(slots=True)
class Fonts:
    """The code page of each font; `default` is the font that is used where none is named."""

    page: str = "cp1252"
    default: int = 0
    sets: dict[int, int] = field(default_factory=dict[int, int])

    def name_page(self, word: str, figure: int | None) -> bool:
        """Whether the word tells the document's code page, or its default font."""
        if word in _WHOLE:
            self.page = _WHOLE[word]
        elif word == "ansicpg" and figure is not None:
            self.page = _PAGES.get(figure) or (f"cp{figure}" if figure in _KNOWN else self.page)
        elif word == "deff":
            self.default = figure or 0
        else:
            return False
        return True

    def decoded(self, data: bytes, font: int) -> str:
        """Text that stands in a font; bytes of a symbol font become private characters, as in Word files."""
        charset = self.sets.get(font, 1)
        if charset == 2:
            return "".join(chr(0xF000 + byte) if byte > 32 else chr(byte) for byte in data)
        return data.decode(_ENCODINGS.get(charset, self.page), "replace")
