"""Resolving tracked changes: all of a document's accepted, or all rejected (ECMA-376 Part 1, 17.13.5).

Reading a document that carries them rests on this, and so does the proof of every redline that the program
writes. It therefore shares nothing with the writers.
"""

from __future__ import annotations

import io
import re
import zipfile

from lxml import etree

from resolute.readers.docx.names import WORD
from resolute.readers.docx.package import Package
from resolute.readers.docx.resolving import resolve
from resolute.readers.revisions import Revisions

_STORIES = frozenset(f"{{{WORD}}}{name}" for name in ("document", "footnotes", "endnotes", "hdr", "ftr"))
_MARKUP = re.compile(
    rb"<(?:\w+:)?(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change|\w*(?:Ins|Del|MoveFrom|MoveTo|moveFrom"
    rb"|moveTo)Range(?:Start|End))[\s/>]"
)


class ResolvedPackage(Package):
    """A package that is read as if all its tracked changes had been accepted, or rejected."""

    def __init__(self, data: bytes, how: Revisions) -> None:
        super().__init__(data)
        self._how = how

    def root(self, name: str) -> etree._Element:
        root = super().root(name)
        return resolve_part(root, self._how) if root.tag in _STORIES else root


def carries_revisions(data: bytes) -> bool:
    """Whether a part of the package that holds text has tracked changes."""
    package = Package(data)
    return any(_is_marked(package, name) for name in package.names if name.endswith(".xml"))


def resolve_package(data: bytes, how: Revisions) -> bytes:
    """The package with all tracked changes accepted or rejected; `data` itself where there are none."""
    package = Package(data)
    marked = [name for name in package.names if name.endswith(".xml") and _is_marked(package, name)]
    resolved = {name: _resolved(package.root(name), how) for name in marked}
    return _rewritten(data, package, resolved) if resolved else data


def resolve_part(root: etree._Element, how: Revisions) -> etree._Element:
    """Resolve the tracked changes below `root`, in place, and give it back; `how` is ACCEPT or REJECT."""
    resolve(root, accept=how is Revisions.ACCEPT)
    return root


def _is_marked(package: Package, name: str) -> bool:
    data = package.bytes(name)
    return _MARKUP.search(data) is not None and package.root(name).tag in _STORIES


def _resolved(root: etree._Element, how: Revisions) -> bytes:
    tree = resolve_part(root, how).getroottree()
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True)


def _rewritten(data: bytes, package: Package, parts: dict[str, bytes]) -> bytes:
    """The package with some parts replaced, the others, their order and their dates as they were."""
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w") as result:
        for member in source.infolist():
            content = parts.get(member.filename) or package.bytes(member.filename)
            result.writestr(member, content, compress_type=zipfile.ZIP_DEFLATED)
    return target.getvalue()
