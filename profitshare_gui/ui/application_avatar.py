"""The avatar of a form."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from profitshare_gui.core.application_form import ProofImage
from profitshare_gui.ui.application_intake import ImageIntake
from profitshare_gui.ui.application_pictures import THUMBNAIL, picture_label, show_picture
from profitshare_gui.ui.application_words import size_text
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, label


class AvatarField(QWidget):
    """The avatar: one image, chosen, dropped or pasted."""

    changed = Signal()

    def __init__(self, intake: ImageIntake) -> None:
        super().__init__()
        self.setObjectName("avatar_field")
        self.setAcceptDrops(True)
        self._intake = intake
        self.image: ProofImage | None = None
        self._is_editable = True
        self._picture = picture_label()
        self._picture.setFixedSize(THUMBNAIL.height(), THUMBNAIL.height())
        self._about = label(size=LABEL_SIZE, tone="secondary")
        self._choose = QPushButton(self.tr("Choose a picture…"))
        self._choose.setObjectName("avatar_choose")
        self._choose.clicked.connect(lambda: intake.ask_for_files(self))
        self._remove = QPushButton(self.tr("Remove"))
        self._remove.setObjectName("avatar_remove")
        self._remove.setAccessibleName(self.tr("Remove the avatar"))
        self._remove.clicked.connect(self._take_away)
        shortcut = QShortcut(QKeySequence.StandardKey.Paste, self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(intake.paste)
        buttons = QHBoxLayout()
        buttons.setSpacing(HALF_GAP)
        buttons.addWidget(self._choose)
        buttons.addWidget(self._remove)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(buttons)
        words.addWidget(self._about)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._picture)
        layout.addLayout(words, 1)

    def focus_target(self) -> QWidget:
        """What a caption's letter leads to."""
        return self._choose

    def show_image(
        self, image: ProofImage | None, *, is_editable: bool, small: QImage | None = None
    ) -> None:
        """Show another avatar, or none."""
        self.image, self._is_editable = image, is_editable
        self._choose.setVisible(is_editable)
        self._remove.setVisible(is_editable and image is not None)
        show_picture(self._picture, small)
        self._about.setText(
            self.tr("PNG, JPEG or WebP") if image is None else size_text(image.size)
        )
        if image is not None and small is None:
            self._intake.show_thumbnail(image)

    def take(self, image: ProofImage, small: QImage) -> None:
        """Take a picture that is kept."""
        self.show_image(image, is_editable=self._is_editable, small=small)
        self.changed.emit()

    def show_thumbnail(self, digest: str, small: QImage | None) -> None:
        """Show a thumbnail that has come."""
        if self.image is not None and self.image.digest == digest:
            show_picture(self._picture, small)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._is_editable and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self._intake.take_dropped(event.mimeData())
        event.acceptProposedAction()

    def _take_away(self) -> None:
        self.show_image(None, is_editable=self._is_editable)
        self._choose.setFocus()
        self.changed.emit()
