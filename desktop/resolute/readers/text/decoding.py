"""From bytes to characters: UTF-8, or UTF-16 with its byte order mark."""

from __future__ import annotations

import codecs
import re

from resolute.readers.refusal import Refusal

_MARKS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_BREAKS = re.compile(r"\r\n?|\f")
_NEVER_IN_XML = str.maketrans({"\v": " ", "\ufffe": "\ufffd", "\uffff": "\ufffd"})
"""Word's own line break in a text, and what is no character: no redline could hold them."""
_CONTROLS = re.compile(r"[\0-\x08\x0e-\x1f]")


def decoded(data: bytes) -> str:
    """The text without its byte order mark, lines and pages ending in newlines alone."""
    mark = next((mark for mark in _MARKS if data.startswith(mark)), b"")
    try:
        text = data[len(mark) :].decode(_MARKS.get(mark, "utf-8"))
    except UnicodeDecodeError as error:
        raise Refusal(_reason(data)) from error
    if _CONTROLS.search(text):
        raise Refusal("is no text, or text in an encoding other than UTF-8")
    return _BREAKS.sub("\n", text).translate(_NEVER_IN_XML)


def _reason(data: bytes) -> str:
    if _CONTROLS.search(data[:4096].decode("latin-1")):
        return "is neither a Word document nor text that can be read"
    return "is text in an encoding other than UTF-8; save it as UTF-8"
