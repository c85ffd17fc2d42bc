"""A DOCX package as bytes in, bytes out: parts that are not changed are copied as they are.

Opening and saving a file with an object model rewrites most of its parts; here only what the redline
changes is written anew, in the order and with the times of the original members.
"""

from __future__ import annotations

import posixpath
import zipfile
from io import BytesIO
from itertools import count

from lxml import etree

from resolute.writers.redline.names import Element

_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_PARSER = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)


class Package:
    """The members of a DOCX; XML parts are parsed when first asked for and serialized only if changed."""

    def __init__(self, data: bytes) -> None:
        self._zip = zipfile.ZipFile(BytesIO(data))
        self._infos = {info.filename: info for info in self._zip.infolist()}
        self._roots: dict[str, Element] = {}
        self._changed: set[str] = set()
        self._links: dict[tuple[str, str], str] = {}
        self.document = self._target_of("_rels/.rels", "officeDocument", "") or "word/document.xml"

    def __contains__(self, name: str) -> bool:
        return name in self._infos or name in self._changed

    def root(self, name: str) -> Element:
        """The part's root element; what is done to it counts only once `touch` was called."""
        if name not in self._roots:
            self._roots[name] = etree.fromstring(self._zip.read(name), _PARSER)
        return self._roots[name]

    def touch(self, name: str) -> None:
        """Say that the part was changed."""
        self._changed.add(name)

    def related(self, kind: str) -> str | None:
        """The name of the document's one part of a kind ("footnotes", "styles"), or None."""
        return self._target_of(relations_of(self.document), kind, posixpath.dirname(self.document))

    def target(self, relation: str) -> str | None:
        """The part that the document names by a relationship's id, or None."""
        folder, relations = posixpath.dirname(self.document), relations_of(self.document)
        for element in self.root(relations) if relations in self._infos else ():
            if element.get("Id") == relation and element.get("TargetMode") != "External":
                return _resolved(element.get("Target", ""), folder)
        return None

    def links(self, part: str) -> dict[str, str]:
        """The addresses outside that a part's hyperlinks lead to, by relationship."""
        relations = relations_of(part)
        return {
            element.get("Id", ""): element.get("Target", "")
            for element in (self.root(relations) if relations in self._infos else ())
            if element.get("TargetMode") == "External"
            and element.get("Type", "").rsplit("/", 1)[-1] == "hyperlink"
        }

    def link(self, part: str, target: str) -> str:
        """The id of a part's relationship to an address outside, made where there is none."""
        if (part, target) not in self._links:
            known = {address: name for name, address in self.links(part).items()}
            self._links[part, target] = known.get(target) or self._relate(
                relations_of(part), "hyperlink", target, TargetMode="External"
            )
        return self._links[part, target]

    def add_part(self, name: str, root: Element, kind: str, content_type: str) -> None:
        """Add a part that the document relates to."""
        self._roots[name] = root
        self._changed.add(name)
        folder = posixpath.dirname(self.document)
        self._relate(relations_of(self.document), kind, posixpath.relpath(name, folder))
        types = self.root("[Content_Types].xml")
        etree.SubElement(types, f"{{{_TYPES}}}Override", PartName=f"/{name}", ContentType=content_type)
        self.touch("[Content_Types].xml")

    def to_bytes(self) -> bytes:
        """The package with its changed parts, the same bytes for the same changes."""
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as target:
            for name, info in self._infos.items():
                target.writestr(_member(name, info.date_time), self._content(name))
            for name in sorted(self._changed - self._infos.keys()):
                target.writestr(_member(name, _EPOCH), self._content(name))
        return out.getvalue()

    def _content(self, name: str) -> bytes:
        if name not in self._changed:
            return self._zip.read(name)
        return etree.tostring(self._roots[name], xml_declaration=True, encoding="UTF-8", standalone=True)

    def _relate(self, relations: str, kind: str, target: str, **mode: str) -> str:
        """Add a relationship; returns its id."""
        if relations in self._infos:
            root = self.root(relations)
        else:
            # LibreOffice opens no file whose relationships have a prefix.
            root = self._roots.setdefault(
                relations, etree.fromstring(f'<Relationships xmlns="{_RELATIONSHIPS}"/>')
            )
        taken = {relation.get("Id") for relation in root}
        name = next(name for name in (f"rIdResolute{n}" for n in count(1)) if name not in taken)
        about = {"Id": name, "Type": f"{_OFFICE}/{kind}", "Target": target, **mode}
        etree.SubElement(root, f"{{{_RELATIONSHIPS}}}Relationship", about)
        self.touch(relations)
        return name

    def _target_of(self, relations: str, kind: str, folder: str) -> str | None:
        """The first part that a relationship of a kind names and that is there.

        Kinds are the same in the transitional and the strict namespace.
        """
        if relations not in self._infos:
            return None
        for relation in self.root(relations):
            target = _resolved(relation.get("Target", ""), folder)
            is_inside = relation.get("TargetMode") != "External" and target in self
            if is_inside and relation.get("Type", "").rsplit("/", 1)[-1] == kind:
                return target
        return None


def relations_of(part: str) -> str:
    """The name of the member that tells what a part relates to."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def _resolved(target: str, folder: str) -> str:
    """A relationship's target as the name of a member."""
    return (
        target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
    )


def _member(name: str, time: tuple[int, int, int, int, int, int]) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, time)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info
