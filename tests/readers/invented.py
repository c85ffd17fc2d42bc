"""A resolution on an invented topic, and its rendering in each format that has a reader.

`¹` and `²` in the texts stand for the marks of the two notes; a second `¹` repeats the first note's mark.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from xml.sax.saxutils import escape

NUMBER, TITLE = "95/301", "Keeping of tide tables in small harbours"
DATES = {"adopted": "2040-12-19", "issued": "2041-01-25"}
PREAMBULAR = (
    ("Recalling", " its resolution 93/12 of 4 May 2038,¹"),
    ("Noting with concern", " that tides are rarely measured, and recalling further resolution 94/7,² "),
)
OPERATIVE = (
    ("1", "Welcomes", " the report of the Secretary-General on tides;¹"),
    ("2", "Calls upon", " all harbours:"),
    ("(a)", "", "To measure the tide twice a day;"),
    ("(b)", "", "To publish what was measured;"),
    ("3", "Decides", " to continue its consideration of the question at its ninety-seventh session."),
)
NOTES = ("A/93/5.", "See resolution 94/7, annex.")
CLOSING = ("73rd plenary meeting", "19 December 2040")
FRONT = ("Ninety-fifth session", "Agenda item 72 (b)")
ADOPTION = "Resolution adopted by the General Assembly on 19 December 2040"
SOURCE = "[on the report of the Third Committee (A/95/439)]"
MARKS = {"¹": 1, "²": 2}
HEADER = (f"A/RES/{NUMBER}", "Distr.: General", "25 January 2041", "40-22973 (E)")

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def typed() -> Iterator[tuple[str, str, str]]:
    """What stands between the front and the closing, as an office program types it: lead, text, opening."""
    yield from ((f"\t\t{ADOPTION}", "", ""), (f"\t\t{SOURCE}", "", ""), (f"\t{NUMBER}.\t{TITLE}", "", ""))
    yield "\t", ",", "The General Assembly"
    yield from (("\t", text, opening) for opening, text in PREAMBULAR)
    for number, opening, text in OPERATIVE:
        yield f"\t{number if number[0] == '(' else f'{number}.'}\t", text, opening


def as_text() -> bytes:
    """As the text of an old .doc file comes out."""
    body = [f"\t{opening}{text}" for opening, text in PREAMBULAR]
    body += [f"\t{number}{'' if number[0] == '(' else '.'}\t{o}{text}" for number, o, text in OPERATIVE]
    notes = [f"{place} {note}" for place, note in enumerate(NOTES, 1)]
    lines = ["[DU1]", ADOPTION, SOURCE, f"{NUMBER}.\t{TITLE}", "", "\tThe General Assembly,", *body, ""]
    lines += [*CLOSING, "", *notes, "[DU1]<<ODS JOB NO>>N4012345E<<ODS JOB NO>>", "_______________", "3", ""]
    lines += [f"United NationsA/RES/{NUMBER}General AssemblyDistr.: General", f"25 January 2041{FRONT[0]}"]
    lines += [FRONT[1], "", "40-22973 (E)"]
    text = "\n".join(lines)
    for sign, number in MARKS.items():
        text = text.replace(sign, str(number))
    return text.encode()


def as_akn() -> bytes:
    """As the United Nations' XML has it."""
    met: set[str] = set()
    containers = "".join(
        f'<container name="{o}"><p>{_inline(o, t, met)}</p></container>' for o, t in PREAMBULAR
    )
    return f"""<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement>
      <meta><identification><FRBRdate date="{DATES["adopted"]}" name="adoption"/>
        <FRBRdate date="{DATES["issued"]}" name="publication"/></identification>
        <docketNumber refersTo="#publicationJobNumber">40-22973 (E)</docketNumber></meta>
      <coverPage><p><docNumber refersTo="#symbol">A/RES/{NUMBER}</docNumber></p>
        <p><docStatus refersTo="#generalDistribution">Distr.: General</docStatus></p>
        <p><session value="95">{FRONT[0]}</session></p>
        <p><inline name="agenda item">{FRONT[1]}</inline></p>
        <p><docTitle>{ADOPTION}</docTitle></p>
        <p><docProponent>{SOURCE}</docProponent></p></coverPage>
      <preface><p><docNumber>{NUMBER}.</docNumber> <docTitle>{TITLE}</docTitle></p></preface>
      <preamble><formula><p xml:space="preserve">
          <span class="italic">The General Assembly</span>,</p></formula>{containers}</preamble>
      <mainBody>{_akn_operative(met)}</mainBody>
      <conclusions><p>{CLOSING[0]}<eol/>{CLOSING[1]}</p></conclusions>
    </statement></akomaNtoso>""".encode()


def _akn_operative(met: set[str]) -> str:
    paragraphs = ""
    for number, opening, text in OPERATIVE:
        shown = number if number[0] == "(" else f"{number}."
        inline = _inline(opening, text, met)
        paragraphs += f"<paragraph><num>{shown}</num><content><p>{inline}</p></content></paragraph>"
    return paragraphs


def _inline(opening: str, text: str, met: set[str]) -> str:
    inline = f'<span class="italic">{opening}</span>' if opening else ""
    for character in text:
        note = MARKS.get(character)
        if note is None:
            inline += escape(character)
        elif character in met:
            inline += f"<sup>{note}</sup>"
        else:
            inline += f'<authorialNote marker="{note}"><p>\t \t{NOTES[note - 1]}</p></authorialNote>'
            met.add(character)
    return inline


def as_docx() -> bytes:
    """As the United Nations' Word files have it, one repeated mark as a field."""
    met: set[str] = set()
    paragraphs = [_paragraph("", text) for text in FRONT] + [_paragraph("", "")]
    paragraphs += [
        _paragraph("\t\t", ADOPTION),
        _paragraph("\t\t", SOURCE),
        _paragraph(f"\t{NUMBER}.\t", TITLE),
    ]
    paragraphs.append(_paragraph("\t", ",", "The General Assembly"))
    paragraphs += [_paragraph("\t", text, opening, met) for opening, text in PREAMBULAR]
    for number, opening, text in OPERATIVE:
        shown = number if number[0] == "(" else f"{number}."
        paragraphs.append(_paragraph(f"\t{shown}\t", text, opening, met))
    paragraphs += [_paragraph("", ""), _paragraph("", "\n".join(CLOSING))]
    header = "".join(
        _paragraph("", text) for text in (f"A/RES/{NUMBER}", "Distr.: General", "25 January 2041")
    )
    return package("".join(paragraphs), notes=NOTES, header=header + _paragraph("", "40-22973 (E)"))


def _paragraph(lead: str, text: str, opening: str = "", met: set[str] | None = None) -> str:
    runs = _run(lead) + (_run(opening, "<w:i/>") if opening else "")
    for character in text:
        note = MARKS.get(character)
        runs += (
            _run(character)
            if note is None
            else _reference(note, character, met if met is not None else set())
        )
    return f"<w:p>{runs}</w:p>"


def _reference(note: int, sign: str, met: set[str]) -> str:
    if sign in met:
        signs = [f'<w:fldChar w:fldCharType="{kind}"/>' for kind in ("begin", "separate", "end")]
        instruction = f"<w:instrText> NOTEREF _Ref{note} \\h </w:instrText>"
        parts = [signs[0], instruction, signs[1], f"<w:t>{note}</w:t>", signs[2]]
        return "".join(f"<w:r>{part}</w:r>" for part in parts)
    met.add(sign)
    reference = f'<w:r><w:footnoteReference w:id="{note}"/></w:r>'
    return f'<w:bookmarkStart w:id="{note}" w:name="_Ref{note}"/>{reference}<w:bookmarkEnd w:id="{note}"/>'


def _run(text: str, properties: str = "") -> str:
    signs = {"\t": "<w:tab/>", "\n": "<w:br/>"}
    content = "".join(signs.get(c, f'<w:t xml:space="preserve">{escape(c)}</w:t>') for c in text)
    return f"<w:r><w:rPr>{properties}</w:rPr>{content}</w:r>" if text else ""


def package(body: str, notes: tuple[str, ...] = (), header: str = "", numbering: str = "") -> bytes:
    """A small Word document; `body`, `header` and `numbering` are the XML within the part's root."""
    footnotes = "".join(_footnote(place, note) for place, note in enumerate(notes, 1))
    separator = '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    parts = {
        "document": f"<w:document {_W}><w:body>{body}</w:body></w:document>",
        "footnotes": f"<w:footnotes {_W}>{separator}{footnotes}</w:footnotes>",
        "header": f"<w:hdr {_W}>{header}</w:hdr>",
        "numbering": f"<w:numbering {_W}>{numbering}</w:numbering>",
    }
    related = [name for name in parts if name != "document"]
    data = io.BytesIO()
    members = {
        "[Content_Types].xml": _content_types(related),
        "_rels/.rels": _relationships({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": _relationships({n: f"{n}.xml" for n in related}),
        **{f"word/{name}.xml": xml for name, xml in parts.items()},
    }
    with zipfile.ZipFile(data, "w") as archive:
        for name, xml in members.items():
            archive.writestr(zipfile.ZipInfo(name), xml, zipfile.ZIP_DEFLATED)
    return data.getvalue()


def _footnote(place: int, note: str) -> str:
    runs = f"<w:r><w:footnoteRef/><w:tab/><w:t>{note}</w:t></w:r>"
    return f'<w:footnote w:id="{place}"><w:p>{runs}</w:p></w:footnote>'


def _content_types(related: list[str]) -> str:
    overrides = f'<Override PartName="/word/document.xml" ContentType="{_MAIN}"/>'
    for name in related:
        kind = _MAIN.replace("document.main", name)
        overrides += f'<Override PartName="/word/{name}.xml" ContentType="{kind}"/>'
    default = (
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    )
    return f'<Types xmlns="{_PACKAGE}/content-types">{default}{overrides}</Types>'


def _relationships(targets: dict[str, str]) -> str:
    entries = "".join(
        f'<Relationship Id="{kind}" Type="{_R}/{kind}" Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{entries}</Relationships>'
