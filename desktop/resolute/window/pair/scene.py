"""All that rows are laid out and painted with, at one width, zoom and theme; replaced as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from resolute.window.pair.columns import Columns, LongestLabels, columns
from resolute.window.pair.folds import Folds
from resolute.window.pair.layouts import Layouts
from resolute.window.pair.measure import Measure, measure
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
    before: Scene | None = None,
) -> Scene:
    """The scene of rows in a view `width` pixels wide; `before` is the scene that it replaces."""
    labels = before.labels if before is not None and before.rows is rows else LongestLabels.of(rows)
    placed = columns(width, type_, labels)
    layouts = Layouts(rows, placed, type_, theme)
    return Scene(rows, placed, layouts, measure(placed, type_), type_, theme, folds or Folds(), labels)
