"""The measures of a General Assembly document's page, and the forms of the template.

All lengths are in twentieths of a point, as WordprocessingML has them; they were measured on official Word
files of the seventy-second session.
"""

from __future__ import annotations

from dataclasses import dataclass

PAGE_WIDTH, PAGE_HEIGHT = 12240, 15840
MARGIN_TOP, MARGIN_BOTTOM, MARGIN_SIDE = 1440, 1728, 1200
HEADER_FROM_EDGE, FOOTER_FROM_EDGE = 432, 504
TEXT_WIDTH = PAGE_WIDTH - 2 * MARGIN_SIDE

TAB = 475
"""From one tab stop to the next; an official file rounds some of them to whole points."""
LEFT, RIGHT = 1267, 1260
"""The column of text: how far it stands in from both margins."""
STOPS = (1267, 1742, 2218, 2693, 3182, 3658, 4133, 4622, 5098, 5573, 6048)
BODY_STOPS = tuple(("left", stop) for stop in STOPS)
"""Official titles have a right stop at 1022 besides: a tab goes before their number, in texts it does not."""
NOTE_STOPS = (("right", 1195), *(("left", stop) for stop in STOPS[:4]))


@dataclass(frozen=True, slots=True)
class Form:
    """A form of the template: its file, the direction of its script, and what that script needs.

    `line` is the body's least distance from line to line, `complex_scale` how much larger complex script is
    set than Latin of the same rank (Arabic faces are small on their body).
    """

    file: str
    right_to_left: bool
    complex_font: str
    complex_scale: float
    line: int


FORMS = (
    Form("general_assembly.docx", False, "Times New Roman", 1.0, 240),
    Form("general_assembly_rtl.docx", True, "Traditional Arabic", 1.4, 320),
)
