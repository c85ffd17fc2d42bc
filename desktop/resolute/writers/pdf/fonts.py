"""Which face each character is set in: those that the user named, then those of its language, then any.

Prevents boxes: a character that no font has stands as � and is told, and a text whose script has no font is
refused with a sentence that says what to do.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from uharfbuzz import HarfBuzzError

from resolute.model import Phrase, UserError
from resolute.writers.pdf.faces import Face
from resolute.writers.pdf.fontfiles import FontFile, family

_SCRIPTS = {
    "ar": ("\u0628", "Arabic letters"),
    "zh": ("\u4e2d", "Chinese characters"),
    "ru": ("\u0434", "Cyrillic letters"),
}
"""A character by which a font's script is known, by language; Latin letters for all others."""
_LATIN = ("e", "Latin letters")
_LATIN_IN_ARABIC = 0.82
_REPLACEMENTS = "\ufffd?"


class NoFont(UserError):
    """No font for a whole script, or a font named by the user that cannot be used."""


@dataclass(frozen=True, slots=True)
class Fit:
    """A face for characters, and whether its bold has to be imitated."""

    face: Face
    imitates_bold: bool = False
    scale: float = 1.0
    """The size of type in which letters look as large as their neighbours in the language's own script."""
    is_latin: bool = True
    """Whether Latin letters and figures are set in it too."""

    def takes(self, character: str) -> bool:
        """Whether the face has the character, or needs none for it: blanks, what only steers."""
        if character.isspace() or unicodedata.category(character) == "Cf":
            return True
        return character in self.face and (self.is_latin or not (character.isascii() and character.isalnum()))


@dataclass(frozen=True, slots=True)
class Cut:
    """A stretch of a text that is set in one face; `text` is what is set, from `start` on."""

    fit: Fit
    start: int
    end: int


class Fonts:
    """The faces in use. Raises NoFont for a file in `named` that is no font that can be embedded."""

    def __init__(self, named: Sequence[Path] = ()) -> None:
        self._opened: dict[tuple[FontFile, bool], Face | None] = {}
        self._chains: dict[tuple[str, bool, bool, bool], _Chain] = {}
        self._named = [self._named_face(path) for path in named]
        self._cuts: dict[tuple[str, str, bool, bool, bool], tuple[str, tuple[Cut, ...]]] = {}
        self.missing: dict[str, None] = {}
        """The characters that no font has."""

    @property
    def faces(self) -> list[Face]:
        """The faces that characters were set in, in the order of their first use."""
        return [face for face in dict.fromkeys(self._opened.values()) if face and face.codes]

    def check(self, languages: Iterable[str]) -> None:
        """Raises NoFont where a language's script has no font."""
        for language in dict.fromkeys(languages):
            character, letters = _SCRIPTS.get(language, _LATIN)
            if not self._chain(language, bold=False, italic=False, sans=False).fit(character):
                raise NoFont(
                    Phrase(
                        "No font with {letters} was found on this computer; "
                        "name the file of one with --font.",
                        letters=letters,
                    )
                )

    def cut(
        self, text: str, language: str, *, bold: bool, italic: bool, sans: bool
    ) -> tuple[str, tuple[Cut, ...]]:
        """The text as it is set, in stretches of one face."""
        key = (text, language, bold, italic, sans)
        found = self._cuts.get(key)
        if found is None:
            held = self._chain(language, bold=bold, italic=italic, sans=sans)
            found = self._cuts[key] = self._cut(text, held)
        return found

    def _cut(self, text: str, held: _Chain) -> tuple[str, tuple[Cut, ...]]:
        cuts: list[Cut] = []
        shown: list[str] = []
        for place, character in enumerate(text):
            current = cuts[-1].fit if cuts else None
            fit = current if current and current.takes(character) else held.fit(character)
            if fit is None:
                self.missing.setdefault(character)
                replacement, fit = held.replacement()
                shown.append(replacement)
            else:
                shown.append(character)
            if fit == current:
                cuts[-1] = Cut(fit, cuts[-1].start, place + 1)
            else:
                cuts.append(Cut(fit, place, place + 1))
        return "".join(shown), tuple(cuts)

    def _chain(self, language: str, *, bold: bool, italic: bool, sans: bool) -> _Chain:
        key = (language, bold, italic, sans)
        if key not in self._chains:
            self._chains[key] = _Chain(chain(self._named_fits(bold), self._fits(*key)))
        return self._chains[key]

    def _named_fits(self, bold: bool) -> Iterator[Fit]:
        return (Fit(face, imitates_bold=bold) for face in self._named)

    def _fits(self, language: str, bold: bool, italic: bool, sans: bool) -> Iterator[Fit]:
        style = {(True, True): "bold_italic", (True, False): "bold", (False, True): "italic"}.get(
            (bold, italic), "regular"
        )
        held = [[(role, *found) for found in family(role, style)] for role in _roles(language, sans)]
        for role, file, has_style in _best_first(held):
            face = self._open(file, bold)
            if face and face.is_usable:
                imitates = bold and not has_style and not face.weight
                is_own = role == language == "ar"
                yield Fit(
                    face, imitates, _LATIN_IN_ARABIC if language == "ar" and not is_own else 1.0, not is_own
                )

    def _open(self, file: FontFile, bold: bool) -> Face | None:
        """The face, or None where a file of the system is no font that can be read."""
        if (file, bold) not in self._opened:
            try:
                self._opened[file, bold] = Face(file, bold=bold)
            except (HarfBuzzError, OSError):
                self._opened[file, bold] = None
        return self._opened[file, bold]

    def _named_face(self, path: Path) -> Face:
        face = self._open(FontFile(path), bold=False)
        if face is None or not face.face.glyph_count:
            raise NoFont(Phrase("{name} is no font file that can be read.", name=path.name or str(path)))
        if not face.is_usable:
            raise NoFont(
                Phrase(
                    "{name} cannot be used: it has no outlines, or forbids that it is embedded.",
                    name=path.name,
                )
            )
        return face


class _Chain:
    """Faces in the order in which they are asked for a character; opened as far as they are needed."""

    def __init__(self, fits: Iterator[Fit]) -> None:
        self._waiting = fits
        self._open: list[Fit] = []
        self._found: dict[str, Fit | None] = {}

    def fit(self, character: str) -> Fit | None:
        if character not in self._found:
            self._found[character] = next((fit for fit in self._all() if fit.takes(character)), None)
        return self._found[character]

    def replacement(self) -> tuple[str, Fit]:
        """What stands for a character that no face has."""
        found = ((character, self.fit(character)) for character in _REPLACEMENTS)
        return next((character, fit) for character, fit in found if fit)

    def _all(self) -> Iterator[Fit]:
        yield from self._open
        for fit in self._waiting:
            self._open.append(fit)
            yield fit


def _roles(language: str, sans: bool) -> tuple[str, ...]:
    latin = ("sans", "serif") if sans else ("serif", "sans")
    return {"ar": ("ar", *latin, "signs", "zh"), "zh": ("zh", *latin, "signs", "ar")}.get(
        language, (*latin, "signs", "zh", "ar")
    )


_Found = tuple[str, FontFile, bool]


def _best_first(families: Sequence[list[_Found]]) -> Iterator[_Found]:
    """The best of each role first: Latin letters of an Arabic font of last resort are poor."""
    for held in families:
        yield from held[:1]
    for held in families:
        yield from held[1:]
