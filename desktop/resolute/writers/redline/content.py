"""Where the words and looks of inserted text come from: one interface, with and without a later Word file."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from resolute.writers.redline.names import Element
from resolute.writers.redline.settle import Special

AddNote = Callable[[int], str]
"""Adds the later text's note (an index into its footnotes) to the base; returns its id there."""


class Content(Protocol):
    """Where the words and the looks of inserted text come from."""

    def runs(
        self, index: int, extent: tuple[int, int], sample: Element | None, add_note: AddNote, /
    ) -> list[Element]:
        """New runs for characters `extent` (start, end) of a later paragraph's source text.

        `sample` are the run properties of the base's text around the place, or None.
        """
        ...

    def properties(self, index: int, neighbour: Element | None, /) -> Element | None:
        """New paragraph properties for a later paragraph; `neighbour` is the base's nearest of its kind."""
        ...

    def specials(self, index: int, /) -> list[Special]:
        """The fields of a later paragraph, in characters of its source text."""
        ...

    def links(self, index: int, /) -> list[Special]:
        """The stretches of a later paragraph that lead to an address, which is their key."""
        ...

    def element(self, index: int, /) -> Element | None:
        """The later file's own `w:p` of a later paragraph, or None where it has no Word file."""
        ...
