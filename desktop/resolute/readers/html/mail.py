"""Messages (.eml) and web archives (.mht): the text in them, or the document that is attached.

A mail with a document attached is about that document: it is read in place of what the mail says, and the
user is told. Headers, signatures and the heads of quoted mails are no text.
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from email.errors import MessageError
from email.message import EmailMessage, Message
from typing import cast

from resolute import limits
from resolute.model import English, Phrase, counted
from resolute.readers.formats import Format, format_of
from resolute.readers.html.quoted import without_quoting
from resolute.readers.html.reading import source_of
from resolute.readers.refusal import TOO_MANY_LINES, Refusal, refuse_larger, refuse_more
from resolute.readers.revisions import Revisions
from resolute.readers.source import Source
from resolute.readers.text import decoding
from resolute.readers.text import source_of as source_of_text

_Read = Callable[[bytes, Revisions], tuple[Source, bytes]]
_DOCUMENTS = (Format.DOCX, Format.DOC, Format.ODT, Format.RTF, Format.PDF)
_FIELD = re.compile(rb"^(?:content-[a-z-]+|subject):[^\n]*(?:\n[ \t][^\n]*)*+", re.IGNORECASE | re.MULTILINE)
_BOUNDARY = re.compile(rb"boundary\*?\d*\*?=", re.IGNORECASE)
_BROKEN = (MessageError, RecursionError, ValueError, LookupError, AttributeError, TypeError)
"""What the library raises on headers that no mail program writes."""
_TOO_MANY: English = "has more than {most} parts that hold parts, the most that are read"
_DAMAGED: English = "is damaged: it begins like a mail, but cannot be taken apart"


@dataclass(frozen=True, slots=True)
class _Part:
    """A part that is no container, unpacked; `charset` is what it says of its text."""

    kind: str
    name: str
    data: bytes
    charset: str
    is_flowed: bool
    is_attached: bool


def read_mail(data: bytes, revisions: Revisions, read: _Read) -> tuple[Source, bytes]:
    """The text, and the bytes its anchors refer to: the mail's own, or those of the document attached.

    `read` reads an attached document of any format.
    """
    message = _message(data)
    parts = list(_parts(message))
    for part in parts:
        if part.is_attached and _is_document(part.data):
            source, kept = read(part.data, revisions)
            others = sum(other.is_attached and _is_document(other.data) for other in parts) - 1
            return replace(source, notices=(_said(part, others), *source.notices)), kept
    source = _body(parts, revisions)
    subject = " ".join(str(message.get("Subject", "")).split())
    return replace(source, front=(*filter(None, [subject]), *source.front)), data


def _message(data: bytes) -> Message:
    """The message, not yet taken apart; the library takes forever with what no mail program writes."""
    refuse_larger(len(data), limits.MAIL)
    refuse_more(data.count(b"\n"), limits.LINES, TOO_MANY_LINES)
    refuse_more(
        sum(1 for _ in _BOUNDARY.finditer(data)),
        limits.MAILS,
        _TOO_MANY,
    )
    if any(len(field[0]) > limits.HEADER for field in _FIELD.finditer(data)):
        most = f"{limits.HEADER:,}"
        raise Refusal(Phrase("is not read: a line at its head is longer than {most} characters", most=most))
    try:
        return email.message_from_bytes(data.lstrip(), _class=EmailMessage, policy=email.policy.default)
    except (
        MessageError,
        RecursionError,
        ValueError,
        LookupError,
        AttributeError,
        IndexError,
        TypeError,
    ) as error:
        raise Refusal(_DAMAGED) from error


def _parts(message: Message, depth: int = 0) -> Iterator[_Part]:
    """The parts in order, also of messages that are attached."""
    if depth > limits.MAILS:
        raise Refusal(
            Phrase("is not read: its parts stand more than {most} deep within one another", most=limits.MAILS)
        )
    if not message.is_multipart():
        yield _part(message)
        return
    for part in cast("list[Message]", message.get_payload()):
        yield from _parts(part, depth + 1)


def _part(message: Message) -> _Part:
    try:
        data = message.get_payload(decode=True)
        name, charset = message.get_filename() or "", message.get_content_charset() or ""
        flowed = str(message.get_param("format", "")).lower() == "flowed"
        disposition = message.get_content_disposition()
    except _BROKEN as error:
        raise Refusal(_DAMAGED) from error
    is_attached = disposition == "attachment" or bool(name)
    return _Part(
        message.get_content_type(),
        name,
        data if isinstance(data, bytes) else b"",
        charset,
        flowed,
        is_attached,
    )


def _is_document(data: bytes) -> bool:
    try:
        return format_of(data) in _DOCUMENTS
    except Refusal:
        return False


def _said(part: _Part, others: int) -> Phrase:
    named = " ".join(part.name.split()) or Phrase("without a name")
    told = Phrase("is a mail; what is read is the document attached to it, {named}", named=named)
    if not others:
        return told
    more = counted(others, "so is {n} more, not read", "so are {n} more, not read")
    return Phrase("{told}; {more}", told=told, more=more)


def _body(parts: list[_Part], revisions: Revisions) -> Source:
    """The text as a page where there is one, for that has emphasis; else as plain text."""
    own = [part for part in parts if not part.is_attached and part.data.strip()]
    pages = [part for part in own if part.kind in ("text/html", "application/xhtml+xml")]
    if pages:
        return source_of(pages[0].data, revisions, pages[0].charset)
    texts = [_text(part) for part in own if part.kind == "text/plain"]
    if not texts:
        raise Refusal("is a mail without a text")
    return source_of_text("\n\n".join(texts))


def _text(part: _Part) -> str:
    text = decoding.lines_of(decoding.characters(part.data, part.charset).text)
    return without_quoting(text, is_flowed=part.is_flowed)
