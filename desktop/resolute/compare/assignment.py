"""One global choice among candidate pairs.

Prevents what taking the best pair first does: two paragraphs rewritten from one another's neighbours

    earlier 7 ~ later 8  0.61      earlier 7 ~ later 9  0.60
    earlier 8 ~ later 8  0.59      earlier 8 ~ later 9  0.10

give 7-8 and leave earlier 8 and later 9 alone, though 7-9 with 8-8 explains both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

_STEP = 0.002


def assign(values: Mapping[tuple[int, int], float]) -> dict[int, int]:
    """The one-to-one pairs of greatest total value, within `_STEP` a pair; pairs of no value are left alone.

    An auction after Bertsekas: whoever has no partner bids for its best one so much that the second best
    is as good; a partner goes to the higher bid. Staying alone is an offer too, worth nothing.
    """
    offers: dict[int, list[tuple[int, float]]] = {}
    for (bidder, partner), value in sorted(values.items()):
        if value > 0:
            offers.setdefault(bidder, []).append((partner, value))
    prices: dict[int, float] = {}
    owners: dict[int, int] = {}
    waiting = sorted(offers, reverse=True)
    while waiting:
        bidder = waiting.pop()
        partner, gain, second = _best(offers[bidder], prices)
        if gain <= 0:
            continue
        if (outbid := owners.get(partner)) is not None:
            waiting.append(outbid)
        owners[partner] = bidder
        prices[partner] = prices.get(partner, 0.0) + gain - second + _STEP
    return {bidder: partner for partner, bidder in sorted(owners.items())}


def _best(offers: Sequence[tuple[int, float]], prices: Mapping[int, float]) -> tuple[int, float, float]:
    """The partner that gains most, its gain, and the gain of the second best or of staying alone."""
    best, gain, second = -1, float("-inf"), 0.0
    for partner, value in offers:
        left = value - prices.get(partner, 0.0)
        if left > gain:
            best, gain, second = partner, left, max(gain, second)
        elif left > second:
            second = left
    return best, gain, second
