"""From a comparison's spans to changes of words, each with a quote that stands in the earlier text once.

keepers of wells and of mills;  →  keepers of wells and of old mills;
after ‘of’, insert ‘old’            ambiguous: it stands there twice
after ‘wells and of’, insert ‘old’  the quote has grown until it stands there once
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from resolute.model import Op, Span, plainly
from resolute.model.references import HAN
from resolute.writers.amendments.amendments import Change, Form
from resolute.writers.amendments.placing import Cut, NotPlacedError, changed, occurrences

_MOST_CHANGES = 12
_MOST_QUOTED = 0.75
"""Where more than this share of a paragraph would be quoted, it is told anew."""
_LONG = 160
_LETTER = re.compile(f"[^\\W{HAN}]")
_CHUNK = f"(?:[{HAN}]|(?:\\[[^\\[\\]]{{1,40}}\\]|[^\\s{HAN}])+)"
"""A word with what hangs on it; a note's name is not cut."""
_CHUNK_BEFORE = re.compile(f"{_CHUNK}\\s*$")
_CHUNK_AFTER = re.compile(f"\\s*{_CHUNK}")
_REACH = 120
"""No word is looked for further back than this; what is longer is cut."""


def changes_of(text: str, spans: Iterable[Span], later: str) -> tuple[Change, ...] | None:
    """The changes that make `later` of `text`; None where it is better told anew.

    The spans that are equal or deleted, put together, are `text`.
    """
    cuts = _tidy(text, list(_cuts(spans)))
    changes = _told(text, cuts)
    if changes is None or len(changes) > _MOST_CHANGES or _is_mostly_quoted(text, later, changes):
        return None
    try:
        fits = plainly(changed(text, changes)) == plainly(later)
    except NotPlacedError:
        return None
    return changes if fits else None


def _is_mostly_quoted(text: str, later: str, changes: Sequence[Change]) -> bool:
    length = sum(len(change.old) + len(change.new) for change in changes)
    return length > max(_LONG, _MOST_QUOTED * (len(text) + len(later)))


def _cuts(spans: Iterable[Span]) -> Iterator[Cut]:
    """Neighbouring deletions and insertions as one."""
    place, old, new = 0, "", ""
    for span in (*spans, Span(Op.EQUAL, "")):
        if span.op is Op.EQUAL:
            if old or new:
                yield Cut(place, place + len(old), new)
            place, old, new = place + len(old) + len(span.text), "", ""
        elif span.op is Op.DELETE:
            old += span.text
        else:
            new += span.text


def _tidy(text: str, cuts: Sequence[Cut]) -> list[Cut]:
    """Whole words alone are exchanged; blanks at both ends of an exchange stay."""
    lows = [0, *(cut.end for cut in cuts[:-1])]
    highs = [*(cut.start for cut in cuts[1:]), len(text)]
    grown = [_whole_words(text, *each) for each in zip(cuts, lows, highs, strict=True)]
    return [_without_blanks(text, cut) for cut in _joined(text, grown)]


def _whole_words(text: str, cut: Cut, low: int, high: int) -> Cut:
    """The cut with all of a word of which it holds a part, as far as that reaches from `low` to `high`."""
    sides = [side for side in (text[cut.start : cut.end], cut.new) if side]
    start, end = cut.start, cut.end
    if any(_is_letter(side[0]) for side in sides):
        while start > low and _is_letter(text[start - 1]):
            start -= 1
    if any(_is_letter(side[-1]) for side in sides):
        while end < high and _is_letter(text[end]):
            end += 1
    return Cut(start, end, text[start : cut.start] + cut.new + text[cut.end : end])


def _joined(text: str, cuts: Iterable[Cut]) -> list[Cut]:
    """Cuts that touch as one."""
    joined: list[Cut] = []
    for cut in cuts:
        if joined and cut.start <= joined[-1].end:
            joined[-1] = _one(text, joined[-1], cut)
        else:
            joined.append(cut)
    return joined


def _one(text: str, first: Cut, second: Cut) -> Cut:
    """Two cuts, and what stands between them, as one."""
    return Cut(first.start, second.end, first.new + text[first.end : second.start] + second.new)


def _without_blanks(text: str, cut: Cut) -> Cut:
    start, end, new = cut.start, cut.end, cut.new
    while start < end and new and text[start] == new[0] and text[start].isspace():
        start, new = start + 1, new[1:]
    while start < end and new and text[end - 1] == new[-1] and text[end - 1].isspace():
        end, new = end - 1, new[:-1]
    return Cut(start, end, new)


def _told(text: str, cuts: Sequence[Cut]) -> tuple[Change, ...] | None:
    """A change for each cut; cuts that cannot be told apart from their neighbours are told as one."""
    cuts = list(cuts)
    while True:
        found: list[Change] = []
        for place, cut in enumerate(cuts):
            low = cuts[place - 1].end if place else 0
            high = cuts[place + 1].start if place + 1 < len(cuts) else len(text)
            change = _change(text, cut, low, high)
            if change is None:
                break
            found.append(change)
        else:
            return tuple(found)
        place = len(found)
        if len(cuts) == 1:
            return None
        at = place if place + 1 < len(cuts) else place - 1
        cuts[at : at + 2] = [_one(text, cuts[at], cuts[at + 1])]


def _change(text: str, cut: Cut, low: int, high: int) -> Change | None:
    """The change that makes exactly this cut; its replaced words stay between `low` and `high`."""
    wanted = plainly(text[: cut.start] + cut.new + text[cut.end :])
    for change in _candidates(text, cut, low, high):
        try:
            if plainly(changed(text, [change])) == wanted:
                return change
        except NotPlacedError:
            continue
    return None


def _candidates(text: str, cut: Cut, low: int, high: int) -> Iterator[Change]:
    old = text[cut.start : cut.end]
    exact = Change(Form.REPLACE, old, cut.new) if cut.new else Change(Form.DELETE, old)
    if not old:
        yield from _insertions(text, cut)
    else:
        if not cut.new and len(occurrences(text, old.strip())) == 1:
            yield Change(Form.DELETE, old.strip())
        if not _has_edge(exact):
            yield exact
    yield from _grown(text, cut, low, high)
    if old:
        yield exact


def _has_edge(change: Change) -> bool:
    """Whether a blank would be quoted at an end, where nobody sees it."""
    return any(words.strip() != words for words in (change.old, change.new))


def _insertions(text: str, cut: Cut) -> Iterator[Change]:
    for new in filter(None, dict.fromkeys((cut.new.strip(), cut.new))):
        if not text[cut.start :].strip():
            yield Change(Form.APPEND, "", new)
        elif not text[: cut.start].strip():
            yield Change(Form.PREPEND, "", new)
        before = _context_before(text, cut.start)
        if before:
            yield Change(Form.INSERT_AFTER, before, new)
        after = _context_after(text, cut.start)
        if after:
            yield Change(Form.INSERT_BEFORE, after, new)


def _context_before(text: str, at: int) -> str:
    """The shortest words up to `at` that stand in the text once; empty where there are none."""
    end = len(text[:at].rstrip())
    start = end
    while start:
        start = _word_before(text, start)
        if len(occurrences(text, text[start:end])) == 1:
            return text[start:end]
    return ""


def _context_after(text: str, at: int) -> str:
    start = len(text) - len(text[at:].lstrip())
    end = start
    while end < len(text):
        end = _word_after(text, end)
        if len(occurrences(text, text[start:end])) == 1:
            return text[start:end]
    return ""


def _grown(text: str, cut: Cut, low: int, high: int) -> Iterator[Change]:
    """The exchange with its neighbours taken in, before and after by turns, until it stands once."""
    start, end = cut.start, cut.end
    turn = 0
    while start > low or end < high:
        if (turn % 2 == 0 and start > low) or end >= high:
            start = max(low, _word_before(text, start))
        else:
            end = min(high, _word_after(text, end))
        turn += 1
        old = text[start:end]
        new = text[start : cut.start] + cut.new + text[cut.end : end]
        kept = _without_blanks(text, Cut(start, end, new))
        old, new = text[kept.start : kept.end], kept.new
        change = Change(Form.REPLACE, old, new) if new else Change(Form.DELETE, old)
        if old and not _has_edge(change) and len(occurrences(text, old)) == 1:
            yield change
            return


def _word_before(text: str, at: int) -> int:
    found = _CHUNK_BEFORE.search(text, max(0, at - _REACH), at)
    return found.start() if found else 0


def _word_after(text: str, at: int) -> int:
    found = _CHUNK_AFTER.match(text, at)
    return found.end() if found else len(text)


def _is_letter(character: str) -> bool:
    return bool(_LETTER.match(character))
