"""What a paragraph can be said to be, in words."""

from __future__ import annotations

from collections.abc import Mapping

from resolute.model import CHOOSABLE, Confidence, Kind, Paragraph, Phrase
from resolute.window.translating import tr

_KINDS: Mapping[Kind, Phrase] = {
    Kind.PREAMBULAR: Phrase("Preambular paragraph"),
    Kind.OPERATIVE: Phrase("Operative paragraph"),
    Kind.SUBPARAGRAPH: Phrase("Sub-paragraph"),
    Kind.HEADING: Phrase("Heading"),
    Kind.TITLE: Phrase("Title"),
    Kind.ORGAN: Phrase("Organ line"),
    Kind.ANNEX: Phrase("Annex"),
    Kind.CLOSING: Phrase("Closing"),
    Kind.MASTHEAD: Phrase("Masthead"),
    Kind.OTHER: Phrase("Something else"),
    Kind.ADOPTION: Phrase("Adoption line"),
    Kind.SOURCE: Phrase("Source line"),
    Kind.TABLE: Phrase("Table"),
    Kind.BLANK: Phrase("Blank line"),
}
_CONFIDENCES: Mapping[Confidence, Phrase] = {
    Confidence.SAID: Phrase("yours"),
    Confidence.SURE: Phrase("sure"),
    Confidence.LIKELY: Phrase("likely"),
    Confidence.UNSURE: Phrase("a guess"),
}


def kind_name(kind: Kind) -> str:
    """What a kind is called."""
    return tr(_KINDS[kind])


def confidence_name(confidence: Confidence) -> str:
    """How sure it is, in a word."""
    return tr(_CONFIDENCES[confidence])


def choices() -> tuple[tuple[Kind, str], ...]:
    """What can be said, in the order of the menu: of an annex only where it begins can be said."""
    begins = tr("Heading of an annex")
    return tuple((kind, begins if kind is Kind.ANNEX else kind_name(kind)) for kind in CHOOSABLE)


def is_correctable(paragraph: Paragraph) -> bool:
    """Whether something can be said of the paragraph: cells and blank lines are what they are."""
    return paragraph.cell is None and paragraph.kind is not Kind.BLANK
