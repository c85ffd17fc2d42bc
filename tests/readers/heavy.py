"""Files that are too much, made in every format: many paragraphs, a long line, a wide table, deep nesting."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

from readers import invented
from readers.html import making as html
from readers.odt import making as odt
from readers.pdf import made as pdf
from readers.rtf import making as rtf

Made = Callable[[Sequence[str]], bytes]
_TIDES = "Recalls what was said of the tides of harbour %d, and of those who measure them twice a day;"


def wordings(count: int) -> list[str]:
    """Operative paragraphs without their numbers, no two alike."""
    return [_TIDES % number for number in range(count)]


def line(characters: int) -> str:
    """One line, of words."""
    return ("tide after tide, " * (characters // 17 + 1))[:characters]


def _docx(texts: Iterable[str]) -> bytes:
    return invented.package("".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts))


def _odt_body(texts: Iterable[str]) -> str:
    return "".join(f"<text:p>{text}</text:p>" for text in texts)


def _html_body(texts: Iterable[str]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def _akn(texts: Iterable[str]) -> bytes:
    return _akn_of("".join(f"<paragraph><content><p>{text}</p></content></paragraph>" for text in texts))


def _akn_of(body: str) -> bytes:
    text = f"<akomaNtoso><statement><mainBody>{body}</mainBody></statement></akomaNtoso>"
    return f"<?xml version='1.0'?>{text}".encode()


def _pdf(texts: Sequence[str]) -> bytes:
    """Forty paragraphs a page."""
    starts = range(0, len(texts), 40)
    return pdf.pdf(*(pdf.set_text(*texts[start : start + 40], width=len(texts[0]) + 2) for start in starts))


PARAGRAPHS: Mapping[str, Made] = {
    "docx": _docx,
    "odt": lambda texts: odt.document(_odt_body(texts)),
    "fodt": lambda texts: odt.flat(_odt_body(texts)),
    "rtf": lambda texts: rtf.document("".join(f"\\pard\\plain {text}\\par\n" for text in texts)),
    "html": lambda texts: html.page(_html_body(texts)),
    "mht": lambda texts: html.multipart(f"Content-Type: text/html\n\n{_html_body(texts)}", kind="related"),
    "eml": lambda texts: html.mail("\n\n".join(texts)),
    "txt": lambda texts: "\n".join(texts).encode(),
    "md": lambda texts: "\n\n".join(
        [f"# Tides of {len(texts)} harbours", *(f"**{t}**" for t in texts)]
    ).encode(),
    "xml": _akn,
    "pdf": _pdf,
}
"""Documents of these paragraphs, by the endings that their formats have."""


def _rows(rows: int, columns: int, row: str, cell: str) -> str:
    return "".join(row % "".join(cell % f"{r}.{c}" for c in range(columns)) for r in range(rows))


def _rtf_table(rows: int, columns: int) -> bytes:
    return rtf.document(_rows(rows, columns, "\\trowd %s\\row\n", "\\pard\\intbl %s\\cell "))


def _pdf_table(rows: int, columns: int) -> bytes:
    """A page for each hundred columns of ten rows, for none is wide enough."""
    places = [(r, c) for r in range(0, rows, 10) for c in range(0, columns, 100)]
    return pdf.pdf(
        *(
            [
                pdf.Line(20 + 5.8 * c, 780 - 70 * r, f"{top + r}.{left + c}", 2)
                for r in range(10)
                for c in range(100)
            ]
            for top, left in places
        )
    )


_WORD_CELL = "<w:tc><w:p><w:r><w:t>%s</w:t></w:r></w:p></w:tc>"

TABLES: Mapping[str, Callable[[int, int], bytes]] = {
    "docx": lambda rows, columns: invented.package(
        f"<w:tbl>{_rows(rows, columns, '<w:tr>%s</w:tr>', _WORD_CELL)}</w:tbl>"
    ),
    "odt": lambda rows, columns: odt.document(_odt_table(rows, columns)),
    "fodt": lambda rows, columns: odt.flat(_odt_table(rows, columns)),
    "rtf": _rtf_table,
    "html": lambda rows, columns: html.page(
        f"<table>{_rows(rows, columns, '<tr>%s</tr>', '<td>%s</td>')}</table>"
    ),
    "mht": lambda rows, columns: html.multipart(
        f"Content-Type: text/html\n\n<table>{_rows(rows, columns, '<tr>%s</tr>', '<td>%s</td>')}</table>"
    ),
    "eml": lambda rows, columns: html.mail(_rows(rows, columns, "%s\n", "%s\t")),
    "txt": lambda rows, columns: _rows(rows, columns, "%s\n", "%s\t").encode(),
    "md": lambda rows, columns: ("# Tides\n\n" + _rows(rows, columns, "|%s\n", " **%s** |")).encode(),
    "xml": lambda rows, columns: _akn_of(
        f"<table>{_rows(rows, columns, '<tr>%s</tr>', '<td><p>%s</p></td>')}</table>"
    ),
    "pdf": _pdf_table,
}


def _odt_table(rows: int, columns: int) -> str:
    row, cell = (
        "<table:table-row>%s</table:table-row>",
        "<table:table-cell><text:p>%s</text:p></table:table-cell>",
    )
    return f"<table:table>{_rows(rows, columns, row, cell)}</table:table>"


def _around(before: str, inner: str, after: str, levels: int) -> str:
    return before * levels + inner + after * levels


def _docx_nested(before: str, after: str, levels: int) -> bytes:
    return invented.package(_around(before, "<w:p><w:r><w:t>Tides</w:t></w:r></w:p>", after, levels))


_CELL = ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")
_ODT_CELL = (
    "<table:table><table:table-row><table:table-cell>",
    "</table:table-cell></table:table-row></table:table>",
)
_TEXT = "<text:p>Tides</text:p>"


def _mail_nested(levels: int) -> bytes:
    inner = "Content-Type: text/plain\n\nTides"
    for level in range(levels):
        inner = f'Content-Type: multipart/mixed; boundary="{level}"\n\n--{level}\n{inner}\n--{level}--\n'
        if len(inner) > 1 << 22:
            break
    return f"MIME-Version: 1.0\nSubject: Tides\n{inner}".encode()


def _pdf_tree(levels: int) -> bytes:
    """A tree of pages in which each branch has one twig."""
    twigs = [f"<< /Type /Pages /Kids [{number + 1} 0 R] /Count 1 >>" for number in range(2, levels + 2)]
    page = "<< /Type /Page /MediaBox [0 0 612 792] >>"
    return pdf.joined([text.encode() for text in ("<< /Type /Catalog /Pages 2 0 R >>", *twigs, page)])


def _pdf_array(levels: int) -> bytes:
    kids = _around("[", "", "]", levels)
    return pdf.pdf([pdf.Line(100, 100, "Tides")], extra=f"/Annots {kids}")


NESTED: Mapping[str, Callable[[int], bytes]] = {
    "docx tables": lambda levels: _docx_nested(*_CELL, levels),
    "docx controls": lambda levels: _docx_nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", levels),
    "docx insertions": lambda levels: invented.package(
        f"<w:p>{_around('<w:ins>', '<w:r><w:t>Tides</w:t></w:r>', '</w:ins>', levels)}</w:p>"
    ),
    "odt sections": lambda levels: odt.document(_around("<text:section>", _TEXT, "</text:section>", levels)),
    "odt tables": lambda levels: odt.document(_around(*_ODT_CELL[:1], _TEXT, _ODT_CELL[1], levels)),
    "fodt lists": lambda levels: odt.flat(
        _around("<text:list><text:list-item>", _TEXT, "</text:list-item></text:list>", levels)
    ),
    "fodt spans": lambda levels: odt.flat(
        f"<text:p>{_around('<text:span>', 'Tides', '</text:span>', levels)}</text:p>"
    ),
    "rtf groups": lambda levels: rtf.document(_around("{\\b ", "Tides", "}", levels)),
    "rtf notes": lambda levels: rtf.document(_around("{\\footnote ", "Tides", "}", levels)),
    "html divisions": lambda levels: html.page(_around("<div>", "Tides", "</div>", levels)),
    "html tables": lambda levels: html.page(
        _around("<table><tr><td>", "Tides", "</td></tr></table>", levels)
    ),
    "html emphasis": lambda levels: html.page(_around("<b><i>", "Tides", "</i></b>", levels)),
    "mht divisions": lambda levels: html.multipart(
        f"Content-Type: text/html\n\n{_around('<div>', 'Tides', '</div>', levels)}"
    ),
    "eml parts": _mail_nested,
    "eml quotations": lambda levels: html.mail(_around("> ", "Tides", "", levels)),
    "txt brackets": lambda levels: _around("(", "Tides", ")", levels).encode(),
    "md emphasis": lambda levels: ("# Tides\n\n" + _around("**a *b ", "Tides", " c* d**", levels)).encode(),
    "md brackets": lambda levels: (
        "# Tides\n\n" + _around("[", "Tides", "](http://harbour.example)", levels)
    ).encode(),
    "md quotations": lambda levels: ("# Tides\n\n" + _around("> ", "Tides", "", levels)).encode(),
    "xml containers": lambda levels: _akn_of(_around("<container>", "<p>Tides</p>", "</container>", levels)),
    "xml emphasis": lambda levels: _akn_of(f"<p>{_around('<b>', 'Tides', '</b>', levels)}</p>"),
    "pdf pages": _pdf_tree,
    "pdf arrays": _pdf_array,
}
"""Documents whose elements stand so deep within one another."""


def write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path
