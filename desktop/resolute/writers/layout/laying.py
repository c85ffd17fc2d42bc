"""A resolution in, the bytes of a Word file out, with the resolution as it now stands there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from resolute.model import Anchor, Paragraph, Resolution
from resolute.writers.layout.body import fill_body
from resolute.writers.layout.documents import template_name
from resolute.writers.layout.masthead import fill_controls, masthead_fields
from resolute.writers.layout.notes import fill_notes
from resolute.writers.layout.paragraphs import note_id
from resolute.writers.layout.preparing import prepared
from resolute.writers.layout.setting import ARABIC, Setting
from resolute.writers.layout.template import DOCUMENT, FOOTNOTES, STYLES, Template


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A Word file and the resolution that stands in it, whose anchors are places in `data`."""

    data: bytes
    resolution: Resolution


def lay_out(resolution: Resolution) -> LaidOut:
    """`resolution` on the template of its organ and script; the same resolution gives the same bytes.

    One `w:p` holds one paragraph, its characters are the `source_text` of the paragraph given back. That
    differs from the one taken where a note's first mark became a real reference, where a character that XML
    cannot hold became U+FFFD, and by the blank paragraphs that Word requires in empty cells and after tables.
    """
    ready = prepared(resolution)
    template = Template.open(template_name(ready.masthead, right_to_left=ready.language == ARABIC))
    setting = Setting(ready.language, template.styles(), template.column())
    paragraphs = fill_body(template.root(DOCUMENT), ready.paragraphs, setting)
    fill_notes(template.root(FOOTNOTES), ready.footnotes, setting)
    setting.set_default_language(template.root(STYLES))
    fields = masthead_fields(ready)
    for name in template.headers_and_footers:
        fill_controls(template.root(name), fields)
    return LaidOut(template.to_bytes(), _anchored(ready, paragraphs))


def _anchored(resolution: Resolution, paragraphs: tuple[Paragraph, ...]) -> Resolution:
    """The resolution as it stands in the file; `paragraphs` are in the order of their `w:p`."""
    notes = resolution.footnotes
    return replace(
        resolution,
        paragraphs=tuple(replace(p, anchor=Anchor(DOCUMENT, place)) for place, p in enumerate(paragraphs)),
        footnotes=tuple(replace(note, anchor=Anchor(FOOTNOTES, note_id(n))) for n, note in enumerate(notes)),
        format="docx",
        has_layout=True,
    )
