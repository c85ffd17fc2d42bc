"""What was recognized in one file, as a tree for people or as plain text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from resolute.model import BODY, Confidence, Kind, Masthead, Paragraph, Part, Resolution
from resolute.writers.terminal.screen import raised, safe, shortened

_KIND_COLUMNS, _LABEL_COLUMNS = 14, 12
_FIELD_COLUMNS = 14
_NARROWEST = 20


def render_recognized(
    resolution: Resolution, parts: Sequence[Part] = (), *, text_only: bool = False, width: int = 100
) -> str:
    """Masthead, the file's texts, paragraphs with kind, label and first words, notes, and notices.

    A kind that is a guess has a question mark. With `text_only`, the text alone, each paragraph behind its
    label, which stands instead of its number, and a tab; the notes after it. No control character of the
    file is in it but tabs and line breaks of its text.
    """
    if text_only:
        return "\n".join(_text(resolution))
    sections = (
        _masthead(resolution.masthead),
        _parts(parts, width),
        _paragraphs(resolution, width),
        _notes(resolution, width),
        resolution.notices,
    )
    return "\n\n".join("\n".join(lines) for lines in map(tuple, sections) if lines)


def _text(resolution: Resolution) -> Iterator[str]:
    marks = [note.mark for note in resolution.footnotes]
    for paragraph in resolution.paragraphs:
        lead = f"{paragraph.label}\t" if paragraph.label else paragraph.lead
        yield safe(lead + _with_marks(paragraph, marks))
    for note in resolution.footnotes:
        yield safe(f"{note.mark} {note.text}")


def _with_marks(paragraph: Paragraph, marks: Sequence[str]) -> str:
    """The wording with the notes' marks as they look, which are given by note."""
    wording = paragraph.text
    for mark in sorted(paragraph.marks, key=lambda mark: -mark.offset):
        wording = wording[: mark.offset] + marks[mark.note] + wording[mark.offset + 1 :]
    return wording


def _masthead(masthead: Masthead) -> Iterator[str]:
    for name in Masthead.__slots__:
        value = safe(getattr(masthead, name))
        if value:
            yield f"{name.replace('_', ' '):{_FIELD_COLUMNS}}{value}"


def _parts(parts: Sequence[Part], width: int) -> Iterator[str]:
    """The names that `--earlier-part` and `--later-part` take."""
    for part in parts:
        head = f"{'part':{_FIELD_COLUMNS}}{safe(part.name)}"
        yield (
            head
            if not part.title
            else f"{head}: {shortened(part.title, max(width - len(head) - 2, _NARROWEST))}"
        )


def _paragraphs(resolution: Resolution, width: int) -> Iterator[str]:
    """A line each, under a line for each scope but the body."""
    marks = [raised(note.mark) for note in resolution.footnotes]
    written = (p for p in resolution.paragraphs if p.kind is not Kind.BLANK)
    for scope, paragraphs in groupby(written, key=lambda paragraph: paragraph.scope):
        if scope != BODY:
            yield f"[{safe(scope)}]"
        for paragraph in paragraphs:
            yield _line(paragraph, _with_marks(paragraph, marks), width)


def _line(paragraph: Paragraph, wording: str, width: int) -> str:
    name = safe(paragraph.label or paragraph.number or _place(paragraph))
    kind = f"{paragraph.kind}{'?' if paragraph.confidence is Confidence.UNSURE else ''}"
    head = f"{kind:{_KIND_COLUMNS}}{name:{_LABEL_COLUMNS}}{'  ' * paragraph.level}"
    return f"{head}{shortened(wording, max(width - len(head), _NARROWEST))}"


def _place(paragraph: Paragraph) -> str:
    """A cell's row and column, counted from 1 as people do."""
    return "" if paragraph.cell is None else f"{paragraph.cell.row + 1}, {paragraph.cell.column + 1}"


def _notes(resolution: Resolution, width: int) -> Iterator[str]:
    for note in resolution.footnotes:
        head = f"{'note':{_KIND_COLUMNS}}{safe(note.mark):{_LABEL_COLUMNS}}"
        yield f"{head}{shortened(note.text, max(width - len(head), _NARROWEST))}"
