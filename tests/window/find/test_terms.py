from __future__ import annotations

import pytest

from resolute.window.find.terms import Count
from resolute.window.find.terms_dialog import TermsDialog
from resolute.window.main_window import MainWindow
from resolute.window.pair.cells import Side
from resolute.window.settings import Settings
from resolute.window.theme import theme
from window.making import pair_of
from window.test_view import colours_in

TIDES = "~ OP1 | Notes tides [-as appropriate-]{+and Tides+};\n= OP2 | Regrets the fog;"


@pytest.fixture
def watching(window: MainWindow) -> MainWindow:
    window.desk.pair = pair_of(TIDES)
    window.desk.pair_changed.emit()
    window.terms.keep(("tides", "as appropriate", " ", "tides"))
    return window


def test_terms_are_counted_on_each_side(watching: MainWindow) -> None:
    assert watching.terms.counts() == [Count("tides", 1, 2), Count("as appropriate", 1, 0)]


@pytest.mark.parametrize("merged", [False, True])
def test_terms_are_set_off(watching: MainWindow, merged: bool) -> None:
    watching.view.show_merged(merged)
    ground = theme("light").found.term
    assert ground in colours_in(watching.view, 0, Side.LATER)
    assert ground not in colours_in(watching.view, 1, Side.LATER)


def test_terms_are_kept(watching: MainWindow, settings: Settings) -> None:
    assert settings.terms == watching.terms.terms == ("tides", "as appropriate")


def test_what_is_typed_is_watched_and_counted_at_once(watching: MainWindow) -> None:
    watching.commands["watch_terms"].trigger()
    (dialog,) = watching.findChildren(TermsDialog)
    dialog.text.setPlainText("fog")
    item = dialog.counts.item(0, 1)
    assert item
    assert (item.text(), watching.terms.terms) == ("1", ("fog",))
    dialog.close()
