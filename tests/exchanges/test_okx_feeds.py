"""OKX's feeds: every row read exactly, costs shared out, history that is gone on with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.exchange_errors import ExchangeError, UnknownAnswer
from profitshare_gui.core.money import parse_amount
from profitshare_gui.core.records import Order, Owner
from profitshare_gui.exchanges.exchange import (
    Page,
    SyncFeed,
)
from profitshare_gui.exchanges.feed_rows import (
    Bill,
    CoinTotal,
    LeadStatus,
    LeadSymbol,
    ListedCopier,
    PendingReported,
    ReportedShare,
)
from profitshare_gui.exchanges.okx import Okx
from tests.exchanges.practised import heard, row_id, rows, set_aside
from tests.exchanges.practised_okx import connected, pages, practice
from tests.practice import faults
from tests.practice.faults import HOSTILE
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.okx import hostile, refusal
from tests.practice.server import PracticeExchange
from tests.practice.world import DAY_MS, SPOT, Copier, LeadOrder, PendingShare, Position, World
from tests.practice.world import Bill as MadeBill
from tests.practice.world import LeadSymbol as MadeSymbol
from tests.practice.world import Share as MadeShare
from tests.say import share, usdt

HOUR_MS = 3_600_000
HISTORIES = (SyncFeed.CLOSED_TRADES, SyncFeed.PAID_SHARES, SyncFeed.BILLS)
PATHS = {
    SyncFeed.STATUS: "copytrading/config",
    SyncFeed.COPIERS: "public-copy-traders",
    SyncFeed.PENDING_SHARES: "unrealized-profit-sharing-details",
    SyncFeed.PAID_SHARES: "/profit-sharing-details",
    SyncFeed.OPEN_TRADES: "current-subpositions",
    SyncFeed.CLOSED_TRADES: "subpositions-history",
    SyncFeed.BILLS: "asset/bills",
    SyncFeed.SYMBOLS: "copytrading/instruments",
}
DOCUMENTED = json.loads(
    (Path(__file__).parents[1] / "practice" / "data" / "okx_documented.json").read_text()
)


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """An OKX without limits."""
    with practice() as started:
        yield started


@pytest.fixture
def okx(exchange: PracticeExchange) -> Iterator[Okx]:
    """A connection to it."""
    with connected(exchange) as opened:
        yield opened


def documented(exchange: PracticeExchange, name: str, path: str) -> None:
    """Let the next answer be the documented one."""
    body = json.dumps(DOCUMENTED[name]["response"]).encode()
    exchange.script.fault(faults.instead(body), path=path)


def read(exchange: PracticeExchange, okx: Okx, feed: SyncFeed, name: str) -> list[Any]:
    """The rows of a feed whose next answer is the documented one."""
    documented(exchange, name, PATHS[feed])
    return rows(pages(okx, feed))


def ids(read_pages: list[Page]) -> list[str]:
    """The ids of the rows that count, one of each: pages may overlap."""
    return sorted({row_id(row) for row in rows(read_pages)})


def orders(read_pages: list[Page]) -> dict[str, Order]:
    """The orders by their ids."""
    return {row.order_id: row for row in rows(read_pages) if isinstance(row, Order)}


def figures(row: object) -> str:
    """A row without the text of its amount, which as a number loses its last zeros."""
    return repr(row._replace(evidence="") if isinstance(row, ReportedShare | Bill) else row)


def closed(world: World) -> list[str]:
    return sorted(str(each.id) for each in world.orders if each.closed_ms is not None)


# --- each row, as it is documented ---


def test_the_documented_open_positions_are_read(exchange: PracticeExchange, okx: Okx) -> None:
    """Net mode: the side is the sign of the size."""
    first, _ = read(exchange, okx, SyncFeed.OPEN_TRADES, "current-subpositions")
    assert first == Order(
        copier_id="",
        order_id="649945658862370816",
        asset="USDT",
        symbol="BTC-USDT-SWAP",
        side="long",
        opened_at=1_701_231_120_479_000,
        closed_at=None,
        realized_pnl=None,
        trading_fee=None,
        funding_fee=None,
        share_ratio=None,
        unrealized_pnl=parse_amount("0.2807"),
        owner=Owner.LEAD,
    )
    (short,) = read(exchange, okx, SyncFeed.OPEN_TRADES, "current-subpositions.short-net")
    assert (short.side, short.symbol) == ("short", "ETH-USDT-SWAP")
    exchange.world.orders = type(exchange.world.orders)()
    (page,) = pages(okx, SyncFeed.OPEN_TRADES)
    assert (page.rows, page.is_last, page.is_whole) == ((), True, True)


def test_of_the_documented_history_the_part_that_is_closed_whole_is_read(
    exchange: PracticeExchange, okx: Okx
) -> None:
    """Type 1 is closed in part and still open: its profit comes with its end, under its id."""
    exchange.clock.jump(1_701_230_000_000 - MADE_AT_MS)
    exchange.world.orders = type(exchange.world.orders)()
    (only,) = read(exchange, okx, SyncFeed.CLOSED_TRADES, "subpositions-history")
    assert (only.order_id, only.side, only.closed_at) == (
        "649750686292803585",
        "long",
        1_701_188_587_950_000,
    )
    # (37617.5 - 37410) x 2 x 0.001 = 0.415: gross, as the example has it.
    assert only.realized_pnl == parse_amount("0.415")
    # The account's positions tell nothing of that time, so nobody knows what it cost.
    assert (only.trading_fee, only.funding_fee) == (None, None)


def test_the_documented_shares_are_read(exchange: PracticeExchange, okx: Okx) -> None:
    """Amounts to 8 decimals, named by nickname alone; the text stays as evidence."""
    exchange.clock.jump(1_723_400_000_000 - MADE_AT_MS)
    exchange.world.shares = type(exchange.world.shares)()
    paid = read(exchange, okx, SyncFeed.PAID_SHARES, "profit-sharing-details")
    assert paid[0] == ReportedShare(
        "148", "", "Potato", "USDT", usdt("0.00536"), 1_723_392_000_000_000, "0.00536"
    )
    assert [each.share_id for each in paid] == ["148", "20"]
    pending = read(exchange, okx, SyncFeed.PENDING_SHARES, "unrealized-profit-sharing-details")
    assert pending[0] == PendingReported("", "Potato", "USDT", usdt("0.455472"), "0.455472")
    exchange.world.bills = type(exchange.world.bills)()
    (bill,) = read(exchange, okx, SyncFeed.BILLS, "asset-bills.lead-profit-share")
    assert (bill.bill_id, bill.amount, bill.balance) == (
        "667695035433000001",
        usdt("12.48"),
        usdt("1012.48"),
    )


def test_the_documented_copiers_have_a_nickname_a_start_and_a_profit(
    exchange: PracticeExchange, okx: Okx
) -> None:
    """Reference, 1a: nickname, profit and start; there is no id, and no equity."""
    first, second = read(exchange, okx, SyncFeed.COPIERS, "public-copy-traders")
    assert isinstance(first, ListedCopier)
    copier = first.copier
    assert (copier.copier_id, copier.nickname, copier.equity) == ("", "bre***@gmail.com", None)
    assert (copier.pnl, copier.copying_since) == (usdt("1076.77388"), 1_686_125_051_000_000)
    assert first.is_removable is None
    assert second.copier.nickname == "MrYanDao505"


def test_the_documented_symbols_say_whether_they_are_led(
    exchange: PracticeExchange, okx: Okx
) -> None:
    """`enabled` is a JSON boolean."""
    told = read(exchange, okx, SyncFeed.SYMBOLS, "instruments")
    assert told[0] == LeadSymbol("BTC-USDT-SWAP", "SWAP", True, None, None, None, None)
    assert [each.is_led for each in told] == [True, True, False]


def test_the_documented_status_is_read(exchange: PracticeExchange, okx: Okx) -> None:
    """The ratio, the copiers and their most, the sums, and OKX's own next settlement."""
    for name, path in (
        ("config.swap-and-spot-leader", "copytrading/config"),
        ("total-profit-sharing", "total-profit-sharing"),
        ("total-unrealized-profit-sharing", "total-unrealized-profit-sharing"),
        ("instruments", "copytrading/instruments"),
    ):
        documented(exchange, name, path)
    (page,) = pages(okx, SyncFeed.STATUS)
    (status,) = page.rows
    assert status == LeadStatus(
        is_lead=True,
        equity=usdt("1776.03"),
        total_pnl=None,
        roi=None,
        win_rate=None,
        trades=None,
        gains=None,
        losses=None,
        copiers_now=37,
        copiers_ever=None,
        slots=500,
        share_ratio=share("13%"),
        # 0.114402985553185 has 15 decimals, of which 8 are kept.
        pending=usdt("0.11440299"),
        paid=usdt("0.6584928"),
        paid_by_asset=(CoinTotal("USDT", usdt("0.6584928"), None),),
        symbols=("BTC-USDT-SWAP", "ETH-USDT-SWAP"),
        settles_at=1_705_852_800_000_000,
    )


def test_an_account_that_leads_nothing_has_empty_figures(
    exchange: PracticeExchange, okx: Okx
) -> None:
    """Payload `config.not-a-leader`: every number is "", not "0"."""
    documented(exchange, "config.not-a-leader", "copytrading/config")
    (status,) = pages(okx, SyncFeed.STATUS)[0].rows
    assert isinstance(status, LeadStatus)
    assert (status.is_lead, status.share_ratio, status.slots) == (False, None, None)


def test_a_role_that_cannot_be_read_is_no_verdict(exchange: PracticeExchange, okx: Okx) -> None:
    """Set aside, and nobody is said to be no lead trader."""
    told = json.loads(json.dumps(DOCUMENTED["config"]["response"]))
    told["data"][0]["details"][0]["roleType"] = "captain"
    exchange.script.fault(faults.instead(json.dumps(told).encode()), path="copytrading/config")
    (page,) = pages(okx, SyncFeed.STATUS)
    assert page.rows == ()
    assert [(row.column, row.code) for row in page.set_aside] == [("roleType", "unknown_word")]


# --- what positions cost ---


def world_with(*made: LeadOrder | Position | MadeShare | MadeBill) -> World:
    """A world of these rows alone, in which BTC is led."""
    world = World()
    world.symbols = [MadeSymbol("BTCUSDT", "BTC")]
    for row in made:
        match row:
            case LeadOrder():
                world.orders.put(row)
            case Position():
                world.positions.put(row)
            case MadeShare():
                world.shares.put(row)
            case MadeBill():
                world.bills.put(row)
    return world


def order(number: int, size: str, hours: int = 10, closed_hours: int = 5) -> LeadOrder:
    """A led position opened and closed so many hours before the end of the made world."""
    return LeadOrder(
        number,
        "BTCUSDT",
        "long",
        size,
        "100",
        MADE_AT_MS - hours * HOUR_MS,
        closed_ms=MADE_AT_MS - closed_hours * HOUR_MS,
        close_price="101",
        pnl="3",
    )


def position(number: int, size: str, **changes: Any) -> Position:
    """The account's position around it, with 0.9 of fees and 0.3 of funding paid."""
    made = Position(
        number,
        "BTCUSDT",
        "long",
        size,
        "100",
        MADE_AT_MS - 10 * HOUR_MS,
        closed_ms=MADE_AT_MS - 5 * HOUR_MS,
        pnl="9",
        funding="-0.3",
        open_fee="-0.4",
        close_fee="-0.5",
    )
    for name, value in changes.items():
        setattr(made, name, value)
    return made


def costs(world: World) -> dict[str, tuple[int | None, int | None]]:
    """Fees and funding of every closed order."""
    with practice(world) as exchange, connected(exchange) as okx:
        found = orders(pages(okx, SyncFeed.CLOSED_TRADES))
    return {key: (each.trading_fee, each.funding_fee) for key, each in found.items()}


def test_a_led_position_that_is_the_whole_one_bears_its_costs() -> None:
    """Reference, 3.4: fee and fundingFee of `positions-history`; negative is paid."""
    assert costs(world_with(order(1, "3"), position(9, "3"))) == {"1": (usdt("0.9"), usdt("-0.3"))}


def test_several_share_the_costs_of_their_position_by_size() -> None:
    """0.9 x 1/3 = 0.3 and 0.9 x 2/3 = 0.6; of the funding 0.1 and 0.2. Together it is all."""
    world = world_with(order(1, "1"), order(2, "2"), position(9, "3"))
    assert costs(world) == {
        "1": (usdt("0.3"), usdt("-0.1")),
        "2": (usdt("0.6"), usdt("-0.2")),
    }


def test_a_part_that_does_not_come_out_even_is_rounded() -> None:
    """0.00000001 / 3 = 0.33…: 0; 0.00000002 / 3 = 0.66…: 0.00000001."""
    tiny = position(9, "3", open_fee="-0.00000002", close_fee="0", funding="0.00000001")
    assert costs(world_with(order(1, "1"), tiny)) == {"1": (1, 0)}


def test_a_liquidation_costs_its_penalty_too() -> None:
    """0.9 of fees and 5 of penalty; 3 is a liquidation, which ends a position."""
    gone = position(9, "3", extra={"type": "3", "liqPenalty": "-5"})
    assert costs(world_with(order(1, "3"), gone)) == {"1": (usdt("5.9"), usdt("-0.3"))}


@pytest.mark.parametrize(
    "around",
    [
        [],
        [position(9, "3", extra={"type": "1"})],
        [position(9, "3", extra={"type": "4"})],
        [position(9, "3", side="short")],
        [position(9, "3", symbol="ETHUSDT")],
        [position(9, "2")],
        [position(9, "3"), position(8, "3")],
        [position(9, "3", opened_ms=MADE_AT_MS - 9 * HOUR_MS)],
    ],
    ids=["none", "part", "part taken", "side", "symbol", "smaller", "two", "later"],
)
def test_costs_that_nobody_can_tell_are_unknown(around: list[Position]) -> None:
    """Not zero: a figure that is not known is not told."""
    assert costs(world_with(order(1, "3"), *around)) == {"1": (None, None)}


def test_instants_of_a_position_and_its_parts_may_differ_a_little() -> None:
    """They are noted one by one."""
    early = position(9, "3", opened_ms=MADE_AT_MS - 10 * HOUR_MS + 1500)
    assert costs(world_with(order(1, "3"), early)) == {"1": (usdt("0.9"), usdt("-0.3"))}


def test_costs_come_once_the_whole_position_is_over() -> None:
    """A part closed earlier is read again, however deep it lies, when its position ends."""
    old = order(1, "1", hours=200, closed_hours=150)
    around = position(9, "3", opened_ms=MADE_AT_MS - 200 * HOUR_MS, extra={"type": "1"})
    around.closed_ms = MADE_AT_MS - 150 * HOUR_MS
    fill = [order(100 + n, "1", hours=20, closed_hours=19) for n in range(230)]
    with practice(world_with(old, around, *fill)) as exchange, connected(exchange) as okx:
        first = pages(okx, SyncFeed.CLOSED_TRADES)
        assert orders(first)["1"].trading_fee is None
        around.closed_ms, around.extra = MADE_AT_MS + HOUR_MS, {"type": "2"}
        exchange.clock.advance(48 * HOUR_MS)
        second = orders(pages(okx, SyncFeed.CLOSED_TRADES, first[-1].position))
        assert second["1"].trading_fee == usdt("0.3")
        # The others closed more than a day before the last reading's end, and say nothing new.
        assert set(second) == {"1"} | {str(100 + n) for n in range(230)}


def test_what_was_read_with_its_costs_is_never_said_without_them() -> None:
    """A later reading that does not ask for the position leaves the row out."""
    world = world_with(order(1, "3"), position(9, "3"))
    with practice(world) as exchange, connected(exchange) as okx:
        first = pages(okx, SyncFeed.CLOSED_TRADES)
        exchange.clock.advance(40 * 24 * HOUR_MS)
        newer = position(10, "3", opened_ms=MADE_AT_MS + 900 * HOUR_MS)
        newer.closed_ms = MADE_AT_MS + 901 * HOUR_MS
        world.positions.put(newer)
        late = order(2, "3", hours=-900, closed_hours=-901)
        world.orders.put(late)
        middle = pages(okx, SyncFeed.CLOSED_TRADES, first[-1].position)
        assert {key: each.trading_fee for key, each in orders(middle).items()}.get("2") == (
            usdt("0.9")
        )
        assert orders(middle).get("1") in {None, orders(first)["1"]}


def test_a_part_close_is_one_open_order_until_its_end() -> None:
    """Reference, 2.5: type 1 and later type 2 under one id; upserted, never twice."""
    part = order(1, "3")
    part.closed_ms, part.part_closed_ms, part.closed_size = None, MADE_AT_MS - HOUR_MS, "1"
    with practice(world_with(part)) as exchange, connected(exchange) as okx:
        first = pages(okx, SyncFeed.CLOSED_TRADES)
        assert rows(first) == []
        assert set(orders(pages(okx, SyncFeed.OPEN_TRADES))) == {"1"}
        part.closed_ms, part.pnl = MADE_AT_MS + 1, "9"
        exchange.world.positions.put(position(9, "3", closed_ms=MADE_AT_MS + 1))
        exchange.clock.advance(1000)
        (only,) = rows(pages(okx, SyncFeed.CLOSED_TRADES, first[-1].position))
        assert isinstance(only, Order)
        assert (only.order_id, only.realized_pnl) == ("1", usdt("9"))
        assert pages(okx, SyncFeed.OPEN_TRADES)[0].rows == ()


# --- rows that cannot be read ---


@pytest.mark.parametrize(
    ("feed", "extra", "column", "code"),
    [
        (SyncFeed.CLOSED_TRADES, {"subPosId": "12a"}, "subPosId", "not_an_id"),
        (SyncFeed.CLOSED_TRADES, {"subPosId": ""}, "subPosId", "empty"),
        (SyncFeed.CLOSED_TRADES, {"pnl": "null"}, "pnl", "empty"),
        (SyncFeed.CLOSED_TRADES, {"pnl": "1,5"}, "pnl", "decimal_comma"),
        (SyncFeed.CLOSED_TRADES, {"type": "3"}, "type", "unknown_word"),
        (SyncFeed.CLOSED_TRADES, {"posSide": "up"}, "posSide", "unknown_word"),
        (SyncFeed.CLOSED_TRADES, {"subPos": "0"}, "posSide", "unknown_word"),
        (SyncFeed.CLOSED_TRADES, {"instId": "BTC USDT"}, "instId", "not_an_asset"),
        (
            SyncFeed.CLOSED_TRADES,
            {"openTime": "2000000000000"},
            "closeTime",
            "closed_before_opened",
        ),
        (SyncFeed.PAID_SHARES, {"profitSharingAmt": "1e999"}, "profitSharingAmt", None),
        (SyncFeed.PAID_SHARES, {"ts": "soon"}, "ts", "not_an_instant"),
        (SyncFeed.PAID_SHARES, {"nickName": "a\u202eb"}, "nickName", "control_characters"),
        (SyncFeed.PAID_SHARES, {"profitSharingId": 3.5}, "profitSharingId", "not_an_id"),
        (SyncFeed.BILLS, {"balChg": [1]}, "balChg", "not_a_text"),
    ],
)
def test_a_row_that_cannot_be_read_is_set_aside_and_the_rest_goes_in(
    feed: SyncFeed, extra: dict[str, object], column: str, code: str | None
) -> None:
    """SPEC, Ledger and files: refused per row, with the reason."""
    world = make_world()
    made: Any = {
        SyncFeed.CLOSED_TRADES: [each for each in world.orders if each.closed_ms is not None],
        SyncFeed.PAID_SHARES: list(world.shares),
        SyncFeed.BILLS: [
            each
            for each in world.bills
            if each.kind == "tracking_trader_income" and each.at_ms > MADE_AT_MS - 29 * DAY_MS
        ],
    }[feed]
    made[len(made) // 2].extra = extra
    with practice(world) as exchange, connected(exchange) as okx:
        read_pages = pages(okx, feed)
    told = {(row.column, row.code) for row in set_aside(read_pages)}
    assert len(told) == 1
    ((told_column, told_code),) = told
    assert told_column == column
    assert code is None or told_code == code
    assert len(ids(read_pages)) >= len(made) - 1


def test_ids_above_two_to_the_53rd_come_through_whole_as_numbers_too() -> None:
    """OKX sends texts; should it ever send numbers, no digit is lost."""
    world = make_world()
    world.ids_as_numbers = True
    with practice(world) as exchange, connected(exchange) as okx:
        assert ids(pages(okx, SyncFeed.CLOSED_TRADES)) == closed(world)
        assert ids(pages(okx, SyncFeed.PAID_SHARES)) == sorted(str(s.id) for s in world.shares)


def test_a_share_of_nothing_was_not_paid() -> None:
    """Platform rules: an amount of 0 is allowed where there was nothing to share."""
    shares = [MadeShare(1, "0", "Potato", MADE_AT_MS - 9), MadeShare(2, "5", "Apple", MADE_AT_MS)]
    with practice(world_with(*shares)) as exchange, connected(exchange) as okx:
        exchange.clock.advance(1000)
        assert ids(pages(okx, SyncFeed.PAID_SHARES)) == ["2"]


@pytest.mark.parametrize("feed", [*SyncFeed])
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_answer_is_set_aside_or_refused(
    name: str, feed: SyncFeed, exchange: PracticeExchange, okx: Okx
) -> None:
    """SPEC, Bars: no answer of an exchange can harm the program or invent a figure."""
    good = {figures(row) for row in rows(pages(okx, feed))}
    exchange.script.fault(hostile(name), path=PATHS[feed], times=3)
    read_pages = heard(lambda: pages(okx, feed))
    if isinstance(read_pages, ExchangeError):
        assert str(read_pages).startswith("OKX")
        return
    for row in rows(read_pages):
        if isinstance(row, Order | ReportedShare | Bill) and name != "exponents":
            assert figures(row) in good


@pytest.mark.parametrize("name", ["nulls", "data is null", "lists for texts", "a list"])
def test_hostile_positions_leave_the_costs_unknown_or_the_feed_unread(
    name: str, exchange: PracticeExchange, okx: Okx
) -> None:
    """What the account's positions say is no less hostile."""
    exchange.script.fault(hostile(name), path="positions-history", times=3)
    told = heard(lambda: pages(okx, SyncFeed.CLOSED_TRADES))
    assert isinstance(told, ExchangeError)


def test_positions_that_cannot_be_read_are_named_and_the_orders_come_all_the_same() -> None:
    """Without their costs, and without stopping early."""
    world = make_world()
    for each in world.positions:
        each.extra = {"direction": "up"}
    with practice(world) as exchange, connected(exchange) as okx:
        read_pages = pages(okx, SyncFeed.CLOSED_TRADES)
    assert ids(read_pages) == closed(world)
    assert {(row.column, row.code) for row in set_aside(read_pages)} == {
        ("direction", "unknown_word")
    }
    assert {each.trading_fee for each in orders(read_pages).values()} == {None}


# --- the way through the past ---


@pytest.fixture(scope="module")
def busy() -> Iterator[PracticeExchange]:
    """1,000 orders, 600 shares of 150 copiers and their bills, in 60 days."""
    with practice(make_world(150, 1000)) as started:
        yield started


def expected(world: World, feed: SyncFeed) -> list[str]:
    """The ids that the exchange tells of a feed."""
    month = MADE_AT_MS - 30 * DAY_MS + 60_000
    found = {
        SyncFeed.CLOSED_TRADES: [each.id for each in world.orders if each.closed_ms is not None],
        SyncFeed.PAID_SHARES: [each.id for each in world.shares],
        SyncFeed.BILLS: [
            each.id
            for each in world.bills
            if each.kind == "tracking_trader_income" and each.at_ms > month
        ],
    }[feed]
    return sorted(str(each) for each in found)


@pytest.mark.parametrize("feed", HISTORIES)
def test_the_first_reading_takes_the_whole_history(feed: SyncFeed, busy: PracticeExchange) -> None:
    """SPEC, Sync: the full window first; the ledger is told for a month."""
    with connected(busy) as okx:
        read_pages = pages(okx, feed)
    assert ids(read_pages) == expected(busy.world, feed)
    assert [page.is_last for page in read_pages] == [False] * (len(read_pages) - 1) + [True]
    assert len(read_pages) > 3
    days = 30 if feed is SyncFeed.BILLS else 90
    begins = read_pages[-1].asked_since or 0
    assert abs(begins - (MADE_AT_MS - days * DAY_MS) * 1000) < 600_000_000


@pytest.mark.parametrize("feed", HISTORIES)
@pytest.mark.parametrize("after", [1, 3])
def test_a_reading_broken_off_anywhere_is_gone_on_with(
    feed: SyncFeed, after: int, busy: PracticeExchange
) -> None:
    """SPEC, Sync: rows and position together; another connection, as another process has it."""
    with connected(busy) as okx:
        walk = okx.fetch(feed, "", 0)
        begun = [next(walk) for _ in range(after)]
    with connected(busy) as okx:
        rest = pages(okx, feed, begun[-1].position)
    assert ids([*begun, *rest]) == expected(busy.world, feed)
    assert rest[-1].is_last


@pytest.mark.parametrize("feed", HISTORIES)
def test_the_next_reading_asks_for_little(feed: SyncFeed, busy: PracticeExchange) -> None:
    """Overlap after: a page or two, not the whole past."""
    with connected(busy) as okx:
        position_of_last = pages(okx, feed)[-1].position
        asked = len(busy.journal.to(PATHS[feed]))
        pages(okx, feed, position_of_last)
    assert len(busy.journal.to(PATHS[feed])) - asked <= 2


def test_an_order_that_closes_late_is_found_deep_below_the_newest_ids() -> None:
    """Ids are given at the opening: 400 newer ones lie above it."""
    world = make_world(3, 400, open_orders=0)
    late = LeadOrder(7, "BTCUSDT", "long", "1", "100", MADE_AT_MS - 59 * DAY_MS)
    world.orders.put(late)
    with practice(world) as exchange, connected(exchange) as okx:
        first = pages(okx, SyncFeed.CLOSED_TRADES)
        assert "7" not in ids(first)
        late.closed_ms, late.pnl = MADE_AT_MS + 1, "4"
        around = position(8, "1", opened_ms=late.opened_ms, closed_ms=late.closed_ms)
        world.positions.put(around)
        exchange.clock.advance(1000)
        second = orders(pages(okx, SyncFeed.CLOSED_TRADES, first[-1].position))
    assert second["7"].realized_pnl == usdt("4")
    assert second["7"].trading_fee == usdt("0.9")


def test_a_share_that_comes_while_the_past_is_read_is_read_next_time() -> None:
    """A row above the cursor does not disturb those below it."""
    world = make_world(150, 3)
    new = MadeShare(2**62, "5", "Late", MADE_AT_MS + 1)
    with practice(world) as exchange, connected(exchange) as okx:
        exchange.script.before(lambda: world.shares.put(new), path="/profit-sharing-details", nth=3)
        first = pages(okx, SyncFeed.PAID_SHARES)
        assert len(ids(first)) == 600
        exchange.clock.advance(1000)
        assert str(2**62) in ids(pages(okx, SyncFeed.PAID_SHARES, first[-1].position))


@pytest.mark.parametrize("feed", HISTORIES)
def test_pages_shorter_than_asked_for_are_not_the_end(feed: SyncFeed) -> None:
    """An exchange may give fewer rows than were asked for; only an empty page ends a leg."""
    world = make_world(30, 200)

    def shorten(body: bytes) -> bytes:
        told = json.loads(body)
        told["data"] = told["data"][:30]
        return json.dumps(told).encode()

    short = faults.Fault("short", change=lambda answer: replace(answer, body=shorten(answer.body)))
    with practice(world) as exchange, connected(exchange) as okx:
        exchange.script.fault(short, path=PATHS[feed], times=999)
        assert ids(pages(okx, feed)) == expected(world, feed)


def test_bills_of_one_instant_are_not_lost_between_two_pages() -> None:
    """The ledger is paged by time: 60 of one instant lie across the end of a page of 100."""
    bills = [
        MadeBill(n, "tracking_trader_income", "1", MADE_AT_MS - (n // 60 + 1) * HOUR_MS)
        for n in range(240)
    ]
    with practice(world_with(*bills)) as exchange, connected(exchange) as okx:
        assert len(ids(pages(okx, SyncFeed.BILLS))) == 240


def test_more_bills_of_one_instant_than_a_page_holds_are_said_to_be_too_many() -> None:
    """Better no answer than one that leaves some out."""
    bills = [MadeBill(n, "tracking_trader_income", "1", MADE_AT_MS - 1) for n in range(101)]
    with (
        practice(world_with(*bills)) as exchange,
        connected(exchange) as okx,
        pytest.raises(UnknownAnswer, match="one instant"),
    ):
        pages(okx, SyncFeed.BILLS)


def test_a_cursor_that_stands_still_is_noticed(exchange: PracticeExchange, okx: Okx) -> None:
    """Else one page would be read for ever."""
    same = json.dumps(DOCUMENTED["profit-sharing-details"]["response"]).encode()
    later = same.replace(b"1723392000000", str(MADE_AT_MS).encode())
    exchange.script.fault(faults.instead(later), path=PATHS[SyncFeed.PAID_SHARES], times=99)
    with pytest.raises(UnknownAnswer, match="nowhere"):
        pages(okx, SyncFeed.PAID_SHARES)
    assert len(exchange.journal.to(PATHS[SyncFeed.PAID_SHARES])) == 2


@pytest.mark.parametrize("word", ["x", "1:2", "1:9:3:0:", "2:1:2:0:", "1:1:2:0:abc"])
def test_a_position_of_another_make_is_refused(word: str, okx: Okx) -> None:
    with pytest.raises(BadValue):
        pages(okx, SyncFeed.PAID_SHARES, word)


def test_more_open_positions_than_a_page_holds_are_all_read() -> None:
    """500 a page."""
    world = make_world(1, 1, open_orders=700)
    with practice(world) as exchange, connected(exchange) as okx:
        read_pages = pages(okx, SyncFeed.OPEN_TRADES)
    assert len(ids(read_pages)) == 700
    assert read_pages[-1].is_last
    assert read_pages[-1].is_whole
    assert [page.starts_over for page in read_pages] == [True, False, False]


def test_a_list_of_a_hundred_copiers_may_not_be_all_of_them() -> None:
    """Reference, 3.2: at most 100, and no pages: nobody is gone because he is not among them."""
    for count, is_whole in ((99, True), (100, False), (130, False)):
        world = make_world(count, 1)
        with practice(world) as exchange, connected(exchange) as okx:
            (page,) = pages(okx, SyncFeed.COPIERS)
            assert (len(page.rows), page.is_whole) == (min(count, 100), is_whole)
            assert page.cut_at == (0 if is_whole else 100)
            (entry,) = exchange.journal.to("public-copy-traders")
            assert "ok-access-key" not in entry.headers


# --- both kinds of lead trading ---


def test_who_leads_in_spot_too_gets_both() -> None:
    """Reference, 3.4: type 266 is the ledger's word for a share of spot lead trading."""
    world = world_with(
        order(1, "3"),
        LeadOrder(
            2,
            "ETHUSDT",
            "long",
            "1",
            "100",
            MADE_AT_MS - 2 * HOUR_MS,
            product=SPOT,
            closed_ms=MADE_AT_MS - HOUR_MS,
            pnl="1",
        ),
        MadeShare(3, "1", "Potato", MADE_AT_MS - 9),
        MadeShare(4, "2", "Apple", MADE_AT_MS - 9, product=SPOT),
        MadeBill(5, "tracking_trader_income", "1", MADE_AT_MS - 8),
        MadeBill(6, "tracking_trader_income", "2", MADE_AT_MS - 8, product=SPOT),
    )
    world.lead.leads_spot = True
    world.symbols.append(MadeSymbol("ETHUSDT", "ETH", product=SPOT))
    world.pending = [PendingShare("3", "Potato"), PendingShare("4", "Apple", product=SPOT)]
    world.copiers.put(Copier(1, "Potato", None, MADE_AT_MS))
    with practice(world) as exchange, connected(exchange) as okx:
        exchange.clock.advance(1000)
        told = {feed: pages(okx, feed) for feed in SyncFeed}
        assert ids(told[SyncFeed.CLOSED_TRADES]) == ["1", "2"]
        assert ids(told[SyncFeed.PAID_SHARES]) == ["3", "4"]
        assert ids(told[SyncFeed.BILLS]) == ["5", "6"]
        (status,) = rows(told[SyncFeed.STATUS])
        assert isinstance(status, LeadStatus)
        # 1 + 2 paid since ever; the pending sum is told of contracts alone.
        assert (status.paid, status.pending) == (usdt("3"), usdt("3"))
        assert status.symbols == ("BTC-USDT-SWAP", "ETH-USDT")
        assert len(rows(told[SyncFeed.PENDING_SHARES])) == len(rows(told[SyncFeed.SYMBOLS])) == 2
        spot = [entry.params.get("type") for entry in exchange.journal.to("asset/bills")]
        assert set(spot) == {"223", "266"}
        world.lead.leads_spot = False
        assert ids(pages(okx, SyncFeed.PAID_SHARES)) == ["3"]


# --- faults on the way ---


@pytest.mark.parametrize("feed", SyncFeed)
@pytest.mark.parametrize(
    "fault",
    [
        faults.cut_before_headers(),
        faults.cut_in_body(),
        faults.bad_gateway(),
        faults.html_with_200(),
        faults.server_error(),
        faults.too_many(),
        faults.not_http(),
        faults.gzipped(),
        refusal("50011"),
        refusal("50026"),
    ],
    ids=lambda fault: fault.name,
)
def test_a_fault_that_passes_leaves_no_trace(
    feed: SyncFeed, fault: faults.Fault, exchange: PracticeExchange, okx: Okx
) -> None:
    """Reads are tried again, so nobody has to start over; a page of HTML is told instead."""
    honest = rows(pages(okx, feed))
    exchange.script.fault(fault, path=PATHS[feed])
    read_pages = heard(lambda: pages(okx, feed))
    if isinstance(read_pages, ExchangeError):
        assert isinstance(read_pages, UnknownAnswer)
        assert fault.name == "200 page"
        return
    assert rows(read_pages) == honest
    assert read_pages[-1].is_last
