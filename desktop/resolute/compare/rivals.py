"""How clearly two paragraphs are each other's likeliest.

Prevents one bar for all texts from leaving the short remains of a long text without counterparts: a paragraph
of which a few words are left is hardly like anything, and yet nothing else is half as like it.

    12. Requests the Secretary to report every month on frost, on wells and on hives;    0.11 alike
    3. Requests the Secretary to tell in writing how the thaw goes;                      the next best 0.04
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

_LEAST, _CLEARLY = 0.1, 1.5

Best = Mapping[int, Sequence[tuple[float, int]]]


@dataclass(frozen=True, slots=True)
class Rivals:
    """The two best likenesses of each paragraph, with the paragraph on the other side; best first."""

    earlier: Best
    later: Best

    @classmethod
    def among(cls, alike: Mapping[tuple[int, int], float]) -> Rivals:
        """The rivals in these pairs."""
        ours = _best((one, value, other) for (one, other), value in alike.items())
        return cls(ours, _best((other, value, one) for (one, other), value in alike.items()))

    def bar(self, earlier: int, later: int) -> float:
        """The likeness from which on the two are clearly each other's likeliest."""
        return max(
            _LEAST, _CLEARLY * max(_rival(self.earlier, earlier, later), _rival(self.later, later, earlier))
        )


def bar(best: Best, index: int, other: int) -> float:
    """The likeness from which on `other` is clearly the likeliest for the paragraph."""
    return max(_LEAST, _CLEARLY * _rival(best, index, other))


def _rival(best: Best, index: int, other: int) -> float:
    """The greatest likeness of a paragraph to any but `other`."""
    return next((value for value, rival in best.get(index, ()) if rival != other), 0.0)


def _best(entries: Iterable[tuple[int, float, int]]) -> Best:
    found = defaultdict[int, list[tuple[float, int]]](list)
    for index, value, other in entries:
        found[index].append((value, other))
    return {index: nlargest(2, values) for index, values in found.items()}
