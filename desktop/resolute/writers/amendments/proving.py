"""A list that was written is read again and applied: every export tells whether that gives the later text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from resolute.model import Comparison, Phrase, UserError, counted, plainly
from resolute.writers.amendments.applying import apply
from resolute.writers.amendments.drafts import Draft, Unit
from resolute.writers.amendments.listing import read_list
from resolute.writers.amendments.pairing import pair_of
from resolute.writers.amendments.wording import wording_of

_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of applying a list: how many paragraphs were compared, a clause for each that is wrong."""

    paragraphs: int
    faults: tuple[str, ...]

    @property
    def sentence(self) -> Phrase:
        if not self.faults:
            return counted(
                self.paragraphs,
                "Applied to the earlier text, the list gives the later one: yes, all {n} paragraphs.",
            )
        first, *others = self.faults
        more = counted(len(others), "{fault} (and {n} more)", fault=first) if others else first
        return Phrase(
            "Applied to the earlier text, the list does not give the later one: {fault}.", fault=more
        )


def try_list(comparison: Comparison, text: str) -> Trial:
    """Apply the list `text` to the earlier text and compare what comes of it with the later one."""
    wording = wording_of(comparison.earlier.language or comparison.later.language)
    pair = pair_of(comparison, wording)
    wanted = list(_shown(pair.later))
    try:
        amendments = read_list(text, pair.earlier)
        got = list(_shown(apply(pair.earlier, amendments, wording).draft))
    except UserError as error:
        return Trial(len(wanted), (Phrase(str(error)),))
    return Trial(len(wanted), tuple(_faults(got, wanted)))


def _shown(draft: Draft) -> Iterator[str]:
    """Number, words and cells of each paragraph, with the texts of its notes."""
    for unit in draft.units:
        words = "\n".join((unit.text, *(cell or "" for row in unit.rows for cell in row)))
        notes = [f"{name} {text}" for name, text in draft.notes.items() if name in words]
        yield plainly("\n".join((f"{_number(unit)}{words}", *sorted(notes))))


def _number(unit: Unit) -> str:
    return f"{unit.number}. " if unit.number else ""


def _faults(got: Sequence[str], wanted: Sequence[str]) -> Iterator[str]:
    if got == wanted:
        return
    for _, start, end, due_start, due_end in SequenceMatcher(None, got, wanted, autojunk=False).get_opcodes():
        there, due = got[start:end], wanted[due_start:due_end]
        if there == due:
            continue
        for one, other in zip_longest(there, due):
            if other is None:
                yield Phrase("{words} does not belong there", words=_excerpt(one))
            elif one is None:
                yield Phrase("{words} is missing", words=_excerpt(other))
            else:
                yield Phrase("{words} is to be {wanted}", words=_excerpt(one), wanted=_excerpt(other))


def _excerpt(text: str) -> str:
    shown = " ".join(text.split())
    return f"“{shown[:_LENGTH]}{'…' * (len(shown) > _LENGTH)}”"
