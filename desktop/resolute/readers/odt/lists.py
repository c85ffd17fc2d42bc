"""Automatic numbers: what a reader sees before the first paragraph of a list's item."""

from __future__ import annotations

from dataclasses import dataclass, field

from resolute.readers.docx.numbering import written
from resolute.readers.odt.styles import Level, Styles


@dataclass(slots=True)
class Lists:
    """How far each list style has counted, level by level; to be asked in the text's order."""

    styles: Styles
    _counts: dict[str, dict[int, int]] = field(default_factory=dict[str, dict[int, int]])

    def begin(self, style: str, *, is_continued: bool) -> None:
        """A list at the outermost level begins; one that carries on no other counts from its start."""
        if not is_continued:
            self._counts.pop(style, None)

    def number(self, style: str, level: int, start: int | None = None) -> str:
        """Count on and give the number without what stands around it: "12", "b"; empty for bullets."""
        shape = self._level(style, level)
        counts = self._counts.setdefault(style, {})
        counts[level] = start if start is not None else counts.get(level, shape.start - 1) + 1
        for deeper in [other for other in counts if other > level]:
            del counts[deeper]
        if shape.form == "bullet":
            return ""
        shown = range(max(1, level - shape.depth + 1), level + 1)
        return ".".join(self._written(style, place, counts) for place in shown)

    def _level(self, style: str, level: int) -> Level:
        return self.styles.levels.get((style, level), Level())

    def _written(self, style: str, level: int, counts: dict[int, int]) -> str:
        shape = self._level(style, level)
        return written(counts.get(level, shape.start), shape.form)
