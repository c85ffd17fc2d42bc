"""The official Word file of an earlier text that was given in another format.

A redline should stand on that file and not on a text laid out anew. The comparison is then made of it; where
it says anything else than the text that was given, the user is told.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from resolute.app.documents import open_document, part_named, with_part
from resolute.app.values import Document, ReadingOptions
from resolute.compare import compare
from resolute.model import Comparison, Kind, Phrase, Relation, Row, Unreadable, UserError, counted
from resolute.writers.showing import row_name

_AT_MOST = 5
_FRAME = (Kind.MASTHEAD, Kind.CLOSING)
"""What formats put around the text, each in its way."""


def open_base(path: Path, earlier: Document, options: ReadingOptions) -> Document:
    """Read the base of an earlier text, of the same part of the file as that.

    Raises Unreadable, and UserError where `earlier` needs no base or the base has no such part.
    """
    if earlier.is_word:
        raise UserError(
            Phrase(
                "{name} is a Word file itself, so that the redline needs no other base.",
                name=earlier.path.name,
            )
        )
    base = open_document(path, options)
    if not base.is_word:
        raise Unreadable(path, "is no Word file, and only on one can a redline stand.")
    return with_part(base, part_named(base, earlier.chosen))


def differences(earlier: Document, base: Document) -> Iterator[str]:
    """A sentence that names the paragraphs in which the base says something else, if any does."""
    comparison = compare(earlier.resolution, base.resolution)
    named = list(dict.fromkeys(_differing(comparison)))
    if named:
        more = len(named) - _AT_MOST
        listed = tuple(named[:_AT_MOST])
        names = {"base": base.path.name, "text": earlier.path.name, "places": listed}
        if more > 0:
            yield counted(more, "{base} differs from {text} in {places} and {n} more.", **names)
        else:
            yield Phrase("{base} differs from {text} in {places}.", **names)


def _differing(comparison: Comparison) -> Iterator[str]:
    for row in comparison.rows:
        if row.seen is not Relation.UNCHANGED and not _is_frame(comparison, row):
            yield row_name(comparison, row)
    if any(note.seen is not Relation.UNCHANGED for note in comparison.notes):
        yield Phrase("the notes")


def _is_frame(comparison: Comparison, row: Row) -> bool:
    paragraphs = comparison.earlier_of(row) + comparison.later_of(row)
    return all(paragraph.kind in _FRAME or not paragraph.text.strip() for paragraph in paragraphs)
