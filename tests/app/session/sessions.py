"""Sessions for the tests, made of two invented texts."""

from __future__ import annotations

from pathlib import Path

from resolute.app.pairs import compare_files
from resolute.app.session.places import session_of
from resolute.app.session.values import Hidden, Outlook, Session
from resolute.app.values import Pair
from resolute.model import Corrections, Figures, Handwork, Kind, Link, Readings, Spot

EARLIER = """\
The General Assembly,
Recalling its resolution on harbour lights,
1. Requests keepers to count the lamps;
2. Invites pilots to report on the fog;
3. Decides to return to the matter.
"""
LATER = """\
The General Assembly,
Recalling its resolution on harbour lights,
1. Urges keepers to count all lamps;
2. Welcomes the museum of bells;
3. Invites pilots to report on the fog;
4. Decides to return to the matter.
"""
LINKS = (Link(None, 5), Link(2, 3))
READINGS = Readings(
    Corrections(((1, Kind.OPERATIVE), (2, Kind.HEADING)), begins=0),
    Corrections(ends=4, figures=(Figures(3, 2, "3", is_mark=False), Figures(3, 9, "12", is_mark=True))),
)
REMARK = "Ask the harbour masters — 港口, ميناء"


def written_pair(folder: Path) -> Pair:
    """Both texts as files, compared."""
    folder.mkdir(exist_ok=True)
    for name, text in (("earlier.txt", EARLIER), ("later.txt", LATER)):
        (folder / name).write_text(text, encoding="utf-8")
    return compare_files(folder / "earlier.txt", folder / "later.txt")


def handwork() -> Handwork:
    """Of every sort something that the first version knew."""
    made = Handwork().with_links(frozenset(LINKS)).with_seen(frozenset({Spot((3,), (4,))}))
    return made.with_remark(Spot((2,), (3,)), REMARK)


def outlook() -> Outlook:
    """Nothing as it is at first."""
    hidden = Hidden(("mechanical",), ("moved",), ("annex I",), ("seen",), "lamps")
    return Outlook(hidden, True, Spot((2,), (3,)), Spot((1,), (1,)), 0.25, 1.5)


def session(folder: Path) -> Session:
    """All of it."""
    return session_of(written_pair(folder), handwork(), outlook())
