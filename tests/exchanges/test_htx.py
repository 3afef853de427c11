"""HTX behind the port, read alone; and its twin, with ccxt's own client as a witness."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.exchange_errors import (
    ExchangeError,
    KeyRefused,
    NotOffered,
    RateLimited,
    UnknownAnswer,
)
from profitshare_gui.core.money import parse_amount
from profitshare_gui.core.records import Account, Copier
from profitshare_gui.exchanges.exchange import (
    ApiKey,
    Exchange,
    FeedKind,
    Page,
    SyncFeed,
)
from profitshare_gui.exchanges.feed_rows import (
    CoinTotal,
    LeadStatus,
    LeadSymbol,
    ListedCopier,
    ReportedShare,
    SyncRow,
)
from profitshare_gui.exchanges.htx import Htx, connect_htx
from profitshare_gui.exchanges.htx_calls import CALLS, DIALECT
from profitshare_gui.exchanges.htx_profile import HTX
from profitshare_gui.exchanges.known_exchanges import PROFILES
from profitshare_gui.exchanges.transport import Call, Pace, Transport
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.syncing import sync_account
from tests.exchanges.practised import heard, rows, set_aside
from tests.practice import faults
from tests.practice.clock import PracticeClock
from tests.practice.htx import Htx as Dialogue
from tests.practice.htx import Key, follower_uid, signature
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.usecases.synced import holdings, now

KEY = ApiKey("practice-key", "practice-secret")
NOW = MADE_AT_MS * 1000
QUICK = Pace(0, 1_000_000, call_ms=2000, retries_ms=(1, 1), is_by_call=False)
PATHS = {
    SyncFeed.STATUS: "order_total_detail",
    SyncFeed.COPIERS: "query_followers",
    SyncFeed.PAID_SHARES: "profit_history_details",
    SyncFeed.SYMBOLS: "query_contract",
}
DOCUMENTED = json.loads(
    (Path(__file__).parents[1] / "practice" / "data" / "htx_documented.json").read_text()
)


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """12 copiers and 48 paid shares; nobody counts the requests."""
    clock = PracticeClock(MADE_AT_MS)
    with PracticeExchange(Dialogue(), make_world(), clock=clock, is_limited=False) as started:
        yield started


@pytest.fixture
def htx(exchange: PracticeExchange) -> Iterator[Htx]:
    """A connection to it."""
    opened = connect_htx(exchange.url, KEY, pace=QUICK)
    yield opened
    opened.close()


def pages(htx: Exchange, feed: SyncFeed, since: str = "") -> list[Page]:
    return list(htx.fetch(feed, since, NOW))


def read(htx: Exchange, feed: SyncFeed) -> list[SyncRow]:
    return rows(pages(htx, feed))


# --- the profile and the calls ---


def test_htx_is_an_exchange_as_the_port_has_it(htx: Htx) -> None:
    port: Exchange = htx
    assert port.profile is HTX is PROFILES["htx"]
    assert {each.feed for each in HTX.feeds} == set(PATHS)
    assert {each.ability for each in HTX.feeds} <= HTX.abilities == set(HTX.rights)
    assert [each.feed for each in HTX.feeds if each.kind is FeedKind.HISTORY] == [
        SyncFeed.PAID_SHARES
    ]
    for change in (
        lambda: port.remove("1"),
        lambda: port.set_symbols([]),
        lambda: port.set_ratio(0),
    ):
        with pytest.raises(NotOffered):
            change()
    for feed in set(SyncFeed) - set(PATHS):
        with pytest.raises(NotOffered):
            pages(port, feed)


@pytest.mark.parametrize("call", sorted(CALLS, key=attrgetter("name")), ids=attrgetter("name"))
def test_each_call_arrives_at_the_path_that_is_documented(
    call: Call, exchange: PracticeExchange
) -> None:
    transport = Transport(DIALECT, exchange.url, KEY, lambda: False, QUICK)
    transport.measure_clock()
    transport.ask(call, {})
    arrived = list(exchange.journal)[-1]
    assert (arrived.method, arrived.path, arrived.code) == ("GET", call.path, "200")
    transport.close()


def test_no_other_call_of_ccxt_is_signed_or_sent(exchange: PracticeExchange) -> None:
    """SPEC, Sync: no order, transfer or withdrawal can ever be sent."""
    transport = Transport(DIALECT, exchange.url, KEY, lambda: False, QUICK)
    allowed = {call.name.lower() for call in CALLS}
    doors = ("spot", "contract", "v2", "private", "public", "status")
    implicit = [
        name
        for name in dir(transport.signer)
        if name.startswith(doors)
        and "_" not in name
        and name.lower() not in allowed
        and callable(getattr(transport.signer, name))
    ]
    for name in implicit:
        with pytest.raises(PermissionError):
            getattr(transport.signer, name)({})
    with pytest.raises(PermissionError):
        transport.signer.request(
            "copytrading/trader/remove_follower", ["contract", "private"], "POST", {}
        )
    assert len(implicit) > 500
    assert len(exchange.journal) == 0
    transport.close()


def test_the_host_that_is_asked_is_the_host_that_is_signed() -> None:
    """Reference, 6: the host is part of the signature. The value was made with OpenSSL."""
    signed = "GET\napi.hbdm.com\n/copytrading/trader/query_contract\nAccessKeyId=k"
    assert signature("s", *signed.split("\n")) == "EcZM1UQUpDLpGDC0ljkU1IdxVY9LVwG1uvqAehkErYY="
    transport = Transport(DIALECT, HTX.default_url, KEY, lambda: False, QUICK)
    assert transport.signer.urls["hostnames"]["contract"] == "api.hbdm.com"
    transport.close()


def test_ccxt_itself_can_use_the_twin(exchange: PracticeExchange) -> None:
    client: Any = importlib.import_module("ccxt").htx(
        {"apiKey": KEY.key, "secret": KEY.secret, "enableRateLimit": False}
    )
    client.urls["api"] = dict.fromkeys(client.urls["api"], exchange.url)
    client.urls["hostnames"]["contract"] = f"127.0.0.1:{exchange.port}"
    client.options["defaultType"] = "swap"
    client.load_time_difference()
    path = "copytrading/trader/query_followers"
    told = client.request(path, ["contract", "private"], "GET", {"direct": "prev", "limit": 5})
    assert len(told["data"]["follower"]) == 5
    client.secret = "another"
    with pytest.raises(importlib.import_module("ccxt").AuthenticationError, match="1003"):
        client.request(path, ["contract", "private"], "GET", {})
    client.session.close()


# --- rows ---


def test_the_documented_answers_are_read_as_they_are_meant(
    exchange: PracticeExchange, htx: Htx
) -> None:
    for name in ("order_total_detail", "total_profit_history", "query_contract"):
        body = json.dumps(DOCUMENTED[name]).encode()
        exchange.script.fault(faults.instead(body), path=name)
    (status,) = read(htx, SyncFeed.STATUS)
    assert isinstance(status, LeadStatus)
    assert status.total_pnl == parse_amount("34153.436")
    assert (status.win_rate, status.copiers_now, status.copiers_ever) == (124_800, 2, 6)
    # 4708.975655472 has nine decimals; the tenth of a millionth of a cent is rounded half-even.
    assert status.paid_by_asset == (CoinTotal("USDT", 470_897_565_547, None),)
    assert read(htx, SyncFeed.SYMBOLS) == [
        LeadSymbol("SHIB-USDT", "USDT-M", True, None, None, None, None),
        LeadSymbol("BTC-USDT", "USDT-M", True, None, None, None, None),
    ]


def test_the_documented_lists_are_read_as_they_are_meant(
    exchange: PracticeExchange, htx: Htx
) -> None:
    """The copier's id is encoded, the share's user is another one: nobody is named for sure."""
    for name in ("query_followers", "profit_history_details"):
        body = json.dumps(DOCUMENTED[name]).encode()
        exchange.script.fault(faults.instead(body), path=name)
    first, _ = (row for row in pages(htx, SyncFeed.COPIERS)[0].rows)
    assert first == ListedCopier(
        Copier(
            copier_id="NDEzMDUzNjE",
            asset="USDT",
            nickname="1****@follower.com",
            equity=None,
            open_positions=None,
            active_orders=None,
            copying_since=1_719_305_505_122_000,
            copied_amount=parse_amount("2999.85"),
            pnl=0,
            share_paid=None,
            as_of=NOW,
        ),
        None,
    )
    assert pages(htx, SyncFeed.PAID_SHARES)[0].rows[0] == ReportedShare(
        share_id="1719295391023:41085682:USDT:3798488000",
        copier_id="",
        nickname="41085682",
        asset="USDT",
        amount=parse_amount("37.98488"),
        at=1_719_295_391_023_000,
        evidence="37.984880",
    )


def test_either_spelling_of_an_amount_is_read(exchange: PracticeExchange, htx: Htx) -> None:
    """Reference, 6: documentation and example disagree."""
    copier, share = next(iter(exchange.world.copiers)), next(iter(exchange.world.shares))
    copier.extra = {"follower_profit_amount": None, "follower_profit_amont": "7.5"}
    share.extra = {"profit_amount": None, "profit_amont": "8.5"}
    pnls = [row.copier.pnl for row in read(htx, SyncFeed.COPIERS) if isinstance(row, ListedCopier)]
    assert pnls.count(75 * 10**7) == 1
    paid = [row for row in read(htx, SyncFeed.PAID_SHARES) if isinstance(row, ReportedShare)]
    assert [row.evidence for row in paid if row.amount == 85 * 10**7] == ["8.5"]


@pytest.mark.parametrize("most_rows", [1, 5, 12, 100])
def test_pages_of_any_length_give_every_row(
    most_rows: int, exchange: PracticeExchange, htx: Htx
) -> None:
    assert isinstance(exchange.dialect, Dialogue)
    exchange.dialect.most_rows = most_rows
    copiers = pages(htx, SyncFeed.COPIERS)
    assert {row.copier.copier_id for row in rows(copiers) if isinstance(row, ListedCopier)} == {
        follower_uid(each.id) for each in exchange.world.copiers
    }
    assert copiers[-1].is_last
    assert copiers[-1].is_whole
    shares = pages(htx, SyncFeed.PAID_SHARES)
    found = [row.amount for row in rows(shares) if isinstance(row, ReportedShare)]
    assert sorted(found) == sorted(
        parse_amount(each.amount or "") for each in exchange.world.shares
    )
    for page in shares[::4]:
        rest = rows(pages(htx, SyncFeed.PAID_SHARES, page.position))
        before = shares[: shares.index(page) + 1]
        assert {*rows(before), *rest} == set(rows(shares))


@pytest.mark.parametrize(
    ("feed", "change", "code"),
    [
        (SyncFeed.COPIERS, {"follower_uid": ""}, "not_an_id"),
        (SyncFeed.COPIERS, {"follower_uid": "a b"}, "not_an_id"),
        (SyncFeed.COPIERS, {"follower_time": "x"}, "not_an_instant"),
        (SyncFeed.PAID_SHARES, {"profit_amount": "null"}, "empty"),
        (SyncFeed.PAID_SHARES, {"profit_currency": "$"}, "not_an_asset"),
    ],
)
def test_a_row_that_cannot_be_read_is_set_aside_and_the_rest_goes_in(
    feed: SyncFeed, change: dict[str, object], code: str, exchange: PracticeExchange, htx: Htx
) -> None:
    world = exchange.world
    whole = len(read(htx, feed))
    made: Any = next(iter(world.copiers if feed is SyncFeed.COPIERS else world.shares))
    made.extra = change
    told = pages(htx, feed)
    assert [bad.code for bad in set_aside(told)] == [code]
    assert len(rows(told)) == whole - 1
    assert told[-1].is_whole is (feed is SyncFeed.PAID_SHARES)


# --- what goes wrong ---


def identity(row: SyncRow) -> object:
    """What tells a row from others: an amount may be spelled in two ways."""
    return row.share_id if isinstance(row, ReportedShare) else type(row)


@pytest.mark.parametrize("feed", [*PATHS])
@pytest.mark.parametrize("name", faults.HOSTILE)
def test_a_hostile_answer_is_set_aside_or_refused(
    name: str, feed: SyncFeed, exchange: PracticeExchange, htx: Htx
) -> None:
    honest = set(read(htx, feed))
    exchange.script.fault(faults.hostile(name), path=PATHS[feed])
    told = heard(lambda: pages(htx, feed))
    if isinstance(told, ExchangeError):
        assert str(told).startswith("HTX")
    elif name not in {"exponents", "texts for nothing", "nulls"}:
        assert {identity(row) for row in rows(told)} <= {identity(row) for row in honest}


@pytest.mark.parametrize("end", ["", None, "x", 0, 10**50])
def test_a_page_that_leads_nowhere_is_not_read_for_ever(
    end: object, exchange: PracticeExchange, htx: Htx
) -> None:
    for feed, name in ((SyncFeed.COPIERS, "follower"), (SyncFeed.PAID_SHARES, "profit_items")):
        told = {"code": 200, "success": True, "data": {name: [{}], "query_id": end}}
        exchange.script.fault(faults.instead(json.dumps(told).encode()), path=PATHS[feed], times=99)
        with pytest.raises(UnknownAnswer, match="nowhere"):
            pages(htx, feed)
        assert len(exchange.journal.to(PATHS[feed])) <= 2


def test_a_key_that_is_not_accepted_is_told_so(exchange: PracticeExchange, htx: Htx) -> None:
    assert htx.check().is_lead is True
    for known, code in ((Key(key="another"), "403"), (Key(secret="another"), "1003")):
        exchange.dialect = Dialogue((known,))
        with pytest.raises(KeyRefused) as caught:
            htx.check()
        assert caught.value.code == code


def test_an_unknown_code_shows_itself_and_its_words(exchange: PracticeExchange, htx: Htx) -> None:
    """Which code means "no lead trader" is not documented."""
    body = b'{"code":4321,"message":"not a trader","data":null,"success":false}'
    exchange.script.fault(faults.instead(body), path="order_total_detail")
    with pytest.raises(UnknownAnswer, match="4321 not a trader"):
        htx.check()
    exchange.script.fault(faults.too_many("60"), path="query_contract")
    with pytest.raises(RateLimited):
        pages(htx, SyncFeed.SYMBOLS)


def test_a_share_is_the_same_however_its_amount_is_spelled(
    exchange: PracticeExchange, htx: Htx
) -> None:
    """A share has no id of its own; a nought more must not make it another one."""
    share = next(iter(exchange.world.shares))
    before = {row.share_id for row in read(htx, SyncFeed.PAID_SHARES)}  # type: ignore[union-attr]
    share.amount = f"{share.amount}0"
    after = {row.share_id for row in read(htx, SyncFeed.PAID_SHARES)}  # type: ignore[union-attr]
    assert before == after
    assert len(after) == len(exchange.world.shares)


def test_a_position_of_another_make_is_refused(htx: Htx) -> None:
    with pytest.raises(BadValue):
        pages(htx, SyncFeed.PAID_SHARES, "x")


# --- the engine ---


def test_the_engine_syncs_it_twice_to_the_same_archive(
    exchange: PracticeExchange, htx: Htx, store: Store
) -> None:
    """No line outside `exchanges/` was written for it."""
    account = store.add_account(Account("main", "okx", "htx", exchange.url, now()))
    first = sync_account(htx, store, account, now)
    assert {each.feed: each.added for each in first.feeds} == {
        "status": 1,
        "copiers": 12,
        "paid_shares": 48,
        "symbols": 3,
    }
    assert first.problems == ()
    before = holdings(store, account.account_id)
    second = sync_account(htx, store, account, now)
    assert {each.added + each.changed for each in second.feeds} == {0}
    assert holdings(store, account.account_id) == before
