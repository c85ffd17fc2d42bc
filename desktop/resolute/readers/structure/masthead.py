"""The masthead: symbol, organ, session, title, dates, gathered from wherever a source says them.

What the format says outright comes first, then the lines before the organ line, then headers, running heads
and properties, and the file's name as the last resort for the symbol.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property

from resolute.model import Kind, Masthead
from resolute.readers.source import Source
from resolute.readers.structure.cues import Cues, cues_of
from resolute.readers.structure.numbers import Form
from resolute.readers.structure.plain import plain
from resolute.readers.structure.recognized import Recognized

_SYMBOL = re.compile(
    r"(?<![A-Z/])(?:A/RES/(?:ES-|S-)?\d+/\d+(?: [A-Z](?:-[A-Z])?(?![a-z]))?|S/RES/\d+ ?\(\d{4}\)"
    r"|A/RES/\d+ \([A-Z-]+\)"
    r"|A/HRC/RES/(?:S-)?\d+/\d+|E/RES/\d{4}/\d+|[AES]/(?:[A-Z]+(?:\.\d+)?/)*\d+/L\.\d+(?:/(?:Rev|Add|Corr)\.\d+)*)"
)
_ALONE = re.compile(r"[AES](?:/[A-Z]+(?:\.\d+)?)*/\d+(?:/[A-Za-z]*\.?\d+)+")
"""A symbol of any document, in a line of its own: a report's, a letter's."""
_IN_NAME = re.compile(r"(A_RES_\d+_\d+|S_RES_\d+_\d{4}|A_HRC_RES_\d+_\d+|E_RES_\d{4}_\d+)")
_JOB_NUMBER = re.compile(r"(?<!\d)(?:[A-Z]{2}\.)?\d{2}-\d{5}(?!\d)")
_GIVES_SYMBOL = re.compile(r"/|\([A-Z-]+\)")
"""Numbers that a prefix makes a symbol of: "72/164", "3363 (XXX)"."""
_PREFIXES = {"ga": "A/RES/", "hrc": "A/HRC/RES/", "ecosoc": "E/RES/"}
_LONGEST = 1000
"""Characters of a line that are looked at; a line that tells anything is far shorter."""
_BEFORE = (Kind.MASTHEAD, Kind.ADOPTION, Kind.TITLE)


def masthead_of(paragraphs: Sequence[Recognized], source: Source, cues: Cues, name: str) -> Masthead:
    """Everything that could be found; `name` is the file's."""
    gathered = _Gathering(paragraphs, source, (cues, cues_of("en")))
    found = Masthead(
        organ=gathered.organ(),
        session=gathered.session(),
        number=gathered.number(),
        title=gathered.title(),
        adopted=gathered.adopted(),
        issued=gathered.issued(),
        distribution=gathered.named("distribution", "kind"),
        agenda_item=gathered.named("agenda", "item"),
        job_number=gathered.searched(_JOB_NUMBER),
    )
    symbol = gathered.symbol(found.number) or _symbol_of(found, name, is_decision=gathered.is_decision)
    found = replace(found, symbol=symbol)
    found = merged(source.masthead, found)
    return replace(found, session=found.session or _session_of(found))


def merged(first: Masthead, second: Masthead) -> Masthead:
    """What the first says, and where it is silent the second."""
    names = (name for name in Masthead.__slots__ if not getattr(first, name))
    return replace(first, **{name: getattr(second, name) for name in names})


def _symbol_of(found: Masthead, name: str, *, is_decision: bool) -> str:
    if _GIVES_SYMBOL.search(found.number) and found.organ in _PREFIXES:
        prefix = _PREFIXES[found.organ]
        return (prefix.replace("RES", "DEC") if is_decision else prefix) + found.number
    in_name = _IN_NAME.search(name)
    if not in_name:
        return ""
    symbol = in_name[1].replace("_", "/")
    return re.sub(r"^(S/RES/\d+)/(\d{4})$", r"\1 (\2)", symbol)


def _session_of(found: Masthead) -> str:
    """A resolution's number begins with its session, but for the Security Council's and years."""
    number = re.search(r"(?:^|RES/)(\d{1,3})/", found.number or found.symbol)
    return number[1] if number else ""


class _Gathering:
    """The lines to search, the ones worth most first."""

    def __init__(self, paragraphs: Sequence[Recognized], source: Source, cues: tuple[Cues, ...]) -> None:
        self._cues = cues
        self._paragraphs = paragraphs
        self._front = [plain(line[:_LONGEST]) for line in source.front]
        self._lines = [*self._texts(_BEFORE), *self._front]

    def _texts(self, kinds: Iterable[Kind]) -> list[str]:
        return [plain(p.block.text[:_LONGEST]) for p in self._paragraphs if p.kind in kinds]

    def organ(self) -> str:
        lines = (cues.organ(text) for cues in self._cues for text in self._texts([Kind.ORGAN]))
        return next(filter(None, lines), "") or self._decided[0]

    @property
    def is_decision(self) -> bool:
        return bool(self._decided[0])

    @cached_property
    def _decided(self) -> tuple[str, str]:
        """Who decided a decision, and when: its first operative paragraph says so, and no organ line does."""
        telling = (p for p in self._paragraphs if p.kind in (Kind.ORGAN, Kind.OPERATIVE))
        first = next(telling, None)
        if first is None or first.kind is Kind.ORGAN:
            return "", ""
        text = plain(first.block.text[:_LONGEST])
        return next((found for cues in self._cues if (found := cues.decided(text))[0]), ("", ""))

    def symbol(self, number: str) -> str:
        """A symbol that holds the title's number; any, where the title has none, a line that is one first."""
        alone = [line for line in self._lines if _ALONE.fullmatch(line)]
        symbols = [*alone, *(symbol for line in self._lines for symbol in _SYMBOL.findall(line))]
        return next((symbol for symbol in symbols if number in symbol), "")

    def session(self) -> str:
        for cues, line in self._each_line():
            found = cues.within("session", line)
            if found and cues.ordinal(found["ordinal"]):
                return str(cues.ordinal(found["ordinal"]))
        return ""

    def _each_line(self) -> Iterable[tuple[Cues, str]]:
        return ((cues, line) for line in self._lines for cues in self._cues)

    def number(self) -> str:
        for paragraph in self._paragraphs:
            if paragraph.kind is Kind.TITLE and paragraph.number.form is Form.SYMBOL:
                return paragraph.number.shown
        found = (cues.line("numbered", line) for cues, line in self._each_line())
        return next((match["number"] for match in found if match), "")

    def title(self) -> str:
        """The title with a number, or the first that is no number alone."""
        titles = [p for p in self._paragraphs if p.kind is Kind.TITLE]
        titles.sort(key=lambda p: p.number.form is not Form.SYMBOL)
        texts = (plain(p.block.text[len(p.number.lead) :]) for p in titles)
        return next((text for text in texts if not self._is_number(text)), "")

    def _is_number(self, text: str) -> bool:
        return any(cues.line("numbered", text) for cues in self._cues)

    def adopted(self) -> str:
        """From the adoption line, or the date at the end."""
        lines = self._texts([Kind.ADOPTION]) + self._texts([Kind.CLOSING])
        dates = (cues.date(line) for line in lines for cues in self._cues)
        return next(filter(None, dates), "") or self._decided[1]

    def issued(self) -> str:
        """A date that begins a line of the masthead."""
        lines = self._texts([Kind.MASTHEAD]) + self._front
        return next(filter(None, (cues.date_at_start(line) for line in lines for cues in self._cues)), "")

    def named(self, cue: str, group: str) -> str:
        found = (cues.within(cue, line) for cues, line in self._each_line())
        return next((match[group] for match in found if match), "")

    def searched(self, pattern: re.Pattern[str]) -> str:
        found = (pattern.search(line) for line in self._lines)
        return next((match[0] for match in found if match), "")
