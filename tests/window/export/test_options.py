from __future__ import annotations

from dataclasses import fields

import pytest

from resolute.app.outputs import OUTPUTS, output
from resolute.app.values import NEUTRAL_AUTHOR, NEUTRAL_DATE, ExportOptions
from resolute.model import FindingKind
from resolute.window.declared.values import Value
from resolute.window.export.options import OPTIONS, export_options, options_of


def values(**changed: Value) -> dict[str, Value]:
    """The defaults, with others for some."""
    return {option.key: option.default for option in OPTIONS} | {
        key if key == "author" else f"export/{key}": value for key, value in changed.items()
    }


def test_every_option_that_an_output_names_can_be_chosen() -> None:
    declared = {option.group for option in OPTIONS}
    assert not [name for each in OUTPUTS for name in each.options if name not in declared]


def test_every_option_serves_an_output_and_a_field_of_the_export() -> None:
    named = {name for each in OUTPUTS for name in each.options}
    known = {field.name for field in fields(ExportOptions)}
    assert not [option.key for option in OPTIONS if option.group not in named & known]


def test_every_option_has_a_label_and_a_hint() -> None:
    assert not [option.key for option in OPTIONS if not option.label or not option.hint]


@pytest.mark.parametrize("key", [each.key for each in OUTPUTS])
def test_an_output_is_asked_only_what_changes_it(key: str) -> None:
    assert {option.group for option in options_of(output(key))} == set(output(key).options)


def test_what_was_chosen_becomes_the_options_of_the_export() -> None:
    made = export_options(output("redline"), values(formatting=True, accepted=("mechanical",), author="Ada"))
    assert (made.formatting, made.accepted, made.author) == (True, {FindingKind.MECHANICAL}, "Ada")


def test_a_table_is_asked_for_its_columns() -> None:
    made = export_options(output("table"), values(columns="3", only=("opening", "number"), changes_only=True))
    assert (made.columns, made.changes_only) == (3, True)
    assert made.only == (FindingKind.OPENING, FindingKind.NUMBER)


def test_anonymous_hides_who_and_when() -> None:
    made = export_options(output("redline"), values(anonymous=True, author="Ada"))
    assert (made.author, made.date) == (NEUTRAL_AUTHOR, NEUTRAL_DATE)


def test_without_a_name_the_user_is_the_author() -> None:
    assert export_options(output("redline"), values()).author.strip()
