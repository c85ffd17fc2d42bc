"""The faces that texts and labels are set in, and the measures of a line (resources/themes/type.toml)."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

from resolute.model import Kind
from resolute.paths import resource, toml
from resolute.window.pair.cells import Cell

_QUIET_KINDS = frozenset({Kind.MASTHEAD, Kind.ADOPTION, Kind.SOURCE, Kind.CLOSING})
_HEADING_KINDS = frozenset({Kind.HEADING, Kind.ANNEX})
_TITLE_SCALE, _LABEL_SCALE = 1.18, 0.76


@dataclass(frozen=True, slots=True)
class Face:
    """The face of a language; `size` in points, `leading` a multiple of the face's own line.

    `slants` tells whether the script has italics; where it has not, what would be italic is bold.
    """

    families: tuple[str, ...]
    size: float
    leading: float
    slants: bool


@dataclass(frozen=True)
class Type:
    """All fonts of the view at one zoom (1.0 is 100 %).

    `chosen` are families that the user prefers, each with the name that resources/themes/type.toml has for
    the faces of its languages; `size` is the default face's, in points, and the others keep their proportion.
    `on_paper` letters are as wide as they were designed: those of a screen are rounded to its pixels.
    """

    zoom: float
    chosen: tuple[tuple[str, str], ...] = ()
    size: float | None = None
    on_paper: bool = False

    def face(self, language: str) -> Face:
        faces = _faces()
        name = language if language in faces else "default"
        face, scale = faces[name], self.size / faces["default"].size if self.size else 1
        preferred = tuple(family for named, family in self.chosen if named == name)
        return replace(face, families=(*preferred, *face.families), size=face.size * scale)

    def body(self, cell: Cell) -> QFont:
        """The font of a cell's text."""
        font = self.font(cell.language)
        if cell.kind is Kind.TITLE:
            font.setPointSizeF(font.pointSizeF() * _TITLE_SCALE)
        font.setBold(cell.kind is Kind.TITLE or cell.kind in _HEADING_KINDS)
        font.setItalic(cell.kind is Kind.ORGAN and self.face(cell.language).slants)
        return font

    def font(self, language: str = "") -> QFont:
        face = self.face(language)
        font = QFont()
        font.setFamilies(list(_installed(face.families)))
        font.setPointSizeF(face.size * self.zoom)
        return self._hinted(font)

    @property
    def label(self) -> QFont:
        """The font of the margin: the program's own, small."""
        font = QFont(QGuiApplication.font())
        font.setPointSizeF(self.face("default").size * self.zoom * _LABEL_SCALE)
        return self._hinted(font)

    @property
    def em(self) -> float:
        """The unit of all distances, in pixels."""
        return QFontMetricsF(self.font()).height() * 0.72

    def _hinted(self, font: QFont) -> QFont:
        if self.on_paper:
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


def is_quiet(cell: Cell) -> bool:
    """Whether the cell is about the document and not its wording."""
    return cell.kind in _QUIET_KINDS


@cache
def _faces() -> dict[str, Face]:
    data = toml(resource("themes", "type.toml"))
    return {
        name: Face(tuple(face["families"]), face["size"], face["leading"], face["slants"])
        for name, face in data.items()
    }


@cache
def _installed(families: tuple[str, ...]) -> tuple[str, ...]:
    """The families that the system has, since asking for one that it has not costs a search each time."""
    return tuple(family for family in families if QFontDatabase.hasFamily(family)) or families
