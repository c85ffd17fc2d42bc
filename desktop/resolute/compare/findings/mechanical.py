"""Changes of figures: the next of a series, a reference, an amount.

Prevents what matters from hiding among the yearly updates (see `series`, `citations`). A change of figures
keeps all its other words; where one of them is another, figures explain nothing.
"""

from __future__ import annotations

from collections.abc import Iterable

from resolute.compare.findings.changes import Change, Wording
from resolute.compare.findings.citations import follows_reference, is_of_reference, reference, refers
from resolute.compare.findings.exchanges import Exchange, exchanges
from resolute.compare.findings.figures import Type, has_figures
from resolute.compare.findings.plain import plain
from resolute.compare.findings.series import in_frame, in_series, is_deadline, is_frame, plausible
from resolute.compare.findings.vocabulary import words
from resolute.compare.tokens import tokens
from resolute.model import Finding, FindingKind, Phrase


def mechanical(wording: Wording) -> dict[Change, list[Finding]]:
    """The findings on those changes of a row that figures explain."""
    found: dict[Change, list[Finding]] = {}
    last: Change | None = None
    for change in wording.changes:
        before = found.get(last, []) if last and _joins(last, change, wording) else []
        kinds = _kinds(change, wording, before[-1].kind if before else None)
        if kinds:
            found[change] = [
                Finding(kind, detail, change.deleted, change.inserted, change.spans) for kind, detail in kinds
            ]
        last = change
    return found


def _kinds(change: Change, wording: Wording, before: FindingKind | None) -> list[tuple[FindingKind, str]]:
    """Kinds and details of a change; `before` is the kind of the change that it joins on to."""
    if kind := follows_reference(change, wording):
        return [(kind, Phrase("Linking words"))]
    if not any(has_figures(side, wording.language) for side in change.sides):
        return []
    if kinds := _of_exchanges(exchanges(change, wording), wording, before):
        return kinds
    if not refers(change, wording):
        return []
    return [(FindingKind.MECHANICAL if is_frame(wording) else FindingKind.CITATION, Phrase("Reference"))]


def _of_exchanges(
    found: Iterable[Exchange], wording: Wording, before: FindingKind | None
) -> list[tuple[FindingKind, str]]:
    """Kinds and details of the figures that took each other's place; none where one of them has no kind."""
    kinds: list[tuple[FindingKind, str]] = []
    for exchange in found:
        kind = _kind(exchange, wording, kinds[-1][0] if kinds else before)
        if not kind:
            return []
        kinds.append((kind, exchange.detail))
    return list(dict.fromkeys(kinds))


def _kind(exchange: Exchange, wording: Wording, before: FindingKind | None) -> FindingKind | None:
    if is_frame(wording):
        return in_frame(exchange, wording)
    if exchange.earlier.type is exchange.later.type:
        if exchange.earlier.type in (Type.CITATION, Type.SYMBOL):
            return reference(exchange)
        if exchange.earlier.type is Type.DATE:
            return _date(exchange, wording, before)
    return in_series(exchange, wording)


_OF_REFERENCES = (FindingKind.CITATION, FindingKind.MECHANICAL, FindingKind.SUSPECT)


def _date(exchange: Exchange, wording: Wording, before: FindingKind | None) -> FindingKind | None:
    """A date behind a reference goes with it; one until which something holds is a deadline."""
    if is_deadline(exchange, wording.language):
        return FindingKind.NUMBER
    if not is_of_reference(exchange, wording.language):
        return plausible(exchange)
    if before in _OF_REFERENCES and plausible(exchange) is FindingKind.MECHANICAL:
        return before
    return FindingKind.CITATION


def _joins(one: Change, other: Change, wording: Wording) -> bool:
    """Whether nothing but linking words and marks stand between two changes."""
    between = (plain(token) for token in tokens(wording.between(one, other)) if any(map(str.isalnum, token)))
    return all(word in words(wording.language, "links") for word in between)
