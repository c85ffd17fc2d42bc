"""What the program says about itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from resolute import __version__

_ICON = 64


def show_about(parent: QWidget) -> None:
    """Open the box that names the version."""
    said = QCoreApplication.translate(
        "About",
        "Resolute {version} compares two resolutions and writes what changed as tracked changes. "
        "What you open stays on this computer.",
    )
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("About", "About Resolute"))
    box.setIconPixmap(parent.windowIcon().pixmap(_ICON))
    box.setText(said.format(version=__version__))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
