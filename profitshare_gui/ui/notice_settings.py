"""What to be told of: a switch for each kind, quiet hours, and when an account's key ends."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.notice_facts import NoticeKind
from profitshare_gui.ui import notice_choices as choices
from profitshare_gui.ui import notice_words as words
from profitshare_gui.ui.preferences import Preference, Preferences
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, label

_EPOCH = QDate(1970, 1, 1)


class NoticeSettings(QScrollArea):
    """The choices. `changed` says that another set of kinds is to be shown.

    `key_asked` carries the place of the account whose key is asked about, `key_chosen` also when
    it ends, None being never.
    """

    changed = Signal()
    key_asked = Signal(int)
    key_chosen = Signal(int, object)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setObjectName("notice_settings")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("What to be told of"))
        self._preferences = preferences
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, HALF_GAP, 0)
        self._column.setSpacing(HALF_GAP)
        self._add_tray()
        self._add_key()
        self._add_switches()
        self._column.addStretch(1)
        self.setWidget(inside)

    def show_accounts(self, names: Sequence[str]) -> None:
        """Offer the accounts whose key may end."""
        if [self._account.itemText(i) for i in range(self._account.count())] == list(names):
            return
        self._account.clear()
        self._account.addItems(list(names))

    def ask_key(self) -> None:
        """Ask when the key of the account that is chosen ends."""
        if self._account.count():
            self.key_asked.emit(self._account.currentIndex())

    def show_key(self, expires_at: Micros | None, now: Micros) -> None:
        """Show when it ends; without a word about it, a day to begin from."""
        known = expires_at is not None
        self._ends.setChecked(known)
        self._day.setEnabled(known)
        at = now + 90 * DAY if expires_at is None else expires_at
        self._day.setDate(_EPOCH.addDays(at // DAY))

    def _add_tray(self) -> None:
        self._column.addWidget(self._heading(self.tr("Beside the clock")))
        self._column.addWidget(
            self._box(self.tr("Copy notices to the system tray, where there is one"), choices.TRAY)
        )
        quiet = self._box(self.tr("Quiet hours from"), choices.QUIET)
        row = QHBoxLayout()
        row.setSpacing(HALF_GAP)
        row.addWidget(quiet)
        row.addWidget(self._times(choices.QUIET_FROM, self.tr("Quiet hours begin at")))
        row.addWidget(label(self.tr("to")))
        row.addWidget(self._times(choices.QUIET_TO, self.tr("Quiet hours end at")))
        row.addStretch(1)
        self._column.addLayout(row)
        note = self.tr("On this computer's clock. Notices are kept here, and told afterwards.")
        self._column.addWidget(label(note, size=LABEL_SIZE, tone="secondary"))

    def _add_key(self) -> None:
        self._column.addWidget(self._heading(self.tr("API key")))
        self._account = QComboBox()
        self._account.setObjectName("key_account")
        self._account.setAccessibleName(self.tr("The account whose key ends"))
        self._account.activated.connect(self.key_asked)
        self._ends = QCheckBox(self.tr("Its key ends on"))
        self._ends.setObjectName("key_ends")
        self._day = QDateEdit()
        self._day.setObjectName("key_day")
        self._day.setCalendarPopup(True)
        self._day.setDisplayFormat("d MMM yyyy")
        self._day.setAccessibleName(self.tr("The day on which the key ends"))
        self._day.setEnabled(False)
        self._ends.toggled.connect(self._day.setEnabled)
        save = QPushButton(self.tr("Save"))
        save.setObjectName("key_save")
        save.clicked.connect(self._choose_key)
        row = QHBoxLayout()
        row.setSpacing(HALF_GAP)
        row.addWidget(self._ends)
        row.addWidget(self._day)
        row.addStretch(1)
        row.addWidget(save)
        self._column.addWidget(self._account)
        self._column.addLayout(row)

    def _add_switches(self) -> None:
        self._column.addWidget(self._heading(self.tr("Tell me when")))
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(6)
        for place, kind in enumerate(NoticeKind):
            box = self._box(words.switch_text(kind), choices.switch(kind))
            box.toggled.connect(self.changed)
            grid.addWidget(box, place, 0)
        self._column.addLayout(grid)

    def _heading(self, title: str) -> QWidget:
        return label(title, size=LABEL_SIZE, tone="secondary", bold=True)

    def _box(self, title: str, preference: Preference) -> QCheckBox:
        box = QCheckBox(title)
        box.setObjectName(preference.key.replace("/", "_"))
        box.setChecked(self._preferences.choice(preference) == choices.ON)
        box.toggled.connect(partial(self._switch, preference))
        return box

    def _times(self, preference: Preference, name: str) -> QComboBox:
        times = QComboBox()
        times.setObjectName(preference.key.replace("/", "_"))
        times.setAccessibleName(name)
        times.addItems(list(preference.choices))
        times.setCurrentText(self._preferences.choice(preference))
        times.currentTextChanged.connect(partial(self._preferences.choose, preference))
        return times

    def _switch(self, preference: Preference, is_on: bool) -> None:
        self._preferences.choose(preference, choices.ON if is_on else choices.OFF)

    def _choose_key(self) -> None:
        if not self._account.count():
            return
        day = _EPOCH.daysTo(self._day.date())
        ends_at = day * DAY if self._ends.isChecked() else None
        self.key_chosen.emit(self._account.currentIndex(), ends_at)
