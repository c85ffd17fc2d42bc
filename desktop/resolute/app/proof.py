"""Proves a redline after it was written: reads the file back and resolves its changes both ways.

Shares nothing with the writer but the file: the DOCX reader resolves the changes by the standard's rules.
Accepting all must give the later text, the look of its new words and its page headers; rejecting all must
give the base's XML again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from itertools import zip_longest
from pathlib import Path

from resolute.app.wholes import put_in
from resolute.model import (
    NOTE_MARK,
    Anchor,
    Footnote,
    Paragraph,
    Part,
    Phrase,
    Resolution,
    UserError,
    counted,
)
from resolute.readers import Revisions, open_part, open_resolution, read_wording
from resolute.readers.docx import Difference, differences_when_rejected, other_looks, page_lines
from resolute.readers.structure import number_of

_LENGTH = 60
_BEFORE = 20
"""Characters of a text that are shown, and of those how many that both texts share."""
_SHOWN = str.maketrans({"\t": "→", "\n": "↵", NOTE_MARK: "*"})


class ProofFailed(UserError):
    """An output that does not give the texts back; it was kept under another name."""


@dataclass(frozen=True, slots=True)
class Target:
    """What one way of resolving must give: a text and, where there is one, its Word file.

    Where only `count` paragraphs of it are that file's, `first` says with which they begin here and there,
    and `within` is the part of the base that they take the place of.
    """

    resolution: Resolution
    data: bytes | None = None
    first: tuple[int, int] = (0, 0)
    count: int | None = None
    within: Part | None = None


@dataclass(frozen=True, slots=True)
class Proof:
    """Whether one way of resolving gives what it must give.

    `way` is "accept" or "reject", `paragraphs` how many were compared, `faults` a clause for each that is
    wrong ("OP3 is missing: “…”"), the paragraphs' before the notes', the wording before the rest. `xml`
    tells that all parts of the file were compared, and not the wording alone, `chosen` that the earlier text
    has the changes in it that were made without being tracked.
    """

    way: str
    paragraphs: int
    faults: tuple[str, ...]
    xml: bool = False
    chosen: bool = False

    @property
    def sentence(self) -> Phrase:
        way = Phrase("Accept all") if self.way == "accept" else Phrase("Reject all")
        if not self.faults:
            how = Phrase("XML equal") if self.xml else counted(self.paragraphs, "all {n} paragraphs")
            return Phrase("{way} gives {text}: yes, {how}.", way=way, text=self._wanted, how=how)
        first, *others = self.faults
        fault = counted(len(others), "{fault} (and {n} more)", fault=first) if others else first
        return Phrase("{way} does not give {text}: {fault}.", way=way, text=self._wanted, fault=fault)

    @property
    def _wanted(self) -> Phrase:
        if self.way == "accept":
            return Phrase("the later text")
        if self.xml:
            return Phrase("the earlier file")
        return Phrase("the earlier text with what was accepted" if self.chosen else "the earlier text")


def prove(
    redline: bytes,
    path: Path,
    base: Target,
    later: Target,
    *,
    with_layout: bool,
    headers: bool = False,
    formatting: bool = False,
    chosen: Callable[[Resolution], Resolution] | None = None,
) -> tuple[Proof, Proof]:
    """Check that accepting all changes gives `later` and rejecting all gives `base`.

    Unless both texts came with a layout (`with_layout`), the accepted one keeps the base's blank lines and
    the tabs around its numbers; then only do the numbers have to be recognized in it. `headers` tells that
    the page headers are to be the later file's, `formatting` that words that stay are to look as there.
    `chosen` gives the base with the changes in it that were made without being tracked, where there are any,
    given the rejected text.
    """
    if with_layout:
        accepted = read_wording(path, redline, Revisions.ACCEPT)
    else:
        accepted = _recognized(redline, path, base, later)
    proof = _proof("accept", accepted, later.resolution, exact=with_layout)
    more = _accept_faults(redline, later, looks=with_layout, headers=headers, formatting=formatting)
    accept = replace(proof, faults=(*proof.faults, *more))
    if chosen is not None:
        got = read_wording(path, redline, Revisions.REJECT)
        return accept, replace(_proof("reject", got, chosen(got), exact=True), chosen=True)
    return accept, _rejected(redline, path, base)


def _recognized(redline: bytes, path: Path, base: Target, later: Target) -> Resolution:
    """The accepted text with its numbers; what took a part's place is read as that was, by itself."""
    reading = open_resolution(path, redline, Revisions.ACCEPT)
    part, whole = later.within, reading.resolution
    if part is None:
        return whole
    behind = len(base.resolution.paragraphs) - part.end
    part = replace(part, end=len(whole.paragraphs) - behind)
    return put_in(whole, part, open_part(path, reading, part))


def _accept_faults(
    redline: bytes, later: Target, *, looks: bool, headers: bool, formatting: bool
) -> Iterator[str]:
    if later.data is None:
        return
    names = _names(later.resolution.paragraphs)
    odd = other_looks(redline, later.data, kept=formatting, first=later.first, count=later.count)
    for place, words in odd if looks else ():
        yield Phrase("in {name} {words} is formatted otherwise", name=names[place], words=_excerpt(words))
    if headers and page_lines(redline, Revisions.ACCEPT) != page_lines(later.data, Revisions.ACCEPT):
        yield Phrase("the page headers are not the later file's")


def _rejected(redline: bytes, path: Path, base: Target) -> Proof:
    """Where the XML is equal the wording is; where it isn't, the wording says best what is wrong."""
    differences = list(differences_when_rejected(redline, base.data)) if base.data is not None else []
    if base.data is not None and not differences:
        return Proof("reject", len(base.resolution.paragraphs), (), xml=True)
    proof = _proof("reject", read_wording(path, redline, Revisions.REJECT), base.resolution, exact=True)
    said = tuple(_said(difference, base.resolution) for difference in differences if not proof.faults)
    return replace(proof, faults=(*proof.faults, *said), xml=base.data is not None)


def _said(difference: Difference, base: Resolution) -> str:
    """The paragraph of the text that differs, else the part."""
    names = _names(base.paragraphs)
    for paragraph, name in zip(base.paragraphs, names, strict=True):
        if paragraph.anchor == Anchor(
            difference.part, -1 if difference.paragraph is None else difference.paragraph
        ):
            return Phrase("{name} {what}", name=name, what=Phrase(difference.what))
    return Phrase("{name} {what}", name=difference.part, what=Phrase(difference.what))


def _names(paragraphs: Iterable[Paragraph]) -> list[str]:
    return [
        paragraph.label or Phrase("paragraph {number}", number=place)
        for place, paragraph in enumerate(paragraphs, 1)
    ]


def _proof(way: str, got: Resolution, wanted: Resolution, *, exact: bool) -> Proof:
    """Unless `exact`, blank lines and the tabs around numbers say nothing."""
    shown = [paragraph for paragraph in wanted.paragraphs if exact or not _is_blank(paragraph)]
    there = [_key(paragraph, exact) for paragraph in got.paragraphs if exact or not _is_blank(paragraph)]
    names = _names(shown)
    notes = _notes(wanted)
    faults = (
        *_faults(there, [_key(paragraph, exact) for paragraph in shown], names),
        *_faults(
            _notes(got), notes, [Phrase("note {number}", number=place) for place, _ in enumerate(notes, 1)]
        ),
    )
    return Proof(way, len(shown), faults)


def _faults(got: Sequence[str], wanted: Sequence[str], names: Sequence[str]) -> Iterator[str]:
    """What is wrong, one by one: a lost paragraph is one fault, and not one of each that follows it."""
    if got == wanted:
        return
    for _, got_start, got_end, start, end in SequenceMatcher(None, got, wanted).get_opcodes():
        before = names[start - 1] if start else ""
        there, due = got[got_start:got_end], wanted[start:end]
        if there != due:
            yield from _faults_of_stretch(there, zip(due, names[start:end], strict=True), before)


def _faults_of_stretch(got: Iterable[str], wanted: Iterable[tuple[str, str]], before: str) -> Iterator[str]:
    for there, due in zip_longest(got, wanted):
        if due is None:
            where = Phrase("after {name}", name=before) if before else Phrase("at the beginning")
            yield Phrase(
                "{where} stands {words}, which does not belong there", where=where, words=_excerpt(there)
            )
        elif there is None:
            text, before = due
            yield Phrase("{name} is missing: {words}", name=before, words=_excerpt(text))
        else:
            text, before = due
            start = max(0, _shared(there, text) - _BEFORE)
            yield Phrase(
                "{name} reads {words} instead of {wanted}",
                name=before,
                words=_excerpt(there, start),
                wanted=_excerpt(text, start),
            )


def _notes(resolution: Resolution) -> list[str]:
    """The texts of the notes in the order of their marks; their blanks say nothing."""
    order: dict[int, Footnote] = {}
    for paragraph in resolution.paragraphs:
        for mark in sorted(paragraph.marks, key=lambda mark: mark.offset):
            order.setdefault(mark.note, resolution.footnotes[mark.note])
    return [" ".join(note.text.split()) for note in order.values()]


def _key(paragraph: Paragraph, exact: bool) -> str:
    if exact:
        return paragraph.source_text
    wording = paragraph.text
    if not paragraph.number:  # the user may have said that it is none
        number = number_of(wording)
        wording = f"{number.shown} {wording[len(number.lead) :]}"
    return " ".join(f"{paragraph.number} {wording}".split())


def _is_blank(paragraph: Paragraph) -> bool:
    return not paragraph.source_text.strip()


def _shared(one: str, other: str) -> int:
    """How many characters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))


def _excerpt(text: str, start: int = 0) -> str:
    shown = text[start : start + _LENGTH].translate(_SHOWN)
    return f"“{'…' * (start > 0)}{shown}{'…' * (len(text) > start + _LENGTH)}”"
