"""The tables of the report: the paragraphs in rows, and the notes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resolute.model import Comparison, Footnote, NoteRow, Paragraph, Relation, Resolution, Row
from resolute.writers.html.marking import marked, shown, tagged
from resolute.writers.showing import (
    MOVED_SIGN,
    SIGNS,
    Departure,
    Fold,
    departure_name,
    fold_name,
    lines,
    names,
    note_pieces,
    row_name,
    row_pieces,
    sign,
)

_COLUMNS = (
    '<colgroup><col class="name"><col class="text"><col class="sign"><col class="name"><col class="text">'
    "</colgroup>"
)
_WIDTH = "5"


def paragraphs_table(comparison: Comparison, *, changes_only: bool) -> str:
    """The rows in the later text's order; where a moved paragraph stood, a line says where it went."""
    shown_lines = lines(comparison, changes_only=changes_only)
    return _table(comparison, "Paragraphs", [_line(comparison, line) for line in shown_lines])


def notes_table(comparison: Comparison, *, changes_only: bool) -> str:
    """The notes, or those that changed; empty where there is none."""
    notes = [n for n in comparison.notes if not changes_only or n.seen is not Relation.UNCHANGED]
    return _table(comparison, "Notes", [_note(comparison, note) for note in notes]) if notes else ""


def direction(language: str) -> str:
    """The value of `dir` for a language, empty where that is unknown."""
    if not language:
        return ""
    return "rtl" if language == "ar" else "ltr"


def _table(comparison: Comparison, title: str, rows: Sequence[str]) -> str:
    heads = (
        tagged("th", f"Earlier{_identity(comparison.earlier)}", scope="col", colspan="2"),
        tagged("th", tagged("span", "Change", class_="hidden"), scope="col"),
        tagged("th", f"Later{_identity(comparison.later)}", scope="col", colspan="2"),
    )
    caption = tagged("caption", title, class_="hidden")
    body = tagged("tbody", "\n".join(("", *rows, "")))
    return tagged("table", f"{caption}{_COLUMNS}\n{tagged('thead', tagged('tr', ''.join(heads)))}\n{body}")


def _identity(resolution: Resolution) -> str:
    symbol = resolution.masthead.symbol or resolution.name
    return f": {shown(symbol)}" if symbol else ""


def _line(comparison: Comparison, line: Row | Fold | Departure) -> str:
    if isinstance(line, Fold):
        return tagged("tr", tagged("td", shown(fold_name(comparison, line)), colspan=_WIDTH), class_="fold")
    if isinstance(line, Departure):
        told = f"{MOVED_SIGN} {departure_name(comparison, line)}"
        return tagged("tr", tagged("td", shown(told), colspan=_WIDTH), class_="ghost")
    return _row(comparison, line)


def _row(comparison: Comparison, row: Row) -> str:
    pieces = tuple(row_pieces(comparison, row))
    earlier, later = comparison.earlier_of(row), comparison.later_of(row)
    told = f"{'moved, ' if row.moved else ''}{row.seen}: {row_name(comparison, row)}"
    cells = (
        *_paragraph_cells(earlier, marked(pieces, "earlier"), comparison.earlier),
        _sign_cell(sign(row), told),
        *_paragraph_cells(later, marked(pieces, "later"), comparison.later),
    )
    return tagged("tr", "".join(cells), class_=f"{row.seen}{' moved' if row.moved else ''}")


def _paragraph_cells(paragraphs: Sequence[Paragraph], content: str, side: Resolution) -> Iterator[str]:
    language = next((p.language for p in paragraphs if p.language), side.language)
    yield tagged("td", shown(names(paragraphs)), class_="name")
    yield _text_cell(content, language if paragraphs else "")


def _text_cell(content: str, language: str) -> str:
    present = "text present" if content else "text"
    return tagged("td", content, class_=present, lang=language, dir=direction(language))


def _sign_cell(character: str, told: str) -> str:
    """The sign for the eye, the words for who has the page read out."""
    visible = tagged("span", character, aria_hidden="true", title=told)
    return tagged("td", visible + tagged("span", shown(told), class_="hidden"), class_="sign")


def _note(comparison: Comparison, note: NoteRow) -> str:
    pieces = tuple(note_pieces(note))
    cells = (
        *_note_cells(note.earlier, comparison.earlier, marked(pieces, "earlier")),
        _sign_cell(SIGNS[note.seen], note.seen),
        *_note_cells(note.later, comparison.later, marked(pieces, "later")),
    )
    return tagged("tr", "".join(cells), class_=note.seen)


def _note_cells(index: int | None, side: Resolution, content: str) -> Iterator[str]:
    note = Footnote("", "") if index is None else side.footnotes[index]
    yield tagged("td", shown(note.mark), class_="name")
    yield _text_cell(content, "" if index is None else side.language)
