"""Which texts of two files are compared, where a file holds several.

What the user names is compared. Where nothing is named, all of it is compared wherever that is the plain
reading: two files of one kind (parts A and B beside parts A and B, a report beside a report). Beside a single
text the one with its title is meant, or the only one in which an organ speaks, as in a letter with a draft.
Otherwise a resolution with parts A and B is compared whole, which is said; of other files the user is asked.
"""

from __future__ import annotations

from dataclasses import dataclass

from resolute.app.documents import part_named, with_part
from resolute.app.values import Document, ReadingOptions
from resolute.model import WHOLE, Division, Part, Phrase, UserError, holds_several, parts_called
from resolute.model.parts import folded


class SeveralTexts(UserError):
    """A file holds several texts, and nothing says which is meant."""

    def __init__(self, earlier: Document, later: Document, asked: tuple[bool, bool]) -> None:
        document, option = (earlier, "--earlier-part") if asked[0] else (later, "--later-part")
        super().__init__(
            Phrase(
                "{name} holds several texts: {parts}; name the one to compare with {option}, "
                "or “{whole}” for all of the file.",
                name=document.path.name,
                parts=tuple(part.called for part in document.parts),
                option=option,
                whole=WHOLE,
            )
        )
        self.earlier, self.later, self.asked = earlier, later, asked

    def __reduce__(self) -> tuple[type[SeveralTexts], tuple[Document, Document, tuple[bool, bool]]]:
        return type(self), (self.earlier, self.later, self.asked)


@dataclass(frozen=True, slots=True)
class Decided:
    """The texts to compare, and sentences on what was not the user's own choice."""

    earlier: Document
    later: Document
    notices: tuple[str, ...] = ()


def decide(earlier: Document, later: Document, options: ReadingOptions) -> Decided:
    """Choose the texts of two files to compare.

    A document one part of which was chosen before keeps it. Raises UserError, SeveralTexts where the user has
    to choose.
    """
    before = _named(earlier, options.earlier_part)
    after = _named(later, options.later_part)
    if _are_of_one_kind(before, after) or earlier.as_read == later.as_read:
        return Decided(before, after)
    ours = _choice(before, after, named=bool(options.earlier_part))
    theirs = _choice(after, before, named=bool(options.later_part))
    if ours.is_asked or theirs.is_asked:
        raise SeveralTexts(before, after, (ours.is_asked, theirs.is_asked))
    chosen = (ours, theirs)
    notices = [_told(each.document, each.meant) for each in chosen if each.meant]
    notices += [_all_of(each.document) for each in chosen if each.is_undecided]
    return Decided(ours.compared, theirs.compared, tuple(notices))


@dataclass(frozen=True, slots=True)
class _Choice:
    """What is to be compared of a document: the part that is `meant`, else all of it."""

    document: Document
    meant: Part | None = None
    is_undecided: bool = False

    @property
    def is_asked(self) -> bool:
        """Whether the user has to choose; of one resolution with parts A and B all is compared in doubt."""
        return self.is_undecided and self.document.parts[0].division is not Division.PARTS

    @property
    def compared(self) -> Document:
        return with_part(self.document, self.meant) if self.meant else self.document


def _choice(document: Document, other: Document, *, named: bool) -> _Choice:
    if named or not _is_open(document):
        return _Choice(document)
    meant = _meant(document, other)
    return _Choice(document, meant, is_undecided=meant is None)


def _named(document: Document, name: str) -> Document:
    return with_part(document, part_named(document, name)) if name else document


def _is_open(document: Document) -> bool:
    """Whether all of a file that holds several texts would be compared."""
    return document.part is None and holds_several(document.parts)


def _are_of_one_kind(one: Document, other: Document) -> bool:
    are_open = _is_open(one) and _is_open(other)
    return are_open and one.parts[0].division is other.parts[0].division


def _meant(document: Document, other: Document) -> Part | None:
    """The part that the other text leaves no doubt about."""
    title = folded(other.resolution.masthead.title)
    if _is_open(other):
        return None
    named = parts_called(document.parts, other.part.name) if other.part else ()
    ways = (
        [part for part in document.parts if title and folded(part.title) == title],
        named,
        [part for part in document.parts if part.speaks and other.resolution.is_resolution],
    )
    return next((found[0] for found in ways if len(found) == 1), None)


def _told(document: Document, part: Part) -> str:
    return Phrase(
        "{name} holds several texts; what is compared of it is {part}.",
        name=document.path.name,
        part=part.called,
    )


def _all_of(document: Document) -> str:
    return Phrase(
        "{name} has parts, {parts}; all of it is compared, unless one of them is chosen.",
        name=document.path.name,
        parts=tuple(part.called for part in document.parts),
    )
