"""The measures of the pages that the templates have, and the forms that each template comes in.

All lengths are in twentieths of a point, as WordprocessingML has them. README.md says which were measured on
official files and which were not.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """Paper and margins, the column of text within them, and how its characters are set.

    `left` and `right` are how far the column stands in from the margins, `tab` is from one stop to the next.
    A title's number ends at `number_stop`, a note's mark at `note_stop`; both stand left of the column.
    `spacing` (extra space between characters), `scale` (their width in per cent) and `kern` (the least size
    that is kerned) are the body's. `masthead` has the widths of the masthead's columns: the emblem, the
    organ's name, a gap, the distribution; `heights` those of its two rows. `rule` is the weight of the line
    under a running head, in eighths of a point, `head` the height of the row above it.
    """

    width: int
    height: int
    top: int
    bottom: int
    side: int
    header_from_edge: int
    footer_from_edge: int
    left: int
    right: int
    tab: int
    stops: tuple[int, ...]
    number_stop: int
    note_stop: int
    note_hanging: int
    spacing: int
    scale: int
    kern: int
    masthead: tuple[int, int, int, int]
    heights: tuple[int, int]
    rule: int
    head: int

    @property
    def text_width(self) -> int:
        return self.width - 2 * self.side

    @property
    def body_stops(self) -> tuple[tuple[str, int], ...]:
        return tuple(("left", stop) for stop in self.stops)

    @property
    def title_stops(self) -> tuple[tuple[str, int], ...]:
        """Those of titles and headings, where a tab goes before the number and one behind it."""
        return (("right", self.number_stop), *self.body_stops)

    @property
    def note_stops(self) -> tuple[tuple[str, int], ...]:
        return (("right", self.note_stop), *self.body_stops[:4])


HEADQUARTERS = Page(
    width=12240,
    height=15840,
    top=1440,
    bottom=1728,
    side=1200,
    header_from_edge=432,
    footer_from_edge=504,
    left=1267,
    right=1260,
    tab=475,
    stops=(1267, 1742, 2218, 2693, 3182, 3658, 4133, 4622, 5098, 5573, 6048),
    number_stop=1022,
    note_stop=1195,
    note_hanging=432,
    spacing=4,
    scale=103,
    kern=14,
    masthead=(1267, 5227, 245, 3101),
    heights=(864, 2880),
    rule=2,
    head=864,
)
"""Letter paper. An official file rounds some of the tab stops to whole points."""

GENEVA = Page(
    width=11906,
    height=16838,
    top=1417,
    bottom=1134,
    side=1134,
    header_from_edge=850,
    footer_from_edge=567,
    left=1134,
    right=1134,
    tab=567,
    stops=(1134, 1701, 2268, 2835, 3402, 3969, 4536, 5103, 5670, 6237, 6804),
    number_stop=851,
    note_stop=1021,
    note_hanging=1134,
    spacing=0,
    scale=100,
    kern=0,
    masthead=(1259, 5586, 0, 2793),
    heights=(851, 2835),
    rule=4,
    head=340,
)
"""A4 paper, columns and stops in centimetres."""


@dataclass(frozen=True, slots=True)
class Form:
    """A form of each template: the ending of its file's name, its direction, and what its script needs.

    `line` is the body's least distance from line to line, `complex_scale` how much larger complex script is
    set than Latin of the same rank (Arabic faces are small on their body).
    """

    ending: str
    right_to_left: bool
    complex_font: str
    complex_scale: float
    line: int


FORMS = (
    Form("", False, "Times New Roman", 1.0, 240),
    Form("_rtl", True, "Traditional Arabic", 1.4, 320),
)
