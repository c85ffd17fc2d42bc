from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from resolute.window.pair.cells import Side
from resolute.window.pair.heads import Head, Heads, long_date, title_lines
from resolute.window.pair.scene import Scene, scene_of
from resolute.window.pair.type import Type
from resolute.window.theme import theme

LONG = "Tide gauges and the keeping of their records " * 3


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def scene() -> Scene:
    return scene_of((), 1000, Type(1.0), theme("light"))


def head_of(title: str) -> Head:
    return Head("A/RES/90/901", "14 November 2035", title, "en", Path("earlier.docx"))


def test_a_long_title_takes_two_lines_and_no_word_is_lost(scene: Scene) -> None:
    lines = title_lines(scene, Side.LATER, head_of(LONG))
    assert len(lines) == 2
    assert " ".join(lines) == LONG.strip()


def test_the_heads_are_as_high_as_the_longer_title_needs(qtbot: QtBot, scene: Scene) -> None:
    heads = Heads(None)
    qtbot.addWidget(heads)
    heads.show_heads(head_of("Tides"), head_of("Tides"))
    low = heads.wanted_height(scene)
    heads.show_heads(head_of("Tides"), head_of(LONG))
    assert heads.wanted_height(scene) > low


@pytest.mark.parametrize(("iso", "long"), [("2035-11-04", "4 November 2035"), ("2035", "2035"), ("", "")])
def test_a_date_is_written_out(iso: str, long: str) -> None:
    assert long_date(iso) == long
