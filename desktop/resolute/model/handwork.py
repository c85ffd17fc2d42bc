"""What a user did to a comparison by hand: links, marks that changes were seen, notes, corrected readings.

Paragraphs and notes are named by their indices in the two texts, never by rows: every link makes these
anew. A change is named by the paragraphs that stood in its row (`Spot`); where rows have been made anew and
none has just these, its note goes with the later paragraph, and the mark that it was seen rests until a row
has them again, since nobody has seen what stands there now.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from resolute.model.corrections import Moved, Readings


@dataclass(frozen=True, slots=True)
class Link:
    """A pair that the user fixed, as indices into the two resolutions' paragraphs.

    None says that the paragraph on the other side has no counterpart. Several links of one paragraph
    make one row with several paragraphs on a side.
    """

    earlier: int | None
    later: int | None


@dataclass(frozen=True, slots=True)
class Spot:
    """A change: the indices of the paragraphs in its row, or, `in_notes`, of the footnotes."""

    earlier: tuple[int, ...]
    later: tuple[int, ...]
    in_notes: bool = False

    @property
    def order(self) -> tuple[bool, tuple[int, ...], tuple[int, ...]]:
        return self.in_notes, self.later, self.earlier


@dataclass(frozen=True, slots=True)
class Remark:
    """A note on a change; its text is never empty."""

    spot: Spot
    text: str


@dataclass(frozen=True, slots=True)
class Handwork:
    """All of it. Equal handwork is equal: links, spots and remarks stand in a fixed order, each once."""

    links: tuple[Link, ...] = ()
    seen: tuple[Spot, ...] = ()
    remarks: tuple[Remark, ...] = ()
    readings: Readings = field(default_factory=Readings)

    @property
    def is_empty(self) -> bool:
        return not self.size

    def with_links(self, links: frozenset[Link]) -> Handwork:
        return replace(self, links=tuple(sorted(links, key=_link_order)))

    def with_seen(self, spots: frozenset[Spot]) -> Handwork:
        return replace(self, seen=tuple(sorted(spots, key=lambda spot: spot.order)))

    def with_remark(self, spot: Spot, text: str, instead_of: Spot | None = None) -> Handwork:
        """With another note on a change, or without one where `text` is blank."""
        kept = [remark for remark in self.remarks if remark.spot not in (spot, instead_of)]
        made = [Remark(spot, text.strip())] if text.strip() else []
        return replace(self, remarks=tuple(sorted(kept + made, key=lambda remark: remark.spot.order)))

    def swapped(self) -> Handwork:
        """The same where the earlier text is the later one."""
        links = frozenset(Link(earlier=link.later, later=link.earlier) for link in self.links)
        turned = Handwork().with_links(links).with_seen(frozenset(_turned(spot) for spot in self.seen))
        remarks = [Remark(_turned(remark.spot), remark.text) for remark in self.remarks]
        remarks = sorted(remarks, key=lambda remark: remark.spot.order)
        return replace(turned, remarks=tuple(remarks), readings=self.readings.swapped())

    def moved(self, earlier: Moved, later: Moved) -> Handwork:
        """The same for texts read anew; what stood at paragraphs that are gone is left out."""
        links = (_moved_link(link, earlier, later) for link in self.links)
        seen = (_moved_spot(spot, earlier, later) for spot in self.seen)
        placed = ((_moved_spot(remark.spot, earlier, later), remark.text) for remark in self.remarks)
        found = {spot: Remark(spot, text) for spot, text in placed if spot is not None}
        remarks = tuple(sorted(found.values(), key=lambda remark: remark.spot.order))
        made = Handwork(remarks=remarks, readings=self.readings.moved(earlier, later))
        made = made.with_links(frozenset(link for link in links if link is not None))
        return made.with_seen(frozenset(spot for spot in seen if spot is not None))

    @property
    def size(self) -> int:
        """How many things were done by hand."""
        return len(self.links) + len(self.seen) + len(self.remarks) + self.readings.size


def _link_order(link: Link) -> tuple[int, int]:
    return (-1 if link.earlier is None else link.earlier, -1 if link.later is None else link.later)


def _turned(spot: Spot) -> Spot:
    return Spot(earlier=spot.later, later=spot.earlier, in_notes=spot.in_notes)


def _moved_link(link: Link, earlier: Moved, later: Moved) -> Link | None:
    ours = None if link.earlier is None else earlier(link.earlier)
    theirs = None if link.later is None else later(link.later)
    is_whole = (ours is None) == (link.earlier is None) and (theirs is None) == (link.later is None)
    return Link(ours, theirs) if is_whole else None


def _moved_spot(spot: Spot, earlier: Moved, later: Moved) -> Spot | None:
    """Footnotes keep their places: they have no paragraph to be found by."""
    if spot.in_notes:
        return spot
    ours = tuple(at for at in map(earlier, spot.earlier) if at is not None)
    theirs = tuple(at for at in map(later, spot.later) if at is not None)
    return Spot(ours, theirs) if ours or theirs else None
