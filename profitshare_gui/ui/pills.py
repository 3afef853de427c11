"""Cells drawn as pills, so that the state of a row is seen before it is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap, QPixmapCache
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from profitshare_gui.ui.record_model import RecordModel
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.theme import current_theme

_INSET = 8


class PillDelegate(QStyledItemDelegate):
    """Draws the cells of one column; `tone` says of a record which meaning its pill has."""

    def __init__(self, tone: Callable[[Any], str], table: RecordTable) -> None:
        super().__init__(table)
        self._tone = tone

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        cell = QStyleOptionViewItem(option)
        self.initStyleOption(cell, index)
        words, cell.text = cell.text, ""
        cell.widget.style().drawControl(
            QStyle.ControlElement.CE_ItemViewItem, cell, painter, cell.widget
        )
        model = index.model()
        if isinstance(model, RecordModel):
            ink, tint = pill_colours(self._tone(model.record(index.row())))
            draw_pill(painter, cell, words, QColor(ink), QColor(tint))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return super().sizeHint(option, index) + QSize(3 * _INSET, 0)


def pill_colours(tone: str) -> tuple[str, str]:
    """The colour of the words and of the pill for a meaning."""
    theme = current_theme()
    return {
        "gain": (theme.gain, theme.gain_tint),
        "loss": (theme.loss, theme.loss_tint),
        "good": (theme.good, theme.good_tint),
        "danger": (theme.danger, theme.danger_tint),
        "warning": (theme.warning, theme.warning_tint),
    }.get(tone, (theme.secondary, theme.neutral_tint))


def draw_pill(
    painter: QPainter, cell: QStyleOptionViewItem, words: str, ink: QColor, tint: QColor
) -> None:
    """Draw words on a pill at the left of a cell that was drawn without them."""
    metrics = cell.fontMetrics
    room = cell.rect.adjusted(_INSET, 0, -4, 0)
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width() - 2 * _INSET)
    width = min(metrics.horizontalAdvance(shown) + 2 * _INSET, room.width())
    size = QSize(width, metrics.height() + 4)
    pill = _pill(shown, size, cell.font, (ink, tint), painter.device().devicePixelRatioF())
    painter.drawPixmap(room.left(), room.top() + (room.height() - size.height()) // 2, pill)


def _pill(
    words: str, size: QSize, font: QFont, colours: tuple[QColor, QColor], pixels: float
) -> QPixmap:
    """A pill as a picture: a page of a table has the same three forty times, at every frame."""
    ink, tint = colours
    width, height = size.toTuple()
    key = f"pill {words} {width} {height} {font.key()} {ink.name()} {tint.name()} {pixels}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    made = QPixmap(size * pixels)
    made.setDevicePixelRatio(pixels)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tint)
    whole = QRectF(0, 0, width, height)
    painter.drawRoundedRect(whole, height // 2, height // 2)
    painter.setPen(ink)
    painter.setFont(font)
    painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    QPixmapCache.insert(key, made)
    return made
