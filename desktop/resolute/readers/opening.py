"""Opening a file: from bytes in any format to a resolution."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from resolute.model import Resolution, Unreadable
from resolute.readers import akn, docx, limits, pdf, text
from resolute.readers.formats import Format, format_of
from resolute.readers.refusal import Refusal
from resolute.readers.revisions import Revisions
from resolute.readers.source import Source
from resolute.readers.structure import recognize, without_structure

_READERS: Mapping[Format, Callable[[bytes, Revisions], tuple[Source, bytes]]] = {
    Format.DOCX: docx.read,
    Format.TEXT: text.read,
    Format.AKN: akn.read,
    Format.PDF: pdf.read,
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read; `data` are the bytes that the resolution's anchors refer to.

    They are the input's own but where a DOCX carried tracked changes: then the package with these resolved.
    """

    resolution: Resolution
    data: bytes


def open_resolution(path: Path, data: bytes, revisions: Revisions = Revisions.ACCEPT) -> Reading:
    """Read `data`, which stands at `path`; the name tells nothing of the format.

    Raises `Unreadable` with one sentence where it is no text that can be read.
    """
    try:
        if len(data) > limits.FILE:
            raise Refusal(f"is larger than {limits.FILE // limits.MEGABYTE} megabytes")
        source, kept = _READERS[format_of(data)](data, revisions)
        if not source.blocks:
            raise Refusal("is empty: no paragraph stands in it")
        return Reading(recognize(source, path.name), kept)
    except Refusal as refusal:
        raise Unreadable(path, f"{refusal.reason}.") from refusal


def read_wording(path: Path, data: bytes, revisions: Revisions) -> Resolution:
    """The plain paragraphs and the notes of a Word file with its tracked changes accepted or rejected.

    What the paragraphs are is not asked, which makes this twice as fast. Raises `Unreadable`.
    """
    try:
        return without_structure(docx.read_resolved(data, revisions), path.name)
    except Refusal as refusal:
        raise Unreadable(path, f"{refusal.reason}.") from refusal
