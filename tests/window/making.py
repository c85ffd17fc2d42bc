"""Pairs in a notation that shows what a test is about, one row a line.

= PP1 | Recalling the tides,
~ OP1 | Requests [-the-]{+all+} keepers to report;
+ OP2 | Urges patience;
- OP2 | Regrets the fog;
> OP3 OP4 2 | Decides to wait;      moved: earlier label, later label, the row before which it stood
_                                   a blank line on both sides
# 1 | See A/90/5.                   a note, changed like a paragraph
! opening | Asks -> Urges           a finding of the row above
"""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from resolute.app.values import Document, Pair
from resolute.model import (
    Comparison,
    Finding,
    FindingKind,
    Footnote,
    Kind,
    Masthead,
    NoteRow,
    Op,
    Paragraph,
    Relation,
    Resolution,
    Row,
    Span,
)

_SPANS = re.compile(r"\[-(?P<delete>.*?)-\]|\{\+(?P<insert>.*?)\+\}")
_RELATIONS = {
    "=": Relation.UNCHANGED,
    "~": Relation.CHANGED,
    "+": Relation.INSERTED,
    "-": Relation.DELETED,
    ">": Relation.UNCHANGED,
    "_": Relation.UNCHANGED,
}
_KINDS = {"PP": Kind.PREAMBULAR, "OP": Kind.OPERATIVE, "TI": Kind.TITLE}


class _Writing:
    """Both texts and the rows that join them, while they are being written."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.sides: tuple[list[Paragraph], list[Paragraph]] = ([], [])
        self.notes: tuple[list[Footnote], list[Footnote]] = ([], [])
        self.rows: list[Row] = []
        self.note_rows: list[NoteRow] = []

    def row(self, sign: str, labels: list[str], text: str) -> None:
        whole = {"+": Op.INSERT, "-": Op.DELETE}.get(sign, Op.EQUAL)
        spans = spans_of(text, whole)
        origin = int(labels.pop()) if sign == ">" else None
        ids = [self._paragraph(side, labels, spans) if sign not in "+-"[side] else () for side in (0, 1)]
        self.rows.append(Row(ids[0], ids[1], _RELATIONS[sign], spans, sign == ">", origin=origin))

    def finding(self, kind: FindingKind, text: str) -> None:
        earlier, _arrow, later = (part.strip() for part in text.partition("->"))
        finding = Finding(kind, text, earlier, later)
        self.rows[-1] = replace(self.rows[-1], findings=(*self.rows[-1].findings, finding))

    def note(self, mark: str, text: str) -> None:
        spans = spans_of(text, Op.EQUAL)
        for side, own in ((0, Op.DELETE), (1, Op.INSERT)):
            self.notes[side].append(Footnote(mark, _text(spans, own)))
        self.note_rows.append(NoteRow(len(self.notes[0]) - 1, len(self.notes[1]) - 1, spans))

    def _paragraph(self, side: int, labels: list[str], spans: tuple[Span, ...]) -> tuple[int, ...]:
        text = _text(spans, (Op.DELETE, Op.INSERT)[side])
        label = (labels[0], labels[-1])[side] if labels else ""
        kind = _KINDS.get(label[:2], Kind.OTHER) if text else Kind.BLANK
        label = "" if kind is Kind.TITLE else label
        texts = self.sides[side]
        texts.append(Paragraph(f"p{len(texts)}", kind, text, label=label, language=self.language))
        return (len(texts) - 1,)


def spans_of(text: str, whole: Op = Op.EQUAL) -> tuple[Span, ...]:
    spans: list[Span] = []
    at = 0
    for match in _SPANS.finditer(text):
        spans.append(Span(whole, text[at : match.start()]))
        spans.append(Span(Op(match.lastgroup), match[match.lastgroup or 0]))
        at = match.end()
    spans.append(Span(whole, text[at:]))
    return tuple(span for span in spans if span.text)


def pair_of(notation: str, language: str = "en") -> Pair:
    writing = _Writing(language)
    for line in filter(None, map(str.strip, notation.splitlines())):
        before, _bar, text = line.partition("|")
        sign, *labels = before.split()
        if sign == "!":
            writing.finding(FindingKind(labels[0]), text.strip())
        elif sign == "#":
            writing.note(labels[0], text.strip())
        else:
            writing.row(sign, labels, text.strip())
    earlier, later = (
        Resolution(
            tuple(writing.sides[side]),
            tuple(writing.notes[side]),
            Masthead(symbol=f"A/RES/9{2 * side}/901", title="Tides", adopted=f"203{5 + side}-11-14"),
            language,
        )
        for side in (0, 1)
    )
    comparison = Comparison(earlier, later, tuple(writing.rows), tuple(writing.note_rows))
    return Pair(
        Document(Path("earlier.txt"), b"", earlier), Document(Path("later.txt"), b"", later), comparison
    )


def long_pair(rows: int, language: str = "en") -> Pair:
    """Every third row changed, of different lengths."""
    begins = ("= OP{} | Requests the", "= OP{} | Invites the", "~ OP{} | Urges [-the-]{{+all+}}")
    tides = " keepers of the tide gauges"
    lines = [begins[at % 3].format(at + 1) + tides * (1 + at % 13) for at in range(rows)]
    return pair_of("\n".join(lines), language)


def _text(spans: tuple[Span, ...], own: Op) -> str:
    return "".join(span.text for span in spans if span.op in (Op.EQUAL, own))
