"""From bytes to characters, in whatever encoding: by its mark, as it says itself, or as it looks.

What is told: marks of UTF-8, UTF-16 and UTF-32; UTF-16 and UTF-32 without a mark by their NUL bytes; UTF-8,
for no other text happens to be that; all others by how their letters go together, a guess, which is said.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from resolute import limits
from resolute.model import English, Phrase, counted
from resolute.readers.byte_order import MARKS, mark_of
from resolute.readers.refusal import TOO_LONG, Refusal, refuse_more
from resolute.readers.text.garbled import is_garbled

_BREAKS = re.compile(r"\r\n?|\f")
_NEVER_IN_XML = str.maketrans({"\v": " ", "\ufffe": "\ufffd", "\uffff": "\ufffd"})
"""Word's own line break in a text, and what is no character: no redline could hold them."""
_CONTROLS = re.compile(r"[\0-\x08\x0e-\x1f]")
_MULTIBYTE = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_USUAL = re.compile(
    r"[\t\n\r\f -~\u00a0-\u06ff\u0e00-\u0e7f\u1e00-\u1fff\u2010-\u2027\u20ac\u3000-\u30ff\u4e00-\u9fff"
    r"\uac00-\ud7a3\uff00-\uffef]"
)
_NO_TEXTS = ("idna", "punycode", "unicode_escape", "raw_unicode_escape", "utf-7")
"""Encodings of names, and ways to hide signs: no page is in one, and some take forever with a long text."""
_BINARY: English = "is neither a Word document nor text that can be read"
_GARBLED: English = (
    "is garbled: its letters were taken for those of another encoding when it was saved; "
    "save it as UTF-8 where it was right"
)


@dataclass(frozen=True, slots=True)
class Characters:
    """A text and the encoding it was in; `notice` is what is to be said of it, or empty."""

    text: str
    encoding: str = "utf-8"
    notice: English = ""


def characters(data: bytes, named: str = "") -> Characters:
    """The characters without their byte order mark; `named` is the encoding that the source names.

    Raises `Refusal` where they are no text, or text that is lost.
    """
    refuse_more(len(data) // 4, limits.CHARACTERS, TOO_LONG)  # in no encoding are there fewer
    mark = mark_of(data)
    found = _marked(data, mark) if mark else _named(data, named) or _told(data) or _guessed(data)
    refuse_more(len(found.text), limits.CHARACTERS, TOO_LONG)
    if is_garbled(found.text):
        raise Refusal(_GARBLED)
    return found


def lines_of(text: str) -> str:
    """The text with lines and pages ending in newlines alone, and with nothing that no redline could hold.

    Raises `Refusal` where it has signs that no text has.
    """
    if _CONTROLS.search(text):
        raise Refusal(_BINARY)
    return _BREAKS.sub("\n", text).translate(_NEVER_IN_XML)


def recoded(data: bytes, encoding: str) -> bytes:
    """The text in UTF-8 with its mark; `encoding` is the user's word for what it is in.

    Raises `Refusal` where that is no encoding, or not this text's.
    """
    try:
        if codecs.lookup(encoding).name in _NO_TEXTS:
            raise LookupError(encoding)
        return codecs.BOM_UTF8 + data.removeprefix(mark_of(data)).decode(encoding).encode()
    except LookupError as error:
        raise Refusal(
            Phrase("cannot be read as {encoding}: no encoding has that name", encoding=encoding)
        ) from error
    except ValueError as error:
        raise Refusal(Phrase("is no text in {encoding}", encoding=encoding)) from error


def _marked(data: bytes, mark: bytes) -> Characters:
    encoding = MARKS[mark]
    try:
        return Characters(data[len(mark) :].decode(encoding), encoding)
    except UnicodeDecodeError as error:
        found = _broken_utf8(data[len(mark) :]) if encoding == "utf-8" else None
        if found is None:
            raise Refusal(
                Phrase("is damaged: it is marked as {encoding} and is not", encoding=encoding.upper())
            ) from error
        return found


def _named(data: bytes, encoding: str) -> Characters | None:
    """As the source says, where that is right; web pages say Latin 1 and mean Windows 1252."""
    usual = {"iso-8859-1": "cp1252", "us-ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030"}
    name = usual.get(encoding.lower(), encoding)
    try:
        if not name or codecs.lookup(name).name in _NO_TEXTS:
            return None
        return Characters(data.decode(name), name)
    except (
        LookupError,
        ValueError,
    ):  # no encoding has that name, or no name has such signs, or it is not true
        return None


def _told(data: bytes) -> Characters | None:
    if b"\0" in data:
        return _without_mark(data)
    try:
        return Characters(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _broken_utf8(data)


def _without_mark(data: bytes) -> Characters:
    for encoding in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if len(_USUAL.findall(text[:4000])) > 0.9 * len(text[:4000]):
            return Characters(text, encoding)
    raise Refusal(_BINARY)


def _broken_utf8(data: bytes) -> Characters | None:
    """UTF-8 with a few bytes of damage: not for these is it taken for something else."""
    text = data.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    if sum(1 for _ in _MULTIBYTE.finditer(data)) < 10 * lost:
        return None
    return Characters(
        text,
        notice=counted(
            lost,
            "has {n} damaged character, which is shown as �",
            "has {n} damaged characters, which are shown as �",
        ),
    )


def _guessed(data: bytes) -> Characters:
    """What looks most like text. Loaded here: the tables take time, and most texts are in UTF-8."""
    from resolute.readers.text.guessing import guesses  # noqa: PLC0415

    if _CONTROLS.search(data[:65536].decode("latin-1")):
        raise Refusal(_BINARY)
    for encoding in guesses(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        return Characters(
            text,
            encoding,
            Phrase("is read as text in {encoding}, which is a guess from its letters", encoding=encoding),
        )
    raise Refusal("is text in an encoding that cannot be told; save it as UTF-8")
