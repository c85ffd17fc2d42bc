"""XML read so that it can do no harm: no entities, no document types, no network, no absurd sizes."""

from __future__ import annotations

from lxml import etree

from resolute import limits
from resolute.readers.refusal import Refusal, refuse_larger, refuse_more

_TOO_DEEP = "depth"
"""What libxml2 says of elements that stand deeper within one another than it allows."""


def parse(data: bytes, what: str) -> etree._Element:
    """The root element of `data`; `what` names it for the user ("its part word/document.xml").

    Raises `Refusal` where it is not well-formed, nests too deep, would fill the memory, or declares a
    document type, which neither Word nor the United Nations' files do and entity bombs need.
    """
    refuse_larger(len(data), limits.PART, "is not read: it has markup")
    refuse_elements(data)
    try:
        root = etree.fromstring(data, _parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        if _TOO_DEEP in str(error).lower():
            raise Refusal(
                f"is not read: {what} has elements more than 256 deep within one another"
            ) from error
        raise Refusal(f"is damaged: {what} is no well-formed XML") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise Refusal(f"is not read: {what} declares a document type")
    return root


def refuse_elements(markup: bytes) -> None:
    """Raise `Refusal` where the tree would fill the memory: of a tag it takes up to thirty times as much."""
    refuse_more(markup.count(b"<") - markup.count(b"</") + markup.count(b"="), limits.ELEMENTS, "elements")


def text_of(element: etree._Element) -> str:
    """All characters that an element holds."""
    return str(element.xpath("string()"))


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
