from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible

from resolute.window.accessible.pair import RowItem
from resolute.window.pair.view import PairView
from resolute.window.theme import theme
from window.accessible.making import find, interface, name, press
from window.making import long_pair, pair_of

PAIR = """= PP1 | Recalling the tides,
          ~ OP1 | Asks [-the-]{+all+} keepers;
          + OP2 | Urges patience;"""


def row(view: PairView, place: int) -> RowItem:
    found = interface(view).child(place)
    assert isinstance(found, RowItem)
    return found


def test_the_rows_are_the_items_of_a_list(view: PairView) -> None:
    view.show_pair(pair_of(PAIR))
    found = interface(view)
    assert (found.role(), name(found)) == (QAccessible.Role.List, "Earlier and later text side by side")
    assert [row(view, place).role() for place in range(3)] == [QAccessible.Role.ListItem] * 3
    assert name(row(view, 1)) == "Changed, OP1: deleted “the”, inserted “all”"


def test_items_know_their_place_and_their_list(view: PairView) -> None:
    view.show_pair(pair_of(PAIR))
    assert row(view, 2).parent() is interface(view)
    assert interface(view).indexOfChild(row(view, 2)) == 2


def test_what_stands_beside_the_rows_is_found_too(view: PairView) -> None:
    view.show_pair(pair_of(PAIR))
    found = interface(view)
    names = [name(found.child(place)) for place in range(3, found.childCount())]
    assert {"A/RES/90/901 → A/RES/92/901", "Overview of the changes"} <= set(names)


def test_an_item_stands_where_its_row_is_painted(view: PairView) -> None:
    view.show_pair(pair_of(PAIR))
    middle = row(view, 1).rect().center()
    assert interface(view).childAt(middle.x(), middle.y()) is row(view, 1)


def test_the_current_row_is_selected(view: PairView) -> None:
    view.show_pair(pair_of(PAIR))
    view.next_change()
    assert [bool(row(view, place).state().selected) for place in range(3)] == [False, True, False]


def test_rows_far_below_are_out_of_sight(view: PairView) -> None:
    view.show_pair(long_pair(300))
    assert not row(view, 0).state().offscreen
    assert row(view, 299).state().offscreen


def test_pressing_an_item_goes_there(view: PairView) -> None:
    view.show_pair(long_pair(300))
    press(row(view, 250))
    assert view.current == 250
    assert not row(view, 250).state().offscreen


def test_items_of_a_longer_text_are_gone_with_it(view: PairView) -> None:
    view.show_pair(long_pair(9))
    last = row(view, 8)
    view.show_pair(pair_of(PAIR))
    assert not last.isValid()
    assert name(last) == ""


@pytest.mark.parametrize("asked", [0, 40])
@pytest.mark.usefixtures("qapp")
def test_nothing_is_kept_of_a_view_that_is_gone(asked: int) -> None:
    view = PairView(theme("light"))
    view.show_pair(long_pair(50))
    numbers = [QAccessible.uniqueId(row(view, place)) for place in range(asked)]
    view.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert not [number for number in numbers if QAccessible.accessibleInterface(number)]


def test_many_lookups_do_no_harm(view: PairView) -> None:
    view.show_pair(long_pair(60))
    for at in range(2000):
        assert name(row(view, at % 60))
    assert find(interface(view), QAccessible.Role.ListItem, "Changed, OP3:")
