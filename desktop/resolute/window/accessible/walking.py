"""Going from paragraph to paragraph, unchanged ones too: who listens wants to know what stands between."""

from __future__ import annotations

from resolute.window.pair.view import PairView


def walk(view: PairView, steps: int) -> None:
    """Go so many rows down from the current one; where there is none, to the first in sight."""
    if not view.rows:
        return
    if view.current is None:
        view.go_to(view.geometry_model.heights.row_at(view.top))
    else:
        view.go_to(min(max(0, view.current + steps), len(view.rows) - 1))
