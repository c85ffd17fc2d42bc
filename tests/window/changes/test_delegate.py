from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from resolute.window.changes.delegate import places
from resolute.window.changes.panel import ChangesPanel
from resolute.window.pair.rows import view_rows
from resolute.window.theme import theme
from window.making import pair_of

LIGHT = "~ OP1 | Asks [-2030-]{+2031+};\n! mechanical | 2030 -> 2031"
WEIGHTY = "~ OP1 | [-Asks-]{+Urges+};\n! opening | Asks -> Urges"


def listing(qtbot: QtBot, notation: str, name: str = "light", language: str = "en") -> ChangesPanel:
    panel = ChangesPanel(theme(name))
    qtbot.addWidget(panel)
    panel.resize(340, 400)
    comparison = pair_of(notation, language).comparison
    panel.show_changes(comparison, view_rows(comparison), same_texts=False)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def first_entry(panel: ChangesPanel) -> QImage:
    entries = panel.list
    return entries.viewport().grab(entries.visualRect(panel.shown.index(0, 0))).toImage()


def near(image: QImage, colour: str, within: int = 40) -> list[QPoint]:
    """Where a colour is painted, letters' smooth edges included."""
    wanted = QColor(colour)
    points = [QPoint(x, y) for x in range(image.width()) for y in range(image.height())]
    return [point for point in points if _distance(image.pixelColor(point), wanted) < within]


def _distance(one: QColor, other: QColor) -> int:
    return abs(one.red() - other.red()) + abs(one.green() - other.green()) + abs(one.blue() - other.blue())


@pytest.mark.parametrize("name", ["light", "dark"])
def test_changed_words_have_the_colours_of_the_texts(qtbot: QtBot, name: str) -> None:
    image, marks = first_entry(listing(qtbot, WEIGHTY, name)), theme(name).marks
    assert near(image, marks.inserted)
    assert near(image, marks.deleted)


@pytest.mark.parametrize("name", ["light", "dark"])
def test_a_light_entry_has_none_and_is_as_legible_as_a_label(qtbot: QtBot, name: str) -> None:
    image, worn = first_entry(listing(qtbot, LIGHT, name)), theme(name)
    assert not near(image, worn.marks.inserted) + near(image, worn.marks.deleted)
    assert near(image, worn.page.label)


def test_arabic_words_begin_on_the_right(qtbot: QtBot) -> None:
    image = first_entry(listing(qtbot, "~ OP1 | {+\u062a\u062d\u062b+} a;", language="ar"))
    lower = QRect(0, image.height() // 2, image.width(), image.height() // 2)
    inked = near(image.copy(lower), theme("light").marks.inserted)
    assert min(point.x() for point in inked) > image.width() * 0.7


def test_words_too_long_for_the_line_are_shortened(qtbot: QtBot) -> None:
    panel = listing(qtbot, f"+ OP1 | {'Requests the keepers ' * 30}")
    inked = near(first_entry(panel), theme("light").marks.inserted)
    assert (
        max(point.x() for point in inked) < panel.list.viewport().width() - panel.fontMetrics().height() / 2
    )


def test_in_a_mirrored_window_an_entry_begins_on_the_right(qapp: QApplication) -> None:
    box, font = QRect(0, 0, 300, 40), qapp.font()
    usual, mirrored = places(box, font), places(box, font, mirrored=True)
    assert mirrored.sign.x() == box.right() - usual.sign.x()
    assert mirrored.sign.x() > mirrored.label.right()
    assert mirrored.behind(mirrored.label, 50).right() == mirrored.label.right() - 50
