"""From pieces to lines: what stands on one baseline, from its first word to its last.

A raised figure belongs to the line that it stands beside, not to a line of its own: else "2012,¹" falls into
"2012," and, above it, "1". A blank is where the page shows one: a gap of more than a seventh of the font's
size, a number between that of the narrowest blank that typesetters use (a fifth) and that of the widest gap
that kerning leaves (a tenth). Next to Chinese signs a gap is none: LibreOffice leaves a quarter of a size
before figures, which would give "2038 年 5 月".
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import inf

from resolute.model import Run
from resolute.readers.composing import Composer
from resolute.readers.pdf.pieces import Page, Piece
from resolute.readers.pdf.scripts import in_reading_order, in_visual_order, is_unspaced
from resolute.readers.structure import is_numbered

_SAME_BASELINE = 0.2
"""Of the smaller size: how far apart two baselines of one line may be."""
_SMALL = 0.8
"""Of the line's size: what is smaller and raised is a mark."""
_RAISED, _HIGHEST = 0.12, 0.75
"""Of the line's size: from where to where a mark's baseline may be raised."""
_NEAR = 1.5
"""Of the line's size: how far a mark may stand from its line's nearest piece."""
_BLANK = 0.15
_TAB = 0.75
"""Of the line's size: the gap after a number that is a tab and no blank."""
_COLUMN = 2.0
"""Of the line's size: the gap that may part two columns."""
_LONGEST_LABEL = 12
_BULLETS = frozenset("•–—‣◦▪·-*")
_BLANKS = re.compile(r"[ \u00a0]{2,}")


@dataclass(frozen=True)
class Line:
    """Pieces in reading order; `page` counts from 1, `place` is the line's among those of its page."""

    page: int
    place: int
    pieces: tuple[Piece, ...]

    @cached_property
    def size(self) -> float:
        """The size of most of its letters."""
        sizes: Counter[float] = Counter()
        for piece in self.pieces:
            sizes[round(piece.size, 1)] += len(piece.text.strip())
        return max(sizes, key=lambda size: (sizes[size], size))

    @cached_property
    def baseline(self) -> float:
        return max(self.pieces, key=lambda p: (round(p.size, 1) == self.size, len(p.text))).baseline

    @cached_property
    def left(self) -> float:
        return min(piece.left for piece in self._inked)

    @cached_property
    def right(self) -> float:
        """Where the last letter ends, without the blanks behind it."""
        return max(piece.right for piece in self._inked)

    @cached_property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        return runs_of(self.pieces, self)

    @cached_property
    def is_bold(self) -> bool:
        return all(piece.bold for piece in self._inked)

    @cached_property
    def label(self) -> str:
        """The number or bullet before a tab, or empty."""
        place = self.tab
        return "" if place is None else "".join(piece.text for piece in self.pieces[:place]).strip()

    @cached_property
    def tab(self) -> int | None:
        """The place of the first piece behind the tab that follows a number, or None."""
        shown, right = "", -inf
        for place, piece in enumerate(self.pieces):
            if not piece.text.strip():
                continue
            if shown and piece.left - right >= _TAB * self.size:
                return place if is_label(shown) and not is_raised(self.pieces[0], self) else None
            shown, right = shown + piece.text, max(right, piece.right)
            if len(shown.strip()) > _LONGEST_LABEL:
                return None
        return None

    @cached_property
    def _inked(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.text.strip()) or self.pieces

    def columns(self) -> list[Line]:
        """The line cut at its wide gaps."""
        parts: list[list[Piece]] = [[]]
        right = inf
        for piece in self.pieces:
            if piece.text.strip():
                if piece.left - right >= _COLUMN * self.size:
                    parts.append([])
                right = piece.right if right == inf else max(right, piece.right)
            parts[-1].append(piece)
        return [Line(self.page, self.place, tuple(part)) for part in parts]


def lines_of(page: Page, *, from_right: bool) -> list[Line]:
    """The lines of a page from its head to its foot."""
    groups: list[list[Piece]] = []
    for piece in sorted(page.pieces, key=lambda p: (-p.size, -p.baseline)):
        home = _home_of(piece, groups)
        if home is not None:
            home.append(piece)
        elif piece.text.strip():
            groups.append([piece])
    groups.sort(key=lambda group: -group[0].baseline)
    return [
        Line(page.number, place, tuple(_ordered(group, from_right=from_right)))
        for place, group in enumerate(groups)
    ]


def _home_of(piece: Piece, groups: Iterable[list[Piece]]) -> list[Piece] | None:
    """The group whose line the piece belongs to; larger pieces have come before it."""
    for group in groups:
        first = group[0]
        raise_ = piece.baseline - first.baseline
        if abs(raise_) <= _SAME_BASELINE * piece.size:
            return group
        is_small = piece.size < _SMALL * first.size
        if is_small and 0 < raise_ <= _HIGHEST * first.size and _is_near(piece, group):
            return group
    return None


def _is_near(piece: Piece, group: Sequence[Piece]) -> bool:
    """Whether a mark stands beside the line, or alone before it, as those of notes do."""
    if piece.right <= min(other.left for other in group):
        return True
    return any(abs(gap_between(other, piece)) <= _NEAR * other.size for other in group)


def gap_between(one: Piece, other: Piece) -> float:
    """The distance of two pieces across the page; negative where they overlap."""
    return max(one.left, other.left) - min(one.right, other.right)


def _ordered(group: Sequence[Piece], *, from_right: bool) -> list[Piece]:
    if from_right:
        return in_reading_order(_with_blanks(in_visual_order(group)))
    return _with_blanks(sorted(group, key=lambda piece: (piece.left, piece.right)))


def _with_blanks(pieces: Sequence[Piece]) -> list[Piece]:
    """Gaps as pieces: once numbers are turned back, neighbours are neighbours no longer."""
    size = max((piece.size for piece in pieces), default=0.0)
    found = list(pieces[:1])
    for before, piece in pairwise(pieces):
        if _is_blank(before, piece, size):
            bold, italic = before.bold and piece.bold, before.italic and piece.italic
            found.append(Piece(" ", before.right, piece.left, before.baseline, before.size, bold, italic))
        found.append(piece)
    return found


def _is_blank(before: Piece, after: Piece, size: float) -> bool:
    if before.text[-1:].isspace() or after.text[:1].isspace():
        return False
    if is_unspaced(before.text[-1:]) or is_unspaced(after.text[:1]):
        return False
    return after.left - before.right > _BLANK * min(size, 1.5 * after.size, 1.5 * before.size)


def is_raised(piece: Piece, line: Line) -> bool:
    """Whether a piece is a raised figure, as marks of notes are."""
    raised = piece.baseline - line.baseline
    return piece.size < _SMALL * line.size and raised > _RAISED * line.size


def is_label(text: str) -> bool:
    """Whether a text is a paragraph's number, or a bullet."""
    text = text.strip()
    return text in _BULLETS or is_numbered(f"{text}\t")


def runs_of(pieces: Sequence[Piece], line: Line) -> tuple[Run, ...]:
    """The runs of some of a line's pieces, blanks one at a time."""
    composer = Composer()
    ends_blank = False
    for piece in pieces:
        text = _BLANKS.sub(" ", piece.text)
        text = text.lstrip() if ends_blank else text
        ends_blank = text[-1:].isspace() if text else ends_blank
        raised = bool(text.strip()) and is_raised(piece, line)
        composer.add(text, Run("", italic=piece.italic, bold=piece.bold, superscript=raised))
    return composer.runs
