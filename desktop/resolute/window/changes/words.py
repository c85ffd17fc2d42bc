"""The words that changed in one row, short enough for a line of the list.

    Encourages → Urges · + as appropriate · − on an exceptional basis

They come from the findings, the weightiest first, since these know which words belong together:

    from the spans       − Takes note · + Welcomes · − with appreciation · + the
    from the findings    Takes note with appreciation → Welcomes the
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby, islice

from resolute.model import NOTE_MARK, Finding, FindingKind, Op, Span, by_weight, plainly, visible

_ABOUT_PLACES = frozenset(
    {FindingKind.RENUMBERED, FindingKind.MOVED, FindingKind.MIGRATED, FindingKind.SPLIT, FindingKind.MERGED}
)
"""What these tell are labels, which stand above the words."""
_MOST, _LONGEST, _SHORT = 6, 160, 28
"""Changes in a line, characters of a side that stands alone, and of one that has others beside it."""
_ISOLATE, _POP = "\u2068", "\u2069"
_EDGES = " ,;:.，；：、。،؛"

Change = tuple[str, str]
"""The words on the earlier and on the later side; one of the two may be empty."""


def words(
    findings: Iterable[Finding], spans: Iterable[Span], text: str, right_to_left: bool
) -> tuple[Span, ...]:
    """What changed, or how the `text` begins where its words did not.

    Spans that are equal are the arrows and points between the words.
    """
    changed = _distinct(_of_findings(findings)) or _distinct(_of_spans(spans))
    if not changed:
        return (Span(Op.EQUAL, _shortened(_on_one_line(text))),) if text.strip() else ()
    longest = _LONGEST if len(changed) == 1 and not all(changed[0]) else _SHORT
    shown: list[Span] = []
    for change in changed[:_MOST]:
        shown += [Span(Op.EQUAL, " · ")] if shown else []
        shown += _pieces(change, longest, right_to_left)
    return tuple(shown)


def _of_findings(findings: Iterable[Finding]) -> Iterator[Change]:
    for finding in by_weight(findings):
        if finding.kind not in _ABOUT_PLACES:
            yield finding.earlier, finding.later


def _of_spans(spans: Iterable[Span]) -> Iterator[Change]:
    for is_equal, run in groupby(visible(spans), key=lambda span: span.op is Op.EQUAL):
        held = list(run)
        if not is_equal:
            before, after = (
                "".join(span.text for span in held if span.op is op) for op in (Op.DELETE, Op.INSERT)
            )
            yield before, after


def _distinct(changes: Iterable[Change]) -> list[Change]:
    """The changes trimmed, each once, without those that say nothing."""
    trimmed = (_trimmed(change) for change in changes)
    told = dict.fromkeys(change for change in trimmed if not _look_alike(*change))
    return list(islice(told, _MOST + 1))


def _look_alike(earlier: str, later: str) -> bool:
    return len(earlier) == len(later) and plainly(earlier) == plainly(later)


def _trimmed(change: Change) -> Change:
    """Both sides on one line; commas at their edges go where the words differ without them."""
    earlier, later = (_on_one_line(side) for side in change)
    bare = earlier.strip(_EDGES), later.strip(_EDGES)
    return bare if bare[0] != bare[1] else (earlier, later)


def _on_one_line(text: str) -> str:
    return " ".join(text.replace(NOTE_MARK, "").split())


def _pieces(change: Change, longest: int, right_to_left: bool) -> list[Span]:
    earlier, later = (_apart(_shortened(side, longest), right_to_left) for side in change)
    if not earlier:
        return [Span(Op.INSERT, f"+ {later}")]
    if not later:
        return [Span(Op.DELETE, f"− {earlier}")]
    arrow = " ← " if right_to_left else " → "
    return [Span(Op.DELETE, earlier), Span(Op.EQUAL, arrow), Span(Op.INSERT, later)]


def _apart(text: str, right_to_left: bool) -> str:
    """Words that keep their own direction, or two symbols among Arabic letters would change places."""
    return f"{_ISOLATE}{text}{_POP}" if text and right_to_left else text


def _shortened(text: str, longest: int = _LONGEST) -> str:
    """As much as leaves room for what stands beside; the list cuts the line to the width that it has."""
    if len(text) <= longest:
        return text
    words = text[:longest].rpartition(" ")[0]
    return (words if len(words) > longest / 2 else text[: longest - 1]).rstrip() + "…"
