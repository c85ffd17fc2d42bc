"""The comparison file: saved, opened, and asked about before what is not in it would be lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMessageBox, QWidget

from resolute.app.session.values import SUFFIX, Saved, Session
from resolute.window.choosing import ask_for_session, ask_where_to_keep
from resolute.window.desk import Desk
from resolute.window.session.keeper import Keeper
from resolute.window.translating import tr

_Button = QMessageBox.StandardButton


class Saving(QObject):
    """Emits `kept` with the path of a comparison that was saved."""

    kept = Signal(object)

    def __init__(
        self, window: QWidget, desk: Desk, keeper: Keeper, session: Callable[[], Session | None]
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._keeper, self._session = window, desk, keeper, session
        self._then: Callable[[], object] | None = None
        self.question: QMessageBox | None = None
        desk.kept.connect(self._saved)
        desk.failed.connect(self._forget)

    def save(self) -> None:
        """Save to the file that there is; ask for one where there is none."""
        if self._keeper.file is None:
            self.save_as()
        else:
            self._save_to(str(self._keeper.file))

    def save_as(self) -> None:
        dialog = ask_where_to_keep(self._window, self._keeper.file or self._desk.proposed_session())
        dialog.fileSelected.connect(self._save_to)
        dialog.rejected.connect(self._forget)

    def ask_what_to_open(self) -> None:
        dialog = ask_for_session(self._window, self._keeper.file.parent if self._keeper.file else None)
        dialog.fileSelected.connect(self._open)

    def release(self, then: Callable[[], object]) -> None:
        """Do what puts another pair in this one's place, or none, once nothing is lost by it."""
        if self._keeper.is_saved:
            then()
            return
        if self.question is not None:
            self.question.reject()
        box = QMessageBox(self._window)
        self.question = box
        box.setWindowTitle(tr("Save comparison"))
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(tr("Save what you did to this comparison?"))
        box.setInformativeText(tr("Your links, notes and marks would be lost otherwise."))
        box.setStandardButtons(_Button.Save | _Button.Discard | _Button.Cancel)
        box.setDefaultButton(_Button.Save)
        for button in box.buttons():
            button.setIcon(QIcon())
        box.finished.connect(partial(self._answered, box, then))
        box.open()

    def _answered(self, box: QMessageBox, then: Callable[[], object], _result: int) -> None:
        answer = box.standardButton(box.clickedButton()) if box.clickedButton() else _Button.Cancel
        self.question = None
        box.deleteLater()
        if answer is _Button.Save:
            self._then = then
            self.save()
        elif answer is _Button.Discard:
            self._keeper.discard()
            then()

    def _open(self, name: str) -> None:
        self.release(partial(self._desk.open_session, Path(name)))

    def _save_to(self, name: str) -> None:
        """Without the ending the file would not be known again, whatever a dialog lets pass."""
        path = Path(name)
        path = path if path.suffix.lower() == SUFFIX else path.with_name(f"{path.name}{SUFFIX}")
        session = self._session()
        if session is not None:
            self._desk.save_session(session, path)

    def _saved(self, saved: Saved) -> None:
        self._keeper.saved(saved.path, saved.handwork)
        self.kept.emit(saved.path)
        then, self._then = self._then, None
        if then is not None and self._keeper.is_saved:
            then()

    def _forget(self) -> None:
        """What was to follow the saving does not: there was none."""
        self._then = None
