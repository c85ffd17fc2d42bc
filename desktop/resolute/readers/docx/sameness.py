"""Whether a Word file with its tracked changes rejected is the file that it was made from, part by part.

Parts that hold text are compared as XML, once what an edit may leave is gone: runs cut in two, edit ids,
notes that no mark names. All other parts must be the same bytes; lists of parts may have grown. Blocks that
are untouched, which most are, are told by their bytes alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from lxml import etree

from resolute.model import English, Phrase
from resolute.readers.docx.names import ID, PPR, RPR, TRPR, P, R, T, w
from resolute.readers.docx.package import Package
from resolute.readers.docx.revisions import resolve_part
from resolute.readers.revisions import Revisions

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_EDIT_IDS = (w("rsid"), "{http://schemas.microsoft.com/office/word/2010/wordml}")
_JOINED = (T, w("instrText"))
_HOLDERS = (RPR, PPR, TRPR)
_STORIES = ("document", "footnotes", "endnotes", "hdr", "ftr")
_THINGS: Mapping[str, English] = {
    w("bookmarkStart"): "a bookmark",
    w("commentRangeStart"): "a comment",
    w("drawing"): "a drawing",
    w("fldChar"): "a field",
    w("fldSimple"): "a field",
    w("footnoteReference"): "a note's mark",
    w("hyperlink"): "a link",
    w("sdt"): "a content control",
    w("sectPr"): "a section",
}


@dataclass(frozen=True, slots=True)
class Difference:
    """`what` is a clause ("has lost a bookmark"), `paragraph` a place among the part's `w:p`, or None."""

    part: str
    what: English
    paragraph: int | None = None


def differences_when_rejected(redline: bytes, base: bytes) -> Iterator[Difference]:
    """How the redline with all changes rejected differs from its base, which carries none. Raises Refusal."""
    ours, theirs = _Rejected(redline), _Parts(base)
    for name in theirs.names:
        if name not in ours.names:
            yield Difference(name, "is missing")
        elif (data := ours.bytes(name)) != (former := theirs.bytes(name)):
            if name.endswith(".rels") or name == "[Content_Types].xml":
                yield from _shrunk(name, data, former)
            elif name.endswith(".xml") and _is_story(theirs.root(name)):
                yield from _compared(name, ours, theirs)
            else:
                yield Difference(name, "is not as in the earlier file")


class _Parts(Package):
    """A package whose parts are parsed once."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._roots: dict[str, etree._Element] = {}

    def root(self, name: str) -> etree._Element:
        if name not in self._roots:
            self._roots[name] = self._read(name)
        return self._roots[name]

    def _read(self, name: str) -> etree._Element:
        return super().root(name)

    def named_notes(self) -> set[str]:
        """The ids that the text's marks name."""
        marks = self.document().iter(w("footnoteReference"), w("endnoteReference"))
        return {mark.get(ID, "") for mark in marks}


class _Rejected(_Parts):
    """The same with all tracked changes rejected."""

    def _read(self, name: str) -> etree._Element:
        root = super()._read(name)
        return resolve_part(root, Revisions.REJECT) if _is_story(root) else root


def _is_story(root: etree._Element) -> bool:
    return root.tag in {w(name) for name in _STORIES}


def _shrunk(name: str, data: bytes, former: bytes) -> Iterator[Difference]:
    def entries(xml: bytes) -> set[tuple[tuple[str, str], ...]]:
        return {tuple(sorted((str(k), str(v)) for k, v in each.items())) for each in etree.fromstring(xml)}

    if not entries(former) <= entries(data):
        yield Difference(name, "has lost an entry")


def _compared(name: str, ours: _Parts, theirs: _Parts) -> Iterator[Difference]:
    root, former = ours.root(name), theirs.root(name)
    if root.tag in (w("footnotes"), w("endnotes")):
        _drop_unnamed(root, ours.named_notes())
        _drop_unnamed(former, theirs.named_notes())
    homes = (next(root.iter(w("body")), root), next(former.iter(w("body")), former))
    place = 0
    for block, other in zip_longest(*map(list, homes)):
        if block is None or other is None:
            yield Difference(name, "has lost its end" if block is None else "has more at its end", place)
            return
        if etree.tostring(block) != etree.tostring(other):
            yield from _differing(name, block, other, place)
        place += sum(1 for _ in other.iter(P))


def _drop_unnamed(root: etree._Element, named: set[str]) -> None:
    for note in list(root):
        if note.get(w("type")) is None and note.get(ID, "") not in named:
            root.remove(note)


def _differing(name: str, block: etree._Element, other: etree._Element, place: int) -> Iterator[Difference]:
    if _normal(block) == _normal(other):
        return
    pairs = zip(block.iter(P), other.iter(P), strict=False)
    for number, (paragraph, former) in enumerate(pairs, place):
        if _normal(paragraph) != _normal(former):
            yield Difference(name, _told(paragraph, former), number)
            return
    yield Difference(name, _told(block, other), place)


def _told(element: etree._Element, former: etree._Element) -> Phrase:
    now, then = (Counter(each.tag for each in tree.iter()) for tree in (element, former))
    lost = [thing for tag, thing in _THINGS.items() if now[tag] < then[tag]]
    more = [thing for tag, thing in _THINGS.items() if now[tag] > then[tag]]
    if lost:
        return Phrase("has lost {thing}", thing=Phrase(lost[0]))
    if more:
        return Phrase("has {thing} too many", thing=Phrase(more[0]))
    return Phrase("is formatted otherwise" if _text(element) == _text(former) else "reads otherwise")


def _text(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(T))


def _normal(element: etree._Element) -> bytes:
    """The canonical XML of an element, which is changed to it."""
    for each in element.iter(etree.Element):
        for attribute in map(str, each.keys()):
            if attribute == _SPACE or attribute.startswith(_EDIT_IDS):
                del each.attrib[attribute]
    for holder in reversed(list(element.iter(*_HOLDERS))):
        parent = holder.getparent()
        if not len(holder) and not holder.attrib and parent is not None:
            parent.remove(holder)
    for run in list(element.iter(R)):
        _join(run)
    return _canonical(element)


def _join(run: etree._Element) -> None:
    """Take in the runs behind that have the same properties, and join texts that meet."""
    parent = run.getparent()
    while parent is not None and (behind := run.getnext()) is not None and _are_alike(run, behind):
        run.extend(child for child in list(behind) if child.tag != RPR)
        parent.remove(behind)
    for text in list(run.iterchildren(*_JOINED)):
        while text.getparent() is run and (behind := text.getnext()) is not None and behind.tag == text.tag:
            text.text = (text.text or "") + (behind.text or "")
            run.remove(behind)


def _are_alike(run: etree._Element, other: etree._Element) -> bool:
    return run.tag == other.tag and dict(run.attrib) == dict(other.attrib) and _look_alike(run, other)


def _look_alike(run: etree._Element, other: etree._Element) -> bool:
    """Whether the properties are the same XML; how many there are mostly tells that they are not."""
    ours, theirs = run.find(RPR), other.find(RPR)
    if ours is None or theirs is None:
        return ours is theirs
    return len(ours) == len(theirs) and _canonical(ours) == _canonical(theirs)


def _canonical(element: etree._Element) -> bytes:
    return etree.tostring(element, method="c14n", with_tail=False)
