"""Terms that the user keeps an eye on ("as appropriate", "climate"): set off, and counted on each side."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QObject, Signal

from resolute.window.find.folding import fold
from resolute.window.find.found import Places
from resolute.window.find.query import LiteralMatcher, Query, Where
from resolute.window.pair.cells import Cell
from resolute.window.pair.highlights import Glow, Highlight, nothing
from resolute.window.pair.view import PairView
from resolute.window.settings import Settings

_IN_SIGHT = 400


@dataclass(frozen=True, slots=True)
class Count:
    """How often a term stands in each text."""

    term: str
    earlier: int
    later: int


class Terms(QObject):
    """Sets the terms off in a view, and keeps them for the next start. Emits `changed` as counts do."""

    changed = Signal()

    def __init__(self, view: PairView, settings: Settings) -> None:
        super().__init__(view)
        self._view, self._settings = view, settings
        self._places: Places | None = None
        self._kept = lru_cache(maxsize=_IN_SIGHT)(self._made)
        view.pair_shown.connect(self._forget)
        self._show()

    @property
    def terms(self) -> tuple[str, ...]:
        """In the order in which they were typed."""
        return self._settings.terms

    def keep(self, terms: tuple[str, ...]) -> None:
        """Watch other terms from now on; blank and repeated ones are left out."""
        self._settings.terms = tuple(dict.fromkeys(term.strip() for term in terms if term.strip()))
        self._show()
        self.changed.emit()

    def counts(self) -> list[Count]:
        """How often each term stands in the texts that are shown."""
        if self._places is None:
            self._places = Places(self._view.rows)
        search = self._places.search
        sides = (Where.EARLIER, Where.LATER)
        queries = ([Query(term, side, words=True) for side in sides] for term in self.terms)
        return [Count(asked[0].text, *(len(search(query)) for query in asked)) for asked in queries]

    def _show(self) -> None:
        self._matchers = [LiteralMatcher(Query(term, words=True)) for term in self.terms]
        self._kept.cache_clear()
        self._view.highlight_terms(self._highlights if self._matchers else nothing)

    def _highlights(self, _row: int, cell: Cell) -> tuple[Highlight, ...]:
        return self._kept(cell.text)

    def _made(self, text: str) -> tuple[Highlight, ...]:
        """What is set off in a text; kept, since the same texts are painted again and again."""
        folded = fold(text)
        hits = (hit for matcher in self._matchers for hit in matcher.hits(folded))
        return tuple(Highlight(*folded.wording(*hit), Glow.TERM) for hit in hits)

    def _forget(self) -> None:
        self._places = None
        self.changed.emit()
