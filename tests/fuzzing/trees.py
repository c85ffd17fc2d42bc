"""Changes to an XML tree, for readers whose input is XML: of changed bytes nearly all make no XML at all."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Sequence

from lxml import etree

_FIGURES = ("0", "1", "-1", "2", "9", "99999999999", "", "on", "off", "none")
_TEXTS = ("", " ", "\t", "1. ", "(a)", "A/93/5", "Recalling", "\u202e", "إن", "大会，", "x" * 300)
_DEEP = 30
"""How often an element is put into itself."""


def changed(xml: bytes, longest: int, seed: int) -> bytes | None:
    """The document with one to four changes; None where it is no XML, or would be longer than is allowed."""
    chance = random.Random(seed)
    try:
        root = etree.fromstring(xml, etree.XMLParser(resolve_entities=False, huge_tree=False))
    except etree.XMLSyntaxError:
        return None
    for _ in range(chance.randint(1, 4)):
        elements = [element for element in root.iter() if isinstance(element.tag, str)]
        chance.choice(_CHANGES)(chance, elements)
    made = etree.tostring(root)
    return made if len(made) <= longest else None


def _drop(chance: random.Random, elements: Sequence[etree._Element]) -> None:
    element = chance.choice(elements)
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(chance: random.Random, elements: Sequence[etree._Element]) -> None:
    """What an element holds stands in its place."""
    element = chance.choice(elements)
    parent = element.getparent()
    if parent is not None:
        for child in list(element):
            element.addprevious(child)
        parent.remove(element)


def _copy(chance: random.Random, elements: Sequence[etree._Element]) -> None:
    """An element stands a second time, in or before another; what it holds may be dropped."""
    made = copy.deepcopy(chance.choice(elements))
    if chance.random() < 0.5:
        del made[:]
    _put(chance, made, chance.choice(elements))


def _move(chance: random.Random, elements: Sequence[etree._Element]) -> None:
    element, target = chance.choice(elements), chance.choice(elements)
    if element.getparent() is not None and element not in (target, *target.iterancestors()):
        _put(chance, element, target)


def _put(chance: random.Random, element: etree._Element, target: etree._Element) -> None:
    if target.getparent() is None or chance.random() < 0.5:
        target.insert(chance.randint(0, len(target)), element)
    else:
        target.addprevious(element)


def _rename(chance: random.Random, elements: Sequence[etree._Element]) -> None:
    chance.choice(elements).tag = chance.choice(elements).tag


def _say(chance: random.Random, elements: Sequence[etree._Element]) -> None:
    """An attribute has another value, of another element or one that is seldom thought of."""
    element, other = chance.choice(elements), chance.choice(elements)
    name = chance.choice([*element.attrib, *other.attrib] or ["none"])
    values = [*(value for each in elements for key, value in each.attrib.items() if key == name), *_FIGURES]
    element.set(name, chance.choice(values))


def _unsay(chance: random.Random, elements: Sequence[etree._Element]) -> None:
    element = chance.choice([each for each in elements if each.attrib] or elements)
    if element.attrib:
        del element.attrib[chance.choice(list(element.attrib))]


def _write(chance: random.Random, elements: Sequence[etree._Element]) -> None:
    element = chance.choice(elements)
    texts = [*(each.text for each in elements if each.text), *_TEXTS]
    element.text = chance.choice(texts)


def _nest(chance: random.Random, elements: Sequence[etree._Element]) -> None:
    inner = chance.choice(elements)
    for _ in range(chance.randint(1, _DEEP)):
        inner = etree.SubElement(inner, chance.choice(elements).tag)


_CHANGES: Sequence[Callable[[random.Random, Sequence[etree._Element]], None]] = (
    _drop,
    _unwrap,
    _copy,
    _move,
    _rename,
    _say,
    _unsay,
    _write,
    _nest,
)
