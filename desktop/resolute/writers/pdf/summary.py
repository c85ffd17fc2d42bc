"""The first page: which texts, how much changed, of what kinds, what moved, and how changes are marked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from resolute.model import Comparison, FindingKind, Op
from resolute.writers.folding import Departure, Kinds, departure_name
from resolute.writers.heading import pair_described, topic
from resolute.writers.pdf.columns import Columns
from resolute.writers.pdf.flow import Block, Stack
from resolute.writers.pdf.looks import DELETED, INSERTED, MOVED, QUIET, Look
from resolute.writers.pdf.redline import Redline
from resolute.writers.pdf.setting import Line, Setter, Styled
from resolute.writers.showing import MOVED_SIGN, SAME, counts, showable
from resolute.writers.telling import MEANINGS, asked_phrase, counted, light_phrase

_TITLE = Look(20.0, bold=True)
_PAIR = Look(10.0, QUIET, sans=True)
_HEADING = Look(11.0, sans=True, bold=True)
_PLAIN, _STRONG = Look(9.0, sans=True), Look(9.0, sans=True, bold=True)
_QUIET = Look(9.0, QUIET, sans=True)
_LEADING, _TITLE_LEADING, _AIR = 13.0, 27.0, 12.0
_COUNT, _GAP, _KIND = 24.0, 8.0, 78.0
_COUNTS = 0.32
"""How much of a wide page the counts take; the findings stand beside them."""
_WIDE = 600.0


def summary(comparison: Comparison, setter: Setter, made: Columns | Redline, only: Kinds) -> Iterator[Block]:
    """The page's blocks."""
    left, width = made.margin, made.paper.width - 2 * made.margin
    title = setter.lines(
        [Styled(showable(topic(comparison)), _TITLE)],
        width,
        _TITLE_LEADING,
        language=comparison.later.language,
    )
    yield Block((Stack(left, title),), above=6.0, marks=(("Summary", 0),))
    pair = setter.lines([Styled(showable(pair_described(comparison)), _PAIR)], width, _LEADING)
    yield Block((Stack(left, pair),), above=2.0, below=6.0)
    if width < _WIDE:
        page = _Column(setter, left, width)
        yield Block(page.counts(comparison))
        yield Block(_Column(setter, left, width).findings(comparison, only))
    else:
        counted_width = width * _COUNTS
        first = _Column(setter, left, counted_width - _GAP)
        second = _Column(setter, left + counted_width, width - counted_width)
        yield Block((*first.counts(comparison), *second.findings(comparison, only)))
    yield Block(_Column(setter, left, width).legend())


class _Column:
    """Entries one below the other: a count, a word, and what it means."""

    def __init__(self, setter: Setter, left: float, width: float) -> None:
        self._setter = setter
        self._lefts = (left, left + _COUNT + _GAP, left + _COUNT + _GAP + _KIND)
        self._width = width
        self._stacks: tuple[list[Line], ...] = ([], [], [])

    def counts(self, comparison: Comparison) -> tuple[Stack, ...]:
        """How many paragraphs and notes have each relation, and which moved."""
        self._head("Paragraphs")
        if comparison.is_equal:
            self._add([Styled(SAME, _STRONG)])
        for phrase in counts(comparison):
            count, _, what = phrase.partition(" ")
            self._entry(count, what, _PLAIN)
        moved = [row for row in comparison.rows if row.moved]
        if moved:
            self._head("Moved paragraphs")
        for row in moved:
            self._add([Styled(departure_name(comparison, Departure(row)), _PLAIN)])
        return self._made()

    def findings(self, comparison: Comparison, only: Kinds) -> tuple[Stack, ...]:
        """The kinds to weigh, then those that nobody has to, with what each means."""
        held = counted(comparison)
        self._kinds("Findings", [pair for pair in held if not pair[0].is_light], _STRONG)
        self._kinds(
            "Light findings, which need no weighing", [pair for pair in held if pair[0].is_light], _PLAIN
        )
        phrase, asked = light_phrase(comparison), asked_phrase(comparison, only)
        if phrase:
            self._add([Styled(f"{phrase}: these are dimmed.", _QUIET)])
        if asked:
            self._add([Styled(f"{asked}.", _STRONG)])
        return self._made()

    def legend(self) -> tuple[Stack, ...]:
        """How changes are marked."""
        self._head("How changes are marked")
        self._add(
            [
                Styled("inserted", Look(9.0, INSERTED, sans=True, op=Op.INSERT)),
                Styled(" · ", _QUIET),
                Styled("deleted", Look(9.0, DELETED, sans=True, op=Op.DELETE)),
                Styled(" · ", _QUIET),
                Styled(f"{MOVED_SIGN} moved", Look(9.0, MOVED, sans=True)),
                Styled(", with a double line · = unchanged · ≠ changed · + inserted · − deleted", _QUIET),
            ]
        )
        return self._made()

    def _kinds(self, title: str, kinds: Sequence[tuple[FindingKind, int]], look: Look) -> None:
        if kinds:
            self._head(title)
        for kind, count in kinds:
            self._entry(str(count), kind.value, look, MEANINGS[kind])

    def _entry(self, count: str, what: str, look: Look, meaning: str = "") -> None:
        start = self._lefts[0]
        widths = (
            _COUNT,
            _KIND if meaning else self._width - _COUNT - _GAP,
            self._width + start - self._lefts[2],
        )
        texts = ((count, _STRONG), (what, look), (meaning, _QUIET))
        held = [
            self._setter.lines([Styled(text, own)], width, _LEADING, align="left" if place else "right")
            for place, ((text, own), width) in enumerate(zip(texts, widths, strict=True))
        ]
        self._append(held)

    def _head(self, text: str) -> None:
        self._append([(Line((), _AIR),)])
        self._add([Styled(text, _HEADING)])
        self._append([(Line((), 2.0),)])

    def _add(self, texts: Iterable[Styled]) -> None:
        self._append([self._setter.lines(texts, self._width, _LEADING)])

    def _append(self, held: Sequence[tuple[Line, ...]]) -> None:
        """Lines for the first stacks, and as much air in those that have fewer."""
        height = max(sum(line.height for line in lines) for lines in held)
        for place, stack in enumerate(self._stacks):
            own = held[place] if place < len(held) else ()
            stack.extend(own)
            left = height - sum(line.height for line in own)
            if left:
                stack.append(Line((), left))

    def _made(self) -> tuple[Stack, ...]:
        return tuple(Stack(left, tuple(lines)) for left, lines in zip(self._lefts, self._stacks, strict=True))
