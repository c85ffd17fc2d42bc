"""A row of the view in words, what happened first, since who listens must not wait for it.

Changed, OP12: deleted “notes”, inserted “welcomes”; opening: stronger
"""

from __future__ import annotations

from collections.abc import Iterator

from resolute.model import NOTE_MARK, Finding, FindingKind, Op, Span, by_weight, visible
from resolute.window.pair import wording
from resolute.window.pair.cells import Cell
from resolute.window.pair.rows import Form, Sign, ViewRow
from resolute.window.translating import tr

_WHOLE = (Sign.UNCHANGED, Sign.INSERTED, Sign.DELETED, Sign.MOVED)
"""Signs of rows whose text is one piece: it is said as it is, without naming what was deleted in it."""


def spoken(row: ViewRow) -> str:
    """What is said of a row when the user comes to it."""
    if row.form is Form.NOTES:
        return wording.notes()
    if row.form is Form.GHOST:
        return f"{_capital(wording.moved_to(row))}: {_text(row.earlier)}"
    label = _label(row)
    head = f"{wording.what_happened(row)}, {label}" if label else wording.what_happened(row)
    return "; ".join((f"{head}: {_words(row)}", *_findings(row)))


def whole(row: ViewRow) -> str:
    """The text that the row has now, in full; the earlier one where nothing is left of it."""
    return _text(row.later or row.earlier)


def place(ordinal: int, total: int) -> str:
    """Where one is among the changes: "Change 3 of 26"."""
    return tr("Change {n} of {total}", n=ordinal, total=total)


def _label(row: ViewRow) -> str:
    """What the row is called, with its earlier name where that was another: "OP4, formerly OP3"."""
    before, after = (cell.name if cell else "" for cell in (row.earlier, row.later))
    if before and after and before != after:
        return tr("{later}, formerly {earlier}", later=after, earlier=before)
    name = after or before
    return tr("Note {mark}", mark=name) if row.form is Form.NOTE and name else name


def _words(row: ViewRow) -> str:
    """The words that changed, in their order; the text where it is one piece."""
    cell = row.later or row.earlier
    if row.sign in _WHOLE or cell is None:
        return _text(cell)
    return tr(", ").join(filter(None, map(_piece, visible(cell.row_spans)))) or _text(cell)


def _piece(span: Span) -> str:
    words = _plain(span.text)
    if span.op is Op.EQUAL or not words:
        return ""
    return tr("deleted “{words}”" if span.op is Op.DELETE else "inserted “{words}”", words=words)


def _findings(row: ViewRow) -> Iterator[str]:
    """Each kind once, the weightiest first; a new number is heard in the label."""
    told: dict[str, None] = {}
    for finding in by_weight(row.findings):
        if finding.kind is not FindingKind.RENUMBERED:
            told[_finding(finding)] = None
    return iter(told)


def _finding(finding: Finding) -> str:
    kind = wording.kind(finding.kind).lower()
    if finding.kind is FindingKind.SUSPECT:
        return f"{kind}: {tr(finding.detail)}"
    if finding.force:
        return f"{kind}: {tr('stronger' if finding.force == 'stronger' else 'weaker')}"
    return kind


def _text(cell: Cell | None) -> str:
    return _plain(cell.text) if cell else ""


def _plain(text: str) -> str:
    """The words without the signs that notes hang on."""
    return " ".join(text.replace(NOTE_MARK, "").split())


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
