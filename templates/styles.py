"""The paragraph styles: one for each kind of paragraph, and those of the masthead.

Lengths are in twentieths of a point, type sizes in half points. The names and ids of the styles that official
Word files have are kept, so that a paragraph can be carried from one document to the other by its style. All
templates have the same styles; what differs stands in organs.py.
"""

from __future__ import annotations

from dataclasses import dataclass

from measures import Page

AGENDA_WIDTH = 5760
"""Official files break the title of an agenda item there: it keeps to the left-hand side."""


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """One paragraph style. None leaves a property to the style it is `based_on`.

    `first` is the first line's indent, negative where it hangs out to the left. `line` is the least distance
    from line to line: an exact one would cut the taller scripts. `latin` paragraphs run from left to right in
    every form. Between paragraphs of one style that is `contextual` there is no space.
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
    contextual: bool = False


def paragraph_styles(page: Page) -> tuple[ParagraphStyle, ...]:
    """All styles in their measures for a page."""
    return (*_front(page), *_body(page), *_headings(page), *_tables_and_notes(page), *_masthead())


def _front(page: Page) -> tuple[ParagraphStyle, ...]:
    """What stands below the masthead, before the adoption line or the title."""
    return (
        ParagraphStyle("Session", "Session", "H23", next="AgendaItemNormal", before=30),
        ParagraphStyle("Committee", "Committee", "H23", next="AgendaItemNormal"),
        ParagraphStyle("AgendaItemNormal", "Agenda_Item_Normal"),
        ParagraphStyle("AgendaTitleH2", "Agenda_Title_H2", "H23", right=page.text_width - AGENDA_WIDTH),
        ParagraphStyle(
            "Sponsors",
            "Sponsors",
            "H23",
            next="TitleH1Plain",
            before=360,
            left=page.left,
            right=page.right,
        ),
    )


def _body(page: Page) -> tuple[ParagraphStyle, ...]:
    left, tab = page.left, page.tab
    second, third = page.stops[1:3]
    single = ParagraphStyle(
        "SingleTxt",
        "__Single Txt",
        tabs=page.body_stops,
        after=120,
        left=left,
        right=left,
        align="both",
    )
    return (
        single,
        ParagraphStyle("SingleTxtFirst", "__Single Txt First", "SingleTxt", first=tab),
        ParagraphStyle("SingleTxtSub1", "__Single Txt Sub 1", "SingleTxt", "SingleTxtSub1"),
        ParagraphStyle(
            "SingleTxtSub2", "__Single Txt Sub 2", "SingleTxt", "SingleTxtSub2", left=second, first=-tab
        ),
        ParagraphStyle(
            "SingleTxtSub3", "__Single Txt Sub 3", "SingleTxt", "SingleTxtSub3", left=third, first=-tab
        ),
        ParagraphStyle("SingleTxtSub1First", "__Single Txt Sub 1 First", "SingleTxtSub1", first=tab),
        ParagraphStyle("SingleTxtSub2First", "__Single Txt Sub 2 First", "SingleTxtSub2", first=0),
        ParagraphStyle("SingleTxtSub3First", "__Single Txt Sub 3 First", "SingleTxtSub3", first=0),
        ParagraphStyle("SingleTxtPlain", "__Single Txt Plain", "SingleTxt", "SingleTxtPlain"),
        ParagraphStyle(
            "MeetingDate",
            "Meeting_Date",
            "SingleTxt",
            next="MeetingDate",
            keep=True,
            before=120,
            after=0,
            align="right",
            italic=True,
            contextual=True,
        ),
        ParagraphStyle("Vote", "Vote", "SingleTxt", "Vote", before=120),
    )


def _headings(page: Page) -> tuple[ParagraphStyle, ...]:
    """Those with the stops of titles hang out to the left: a tab goes before their number and one behind."""
    left, right = page.left, page.right
    return (
        ParagraphStyle(
            "H1",
            "_ H_1",
            tabs=page.body_stops,
            keep=True,
            before=120,
            after=120,
            line=270,
            left=left,
            right=left,
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
            tabs=page.title_stops,
            keep=True,
            before=120,
            after=120,
            left=left,
            right=right,
            first=-left,
        ),
        ParagraphStyle("H23BodyFirst", "_ H_2/3 Body First", "H23Body", tabs=(("clear", page.number_stop),)),
        ParagraphStyle("H23BodyPlain", "_ H_2/3 Body Plain", "H23Body", first=0),
        ParagraphStyle("TitleHCH", "Title_H_CH", "HCh", before=330, right=right),
        ParagraphStyle(
            "H4",
            "_ H_4",
            tabs=page.body_stops,
            keep=True,
            before=220,
            left=left,
            right=right,
            outline=3,
            italic=True,
            spacing=3,
        ),
        ParagraphStyle(
            "TitleH1",
            "Title_H1",
            tabs=page.title_stops,
            keep=True,
            before=240,
            after=240,
            line=270,
            left=left,
            right=right,
            first=-left,
            outline=0,
            bold=True,
            size=24,
        ),
        ParagraphStyle("TitleH1First", "Title_H1 First", "TitleH1", tabs=(("clear", page.number_stop),)),
        ParagraphStyle("TitleH1Plain", "Title_H1 Plain", "TitleH1", first=0),
    )


def _tables_and_notes(page: Page) -> tuple[ParagraphStyle, ...]:
    return (
        ParagraphStyle("TableText", "Table_Text", next="TableText", before=40, after=40),
        ParagraphStyle("Blank", "Blank", line=120, size=10),
        ParagraphStyle(
            "FootnoteText",
            "footnote text",
            next="FootnoteText",
            tabs=page.note_stops,
            line=210,
            left=page.left,
            right=page.right,
            first=-page.note_hanging,
            spacing=5,
            size=17,
        ),
        ParagraphStyle("FootnoteTextNext", "footnote text next", "FootnoteText", "FootnoteText", first=0),
    )


def _masthead() -> tuple[ParagraphStyle, ...]:
    return (
        ParagraphStyle("Header", "header", next="Header", line=190, size=17),
        ParagraphStyle("Footer", "footer", next="Footer", line=190, bold=True, size=17),
        ParagraphStyle("ReleaseDate", "Release Date", next="ReleaseDate", after=340),
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
            "XLarge", "XLarge", next="XLarge", before=27, line=390, bold=True, spacing=-4, scale=98, size=40
        ),
        ParagraphStyle("Symbol", "Masthead_Symbol", next="Symbol", after=80, align="right"),
        ParagraphStyle(
            "SubsidiaryOrgan", "Masthead_Subsidiary_Organ", next="Session", before=120, bold=True, size=24
        ),
    )
