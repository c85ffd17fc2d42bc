from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest

from resolute.app.pairs import sample_pair
from resolute.app.worker import Compare
from resolute.window.main_window import MainWindow
from resolute.window.session.recent_list import RecentList
from resolute.window.settings import Compared, Settings
from window.conftest import DirectJobs


@pytest.fixture
def listed(settings: Settings, tmp_path: Path) -> tuple[Compared, ...]:
    """Two pairs that were compared, of one a file is gone."""
    for name in ("earlier.docx", "later.docx", "older.docx"):
        (tmp_path / name).write_bytes(Path(sample_pair()[0]).read_bytes())
    paths = [str(tmp_path / name) for name in ("earlier.docx", "later.docx", "older.docx", "gone.docx")]
    settings.recent = (
        Compared((paths[0], paths[1]), "A/RES/90/901 → A/RES/92/915"),
        Compared((paths[2], paths[3]), "A/RES/88/177 → A/RES/90/901"),
    )
    return settings.recent


@pytest.fixture
def shown(listed: tuple[Compared, ...], window: MainWindow) -> RecentList:
    assert listed
    window.start_page.fill()
    return window.start_page.recent


def told(shown: RecentList) -> list[str]:
    """What a screen reader reads."""
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(shown.item(row).data(role)) for row in range(shown.count())]


def test_the_start_page_lists_what_was_compared_by_its_symbols(shown: RecentList, tmp_path: Path) -> None:
    first, _second = told(shown)
    assert first == f"A/RES/90/901 → A/RES/92/915. earlier.docx → later.docx in {tmp_path}"


def test_a_file_that_is_gone_is_said_to_be(shown: RecentList, tmp_path: Path) -> None:
    assert told(shown)[1].endswith(f"gone.docx is not in {tmp_path} any more")


def test_the_keyboard_goes_back_to_one(shown: RecentList, jobs: DirectJobs, tmp_path: Path) -> None:
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_Return)
    assert jobs.tasks == [Compare(tmp_path / "earlier.docx", tmp_path / "later.docx")]


def test_a_click_goes_back_to_one(shown: RecentList, jobs: DirectJobs) -> None:
    box = shown.visualItemRect(shown.item(0))
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    assert len(jobs.tasks) == 1


def test_without_memory_there_is_no_list(shown: RecentList, window: MainWindow, settings: Settings) -> None:
    assert shown.isVisible()
    settings.remembers_recent = False
    window.bench.recent.obey()
    assert not shown.isVisible()


def test_a_first_start_has_no_list(window: MainWindow) -> None:
    window.start_page.fill()
    assert not window.start_page.recent.isVisible()


def test_what_was_compared_is_listed_with_both_symbols(
    window: MainWindow, settings: Settings, listed: tuple[Compared, ...], tmp_path: Path
) -> None:
    settings.forget("recent")
    window.open_paths((tmp_path / "earlier.docx", tmp_path / "older.docx"))
    assert listed
    assert settings.recent[0].name == "A/RES/90/901 → A/RES/90/901"


def test_lists_of_earlier_versions_are_still_read(tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "old.ini"), QSettings.Format.IniFormat)
    store.setValue("recent", '[["a/earlier.docx", "a/later.docx"], ["work.resolute"], 7, {"paths": []}]')
    assert [each.title for each in Settings(store).recent] == ["earlier.docx → later.docx", "work.resolute"]
