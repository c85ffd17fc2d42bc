"""XML read so that it can do no harm: no entities, no document types, no network, no absurd sizes."""

from __future__ import annotations

from lxml import etree

from resolute import limits
from resolute.model import English, Phrase
from resolute.readers.refusal import Refusal, refuse_larger, refuse_more

_LARGE: English = "is not read: it has markup larger than {megabytes} MB, the most that is read"
_DEEP: English = "is not read: {what} has elements more than 256 deep within one another"
_TOO_MANY: English = "has more than {most} elements, the most that are read"
_TOO_DEEP = "depth"
"""What libxml2 says of elements that stand deeper within one another than it allows."""


def parse(data: bytes, what: str) -> etree._Element:
    """The root element of `data`; `what` names it for the user ("its part word/document.xml").

    Raises `Refusal` where it is not well-formed, nests too deep, would fill the memory, or declares a
    document type, which neither Word nor the United Nations' files do and entity bombs need.
    """
    refuse_larger(len(data), limits.PART, _LARGE)
    refuse_elements(data)
    try:
        root = etree.fromstring(data, _parser())
    except (etree.XMLSyntaxError, ValueError) as error:
        if _TOO_DEEP in str(error).lower():
            reason = Phrase(
                "is not read: {what} has elements more than 256 deep within one another", what=what
            )
            raise Refusal(reason) from error
        raise Refusal(Phrase("is damaged: {what} is no well-formed XML", what=what)) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise Refusal(Phrase("is not read: {what} declares a document type", what=what))
    return root


def refuse_elements(markup: bytes) -> None:
    """Raise `Refusal` where the tree would fill the memory: of a tag it takes up to thirty times as much."""
    refuse_more(
        markup.count(b"<") - markup.count(b"</") + markup.count(b"="),
        limits.ELEMENTS,
        "has more than {most} elements, the most that are read",
    )


def text_of(element: etree._Element) -> str:
    """All characters that an element holds."""
    return str(element.xpath("string()"))


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
