"""One file is read, and one text of a file that holds several."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from resolute.app.files import read_file
from resolute.app.values import Document, ReadingOptions
from resolute.model import WHOLE, Part, UserError, parts_called
from resolute.model.parts import folded
from resolute.readers import Reading, Revisions, open_part, open_resolution


def open_document(path: Path, options: ReadingOptions | None = None) -> Document:
    """Read one file. Raises Unreadable."""
    return read_document(path, read_file(path), options)


def read_document(path: Path, data: bytes, options: ReadingOptions | None = None) -> Document:
    """Read the bytes of a file. Raises Unreadable."""
    options = options or ReadingOptions()
    reading = open_resolution(path, data, Revisions(options.revisions), options.encoding)
    original = b"" if reading.data == data else data
    return Document(path, reading.data, reading.resolution, original, reading.parts)


def part_named(document: Document, name: str) -> Part | None:
    """The part that a name or the beginning of a title means; None for the whole file.

    Raises UserError where it means none, or several.
    """
    if folded(name) in ("", WHOLE):
        return None
    found = parts_called(document.parts, name)
    if len(found) == 1:
        return found[0]
    if not document.parts:
        raise UserError(f"{document.path.name} holds one text, so that no part of it is called “{name}”.")
    listed = ", ".join(part.called for part in found or document.parts)
    what = "may be any of these parts" if found else "is none of the parts"
    raise UserError(f"“{name}” {what} of {document.path.name}: {listed}.")


def with_part(document: Document, part: Part | None, options: ReadingOptions | None = None) -> Document:
    """The document with one of its parts, or all of it, as what is compared. Raises Unreadable."""
    whole = document.whole or document.resolution
    if part is None:
        return replace(document, resolution=whole, part=None, whole=None)
    encoding = options.encoding if options else ""
    text = open_part(document.path, Reading(whole, document.data, document.parts), part, encoding)
    return replace(document, resolution=text, part=part, whole=whole)
