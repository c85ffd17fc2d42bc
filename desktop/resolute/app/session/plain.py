"""A session as plain values, which JSON can hold. What a comparison file says stands here.

The file (`.resolute`) is a zip. `comparison.json` is in UTF-8, with these fields:

    schema          "resolute/session/1"
    earlier, later  {"name": the file's name, "member": the zip's member with its bytes as they were read,
                     "words": {"12": how paragraph 12 begins, for each that is named below},
                     "part": the name of the text that is compared of a file that holds several, or ""}
    options         {"revisions": "accept" or "reject": how tracked changes in the files are taken}
    links           [[12, 14], [13, null]]: pairs made by hand, as indices of paragraphs from 0 (those of the
                    part, where one is compared), blank ones counted; null for no counterpart
    seen            [{"earlier": [12], "later": [14], "in_notes": false}]: changes marked as seen, each by the
                    paragraphs of its row (or by footnotes)
    notes           the same, each with "text"
    corrections     {"earlier": {"kinds": [[12, "operative"]]: what paragraphs are, by the names that the JSON
                     outputs have, "begins", "ends": the first and the last paragraph of the body, or null,
                     "figures": [[12, 30, "3", true]]: that the digits after 30 characters of paragraph 12 are
                     a note's mark, or false, that they are none}, "later": {the same}}
    view            {"hidden": {"kinds", "relations", "parts", "marks": names, "typed": words}, "by_weight",
                     "current", "top": each as in `seen`, or null, "share", "zoom"}

Nothing in it tells where on a computer the files stood, who worked on them or when. Fields that are not known
are left alone, so that a later version may add some; one that changes a meaning gets another number.

The format's history
    1   the first
"""

from __future__ import annotations

from collections.abc import Mapping

from resolute.app.session.values import Outlook, Session, Source
from resolute.model import Corrections, Handwork, Spot

FAMILY = "resolute/session/"
SCHEMA = f"{FAMILY}1"


def plain(session: Session, members: Mapping[str, str]) -> dict[str, object]:
    """A session without the bytes of its files; `members` say for each side where these are kept."""
    return {
        "schema": SCHEMA,
        "earlier": _plain_source(session.earlier, members["earlier"]),
        "later": _plain_source(session.later, members["later"]),
        "options": {"revisions": session.revisions},
        **plain_handwork(session.handwork),
        "view": plain_outlook(session.outlook),
    }


def plain_handwork(handwork: Handwork) -> dict[str, object]:
    """The fields that hold what was done by hand."""
    return {
        "links": [[link.earlier, link.later] for link in handwork.links],
        "seen": [_plain_spot(spot) for spot in handwork.seen],
        "notes": [{**_plain_spot(remark.spot), "text": remark.text} for remark in handwork.remarks],
        "corrections": {
            "earlier": _plain_corrections(handwork.readings.earlier),
            "later": _plain_corrections(handwork.readings.later),
        },
    }


def plain_outlook(outlook: Outlook) -> dict[str, object]:
    """The field `view`."""
    hidden = outlook.hidden
    return {
        "hidden": {
            "kinds": list(hidden.kinds),
            "relations": list(hidden.relations),
            "parts": list(hidden.parts),
            "marks": list(hidden.marks),
            "typed": hidden.typed,
        },
        "by_weight": outlook.by_weight,
        "current": outlook.current and _plain_spot(outlook.current),
        "top": outlook.top and _plain_spot(outlook.top),
        "share": round(outlook.share, 4),
        "zoom": round(outlook.zoom, 4),
    }


def _plain_corrections(said: Corrections) -> dict[str, object]:
    return {
        "kinds": [[at, kind.value] for at, kind in said.kinds],
        "begins": said.begins,
        "ends": said.ends,
        "figures": [[each.paragraph, each.start, each.digits, each.is_mark] for each in said.figures],
    }


def _plain_source(source: Source, member: str) -> dict[str, object]:
    words = {str(index): text for index, text in source.words}
    return {"name": source.path.name, "member": member, "words": words, "part": source.part}


def _plain_spot(spot: Spot) -> dict[str, object]:
    return {"earlier": list(spot.earlier), "later": list(spot.later), "in_notes": spot.in_notes}
