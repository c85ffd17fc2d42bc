"""The bookmarks: the preamble, the operative part, parts and annexes, and headings within them."""

from __future__ import annotations

from collections.abc import Iterator

from resolute.model import BODY, Comparison, Kind, Paragraph, Row

_LONGEST = 80
_OPENED = {Kind.PREAMBULAR: "Preamble", Kind.OPERATIVE: "Operative part"}


class Sections:
    """Tells, row by row, which sections begin with it."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._scope = BODY
        self._opened: set[tuple[str, Kind]] = set()

    def beginning(self, row: Row) -> Iterator[tuple[str, int]]:
        """The titles of the sections that begin with a row, and their levels."""
        paragraph, *_ = self._comparison.later_of(row) or self._comparison.earlier_of(row)
        if paragraph.scope != self._scope:
            self._scope = paragraph.scope
            if self._scope != BODY:
                yield _capitalized(self._scope), 0
        opened = (self._scope, paragraph.kind)
        if paragraph.kind in _OPENED and opened not in self._opened:
            self._opened.add(opened)
            yield _OPENED[paragraph.kind], int(self._scope != BODY)
        if paragraph.kind in (Kind.TITLE, Kind.HEADING, Kind.ANNEX):
            title = _shortened(paragraph)
            if title.lower() != self._scope:
                yield title, int(paragraph.kind is not Kind.TITLE)

    def heads(self, row: Row) -> bool:
        """Whether a row belongs to what follows it."""
        paragraph, *_ = self._comparison.later_of(row) or self._comparison.earlier_of(row)
        return paragraph.kind in (Kind.HEADING, Kind.ANNEX, Kind.ORGAN)


def _capitalized(scope: str) -> str:
    return scope[:1].upper() + scope[1:]


def _shortened(paragraph: Paragraph) -> str:
    text = " ".join(paragraph.text.replace("\ufffc", "").split())
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
