"""One file is read."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from resolute.app.files import read_file
from resolute.app.values import Document, ReadingOptions
from resolute.model import Corrections
from resolute.readers import Revisions, open_resolution


def open_document(path: Path, options: ReadingOptions | None = None) -> Document:
    """Read one file. Raises Unreadable."""
    return read_document(path, read_file(path), options)


def read_document(path: Path, data: bytes, options: ReadingOptions | None = None) -> Document:
    """Read the bytes of a file. Raises Unreadable."""
    options = options or ReadingOptions()
    reading = open_resolution(path, data, Revisions(options.revisions), options.encoding, options.said)
    original = b"" if reading.data == data else data
    return Document(path, reading.data, reading.resolution, original, options)


def corrected(document: Document, said: Corrections) -> Document:
    """The document read as the user says, and in all else as it was. Raises Unreadable."""
    if said == document.options.said:
        return document
    return read_document(document.path, document.as_read, replace(document.options, said=said))
