"""Bitget behind the port: what a key may do, and the changes that are sent."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.exchange_errors import (
    ClockOff,
    ExchangeError,
    KeyRefused,
    MissingRight,
    NotALead,
    NotOffered,
    RateLimited,
    UnknownAnswer,
    Unreachable,
)
from profitshare_gui.exchanges.bitget import Bitget, connect_bitget
from profitshare_gui.exchanges.bitget_profile import BITGET
from profitshare_gui.exchanges.exchange import (
    Ability,
    Changed,
    Exchange,
    FeedKind,
    Offer,
    Refused,
    Removed,
    Right,
    SymbolAction,
    SymbolChange,
    SyncFeed,
    Uncertain,
)
from profitshare_gui.exchanges.known_exchanges import PROFILES, connect
from tests.exchanges.practised import (
    HASTY,
    KEY,
    connected,
    heard,
    pages,
    practice,
    row_id,
    rows,
    told,
)
from tests.practice import faults
from tests.practice.bitget import refusal
from tests.practice.bitget_key import READ_COPY, WITHDRAW, Key
from tests.practice.made import make_world
from tests.practice.server import PracticeExchange

REMOVABLE = "1000000002"
REMOVE = "config-remove-follower"


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


# --- the profile ---


def test_bitget_is_an_exchange_as_the_port_has_it(bitget: Bitget) -> None:
    """SPEC, Sync: `Exchange` is the one port."""
    port: Exchange = bitget
    assert port.profile is BITGET
    assert {feed.feed for feed in BITGET.feeds} == set(SyncFeed)
    assert all(feed.ability in BITGET.abilities for feed in BITGET.feeds)
    assert set(BITGET.rights) == BITGET.abilities
    past = [feed.feed for feed in BITGET.feeds if feed.kind is FeedKind.HISTORY]
    assert past == [SyncFeed.PAID_SHARES, SyncFeed.CLOSED_TRADES, SyncFeed.BILLS]
    assert BITGET.feed(SyncFeed.COPIERS) in BITGET.feeds
    # SPEC, Sync: 5 a second means 206 ms, 3 % below the limit.
    assert BITGET.removal_interval == 206_000


def test_an_ability_is_offered_or_not_or_this_key_may_not_use_it() -> None:
    """Reference, 2: "not offered by this exchange" and "not allowed by this key" are two things."""
    readable = frozenset({Right.READ_COPY})
    assert BITGET.offer(Ability.LISTS_COPIERS, readable) is Offer.OFFERED
    assert BITGET.offer(Ability.REMOVES, readable) is Offer.NOT_ALLOWED
    assert BITGET.offer(Ability.READS_RATIO, readable) is Offer.NOT_OFFERED
    assert BITGET.rights[Ability.REMOVES] is Right.WRITE_COPY


# --- the key ---


def test_the_difference_of_the_clocks_is_known_on_connecting(
    exchange: PracticeExchange, bitget: Bitget
) -> None:
    """Reference, 9."""
    assert bitget.clock_skew != 0
    assert [entry.path for entry in exchange.journal] == ["/api/v2/public/time"]


def test_a_check_tells_what_the_key_may_do(bitget: Bitget) -> None:
    """Issue 7: the page says which rights a key has and lacks."""
    report = bitget.check()
    assert report.rights == {
        Right.READ_COPY,
        Right.WRITE_COPY,
        Right.READ_HOLDINGS,
        Right.READ_ORDERS,
    }
    assert report.is_lead is True
    assert report.trouble is None
    assert report.user_id == "4000000001"
    assert not report.may_withdraw
    assert not report.warned
    assert report.offers[Ability.REMOVES] is Offer.OFFERED
    assert report.skew == bitget.clock_skew


def test_a_key_that_reads_is_enough_for_all_but_changes() -> None:
    """Issue 7: a read-only key is enough for everything but removal and settings."""
    reading = Key(rights=frozenset({READ_COPY, "cpor"}), addresses=("127.0.0.1", "10.0.0.1"))
    with practice(keys=(reading,)) as exchange, connected(exchange) as bitget:
        report = bitget.check()
        lacking = {a for a, offer in report.offers.items() if offer is Offer.NOT_ALLOWED}
        assert lacking == {Ability.REMOVES, Ability.SETS_SYMBOLS}
        assert report.addresses == ("127.0.0.1", "10.0.0.1")
        for feed in SyncFeed:
            assert pages(bitget, feed)[-1].is_last
        with pytest.raises(MissingRight) as caught:
            bitget.remove(REMOVABLE)
        assert caught.value.right is Right.WRITE_COPY
        assert REMOVABLE in str(exchange.world.copiers[int(REMOVABLE)].id)


def test_a_key_that_may_take_money_away_is_warned_of() -> None:
    """Issue 7: a key that may withdraw raises a warning that asks to replace it."""
    greedy = Key(rights=frozenset({"ttow", "coow", WITHDRAW, "wtow", "new-word"}))
    with practice(keys=(greedy,)) as exchange, connected(exchange) as bitget:
        report = bitget.check()
        assert report.may_withdraw
        assert report.warned == {Right.TRADE, Right.WITHDRAW, Right.TRANSFER}


def test_a_key_without_the_right_to_read_is_told_so() -> None:
    """Each feed that it may not read says which right is missing."""
    blind = Key(rights=frozenset({"coor"}))
    with practice(keys=(blind,)) as exchange, connected(exchange) as bitget:
        report = bitget.check()
        assert report.offers[Ability.LISTS_COPIERS] is Offer.NOT_ALLOWED
        assert report.is_lead is True
        wanted = {SyncFeed.COPIERS: Right.READ_COPY, SyncFeed.BILLS: Right.READ_HOLDINGS}
        for feed, right in wanted.items():
            with pytest.raises(MissingRight) as caught:
                pages(bitget, feed)
            assert caught.value.right is right


def test_who_is_no_lead_trader_is_told_so(exchange: PracticeExchange, bitget: Bitget) -> None:
    """Issue 7: not a lead trader."""
    exchange.world.lead.is_lead = False
    report = bitget.check()
    assert report.is_lead is False
    assert isinstance(report.trouble, NotALead)
    with pytest.raises(NotALead):
        pages(bitget, SyncFeed.COPIERS)
    with pytest.raises(NotALead):
        bitget.remove(REMOVABLE)


def test_a_unified_account_is_told_that_it_has_none_of_this(
    exchange: PracticeExchange, bitget: Bitget
) -> None:
    """40085: the calls of classic v2 are refused to it."""
    exchange.world.lead.is_unified = True
    report = bitget.check()
    assert isinstance(report.trouble, NotOffered)
    assert report.trouble.code == "40085"


@pytest.mark.parametrize(
    ("known", "kind"),
    [
        (Key(key="another"), KeyRefused),
        (Key(secret="another"), KeyRefused),
        (Key(passphrase="another"), KeyRefused),
        (Key(addresses=("10.0.0.1",)), KeyRefused),
    ],
)
def test_a_key_that_is_not_accepted_is_told_so(known: Key, kind: type[ExchangeError]) -> None:
    """Issue 7: every error has a next step."""
    with practice(keys=(known,)) as exchange, connected(exchange) as bitget:
        with pytest.raises(kind):
            bitget.check()
        with pytest.raises(kind):
            bitget.remove(REMOVABLE)


@pytest.mark.parametrize("name", faults.HOSTILE)
def test_a_hostile_account_does_no_harm(
    name: str, exchange: PracticeExchange, bitget: Bitget
) -> None:
    """What the key may do is never more than the words that are known say."""
    exchange.script.fault(faults.hostile(name), path="account/info")
    report = heard(bitget.check)
    if isinstance(report, ExchangeError):
        assert str(report).startswith("Bitget")
    else:
        assert report.rights <= set(Right)
        assert report.user_id.isprintable()


# --- removal ---


def test_a_copier_is_removed(exchange: PracticeExchange, bitget: Bitget) -> None:
    """SPEC, Removing inactive copiers."""
    assert bitget.remove(REMOVABLE) == Removed()
    assert exchange.world.removed == [int(REMOVABLE)]
    (entry,) = exchange.journal.writes()
    assert entry.fields == {"followerUid": REMOVABLE}


@pytest.mark.parametrize("code", ["43066", "43068", "43069", "40731", "40020"])
def test_a_refusal_has_the_words_of_the_exchange(
    code: str, exchange: PracticeExchange, bitget: Bitget
) -> None:
    """Reference, 4.5: refused, per row."""
    exchange.script.fault(told(code, "not now"), path=REMOVE)
    assert bitget.remove(REMOVABLE) == Refused(code, "not now")
    assert exchange.world.removed == []


def test_a_copier_with_too_much_equity_is_refused(
    exchange: PracticeExchange, bitget: Bitget
) -> None:
    """43069: only under an equity line."""
    outcome = bitget.remove("1000000003")
    assert isinstance(outcome, Refused)
    assert outcome.code == "43069"
    assert "100 USDT" in outcome.why
    assert exchange.world.removed == []


ACTED = (
    faults.answer_lost(),
    faults.answer_lost(is_held=True),
    faults.cut_in_body(),
    faults.empty_body(),
    faults.truncated(),
    faults.endless(),
    faults.slow(1),
    refusal("45001", reaches=True),
    refusal("40725", reaches=True),
    faults.hostile("data is null"),
    faults.hostile("a list"),
    faults.hostile("duplicate keys"),
)
NEVER_ACTED = (
    faults.cut_before_headers(),
    faults.request_lost(),
    faults.bad_gateway(),
    faults.html_with_200(),
    faults.server_error(503),
    faults.not_http(),
    faults.redirect("http://127.0.0.1:1/"),
    told("99999", "who knows"),
)


@pytest.mark.parametrize("fault", [*ACTED, *NEVER_ACTED], ids=lambda fault: fault.name)
def test_without_a_clear_answer_a_removal_is_uncertain_and_sent_once(
    fault: faults.Fault, exchange: PracticeExchange
) -> None:
    """SPEC, Removing inactive copiers: settled by reading again, never by sending again."""
    with connected(exchange, pace=HASTY) as bitget:
        exchange.script.fault(fault, path=REMOVE)
        outcome = bitget.remove(REMOVABLE)
        assert isinstance(outcome, Uncertain)
        assert isinstance(outcome.cause, Unreachable | UnknownAnswer)
        assert len(exchange.journal.writes()) == 1
        left = {row_id(row) for row in rows(pages(bitget, SyncFeed.COPIERS))}
        assert (REMOVABLE in left) is (fault in NEVER_ACTED)


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (faults.too_many("7"), RateLimited),
        (refusal("30007"), RateLimited),
        (refusal("40014"), MissingRight),
        (refusal("40009"), KeyRefused),
        (refusal("31025"), NotALead),
        (refusal("40199"), NotOffered),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_what_would_meet_every_row_is_raised_and_nothing_was_done(
    fault: faults.Fault,
    kind: type[ExchangeError],
    exchange: PracticeExchange,
    bitget: Bitget,
) -> None:
    """The next row would fare no better, so this is no outcome of one row."""
    exchange.script.fault(fault, path=REMOVE)
    with pytest.raises(kind):
        bitget.remove(REMOVABLE)
    assert len(exchange.journal.writes()) == 1
    assert exchange.world.removed == []


def test_a_removal_refused_for_its_time_is_sent_once_more(
    exchange: PracticeExchange, bitget: Bitget
) -> None:
    """It was not looked at, so sending it again is no second removal."""
    exchange.clock.jump(90_000)
    assert bitget.remove(REMOVABLE) == Removed()
    exchange.script.fault(refusal("40008"), path=REMOVE, times=9)
    with pytest.raises(ClockOff):
        bitget.remove("1000000006")
    assert [entry.code for entry in exchange.journal.writes()] == ["40008", "00000"] + ["40008"] * 2


@pytest.mark.parametrize("copier_id", ["", "BGUSER", "1.0", "-1", "١", "1 OR 1"])
def test_what_is_no_id_of_a_copier_is_not_sent(
    copier_id: str, exchange: PracticeExchange, bitget: Bitget
) -> None:
    """A nickname in the place of an id must never reach a call that cannot be undone."""
    with pytest.raises(BadValue):
        bitget.remove(copier_id)
    assert exchange.journal.writes() == []


def test_an_exchange_that_is_gone_is_told_before_anything_is_sent(
    exchange: PracticeExchange, bitget: Bitget
) -> None:
    """The one failure of the connection that is no uncertainty."""
    exchange.stop()
    with pytest.raises(Unreachable) as caught:
        bitget.remove(REMOVABLE)
    assert not caught.value.was_sent


# --- symbols ---


def test_symbols_are_set_as_a_difference(exchange: PracticeExchange, bitget: Bitget) -> None:
    """Reference, 4.1: ADD, DELETE and UPDATE, not the whole list."""
    product = "USDT-FUTURES"
    changes = [
        SymbolChange("BTCUSDT", product, SymbolAction.STOP_LEADING),
        SymbolChange("ETHUSDT", product, SymbolAction.UPDATE, 150, 40),
    ]
    assert bitget.set_symbols(changes) == Changed()
    after = {each.symbol: each for each in exchange.world.symbols}
    assert not after["BTCUSDT"].is_led
    assert after["ETHUSDT"].is_led
    assert (after["ETHUSDT"].take_profit_ratio, after["ETHUSDT"].stop_loss_ratio) == ("150", "40")
    assert bitget.set_symbols([SymbolChange("BTCUSDT", product, SymbolAction.LEAD)]) == Changed()
    assert after["BTCUSDT"].is_led


def test_a_refused_change_of_symbols_changes_none(
    exchange: PracticeExchange, bitget: Bitget
) -> None:
    """40731: this product does not support copy trading."""
    product = "USDT-FUTURES"
    outcome = bitget.set_symbols(
        [
            SymbolChange("BTCUSDT", product, SymbolAction.STOP_LEADING),
            SymbolChange("NOSUCH", product, SymbolAction.LEAD),
        ]
    )
    assert isinstance(outcome, Refused)
    assert outcome.code == "40731"
    assert exchange.world.symbols[0].is_led


def test_no_more_symbols_are_set_at_once_than_bitget_takes(bitget: Bitget) -> None:
    """Reference, 4.1: at most 50 rows."""
    change = SymbolChange("BTCUSDT", "USDT-FUTURES", SymbolAction.LEAD)
    for changes in ([], [change] * 51):
        with pytest.raises(ValueError, match="50"):
            bitget.set_symbols(changes)


def test_connecting_fails_where_nobody_answers() -> None:
    """The connection is given back; no half of it stays."""
    with practice(make_world(1, 1)) as exchange:
        address = exchange.url
    with pytest.raises(Unreachable) as caught:
        connect_bitget(address, KEY, pace=HASTY)
    assert caught.value.why == "connect"


def test_an_exchange_is_connected_to_by_its_id(exchange: PracticeExchange) -> None:
    """Architecture, pitfall 24: no name of an exchange in shared code."""
    opened = connect("bitget", exchange.url, KEY)
    assert opened.profile is PROFILES["bitget"]
    opened.close()
    with pytest.raises(BadValue, match="mexc"):
        connect("mexc", exchange.url, KEY)


def test_the_profiles_are_read_without_importing_a_client() -> None:
    """The Accounts page shows them before anything is connected; ccxt takes a third of a second."""
    code = (
        "import sys, profitshare_gui.exchanges.known_exchanges\n"
        "print([name for name in ('ccxt', 'urllib3', 'requests') if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
