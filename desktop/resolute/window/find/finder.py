"""Joins the find bar and the texts: what is typed is sought at once, from where one reads."""

from __future__ import annotations

from PySide6.QtCore import QObject

from resolute.window.find.bar import FindBar
from resolute.window.find.found import Found, Match, Places
from resolute.window.find.query import Query, UnusablePattern
from resolute.window.pair.cells import Cell
from resolute.window.pair.highlights import Glow, Highlight, nothing
from resolute.window.pair.view import PairView
from resolute.window.translating import tr


class Finder(QObject):
    """Seeks what the bar asks for, and sets off in the texts and beside the scroll bar what was found."""

    def __init__(self, view: PairView, bar: FindBar) -> None:
        super().__init__(view)
        self._view, self._bar = view, bar
        self._places: Places | None = None
        self._kept: dict[tuple[int, str], list[Highlight]] = {}
        self._origin = 0
        self.found: Found | None = None
        self.number: int | None = None
        """The current match, counted from 0."""
        bar.changed.connect(self._seek)
        bar.walked.connect(self._walk)
        bar.closed.connect(self.close)
        view.pair_shown.connect(self._forget)

    @property
    def match(self) -> Match | None:
        return None if self.found is None or self.number is None else self.found[self.number]

    def find(self) -> None:
        """Open the bar; selected words are proposed."""
        self._origin = self._view.reading
        self._bar.ask(self._view.selected_words)
        self._seek(self._bar.query)

    def find_next(self) -> None:
        self._go_on(1)

    def find_previous(self) -> None:
        self._go_on(-1)

    def close(self) -> None:
        """Close the bar and go back to the text, with the words found last selected."""
        match = self.match
        self._bar.hide()
        self._show(None)
        if match is not None:
            self._view.select_words(match.row, match.side, match.start, match.end)
        self._view.setFocus()

    def _go_on(self, step: int) -> None:
        if not self._bar.text.text():
            self.find()
        elif self._bar.isHidden():
            self._bar.show()
            self._origin = self._view.reading
            selection = self._view.selection
            self._seek(self._bar.query)
            if self.match and selection and selection.start == (self.match.row, self.match.start):
                self._walk(step)
        else:
            self._walk(step)

    def _seek(self, query: Query) -> None:
        """Find, and go to the first match from where one was reading."""
        if self._places is None:
            self._places = Places(self._view.rows)
        try:
            self._show(self._places.search(query))
        except UnusablePattern as unusable:
            self._show(None)
            said = tr("No regular expression: {reason}", reason=unusable.reason)
            self._bar.say(said, trouble=True)
            return
        if self.found:
            number = self.found.first_from(self._origin)
            self._go_to(number if number < len(self.found) else 0)
        else:
            self._bar.say(tr("No matches") if query.text else "", trouble=bool(query.text))

    def _walk(self, step: int) -> None:
        """Go to the next or previous match; behind the last comes the first, and that is said."""
        if not self.found:
            return
        number = self._from_here(step)
        self._go_to(number % len(self.found), around=not 0 <= number < len(self.found))
        self._origin = self._view.reading

    def _from_here(self, step: int) -> int:
        found, match = self.found, self.match
        if found is None:
            return 0
        if match is not None and self.number is not None and match.row == self._view.current:
            return self.number + step
        behind = found.first_from(self._view.reading)
        return behind if step > 0 else behind - 1

    def _go_to(self, number: int, around: bool = False) -> None:
        self.number = number
        self._kept.clear()
        match = self.match
        if match is not None and self.found is not None:
            self._view.go_to_words(match.row, match.side, match.start)
            said = tr("{n} of {total}", n=number + 1, total=len(self.found))
            self._bar.say(tr("{place}, from the other end", place=said) if around else said)

    def _show(self, found: Found | None) -> None:
        self.found, self.number = found, None
        self._kept.clear()
        self._bar.allow_walking(bool(found))
        self._view.overview.show_found(tuple(found.rows()) if found else ())
        self._view.highlight(self._highlights if found else nothing)

    def _highlights(self, row: int, cell: Cell) -> list[Highlight]:
        """What is set off in a cell in sight; kept, since the same rows are painted again and again."""
        kept = self._kept.get((row, cell.side))
        if kept is None:
            kept = self._kept[row, cell.side] = list(self._made(row, cell))
        return kept

    def _made(self, row: int, cell: Cell) -> list[Highlight]:
        match = self.match
        here = match is not None and (match.row, match.side) == (row, cell.side)
        return [
            Highlight(start, end, Glow.CURRENT if here and match and start == match.start else Glow.FOUND)
            for start, end in (self.found.within(cell) if self.found else ())
        ]

    def _forget(self) -> None:
        """Other texts are shown: what is still asked for is sought in them."""
        self._places, self._origin = None, 0
        self._show(None)
        if self._bar.isVisible():
            self._seek(self._bar.query)
