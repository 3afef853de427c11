"""Binance behind the port: what a key may do, what is read exactly, and what is gone on with."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from profitshare_gui.core.errors import BadValue, Stopped
from profitshare_gui.core.exchange_errors import (
    AddressRefused,
    ClockOff,
    Declined,
    ExchangeError,
    KeyRefused,
    MissingRight,
    NotALead,
    NotOffered,
    RateLimited,
    UnknownAnswer,
    Unreachable,
)
from profitshare_gui.core.money import parse_amount
from profitshare_gui.core.records import Order, Owner
from profitshare_gui.exchanges.binance import Binance, connect_binance
from profitshare_gui.exchanges.binance_calls import (
    FUTURES,
    FUTURES_CALLS,
    FUTURES_TIME,
    PACE,
    WALLET,
    WALLET_CALLS,
    futures_url,
)
from profitshare_gui.exchanges.binance_profile import BINANCE
from profitshare_gui.exchanges.exchange import (
    Ability,
    ApiKey,
    Exchange,
    FeedKind,
    Offer,
    Page,
    Right,
    SyncFeed,
)
from profitshare_gui.exchanges.feed_rows import (
    Bill,
    BillKind,
    LeadStatus,
    LeadSymbol,
    SetAside,
)
from profitshare_gui.exchanges.known_exchanges import PROFILES, connect
from profitshare_gui.exchanges.transport import Call, Dialect, Pace, Transport
from tests.exchanges.practised import heard, rows, set_aside
from tests.practice import faults
from tests.practice.binance import Binance as Dialogue
from tests.practice.binance_book import Book, Fill, Income, make_book
from tests.practice.binance_key import READING, TRADING, Key
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS
from tests.practice.server import PracticeExchange
from tests.practice.wire import Answer
from tests.practice.world import DAY_MS

KEY = ApiKey("practice-key", "practice-secret")
QUICK = Pace(0, 1_000_000, call_ms=2000, retries_ms=(1, 1), is_by_call=False)
HASTY = Pace(0, 1_000_000, call_ms=300, retries_ms=(), is_by_call=False)
TRADES = 40
HISTORIES = (SyncFeed.CLOSED_TRADES, SyncFeed.BILLS)
PATHS = {
    SyncFeed.STATUS: "userStatus",
    SyncFeed.SYMBOLS: "leadSymbol",
    SyncFeed.CLOSED_TRADES: "userTrades",
    SyncFeed.BILLS: "income",
}
DOCUMENTED = json.loads(
    (Path(__file__).parents[1] / "practice" / "data" / "binance_documented.json").read_text()
)


@contextmanager
def practice(book: Book | None = None, key: Key | None = None) -> Iterator[PracticeExchange]:
    """A Binance that does not count."""
    made = make_book(TRADES, MADE_AT_MS) if book is None else book
    dialogue = Dialogue((key or Key(),), made)
    clock = PracticeClock(MADE_AT_MS)
    with PracticeExchange(dialogue, clock=clock, is_limited=False) as started:
        yield started


@contextmanager
def connected(
    exchange: PracticeExchange,
    pace: Pace = QUICK,
    should_stop: Callable[[], bool] = lambda: False,
) -> Iterator[Binance]:
    """A connection, closed in the end."""
    opened = connect_binance(exchange.url, KEY, should_stop=should_stop, pace=pace)
    try:
        yield opened
    finally:
        opened.close()


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """A portfolio of 40 closed positions."""
    with practice() as started:
        yield started


@pytest.fixture
def binance(exchange: PracticeExchange) -> Iterator[Binance]:
    """A connection to it."""
    with connected(exchange) as opened:
        yield opened


def book_of(exchange: PracticeExchange) -> Book:
    assert isinstance(exchange.dialect, Dialogue)
    return exchange.dialect.book


def pages(binance: Binance, feed: SyncFeed, since: str = "") -> list[Page]:
    return list(binance.fetch(feed, since, 0))


def orders(read: list[Page]) -> list[Order]:
    return [row for row in rows(read) if isinstance(row, Order)]


def told(code: int, words: str = "no", status: int = 400) -> faults.Fault:
    """A refusal with any code."""
    return faults.instead(json.dumps({"code": code, "msg": words}).encode(), status)


def documented(name: str) -> faults.Fault:
    """An answer of the documentation."""
    answer = DOCUMENTED[name]
    return faults.instead(json.dumps(answer["response"]).encode(), answer["status"])


# --- the profile and the list of calls ---


def test_binance_is_an_exchange_as_the_port_has_it(binance: Binance) -> None:
    """SPEC, Sync: status, lead symbols, fills, income; copiers and shares come from files."""
    port: Exchange = binance
    assert port.profile is BINANCE is PROFILES["binance"]
    assert {feed.feed for feed in BINANCE.feeds} == set(PATHS)
    assert {feed.ability for feed in BINANCE.feeds} == BINANCE.abilities == set(BINANCE.rights)
    assert [each.feed for each in BINANCE.feeds if each.kind is FeedKind.HISTORY] == [*HISTORIES]
    assert {"copiers_from_files", "shares_from_files"} <= set(BINANCE.notes)
    assert not BINANCE.needs_passphrase


@pytest.mark.parametrize("feed", sorted(set(SyncFeed) - set(PATHS)))
def test_what_binance_does_not_tell_is_not_offered(feed: SyncFeed, binance: Binance) -> None:
    """Reference, 1b: no copiers, no shares, no removal, no ratio."""
    assert BINANCE.feed(feed) is None
    with pytest.raises(NotOffered, match="files"):
        pages(binance, feed)


def test_nothing_can_be_changed(exchange: PracticeExchange, binance: Binance) -> None:
    """No call of the list is a write; and no other method is played here."""
    assert {call.method for call in WALLET_CALLS | FUTURES_CALLS} == {"GET"}
    for change in (
        lambda: binance.remove("1"),
        lambda: binance.set_symbols([]),
        lambda: binance.set_ratio(100_000),
    ):
        with pytest.raises(NotOffered, match="site"):
            change()
    assert exchange.journal.writes() == []


@pytest.mark.parametrize(
    ("dialect", "call"),
    [
        (dialect, call)
        for dialect, calls in ((WALLET, WALLET_CALLS), (FUTURES, FUTURES_CALLS))
        for call in sorted(calls, key=lambda call: call.path)
    ],
    ids=lambda value: getattr(value, "path", ""),
)
def test_ccxt_has_each_call_at_the_path_that_is_documented(
    dialect: Dialect, call: Call, exchange: PracticeExchange
) -> None:
    """Its methods are renamed with the documentation; a wrong path asks for something else."""
    transport = Transport(dialect, exchange.url, KEY, lambda: False, QUICK)
    exchange.script.fault(faults.instead(b"[]"))
    transport.ask(call, {})
    arrived = list(exchange.journal)[-1]
    assert (arrived.method, arrived.path) == (call.method, call.path)
    transport.close()


@pytest.mark.parametrize("dialect", [WALLET, FUTURES], ids=["wallet", "futures"])
def test_no_other_call_of_ccxt_is_signed_or_sent(
    dialect: Dialect, exchange: PracticeExchange
) -> None:
    """SPEC, Sync: no order, transfer or withdrawal can ever be sent."""
    transport = Transport(dialect, exchange.url, KEY, lambda: False, QUICK)
    allowed = {call.name for call in dialect.calls}
    doors = ("sapi", "fapi", "dapi", "eapi", "papi", "private", "public")
    implicit = [
        name
        for name in dir(transport.signer)
        if name.startswith(doors) and "_" not in name and callable(getattr(transport.signer, name))
    ]
    assert allowed <= set(implicit)
    # ccxt has each name twice, in other capitals.
    refused = [each for each in implicit if each.lower() not in {name.lower() for name in allowed}]
    for name in refused:
        with pytest.raises(PermissionError):
            getattr(transport.signer, name)({})
    assert len(implicit) > 700
    assert {"fapiPrivatePostOrder", "sapiPostCapitalWithdrawApply"} <= set(implicit)
    assert len(exchange.journal) == 0
    transport.close()


# --- two hosts ---


@pytest.mark.parametrize(
    ("given", "futures"),
    [
        ("https://api.binance.com", "https://fapi.binance.com"),
        ("https://api-gcp.binance.com", "https://fapi.binance.com"),
        ("https://api2.binance.com/", "https://fapi.binance.com/"),
        ("https://binance.gateway.example", "https://binance.gateway.example"),
        ("https://rapi.example", "https://rapi.example"),
        ("https://demo-api.binance.com", "https://demo-fapi.binance.com"),
        ("https://api.binance.us:443", "https://fapi.binance.us:443"),
        ("HTTPS://API.binance.com", "HTTPS://fapi.binance.com"),
        ("https://api-gateway.mine.example", "https://api-gateway.mine.example"),
        ("https://api.mine.example:8443", "https://api.mine.example:8443"),
        ("https://api.binance.evil-host.example", "https://api.binance.evil-host.example"),
        ("http://127.0.0.1:8700", "http://127.0.0.1:8700"),
    ],
)
def test_the_futures_host_follows_from_the_address(given: str, futures: str) -> None:
    """One address is a setting of the account; the key goes to no host nobody named."""
    assert futures_url(given) == futures


@pytest.mark.parametrize(
    "address", ["http://api.binance.com", "https://api.binance.com/x", "ftp://127.0.0.1", "api"]
)
def test_a_key_is_sent_to_safe_addresses_only(address: str) -> None:
    """SPEC, Sync: plain http is accepted for loopback alone."""
    with pytest.raises(BadValue, match="address"):
        connect_binance(address, KEY)


def test_both_clocks_are_compared_on_connecting(
    exchange: PracticeExchange, binance: Binance
) -> None:
    assert [entry.path for entry in exchange.journal] == ["/api/v3/time", "/fapi/v1/time"]
    assert binance.clock_skew != 0


def test_connecting_fails_where_nobody_answers(exchange: PracticeExchange) -> None:
    exchange.script.fault(faults.cut_before_headers(), path="fapi/v1/time")
    with pytest.raises(Unreachable):
        connect_binance(exchange.url, KEY, pace=HASTY)
    opened = connect("binance", exchange.url, KEY)
    assert opened.profile is BINANCE
    opened.close()


# --- the key ---


def test_a_check_tells_what_the_key_may_do(binance: Binance) -> None:
    report = binance.check()
    reading = {Right.READ_COPY, Right.READ_ORDERS, Right.READ_HOLDINGS}
    assert report.rights == reading | {Right.TRADE}
    assert (report.is_lead, report.trouble) == (True, None)
    assert not report.warned
    offered = {each for each, offer in report.offers.items() if offer is Offer.OFFERED}
    assert offered == BINANCE.abilities


def test_a_key_that_reads_is_enough_for_all_but_the_status() -> None:
    """Reference, 8: userStatus needs a TRADE key."""
    with practice(key=Key(permissions=READING)) as exchange, connected(exchange) as binance:
        report = binance.check()
        lacking = {each for each, offer in report.offers.items() if offer is Offer.NOT_ALLOWED}
        assert lacking == {Ability.LEAD_STATUS}
        assert (report.is_lead, report.trouble) == (None, None)
        for feed in (*HISTORIES, SyncFeed.SYMBOLS):
            assert pages(binance, feed)[-1].is_last
        with pytest.raises(MissingRight) as caught:
            pages(binance, SyncFeed.STATUS)
        assert (caught.value.right, caught.value.code) == (Right.TRADE, "-2015")


def test_a_key_that_may_take_money_away_is_warned_of() -> None:
    greedy = Key(permissions=TRADING | {"enableWithdrawals", "permitsUniversalTransfer", "new"})
    with practice(key=greedy) as exchange, connected(exchange) as binance:
        report = binance.check()
        assert report.may_withdraw
        assert report.warned == {Right.WITHDRAW, Right.TRANSFER}


def test_a_key_that_may_not_ask_for_its_permissions_may_still_read(
    exchange: PracticeExchange, binance: Binance
) -> None:
    """Nobody documents what a lead portfolio's own key may ask of the other host."""
    exchange.script.fault(documented("error.-2015"), path="apiRestrictions")
    report = binance.check()
    assert report.rights == BINANCE.rights_to_read
    assert isinstance(report.trouble, KeyRefused)


@pytest.mark.parametrize(
    ("known", "code"),
    [
        (Key(key="another"), "-2015"),
        (Key(secret="another"), "-1022"),
        (Key(addresses=("203.0.113.7",)), "-2015"),
        (Key(permissions=frozenset()), "-2015"),
    ],
)
def test_a_key_that_is_not_accepted_is_told_so(known: Key, code: str) -> None:
    """Binance does not say whether key, address or right is wrong; its own words name all three."""
    with practice(key=known) as exchange, connected(exchange) as binance:
        with pytest.raises(KeyRefused) as caught:
            binance.check()
        assert caught.value.code == code
        for feed in PATHS:
            with pytest.raises(KeyRefused):
                pages(binance, feed)


def test_who_is_no_lead_trader_is_told_so(exchange: PracticeExchange, binance: Binance) -> None:
    book_of(exchange).is_lead = False
    report = binance.check()
    assert report.is_lead is False
    assert isinstance(report.trouble, NotALead)
    with pytest.raises(NotALead):
        pages(binance, SyncFeed.STATUS)


def test_a_key_without_its_parts_is_refused_before_anything_is_sent(
    exchange: PracticeExchange,
) -> None:
    for key in (ApiKey("", "s"), ApiKey("k", ""), ApiKey("k\n", "s")):
        with pytest.raises(KeyRefused):
            connect_binance(exchange.url, key, pace=HASTY)
    assert len(exchange.journal) == 0


# --- errors ---


@pytest.mark.parametrize(
    ("fault", "kind", "code"),
    [
        (documented("error.-1003"), RateLimited, "-1003"),
        (documented("error.-1021"), ClockOff, "-1021"),
        (documented("error.-1022"), KeyRefused, "-1022"),
        (documented("error.-2014"), KeyRefused, "-2014"),
        (documented("error.-2015"), KeyRefused, "-2015"),
        (told(-1005), AddressRefused, "-1005"),
        (told(-1002, status=401), MissingRight, "-1002"),
        (told(-1121), Declined, "-1121"),
        (told(-1001, status=503), Unreachable, "-1001"),
        (faults.bad_gateway(), Unreachable, "502"),
        (faults.html_with_200(), UnknownAnswer, ""),
        (faults.redirect("https://example.com/"), Unreachable, "302"),
    ],
    ids=lambda value: str(getattr(value, "name", value)),
)
def test_every_refusal_has_its_next_step(
    fault: faults.Fault,
    kind: type[ExchangeError],
    code: str,
    exchange: PracticeExchange,
) -> None:
    """Reference, 8: clock, signature, key, rate; the code and the words are Binance's own."""
    with connected(exchange, HASTY) as binance:
        exchange.script.fault(fault, path="leadSymbol", times=9)
        with pytest.raises(kind) as caught:
            pages(binance, SyncFeed.SYMBOLS)
    assert type(caught.value) is kind
    assert caught.value.code == code
    assert str(caught.value).startswith("Binance")


def test_an_unknown_code_shows_itself_and_its_words(
    exchange: PracticeExchange, binance: Binance
) -> None:
    exchange.script.fault(told(-9876, "something new"), path="leadSymbol")
    with pytest.raises(UnknownAnswer, match="-9876 something new"):
        pages(binance, SyncFeed.SYMBOLS)
    own = b'{"code":"100002","message":"no portfolio","data":null,"success":false}'
    exchange.script.fault(faults.instead(own), path="leadSymbol")
    with pytest.raises(UnknownAnswer, match="100002 no portfolio"):
        pages(binance, SyncFeed.SYMBOLS)
    half = b'{"code":"000000","message":"half done","data":[],"success":false}'
    exchange.script.fault(faults.instead(half), path="leadSymbol")
    with pytest.raises(UnknownAnswer, match="half done"):
        pages(binance, SyncFeed.SYMBOLS)


@pytest.mark.parametrize("body", [b"", b"banned", b'{"code":-1003,"msg":"banned"}'])
def test_who_is_banned_does_not_ask_again(body: bytes, exchange: PracticeExchange) -> None:
    """Reference, 8: 418 after 429; asking on makes the ban longer, from two minutes to days."""
    for headers, seconds in (((), 120), ((("Retry-After", "259200"),), 259_200)):
        answer = Answer(418, body, headers=headers)
        with connected(exchange) as binance:
            exchange.script.fault(
                faults.Fault("ban", change=lambda _, to=answer: to, reaches=False),  # type: ignore[misc]
                path="leadSymbol",
                times=9,
            )
            before = len(exchange.journal)
            with pytest.raises(RateLimited) as caught:
                pages(binance, SyncFeed.SYMBOLS)
            exchange.script.clear()
        assert caught.value.retry_after == seconds
        assert len(exchange.journal) - before == 1


def test_a_request_refused_for_its_time_is_sent_once_more(
    exchange: PracticeExchange, binance: Binance
) -> None:
    """Reference, 9: measure again and retry once."""
    exchange.clock.jump(90_000)
    assert len(rows(pages(binance, SyncFeed.SYMBOLS))) == 3
    assert exchange.journal.to("leadSymbol")[0].code == "-1021"


# --- weights ---


def test_the_pace_is_half_of_what_the_address_may_use() -> None:
    """2,400 a minute are 25 ms a unit; others at the same address trade as well."""
    weights = {"userTrades": 5, "income": 30}
    for call in FUTURES_CALLS - {FUTURES_TIME}:
        assert call.cost_ms == weights[call.path.rpartition("/")[2]] * 2 * 60_000 // 2400
    assert PACE.is_by_call
    assert (FUTURES.weight_header, FUTURES.weight_limit) == ("X-MBX-USED-WEIGHT-1M", 2400)


@pytest.mark.parametrize(("used", "calls"), [("2160", 2), ("2161", 1), ("x", 2)])
def test_where_others_used_the_allowance_it_rests_until_the_minute_is_over(
    used: str, calls: int, exchange: PracticeExchange
) -> None:
    """Nine tenths of 2,400 are 2,160. The clock is at the beginning of a minute."""
    is_over = False

    def add(answer: Answer) -> Answer:
        nonlocal is_over
        is_over = True
        return replace(answer, headers=(("X-MBX-USED-WEIGHT-1M", used),))

    asked: list[bool] = []

    def should_stop() -> bool:
        asked.append(is_over)
        return sum(asked) > 3  # the fourth look after that answer

    with connected(exchange, should_stop=should_stop) as binance:
        walk = binance.fetch(SyncFeed.BILLS, "", 0)
        exchange.script.fault(faults.Fault("used", change=add), path="income")
        next(walk)
        with suppress(Stopped):
            next(walk)
        assert len(exchange.journal.to("income")) == calls


# --- rows ---


def test_the_documented_answers_are_read_as_they_are_meant(
    exchange: PracticeExchange, binance: Binance
) -> None:
    exchange.script.fault(documented("futures-userStatus"), path="userStatus")
    (status,) = rows(pages(binance, SyncFeed.STATUS))
    assert isinstance(status, LeadStatus)
    assert (status.is_lead, status.equity, status.copiers_now) == (True, None, None)
    exchange.script.fault(documented("futures-leadSymbol"), path="leadSymbol")
    assert rows(pages(binance, SyncFeed.SYMBOLS)) == [
        LeadSymbol("BTCUSDT", "USDS-M", True, None, None, None, None)
    ]


def test_closing_fills_are_closed_orders_exactly() -> None:
    """A taker's fee is a cost in either spelling: the documentation's and that of real answers."""
    fills, at_ms = DOCUMENTED["userTrades"]["response"], MADE_AT_MS - DAY_MS
    book = Book()
    for number, row in enumerate(fills):
        book.income.append(Income(number, "REALIZED_PNL", row["realizedPnl"], at_ms, row["symbol"]))
        book.fills.append(Fill(row["id"], row["symbol"], row["side"], "0", at_ms, extra=row))
        book.fills[-1].extra = {**row, "time": at_ms}
    with practice(book) as started, connected(started) as binance:
        first, second = orders(pages(binance, SyncFeed.CLOSED_TRADES))
    assert first == Order(
        copier_id="",
        order_id="BTCUSDT:698759:sell",
        asset="USDT",
        symbol="BTCUSDT",
        side="long",
        opened_at=at_ms * 1000,
        closed_at=at_ms * 1000,
        realized_pnl=parse_amount("-0.91539999"),
        trading_fee=parse_amount("0.07819010"),
        funding_fee=None,
        share_ratio=None,
        unrealized_pnl=None,
        owner=Owner.LEAD,
    )
    assert (second.realized_pnl, second.trading_fee) == (16_480_000, 598_842)


@pytest.mark.parametrize(
    ("side", "position", "pnl", "closed"),
    [
        ("SELL", "BOTH", "1", "long"),
        ("BUY", "BOTH", "-1", "short"),
        ("BUY", "BOTH", "0", ""),
        ("SELL", "LONG", "0", "long"),
        ("BUY", "SHORT", "0.00000000", "short"),
        ("BUY", "LONG", "0", ""),
        ("SELL", "SHORT", "0", ""),
    ],
)
def test_a_fill_closes_the_side_that_it_takes_from(
    side: str, position: str, pnl: str, closed: str
) -> None:
    """In hedge mode the position says it; in one account for both sides, only what it realised."""
    at_ms = MADE_AT_MS - DAY_MS
    book = Book(fills=[Fill(1, "BTCUSDT", side, pnl, at_ms, position_side=position)])
    book.income.append(Income(1, "REALIZED_PNL", "1", at_ms, "BTCUSDT"))
    with practice(book) as exchange, connected(exchange) as binance:
        assert [each.side for each in orders(pages(binance, SyncFeed.CLOSED_TRADES))] == (
            [closed] if closed else []
        )


def test_a_fee_in_another_asset_is_unknown_in_the_order_and_exact_in_the_ledger() -> None:
    """SPEC: sums never mix assets."""
    book, at_ms = Book(), MADE_AT_MS - DAY_MS
    book.fill(Fill(1, "BTCUSDT", "SELL", "5", at_ms, "0.0001", "BNB"))
    book.fill(Fill(1, "SOLUSDC", "SELL", "5", at_ms, "0.25", "USDC", "USDC"))
    with practice(book) as exchange, connected(exchange) as binance:
        read = {each.symbol: each for each in orders(pages(binance, SyncFeed.CLOSED_TRADES))}
        bills = rows(pages(binance, SyncFeed.BILLS))
    assert (read["BTCUSDT"].asset, read["BTCUSDT"].trading_fee) == ("USDT", None)
    assert (read["SOLUSDC"].asset, read["SOLUSDC"].trading_fee) == ("USDC", 25_000_000)
    fees = {bill.asset: bill.amount for bill in bills if isinstance(bill, Bill)}
    assert fees == {"BNB": -10_000, "USDC": -25_000_000}


def test_a_maker_may_be_paid() -> None:
    """A rebate keeps its sign; the margin's asset comes from the ledger where the fill has none."""
    book, at_ms = Book(), MADE_AT_MS - DAY_MS
    fill = book.fill(Fill(1, "BTCUSDT", "SELL", "5", at_ms, "-0.1", is_maker=True))
    fill.extra = {"marginAsset": None}
    with practice(book) as started, connected(started) as binance:
        (order,) = orders(pages(binance, SyncFeed.CLOSED_TRADES))
    assert (order.trading_fee, order.asset) == (-10_000_000, "USDT")


def test_every_closing_fill_and_every_bill_comes_in(
    exchange: PracticeExchange, binance: Binance
) -> None:
    """Two contracts number their fills alike; one may not be led any more; funding has its rows."""
    book = book_of(exchange)
    read = orders(pages(binance, SyncFeed.CLOSED_TRADES))
    closing = [each for each in book.fills if each.pnl != "0"]
    assert len(closing) == TRADES
    made = [(f"{each.symbol}:{each.id}", parse_amount(each.pnl)) for each in closing]
    found = [(each.order_id.rpartition(":")[0], each.realized_pnl) for each in read]
    assert sorted(found, key=str) == sorted(made, key=str)
    assert len({each.order_id for each in read}) == TRADES
    assert "OLDUSDT" in {each.symbol for each in read} - set(book.symbols)
    bills = [row for row in rows(pages(binance, SyncFeed.BILLS)) if isinstance(row, Bill)]
    kept = [each for each in book.income if each.kind in {"FUNDING_FEE", "COMMISSION"}]
    assert len({each.bill_id for each in bills}) == len(bills) == len(kept) == 180 + 2 * TRADES
    assert sum(each.amount for each in bills) == sum(parse_amount(each.amount) for each in kept)
    assert {each.kind for each in bills} == {BillKind.FUNDING, BillKind.TRADING_FEE}


def test_only_contracts_with_a_result_are_asked_for(
    exchange: PracticeExchange, binance: Binance
) -> None:
    """Of several hundred contracts a few were traded: a sync must not take a quarter of an hour."""
    book_of(exchange).symbols += [f"C{number}USDT" for number in range(400)]
    pages(binance, SyncFeed.CLOSED_TRADES)
    assert {entry.params["symbol"] for entry in exchange.journal.to("userTrades")} == {
        "BTCUSDT",
        "ETHUSDT",
        "OLDUSDT",
        "SOLUSDC",
    }
    week_ms = 7 * DAY_MS
    for entry in exchange.journal.to("userTrades"):
        start, end = entry.params.get("startTime"), entry.params.get("endTime")
        assert (start is None) == ("fromId" in entry.params) == (end is None)
        assert int(end or 0) - int(start or 0) <= week_ms


@pytest.mark.parametrize("most_rows", [1, 2, 3, 7])
def test_pages_of_any_length_give_the_same_rows(most_rows: int) -> None:
    """Fewer rows may be given than were asked for: a short page is no end.

    A fill's fee and result share an instant, and so do fundings: more of them than fit on a page.
    """
    book = make_book(TRADES, MADE_AT_MS, days=6)
    with practice(book) as exchange, connected(exchange) as binance:
        whole = [rows(pages(binance, feed)) for feed in HISTORIES]
        book.most_rows = most_rows
        parts = [rows(pages(binance, feed)) for feed in HISTORIES]
        assert [len(each) for each in whole] == [TRADES, 2 * TRADES + 18]
        assert [set(each) for each in parts] == [set(each) for each in whole]


@pytest.mark.parametrize(
    ("column", "value", "code"),
    [
        ("realizedPnl", "lots", "not_a_number"),
        ("realizedPnl", None, "empty"),
        ("side", "UP", "unknown_word"),
        ("positionSide", "", "empty"),
        ("id", "1.5", "not_an_id"),
        ("commission", "", "empty"),
        ("commissionAsset", "b n b", "not_an_asset"),
        ("marginAsset", "$", "not_an_asset"),
        ("symbol", "", "not_an_asset"),
        ("symbol", "x" * 41, "not_an_asset"),
        ("time", None, "empty"),
    ],
)
def test_a_fill_that_cannot_be_read_is_set_aside_and_the_rest_goes_in(
    column: str, value: object, code: str, exchange: PracticeExchange, binance: Binance
) -> None:
    fill = next(each for each in book_of(exchange).fills if each.pnl != "0")
    fill.extra = {column: value}
    read = pages(binance, SyncFeed.CLOSED_TRADES)
    found = {(bad.column, bad.code) for bad in set_aside(read)}
    assert found == {(column, code)}
    assert len(orders(read)) == TRADES - 1


def test_a_bill_that_cannot_be_read_is_set_aside(
    exchange: PracticeExchange, binance: Binance
) -> None:
    book_of(exchange).income[0].extra = {"income": "x"}
    read = pages(binance, SyncFeed.BILLS)
    assert [SetAside(bad.raw, *bad[1:]) for bad in set_aside(read)] == set_aside(read)
    assert {(bad.column, bad.code) for bad in set_aside(read)} == {("income", "not_a_number")}
    assert len(rows(read)) == 180 + 2 * TRADES - 1


@pytest.mark.parametrize(
    ("change", "column", "code"),
    [
        ({"symbol": None}, "symbol", "not_an_asset"),
        ({"asset": "?"}, "asset", "not_an_asset"),
        ({"incomeType": ""}, "incomeType", "empty"),
    ],
)
def test_a_result_of_no_contract_is_set_aside_and_hides_no_other(
    change: dict[str, object],
    column: str,
    code: str,
    exchange: PracticeExchange,
    binance: Binance,
) -> None:
    """Its fills may be missing, and the report says that something is; the rest goes in."""
    row = next(each for each in book_of(exchange).income if each.kind == "REALIZED_PNL")
    row.extra = change
    read = pages(binance, SyncFeed.CLOSED_TRADES)
    assert [(bad.column, bad.code) for bad in set_aside(read)] == [(column, code)]
    assert len(orders(read)) >= TRADES - 2
    first = next(page for page in read if page.set_aside)
    again = pages(binance, SyncFeed.CLOSED_TRADES, first.position)
    assert len(set_aside(again)) == 1


def test_a_contract_in_two_assets_needs_fills_that_say_theirs() -> None:
    """It cannot be; but were it, no order would be given the wrong one."""
    book, at_ms = Book(), MADE_AT_MS - DAY_MS
    for number, asset in ((1, "USDT"), (2, "USDC")):
        book.fill(Fill(number, "BTCUSDT", "SELL", "5", at_ms, "1", asset, asset))
    book.fills[1].extra = {"marginAsset": ""}
    with practice(book) as exchange, connected(exchange) as binance:
        read = pages(binance, SyncFeed.CLOSED_TRADES)
    assert [each.asset for each in orders(read)] == ["USDT"]
    assert [bad.code for bad in set_aside(read)] == ["not_an_asset"]


def test_a_contract_with_a_chinese_name_is_read() -> None:
    """Some have one; the position within a week bears it as well."""
    book = Book(symbols=["币安人生USDT"])
    for number in (1, 2):
        book.fill(Fill(number, "币安人生USDT", "SELL", "5", MADE_AT_MS - DAY_MS + number))
    book.most_rows = 1
    with practice(book) as exchange, connected(exchange) as binance:
        read = pages(binance, SyncFeed.CLOSED_TRADES)
        assert len(orders(read)) == 2
        (middle,) = [page.position for page in read if page.position.endswith("USDT/2")]
        rest = orders(pages(binance, SyncFeed.CLOSED_TRADES, middle))
        assert [each.order_id for each in rest] == ["币安人生USDT:2:sell"]
        assert [each.symbol for each in rows(pages(binance, SyncFeed.SYMBOLS))] == [  # type: ignore[union-attr]
            "币安人生USDT"
        ]


# --- going on ---


@pytest.mark.parametrize("feed", HISTORIES)
def test_any_position_resumes_to_the_same_rows(feed: SyncFeed) -> None:
    """SPEC, Sync: rows and checkpoint commit together; what was half read is finished first."""
    book = make_book(TRADES, MADE_AT_MS, days=20)
    book.most_rows = 5
    with practice(book) as exchange, connected(exchange) as binance:
        read = pages(binance, feed)
        whole = set(rows(read))
        for place in range(0, len(read), 7):
            before = {row for page in read[: place + 1] for row in page.rows}
            after = pages(binance, feed, read[place].position)
            assert before | set(rows(after)) == whole
            assert after[-1].is_last


@pytest.mark.parametrize("feed", HISTORIES)
def test_a_second_reading_asks_for_the_last_day_alone(
    feed: SyncFeed, exchange: PracticeExchange, binance: Binance
) -> None:
    last = pages(binance, feed)[-1]
    assert last.asked_since is not None
    assert abs(last.asked_since - (MADE_AT_MS - 90 * DAY_MS) * 1000) < 3_600_000_000
    book_of(exchange).fill(Fill(900, "BTCUSDT", "SELL", "7", MADE_AT_MS))
    before = len(exchange.journal)
    again = pages(binance, feed, last.position)
    found = [row for row in rows(again) if isinstance(row, Order)]
    assert [each.realized_pnl for each in found] == [7 * 10**8] * (feed is SyncFeed.CLOSED_TRADES)
    assert len(exchange.journal) - before <= 6
    assert (again[-1].asked_since or 0) > (MADE_AT_MS - 2 * DAY_MS) * 1000


@pytest.mark.parametrize("word", ["x", "1:2:3:0:/BTC", "1:5:3:0:", "1:2:3:0:/BTC/x", "a/b/1"])
@pytest.mark.parametrize("feed", HISTORIES)
def test_a_position_of_another_make_is_refused(word: str, feed: SyncFeed, binance: Binance) -> None:
    with pytest.raises(BadValue):
        pages(binance, feed, word)


@pytest.mark.parametrize(
    "listed",
    [
        [{"symbol": "BTCUSDT"}],
        [{"symbol": "BTCUSDT", "id": "x", "time": MADE_AT_MS - DAY_MS}],
        [["no row"]],
    ],
)
def test_fills_that_lead_nowhere_are_not_read_for_ever(
    listed: list[Any], exchange: PracticeExchange, binance: Binance
) -> None:
    body = json.dumps(listed).encode()
    exchange.script.fault(faults.instead(body), path="userTrades", times=99)
    with pytest.raises(UnknownAnswer, match="nowhere"):
        pages(binance, SyncFeed.CLOSED_TRADES)
    assert len(exchange.journal.to("userTrades")) <= 2


def test_fills_that_come_again_are_noticed(exchange: PracticeExchange, binance: Binance) -> None:
    """An exchange that ignores the id would give the same page for ever."""
    row = {"symbol": "BTCUSDT", "id": 5, "time": MADE_AT_MS - 60 * DAY_MS}
    exchange.script.fault(faults.instead(json.dumps([row]).encode()), path="userTrades", times=99)
    with pytest.raises(UnknownAnswer, match="nowhere"):
        pages(binance, SyncFeed.CLOSED_TRADES)
    assert len(exchange.journal.to("userTrades")) == 2


def test_a_ledger_that_leads_nowhere_is_not_read_for_ever(
    exchange: PracticeExchange, binance: Binance
) -> None:
    """Rows without a time, the same page for ever, and pages that lead down."""
    early, late = ({"tranId": n, "time": MADE_AT_MS - n * DAY_MS} for n in (31, 30))
    for listed in ([{"tranId": 1}], [early, late], [{**early, "time": 0}]):
        exchange.script.fault(faults.instead(json.dumps(listed).encode()), path="income", times=99)
        with pytest.raises(UnknownAnswer, match="nowhere"):
            pages(binance, SyncFeed.BILLS)
        exchange.script.clear()


@pytest.mark.parametrize("feed", [*PATHS])
@pytest.mark.parametrize("name", faults.HOSTILE)
def test_a_hostile_answer_is_set_aside_or_refused(
    name: str, feed: SyncFeed, exchange: PracticeExchange
) -> None:
    """It never gets in as something else, and never ends in a bug."""
    with connected(exchange) as patient:
        honest = set(rows(pages(patient, feed)))
    with connected(exchange, HASTY) as binance:
        exchange.script.fault(faults.hostile(name), path=PATHS[feed])
        read = heard(lambda: pages(binance, feed))
        if isinstance(read, ExchangeError):
            assert str(read).startswith("Binance")
        else:
            assert read[-1].is_last
            if name not in {"exponents", "texts for nothing", "nulls"}:
                assert set(rows(read)) <= honest


@pytest.mark.parametrize("name", faults.HOSTILE)
def test_a_hostile_account_does_no_harm(name: str, exchange: PracticeExchange) -> None:
    """What the key may do is never more than the words that are known say."""
    with connected(exchange, HASTY) as binance:
        exchange.script.fault(faults.hostile(name), path="apiRestrictions")
        report = heard(binance.check)
        if isinstance(report, ExchangeError):
            assert str(report).startswith("Binance")
        else:
            assert report.rights <= set(Right)


def test_no_error_and_no_text_has_the_key(exchange: PracticeExchange) -> None:
    """SPEC, Bars: secrets never reach a log."""
    with connected(exchange) as binance:
        words = f"{KEY.key} and {KEY.secret}"
        exchange.script.fault(told(-9999, words), path="leadSymbol")
        with pytest.raises(UnknownAnswer) as caught:
            pages(binance, SyncFeed.SYMBOLS)
        for text in (str(caught.value), repr(caught.value), repr(binance)):
            assert KEY.key not in text
            assert KEY.secret not in text
