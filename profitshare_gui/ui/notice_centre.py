"""The notice centre: everything that was told, newest first, by day; each leads to its page."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import tzinfo
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.notice_facts import Severity
from profitshare_gui.ui import notice_choices as choices
from profitshare_gui.ui import text
from profitshare_gui.ui.copiers_states import clear_text
from profitshare_gui.ui.notice_row import NoticeRow, Shown
from profitshare_gui.ui.notice_settings import NoticeSettings
from profitshare_gui.ui.notice_words import day_heading, place
from profitshare_gui.ui.preferences import Preferences
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, PADDING, label

if TYPE_CHECKING:
    from profitshare_gui.core.records import Account
    from profitshare_gui.usecases.notices import KeptNotice, NoticeList

ALL, UNREAD, STANDING, URGENT = "all", "unread", "standing", "urgent"
_WIDTH = 480
_LOWEST, _HIGHEST = 180, 600
_AT_ONCE = 12
"""So many rows are made at a time: each is a handful of widgets."""


class NoticeCentre(QFrame):
    """A panel below the header's button.

    `link_wanted` carries a page, an account and a filter; `seen` the numbers of notices that were
    seen, None being all.
    """

    link_wanted = Signal(str, object, str)
    seen = Signal(object)

    def __init__(
        self, parent: QWidget, preferences: Preferences, hides_amounts: Callable[[], bool]
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("notice_centre")
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Notices"))
        self.setFixedWidth(_WIDTH)
        self._preferences, self._hides_amounts = preferences, hides_amounts
        self._notices: tuple[KeptNotice, ...] = ()
        self._accounts: Mapping[int, Account] = {}
        self._now: Micros = 0
        self._zone: tzinfo = text.own_zone()
        self._most = _AT_ONCE
        self._room = _HIGHEST
        self._made_of: object = None
        self.settings = NoticeSettings(preferences)
        self.settings.changed.connect(self._fill)
        self._make_head()
        self._make_filters()
        self._list = QScrollArea()
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setWidgetResizable(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Notices, newest first"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self.settings)
        self._lay_out()

    def show_notices(
        self, told: NoticeList, accounts: Mapping[int, Account], now: Micros, zone: tzinfo
    ) -> None:
        """Show the newest notices of all accounts, by their numbers."""
        self._now, self._zone = now, zone
        self._notices = told.notices
        if dict(accounts) != dict(self._accounts):
            self._accounts, self._made_of = dict(accounts), None
            self._fill_accounts()
            self.settings.show_accounts([text.name_text(each.name) for each in accounts.values()])
        self._fill()

    def open_at(self, notice_row: int | None = None) -> None:
        """Begin with the list, as of old; the keyboard on a notice, or on the first one."""
        self.settings_button.setChecked(False)
        if notice_row is not None:
            for combo in (self._account, self._which):
                combo.setCurrentIndex(0)
        self._most = _AT_ONCE
        self._fill()
        rows = self._list.findChildren(NoticeRow)
        row = next((each for each in rows if each.kept.notice_row == notice_row), None)
        first = row or next(iter(rows), None)
        if first is not None:
            first.button.setFocus(Qt.FocusReason.PopupFocusReason)
            self._list.ensureWidgetVisible(first)
        else:
            self._which.setFocus(Qt.FocusReason.PopupFocusReason)

    def fit(self, room: int) -> None:
        """Take no more height than there is room for, from now on."""
        self._room = room
        self._fit()

    def _make_head(self) -> None:
        self._title = label(bold=True)
        self._title.setObjectName("notices_title")
        self._title.setWordWrap(False)
        self._all_read = QToolButton()
        self._all_read.setText(self.tr("Mark all read"))
        self._all_read.setObjectName("notices_all_read")
        self._all_read.clicked.connect(self._see_all)
        self.settings_button = QToolButton()
        self.settings_button.setObjectName("notices_settings_button")
        self.settings_button.setText(self.tr("Settings"))
        self.settings_button.setCheckable(True)
        self.settings_button.toggled.connect(self._turn)

    def _make_filters(self) -> None:
        self._account = QComboBox()
        self._account.setObjectName("notices_account")
        self._account.setAccessibleName(self.tr("Notices of which account"))
        self._which = QComboBox()
        self._which.setObjectName("notices_which")
        self._which.setAccessibleName(self.tr("Which notices"))
        for name, words in (
            (ALL, self.tr("All notices")),
            (UNREAD, self.tr("Unread")),
            (STANDING, self.tr("Not over yet")),
            (URGENT, self.tr("Urgent")),
        ):
            self._which.addItem(words, name)
        for combo in (self._account, self._which):
            combo.currentIndexChanged.connect(self._refill)
        self._fill_accounts()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(HALF_GAP)
        head.addWidget(self._title, 1)
        head.addWidget(self._all_read)
        head.addWidget(self.settings_button)
        self._filters = QWidget()
        filters = QHBoxLayout(self._filters)
        filters.setContentsMargins(0, 0, 0, 0)
        filters.setSpacing(HALF_GAP)
        filters.addWidget(self._account, 1)
        filters.addWidget(self._which, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(PADDING, PADDING - 4, PADDING - 6, PADDING - 4)
        column.setSpacing(HALF_GAP)
        column.addLayout(head)
        column.addWidget(self._filters)
        column.addWidget(self._pages, 1)

    def _fill_accounts(self) -> None:
        chosen = self._account.currentData()
        self._account.blockSignals(True)
        self._account.clear()
        self._account.addItem(self.tr("All accounts"), 0)
        for account_id, account in self._accounts.items():
            self._account.addItem(text.name_text(account.name), account_id)
        self._account.setCurrentIndex(max(self._account.findData(chosen), 0))
        self._account.blockSignals(False)

    def _is_shown(self, kept: KeptNotice) -> bool:
        wanted, which = self._account.currentData(), self._which.currentData()
        return (
            choices.is_wanted(self._preferences, kept.notice.kind)
            and kept.account_id in self._accounts
            and wanted in {0, kept.account_id}
            and (which != UNREAD or kept.seen_at is None)
            and (which != STANDING or kept.ended_at is None)
            and (which != URGENT or kept.notice.severity is Severity.URGENT)
        )

    def _fill(self) -> None:
        """Show what is to be shown; rows are made anew only where they are others."""
        shown = tuple(kept for kept in self._notices if self._is_shown(kept))
        unread = sum(kept.seen_at is None for kept in shown)
        self._title.setText(
            self.tr("%Ln unread notice(s)", "", unread) if unread else self.tr("Notices")
        )
        self._all_read.setEnabled(bool(unread))
        today = text.day_text(self._now, text.own_offset(self._now, self._zone))
        made_of = (shown[: self._most], len(shown), self._hides_amounts(), today, self._is_filtered)
        if made_of == self._made_of:
            for row in self._list.findChildren(NoticeRow):
                row.tell_age(self._now)
        else:
            self._made_of = made_of
            self._make_rows(shown)
        self._fit()

    def _make_rows(self, shown: Sequence[KeptNotice]) -> None:
        """Make all rows; where the keyboard was, it stays."""
        focused = next(
            (r.kept.notice_row for r in self.findChildren(NoticeRow) if r.button.hasFocus()), None
        )
        at = self._list.verticalScrollBar().value()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, HALF_GAP, 0)
        column.setSpacing(0)
        heading = ""
        for kept in shown[: self._most]:
            day = day_heading(kept.raised_at, self._now, self._zone)
            if day != heading:
                column.addWidget(self._day(day, is_first=not heading))
                heading = day
            row = self._row(kept)
            column.addWidget(row)
        if len(shown) > self._most:
            column.addWidget(self._more())
        if not shown:
            column.addWidget(self._calm())
        column.addStretch(1)
        self._list.setWidget(inside)
        self._list.verticalScrollBar().setValue(at)
        for row in inside.findChildren(NoticeRow):
            if row.kept.notice_row == focused:
                row.button.setFocus()

    def _fit(self) -> None:
        """As high as the notices, or the choices, need, within what there is room for."""
        most = max(min(_HIGHEST, self._room), _LOWEST)
        needed = most
        inside = self._list.widget()
        rows = inside.layout() if inside is not None else None
        if rows is not None and not self.settings_button.isChecked():
            width = _WIDTH - 2 * PADDING
            rest = self._pages.mapTo(self, QPoint(0, 0)).y() + PADDING
            needed = rows.totalHeightForWidth(width) + rest
        self.setFixedHeight(max(min(needed, most), _LOWEST))

    def _row(self, kept: KeptNotice) -> NoticeRow:
        shown = Shown(
            text.name_text(self._accounts[kept.account_id].name),
            self._now,
            self._zone,
            self._hides_amounts(),
        )
        row = NoticeRow(kept, shown)
        row.followed.connect(partial(self._follow, kept))
        return row

    def _day(self, day: str, *, is_first: bool) -> QWidget:
        made = label(day, size=LABEL_SIZE, tone="secondary", bold=True)
        made.setObjectName("notice_day")
        made.setContentsMargins(0, 0 if is_first else HALF_GAP, 0, 0)
        return made

    def _more(self) -> QWidget:
        more = QPushButton(self.tr("Show older ones"))
        more.setObjectName("notices_more")
        more.clicked.connect(self._show_more)
        return more

    def _calm(self) -> QWidget:
        words = (
            self.tr("No notice of this kind.")
            if self._is_filtered
            else self.tr(
                "Nothing to tell you. Settlements, payouts, limits and deadlines of every account "
                "will be listed here."
            )
        )
        calm = label(words, tone="secondary")
        calm.setObjectName("notices_calm")
        if not self._is_filtered:
            return calm
        boxes = (self._account, self._which)
        clear = QPushButton(clear_text(sum(box.currentIndex() > 0 for box in boxes)))
        clear.setObjectName("notices_clear_filters")
        clear.clicked.connect(self._clear_filters)
        filtered = QWidget()
        column = QVBoxLayout(filtered)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HALF_GAP)
        column.addWidget(calm)
        column.addWidget(clear, 0, Qt.AlignmentFlag.AlignLeft)
        return filtered

    def _clear_filters(self) -> None:
        self._which.setFocus(Qt.FocusReason.OtherFocusReason)  # what was pressed is gone after it
        for box in (self._account, self._which):
            box.setCurrentIndex(0)

    @property
    def _is_filtered(self) -> bool:
        return self._account.currentIndex() > 0 or self._which.currentIndex() > 0

    def _show_more(self) -> None:
        self._most += _AT_ONCE
        self._fill()

    def _refill(self) -> None:
        self._most = _AT_ONCE
        self._fill()

    def _see_all(self) -> None:
        rows = [kept.notice_row for kept in self._notices if self._is_shown(kept)]
        self.seen.emit(rows if self._is_filtered else None)

    def _follow(self, kept: KeptNotice) -> None:
        leads_to = place(kept.notice)
        if kept.seen_at is None:
            self.seen.emit([kept.notice_row])
        self.hide()
        self.link_wanted.emit(leads_to.page, self._accounts[kept.account_id], leads_to.filter)

    def _turn(self, to_settings: bool) -> None:
        self._pages.setCurrentIndex(int(to_settings))
        self._filters.setVisible(not to_settings)
        self._all_read.setVisible(not to_settings)
        if to_settings:
            self._title.setText(self.tr("What to be told of"))
            self.settings.ask_key()
            self._fit()
        else:
            self._fill()
