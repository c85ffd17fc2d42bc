"""Icons drawn for this program (resources/icons), in the colour of the text beside them."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from resolute.paths import resource

_SIZES = (16, 20, 24, 32, 40, 48, 64)


def icon(name: str, colour: str, disabled: str = "", selected: str = "") -> QIcon:
    """The icon `name` with its strokes in `colour` ("#rrggbb").

    In `disabled` where it cannot be used, in `selected` where it stands on the ground of what is selected
    (in menus, Fusion asks for the mode `Active` there).
    """
    modes = {QIcon.Mode.Normal: colour, QIcon.Mode.Disabled: disabled, QIcon.Mode.Active: selected}
    drawn = QIcon()
    for mode, strokes in modes.items():
        for size in _SIZES if strokes else ():
            drawn.addPixmap(pixmap(name, size, strokes), mode)
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
