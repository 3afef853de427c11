"""What needs the trader now, over all accounts, the most urgent first."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, Signal
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
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
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
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        shown = self._needs if self._shows_all else self._needs[:_SHOWN]
        for place, need in enumerate(shown):
            if place:
                line = QFrame()
                line.setProperty("line", True)
                line.setFixedHeight(1)
                self._rows.addWidget(line)
            self._rows.addWidget(self._row(need))
        pills = self.findChildren(Pill)
        widest = max((pill.sizeHint().width() for pill in pills), default=0)
        for pill in pills:
            pill.setFixedWidth(widest)
        if not self._needs:
            calm = self.tr("Nothing needs you now.")
            reading = self.tr("Looking at payouts and copiers…")
            self._rows.addWidget(label(calm if self._is_complete else reading, tone="secondary"))
        self._more.setVisible(len(self._needs) > _SHOWN)
        count = text.limit_text(len(self._needs))
        self._more.setText(
            self.tr("Show fewer")
            if self._shows_all
            else self.tr("Show all {count}").format(count=count)
        )
        self.setAccessibleName(self.tr("%Ln thing(s) need you", "", len(self._needs)))

    def _row(self, need: Need) -> QWidget:
        alert, offset, now = need
        row = QWidget()
        row.setObjectName("overview_need")
        pill = Pill()
        pill.show_word(words.alert_topic(alert), words.alert_tone(alert))
        title = words.alert_title(alert, offset, now)
        detail = words.alert_detail(alert, offset, now)
        if self._names_account:
            detail = self.tr("{account}: {detail}").format(
                account=text.name_text(alert.account.name), detail=detail
            )
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(label(title))
        told.addWidget(label(detail, tone="secondary"))
        action = words.alert_action(alert)
        button = QPushButton(action)
        button.setObjectName(f"need_{alert.kind}")
        button.setAccessibleName(self.tr("{title}: {action}").format(title=title, action=action))
        button.clicked.connect(
            partial(self.link_wanted.emit, alert.page, alert.account, alert.filter)
        )
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, HALF_GAP, 0, HALF_GAP)
        layout.setSpacing(12)
        layout.addWidget(pill, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(told, 1)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row
