"""The chart as a picture: PNG at three times its size, SVG as a drawing; both with their legend."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from profitshare_gui.ui.chart_blocks import SWATCH, Name, paint_swatch
from profitshare_gui.ui.theme import BODY_SIZE, LABEL_SIZE, current_theme, text_font

SHARPNESS = 3
_MARGIN = 16
_GAP = 8


@dataclass(frozen=True, slots=True)
class Picture:
    """What is exported: a title, what each line and bar is called, and how to paint the rest."""

    title: str
    names: Sequence[tuple[Name, str]]
    size: QSize
    paint: Callable[[QPainter, QRectF], None]


def png_of(picture: Picture) -> bytes:
    """A PNG three times as fine as the screen."""
    size = _outer(picture)
    image = QImage(size * SHARPNESS, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(SHARPNESS)
    painter = QPainter(image)
    _paint(painter, picture)
    painter.end()
    image.setDotsPerMeterX(SHARPNESS * 3780)  # 96 dots an inch, three times
    image.setDotsPerMeterY(SHARPNESS * 3780)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(content.data())


def svg_of(picture: Picture) -> bytes:
    """An SVG whose numbers are the screen's pixels."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = _outer(picture)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(picture.title)
    painter = QPainter(generator)
    _paint(painter, picture)
    painter.end()
    return bytes(content.data())


def _outer(picture: Picture) -> QSize:
    return QSize(picture.size.width() + 2 * _MARGIN, picture.size.height() + _head() + 2 * _MARGIN)


def _head() -> int:
    title, names = QFontMetrics(text_font(BODY_SIZE)), QFontMetrics(text_font(LABEL_SIZE))
    return title.height() + names.height() + 2 * _GAP


def _paint(painter: QPainter, picture: Picture) -> None:
    theme = current_theme()
    outer = _outer(picture)
    painter.fillRect(QRectF(0, 0, outer.width(), outer.height()), QColor(theme.card))
    painter.setPen(QColor(theme.text))
    painter.setFont(text_font(BODY_SIZE))
    line = QFontMetrics(text_font(BODY_SIZE)).height()
    place = QRectF(_MARGIN, _MARGIN, picture.size.width(), line)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft, picture.title)
    font = text_font(LABEL_SIZE)
    metrics = QFontMetrics(font)
    x, y = float(_MARGIN), place.bottom() + _GAP
    for name, words in picture.names:
        painter.save()
        middle = y + (metrics.height() - SWATCH) / 2
        painter.translate(x, middle)
        paint_swatch(painter, name, theme)
        painter.restore()
        painter.setFont(font)
        painter.setPen(QColor(theme.secondary))
        width = metrics.horizontalAdvance(words)
        at = QRectF(x + SWATCH + _GAP / 2, y, width + 1, metrics.height())
        painter.drawText(at, Qt.AlignmentFlag.AlignLeft, words)
        x = at.right() + 2 * _GAP
    picture.paint(
        painter,
        QRectF(_MARGIN, _MARGIN + _head(), picture.size.width(), picture.size.height()),
    )
