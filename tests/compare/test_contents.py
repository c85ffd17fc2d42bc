"""What the findings say of changed words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from compare.notation import resolution
from resolute.compare import compare
from resolute.model import Finding, Masthead, Resolution

OPENINGS = ("Also urges", "Urges", "Calls upon", "Encourages", "Requests", "Recalls", "Noting", "Notes")


def opened(text: str) -> Resolution:
    """A resolution in the notation whose paragraphs know their openings, in English."""
    made = resolution(text)
    paragraphs = (
        replace(p, language="en", opening=next((o for o in OPENINGS if p.text.startswith(o)), ""))
        for p in made.paragraphs
    )
    return replace(made, paragraphs=tuple(paragraphs))


def found(earlier: str, later: str) -> tuple[Finding, ...]:
    """The findings on the only row of two one-paragraph texts."""
    [row] = compare(opened(earlier), opened(later)).rows
    return row.findings


@pytest.mark.parametrize(
    ("earlier", "later", "kinds"),
    [
        ("the wells at its ninth session;", "the wells at its eleventh session;", "mechanical"),
        ("the wells at its ninth session;", "the wells at its eighth session;", "suspect"),
        ("resolution 61/9 of 2 May 2016;", "resolution 63/4 of 7 May 2018;", "mechanical"),
        ("resolution 61/9 of 2 May 2016;", "resolution 63/4 of 7 May 2016;", "mechanical"),
        ("resolution 63/4 of 7 May 2018;", "resolution 61/9 of 2 May 2016;", "citation"),
        (
            "resolution 61/9 of 2 May 2016;",
            "resolutions 61/9 of 2 May 2016 and 63/4 of 7 May 2018;",
            "citation",
        ),
        ("the wells until 30 April 2031;", "the wells until 30 April 2032;", "number"),
        ("paragraph 7 above on wells;", "paragraph 9 above on wells;", "citation"),
        ("resolution 61/9 of 2 May 2007;", "resolution 63/4 of 2 May 2007;", "suspect"),
        ("meetings from 4 to 8 May 2030;", "meetings from 3 to 7 May 2031;", "mechanical"),
        ("meetings from 29 April to 8 May 2030;", "meetings from 28 April to 7 May 2031;", "mechanical"),
        ("meetings from 4 to 8 May 2030;", "meetings from 3 to 7 May 2029;", "suspect"),
        ("the report of the Harbour Council;", "the report of the Mooring Council;", "entity"),
        ("work with the Harbour Council;", "work with the Harbour Council and the Tide Office;", "entity"),
        ("the wells of France and Spain;", "the wells of France, Monaco and Spain;", "entity"),
        ("the wells of the port;", "the wells of the port, and asks the Tide Office to go;", "substantive"),
        ("to lend 2000 buoys to all;", "to lend 2030 buoys to all;", "substantive"),
        ("to lend 4 buoys to all;", "to lend 6 buoys to all;", "number"),
        ("the tenth anniversary of it;", "the twentieth anniversary of it;", "substantive"),
        ("the Trust Fund of it all;", "the trust fund of it all;", "editorial"),
        ("the programmes of the port;", "the programs of the port;", "editorial"),
        ("that it may help US ports;", "that it may help us ports;", "substantive"),
        ("to resign the old treaty;", "to re-sign the old treaty;", "substantive"),
        ("the growers to help the port;", "the growers, as appropriate, to help the port;", "qualifier"),
        ("the growers to help ports;", "the growers, including millers, to help ports;", "substantive"),
        ("the growers to help all ports;", "all growers to help the ports;", "substantive"),
    ],
)
def test_kinds(earlier: str, later: str, kinds: str) -> None:
    rest = "Recalls what the gardeners of the northern valleys have said about "
    assert {finding.kind for finding in found(f"1. {rest}{earlier}", f"1. {rest}{later}")} == {kinds}


@pytest.mark.parametrize(
    ("earlier", "later", "kind", "detail"),
    [
        ("Calls upon", "Urges", "opening", "Calls upon (call_upon) → Urges (urge), stronger (indicative)"),
        ("Urges", "Encourages", "opening", "Urges (urge) → Encourages (encourage), weaker (indicative)"),
        ("Urges", "Also urges", "also-further", "Urges → Also urges"),
    ],
)
def test_openings(earlier: str, later: str, kind: str, detail: str) -> None:
    rest = "all growers of the northern valleys to cover their seedlings;"
    [finding] = found(f"1. {earlier} {rest}", f"1. {later} {rest}")
    assert (finding.kind, finding.detail) == (kind, detail)


def test_force_is_not_compared_between_addressees() -> None:
    rest = "to cover the seedlings of the northern valleys before the first frost of the year;"
    earlier, later = f"1. Calls upon States {rest}", f"1. Requests the Secretary-General {rest}"
    details = [finding.detail for finding in found(earlier, later) if finding.kind == "opening"]
    assert details == ["Calls upon (call_upon) → Requests (request)"]


def test_a_note_by_ibid_is_the_same_note() -> None:
    later = "1. Recalls the almanac;[^1]\n[^1]: Register of Moorings, vol. 3."
    notes = "[^1]: Register of Moorings, vol. 2.\n[^2]: Ibid., vol. 3."
    earlier = f"0. Notes it[^1];\n1. Recalls the almanac;[^2]\n{notes}"
    rows = compare(opened(earlier), opened(later)).rows
    assert [finding.kind for row in rows if row.earlier and row.later for finding in row.findings] == []


def test_a_paragraph_on_one_side_alone_is_substantive() -> None:
    rows = compare(opened("1. Urges all to wait;"), opened("1. Urges all to wait;\n2. Recalls 61/9;")).rows
    assert [[finding.kind for finding in row.findings] for row in rows] == [[], ["substantive"]]


@pytest.mark.parametrize(
    ("earlier", "later", "kind"),
    [
        ("= masthead: Agenda item 74 (b)", "= masthead: Agenda item 71 (b)", "mechanical"),
        (
            "= closing: 53rd plenary meeting\\n2 May 2030",
            "= closing: 50th plenary meeting\\n7 May 2032",
            "mechanical",
        ),
        ("= masthead: Seventy-fourth session", "= masthead: Seventy-second session", "suspect"),
    ],
)
def test_the_frame_moves_on(earlier: str, later: str, kind: str) -> None:
    assert {finding.kind for finding in found(earlier, later)} == {kind}


def test_a_session_that_the_later_text_has_behind_it_is_suspect() -> None:
    asked = "1. Requests the Harbour Council to report at its {} session;"
    earlier, later = (opened(asked.format(session)) for session in ("seventy-fourth", "seventy-fifth"))
    adopted = [
        replace(side, masthead=Masthead(session=session))
        for side, session in ((earlier, "73"), (later, "77"))
    ]
    [row] = compare(*adopted).rows
    assert [finding.kind for finding in row.findings] == ["suspect"]


def test_a_name_in_two_changes_is_one_of_names() -> None:
    rest = "Decides to lend ten buoys to the Northern"
    findings = found(f"1. {rest} Harbour Observer Force;", f"1. {rest} Mooring Force in Monaco;")
    assert {finding.kind for finding in findings} == {"entity"}
