from __future__ import annotations

import tomllib

import pytest
from PySide6.QtGui import QColor, QPalette

from resolute.paths import resource
from resolute.window.theme import SCHEMES, Choice, Theme, chosen, palette, theme

LOOKS = [(name, scheme) for name in ("light", "dark") for scheme in SCHEMES]


def luminance(colour: str) -> float:
    """As WCAG 2 defines it."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def faint_texts(worn: Theme, least: float) -> list[tuple[tuple[str, str], float]]:
    """The texts that stand out less from a ground that they are drawn on."""
    page, marks = worn.page, worn.marks
    grounds = (page.paper, page.current)
    pairs = [(text, ground) for text in (page.text, page.label) for ground in (*grounds, page.gutter)]
    pairs += [(marks.changed, ground) for ground in (*grounds, page.gutter)]
    pairs += [(marks.changed, page.gutter), (page.text, marks.moved_fill), (page.label, marks.moved_fill)]
    for text, fill in (
        (marks.inserted, marks.inserted_fill),
        (marks.deleted, marks.deleted_fill),
        (marks.moved, marks.moved_fill),
    ):
        pairs += [(text, ground) for ground in (*grounds, page.gutter, fill)]
    found = worn.found
    texts = (page.text, page.label, marks.inserted, marks.deleted)
    pairs += [(text, ground) for text in texts for ground in (found.fill, found.term)]
    pairs += [(found.current_text, found.current)]
    return [(pair, contrast(*pair)) for pair in pairs if contrast(*pair) < least]


@pytest.mark.parametrize(("name", "scheme"), LOOKS)
def test_texts_stand_out_from_every_ground_they_are_drawn_on(name: str, scheme: str) -> None:
    assert not faint_texts(theme(name, scheme), 4.5)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_one_scheme_stands_out_more_than_the_others(name: str) -> None:
    assert not faint_texts(theme(name, "contrast"), 7)


@pytest.mark.parametrize("scheme", [scheme for scheme in SCHEMES if scheme])
def test_a_scheme_is_called_as_its_file_says(scheme: str) -> None:
    data = tomllib.loads(resource("themes", f"scheme-{scheme}.toml").read_text(encoding="utf-8"))
    assert data["name"] == SCHEMES[scheme]


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("scheme", ["", "contrast"])
def test_colour_blind_eyes_tell_inserted_from_deleted(name: str, scheme: str) -> None:
    """Without red or without green, what is left of a colour is mostly its blue against its yellow."""
    marks = theme(name, scheme).marks
    inserted, deleted = (blueness(colour) for colour in (marks.inserted, marks.deleted))
    assert inserted - deleted > 0.25


def blueness(colour: str) -> float:
    shade = QColor(colour)
    return shade.blueF() - (shade.redF() + shade.greenF()) / 2


@pytest.mark.parametrize("name", ["light", "dark"])
def test_the_chrome_stands_out_too(name: str) -> None:
    chrome, message = theme(name).chrome, theme(name).message
    pairs = [
        (chrome.window_text, chrome.window),
        (chrome.text, chrome.base),
        (chrome.button_text, chrome.button),
        (chrome.quiet_text, chrome.window),
        (chrome.quiet_text, chrome.base),
        (chrome.highlighted_text, chrome.highlight),
        (chrome.link, chrome.window),
        (chrome.tooltip_text, chrome.tooltip),
        *((message.text, fill) for fill in (message.error_fill, message.notice_fill, message.done_fill)),
        (message.error, message.error_fill),
        (message.notice, message.notice_fill),
        (message.done, message.done_fill),
    ]
    assert not [(pair, contrast(*pair)) for pair in pairs if contrast(*pair) < 4.5]


@pytest.mark.parametrize(
    ("choice", "system_is_dark", "dark"),
    [
        (Choice.LIGHT, True, False),
        (Choice.DARK, False, True),
        (Choice.SYSTEM, True, True),
        (Choice.SYSTEM, False, False),
    ],
)
def test_the_system_is_followed_only_where_nothing_was_chosen(
    choice: Choice, system_is_dark: bool, dark: bool
) -> None:
    assert chosen(choice, system_is_dark).dark is dark


def test_what_cannot_be_used_is_faded() -> None:
    made, role = palette(theme("light")), QPalette.ColorRole.ButtonText
    assert made.color(QPalette.ColorGroup.Disabled, role) != made.color(QPalette.ColorGroup.Active, role)
