"""Where an output goes: the name in a field, a button that looks for a folder, and a word where it exists."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QPushButton, QWidget

from resolute.app.outputs import Output
from resolute.window.declared.boxes import Words
from resolute.window.translating import tr


class Where(QWidget):
    """Emits `changed` when another name is chosen or typed."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._output: Output | None = None
        self.field = Words()
        self.field.setAccessibleName(tr("File"))
        self.look = QPushButton(tr("Choose…"))
        self.look.setAccessibleName(tr("Choose where to write the file"))
        self.exists = QLabel(tr("A file of this name exists and will be replaced."))
        self.exists.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        label = QLabel(tr("File"))
        label.setBuddy(self.field)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for place, widget in enumerate((label, self.field, self.look)):
            layout.addWidget(widget, 0, place)
        layout.addWidget(self.exists, 1, 1, 1, 2)
        self.field.textChanged.connect(self._tell)
        self.look.clicked.connect(self._ask)

    @property
    def path(self) -> Path | None:
        """The file, with the output's ending where none of them was typed; None where nothing was."""
        typed = self.field.text().strip()
        if not typed or self._output is None:
            return None
        path = Path(typed).expanduser().absolute()
        known = path.suffix.lower() in self._output.endings
        return path if known else path.with_name(path.name + self._output.endings[0])

    def propose(self, output: Output, path: Path) -> None:
        """Name a file for an output."""
        self._output = output
        self.field.setText(str(path))
        self.check()

    def check(self) -> None:
        """Say whether the file exists."""
        self.exists.setVisible(self.path is not None and self.path.exists())

    def _tell(self) -> None:
        self.check()
        self.changed.emit()

    def _ask(self) -> None:
        if self._output is None:
            return
        patterns = " ".join(f"*{ending}" for ending in self._output.endings)
        name = tr(self._output.name)
        dialog = QFileDialog(self, tr("Write {output}", output=name.lower()))
        dialog.setNameFilter(f"{name} ({patterns})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self._output.endings[0].removeprefix("."))
        if self.path is not None:
            dialog.setDirectory(str(self.path.parent))
            dialog.selectFile(self.path.name)
        dialog.fileSelected.connect(self.field.setText)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
