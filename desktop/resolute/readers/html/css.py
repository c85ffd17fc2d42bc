"""What styles say of the characters: italic, bold, raised, hidden, centred.

Only selectors of one element or class are known, which is what Word, LibreOffice, Google and mail programs
write for paragraphs and spans.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from lxml import etree

from resolute.model import Run

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_SELECTOR = re.compile(r"(\w*)(?:\.([\w-]+))?")
_ITALIC, _BOLD = frozenset(("em", "i", "cite", "dfn", "var")), frozenset(("b", "strong", "th"))
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "center", "caption"))
_WEIGHTS = {"bold": True, "bolder": True, "normal": False, "lighter": False}
_POSTURES = {"italic": True, "oblique": True, "normal": False}
_PLACES = {"super": True, "text-top": True, "sub": False, "baseline": False}

_TELLING = frozenset(
    (
        "display",
        "font-style",
        "font-weight",
        "list-style-type",
        "mso-hide",
        "mso-list",
        "mso-tab-count",
        "text-align",
        "text-decoration",
        "text-decoration-line",
        "vertical-align",
        "visibility",
        "white-space",
    )
)

Declarations = Mapping[str, str]


@dataclass(slots=True)
class Sheet:
    """Declarations by element and class; either may be empty."""

    rules: dict[tuple[str, str], Declarations] = field(default_factory=dict[tuple[str, str], Declarations])

    def of(self, element: etree._Element) -> Declarations:
        """All that is said of an element, its own style last."""
        tag = str(element.tag)
        found = dict(self.rules.get((tag, ""), {}))
        for name in (element.get("class") or "").split():
            found |= self.rules.get(("", name), {})
            found |= self.rules.get((tag, name), {})
        if align := element.get("align"):
            found["text-align"] = align.lower()
        return found | declarations(element.get("style") or "")


def sheet_of(root: etree._Element) -> Sheet:
    """The rules of the page's own style sheets."""
    sheet = Sheet()
    for style in root.iter("style"):
        for rule in _COMMENT.sub("", style.text or "").split("}"):
            before, _, said = rule.rpartition("{")
            for selector in before.rpartition("{")[2].split(","):
                if found := _SELECTOR.fullmatch(selector.strip()):
                    key = (found[1].lower(), found[2] or "")
                    sheet.rules[key] = {**sheet.rules.get(key, {}), **declarations(said)}
    return sheet


def declarations(text: str) -> dict[str, str]:
    """What a style such as "color: red; font-style: italic" says by property, all in lower case.

    Of properties that tell nothing of the text it says nothing.
    """
    pairs = (each.partition(":") for each in text.lower().split(";"))
    told = ((name.strip(), value) for name, _, value in pairs if value)
    return {
        name: value.strip().removesuffix("!important").strip() for name, value in told if name in _TELLING
    }


def formatting(element: etree._Element, said: Declarations, around: Run) -> Run:
    """The formatting of an element's characters, given that around it."""
    tag = str(element.tag)
    italic = tag in _ITALIC or around.italic
    bold = tag in _BOLD or around.bold
    underline = tag in ("u", "ins") or around.underline
    struck = tag in ("s", "strike", "del") or around.struck
    decoration = said.get("text-decoration", said.get("text-decoration-line", ""))
    if decoration:
        underline = "underline" in decoration or (underline and "none" not in decoration)
        struck = "line-through" in decoration or (struck and "none" not in decoration)
    superscript = tag == "sup" or (around.superscript and tag != "sub")
    return replace(
        around,
        italic=_POSTURES.get(said.get("font-style", ""), italic),
        bold=_weight(said.get("font-weight", ""), bold),
        underline=underline,
        superscript=_PLACES.get(said.get("vertical-align", ""), superscript),
        struck=struck,
        link=_address(element.get("href")) if tag == "a" else around.link,
    )


def _weight(text: str, otherwise: bool) -> bool:
    return int(text) >= 600 if text.isdecimal() and len(text) < 5 else _WEIGHTS.get(text, otherwise)


def _address(href: str | None) -> str:
    """A link that leads somewhere from everywhere."""
    return href.strip() if href and re.match(r"\s*(?:https?|mailto|ftp):", href, re.IGNORECASE) else ""


def is_hidden(element: etree._Element, said: Declarations) -> bool:
    """Whether a reader does not see the element."""
    return (
        element.get("hidden") is not None
        or said.get("display") == "none"
        or said.get("visibility") == "hidden"
        or said.get("mso-hide") == "all"
    )


def is_heading(element: etree._Element, said: Declarations) -> bool:
    """Whether it is laid out like a heading."""
    names = element.get("class") or ""
    is_named = str(element.tag) in _HEADINGS or names.startswith(("MsoTitle", "MsoHeading"))
    return is_named or said.get("text-align") == "center"
