"""OpenDocument texts, made small."""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

from readers import invented

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(
    f'xmlns:{prefix}="{_OASIS}:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("style", "style"),
        ("text", "text"),
        ("table", "table"),
        ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"),
        ("meta", "meta"),
        ("manifest", "manifest"),
    )
)
_NAMES = _SPACES + ' xmlns:xlink="http://www.w3.org/1999/xlink"'
STYLES = """
<style:style style:name="I" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="S" style:family="text">
  <style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="C" style:family="paragraph" style:parent-style-name="Single_20_Txt">
  <style:paragraph-properties fo:text-align="center"/></style:style>
<text:list-style style:name="L">
  <text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>
  <text:list-level-style-number text:level="2" style:num-format="a" style:num-suffix=")"/>
</text:list-style>
"""


def content(body: str, styles: str = STYLES) -> str:
    """The part that holds the text."""
    automatic = f"<office:automatic-styles>{styles}</office:automatic-styles>"
    text = f"<office:body><office:text>{body}</office:text></office:body>"
    return f"<office:document-content {_NAMES}>{automatic}{text}</office:document-content>"


def document(body: str, header: str = "", manifest: str = "", kind: str = "text") -> bytes:
    """A document of `body`, the XML of its paragraphs, and the paragraphs of its page header."""
    page = f'<style:master-page style:name="P"><style:header>{header}</style:header></style:master-page>'
    named = (
        '<style:style style:name="Single_20_Txt" style:display-name="Single Txt" style:family="paragraph"/>'
    )
    styles = f"<office:styles>{named}</office:styles><office:master-styles>{page}</office:master-styles>"
    members = {
        "mimetype": f"application/vnd.oasis.opendocument.{kind}",
        "content.xml": content(body),
        "styles.xml": f"<office:document-styles {_NAMES}>{styles}</office:document-styles>",
        "META-INF/manifest.xml": f"<manifest:manifest {_NAMES}>{manifest}</manifest:manifest>",
    }
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, text in members.items():
            archive.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)
    return data.getvalue()


def flat(body: str) -> bytes:
    """The same as one XML file."""
    return f'<?xml version="1.0"?>{content(body)}'.replace("document-content", "document").encode()


def invented_body() -> str:
    """The invented resolution."""
    met: set[str] = set()
    body = [p(text) for text in (*invented.FRONT, "")]
    body += [p(*line, met) for line in invented.typed()]
    return "".join([*body, p(""), p("\n".join(invented.CLOSING))])


def invented_header() -> str:
    return "".join(p(line) for line in invented.HEADER)


def p(lead: str, text: str = "", opening: str = "", met: set[str] | None = None) -> str:
    """A paragraph with its opening in italics and with notes for ¹ and ²."""
    italic = f'<text:span text:style-name="I">{escape(opening)}</text:span>' if opening else ""
    signs = "".join(_sign(sign, met if met is not None else set()) for sign in text)
    tabs = "".join(_sign(sign, set()) for sign in lead)
    return f'<text:p text:style-name="Single_20_Txt">{tabs}{italic}{signs}</text:p>'


def _sign(sign: str, met: set[str]) -> str:
    if number := invented.MARKS.get(sign):
        if sign in met:
            named = f'text:note-class="footnote" text:ref-name="n{number}"'
            return f"<text:note-ref {named}>{number}</text:note-ref>"
        met.add(sign)
        return note(number, invented.NOTES[number - 1])
    return {"\t": "<text:tab/>", "\n": "<text:line-break/>"}.get(sign, escape(sign))


def note(number: int, text: str, label: str = "") -> str:
    """A footnote as it stands in the text."""
    own = f' text:label="{label}"' if label else ""
    citation = f"<text:note-citation{own}>{label or number}</text:note-citation>"
    body = f"<text:note-body><text:p><text:tab/>{text}</text:p></text:note-body>"
    return f'<text:note text:id="n{number}" text:note-class="footnote">{citation}{body}</text:note>'
