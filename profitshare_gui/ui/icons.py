"""Icons: our own SVG files, `currentColor` replaced by a colour of the theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QIcon, QImageReader, QPixmap

from profitshare_gui.paths import resource

ICON_SIZE = QSize(18, 18)


def icon(name: str, colour: str, size: QSize = ICON_SIZE) -> QIcon:
    """The icon `resources/icons/<name>.svg` in one colour, sharp on every screen there is."""
    app = QGuiApplication.instance()
    ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
    return QIcon(_pixmap(name, colour, size.width(), ratio))


@lru_cache(maxsize=128)
def _pixmap(name: str, colour: str, size: int, ratio: float) -> QPixmap:
    drawing = resource(f"icons/{name}.svg").read_bytes()
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing.replace(b"currentColor", colour.encode("ascii"))))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(size, size) * ratio)
    pixmap = QPixmap.fromImageReader(reader)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
