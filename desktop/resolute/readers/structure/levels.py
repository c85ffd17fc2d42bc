"""Levels of sub-paragraphs: (a), then (i), after the Editorial Manual; (i) may also be the ninth letter."""

from __future__ import annotations

from dataclasses import dataclass

from resolute.readers.structure.numbers import Form, Number


@dataclass(slots=True)
class Levels:
    """The last letter that was met at level 1, and whether a list of roman numbers is open."""

    letter: str = ""
    in_roman: bool = False

    def of(self, number: Number) -> int:
        """The level of the next sub-paragraph: 1 for letters, 2 for roman and Chinese numbers."""
        is_roman = number.form is Form.ROMAN and not self._is_next_letter(number.shown)
        if not is_roman:
            self.letter = number.shown
        self.in_roman = is_roman
        return 2 if is_roman else 1

    def _is_next_letter(self, shown: str) -> bool:
        if self.in_roman or len(shown) != 1 or len(self.letter) != 1:
            return False
        return ord(shown) == ord(self.letter) + 1
