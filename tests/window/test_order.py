from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from resolute.app.values import Pair
from resolute.window.drops import in_order
from resolute.window.order import out_of_order
from window.making import pair_of


def swapped(pair: Pair) -> Pair:
    return replace(pair, earlier=pair.later, later=pair.earlier)


def test_dates_tell_which_text_is_the_earlier() -> None:
    pair = pair_of("= OP1 | Decides to wait;")
    assert not out_of_order(pair)
    assert out_of_order(swapped(pair))


def test_names_of_two_dropped_files_tell_too() -> None:
    files = (Path("A_RES_100_2.docx"), Path("A_RES_98_164.docx"))
    assert in_order(files) == files[::-1]
