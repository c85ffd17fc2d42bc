"""The redline on a terminal: what changed, row by row, and a summary.

    ≠ OP3 changed · opening: Encourages → Urges, stronger (indicative)
      [-Encourages-]{+Urges+} Member States to maintain …

    ┄ OP4 to OP6 unchanged

Unchanged paragraphs are folded unless all are asked for; so are other changes where some kinds of findings
alone are asked for. Rows that nobody has to weigh are dim where there is colour.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from resolute.model import Comparison, NoteRow, Op, Relation, Row
from resolute.writers.folding import (
    Departure,
    Fold,
    Kinds,
    departure_name,
    fold_name,
    hidden_notes,
    hidden_phrase,
    lines,
    shown_notes,
)
from resolute.writers.heading import pair_name
from resolute.writers.showing import (
    MOVED_SIGN,
    SIGNS,
    Piece,
    note_pieces,
    row_name,
    row_pieces,
    sign,
)
from resolute.writers.telling import (
    END_OF_ISOLATE,
    START_OF_ISOLATE,
    told,
)
from resolute.writers.terminal.screen import raised, safe, width_of
from resolute.writers.terminal.summary import POINT, flowed, render_summary
from resolute.writers.terminal.wrapping import COLOURED, DIMMED, PLAIN, Marked, Style, wrapped

_INDENT = "  "
_FOLD = "┄"
_PARAGRAPH_END, _LINE_BREAK = "¶", "↵"
_TAB, _BLANK = "→", "␣"
_PARTED = (Relation.SPLIT, Relation.MERGED)
_LEFT_TO_RIGHT = "\u200e"
_DIRECTED = str.maketrans({START_OF_ISOLATE: _LEFT_TO_RIGHT, END_OF_ISOLATE: _LEFT_TO_RIGHT})
"""Marks of direction in place of isolates: fewer terminals know these, and a text may not bring its own."""
_NARROWEST = 20


@dataclass(frozen=True, slots=True)
class _Screen:
    """The columns of a text and its colours; the codes are empty where there are none."""

    width: int
    style: Style = PLAIN
    strong: str = ""
    quiet: str = ""
    plain: str = ""
    reset: str = ""

    def dimmed(self) -> _Screen:
        """The same for what nobody has to weigh."""
        return replace(self, style=DIMMED, strong=self.quiet, plain=self.quiet) if self.quiet else self


def render_terminal(
    comparison: Comparison,
    *,
    width: int = 100,
    colour: bool,
    changes_only: bool = True,
    only: Kinds = (),
) -> str:
    """The redline in lines of at most `width` columns, with a summary at its end.

    With `only`, changes without a finding of these kinds are folded, and counted in the fold and the summary.
    Without `colour`, words are marked [-deleted-] and {+inserted+}. No control character of the texts is in
    it; with `colour`, the only ones are those that colour.
    """
    columns = max(width, _NARROWEST) - len(_INDENT)
    codes = {"strong": "\x1b[1m", "quiet": "\x1b[2m", "reset": "\x1b[0m"}
    screen = _Screen(columns, COLOURED, **codes) if colour else _Screen(columns)
    shown = lines(comparison, changes_only=changes_only, only=only)
    notes = shown_notes(comparison, changes_only=changes_only, only=only)
    parts = [
        _heading(comparison, screen),
        *(_block(comparison, line, screen) for line in shown),
        *(_note(comparison, note, screen) for note in notes),
        *_folded_notes(comparison, only, screen),
        render_summary(comparison, width=width, only=only),
    ]
    return "\n\n".join(parts)


def _heading(comparison: Comparison, screen: _Screen) -> str:
    return f"{screen.strong}{safe(pair_name(comparison))}{screen.reset}"


def _block(comparison: Comparison, line: Row | Fold | Departure, screen: _Screen) -> str:
    if isinstance(line, Fold):
        return _quiet(_FOLD, fold_name(comparison, line), screen)
    if isinstance(line, Departure):
        return _quiet(MOVED_SIGN, departure_name(comparison, line), screen)
    end = _PARAGRAPH_END if line.relation in _PARTED else _LINE_BREAK
    label = f"{sign(line)} {safe(row_name(comparison, line))} {_what_became_of(line)}"
    marked = _marked(row_pieces(comparison, line), end)
    return _labelled(label, marked, screen.dimmed() if line.is_light else screen, _findings(line))


def _findings(row: Row) -> list[str]:
    """What is told of a row beyond its label."""
    label = _what_became_of(row).split(", ")
    return [safe(str(one).translate(_DIRECTED)) for one in told(row) if one.kind.value not in label]


def _quiet(character: str, what: str, screen: _Screen) -> str:
    return f"{screen.quiet}{character} {safe(what)}{screen.reset}"


def _what_became_of(row: Row) -> str:
    if not row.moved:
        return row.seen
    return "moved" if row.seen is Relation.UNCHANGED else f"moved, {row.seen}"


def _folded_notes(comparison: Comparison, only: Kinds, screen: _Screen) -> Iterator[str]:
    count = hidden_notes(comparison, only)
    if count:
        yield _quiet(_FOLD, f"notes: {hidden_phrase(count)}", screen)


def _note(comparison: Comparison, note: NoteRow, screen: _Screen) -> str:
    marks = [
        side.footnotes[index].mark
        for side, index in ((comparison.earlier, note.earlier), (comparison.later, note.later))
        if index is not None
    ]
    name = " → ".join(dict.fromkeys(marks))
    label = f"{SIGNS[note.seen]} note {safe(name)} {note.seen}"
    return _labelled(label, _marked(note_pieces(note), _PARAGRAPH_END), screen)


def _labelled(label: str, parts: Iterable[Marked], screen: _Screen, findings: Sequence[str] = ()) -> str:
    """The label, as many findings behind it as there is room for, the others below, and the words."""
    behind, below = _parted(label, findings, screen.width)
    head = f"{screen.strong}{label}{screen.reset}{_within(screen.quiet, behind, screen)}"
    rest = (_within(screen.quiet, line, screen) for line in flowed(below, screen.width))
    text = (_within(screen.plain, line, screen) for line in wrapped(parts, screen.width, screen.style))
    return "\n".join((head, *(f"{_INDENT}{line}" for line in (*rest, *text))))


def _parted(label: str, findings: Sequence[str], width: int) -> tuple[str, Sequence[str]]:
    """What stands behind a label in a line of at most `width` columns, and the findings that are left."""
    for count in range(len(findings), 0, -1):
        behind = "".join(f"{POINT}{finding}" for finding in findings[:count])
        if width_of(label + behind) <= width:
            return behind, findings[count:]
    return "", findings


def _within(code: str, text: str, screen: _Screen) -> str:
    return f"{code}{text}{screen.reset}" if code and text else text


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
