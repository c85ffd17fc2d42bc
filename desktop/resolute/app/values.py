"""What the use cases take and give: plain values that travel between processes.

Imports the model alone, so that the window can name them without loading a reader.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from resolute.model import Comparison, FindingKind, Resolution


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read.

    `data` are the bytes that the anchors of `resolution` refer to: the file's own, or, where a Word file
    carried tracked changes, the package with these resolved.
    """

    path: Path
    data: bytes
    resolution: Resolution


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents compared; `notices` are sentences for the user about both and about the pair."""

    earlier: Document
    later: Document
    comparison: Comparison
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """How inputs are read; `revisions` is "accept", "reject" or "refuse" (of tracked changes they carry).

    `base` is the Word file of the earlier text where that is given in another format. `encoding` is that of
    texts and web pages; empty, it is told from what they hold.
    """

    revisions: str = "accept"
    base: Path | None = None
    encoding: str = ""


NEUTRAL_AUTHOR = "Author"
NEUTRAL_DATE = datetime(2000, 1, 1, tzinfo=UTC)
"""Whose tracked changes they are, and from when, where nobody is to know."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How outputs are written: whose tracked changes, from when; unchanged paragraphs folded or not.

    `date` is written as UTC, to the second. Where `keep_base` is set, the base that was laid out for an
    earlier text that is no Word file is written there too. `only` are the kinds of findings to show; none
    means all. Redlines hold every change. `columns` are those of a comparison table, 2 or 3.
    """

    author: str = NEUTRAL_AUTHOR
    date: datetime = NEUTRAL_DATE
    changes_only: bool = False
    keep_base: Path | None = None
    only: tuple[FindingKind, ...] = ()
    columns: int = 2


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written where, and the sentences that say what was proved of it."""

    path: Path
    sentences: tuple[str, ...] = ()
