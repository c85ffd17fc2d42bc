"""Where a document's parts are: members of a zip archive, or all in the one root of a flat XML file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from resolute.model import English
from resolute.readers.docx.package import Package
from resolute.readers.odt.names import q
from resolute.readers.refusal import Refusal
from resolute.readers.xml import parse

_ENCRYPTED: English = "is encrypted; open it in LibreOffice and save it without a password"


@dataclass(frozen=True, slots=True)
class Parts:
    """The roots of the parts, that of the text first."""

    roots: tuple[etree._Element, ...]

    @property
    def text(self) -> etree._Element:
        """The element that holds the text."""
        found = self.roots[0].find(f"{q('office:body')}/{q('office:text')}")
        if found is None:
            raise Refusal("is an OpenDocument file and no text")
        return found

    def iter(self, *names: str) -> Iterator[etree._Element]:
        """The elements of these names in all parts."""
        for root in self.roots:
            yield from root.iter(*map(q, names))


def parts_of(data: bytes) -> Parts:
    """The parts of a document. Raises `Refusal` where it is encrypted or damaged."""
    if not data.startswith(b"PK"):
        return Parts((parse(data, "it"),))
    package = Package(data)
    names = package.names
    if "META-INF/manifest.xml" in names and _is_encrypted(package.root("META-INF/manifest.xml")):
        raise Refusal(_ENCRYPTED)
    if "content.xml" not in names:
        raise Refusal("is damaged: it is an OpenDocument file without a content")
    wanted = [name for name in ("content.xml", "styles.xml", "meta.xml") if name in names]
    return Parts(tuple(package.root(name) for name in wanted))


def _is_encrypted(manifest: etree._Element) -> bool:
    return any(True for _ in manifest.iter(q("manifest:encryption-data")))
