"""Cuts runs between two of their characters."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from resolute.writers.redline.names import R_PR, XML_SPACE, Element, R, T
from resolute.writers.redline.units import Unit, child_text


def split_units(units: list[Unit], cuts: set[int]) -> list[Unit]:
    """The same units with every ordinary run cut at the given characters, in the tree as well."""
    parts: list[Unit] = []
    for unit in units:
        here = sorted(cut for cut in cuts if unit.start < cut < unit.end) if not unit.key else []
        rest = unit
        for cut in here:
            parts.append(Unit(rest.start, cut, rest.runs))
            rest = Unit(cut, unit.end, [_cut_run(rest.runs[0], cut - rest.start)])
        parts.append(rest)
    return parts


def _cut_run(run: Element, at: int) -> Element:
    """Cut a run after `at` characters; the rest goes into a new run behind it, which is returned."""
    rest = etree.Element(R, {str(name): str(value) for name, value in run.attrib.items()})
    properties = run.find(R_PR)
    if properties is not None:
        rest.append(deepcopy(properties))
    for child in [child for child in run if child.tag != R_PR]:
        size = len(child_text(child))
        if at <= 0:
            rest.append(child)
        elif size > at:
            rest.append(_cut_text(child, at))
        at -= size
    run.addnext(rest)
    return rest


def _cut_text(text: Element, at: int) -> Element:
    tail = etree.Element(T, {XML_SPACE: "preserve"})
    tail.text = (text.text or "")[at:]
    text.text = (text.text or "")[:at]
    text.set(XML_SPACE, "preserve")
    return tail
