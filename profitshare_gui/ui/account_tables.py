"""The tables of one account: how fresh each feed is, what the exchange offers, the sync log."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from profitshare_gui.core.instants import Micros
from profitshare_gui.ui import text
from profitshare_gui.ui.account_words import (
    ability_text,
    causes_text,
    feed_text,
    note_texts,
    offer_text,
    offer_tone,
    run_text,
    run_tone,
)
from profitshare_gui.ui.exchange_words import right_text
from profitshare_gui.ui.pills import PillDelegate
from profitshare_gui.ui.sync_words import trouble_text, unread_text
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.theme import BODY_SIZE, code_font
from profitshare_gui.ui.widgets import HALF_GAP, label
from profitshare_gui.usecases.account_view import AbilityLine, FeedLine

if TYPE_CHECKING:
    from profitshare_gui.usecases.account_page import SyncRun
    from profitshare_gui.usecases.account_view import AccountView

translate = QCoreApplication.translate  # an alias lupdate knows

_OFFER, _RESULT = 1, 1
"""The columns that are drawn as pills."""

_SMALLEST_TABLE = 150
_TALLEST_DETAILS = 110


class AccountTables(QTabWidget):
    """Three tabs about an account with an exchange."""

    def __init__(self, now: Callable[[], Micros]) -> None:
        super().__init__()
        self.setObjectName("account_tabs")
        self._now = now
        self._shown: dict[RecordTable, tuple[object, ...]] = {}
        self._feeds = RecordTable(
            self._feed_columns(), key=lambda line: line.feed, name="feeds_table",
            title=self.tr("Feeds of the exchange"),
        )  # fmt: skip
        self._unread = _details("unread_rows", self.tr("Rows that were set aside"))
        self._unread.setFont(code_font(BODY_SIZE - 1))
        self._abilities = RecordTable(
            _ability_columns(), key=lambda line: line.ability, name="abilities_table",
            title=self.tr("What the exchange offers"),
        )  # fmt: skip
        self._pill(self._abilities, _OFFER, lambda line: offer_tone(line.offer))
        self._notes = label(tone="secondary")
        self._notes.setObjectName("exchange_notes")
        self._runs = RecordTable(
            _run_columns(), key=lambda run: run.started_at, name="sync_log_table",
            title=self.tr("Syncs"),
        )  # fmt: skip
        self._pill(self._runs, _RESULT, run_tone)
        self._causes = _details("sync_causes", self.tr("What the sync met"))
        self._feeds.current_record_changed.connect(self._show_unread)
        self._runs.current_record_changed.connect(self._show_causes)
        for table in (self._feeds, self._abilities, self._runs):
            table.setMinimumHeight(_SMALLEST_TABLE)
        self.addTab(_page(self._feeds, self._unread), self.tr("Freshness"))
        self.addTab(_page(self._abilities, self._notes), self.tr("What it offers"))
        self.addTab(_page(self._runs, self._causes), self.tr("Sync log"))

    def show_view(self, view: AccountView) -> None:
        """Show another account, or newer news of this one."""
        self._show(self._feeds, view.feeds)
        self.show_abilities(view.abilities)
        notes = note_texts(view.notes)
        self._notes.setText("\n".join(f"•  {note}" for note in notes))
        self._notes.setVisible(bool(notes))
        self._show(self._runs, view.runs)
        self._show_unread(self._feeds.current_record())
        self._show_causes(self._runs.current_record())

    def show_abilities(self, lines: tuple[AbilityLine, ...]) -> None:
        """Show what the exchange, or the key that was just tried, can do."""
        self._show(self._abilities, lines)

    def _show(self, table: RecordTable, rows: tuple[object, ...]) -> None:
        """Show rows unless they are there already: to measure a table's columns takes 4 ms."""
        if self._shown.get(table) == rows:
            table.viewport().update()  # for what they say of their age
            return
        self._shown[table] = rows
        table.show_records(rows)

    def _show_unread(self, line: FeedLine | None) -> None:
        rows = line.unread if line is not None else ()
        paragraphs = [f"{unread_text(row.code, row.cell)}\n{row.raw}" for row in rows]
        self._unread.setPlainText("\n\n".join(paragraphs))
        self._unread.setVisible(bool(rows))

    def _show_causes(self, run: SyncRun | None) -> None:
        told = [*run.problems, *run.warnings] if run is not None else []
        lines = [
            self.tr("{feed}: {why}").format(feed=feed_text(each.feed), why=trouble_text(each))
            if each.feed
            else trouble_text(each)
            for each in told
        ]
        self._causes.setPlainText("\n".join(lines))
        self._causes.setVisible(bool(lines))

    @staticmethod
    def _pill(table: RecordTable, column: int, tone: Callable[..., str]) -> None:
        table.setItemDelegateForColumn(column, PillDelegate(tone, table))

    def _feed_columns(self) -> tuple[Column[FeedLine], ...]:
        return (
            Column(self.tr("Feed"), lambda line: line.feed, feed_text),
            Column(
                self.tr("Read to its end"),
                lambda line: line.read_at,
                lambda at: text.age_text(max(self._now() - at, 0)),
                tooltip=lambda line: text.dated_instant_text(line.read_at, 0),
            ),
            Column(
                self.tr("Rows read"),
                lambda line: line.read if line.read_at is not None else None,
                text.count_text,
                right=True,
                tooltip=_read_tooltip,
            ),
            Column(
                self.tr("Complete since"),
                lambda line: line.complete_since,
                lambda at: text.day_text(at, 0),
                tooltip=_reach_tooltip,
            ),
            Column(
                self.tr("Set aside"), lambda line: len(line.unread), text.count_text, right=True
            ),
        )


def _read_tooltip(line: FeedLine) -> str:
    if line.is_history:
        return translate("Accounts", "By the last sync, which went on where the one before ended.")
    return translate("Accounts", "By the last sync, which read all there was.")


def _reach_tooltip(line: FeedLine) -> str:
    if not line.is_history:
        return translate("Accounts", "A state of now; there is no history of it to be complete.")
    days = text.count_text(line.history_days)
    reach = translate("Accounts", "The exchange answers for the last {days} days.")
    return reach.format(days=days)


def _ability_columns() -> tuple[Column[AbilityLine], ...]:
    return (
        Column(translate("Accounts", "Ability"), lambda line: line.ability, ability_text),
        Column(translate("Accounts", "By this API"), lambda line: line.offer, offer_text),
        Column(
            translate("Accounts", "Right the key needs"),
            lambda line: line.right,
            lambda right: right_text(right.value),
        ),
    )


def _run_columns() -> tuple[Column[SyncRun], ...]:
    return (
        Column(
            translate("Accounts", "When"),
            lambda run: run.started_at,
            lambda at: text.dated_instant_text(at, 0),
        ),
        Column(translate("Accounts", "Result"), run_text),
        Column(translate("Accounts", "Why"), causes_text, tooltip=causes_text),
    )


def _details(name: str, title: str) -> QPlainTextEdit:
    details = QPlainTextEdit()
    details.setObjectName(name)
    details.setAccessibleName(title)
    details.setReadOnly(True)
    details.setTabChangesFocus(True)
    details.setMaximumHeight(_TALLEST_DETAILS)
    details.hide()
    return details


def _page(table: RecordTable, below: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(HALF_GAP)
    layout.addWidget(table, 1)
    layout.addWidget(below)
    return page
