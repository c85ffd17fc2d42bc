"""The paragraph styles: one for each kind of paragraph, and those of the masthead.

Lengths are in twentieths of a point, type sizes in half points. The names and ids of the styles that official
Word files have are kept, so that a paragraph can be carried from one document to the other by its style.
"""

from __future__ import annotations

from dataclasses import dataclass

from measures import BODY_STOPS, LEFT, NOTE_STOPS, RIGHT, TAB


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """One paragraph style. None leaves a property to the style it is `based_on`.

    `first` is the first line's indent, negative where it hangs out to the left. `line` is the least distance
    from line to line: an exact one would cut the taller scripts. `latin` paragraphs run from left to right in
    every form.
    """

    id: str
    name: str
    based_on: str = "Normal"
    next: str = "SingleTxt"
    tabs: tuple[tuple[str, int], ...] = ()
    keep: bool = False
    before: int | None = None
    after: int | None = None
    line: int | None = None
    left: int | None = None
    right: int | None = None
    first: int | None = None
    align: str = ""
    outline: int | None = None
    bold: bool = False
    italic: bool = False
    spacing: int | None = None
    scale: int | None = None
    size: int | None = None
    latin: bool = False


STYLES = (
    ParagraphStyle("Session", "Session", "H23", next="AgendaItemNormal", before=120),
    ParagraphStyle("AgendaItemNormal", "Agenda_Item_Normal"),
    ParagraphStyle(
        "SingleTxt", "__Single Txt", tabs=BODY_STOPS, after=120, left=LEFT, right=LEFT, align="both"
    ),
    ParagraphStyle("SingleTxtFirst", "__Single Txt First", "SingleTxt", first=TAB),
    ParagraphStyle("SingleTxtSub1", "__Single Txt Sub 1", "SingleTxt", next="SingleTxtSub1"),
    ParagraphStyle(
        "SingleTxtSub2", "__Single Txt Sub 2", "SingleTxt", "SingleTxtSub2", left=1742, first=-TAB
    ),
    ParagraphStyle(
        "SingleTxtSub3", "__Single Txt Sub 3", "SingleTxt", "SingleTxtSub3", left=2218, first=-TAB
    ),
    ParagraphStyle("SingleTxtSub1First", "__Single Txt Sub 1 First", "SingleTxtSub1", first=TAB),
    ParagraphStyle("SingleTxtSub2First", "__Single Txt Sub 2 First", "SingleTxtSub2", first=0),
    ParagraphStyle("SingleTxtSub3First", "__Single Txt Sub 3 First", "SingleTxtSub3", first=0),
    ParagraphStyle("SingleTxtPlain", "__Single Txt Plain", "SingleTxt", next="SingleTxtPlain"),
    ParagraphStyle(
        "H1",
        "_ H_1",
        tabs=BODY_STOPS,
        keep=True,
        before=120,
        after=120,
        line=270,
        left=LEFT,
        right=LEFT,
        outline=0,
        bold=True,
        size=24,
    ),
    ParagraphStyle("HCh", "_ H _Ch", "H1", before=360, line=300, spacing=-2, size=28),
    ParagraphStyle("H23", "_ H_2/3", outline=1, bold=True),
    ParagraphStyle(
        "H23Body",
        "_ H_2/3 Body",
        "H23",
        tabs=BODY_STOPS,
        keep=True,
        before=120,
        after=120,
        left=LEFT,
        right=RIGHT,
    ),
    ParagraphStyle("TitleHCH", "Title_H_CH", "HCh", right=RIGHT),
    ParagraphStyle(
        "H4",
        "_ H_4",
        tabs=BODY_STOPS,
        keep=True,
        before=240,
        left=LEFT,
        right=RIGHT,
        outline=3,
        italic=True,
        spacing=3,
    ),
    ParagraphStyle(
        "TitleH1",
        "Title_H1",
        tabs=BODY_STOPS,
        keep=True,
        before=240,
        after=240,
        line=270,
        left=LEFT,
        right=RIGHT,
        first=-LEFT,
        outline=0,
        bold=True,
        size=24,
    ),
    ParagraphStyle("TitleH1Plain", "Title_H1 Plain", "TitleH1", first=0),
    ParagraphStyle(
        "MeetingDate", "Meeting_Date", "SingleTxt", keep=True, after=0, align="right", italic=True
    ),
    ParagraphStyle("TableText", "Table_Text", next="TableText", before=40, after=40),
    ParagraphStyle("Blank", "Blank", line=120, size=10),
    ParagraphStyle(
        "FootnoteText",
        "footnote text",
        next="FootnoteText",
        tabs=NOTE_STOPS,
        line=210,
        left=LEFT,
        right=RIGHT,
        first=-432,
        spacing=5,
        size=17,
    ),
    ParagraphStyle("FootnoteTextNext", "footnote text next", "FootnoteText", next="FootnoteText", first=0),
    ParagraphStyle("Header", "header", next="Header", size=17),
    ParagraphStyle("Footer", "footer", next="Footer", bold=True, size=17),
    ParagraphStyle("Publication", "Publication", next="Publication", latin=True),
    ParagraphStyle(
        "UnitedNations",
        "Masthead_United_Nations",
        next="UnitedNations",
        after=80,
        spacing=2,
        scale=96,
        size=28,
    ),
    ParagraphStyle(
        "XLarge", "XLarge", next="XLarge", before=109, line=390, bold=True, spacing=-4, scale=98, size=40
    ),
    ParagraphStyle("Symbol", "Masthead_Symbol", next="Symbol", after=80, align="right"),
)
