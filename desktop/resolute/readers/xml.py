"""XML read so that it can do no harm: no entities, no document types, no network, no absurd sizes."""

from __future__ import annotations

from lxml import etree

from resolute.model import Phrase
from resolute.readers.refusal import Refusal


def parse(data: bytes, what: str) -> etree._Element:
    """The root element of `data`; `what` names it for the user ("its part word/document.xml").

    Raises `Refusal` where it is not well-formed, nests too deep or declares a document type, which
    neither Word nor the United Nations' files do and entity bombs need.
    """
    try:
        root = etree.fromstring(data, _parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        raise Refusal(Phrase("is damaged: {what} is no well-formed XML", what=what)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise Refusal(Phrase("is not read: {what} declares a document type", what=what))
    return root


def text_of(element: etree._Element) -> str:
    """All characters that an element holds."""
    return str(element.xpath("string()"))


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
