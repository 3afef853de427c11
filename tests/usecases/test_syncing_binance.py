"""Syncing a Binance account: the engine and the command line, a real archive, real sockets."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from profitshare_gui.cli import main
from profitshare_gui.core.instants import DAY
from profitshare_gui.core.records import Account
from profitshare_gui.exchanges import known_exchanges
from profitshare_gui.exchanges.binance import connect_binance
from profitshare_gui.exchanges.exchange import ApiKey, Exchange
from profitshare_gui.exchanges.transport import Pace
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.syncing import SyncReport, sync_account
from tests.practice import faults
from tests.practice.binance import Binance
from tests.practice.binance_book import Book, Fill, make_book
from tests.practice.binance_key import READING, TRADING, Key
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS
from tests.practice.server import PracticeExchange
from tests.practice.world import DAY_MS
from tests.say import usdt
from tests.usecases.synced import holdings, now

QUICK = Pace(0, 1_000_000, call_ms=3000, retries_ms=(1, 1), is_by_call=False)
OURS = Key("our-own-key-1", "our-own-secret-2")
TRADES = 40


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    """A portfolio of 40 closed positions, and nobody counts the requests."""
    dialect = Binance((OURS,), make_book(TRADES, MADE_AT_MS))
    with PracticeExchange(dialect, clock=PracticeClock(MADE_AT_MS), is_limited=False) as started:
        yield started


@pytest.fixture
def account(store: Store) -> Account:
    return new_account(store)


def new_account(store: Store, url: str = "") -> Account:
    return store.add_account(Account("main", "binance-futures", "binance", url, now()))


def connected(url: str) -> Exchange:
    return connect_binance(url, ApiKey(OURS.key, OURS.secret), pace=QUICK)


def synced(store: Store, account: Account, url: str) -> SyncReport:
    exchange = connected(url)
    try:
        return sync_account(exchange, store, account, now)
    finally:
        exchange.close()


def told(report: SyncReport) -> dict[str, tuple[int, int, int]]:
    return {each.feed: (each.read, each.added, each.changed) for each in report.feeds}


def book_of(practice: PracticeExchange) -> Book:
    assert isinstance(practice.dialect, Binance)
    return practice.dialect.book


def test_the_first_sync_brings_everything_that_binance_tells(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """SPEC, Sync. 40 closing fills; 80 fees and 60 days of funding, thrice a day, are 260 bills."""
    report = synced(store, account, practice.url)
    assert told(report) == {
        "status": (1, 1, 0),
        "closed_trades": (40, 40, 0),
        "bills": (260, 260, 0),
        "symbols": (3, 3, 0),
    }
    assert report.problems == ()
    assert {each.code for each in report.warnings} == {"history_begins", "clock_off"}
    since = {each.feed: each.complete_since for each in report.feeds}
    begins = (MADE_AT_MS - 90 * DAY_MS) * 1000
    assert all(abs((since[feed] or 0) - begins) < DAY // 24 for feed in ("closed_trades", "bills"))
    kept = store.orders(account.account_id)
    assert sum(each.realized_pnl or 0 for each in kept if each.asset == "USDT") == sum(
        usdt(each.pnl) for each in book_of(practice).fills if each.asset == "USDT"
    )
    fees = [each for each in store.synced.rows(account.account_id, "bills") if each.asset == "BNB"]
    assert len(fees) == 16  # every fifth of 40 trades, once to open and once to close
    assert store.copiers(account.account_id) == []


def test_a_second_sync_reads_little_and_changes_nothing(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    synced(store, account, practice.url)
    before, asked = holdings(store, account.account_id), len(practice.journal)
    second = synced(store, account, practice.url)
    assert all(added == changed == 0 for _, added, changed in told(second).values())
    assert holdings(store, account.account_id) == before
    assert len(practice.journal) - asked < asked // 3
    book_of(practice).fill(Fill(9999, "BTCUSDT", "SELL", "77.5", MADE_AT_MS))
    third = synced(store, account, practice.url)
    assert told(third)["closed_trades"][1:] == (1, 0)
    assert told(third)["bills"][1:] == (1, 0)


def test_a_sync_that_is_cut_anywhere_goes_on_to_the_same_archive(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    undisturbed = Store.in_memory()
    synced(undisturbed, new_account(undisturbed), practice.url)
    for nth in (6, 11, 17, 23, 29):  # the first five are the clocks, the key and whether it leads
        practice.script.fault(faults.cut_in_body(), nth=nth, times=9999)
        assert synced(store, account, practice.url).problems
        practice.script.clear()
    synced(store, account, practice.url)
    assert holdings(store, account.account_id) == holdings(undisturbed, 1)


def test_a_reading_key_leaves_the_status_out_and_says_so(store: Store, account: Account) -> None:
    """SPEC, Command line: rights are warnings, no problems."""
    reading = Key(OURS.key, OURS.secret, READING)
    with PracticeExchange(
        Binance((reading,), make_book(4, MADE_AT_MS)),
        clock=PracticeClock(MADE_AT_MS),
        is_limited=False,
    ) as practice:
        report = synced(store, account, practice.url)
    assert report.problems == ()
    assert ("status", "missing_right") in {(each.feed, each.code) for each in report.warnings}
    assert sorted(told(report)) == ["bills", "closed_trades", "symbols"]


def test_a_key_without_futures_of_its_own_is_a_problem_of_those_feeds_alone(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """-2015 after the key was accepted is a missing right, which stops no other feed."""
    refusal = faults.instead(b'{"code":-2015,"msg":"Invalid API-key"}', 401)
    practice.script.fault(refusal, path="income", times=99)
    report = synced(store, account, practice.url)
    assert {(each.feed, each.code) for each in report.problems} == {
        ("closed_trades", "missing_right"),
        ("bills", "missing_right"),
    }
    assert sorted(told(report)) == ["status", "symbols"]


def test_a_refused_key_ends_the_sync_with_one_problem(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    practice.dialect = Binance((Key("another", "another"),))
    report = synced(store, account, practice.url)
    assert [each.code for each in report.problems] == ["key_refused"]
    assert report.is_useless


def test_what_the_exchange_has_forgotten_meanwhile_is_a_gap(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    synced(store, account, practice.url)
    practice.clock.advance(100 * DAY_MS)
    report = synced(store, account, practice.url)
    forgotten = {each.feed for each in report.warnings if each.code == "forgotten"}
    assert forgotten == {"closed_trades", "bills"}
    assert store.order_count(account.account_id) == TRADES  # the archive is never shortened


def test_the_command_line_syncs_it_with_a_key_that_is_kept_nowhere(
    practice: PracticeExchange, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SPEC, Command line: `sync NAME --key-stdin`; a passphrase is not needed here."""
    store = Store.open(tmp_path / "data")
    new_account(store, practice.url)
    store.close()

    def connect(
        exchange_id: str, base_url: str, key: ApiKey, should_stop: Callable[[], bool]
    ) -> Exchange:
        assert (exchange_id, base_url) == ("binance", practice.url)
        return connect_binance(base_url, key, should_stop=should_stop, pace=QUICK)

    monkeypatch.setattr(known_exchanges, "connect", connect)
    given = json.dumps({"key": OURS.key, "secret": OURS.secret})
    result = CliRunner().invoke(main, ["sync", "main", "--key-stdin", "--json"], input=given)
    assert result.exit_code == 0, result.stderr
    answer = json.loads(result.stdout)
    assert answer["problems"] == []
    read = {each["feed"]: each["read"] for each in answer["feeds"]}
    assert read == {"status": 1, "closed_trades": 40, "bills": 260, "symbols": 3}
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    for each in (*written, result.output.encode()):
        assert OURS.key.encode() not in each
        assert OURS.secret.encode() not in each


def test_a_key_that_may_withdraw_is_warned_of(store: Store, account: Account) -> None:
    greedy = Key(OURS.key, OURS.secret, TRADING | {"enableWithdrawals"})
    with PracticeExchange(
        Binance((greedy,)), clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as practice:
        report = synced(store, account, practice.url)
    assert "may_withdraw" in {each.code for each in report.warnings}
