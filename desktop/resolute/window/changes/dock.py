"""The dock that holds the list: open or closed as the user left it, and only beside a pair."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QToolButton, QWidget

from resolute.window.changes.panel import ChangesPanel
from resolute.window.icons import icon
from resolute.window.theme import Theme
from resolute.window.translating import tr


class ChangesDock(QDockWidget):
    """Emits `wanted_changed` when the user opens or closes it."""

    wanted_changed = Signal(bool)

    def __init__(self, theme: Theme, wanted: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Changes"))
        self.setObjectName("changes")
        self.panel = ChangesPanel(theme)
        self.wanted = wanted
        self._has_pair = False
        self.setWidget(self.panel)
        self.close_button = QToolButton()
        self.setTitleBarWidget(self._title_bar())
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.panel.setMinimumWidth(self.fontMetrics().height() * 12)
        self.wear(theme)
        self.hide()

    def wear(self, theme: Theme) -> None:
        self.panel.wear(theme)
        self.close_button.setIcon(icon("close", theme.chrome.window_text))

    def allow(self, has_pair: bool) -> None:
        """Be there once there is a pair."""
        self._has_pair = has_pair
        self.setVisible(has_pair and self.wanted)

    def want(self, wanted: bool) -> None:
        """Open or close."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.setVisible(self._has_pair and wanted)
            self.wanted_changed.emit(wanted)

    def toggle(self) -> None:
        self.want(not self.wanted)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Floating, it can be closed like a window. With all windows of the program it only goes for now."""
        super().closeEvent(event)
        if event.spontaneous():
            self.want(False)

    def _title_bar(self) -> QWidget:
        """The count and a cross. The style's own would draw its signs black on a dark ground."""
        bar, line = QWidget(), self.fontMetrics().height()
        self.close_button.setAutoRaise(True)
        self.close_button.setToolTip(tr("Close the list of changes"))
        self.close_button.setAccessibleName(tr("Close the list of changes"))
        self.close_button.clicked.connect(lambda: self.want(False))
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(round(line * 0.6), line // 3, line // 3, line // 3)
        layout.addWidget(self.panel.count, 1)
        layout.addWidget(self.close_button)
        return bar
