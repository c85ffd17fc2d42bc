"""What was recognized in one text as a whole: its masthead, how much of what there is, what is uncertain."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from resolute.model import Confidence, Corrections, Kind, Paragraph, Phrase, Resolution, counted
from resolute.window.correcting.kinds import kind_name
from resolute.window.pair.heads import long_date
from resolute.window.translating import tr

_ORGANS: Mapping[str, Phrase] = {
    "ga": Phrase("General Assembly"),
    "sc": Phrase("Security Council"),
    "hrc": Phrase("Human Rights Council"),
    "ecosoc": Phrase("Economic and Social Council"),
}
_LANGUAGES: Mapping[str, Phrase] = {
    "ar": Phrase("Arabic"),
    "en": Phrase("English"),
    "es": Phrase("Spanish"),
    "fr": Phrase("French"),
    "ru": Phrase("Russian"),
    "zh": Phrase("Chinese"),
}

Fact = tuple[str, str]
"""What it is, and what it says."""


def facts(resolution: Resolution, said: Corrections) -> tuple[Fact, ...]:
    """A line each; what was not found is left out."""
    masthead = resolution.masthead
    found = (
        (tr("File"), resolution.name),
        (tr("Symbol"), masthead.symbol),
        (tr("Title"), masthead.title),
        (tr("Organ"), tr(_ORGANS.get(masthead.organ, masthead.organ))),
        (tr("Session"), masthead.session),
        (tr("Adopted"), long_date(masthead.adopted)),
        (tr("Issued"), long_date(masthead.issued)),
        (tr("Language"), tr(_LANGUAGES.get(resolution.language, resolution.language))),
        (tr("Holds"), tr(", ").join(_counts(resolution))),
        (tr("To look at"), tr(", ").join(_uncertain(resolution))),
        (tr("By you"), tr(counted(said.size, "{n} correction", "{n} corrections")) if said.size else ""),
    )
    return tuple((name, value) for name, value in found if value)


def _counts(resolution: Resolution) -> Iterator[str]:
    kinds = Counter(paragraph.kind for paragraph in resolution.paragraphs)
    told = (
        counted(kinds[Kind.PREAMBULAR], "{n} preambular paragraph", "{n} preambular paragraphs"),
        counted(kinds[Kind.OPERATIVE], "{n} operative paragraph", "{n} operative paragraphs"),
        counted(kinds[Kind.SUBPARAGRAPH], "{n} sub-paragraph", "{n} sub-paragraphs"),
        counted(kinds[Kind.HEADING], "{n} heading", "{n} headings"),
        counted(len(resolution.footnotes), "{n} footnote", "{n} footnotes"),
    )
    return (tr(each) for each in told if each.values["n"])


def _uncertain(resolution: Resolution) -> Iterator[str]:
    guesses = sum(paragraph.confidence is Confidence.UNSURE for paragraph in resolution.paragraphs)
    marks = [mark for paragraph in resolution.paragraphs for mark in paragraph.marks]
    typed = sum(mark.confidence not in (Confidence.SURE, Confidence.SAID) for mark in marks)
    told = (
        counted(guesses, "{n} paragraph is a guess", "{n} paragraphs are guesses"),
        counted(typed, "{n} footnote mark is typed digits", "{n} footnote marks are typed digits"),
    )
    return (tr(each) for each in told if each.values["n"])


def name_of(paragraph: Paragraph) -> str:
    """What a paragraph is called: its label, its number, or nothing."""
    return paragraph.label or paragraph.number


def kind_of(paragraph: Paragraph, at: int, said: Corrections) -> str:
    """What it is, and whether the body begins or ends there because the user said so."""
    bounds = {said.begins: tr("the body begins"), said.ends: tr("the body ends")}
    return tr(", ").join((kind_name(paragraph.kind), *([bounds[at]] if at in bounds else [])))
