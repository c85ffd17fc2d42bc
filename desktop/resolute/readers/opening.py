"""Opening a file: from bytes in any format to a resolution."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from resolute import limits
from resolute.model import Resolution, Unreadable
from resolute.readers import akn, docx, text
from resolute.readers.formats import Format, format_of
from resolute.readers.refusal import Refusal, refuse_larger, refuse_more
from resolute.readers.revisions import Revisions
from resolute.readers.source import Source
from resolute.readers.structure import recognize, without_structure

_Reader = Callable[[bytes, Revisions], tuple[Source, bytes]]

_READERS: Mapping[Format, _Reader] = {
    Format.DOCX: docx.read,
    Format.TEXT: text.read,
    Format.AKN: akn.read,
}


_RECODED = (Format.TEXT, Format.HTML)
"""Formats whose encoding the user may know better than the program."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read; `data` are the bytes that the resolution's anchors refer to.

    They are the input's own but where the Word file that was read is not the input: then the package with
    its tracked changes resolved, the one that an old .doc was converted to, or the one attached to a mail.
    """

    resolution: Resolution
    data: bytes


def open_resolution(
    path: Path, data: bytes, revisions: Revisions = Revisions.ACCEPT, encoding: str = ""
) -> Reading:
    """Read `data`, which stands at `path`; the name tells nothing of the format.

    `encoding` is that of a text or a web page, where the user knows it better than the program.
    Raises `Unreadable` with one sentence where it is no text that can be read.
    """
    try:
        refuse_larger(len(data), limits.FILE)
        form = format_of(data)
        given = text.recoded(data, encoding) if encoding and form in _RECODED else data
        source, kept = _read(given, revisions)
        if not source.blocks:
            raise Refusal("is empty: no paragraph stands in it")
        refuse_more(sum(len(block.runs) for block in source.blocks), limits.RUNS, "changes of formatting")
        return Reading(recognize(source, path.name), data if kept is given else kept)
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


def _read(data: bytes, revisions: Revisions) -> tuple[Source, bytes]:
    return _reader(format_of(data))(data, revisions)


def _reader(form: Format) -> _Reader:
    """The reader of a format. Those that are seldom needed are loaded when they are, for the start's sake."""
    if form in _READERS:
        return _READERS[form]
    from resolute.readers import doc, html, odt, pdf, rtf  # noqa: PLC0415

    seldom: Mapping[Format, _Reader] = {
        Format.DOC: doc.read,
        Format.ODT: odt.read,
        Format.PDF: pdf.read,
        Format.RTF: rtf.read,
        Format.HTML: html.read,
        Format.MAIL: lambda data, revisions: html.read_mail(data, revisions, _read),
    }
    return seldom[form]
