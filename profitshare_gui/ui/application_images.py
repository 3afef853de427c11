"""The proof of a form: its images, each with the days that it shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QImage,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.application_form import FieldKind, FormRule, ProofImage
from profitshare_gui.core.application_limits import FormFault, covered_days
from profitshare_gui.core.instants import DAY, instant_text, to_micros
from profitshare_gui.ui import text
from profitshare_gui.ui.application_intake import ImageIntake
from profitshare_gui.ui.application_pictures import picture_label, show_faults, show_picture
from profitshare_gui.ui.application_words import size_text
from profitshare_gui.ui.flow import FlowLayout
from profitshare_gui.ui.import_fields import text_field
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, label

_DAY_WIDTH = 112


class ImageRow(QFrame):
    """One image of the proof: thumbnail, name, size, the days it shows, and what is wrong."""

    changed = Signal()
    removed = Signal()

    def __init__(self, image: ProofImage, place: int) -> None:
        super().__init__()
        self.setProperty("command", True)
        self.image = image
        name = label(text.fitted(image.name), bold=True)
        name.setToolTip(image.name)
        about = label(
            self.tr("{size} · {width} × {height}").format(
                size=size_text(image.size),
                width=text.limit_text(image.width),
                height=text.limit_text(image.height),
            ),
            size=LABEL_SIZE,
            tone="secondary",
        )
        self._picture = picture_label()
        self._first = self._day_field("first", place, self.tr("First day it shows"))
        self._last = self._day_field("last", place, self.tr("Last day it shows"))
        self._first.setText(day_words(image.first_day))
        self._last.setText(day_words(image.last_day))
        self._remove = QPushButton(self.tr("Remove"))
        self._remove.setObjectName(f"proof_remove_{place}")
        self._remove.setAccessibleName(self.tr("Remove {name}").format(name=image.name))
        self._remove.clicked.connect(self.removed)
        self._fault = label(size=LABEL_SIZE)
        self._fault.hide()
        days = QHBoxLayout()
        days.setSpacing(HALF_GAP)
        for said, field in ((self.tr("from"), self._first), (self.tr("to"), self._last)):
            caption = label(said, size=LABEL_SIZE, tone="secondary")
            caption.setWordWrap(False)
            days.addWidget(caption)
            days.addWidget(field)
        days.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        for part in (name, about):
            words.addWidget(part)
        words.addLayout(days)
        words.addWidget(self._fault)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(HALF_GAP, HALF_GAP, HALF_GAP, HALF_GAP)
        layout.setSpacing(12)
        layout.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        layout.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignTop)

    def show_thumbnail(self, small: QImage | None) -> None:
        """Show the picture, or that this computer does not have it."""
        show_picture(self._picture, small)

    def show_faults(self, faults: Sequence[FormFault]) -> None:
        """Say what is wrong with it."""
        show_faults(self._fault, faults, FieldKind.PROOF)

    def set_editable(self, *, is_editable: bool) -> None:
        """Let it be changed, or only looked at."""
        self._first.setReadOnly(not is_editable)
        self._last.setReadOnly(not is_editable)
        self._remove.setVisible(is_editable)

    def _day_field(self, which: str, place: int, title: str) -> QLineEdit:
        field = text_field(f"proof_{which}_{place}", title, self.tr("YYYY-MM-DD"))
        field.setMaxLength(10)
        field.setFixedWidth(_DAY_WIDTH)
        field.textEdited.connect(self._take_days)
        return field

    def _take_days(self) -> None:
        first, last = read_day(self._first.text()), read_day(self._last.text())
        self.image = replace(self.image, first_day=first, last_day=last)
        self.changed.emit()


class ProofGallery(QWidget):
    """The images of the proof; files and pictures can be dropped on it or pasted."""

    changed = Signal()
    proof_wanted = Signal()

    def __init__(self, intake: ImageIntake) -> None:
        super().__init__()
        self.setObjectName("proof_gallery")
        self.setAcceptDrops(True)
        self._intake = intake
        self._rows: list[ImageRow] = []
        self._is_editable = True
        self._counted = label(tone="secondary")
        self._counted.setObjectName("proof_count")
        self._faults = label(size=LABEL_SIZE)
        self._faults.setObjectName("proof_faults")
        self._hint = label(size=LABEL_SIZE, tone="secondary")
        self._add = self._button("proof_add", self.tr("Add &images…"))
        self._add.clicked.connect(lambda: intake.ask_for_files(self))
        self._paste = self._button("proof_paste", self.tr("Pas&te"))
        self._paste.clicked.connect(intake.paste)
        self._prove = self._button("proof_for_me", self.tr("Pro&ve it for me"))
        self._prove.setToolTip(
            self.tr("Draws the curve and the figures of your own orders of the last 30 whole days.")
        )
        self._prove.clicked.connect(self.proof_wanted)
        shortcut = QShortcut(QKeySequence.StandardKey.Paste, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._paste_here)
        ways = QWidget()
        buttons = FlowLayout(ways, HALF_GAP)
        for button in (self._add, self._paste, self._prove):
            buttons.addWidget(button)
        self._list = QVBoxLayout()
        self._list.setSpacing(HALF_GAP)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF_GAP)
        layout.addWidget(self._hint)
        layout.addWidget(ways)
        layout.addLayout(self._list)
        layout.addWidget(self._counted)
        layout.addWidget(self._faults)

    @property
    def images(self) -> tuple[ProofImage, ...]:
        """The images with the days as they are entered."""
        return tuple(row.image for row in self._rows)

    def focus_target(self) -> QWidget:
        """What a caption's letter leads to."""
        return self._add

    def show_images(self, images: Sequence[ProofImage], *, is_editable: bool) -> None:
        """Show other images; their thumbnails come later."""
        self._is_editable = is_editable
        for row in self._rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for image in images:
            self._intake.show_thumbnail(self._append(image).image)
        for part in (self._add, self._paste, self._prove, self._hint):
            part.setVisible(is_editable)

    def add_image(self, image: ProofImage, small: QImage) -> None:
        """Add an image that is kept; the same one again changes nothing."""
        if any(row.image.digest == image.digest for row in self._rows):
            return
        self._append(image).show_thumbnail(small)
        self.changed.emit()

    def show_thumbnail(self, digest: str, small: QImage | None) -> None:
        """Show a thumbnail that has come."""
        for row in self._rows:
            if row.image.digest == digest:
                row.show_thumbnail(small)

    def show_faults(self, faults: Sequence[FormFault], rule: FormRule, today: int) -> None:
        """Say what is wrong, and how far the limits are used."""
        proof = rule.proof
        by_place: Mapping[int | None, list[FormFault]] = {
            place: [fault for fault in faults if fault.place == place]
            for place in (None, *range(len(self._rows)))
        }
        for place, row in enumerate(self._rows):
            row.show_faults(by_place[place])
        show_faults(self._faults, by_place[None], FieldKind.PROOF)
        self._counted.setText(self._count_words(rule, today))
        self._hint.setText(
            self.tr(
                "Profit curve or order statistics of {days} consecutive days within a year. Drop "
                "images here or paste them; up to {megabytes} MB each. Place and device are taken "
                "out of them."
            ).format(
                days=text.limit_text(proof.days or 0),
                megabytes=text.limit_text(proof.megabytes or 0),
            )
        )

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._is_editable and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._intake.take_dropped(event.mimeData())
        event.acceptProposedAction()

    def _count_words(self, rule: FormRule, today: int) -> str:
        count = text.limit_text(len(self._rows))
        words = (
            self.tr("{count} of {most} images").format(
                count=count, most=text.limit_text(rule.proof.images)
            )
            if rule.proof.images is not None
            else self.tr("%Ln image(s)", "", len(self._rows))
        )
        if not self._rows:
            return words
        shown = covered_days(self.images, today, rule.proof.within_days)
        return self.tr("{images} · {days} consecutive days shown").format(
            images=words, days=text.limit_text(shown)
        )

    def _append(self, image: ProofImage) -> ImageRow:
        row = ImageRow(image, len(self._rows))
        row.set_editable(is_editable=self._is_editable)
        row.changed.connect(self.changed)
        row.removed.connect(partial(self._remove, row))
        self._rows.append(row)
        self._list.addWidget(row)
        return row

    def _remove(self, row: ImageRow) -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._add.setFocus()
        self.changed.emit()

    def _paste_here(self) -> None:
        if self._is_editable:
            self._intake.paste()

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button


def day_words(day: int | None) -> str:
    """A day as it is typed; empty where there is none."""
    return "" if day is None else instant_text(day * DAY)[:10]


def read_day(words: str) -> int | None:
    """A day that was typed; None while it is none."""
    try:
        typed = datetime.fromisoformat(words.strip()).replace(tzinfo=UTC)
    except ValueError:
        return None
    return max(to_micros(typed) // DAY, 0)
