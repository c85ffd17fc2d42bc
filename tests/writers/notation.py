"""Resolutions and comparisons in a line each.

A paragraph is its kind, a blank, and all its characters, a note's mark as ^ and the note's number:

    operative →1.→Requests the keeper to trim the lamp;^1

→ is a tab, ⏎ a line break. What stands before the wording (tabs, number) is told by its form. A cell is
`table@0,1,2`: table, row, column. A row is a sign, the labels, and the spans:

    ~ OP3>OP4 [-Encourages-]{+Urges+} all keepers to watch;

with = unchanged, ~ changed, + inserted, - deleted, | split, & merged, and ^ after the sign where it moved.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from resolute.model import (
    NOTE_MARK,
    Cell,
    Comparison,
    Finding,
    FindingKind,
    Footnote,
    Kind,
    Mark,
    Masthead,
    Op,
    Paragraph,
    Relation,
    Resolution,
    Row,
    Run,
    Span,
)

_LEAD = re.compile(r"\t*(?:(\d+(?:/\d+)?)\.\t|\(([a-z]+)\)\t)?")
_MARK = re.compile(r"\^(\d+)")
_ROW = re.compile(r"(?P<sign>[=~+\-|&])(?P<moved>\^?) (?P<labels>\S+) (?P<spans>.*)", re.DOTALL)
_SPAN = re.compile(
    r"\[-(?P<deleted>.*?)-\]|\{\+(?P<inserted>.*?)\+\}|(?P<equal>.+?(?=\[-|\{\+|$))", re.DOTALL
)
_RELATIONS = {
    "=": Relation.UNCHANGED,
    "~": Relation.CHANGED,
    "+": Relation.INSERTED,
    "-": Relation.DELETED,
    "|": Relation.SPLIT,
    "&": Relation.MERGED,
}
_KINDS = {"PP": Kind.PREAMBULAR, "OP": Kind.OPERATIVE}


def resolution(*lines: str, notes: tuple[str, ...] = (), language: str = "en", **masthead: str) -> Resolution:
    """A text with the paragraphs `lines`, the notes counted from 1."""
    seen: set[int] = set()
    return Resolution(
        tuple(_paragraph(f"p{place}", line, seen) for place, line in enumerate(lines)),
        tuple(Footnote(str(place), text, (Run(text),)) for place, text in enumerate(notes, 1)),
        Masthead(**masthead),
        language,
        "text",
    )


def comparison(*lines: str, notes: tuple[str, ...] = (), language: str = "en") -> Comparison:
    """A comparison with the rows `lines`; the paragraphs of a split or merged row are parted by ⏎."""
    earlier: list[Paragraph] = []
    later: list[Paragraph] = []
    rows = tuple(_row(line, earlier, later) for line in lines)
    whole = resolution(notes=notes, language=language)
    return Comparison(
        replace(whole, paragraphs=tuple(earlier)), replace(whole, paragraphs=tuple(later)), rows
    )


def found(taken: Comparison, *findings: str) -> Comparison:
    """With findings on its rows: for each row a line as `opening Asks → Urges; renumbered`, "" for none."""
    rows = zip(taken.rows, findings, strict=True)
    return replace(taken, rows=tuple(replace(row, findings=tuple(_findings(line))) for row, line in rows))


def _findings(line: str) -> Iterator[Finding]:
    for written in filter(None, line.split("; ")):
        kind, _, detail = written.partition(" ")
        earlier, _, later = detail.partition(" → ")
        yield Finding(FindingKind(kind), detail, earlier, later)


def _paragraph(name: str, line: str, seen: set[int]) -> Paragraph:
    head, _, source = line.partition(" ")
    kind, _, cell = head.partition("@")
    source = _plain(source)
    lead = _LEAD.match(source)
    assert lead is not None
    text, marks = _with_marks(source[lead.end() :], seen)
    return Paragraph(
        name,
        Kind(kind),
        text,
        lead=lead[0],
        number=lead[1] or lead[2] or "",
        level=int(kind == Kind.SUBPARAGRAPH),
        runs=(Run(text),) if text else (),
        marks=marks,
        cell=Cell(*map(int, cell.split(","))) if cell else None,
    )


def _with_marks(source: str, seen: set[int]) -> tuple[str, tuple[Mark, ...]]:
    marks: list[Mark] = []
    text = ""
    for piece in re.split(r"(\^\d+)", source):
        found = _MARK.fullmatch(piece)
        if found:
            note = int(found[1]) - 1
            marks.append(Mark(len(text), note, note in seen, found[1]))
            seen.add(note)
        text += NOTE_MARK if found else piece
    return text, tuple(marks)


def _row(line: str, earlier: list[Paragraph], later: list[Paragraph]) -> Row:
    found = _ROW.fullmatch(_plain(line))
    assert found is not None, line
    spans = tuple(_span(match) for match in _SPAN.finditer(found["spans"]))
    old, _, new = found["labels"].partition(">")
    relation = _RELATIONS[found["sign"]]
    before = _side(spans, Op.INSERT, old) if relation is not Relation.INSERTED else []
    after = _side(spans, Op.DELETE, new or old) if relation is not Relation.DELETED else []
    row = Row(_places(earlier, before), _places(later, after), relation, spans, moved=bool(found["moved"]))
    earlier += before
    later += after
    return row


def _places(whole: list[Paragraph], added: list[Paragraph]) -> tuple[int, ...]:
    return tuple(range(len(whole), len(whole) + len(added)))


def _side(spans: tuple[Span, ...], left_out: Op, label: str) -> list[Paragraph]:
    texts = "".join(span.text for span in spans if span.op is not left_out).split("\n")
    kind = _KINDS.get(label[:2], Kind.OTHER)
    labels = [label, *(f"{label}+{n}" for n in range(1, len(texts)))]
    return [
        Paragraph(f"{name}:{text[:9]}", kind, text, label=name, number=name.strip("OP"))
        for name, text in zip(labels, texts, strict=True)
    ]


def _span(match: re.Match[str]) -> Span:
    for op, name in ((Op.DELETE, "deleted"), (Op.INSERT, "inserted"), (Op.EQUAL, "equal")):
        if match[name]:
            return Span(op, match[name])
    raise AssertionError(f"an empty span in {match.string}")


def _plain(line: str) -> str:
    return line.replace("→", "\t").replace("⏎", "\n")
