"""Rows: single orders and events, found by a search, with what each ever said; and by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.instants import Micros, instant_text
from profitshare_gui.core.kept_row import KeptRow
from profitshare_gui.core.money import amount_text
from profitshare_gui.core.money import ratio_text as plain_ratio
from profitshare_gui.core.records import Feed, Order, Owner
from profitshare_gui.ui import text
from profitshare_gui.ui.entry_dialog import EntryDialog, ReasonDialog
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.row_words import event_kind_text, history_lines, owner_text
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, Banner, Card, label
from profitshare_gui.usecases.corrections import ROWS_AT_ONCE

if TYPE_CHECKING:
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.desk import Desk

_MARGIN = 20
_SIZE = QSize(1240, 680)
_AFTER_TYPING_MS = 200
_FEEDS = (Feed.ORDERS, Feed.EVENTS)


class RowsDialog(QDialog):
    """Finds rows of an account, 200 at a time. `changed` when one was added or corrected."""

    changed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        desk: Desk,
        offset: Micros,
        search: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rows_dialog")
        self.setWindowTitle(
            self.tr("Orders and events of {account}").format(
                account=text.name_text(desk.account.name)
            )
        )
        self._tasks, self._desk, self._offset = tasks, desk, offset
        self._shown: dict[Feed, list[KeptRow]] = {feed: [] for feed in _FEEDS}
        self._make_top(search)
        self._make_tables()
        self._make_bottom()
        self._lay_out()
        self.resize(_SIZE)
        self._search.setFocus()
        self._show_history(None)
        self.refresh()

    @property
    def feed(self) -> Feed:
        """Which kind of row is shown."""
        return _FEEDS[self._kind.currentIndex()]

    def refresh(self) -> None:
        """Search again, from the newest row on."""
        self._tables.setCurrentIndex(self._kind.currentIndex())
        self._load(self.feed, first=0)

    def select_newest(self) -> None:
        """Stand on the newest row found."""
        table = self._table()
        table.setCurrentIndex(table.model().index(0, 0))

    def add(self) -> EntryDialog:
        """Ask for a new row of the kind shown."""
        return self._open_entry(None)

    def correct(self) -> EntryDialog | None:
        """Ask what the current row should say; None where none is chosen."""
        kept = self._table().current_record()
        return None if kept is None else self._open_entry(kept)

    def _make_top(self, search: str) -> None:
        self._kind = QComboBox()
        self._kind.setObjectName("rows_kind")
        self._kind.setAccessibleName(self.tr("Kind of row"))
        self._kind.addItems([self.tr("Orders"), self.tr("Events")])
        self._kind.currentIndexChanged.connect(self.refresh)
        self._search = QLineEdit(search)
        self._search.setObjectName("rows_search")
        self._search.setAccessibleName(self.tr("Search in rows"))
        self._search.setPlaceholderText(self.tr("Copier, order id, symbol, kind or note"))
        self._search.setClearButtonEnabled(True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_AFTER_TYPING_MS)
        self._pause.timeout.connect(self.refresh)
        self._search.textChanged.connect(self._wait_for_more)
        self._search.returnPressed.connect(self.refresh)
        self._banner = Banner()
        self._banner.retried.connect(self.refresh)

    def _wait_for_more(self) -> None:
        """Search once the typing pauses, not at every letter."""
        self._pause.start()

    def _make_tables(self) -> None:
        self._tables = QStackedWidget()
        made = {Feed.ORDERS: self._order_columns(), Feed.EVENTS: self._event_columns()}
        titles = {Feed.ORDERS: self.tr("Orders"), Feed.EVENTS: self.tr("Events")}
        for feed, columns in made.items():
            table = RecordTable(
                columns, key=lambda kept: kept.row, name=f"rows_{feed.value}", title=titles[feed]
            )
            table.current_record_changed.connect(self._show_history)
            table.activated_record.connect(lambda _: self.correct())
            self._tables.addWidget(table)

    def _make_bottom(self) -> None:
        self._count = label(tone="secondary")
        self._count.setObjectName("rows_count")
        self._more = self._button(self.tr("Show 200 more"), "rows_more", self._load_more)
        self._history = label(size=LABEL_SIZE, tone="secondary")
        self._history.setObjectName("rows_history")
        self._add = self._button(self.tr("Add by hand…"), "rows_add", self.add)
        self._correct = self._button(self.tr("Correct…"), "rows_correct", self.correct)
        self._drop = self._button(self.tr("Set aside…"), "rows_drop", self._ask_drop)
        self._close = self._button(self.tr("Close"), "rows_close", self.accept)
        for button in (self._more, self._add, self._correct, self._drop, self._close):
            button.setAutoDefault(False)  # Enter searches
        self._more.hide()

    def _button(self, words: str, name: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        top, middle, bottom = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._kind)
        top.addWidget(self._search, 1)
        top.addWidget(self._add)
        middle.addWidget(self._count, 1)
        middle.addWidget(self._more)
        bottom.addWidget(self._correct)
        bottom.addWidget(self._drop)
        bottom.addStretch(1)
        bottom.addWidget(self._close)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, HALF_GAP, 12, HALF_GAP)
        inside.addWidget(self._history)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(HALF_GAP + 2)
        layout.addLayout(top)
        layout.addWidget(self._banner)
        layout.addWidget(self._tables, 1)
        layout.addLayout(middle)
        layout.addWidget(card)
        layout.addLayout(bottom)

    def _table(self) -> RecordTable:
        table = self._tables.currentWidget()
        if not isinstance(table, RecordTable):
            raise TypeError("every page of the stack is a table")
        return table

    def _load_more(self) -> None:
        self._load(self.feed, first=len(self._shown[self.feed]))

    def _load(self, feed: Feed, *, first: int) -> None:
        self._tasks.run(
            partial(self._desk.find_rows, feed, self._search.text(), first),
            done=partial(self._show_rows, feed, first),
            failed=self._show_error,
            replaces=(self, "rows"),
        )

    def _show_rows(self, feed: Feed, first: int, found: Sequence[KeptRow]) -> None:
        self._banner.hide()
        self._shown[feed] = [*self._shown[feed][:first], *found]
        rows = self._shown[feed]
        self._table().show_records(rows)
        has_more = len(found) == ROWS_AT_ONCE
        self._more.setVisible(has_more)
        words = (
            self.tr("The newest %Ln row(s) are shown, there are more.", "", len(rows))
            if has_more
            else self.tr("%Ln row(s)", "", len(rows))
        )
        self._count.setText(words)
        self._show_history(self._table().current_record())

    def _show_error(self, error: Exception) -> None:
        self._banner.show_error(explain(error))

    def _show_history(self, kept: KeptRow | None) -> None:
        is_order = self.feed is Feed.ORDERS
        self._drop.setText(self.tr("Set aside…") if is_order else self.tr("Withdraw…"))
        self._correct.setEnabled(kept is not None and kept.replaced_at is None)
        self._drop.setEnabled(kept is not None and self._counts(kept))
        if kept is None:
            self._history.setText(self.tr("Choose a row to see what it said, and from when."))
            return
        self._tasks.run(
            partial(self._desk.row_history, self.feed, kept.row),
            done=self._show_versions,
            failed=self._show_error,
            replaces=(self, "history"),
        )

    def _show_versions(self, versions: Sequence[KeptRow]) -> None:
        self._history.setText("\n".join(history_lines(list(versions), self._offset)))

    def _open_entry(self, kept: KeptRow | None) -> EntryDialog:
        dialog = EntryDialog(self._tasks, self._desk, self.feed, kept, self)
        dialog.saved.connect(self._tell_changed)
        self._tasks.let_go(dialog)
        dialog.open()
        return dialog

    def _ask_drop(self) -> None:
        kept = self._table().current_record()
        if kept is None:
            return
        if self.feed is Feed.ORDERS:
            words = (
                self.tr("Set this order aside?"),
                self.tr(
                    "It stays in the archive as your own order that nobody copied, and no "
                    "settlement counts it. What it says now stays in its history."
                ),
                self.tr("Set aside"),
            )
        else:
            words = (
                self.tr("Withdraw this event?"),
                self.tr(
                    "It stays in the archive and no longer counts. No file that holds it brings "
                    "it back."
                ),
                self.tr("Withdraw"),
            )
        dialog = ReasonDialog(*words, self)
        dialog.confirmed.connect(partial(self._drop_row, kept))
        self._tasks.let_go(dialog)
        dialog.open()

    def _drop_row(self, kept: KeptRow, note: str) -> None:
        self._tasks.run(
            partial(self._desk.drop_row, kept, note),
            done=lambda _: self._tell_changed(),
            failed=self._show_error,
        )

    def _tell_changed(self) -> None:
        self.refresh()
        self.changed.emit()

    def _counts(self, kept: KeptRow) -> bool:
        is_aside = isinstance(kept.fact, Order) and kept.fact.owner is Owner.OWN
        return kept.replaced_at is None and not is_aside

    def _instant(self, title: str, value: Callable[[KeptRow], Any]) -> Column[KeptRow]:
        """An instant on the platform's clock, which the heading names: a column has little room."""
        heading = self.tr("{title} ({zone})").format(title=title, zone=text.zone_text(self._offset))
        return Column(
            heading,
            value,
            lambda at: text.bare_instant_text(at, self._offset),
            right=True,  # so that it is never cut
            copy=instant_text,
        )

    def _order_columns(self) -> tuple[Column[KeptRow], ...]:
        return (
            _words(self.tr("Copier"), "copier_id"),
            _words(self.tr("Order id"), "order_id"),
            Column(self.tr("Symbol"), lambda kept: _of(kept, "symbol") or None, text.fitted),
            Column(self.tr("Side"), lambda kept: _of(kept, "side") or None, text.fitted),
            self._instant(self.tr("Opened"), lambda kept: _of(kept, "opened_at")),
            self._instant(self.tr("Closed"), lambda kept: _of(kept, "closed_at")),
            _amount(self.tr("Realised PnL"), "realized_pnl"),
            _amount(self.tr("Trading fee"), "trading_fee"),
            _amount(self.tr("Funding fee"), "funding_fee"),
            _ratio(self.tr("Ratio"), "share_ratio"),
            Column(self.tr("Whose"), lambda kept: _of(kept, "owner"), owner_text),
        )

    def _event_columns(self) -> tuple[Column[KeptRow], ...]:
        return (
            self._instant(self.tr("Time"), lambda kept: _of(kept, "at")),
            Column(self.tr("Kind"), lambda kept: _of(kept, "kind"), event_kind_text),
            _words(self.tr("Copier"), "copier_id"),
            _amount(self.tr("Amount"), "amount"),
            _ratio(self.tr("Ratio"), "ratio"),
            _words(self.tr("Note"), "note"),
            Column(
                self.tr("Counts"),
                lambda kept: kept.replaced_at is None,
                lambda counts: self.tr("Yes") if counts else self.tr("Replaced"),
            ),
        )


def _of(kept: KeptRow, name: str) -> Any:
    return getattr(kept.fact, name)


def _words(title: str, name: str) -> Column[KeptRow]:
    return Column(title, lambda kept: _of(kept, name) or None, text.short_name, copy=str)


def _amount(title: str, name: str) -> Column[KeptRow]:
    return Column(
        title,
        lambda kept: _of(kept, name),
        text.money_text,
        right=True,
        tooltip=lambda kept: text.full_money_text(_of(kept, name), _of(kept, "asset")),
        copy=amount_text,
    )


def _ratio(title: str, name: str) -> Column[KeptRow]:
    return Column(
        title, lambda kept: _of(kept, name), text.ratio_text, right=True, copy=plain_ratio
    )
