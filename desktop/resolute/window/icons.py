"""Icons drawn for this program (resources/icons), in the colour of the text beside them."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from resolute.paths import resource

_SIZES = (16, 20, 24, 32, 40, 48, 64)


def icon(name: str, colour: str, disabled: str = "") -> QIcon:
    """The icon `name` with its strokes in `colour` ("#rrggbb"), and in `disabled` where it cannot be used."""
    drawn = QIcon()
    for size in _SIZES:
        drawn.addPixmap(pixmap(name, size, colour), QIcon.Mode.Normal)
        if disabled:
            drawn.addPixmap(pixmap(name, size, disabled), QIcon.Mode.Disabled)
    return drawn


def picture(name: str, side: int, colour: str, ratio: float) -> QPixmap:
    """The icon as a square of `side` logical pixels, sharp on a screen with `ratio` pixels to each."""
    drawn = pixmap(name, round(side * ratio), colour)
    drawn.setDevicePixelRatio(ratio)
    return drawn


def pixmap(name: str, size: int, colour: str) -> QPixmap:
    """The icon as a square of `size` pixels."""
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing.replace("currentColor", colour).encode()))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size))
    return QPixmap.fromImage(reader.read())
