from __future__ import annotations

import pytest

from resolute.model import NOTE_MARK, Anchor, Confidence, Run
from resolute.readers.source import Block, Note, Reference
from resolute.readers.structure.marks import notes_of, with_repeated_marks

NOTES = {key: Note(f"Note {key}", (Run(f"Note {key}"),), Anchor("", 0)) for key in "ab"}


def tides(before: str, figures: str) -> Block:
    """A block with the references to both notes, then wording and superscript figures."""
    runs = (Run(NOTE_MARK * 2), Run(before), Run(figures, superscript=True), Run(" too"))
    return Block(Anchor("", 0), runs, (Reference(0, "b"), Reference(1, "a")))


def test_notes_stand_in_the_order_of_their_references() -> None:
    notes = notes_of([tides("x", "")], NOTES)
    assert [(note.mark, note.text) for note in notes.footnotes] == [("1", "Note b"), ("2", "Note a")]


def test_notes_without_a_reference_are_left_out() -> None:
    assert notes_of([Block(Anchor("", 0), (Run("x"),))], NOTES).footnotes == ()


def test_a_mark_of_its_own_does_not_count() -> None:
    own = NOTES | {"b": Note("Starred", (), Anchor("", 0), shown="*")}
    assert [note.mark for note in notes_of([tides("x", "")], own).footnotes] == ["*", "1"]


def test_superscript_figures_repeat_a_mark() -> None:
    block = tides("tides,", "2")
    found = with_repeated_marks(block, notes_of([block], NOTES))
    assert found.text == f"{NOTE_MARK * 2}tides,{NOTE_MARK} too"
    assert found.references[-1] == Reference(8, "a", True, "2", Confidence.LIKELY)


@pytest.mark.parametrize(
    ("before", "figures"), [("tides,", "3"), ("50 km", "2"), ("10", "2"), ("tides ", "2")]
)
def test_other_superscript_figures_stay(before: str, figures: str) -> None:
    block = tides(before, figures)
    assert with_repeated_marks(block, notes_of([block], NOTES)) == block


def test_longer_figures_shift_what_stands_behind_them() -> None:
    notes = {str(n): Note("", (), Anchor("", 0)) for n in range(1, 13)}
    first = Block(
        Anchor("", 0), (Run(NOTE_MARK * 12),), tuple(Reference(n - 1, str(n)) for n in range(1, 13))
    )
    runs = (Run("tides,"), Run("12", superscript=True), Run(f" ebbs{NOTE_MARK}"))
    second = Block(Anchor("", 1), runs, (Reference(13, "1"),))
    found = with_repeated_marks(second, notes_of([first, second], notes))
    assert [found.text[reference.offset] for reference in found.references] == [NOTE_MARK, NOTE_MARK]
