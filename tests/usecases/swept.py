"""What the tests of sweeps share: a world of small copiers, one sweep, and the server's truth."""

from __future__ import annotations

import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import InactiveRule
from profitshare_gui.core.sweep import ItemState, PlannedItem, Sweep, SweepItem, SweepKind
from profitshare_gui.exchanges.bitget import connect_bitget
from profitshare_gui.exchanges.exchange import ApiKey, Exchange
from profitshare_gui.exchanges.transport import Pace
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.sweep_reading import RemovalRule
from profitshare_gui.usecases.sweeping import SweepControl, SweepOrder, SweepReport, sweep
from tests.practice.bitget import Bitget
from tests.practice.clock import PracticeClock
from tests.practice.feed import Feed
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.practice.world import Copier, World
from tests.say import usdt
from tests.usecases.synced import QUICK, now

REMOVE = "config-remove-follower"
LIST = "config-query-followers"
LINE = InactiveRule(usdt("100"), inclusive=False, no_positions=False, no_orders=False)
RULE = RemovalRule(LINE, is_platforms_own=True)
KEY = ApiKey("practice-key", "practice-secret", "practicepass")


def small_world(copiers: int, others: int = 0) -> World:
    """A world of copiers of 1 USDT who can be removed, then others of 5,000 who cannot."""
    world = make_world(copiers=1, orders=1)
    small = [_copier(1000 + place, "1") for place in range(copiers)]
    world.copiers = Feed([*small, *(_copier(900_000 + place, "5000") for place in range(others))])
    return world


def _copier(number: int, equity: str) -> Copier:
    return Copier(
        id=number,
        name=f"copier-{number}",
        equity=equity,
        since_ms=MADE_AT_MS - 86_400_000 * 30,
        removable="yes" if equity == "1" else "no",
    )


def practice(world: World, *, is_limited: bool = False) -> PracticeExchange:
    """An exchange of that world; without limits unless asked for."""
    clock = PracticeClock(MADE_AT_MS)
    return PracticeExchange(Bitget(), world, clock=clock, is_limited=is_limited)


def ids(world: World) -> list[str]:
    """The ids of a world's small copiers."""
    return [str(each.id) for each in world.copiers if each.equity == "1"]


def order_of(copier_ids: list[str], rule: RemovalRule = RULE) -> SweepOrder:
    """A confirmed removal of these copiers."""
    items = tuple(PlannedItem(each, f"copier-{each}", "USDT", None, "{}") for each in copier_ids)
    return SweepOrder(items, rule)


def connected(url: str, pace: Pace = QUICK) -> Exchange:
    """The real adapter."""
    return connect_bitget(url, KEY, pace=pace)


def swept(
    store: Store,
    account: Account,
    url: str,
    order: SweepOrder,
    *,
    pace: Pace = QUICK,
    control: SweepControl | None = None,
) -> SweepReport:
    """One sweep over a connection of its own."""
    with closing(connected(url, pace)) as exchange:
        return sweep(exchange, store, account, order, now, control=control)


def items_of(store: Store, account: Account) -> list[SweepItem]:
    """The items of all sweeps of an account, the newest sweep first."""
    found: list[Sweep] = store.sweeps.sweeps(account.account_id, SweepKind.API)
    return [item for each in found for item in store.sweeps.items(each)]


def sent_twice(exchange: PracticeExchange) -> list[str]:
    """Whoever the server's log has more than one removal of."""
    sent = Counter(str(entry.fields.get("followerUid")) for entry in exchange.journal.to(REMOVE))
    return [copier_id for copier_id, times in sent.items() if times > 1]


def assert_truth(exchange: PracticeExchange, items: list[SweepItem]) -> None:
    """The journal says of everybody what the server knows, and nothing was sent twice."""
    removed = {str(each) for each in exchange.world.removed}
    said = {item.copier_id for item in items if item.state is ItemState.REMOVED}
    assert said == removed
    assert sent_twice(exchange) == []
    sent = {str(entry.fields["followerUid"]) for entry in exchange.journal.to(REMOVE)}
    never = {ItemState.DROPPED, ItemState.PLANNED}
    assert sent.isdisjoint({item.copier_id for item in items if item.state in never})


def _sweep_in_a_process(data: str, url: str) -> None:
    store = Store.open(Path(data))
    account = store.account("main")
    with closing(connected(url)) as exchange:
        listed = [
            row.copier.copier_id  # type: ignore[union-attr]
            for page in exchange.fetch("copiers", "", now())  # type: ignore[arg-type]
            for row in page.rows
        ]
    swept(store, account, url, order_of(listed))
    store.close()


if __name__ == "__main__":
    _sweep_in_a_process(*sys.argv[1:])
