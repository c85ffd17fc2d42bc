"""Which texts a file holds, told from what was recognized in it.

A committee's report recommends draft resolutions, a resolution has parts A and B with organ lines of their
own, a letter annexes a draft, a volume holds one resolution after the other. Compared as a whole such a file
says little beside the one text that a delegate has in mind.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import count, pairwise

from resolute.model import BODY, Division, Kind, Paragraph, Part, Resolution
from resolute.readers.structure import scopes
from resolute.readers.structure.cues import LANGUAGES, cues_of
from resolute.readers.structure.numbers import Form, number_of
from resolute.readers.structure.plain import plain

_LONGEST_LINE = 400
_NEAR = 6
"""How many lines before an organ line may hold the title with a resolution's number."""
_ANNOUNCING = (":", "：")
_UNTITLED = ("letter", "report")
_FRONT = ("adoption", "source", "session", "agenda")

_Beginning = tuple[int, str]
"""Where a text begins, and its name."""


def parts_of(resolution: Resolution) -> tuple[Part, ...]:
    """The texts of a file in their order; none where it holds one alone.

    Of a resolution with annexes these are the resolution and each annex.
    """
    finder = _Finder(resolution)
    ways: tuple[tuple[Division, Callable[[], list[_Beginning]]], ...] = (
        (Division.LETTER, finder.letter),
        (Division.REPORT, finder.report),
        (Division.RESOLUTIONS, finder.resolutions),
        (Division.PARTS, finder.lettered),
        (Division.ANNEXES, finder.annexes),
    )
    for division, way in ways:
        found = way()
        if len(found) > 1:
            return tuple(finder.parts(division, found))
    return ()


class _Finder:
    """Looks through the paragraphs of one file."""

    def __init__(self, resolution: Resolution) -> None:
        self._paragraphs = resolution.paragraphs
        self._lines = [_line(paragraph) for paragraph in resolution.paragraphs]
        languages = {paragraph.language for paragraph in resolution.paragraphs} & {*LANGUAGES}
        self._cues = tuple(map(cues_of, sorted({"en", *languages})))
        self._organs = [at for at, line in enumerate(self._lines) if self._is_organ(line)]

    def letter(self) -> list[_Beginning]:
        """A letter, and its annexes up to the first of which no organ speaks."""
        first = self._organs[0] if self._organs else len(self._lines)
        annexes = list(self._cued("enclosed"))
        is_letter = any(at < first for at, _ in self._cued("letter"))
        if not is_letter or not annexes or annexes[0][0] > first:
            return []
        return [(0, "letter"), *((at, scopes.annex_scope(name)) for at, name in annexes)]

    def report(self) -> list[_Beginning]:
        """What stands before the first draft that is recommended, and each draft."""
        found = [
            (at, scope.replace(scopes.DRAFT, "draft resolution", 1) if scopes.is_draft(scope) else scope)
            for at, scope in self._scopes()
            if scopes.is_recommended(scope)
        ]
        return [(0, "report"), *found] if found and found[0][0] else found

    def resolutions(self) -> list[_Beginning]:
        """Each resolution that has a number of its own."""
        titles = dict(filter(None, map(self._numbered_title, self._organs)))
        begun = [(self._front(at), number) for number, at in titles.items()]
        return [(0, begun[0][1]), *begun[1:]] if len(begun) > 1 else []

    def lettered(self) -> list[_Beginning]:
        """Parts A, B, …: each with the letter before its organ line."""
        return [
            (at, scope.removeprefix(scopes.PART)) for at, scope in self._scopes() if scopes.is_part(scope)
        ]

    def annexes(self) -> list[_Beginning]:
        """The resolution, the document that it adopts, and the annexes of either."""
        found = [(at, scope) for at, scope in self._scopes() if scopes.is_annexed(scope)]
        return [(0, "resolution"), *found] if found and found[0][0] else []

    def parts(self, division: Division, begun: Sequence[_Beginning]) -> Iterator[Part]:
        """The parts that begin so, each up to the next; where two have one name the second is counted."""
        taken: set[str] = set()
        for (start, named), (following, _) in pairwise((*begun, (len(self._lines), ""))):
            name = next(name for name in _counted(named) if name not in taken)
            taken.add(name)
            end = self._before_announcement(start, following)
            speaks = any(start <= at < end for at in self._organs)
            title = "" if named in _UNTITLED else self._title(named, start, end)
            yield Part(name, title, start, end, division, speaks)

    def _before_announcement(self, start: int, following: int) -> int:
        """The end of a draft without "The Committee also recommends the following:", which stands behind."""
        last = next((at for at in range(following - 1, start, -1) if self._paragraphs[at].text), start)
        is_one = following < len(self._lines) and self._paragraphs[last].text.endswith(_ANNOUNCING)
        return last if is_one and start < last else following

    def _title(self, name: str, start: int, end: int) -> str:
        """What stands with the name or is a title before the organ speaks; else the line after the name."""
        speech = next((at for at in self._organs if start <= at < end), end)
        beside = self._paragraphs[start].source_text.strip().partition("\n")[2]
        titles = [title for p in self._paragraphs[start:speech] if (title := _title_of(p))]
        below = [line for line in self._lines[start + 1 : min(end, start + _NEAR)] if line]
        found = (beside, *titles[-1:], *below[: name != "resolution"])
        return next((title for title in map(plain, found) if title not in ("", name)), "")

    def _scopes(self) -> Iterator[tuple[int, str]]:
        """Where each scope but the body begins."""
        told = [BODY, *(paragraph.scope for paragraph in self._paragraphs)]
        for at, (before, scope) in enumerate(pairwise(told)):
            if scope not in (before, BODY):
                yield at, scope

    def _cued(self, cue: str) -> Iterator[tuple[int, str]]:
        for at, line in enumerate(self._lines):
            found = next(filter(None, (cues.line(cue, line) for cues in self._cues)), None) if line else None
            if found:
                yield at, found.groupdict().get("name") or ""

    def _is_organ(self, line: str) -> bool:
        return bool(line) and any(cues.organ(line) for cues in self._cues)

    def _numbered_title(self, organ: int) -> tuple[str, int] | None:
        """The number of the title above an organ line, and its place."""
        above = [at for at in range(organ - 1, -1, -1) if self._lines[at]][:_NEAR]
        for at in above:
            number = number_of(self._paragraphs[at].source_text)
            if number.form is Form.SYMBOL:
                return number.shown, at
        return None

    def _front(self, title: int) -> int:
        """Where the lines begin that stand above a title and belong to it."""
        at = title
        while at and (not self._lines[at - 1] or self._is_front(self._lines[at - 1])):
            at -= 1
        return next(place for place in range(at, title + 1) if self._lines[place])

    def _is_front(self, line: str) -> bool:
        return any(cues.line(cue, line) for cues in self._cues for cue in _FRONT)


def _title_of(paragraph: Paragraph) -> str:
    """The wording of a title, also where the walk met a numbered one behind the first resolution."""
    number = number_of(paragraph.source_text)
    if paragraph.kind is not Kind.TITLE and number.form is Form.SYMBOL:
        return paragraph.source_text[len(number.lead) :]
    return paragraph.text if paragraph.kind is Kind.TITLE else ""


def _line(paragraph: Paragraph) -> str:
    """A line that can be a cue, plain; empty for wording and cells of tables."""
    is_line = paragraph.cell is None and len(paragraph.text) <= _LONGEST_LINE
    return plain(paragraph.source_text) if is_line else ""


def _counted(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name} [{number}]" for number in count(2))
