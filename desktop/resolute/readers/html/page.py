"""From a page's bytes to its tree."""

from __future__ import annotations

import re
from typing import cast

from lxml import etree

from resolute import limits
from resolute.model import English, Phrase
from resolute.readers.refusal import Refusal
from resolute.readers.text.decoding import characters
from resolute.readers.xml import refuse_elements

_DECLARED = re.compile(
    rb"<(?:meta[^>]*?charset|\?xml[^>]*?encoding)\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE
)
_LOOKED_AT = 8192
_EMPTY: English = "is damaged: it is a web page without content"
TOO_DEEP = Phrase(
    "is not read: its elements stand more than {most} deep within one another", most=limits.NESTING
)
_CONTROLS = dict.fromkeys([*range(9), 11, *range(14, 32), 0xFFFE, 0xFFFF])
_SYSTEM = re.compile(r"<\?xml[^<>]*\?>|<!\[(?:if|endif)[^<>]*>", re.IGNORECASE)
"""An XML declaration, which would be obeyed, and Word's conditions, whose content is to be seen."""


def tree_of(data: bytes, charset: str = "") -> etree._Element:
    """The root element; `charset` is what a mail says of it, which counts before what the page says.

    Raises `Refusal` where elements stand deeper within one another than any page's.
    """
    declared = _DECLARED.search(data[:_LOOKED_AT])
    named = charset or (declared[1].decode("ascii", "ignore") if declared else "")
    text = _SYSTEM.sub("", characters(data, named).text.translate(_CONTROLS))
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True)
    markup = text.encode("utf-8", "replace")
    refuse_elements(markup)
    try:
        root = cast("etree._Element | None", etree.fromstring(markup, parser))
    except etree.XMLSyntaxError as error:
        raise Refusal(_EMPTY) from error
    if root is None:  # where nothing but a comment or half a tag stands
        raise Refusal(_EMPTY)
    if any("depth" in entry.message.lower() for entry in parser.error_log):
        raise Refusal(TOO_DEEP)
    return root
