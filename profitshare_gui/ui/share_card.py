"""The share card: a picture of return and profit share for X, Telegram and Discord.

It shows no name, no id and no amount unless asked; the picture carries nothing but its pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
)

from profitshare_gui.ui import share_card_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.icons import icon
from profitshare_gui.ui.privacy import is_normal
from profitshare_gui.ui.theme import Theme, text_font

if TYPE_CHECKING:
    from profitshare_gui.usecases.share_card import CardFigures, CardPeriod

_UNIT = 900
"""The card's shorter side is this many units of its layout, whatever its size in pixels."""
_MARGIN = 64
_LOGO = 44
_SMALL, _BODY, _HEADING, _HUGE = 24, 28, 36, 150
_BAND = 150
_LINE = 5
_TINT = 70


class CardSize(StrEnum):
    """Where a card is to be shown; each has the size in pixels that it shows uncropped."""

    X = "x"
    TELEGRAM = "telegram"
    DISCORD = "discord"

    @property
    def pixels(self) -> QSize:
        """X 16:9; Telegram the largest square it keeps; Discord the size of an embed."""
        return {
            CardSize.X: QSize(1600, 900),
            CardSize.TELEGRAM: QSize(1280, 1280),
            CardSize.DISCORD: QSize(1200, 630),
        }[self]


@dataclass(frozen=True, slots=True)
class CardChoice:
    """What to draw: of which `period`, in which size and theme, and whether with amounts."""

    period: CardPeriod
    size: CardSize
    theme: Theme
    shows_amounts: bool = False
    shows_platform: bool = True


def card_image(figures: CardFigures, choice: CardChoice) -> QImage:
    """Draw a card."""
    pixels = choice.size.pixels
    image = QImage(pixels, QImage.Format.Format_RGB32)
    image.fill(QColor(choice.theme.window))
    scale = min(pixels.width(), pixels.height()) / _UNIT
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    _Card(painter, pixels.width() / scale, pixels.height() / scale, figures, choice).paint()
    painter.end()
    return image


class _Card:
    """One card while it is painted, in units of its layout."""

    def __init__(
        self,
        painter: QPainter,
        width: float,
        height: float,
        figures: CardFigures,
        choice: CardChoice,
    ) -> None:
        self._painter, self._width, self._height = painter, width, height
        self._figures, self._choice, self._theme = figures, choice, choice.theme
        self._inner = width - 2 * _MARGIN

    def paint(self) -> None:
        """Head, figure, curve, figures in a row, foot."""
        self._paint_head()
        below = self._paint_figure(_MARGIN + _LOGO + 48)
        row = self._height - _MARGIN - _SMALL - 40 - _BAND
        self._paint_curve(QRectF(_MARGIN, below + 24, self._inner, row - below - 56))
        self._paint_row(row)
        self._paint_foot()

    def _paint_head(self) -> None:
        size = QSize(_LOGO * 2, _LOGO * 2)
        logo = icon("profit", self._theme.accent, size).pixmap(size)
        self._painter.drawPixmap(QRectF(_MARGIN, _MARGIN, _LOGO, _LOGO), logo, logo.rect())
        left = _MARGIN + _LOGO + 18
        name = words.title_text(
            self._figures.platform if self._choice.shows_platform else "",
        )
        self._words(name, QRectF(left, _MARGIN, self._inner, _LOGO), _HEADING, bold=True)
        period = words.period_text(self._choice.period.length)
        box = QRectF(_MARGIN, _MARGIN, self._inner, _LOGO)
        self._words(period, box, _BODY, tone=self._theme.secondary, right=True)

    def _paint_figure(self, top: float) -> float:
        period = self._choice.period
        caption = QRectF(_MARGIN, top, self._inner, _BODY + 12)
        self._words(words.return_caption(), caption, _BODY, tone=self._theme.secondary)
        tone = self._theme.text
        if period.roi:
            tone = self._theme.gain if period.roi > 0 else self._theme.loss
        day = text.day_text(self._figures.as_of, self._figures.platform_offset)
        self._words(day, caption, _BODY, tone=self._theme.secondary, right=True)
        box = QRectF(_MARGIN, caption.bottom(), self._inner, _HUGE + 20)
        self._words(words.return_text(period.roi), box, _HUGE, tone=tone, bold=True)
        return box.bottom()

    def _paint_curve(self, area: QRectF) -> None:
        points = self._choice.period.curve
        if len(points) < 2 or area.height() < _BODY:
            self._words(words.no_curve_text(), area, _BODY, tone=self._theme.secondary)
            return
        low, high = min(*points, 0), max(*points, 0)
        span = max(high - low, 1)

        def at(place: int, level: int) -> QPointF:
            across = area.left() + area.width() * place / (len(points) - 1)
            return QPointF(across, area.bottom() - area.height() * (level - low) / span)

        zero = at(0, 0).y()
        self._painter.setPen(QPen(QColor(self._theme.border), 2, Qt.PenStyle.DashLine))
        self._painter.drawLine(QPointF(area.left(), zero), QPointF(area.right(), zero))
        line = _path([at(place, level) for place, level in enumerate(points)])
        filled = QPainterPath(line)
        filled.lineTo(area.right(), zero)
        filled.lineTo(area.left(), zero)
        filled.closeSubpath()
        colour = QColor(self._theme.gain if points[-1] >= 0 else self._theme.loss)
        shade = QLinearGradient(0, area.top(), 0, area.bottom())
        top, bottom = QColor(colour), QColor(colour)
        top.setAlpha(_TINT)
        bottom.setAlpha(_TINT // 4)
        shade.setColorAt(0, top)
        shade.setColorAt(1, bottom)
        self._painter.fillPath(filled, shade)
        pen = QPen(colour, _LINE)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.setPen(pen)
        self._painter.drawPath(line)

    def _paint_row(self, top: float) -> None:
        period, asset = self._choice.period, self._figures.asset
        share = (
            text.money_text(period.share, asset)
            if self._choice.shows_amounts and is_normal()
            else ""
        )
        cells = (
            (words.share_caption(), share or words.hidden_text()),
            (words.drawdown_caption(), words.drawdown_text(period.max_drawdown)),
            (words.curve_caption(), words.curve_text(is_of_share=period.is_of_share)),
        )
        width = self._inner / len(cells)
        box = QRectF(_MARGIN, top, self._inner, _BAND)
        self._painter.setPen(QPen(QColor(self._theme.border), 2))
        self._painter.setBrush(QColor(self._theme.card))
        self._painter.drawRoundedRect(box, 18, 18)
        for place, (caption, figure) in enumerate(cells):
            left = box.left() + place * width + 28
            line = QRectF(left, top + 26, width - 56, _SMALL + 14)
            self._words(caption, line, _SMALL, tone=self._theme.secondary)
            line = QRectF(left, top + 72, width - 56, _HEADING + 16)
            self._words(figure, line, _HEADING, bold=True)

    def _paint_foot(self) -> None:
        box = QRectF(_MARGIN, self._height - _MARGIN - _SMALL, self._inner, _SMALL + 10)
        mark = words.mark_text(is_demo=self._figures.is_demo)
        self._words(mark, box, _SMALL, tone=self._theme.secondary)

    def _words(
        self,
        words_: str,
        box: QRectF,
        size: int,
        *,
        tone: str = "",
        bold: bool = False,
        right: bool = False,
    ) -> None:
        """One line that is made smaller, and at last elided, until it fits its box."""
        weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
        font = text_font(size, weight)
        while QFontMetricsF(font).horizontalAdvance(words_) > box.width() and size > _SMALL - 6:
            size -= 2
            font = text_font(size, weight)
        fitted = QFontMetricsF(font).elidedText(words_, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self._painter.setFont(font)
        self._painter.setPen(QColor(tone or self._theme.text))
        how = int(side | Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextDontClip)
        self._painter.drawText(box, how, fitted)


def _path(points: Sequence[QPointF]) -> QPainterPath:
    path = QPainterPath(points[0])
    for point in points[1:]:
        path.lineTo(point)
    return path
