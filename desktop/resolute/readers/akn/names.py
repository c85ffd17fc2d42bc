"""Names of Akoma Ntoso, whatever the version of its namespace."""

from __future__ import annotations

from lxml import etree


def local(element: etree._Element) -> str:
    """The element's name without its namespace; empty for comments and the like."""
    return "" if callable(element.tag) else element.tag.rpartition("}")[2]


def first(element: etree._Element, name: str) -> etree._Element | None:
    """The first child of that name."""
    return next((child for child in element if local(child) == name), None)


def descendant(element: etree._Element, name: str) -> etree._Element | None:
    """The first descendant of that name, in document order."""
    return next(element.iter(f"{{*}}{name}"), None)
