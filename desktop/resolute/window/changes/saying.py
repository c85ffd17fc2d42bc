"""What the list says: names of kinds, signs and parts, and how many there are."""

from __future__ import annotations

from collections.abc import Mapping

from resolute.model import English, FindingKind, counted
from resolute.window.pair import wording
from resolute.window.pair.rows import Sign
from resolute.window.translating import tr

_ABOUT: Mapping[FindingKind, English] = {
    FindingKind.SUSPECT: "A date, a session or a figure that does not fit",
    FindingKind.SUBSTANTIVE: "Words changed that nothing below explains",
    FindingKind.OPENING: "The verb that the paragraph begins with",
    FindingKind.QUALIFIER: "Words that limit or widen what is asked, such as “as appropriate”",
    FindingKind.NUMBER: "An amount or a deadline",
    FindingKind.ENTITY: "A body or a country that is named",
    FindingKind.CITATION: "A document that is cited",
    FindingKind.FOOTNOTE: "A note that was added, removed or changed",
    FindingKind.TRANSFERRED: "A clause that stands in another paragraph now",
    FindingKind.SPLIT: "One paragraph became several",
    FindingKind.MERGED: "Several paragraphs became one",
    FindingKind.MIGRATED: "From the preamble to the operative part, or back",
    FindingKind.MOVED: "A paragraph that stands elsewhere now",
    FindingKind.ALSO_FURTHER: "“Also” and “further” alone, after the paragraphs before",
    FindingKind.MECHANICAL: "Sessions, dates and symbols that the calendar brings along",
    FindingKind.EDITORIAL: "Spelling and punctuation",
    FindingKind.RENUMBERED: "The number alone, after the paragraphs before",
}
_PARTS: Mapping[str, English] = {
    "front": "First page",
    "preamble": "Preamble",
    "operative": "Operative part",
    "closing": "Closing",
    "notes": "Footnotes",
}


def kind_explained(of: FindingKind) -> str:
    """What the kind is about."""
    return tr(_ABOUT[of])


def kinds(of: tuple[FindingKind, ...]) -> str:
    """Several in a row: "Opening, qualifier". A new number beside anything else is told by the label."""
    told = [each for each in of if each is not FindingKind.RENUMBERED] or of
    first, *rest = (wording.kind(each) for each in told)
    return tr(", ").join((first, *(each[:1].lower() + each[1:] for each in rest)))


def sign(of: Sign) -> str:
    """What became of a row; for one whose words are the same that they are."""
    return tr("Same words") if of is Sign.UNCHANGED else dict(wording.meanings()).get(of, "")


def part(of: str) -> str:
    """A part of the text: "Preamble", "Annex I"."""
    return tr(_PARTS[of]) if of in _PARTS else of[:1].upper() + of[1:]


def note(mark: str) -> str:
    """What a note is called: "Note 3"."""
    return tr("Note {mark}", mark=mark) if mark else tr("Note")


def how_many(changes: int, listed: int) -> str:
    """The head of the list: "26 changes"."""
    return tr(counted(changes, "{n} change", "{n} changes")) if listed else tr("No changes")


def beside(same: int, hides: int) -> str:
    """What is to be said beside, in two lines: "15 with the same words", "9 hidden by the filter"."""
    told = [tr(counted(same, "{n} with the same words"))] if same else []
    return "\n".join(told + ([hidden(hides)] if hides else []))


def hidden(count: int) -> str:
    """What the filter hides: "9 hidden by the filter"."""
    return tr(counted(count, "{n} hidden by the filter"))


def nothing_after(count: int) -> str:
    """Where next change ends, with how many changes the filter hides."""
    return _ending(tr("There is no change after this one."), count)


def nothing_before(count: int) -> str:
    """Where previous change ends."""
    return _ending(tr("There is no change before this one."), count)


def _ending(said: str, count: int) -> str:
    hides = tr(counted(count, "The filter hides {n} change.", "The filter hides {n} changes."))
    return f"{said} {hides}" if count else said
