"""What the clipboard holds of a text: files, or the richest form that the readers take.

Word and browsers put a text there in several forms at once. Formatted ones tell openings, numbers of lists
and notes; plain text is what is left.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextDocumentFragment

from resolute.window.drops import dropped_files

_RICH_TEXT = (
    "text/rtf",
    "application/rtf",
    "text/richtext",
    "public.rtf",
    'application/x-qt-windows-mime;value="Rich Text Format"',
)
_MARK = b"\xef\xbb\xbf"
"""Says that bytes are UTF-8, whatever a page says that it was in before it came to the clipboard."""
_DOCTYPE = "<!DOCTYPE html>"


def pasted(data: QMimeData) -> Path | bytes | None:
    """The first file, or the bytes of a text; None where there is neither."""
    files = dropped_files(data)
    if files:
        return files[0]
    return _page(data) or _rich_text(data) or _plain(data)


def _page(data: QMimeData) -> bytes:
    """The text as a web page; empty where it has no words, as a picture's has none."""
    html = data.html() if data.hasHtml() else ""
    if not QTextDocumentFragment.fromHtml(html).toPlainText().strip("\ufffc \t\r\n"):
        return b""
    begins = "" if html.lstrip().lower().startswith("<!doctype") else _DOCTYPE
    return _MARK + f"{begins}{html}".encode("utf-8", "replace")


def _rich_text(data: QMimeData) -> bytes:
    """The text as Rich Text. Some programs end what they put on the clipboard with a zero."""
    for form in _RICH_TEXT:
        found = bytes(data.data(form).data()).rstrip(b"\0")
        if found.lstrip().startswith(b"{\\rtf"):
            return found
    return b""


def _plain(data: QMimeData) -> bytes | None:
    text = data.text() if data.hasText() else ""
    return _MARK + text.encode("utf-8", "replace") if text.strip() else None
