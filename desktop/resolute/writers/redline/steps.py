"""From a row's spans to an edit of the characters in the package.

The comparison speaks of wording; a paragraph of the package also has a number, tabs, and note marks that
some files write as digits. Left out, accepting all changes would give

    3.<tab>Urges …      where the later text says      4.<tab>Urges …

A `Step` covers all characters of both sides; numbers, and blanks at a paragraph's end, are small changes of
their own. `PARAGRAPH` stands where one paragraph ends and the next of the same row begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from resolute.model import Op, Paragraph, Span

PARAGRAPH = "\u2029"
_PARTS = re.compile(r"\d+(?:/\d+)*|[^\d]")


@dataclass(frozen=True, slots=True)
class Step:
    """Characters `earlier` of the earlier row and `later` of the later row, each as (start, end).

    `silent` tells a change that is made without being tracked.
    """

    op: Op
    earlier: tuple[int, int]
    later: tuple[int, int]
    silent: bool = False


class Side:
    """One side of a row: its source texts joined by PARAGRAPH, and where the wording stands in them.

    `extents` are the paragraphs, `leads` and `trails` what stands before and behind their wording, each as
    (start, end) in `raw`. Between two paragraphs the wording has one character, the newline that joins them;
    it stands for the trail, the PARAGRAPH and the lead there.
    """

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.raw = ""
        self.extents: list[tuple[int, int]] = []
        self.leads: list[tuple[int, int]] = []
        self.trails: list[tuple[int, int]] = []
        self.joins: dict[int, int] = {}
        self.written: dict[int, int] = {}
        self._starts: list[int] = []
        for number, paragraph in enumerate(paragraphs):
            self._add(number, paragraph)
        self._starts.append(self.trails[-1][0] if self.trails else 0)

    def _add(self, number: int, paragraph: Paragraph) -> None:
        if number:
            self.joins[len(self._starts)] = number
            self._starts.append(self.trails[-1][0])
            self.raw += PARAGRAPH
        start = len(self.raw)
        self.leads.append(self._append(paragraph.lead))
        at = 0
        for mark in sorted((mark for mark in paragraph.marks if mark.written), key=lambda mark: mark.offset):
            self._add_wording(paragraph.text[at : mark.offset])
            self.written[len(self._starts)] = len(mark.written)
            self._starts.append(self._append(mark.written)[0])
            at = mark.offset + 1
        self._add_wording(paragraph.text[at:])
        self.trails.append(self._append(paragraph.trail))
        self.extents.append((start, len(self.raw)))

    def _append(self, text: str) -> tuple[int, int]:
        start = len(self.raw)
        self.raw += text
        return start, len(self.raw)

    def _add_wording(self, text: str) -> None:
        self._starts.extend(range(*self._append(text)))

    def bounds(self, start: int, end: int) -> tuple[int, int]:
        """Where characters `start` to `end` of the joined wording stand, joins with all they stand for."""
        return self._starts[start], self._starts[end]

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """The same for characters among which there is no join and no written mark."""
        return self._starts[start], self._starts[start] + end - start


@dataclass(frozen=True, slots=True)
class Script:
    """Two sides of a row and the steps that lead from one to the other."""

    earlier: Side
    later: Side
    steps: list[Step]


def steps_of(earlier: Side, later: Side, spans: Iterable[Span]) -> list[Step]:
    """The row's edit, character by character of both sides, neighbouring steps of one kind joined."""
    scribe = _Scribe(earlier, later)
    scribe.around(earlier.leads[0], later.leads[0])
    i = j = 0
    for span in spans:
        size = len(span.text)
        if span.op is Op.EQUAL:
            scribe.equal(i, j, size)
        elif span.op is Op.DELETE:
            scribe.add(Op.DELETE, earlier.bounds(i, i + size))
        else:
            scribe.add(Op.INSERT, later=later.bounds(j, j + size))
        i += size if span.op is not Op.INSERT else 0
        j += size if span.op is not Op.DELETE else 0
    scribe.around(earlier.trails[-1], later.trails[-1])
    return scribe.steps


class _Scribe:
    """Collects steps from left to right."""

    def __init__(self, earlier: Side, later: Side) -> None:
        self.earlier, self.later = earlier, later
        self.steps: list[Step] = []
        self._at = (0, 0)

    def add(
        self, op: Op, earlier: tuple[int, int] | None = None, later: tuple[int, int] | None = None
    ) -> None:
        earlier = earlier or (self._at[0], self._at[0])
        later = later or (self._at[1], self._at[1])
        self._at = (earlier[1], later[1])
        if earlier[0] == earlier[1] and later[0] == later[1]:
            return
        last = self.steps[-1] if self.steps else None
        if last and last.op is op:
            self.steps[-1] = Step(op, (last.earlier[0], earlier[1]), (last.later[0], later[1]))
        else:
            self.steps.append(Step(op, earlier, later))

    def equal(self, i: int, j: int, size: int) -> None:
        """Equal wording; joins and written marks in it are looked at one by one."""
        odd = {at - i for at in (*self.earlier.joins, *self.earlier.written) if i <= at < i + size}
        odd |= {at - j for at in (*self.later.joins, *self.later.written) if j <= at < j + size}
        done = 0
        for at in (*sorted(odd), size):
            if at > done:
                self.add(
                    Op.EQUAL, self.earlier.stretch(i + done, i + at), self.later.stretch(j + done, j + at)
                )
            if at < size:
                self._odd(i + at, j + at)
            done = at + 1

    def _odd(self, i: int, j: int) -> None:
        if i in self.earlier.joins and j in self.later.joins:
            self._join(self.earlier.joins[i], self.later.joins[j])
            return
        here, there = self.earlier.bounds(i, i + 1), self.later.bounds(j, j + 1)
        if self.earlier.raw[slice(*here)] == self.later.raw[slice(*there)]:
            self.add(Op.EQUAL, here, there)
        else:
            self.add(Op.DELETE, here)
            self.add(Op.INSERT, later=there)

    def _join(self, i: int, j: int) -> None:
        """Where the i-th and the j-th paragraph begin: what is around the mark, and the mark, which stays."""
        self.around(self.earlier.trails[i - 1], self.later.trails[j - 1])
        ends = self.earlier.extents[i - 1][1], self.later.extents[j - 1][1]
        self.add(Op.EQUAL, (ends[0], ends[0] + 1), (ends[1], ends[1] + 1))
        self.around(self.earlier.leads[i], self.later.leads[j])

    def around(self, earlier: tuple[int, int], later: tuple[int, int]) -> None:
        """What stands before or behind two wordings, against each other; a number changes as a whole."""
        here = _PARTS.findall(self.earlier.raw[slice(*earlier)])
        there = _PARTS.findall(self.later.raw[slice(*later)])
        for tag, a, b, c, d in SequenceMatcher(None, here, there, autojunk=False).get_opcodes():
            before = (earlier[0] + len("".join(here[:a])), earlier[0] + len("".join(here[:b])))
            after = (later[0] + len("".join(there[:c])), later[0] + len("".join(there[:d])))
            if tag == "equal":
                self.add(Op.EQUAL, before, after)
            else:
                self.add(Op.DELETE, before)
                self.add(Op.INSERT, later=after)
