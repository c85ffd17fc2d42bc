"""What a Word file says once neighbouring runs that are alike are joined: so bases are compared."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

from lxml import etree

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_JOINED = (f"{_W}t", f"{_W}instrText")


def members(data: bytes) -> dict[str, bytes]:
    """The members of a package by name."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return {name: package.read(name) for name in package.namelist()}


def normal_form(xml: bytes, *, notes: set[str] | None = None) -> bytes:
    """The canonical XML of a part with its runs and texts joined; of the notes part only `notes` (ids)."""
    root = etree.fromstring(xml)
    for note in root.findall(f"{_W}footnote"):
        if notes is not None and note.get(f"{_W}id") not in notes and note.get(f"{_W}type") is None:
            root.remove(note)
    for element in root.iter():
        for name in [name for name in element.attrib if name == _SPACE or re.search(r"\}rsid", str(name))]:
            del element.attrib[name]
    for tag in ("rPr", "pPr", "trPr"):
        for properties in [element for element in root.iter(f"{_W}{tag}") if len(element) == 0]:
            _parent(properties).remove(properties)
    for run in list(root.iter(f"{_W}r")):
        _join_run(run)
    return etree.tostring(root, method="c14n")


def references(xml: bytes) -> set[str]:
    """The ids of the notes that a document part names."""
    return {mark.get(f"{_W}id", "") for mark in etree.fromstring(xml).iter(f"{_W}footnoteReference")}


def _join_run(run: etree._Element) -> None:
    while (
        run.getparent() is not None and (follower := run.getnext()) is not None and _are_alike(run, follower)
    ):
        run.extend(child for child in list(follower) if child.tag != f"{_W}rPr")
        _parent(follower).remove(follower)
    for text in list(run.iterchildren(*_JOINED)):
        while text.getparent() is run and (behind := text.getnext()) is not None and behind.tag == text.tag:
            text.text = (text.text or "") + (behind.text or "")
            run.remove(behind)


def _are_alike(run: etree._Element, other: etree._Element) -> bool:
    return other.tag == run.tag and dict(run.attrib) == dict(other.attrib) and _looks(run) == _looks(other)


def _looks(run: etree._Element) -> bytes:
    properties = run.find(f"{_W}rPr")
    return b"" if properties is None else etree.tostring(properties, method="c14n", with_tail=False)


def _parent(element: etree._Element) -> etree._Element:
    parent = element.getparent()
    assert parent is not None
    return parent
