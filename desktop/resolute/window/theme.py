"""Colours by role, read from resources/themes, and the palette that the widgets wear.

The palette is set here and not by the platform: asking Qt for a dark scheme does nothing under plain X11.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from resolute.model import English
from resolute.paths import resource, toml

SCHEMES: Mapping[str, English] = {
    "": "Blue and orange",
    "green-red": "Green and red",
    "contrast": "High contrast",
}
"""The schemes of colours by their names in resources/themes (scheme-….toml), the themes' own first. Blue and
orange are told apart by colour-blind eyes too."""


class Choice(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Chrome:
    """Everything around the texts."""

    window: str
    window_text: str
    base: str
    text: str
    button: str
    button_text: str
    border: str
    quiet_text: str
    highlight: str
    highlighted_text: str
    link: str
    tooltip: str
    tooltip_text: str


@dataclass(frozen=True, slots=True)
class Page:
    """The texts, their margins, and where there is no text."""

    paper: str
    text: str
    label: str
    rule: str
    gutter: str
    absent: str
    current: str
    accent: str


@dataclass(frozen=True, slots=True)
class Marks:
    """What changed: words and signs, and the ground behind them."""

    changed: str
    inserted: str
    inserted_fill: str
    deleted: str
    deleted_fill: str
    moved: str
    moved_fill: str


@dataclass(frozen=True, slots=True)
class Found:
    """Words that were sought: the ground of all, of the current ones, the marks beside the scroll bar.

    `term` is the ground of terms that the user keeps an eye on.
    """

    fill: str
    current: str
    current_text: str
    mark: str
    term: str


@dataclass(frozen=True, slots=True)
class Message:
    """The message bar."""

    text: str
    error: str
    error_fill: str
    notice: str
    notice_fill: str
    done: str
    done_fill: str


@dataclass(frozen=True, slots=True)
class Theme:
    """All colours of one scheme, as "#rrggbb"."""

    name: str
    dark: bool
    chrome: Chrome
    page: Page
    marks: Marks
    found: Found
    message: Message


@cache
def theme(name: str, scheme: str = "") -> Theme:
    """The theme that resources/themes has under `name` ("light", "dark"), in the colours of a scheme."""
    data = _read(name)
    other: dict[str, dict[str, str]] = _read(f"scheme-{scheme}")[name] if scheme else {}
    return Theme(
        data["name"],
        data["dark"],
        Chrome(**data["chrome"]),
        Page(**data["page"] | other.get("page", {})),
        Marks(**data["marks"] | other.get("marks", {})),
        Found(**data["found"] | other.get("found", {})),
        Message(**data["message"]),
    )


def _read(name: str) -> dict[str, Any]:
    return toml(resource("themes", f"{name}.toml"))


def chosen(choice: Choice, system_is_dark: bool, scheme: str = "") -> Theme:
    """The theme to wear."""
    dark = choice is Choice.DARK or (choice is Choice.SYSTEM and system_is_dark)
    return theme("dark" if dark else "light", scheme)


def system_is_dark(standard: QPalette) -> bool:
    """What the platform asks for; where it says nothing, whether its `standard` palette is dark."""
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme is Qt.ColorScheme.Unknown:
        return standard.color(QPalette.ColorRole.Window).lightness() < 128
    return scheme is Qt.ColorScheme.Dark


def wear(worn: Theme) -> None:
    """Dress all widgets in a theme."""
    QApplication.setPalette(palette(worn))


def palette(worn: Theme) -> QPalette:
    """The theme as a palette, disabled text half faded."""
    role, chrome = QPalette.ColorRole, worn.chrome
    colours = {
        role.Window: chrome.window,
        role.WindowText: chrome.window_text,
        role.Base: chrome.base,
        role.AlternateBase: chrome.window,
        role.Text: chrome.text,
        role.BrightText: chrome.highlighted_text,
        role.Button: chrome.button,
        role.ButtonText: chrome.button_text,
        role.PlaceholderText: chrome.quiet_text,
        role.Highlight: chrome.highlight,
        role.HighlightedText: chrome.highlighted_text,
        role.Accent: chrome.highlight,
        role.Link: chrome.link,
        role.LinkVisited: chrome.link,
        role.ToolTipBase: chrome.tooltip,
        role.ToolTipText: chrome.tooltip_text,
        role.Mid: chrome.border,
        role.Midlight: worn.page.rule,
        role.Light: chrome.base,
        role.Dark: chrome.border,
        role.Shadow: chrome.border,
    }
    made = QPalette()
    for each, colour in colours.items():
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, faded(colours[each], chrome.window))
    return made


def faded(colour: str, ground: str, share: float = 0.5) -> QColor:
    """`colour` mixed with `ground`; `share` is the ground's."""
    over, under = QColor(colour), QColor(ground)
    return QColor.fromRgbF(
        over.redF() * (1 - share) + under.redF() * share,
        over.greenF() * (1 - share) + under.greenF() * share,
        over.blueF() * (1 - share) + under.blueF() * share,
    )
