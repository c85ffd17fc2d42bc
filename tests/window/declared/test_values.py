from __future__ import annotations

import pytest

from resolute.window.declared.values import Kind, Option, Value, kept, restored

FLAG = Option("flag", Kind.FLAG, True, "A flag")
CHOICE = Option("choice", Kind.CHOICE, "a", "A choice", choices=(("a", "A"), ("b", "B")))
SEVERAL = Option("several", Kind.SEVERAL, (), "Several", choices=(("a", "A"), ("b", "B")))
SIZE = Option("size", Kind.SIZE, 11.0, "A size", least=7, most=30)
TEXT = Option("text", Kind.TEXT, "", "Words")


@pytest.mark.parametrize(
    ("option", "value"),
    [
        (FLAG, False),
        (CHOICE, "b"),
        (SEVERAL, ("a", "b")),
        (SEVERAL, ()),
        (SIZE, 12.5),
        (TEXT, "Ada, of Harbour"),
    ],
)
def test_a_value_is_restored_as_it_was_kept(option: Option, value: Value) -> None:
    assert restored(option, kept(value)) == value


@pytest.mark.parametrize(
    ("option", "text"), [(FLAG, "perhaps"), (CHOICE, "z"), (SIZE, "large"), (SIZE, "900"), (FLAG, None)]
)
def test_what_cannot_be_a_value_counts_as_none(option: Option, text: object) -> None:
    assert restored(option, text) == option.default


def test_of_several_those_are_taken_that_are_known() -> None:
    assert restored(SEVERAL, "b,gone") == ("b",)


def test_text_with_commas_survives_a_file_that_reads_it_as_a_list() -> None:
    assert restored(SEVERAL, ["a", "b"]) == ("a", "b")
