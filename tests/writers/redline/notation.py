"""Word files and redlines in a line a paragraph.

    {Body}→1.→*Urges* all keepers of [A/95/1] to watch;^1‹PAGEREF _Tide|7›

`{…}` is the style, → a tab, ⏎ a line break, *…* italics, […] a hyperlink ([…|address] one to an address of
its own), ^1 the mark of the first note, ‹instruction|result› a field, ⟪…⟫ a content control and ⟨…⟩ one in
it, ⚑ a bookmark, ⟦+…⟧ and ⟦-…⟧ a tracked change of the file's own. A tuple of tuples is a table of cells.
In a redline `+words+` are inserted, `-words-` deleted, `>words>` moved here, `<words<` moved away, and `+¶`,
`-¶`, `>¶`, `<¶` at a line's end tell the same of the paragraph's mark. A table's row is shown between bars,
with + or - before it where tracked.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from itertools import count, groupby
from pathlib import Path
from xml.sax.saxutils import escape

from lxml import etree

from resolute.app.pairs import compare_documents
from resolute.app.values import Document, Pair
from resolute.readers import open_resolution
from resolute.writers.redline import Redline, write_redline

Line = str | tuple[tuple[str, ...], ...]

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_NAMESPACES = f'xmlns:w="{_W}" xmlns:r="{_R}"'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_STYLES = ("Normal", "Body", "Title", "Cell")
_PIECE = re.compile(
    r"\*(?P<italic>[^*]+)\*|\[(?P<link>[^\]]+)\]|\^(?P<note>\d)|‹(?P<field>[^›]+)›|⟪(?P<outer>[^⟫]*)⟫"
    r"|⟨(?P<inner>[^⟩]*)⟩|(?P<bookmark>⚑)|⟦(?P<sign>[+-])(?P<own>[^⟧]*)⟧|(?P<plain>[^*\[^‹⟪⟨⚑⟦]+)"
)
_ADDRESS = re.compile(r'r:id="link([0-9a-f]+)"')
_SIGNS = {"ins": "+", "del": "-", "moveTo": ">", "moveFrom": "<"}
DATE = datetime(2040, 1, 1, tzinfo=UTC)


def docx(*lines: Line, notes: tuple[str, ...] = (), header: str = "") -> bytes:
    """A Word file with the lines as its body."""
    inner = _numbered(body(*lines)) + _section(header)
    links = tuple(dict.fromkeys(_ADDRESS.findall(inner + _footnotes(notes))))
    parts = {
        "_rels/.rels": _relationships(("officeDocument", "word/document.xml")),
        "word/document.xml": f"<w:document {_NAMESPACES}><w:body>{inner}</w:body></w:document>",
        "word/styles.xml": _styles(),
        "word/footnotes.xml": _footnotes(notes),
        "word/header1.xml": f"<w:hdr {_NAMESPACES}>{paragraph(header)}</w:hdr>",
        "word/_rels/document.xml.rels": _relationships(
            ("styles", "styles.xml"),
            ("footnotes", "footnotes.xml"),
            ("header", "header1.xml"),
            ("hyperlink", "x"),
            links=links,
        ),
        "word/_rels/footnotes.xml.rels": _relationships(links=links),
    }
    types = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPES}.{kind}+xml"/>'
        for name, kind in (
            ("document", "document.main"),
            ("styles", "styles"),
            ("footnotes", "footnotes"),
            ("header1", "header"),
        )
    )
    default = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    )
    parts["[Content_Types].xml"] = f'<Types xmlns="{_PACKAGE}/content-types">{default}{types}</Types>'
    return zipped(parts)


def zipped(parts: dict[str, str]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, xml in parts.items():
            package.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), xml)
    return out.getvalue()


def body(*lines: Line) -> str:
    return "".join(paragraph(line) if isinstance(line, str) else _table(line) for line in lines)


def paragraph(line: str) -> str:
    """The `w:p` of a line."""
    style = re.match(r"\{(\w+)\}", line)
    properties = f'<w:pPr><w:pStyle w:val="{style[1]}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{_pieces(line[style.end() if style else 0 :])}</w:p>"


def pair(earlier: bytes, later: bytes) -> Pair:
    """Both files read and compared."""
    return compare_documents(_document("earlier.docx", earlier), _document("later.docx", later))


def redline(earlier: bytes, later: bytes, *, formatting: bool = False) -> Redline:
    """The later file as tracked changes on the earlier."""
    compared = pair(earlier, later).comparison
    return write_redline(compared, earlier, later, author="A. Keeper", date=DATE, formatting=formatting)


def changes(earlier: Line | list[Line], later: Line | list[Line], **notes: tuple[str, ...]) -> list[str]:
    """The redline between two bodies in notation: `notes` of the earlier file, `later_notes` of the later."""
    before = docx(*_lines(earlier), notes=notes.get("notes", ()))
    after = docx(*_lines(later), notes=notes.get("later_notes", notes.get("notes", ())))
    return shown(redline(before, after).data)


def shown(data: bytes, part: str = "word/document.xml") -> list[str]:
    """The paragraphs of a part in notation, with what is tracked."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        root = etree.fromstring(package.read(part))
    return list(_shown(root[0] if part.endswith("document.xml") else root))


def part(data: bytes, name: str) -> bytes:
    """One member of a package."""
    with zipfile.ZipFile(BytesIO(data)) as package:
        return package.read(name)


def _document(name: str, data: bytes) -> Document:
    reading = open_resolution(Path(name), data)
    return Document(Path(name), reading.data, reading.resolution)


def _lines(lines: Line | list[Line]) -> list[Line]:
    return lines if isinstance(lines, list) else [lines]


def _pieces(text: str) -> str:
    return "".join(map(_piece, _PIECE.finditer(text)))


def _piece(match: re.Match[str]) -> str:
    if match["italic"]:
        return _run(match["italic"], "<w:rPr><w:i/></w:rPr>")
    if match["link"]:
        words, _, address = match["link"].partition("|")
        name = f"link{address.encode().hex()}" if address else "rId4"
        return f'<w:hyperlink r:id="{name}">{_run(words)}</w:hyperlink>'
    if match["note"]:
        raised = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        return f'<w:r>{raised}<w:footnoteReference w:id="{match["note"]}"/></w:r>'
    if match["field"]:
        return _field(*match["field"].split("|"))
    if match["bookmark"]:
        return '<w:bookmarkStart w:id="⚑" w:name="_Buoy⚑"/><w:bookmarkEnd w:id="⚑"/>'
    if match["own"] is not None:
        return _own_change(match["sign"], match["own"])
    if match["plain"]:
        return _run(match["plain"])
    inner = _pieces(match["outer"] if match["outer"] is not None else match["inner"])
    return f"<w:sdt><w:sdtContent>{inner}</w:sdtContent></w:sdt>"


def _own_change(sign: str, text: str) -> str:
    tag, run = ("ins", _run(text)) if sign == "+" else ("del", _run(text).replace("w:t", "w:delText"))
    return f'<w:{tag} w:id="⚑" w:author="B. Keeper" w:date="2030-01-01T00:00:00Z">{run}</w:{tag}>'


def _numbered(xml: str) -> str:
    """The bookmarks and changes of a body counted, each by an id of its own."""
    numbers = count(50)
    return re.sub(
        r"<w:bookmarkStart[^>]*/><w:bookmarkEnd[^>]*/>|<w:(?:ins|del) [^>]*>",
        lambda found: found[0].replace("⚑", str(next(numbers))),
        xml,
    )


def _run(text: str, properties: str = "") -> str:
    pieces = re.split("([→⏎])", text)
    elements = {"→": "<w:tab/>", "⏎": "<w:br/>"}
    inner = "".join(elements.get(p) or f'<w:t xml:space="preserve">{escape(p)}</w:t>' for p in pieces if p)
    return f"<w:r>{properties}{inner}</w:r>"


def _field(instruction: str, result: str) -> str:
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    told = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return f"{marks[0]}{told}{marks[1]}{_run(result)}{marks[2]}"


def _table(rows: tuple[tuple[str, ...], ...]) -> str:
    def cell(text: str) -> str:
        return f'<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/></w:tcPr>{paragraph(text)}</w:tc>'

    grid = '<w:gridCol w:w="900"/>' * len(rows[0])
    inner = "".join(f"<w:tr>{''.join(map(cell, row))}</w:tr>" for row in rows)
    frame = f'<w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
    return f"<w:tbl>{frame}{inner}</w:tbl>"


def _section(header: str) -> str:
    reference = '<w:headerReference w:type="default" r:id="rId3"/>' if header else ""
    return f"<w:sectPr>{reference}</w:sectPr>"


def _styles() -> str:
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{s}"><w:name w:val="{s}"/></w:style>' for s in _STYLES
    )
    return f"<w:styles {_NAMESPACES}>{styles}</w:styles>"


def _footnotes(notes: Iterable[str]) -> str:
    separator = '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    own = "".join(
        f'<w:footnote w:id="{number}"><w:p><w:r><w:footnoteRef/></w:r>{said}</w:p></w:footnote>'
        for number, said in enumerate((_pieces(f" {text}") for text in notes), 1)
    )
    return f"<w:footnotes {_NAMESPACES}>{separator}{own}</w:footnotes>"


def _relationships(*targets: tuple[str, str], links: tuple[str, ...] = ()) -> str:
    """The targets by number, and the addresses that links name."""
    named = [(f"rId{number}", kind, target) for number, (kind, target) in enumerate(targets, 1)]
    named += [(f"link{code}", "hyperlink", bytes.fromhex(code).decode()) for code in links]
    inner = "".join(
        f'<Relationship Id="{name}" Type="{_R}/{kind}" Target="{target}"'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if kind == 'hyperlink' else ''}/>"
        for name, kind, target in named
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'


def _shown(parent: etree._Element) -> Iterator[str]:
    for block in parent:
        name = etree.QName(block).localname
        if name == "p":
            yield _shown_line(block)
        elif name == "tbl":
            yield from map(_shown_row, block.iterfind(f"{{{_W}}}tr"))
        elif name == "footnote" and block.get(f"{{{_W}}}type") is None:
            yield from _shown(block)


def _shown_row(row: etree._Element) -> str:
    tracked = row.find(f"{{{_W}}}trPr")
    sign = "".join(_SIGNS[etree.QName(mark).localname] for mark in tracked) if tracked is not None else ""
    cells = ["/".join(_shown(cell)) for cell in row.iterfind(f"{{{_W}}}tc")]
    return f"{sign}|{'|'.join(cells)}|"


def _shown_line(element: etree._Element) -> str:
    pieces = [(_sign(run), _characters(run)) for run in element.iter(f"{{{_W}}}r")]
    words = ""
    for sign, group in groupby(pieces, key=lambda piece: piece[0]):
        text = "".join(text for _, text in group)
        words += f"{sign}{text}{sign}" if text else ""
    marks = element.find(f"{{{_W}}}pPr/{{{_W}}}rPr")
    tracked = [
        _SIGNS[name]
        for mark in (marks if marks is not None else ())
        if (name := etree.QName(mark).localname) in _SIGNS
    ]
    return words + "".join(f" {sign}¶" for sign in tracked)


def _sign(run: etree._Element) -> str:
    for ancestor in run.iterancestors():
        sign = _SIGNS.get(etree.QName(ancestor).localname)
        if sign:
            return sign
    return ""


def _characters(run: etree._Element) -> str:
    said = {
        "t": None,
        "delText": None,
        "tab": "→",
        "br": "⏎",
        "footnoteReference": "^",
        "instrText": "‹›",
        "delInstrText": "‹›",
    }
    names = ((etree.QName(child).localname, child) for child in run)
    return "".join((said[name] or child.text or "") for name, child in names if name in said)
