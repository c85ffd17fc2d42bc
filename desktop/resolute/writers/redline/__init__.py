"""The redline: the base's own package with the later text as tracked changes in it.

Accepting all changes gives the later text, rejecting all the base; what does not change is not touched.
See the modules in this order: plan (what stands where), rows (what is done with a row), steps and units
(from wording to the characters of the package), edit (a paragraph), ends, notes, tables.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from resolute.model import Comparison, English, FindingKind, Relation, Row
from resolute.writers.redline.base import Base
from resolute.writers.redline.body import BodyWriter
from resolute.writers.redline.bookmarks import Bookmarks
from resolute.writers.redline.content import Content
from resolute.writers.redline.fit import fit_later
from resolute.writers.redline.formatting import track_formatting
from resolute.writers.redline.headers import write_headers
from resolute.writers.redline.links import Links
from resolute.writers.redline.names import ID, P, w
from resolute.writers.redline.notes import Notes, reference_looks
from resolute.writers.redline.package import Package
from resolute.writers.redline.package_content import PackageContent
from resolute.writers.redline.plain_content import PlainContent
from resolute.writers.redline.revisions import Revisions
from resolute.writers.redline.rows import RowEditor
from resolute.writers.redline.styles import LaterFile

_WITH_IDS = tuple(
    w(name)
    for name in (
        "ins",
        "del",
        "moveFrom",
        "moveTo",
        "rPrChange",
        "pPrChange",
        "bookmarkStart",
        "commentRangeStart",
    )
)


_NO_FORMATTING: English = (
    "The later text is no Word file: formatting of words that stay is left as in the base."
)
_HIDDEN: English = "The earlier file is set to hide tracked changes: in Word, Review, All Markup shows them."
_OFF = ("0", "false", "off")


@dataclass(frozen=True, slots=True)
class Redline:
    """A written redline: the package, and sentences for the user on what it leaves as in the base.

    `headers` tells whether accepting all changes gives the later file's page headers.
    """

    data: bytes
    notices: tuple[str, ...] = ()
    headers: bool = False


def write_redline(
    comparison: Comparison,
    base: bytes,
    later: bytes | None,
    *,
    author: str,
    date: datetime,
    formatting: bool = False,
    accepted: frozenset[FindingKind] = frozenset(),
    page_headers: bool = True,
) -> Redline:
    """The base with the comparison's changes tracked in it.

    `base` is the package that the anchors of `comparison.earlier` refer to, without tracked changes of its
    own; `later` the package of `comparison.later`, or None where that text has no Word file. With
    `formatting` the words that stay take the later file's look, tracked. Changes of the kinds `accepted` are
    made without being tracked. Without `page_headers` those stay the base's, as where one text of a file that
    holds several is compared. The same arguments give the same bytes. Raises ValueError where an anchor
    doesn't fit its package.
    """
    package = Package(base)
    file = LaterFile.read(later, package) if later is not None else None
    if file is None:
        comparison = replace(comparison, later=fit_later(comparison))
    revisions = Revisions(author, date, _first_free_id(package))
    notes = Notes(package, comparison, revisions, file)
    content = _content(comparison, package, file)
    root = package.root(package.document)
    elements = list(root.iter(P))
    paragraphs = Base(comparison.earlier.paragraphs, elements, package.links(package.document))
    editor = RowEditor(comparison, paragraphs, content, notes, revisions, accepted)
    body = BodyWriter(comparison, paragraphs, editor, content, revisions)
    body.write()
    notes.edit()
    if file is not None:
        Bookmarks(root, notes, revisions).bring(file.package.root(file.package.document))
    left: tuple[str, ...] = ()
    if file is not None and page_headers:
        left = tuple(write_headers(package, file, revisions))
    notices = (*body.notices, *left, *_hidden(package))
    if formatting and isinstance(content, PackageContent):
        apart = {paragraphs.element(index) for row in comparison.rows for index in _left_alone(row)}
        track_formatting(root, apart, comparison.later.paragraphs, content, revisions)
    elif formatting:
        notices = (*notices, _NO_FORMATTING)
    package.touch(package.document)
    return Redline(package.to_bytes(), notices, headers=file is not None and page_headers and not left)


def _left_alone(row: Row) -> tuple[int, ...]:
    """The earlier paragraphs that stay, though the later text has nothing to do with them."""
    return row.earlier if not row.later and row.relation is Relation.UNCHANGED else ()


def _hidden(base: Package) -> Iterator[str]:
    """Many official files are set to open without tracked changes shown; settings stay the base's."""
    part = base.related("settings")
    for view in base.root(part).iter(w("revisionView")) if part is not None else ():
        if any(view.get(w(name)) in _OFF for name in ("markup", "insDel")):
            yield _HIDDEN


def _content(comparison: Comparison, base: Package, file: LaterFile | None) -> Content:
    links = Links(base, base.document)
    if file is None:
        return PlainContent(comparison.later, reference_looks(base), links)
    return PackageContent(comparison.later, file, links)


def _first_free_id(package: Package) -> int:
    """An id above all that the base uses for what shares a namespace with revisions in some reader."""
    root = package.root(package.document)
    used = (
        int(element.get(ID, "0"))
        for element in root.iter(*_WITH_IDS)
        if element.get(ID, "0").lstrip("-").isdigit()
    )
    return max(used, default=0) + 1
