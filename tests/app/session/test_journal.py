from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.session.sessions import EARLIER, handwork, outlook, session, written_pair
from resolute.app.pairs import compare_files
from resolute.app.session.journal import STEPS, Journal
from resolute.app.session.places import session_of
from resolute.app.session.recovery import recover
from resolute.app.session.remains import remains
from resolute.model import Handwork, Unreadable

NOON = datetime(2035, 11, 14, 12, 0, tzinfo=UTC)


def written(tmp_path: Path) -> Journal:
    """A journal with a pair on which nothing was done, then all of it."""
    journal = Journal(tmp_path / "journal")
    pair = written_pair(tmp_path)
    journal.write(session_of(pair, Handwork(), outlook()), NOON, None, True)
    journal.write(session_of(pair, handwork(), outlook()), NOON, tmp_path / "work.resolute", False)
    return journal


def test_the_last_state_is_taken_up(tmp_path: Path) -> None:
    opened = recover(written(tmp_path).folder)
    assert (opened.handwork, opened.outlook) == (handwork(), outlook())
    assert (opened.file, opened.is_saved) == (tmp_path / "work.resolute", False)
    assert opened.pair.earlier.path == tmp_path / "earlier.txt"


def test_what_it_holds_is_told_before_it_is_read(tmp_path: Path) -> None:
    found = remains(written(tmp_path).folder)
    assert found
    assert (found.earlier, found.later) == ("earlier.txt", "later.txt")
    assert (found.links, found.seen, found.notes) == (2, 1, 1)


@pytest.mark.parametrize("lost", [1, 40])
def test_a_line_that_was_cut_off_is_no_line(tmp_path: Path, lost: int) -> None:
    steps = written(tmp_path).folder / "1" / STEPS
    steps.write_bytes(steps.read_bytes()[:-lost])
    assert recover(steps.parent.parent).handwork == Handwork()


def test_cut_off_anywhere_it_holds_a_state_or_says_so(tmp_path: Path) -> None:
    steps = written(tmp_path).folder / "1" / STEPS
    whole = steps.read_bytes()
    for length in range(0, len(whole), 97):
        steps.write_bytes(whole[:length])
        found = remains(steps.parent.parent)
        assert (found is None) == (b"\n" not in whole[:length])


def test_another_pair_takes_the_place_of_the_one_before(tmp_path: Path) -> None:
    journal = written(tmp_path)
    (tmp_path / "later.txt").write_text(EARLIER, encoding="utf-8")
    other = compare_files(tmp_path / "earlier.txt", tmp_path / "later.txt")
    journal.write(session_of(other, Handwork(), outlook()), NOON, None, True)
    assert recover(journal.folder).pair.later.as_read == EARLIER.encode()
    assert [each.name for each in journal.folder.iterdir()] == ["2"]


def test_an_unfinished_generation_leaves_the_one_before(tmp_path: Path) -> None:
    journal = written(tmp_path)
    (journal.folder / "2").mkdir()
    (journal.folder / "2" / "earlier").write_bytes(b"cut")
    assert recover(journal.folder).handwork == handwork()


def test_a_long_journal_begins_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("resolute.app.session.journal._LONGEST", 3000)
    journal = Journal(tmp_path / "journal")
    for _ in range(8):
        journal.write(session(tmp_path), NOON, None, False)
    assert sum((each / STEPS).stat().st_size for each in journal.folder.iterdir()) < 4500
    assert recover(journal.folder).handwork == handwork()


def test_a_cleared_journal_offers_nothing(tmp_path: Path) -> None:
    journal = written(tmp_path)
    journal.clear()
    assert remains(journal.folder) is None
    with pytest.raises(Unreadable):
        recover(journal.folder)
    journal.write(session(tmp_path), NOON, None, False)
    assert remains(journal.folder)
