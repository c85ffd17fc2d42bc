"""The number before a paragraph's wording: "12.", "(b)", "(iv)", "72/164.", "1.a", "OP12".

Numbers are typed text in most sources, with the slips of typed text: "232 .Recognizes", "27 Affirms",
"3.Calls upon". A number that stands without a full stop is believed where a known opening follows it, which
the caller tells.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """How a number looks, which tells what it can number."""

    NONE = "none"
    ARABIC = "arabic"
    LOOSE = "loose"
    TARGET = "target"
    LETTER = "letter"
    ROMAN = "roman"
    SYMBOL = "symbol"
    PREAMBULAR = "preambular"
    OPERATIVE = "operative"


@dataclass(frozen=True, slots=True)
class Number:
    """What stands before the wording.

    `lead` is all its characters, `shown` the number without the punctuation around it.
    """

    lead: str
    shown: str = ""
    form: Form = Form.NONE


_ROMAN = r"[\u2170-\u217f]|x{0,3}(?:ix|iv|v?i{1,3}|v|x)"
_HAN = "[一二三四五六七八九十]{1,3}"
_ORDINAL = r"(?:[\s.]?(?:bis|ter|quater|quat|quinquies|sexies|septies|octies|alt\.?(?:\s?\d)?|pre))?"
_LATER = r"(?: (?:bis|ter|quater|quinquies|sexies|septies|octies|alt))?"
_LETTERS = r"(?: [A-Z](?:(?:,| and| to) [A-Z])*)?"
"""The letters of a resolution's parts in the numbers of before 1976: "3411 A and B (XXX)"."""
_FORMS = {
    Form.SYMBOL: (
        r"(?P<a>(?:E?S-)?\d{1,4}/\d{1,4}(?: ?[A-Z](?:-[A-Z])?)?"
        rf"|\d{{1,4}}{_LETTERS} \((?:E?S-)?[IVXLC]+\))"
        r"(?:\s*\.|\s*[-–—](?=\s)|(?=[\t\n]))(?:\s*-(?=\s))?\s*"
    ),
    Form.PREAMBULAR: rf"PP\s?(?P<a>\d{{1,3}}{_ORDINAL})\b[.:)]?\s*",
    Form.OPERATIVE: rf"OP\s?(?P<a>\d{{1,3}}{_ORDINAL})\b[.:)]?\s*",
    Form.TARGET: r"(?P<a>\d{1,3}\.(?:\d{1,3}|[a-z]))(?:\s*\t\s*|\s+(?=[A-Z]))",
    Form.ROMAN: (
        rf"(?:\((?P<a>{_ROMAN})\)|(?P<b>ii+|iv|vi+|ix|xi+)\)|['‘](?P<c>\d{{1,2}})['’]"
        rf"|[（(](?P<d>{_HAN})[）)])\s*"
    ),
    Form.LETTER: r"(?:\((?![A-Z]{2}\))(?P<a>[^\W\d_]{1,2})\)|(?P<b>[^\W\d_]{1,2})\))\s*",
    Form.ARABIC: (
        rf"(?P<a>\d{{1,3}}{_LATER})(?:\s*[.．](?=\s|$)\s*|\s*\.(?=[^\W\d])|\s*[-–—](?=\s)\s*|\s*[\t、]\s*)"
    ),
    Form.LOOSE: r"(?P<a>\d{1,3})\s+(?=\S)",
}
"""In the order in which they are tried."""
_PROPOSED = r"(?:\([^()]{1,40}\)\s*+|(?=[A-Z])(?:(?:[A-Z0-9][\w&+./-]*+|and|of|the),?\s?){1,8}:\s*+)"
"""Who proposes: "(EU)", "G77 and China:"; words that are written small are part of a sentence."""
_BRACKETED = re.compile(
    rf"(?P<lead>\s*+)(?:(?P<bracket>\[\s*+){_PROPOSED}?+\[?\s*+|{_PROPOSED}\[?\s*+)"
    rf"(?:(?P<kind>PP|OP)\s?(?P<label>\d{{1,3}}{_ORDINAL})\b"
    rf"|(?(bracket)(?P<number>\d{{1,3}}{_LATER})\.\s|(?!)))"
)
"""A number behind a bracket or who proposes the paragraph: "[G77: OP2 bis Decides …]"."""
_OF_LABELS = {"PP": Form.PREAMBULAR, "OP": Form.OPERATIVE}
_PATTERNS = {form: re.compile(rf"\s*{pattern}") for form, pattern in _FORMS.items()}


def number_of(text: str) -> Number:
    """The number that the text begins with; without one the lead is the white space before the wording.

    A label in brackets is wording, with all that stands before it: brackets come and go in a negotiation.
    """
    for form, pattern in _PATTERNS.items():
        found = pattern.match(text)
        if found:
            shown = next(value for value in found.groupdict().values() if value)
            return Number(found[0], shown, form)
    if bracketed := _BRACKETED.match(text):
        form = _OF_LABELS.get(bracketed["kind"], Form.ARABIC)
        return Number(bracketed["lead"], bracketed["label"] or bracketed["number"], form)
    return without_number(text)


def is_number(text: str) -> bool:
    """Whether the text is a number and nothing else: "12.", "(a)", "72/164."."""
    number = number_of(f"{text.strip()}\t")
    return number.form not in (Form.NONE, Form.LOOSE) and number.lead.strip() == text.strip()


def without_number(text: str) -> Number:
    """The white space before the wording, for text whose number is none."""
    return Number(text[: len(text) - len(text.lstrip())])
