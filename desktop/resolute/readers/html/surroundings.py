"""What stands on a page beside its text: menus, banners, forms, scripts, signatures of mails.

It is left out only where the page itself says what it is; rather a line too many than one too few.
"""

from __future__ import annotations

import re

from lxml import etree

from resolute.readers.xml import text_of

_NEVER = frozenset(
    [
        "applet",
        "audio",
        "button",
        "canvas",
        "datalist",
        "dialog",
        "embed",
        "frame",
        "frameset",
        "head",
        "iframe",
        "img",
        "input",
        "map",
        "math",
        "meter",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "optgroup",
        "option",
        "param",
        "progress",
        "rp",
        "rt",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "video",
        "nav",
        "link",
        "meta",
    ]
)
_ROLES = frozenset(
    ("navigation", "banner", "contentinfo", "search", "complementary", "menu", "menubar", "toolbar")
)
_BESIDE = frozenset(("header", "footer", "aside"))
_MAILS_OWN = re.compile(
    r"(?:^|\s)(?:gmail_signature|gmail_attr|moz-signature|moz-cite-prefix|yahoo_quoted_header|x_gmail_signature)(?:\s|$)"
)
_HEADS_OF_QUOTED = frozenset(("divrplyfwdmsg", "x_divrplyfwdmsg", "applemailsignature", "signature"))


def main_of(body: etree._Element) -> etree._Element:
    """The element that holds the page's text: its one main part, where it holds most of the text."""
    parts = [element for element in body.iter("main", "*") if _is_main(element)]
    whole = len(text_of(body).strip())
    if len(parts) == 1 and 2 * len(text_of(parts[0]).strip()) > whole:
        return parts[0]
    return body


def _is_main(element: etree._Element) -> bool:
    return element.tag == "main" or element.get("role") == "main"


def is_surrounding(element: etree._Element) -> bool:
    """Whether the element is no text of the page, by what it is or says of itself."""
    tag = str(element.tag)
    return (
        tag in _NEVER
        or (element.get("role") or "") in _ROLES
        or (tag in _BESIDE and _is_of_page(element))
        or _MAILS_OWN.search(element.get("class") or "") is not None
        or (element.get("id") or "").lower() in _HEADS_OF_QUOTED
    )


def _is_of_page(element: etree._Element) -> bool:
    """Whether a header or footer is the whole page's, beside an article that has the text."""
    holder = element.getparent()
    if holder is None or any(
        above.tag in ("article", "main", "section") for above in element.iterancestors()
    ):
        return False
    return any(part.tag in ("article", "main") for part in holder.iter("article", "main"))


def is_outside(element: etree._Element) -> bool:
    """Whether it is the running head or foot of a document that LibreOffice saved as a page."""
    return element.tag == "div" and (element.get("title") or "") in ("header", "footer")
