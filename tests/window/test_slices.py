"""Long work in slices: the window goes on in between, and the result is handed on once."""

from __future__ import annotations

from collections.abc import Generator

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from resolute.window.pair.rows import making_rows, view_rows
from resolute.window.slices import Slices
from window.making import pair_of


def counting(steps: int, done: list[int]) -> Generator[None, None, str]:
    for number in range(steps):
        done.append(number)
        yield
    return "counted"


def test_short_work_is_done_at_once(qapp: QObject) -> None:
    results: list[str] = []
    Slices(qapp).run(counting(0, []), results.append)
    assert results == ["counted"]


def test_the_window_goes_on_between_two_slices(qtbot: QtBot, qapp: QObject) -> None:
    done, results, seen = list[int](), list[str](), list[int]()
    Slices(qapp).run(counting(5, done), results.append)
    QTimer.singleShot(0, lambda: seen.append(len(done)))
    qtbot.waitUntil(lambda: bool(results))
    assert seen
    assert seen[0] < 5


def test_other_work_takes_the_place_of_what_is_not_done(qtbot: QtBot, qapp: QObject) -> None:
    results, slices = list[str](), Slices(qapp)
    slices.run(counting(50, []), lambda _: results.append("first"))
    slices.run(counting(2, []), results.append)
    qtbot.waitUntil(lambda: bool(results))
    assert results == ["counted"]


def test_rows_of_a_long_comparison_are_made_in_slices() -> None:
    comparison = pair_of(
        "\n".join(f"= OP{number} | Notes the tide;" for number in range(1, 1_201))
    ).comparison
    pauses = sum(1 for _ in making_rows(comparison))
    assert pauses >= 2
    assert len(view_rows(comparison)) == 1_200
