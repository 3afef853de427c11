"""What an OKX account is in lead trading, and the figures of the lead's own page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from profitshare_gui.core.money import sums_by
from profitshare_gui.exchanges.answers import Json, as_list, as_object, read_rows
from profitshare_gui.exchanges.feed_rows import (
    CoinTotal,
    LeadStatus,
    SetAside,
)
from profitshare_gui.exchanges.okx_calls import (
    BALANCE,
    CONFIG,
    INSTRUMENTS,
    PENDING_TOTAL,
    SHARE_TOTALS,
)
from profitshare_gui.exchanges.okx_profile import CONTRACTS, OKX, PRODUCTS
from profitshare_gui.exchanges.okx_rows import (
    PendingTotal,
    Role,
    read_pending_total,
    read_role,
    read_total,
    symbol_reader,
)
from profitshare_gui.exchanges.transport import Call, Transport


class OkxAccount:
    """Asks about one account."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport

    def config(self) -> tuple[str, tuple[Role, ...], tuple[SetAside, ...]]:
        """The account's public code, and what it is in each kind of lead trading."""
        asked = self.asked(CONFIG, {})
        config = as_object(asked[0] if asked else None, OKX.name)
        roles, bad = read_rows(as_list(config.get("details"), OKX.name), read_role)
        return word_of(config, "uniqueCode"), roles, bad

    def led_products(self) -> tuple[str, ...]:
        """The kinds that the account leads in; contracts if none, for OKX to refuse."""
        _, roles, _ = self.config()
        return tuple(each for each in PRODUCTS if leads(roles, each)) or (CONTRACTS,)

    def asked(self, call: Call, params: dict[str, str]) -> list[Json]:
        """The rows of an answer; raises an `ExchangeError`."""
        return as_list(self._transport.ask(call, params), OKX.name)

    def status(self) -> tuple[tuple[LeadStatus, ...], tuple[SetAside, ...]]:
        """The figures of the lead's own page; none where no role could be read."""
        _, roles, bad = self.config()
        leading = [role for each in PRODUCTS for role in roles if role[:2] == (each, True)]
        if bad and not leading:
            return (), bad
        status = _status(leading[0] if leading else None)
        if leading:
            status, more = self._filled(status, leading)
            bad += more
        return (status,), bad

    def _filled(
        self, status: LeadStatus, leading: Sequence[Role]
    ) -> tuple[LeadStatus, tuple[SetAside, ...]]:
        """The status with the sums, the next settlement, the equity and what is led."""
        totals, bad = read_rows(self.asked(SHARE_TOTALS, {}), read_total)
        paid = _by_asset(totals)
        pending = PendingTotal(None, None)
        if any(role.product == CONTRACTS for role in leading):
            asked = self.asked(PENDING_TOTAL, {"instType": CONTRACTS})
            found, more = read_rows(asked[:1], read_pending_total)
            bad += more
            pending = found[0] if found else pending
        equity, more = read_rows(self.asked(BALANCE, {})[:1], lambda cells: cells.amount("totalEq"))
        led = tuple(
            symbol.symbol
            for role in leading
            for symbol in read_rows(
                self.asked(INSTRUMENTS, {"instType": role.product}), symbol_reader(role.product)
            )[0]
            if symbol.is_led
        )
        filled = replace(
            status,
            equity=equity[0] if equity else None,
            pending=pending.amount,
            settles_at=pending.settles_at,
            paid=paid[0].paid if len(paid) == 1 else None,
            paid_by_asset=paid,
            symbols=led,
        )
        return filled, bad + more


def leads(roles: Sequence[Role], product: str) -> bool:
    """Whether the account leads in a kind of lead trading."""
    return any(role.leads and role.product == product for role in roles)


def _status(role: Role | None) -> LeadStatus:
    """What `config` alone tells; of two kinds of lead trading, of contracts."""
    return LeadStatus(
        is_lead=role is not None,
        equity=None,
        total_pnl=None,
        roi=None,
        win_rate=None,
        trades=None,
        gains=None,
        losses=None,
        copiers_now=role.copiers if role else None,
        copiers_ever=None,
        slots=role.slots if role else None,
        share_ratio=role.ratio if role else None,
        pending=None,
        paid=None,
        paid_by_asset=(),
        symbols=(),
    )


def _by_asset(totals: Sequence[CoinTotal]) -> tuple[CoinTotal, ...]:
    """One sum for each coin, of both kinds of lead trading."""
    sums = sums_by((total.asset, total.paid) for total in totals)
    return tuple(CoinTotal(asset, paid, None) for asset, paid in sums.items())


def word_of(row: dict[str, Json], name: str) -> str:
    """A word of letters and digits, empty where it is none."""
    value = row.get(name)
    return value if isinstance(value, str) and value.isascii() and value.isalnum() else ""
