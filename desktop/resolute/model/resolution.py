"""A resolution as it was read: its paragraphs, what each of them is, its notes and its masthead.

Readers make these values, everything else only looks at them. All are frozen and hold tuples, so that
they can be shared between processes and compared with `==`.

The characters of a paragraph
    `Paragraph.text` is the wording: no number, no leading tab. A tab inside is a tab, a line break is a
    newline, a non-breaking hyphen U+2011, a soft hyphen U+00AD. A note's mark is `NOTE_MARK` (U+FFFC),
    whatever stands for it in the source. `Paragraph.lead` holds what stood before the wording (tabs,
    number), `trail` the blanks behind it, so that `source_text` is all that stood in the paragraph.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from resolute.model.phrase import English

NOTE_MARK = "\ufffc"


class Kind(StrEnum):
    """What a paragraph is in its resolution."""

    MASTHEAD = "masthead"
    ADOPTION = "adoption"
    SOURCE = "source"
    TITLE = "title"
    ORGAN = "organ"
    HEADING = "heading"
    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    SUBPARAGRAPH = "subparagraph"
    ANNEX = "annex"
    TABLE = "table"
    CLOSING = "closing"
    BLANK = "blank"
    OTHER = "other"


class Confidence(StrEnum):
    """How sure it is what something was recognized as; `SAID` is what the user said.

    LIKELY: something tells it, and nothing speaks against it. UNSURE: a guess, which somebody should look at.
    """

    SAID = "said"
    SURE = "sure"
    LIKELY = "likely"
    UNSURE = "unsure"


BODY = "body"
"""The scope of paragraphs that stand in no part and no annex."""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of one formatting. `link` is a hyperlink's address, or empty.

    `struck` is struck through by hand, as negotiators mark what they want out: no tracked deletion.
    """

    text: str
    italic: bool = False
    bold: bool = False
    underline: bool = False
    superscript: bool = False
    link: str = ""
    struck: bool = False

    def saying(self, text: str) -> Run:
        """Other words in the same formatting; `replace` would be slow for every run that is read."""
        return Run(text, self.italic, self.bold, self.underline, self.superscript, self.link, self.struck)


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a note's mark stands.

    `offset` is in characters of `Paragraph.text`, `note` an index into `Resolution.footnotes`. `repeated`
    tells a mark that names a note whose own reference stands elsewhere; `written` are the source's
    characters for it where it is no reference of the file format ("1" for a plain superscript digit).
    `confidence` tells whether it is a mark at all.
    """

    offset: int
    note: int
    repeated: bool = False
    written: str = ""
    confidence: Confidence = Confidence.SURE


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a paragraph or a note stands in its source.

    DOCX: the part's name and the paragraph's place among all `w:p` of the part in document order; for a
    note its `w:id`. Akoma Ntoso: the element's place among all elements. Plain text: the line, from 0. PDF:
    "page 3" and the line on it, from 0. OpenDocument: the paragraph's place among all of its part. Rich Text,
    web pages: the paragraph's place.
    """

    part: str
    index: int


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell's place, each from 0: the table in the resolution, the row, the column."""

    table: int
    row: int
    column: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the source.

    `id` is unique within its resolution. `number` is the number or letter as the paragraph shows it,
    without punctuation around it ("12", "b", "72/164"), `label` the delegates' name for the paragraph
    ("PP5", "OP12 (b)"), unique within the resolution or empty. `scope` is "body", "part A", "annex I".
    `level` is 0, and 1, 2, … for sub-paragraphs. The texts of `runs` put together are `text`. `opening`
    is the opening ("Recalling also") of a preambular or operative paragraph. `style` is the name of the
    source's paragraph style, or empty. `language` is one of the six ("en") or empty where unknown.
    `confidence` is that of `kind`.
    """

    id: str
    kind: Kind
    text: str
    lead: str = ""
    trail: str = ""
    number: str = ""
    label: str = ""
    scope: str = BODY
    level: int = 0
    opening: str = ""
    language: str = ""
    runs: tuple[Run, ...] = ()
    marks: tuple[Mark, ...] = ()
    cell: Cell | None = None
    style: str = ""
    anchor: Anchor | None = None
    confidence: Confidence = Confidence.SURE

    @property
    def is_blank(self) -> bool:
        """Whether it holds nothing that is read: it is layout."""
        return (not self.text or self.text.isspace()) and not self.number

    @property
    def source_text(self) -> str:
        """All characters of the source's paragraph, marks as the source writes them."""
        wording = self.text
        for mark in sorted(self.marks, key=lambda mark: -mark.offset):
            if mark.written:
                wording = wording[: mark.offset] + mark.written + wording[mark.offset + 1 :]
        return self.lead + wording + self.trail


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note: `mark` as the text shows it ("3"), `text` without it, its paragraphs joined by newlines."""

    mark: str
    text: str
    runs: tuple[Run, ...] = ()
    anchor: Anchor | None = None


@dataclass(frozen=True, slots=True)
class Masthead:
    """What the first page says about the document; empty where it was not found.

    Dates are ISO 8601 ("2017-12-19"). `session` is the number (72) as text, `organ` a key of the cues in
    resources/languages ("ga", "sc", "hrc", "ecosoc").
    """

    symbol: str = ""
    organ: str = ""
    session: str = ""
    number: str = ""
    title: str = ""
    adopted: str = ""
    issued: str = ""
    distribution: str = ""
    agenda_item: str = ""
    job_number: str = ""


@dataclass(frozen=True, slots=True)
class Resolution:
    """A text that was read, resolution or not.

    `format` is "docx", "text", "akn", "pdf", "odt", "rtf" or "html": that of the bytes the anchors refer to,
    which for an old .doc are a Word document's. `has_layout` is false for formats that carry text alone:
    their blank lines mean nothing. `is_resolution` is false where no resolution was recognized; all
    paragraphs are then plain. `notices` are sentences for the user about what was guessed or left out.
    """

    paragraphs: tuple[Paragraph, ...]
    footnotes: tuple[Footnote, ...] = ()
    masthead: Masthead = Masthead()
    language: str = ""
    format: str = ""
    name: str = ""
    has_layout: bool = True
    is_resolution: bool = True
    notices: tuple[English, ...] = ()
