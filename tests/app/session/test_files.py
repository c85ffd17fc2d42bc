from __future__ import annotations

import contextlib
import dataclasses
import io
import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app import partly
from app.session.sessions import EARLIER, LATER, READINGS, handwork, outlook, session, written_pair
from resolute.app.documents import open_document
from resolute.app.exports import export
from resolute.app.pairs import compare_documents, compare_files
from resolute.app.session import parsing
from resolute.app.session.files import read_session, session_bytes, session_from, write_session
from resolute.app.session.opening import open_session, taken_up
from resolute.app.session.places import session_of
from resolute.app.session.plain import plain
from resolute.app.session.values import Outlook, Session
from resolute.app.values import ExportOptions, ReadingOptions
from resolute.model import UNCORRECTED, Handwork, Kind, NotWritten, Readings, Unreadable

SAMPLE = Path(__file__).parent / "sample-1.resolute"
"""Written once by version 1 of the format; never to be written anew."""

MEANINGLESS: list[tuple[dict[str, object], str]] = [
    ({"schema": "resolute/session/2"}, "was saved by a later version"),
    ({"schema": 7}, "is damaged"),
    ({"links": [[1]]}, "is damaged"),
    ({"links": [[None, None]]}, "is damaged"),
    ({"links": [[-1, 2]]}, "is damaged"),
    ({"seen": [{"earlier": [], "later": []}]}, "is damaged"),
    ({"notes": [{"earlier": [1], "later": [], "text": 5}]}, "is damaged"),
    ({"earlier": {"name": "..", "member": "earlier.txt"}}, "is damaged"),
    ({"later": {"name": "b.txt", "member": "none"}}, "does not hold the later text"),
    ({"earlier": {"name": "a.txt", "member": "earlier.txt", "part": 7}}, "is damaged"),
    ({"view": []}, "is damaged"),
    ({"options": {"revisions": "perhaps"}}, "is damaged"),
    ({"corrections": {"earlier": {"figures": [[1, 2, "x", True]]}}}, "is damaged"),
    ({"corrections": {"later": {"figures": [[1, 2, "3"]]}}}, "is damaged"),
    ({"corrections": {"later": {"kinds": [[-1, "title"]]}}}, "is damaged"),
    ({"corrections": {"later": {"begins": "soon"}}}, "is damaged"),
]


def saved(folder: Path) -> Path:
    write_session(session(folder), folder / "work.resolute")
    return folder / "work.resolute"


def changed(file: Path, **fields: object) -> bytes:
    """The comparison file with other fields in it."""
    with zipfile.ZipFile(file) as package:
        members = {name: package.read(name) for name in package.namelist()}
    members["comparison.json"] = json.dumps({**json.loads(members["comparison.json"]), **fields}).encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as package:
        for name, data in members.items():
            package.writestr(name, data)
    return packed.getvalue()


def of_a_part(folder: Path, part: str) -> Session:
    """A session of one text of a report."""
    texts = partly.text(folder, "report", partly.REPORT), partly.text(folder, "later", partly.OTHER)
    return session_of(compare_files(*texts, ReadingOptions(earlier_part=part)), Handwork(), Outlook())


def test_the_text_that_was_compared_is_compared_again(tmp_path: Path) -> None:
    write_session(of_a_part(tmp_path, "II"), tmp_path / "work.resolute")
    pair = open_session(tmp_path / "work.resolute").pair
    assert (pair.earlier.chosen, pair.notices) == ("draft resolution II", ())


def test_a_text_that_is_found_no_more_is_told(tmp_path: Path) -> None:
    kept = of_a_part(tmp_path, "II")
    lost = dataclasses.replace(kept, earlier=dataclasses.replace(kept.earlier, part="VII"))
    write_session(lost, tmp_path / "work.resolute")
    assert open_session(tmp_path / "work.resolute").pair.notices == (
        "report.txt has no part “VII” now; all of it is compared.",
    )


def test_what_was_saved_is_read_again(tmp_path: Path) -> None:
    assert read_session(saved(tmp_path)) == session(tmp_path)


def test_the_comparison_is_the_same_again(tmp_path: Path) -> None:
    opened = open_session(saved(tmp_path))
    pair = written_pair(tmp_path)
    again = compare_documents(pair.earlier, pair.later, links=handwork().links)
    assert opened.pair.comparison == again.comparison
    assert (opened.handwork, opened.outlook) == (handwork(), outlook())


def test_hand_links_are_in_the_comparison(tmp_path: Path) -> None:
    rows = open_session(saved(tmp_path)).pair.comparison.rows
    assert [(row.earlier, row.later) for row in rows if row.fixed] == [((2,), (3,))]
    assert ((), (5,)) in [(row.earlier, row.later) for row in rows]


def test_the_files_need_not_be_there_any_more(tmp_path: Path) -> None:
    file = saved(tmp_path)
    for name in ("earlier.txt", "later.txt"):
        (tmp_path / name).unlink()
    opened = open_session(file)
    assert opened.pair.earlier.as_read == EARLIER.encode()
    assert opened.pair.later.path == tmp_path / "later.txt"


def test_the_same_session_gives_the_same_bytes(tmp_path: Path) -> None:
    assert session_bytes(session(tmp_path)) == session_bytes(session(tmp_path))


def test_the_file_tells_nothing_of_the_computer(tmp_path: Path) -> None:
    data = zipfile.ZipFile(saved(tmp_path)).read("comparison.json")
    assert str(tmp_path).encode() not in data


def test_one_of_the_files_compared_is_never_replaced(tmp_path: Path) -> None:
    with pytest.raises(NotWritten, match="never changed"):
        write_session(session(tmp_path), tmp_path / "later.txt")


def test_tracked_changes_are_kept_as_they_were_read(tmp_path: Path) -> None:
    export(written_pair(tmp_path), tmp_path / "tracked.docx", ExportOptions())
    tracked = compare_files(tmp_path / "earlier.txt", tmp_path / "tracked.docx")
    write_session(session_of(tracked, Handwork(), outlook()), tmp_path / "t.resolute")
    kept = read_session(tmp_path / "t.resolute").later.data
    assert kept == (tmp_path / "tracked.docx").read_bytes() != tracked.later.data


def test_handwork_is_found_again_where_paragraphs_are_counted_otherwise(tmp_path: Path) -> None:
    kept = session(tmp_path)
    later = dataclasses.replace(
        kept.later, data=LATER.replace("1. Urges", "Noting a storm,\n1. Urges").encode()
    )
    write_session(dataclasses.replace(kept, later=later), tmp_path / "shifted.resolute")
    opened = open_session(tmp_path / "shifted.resolute")
    assert opened.handwork.links[-1].later == 4
    assert opened.handwork.remarks[0].spot.later == (4,)


def test_what_is_not_found_again_is_said(tmp_path: Path) -> None:
    kept = session(tmp_path)
    later = dataclasses.replace(kept.later, data=b"The General Assembly,\n1. Urges calm.\n")
    write_session(dataclasses.replace(kept, later=later), tmp_path / "other.resolute")
    opened = open_session(tmp_path / "other.resolute")
    assert opened.pair.notices[0].startswith("2 links, marks, notes or corrections could not be placed")
    assert opened.handwork.remarks[0].spot.earlier == (2,)


def test_the_first_version_can_be_read() -> None:
    opened = open_session(SAMPLE)
    assert (opened.handwork, opened.outlook) == (handwork(), outlook())
    assert opened.pair.earlier.as_read == EARLIER.encode()


@pytest.mark.parametrize(("fields", "sentence"), MEANINGLESS)
def test_what_cannot_be_meant_ends_in_a_sentence(
    tmp_path: Path, fields: dict[str, object], sentence: str
) -> None:
    with pytest.raises(Unreadable, match=sentence):
        session_from(Path("x.resolute"), changed(saved(tmp_path), **fields))


def test_fields_of_the_future_are_left_alone(tmp_path: Path) -> None:
    data = changed(saved(tmp_path), colour="blue")
    assert session_from(tmp_path / "work.resolute", data) == session(tmp_path)


def test_a_name_is_no_way_out_of_the_folder(tmp_path: Path) -> None:
    data = changed(saved(tmp_path), earlier={"name": "../../a.txt", "member": "earlier.txt"})
    assert session_from(tmp_path / "x.resolute", data).earlier.path == tmp_path / "a.txt"


@given(st.data())
def test_any_change_ends_in_a_session_or_in_a_sentence(data: st.DataObject) -> None:
    good = bytearray(SAMPLE.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        good[data.draw(st.integers(0, len(good) - 1))] = data.draw(st.integers(0, 255))
    cut = data.draw(st.integers(0, len(good)))
    with contextlib.suppress(Unreadable):
        session_from(Path("x.resolute"), bytes(good[:cut] if data.draw(st.booleans()) else good))


def test_two_of_the_same_name_are_told_apart(tmp_path: Path) -> None:
    kept = session(tmp_path)
    alike = dataclasses.replace(kept, later=dataclasses.replace(kept.later, path=kept.earlier.path))
    read = session_from(tmp_path / "x.resolute", session_bytes(alike))
    assert (read.earlier.data, read.later.data) == (EARLIER.encode(), LATER.encode())


def test_a_comparison_is_no_text_of_its_own(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="is a comparison that was saved with Resolute, and no text"):
        open_document(saved(tmp_path))


def test_corrections_are_found_again_in_the_text_that_they_changed(tmp_path: Path) -> None:
    pair = written_pair(tmp_path)
    said = UNCORRECTED.with_kind(2, Kind.HEADING)
    corrected = compare_files(pair.earlier, pair.later, readings=Readings(earlier=said))
    kept = session_of(corrected, Handwork(readings=Readings(earlier=said)), Outlook())
    moved = dataclasses.replace(kept.earlier, data=b"To all keepers\n" + kept.earlier.data)
    opened = taken_up(dataclasses.replace(kept, earlier=moved))
    assert opened.handwork.readings.earlier.kinds == ((3, Kind.HEADING),)
    assert opened.pair.comparison.earlier.paragraphs[3].kind is Kind.HEADING


def test_a_comparison_saved_before_there_were_corrections_has_none() -> None:
    assert open_session(SAMPLE).handwork.readings == Readings()


def test_corrections_are_kept(tmp_path: Path) -> None:
    kept = dataclasses.replace(session(tmp_path), handwork=Handwork(readings=READINGS))
    assert session_from(tmp_path / "kept.resolute", session_bytes(kept)).handwork.readings == READINGS


def test_a_kind_of_a_later_version_is_left_out(tmp_path: Path) -> None:
    fields = plain(session(tmp_path), {"earlier": "earlier", "later": "later"})
    fields["corrections"] = {"later": {"kinds": [[1, "chapeau"], [2, "title"]]}}
    assert parsing.handwork_of(fields).readings.later.kinds == ((2, Kind.TITLE),)
