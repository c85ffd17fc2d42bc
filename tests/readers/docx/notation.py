"""Word documents in one line, for tests that read: earlier notation, what is done, later notation.

A paragraph is a line. Within it `+words+` are inserted, `-words-` deleted, `>words>` moved here, `<words<`
moved away. At a line's end `+¶`, `-¶`, `>¶` and `<¶` tell the same of the paragraph's mark. `{name}` at a
line's start is the paragraph's style.
"""

from __future__ import annotations

import re

from lxml import etree

from resolute.readers.docx.names import PPR, P, value, w

_SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_BY_SIGN = {"+": "ins", "-": "del", ">": "moveTo", "<": "moveFrom"}
_ATTRIBUTES = 'w:id="1" w:author="A" w:date="2040-01-01T00:00:00Z"'
_PART = re.compile(r"([+\-<>])([^+\-<>]+)\1|([^+\-<>]+)")


def body(*lines: str, tail: str = "") -> str:
    """The XML of the paragraphs; `tail` is put behind them."""
    return "".join(map(_paragraph, lines)) + tail


def document(*lines: str, tail: str = "") -> etree._Element:
    """The root of a document part."""
    return etree.fromstring(
        f'<w:document xmlns:w="{_SPACE}"><w:body>{body(*lines, tail=tail)}</w:body></w:document>'
    )


def lines(root: etree._Element) -> list[str]:
    """The notation of a part without tracked changes."""
    return [_line(paragraph) for paragraph in root.iter(P)]


def _line(paragraph: etree._Element) -> str:
    style = value(paragraph.find(PPR), "pStyle")
    text = "".join(element.text or "" for element in paragraph.iter(w("t")))
    return ("{" + style + "}" if style else "") + text


def _paragraph(line: str) -> str:
    style, mark = re.match(r"\{(\w+)\}", line), re.search(r"([+\-<>])¶$", line)
    words = line[style.end() if style else 0 : mark.start() if mark else None]
    properties = f'<w:pStyle w:val="{style[1]}"/>' if style else ""
    properties += f"<w:rPr><w:{_BY_SIGN[mark[1]]} {_ATTRIBUTES}/></w:rPr>" if mark else ""
    runs = "".join(_run(*part.groups()) for part in _PART.finditer(words))
    return f"<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>"


def _run(sign: str | None, tracked: str | None, words: str | None) -> str:
    tag = "delText" if sign == "-" else "t"
    run = f'<w:r><w:{tag} xml:space="preserve">{tracked or words}</w:{tag}></w:r>'
    return f"<w:{_BY_SIGN[sign]} {_ATTRIBUTES}>{run}</w:{_BY_SIGN[sign]}>" if sign else run
