"""The dialog of the share card: choices, a preview, save as PNG, copy to the clipboard."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPainter,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.share_card import CardChoice, CardSize, card_image
from profitshare_gui.ui.share_card_words import period_text
from profitshare_gui.ui.theme import DARK, LIGHT, current_theme, with_pair
from profitshare_gui.ui.widgets import HALF_GAP, Banner, label

if TYPE_CHECKING:
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.share_card import CardFigures

_SIZE = QSize(880, 660)
_MARGIN = 24
_SMALLEST = QSize(320, 200)
_DOTS_A_METER = 2_835
"""72 dots an inch for everybody: a screen's own figure would tell screens apart."""


class ShareCardDialog(QDialog):
    """Shows what a card of an account would be; nothing leaves the computer by itself."""

    def __init__(self, tasks: Tasks, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("share_card_dialog")
        self.setWindowTitle(self.tr("Share card"))
        self._tasks, self._desk = tasks, desk
        self._figures: CardFigures | None = None
        self._image = QImage()
        self._banner = Banner()
        self._banner.retried.connect(self.refresh)
        self._make_choices()
        self._make_preview()
        self._make_buttons()
        self._lay_out()
        self.resize(_SIZE)
        self._close.setFocus()
        self.refresh()

    @property
    def image(self) -> QImage:
        """The card as it is saved and copied; null before there is one."""
        return self._image

    def refresh(self) -> None:
        """Read the figures again."""
        self._tasks.run(
            self._desk.outlook.load_card_figures,
            done=self._show_figures,
            failed=self._show_error,
            replaces=(self, "figures"),
        )

    def save(self, path: str | Path) -> None:
        """Write the card as a PNG that holds pixels and nothing else."""
        where = Path(path)
        where = where if where.suffix else where.with_suffix(".png")
        self._tasks.run(
            partial(_write, where, self._image),
            done=lambda _: self._outcome.setText(
                self.tr("Saved as {name}").format(name=where.name)
            ),
            failed=self._show_error,
        )

    def copy(self) -> None:
        """Put the card on the clipboard."""
        clipboard = QGuiApplication.clipboard()
        clipboard.clear()  # what was there before stays beside a picture on some platforms
        clipboard.setImage(self._image)
        self._outcome.setText(self.tr("Copied: paste it into a post"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_preview()

    def _make_choices(self) -> None:
        self._sizes = _combo("card_size", self.tr("Made for"))
        for size, name in (
            (CardSize.X, self.tr("X · 1600 × 900")),
            (CardSize.TELEGRAM, self.tr("Telegram · 1280 × 1280")),
            (CardSize.DISCORD, self.tr("Discord · 1200 × 630")),
        ):
            self._sizes.addItem(name, size)
        self._periods = _combo("card_period", self.tr("Period"))
        self._looks = _combo("card_theme", self.tr("Look"))
        self._looks.addItem(self.tr("Dark"), with_pair(DARK, current_theme()))
        self._looks.addItem(self.tr("Light"), with_pair(LIGHT, current_theme()))
        self._looks.setCurrentIndex(0 if current_theme().name == DARK.name else 1)
        self._amounts = QCheckBox(self.tr("Show amounts"))
        self._amounts.setObjectName("card_amounts")
        self._platform = QCheckBox(self.tr("Name the platform"))
        self._platform.setObjectName("card_platform")
        self._platform.setChecked(True)
        for combo in (self._sizes, self._periods, self._looks):
            combo.currentIndexChanged.connect(self._draw)
        for box in (self._amounts, self._platform):
            box.toggled.connect(self._draw)

    def _make_preview(self) -> None:
        self._preview = QLabel(self.tr("Reading the archive…"))
        self._preview.setObjectName("card_preview")
        self._preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._preview.setMinimumSize(_SMALLEST)
        self._preview.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._promise = label(
            self.tr(
                "The picture holds no name, no id and no path. It says that it is self-reported."
            ),
            tone="secondary",
        )

    def _make_buttons(self) -> None:
        self._outcome = label(tone="secondary")
        self._outcome.setObjectName("card_outcome")
        self._save = QPushButton(self.tr("&Save as PNG…"))
        self._save.setObjectName("save_card_button")
        self._save.setAutoDefault(False)
        self._save.clicked.connect(self._ask_for_file)
        self._copy = QPushButton(self.tr("&Copy picture"))
        self._copy.setObjectName("copy_card_button")
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self.copy)
        self._close = QPushButton(self.tr("Close"))
        self._close.setObjectName("cancel_button")
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        for button in (self._save, self._copy):
            button.setEnabled(False)

    def _lay_out(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(HALF_GAP)
        for combo in (self._sizes, self._periods, self._looks):
            choices.addWidget(combo)
        choices.addStretch(1)
        boxes = QHBoxLayout()
        boxes.setSpacing(2 * HALF_GAP)
        boxes.addWidget(self._amounts)
        boxes.addWidget(self._platform)
        boxes.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(HALF_GAP)
        buttons.addWidget(self._outcome, 1)
        for button in (self._copy, self._save, self._close):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addWidget(self._banner)
        layout.addLayout(choices)
        layout.addLayout(boxes)
        layout.addWidget(self._preview, 1)
        layout.addWidget(self._promise)
        layout.addLayout(buttons)

    def _show_figures(self, figures: CardFigures) -> None:
        self._banner.hide()
        self._figures = figures
        chosen = max(self._periods.currentIndex(), 0) if self._periods.count() else -1
        self._periods.blockSignals(True)
        self._periods.clear()
        for period in figures.periods:
            self._periods.addItem(period_text(period.length), period)
        self._periods.setCurrentIndex(chosen if chosen >= 0 else len(figures.periods) - 1)
        self._periods.blockSignals(False)
        for button in (self._save, self._copy):
            button.setEnabled(True)
        self._draw()

    def _show_error(self, error: Exception) -> None:
        self._banner.show_error(explain(error))
        if self._figures is None:
            self._preview.setText("")

    def _draw(self) -> None:
        if self._figures is None:
            return
        choice = CardChoice(
            period=self._periods.currentData(),
            size=CardSize(self._sizes.currentData()),
            theme=self._looks.currentData(),
            shows_amounts=self._amounts.isChecked(),
            shows_platform=self._platform.isChecked(),
        )
        self._image = card_image(self._figures, choice)
        self._outcome.setText("")
        self._preview.setAccessibleName(self.tr("Preview of the card"))
        self._show_preview()

    def _show_preview(self) -> None:
        if self._image.isNull():
            return
        ratio = self.devicePixelRatio()
        fitted = QPixmap.fromImage(self._image).scaled(
            self._preview.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter = QPainter(fitted)
        painter.setPen(QColor(current_theme().border))
        painter.drawRect(fitted.rect().adjusted(0, 0, -1, -1))
        painter.end()
        fitted.setDevicePixelRatio(ratio)
        self._preview.setPixmap(fitted)

    def _ask_for_file(self) -> None:
        name = self.tr("share-card.png")
        chooser = QFileDialog(self, self.tr("Save the card"), name, self.tr("Picture (*.png)"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile(name)
        chooser.fileSelected.connect(self.save)
        chooser.open()


def png_bytes(image: QImage) -> bytes:
    """A picture as PNG: made anew from its pixels, so that no text, path or time goes with it."""
    size, line = image.size(), image.bytesPerLine()
    bare = QImage(image.constBits(), size.width(), size.height(), line, image.format()).copy()
    bare.setDotsPerMeterX(_DOTS_A_METER)
    bare.setDotsPerMeterY(_DOTS_A_METER)
    written = QByteArray()
    buffer = QBuffer(written)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(bare)
    return bytes(written.data())


def _write(path: Path, image: QImage) -> None:
    try:
        path.write_bytes(png_bytes(image))
    except OSError as error:
        raise DiskTrouble(str(path), error.strerror or "cannot be written") from error


def _combo(name: str, spoken: str) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return made
