"""Which lines of a plain text carry on the line before them.

Most texts have one line a paragraph. Mails, texts taken out of a PDF and texts from terminals are wrapped:
every line but a paragraph's last is nearly as long as the longest, and most lines stop in the middle of a
sentence. There a line goes on in the next where the next line's first word would not have fitted into it. A
few lines are full by chance: behind a comma or a stop a number or an opening begins a paragraph all the same,
and a line of the masthead stands by itself; a line that is set in further than the one before it begins one
too, unless it hangs below a number.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from resolute.model import Kind
from resolute.readers.joining import is_unspaced
from resolute.readers.structure import (
    Cues,
    Form,
    cues_of,
    is_closing,
    language_of,
    number_of,
    plain,
    section_of,
    vote_of,
)
from resolute.readers.text.lines import GoesOn, Line

_ENDED = re.compile(
    r"(?:[.:,!?،؟。：，…](?:\s*\d{1,3})?[)\]»”\"'*_]*|[;؛；](?:\s*\d{1,3}|\s+[^\W\d_]{1,3})?)\s*$"
)
"""A sign, perhaps with a note's mark, a quotation mark or, of a list's, a small word ("; and") behind it."""
_COLUMNS = re.compile(r"\S {4,}\S")
"""Blanks by which columns are set."""
_COMMAS = (",", "،", "，")
_SEMICOLONS = (";", "؛", "；")
_PARTICIPLE = re.compile(r"[A-ZÉ][^\W\d_]+(?:ing|ant|ndo)\b(?![,.;:])")
"""Words that recitals begin with in English, French and Spanish."""
_BULLET = re.compile(r"[-–—•*·▪]\s")
_NARROWEST, _WIDEST = 40, 160
"""Characters to which texts are wrapped."""
_FULL = 0.85
"""Of the width: a line that would have been longer than this with the next word is full."""
_SMALL, _EXACT = 0.1, 0.9
"""Of the lines that stop within a sentence: those that end in a small word; those where nothing fitted."""
_OPEN = 0.3
"""Of the sentences: those that come to no sign."""
_OUTLIERS = 0.05
"""Of the lines: those that may be longer than the width, as addresses in the web are."""
_CUT = 60
"""Characters of a line that may have been cut off in a text that is not wrapped."""
_TELLING = 100
"""Lines by which it is told whether letters are wide."""
_INDENT = 2
"""Blanks by which a line that begins a paragraph is set in further than others."""
_STANDING_ALONE = ("adoption", "source", "numbered", "organ")


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How to tell which line carries on the one right above it; `width` is 0 where none was wrapped."""

    width: int
    goes_on: GoesOn


def wrapping_of(lines: Sequence[Line]) -> Wrapping:
    """The wrapping of a text of these lines."""
    if _are_tabbed([line.text for line in lines]):
        return Wrapping(0, _goes_on_tabbed)
    beside = [(one.text, other.text) for one, other in pairwise(lines) if one.place + 1 == other.place]
    width = _width(beside)
    if not width:
        return Wrapping(0, _goes_on_unwrapped)
    cues = cues_of(language_of(vote_of(line.text) for line in lines) or "en")
    if not _are_sentences(beside, width, cues.words):
        return Wrapping(0, _goes_on_unwrapped)
    short = sum(not _is_full(line, below, width) for line, below in beside)
    return Wrapping(width, _Wrapped(width, cues, is_spaced=len(lines) - len(beside) > short).goes_on)


def ends(text: str) -> bool:
    """Whether a line ends with a sign, as paragraphs do."""
    return _ENDED.search(text) is not None


def _are_tabbed(texts: Sequence[str]) -> bool:
    """Whether most lines begin with a tab, from the first that does to the last."""
    tabbed = [place for place, text in enumerate(texts) if text.startswith("\t")]
    return bool(tabbed) and 2 * len(tabbed) > tabbed[-1] - tabbed[0] + 1


def _goes_on_tabbed(first: str, last: str, line: str) -> bool:
    """Paragraphs begin with a tab: a line without one carries on the line before it."""
    return first.startswith("\t") and not line.startswith("\t") and not ends(last)


def _goes_on_unwrapped(_first: str, last: str, line: str) -> bool:
    """One line is a paragraph, but for one that is long and was cut off within a sentence."""
    return len(last) > _CUT and line[:1].islower() and not ends(last)


def _width(beside: Sequence[tuple[str, str]]) -> int:
    """The width to which lines that have another right below them were wrapped; 0 where they were not.

    A third of them must be full, half of the full ones must end without a sign, and a quarter must surely be
    within a sentence.
    """
    lengths = sorted(map(_length, (line for line, _ in beside)))
    width = lengths[int(len(lengths) * (1 - _OUTLIERS))] if lengths else 0
    wide = 2 if _are_wide(line for line, _ in beside) else 1
    if not _NARROWEST <= width * wide <= _WIDEST:
        return 0
    full = [(line, below) for line, below in beside if _is_full(line, below, width)]
    open_ended = sum(not ends(line) for line, _ in full)
    within = sum(_is_within(line, below) for line, below in full)
    is_wrapped = 3 * len(full) >= len(beside) and 2 * open_ended >= len(full) and 4 * within >= len(full)
    return width if is_wrapped else 0


def _are_sentences(beside: Sequence[tuple[str, str]], width: int, words: frozenset[str]) -> bool:
    """Whether full lines stop within sentences, and are no names or items of a list that are about as long.

    A sentence comes to its sign, and often stops behind a small word ("of the"). Where a program wrapped it,
    the next line's first word would have made a line longer than the longest.
    """
    within: list[str] = []
    open_ended = stopped = 0
    for (line, below), after in pairwise([*beside, ("", "")]):
        if not (_is_full(line, below, width) and _is_within(line, below)):
            continue
        within.append(line)
        goes_on = after[0] == below and _is_full(*after, width) and not ends(below)
        stopped += not goes_on
        open_ended += not goes_on and not ends(below)
    small = sum(line.split()[-1].casefold() in words for line in within)
    known = set(within)
    exact = sum(_is_full(*pair, width / _FULL) for pair in beside if pair[0] in known)
    is_wrapped = small >= _SMALL * len(within) or exact >= _EXACT * len(within)
    return is_wrapped and open_ended <= _OPEN * stopped


def _are_wide(texts: Iterable[str]) -> bool:
    """Whether most of the letters are Chinese, which are as wide as two others."""
    letters = "".join(islice(texts, _TELLING))
    return 2 * sum(map(is_unspaced, letters)) > len(letters)


def _length(text: str) -> int:
    return len(text.expandtabs().rstrip())


def _indent(text: str) -> int:
    text = text.expandtabs()
    return len(text) - len(text.lstrip())


def _is_full(line: str, below: str, width: float) -> bool:
    """Whether the first word of the line below would not have fitted into this one."""
    word = below.split(maxsplit=1)[0]
    return _length(line) + 1 + (1 if is_unspaced(word[0]) else len(word)) > _FULL * width


def _is_within(last: str, line: str) -> bool:
    """Whether a line stops within a sentence: the next begins small, or in a script without capitals."""
    first = line.lstrip()[:1]
    return first.isalpha() and not first.isupper() and not ends(last)


@dataclass(frozen=True, slots=True)
class _Wrapped:
    """A wrapped text; `is_spaced` where blank lines part its paragraphs."""

    width: int
    cues: Cues
    is_spaced: bool

    def goes_on(self, first: str, last: str, line: str) -> bool:
        """A full line does, where nothing begins in the next; a short one that stops within a sentence."""
        if _indent(line) >= _indent(last) + _INDENT and not self._hangs(first, last):
            return False
        if self._is_set_in_columns(last) or self._is_set_in_columns(line):
            return False
        is_ended = ends(last)
        if not _is_full(last, line, self.width) and (is_ended or not line.lstrip()[:1].islower()):
            return False
        if self._stands_alone(last):
            return self._completes(last, line)
        if self._stands_alone(line) or self._is_operative(line):
            return False
        return not (is_ended and self._begins(first, last, line))

    def _is_set_in_columns(self, line: str) -> bool:
        """Whether it is a table's, or a masthead's."""
        return "    " in line and bool(_COLUMNS.search(line[len(number_of(line).lead) :]))

    def _hangs(self, first: str, last: str) -> bool:
        """Whether what is below a paragraph's first line is set in because that line has a number."""
        return first == last and self._is_numbered(first)

    def _stands_alone(self, line: str) -> bool:
        """Whether it is a line of the masthead, an organ's or a meeting's."""
        text = plain(line)
        is_last = is_closing(text, self.cues) and not text.endswith(_COMMAS)
        return is_last or any(self.cues.line(cue, text) for cue in _STANDING_ALONE)

    def _completes(self, last: str, line: str) -> bool:
        """Whether such a line is whole with another only ("… adopted on 4 May" "2038")."""
        is_source = line.lstrip().startswith("[")
        is_another = is_source or self._is_numbered(line) or self.cues.organ(plain(line))
        return not is_another and self._stands_alone(f"{last} {line}")

    def _is_operative(self, line: str) -> bool:
        """Whether it begins with a number and an opening, as below a heading."""
        number = number_of(line)
        is_numbered = number.form in (Form.ARABIC, Form.OPERATIVE)
        return is_numbered and Kind.OPERATIVE in self.cues.openings.of_line(line[len(number.lead) :])

    def _begins(self, first: str, last: str, line: str) -> bool:
        """Whether a paragraph can begin with it. Blank lines tell better than openings do.

        Behind a comma none does that is operative, or that would follow a numbered paragraph.
        """
        if self.is_spaced or self._is_numbered(line):
            return self._is_numbered(line)
        if last.rstrip().endswith(_SEMICOLONS) and line.lstrip()[:1].isupper():
            return True
        kinds = self.cues.openings.of_line(line)
        if last.rstrip().endswith(_COMMAS):
            is_recital = Kind.PREAMBULAR in kinds or _PARTICIPLE.match(line.lstrip())
            return bool(is_recital) and not self._is_numbered(first)
        return bool(kinds)

    def _is_numbered(self, line: str) -> bool:
        number = number_of(line)
        if number.form is Form.LOOSE:  # "1 See A/93/5.", a note
            return line[len(number.lead) :][:1].isupper() and not self.cues.date_at_start(plain(line))
        return (
            number.form is not Form.NONE or _BULLET.match(line.lstrip()) is not None or bool(section_of(line))
        )
