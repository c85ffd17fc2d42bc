"""The shared documents: finding, reading, and looking into their mark-up without the readers."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from lxml import etree

from resolute.model import Kind, Resolution
from resolute.readers import open_resolution


def read(path: Path) -> Resolution:
    return open_resolution(path, path.read_bytes()).resolution


def corpus(shared: Path, ending: str) -> list[Path]:
    return sorted((shared / "corpus").rglob(f"*{ending}"))


def named(shared: Path, name: str) -> Resolution:
    return read(next((shared / "corpus").rglob(f"*{name}*")))


def count(resolution: Resolution, *kinds: Kind) -> int:
    return sum(paragraph.kind in kinds for paragraph in resolution.paragraphs)


def root_of(path: Path) -> etree._Element:
    return etree.parse(str(path)).getroot()


def elements(element: etree._Element, path: str) -> list[etree._Element]:
    """The elements that an XPath with names without prefixes gives."""
    return cast("list[etree._Element]", element.xpath(path))


def said(element: etree._Element, path: str = ".") -> str:
    """The text of what an XPath gives first."""
    return str(element.xpath(f"string({path})"))
