"""What readers are told of findings: a word for the kind, a meaning for each word, and details worth reading.

    opening: Calls upon → Urges, stronger (indicative) · qualifier: “as appropriate” added (weakens)

Prevents the details from repeating what the marked words show anyway ("substantive: Words replaced"): there
the kind alone is told. The word for a kind is its value, so that what is read can be asked for (`--only`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from resolute.model import Comparison, Finding, FindingKind, Row, by_weight
from resolute.writers.folding import Kinds, hidden, hidden_phrase, is_change
from resolute.writers.showing import SAME, counts

MEANINGS: Mapping[FindingKind, str] = {
    FindingKind.SUSPECT: "a figure that goes the wrong way, such as an earlier session: look twice",
    FindingKind.SUBSTANTIVE: "words that no other kind explains",
    FindingKind.OPENING: "the verb that says what is done or asked",
    FindingKind.QUALIFIER: "words that decide how far it goes: as appropriate, all, shall",
    FindingKind.NUMBER: "an amount or a deadline",
    FindingKind.ENTITY: "a body or a country that is named",
    FindingKind.CITATION: "a document that is referred to",
    FindingKind.FOOTNOTE: "a note added, removed or reworded",
    FindingKind.TRANSFERRED: "a clause that went to another paragraph",
    FindingKind.SPLIT: "one paragraph became several",
    FindingKind.MERGED: "several paragraphs became one",
    FindingKind.MIGRATED: "from the preamble to the operative part, or back",
    FindingKind.MOVED: "stands at another place in the order",
    FindingKind.ALSO_FURTHER: "only “also” or “further”, which follow from a neighbour",
    FindingKind.MECHANICAL: "the next session, year, date or document, as every time",
    FindingKind.EDITORIAL: "typing: capitals, hyphens, punctuation, spelling, blanks",
    FindingKind.RENUMBERED: "carries another number",
}
"""What each kind means, in a few words."""

START_OF_ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"
_QUOTED = re.compile("(?<=“)[^”]+(?=”)")


@dataclass(frozen=True, slots=True)
class Told:
    """A kind and what there is to say beyond it, which is often nothing.

    Words of a text that runs from right to left stand between isolates.
    """

    kind: FindingKind
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.kind}: {self.detail}" if self.detail else self.kind.value


def told(row: Row) -> tuple[Told, ...]:
    """What is told of a row, a kind once, the weightiest first."""
    details: dict[FindingKind, dict[str, None]] = {}
    for finding in by_weight(row.findings):
        detail = _DETAILS.get(finding.kind, _nothing)(finding)
        details.setdefault(finding.kind, {})[detail] = None
    return tuple(Told(kind, ", ".join(filter(None, found))) for kind, found in details.items())


def summed_up(comparison: Comparison, only: Kinds) -> list[list[str]]:
    """A summary's phrases, line by line: relations, kinds of findings, what is light and what is hidden.

    Where the wordings are the same there may still be findings, such as paragraphs renumbered.
    """
    relations = [SAME] if comparison.is_equal else counts(comparison)
    kinds = [f"{count} {kind}" for kind, count in counted(comparison)]
    lines = (relations, kinds, [light_phrase(comparison)], [asked_phrase(comparison, only)])
    return [phrases for phrases in lines if any(phrases)]


def counted(comparison: Comparison) -> list[tuple[FindingKind, int]]:
    """The kinds that occur with the number of rows that have them, the weightiest first."""
    return sorted(comparison.findings.items(), key=lambda pair: pair[0].rank())


def light_phrase(comparison: Comparison) -> str:
    """How many of the changes nobody has to weigh: "9 of 24 changes are only editorial"."""
    changed = [row for row in comparison.rows if is_change(row) and not comparison.is_blank(row)]
    light = [row for row in changed if row.is_light]
    if not light:
        return ""
    held = {finding.kind for row in light for finding in row.findings} - {FindingKind.RENUMBERED}
    kinds = _either([kind.value for kind in FindingKind if kind in held])
    are = "is" if len(light) == 1 else "are"
    return f"{len(light)} of {len(changed)} changes {are} only {kinds or FindingKind.RENUMBERED}"


def asked_phrase(comparison: Comparison, only: Kinds) -> str:
    """What was asked for and what is hidden: "Only opening or qualifier: 3 other changes not shown"."""
    kinds = _either([kind.value for kind in FindingKind if kind in only])
    return f"Only {kinds}: {hidden_phrase(hidden(comparison, only))}" if only else ""


def _either(words: list[str]) -> str:
    """The words as a list: "one, another or a third"."""
    *others, last = words or [""]
    return f"{', '.join(others)} or {last}" if others else last


def _nothing(_finding: Finding) -> str:
    return ""


def _whole(finding: Finding) -> str:
    return _QUOTED.sub(lambda quoted: isolated(quoted[0]), finding.detail)


def _opening(finding: Finding) -> str:
    """Both openings, without the keys of the detail, and what became of their force."""
    verbs = f"{isolated(finding.earlier)} → {isolated(finding.later)}"
    return f"{verbs}, {finding.force} (indicative)" if finding.force else verbs


def _figures(finding: Finding) -> str:
    """The figures with what they are: "Session: 9 → 7" as "session 9 → 7"."""
    what, _, figures = finding.detail.partition(": ")
    return " ".join((what.lower(), " → ".join(map(isolated, figures.split(" → ")))))


def _what(finding: Finding) -> str:
    """What kind of words or figures: of "Session: 9 → 10" the "session", since the row shows the rest."""
    return finding.detail.partition(":")[0].lower()


def _note(finding: Finding) -> str:
    return finding.detail.removeprefix("Note ")


_DETAILS: Mapping[FindingKind, Callable[[Finding], str]] = {
    FindingKind.SUSPECT: _figures,
    FindingKind.OPENING: _opening,
    FindingKind.QUALIFIER: _whole,
    FindingKind.FOOTNOTE: _note,
    FindingKind.TRANSFERRED: _whole,
    FindingKind.MECHANICAL: _what,
    FindingKind.EDITORIAL: _what,
}


def isolated(text: str) -> str:
    """The text, kept from turning its neighbours round where it runs from right to left."""
    text = " ".join(text.split())
    turned = any(unicodedata.bidirectional(character) in ("R", "AL") for character in text)
    return f"{START_OF_ISOLATE}{text}{END_OF_ISOLATE}" if turned else text
