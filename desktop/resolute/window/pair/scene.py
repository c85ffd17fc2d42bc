"""All that rows are laid out and painted with, at one width, zoom and theme; replaced as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from resolute.window.pair.columns import Columns, LongestLabels, columns, one_column
from resolute.window.pair.folds import Folds
from resolute.window.pair.layouts import Layouts
from resolute.window.pair.measure import Measure, measure
from resolute.window.pair.merged import merged_rows
from resolute.window.pair.rows import ViewRow
from resolute.window.pair.type import Type
from resolute.window.theme import Theme


@dataclass(frozen=True, slots=True)
class Scene:
    """The rows and everything that their looks depend on."""

    rows: tuple[ViewRow, ...]
    columns: Columns
    layouts: Layouts
    measure: Measure
    type: Type
    theme: Theme
    folds: Folds
    labels: LongestLabels
    pair: tuple[ViewRow, ...]
    """The rows with a cell for each side, whatever the view; `rows` are those that are shown."""

    @property
    def is_merged(self) -> bool:
        """Whether both texts stand in one column."""
        return len(self.columns.sides) == 1


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a row stands in the viewport, in pixels, and whether it is the current one."""

    place: int
    top: float
    height: float
    current: bool


def scene_of(
    rows: tuple[ViewRow, ...],
    width: int,
    type_: Type,
    theme: Theme,
    folds: Folds | None = None,
    merged: bool = False,
    before: Scene | None = None,
) -> Scene:
    """The scene of rows in so wide a view, `merged` in one column; `before` is what it replaces."""
    kept = before if before is not None and before.pair is rows and before.is_merged is merged else None
    shown = kept.rows if kept else merged_rows(rows) if merged else rows
    labels = kept.labels if kept else LongestLabels.of(rows)
    placed = (one_column if merged else columns)(width, type_, labels)
    layouts, measured = Layouts(shown, placed, type_, theme), measure(placed, type_)
    return Scene(shown, placed, layouts, measured, type_, theme, folds or Folds(), labels, rows)
