"""Byte order marks: what they say of a text's encoding."""

from __future__ import annotations

import codecs

MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
"""In the order in which they are tried: UTF-32's begins with UTF-16's."""


def mark_of(data: bytes) -> bytes:
    """The mark that `data` begins with, or nothing."""
    return next((mark for mark in MARKS if data.startswith(mark)), b"")


def marked_start(data: bytes, length: int) -> str:
    """The first characters of at most `length` bytes, in the encoding that a mark names or else UTF-8."""
    mark = mark_of(data)
    return data[len(mark) : length].decode(MARKS.get(mark, "utf-8"), "ignore")
