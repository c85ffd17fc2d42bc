"""How a comparison is looked at, taken down and taken up again: filter, order, place, zoom."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from resolute.app.session.values import Hidden, Outlook
from resolute.model import Comparison, FindingKind, Spot
from resolute.window.changes.filtering import Filter
from resolute.window.changes.panel import ChangesPanel
from resolute.window.marking.badges import spot_of
from resolute.window.pair.rows import Form, Sign
from resolute.window.pair.view import PairView

_E = TypeVar("_E", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a row stood, by its spot: pixels from the top of the viewport; and which row was current."""

    spot: Spot
    y: float
    height: float
    current: Spot | None


def outlook_of(view: PairView, panel: ChangesPanel, comparison: Comparison) -> Outlook:
    """How the comparison is looked at now."""
    filter_ = panel.bar.filter
    top = standing_of(view, comparison, of_top=True)
    return Outlook(
        Hidden(
            _sorted(filter_.kinds),
            _sorted(filter_.signs),
            _sorted(filter_.parts),
            _sorted(filter_.marks),
            filter_.text,
        ),
        panel.bar.order.by_weight,
        _spot_at(view, comparison, view.current),
        top and top.spot,
        _share(top),
        view.zoom,
    )


def take_up(outlook: Outlook, view: PairView, panel: ChangesPanel, comparison: Comparison) -> None:
    """Look at the comparison that is shown as somebody did before."""
    view.set_zoom(outlook.zoom)
    panel.bar.order.choose(outlook.by_weight)
    hidden = outlook.hidden
    panel.filter_by(
        Filter(
            _known(FindingKind, hidden.kinds),
            _known(Sign, hidden.relations),
            frozenset(hidden.parts),
            hidden.typed,
            frozenset(hidden.marks),
        )
    )
    current = _place_of(view, comparison, outlook.current)
    if current is not None:
        view.set_current(current)
    top = _place_of(view, comparison, outlook.top)
    if top is not None:
        view.keep_at(top, -outlook.share * view.row_rectangle(top).height())


def standing_of(view: PairView, comparison: Comparison, of_top: bool = False) -> Standing | None:
    """Where the current row stands, if it is in sight, or else the first row that is."""
    current = None if of_top or view.current is None or not view.is_in_sight(view.current) else view.current
    first = view.geometry_model.heights.row_at(view.top) if view.rows else 0
    for place in (current, *range(first, len(view.rows))):
        spot = _spot_at(view, comparison, place)
        if place is not None and spot is not None:
            stands, current = view.row_rectangle(place), _spot_at(view, comparison, view.current)
            return Standing(spot, stands.top(), stands.height(), current)
    return None


def stand_again(standing: Standing | None, view: PairView, comparison: Comparison) -> None:
    """Bring to where it stood what has the same paragraphs now."""
    if standing is None:
        return
    current = _place_of(view, comparison, standing.current)
    if current is not None:
        view.set_current(current)
    place = _place_of(view, comparison, standing.spot)
    if place is not None:
        view.keep_at(place, standing.y)


def _share(top: Standing | None) -> float:
    return max(0.0, min(1.0, -top.y / max(1.0, top.height))) if top else 0.0


def _spot_at(view: PairView, comparison: Comparison, place: int | None) -> Spot | None:
    if place is None or view.rows[place].form is Form.GHOST:
        return None
    return spot_of(comparison, view.rows[place])


def _place_of(view: PairView, comparison: Comparison, spot: Spot | None) -> int | None:
    """The row with the spot's later paragraphs, or else with its earlier ones."""
    if spot is None:
        return None
    form = Form.NOTE if spot.in_notes else Form.TEXT
    spots = ((place, spot_of(comparison, row)) for place, row in enumerate(view.rows) if row.form is form)
    near = [(how, place) for place, here in spots if here and (how := _nearness(here, spot)) is not None]
    return min(near)[1] if near else None


def _nearness(here: Spot, spot: Spot) -> int | None:
    """0 for the same paragraphs, 1 for some of the later ones, 2 for some of the earlier, None for none."""
    if here == spot:
        return 0
    if not set(spot.later).isdisjoint(here.later):
        return 1
    return None if set(spot.earlier).isdisjoint(here.earlier) else 2


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(str(name) for name in names))


def _known(kinds: type[_E], names: Iterable[str]) -> frozenset[_E]:
    """The members of those names; a later version may have others."""
    known = {str(each): each for each in kinds}
    return frozenset(known[name] for name in names if name in known)
