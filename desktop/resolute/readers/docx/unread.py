"""What of a document's text stands where it is not read, which the user is told."""

from __future__ import annotations

from lxml import etree

from resolute.model import English
from resolute.readers.docx.names import w

_BOXES: English = "has sentences in text boxes, which are not read"
_INSERTED: English = (
    "has other documents inserted into it, which are not read; save it anew in Word to keep them"
)
_SENTENCE = 60
"""Characters: boxes of official documents hold an emblem, or a word."""


def unread(root: etree._Element) -> tuple[English, ...]:
    """What is noticed of a document part; nothing where all of its text is read."""
    boxes = ("".join(text.text or "" for text in box.iter(w("t"))) for box in root.iter(w("txbxContent")))
    has_boxes = any(len(text.strip()) >= _SENTENCE for text in boxes)
    has_inserted = next(root.iter(w("altChunk"), w("subDoc")), None) is not None
    return (*[_BOXES] * has_boxes, *[_INSERTED] * has_inserted)
