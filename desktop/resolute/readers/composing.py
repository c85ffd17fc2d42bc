"""Putting a block's runs together, character by character as the source gives them."""

from __future__ import annotations

from dataclasses import replace

from resolute.model import NOTE_MARK, Confidence, Run
from resolute.readers.source import Reference

PLAIN = Run("")
"""A run's formatting is given as a run without text."""


class Composer:
    """Collects text and note marks in order; neighbours of one formatting become one run."""

    def __init__(self) -> None:
        self._runs: list[tuple[Run, list[str]]] = []
        self._references: list[Reference] = []
        self._length = 0

    def add(self, text: str, formatting: Run = PLAIN) -> None:
        """Put text at the end; of `formatting` its text means nothing."""
        if not text:
            return
        formatting = formatting.saying("") if formatting.text else formatting
        if not self._runs or self._runs[-1][0] != formatting:
            self._runs.append((formatting, []))
        self._runs[-1][1].append(text)
        self._length += len(text)

    def mark(
        self,
        note: str,
        formatting: Run = PLAIN,
        *,
        repeated: bool = False,
        confidence: Confidence = Confidence.SURE,
    ) -> None:
        """A note's mark; one without a note (a broken reference) is a character alone."""
        if note:
            reference = Reference(self._length, note, repeated, confidence=confidence)
            self._references.append(reference)
        self.add(NOTE_MARK, formatting)

    def after(self, lead: str, dropped: str = "") -> Composer:
        """The same with `lead` in place of the white space and the `dropped` that it begins with."""
        text = self.text
        start = len(text) - len(text.lstrip().removeprefix(dropped).lstrip())
        made = Composer()
        made.add(lead)
        for run in cut(self.runs, start):
            made.add(run.text, run)
        shift = len(lead) - start
        made._references = [replace(r, offset=r.offset + shift) for r in self._references]
        return made

    @property
    def text(self) -> str:
        return "".join("".join(texts) for _, texts in self._runs)

    def end(self, length: int) -> str:
        """The last characters, so many or a few more."""
        found = ""
        for _, texts in reversed(self._runs):
            for text in reversed(texts):
                found = text[-length:] + found
                if len(found) >= length:
                    return found
        return found

    @property
    def runs(self) -> tuple[Run, ...]:
        return tuple(formatting.saying("".join(texts)) for formatting, texts in self._runs)

    @property
    def references(self) -> tuple[Reference, ...]:
        return tuple(self._references)


def cut(runs: tuple[Run, ...], start: int, end: int | None = None) -> tuple[Run, ...]:
    """The part of `runs` between two offsets in characters."""
    found: list[Run] = []
    place = 0
    for run in runs:
        text = run.text[max(start - place, 0) : None if end is None else max(end - place, 0)]
        place += len(run.text)
        if text:
            found.append(run if text == run.text else run.saying(text))
    return tuple(found)
