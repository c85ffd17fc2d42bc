"""The redline dragged out of the window as a file: into a mail, a folder, another program.

The file is made, and proved as every export is, when a drag begins. Where the button is still held then, the
drag goes on with it; where it was let go, the next one has it at once.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QMimeData, QObject, QPointF, Qt, QUrl, Signal
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from resolute.app.values import Exported, Pair
from resolute.app.worker import Result
from resolute.window.desk import Desk
from resolute.window.status import Status
from resolute.window.translating import tr


class HandingOut(QObject):
    """Lets the redline be dragged from a button.

    Emits `proved` when one was made. Its folder is this computer's for passing files, and is removed with the
    window: who takes a file may still be reading it after it was dropped.
    """

    proved = Signal(Exported)

    def __init__(
        self, handle: QAbstractButton, desk: Desk, status: Status, author: Callable[[], str]
    ) -> None:
        super().__init__(handle)
        self._handle, self._desk, self._status, self._author = handle, desk, status, author
        self._pressed: QPointF | None = None
        self._folder: TemporaryDirectory[str] | None = None
        self._made: tuple[Pair | None, str, Path] | None = None
        handle.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """A press that moves away is a drag and no click."""
        if not isinstance(event, QMouseEvent):
            return False
        match event.type():
            case QEvent.Type.MouseButtonPress if event.button() is Qt.MouseButton.LeftButton:
                self._pressed = event.position() if self._handle.isEnabled() else None
            case QEvent.Type.MouseButtonRelease:
                self._pressed = None
            case QEvent.Type.MouseMove if self._is_far(event.position()):
                self._pressed = None
                self._handle.setDown(False)
                self._begin()
                return True
            case _:
                pass
        return False

    def end(self) -> None:
        """Remove what was handed out."""
        if self._folder is not None:
            self._folder.cleanup()
        self._folder = self._made = None

    def carry(self, file: Path) -> bool:
        """Drag a file until it is let go; whether somebody took it."""
        data, drag = QMimeData(), QDrag(self._handle)
        data.setUrls([QUrl.fromLocalFile(str(file))])
        drag.setMimeData(data)
        drag.setPixmap(self._handle.icon().pixmap(self._handle.iconSize() * 1.5))
        return drag.exec(Qt.DropAction.CopyAction) is not Qt.DropAction.IgnoreAction

    def _is_far(self, point: QPointF) -> bool:
        moved = (point - self._pressed).manhattanLength() if self._pressed is not None else 0
        return moved >= QApplication.startDragDistance()

    def _begin(self) -> None:
        if self._made is not None and self._made[:2] == (self._desk.pair, self._author()):
            self._hand_out(self._made[2])
        elif self._desk.is_busy:
            self._status.remark(tr("Drag the redline once the work that is being done has ended."))
        else:
            self._status.remark(tr("The redline is being made; hold on."))
            out = self._place() / self._desk.proposed_redline().name
            self._desk.make_redline(out, self._author(), self._take, self._refused)

    def _place(self) -> Path:
        if self._folder is None:
            self._folder = TemporaryDirectory(prefix="resolute-", ignore_cleanup_errors=True)
        return Path(self._folder.name)

    def _take(self, result: Result) -> None:
        if not isinstance(result, Exported):
            return
        self._made = self._desk.pair, self._author(), result.path
        self.proved.emit(result)
        if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
            self._hand_out(result.path)
        else:
            self._status.remark(tr("The redline is made and proved: drag it out now."))

    def _hand_out(self, file: Path) -> None:
        if self.carry(file):
            self._status.remark(tr("{name} was handed out.", name=file.name))

    def _refused(self, sentence: str, details: str) -> None:
        """Say what went wrong, and where a file is that was not right."""
        kept = self._folder is not None and any(Path(self._folder.name).iterdir())
        where = tr("It is in {folder} until this window is closed.", folder=str(self._place()))
        self._desk.failed.emit(f"{tr(sentence)} {where}" if kept else sentence, details)
