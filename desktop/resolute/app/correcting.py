"""What was recognized, corrected by hand: which corrections a user's wish makes.

Places in a paragraph are characters of its `text` as it is shown, with all corrections made.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from resolute.model import Confidence, Corrections, Figures, Kind, Paragraph, Phrase, Resolution, UserError
from resolute.model.corrections import note_line

_DIGITS = re.compile(r"[0-9]+")
_AFTER_YEAR = re.compile(r"(?:1[89]|20)[0-9]{2}(?=[0-9]{1,2}$)")


class NotCorrected(UserError):
    """A wish that cannot be met."""


def with_kind(resolution: Resolution, said: Corrections, at: int, kind: Kind | None) -> Corrections:
    """A paragraph is of a kind, or again of the one that the program recognizes. Raises NotCorrected."""
    paragraph = resolution.paragraphs[at]
    if paragraph.cell is not None:
        raise NotCorrected("Cells of tables are not recognized, but given by the file.")
    if paragraph.kind is Kind.BLANK:
        raise NotCorrected("A blank line is nothing else.")
    return said.with_kind(at, kind)


def begins_at(said: Corrections, at: int) -> Corrections:
    """The body begins with a paragraph; said of the same again, it is left to the program."""
    if said.ends is not None and said.ends < at:
        raise NotCorrected("The body cannot begin behind its end.")
    return replace(said, begins=None if said.begins == at else at)


def ends_at(said: Corrections, at: int) -> Corrections:
    """The body ends with a paragraph; said of the same again, it is left to the program."""
    if said.begins is not None and said.begins > at:
        raise NotCorrected("The body cannot end before its beginning.")
    return replace(said, ends=None if said.ends == at else at)


def with_mark(resolution: Resolution, said: Corrections, at: int, start: int, end: int) -> Corrections:
    """The digits between two places are a note's mark, or the mark there is digits. Raises NotCorrected.

    Where the places are one, the digits or the mark around it are meant.
    """
    figures = figures_at(resolution, said, at, start, end)
    if figures is None:
        raise NotCorrected("There are no digits here: select those that are a footnote's mark, or are none.")
    _check(resolution, at, figures)
    return said.with_figures(figures)


def figures_at(resolution: Resolution, said: Corrections, at: int, start: int, end: int) -> Figures | None:
    """What would be said of the mark or the digits at a place, or between two; None if there are none."""
    paragraph = resolution.paragraphs[at]
    for mark in paragraph.marks:
        if mark.offset in range(start, end) or (start == end and mark.offset in (start, start - 1)):
            digits = mark.written or resolution.footnotes[mark.note].mark
            return Figures(at, _as_read(paragraph, said, at, mark.offset), digits, is_mark=False)
    for begin, stop in _digits(paragraph.text):
        within = (max(begin, start), min(stop, end)) if start < end else (begin, stop)
        if (start < end and within[0] < within[1]) or (start == end and begin <= start <= stop):
            digits = paragraph.text[within[0] : within[1]]
            if len(digits) <= 3:
                return Figures(at, _as_read(paragraph, said, at, within[0]), digits, is_mark=True)
    return None


def released(said: Corrections, at: int) -> Corrections:
    """Nothing is said of a paragraph any more. Raises NotCorrected."""
    if at not in said.paragraphs:
        raise NotCorrected("Nothing was corrected here.")
    return said.without(at)


def _digits(text: str) -> Iterator[tuple[int, int]]:
    """Where figures stand; of a year with a mark behind it, the mark alone."""
    for found in _DIGITS.finditer(text):
        year = _AFTER_YEAR.match(found[0])
        yield found.start() + (year.end() if year else 0), found.end()


def _as_read(paragraph: Paragraph, said: Corrections, at: int, place: int) -> int:
    """The place among the characters that the program reads by itself, those before the wording included."""
    whole = paragraph.lead + paragraph.text
    marks = {
        len(paragraph.lead) + mark.offset for mark in paragraph.marks if mark.confidence is Confidence.SAID
    }
    sought, shift = len(paragraph.lead) + place, 0
    for each in said.figures_of(at):
        now = each.start + shift
        figures = _DIGITS.match(whole, now)  # not always `digits`: notes are counted anew without this one
        if now < sought and each.is_mark and now in marks:
            shift += 1 - len(each.digits)
        elif now < sought and not each.is_mark and figures:
            shift += len(figures[0]) - 1
    return sought - shift


def _check(resolution: Resolution, at: int, figures: Figures) -> None:
    if not figures.digits.isascii() or not figures.digits.isdecimal():
        raise NotCorrected("This mark is no number.")
    if figures.is_mark:
        if not _has_note(resolution, at, figures.digits):
            raise NotCorrected(Phrase("This text has no note {mark}.", mark=figures.digits))
    elif resolution.has_layout and not any(
        mark.written and mark.written == figures.digits for mark in resolution.paragraphs[at].marks
    ):
        raise NotCorrected("This mark is a footnote of the file, and not digits that were typed.")


def _has_note(resolution: Resolution, at: int, digits: str) -> bool:
    """Whether there is a note of that number, or, in a text without a layout, a line that can be one."""
    if any(note.mark == digits for note in resolution.footnotes):
        return True
    begins, below = note_line(digits), resolution.paragraphs[at + 1 :]
    return not resolution.has_layout and any(begins.match(each.source_text) for each in below)
