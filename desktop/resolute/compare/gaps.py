"""Where paragraphs stand relative to the pairs that keep their place.

Prevents a paragraph rewritten to under half of its words from becoming one deleted and one inserted, though
its neighbours on both sides show that it stands in the same place.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from resolute.compare.order import Placed, heaviest_ascent


@dataclass(frozen=True, slots=True)
class Spine:
    """The pairs that keep their place: `earlier[k]` and `later[k]` are one pair, both ascending."""

    earlier: tuple[int, ...]
    later: tuple[int, ...]

    def distance(self, earlier: int, later: int) -> int:
        """How many pairs stand between the places of two paragraphs; 0 where they stand in the same place."""
        return abs(bisect_left(self.earlier, earlier) - bisect_left(self.later, later))

    def beside(self, earlier: int) -> int:
        """The later paragraph where one would stand that carries on `earlier`."""
        before = bisect_left(self.earlier, earlier)
        return self.later[before - 1] + earlier - self.earlier[before - 1] if before else earlier

    def mirrored(self) -> Spine:
        """The same pairs from the later text's side."""
        return Spine(self.later, self.earlier)

    def gaps(self, earlier: Iterable[int], later: Iterable[int]) -> list[tuple[list[int], list[int]]]:
        """The paragraphs that stand between the same two pairs, where there are some on both sides."""
        ours, theirs = _by_gap(self.earlier, earlier), _by_gap(self.later, later)
        return [(ours[gap], theirs[gap]) for gap in sorted(ours.keys() & theirs.keys())]


def _by_gap(pairs: Sequence[int], indices: Iterable[int]) -> dict[int, list[int]]:
    """The paragraphs, ascending, by how many of `pairs` stand before them."""
    found = defaultdict[int, list[int]](list)
    for index in sorted(indices):
        found[bisect_left(pairs, index)].append(index)
    return found


def spine(pairs: Mapping[int, int], weights: Sequence[float]) -> Spine:
    """The heaviest ascent of `pairs`; `weights` are those of the earlier paragraphs."""
    placed = [Placed(earlier, later, weights[earlier]) for earlier, later in sorted(pairs.items())]
    kept = [placed[index] for index in heaviest_ascent(placed)]
    return Spine(tuple(pair.earlier for pair in kept), tuple(pair.later for pair in kept))
