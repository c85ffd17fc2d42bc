"""The PDF file: pages, fonts, bookmarks, and what it says of itself, which is no more than both symbols."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

import pydyf

from resolute.writers.pdf.canvas import Canvas
from resolute.writers.pdf.embedding import embed
from resolute.writers.pdf.faces import Face


@dataclass(frozen=True, slots=True)
class Paper:
    """A page's measures in points."""

    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A place that the outline leads to; `level` 1 stands below the last one of level 0."""

    title: str
    page: int
    top: float
    level: int = 0


@dataclass(frozen=True, slots=True)
class About:
    """What the file says of itself."""

    title: str
    language: str
    date: datetime


def written(
    paper: Paper, pages: Sequence[Canvas], bookmarks: Sequence[Bookmark], faces: dict[Face, str], about: About
) -> bytes:
    """The file's bytes."""
    pdf = pydyf.PDF()
    fonts = embed(pdf, {face: name for face, name in faces.items() if face.codes})
    for canvas in pages:
        _add_page(pdf, paper, canvas, fonts)
    _add_outline(pdf, paper, bookmarks)
    pdf.catalog["Lang"] = pydyf.String(about.language)
    pdf.catalog["ViewerPreferences"] = "<</DisplayDocTitle true>>"
    pdf.info["Title"] = pydyf.String(about.title)
    pdf.info["CreationDate"] = pydyf.String(about.date.strftime("D:%Y%m%d%H%M%SZ"))
    stream = BytesIO()
    pdf.write(stream, identifier=True, compress=True)
    return stream.getvalue()


def _add_page(pdf: pydyf.PDF, paper: Paper, canvas: Canvas, fonts: pydyf.Dictionary) -> None:
    content = pydyf.Stream(list(canvas.operators), compress=True)
    pdf.add_object(content)
    pdf.add_page(
        pydyf.Dictionary(
            {
                "Type": "/Page",
                "Parent": pdf.pages.reference,
                "MediaBox": pydyf.Array([0, 0, paper.width, paper.height]),
                "Contents": content.reference,
                "Resources": pydyf.Dictionary({"Font": fonts}),
            }
        )
    )


def _add_outline(pdf: pydyf.PDF, paper: Paper, bookmarks: Sequence[Bookmark]) -> None:
    """The bookmarks as a tree of two levels."""
    root = pydyf.Dictionary({"Type": "/Outlines"})
    pdf.add_object(root)
    chains: list[tuple[pydyf.Dictionary, list[pydyf.Dictionary]]] = [(root, [])]
    for bookmark in bookmarks:
        level = min(bookmark.level, 1 if chains[0][1] else 0)
        if level and len(chains) < 2:
            chains.append((chains[0][1][-1], []))
        del chains[level + 1 :]
        parent, siblings = chains[level]
        item = pydyf.Dictionary(
            {
                "Title": pydyf.String(bookmark.title),
                "Parent": parent.reference,
                "Dest": pydyf.Array(
                    [pdf.page_references[bookmark.page], "/XYZ", "null", paper.height - bookmark.top, "null"]
                ),
            }
        )
        pdf.add_object(item)
        _append(parent, siblings, item)
    pdf.catalog["Outlines"] = root.reference
    pdf.catalog["PageMode"] = "/UseOutlines"


def _append(parent: pydyf.Dictionary, siblings: list[pydyf.Dictionary], item: pydyf.Dictionary) -> None:
    if siblings:
        siblings[-1]["Next"] = item.reference
        item["Prev"] = siblings[-1].reference
    siblings.append(item)
    parent.setdefault("First", item.reference)
    parent["Last"] = item.reference
    parent["Count"] = len(siblings) if "Title" not in parent else -len(siblings)  # less than 0: folded
