"""The tables of the report: the paragraphs in rows, and the notes.

A cell holds a name and the wording behind it, so that the name stands where the wording begins, right of
Arabic, and above it on a narrow screen. What kind of change it is stands between the two wordings, where the
eye can run down it; on a narrow screen below them.
"""

from __future__ import annotations

from collections.abc import Sequence

from resolute.model import Comparison, NoteRow, Paragraph, Resolution, Row
from resolute.writers.folding import (
    Departure,
    Fold,
    Kinds,
    departure_name,
    fold_name,
    lines,
    shown_notes,
)
from resolute.writers.html.marking import marked, shown, tagged
from resolute.writers.showing import (
    MOVED_SIGN,
    SIGNS,
    Piece,
    names,
    note_pieces,
    row_name,
    row_pieces,
    sign,
)
from resolute.writers.stretches import Side, joined_runs, stretches
from resolute.writers.telling import Told, told

_COLUMNS = '<colgroup><col><col class="change"><col></colgroup>'
_WIDTH = "3"
_EMPTY_CELL = "<td></td>"


def paragraphs_table(comparison: Comparison, *, changes_only: bool, only: Kinds = ()) -> str:
    """The rows in the later text's order; where a moved paragraph stood, a line says where it went."""
    shown_lines = lines(comparison, changes_only=changes_only, only=only)
    return _table(comparison, "Paragraphs", [_line(comparison, line) for line in shown_lines])


def notes_table(comparison: Comparison, *, changes_only: bool, only: Kinds = ()) -> str:
    """The notes, or those that changed; empty where there is none."""
    notes = shown_notes(comparison, changes_only=changes_only, only=only)
    return _table(comparison, "Notes", [_note(comparison, note) for note in notes]) if notes else ""


def direction(language: str) -> str:
    """The value of `dir` for a language, empty where that is unknown."""
    if not language:
        return ""
    return "rtl" if language == "ar" else "ltr"


def _table(comparison: Comparison, title: str, rows: Sequence[str]) -> str:
    heads = (
        tagged("th", f"Earlier{_identity(comparison.earlier)}", scope="col"),
        tagged("th", tagged("span", "Change", class_="hidden"), scope="col"),
        tagged("th", f"Later{_identity(comparison.later)}", scope="col"),
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
        went = f"{MOVED_SIGN} {departure_name(comparison, line)}"
        return tagged("tr", tagged("td", shown(went), colspan=_WIDTH), class_="ghost")
    return _row(comparison, line)


def _row(comparison: Comparison, row: Row) -> str:
    pieces = tuple(row_pieces(comparison, row))
    became = f"{'moved, ' if row.moved else ''}{row.seen}: {row_name(comparison, row)}"
    cells = (
        _paragraphs_cell(comparison.earlier_of(row), pieces, "earlier", comparison.earlier),
        _change_cell(sign(row), became, told(row)),
        _paragraphs_cell(comparison.later_of(row), pieces, "later", comparison.later),
    )
    return tagged("tr", "".join(cells), class_=_class(row))


def _class(row: Row) -> str:
    return f"{row.seen}{' moved' if row.moved else ''}{' light' if row.is_light else ''}"


def _paragraphs_cell(
    paragraphs: Sequence[Paragraph], pieces: Sequence[Piece], side: Side, whole: Resolution
) -> str:
    if not paragraphs:
        return _EMPTY_CELL
    language = next((p.language for p in paragraphs if p.language), whole.language)
    content = marked(stretches(pieces, side, joined_runs(paragraphs)))
    return _cell(names(paragraphs), content, language, paragraphs[0].kind)


def _cell(name: str, content: str, language: str, kind: str) -> str:
    named = tagged("div", shown(name), class_="name")
    wording = tagged("div", content, class_=f"text {kind}", lang=language)
    return tagged("td", named + wording, dir=direction(language))


def _change_cell(character: str, became: str, findings: Sequence[Told] = ()) -> str:
    """The sign for the eye, the words for who has the page read out, and the findings."""
    visible = tagged("span", character, class_="sign", aria_hidden="true", title=became)
    listed = tagged("ul", "".join(map(_finding, findings))) if findings else ""
    return tagged("td", visible + tagged("span", shown(became), class_="hidden") + listed, class_="change")


def _finding(one: Told) -> str:
    """A kind, and what there is to say beyond it, which is English whatever the texts are."""
    detail = tagged("span", shown(one.detail)) if one.detail else ""
    return tagged("li", tagged("b", one.kind) + (f": {detail}" if detail else ""), class_=one.kind)


def _note(comparison: Comparison, note: NoteRow) -> str:
    pieces = tuple(note_pieces(note))
    cells = (
        _note_cell(note.earlier, pieces, "earlier", comparison.earlier),
        _change_cell(SIGNS[note.seen], note.seen),
        _note_cell(note.later, pieces, "later", comparison.later),
    )
    return tagged("tr", "".join(cells), class_=note.seen)


def _note_cell(index: int | None, pieces: Sequence[Piece], side: Side, whole: Resolution) -> str:
    if index is None:
        return _EMPTY_CELL
    note = whole.footnotes[index]
    return _cell(note.mark, marked(stretches(pieces, side, note.runs)), whole.language, "note")
