"""The first run: three doors into an archive that is empty, and two quiet questions."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.ui.icons import icon
from profitshare_gui.ui.language import installed_languages
from profitshare_gui.ui.preferences import (
    DIRECTION,
    LANGUAGE,
    SYSTEM_LANGUAGE,
    Preference,
    Preferences,
)
from profitshare_gui.ui.theme import BODY_SIZE, FIGURE_SIZE, LABEL_SIZE, apply_look, current_theme
from profitshare_gui.ui.widgets import GAP, HALF_GAP, PADDING, PAGE_MARGIN, Card, label

NONE, DEMO, IMPORT, CONNECT = "none", "demo", "import", "connect"
DOOR = Preference("first_run/door", (NONE, DEMO, IMPORT, CONNECT), NONE)
"""The door that was taken; it is asked for once in a data folder."""

_WIDEST = 1040
_NARROW = 760
_ICON = QSize(28, 28)


class _Door(NamedTuple):
    """One way in: what it is remembered by, its words, and what its button says."""

    name: str
    icon_name: str
    title: str
    sentence: str
    button: str


class FirstRun(QWidget):
    """Exactly three doors. Each is remembered when it is taken, and has a signal of its own."""

    demo_wanted = Signal()
    import_wanted = Signal()
    connect_wanted = Signal()

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("first_run")
        self._preferences = preferences
        self._icons: list[tuple[QLabel, str]] = []
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(GAP)
        signals = {
            DEMO: self.demo_wanted,
            IMPORT: self.import_wanted,
            CONNECT: self.connect_wanted,
        }
        for door in self._doors():
            button = QPushButton(door.button)
            button.setObjectName(f"first_run_{door.name}")
            button.setProperty("primary", door.name == DEMO)
            button.setAccessibleDescription(door.sentence)
            button.clicked.connect(partial(self._take, door.name))
            button.clicked.connect(signals[door.name])
            self._row.addWidget(self._card(door, button), 1)
        self._restart = label(
            self.tr("ProfitShare speaks the other language when it is next started."),
            size=LABEL_SIZE,
            tone="secondary",
        )
        self._restart.setObjectName("first_run_restart")
        self._restart.hide()
        self._lay_out()
        self._restyle()

    @property
    def is_wanted(self) -> bool:
        """Whether no door was taken in this data folder yet."""
        return self._preferences.choice(DOOR) == NONE

    def take_keyboard(self) -> None:
        """Give the keyboard to the first door."""
        first = self.findChild(QPushButton, f"first_run_{DEMO}")
        if isinstance(first, QPushButton):
            first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the doors below each other where they do not fit side by side (Qt)."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        is_narrow = self.width() < _NARROW
        self._row.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons in the colours of another theme (Qt)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _doors(self) -> tuple[_Door, ...]:
        return (
            _Door(
                DEMO,
                "overview",
                self.tr("Look around with demo data"),
                self.tr(
                    "An invented lead trader with 120 copiers. Nothing is written to disk and "
                    "nothing is sent; leave it whenever you like."
                ),
                self.tr("Look around"),
            ),
            _Door(
                IMPORT,
                "copy",
                self.tr("Import a file, or paste a table"),
                self.tr(
                    "CSV, Excel or a table copied from your platform's page. You see every row "
                    "before it is saved. No key is needed."
                ),
                self.tr("Import…"),
            ),
            _Door(
                CONNECT,
                "accounts",
                self.tr("Connect with a read-only key"),
                self.tr(
                    "Orders, copiers and shares come by themselves. The key stays in your "
                    "computer's keyring; orders and withdrawals can never be sent."
                ),
                self.tr("Connect…"),
            ),
        )

    def _card(self, door: _Door, button: QPushButton) -> Card:
        card = Card()
        drawing = QLabel()
        drawing.setFixedSize(_ICON)
        self._icons.append((drawing, door.icon_name))
        layout = QVBoxLayout(card)
        layout.setContentsMargins(PADDING + 4, PADDING + 4, PADDING + 4, PADDING + 4)
        layout.setSpacing(HALF_GAP)
        layout.addWidget(drawing)
        layout.addWidget(label(door.title, size=BODY_SIZE + 2, bold=True))
        layout.addWidget(label(door.sentence, tone="secondary"))
        layout.addStretch(1)
        layout.addSpacing(HALF_GAP)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        parts = QVBoxLayout(column)
        parts.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        parts.setSpacing(GAP)
        parts.addStretch(2)
        parts.addWidget(
            label(self.tr("What am I owed, why, when, by whom?"), size=FIGURE_SIZE, bold=True)
        )
        parts.addWidget(
            label(
                self.tr(
                    "ProfitShare recomputes your profit share to the cent, from your own records, "
                    "on this computer. How do you want to begin?"
                ),
                tone="secondary",
            )
        )
        parts.addSpacing(HALF_GAP)
        parts.addLayout(self._row)
        parts.addSpacing(HALF_GAP)
        parts.addLayout(self._questions())
        parts.addWidget(self._restart)
        parts.addStretch(3)
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def _questions(self) -> QHBoxLayout:
        """One quiet line: which colour is up, and which language."""
        row = QHBoxLayout()
        row.setSpacing(HALF_GAP)
        spoken = {SYSTEM_LANGUAGE, *installed_languages()}
        languages = [code for code in LANGUAGE.choices if code in spoken]
        for preference, choices in ((DIRECTION, list(DIRECTION.choices)), (LANGUAGE, languages)):
            box = QComboBox()
            box.setObjectName(f"first_run_{preference.key.rpartition('/')[2]}")
            box.setAccessibleName(preference.title_text())
            for choice in choices:
                box.addItem(preference.choice_text(choice), choice)
            box.setCurrentIndex(max(box.findData(self._preferences.choice(preference)), 0))
            box.activated.connect(partial(self._choose, preference, box))
            name = label(preference.title_text(), size=LABEL_SIZE, tone="secondary")
            name.setWordWrap(False)
            name.setBuddy(box)
            row.addWidget(name)
            row.addWidget(box)
            row.addSpacing(GAP)
        row.addStretch(1)
        return row

    def _choose(self, preference: Preference, box: QComboBox, place: int) -> None:
        chosen = str(box.itemData(place))
        changes = chosen != self._preferences.choice(preference)
        self._preferences.choose(preference, chosen)
        app = QApplication.instance()
        if preference is LANGUAGE:
            self._restart.setVisible(changes or self._restart.isVisible())
        elif isinstance(app, QApplication):
            apply_look(app, self._preferences.look())

    def _take(self, name: str) -> None:
        self._preferences.choose(DOOR, name)

    def _restyle(self) -> None:
        for drawing, name in self._icons:
            drawing.setPixmap(icon(name, current_theme().accent, _ICON).pixmap(_ICON))
