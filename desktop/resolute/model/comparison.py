"""A comparison of two resolutions as a value: what carries on what, and which words changed.

`compare()` makes it once; every writer and the window render it, none compares anew.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby

from resolute.model.finding import Finding, FindingKind, are_light
from resolute.model.resolution import Paragraph, Resolution


class Relation(StrEnum):
    """What became of the wording. A renumbered or moved paragraph may well be `unchanged`."""

    UNCHANGED = "unchanged"
    CHANGED = "changed"
    INSERTED = "inserted"
    DELETED = "deleted"
    SPLIT = "split"
    MERGED = "merged"


class Op(StrEnum):
    """Whether a span stands on both sides, only in the later or only in the earlier text."""

    EQUAL = "equal"
    INSERT = "insert"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words; never empty."""

    op: Op
    text: str


_LOOKALIKES = str.maketrans(
    dict.fromkeys("\u00a0\u2002\u2003\u2007\u2009\u202f", " ") | dict.fromkeys("\u2010\u2011", "-")
)


def plainly(text: str) -> str:
    """The text with every kind of blank within a line as a space, every kind of hyphen as a hyphen."""
    return text if text.isascii() else text.translate(_LOOKALIKES)


def visible(spans: Iterable[Span], shown: Op = Op.INSERT) -> tuple[Span, ...]:
    """The spans as a reader sees them: what was exchanged for what looks the same counts as equal.

    A non-breaking blank in place of a space is such an exchange; the later text's is shown, or the earlier's
    where `shown` is DELETE. The spans themselves stay exact, since a redline has to give both texts back.
    """
    pieces: list[tuple[Op, str]] = []
    for is_equal, run in groupby(spans, key=lambda span: span.op is Op.EQUAL):
        held = list(run)
        gone, come = ("".join(span.text for span in held if span.op is op) for op in (Op.DELETE, Op.INSERT))
        pieces += [(Op.EQUAL, span.text) for span in held] if is_equal else _parted(gone, come, shown)
    joined = (
        (op, "".join(text for _, text in run)) for op, run in groupby(pieces, key=lambda piece: piece[0])
    )
    return tuple(Span(op, text) for op, text in joined if text)


def differs_visibly(spans: Iterable[Span]) -> bool:
    """Whether any of the `visible` spans stands on one side alone; stops at the first that does."""
    gone = come = ""
    for span in spans:
        if span.op is Op.DELETE:
            gone += span.text
        elif span.op is Op.INSERT:
            come += span.text
        elif _differ(gone, come):
            return True
        else:
            gone = come = ""
    return _differ(gone, come)


def _differ(gone: str, come: str) -> bool:
    return len(gone) != len(come) or not all(map(_look_alike, gone, come))


def _parted(gone: str, come: str, shown: Op) -> list[tuple[Op, str]]:
    """An exchange, with the characters at its two ends that only look the same taken as equal."""
    shorter = min(len(gone), len(come))
    head = next((n for n in range(shorter) if not _look_alike(gone[n], come[n])), shorter)
    rest = shorter - head
    tail = next((n for n in range(rest) if not _look_alike(gone[-1 - n], come[-1 - n])), rest)
    text = gone if shown is Op.DELETE else come
    return [
        (Op.EQUAL, text[:head]),
        (Op.DELETE, gone[head : len(gone) - tail]),
        (Op.INSERT, come[head : len(come) - tail]),
        (Op.EQUAL, text[len(text) - tail :]),
    ]


def _look_alike(one: str, other: str) -> bool:
    return one != other and plainly(one) == plainly(other)


@dataclass(frozen=True, slots=True)
class Row:
    """Paragraphs that carry on each other.

    `earlier` and `later` are indices into the resolutions' paragraphs, ascending; one of the two may be
    empty. The spans that are equal or deleted, put together, are the earlier texts joined by newlines;
    those equal or inserted the later texts. An unmatched blank line of a text that is compared with one
    that has no layout is `unchanged` with one side empty. `moved` tells that the paragraph left its place
    in the order, `origin` then is the index of the row before which it stood (the number of rows at the
    end). `migrated` tells that a preambular paragraph became operative, or back. `fixed` tells that the
    user made this link.
    """

    earlier: tuple[int, ...]
    later: tuple[int, ...]
    relation: Relation
    spans: tuple[Span, ...] = ()
    moved: bool = False
    migrated: bool = False
    origin: int | None = None
    findings: tuple[Finding, ...] = ()
    fixed: bool = False

    @property
    def seen(self) -> Relation:
        """The relation as a reader sees it: unchanged where nothing but the kind of blanks or hyphens is."""
        return _seen(self.relation, self.spans)

    @property
    def is_light(self) -> bool:
        """Whether the row differs in nothing that a reader has to weigh: figures, typing, its number."""
        return are_light(self.findings)


@dataclass(frozen=True, slots=True)
class NoteRow:
    """Notes that carry on each other: indices into `Resolution.footnotes`, None for no counterpart."""

    earlier: int | None
    later: int | None
    spans: tuple[Span, ...] = ()

    @property
    def relation(self) -> Relation:
        if self.earlier is None:
            return Relation.INSERTED
        if self.later is None:
            return Relation.DELETED
        changed = any(span.op is not Op.EQUAL for span in self.spans)
        return Relation.CHANGED if changed else Relation.UNCHANGED

    @property
    def seen(self) -> Relation:
        """The relation as a reader sees it."""
        return _seen(self.relation, self.spans)


def _seen(relation: Relation, spans: Iterable[Span]) -> Relation:
    if relation is Relation.CHANGED and not differs_visibly(spans):
        return Relation.UNCHANGED
    return relation


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two resolutions and the rows that join them.

    Rows stand in the later text's order, deleted ones where they stood. Every paragraph of both sides
    stands in exactly one row, every note in exactly one note row.
    """

    earlier: Resolution
    later: Resolution
    rows: tuple[Row, ...]
    notes: tuple[NoteRow, ...] = ()

    def earlier_of(self, row: Row) -> tuple[Paragraph, ...]:
        return tuple(self.earlier.paragraphs[index] for index in row.earlier)

    def later_of(self, row: Row) -> tuple[Paragraph, ...]:
        return tuple(self.later.paragraphs[index] for index in row.later)

    @property
    def relations(self) -> Counter[Relation]:
        """How many rows have each relation, as a reader sees them and without blank lines."""
        return Counter(row.seen for row in self.rows if not self.is_blank(row))

    @property
    def findings(self) -> Counter[FindingKind]:
        """How many rows have a finding of each kind."""
        return Counter(kind for row in self.rows for kind in {finding.kind for finding in row.findings})

    @property
    def moves(self) -> int:
        return sum(row.moved for row in self.rows)

    @property
    def is_equal(self) -> bool:
        """Whether the two texts have the same wording in the same order, notes included."""
        return all(row.relation is Relation.UNCHANGED and not row.moved for row in self.rows) and all(
            note.relation is Relation.UNCHANGED for note in self.notes
        )

    def is_blank(self, row: Row) -> bool:
        """Whether the row holds blank paragraphs alone: layout, nothing that is read."""
        return all(self.later.paragraphs[at].is_blank for at in row.later) and all(
            self.earlier.paragraphs[at].is_blank for at in row.earlier
        )
