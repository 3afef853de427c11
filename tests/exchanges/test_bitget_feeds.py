"""Bitget's feeds: every row read exactly, lists that move, history that is gone on with."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.exchange_errors import ExchangeError, UnknownAnswer, Unreachable
from profitshare_gui.core.instants import DAY
from profitshare_gui.core.money import parse_amount
from profitshare_gui.core.records import Copier, Order, Owner
from profitshare_gui.exchanges.bitget import Bitget
from profitshare_gui.exchanges.exchange import (
    Page,
    SyncFeed,
)
from profitshare_gui.exchanges.feed_rows import (
    LONGEST_RAW,
    Bill,
    BillKind,
    CoinTotal,
    LeadStatus,
    LeadSymbol,
    ListedCopier,
    PendingReported,
    ReportedShare,
    SetAside,
)
from profitshare_gui.exchanges.history_walk import walks_from
from tests.exchanges.practised import (
    NOW,
    connected,
    heard,
    pages,
    practice,
    row_id,
    rows,
    set_aside,
)
from tests.practice import faults
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.practice.world import Bill as MadeBill
from tests.practice.world import LeadOrder, World
from tests.practice.world import LeadSymbol as MadeSymbol

DAY_MS = 86_400_000
HISTORIES = (SyncFeed.CLOSED_TRADES, SyncFeed.PAID_SHARES, SyncFeed.BILLS)
STATES = tuple(feed for feed in SyncFeed if feed not in HISTORIES)
LISTS = {
    SyncFeed.COPIERS: "config-query-followers",
    SyncFeed.PENDING_SHARES: "profit-details",
    SyncFeed.OPEN_TRADES: "order-current-track",
    SyncFeed.CLOSED_TRADES: "order-history-track",
    SyncFeed.PAID_SHARES: "profit-history-details",
    SyncFeed.BILLS: "account/bill",
    SyncFeed.SYMBOLS: "config-query-symbols",
    SyncFeed.STATUS: "order-total-detail",
}
DOCUMENTED = Path(__file__).parents[1] / "practice" / "data" / "bitget_documented.json"


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """A Bitget without limits."""
    with practice() as started:
        yield started


@pytest.fixture
def bitget(exchange: PracticeExchange) -> Iterator[Bitget]:
    """A connection to it."""
    with connected(exchange) as opened:
        yield opened


def ids(read: list[Page]) -> list[str]:
    """The ids of the rows that count."""
    return [row_id(row) for row in rows(read)]


def made_ids(world: World, feed: SyncFeed) -> list[str]:
    """The ids that the exchange has for a feed."""
    found: dict[SyncFeed, list[int]] = {
        SyncFeed.COPIERS: [each.id for each in world.copiers],
        SyncFeed.OPEN_TRADES: [each.id for each in world.orders if each.closed_ms is None],
        SyncFeed.CLOSED_TRADES: [each.id for each in world.orders if each.closed_ms is not None],
        SyncFeed.PAID_SHARES: [each.id for each in world.shares],
        SyncFeed.BILLS: [each.id for each in world.bills],
    }
    return sorted(str(each) for each in found[feed])


# --- each row ---


def test_the_documented_answers_are_read_as_they_are_meant(
    exchange: PracticeExchange, bitget: Bitget
) -> None:
    """The examples of Bitget's documentation, figure by figure."""
    documented = json.loads(DOCUMENTED.read_text(encoding="utf-8"))

    def read(feed: SyncFeed, name: str) -> list[Any]:
        told = {"code": "00000", "msg": "success", "data": documented[name]["data"]}
        exchange.script.fault(faults.instead(json.dumps(told).encode()), path=LISTS[feed])
        return rows(pages(bitget, feed))

    first = read(SyncFeed.COPIERS, "config-query-followers")[0]
    assert first == ListedCopier(
        Copier(
            copier_id="1000000001",
            asset="USDT",
            nickname="BGUSER-AAAA",
            equity=parse_amount("975863.9707"),
            open_positions=None,
            active_orders=None,
            copying_since=1_690_000_000_000_000,
            copied_amount=None,
            pnl=None,
            share_paid=None,
            as_of=NOW,
        ),
        is_removable=False,
    )
    assert read(SyncFeed.CLOSED_TRADES, "order-history-track")[0] == Order(
        copier_id="",
        order_id="1231231200",
        asset="USDT",
        symbol="BTCUSDT",
        side="long",
        opened_at=1_695_260_000_000_000,
        closed_at=1_695_270_000_000_000,
        # 0.1 x (19271.49 - 26248.9) = -697.741: gross, neither fee is in it.
        realized_pnl=parse_amount("-697.741"),
        # 5.92649260 + 1.15628940, which Bitget writes as negative.
        trading_fee=parse_amount("7.082782"),
        funding_fee=None,
        share_ratio=None,
        unrealized_pnl=None,
        owner=Owner.LEAD,
    )
    bill = read(SyncFeed.BILLS, "account-bill")[0]
    assert (bill.kind, bill.amount, bill.symbol) == (
        BillKind.FUNDING,
        parse_amount("-0.004992"),
        "BTCUSDT",
    )


def test_a_status_has_the_figures_of_the_page(exchange: PracticeExchange, bitget: Bitget) -> None:
    """`$46.95`, percents, and what Bitget does not tell."""
    (page,) = pages(bitget, SyncFeed.STATUS)
    (status,) = page.rows
    assert isinstance(status, LeadStatus)
    assert status.total_pnl == parse_amount("46.95")
    assert status.equity == parse_amount("1776.03")
    # 19.38 % and 56.123 % as ratios in millionths.
    assert (status.roi, status.win_rate) == (193_800, 561_230)
    assert status.copiers_now == len(exchange.world.copiers)
    assert (status.slots, status.share_ratio) == (None, None)
    total = sum(parse_amount(share.amount or "") for share in exchange.world.shares)
    assert status.paid == total
    assert status.paid_by_asset == (
        CoinTotal("USDT", total, max(each.at_ms for each in exchange.world.shares) * 1000),
    )
    assert status.symbols == tuple(each.symbol for each in exchange.world.symbols if each.is_led)


@pytest.mark.parametrize(
    ("text", "amount"),
    [("-$3.5", "-3.5"), ("$0", "0"), ("1e3", "1000"), ("", None), ("null", None), (None, None)],
)
def test_an_amount_is_read_exactly_or_not_told(
    text: str | None, amount: str | None, exchange: PracticeExchange, bitget: Bitget
) -> None:
    """Issue 7: "", "null" and "$46.95" are parsed exactly."""
    next(iter(exchange.world.copiers)).extra = {"accountEquity": text}
    found = {row_id(row): row for row in rows(pages(bitget, SyncFeed.COPIERS))}
    copier = found["1000000001"]
    assert isinstance(copier, ListedCopier)
    assert copier.copier.equity == (None if amount is None else parse_amount(amount))


def test_numbers_in_json_are_read_to_the_last_digit(
    exchange: PracticeExchange, bitget: Bitget
) -> None:
    """Ids above 2^53 and amounts with more digits than a float holds."""
    exchange.world.ids_as_numbers = True
    body = (
        b'{"code":"00000","msg":"success","data":[{"accountEquity":12345678901234567.12345678,'
        b'"followerUid":9007199254740993,"followerName":"A","followerTime":1690000000000,'
        b'"isRemove":"YES"}]}'
    )
    exchange.script.fault(faults.instead(body.replace(b"12345678901234567.", b"12345678901.")))
    (copier,) = rows(pages(bitget, SyncFeed.COPIERS))
    assert isinstance(copier, ListedCopier)
    assert copier.copier.copier_id == "9007199254740993"
    assert copier.copier.equity == 1234567890112345678
    assert copier.is_removable is True
    for feed in (SyncFeed.CLOSED_TRADES, SyncFeed.PAID_SHARES, SyncFeed.BILLS):
        assert sorted(ids(pages(bitget, feed))) == made_ids(exchange.world, feed)


@pytest.mark.parametrize(
    ("word", "meanings"),
    [("No", {False}), ("NO", {False}), ("yes", {True}), ("YES", {True}), ("?", {None})],
)
def test_whether_a_copier_is_removable_is_read_in_any_letters(
    word: str, meanings: set[bool | None], exchange: PracticeExchange, bitget: Bitget
) -> None:
    """Reference, 4.2: isRemove comes as No, NO and yes; another word says neither."""
    for copier in exchange.world.copiers:
        copier.removable = word
    found = rows(pages(bitget, SyncFeed.COPIERS))
    assert {row.is_removable for row in found if isinstance(row, ListedCopier)} == meanings


def test_an_order_is_settled_in_the_asset_of_its_product(
    exchange: PracticeExchange, bitget: Bitget
) -> None:
    """USDT and USDC futures in theirs; coin-margined ones in the coin."""
    made = {
        "USDT-FUTURES": ("BTCUSDT", "USDT"),
        "USDC-FUTURES": ("BTCPERP", "USDC"),
        "COIN-FUTURES": ("ETHUSDZ26", "ETH"),
    }
    exchange.world.orders = type(exchange.world.orders)(
        LeadOrder(place, symbol, "short", "1", "1", MADE_AT_MS - DAY_MS, product=product)
        for place, (product, (symbol, _)) in enumerate(made.items(), 1)
    )
    found = rows(pages(bitget, SyncFeed.OPEN_TRADES))
    assert {row.symbol: row.asset for row in found if isinstance(row, Order)} == dict(made.values())


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"closeTime": "1600000000000"}, "closed_before_opened"),
        ({"closeTime": ""}, "empty"),
        ({"posSide": "up"}, "unknown_word"),
        ({"symbol": "BTC/USDT"}, "not_an_asset"),
        ({"openTime": None}, "empty"),
        ({"achievedPL": ""}, "empty"),
    ],
)
def test_an_order_that_makes_no_sense_is_set_aside(
    change: dict[str, object], code: str, exchange: PracticeExchange, bitget: Bitget
) -> None:
    """A closed order without a close, a side or a result is none."""
    next(each for each in exchange.world.orders if each.closed_ms is not None).extra = change
    read = pages(bitget, SyncFeed.CLOSED_TRADES)
    assert [(bad.column, bad.code) for bad in set_aside(read)] == [(*change, code)]


def test_fees_that_are_too_large_together_are_set_aside(
    exchange: PracticeExchange, bitget: Bitget
) -> None:
    """Each fits into 64 bits, their sum does not: no archive could keep the order."""
    huge: dict[str, object] = {
        "openFee": "-92233720368.54775807",
        "closeFee": "-92233720368.54775807",
    }
    next(each for each in exchange.world.orders if each.closed_ms is not None).extra = huge
    read = pages(bitget, SyncFeed.CLOSED_TRADES)
    assert [bad.code for bad in set_aside(read)] == ["amount_too_large"]


def test_a_coin_margined_symbol_without_a_coin_is_set_aside(
    exchange: PracticeExchange, bitget: Bitget
) -> None:
    """What it is settled in cannot be told."""
    order = LeadOrder(9, "BTCUSDT", "long", "1", "1", MADE_AT_MS, product="COIN-FUTURES")
    exchange.world.orders.put(order)
    read = pages(bitget, SyncFeed.OPEN_TRADES)
    assert [bad.code for bad in set_aside(read)] == ["not_an_asset"]
    assert not read[-1].is_whole


def test_an_order_that_is_open_has_no_result_yet(bitget: Bitget) -> None:
    """Its opening fee was paid; nothing else is known."""
    found = rows(pages(bitget, SyncFeed.OPEN_TRADES))
    assert len(found) == 3
    for row in found:
        assert isinstance(row, Order)
        assert (row.closed_at, row.realized_pnl, row.copier_id) == (None, None, "")
        assert row.trading_fee is not None
        assert row.trading_fee > 0


def test_a_fee_that_is_not_told_makes_the_sum_unknown(
    exchange: PracticeExchange, bitget: Bitget
) -> None:
    """Half of a sum would look like the whole."""
    order = next(each for each in exchange.world.orders if each.closed_ms is not None)
    order.close_fee = ""
    found = {row_id(row): row for row in rows(pages(bitget, SyncFeed.CLOSED_TRADES))}
    changed = found[str(order.id)]
    assert isinstance(changed, Order)
    assert changed.trading_fee is None


def test_pending_shares_and_symbols_are_read(exchange: PracticeExchange, bitget: Bitget) -> None:
    """Two copiers may share a nickname: both rows stay."""
    pending = rows(pages(bitget, SyncFeed.PENDING_SHARES))
    assert [(row.nickname, row.amount) for row in pending if isinstance(row, PendingReported)] == [
        (each.nickname, parse_amount(each.amount or "")) for each in exchange.world.pending
    ]
    exchange.world.symbols.append(
        MadeSymbol("ETHUSD", "ETH", False, "0.01", "50", "100", "", "COIN-FUTURES")
    )
    symbols = rows(pages(bitget, SyncFeed.SYMBOLS))
    assert symbols[-1] == LeadSymbol("ETHUSD", "COIN-FUTURES", False, 1_000_000, 50, 100, None)
    assert len(symbols) == len(exchange.world.symbols)


def test_every_paid_share_has_a_bill_of_the_same_amount_and_time(bitget: Bitget) -> None:
    """SPEC, Sync: two independent answers that must agree, row by row."""
    shares = rows(pages(bitget, SyncFeed.PAID_SHARES))
    bills = [row for row in rows(pages(bitget, SyncFeed.BILLS)) if isinstance(row, Bill)]
    received = [row for row in bills if row.kind is BillKind.SHARE_RECEIVED]
    assert len(shares) == len(received) > 0
    assert sorted((each.at, each.amount, each.asset) for each in received) == sorted(
        (each.at, each.amount, each.asset) for each in shares if isinstance(each, ReportedShare)
    )
    assert {row.kind for row in bills} == {BillKind.SHARE_RECEIVED, BillKind.FUNDING}


# --- rows that cannot be read ---


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("followerUid", "", "empty"),
        ("followerUid", None, "empty"),
        ("followerUid", "1.08e18", "not_an_id"),
        ("followerUid", 1.08e18, "not_an_id"),
        ("followerUid", "9" * 41, "not_an_id"),
        ("followerUid", ["1"], "not_a_text"),
        ("followerUid", True, "not_a_text"),
        ("followerName", "a\x00b", "control_characters"),
        ("followerName", "\u202eevil", "control_characters"),
        ("followerName", "n" * 201, "too_long"),
        ("accountEquity", "12,5", "decimal_comma"),
        ("accountEquity", "NaN", "not_a_number"),
        ("accountEquity", "1" * 30, "amount_too_large"),
        ("accountEquity", {"a": 1}, "not_a_text"),
        ("followerTime", "yesterday", "not_an_instant"),
        ("followerTime", "1", "instant_out_of_range"),
    ],
)
def test_a_row_that_cannot_be_read_is_set_aside_and_the_rest_goes_in(
    column: str, value: object, code: str, exchange: PracticeExchange, bitget: Bitget
) -> None:
    """Issue 7: set aside with its raw text. A list with a hole proves nobody gone."""
    next(iter(exchange.world.copiers)).extra = {column: value}
    read = pages(bitget, SyncFeed.COPIERS)
    (bad,) = set_aside(read)
    assert (bad.column, bad.code) == (column, code)
    assert column in bad.raw
    assert len(bad.raw) <= LONGEST_RAW
    assert str(BadValue(bad.code, "x")) != f"'x' {bad.code}"
    assert len(rows(read)) == len(exchange.world.copiers) - 1
    assert read[-1].is_last
    assert not read[-1].is_whole


def test_a_raw_text_is_cut(exchange: PracticeExchange, bitget: Bitget) -> None:
    """A row may be a megabyte long."""
    next(iter(exchange.world.copiers)).extra = {"followerName": "n" * 10**6}
    (bad,) = set_aside(pages(bitget, SyncFeed.COPIERS))
    assert len(bad.raw) == LONGEST_RAW


@pytest.mark.parametrize("feed", [SyncFeed.CLOSED_TRADES, SyncFeed.PAID_SHARES, SyncFeed.BILLS])
def test_a_bad_row_of_the_past_is_set_aside_too(
    feed: SyncFeed, exchange: PracticeExchange, bitget: Bitget
) -> None:
    """And the page goes on below it."""
    amount: dict[str, object] = {"achievedPL": "x", "profit": "x", "amount": "x"}
    first = int(made_ids(exchange.world, feed)[0])
    for made in (exchange.world.orders, exchange.world.shares, exchange.world.bills):
        if first in made:
            made[first].extra = amount
    read = pages(bitget, feed)
    assert [bad.code for bad in set_aside(read)] == ["not_a_number"]
    assert sorted(ids(read)) == made_ids(exchange.world, feed)[1:]


@pytest.mark.parametrize("feed", SyncFeed)
@pytest.mark.parametrize("name", faults.HOSTILE)
def test_a_hostile_answer_is_set_aside_or_refused(
    name: str, feed: SyncFeed, exchange: PracticeExchange, bitget: Bitget
) -> None:
    """It never gets in as something else, and never ends in a bug."""
    honest = {row_id_or_row(row) for row in rows(pages(bitget, feed))}
    exchange.script.fault(faults.hostile(name), path=LISTS[feed])
    read = heard(lambda: pages(bitget, feed))
    if isinstance(read, ExchangeError):
        assert str(read).startswith("Bitget")
        assert not isinstance(read, Unreachable)
    else:
        assert read[-1].is_last
        # These three change what the exchange says; the answer as such is sound.
        if name not in {"exponents", "texts for nothing", "nulls"}:
            assert {row_id_or_row(row) for row in rows(read)} <= honest


def row_id_or_row(row: object) -> object:
    """The id of a row, or the row where it has none."""
    if isinstance(row, LeadStatus | LeadSymbol | PendingReported):
        return type(row)
    return row_id(row)


@pytest.mark.parametrize("feed", [*HISTORIES, SyncFeed.OPEN_TRADES])
@pytest.mark.parametrize("end", ["", "x", None, 7.5, "9" * 50])
def test_a_page_that_leads_nowhere_is_not_read_for_ever(
    feed: SyncFeed, end: object, exchange: PracticeExchange, bitget: Bitget
) -> None:
    """A cursor must lead downwards."""
    names = {"account/bill": "bills", "profit-history-details": "profitList"}
    name = names.get(LISTS[feed], "trackingList")
    data = {name: [{"a": "b"}], "endId": end}
    body = json.dumps({"code": "00000", "msg": "success", "data": data}).encode()
    exchange.script.fault(faults.instead(body), path=LISTS[feed], times=99)
    with pytest.raises(UnknownAnswer, match="nowhere"):
        pages(bitget, feed)


@pytest.mark.parametrize("feed", [*HISTORIES, SyncFeed.OPEN_TRADES])
def test_a_cursor_that_stands_still_is_noticed(
    feed: SyncFeed, exchange: PracticeExchange, bitget: Bitget
) -> None:
    """The same page twice would be the same page for ever."""
    names = {"account/bill": "bills", "profit-history-details": "profitList"}
    data = {names.get(LISTS[feed], "trackingList"): [{}], "endId": "5"}
    body = json.dumps({"code": "00000", "msg": "success", "data": data}).encode()
    exchange.script.fault(faults.instead(body), path=LISTS[feed], times=99)
    with pytest.raises(UnknownAnswer, match="nowhere"):
        pages(bitget, feed)
    assert len(exchange.journal.to(LISTS[feed])) == 2


# --- lists that move ---


def big(change: Callable[[World], None] | None = None) -> World:
    """250 copiers: three pages."""
    world = make_world(copiers=250, orders=10)
    if change is not None:
        change(world)
    return world


def test_a_list_of_one_page_takes_one_call(exchange: PracticeExchange, bitget: Bitget) -> None:
    """One answer is whole in itself."""
    (page,) = pages(bitget, SyncFeed.COPIERS)
    assert (page.is_last, page.is_whole, page.starts_over, page.position) == (True, True, True, "")
    assert len(exchange.journal.to("config-query-followers")) == 1
    assert len(exchange.journal.to("order-total-detail")) == 0


@pytest.mark.parametrize("count", [99, 100, 101, 200, 250])
def test_a_list_of_any_length_is_read_whole(count: int) -> None:
    """A page that is just full is followed by an empty one."""
    world = make_world(copiers=count, orders=1)
    with practice(world) as exchange, connected(exchange) as bitget:
        read = pages(bitget, SyncFeed.COPIERS)
        assert sorted(ids(read)) == made_ids(world, SyncFeed.COPIERS)
        assert read[-1].is_whole
        pending = pages(bitget, SyncFeed.PENDING_SHARES)
        assert len(rows(pending)) == count
        assert pending[-1].is_whole


def test_a_copier_who_leaves_between_pages_hides_nobody() -> None:
    """All after them move up by one, over the edge of the page that was read already."""
    with practice(big()) as exchange, connected(exchange) as bitget:
        newest = max(exchange.world.copiers, key=lambda copier: (copier.since_ms, -copier.id))
        exchange.script.before(
            lambda: exchange.world.copiers.take(newest.id), path="config-query-followers", nth=3
        )
        read = pages(bitget, SyncFeed.COPIERS)
        assert sorted(ids(read)) == made_ids(exchange.world, SyncFeed.COPIERS)
        assert read[-1].is_whole
        # The first page, then a reading that did not hold, then one that did.
        assert sum(page.starts_over for page in read) == 2


def test_a_copier_who_comes_between_pages_is_counted_once() -> None:
    """All after them move down by one and would be seen twice."""
    with practice(big()) as exchange, connected(exchange) as bitget:
        one = next(iter(exchange.world.copiers))
        fresh = type(one)(7, "new", "5", MADE_AT_MS)
        exchange.script.before(
            lambda: exchange.world.copiers.put(fresh), path="config-query-followers", nth=3
        )
        read = pages(bitget, SyncFeed.COPIERS)
        assert sorted(ids(read)) == made_ids(exchange.world, SyncFeed.COPIERS)
        assert len(ids(read)) == len(set(ids(read)))
        assert read[-1].is_whole


def test_a_list_that_never_stands_still_is_given_but_not_as_whole() -> None:
    """After three readings; nobody is called gone for it."""
    with practice(big()) as exchange, connected(exchange) as bitget:
        numbers = iter(range(1, 1000))

        def come() -> None:
            one = next(iter(exchange.world.copiers))
            exchange.world.copiers.put(type(one)(next(numbers), "new", "5", MADE_AT_MS))

        for nth in range(1, 30):
            exchange.script.before(come, path="config-query-followers", nth=nth)
        read = pages(bitget, SyncFeed.COPIERS)
        assert read[-1].is_last
        assert not read[-1].is_whole
        assert sum(page.starts_over for page in read) == 3
        assert len(ids(read)) == len(set(ids(read)))


def test_a_number_of_copiers_that_means_something_else_costs_one_more_reading() -> None:
    """Two readings with the very same copiers hold, whatever Bitget counts."""
    with practice(big()) as exchange, connected(exchange) as bitget:
        body = b'{"code":"00000","msg":"success","data":{"currentFollowerNum":"9"}}'
        exchange.script.fault(faults.instead(body), path="order-total-detail", times=99)
        read = pages(bitget, SyncFeed.COPIERS)
        assert sorted(ids(read)) == made_ids(exchange.world, SyncFeed.COPIERS)
        assert read[-1].is_whole
        assert sum(page.starts_over for page in read) == 2


def test_pending_shares_that_move_are_read_again() -> None:
    """They have no ids; their sum says whether they are still the same."""
    with practice(big()) as exchange, connected(exchange) as bitget:
        exchange.script.before(lambda: exchange.world.pending.pop(0), path="profit-details", nth=3)
        read = pages(bitget, SyncFeed.PENDING_SHARES)
        assert len(rows(read)) == len(exchange.world.pending) == 249
        assert read[-1].is_whole


def test_more_open_orders_than_a_page_holds_are_all_read() -> None:
    """The page of the open ones is 50 long."""
    world = make_world(copiers=1, orders=1, open_orders=120)
    with practice(world) as exchange, connected(exchange) as bitget:
        read = pages(bitget, SyncFeed.OPEN_TRADES)
        assert sorted(ids(read)) == made_ids(world, SyncFeed.OPEN_TRADES)
        assert [page.starts_over for page in read] == [True] + [False] * (len(read) - 1)
        assert [page.is_last for page in read] == [False] * (len(read) - 1) + [True]


# --- the past ---


@pytest.fixture
def busy() -> Iterator[PracticeExchange]:
    """Several pages of everything."""
    with practice(make_world(copiers=80, orders=330)) as started:
        yield started


@pytest.mark.parametrize("feed", HISTORIES)
def test_the_first_reading_takes_the_whole_history(feed: SyncFeed, busy: PracticeExchange) -> None:
    """SPEC, Sync: full history window on first sync; it says from when on it is complete."""
    with connected(busy) as bitget:
        read = pages(bitget, feed)
    assert sorted(set(ids(read))) == made_ids(busy.world, feed)
    assert [page.is_last for page in read] == [False] * (len(read) - 1) + [True]
    since = read[-1].asked_since
    assert since is not None
    # 90 days, less the moment since the clock started.
    assert abs(since - (NOW - 90 * DAY)) < 60_000_000
    days = 30 if feed is SyncFeed.BILLS else 90
    for entry in busy.journal.to(LISTS[feed]):
        span = int(entry.params["endTime"]) - int(entry.params["startTime"])
        assert span <= days * DAY_MS


@pytest.mark.parametrize("feed", HISTORIES)
def test_a_reading_broken_off_anywhere_is_gone_on_with(
    feed: SyncFeed, busy: PracticeExchange
) -> None:
    """SPEC, Sync: incremental by checkpoint. From each page on, by another connection."""
    with connected(busy) as bitget:
        whole = pages(bitget, feed)
        for kept in range(len(whole)):
            before = whole[: kept + 1]
            after = pages(bitget, feed, before[-1].position)
            assert sorted({*ids(before), *ids(after)}) == made_ids(busy.world, feed)
            if kept < len(whole) - 1:
                assert not set(ids(after[:1])) & set(ids(before))
            assert after[-1].is_last
            assert after[-1].position.endswith(":done")


@pytest.mark.parametrize("feed", HISTORIES)
def test_the_next_reading_asks_for_the_news_and_a_day_before(
    feed: SyncFeed, busy: PracticeExchange
) -> None:
    """SPEC, Sync: overlap after the first; rows may show up late."""
    with connected(busy) as bitget:
        done = pages(bitget, feed)[-1].position
        until = int(done.split(":")[2])
        busy.clock.advance(3 * DAY_MS)
        sent = len(busy.journal.to(LISTS[feed]))
        read = pages(bitget, feed, done)
        asked = [int(each.params["startTime"]) for each in busy.journal.to(LISTS[feed])[sent:]]
        assert set(asked) == {until - DAY_MS}
        assert read[-1].asked_since == (until - DAY_MS) * 1000


def test_an_order_that_closes_late_is_found_deep_below_the_newest_ids(
    busy: PracticeExchange,
) -> None:
    """Ids are given when an order opens; stopping at the first known one would miss it."""
    with connected(busy) as bitget:
        done = pages(bitget, SyncFeed.CLOSED_TRADES)[-1].position
        oldest = next(iter(busy.world.orders))
        early = LeadOrder(
            oldest.id - 5, "BTCUSDT", "long", "1", "100", oldest.opened_ms, open_fee="-1"
        )
        early.closed_ms, early.close_fee, early.pnl = MADE_AT_MS + DAY_MS, "-1", "12.5"
        busy.world.orders.put(early)
        busy.clock.advance(2 * DAY_MS)
        found = pages(bitget, SyncFeed.CLOSED_TRADES, done)
        assert str(early.id) in ids(found)


def test_after_a_long_time_away_the_gap_can_be_seen(busy: PracticeExchange) -> None:
    """What the platform has forgotten is a gap, not a silence: asked_since lies after the end."""
    with connected(busy) as bitget:
        done = pages(bitget, SyncFeed.PAID_SHARES)[-1].position
        busy.clock.advance(120 * DAY_MS)
        read = pages(bitget, SyncFeed.PAID_SHARES, done)
        until, since = int(done.split(":")[2]) * 1000, read[-1].asked_since
        assert since is not None
        # 120 days passed and 90 are kept, so 30 are missing.
        assert abs(since - until - 30 * DAY) < 60_000_000


@pytest.mark.parametrize("feed", HISTORIES)
def test_a_reading_broken_off_long_ago_asks_only_for_what_is_still_there(
    feed: SyncFeed, busy: PracticeExchange
) -> None:
    """The exchange refuses or forgets what is older than 90 days."""
    with connected(busy) as bitget:
        first = next(iter(bitget.fetch(feed, "", NOW)))
        busy.clock.advance(100 * DAY_MS)
        sent = len(busy.journal.to(LISTS[feed]))
        read = pages(bitget, feed, first.position)
        assert read[-1].is_last
        oldest = MADE_AT_MS + 10 * DAY_MS
        asked = [int(each.params["startTime"]) for each in busy.journal.to(LISTS[feed])[sent:]]
        assert min(asked) >= oldest
        since = read[-1].asked_since
        assert since is not None
        assert since >= oldest * 1000


@pytest.mark.parametrize("word", ["x", "1:2", "2:1:2:done", "1:5:4:done", "1:1:2:0:x", "1:1:2:-1:"])
def test_a_position_of_another_make_is_refused(word: str, bitget: Bitget) -> None:
    """Rather than to begin somewhere."""
    with pytest.raises(BadValue):
        pages(bitget, SyncFeed.CLOSED_TRADES, word)


def test_an_end_that_lies_in_the_future_hides_nothing() -> None:
    """A computer whose clock was ahead may have kept one."""
    (walk,) = walks_from(f"1:0:{MADE_AT_MS + 9 * DAY_MS}:done", MADE_AT_MS, 90 * DAY_MS)
    assert (walk.since_ms, walk.until_ms) == (MADE_AT_MS - DAY_MS, MADE_AT_MS)


def test_bills_of_other_kinds_are_left_out(exchange: PracticeExchange, bitget: Bitget) -> None:
    """Even where the exchange should send them unasked."""
    body = (
        b'{"code":"00000","msg":"success","data":{"bills":[{"billId":"3","amount":"-1","fee":"0",'
        b'"businessType":"open_long","coin":"USDT","balance":"1","cTime":"1774000000000"}],'
        b'"endId":"3"}}'
    )
    exchange.script.fault(faults.instead(body), path="account/bill")
    read = pages(bitget, SyncFeed.BILLS)
    assert "3" not in ids(read)
    assert set_aside(read) == []


def test_bills_of_every_product_and_kind_are_read(
    exchange: PracticeExchange, bitget: Bitget
) -> None:
    """Each product type has a ledger of its own."""
    bill = MadeBill(5, "contract_settle_fee", "0.5", MADE_AT_MS - 1, product="COIN-FUTURES")
    bill.coin = "ETH"
    exchange.world.bills.put(bill)
    found = [row for row in rows(pages(bitget, SyncFeed.BILLS)) if isinstance(row, Bill)]
    assert [row.bill_id for row in found if row.asset == "ETH"] == ["5"]


# --- faults on the way ---


@pytest.mark.parametrize("feed", SyncFeed)
@pytest.mark.parametrize(
    "fault",
    [
        faults.cut_before_headers(),
        faults.cut_in_body(),
        faults.bad_gateway(),
        faults.server_error(),
        faults.too_many(),
        faults.not_http(),
        faults.gzipped(),
    ],
    ids=lambda fault: fault.name,
)
def test_a_fault_that_passes_leaves_no_trace(
    feed: SyncFeed, fault: faults.Fault, exchange: PracticeExchange, bitget: Bitget
) -> None:
    """Reads are tried again, so nobody has to start over."""
    honest = rows(pages(bitget, feed))
    exchange.script.fault(fault, path=LISTS[feed])
    read = pages(bitget, feed)
    assert rows(read) == honest
    assert read[-1].is_last


def test_pages_are_given_as_they_come(busy: PracticeExchange) -> None:
    """Nothing is read ahead, so memory stays flat however long the history is."""
    with connected(busy) as bitget:
        reading = bitget.fetch(SyncFeed.CLOSED_TRADES, "", NOW)
        for number in range(1, 4):
            assert len(next(reading).rows) == 100
            assert len(busy.journal.to("order-history-track")) == number


def test_a_set_aside_row_says_what_is_wrong_in_words() -> None:
    """Each code has a sentence in `BadValue`."""
    assert "id" in str(BadValue(SetAside("{}", "followerUid", "not_an_id").code, "x"))
