"""The table's document: its page, what stands above the table, and the notes' table.

The same comparison gives the same bytes.
"""

from __future__ import annotations

from dataclasses import replace

from docx.document import Document as DocxDocument
from docx.enum.section import WD_ORIENT
from docx.shared import Twips

from resolute.model import Comparison
from resolute.writers.emphasis import emphasized
from resolute.writers.folding import Kinds, hidden_notes, hidden_phrase, lines, shown_notes
from resolute.writers.heading import pair_described, pair_name, topic
from resolute.writers.layout.names import Element, w
from resolute.writers.showing import MOVED_SIGN
from resolute.writers.table.rows import Table
from resolute.writers.table.styles import (
    COUNTS,
    DELETED,
    FOLD,
    HEADING,
    INSERTED,
    KIND,
    PAIR,
    RUNNING,
    TITLE,
    style_elements,
)
from resolute.writers.telling import MEANINGS, counted, summed_up
from resolute.writers.word.document import empty, file_of, new_document
from resolute.writers.word.parts import add_field, add_paragraph, add_run

_PAGE_WIDTH, _PAGE_HEIGHT, _MARGIN = 15840, 12240, 900
"""Letter paper across, as official files have it upright; in twentieths of a point."""
_WIDTH = _PAGE_WIDTH - 2 * _MARGIN


def render_table(
    comparison: Comparison, *, columns: int = 2, changes_only: bool = False, only: Kinds = ()
) -> bytes:
    """The comparison as a Word file with a table of two columns, or of three: the third says what changed.

    With `changes_only`, a line stands in place of each stretch of unchanged paragraphs, and unchanged notes
    are left out; with `only`, in place of changes without a finding of these kinds.
    """
    comparison = replace(
        comparison, earlier=emphasized(comparison.earlier), later=emphasized(comparison.later)
    )
    document = new_document(pair_name(comparison), style_elements())
    _set_page(document, comparison)
    body = next(document.element.iter(w("body")))
    section = body[-1]
    _add_head(body, comparison, only)
    table = Table(body, comparison, columns, _WIDTH)
    for line in lines(comparison, changes_only=changes_only, only=only):
        table.add(line)
    _add_notes(body, comparison, columns, changes_only=changes_only, only=only)
    if columns > 2:
        _add_meanings(body, comparison)
    body.append(section)
    return file_of(document)


def _set_page(document: DocxDocument, comparison: Comparison) -> None:
    """Landscape, with both names at the head of each page and its number at the foot."""
    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Twips(_PAGE_WIDTH), Twips(_PAGE_HEIGHT)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Twips(_MARGIN)
    section.header_distance = section.footer_distance = Twips(_MARGIN // 2)
    for part in (section.header, section.footer):
        part.is_linked_to_previous = False
    head, foot = section.header.part.element, section.footer.part.element
    empty(head)
    empty(foot)
    add_run(add_paragraph(head, RUNNING), pair_name(comparison))
    line = add_paragraph(foot, RUNNING)
    add_run(line, "Page ")
    add_field(line, "PAGE")
    add_run(line, " of ")
    add_field(line, "NUMPAGES")


def _add_head(body: Element, comparison: Comparison, only: Kinds) -> None:
    """The topic, both texts, how much changed and of what kinds, and how changes are marked."""
    language = comparison.later.language
    add_run(add_paragraph(body, TITLE, language), topic(comparison), language=language)
    add_run(add_paragraph(body, PAIR), pair_described(comparison))
    for phrases in summed_up(comparison, only):
        add_run(add_paragraph(body, COUNTS), " · ".join(phrases))
    legend = add_paragraph(body, COUNTS)
    add_run(legend, "inserted", INSERTED)
    add_run(legend, " · ")
    add_run(legend, "deleted", DELETED)
    add_run(legend, f" · {MOVED_SIGN} moved")
    add_paragraph(body, COUNTS)


def _add_notes(
    body: Element, comparison: Comparison, columns: int, *, changes_only: bool, only: Kinds
) -> None:
    """The notes in a table of their own; a paragraph follows, since Word joins a table to the next one."""
    notes = shown_notes(comparison, changes_only=changes_only, only=only)
    folded = hidden_notes(comparison, only)
    if notes or folded:
        add_run(add_paragraph(body, HEADING), "Notes")
    if notes:
        table = Table(body, comparison, columns, _WIDTH)
        for note in notes:
            table.add_note(note)
    add_run(add_paragraph(body, FOLD), hidden_phrase(folded) if folded else "")


def _add_meanings(body: Element, comparison: Comparison) -> None:
    """What the kinds in the third column mean."""
    for kind, _ in counted(comparison):
        meaning = add_paragraph(body, COUNTS)
        add_run(meaning, kind.value, KIND)
        add_run(meaning, f": {MEANINGS[kind]}")
