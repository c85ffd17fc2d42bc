"""The user's own word on which paragraphs carry on which."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A pair that the user fixed, as indices into the two resolutions' paragraphs.

    None says that the paragraph on the other side has no counterpart. Several links of one paragraph
    make one row with several paragraphs on a side.
    """

    earlier: int | None
    later: int | None
