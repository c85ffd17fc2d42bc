"""A Word document as a package: its parts, and how they are found.

Parts are found through relationships, as Word does; names such as "word/document.xml" are only habits.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import unquote

from lxml import etree

from resolute.readers import archive
from resolute.readers.docx.names import w
from resolute.readers.refusal import Refusal
from resolute.readers.xml import parse

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"


@dataclass(frozen=True, slots=True)
class Relationship:
    """`kind` is the last word of the type ("footnotes"), `target` a part's name or an address outside."""

    id: str
    kind: str
    target: str
    is_external: bool


class Package:
    """The parts of a document, unpacked when they are asked for."""

    def __init__(self, data: bytes) -> None:
        self._zip = archive.opened(data)
        self._members = {member.filename: member for member in self._zip.infolist()}

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._members)

    @cached_property
    def main(self) -> str:
        """The name of the part that holds the text."""
        for relationship in self.relationships(""):
            if relationship.kind == "officeDocument" and relationship.target in self._members:
                return relationship.target
        raise Refusal("is a zip archive and no Word document")

    def bytes(self, name: str) -> bytes:
        return archive.content(self._zip, self._members[name])

    def root(self, name: str) -> etree._Element:
        return parse(self.bytes(name), f"its part {name}")

    def document(self) -> etree._Element:
        """The root of the part that holds the text."""
        root = self.root(self.main)
        if root.tag != w("document"):
            raise Refusal("is an Office file and no Word document")
        return root

    def relationships(self, part: str) -> tuple[Relationship, ...]:
        """The relationships of a part, or of the whole package where `part` is empty."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        if rels not in self._members:
            return ()
        return tuple(_relationship(element, folder) for element in self.root(rels).iter(_RELATIONSHIP))

    def related(self, kind: str) -> tuple[str, ...]:
        """The names of the parts of a kind ("header") that the main part names."""
        found = [r.target for r in self.relationships(self.main) if r.kind == kind and not r.is_external]
        return tuple(name for name in found if name in self._members)


def _relationship(element: etree._Element, folder: str) -> Relationship:
    target = element.get("Target", "")
    is_external = element.get("TargetMode") == "External"
    if not is_external:
        target = posixpath.normpath(posixpath.join("/", folder, unquote(target))).lstrip("/")
    kind = posixpath.basename(element.get("Type", ""))
    return Relationship(element.get("Id", ""), kind, target, is_external)
