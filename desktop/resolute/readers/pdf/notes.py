"""Notes: lines at a page's foot, told from its text and from one another, each tied to its mark.

Left in the text, a page's notes would stand in the middle of the paragraph that goes on over the page. They
begin below a line of underscores or a short drawn rule, or where the last lines of a page are smaller than
its text and the first of them begins with a mark. A note's first line begins with its mark, on the whole page
raised or nowhere (or "3–14 June" would be note 3); what comes before the first mark of a page goes on the
last note of the page before.

A raised figure in the text is the mark of a note of its page, or of the page that the note was pushed to, if
it is no exponent ("km²") and no number is left out before it. A note's mark that comes again is left as it
stands to the structure step, which knows all formats' repeated marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from resolute.model import Anchor
from resolute.readers.joining import Vocabulary
from resolute.readers.pdf.lines import Line, is_raised, runs_of
from resolute.readers.pdf.pieces import Page, Piece
from resolute.readers.pdf.wording import Wording
from resolute.readers.source import Note
from resolute.readers.structure import takes_exponent

_SEPARATOR = re.compile(r"[_\u2014\u2015\u2500-]{5,}")
_MARK = re.compile(r"\(?(?P<mark>\d{1,3}|[*†‡§]{1,4}|[a-z])\)?")
_TYPED = re.compile(r"\s*\(?(?P<mark>\d{1,3}|[*†‡§]{1,4})\)?\s+(?=\S)")
_SMALL = 0.95
"""Of the body's size: notes that nothing parts from the text are smaller than this."""
_SHORT = (0.08, 0.5)
"""Of the page's width: how long the rule above notes is."""


@dataclass(frozen=True, slots=True)
class Footed:
    """A note as it stands at a page's foot: its page, its mark, its lines without the mark."""

    page: int
    mark: str
    lines: tuple[tuple[Line, tuple[Piece, ...]], ...]

    @property
    def key(self) -> str:
        return f"{self.page}:{self.mark}"


@dataclass(slots=True)
class Feet:
    """Collects notes page by page."""

    size: float
    found: list[Footed] = field(default_factory=list[Footed])

    def take(self, page: Page, lines: Sequence[Line]) -> list[Line]:
        """The lines of a page's text; its notes are kept here."""
        start, end = self._place(page, lines)
        raised = any(is_raised(line.pieces[0], line) for line in lines[end:])
        for line in lines[end:]:
            mark, rest = _mark_of(line)
            is_sign = not mark.isdecimal()
            if mark and (is_sign or not raised or is_raised(line.pieces[0], line)):
                self.found.append(Footed(line.page, mark, ((line, rest),)))
            elif not self.found:
                self.found.append(Footed(line.page, "", ((line, line.pieces),)))
            else:
                last = self.found[-1]
                self.found[-1] = Footed(last.page, last.mark, (*last.lines, (line, line.pieces)))
        return list(lines[:start])

    def _place(self, page: Page, lines: Sequence[Line]) -> tuple[int, int]:
        """Where the text ends and where the notes begin."""
        for place in range(len(lines) - 1, -1, -1):
            if _SEPARATOR.fullmatch(lines[place].text.strip()) and self._may_begin(lines[place + 1 :]):
                return place, place + 1
        for height in sorted(_short_rules(page), reverse=True):
            place = sum(line.baseline > height for line in lines)
            if self._may_begin(lines[place:]):
                return place, place
        small = len(lines)
        while small and lines[small - 1].size < _SMALL * self.size:
            small -= 1
        while small < len(lines) and not _mark_of(lines[small])[0]:
            small += 1
        return small, small

    def _may_begin(self, lines: Sequence[Line]) -> bool:
        if not lines or any(line.size > 1.02 * self.size for line in lines):
            return False
        return bool(_mark_of(lines[0])[0]) or bool(self.found and lines[0].size < _SMALL * self.size)


def _short_rules(page: Page) -> Iterable[float]:
    """The heights of the rules that may stand above notes."""
    low, high = (share * page.width for share in _SHORT)
    return (rule.bottom for rule in page.rules if rule.is_level and low < rule.right - rule.left < high)


def _mark_of(line: Line) -> tuple[str, tuple[Piece, ...]]:
    """The mark that a note's line begins with, and the pieces behind it."""
    raised = 0
    while raised < len(line.pieces) and is_raised(line.pieces[raised], line):
        raised += 1
    shown = "".join(piece.text for piece in line.pieces[:raised]).strip()
    found = _MARK.fullmatch(shown)
    if found:
        return found["mark"], line.pieces[raised:]
    text = line.text
    typed = _TYPED.match(text)
    if not typed:
        return "", line.pieces
    return typed["mark"], _behind(line.pieces, len(typed[0].strip()))


def _behind(pieces: Sequence[Piece], letters: int) -> tuple[Piece, ...]:
    """The pieces without as many letters at their start."""
    kept = list(pieces)
    while kept and letters:
        text = kept[0].text.lstrip()
        if len(text) <= letters:
            letters -= len(text)
            kept.pop(0)
        else:
            first = kept.pop(0)
            rest = Piece(
                text[letters:], first.left, first.right, first.baseline, first.size, first.bold, first.italic
            )
            return (rest, *kept)
    return tuple(kept)


def notes_of(feet: Feet, vocabulary: Vocabulary) -> dict[str, Note]:
    """The notes by their keys; of two with one mark on one page the first has it."""
    notes: dict[str, Note] = {}
    for footed in feet.found:
        wording = Wording(vocabulary)
        for line, pieces in footed.lines:
            wording.take(runs_of(pieces, line), line.page)
        first = footed.lines[0][0]
        composer = wording.composer()
        anchor = Anchor(f"page {first.page}", first.place)
        notes.setdefault(footed.key, Note(composer.text, composer.runs, anchor, footed.mark))
    return notes


@dataclass(slots=True)
class Marks:
    """Tells which raised figures are marks, as the text is gone through."""

    notes: Mapping[str, Note]
    tied: set[str] = field(default_factory=set[str])
    last: int = 0

    def key(self, shown: str, page: int, before: str) -> str:
        """The key of the note whose first mark a figure is, or empty."""
        if not before.strip() or takes_exponent(before):
            return ""
        for place in (page, page + 1, page - 1):
            key = f"{place}:{shown}"
            if key in self.notes and key not in self.tied and (not shown.isdecimal() or self._follows(shown)):
                self.tied.add(key)
                self.last = int(shown) if shown.isdecimal() else self.last
                return key
        return ""

    def _follows(self, shown: str) -> bool:
        """Numbers run on, or begin anew."""
        return int(shown) in (self.last + 1, 1)
