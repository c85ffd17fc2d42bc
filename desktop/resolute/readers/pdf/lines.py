"""From pieces to lines: what stands on one baseline, from its first word to its last.

A raised figure belongs to the line that it stands beside, not to a line of its own: else "2012,¹" falls into
"2012," and, above it, "1". A blank is where the page shows one: a gap of more than 0.15 of the font's size.
Blanks are a quarter wide and kerning leaves less than a tenth, but tightly set lines have both near that
number, so that a gap about it between two letters is left doubtful, to be settled by the document's words:
else "of the" came out as "ofthe", or "miles" as "mile s". Next to Chinese signs a gap is none: LibreOffice
leaves a quarter of a size before figures, which would give "2038 年 5 月".
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import islice, pairwise
from math import inf

from resolute.model import Run
from resolute.readers.composing import Composer
from resolute.readers.joining import ends_cut, is_unspaced
from resolute.readers.pdf.pieces import Page, Piece
from resolute.readers.pdf.scripts import in_reading_order, in_visual_order, with_brackets_turned
from resolute.readers.structure import is_number

_SAME_BASELINE = 0.2
"""Of the smaller size: how far apart two baselines of one line may be."""
_SMALL = 0.8
"""Of the line's size: what is smaller and raised is a mark."""
_RAISED, _HIGHEST = 0.12, 0.75
"""Of the line's size: from where to where a mark's baseline may be raised."""
_SHELF, _REACH = 4, 40
"""Points: how high a stretch is that lines are kept by, and how far below a mark its line may be at most."""
_NEAR = 1.5
"""Of the line's size: how far a mark may stand from its line's nearest piece."""
_BLANK = 0.15
_DOUBTFUL = (0.1, 0.2)
DOUBTS = "\x1e\x1f"
"""Stand for a gap of which only the words beside it tell whether it is a blank: likely, and less so."""
_UNDOUBTED = str.maketrans("", "", DOUBTS)
_TAB, _WIDE_TAB = 0.4, 0.75
"""Of the line's size: the gap after a number that may be a tab, and the one that can be nothing else."""
_COLUMN = 2.0
"""Of the line's size: the gap that may part two columns."""
_GUTTER = 0.9
"""Of the line's size: the white between two columns of a page at least."""
_NO_INK = f" \u00a0{DOUBTS}"
_LONGEST_LABEL = 12
_BULLETS = frozenset("•–—‣◦▪·-*")
_BLANKS = re.compile(r"[ \u00a0]{2,}")


@dataclass(frozen=True)
class Line:
    """Pieces in reading order; `page` counts from 1, `place` is the line's among those of its page.

    Where a page is set in two columns, `column` is 1 or 2, and `band` counts the columns and what stands
    across the page between them, from the head down.
    """

    page: int
    place: int
    pieces: tuple[Piece, ...]
    band: int = 0
    column: int = 0

    @property
    def where(self) -> tuple[int, int, int]:
        """The stretch of a page that it is read in, from the head down."""
        return self.page, self.band, self.column

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
        return "".join(run.text for run in self.runs).translate(_UNDOUBTED)

    @cached_property
    def runs(self) -> tuple[Run, ...]:
        return runs_of(self.pieces, self)

    @cached_property
    def is_bold(self) -> bool:
        """Whether most of its letters are: a mark or a comma in bold text may be not."""
        letters = [(sum(map(str.isalnum, piece.text)), piece.bold) for piece in self.pieces]
        return 10 * sum(count for count, bold in letters if bold) > 9 * sum(count for count, _ in letters)

    @cached_property
    def ends_cut(self) -> bool:
        """Whether it ends in a hyphen, behind which its last word goes on."""
        return ends_cut(self.text)

    @cached_property
    def label(self) -> str:
        """The number or bullet before a tab, or empty."""
        return (
            "" if self._tab is None else "".join(piece.text for piece in self.pieces[: self._tab[0]]).strip()
        )

    @property
    def tab(self) -> int | None:
        """The place of the first piece behind the tab that follows a number, or None."""
        return None if self._tab is None else self._tab[0]

    @property
    def has_wide_tab(self) -> bool:
        """Whether the gap behind the number is wider than a blank of a justified line."""
        return self._tab is not None and self._tab[1] >= _WIDE_TAB * self.size

    @cached_property
    def _tab(self) -> tuple[int, float] | None:
        """The place of the piece behind the tab, and the tab's width."""
        shown, right = "", -inf
        for place, piece in enumerate(self.pieces):
            if not piece.text.strip(_NO_INK):
                continue
            width = piece.left - right
            if (
                shown
                and width >= _TAB * self.size
                and is_label(shown)
                and not is_raised(self.pieces[0], self)
            ):
                return place, width
            shown, right = shown + piece.text, max(right, piece.right)
            if len(shown.strip()) > _LONGEST_LABEL:
                return None
        return None

    @cached_property
    def _inked(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.text.strip(_NO_INK)) or self.pieces

    @cached_property
    def stretches(self) -> list[tuple[float, float]]:
        """Where it is written, across the page; gaps as wide as between the columns of a page part it."""
        found: list[tuple[float, float]] = []
        for piece in self.pieces:
            if piece.text.strip():
                if found and piece.left - found[-1][1] < _GUTTER * self.size:
                    found[-1] = (found[-1][0], max(found[-1][1], piece.right))
                else:
                    found.append((piece.left, piece.right))
        return found

    def columns(self) -> list[Line]:
        """The line cut at its wide gaps."""
        parts: list[list[Piece]] = [[]]
        right = inf
        for piece in self.pieces:
            if piece.text.strip(_NO_INK):
                if piece.left - right >= _COLUMN * self.size:
                    parts.append([])
                right = piece.right if right == inf else max(right, piece.right)
            parts[-1].append(piece)
        return [replace(self, pieces=tuple(part)) for part in parts]


def lines_of(page: Page, *, from_right: bool) -> list[Line]:
    """The lines of a page from its head to its foot."""
    groups: list[list[Piece]] = []
    shelves: dict[int, list[list[Piece]]] = defaultdict(list)
    for piece in sorted(page.pieces, key=lambda p: (-p.size, -p.baseline)):
        home = _home_of(piece, shelves)
        if home is not None:
            home.append(piece)
        elif piece.text.strip():
            groups.append([piece])
            shelves[_shelf(piece.baseline)].append(groups[-1])
    groups.sort(key=lambda group: -group[0].baseline)
    return [
        Line(page.number, place, tuple(_ordered(group, from_right=from_right)))
        for place, group in enumerate(groups)
    ]


def _shelf(baseline: float) -> int:
    """Lines are looked for by height: a page may have thousands, and each piece few near it."""
    return int(baseline // _SHELF)


def _home_of(piece: Piece, shelves: Mapping[int, list[list[Piece]]]) -> list[Piece] | None:
    """The line that the piece belongs to, the nearest in height; larger pieces have come before it."""
    low, high = _shelf(piece.baseline - _REACH), _shelf(piece.baseline + _SAME_BASELINE * piece.size)
    near = (group for shelf in range(low, high + 1) for group in shelves.get(shelf, ()))
    homes = [group for group in near if _is_home(piece, group)]
    return min(homes, key=lambda group: abs(piece.baseline - group[0].baseline), default=None)


def _is_home(piece: Piece, group: Sequence[Piece]) -> bool:
    first = group[0]
    raised = piece.baseline - first.baseline
    if abs(raised) <= _SAME_BASELINE * piece.size:
        return True
    is_small = piece.size < _SMALL * first.size
    return is_small and 0 < raised <= min(_HIGHEST * first.size, _REACH) and _is_near(piece, group)


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
        return _with_brackets_turned(in_reading_order(_with_blanks(in_visual_order(group))))
    return _with_blanks(sorted(group, key=lambda piece: (piece.left, piece.right)))


def _with_brackets_turned(pieces: Sequence[Piece]) -> list[Piece]:
    signs = iter(with_brackets_turned("".join(piece.text for piece in pieces)))
    return [replace(piece, text="".join(islice(signs, len(piece.text)))) for piece in pieces]


def _with_blanks(pieces: Sequence[Piece]) -> list[Piece]:
    """Gaps as pieces: once numbers are turned back, neighbours are neighbours no longer."""
    size = max((piece.size for piece in pieces), default=0.0)
    found = list(pieces[:1])
    for before, piece in pairwise(pieces):
        between = _between(before, piece, min(size, 1.5 * before.size, 1.5 * piece.size))
        if between:
            bold, italic = before.bold and piece.bold, before.italic and piece.italic
            left, right = sorted((before.right, piece.left))
            found.append(Piece(between, left, right, before.baseline, before.size, bold, italic))
        found.append(piece)
    return found


def _between(before: Piece, after: Piece, size: float) -> str:
    """What a gap stands for: a blank, nothing, or a doubt."""
    last, first = before.text[-1:], after.text[:1]
    if last.isspace() or first.isspace() or is_unspaced(last) or is_unspaced(first):
        return ""
    gap = (after.left - before.right) / size
    if _DOUBTFUL[0] < gap < _DOUBTFUL[1] and last.isalpha() and first.isalpha():
        return DOUBTS[gap < _BLANK]
    return " " if gap > _BLANK else ""


def is_raised(piece: Piece, line: Line) -> bool:
    """Whether a piece is a raised figure, as marks of notes are."""
    raised = piece.baseline - line.baseline
    return piece.size < _SMALL * line.size and raised > _RAISED * line.size


def is_label(text: str) -> bool:
    """Whether a text is a paragraph's number, or a bullet."""
    text = text.strip()
    return text in _BULLETS or is_number(text)


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
