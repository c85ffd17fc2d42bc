"""The palette itself: a field above the list of commands, each with its menu and its keys."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from resolute.window.actions import Actions, about, keys_of, plain_text, without_key
from resolute.window.commands import COMMANDS, Command
from resolute.window.declared.boxes import Words
from resolute.window.palette.matching import matching
from resolute.window.translating import tr

_MOST_SHOWN = 12
"""Lines that are seen without scrolling."""
_WALKING = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


def open_palette(actions: Actions, parent: QWidget) -> Palette:
    """Show the palette at the top of a window."""
    palette = Palette(actions, parent)
    palette.move(parent.mapToGlobal(QPoint((parent.width() - palette.width()) // 2, parent.height() // 10)))
    palette.show()
    return palette


class Palette(QDialog):
    """Runs the command that is chosen. What cannot be used now is listed last, and faded."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setWindowTitle(tr("Commands"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        self._listed = [command for command in COMMANDS if command.name != "palette"]
        self.field = Words()
        self.list = QTreeWidget()
        self.nothing = QLabel(tr("No command is called so."))
        self._lay_out()
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self._run)
        self.list.itemClicked.connect(self._run)
        self.field.installEventFilter(self)
        self._show("")
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows and pages typed in the field walk through the list."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in _WALKING:
            QCoreApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    @property
    def chosen(self) -> Command | None:
        """The command of the current line."""
        item = self.list.currentItem()
        return item.data(0, Qt.ItemDataRole.UserRole) if item else None

    def _lay_out(self) -> None:
        line, layout = self.fontMetrics().height(), QVBoxLayout(self)
        self.field.setPlaceholderText(tr("Find a command by a few letters"))
        self.field.setAccessibleName(tr("Find a command by a few letters"))
        self.field.setProperty("alone", True)
        self.list.setAccessibleName(tr("Commands"))
        self.list.setColumnCount(3)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.setStyleSheet(f"QTreeView::item {{ padding: {line // 5}px {line // 3}px; }}")
        self.nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.nothing.setContentsMargins(line // 3, line // 3, 0, line // 3)
        layout.setContentsMargins(line // 2, line // 2, line // 2, line // 2)
        layout.setSpacing(line // 3)
        for widget in (self.field, self.list, self.nothing):
            layout.addWidget(widget)
        self.resize(line * 36, round(line * (_MOST_SHOWN * 1.45 + 3)))

    def _show(self, typed: str) -> None:
        """List what is meant, the first line chosen."""
        found = matching(typed, self._listed, lambda command: (plain_text(command), about(command)))
        found.sort(key=lambda command: not self._actions[command.name].isEnabled())
        self.list.clear()
        self.list.addTopLevelItems([self._line(command) for command in found])
        self.list.setCurrentIndex(self.list.model().index(0, 0))
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)

    def _line(self, command: Command) -> QTreeWidgetItem:
        menu = without_key(tr(command.menu.value))
        line = QTreeWidgetItem([plain_text(command), menu, keys_of(command)])
        line.setData(0, Qt.ItemDataRole.UserRole, command)
        line.setToolTip(0, about(command))
        line.setForeground(1, self.palette().placeholderText())
        said = tr(", ").join(filter(None, (plain_text(command), menu, keys_of(command))))
        line.setData(0, Qt.ItemDataRole.AccessibleTextRole, said)
        line.setDisabled(not self._actions[command.name].isEnabled())
        return line

    def _run(self) -> None:
        """Close first, so that the command finds the focus where it was."""
        chosen = self.chosen
        if chosen is not None and self._actions[chosen.name].isEnabled():
            self.accept()
            self._actions[chosen.name].trigger()
