"""Hyperlinks of inserted words.

The schema lets no revision hold a hyperlink, and a hyperlink that holds the revision would be left behind:

    <w:hyperlink><w:ins>…</w:ins></w:hyperlink>      reject leaves <w:hyperlink/> where the base has nothing

A smart tag may stand in a revision and may hold a hyperlink; it shows nothing, and goes and stays with the
words: <w:ins><w:smartTag><w:hyperlink>…</w:hyperlink></w:smartTag></w:ins>. (A field would go and stay as
well, but adds an instruction where the later file has none.)
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from lxml import etree

from resolute.writers.redline.names import HYPERLINK, RELATIONSHIP_ID, SMART_TAG, Element, P, parent_of, w
from resolute.writers.redline.package import Package
from resolute.writers.redline.settle import Special
from resolute.writers.redline.units import Unit

_TAG = {w("uri"): "urn:schemas-microsoft-com:office:smarttags", w("element"): "link"}


class Links:
    """Makes the hyperlinks of one part of the base."""

    def __init__(self, base: Package, part: str) -> None:
        self._base, self._part = base, part

    def element(self, target: str) -> Element:
        """An empty `w:hyperlink` to an address outside."""
        return etree.Element(HYPERLINK, {RELATIONSHIP_ID: self._base.link(self._part, target)})

    def bring(self, link: Element, target: str) -> None:
        """Make a hyperlink copied from another part lead to its address; without one it is plain words."""
        if target:
            link.set(RELATIONSHIP_ID, self._base.link(self._part, target))
            return
        for run in list(link):
            link.addprevious(run)
        parent_of(link).remove(link)

    def hold(self, runs: Iterable[tuple[Element, str]]) -> list[Element]:
        """New runs, each with the address that it leads to or empty, as what a revision may hold."""
        made: list[Element] = []
        for target, group in groupby(runs, key=lambda pair: pair[1]):
            held = [run for run, _ in group]
            made += [self._tag(target, held)] if target else held
        return made

    def _tag(self, target: str, runs: Iterable[Element]) -> Element:
        link = self.element(target)
        link.extend(runs)
        return tagged(link)


def tagged(holder: Element) -> Element:
    """A hyperlink or a simple field, which may not stand in a revision, in a smart tag, which may."""
    tag = etree.Element(SMART_TAG, _TAG)
    tag.append(holder)
    return tag


def target_of(run: Element, targets: dict[str, str]) -> str:
    """The address that a run of a paragraph leads to, or empty; `targets` are its part's by relationship."""
    link = next(run.iterancestors(HYPERLINK, P), None)
    return targets.get(link.get(RELATIONSHIP_ID, ""), "") if link is not None else ""


def linked(units: Iterable[Unit], targets: dict[str, str]) -> Iterator[Special]:
    """The stretches of a paragraph that lead to one address, which is their key."""
    for target, group in groupby(units, key=lambda unit: target_of(unit.runs[0], targets)):
        held = list(group)
        if target:
            yield Special(held[0].start, held[-1].end, target)


def unnest(change: Element) -> None:
    """Take the new hyperlinks out of a change that stands within one of the base's."""
    if next(change.iterancestors(HYPERLINK), None) is None:
        return
    for link in change.findall(f"{SMART_TAG}/{HYPERLINK}"):
        tag = parent_of(link)
        for run in list(link):
            tag.addprevious(run)
        change.remove(tag)
