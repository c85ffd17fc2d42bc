"""The redline on a terminal: what changed, row by row, and a summary.

    ≠ OP3 changed
      [-Encourages-]{+Urges+} Member States to maintain …

    ┄ OP4 to OP6 unchanged

Unchanged paragraphs are folded unless all are asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from resolute.model import Comparison, NoteRow, Op, Relation, Row
from resolute.writers.showing import (
    MOVED_SIGN,
    SIGNS,
    Departure,
    Fold,
    Piece,
    counts,
    departure_name,
    fold_name,
    lines,
    note_pieces,
    row_name,
    row_pieces,
    sign,
    text_name,
)
from resolute.writers.terminal.screen import raised, safe
from resolute.writers.terminal.wrapping import COLOURED, PLAIN, Marked, Style, wrapped

_INDENT = "  "
_FOLD = "┄"
_PARAGRAPH_END, _LINE_BREAK = "¶", "↵"
_TAB, _BLANK = "→", "␣"
_PARTED = (Relation.SPLIT, Relation.MERGED)
_SAME = "The two texts have the same wording."
_NARROWEST = 20


@dataclass(frozen=True, slots=True)
class _Screen:
    """The columns of a text and its colours; the codes are empty where there are none."""

    width: int
    style: Style
    strong: str = ""
    quiet: str = ""
    reset: str = ""


def render_terminal(
    comparison: Comparison, *, width: int = 100, colour: bool, changes_only: bool = True
) -> str:
    """The redline in lines of at most `width` columns, with a summary at its end.

    Without `colour`, words are marked [-deleted-] and {+inserted+}. No control character of the texts is in
    it; with `colour`, the only ones are those that colour.
    """
    columns = max(width, _NARROWEST) - len(_INDENT)
    codes = ("\x1b[1m", "\x1b[2m", "\x1b[0m") if colour else ()
    screen = _Screen(columns, COLOURED if colour else PLAIN, *codes)
    parts = [
        _heading(comparison, screen),
        *(_block(comparison, line, screen) for line in lines(comparison, changes_only=changes_only)),
        *(_note(comparison, note, screen) for note in comparison.notes if _is_shown(note, changes_only)),
        render_summary(comparison),
    ]
    return "\n\n".join(parts)


def render_summary(comparison: Comparison) -> str:
    """How many paragraphs and notes changed, in one line, or that none did."""
    return _SAME if comparison.is_equal else " · ".join(counts(comparison))


def _heading(comparison: Comparison, screen: _Screen) -> str:
    sides = " → ".join(safe(text_name(side)) for side in (comparison.earlier, comparison.later))
    return f"{screen.strong}{sides}{screen.reset}"


def _block(comparison: Comparison, line: Row | Fold | Departure, screen: _Screen) -> str:
    if isinstance(line, Fold):
        return _quiet(_FOLD, fold_name(comparison, line), screen)
    if isinstance(line, Departure):
        return _quiet(MOVED_SIGN, departure_name(comparison, line), screen)
    label = f"{sign(line)} {safe(row_name(comparison, line))} {_what_became_of(line)}"
    end = _PARAGRAPH_END if line.relation in _PARTED else _LINE_BREAK
    return _labelled(label, _marked(row_pieces(comparison, line), end), screen)


def _quiet(character: str, told: str, screen: _Screen) -> str:
    return f"{screen.quiet}{character} {safe(told)}{screen.reset}"


def _what_became_of(row: Row) -> str:
    if not row.moved:
        return row.seen
    return "moved" if row.seen is Relation.UNCHANGED else f"moved, {row.seen}"


def _is_shown(note: NoteRow, changes_only: bool) -> bool:
    return not changes_only or note.seen is not Relation.UNCHANGED


def _note(comparison: Comparison, note: NoteRow, screen: _Screen) -> str:
    marks = [
        side.footnotes[index].mark
        for side, index in ((comparison.earlier, note.earlier), (comparison.later, note.later))
        if index is not None
    ]
    name = " → ".join(dict.fromkeys(marks))
    label = f"{SIGNS[note.seen]} note {safe(name)} {note.seen}"
    return _labelled(label, _marked(note_pieces(note), _PARAGRAPH_END), screen)


def _labelled(label: str, parts: Iterable[Marked], screen: _Screen) -> str:
    text = wrapped(parts, screen.width, screen.style)
    return "\n".join((f"{screen.strong}{label}{screen.reset}", *(f"{_INDENT}{line}" for line in text)))


def _marked(pieces: Iterable[Piece], end: str) -> Iterator[Marked]:
    """The pieces as they are printed; a line's end that came or went shows as `end`."""
    for piece in pieces:
        text = safe(piece.earlier if piece.op is Op.DELETE else piece.later)
        if piece.is_mark:
            yield Marked(raised(text), piece.op)
        elif piece.op is Op.EQUAL:
            yield Marked(text)
        else:
            yield from _with_ends(_told(text), piece.op, end)


def _told(text: str) -> str:
    """Blanks that came or went alone, as signs: what is invisible would be no change to who reads it."""
    if not text.isspace():
        return text
    return "".join({"\t": _TAB, "\n": "\n"}.get(character, _BLANK) for character in text)


def _with_ends(text: str, op: Op, end: str) -> Iterator[Marked]:
    first, *others = text.split("\n")
    yield Marked(first, op)
    for other in others:
        yield Marked(end, op)
        yield Marked("\n" if op is Op.INSERT else " ")
        yield Marked(other, op)
