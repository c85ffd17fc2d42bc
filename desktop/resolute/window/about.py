"""What the program says about itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from resolute import __version__
from resolute.window.translating import tr

_ICON = 64


def show_about(parent: QWidget) -> None:
    """Open the box that names the version."""
    said = tr(
        "Resolute {version} compares two resolutions and writes what changed as tracked changes. "
        "What you open stays on this computer.",
        version=__version__,
    )
    box = QMessageBox(parent)
    box.setWindowTitle(tr("About Resolute"))
    box.setIconPixmap(parent.windowIcon().pixmap(_ICON))
    box.setText(said)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
