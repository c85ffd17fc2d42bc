"""Pages out of a PDF's bytes: the one module that knows PDFium, and that it is not written in Python.

PDFium is asked for as little as possible, for each question costs a microsecond and a page has thousands of
characters: all characters of a page at once, then where each text object begins and ends among them, and of
an object its font and its place. PDFium's own guesses (blanks and line ends that it puts between objects) are
left out: it writes "1989, ¹" where the page shows no blank. Only in
scripts from right to left every character is asked for its place, since objects come there in any order.

PDFium keeps state that two threads must not share, so that one lock lets in one reading after another.
"""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import islice
from threading import Lock

from pypdfium2 import raw as pdfium

from resolute import limits
from resolute.model import English, Phrase
from resolute.readers.pdf.pieces import Page, Piece, Rule
from resolute.readers.pdf.scripts import is_mainly_from_right
from resolute.readers.refusal import TOO_LONG, Refusal, refuse_more

_LOCK = Lock()
_SIGNS = str.maketrans({"\x02": "-", "\ufffe": "-", "\r": " ", "\n": " ", "\t": " ", "\0": ""})
"""PDFium writes a hyphen that ends a line as a control character."""
_CONTROLS = str.maketrans("", "", "".join(map(chr, (*range(1, 32), 0x7F))))
_LOCKED: English = "is encrypted; save it without a password first"
_BROKEN: English = "is damaged: it begins like a PDF, but is cut off or broken"
_ITALIC, _FORCED_BOLD = 1 << 6, 1 << 18
"""Flags of a font's descriptor."""
_BOLD_NAMES = ("bold", "black", "heavy")
_BOLD_WEIGHT = 600
_FILLED_AND_STROKED = 2
_THIN = 2.0
"""Points that a drawn rule may be thick."""
_DRAWN = 2_000
"""Rules on a page that make tables; more make a drawing."""


def pages_of(data: bytes) -> list[Page]:
    """All pages; raises `Refusal` where the document is encrypted, broken, or too large."""
    with _LOCK:
        document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
        if not document:
            raise Refusal(_reason(pdfium.FPDF_GetLastError()))
        try:
            return _pages(document)
        finally:
            pdfium.FPDF_CloseDocument(document)


def _reason(error: int) -> English:
    is_locked = error in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY)
    return _LOCKED if is_locked else _BROKEN


def _pages(document: pdfium.Handle) -> list[Page]:
    count = pdfium.FPDF_GetPageCount(document)
    refuse_more(count, limits.PAGES, "has more than {most} pages, the most that are read")
    pages: list[Page] = []
    characters = 0
    for index in range(count):
        page = pdfium.FPDF_LoadPage(document, index)
        if not page:
            raise Refusal(Phrase("is damaged: its page {page} cannot be read", page=index + 1))
        try:
            pages.append(_page(page, index + 1))
        finally:
            pdfium.FPDF_ClosePage(page)
        characters += sum(len(piece.text) for piece in pages[-1].pieces)
        refuse_more(characters, limits.CHARACTERS, TOO_LONG)
    return pages


def _page(page: pdfium.Handle, number: int) -> Page:
    box = pdfium.FS_RECTF()
    pdfium.FPDF_GetPageBoundingBox(page, box)
    text = pdfium.FPDFText_LoadPage(page)
    try:
        found = list(islice(_Characters(text).pieces(), limits.PIECES + 1)) if text else []
    finally:
        if text:
            pdfium.FPDFText_ClosePage(text)
    if len(found) > limits.PIECES:
        told = {"most": f"{limits.PIECES:,}", "number": number}
        raise Refusal(Phrase("has more than {most} pieces of text on its page {number}", **told))
    rules, has_picture = _drawings(page)
    turn = _turn_of(found)
    seen = (p for p in found if p.turn == turn and _is_within(p, box))
    pieces = tuple(_turned(p, box) for p in seen)
    sides = (box.right - box.left, box.top - box.bottom)
    width, height = sides if turn % 2 == 0 else sides[::-1]
    return Page(number, width, height, pieces, () if turn else tuple(_moved(rules, box)), has_picture)


@dataclass(frozen=True, slots=True)
class _Found:
    """A piece before the page is turned: its ends as points, its turn in quarters against the clock."""

    text: str
    start: tuple[float, float]
    end: tuple[float, float]
    turn: int
    size: float
    bold: bool
    italic: bool
    item: int


@dataclass(slots=True)
class _Characters:
    """A page's characters; fonts are known by their addresses, which hold while the page is open."""

    handle: pdfium.Handle
    fonts: dict[int, tuple[bool, bool]] = field(default_factory=dict[int, tuple[bool, bool]])

    def pieces(self) -> Iterator[_Found]:
        count = pdfium.FPDFText_CountChars(self.handle)
        if count <= 0:
            return
        refuse_more(count, limits.CHARACTERS, TOO_LONG)
        text = self._text(count)
        if is_mainly_from_right(text):
            yield from self._each(text)
            return
        start = 0
        while start < count:
            item = pdfium.FPDFText_GetTextObject(self.handle, start)
            end = self._end_of(item, start, count) if item else start + 1
            found = self._found(item, text[start:end], start, end - 1) if item else None
            if found is not None:
                yield found
            start = end

    def _each(self, text: str) -> Iterator[_Found]:
        """Every character by itself; a blank that is drawn with the letter before it goes with the letter."""
        before: _Found | None = None
        for place, sign in enumerate(text):
            item = pdfium.FPDFText_GetTextObject(self.handle, place)
            found = self._found(item, sign, place, place) if item else None
            if found is None:
                continue
            if not sign.isspace():
                if before is not None:
                    yield before
                before = found
            elif before is not None and before.item == found.item and found.start[0] == before.start[0]:
                before = replace(before, text=before.text + " ")
        if before is not None:
            yield before

    def _text(self, count: int) -> str:
        buffer = (ctypes.c_ushort * (count + 1))()
        written = pdfium.FPDFText_GetText(self.handle, 0, count, buffer)
        text = bytes(buffer)[: 2 * max(written - 1, 0)].decode("utf-16-le", "replace")
        if len(text) == count:
            return text
        # A character without a letter is left out of the text, and places would no longer agree.
        return "".join(_sign(pdfium.FPDFText_GetUnicode(self.handle, place)) for place in range(count))

    def _end_of(self, item: pdfium.Handle, start: int, count: int) -> int:
        """Where the characters of an object end: leaps first, then halves."""
        address = ctypes.addressof(item.contents)
        low, step = start, 8
        while low + step < count and self._address(low + step) == address:
            low += step
            step *= 2
        high = min(low + step, count)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self._address(middle) == address else (low, middle)
        return high

    def _address(self, place: int) -> int:
        item = pdfium.FPDFText_GetTextObject(self.handle, place)
        return ctypes.addressof(item.contents) if item else 0

    def _found(self, item: pdfium.Handle, text: str, first: int, last: int) -> _Found | None:
        text = text.translate(_SIGNS).translate(_CONTROLS)
        if not text:
            return None
        matrix, box = pdfium.FS_MATRIX(), pdfium.FS_RECTF()
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetMatrix(self.handle, first, matrix)
        pdfium.FPDFText_GetCharOrigin(self.handle, first, x, y)
        pdfium.FPDFText_GetLooseCharBox(self.handle, last, box)
        size = pdfium.FPDFText_GetFontSize(self.handle, first) * math.hypot(matrix.c, matrix.d)
        quarters = math.atan2(matrix.b, matrix.a) / (math.pi / 2)
        turn = round(quarters)
        numbers = (size, x.value, y.value, box.left, box.right, box.top, box.bottom)
        if not all(map(math.isfinite, numbers)) or size <= 0 or abs(quarters - turn) > 0.05:
            return None
        end = ((box.right, y.value), (x.value, box.top), (box.left, y.value), (x.value, box.bottom))[turn % 4]
        bold, italic = self._font(item)
        is_slanted = turn == 0 and matrix.c > 0.1 * abs(matrix.d)
        return _Found(
            text,
            (x.value, y.value),
            end,
            turn % 4,
            size,
            bold,
            italic or is_slanted,
            ctypes.addressof(item.contents),
        )

    def _font(self, item: pdfium.Handle) -> tuple[bool, bool]:
        """Whether an object is bold, and italic; without a bold font, some draw the outlines too."""
        font = pdfium.FPDFTextObj_GetFont(item)
        if not font:
            return False, False
        address = ctypes.addressof(font.contents)
        if address not in self.fonts:
            self.fonts[address] = _style(font)
        bold, italic = self.fonts[address]
        return bold or pdfium.FPDFTextObj_GetTextRenderMode(item) == _FILLED_AND_STROKED, italic


def _sign(code: int) -> str:
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


def _style(font: pdfium.Handle) -> tuple[bool, bool]:
    buffer = ctypes.create_string_buffer(256)
    pdfium.FPDFFont_GetBaseFontName(font, buffer, len(buffer))
    name = buffer.value.decode("utf-8", "replace").lower()
    flags = max(pdfium.FPDFFont_GetFlags(font), 0)
    is_heavy = pdfium.FPDFFont_GetWeight(font) >= _BOLD_WEIGHT or bool(flags & _FORCED_BOLD)
    bold = is_heavy or any(word in name for word in _BOLD_NAMES)
    return bold, bool(flags & _ITALIC) or "italic" in name or "oblique" in name


def _drawings(page: pdfium.Handle) -> tuple[list[Rule], bool]:
    """The thin lines on a page, none where so many make a drawing; whether it has a picture."""
    rules: list[Rule] = []
    has_picture = False
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    for index in range(max(pdfium.FPDFPage_CountObjects(page), 0)):
        item = pdfium.FPDFPage_GetObject(page, index)
        kind = pdfium.FPDFPageObj_GetType(item)
        has_picture = has_picture or kind == pdfium.FPDF_PAGEOBJ_IMAGE
        if kind == pdfium.FPDF_PAGEOBJ_PATH and pdfium.FPDFPageObj_GetBounds(item, left, bottom, right, top):
            rule = Rule(left.value, right.value, bottom.value, top.value)
            if min(rule.right - rule.left, rule.top - rule.bottom) <= _THIN:
                rules.append(rule)
    return rules if len(rules) <= _DRAWN else [], has_picture


def _turn_of(found: list[_Found]) -> int:
    """The turn of most of the text; what runs otherwise is a watermark or stands in the margin."""
    turns: Counter[int] = Counter()
    for piece in found:
        turns[piece.turn] += len(piece.text)
    return max(turns, key=lambda turn: turns[turn], default=0)


def _is_within(piece: _Found, box: pdfium.FS_RECTF) -> bool:
    x, y = piece.start
    return box.left - 1 <= x <= box.right + 1 and box.bottom - 1 <= y <= box.top + 1


def _turned(piece: _Found, box: pdfium.FS_RECTF) -> Piece:
    left, baseline = _placed(piece.start, piece.turn, box)
    right, _ = _placed(piece.end, piece.turn, box)
    first, last = sorted((left, right))
    return Piece(piece.text, first, last, baseline, piece.size, piece.bold, piece.italic, piece.item)


def _placed(point: tuple[float, float], turn: int, box: pdfium.FS_RECTF) -> tuple[float, float]:
    """A point of the page once the page is turned so that its text runs from left to right."""
    x, y = point
    match turn:
        case 0:
            return x - box.left, y - box.bottom
        case 1:
            return y - box.bottom, box.right - x
        case 2:
            return box.right - x, box.top - y
        case _:
            return box.top - y, x - box.left


def _moved(rules: list[Rule], box: pdfium.FS_RECTF) -> Iterator[Rule]:
    for rule in rules:
        yield Rule(
            rule.left - box.left, rule.right - box.left, rule.bottom - box.bottom, rule.top - box.bottom
        )
