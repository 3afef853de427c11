"""The tables of the Positions tab: open positions, trade history, and PnL per symbol."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import WHOLE_RATIO, amount_text
from profitshare_gui.core.records import Order, Owner
from profitshare_gui.ui import positions_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.pills import PillDelegate
from profitshare_gui.ui.table import Column, RecordTable

if TYPE_CHECKING:
    from profitshare_gui.core.money import Units
    from profitshare_gui.usecases.positions import SymbolPnl

translate = QCoreApplication.translate  # an alias lupdate knows

_OWNER_COLUMN = 2
_OWNER_WIDTH = 76


class OpenTable(RecordTable):
    """The lead's open positions, the newest first."""

    def __init__(self) -> None:
        self._offset = self._now = 0
        super().__init__(
            [
                *_who(),
                Column(
                    self.tr("Opened"),
                    lambda row: row.opened_at,
                    self._instant,
                    right=True,
                    tooltip=lambda row: text.dated_instant_text(row.opened_at, self._offset),
                ),
                Column(self.tr("Held"), lambda row: self._now - row.opened_at, words.held_text),
                _amount(self.tr("Unrealised PnL"), "unrealized_pnl", sign=True),
                _amount(self.tr("Fees so far"), "trading_fee"),
            ],
            key=_key,
            name="positions_open",
            title=self.tr("Open positions"),
        )
        self.setItemDelegateForColumn(_OWNER_COLUMN, PillDelegate(_tone, self))

    def show_orders(self, orders: Sequence[Order], offset: Micros, now: Micros) -> None:
        """Show open positions as of now, in the platform's time."""
        self._offset, self._now = offset, now
        self.show_records(orders)

    def _instant(self, at: Micros) -> str:
        return text.bare_instant_text(at, self._offset)


class HistoryTable(RecordTable):
    """The lead's closed trades, the newest first."""

    def __init__(self) -> None:
        self._offset = 0
        super().__init__(
            [
                *_who(),
                Column(
                    self.tr("Closed"),
                    lambda row: row.closed_at,
                    self._instant,
                    right=True,
                    tooltip=lambda row: text.dated_instant_text(row.closed_at, self._offset),
                ),
                Column(
                    self.tr("Net"),
                    order_net,
                    _signed,
                    right=True,
                    tooltip=lambda row: text.full_money_text(order_net(row), row.asset, sign=True),
                    copy=amount_text,
                    is_gain=True,
                ),
                _amount(self.tr("Realised PnL"), "realized_pnl", sign=True),
                _amount(self.tr("Fees"), "trading_fee"),
                _amount(self.tr("Funding"), "funding_fee", sign=True),
                Column(self.tr("Held"), lambda row: row.closed_at - row.opened_at, words.held_text),
            ],
            key=_key,
            name="positions_history",
            title=self.tr("Trade history"),
        )
        self.setItemDelegateForColumn(_OWNER_COLUMN, PillDelegate(_tone, self))

    def show_orders(self, orders: Sequence[Order], offset: Micros) -> None:
        """Show closed trades in the platform's time."""
        self._offset = offset
        self.show_records(orders)

    def _instant(self, at: Micros) -> str:
        return text.bare_instant_text(at, self._offset)


class SymbolTable(RecordTable):
    """PnL per symbol, copied trades and own ones in lines of their own."""

    def __init__(self) -> None:
        super().__init__(
            [
                Column(self.tr("Symbol"), lambda row: row.symbol, str, copy=str),
                Column(self.tr("Asset"), lambda row: row.asset, str, copy=str),
                _owner_column(),
                _count(self.tr("Open"), "open"),
                _count(self.tr("Closed"), "closed"),
                Column(self.tr("Won"), _win_rate, _part, right=True),
                _amount(self.tr("Fees"), "fees"),
                _amount(self.tr("Funding"), "funding", sign=True),
                _amount(self.tr("Net"), "net", sign=True),
            ],
            key=lambda row: (row.symbol, row.asset, row.owner),
            name="positions_symbols",
            title=self.tr("PnL per symbol"),
        )
        self.setItemDelegateForColumn(_OWNER_COLUMN, PillDelegate(_tone, self))


def order_net(order: Order) -> Units:
    """What a closed trade came to after fees and funding; those are known once it is closed."""
    return (order.realized_pnl or 0) - (order.trading_fee or 0) + (order.funding_fee or 0)


def _who() -> tuple[Column[Order], ...]:
    return (
        Column(translate("Positions", "Symbol"), lambda row: row.symbol, str, copy=str),
        Column(translate("Positions", "Side"), lambda row: row.side, words.side_text, copy=str),
        _owner_column(),
    )


def _owner_column() -> Column[Order]:
    return Column(
        translate("Positions", "Trade"),
        lambda row: row.owner,
        words.owner_text,
        width=_OWNER_WIDTH,
        tooltip=lambda row: (
            translate("Positions", "A trade that was copied")
            if row.owner is Owner.LEAD
            else translate("Positions", "A trade of your own that was not copied")
        ),
    )


def _amount(title: str, field: str, *, sign: bool = False) -> Column[Order]:
    return Column(
        title,
        lambda row: getattr(row, field),
        _signed if sign else text.money_text,
        right=True,
        tooltip=lambda row: text.full_money_text(getattr(row, field), row.asset, sign=sign),
        copy=amount_text,
        is_gain=sign,
    )


def _count(title: str, field: str) -> Column[SymbolPnl]:
    return Column(title, lambda row: getattr(row, field), text.count_text, right=True)


def _signed(units: int | None) -> str:
    return text.money_text(units, sign=True)


def _win_rate(row: SymbolPnl) -> int | None:
    """Won of all closed, as millionths; None without any."""
    return row.won * WHOLE_RATIO // row.closed if row.closed else None


def _part(part: int | None) -> str:
    return text.UNKNOWN if part is None else text.part_text(part)


def _tone(row: Order) -> str:
    return "good" if row.owner is Owner.LEAD else ""


def _key(row: Order) -> tuple[object, ...]:
    return (row.order_id, row.symbol, row.side, row.opened_at, row.closed_at, row.realized_pnl)
