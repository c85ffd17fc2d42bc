"""Leads through the steps; nothing waits for it, and Escape ends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from resolute.window.actions import keys_of
from resolute.window.commands import COMMANDS
from resolute.window.tour.bubble import Bubble, Ring
from resolute.window.tour.steps import STEPS
from resolute.window.translating import tr

if TYPE_CHECKING:
    from resolute.window.main_window import MainWindow

_MOVING = frozenset({QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show})


def open_tour(window: MainWindow) -> Tour:
    """Begin the tour, anew where it goes on; without a pair over the sample."""
    for before in window.findChildren(Tour):
        before.end()
    tour = Tour(window)
    if window.desk.pair is None:
        window.desk.pair_changed.connect(tour.begin)
        window.open_sample()
    else:
        tour.begin()
    return tour


class Tour(QObject):
    """One time through all steps."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.step = -1
        theme = window.wardrobe.theme
        self.ring, self.bubble = Ring(theme, window), Bubble(theme, window)
        for part in (self.ring, self.bubble):
            part.hide()
            window.wardrobe.changed.connect(part.wear)
        self.bubble.skipped.connect(self.end)
        self.bubble.turned.connect(self._turn)

    def begin(self) -> None:
        """Show the first step; once begun, go on."""
        if self.step < 0:
            self._window.installEventFilter(self)
            self._turn(1)

    def end(self) -> None:
        """Leave the window as it is."""
        self._window.removeEventFilter(self)
        for part in (self.ring, self.bubble):
            part.hide()
            part.deleteLater()
        self._window.view.setFocus()
        self.deleteLater()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keys that nobody else wanted come to the window; as it changes, the bubble stays at its place."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.end()
                return True
        elif event.type() in _MOVING:
            self._stand()
        return False

    def _turn(self, step: int) -> None:
        self.step += step
        if self.step >= len(STEPS):
            self.end()
            return
        keys = {command.name: keys_of(command) for command in COMMANDS}
        title, text = tr(STEPS[self.step].title), tr(STEPS[self.step].text, **keys)
        self.bubble.say(title, text, self.step + 1, len(STEPS))
        self._stand()
        for part in (self.ring, self.bubble):
            part.show()
            part.raise_()
        self.bubble.next.setFocus()
        self._window.voice.say(f"{self.bubble.place.text()}. {self.bubble.accessibleName()}")

    def _stand(self) -> None:
        target = self._target()
        space = self.bubble.fontMetrics().height() // 6
        self.ring.setGeometry(target.adjusted(-space, -space, space, space) & self._window.rect())
        self.bubble.point_at(target)

    def _target(self) -> QRect:
        """Where the step points: at a button, or the toolbar that has no room for it; at the list if open."""
        name, commands = STEPS[self.step].at, self._window.commands
        button: QWidget = commands.buttons[name]
        if name == "change_list" and self._window.dock.isVisible() and not self._window.dock.isFloating():
            return _in_window(self._window.dock, self._window)
        return _in_window(button if button.isVisible() else commands.toolbar, self._window)


def _in_window(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
