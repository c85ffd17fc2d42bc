from __future__ import annotations

from collections import Counter

from resolute.window.declared.values import Kind, kept, restored
from resolute.window.settings import Settings
from resolute.window.settings_dialog.declared import AUTHOR, SETTINGS, author_of


def test_no_two_settings_share_a_key() -> None:
    assert set(Counter(option.key for option in SETTINGS).values()) == {1}


def test_every_setting_has_a_label_a_hint_and_a_group() -> None:
    assert not [option.key for option in SETTINGS if not (option.label and option.hint and option.group)]


def test_every_default_can_be_kept_and_restored() -> None:
    assert not [option.key for option in SETTINGS if restored(option, kept(option.default)) != option.default]


def test_choices_name_their_default_and_sizes_their_ends() -> None:
    choices = [option for option in SETTINGS if option.kind is Kind.CHOICE]
    sizes = [option for option in SETTINGS if option.kind is Kind.SIZE]
    assert not [option.key for option in choices if option.default not in dict(option.choices)]
    assert not [option.key for option in sizes if not option.least < option.most]


def test_faces_name_their_script() -> None:
    assert not [option.key for option in SETTINGS if (option.kind is Kind.FACE) != bool(option.writing)]


def test_an_author_that_no_file_can_hold_is_none(settings: Settings) -> None:
    settings.set_value(AUTHOR, "Ada\x00")
    assert author_of(settings) != "Ada\x00"
    settings.set_value(AUTHOR, "Ada")
    assert author_of(settings) == "Ada"
