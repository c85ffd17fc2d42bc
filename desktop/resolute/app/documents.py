"""One file is read, and one text of a file that holds several."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from resolute.app.files import read_file
from resolute.app.values import Document, ReadingOptions
from resolute.model import UNCORRECTED, WHOLE, Corrections, Part, Phrase, UserError, parts_called
from resolute.model.parts import folded
from resolute.readers import Reading, Revisions, open_part, open_resolution


def open_document(path: Path, options: ReadingOptions | None = None) -> Document:
    """Read one file. Raises Unreadable."""
    return read_document(path, read_file(path), options)


def read_document(path: Path, data: bytes, options: ReadingOptions | None = None) -> Document:
    """Read the bytes of a file. Raises Unreadable."""
    options = options or ReadingOptions()
    reading = open_resolution(path, data, Revisions(options.revisions), options.encoding, options.said)
    original = b"" if reading.data == data else data
    return Document(path, reading.data, reading.resolution, original, options, reading.parts)


def corrected(document: Document, said: Corrections) -> Document:
    """The document read as the user says, and in all else as it was. Raises Unreadable."""
    if said == document.options.said:
        return document
    if document.part:
        return with_part(document, document.part, said)
    return read_document(document.path, document.as_read, replace(document.options, said=said))


def part_named(document: Document, name: str) -> Part | None:
    """The part that a name or the beginning of a title means; None for the whole file.

    Raises UserError where it means none, or several.
    """
    if folded(name) in ("", WHOLE):
        return None
    found = parts_called(document.parts, name)
    if len(found) == 1:
        return found[0]
    told = {"name": document.path.name, "said": name}
    if not document.parts:
        raise UserError(Phrase("{name} holds one text, and no part that is called “{said}”.", **told))
    listed = tuple(part.called for part in found or document.parts)
    if found:
        raise UserError(
            Phrase("“{said}” may be any of these parts of {name}: {parts}.", **told, parts=listed)
        )
    raise UserError(Phrase("“{said}” is none of the parts of {name}: {parts}.", **told, parts=listed))


def with_part(document: Document, part: Part | None, said: Corrections = UNCORRECTED) -> Document:
    """The document with one of its parts, or all of it, as what is compared. Raises Unreadable.

    What the user has `said` is said of that part: its paragraphs are counted from its first one.
    """
    whole = document.whole or document.resolution
    if part is None:
        return (
            document
            if document.part is None
            else replace(
                document,
                resolution=whole,
                part=None,
                whole=None,
                options=replace(document.options, said=said),
            )
        )
    reading = Reading(whole, document.data, document.parts)
    text = open_part(document.path, reading, part, document.options.encoding, said)
    options = replace(document.options, said=said)
    return replace(document, resolution=text, part=part, whole=whole, options=options)
