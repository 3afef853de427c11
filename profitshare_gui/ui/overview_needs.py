"""What needs the trader now, over all accounts, the most urgent first."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from profitshare_gui.core.instants import Micros
from profitshare_gui.ui import overview_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.overview_figures import Pill
from profitshare_gui.ui.widgets import HALF_GAP, PADDING, Card, label

if TYPE_CHECKING:
    from profitshare_gui.usecases.overview_alerts import Alert

_SHOWN = 4


class Need(NamedTuple):
    """An alert with what its sentences need: the platform's clock, and the instant it is of."""

    alert: Alert
    offset: Micros
    now: Micros


class NeedsYou(Card):
    """A line for each alert with a button that leads to it; a calm sentence where there is none.

    `link_wanted` carries the page, the account and the filter.
    """

    link_wanted = Signal(str, object, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("overview_needs")
        self._needs: Sequence[Need] = ()
        self._names_account = False
        self._is_complete = False
        self._shows_all = False
        self._title = label(self.tr("Needs you"), bold=True)
        self._title.setWordWrap(False)
        self._more = QPushButton()
        self._more.setObjectName("overview_all_needs")
        self._more.setProperty("textlink", True)
        self._more.clicked.connect(self._turn)
        self._lines: list[_Line] = []
        self._calm = label(tone="secondary")
        self._calm.setObjectName("overview_calm")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._rows.addWidget(self._calm)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING - 4)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addLayout(self._rows)

    def show_needs(self, needs: Sequence[Need], *, names_account: bool, is_complete: bool) -> None:
        """Show alerts; `is_complete` once every account has been looked at."""
        self._needs = sorted(needs, key=lambda need: need.alert.rank)
        self._names_account, self._is_complete = names_account, is_complete
        self._fill()

    def _turn(self) -> None:
        self._shows_all = not self._shows_all
        self._fill()

    def _fill(self) -> None:
        """Say what there is in the rows that are there, so that a button keeps the focus."""
        shown = self._needs if self._shows_all else self._needs[:_SHOWN]
        while len(self._lines) < len(shown):
            line = _Line(is_first=not self._lines)
            line.pressed.connect(self.link_wanted)
            self._lines.append(line)
            self._rows.addWidget(line)
        while len(self._lines) > len(shown):
            spare = self._lines.pop()
            spare.hide()
            spare.deleteLater()
        for line, need in zip(self._lines, shown, strict=True):
            line.show_need(need, names_account=self._names_account)
        pills = [line.pill for line in self._lines]
        widest = max((pill.sizeHint().width() for pill in pills), default=0)
        for pill in pills:
            pill.setFixedWidth(widest)
        calm = self.tr("Nothing needs you now.")
        reading = self.tr("Looking at payouts and copiers…")
        self._calm.setText(calm if self._is_complete else reading)
        self._calm.setVisible(not self._needs)
        self._more.setVisible(len(self._needs) > _SHOWN)
        count = text.limit_text(len(self._needs))
        self._more.setText(
            self.tr("Show fewer")
            if self._shows_all
            else self.tr("Show all {count}").format(count=count)
        )
        self.setAccessibleName(self.tr("%Ln thing(s) need you", "", len(self._needs)))


class _Line(QWidget):
    """One alert: its topic, what it says, and the button that leads to it."""

    pressed = Signal(str, object, str)

    def __init__(self, *, is_first: bool) -> None:
        super().__init__()
        self.setObjectName("overview_need")
        self._alert: Alert | None = None
        self.pill = Pill()
        self._title, self._detail = label(), label(tone="secondary")
        self._button = QPushButton()
        self._button.clicked.connect(self._press)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(self._title)
        told.addWidget(self._detail)
        row = QHBoxLayout()
        row.setContentsMargins(0, HALF_GAP, 0, HALF_GAP)
        row.setSpacing(12)
        row.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        if not is_first:
            rule = QFrame()
            rule.setProperty("line", True)
            rule.setFixedHeight(1)
            layout.addWidget(rule)
        layout.addLayout(row)

    def show_need(self, need: Need, *, names_account: bool) -> None:
        """Say it, and lead to where it is from now on."""
        self._alert, offset, now = need
        self.pill.show_word(words.alert_topic(self._alert), words.alert_tone(self._alert))
        title = words.alert_title(self._alert, offset, now)
        detail = words.alert_detail(self._alert, offset, now)
        if names_account:
            detail = QCoreApplication.translate("NeedsYou", "{account}: {detail}").format(
                account=text.name_text(self._alert.account.name), detail=detail
            )
        self._title.setText(title)
        self._detail.setText(detail)
        action = words.alert_action(self._alert)
        self._button.setText(action)
        self._button.setObjectName(f"need_{self._alert.kind}")
        self._button.setAccessibleName(
            QCoreApplication.translate("NeedsYou", "{title}: {action}").format(
                title=title, action=action
            )
        )

    def _press(self) -> None:
        if self._alert is not None:
            self.pressed.emit(self._alert.page, self._alert.account, self._alert.filter)
