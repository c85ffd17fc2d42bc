"""Blocks flow over pages: what does not fit goes on at the next one, side by side as it stood.

| a long earlier  | ≠ | a long later   |        never one line of a paragraph alone at a page's end
| paragraph …     |   | paragraph …    |        or beginning, and no heading without what it heads
-----------------------------------------
| … goes on       |   | … goes on      |
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from resolute.writers.pdf.canvas import Canvas
from resolute.writers.pdf.document import Bookmark, Paper
from resolute.writers.pdf.faces import Face
from resolute.writers.pdf.looks import MOVED, RULE, Colour
from resolute.writers.pdf.setting import Line

_HAIR, _BAR, _BARS_APART = 0.4, 0.8, 2.2
_TOGETHER = 2
"""The fewest lines of a paragraph that stand at the end or at the beginning of a page."""


@dataclass(frozen=True, slots=True)
class Stack:
    """Lines one below the other, `x` points from the page's left edge.

    `again` are the lines that stand in their place where the block goes on on another page. An `aside`
    says something of the other stacks, and does not go on without them.
    """

    x: float
    lines: tuple[Line, ...]
    again: tuple[Line, ...] = ()
    aside: bool = False

    @property
    def height(self) -> float:
        return sum(line.height for line in self.lines)

    def fitting(self, height: float) -> int:
        """How many lines stand in a height, so that none stays alone."""
        count, left = 0, height
        while count < len(self.lines) and self.lines[count].height <= left:
            left -= self.lines[count].height
            count += 1
        if count == len(self.lines):
            return count
        count = min(count, len(self.lines) - _TOGETHER)
        return count if count >= _TOGETHER else 0


@dataclass(frozen=True, slots=True)
class Block:
    """Stacks side by side.

    `edges` are where thin lines run down its height, `bars` the double ones of what moved, both as x.
    `marks` are titles of bookmarks that lead here, with their levels.
    """

    stacks: tuple[Stack, ...]
    above: float = 0.0
    below: float = 0.0
    rule: tuple[float, float] | None = None
    band: tuple[float, float, Colour] | None = None
    edges: tuple[float, ...] = ()
    bars: tuple[float, ...] = ()
    marks: tuple[tuple[str, int], ...] = ()
    keeps_next: bool = False

    @property
    def height(self) -> float:
        return self.above + max((stack.height for stack in self.stacks), default=0.0) + self.below

    def parted(self, height: float) -> tuple[Block, Block] | None:
        """What stands in a height, and the rest; None where nothing can be parted well."""
        counts = [stack.fitting(height - self.above) for stack in self.stacks]
        if not all(count or not stack.lines for count, stack in zip(counts, self.stacks, strict=True)):
            return None
        if all(
            stack.aside or len(stack.lines) == count for stack, count in zip(self.stacks, counts, strict=True)
        ):
            return None
        pairs = list(zip(self.stacks, counts, strict=True))
        head = tuple(replace(stack, lines=stack.lines[:count]) for stack, count in pairs)
        rest = tuple(
            replace(stack, lines=stack.again + stack.lines[count:] if stack.again else stack.lines[count:])
            for stack, count in pairs
        )
        return replace(self, stacks=head), replace(self, stacks=rest, marks=())


class Flow:
    """Pages that are filled from the top; `head` draws what each of them begins with."""

    def __init__(self, paper: Paper, margins: tuple[float, float], names: Mapping[Face, str]) -> None:
        self.pages: list[Canvas] = []
        self.bookmarks: list[Bookmark] = []
        self._paper = paper
        self._top, self._bottom = margins[0], paper.height - margins[1]
        self._names = names
        self._y = self._bottom
        self._head: Block | None = None
        self._fresh = False

    def turn(self, head: Block | None = None) -> None:
        """Begin a page; this and those that follow have `head` at their top."""
        self._head = head
        self._new_page()

    def extend(self, blocks: Iterable[Block]) -> None:
        """Place blocks; one that keeps the next waits for it."""
        waiting: list[Block] = []
        for block in blocks:
            waiting.append(block)
            if not block.keeps_next:
                self._place_together(waiting)
                waiting = []
        self._place_together(waiting)

    def _place_together(self, blocks: list[Block]) -> None:
        """A new page where the first lines of the last one don't stand below those it belongs to."""
        if len(blocks) > 1:
            *firsts, last = blocks
            space = self._bottom - self._y - sum(block.height for block in firsts)
            if last.height > space and not last.parted(space) and not self._fresh:
                self._new_page()
        for block in blocks:
            self._place(block)

    def _place(self, block: Block) -> None:
        while block.height - block.below > (space := self._bottom - self._y):
            parts = block.parted(space)
            if parts:
                self._draw(parts[0])
                block = parts[1]
            elif self._fresh:
                break  # higher than a page, and cannot be parted: it runs over the margin
            self._new_page()
        self._draw(block)

    def _new_page(self) -> None:
        self.pages.append(Canvas(self._paper.height, self._names))
        self._y = self._top
        if self._head:
            self._draw(self._head)
        self._fresh = True

    def _draw(self, block: Block) -> None:
        canvas, top = self.pages[-1], self._y
        bottom = min(top + block.height, max(self._bottom, top + block.height - block.below))
        self.bookmarks += [Bookmark(title, len(self.pages) - 1, top, level) for title, level in block.marks]
        if block.band:
            x, width, colour = block.band
            canvas.fill(x, top, width, bottom - top, colour)
        if block.rule:
            canvas.rule((block.rule[0], top), (block.rule[1], top), RULE, _HAIR)
        for x in block.edges:
            canvas.rule((x, top), (x, bottom), RULE, _HAIR)
        for x in (x + apart for x in block.bars for apart in (0.0, _BARS_APART)):
            canvas.rule((x, top + block.above), (x, bottom - block.below), MOVED, _BAR)
        for stack in block.stacks:
            _draw_stack(canvas, stack, top + block.above)
        self._y = bottom
        self._fresh = False


def _draw_stack(canvas: Canvas, stack: Stack, y: float) -> None:
    for line in stack.lines:
        canvas.line(line, stack.x, y)
        y += line.height
