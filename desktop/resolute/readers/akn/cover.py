"""The masthead from the cover page and the metadata."""

from __future__ import annotations

import re

from lxml import etree

from resolute.model import Masthead
from resolute.readers.akn.names import descendant
from resolute.readers.xml import text_of

_DISTRIBUTION = re.compile(r"Distr\w*\.?\s*:?\s*")


def masthead_of(root: etree._Element) -> Masthead:
    """What the mark-up says outright; the lines that stand as paragraphs say the rest."""
    session = descendant(root, "session")
    return Masthead(
        symbol=_refers(root, "docNumber", "#symbol"),
        session="" if session is None else session.get("value", ""),
        adopted=_date(root, "adoption"),
        issued=_date(root, "publication"),
        distribution=_DISTRIBUTION.sub("", _refers(root, "docStatus", "#generalDistribution")),
        job_number=_refers(root, "docketNumber", "#publicationJobNumber").partition(" ")[0],
    )


def organ_lines(root: etree._Element) -> tuple[str, ...]:
    """The names of the bodies on the cover page."""
    return tuple(_text(element) for element in root.iter("{*}docAuthority"))


def _refers(root: etree._Element, name: str, target: str) -> str:
    """The text of the first element of a name that refers to a concept."""
    found = (element for element in root.iter(f"{{*}}{name}") if element.get("refersTo") == target)
    return next((_text(element) for element in found), "")


def _date(root: etree._Element, name: str) -> str:
    """A date of the identification, by its name."""
    dates = (element for element in root.iter("{*}FRBRdate") if element.get("name") == name)
    return next((element.get("date", "") for element in dates), "")


def _text(element: etree._Element) -> str:
    return " ".join(text_of(element).split())
