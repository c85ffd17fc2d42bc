"""The pages of the manual (resources/help), with the names and keys of commands as the menus have them.

A page says {command:next_change} and {key:next_change}, so that it cannot say what is true no more.
Its translation stands under the same name in a folder that is called by the language: resources/help/fr.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QLocale

from resolute.paths import resource
from resolute.window.actions import keys_of, plain_text
from resolute.window.commands import COMMANDS

_TITLE = re.compile("<title>(.*?)</title>")
_NAMED = re.compile(r"\{(command|key):(\w+)\}")
_LINK = re.compile('href="([^"]*)"')


@dataclass(frozen=True, slots=True)
class Page:
    """One page; `name` is its file's, `links` are the names that it points to."""

    name: str
    title: str
    html: str
    links: tuple[str, ...]


def pages() -> tuple[Page, ...]:
    """All pages in their order, those that are translated in the language of the window."""
    translated = resource("help", QLocale().name().partition("_")[0])
    names = sorted(path.name for path in resource("help").glob("*.html"))
    paths = [each if (each := translated / name).exists() else resource("help", name) for name in names]
    return tuple(_page(path.name, path.read_text(encoding="utf-8")) for path in paths)


def _page(name: str, source: str) -> Page:
    title = _TITLE.search(source)
    html = _NAMED.sub(_said, source)
    return Page(name, title[1] if title else name, html, tuple(_LINK.findall(source)))


def _said(named: re.Match[str]) -> str:
    command = next(command for command in COMMANDS if command.name == named[2])
    return escape(plain_text(command) if named[1] == "command" else keys_of(command))
