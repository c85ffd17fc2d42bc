"""A later text without a Word file, fitted to how the base writes numbers, blanks and marks.

The base writes "3.<tab>" and leaves the indent to its style, the text file "<tab>3.<tab>"; the base numbers
its paragraphs automatically, the text types the numbers. Taken as it is, every paragraph of the redline
would show a change of tabs, or two numbers.
"""

from __future__ import annotations

from dataclasses import replace

from resolute.model import Comparison, Mark, Paragraph, Resolution, Run


def fit_later(comparison: Comparison) -> Resolution:
    """The later resolution with the base's leads, and with digits for marks that repeat a note."""
    later, base = comparison.later, comparison.earlier
    partners = {index: row.earlier for row in comparison.rows for index in row.later}
    samples = {(paragraph.kind, paragraph.level): paragraph for paragraph in base.paragraphs}
    fitted: list[Paragraph] = []
    for index, paragraph in enumerate(later.paragraphs):
        of_row = (base.paragraphs[number] for number in partners.get(index, ()))
        partner = next((other for other in of_row if other.kind is paragraph.kind), None)
        sample = partner or samples.get((paragraph.kind, paragraph.level))
        changed = replace(
            paragraph,
            lead=_lead(paragraph, sample) if sample else paragraph.lead,
            trail=partner.trail if partner else "",
            marks=tuple(_as_digits(mark, later) for mark in paragraph.marks),
        )
        fitted.append(_with_italic_opening(changed, later.format))
    return replace(later, paragraphs=tuple(fitted))


def _lead(paragraph: Paragraph, sample: Paragraph) -> str:
    """What stands before the wording in the manner of the sample, with the paragraph's own number."""
    if bool(paragraph.number) is not bool(sample.number):
        return paragraph.lead
    is_counted = not sample.lead.strip()
    return sample.lead if is_counted else sample.lead.replace(sample.number, paragraph.number, 1)


def _as_digits(mark: Mark, later: Resolution) -> Mark:
    written = later.footnotes[mark.note].mark if mark.repeated else ""
    return replace(mark, written=mark.written or written)


def _with_italic_opening(paragraph: Paragraph, source_format: str) -> Paragraph:
    """Plain text cannot say that the opening is italic; in a resolution it is."""
    size = len(paragraph.opening)
    knows_looks = source_format != "text" or len(paragraph.runs) > 1
    if knows_looks or not size or not paragraph.text.startswith(paragraph.opening):
        return paragraph
    rest = paragraph.text[size:]
    runs = (Run(paragraph.opening, italic=True), *((Run(rest),) if rest else ()))
    return replace(paragraph, runs=runs)
