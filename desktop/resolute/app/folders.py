"""Two folders of texts: which file of the one answers to which of the other.

Files answer to each other by their names without the endings; those that are left by what they hold: the
symbol without its revision (A/C.3/95/L.7 and A/C.3/95/L.7/Rev.1), or the title, in one language. Where
several files could be meant, the program asks and does not guess.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from resolute.app.documents import open_document
from resolute.app.files import reason_of
from resolute.app.lists import Listed
from resolute.app.values import ReadingOptions
from resolute.model import Phrase, Progress, Resolution, Unreadable, UserError, silent

_REVISION = re.compile(r"(?:/(?:Rev|Corr)\.\d+)+$")
_NO_TEXTS = (".", "~$")
"""How hidden files and those that Word keeps beside an open one begin."""

Keys = Mapping[Path, str]
"""What files go by; files without are left out."""


@dataclass(frozen=True, slots=True)
class Matched:
    """The pairs of two folders in the order of their names; `notices` name the files left over."""

    pairs: tuple[Listed, ...]
    notices: tuple[str, ...] = ()


def match_folders(
    earlier: Path, later: Path, options: ReadingOptions | None = None, progress: Progress = silent
) -> Matched:
    """The files that answer to each other. Raises UserError where that is not clear, or none does."""
    ours, theirs = _files(earlier), _files(later)
    texts = _Texts(options or ReadingOptions(), progress)
    pairs: list[tuple[Path, Path]] = []
    for keys in (_stems, texts.series, texts.titles):
        pairs += _paired(keys(ours), keys(theirs))
        taken = {path for pair in pairs for path in pair}
        ours = [path for path in ours if path not in taken]
        theirs = [path for path in theirs if path not in taken]
    if not pairs:
        raise UserError(
            Phrase(
                "No file in {earlier} answers to one in {later}, by name, symbol or title.",
                earlier=earlier.name,
                later=later.name,
            )
        )
    left = [_left_over(folder, side) for folder, side in ((earlier, ours), (later, theirs)) if side]
    return Matched(tuple(Listed(*pair) for pair in sorted(pairs)), (*texts.notices, *left))


def _files(folder: Path) -> Sequence[Path]:
    """The ordinary files of a folder in the order of their names."""
    try:
        return sorted(p for p in folder.iterdir() if p.is_file() and not p.name.startswith(_NO_TEXTS))
    except OSError as error:
        raise Unreadable(folder, Phrase("cannot be listed: {reason}.", reason=reason_of(error))) from None


class _Texts:
    """What files hold; each is read once, and only when names do not tell."""

    def __init__(self, options: ReadingOptions, progress: Progress) -> None:
        self._options, self._progress = options, progress
        self._read: dict[Path, Resolution | None] = {}
        self.notices: list[str] = []

    def series(self, paths: Iterable[Path]) -> Keys:
        """The symbols without their revisions, each with its language."""
        symbols = {path: (text.language, text.masthead.symbol) for path, text in self._texts(paths)}
        return {path: f"{language} {_REVISION.sub('', s)}" for path, (language, s) in symbols.items() if s}

    def titles(self, paths: Iterable[Path]) -> Keys:
        """The titles, each with its language."""
        titles = {path: (text.language, text.masthead.title) for path, text in self._texts(paths)}
        return {path: f"{language} {_plain(title)}" for path, (language, title) in titles.items() if title}

    def _texts(self, paths: Iterable[Path]) -> Iterator[tuple[Path, Resolution]]:
        for path in paths:
            if path not in self._read:
                self._progress(Phrase("Reading {name}", name=path.name), 0.0)
                self._read[path] = self._opened(path)
            text = self._read[path]
            if text:
                yield path, text

    def _opened(self, path: Path) -> Resolution | None:
        try:
            return open_document(path, self._options).resolution
        except Unreadable as error:
            self.notices.append(str(error))
            return None


def _stems(paths: Iterable[Path]) -> Keys:
    """The names without endings."""
    return {path: path.stem.casefold() for path in paths}


def _plain(title: str) -> str:
    return " ".join(title.casefold().split())


def _paired(earlier: Keys, later: Keys) -> Iterator[tuple[Path, Path]]:
    """The files of one key on both sides. Raises UserError where one side has several of them."""
    ours, theirs = _by_key(earlier), _by_key(later)
    for key in ours.keys() & theirs.keys():
        if len(ours[key]) > 1 or len(theirs[key]) > 1:
            one, other = (" and ".join(path.name for path in side[key]) for side in (ours, theirs))
            raise UserError(
                Phrase(
                    "It is not clear which file answers to which: {one} to {other}; a list says which.",
                    one=one,
                    other=other,
                )
            )
        yield ours[key][0], theirs[key][0]


def _by_key(keys: Keys) -> Mapping[str, list[Path]]:
    found: dict[str, list[Path]] = defaultdict(list)
    for path, key in keys.items():
        found[key].append(path)
    return found


def _left_over(folder: Path, paths: Sequence[Path]) -> str:
    names = ", ".join(path.name for path in paths)
    return f"Without a counterpart in the other folder, in {folder.name}: {names}."
