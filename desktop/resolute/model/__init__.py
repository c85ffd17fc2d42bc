"""The values that every part speaks in. Imports nothing of the program."""

from resolute.model.comparison import Comparison, NoteRow, Op, Relation, Row, Span, plainly, visible
from resolute.model.corrections import CHOOSABLE, UNCORRECTED, Corrections, Figures, Readings
from resolute.model.errors import Cancelled, NotWritten, Unreadable, UserError
from resolute.model.finding import Finding, FindingKind, are_light, by_weight
from resolute.model.handwork import Handwork, Link, Remark, Spot
from resolute.model.parts import WHOLE, Division, Part, holds_several, parts_called
from resolute.model.phrase import English, Phrase, counted
from resolute.model.progress import Progress, silent
from resolute.model.resolution import (
    BODY,
    NOTE_MARK,
    Anchor,
    Cell,
    Confidence,
    Footnote,
    Kind,
    Mark,
    Masthead,
    Paragraph,
    Resolution,
    Run,
)

__all__ = [
    "BODY",
    "CHOOSABLE",
    "NOTE_MARK",
    "UNCORRECTED",
    "WHOLE",
    "Anchor",
    "Cancelled",
    "Cell",
    "Comparison",
    "Confidence",
    "Corrections",
    "Division",
    "English",
    "Figures",
    "Finding",
    "FindingKind",
    "Footnote",
    "Handwork",
    "Kind",
    "Link",
    "Mark",
    "Masthead",
    "NotWritten",
    "NoteRow",
    "Op",
    "Paragraph",
    "Part",
    "Phrase",
    "Progress",
    "Readings",
    "Relation",
    "Remark",
    "Resolution",
    "Row",
    "Run",
    "Span",
    "Spot",
    "Unreadable",
    "UserError",
    "are_light",
    "by_weight",
    "counted",
    "holds_several",
    "parts_called",
    "plainly",
    "silent",
    "visible",
]
