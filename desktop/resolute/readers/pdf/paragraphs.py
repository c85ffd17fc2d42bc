"""Which lines make a paragraph.

Taking every line for a paragraph, or joining all of a page, are the two bad results; the rules between them:

a number and a wide tab begin one        else "(a)" and "(b)" run into one another
a section's numeral is one               else "IV" and the title of the section are one line
size or weight changes                   else a heading runs into the text below it
a wide space parts                       else "… participation," swallows "Recalling …"
a line set in begins one                 where no space parts: the same for documents set without
a line that ends early ends one          where neither does: "Adopts the plan." and what follows it
centred lines go on                      else a heading of two lines falls into two
over a page's end there is no space to measure: a first line that is set in begins a paragraph; one at the
    margin goes on, unless the line before ended early with a stop (else each page's first line is one)

Where paragraphs are parted by space, a line that ends early without one was broken by hand: "73rd plenary
meeting" and the date below it are one paragraph of two lines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from resolute.readers.joining import is_unspaced
from resolute.readers.pdf.lines import Line
from resolute.readers.pdf.measures import Measures
from resolute.readers.structure import Form, Openings, number_of, section_of

_STOP = re.compile(r"[.;:,!?。；：，،؛؟…](?:\s*[\d*]{1,3})?[)\]»”\"']?\s*$")
_FINAL = re.compile(r"[.;:!?。；：؛؟](?:\s*[\d*]{1,3})?[)\]»”\"']?\s*$")
_BREAKS = " \t\x1e\x1f"
"""Where a line may end: no blank that holds a date together does."""
_OTHER_SIZE = 0.08
_FREE = 0.25
"""Of the column: what is free behind a line that somebody broke by hand."""


@dataclass(frozen=True, slots=True)
class Assembler:
    """Groups lines by the measures of their document; over pages also by its language's openings."""

    measures: Measures
    openings: Openings

    def paragraphs(self, lines: Iterable[Line]) -> list[list[Line]]:
        """The lines in groups, each a paragraph."""
        found: list[list[Line]] = []
        for line in lines:
            if found and not self.begins(found[-1], line):
                found[-1].append(line)
            else:
                found.append([line])
        return found

    def begins(self, paragraph: Sequence[Line], line: Line) -> bool:
        """Whether a line begins a new paragraph after the lines of the one before it."""
        before = paragraph[-1]
        if line.has_wide_tab or abs(before.size - line.size) > _OTHER_SIZE * before.size:
            return True
        if before.is_bold != line.is_bold or section_of(before.text) == before.text.strip():
            return True
        if before.where != line.where:
            is_same_width = bool(before.column) == bool(line.column)
            return not is_same_width or self._begins_on_page(before, line)
        if self.measures.is_apart(before, line):
            return True
        if self.measures.is_spaced:
            return False
        if line.label:
            return True
        return self._begins_unspaced(paragraph, line)

    def _begins_unspaced(self, paragraph: Sequence[Line], line: Line) -> bool:
        before, measures = paragraph[-1], self.measures
        if measures.is_centred(before) and measures.is_centred(line):
            return False
        is_hanging = abs(line.left - before.left) < measures.size or line.left > paragraph[0].left
        if measures.is_set_in(line) and not (is_hanging and not self._ends_early(before, line)):
            return True
        return self._ends_early(before, line)

    def _begins_on_page(self, before: Line, line: Line) -> bool:
        measures = self.measures
        if measures.is_centred(line) != measures.is_centred(before):
            return True
        ends = self._ends_early(before, line)
        if (line.label or self._opens(line)) and (ends or _STOP.search(before.text)):
            return True
        if measures.is_indented and measures.is_set_in(line):
            return ends or _STOP.search(before.text) is not None or not measures.is_set_in(before)
        return ends and _FINAL.search(before.text) is not None

    def _opens(self, line: Line) -> bool:
        """Whether it begins as paragraphs do: with a number, in italics, or with a known opening."""
        written = [piece for piece in line.pieces if piece.text.strip()]
        is_opened = written[0].italic and not all(piece.italic for piece in written)
        is_numbered = number_of(line.text).form in (Form.ARABIC, Form.LETTER)
        return is_opened or is_numbered or bool(self.openings.of_line(line.text))

    def _ends_early(self, before: Line, line: Line) -> bool:
        """Whether the next line's first word would have had room; never where a word is cut."""
        if before.ends_cut:
            return False
        return self.measures.room(before) > _first_width(line) + 0.5 * before.size

    def is_broken_by_hand(self, lines: Sequence[Line], place: int) -> bool:
        """Whether the paragraph's line at `place` was ended by a line break and not by the margin.

        The margin may be narrower than the page's, as in a masthead: a line that begins at it must leave room
        up to the end of the paragraph's longest.
        """
        line, after = lines[place], lines[place + 1]
        column = self.measures.columns[line.where]
        width = column.right - column.left
        starts = after.text.lstrip()[:1]
        starts_anew = starts.isupper() or starts.isdecimal()
        if width - (line.right - line.left) < _FREE * width or not starts_anew or line.ends_cut:
            return False
        if line.where != after.where or self.measures.indent(line) > _FREE * width:
            return line.where == after.where
        longest = max(other.right for other in lines)
        return line.right + _first_width(after) + 0.5 * line.size < longest


def _first_width(line: Line) -> float:
    """How wide a line's first word is with a blank before it, about."""
    text = line.text.strip()
    first = 0
    while first < len(text) and text[first] not in _BREAKS and not is_unspaced(text[first]):
        first += 1
    letters = first + 1
    return (line.right - line.left) * letters / max(len(text), 1)
