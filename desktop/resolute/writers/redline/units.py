"""A paragraph's characters and the runs that they stand in.

A field is one unit, begin to end, or an edit could cut it and leave a field that never closes. Every
other run is a unit that may be cut between any two characters.

    <w:r><w:t>See </w:t></w:r> <w:r>begin</w:r> <w:r> NOTEREF _Ref1 </w:r> … <w:r>end</w:r>
    unit 0-4                   unit 4-5 " NOTEREF _Ref1 "
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from resolute.model import NOTE_MARK
from resolute.writers.redline.names import (
    BR,
    CHAR,
    CR,
    ENDNOTE_REFERENCE,
    FLD_CHAR,
    FLD_CHAR_TYPE,
    FLD_SIMPLE,
    FOOTNOTE_REFERENCE,
    INSTR,
    INSTR_TEXT,
    NO_BREAK_HYPHEN,
    PTAB,
    SOFT_HYPHEN,
    SYM,
    TAB,
    WRAPPERS,
    Element,
    R,
    T,
)

_CHARACTERS = {
    TAB: "\t",
    PTAB: "\t",
    BR: "\n",
    CR: "\n",
    NO_BREAK_HYPHEN: "\u2011",
    SOFT_HYPHEN: "\u00ad",
    FOOTNOTE_REFERENCE: NOTE_MARK,
    ENDNOTE_REFERENCE: NOTE_MARK,
}
_BLANKS = str.maketrans("\n\r\t", "   ")


@dataclass(slots=True)
class Unit:
    """Characters `start` to `end` of the paragraph and the runs that hold them.

    `key` says what a field is (its instruction); it is empty for ordinary runs, which may be cut.
    """

    start: int
    end: int
    runs: list[Element] = field(default_factory=list[Element])
    key: str = ""


def child_text(child: Element) -> str:
    """The characters that one child of a run stands for."""
    if child.tag == T:
        return (child.text or "").translate(_BLANKS)
    if child.tag == SYM:
        return _symbol(child.get(CHAR, ""))
    return _CHARACTERS.get(child.tag, "")


def _symbol(code: str) -> str:
    """The character of a code in hexadecimal, empty where it is none that a text may hold."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    return chr(number) if 32 <= number < 0x110000 and not 0xD800 <= number < 0xE000 else ""


def run_text(run: Element) -> str:
    """The characters of a run."""
    return "".join(map(child_text, run))


def has_fields(paragraph: Element) -> bool:
    """Whether a field begins, goes on or ends in the paragraph."""
    return next(paragraph.iter(FLD_CHAR, FLD_SIMPLE), None) is not None


def runs_of(parent: Element) -> Iterator[Element]:
    """The runs of a paragraph in order, those within hyperlinks, content controls and the like too."""
    for child in parent:
        if child.tag == R:
            yield child
        elif child.tag in WRAPPERS:
            yield from runs_of(child)


def units_of(paragraph: Element, expected: str) -> list[Unit]:
    """The paragraph's units; `expected` are the characters that the reader saw.

    Whether the reader took a field as the mark of a note or as the characters of its result is told by
    `expected`. Where the characters cannot be told apart (a field that never ends, text and field marks in
    one run) the paragraph is one unit: it stays, goes and comes as a whole.
    """
    return units_in(list(runs_of(paragraph)), expected)


def units_in(runs: list[Element], expected: str) -> list[Unit]:
    """The same of a paragraph's runs, which may stand in several elements that are one once resolved."""
    units: list[Unit] = []
    at = 0
    for group in _groups_in(runs):
        text = "".join(map(run_text, visible_runs(group)))
        key = instruction_of(group)
        if key and expected.startswith(NOTE_MARK, at) and not text.startswith(NOTE_MARK):
            text = NOTE_MARK
        if not expected.startswith(text, at):
            return [_one_unit(runs, expected)]
        units.append(Unit(at, at + len(text), group, key))
        at += len(text)
    return units if at == len(expected) else [_one_unit(runs, expected)]


def _one_unit(runs: list[Element], expected: str) -> Unit:
    return Unit(0, len(expected), runs, f"paragraph {expected}")


def groups_of(paragraph: Element) -> Iterator[list[Element]]:
    """The runs one by one, those of a field together. A field that doesn't end here is no group."""
    return _groups_in(list(runs_of(paragraph)))


def _groups_in(runs: list[Element]) -> Iterator[list[Element]]:
    at = 0
    while at < len(runs):
        end = _field_end(runs, at)
        yield runs[at:end]
        at = end


def _field_end(runs: list[Element], at: int) -> int:
    """The index behind the last run of the field that begins at `at`; behind `at` where none does."""
    if _is_simple_field(runs[at]):
        parent = runs[at].getparent()
        return next((n for n in range(at, len(runs)) if runs[n].getparent() is not parent), len(runs))
    depth = 0
    for index in range(at, len(runs)):
        for mark in runs[index].iterchildren(FLD_CHAR):
            depth += {"begin": 1, "end": -1}.get(mark.get(FLD_CHAR_TYPE, ""), 0)
        if depth <= 0:
            return index + 1
    return at + 1


def _is_field(group: list[Element]) -> bool:
    return len(group) > 1 or _is_simple_field(group[0]) or group[0].find(FLD_CHAR) is not None


def _is_simple_field(run: Element) -> bool:
    parent = run.getparent()
    return parent is not None and parent.tag == FLD_SIMPLE


def visible_runs(group: list[Element]) -> list[Element]:
    """The runs of a field's result: those behind the separator of every field that they stand in."""
    if len(group) == 1:
        return group
    behind_separator: list[bool] = []
    shown: list[Element] = []
    for run in group:
        kinds = [mark.get(FLD_CHAR_TYPE) for mark in run.iterchildren(FLD_CHAR)]
        if not kinds and all(behind_separator):
            shown.append(run)
        for kind in kinds:
            if kind == "begin":
                behind_separator.append(False)
            elif kind == "separate":
                behind_separator[-1] = True
            elif behind_separator:
                behind_separator.pop()
    return shown


def instruction_of(group: list[Element]) -> str:
    """What a field says that it is; empty for a run outside of any."""
    if not _is_field(group):
        return ""
    parent = group[0].getparent()
    if parent is not None and parent.tag == FLD_SIMPLE:
        return parent.get(INSTR, "")
    return "".join(text.text or "" for run in group for text in run.iterchildren(INSTR_TEXT)) or "field"
