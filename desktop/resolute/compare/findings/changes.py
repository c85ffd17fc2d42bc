"""A row's changes: what went and what came between two equal stretches.

Prevents half of a replacement from being judged by itself:

    at its [-seventy-fourth-]{+seventy-sixth+} session        one change, not a deletion and an addition
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from resolute.compare.tokens import tokens
from resolute.model import NOTE_MARK, Op, Paragraph, Row


@dataclass(frozen=True, slots=True)
class Change:
    """A change in a row.

    `deleted` and `inserted` are its words, one of them may be empty; `deleted_at` and `inserted_at` index
    the row's spans; `earlier_at` and `later_at` are where it begins, in characters of the row's two texts.
    """

    deleted: str
    inserted: str
    earlier_at: int
    later_at: int
    deleted_at: int | None = None
    inserted_at: int | None = None

    @property
    def spans(self) -> tuple[int, ...]:
        return tuple(at for at in (self.deleted_at, self.inserted_at) if at is not None)

    @property
    def sides(self) -> tuple[str, str]:
        """What went and what came, without the marks of notes."""
        return self.deleted.replace(NOTE_MARK, ""), self.inserted.replace(NOTE_MARK, "")


@dataclass(frozen=True, slots=True)
class Wording:
    """A row with its paragraphs, their texts put together, and its changes.

    `sessions` are those in which the earlier and the later text were adopted, None where unknown.
    """

    row: Row
    earlier: tuple[Paragraph, ...]
    later: tuple[Paragraph, ...]
    sessions: tuple[int | None, int | None] = (None, None)
    texts: tuple[str, str] = field(init=False)
    changes: tuple[Change, ...] = field(init=False)

    def __post_init__(self) -> None:
        texts = tuple("\n".join(paragraph.text for paragraph in side) for side in (self.earlier, self.later))
        object.__setattr__(self, "texts", texts)
        object.__setattr__(self, "changes", tuple(_changes(self.row)))

    @property
    def language(self) -> str:
        return (self.later or self.earlier)[0].language

    def around(self, change: Change, side: int) -> tuple[str, str]:
        """What stands before and after a change in the earlier (0) or the later (1) text."""
        text = self.texts[side]
        start, held = ((change.earlier_at, change.deleted), (change.later_at, change.inserted))[side]
        return text[:start], text[start + len(held) :]

    def between(self, one: Change, other: Change) -> str:
        """The later text between two changes, without the marks of notes."""
        start = one.later_at + len(one.inserted)
        return self.texts[1][start : other.later_at].replace(NOTE_MARK, "")


def _changes(row: Row) -> Iterator[Change]:
    """Spans are tidy: a deleted one is followed by an inserted or an equal one."""
    earlier_at = later_at = index = 0
    while index < len(row.spans):
        deleted = row.spans[index].text if row.spans[index].op is Op.DELETE else ""
        after = index + bool(deleted)
        comes = after < len(row.spans) and row.spans[after].op is Op.INSERT
        inserted = row.spans[after].text if comes else ""
        if deleted or inserted:
            places = index if deleted else None, after if inserted else None
            yield Change(deleted, inserted, earlier_at, later_at, *places)
            index = after + comes
        else:
            deleted = inserted = row.spans[index].text
            index += 1
        earlier_at, later_at = earlier_at + len(deleted), later_at + len(inserted)


def terms(text: str) -> list[str]:
    """The tokens of `text` without blanks and punctuation; signs that mean something ("%", "/") stay."""
    return [token for token in tokens(text) if not is_silent(token)]


def is_silent(token: str) -> bool:
    """Whether a token is a blank or one of the signs that only part words."""
    return token.isspace() or token in _SIGNS


_SIGNS = frozenset(",;:.،؛，；。、：\"“”„«»‘’'")
