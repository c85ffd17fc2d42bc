"""Notes whose text changed, notes that came or went.

Prevents "Ibid." from hiding that a note now points elsewhere, and from looking changed where it does not:

    ¹ Register of Moorings, vol. 2.   ² Ibid., vol. 3.    →    ¹ Register of Moorings, vol. 3.      the same
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from resolute.compare.findings.changes import Change, Wording
from resolute.compare.findings.plain import plain
from resolute.compare.notes import notes_named, shared_marks
from resolute.model import NOTE_MARK, Finding, FindingKind, Footnote, Phrase

_IBID = re.compile(r"\s*(?:ibid(?:em)?\b\.?|там же\.?|同上|المرجع نفسه)\s*", re.IGNORECASE)
_PART = re.compile(r"[,，،]\s*[^\W\d_]+")
_TITLE = re.compile(r"[^,，،]*")
_BLANKS = re.compile(r"\s+")

Notes = tuple[Sequence[str], Sequence[str]]
"""The texts of the earlier and the later notes, resolved."""


def resolved(notes: Sequence[Footnote]) -> list[str]:
    """The notes' texts, each "Ibid." with what the note before it names."""
    texts: list[str] = []
    for note in notes:
        found = _IBID.match(note.text)
        rest = note.text[found.end() :].strip() if found else ""
        if found and texts:
            texts.append(f"{_title(texts[-1], rest)}{rest}" if rest.strip(".") else texts[-1])
        else:
            texts.append(note.text)
    return texts


def _title(before: str, rest: str) -> str:
    """What "Ibid." stands for: the note before it up to what `rest` has another of (", vol."), or a comma."""
    found = _PART.match(rest)
    place = before.find(found[0]) if found else -1
    title = _TITLE.match(before)
    return before[:place] if place >= 0 else title[0] if title else ""


def footnotes(wording: Wording, notes: Notes) -> Iterator[Finding]:
    """Findings on a row's notes; they name no spans, since a mark is seldom all that changed there."""
    ours, theirs = notes_named(wording.earlier), notes_named(wording.later)
    for one, other in dict.fromkeys(shared_marks(wording.row.spans, ours, theirs)):
        before, after = notes[0][one], notes[1][other]
        if _BLANKS.sub("", plain(before)) != _BLANKS.sub("", plain(after)):
            yield Finding(FindingKind.FOOTNOTE, Phrase("Note changed"), before, after)
    for change in wording.changes:
        yield from _marks(change)


def _marks(change: Change) -> Iterator[Finding]:
    gone, come = change.deleted.count(NOTE_MARK), change.inserted.count(NOTE_MARK)
    if gone or come:
        detail = Phrase("Note exchanged" if gone and come else "Note removed" if gone else "Note added")
        silent = not any(any(map(str.isalnum, side)) for side in change.sides)
        yield Finding(
            FindingKind.FOOTNOTE, detail, change.deleted, change.inserted, change.spans if silent else ()
        )
