"""Amendments as values: what a line of a list says. Paragraphs are their places in the earlier draft."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from resolute.model import Kind
from resolute.writers.amendments.drafts import Row


@dataclass(frozen=True, slots=True)
class Target:
    """What is amended: a unit of the earlier draft, a row or a cell of one that is a table, or a note.

    `whole` takes a paragraph with its sub-paragraphs; otherwise only its chapeau is meant. `row` and `column`
    count from 0; a row alone has no column.
    """

    unit: int = -1
    whole: bool = False
    row: int = -1
    column: int = -1
    note: str = ""


class Form(StrEnum):
    """How words are changed, by the names of the patterns in resources/amendments."""

    REPLACE = "replace"
    DELETE = "delete"
    INSERT_AFTER = "insert_after"
    INSERT_BEFORE = "insert_before"
    APPEND = "append"
    PREPEND = "prepend"


@dataclass(frozen=True, slots=True)
class Change:
    """A change of words: `old` is what is found in the earlier text, or what the new words stand beside."""

    form: Form
    old: str = ""
    new: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """A new paragraph or table.

    A `number` of None follows from what stands before; a `scope` is told where it is not the place's.
    """

    kind: Kind
    text: str = ""
    level: int = 0
    number: str | None = None
    scope: str = ""
    rows: tuple[Row, ...] = ()


class Side(StrEnum):
    """On which side of its anchor something is placed; chained: behind what earlier lines placed there."""

    AFTER = "after"
    CHAINED = "chained"
    BEFORE = "before"
    BEGINNING = "beginning"


@dataclass(frozen=True, slots=True)
class Where:
    """A place; the beginning of the text has no anchor."""

    side: Side
    anchor: Target = Target()


@dataclass(frozen=True, slots=True)
class Group:
    """Paragraphs that are numbered together: a scope's operative or annexed ones, or a paragraph's own."""

    kind: Kind
    scope: str = ""
    parent: int = -1


@dataclass(frozen=True, slots=True)
class Edit:
    """Words of a paragraph, a cell or a note change."""

    target: Target
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A paragraph, cell or note gets another text."""

    target: Target
    text: str


@dataclass(frozen=True, slots=True)
class Split:
    """A paragraph becomes several."""

    target: Target
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Tabled:
    """A table's rows are replaced."""

    target: Target
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Merge:
    """Paragraphs go into another, which gets a text."""

    target: Target
    others: tuple[Target, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Delete:
    """A paragraph, a table or a table's row goes; `renumbers` where what follows is to be renumbered."""

    target: Target
    renumbers: bool = False


@dataclass(frozen=True, slots=True)
class Insert:
    """New paragraphs."""

    where: Where
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class InsertRow:
    """A new row of a table."""

    where: Where
    row: Row


@dataclass(frozen=True, slots=True)
class Move:
    """A paragraph goes to another place, and may become one of another kind there."""

    target: Target
    where: Where
    kind: Kind | None = None
    level: int = 0
    renumbers: bool = False


@dataclass(frozen=True, slots=True)
class Retype:
    """A paragraph becomes one of another kind where it stands."""

    target: Target
    kind: Kind
    level: int = 0


@dataclass(frozen=True, slots=True)
class RenumberGroup:
    """The numbers of a group follow each other again."""

    group: Group


@dataclass(frozen=True, slots=True)
class Renumber:
    """A paragraph gets a number that does not follow from the others; "" for none."""

    target: Target
    number: str


@dataclass(frozen=True, slots=True)
class NewNote:
    """The text of a note whose mark stands in new words."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class RenumberNotes:
    """The notes are numbered by the order of their marks, as always; told once."""


Amendment = (
    Edit
    | Rewrite
    | Split
    | Tabled
    | Merge
    | Delete
    | Insert
    | InsertRow
    | Move
    | Retype
    | RenumberGroup
    | Renumber
    | NewNote
    | RenumberNotes
)
