"""One sweep against the practice exchange: what is sent, what is dropped, what is settled how."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from profitshare_gui.core.errors import AlreadyRunning, ListNotWhole
from profitshare_gui.core.exchange_errors import ExchangeError, NotOffered
from profitshare_gui.core.instants import MINUTE, SECOND, Micros
from profitshare_gui.core.records import Account
from profitshare_gui.core.sweep import GONE, NOT_CONFIRMED, UNKNOWN, ItemState
from profitshare_gui.exchanges.exchange import (
    Removal,
)
from profitshare_gui.exchanges.feed_rows import ListedCopier
from profitshare_gui.exchanges.transport import Pace
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.sweep_reading import RemovalRule, plan_listed
from profitshare_gui.usecases.sweep_recovery import recover, settle_unsent
from profitshare_gui.usecases.sweeping import SweepControl, SweepProgress, sweep
from tests.practice import faults
from tests.practice.bitget import refusal
from tests.practice.server import PracticeExchange
from tests.say import usdt
from tests.store.archives import copier
from tests.usecases.swept import (
    LINE,
    LIST,
    REMOVE,
    assert_truth,
    connected,
    ids,
    items_of,
    order_of,
    practice,
    small_world,
    swept,
)
from tests.usecases.synced import new_account, now

HASTY = Pace(spacing_ms=0, a_second=1_000_000, call_ms=250, retries_ms=())


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """Twelve copiers who can be removed and three who cannot."""
    with practice(small_world(12, 3)) as started:
        yield started


@pytest.fixture
def account(store: Store, exchange: PracticeExchange) -> Account:
    return new_account(store, exchange.url)


def test_everybody_eligible_is_removed_once_and_the_journal_says_so(
    store: Store, account: Account, exchange: PracticeExchange
) -> None:
    report = swept(store, account, exchange.url, order_of(ids(exchange.world)))
    assert report.halted is None
    assert len(report.of(ItemState.REMOVED)) == 12
    assert (report.not_eligible, report.unknown) == (3, 0)
    assert_truth(exchange, items_of(store, account))
    assert store.sweeps.unfinished(account.account_id) == []
    actions = [line.action for line in store.sweeps.audit(account.account_id)]
    # Confirmed, then each copier sent and answered, then the end.
    assert actions == ["confirmed", *["sent", "removed"] * 12, "ended"]


def test_the_journal_has_a_copier_as_sent_before_his_request_arrives(
    store: Store, account: Account, exchange: PracticeExchange
) -> None:
    """SPEC, Removing inactive copiers: journal first, send second."""
    seen: list[tuple[str, ...]] = []

    def look() -> None:
        seen.append(tuple(item.state.value for item in items_of(store, account)))

    exchange.script.before(look, path=REMOVE, nth=1)
    exchange.script.before(look, path=REMOVE, nth=2)
    swept(store, account, exchange.url, order_of(ids(exchange.world)[:2]))
    assert seen == [("sent", "planned"), ("removed", "sent")]


def test_who_changed_since_the_preview_is_dropped_with_what_he_has_now(
    store: Store, account: Account, exchange: PracticeExchange
) -> None:
    """SPEC: a row is sent only while the newest reading shows it eligible."""
    first, second, third, *_ = exchange.world.copiers
    order = order_of([str(each.id) for each in (first, second, third)])
    first.equity, first.removable = "104.20", "no"
    second.equity, second.removable = None, ""
    exchange.world.copiers.take(third.id)
    report = swept(store, account, exchange.url, order)
    one, two, three = report.items
    assert (one.state, one.code) == (ItemState.DROPPED, "EQUITY NOT_REMOVABLE")
    assert '"equity": 10420000000' in one.told  # 104.20 in units of 10^-8
    assert (two.state, two.code) == (ItemState.DROPPED, UNKNOWN)
    assert (three.state, three.code) == (ItemState.DROPPED, GONE)
    assert exchange.journal.to(REMOVE) == []


def test_a_refusal_keeps_the_exchanges_own_words_and_the_others_go_on(
    store: Store, account: Account, exchange: PracticeExchange
) -> None:
    exchange.world.refusals = {1001: "43066"}
    report = swept(store, account, exchange.url, order_of(ids(exchange.world)))
    (refused,) = report.of(ItemState.REFUSED)
    assert (refused.copier_id, refused.code, refused.told) == ("1001", "43066", "Remove failed")
    assert len(report.of(ItemState.REMOVED)) == 11
    assert report.failed == (refused,)
    assert_truth(exchange, list(report.items))


def test_a_lost_answer_is_settled_by_reading_and_never_sent_again(
    store: Store, account: Account, exchange: PracticeExchange
) -> None:
    """SPEC: gone is `removed`, still there is `refused` with code NOT_CONFIRMED."""
    exchange.script.fault(faults.answer_lost(), path=REMOVE, nth=2)  # removed, but nobody heard
    exchange.script.fault(faults.request_lost(), path=REMOVE, nth=4)  # never arrived
    report = swept(store, account, exchange.url, order_of(ids(exchange.world)), pace=HASTY)
    (refused,) = report.of(ItemState.REFUSED)
    assert (refused.copier_id, refused.code) == ("1003", NOT_CONFIRMED)
    assert len(report.of(ItemState.REMOVED)) == 11
    assert report.of(ItemState.UNCERTAIN) == ()
    assert_truth(exchange, list(report.items))
    told = [line.action for line in store.sweeps.audit(1) if line.copier_id == "1001"]
    assert told == ["sent", "uncertain", "removed"]


@pytest.mark.parametrize("code", ["40014", "40012", "429", "31025", "40085"])
def test_what_stands_in_the_way_of_all_ends_it_and_nothing_more_is_sent(
    store: Store, account: Account, exchange: PracticeExchange, code: str
) -> None:
    """A right that is missing, a bad key, too often, no lead, a unified account."""
    exchange.script.fault(refusal(code), path=REMOVE, nth=3, times=99)
    report = swept(store, account, exchange.url, order_of(ids(exchange.world)))
    assert isinstance(report.halted, ExchangeError)
    assert len(report.of(ItemState.REMOVED)) == 2
    assert len(report.of(ItemState.STOPPED)) == 10
    assert len(exchange.journal.to(REMOVE)) == 3
    assert report.of(ItemState.STOPPED)[0].code == code
    assert store.sweeps.unfinished(account.account_id) == []


def test_without_a_whole_list_nothing_is_sent(
    store: Store, account: Account, exchange: PracticeExchange
) -> None:
    exchange.world.copiers[1005].extra["accountEquity"] = "many"
    report = swept(store, account, exchange.url, order_of(ids(exchange.world)))
    assert isinstance(report.halted, ListNotWhole)
    assert str(report.halted) == "1 rows of Bitget's list of copiers cannot be read"
    assert report.sweep is None
    assert {item.state for item in report.items} == {ItemState.STOPPED}
    assert exchange.journal.to(REMOVE) == []


def test_a_list_older_than_a_minute_is_read_again_before_the_next_is_sent(
    store: Store, account: Account, exchange: PracticeExchange
) -> None:
    """SPEC: the list whole before the first send and whenever the last one is over 60 s old."""
    ahead: list[Micros] = [0]

    def clock() -> Micros:
        return now() + ahead[0]

    def let_a_minute_pass() -> None:
        ahead[0] += MINUTE + SECOND
        exchange.world.copiers[1005].equity = "250"
        exchange.world.copiers[1005].removable = "no"

    exchange.script.before(let_a_minute_pass, path=REMOVE, nth=3)
    bitget = connected(exchange.url)
    report = sweep(bitget, store, account, order_of(ids(exchange.world)), clock)
    bitget.close()
    asked = [
        e.path.rsplit("/", 1)[1] for e in exchange.journal if e.method == "POST" or LIST in e.path
    ]
    assert asked == [LIST, *[REMOVE] * 3, LIST, *[REMOVE] * 8]
    (dropped,) = report.of(ItemState.DROPPED)
    assert dropped.copier_id == "1005"


def test_a_clock_set_back_makes_a_reading_old() -> None:
    from profitshare_gui.usecases.sweep_reading import ListReading

    reading = ListReading({}, read_at=100 * SECOND)
    assert reading.is_fresh(160 * SECOND)
    assert not reading.is_fresh(160 * SECOND + 1)
    assert not reading.is_fresh(99 * SECOND)


def test_stopped_after_the_current_one_nothing_more_is_sent(
    store: Store, account: Account, exchange: PracticeExchange
) -> None:
    control = SweepControl()
    exchange.script.before(lambda: setattr(control, "is_stopped", True), path=REMOVE, nth=4)
    report = swept(store, account, exchange.url, order_of(ids(exchange.world)), control=control)
    assert report.was_stopped
    assert len(report.of(ItemState.REMOVED)) == 4
    assert len(report.of(ItemState.STOPPED)) == 8
    assert_truth(exchange, list(report.items))
    assert store.sweeps.unfinished(account.account_id) == []


def test_progress_counts_what_was_done_and_says_how_long_the_rest_takes(
    store: Store, account: Account, exchange: PracticeExchange
) -> None:
    told: list[SweepProgress] = []
    exchange.world.refusals = {1000: "43066"}
    bitget = connected(exchange.url)
    sweep(bitget, store, account, order_of(ids(exchange.world)), now, report=told.append)
    bitget.close()
    assert told[0].is_reading
    assert told[-1] == SweepProgress(total=12, left=0, removed=11, refused=1)
    # 206 ms for each of the ten who are left, at 5 a second less 3 %.
    assert next(each for each in told if each.left == 10).remaining == 10 * 206_000


def test_killed_with_one_on_the_way_the_next_start_settles_it_by_reading(
    store: Store,
    account: Account,
    exchange: PracticeExchange,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """SPEC: killed at any instant, the next start finishes or reports; nothing is sent twice."""

    class Killed(BaseException):
        """The process is gone: nothing below it can react."""

    order = order_of(ids(exchange.world))
    bitget = connected(exchange.url)
    real = bitget.remove

    def remove(copier_id: str) -> Removal:
        outcome = real(copier_id)
        if copier_id == "1003":
            raise Killed
        return outcome

    monkeypatch.setattr(bitget, "remove", remove)
    with pytest.raises(Killed):
        sweep(bitget, store, account, order, now)
    bitget.close()
    states = [item.state for item in items_of(store, account)]
    assert states == [ItemState.REMOVED] * 3 + [ItemState.SENT] + [ItemState.PLANNED] * 8
    given_up = settle_unsent(store, account, now)
    assert (given_up.never_sent, [item.copier_id for item in given_up.unsettled]) == (8, ["1003"])
    assert store.sweeps.unfinished(account.account_id) != []
    bitget = connected(exchange.url)
    recovered = recover(bitget, store, account, now)
    bitget.close()
    assert [item.copier_id for item in recovered.removed] == ["1003"]
    assert store.sweeps.unfinished(account.account_id) == []
    assert_truth(exchange, items_of(store, account))


def test_a_new_sweep_settles_the_one_before_it_first(
    store: Store, account: Account, exchange: PracticeExchange
) -> None:
    exchange.script.fault(faults.answer_lost(), path=REMOVE, nth=2)
    exchange.script.fault(faults.bad_gateway(), path=LIST, nth=2, times=3)
    first = swept(store, account, exchange.url, order_of(ids(exchange.world)[:3]), pace=HASTY)
    assert first.halted is not None
    assert len(first.of(ItemState.UNCERTAIN)) == 1
    exchange.script.clear()
    rest = order_of(ids(exchange.world))
    swept(store, account, exchange.url, rest)
    items = items_of(store, account)
    assert {item.state for item in items} == {ItemState.REMOVED}
    assert_truth(exchange, items)


def test_two_sweeps_of_one_account_never_run_side_by_side(
    store: Store, account: Account, exchange: PracticeExchange
) -> None:
    with store.account_lock(account.account_id, "syncing"), pytest.raises(AlreadyRunning):
        swept(store, account, exchange.url, order_of(ids(exchange.world)))
    assert exchange.journal.to(REMOVE) == []


def test_the_demo_can_never_send(store: Store, exchange: PracticeExchange) -> None:
    demo = store.add_account(Account("demo", "bitget", "bitget", exchange.url, now(), is_demo=True))
    with pytest.raises(NotOffered):
        swept(store, demo, exchange.url, order_of(ids(exchange.world)))
    assert exchange.journal.writes() == []


@pytest.mark.parametrize(
    ("word", "equity", "rule", "group"),
    [
        ("yes", "50", "platform's", "eligible"),
        ("no", "50", "platform's", "not_eligible"),  # the platform will not
        ("", "50", "platform's", "eligible"),  # it says neither: the rule counts
        ("", None, "platform's", "unknown"),
        ("yes", "500", "platform's", "eligible"),  # its own word is the rule
        ("yes", "500", "edited", "not_eligible"),  # the trader's own rule counts as well
        ("no", "500", "edited", "not_eligible"),
        ("no", None, "edited", "not_eligible"),
        ("yes", None, "edited", "unknown"),
    ],
)
def test_the_exchanges_word_and_the_rule(
    word: str, equity: str | None, rule: str, group: str
) -> None:
    """SPEC: Bitget, its `isRemove` by API, equity < 100 in files."""
    row = copier("ada")._replace(equity=None if equity is None else usdt(equity))
    listed = ListedCopier(row, {"yes": True, "no": False}.get(word))
    plan = plan_listed([listed], RemovalRule(LINE, is_platforms_own=rule == "platform's"))
    groups = ("eligible", "not_eligible", "unknown")
    assert [name for name in groups if getattr(plan, name)] == [group]


def test_without_a_rule_nobody_is_eligible_whatever_the_exchange_says() -> None:
    """SPEC: a rulebook without the rule puts everyone in *unknown*, missing `rule`."""
    plan = plan_listed(
        [ListedCopier(copier("ada"), True)], RemovalRule(None, is_platforms_own=True)
    )
    assert [each.missing for each in plan.unknown] == [("rule",)]
