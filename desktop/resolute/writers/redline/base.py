"""The base's paragraphs as the redline finds them: their elements, their units, their neighbours by kind."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from resolute.model import Paragraph
from resolute.writers.redline.links import linked
from resolute.writers.redline.names import R_PR, Element
from resolute.writers.redline.settle import Special
from resolute.writers.redline.units import Unit, run_text, runs_of, units_of


class Base:
    """The earlier paragraphs and their elements.

    `elements` are all `w:p` of the base's document part, `targets` are the addresses
    of its hyperlinks by relationship.
    """

    def __init__(
        self, paragraphs: Sequence[Paragraph], elements: Sequence[Element], targets: dict[str, str]
    ) -> None:
        self.paragraphs = paragraphs
        self._elements, self._targets = elements, targets
        self._places: dict[tuple[str, int], list[int]] = {}
        for index, paragraph in enumerate(paragraphs):
            self._places.setdefault((paragraph.kind, paragraph.level), []).append(index)

    def element(self, index: int) -> Element:
        """The `w:p` of an earlier paragraph."""
        anchor = self.paragraphs[index].anchor
        assert anchor is not None, "the base's paragraphs have anchors"
        return self._elements[anchor.index]

    def units(self, index: int) -> list[Unit]:
        """The units of an earlier paragraph, in characters of its source text, as the tree is now."""
        return units_of(self.element(index), self.paragraphs[index].source_text)

    def links(self, index: int) -> list[Special]:
        """The stretches of an earlier paragraph that lead to an address, which is their key."""
        return list(linked(self.units(index), self._targets))

    def neighbour(self, paragraph: Paragraph, near: int) -> Element | None:
        """The nearest paragraph of the same kind and level; the one at `near` where the base has none."""
        places = self._places.get((paragraph.kind, paragraph.level))
        if places:
            at = bisect_left(places, near)
            near = min(places[max(0, at - 1) : at + 1], key=lambda place: abs(place - near))
        return self.element(near) if 0 <= near < len(self.paragraphs) else None

    def looks(self, paragraph: Paragraph, near: int) -> Element | None:
        """The run properties of most words of the nearest paragraph of the same kind, if they have any."""
        neighbour = self.neighbour(paragraph, near)
        if neighbour is None:
            return None
        longest = max(runs_of(neighbour), key=lambda run: len(run_text(run).strip()), default=None)
        return longest.find(R_PR) if longest is not None else None
