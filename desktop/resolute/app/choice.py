"""What a redline gives back whose later wording was taken over for some kinds of findings, untracked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from resolute.model import NOTE_MARK, Comparison, English, FindingKind, Op, Paragraph, Phrase, Resolution, Row
from resolute.model.choice import chosen_spans, is_number_chosen

_CALLED: Mapping[FindingKind, English] = {
    FindingKind.SUBSTANTIVE: "substantive",
    FindingKind.OPENING: "opening",
    FindingKind.QUALIFIER: "qualifier",
    FindingKind.NUMBER: "number",
    FindingKind.ENTITY: "entity",
    FindingKind.CITATION: "citation",
    FindingKind.ALSO_FURTHER: "also-further",
    FindingKind.MECHANICAL: "mechanical",
    FindingKind.EDITORIAL: "editorial",
    FindingKind.RENUMBERED: "renumbered",
}
"""What the kinds that can be chosen are called in a sentence."""


def base_with(comparison: Comparison, kinds: frozenset[FindingKind], got: Resolution) -> Resolution:
    """The earlier text with the chosen changes made, as `got` has them.

    A chosen change may be tracked all the same, where it could not be told from one beside it that was not
    chosen (both in one field); so each is looked for in both ways in the paragraph of `got`.
    """
    paragraphs = list(comparison.earlier.paragraphs)
    is_alike = len(paragraphs) == len(got.paragraphs)
    for row in comparison.rows:
        chosen, is_numbered = chosen_spans(row, kinds), is_number_chosen(row, kinds)
        if not chosen and not is_numbered:
            continue
        earlier, later = comparison.earlier_of(row)[0], comparison.later_of(row)[0]
        lead = _lead(earlier, later, comparison.later.format) if is_numbered else earlier.lead
        ways = [(earlier.lead, lead), *_ways(row, chosen, earlier, later)]
        text = got.paragraphs[row.earlier[0]].source_text if is_alike else ""
        pattern = "".join(f"(?:{'|'.join(map(re.escape, way))})" for way in ways)
        wanted = text if re.fullmatch(pattern + re.escape(earlier.trail), text) else _made(ways, earlier)
        marks = tuple(replace(mark, written="") for mark in earlier.marks)
        paragraphs[row.earlier[0]] = replace(earlier, lead="", text=wanted, trail="", marks=marks)
    return replace(comparison.earlier, paragraphs=tuple(paragraphs))


def _made(ways: list[tuple[str, str]], earlier: Paragraph) -> str:
    return "".join(made for _, made in ways) + earlier.trail


def _lead(earlier: Paragraph, later: Paragraph, later_format: str) -> str:
    """A later text without a Word file takes the base's tabs around its number."""
    return later.lead if later_format == "docx" else earlier.lead.replace(earlier.number, later.number, 1)


def _ways(
    row: Row, chosen: frozenset[int], earlier: Paragraph, later: Paragraph
) -> Iterator[tuple[str, str]]:
    """The paragraph's words piece by piece, each with the change tracked and with it made."""
    i = j = 0
    for at, span in enumerate(row.spans):
        size, taken = len(span.text), at in chosen
        if span.op is Op.INSERT:
            yield "", _as_written(span.text, j, later) if taken else ""
        else:
            text = _as_written(span.text, i, earlier)
            yield text, "" if taken else text
        i += size if span.op is not Op.INSERT else 0
        j += size if span.op is not Op.DELETE else 0


def _as_written(text: str, start: int, paragraph: Paragraph) -> str:
    """The characters with marks as the source writes them."""
    written = {mark.offset - start: mark.written for mark in paragraph.marks if mark.written}
    return "".join(written.get(at, sign) if sign == NOTE_MARK else sign for at, sign in enumerate(text))


def told(comparison: Comparison, kinds: frozenset[FindingKind]) -> Iterable[Phrase]:
    """A sentence that says how many findings of which kinds were taken over."""
    counts = Counter(kind for row in comparison.rows for kind in _taken(row, kinds))
    listed = tuple(
        Phrase("{n} {kind}", n=counts[kind], kind=Phrase(_CALLED[kind]))
        for kind in FindingKind
        if counts[kind]
    )
    if listed:
        yield Phrase("Accepted without being tracked: {listed}.", listed=listed)


def _taken(row: Row, kinds: frozenset[FindingKind]) -> Iterator[FindingKind]:
    chosen = chosen_spans(row, kinds)
    for finding in row.findings:
        if finding.kind is FindingKind.RENUMBERED:
            if is_number_chosen(row, kinds):
                yield finding.kind
        elif finding.kind in kinds and chosen.intersection(finding.spans):
            yield finding.kind
