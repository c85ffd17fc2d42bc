"""From a PDF's bytes to blocks and notes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, islice

from resolute import limits
from resolute.model import Anchor, Cell, English, Kind
from resolute.readers.joining import Vocabulary, vocabulary_of
from resolute.readers.pdf.columns import areas_of
from resolute.readers.pdf.front import front_of
from resolute.readers.pdf.furniture import without_furniture
from resolute.readers.pdf.lines import DOUBTS, Line, lines_of, runs_of
from resolute.readers.pdf.measures import Measures, measure, size_of
from resolute.readers.pdf.notes import Feet, Marks, notes_of
from resolute.readers.pdf.paragraphs import Assembler
from resolute.readers.pdf.pdfium import pages_of
from resolute.readers.pdf.pieces import Page
from resolute.readers.pdf.scripts import is_mainly_from_right, mirrored
from resolute.readers.pdf.tables import Table, joined_over_pages, with_tables
from resolute.readers.pdf.wording import Wording
from resolute.readers.refusal import TOO_MANY_LINES, Refusal, refuse_more
from resolute.readers.revisions import Revisions
from resolute.readers.source import Block, Note, Source
from resolute.readers.structure import Openings, cues_of, language_of, vote_of

_TELLING = 200
"""Lines that a document's language is told by."""
_UNTIED: English = "has notes whose marks were not found in its text; they stand at its end"


def read(data: bytes, _revisions: Revisions) -> tuple[Source, bytes]:
    """The document, and the bytes its anchors refer to: its own, for a PDF carries no tracked changes."""
    pages = pages_of(data)
    _refuse_pictures(pages)
    from_right = is_mainly_from_right("".join(piece.text for page in pages for piece in page.pieces))
    pages = [mirrored(page) for page in pages] if from_right else pages
    kept, dropped = without_furniture([lines_of(page, from_right=from_right) for page in pages])
    first, *others = areas_of(pages, kept)
    refuse_more(
        sum(len(area.lines) for area in (first, *others)),
        limits.PAGE_LINES,
        TOO_MANY_LINES,
    )
    front, left = front_of(first.lines)
    feet = Feet(size_of(line for lines in kept for line in lines))
    body = joined_over_pages(
        item
        for area in (replace(first, lines=left), *others)
        for item in with_tables(feet.take(area.page, area.lines), area.page.rules)
    )
    if not body:
        raise Refusal("holds no text besides what stands at the edges of its pages")
    return _source(body, feet, (*front, *dropped)), data


def _refuse_pictures(pages: Sequence[Page]) -> None:
    if any(piece.text.strip() for page in pages for piece in page.pieces):
        return
    if any(page.has_picture for page in pages):
        raise Refusal("is scanned, no text layer; have its text recognized (OCR) first")
    raise Refusal("holds no text")


def _source(body: Sequence[Line | Table], feet: Feet, front: tuple[str, ...]) -> Source:
    cells = [
        line for item in body if isinstance(item, Table) for row in item.rows for cell in row for line in cell
    ]
    measures = measure([item for item in body if isinstance(item, Line)] or cells)
    assembler = Assembler(measures, _openings(body))
    paragraphs = _grouped(body, assembler)
    vocabulary = _vocabulary([*(lines for lines in paragraphs if not isinstance(lines, Table)), cells])
    notes = notes_of(feet, vocabulary)
    marks = Marks(notes)
    blocks = list(_Maker(assembler, measures, vocabulary, marks).blocks(paragraphs))
    left = [notes[key] for key in notes if key not in marks.tied]
    return Source(
        "pdf",
        blocks=(*blocks, *map(_block_of_note, left)),
        notes={key: notes[key] for key in notes if key in marks.tied},
        front=front,
        has_layout=False,
        notices=(_UNTIED,) if left else (),
    )


def _openings(body: Sequence[Line | Table]) -> Openings:
    """Those of the document's language, which its first lines tell."""
    lines = islice((item for item in body if isinstance(item, Line)), _TELLING)
    return cues_of(language_of(vote_of(line.text) for line in lines) or "en").openings


def _vocabulary(paragraphs: Iterable[Sequence[Line]]) -> Vocabulary:
    """The words of the document, by which hyphens and doubtful gaps are told."""
    typeset = (["".join(run.text for run in line.runs) for line in lines] for lines in paragraphs)
    return vocabulary_of(typeset, DOUBTS)


def _block_of_note(note: Note) -> Block:
    return Block(note.anchor, note.runs)


def _grouped(body: Sequence[Line | Table], assembler: Assembler) -> list[list[Line] | Table]:
    """Lines put together into paragraphs, tables between them."""
    found: list[list[Line] | Table] = []
    for is_table, items in groupby(body, key=lambda item: isinstance(item, Table)):
        if is_table:
            found += (item for item in items if isinstance(item, Table))
        else:
            found += assembler.paragraphs(item for item in items if isinstance(item, Line))
    return found


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes blocks of lines."""

    assembler: Assembler
    measures: Measures
    vocabulary: Vocabulary
    marks: Marks

    def blocks(self, paragraphs: Iterable[Sequence[Line] | Table]) -> Iterator[Block]:
        """A block for each paragraph, and one for each cell of a table."""
        tables = 0
        for item in paragraphs:
            if isinstance(item, Table):
                yield from self._cells(item, tables)
                tables += 1
            else:
                yield self._paragraph(item)

    def _cells(self, table: Table, number: int) -> Iterator[Block]:
        for row, cells in enumerate(table.rows):
            first = next(line for cell in cells for line in cell)
            for column, lines in enumerate(cells):
                wording = Wording(self.vocabulary, self.marks.key)
                for line in lines:
                    wording.take(runs_of(line.pieces, line), line.page)
                composer = wording.composer()
                anchor = Anchor(f"page {first.page}", first.place)
                place = Cell(number, row, column)
                yield Block(anchor, composer.runs, composer.references, kind=Kind.TABLE, cell=place)

    def _paragraph(self, lines: Sequence[Line]) -> Block:
        """A paragraph; its indent and its number have tabs, as in a Word file."""
        first = lines[0]
        wording = Wording(self.vocabulary, self.marks.key)
        tab = first.tab
        wording.take(runs_of(first.pieces[tab or 0 :], first), first.page)
        for place, line in enumerate(lines[1:]):
            by_hand = self.assembler.is_broken_by_hand(lines, place)
            wording.take(runs_of(line.pieces, line), line.page, by_hand=by_hand)
        is_centred = all(map(self.measures.is_centred, lines))
        indent = "\t" if self.measures.is_set_in(first) and not is_centred else ""
        lead = indent if tab is None else f"{indent}{first.label}\t"
        composer = wording.composer(lead)
        return Block(
            Anchor(f"page {first.page}", first.place),
            composer.runs,
            composer.references,
            heading=is_centred or _are_bold(lines),
        )


def _are_bold(lines: Iterable[Line]) -> bool:
    return all(line.is_bold for line in lines)
