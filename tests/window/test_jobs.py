"""With a real process: what it answers, that it can be killed, that late answers are dropped."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from resolute.app.values import ExportOptions, Pair
from resolute.app.worker import (
    Broken,
    Compare,
    CompareSample,
    Export,
    Finished,
    Refused,
    Result,
    Task,
    answer,
)
from resolute.model import Progress, Unreadable
from resolute.window.jobs import Job, Jobs


class Answers:
    """What a job was told."""

    def __init__(self) -> None:
        self.results: list[Result] = []
        self.sentences: list[str] = []

    def job(self, task: Task) -> Job:
        return Job(task, self.results.append, lambda sentence, _details: self.sentences.append(sentence))


@pytest.fixture
def jobs(qapp: QCoreApplication) -> Iterator[Jobs]:
    jobs = Jobs(qapp)
    yield jobs
    jobs.stop()


def test_a_pair_comes_back(qtbot: QtBot, jobs: Jobs) -> None:
    answers = Answers()
    jobs.submit(answers.job(CompareSample()))
    qtbot.waitUntil(lambda: bool(answers.results), timeout=20_000)
    assert isinstance(answers.results[0], Pair)
    assert jobs.running is None


def test_the_users_errors_come_back_as_sentences(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    answers = Answers()
    jobs.submit(answers.job(Compare(tmp_path / "missing.docx", tmp_path / "missing.docx")))
    qtbot.waitUntil(lambda: bool(answers.sentences), timeout=20_000)
    assert answers.sentences == ["missing.docx does not exist."]


def test_jobs_are_done_one_after_the_other(qtbot: QtBot, jobs: Jobs, tmp_path: Path) -> None:
    answers = Answers()
    jobs.submit(answers.job(CompareSample()))
    qtbot.waitUntil(lambda: bool(answers.results), timeout=20_000)
    pair = answers.results[0]
    assert isinstance(pair, Pair)
    for name in ("one.json", "two.json"):
        jobs.submit(answers.job(Export(pair, tmp_path / name, ExportOptions())))
    qtbot.waitUntil(lambda: len(answers.results) == 3, timeout=20_000)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["one.json", "two.json"]


def test_cancel_is_quick_and_nobody_hears_of_the_job_again(qtbot: QtBot, jobs: Jobs) -> None:
    cancelled, later = Answers(), Answers()
    jobs.submit(cancelled.job(CompareSample()))
    begun = time.perf_counter()
    jobs.cancel()
    assert time.perf_counter() - begun < 0.2
    assert jobs.running is None
    jobs.submit(later.job(CompareSample()))
    qtbot.waitUntil(lambda: bool(later.results), timeout=20_000)
    assert not cancelled.results + cancelled.sentences


def test_a_process_that_dies_is_told_and_replaced(qtbot: QtBot, jobs: Jobs) -> None:
    answers = Answers()
    jobs.submit(answers.job(CompareSample()))
    process = jobs._process  # noqa: SLF001
    assert process
    process.kill()
    qtbot.waitUntil(lambda: bool(answers.sentences), timeout=20_000)
    assert answers.sentences == ["The comparing process ended unexpectedly; nothing was changed."]
    jobs.submit(answers.job(CompareSample()))
    qtbot.waitUntil(lambda: bool(answers.results), timeout=20_000)


def test_late_answers_are_dropped(jobs: Jobs) -> None:
    answers = Answers()
    jobs.submit(answers.job(CompareSample()))
    jobs._take(Refused(99, "of another job"))  # noqa: SLF001
    assert not answers.sentences


@pytest.mark.parametrize(
    ("error", "expected"),
    [(Unreadable(Path("a.docx"), "is empty."), Refused), (ValueError("a fault"), Broken)],
)
def test_what_is_raised_becomes_an_answer(error: Exception, expected: type) -> None:
    def perform(_task: Task, _progress: Progress) -> Result:
        raise error

    assert isinstance(answer(1, CompareSample(), perform, lambda _answer: None), expected)


def test_progress_carries_the_number_of_its_job() -> None:
    sent: list[object] = []

    def perform(_task: Task, progress: Progress) -> Result:
        progress("Reading", 0.5)
        return Pair.__new__(Pair)

    assert isinstance(answer(7, CompareSample(), perform, sent.append), Finished)
    assert [getattr(each, "number", None) for each in sent] == [7]
