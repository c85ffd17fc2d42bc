"""Opening a file: from bytes in any format to a resolution."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from resolute import limits
from resolute.model import UNCORRECTED, Corrections, English, Part, Phrase, Resolution, Unreadable
from resolute.readers import docx
from resolute.readers.formats import Format, format_of
from resolute.readers.refusal import Refusal, refuse_larger, refuse_more
from resolute.readers.revisions import Revisions
from resolute.readers.source import Source
from resolute.readers.structure import parts_of, recognize, recognize_part, without_structure

_Reader = Callable[[bytes, Revisions], tuple[Source, bytes]]

_RECODED = (Format.TEXT, Format.HTML)
"""Formats whose encoding the user may know better than the program."""
_OF_LINES: English = (
    "has a paragraph for each of its lines, as text copied from a PDF into Word has; open the PDF itself, or "
    "paste its text here"
)
"""What is noticed of a Word file and the like that is a wrapped text."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read; `data` are the bytes that the resolution's anchors refer to, `parts` the file's texts.

    They are the input's own but where the Word file that was read is not the input: then the package with
    its tracked changes resolved, the one that an old .doc was converted to, or the one attached to a mail.
    """

    resolution: Resolution
    data: bytes
    parts: tuple[Part, ...] = ()


def open_resolution(
    path: Path,
    data: bytes,
    revisions: Revisions = Revisions.ACCEPT,
    encoding: str = "",
    said: Corrections = UNCORRECTED,
) -> Reading:
    """Read `data`, which stands at `path`; the name tells nothing of the format.

    `encoding` is that of a text or a web page, where the user knows it better than the program; `said` is
    what the user corrected in what was recognized. Raises `Unreadable` with one sentence where it is no text
    that can be read.
    """
    source, kept = _source(path, data, revisions, encoding)
    resolution = recognize(source, path.name, said)
    return Reading(resolution, kept, parts_of(resolution))


def open_part(
    path: Path, reading: Reading, part: Part, encoding: str = "", said: Corrections = UNCORRECTED
) -> Resolution:
    """Read one text of a file that was read before, as if it stood alone. Raises `Unreadable`.

    What the user has `said` is said of the part: its paragraphs are counted from its first one.
    """
    source, _ = _source(path, reading.data, Revisions.ACCEPT, encoding)
    return recognize_part(source, path.name, reading.resolution, part, said)


def _source(path: Path, data: bytes, revisions: Revisions, encoding: str) -> tuple[Source, bytes]:
    """The file's blocks, and the bytes that their anchors refer to."""
    try:
        refuse_larger(len(data), limits.FILE)
        form = format_of(data)
        given = _recoded(data, encoding) if encoding and form in _RECODED else data
        source, kept = _read(given, revisions)
        if not source.blocks:
            raise Refusal("is empty: no paragraph stands in it")
        runs = sum(len(block.runs) for block in source.blocks)
        refuse_more(runs, limits.RUNS, "has more than {most} changes of formatting, the most that are read")
    except Refusal as refusal:
        raise Unreadable(path, Phrase("{reason}.", reason=refusal.reason)) from refusal
    if source.has_layout and _is_of_lines(source):
        source = replace(source, notices=(*source.notices, _OF_LINES))
    return source, data if kept is given else kept


def _is_of_lines(source: Source) -> bool:
    """Whether its paragraphs are the lines of a wrapped text; blank ones part the true ones."""
    from resolute.readers.text import Line, wrapping_of

    written = (Line(at, block.text) for at, block in enumerate(source.blocks) if block.cell is None)
    return wrapping_of([line for line in written if line.text.strip()]).width > 0


def read_wording(path: Path, data: bytes, revisions: Revisions) -> Resolution:
    """The plain paragraphs and the notes of a Word file with its tracked changes accepted or rejected.

    What the paragraphs are is not asked, which makes this twice as fast. Raises `Unreadable`.
    """
    try:
        return without_structure(docx.read_resolved(data, revisions), path.name)
    except Refusal as refusal:
        raise Unreadable(path, Phrase("{reason}.", reason=refusal.reason)) from refusal


def _read(data: bytes, revisions: Revisions) -> tuple[Source, bytes]:
    return _reader(format_of(data))(data, revisions)


def _reader(form: Format) -> _Reader:
    """The reader of a format; all but the usual one's are loaded when needed, for the start's sake."""
    match form:
        case Format.DOCX:
            return docx.read
        case Format.DOC:
            from resolute.readers import doc

            return doc.read
        case Format.ODT:
            from resolute.readers import odt

            return odt.read
        case Format.RTF:
            from resolute.readers import rtf

            return rtf.read
        case Format.HTML:
            from resolute.readers import html

            return html.read
        case Format.MAIL:
            from resolute.readers import html

            return lambda data, revisions: html.read_mail(data, revisions, _read)
        case Format.AKN:
            from resolute.readers import akn

            return akn.read
        case Format.PDF:
            from resolute.readers import pdf

            return pdf.read
        case Format.TEXT:
            from resolute.readers import text

            return text.read


def _recoded(data: bytes, encoding: str) -> bytes:
    from resolute.readers.text import recoded

    return recoded(data, encoding)
