"""Stories: the text, each note, the headers; a story gathers characters into paragraphs and cells."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from resolute.model import Anchor, Cell, Run
from resolute.readers.composing import Composer
from resolute.readers.source import Block, add_block


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph is told by: `number` is what stands before it in no character of its own."""

    number: str = ""
    level: int = 0
    style: str = ""
    is_centred: bool = False
    is_heading: bool = False
    is_in_table: bool = False


@dataclass(slots=True)
class _Written:
    """Characters that were met, or a note's mark where `note` is its key."""

    text: str
    formatting: Run
    note: str = ""
    is_repeated: bool = False


@dataclass(slots=True)
class Story:
    """One sequence of paragraphs; `look` is that of the paragraph that is being gathered."""

    blocks: list[Block] = field(default_factory=list[Block])
    look: Look = field(default_factory=Look)
    _written: list[_Written] = field(default_factory=list[_Written])
    _tables: int = 0
    _cell: Cell | None = None

    def add(self, text: str, formatting: Run) -> None:
        self._written.append(_Written(text, formatting))

    def mark(self, note: str, formatting: Run, *, repeated: bool = False) -> None:
        self._written.append(_Written("", formatting, note, repeated))

    def take_raised(self) -> str:
        """Take back the superscript characters at the end: the mark of a note that does not count."""
        taken: list[str] = []
        while self._written and self._written[-1].formatting.superscript and not self._written[-1].note:
            taken.append(self._written.pop().text)
        return "".join(reversed(taken))

    def end_paragraph(self) -> None:
        """A paragraph's end; in a table it is one of several in a cell."""
        if self.look.is_in_table:
            self._cell = self._cell or Cell(self._begin_table(), 0, 0)
        else:
            self._cell = None
        self._append(self._cell)

    def end_cell(self) -> None:
        """The end of a cell is that of its last paragraph."""
        cell = self._cell or Cell(self._begin_table(), 0, 0)
        self._append(cell)
        self._cell = replace(cell, column=cell.column + 1)

    def end_row(self) -> None:
        if self._cell is not None:
            self._cell = replace(self._cell, row=self._cell.row + 1, column=0)

    def end(self) -> None:
        """The end of the story, or of a section: what was gathered is a paragraph even without its end."""
        if self._written:
            self.end_paragraph()

    def _begin_table(self) -> int:
        self._tables += 1
        return self._tables - 1

    def _append(self, cell: Cell | None) -> None:
        composer = Composer()
        for each in self._written:
            if each.note:
                composer.mark(each.note, each.formatting, repeated=each.is_repeated)
            else:
                composer.add(each.text, each.formatting)
        self._written = []
        look = self.look
        self.look = replace(look, number="") if look.number else look
        block = Block(
            anchor=Anchor("", len(self.blocks)),
            runs=composer.runs,
            references=composer.references,
            number=look.number,
            level=look.level if look.number else 0,
            heading=look.is_heading or look.is_centred,
            style=look.style,
            cell=cell,
        )
        add_block(self.blocks, block)
