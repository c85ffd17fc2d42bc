"""Small PDFs made for the tests, line by line, with the fonts that every reader of PDF has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from readers import invented

FONTS = {"": "Times-Roman", "i": "Times-Italic", "b": "Times-Bold"}
_RAISED = {"¹": "1", "²": "2", "³": "3"}
_PIECES = re.compile(r"(_[^_]*_|[¹²³]+)")

MARGIN, INDENT, PITCH = 120, 24, 12


@dataclass(frozen=True)
class Line:
    """Text at a place; `_words_` are italic, `¹` a raised figure."""

    x: float
    y: float
    text: str
    size: float = 10
    bold: bool = False


@dataclass(frozen=True)
class Ruled:
    """A drawn line."""

    x: float
    y: float
    width: float
    height: float = 0.5


def pdf(*pages: Sequence[Line | Ruled], extra: str = "") -> bytes:
    """A document of the pages; `extra` stands in the dictionary of each page."""
    fonts = " ".join(
        f"/F{name or 'r'} << /Type /Font /Subtype /Type1 /BaseFont /{base} /Encoding /WinAnsiEncoding >>"
        for name, base in FONTS.items()
    )
    kids = " ".join(f"{3 + 2 * place} 0 R" for place in range(len(pages)))
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>"]
    for place, page in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {4 + 2 * place} 0 R {extra} "
            f"/Resources << /Font << {fonts} >> >> >>"
        )
        stream = "\n".join(_drawn(item) for item in page)
        objects.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
    return joined([text.encode("cp1252") for text in objects])


def joined(objects: list[bytes], trailer: bytes = b"") -> bytes:
    """Objects, numbered from 1, with the table of where they stand."""
    data = b"%PDF-1.4\n"
    places: list[int] = []
    for number, text in enumerate(objects, 1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(data)
    size = len(objects) + 1
    data += b"xref\n0 %d\n0000000000 65535 f \n%s" % (size, table)
    return data + b"trailer << /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n" % (size, trailer, start)


def _drawn(item: Line | Ruled) -> str:
    if isinstance(item, Ruled):
        return f"{item.x} {item.y} {item.width} {item.height} re f"
    shown = "".join(_shown(piece, item) for piece in _PIECES.split(item.text) if piece)
    return f"BT 1 0 0 1 {item.x} {item.y} Tm {shown}ET"


def _shown(piece: str, line: Line) -> str:
    if piece[0] in _RAISED:
        figures = "".join(_RAISED[sign] for sign in piece)
        return f"/Fr {line.size * 0.65} Tf {line.size * 0.35} Ts ({figures}) Tj 0 Ts "
    font = "i" if piece.startswith("_") else "b" if line.bold else "r"
    text = piece.strip("_") if font == "i" else piece
    escaped = re.sub(r"([()\\])", r"\\\1", text)
    return f"/F{font} {line.size} Tf ({escaped}) Tj "


def set_text(*paragraphs: str, top: float = 700, space: float = 6, width: int = 70) -> list[Line | Ruled]:
    """Paragraphs set as the United Nations do: first lines set in, numbers with a tab, a space between."""
    lines: list[Line | Ruled] = []
    y = top
    for paragraph in paragraphs:
        *numbers, text = paragraph.split("\t")
        x = MARGIN + INDENT
        if numbers:
            lines.append(Line(x, y, numbers[0]))
            x += INDENT
        for line in _wrapped(text, width):
            lines.append(Line(x, y, line))
            x, y = MARGIN, y - PITCH
        y -= space
    return lines


def _wrapped(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        if len(lines[-1]) + len(word) >= width:
            lines.append("")
        lines[-1] += f"{' ' if lines[-1] else ''}{word}"
    return lines


def invented_pdf() -> bytes:
    """The invented resolution as the United Nations' PDFs have it, over two pages."""
    head = [
        Line(123, 734, "United Nations", 14),
        Line(482, 735, f"A/RES/{invented.NUMBER}", 12),
        Line(123, 706, "General Assembly", 20, bold=True),
        Line(397, 705, "Distr.: General"),
        Line(397, 693, "25 January 2041"),
        Line(60, 610, invented.FRONT[0], bold=True),
        Line(60, 598, invented.FRONT[1]),
        Line(MARGIN, 565, invented.ADOPTION, 14, bold=True),
        Line(MARGIN, 540, invented.SOURCE.replace("[", "[_").replace("]", "_]")),
        Line(72, 515, f"{invented.NUMBER}.", 12, bold=True),
        Line(MARGIN, 515, invented.TITLE, 12, bold=True),
    ]
    preambular = [f"_{opening}_{text}" for opening, text in invented.PREAMBULAR]
    first = set_text("_The General Assembly_,", *preambular, top=490)
    feet = [Line(100, 120, "\u2014" * 10, 8)]
    feet += [Line(117, 105 - 11 * place, f"{'¹²'[place]}", 8.5) for place in range(2)]
    feet += [Line(123, 105 - 11 * place, note, 8.5) for place, note in enumerate(invented.NOTES)]
    foot = [Line(65, 44, "40-22973 (E)")]
    operative = [
        f"{number}{'' if number[0] == '(' else '.'}\t" + (f"_{opening}_" if opening else "") + text
        for number, opening, text in invented.OPERATIVE
    ]
    second = [
        Line(60, 733, f"A/RES/{invented.NUMBER}", 8.5, bold=True),
        Line(380, 733, invented.TITLE, 8.5, bold=True),
        *set_text(*operative, top=710),
        Line(397, 440, invented.CLOSING[0]),
        Line(397, 428, invented.CLOSING[1]),
        Line(60, 36, "2/2", 8.5, bold=True),
        Line(524, 38, "40-22973", 7),
    ]
    return pdf([*head, *first, *feet, *foot], [*second])
