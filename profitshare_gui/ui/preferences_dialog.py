"""The dialog of preferences: a row for every one that is declared, in force at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.ui.look_preview import LookPreview
from profitshare_gui.ui.preferences import (
    DECLARED,
    DENSITY,
    DIRECTION,
    LANGUAGE,
    MYRIADS,
    ON,
    PALETTE,
    THEME,
    Preference,
    Preferences,
)
from profitshare_gui.ui.text import use_myriads
from profitshare_gui.ui.theme import LABEL_SIZE, TITLE_SIZE, apply_look
from profitshare_gui.ui.widgets import label

_MARGIN = 24
_WIDTH = 640
_LOOKS = (THEME, PALETTE, DIRECTION, DENSITY)
_COUNTED_IN_MYRIADS = (
    QLocale.Language.Chinese,
    QLocale.Language.Japanese,
    QLocale.Language.Korean,
)


class PreferencesDialog(QDialog):
    """Every choice there is, with a strip that shows what it does.

    `changed` says that figures are written in another way from now on; `theme_chosen` carries
    "system", "dark" or "light".
    """

    changed = Signal()
    theme_chosen = Signal(str)

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preferences_dialog")
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(_WIDTH)
        self._preferences = preferences
        self._language = preferences.choice(LANGUAGE)
        self._boxes: dict[str, QComboBox] = {}
        self._preview = LookPreview()
        self._restart = label(
            self.tr("ProfitShare speaks the other language when it is next started."),
            tone="warning",
        )
        self._restart.setObjectName("restart_note")
        self._restart.hide()
        close = QPushButton(self.tr("Close"))
        close.setObjectName("close_button")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._restart, 1)
        foot.addStretch(1)
        foot.addWidget(close)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Preferences"), size=TITLE_SIZE, bold=True))
        layout.addWidget(self._preview)
        layout.addLayout(self._rows())
        layout.addStretch(1)
        layout.addLayout(foot)
        self._show_what_matters()
        self.resize(self.sizeHint())  # else Qt gives no more than two thirds of a low screen

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, self._column.totalHeightForWidth(_WIDTH))

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        offered = [each for each in DECLARED if each is not MYRIADS or _counts_in_myriads()]
        for place, preference in enumerate(offered):
            box = self._box(preference)
            title = label(preference.title_text())
            title.setBuddy(box)
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(title)
            if preference.help:
                words.addWidget(label(preference.help_text(), size=LABEL_SIZE, tone="secondary"))
            grid.addLayout(words, place, 0)
            grid.addWidget(box, place, 1, Qt.AlignmentFlag.AlignTop)
        return grid

    def _box(self, preference: Preference) -> QComboBox:
        box = QComboBox()
        box.setObjectName(preference.key.replace("/", "_"))
        box.setAccessibleName(preference.title_text())
        box.setAccessibleDescription(preference.help_text())
        for choice in preference.choices:
            box.addItem(preference.choice_text(choice), choice)
        box.setCurrentIndex(preference.choices.index(self._preferences.choice(preference)))
        box.currentIndexChanged.connect(partial(self._choose, preference))
        self._boxes[preference.key] = box
        return box

    def _choose(self, preference: Preference, place: int) -> None:
        self._preferences.choose(preference, preference.choices[place])
        app = QApplication.instance()
        if preference in _LOOKS and isinstance(app, QApplication):
            apply_look(app, self._preferences.look())
        if preference is THEME:
            self.theme_chosen.emit(preference.choices[place])
        if preference is MYRIADS:
            use_myriads(preference.choices[place] == ON)
        if preference in (PALETTE, MYRIADS):
            self._preview.refresh()
            self.changed.emit()
        self._show_what_matters()

    def _show_what_matters(self) -> None:
        """Without colours there is none to be turned round; a language waits for a restart."""
        has_colours = self._preferences.choice(PALETTE) != "mono"
        self._boxes[DIRECTION.key].setEnabled(has_colours)
        self._restart.setVisible(self._preferences.choice(LANGUAGE) != self._language)


def _counts_in_myriads() -> bool:
    return QLocale().language() in _COUNTED_IN_MYRIADS
