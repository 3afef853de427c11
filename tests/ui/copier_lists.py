"""Copiers for the tests of the Copiers page: in columns, or in an archive."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from profitshare_gui.core.inactivity import NO_FIGURE
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.records import Account, Copier, Feed
from profitshare_gui.core.rulebook import InactiveRule
from profitshare_gui.store.answers import Intake
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.copier_list import CopierRows, copier_rows
from profitshare_gui.usecases.copier_shares import PendingOf
from tests.columns import columns_of
from tests.say import usdt
from tests.ui.conftest import NOON

JU = InactiveRule(usdt("100"), inclusive=True, no_positions=True, no_orders=True)


def one(
    copier_id: str,
    equity: str | None = "500",
    positions: int | None = 0,
    orders: int | None = 0,
    *,
    nickname: str | None = None,
    asset: str = "USDT",
    pnl: str | None = "0",
    days: int = 10,
    as_of: Micros = NOON,
) -> Copier:
    """A copier as a list shows him, who began some days ago."""
    return Copier(
        copier_id=copier_id,
        asset=asset,
        nickname=nickname,
        equity=None if equity is None else usdt(equity),
        open_positions=positions,
        active_orders=orders,
        copying_since=NOON - days * DAY,
        copied_amount=usdt("1000"),
        pnl=None if pnl is None else usdt(pnl),
        share_paid=None,
        as_of=as_of,
    )


WORLD = (
    one("a", "50", nickname="Amy", pnl="-3", days=3),
    one("b", "500", nickname="bob", pnl="12", days=400),
    one("c", None, nickname="cyd", pnl=None, days=9),
    one("d", "100", nickname="Dan_whale", pnl="7", days=41),
    one("e", "0", 2, nickname=None, days=5),
    one("f", "20", nickname="=SUM(A1)", pnl="1.23456789", days=77),
)
"""Inactive by JU's rule: a, d and f. Unknown for want of an equity: c. Active: b and e."""


def rows_of(
    copiers: Sequence[Copier],
    *,
    pending: Iterable[tuple[str, str]] = (),
    tags: dict[str, tuple[str, ...]] | None = None,
) -> CopierRows:
    """Copiers in columns; `pending` are amounts by id."""
    due = {(copier_id, "USDT"): usdt(amount) for copier_id, amount in pending}
    return copier_rows(columns_of(copiers), PendingOf(due, {}), tags or {}, {})


def fill_copiers(
    store: Store,
    copiers: Sequence[Copier] = WORLD,
    *,
    exchange: str = "files",
    rulebook_id: str = "ju",
) -> Account:
    """An account with a whole list of copiers, and nothing else."""
    account = store.add_account(Account("Copied", rulebook_id, exchange, "", NOON))
    bring(store, account, copiers)
    return account


def bring(store: Store, account: Account, copiers: Sequence[Copier]) -> None:
    """Import a whole list of copiers."""
    intake = Intake("file", "copiers.csv", len(copiers), 0, 0)
    learned_at = max((each.as_of for each in copiers), default=NOON)
    store.save_pages(
        account.account_id, Feed.COPIERS, [copiers], learned_at=learned_at, intake=intake
    )


def known(figures: Iterable[int]) -> list[int | None]:
    """Figures of a column, None where nobody knows."""
    return [None if figure == NO_FIGURE else figure for figure in figures]
