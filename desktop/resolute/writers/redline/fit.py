"""A later text without a Word file, fitted to how the base writes numbers and marks.

The base writes "3.<tab>" and leaves the indent to its style, the text file "<tab>3.<tab>"; the base numbers
its paragraphs automatically, the text types the numbers. Taken as it is, every paragraph of the redline
would show a change of tabs, or two numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from resolute.model import Comparison, Kind, Mark, Paragraph, Resolution, Run


def fit_later(comparison: Comparison) -> Resolution:
    """The later resolution with the base's leads, and with digits for marks that repeat a note."""
    later, base = comparison.later, comparison.earlier
    partners = {index: row.earlier for row in comparison.rows for index in row.later}
    samples = _samples(base.paragraphs)
    fitted: list[Paragraph] = []
    for index, paragraph in enumerate(later.paragraphs):
        of_row = [base.paragraphs[number] for number in partners.get(index, ())]
        sample = next(
            (p for p in of_row if p.kind is paragraph.kind), samples.get((paragraph.kind, paragraph.level))
        )
        fitted.append(_with_digits(_with_lead(_with_italic_opening(paragraph, later.format), sample), later))
    return replace(later, paragraphs=tuple(fitted))


def _samples(paragraphs: Sequence[Paragraph]) -> dict[tuple[Kind, int], Paragraph]:
    """A paragraph of each kind and level, the last one: its neighbours are the likeliest to be like it."""
    return {(paragraph.kind, paragraph.level): paragraph for paragraph in paragraphs}


def _with_lead(paragraph: Paragraph, sample: Paragraph | None) -> Paragraph:
    if sample is None or not paragraph.number or not sample.number:
        return (
            replace(paragraph, lead=sample.lead)
            if sample and not paragraph.number and not sample.number
            else paragraph
        )
    if not sample.lead.strip():
        return replace(paragraph, lead=sample.lead)  # the base numbers it by itself
    return replace(paragraph, lead=sample.lead.replace(sample.number, paragraph.number, 1))


def _with_italic_opening(paragraph: Paragraph, source_format: str) -> Paragraph:
    """Plain text cannot say that the opening is italic; in a resolution it is."""
    size = len(paragraph.opening)
    if (
        source_format != "text"
        or not size
        or len(paragraph.runs) > 1
        or not paragraph.text.startswith(paragraph.opening)
    ):
        return paragraph
    rest = paragraph.text[size:]
    runs = (Run(paragraph.opening, italic=True), *((Run(rest),) if rest else ()))
    return replace(paragraph, runs=runs)


def _with_digits(paragraph: Paragraph, later: Resolution) -> Paragraph:
    marks = tuple(_as_digits(mark, later) for mark in paragraph.marks)
    return replace(paragraph, marks=marks)


def _as_digits(mark: Mark, later: Resolution) -> Mark:
    return (
        replace(mark, written=later.footnotes[mark.note].mark) if mark.repeated and not mark.written else mark
    )
