"""Which template a resolution is laid out on: by its organ, whether it is a draft, and its direction."""

from __future__ import annotations

import re

from resolute.model import Masthead

GENERAL_ASSEMBLY, HUMAN_RIGHTS_COUNCIL = "ga", "hrc"
_FILES = {
    "sc": "security_council",
    "ecosoc": "economic_and_social_council",
    HUMAN_RIGHTS_COUNCIL: "human_rights_council",
}
_PREFIXES = (("A/HRC/", HUMAN_RIGHTS_COUNCIL), ("S/", "sc"), ("E/", "ecosoc"))
_DRAFT = re.compile(r"/L\.\d")
_COMMITTEE = re.compile(r"A/C\.\d+/")


def template_name(masthead: Masthead, *, right_to_left: bool) -> str:
    """The name of the file in templates/. What says nothing of an organ is laid out as the Assembly's."""
    return f"{_kind(masthead)}{'_rtl' if right_to_left else ''}.docx"


def organ_of(masthead: Masthead) -> str:
    """The organ that the text names, or else the one that its symbol begins with, if any."""
    if masthead.organ:
        return masthead.organ
    assembly = GENERAL_ASSEMBLY if masthead.symbol.startswith("A/") else ""
    return next((organ for prefix, organ in _PREFIXES if masthead.symbol.startswith(prefix)), assembly)


def is_committee_draft(masthead: Masthead) -> bool:
    """Whether it is a draft before one of the Assembly's Main Committees ("A/C.3/80/L.17")."""
    return bool(_COMMITTEE.match(masthead.symbol) and _DRAFT.search(masthead.symbol))


def _kind(masthead: Masthead) -> str:
    organ = organ_of(masthead)
    if organ in _FILES:
        return _FILES[organ]
    if is_committee_draft(masthead):
        return "general_assembly_committee_draft"
    return "general_assembly_draft" if _DRAFT.search(masthead.symbol) else "general_assembly"
