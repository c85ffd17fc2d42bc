from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QPalette

from resolute.window.theme import Choice, chosen, palette, theme

NAMES = ["light", "dark"]


def luminance(colour: str) -> float:
    """As WCAG 2 defines it."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", NAMES)
def test_texts_stand_out_from_every_ground_they_are_drawn_on(name: str) -> None:
    page, marks = theme(name).page, theme(name).marks
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
    found = theme(name).found
    texts = (page.text, page.label, marks.inserted, marks.deleted)
    pairs += [(text, ground) for text in texts for ground in (found.fill, found.term)]
    pairs += [(found.current_text, found.current)]
    assert not [(pair, contrast(*pair)) for pair in pairs if contrast(*pair) < 4.5]


@pytest.mark.parametrize("name", NAMES)
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
