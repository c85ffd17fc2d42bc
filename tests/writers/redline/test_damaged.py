"""Redlines on Word files that are damaged, but can be read: nothing turns up where something is missing."""

from __future__ import annotations

from helpers.packages import members
from writers.redline.notation import docx, redline, shown, zipped

LATER = docx("The lamp^1 is lit.^2", notes=("See A/95/1.", "See A/95/2."))


def without(name: str, data: bytes) -> bytes:
    return zipped({part: xml.decode() for part, xml in members(data).items() if part != name})


def test_a_notes_part_that_is_named_and_missing_is_made() -> None:
    earlier = without("word/footnotes.xml", docx("The lamp is lit."))
    assert shown(redline(earlier, LATER).data) == ["The lamp+^+ is lit.+^+"]


def test_a_new_note_does_not_turn_up_at_a_mark_without_one() -> None:
    earlier = docx("The lamp is lit.", "The bell rings.^7")
    document = members(
        redline(earlier, docx("The lamp is lit.^1", "The bell rings.^7", notes=("New.",))).data
    )
    assert b'<w:footnoteReference w:id="8"/>' in document["word/document.xml"]
