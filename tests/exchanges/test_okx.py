"""OKX behind the port: what a key may do, what may be asked, and the changes that are sent."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from operator import attrgetter
from pathlib import Path

import pytest

from profitshare_gui.core.errors import BadValue
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
    WrongEnvironment,
)
from profitshare_gui.exchanges.exchange import (
    Ability,
    ApiKey,
    Changed,
    Exchange,
    FeedKind,
    Offer,
    Refused,
    Right,
    SymbolAction,
    SymbolChange,
    SyncFeed,
    Uncertain,
)
from profitshare_gui.exchanges.known_exchanges import PROFILES, connect
from profitshare_gui.exchanges.okx import Okx, connect_okx
from profitshare_gui.exchanges.okx_calls import CALLS, CONFIG, DIALECT, PACE, SHARES
from profitshare_gui.exchanges.okx_profile import OKX
from profitshare_gui.exchanges.transport import Call, Transport
from tests.exchanges import practised
from tests.exchanges.practised import KEY, heard
from tests.exchanges.practised_okx import HASTY, QUICK, connected, pages, practice, told
from tests.practice import faults
from tests.practice.bitget_key import Key
from tests.practice.faults import HOSTILE
from tests.practice.okx import hostile, refusal
from tests.practice.okx_key import OKX_KEY, READ, TRADE, WITHDRAW
from tests.practice.server import PracticeExchange
from tests.say import share

DOCUMENTED = json.loads(
    (Path(__file__).parents[1] / "practice" / "data" / "okx_documented.json").read_text()
)
SET_SYMBOLS, SET_RATIO = "set-instruments", "amend-profit-sharing-ratio"
TOTALS = "total-profit-sharing"
BTC, ETH, SOL, DOGE = (f"{base}-USDT-SWAP" for base in ("BTC", "ETH", "SOL", "DOGE"))


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


@pytest.fixture
def transport(exchange: PracticeExchange) -> Iterator[Transport]:
    """Its transport alone."""
    opened = open_transport(exchange)
    opened.measure_clock()
    yield opened
    opened.close()


def open_transport(exchange: PracticeExchange, key: ApiKey = KEY) -> Transport:
    """A connection that has asked nothing yet."""
    return Transport(DIALECT, exchange.url, key, lambda: False, QUICK)


def led(exchange: PracticeExchange) -> list[str]:
    """The contracts that are led."""
    return [each.base for each in exchange.world.symbols if each.is_led]


def lead(symbol: str) -> SymbolChange:
    return SymbolChange(symbol, "SWAP", SymbolAction.LEAD)


def stop(symbol: str) -> SymbolChange:
    return SymbolChange(symbol, "SWAP", SymbolAction.STOP_LEADING)


# --- the profile ---


def test_okx_is_an_exchange_as_the_port_has_it(exchange: PracticeExchange, okx: Okx) -> None:
    """SPEC, Sync: `Exchange` is the one port; known by its id."""
    port: Exchange = okx
    assert port.profile is OKX
    assert PROFILES["okx"] is OKX
    assert {feed.feed for feed in OKX.feeds} == set(SyncFeed)
    assert all(feed.ability in OKX.abilities for feed in OKX.feeds)
    assert set(OKX.rights) == OKX.abilities
    past = [feed.feed for feed in OKX.feeds if feed.kind is FeedKind.HISTORY]
    assert past == [SyncFeed.PAID_SHARES, SyncFeed.CLOSED_TRADES, SyncFeed.BILLS]
    opened = connect("okx", exchange.url, KEY)
    assert opened.profile is OKX
    opened.close()


def test_what_okx_has_no_call_for_is_not_offered(exchange: PracticeExchange, okx: Okx) -> None:
    """Reference, 3.6: never there are a removal, an equity of a copier, an id of one."""
    missing = {Ability.REMOVES, Ability.COPIER_EQUITY, Ability.COPIER_ID}
    every = frozenset(Right)
    assert {OKX.offer(ability, every) for ability in missing} == {Offer.NOT_OFFERED}
    with pytest.raises(NotOffered, match="site"):
        okx.remove("1000000002")
    assert exchange.journal.writes() == []


# --- the allowlist ---


@pytest.mark.parametrize("call", sorted(CALLS, key=attrgetter("path")), ids=attrgetter("path"))
def test_ccxt_has_each_call_at_the_path_that_is_documented(
    call: Call, exchange: PracticeExchange, transport: Transport
) -> None:
    """Its methods are renamed with the documentation; a wrong path asks for something else."""
    exchange.script.fault(told("0"))
    transport.ask(call, {})
    arrived = list(exchange.journal)[-1]
    assert (arrived.method, arrived.path) == (call.method, call.path)


def test_no_other_call_of_ccxt_is_signed_or_sent(
    exchange: PracticeExchange, transport: Transport
) -> None:
    """SPEC, Sync: no order, transfer or withdrawal can ever be sent."""
    sent = len(exchange.journal)
    allowed = {call.name for call in CALLS}
    implicit = [
        name
        for name in dir(transport.signer)
        if name.startswith(("private", "public"))
        and "_" not in name
        and name not in allowed
        and callable(getattr(transport.signer, name))
    ]
    for name in implicit:
        with pytest.raises(PermissionError):
            getattr(transport.signer, name)({})
    assert {"privatePostTradeOrder", "privatePostAssetWithdrawal", "privatePostAssetTransfer"} <= (
        set(implicit)
    )
    assert {"privatePostCopytradingCloseSubposition"} <= set(implicit)
    for name, arguments in (
        ("create_order", ("BTC/USDT:USDT", "market", "buy", 1)),
        ("withdraw", ("USDT", 1, "an-address", {"network": "TRC20"})),
        ("load_markets", ()),
        ("sign", ("copytrading/config", ["private"], "POST", {})),
        ("sign", ("copytrading/config", "private", "GET", {})),
        ("fetch", ("https://www.okx.com/api/v5/public/time",)),
    ):
        with pytest.raises(PermissionError):
            getattr(transport.signer, name)(*arguments)
    assert len(exchange.journal) == sent


# --- the key ---


def test_a_check_tells_what_the_key_may_do(okx: Okx) -> None:
    """Issue 8: the page says which rights a key has and lacks; trade is what settings need."""
    report = okx.check()
    assert report.rights == {
        Right.READ_COPY,
        Right.READ_HOLDINGS,
        Right.READ_ORDERS,
        Right.WRITE_COPY,
        Right.TRADE,
    }
    assert (report.is_lead, report.trouble, report.user_id) == (True, None, "4000000001")
    assert not report.may_withdraw
    assert not report.warned
    assert report.skew == okx.clock_skew != 0


def test_a_key_that_reads_is_enough_for_all_but_changes() -> None:
    """Issue 7: a read-only key is enough for everything but settings."""
    reading = replace(OKX_KEY, rights=frozenset({READ}), addresses=("127.0.0.1", "10.0.0.1"))
    with practice(keys=(reading,)) as exchange, connected(exchange) as okx:
        report = okx.check()
        lacking = {a for a, offer in report.offers.items() if offer is Offer.NOT_ALLOWED}
        assert lacking == {Ability.SETS_RATIO, Ability.SETS_SYMBOLS}
        assert report.addresses == ("127.0.0.1", "10.0.0.1")
        for feed in SyncFeed:
            assert pages(okx, feed)[-1].is_last
        with pytest.raises(MissingRight) as caught:
            okx.set_ratio(share("10%"))
        assert caught.value.right is Right.WRITE_COPY
        with pytest.raises(MissingRight):
            okx.set_symbols([lead(DOGE)])


def test_a_key_that_may_take_money_away_is_warned_of() -> None:
    """Issue 7: a key that may withdraw raises a warning that asks to replace it."""
    greedy = replace(OKX_KEY, rights=frozenset({READ, TRADE, WITHDRAW, "new_word"}))
    with practice(keys=(greedy,)) as exchange, connected(exchange) as okx:
        report = okx.check()
        assert report.may_withdraw
        assert report.warned == {Right.WITHDRAW}


def test_who_is_no_lead_trader_is_told_so(exchange: PracticeExchange, okx: Okx) -> None:
    """Reference, 3.3: role 0; the status says so, everything else is refused."""
    exchange.world.lead.is_lead = False
    report = okx.check()
    assert report.is_lead is False
    assert isinstance(report.trouble, NotALead)
    (page,) = pages(okx, SyncFeed.STATUS)
    (status,) = page.rows
    assert not getattr(status, "is_lead", True)
    for feed in (SyncFeed.PAID_SHARES, SyncFeed.OPEN_TRADES, SyncFeed.SYMBOLS):
        with pytest.raises(NotALead):
            pages(okx, feed)
    assert pages(okx, SyncFeed.COPIERS)[0].rows == ()
    with pytest.raises(NotALead):
        okx.set_ratio(share("10%"))


def test_who_leads_in_spot_alone_is_a_lead_trader(exchange: PracticeExchange, okx: Okx) -> None:
    """Reference, 3.4: `spotRoleType` is a role of its own."""
    exchange.world.lead.is_lead = False
    exchange.world.lead.leads_spot = True
    report = okx.check()
    assert (report.is_lead, report.trouble) == (True, None)
    assert {feed for feed in SyncFeed if not pages(okx, feed)[-1].is_last} == set()


def test_an_account_that_is_not_on_the_list_is_told_so(
    exchange: PracticeExchange, okx: Okx
) -> None:
    """59263: only for accounts on a list."""
    exchange.world.lead.is_listed = False
    report = okx.check()
    assert isinstance(report.trouble, NotOffered)
    assert report.trouble.code == "59263"


@pytest.mark.parametrize(
    ("known", "kind"),
    [
        (Key(key="another"), KeyRefused),
        (Key(secret="another"), KeyRefused),
        (Key(passphrase="another"), KeyRefused),
        (Key(addresses=("10.0.0.1",)), AddressRefused),
        (Key(is_demo=True), WrongEnvironment),
    ],
)
def test_a_key_that_is_not_accepted_is_told_so(known: Key, kind: type[ExchangeError]) -> None:
    """Issue 7: every error has a next step."""
    with practice(keys=(known,)) as exchange, connected(exchange) as okx:
        with pytest.raises(kind):
            okx.check()
        with pytest.raises(kind):
            okx.set_ratio(share("10%"))


def test_a_demo_key_says_that_it_is_one() -> None:
    """Reference, 3.7: the same host, with a header of its own."""
    demo = replace(KEY, is_demo=True)
    with (
        practice(keys=(replace(OKX_KEY, is_demo=True),)) as exchange,
        connected(exchange, demo) as okx,
    ):
        okx.check()
        (entry,) = exchange.journal.to("account/config")
        assert entry.headers["x-simulated-trading"] == "1"
    with practice() as exchange, connected(exchange) as okx:
        okx.check()
        assert all("x-simulated-trading" not in entry.headers for entry in exchange.journal)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_account_does_no_harm(name: str, exchange: PracticeExchange, okx: Okx) -> None:
    """What the key may do is never more than the words that are known say."""
    exchange.script.fault(hostile(name), path="account/config")
    report = heard(okx.check)
    if isinstance(report, ExchangeError):
        assert str(report).startswith("OKX")
    else:
        assert report.rights <= set(Right)
        assert report.user_id.isprintable()


# --- what a code means ---

CODES: dict[str, type[ExchangeError]] = {
    **dict.fromkeys(("50011", "50061"), RateLimited),
    **dict.fromkeys(("50001", "50004", "50013", "50026"), Unreachable),
    **dict.fromkeys(("50102", "50112"), ClockOff),
    **dict.fromkeys(("50103", "50104", "50105", "50106", "50107"), KeyRefused),
    **dict.fromkeys(("50111", "50113", "50119"), KeyRefused),
    "50101": WrongEnvironment,
    **dict.fromkeys(("50110", "50035"), AddressRefused),
    **dict.fromkeys(("50030", "50120"), MissingRight),
    "50038": NotOffered,
    **dict.fromkeys(("59260", "59262", "59285"), NotALead),
    "59263": NotOffered,
    **dict.fromkeys(("59284", "59287"), Declined),
    **dict.fromkeys(("59216", "59258", "59128", "59245"), Declined),
    **dict.fromkeys(("51324", "51325", "51326"), Declined),
    **dict.fromkeys(("51072", "51073", "51074", "51075", "51078", "51099"), Declined),
    # Not in our table, so the class that ccxt has for it decides: restricted, key expired, gone.
    "50027": MissingRight,
    "50114": KeyRefused,
    "50005": Unreachable,
    # Nobody knows it: its code and words are told.
    "99999": UnknownAnswer,
}


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("status", [200, 400])
def test_each_code_is_what_the_reference_says(
    code: str, status: int, exchange: PracticeExchange, transport: Transport
) -> None:
    """Reference, 3.7, whatever the HTTP status beside it."""
    exchange.script.fault(told(code, "these words", status), path="copytrading/config", times=3)
    with pytest.raises(ExchangeError) as caught:
        transport.ask(CONFIG, {})
    error = caught.value
    assert type(error) is CODES[code]
    assert (error.code, error.told) == (code, "these words")
    assert "OKX" in str(error)


@pytest.mark.parametrize("name", [name for name in DOCUMENTED if name.startswith("error.")])
def test_the_documented_refusals_are_known(
    name: str, exchange: PracticeExchange, transport: Transport
) -> None:
    """Every payload of an error, with the status it has there."""
    documented = DOCUMENTED[name]
    body = json.dumps(documented["response"]).encode()
    fault = faults.instead(body, documented["status"])
    exchange.script.fault(fault, path="copytrading/config", times=3)
    with pytest.raises(ExchangeError) as caught:
        transport.ask(CONFIG, {})
    assert type(caught.value) is CODES[name.removeprefix("error.")]


def test_where_all_failed_the_rows_say_why(
    exchange: PracticeExchange, transport: Transport
) -> None:
    """Reference, 3: code 1 is "all failed", 2 "part succeeded"; then the rows count."""
    body = b'{"code":"1","msg":"","data":[{"sCode":"59262","sMsg":"no lead"}]}'
    exchange.script.fault(faults.instead(body))
    with pytest.raises(NotALead, match="no lead"):
        transport.ask(CONFIG, {})
    exchange.script.fault(told("1", "all failed"))
    with pytest.raises(Declined):
        transport.ask(CONFIG, {})
    exchange.script.fault(told("2", "some failed"))
    with pytest.raises(UnknownAnswer):
        transport.ask(CONFIG, {})


def test_after_a_clock_refusal_the_clocks_are_compared_and_the_call_is_made_once_more(
    exchange: PracticeExchange, okx: Okx
) -> None:
    """Reference, 9: measured again after a refusal, and tried once."""
    exchange.clock.jump(90_000)
    assert okx.set_ratio(share("10%")) == Changed()
    assert [entry.code for entry in exchange.journal.writes()] == ["50102", "0"]
    exchange.script.fault(refusal("50102"), path=SET_RATIO, times=9)
    with pytest.raises(ClockOff):
        okx.set_ratio(share("11%"))


def test_five_calls_in_two_seconds_are_never_exceeded_as_the_server_counts_them() -> None:
    """Reference, 3.1: 5 in 2 s; SPEC, Sync: counted over any sliding span, so stay under it."""
    with practice(is_limited=True) as exchange:
        transport = Transport(
            DIALECT, exchange.url, KEY, lambda: False, replace(PACE, retries_ms=())
        )
        transport.measure_clock()
        for _ in range(7):
            transport.ask(SHARES, {"limit": "1"})
        transport.close()
        assert exchange.journal.busiest("profit-sharing-details", 2000) <= 5
        assert {entry.code for entry in exchange.journal} == {"0"}


# --- the ratio ---


def test_the_ratio_is_set_as_a_fraction(exchange: PracticeExchange, okx: Okx) -> None:
    """Reference, 3.1: "0.1" is 10 %."""
    assert okx.set_ratio(share("10%")) == Changed()
    assert exchange.world.lead.share_ratio == "0.1"
    (entry,) = exchange.journal.writes()
    assert entry.fields == {"instType": "SWAP", "profitSharingRatio": "0.1"}


def test_the_ratio_is_changed_a_few_times_a_month_and_within_its_range(
    exchange: PracticeExchange, okx: Okx
) -> None:
    """59287 and 59284; platform rules, 1.5: three changes a month, which the profile says."""
    outcome = okx.set_ratio(share("31%"))
    assert isinstance(outcome, Refused)
    assert (outcome.code, outcome.why) == ("59287", "The ratio is outside its range")
    for ratio in ("10%", "11%", "12%"):
        assert okx.set_ratio(share(ratio)) == Changed()
    fourth = okx.set_ratio(share("13%"))
    assert isinstance(fourth, Refused)
    assert fourth.code == "59284"
    assert exchange.world.lead.share_ratio == "0.12"
    assert OKX.ratio_changes == 3
    with pytest.raises(BadValue):
        okx.set_ratio(1_000_001)


ACTED = (
    faults.answer_lost(),
    faults.answer_lost(is_held=True),
    faults.cut_in_body(),
    faults.empty_body(),
    faults.truncated(),
    faults.endless(),
    faults.slow(1),
    refusal("50004", reaches=True),
    refusal("50026", reaches=True),
    hostile("data is null"),
    hostile("data is a list of numbers"),
    hostile("booleans"),
    hostile("a list"),
    hostile("duplicate keys"),
)
NEVER_ACTED = (
    faults.cut_before_headers(),
    faults.request_lost(),
    faults.bad_gateway(),
    faults.html_with_200(),
    faults.server_error(503),
    faults.not_http(),
    faults.redirect("http://127.0.0.1:1/"),
    told("2", "some failed"),
    told("99999", "who knows"),
)


@pytest.mark.parametrize("fault", [*ACTED, *NEVER_ACTED], ids=lambda fault: fault.name)
def test_without_a_clear_answer_a_change_is_uncertain_and_sent_once(
    fault: faults.Fault, exchange: PracticeExchange
) -> None:
    """Port: read again, never send again."""
    with connected(exchange, pace=HASTY) as okx:
        exchange.script.fault(fault, path=SET_RATIO)
        outcome = okx.set_ratio(share("10%"))
        if fault.name == "booleans":  # which says what a good answer says
            assert outcome == Changed()
        else:
            assert isinstance(outcome, Uncertain)
            assert isinstance(outcome.cause, Unreachable | UnknownAnswer)
        assert len(exchange.journal.writes()) == 1
        is_set = exchange.world.lead.share_ratio == "0.1"
        assert is_set is (fault not in NEVER_ACTED)


def test_an_exchange_that_is_gone_is_told_before_anything_is_sent(
    exchange: PracticeExchange, okx: Okx
) -> None:
    """The one failure of the connection that is no uncertainty."""
    exchange.stop()
    with pytest.raises(Unreachable) as caught:
        okx.set_ratio(share("10%"))
    assert not caught.value.was_sent


# --- symbols ---


def test_a_change_of_symbols_sends_the_whole_list(exchange: PracticeExchange, okx: Okx) -> None:
    """Reference, 2.7: `set-instruments` replaces the whole list; made are BTC, ETH and SOL."""
    exchange.world.orders = type(exchange.world.orders)()
    assert okx.set_symbols([lead(DOGE), stop(BTC)]) == Changed()
    assert led(exchange) == ["ETH", "SOL", "DOGE"]
    (entry,) = exchange.journal.writes()
    assert entry.fields == {"instType": "SWAP", "instId": f"{ETH},{SOL},{DOGE}"}
    assert okx.set_symbols([lead(ETH)]) == Changed()
    assert led(exchange) == ["ETH", "SOL", "DOGE"]


def test_a_list_that_was_set_in_part_is_uncertain(exchange: PracticeExchange, okx: Okx) -> None:
    """Payload `set-instruments.partial`: `enabled` false for the one that was not set."""
    body = json.dumps(DOCUMENTED["set-instruments.partial"]["response"]).encode()
    exchange.script.fault(faults.instead(body), path=SET_SYMBOLS)
    outcome = okx.set_symbols([lead(DOGE)])
    assert isinstance(outcome, Uncertain)


def test_a_ratio_is_set_only_where_the_profile_says_so() -> None:
    """Port: raised where nobody may, and nothing is sent."""
    with practised.practice() as bitget_exchange, practised.connected(bitget_exchange) as bitget:
        assert Ability.SETS_RATIO not in bitget.profile.abilities
        with pytest.raises(NotOffered, match="site"):
            bitget.set_ratio(share("10%"))
        assert bitget_exchange.journal.writes() == []


def test_a_contract_that_is_held_cannot_be_led_now(exchange: PracticeExchange, okx: Okx) -> None:
    """Reference, 3.1: a newly added one must have no position; the rest of the list is set."""
    held = next(order for order in exchange.world.orders if order.closed_ms is None)
    for symbol in exchange.world.symbols:
        symbol.is_led = symbol.symbol != held.symbol
    name = f"{held.symbol.removesuffix('USDT')}-USDT-SWAP"
    assert isinstance(okx.set_symbols([lead(name)]), Uncertain)
    assert held.symbol.removesuffix("USDT") not in led(exchange)


def test_an_unknown_contract_is_refused_and_nothing_is_changed(
    exchange: PracticeExchange, okx: Okx
) -> None:
    """51001: one of the documented orders of the whole list."""
    outcome = okx.set_symbols([lead("NOSUCH-USDT-SWAP"), stop(BTC)])
    assert isinstance(outcome, Refused)
    assert outcome.code == "51001"
    assert led(exchange) == ["BTC", "ETH", "SOL"]


def test_a_list_that_cannot_be_read_whole_is_not_replaced(
    exchange: PracticeExchange, okx: Okx
) -> None:
    """What we cannot read we would drop from the list without anybody having said so."""
    body = b'{"code":"0","msg":"","data":[{"enabled":true,"instId":"BTC-USDT-SWAP"},{"enabled":1}]}'
    exchange.script.fault(faults.instead(body), path="copytrading/instruments")
    with pytest.raises(UnknownAnswer):
        okx.set_symbols([lead(DOGE)])
    assert exchange.journal.writes() == []


@pytest.mark.parametrize(
    "changes",
    [
        [SymbolChange(BTC, "SWAP", SymbolAction.UPDATE, 100, 50)],
        [lead(DOGE), SymbolChange("BTC-USDT", "SPOT", SymbolAction.LEAD)],
        [SymbolChange("BTCUSDT", "USDT-FUTURES", SymbolAction.LEAD)],
        [stop(BTC), stop(ETH), stop(SOL)],
    ],
    ids=["percents", "two kinds", "another kind", "nothing left"],
)
def test_what_okx_cannot_set_is_not_sent(
    changes: list[SymbolChange], exchange: PracticeExchange, okx: Okx
) -> None:
    """It knows no percents, one kind at a time, and no empty list."""
    with pytest.raises(NotOffered):
        okx.set_symbols(changes)
    assert exchange.journal.writes() == []


@pytest.mark.parametrize("symbol", ["", "BTC-USDT-SWAP,ETH-USDT-SWAP", "BTC USDT", "B\u0422C"])
def test_what_is_no_name_of_a_contract_is_not_sent(
    symbol: str, exchange: PracticeExchange, okx: Okx
) -> None:
    """A comma would add another one to the list."""
    with pytest.raises(BadValue):
        okx.set_symbols([lead(symbol)])
    assert exchange.journal.writes() == []


def test_no_more_symbols_are_set_at_once_than_the_profile_says(okx: Okx) -> None:
    for changes in ([], [lead(BTC)] * 501):
        with pytest.raises(ValueError, match="500"):
            okx.set_symbols(changes)


def test_connecting_fails_where_nobody_answers_or_no_time_is_told(
    exchange: PracticeExchange,
) -> None:
    """The connection is given back; no half of it stays."""
    for data in ("null", "[]", "[{}]", '[{"ts":"soon"}]', "{}"):
        body = f'{{"code":"0","msg":"","data":{data}}}'
        exchange.script.fault(faults.instead(body.encode()))
        with pytest.raises(UnknownAnswer):
            connect_okx(exchange.url, KEY, pace=QUICK)
    exchange.stop()
    with pytest.raises(Unreachable):
        connect_okx(exchange.url, KEY, pace=HASTY)
