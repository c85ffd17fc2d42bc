from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from resolute.model import NOTE_MARK, Footnote, Kind, Mark, Op, Paragraph, Run, Span
from resolute.window.pair.cells import Cell, Side, cell
from resolute.window.pair.display import Look, display

ADDED = re.compile("[\u2060\u2066\u2069]")


def shown(text: str, language: str = "en", **fields: object) -> Cell:
    paragraph = Paragraph("p", Kind.PREAMBULAR, text, language=language, **fields)  # type: ignore[arg-type]
    made = cell((paragraph,), (Span(Op.EQUAL, text),) if text else (), Side.LATER, (Footnote("7", "See."),))
    assert made
    return made


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("as set out in A/90/L.55 and", "A/\u206090/\u2060L.\u206055"),
        ("resolution 68/303 of", "68/\u2060303"),
        ("of 18 December 2013 and", "18\u00a0December\u00a02013"),
        ("le 1er décembre 2033 et", "1er\u00a0décembre\u00a02033"),
        ("el 5 de marzo de 2034 y", "5\u00a0de\u00a0marzo\u00a0de\u00a02034"),
        ("回顾2013年12月18日的", "2013\u2060年\u206012\u2060月\u206018\u2060日"),
    ],
)
def test_symbols_and_dates_are_glued(text: str, whole: str) -> None:
    assert whole in display(shown(text)).text


def test_a_symbol_in_arabic_keeps_its_direction() -> None:
    assert "\u2066A/" in display(shown("الوثيقة A/90/L.55 بشأن", "ar")).text


def test_a_mark_is_shown_as_its_number() -> None:
    painted = display(shown(f"the tides,{NOTE_MARK} and", marks=(Mark(10, 0),)))
    assert painted.text == "the tides,\u20607 and"
    assert [s.look for s in painted.stretches] == [Look.RAISED]


def test_openings_are_italic() -> None:
    painted = display(shown("Recalling also the tides,", opening="Recalling also"))
    assert [(s.start, s.length, s.look) for s in painted.stretches] == [(0, 14, Look.ITALIC)]


def test_what_the_text_strikes_through_is_no_deletion() -> None:
    painted = display(shown("Notes all", runs=(Run("Notes "), Run("all", struck=True))))
    assert [(s.start, s.length, s.look) for s in painted.stretches] == [(6, 3, Look.STRUCK)]


def test_looks_that_overlap_are_cut_at_each_others_borders() -> None:
    paragraph = Paragraph("p", Kind.PREAMBULAR, "Recalling all", opening="Recalling all")
    made = cell((paragraph,), (Span(Op.EQUAL, "Recalling "), Span(Op.INSERT, "all")), Side.LATER)
    assert made
    looks = [(s.start, s.length, s.look) for s in display(made).stretches]
    assert looks == [(0, 10, Look.ITALIC), (10, 3, Look.ITALIC | Look.INSERTED)]


@given(st.text(alphabet="A/90L.5 de12 décembre3\t\n年月日ﷺوثيقة-()", max_size=60))
def test_without_what_was_added_it_is_the_wording(text: str) -> None:
    painted = display(shown(text))
    assert ADDED.sub("", painted.text).replace("\u2028", "\n").replace("\u00a0", " ") == text


@given(st.text(alphabet="A/90L.5 18 December 2013", max_size=40))
def test_offsets_lead_there_and_back(text: str) -> None:
    painted = display(shown(text))
    assert [painted.wording_at(painted.shown_at(offset)) for offset in range(len(text) + 1)] == list(
        range(len(text) + 1)
    )
