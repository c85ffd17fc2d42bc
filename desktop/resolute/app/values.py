"""What the use cases take and give: plain values that travel between processes.

Imports the model alone, so that the window can name them without loading a reader.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from resolute.model import (
    UNCORRECTED,
    WHOLE,
    Comparison,
    Corrections,
    English,
    FindingKind,
    Link,
    Part,
    Readings,
    Resolution,
)


@dataclass(frozen=True, slots=True)
class ReadingOptions:
    """How inputs are read; `revisions` is "accept", "reject" or "refuse" (of tracked changes they carry).

    `base` is the Word file of the earlier text where that is given in another format. `encoding` is that of
    texts and web pages; empty, it is told from what they hold. `earlier_part` and `later_part` name the
    text to compare of a file that holds several, or "whole" for all; empty, what decides it does. `said` is
    what the user corrected in what was recognized.
    """

    revisions: str = "accept"
    base: Path | None = None
    encoding: str = ""
    earlier_part: str = ""
    later_part: str = ""
    said: Corrections = UNCORRECTED


@dataclass(frozen=True, slots=True)
class Pasted:
    """A text that came from the clipboard. `path` is its name, and no place where a file stands."""

    path: Path
    data: bytes

    @property
    def name(self) -> str:
        return self.path.name


@dataclass(frozen=True, slots=True)
class Document:
    """A file that was read, as the options say.

    `data` are the bytes that the anchors of `resolution` refer to: the file's own, or, where a Word file
    carried tracked changes, the package with these resolved; only then `original` are the file's own.
    `parts` are the texts that it holds. Where one of them is compared by itself, `part` is that, `resolution`
    that text, and `whole` all of the file.
    """

    path: Path
    data: bytes
    resolution: Resolution
    original: bytes = b""
    options: ReadingOptions = field(default_factory=ReadingOptions)
    parts: tuple[Part, ...] = ()
    part: Part | None = None
    whole: Resolution | None = None

    @property
    def as_read(self) -> bytes:
        """The file's own bytes."""
        return self.original or self.data

    @property
    def chosen(self) -> str:
        """The name of what is compared: of one part, or of all."""
        return self.part.name if self.part else WHOLE

    @property
    def is_word(self) -> bool:
        """Whether it is a Word file, on which a redline can stand."""
        return self.resolution.format == "docx"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents compared around the user's own links.

    `notices` are sentences for the user about both and about the pair.
    """

    earlier: Document
    later: Document
    comparison: Comparison
    notices: tuple[English, ...] = ()
    links: tuple[Link, ...] = ()

    @property
    def readings(self) -> Readings:
        """What the user corrected in how both were read."""
        return Readings(self.earlier.options.said, self.later.options.said)


Given = Path | Pasted | Document
"""What a text can be given as: a file's path, a text that was pasted, or one that was read before."""


PDF_LAYOUTS = ("columns", "redline")
"""How a PDF shows the texts: side by side on paper across, or both in one column on paper upright."""
NEUTRAL_AUTHOR = "Author"
NEUTRAL_DATE = datetime(2000, 1, 1, tzinfo=UTC)
"""Whose tracked changes they are, and from when, where nobody is to know."""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How outputs are written: whose tracked changes, from when; unchanged paragraphs folded or not.

    `date` is written as UTC, to the second. With `formatting` a redline tracks how words that stay are
    formatted otherwise in the later file; changes of the kinds `accepted` it makes without tracking them.
    Where `keep_base` is set, the base that was laid out for an earlier text that is no Word file is written
    there too. `only` are the kinds of findings to show; none means all, and redlines hold every change.
    `columns` are those of a comparison table, 2 or 3. `pdf_layout` is one of PDF_LAYOUTS; `fonts` are files
    that a PDF is set in where they have the characters, before the system's.
    """

    author: str = NEUTRAL_AUTHOR
    date: datetime = NEUTRAL_DATE
    changes_only: bool = False
    formatting: bool = False
    accepted: frozenset[FindingKind] = frozenset()
    keep_base: Path | None = None
    only: tuple[FindingKind, ...] = ()
    columns: int = 2
    pdf_layout: str = PDF_LAYOUTS[0]
    fonts: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written where, and the sentences that say what was proved of it."""

    path: Path
    sentences: tuple[English, ...] = ()
