"""From a row's spans to an edit of the characters in the package.

The comparison speaks of wording; a paragraph of the package also has a number, tabs, and note marks that
some files write as digits. Left out, accepting all changes would give

    3.<tab>Urges …      where the later text says      4.<tab>Urges …

A `Step` covers all characters of both sides, numbers as small changes of their own. `PARAGRAPH` stands
where one paragraph ends and the next of the same row begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from resolute.model import Op, Paragraph, Span

PARAGRAPH = "\u2029"


@dataclass(frozen=True, slots=True)
class Step:
    """Characters `earlier` of the earlier row and `later` of the later row, each as (start, end)."""

    op: Op
    earlier: tuple[int, int]
    later: tuple[int, int]


class Side:
    """One side of a row: its source texts joined by PARAGRAPH, and where the wording stands in them."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self.raw = ""
        self.extents: list[tuple[int, int]] = []
        self.starts: list[int] = []
        self.leads: list[tuple[int, int]] = []
        self.joins: dict[int, int] = {}
        self.written: dict[int, int] = {}
        for number, paragraph in enumerate(paragraphs):
            self._add(number, paragraph)
        self.starts.append(len(self.raw))

    def _add(self, number: int, paragraph: Paragraph) -> None:
        if number:
            self.joins[len(self.starts)] = number
            self.starts.append(len(self.raw))
            self.raw += PARAGRAPH
        self.leads.append((len(self.raw), len(self.raw) + len(paragraph.lead)))
        self.raw += paragraph.lead
        at = 0
        for mark in sorted((mark for mark in paragraph.marks if mark.written), key=lambda mark: mark.offset):
            self._add_wording(paragraph.text[at : mark.offset])
            self.written[len(self.starts)] = len(mark.written)
            self.starts.append(len(self.raw))
            self.raw += mark.written
            at = mark.offset + 1
        self._add_wording(paragraph.text[at:])
        self.extents.append((self.leads[-1][0], len(self.raw)))

    def _add_wording(self, text: str) -> None:
        self.starts.extend(range(len(self.raw), len(self.raw) + len(text)))
        self.raw += text

    def bounds(self, start: int, end: int) -> tuple[int, int]:
        """Where characters `start` to `end` of the joined wording stand, with leads between and behind."""
        return self.starts[start], self.starts[end]

    def bound(self, at: int) -> tuple[int, int]:
        """Where the one character of the joined wording stands, without the lead behind a join."""
        size = 1 if at in self.joins else self.written.get(at, 1)
        return self.starts[at], self.starts[at] + size


@dataclass(frozen=True, slots=True)
class Script:
    """Two sides of a row and the steps that lead from one to the other."""

    earlier: Side
    later: Side
    steps: list[Step]


def steps_of(earlier: Side, later: Side, spans: Iterable[Span]) -> list[Step]:
    """The row's edit, character by character of both sides, neighbouring steps of one kind joined."""
    scribe = _Scribe(earlier, later)
    scribe.leads(0, 0)
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
                last = at - 1
                here = (self.earlier.starts[i + done], self.earlier.bound(i + last)[1])
                there = (self.later.starts[j + done], self.later.bound(j + last)[1])
                self.add(Op.EQUAL, here, there)
            if at < size:
                self._odd(i + at, j + at)
            done = at + 1

    def _odd(self, i: int, j: int) -> None:
        if i in self.earlier.joins and j in self.later.joins:
            self.add(Op.EQUAL, self.earlier.bound(i), self.later.bound(j))
            self.leads(self.earlier.joins[i], self.later.joins[j])
            return
        here, there = self.earlier.bounds(i, i + 1), self.later.bounds(j, j + 1)
        if self.earlier.raw[slice(*here)] == self.later.raw[slice(*there)]:
            self.add(Op.EQUAL, here, there)
        else:
            self.add(Op.DELETE, here)
            self.add(Op.INSERT, later=there)

    def leads(self, i: int, j: int) -> None:
        """The leads of the i-th and j-th paragraph against each other; a number changes as a whole."""
        (start, end), (begin, finish) = self.earlier.leads[i], self.later.leads[j]
        here = re.findall(r"\d+|\D", self.earlier.raw[start:end])
        there = re.findall(r"\d+|\D", self.later.raw[begin:finish])
        for tag, a, b, c, d in SequenceMatcher(None, here, there, autojunk=False).get_opcodes():
            before = (start + len("".join(here[:a])), start + len("".join(here[:b])))
            after = (begin + len("".join(there[:c])), begin + len("".join(there[:d])))
            if tag == "equal":
                self.add(Op.EQUAL, before, after)
            else:
                self.add(Op.DELETE, before)
                self.add(Op.INSERT, later=after)
