"""Settings through the desk: by a call at a practice exchange, by hand, and as readings tell."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from profitshare_gui.core.capacity import Ask, Met
from profitshare_gui.core.errors import AlreadyRunning, SecretStoreMissing
from profitshare_gui.core.exchange_errors import MissingRight
from profitshare_gui.core.instants import DAY, HOUR, Micros
from profitshare_gui.core.lead_settings import (
    CANCEL,
    NOT_CONFIRMED,
    START,
    STATED,
    ChangeState,
    Obstacle,
    Origin,
    SettingChange,
    period_at,
)
from profitshare_gui.core.records import Account, Event, EventKind, Feed, Owner
from profitshare_gui.core.setting_checks import Fault, Warn
from profitshare_gui.core.setting_errors import SettingNotChanged
from profitshare_gui.core.setting_limits import Period, Setting
from profitshare_gui.exchanges.bitget import connect_bitget
from profitshare_gui.exchanges.exchange import ApiKey, Exchange
from profitshare_gui.exchanges.okx import connect_okx
from profitshare_gui.store.store import Store
from profitshare_gui.usecases import settings_desk
from profitshare_gui.usecases.lead_settings import Need, Way
from profitshare_gui.usecases.rulebooks import RulebookShelf
from profitshare_gui.usecases.setting_changes import PURPOSE, Proposal
from profitshare_gui.usecases.setting_sightings import BY_IMPORT, BY_SYNC
from profitshare_gui.usecases.settings_desk import SettingsDesk
from profitshare_gui.usecases.syncing import sync_account
from tests.core.rulebooks import RULEBOOKS
from tests.exchanges.practised_okx import QUICK
from tests.practice import faults
from tests.practice.bitget import Bitget
from tests.practice.clock import PracticeClock
from tests.practice.made import make_world
from tests.practice.okx import Okx, refusal
from tests.practice.okx_key import OKX_KEY
from tests.practice.okx_rows import instrument
from tests.practice.server import PracticeExchange
from tests.say import at, event, order, share, usdt
from tests.usecases.synced import now

SET_RATIO = "amend-profit-sharing-ratio"
SET_SYMBOLS = "set-instruments"
NOON = at("2026-04-01 12:00")
"""A Wednesday."""


class Clock:
    """A clock that a test sets; every look takes a second, as the world's does."""

    def __init__(self, instant: Micros = NOON) -> None:
        self.at = instant

    def __call__(self) -> Micros:
        self.at += 1_000_000
        return self.at


def key(name: str = OKX_KEY.key) -> ApiKey:
    return ApiKey(name, OKX_KEY.secret, OKX_KEY.passphrase)


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    """Its lead leads at 13 %; three changes are left. Its clock tells the real time, as ours."""
    with PracticeExchange(Okx(), make_world(), clock=PracticeClock(), is_limited=False) as started:
        yield started


@pytest.fixture(autouse=True)
def _in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The real adapters, but for their pace: this exchange does not count."""

    def connect(account: Account, api_key: ApiKey, _: object) -> Exchange:
        connector = connect_okx if account.exchange == "okx" else connect_bitget
        return connector(account.base_url, api_key, pace=QUICK)

    monkeypatch.setattr(settings_desk, "connect", connect)


@pytest.fixture
def clock() -> Clock:
    return Clock()


def desk_of(
    store: Store,
    clock: Callable[[], Micros],
    rulebook_id: str = "ju",
    exchange: str = "files",
    url: str = "",
    *,
    has_key: bool = False,
    is_demo: bool = False,
) -> SettingsDesk:
    account = store.add_account(
        Account("main", rulebook_id, exchange, url, NOON - 400 * DAY, is_demo=is_demo)
    )
    shelf = RulebookShelf((RULEBOOKS,))
    return SettingsDesk(store, account, shelf, clock, key if has_key else lambda: None)


@pytest.fixture
def okx(store: Store, practice: PracticeExchange) -> SettingsDesk:
    return desk_of(store, now, "okx", "okx", practice.url, has_key=True)


@pytest.fixture
def ju(store: Store, clock: Clock) -> SettingsDesk:
    return desk_of(store, clock)


def sync(desk: SettingsDesk, practice: PracticeExchange) -> None:
    exchange = connect_okx(practice.url, key(), pace=QUICK)
    try:
        sync_account(exchange, desk.store, desk.account, desk.now)
    finally:
        exchange.close()


def changes(desk: SettingsDesk) -> list[SettingChange]:
    return desk.store.lead_settings.changes(desk.account.account_id)


def ratios(desk: SettingsDesk) -> list[tuple[Micros, int | None]]:
    events = desk.store.events(desk.account.account_id)
    return [(each.at, each.ratio) for each in events if each.kind is EventKind.RATIO_CHANGE]


def bring(desk: SettingsDesk, *events: Event) -> None:
    account_id = desk.account.account_id
    desk.store.save_page(account_id, Feed.EVENTS, events, learned_at=desk.now())


def sent(practice: PracticeExchange, path: str) -> int:
    return len(practice.journal.to(path))


def propose(desk: SettingsDesk, ratio: str) -> Proposal:
    return desk.propose(Setting.RATIO, share(ratio))


# --- by a call ---


def test_a_ratio_is_set_by_a_call_read_again_and_becomes_one_event(
    okx: SettingsDesk, practice: PracticeExchange
) -> None:
    """SPEC, Futures settings; step 12: sent through the journal and re-read."""
    proposal = propose(okx, "10%")
    assert (proposal.before, proposal.way) == (share("13%"), Way.CALL)
    outcome = okx.apply(proposal)
    assert outcome.state is ChangeState.CONFIRMED
    assert practice.world.lead.share_ratio == "0.1"
    (change,) = changes(okx)
    assert (change.state, change.origin) == (ChangeState.CONFIRMED, Origin.API)
    standing = okx.load().standings[Setting.RATIO]
    assert standing.current is not None
    assert standing.current.value == share("10%")
    assert [each.used for each in standing.allowances] == [1]
    assert [ratio for _, ratio in ratios(okx)] == [share("10%")]
    okx.load()
    assert len(ratios(okx)) == 1


def test_the_journal_has_a_change_as_sent_before_its_request_arrives(
    okx: SettingsDesk, practice: PracticeExchange
) -> None:
    seen: list[ChangeState] = []

    def look() -> None:
        seen.extend(change.state for change in changes(okx))

    practice.script.before(look, path=SET_RATIO, nth=1)
    okx.apply(propose(okx, "10%"))
    assert seen == [ChangeState.SENT]


def test_a_refusal_keeps_the_platforms_words_and_uses_nothing_up(
    okx: SettingsDesk, practice: PracticeExchange
) -> None:
    practice.world.lead.ratio_changes_left = 0
    outcome = okx.apply(propose(okx, "10%"))
    assert (outcome.state, outcome.code) == (ChangeState.REFUSED, "59284")
    standing = okx.load().standings[Setting.RATIO]
    assert (standing.obstacle, standing.allowances[0].used) == (None, 0)
    assert ratios(okx) == []


@pytest.mark.parametrize(
    ("fault", "state", "ratio", "events"),
    [
        (faults.answer_lost(), ChangeState.CONFIRMED, "0.1", 1),
        (faults.cut_before_headers(), ChangeState.REFUSED, "0.13", 0),
    ],
)
def test_a_lost_answer_is_settled_by_reading_and_never_sent_again(
    okx: SettingsDesk,
    practice: PracticeExchange,
    fault: faults.Fault,
    state: ChangeState,
    ratio: str,
    events: int,
) -> None:
    """Step 12: uncertain is settled by re-reading only."""
    practice.script.fault(fault, path=SET_RATIO)
    outcome = okx.apply(propose(okx, "10%"))
    assert (outcome.state, practice.world.lead.share_ratio) == (state, ratio)
    assert sent(practice, SET_RATIO) == 1
    assert len(ratios(okx)) == events


def test_what_could_not_be_read_either_stays_open_until_it_can(
    okx: SettingsDesk, practice: PracticeExchange
) -> None:
    proposal = propose(okx, "10%")
    practice.script.fault(faults.answer_lost(), path=SET_RATIO)
    # The first reading is the one before it is sent.
    practice.script.fault(refusal("50119"), path="copytrading/config", nth=2, times=9)
    outcome = okx.apply(proposal)
    assert outcome.state is ChangeState.UNCERTAIN
    standing = okx.load().standings[Setting.RATIO]
    assert (standing.obstacle, standing.allowances[0].used) == (Obstacle.PENDING, 1)
    with pytest.raises(SettingNotChanged, match="earlier change"):
        okx.begin_by_hand(proposal)
    practice.script.clear()
    assert okx.look_again() == 1
    assert sent(practice, SET_RATIO) == 1
    (change,) = changes(okx)
    assert change.state is ChangeState.CONFIRMED


def test_a_killed_program_finds_out_at_its_next_reading(
    okx: SettingsDesk, practice: PracticeExchange
) -> None:
    """Written down as sent, and then the power went: a sync tells that it was made."""
    sync(okx, practice)
    okx.store.lead_settings.begin(
        okx.account.account_id,
        Setting.RATIO,
        share("10%"),
        origin=Origin.API,
        state=ChangeState.SENT,
        now=okx.now(),
    )
    assert okx.load().standings[Setting.RATIO].obstacle is Obstacle.PENDING
    practice.world.lead.share_ratio = "0.1"
    sync(okx, practice)
    assert okx.load().settled == 1
    assert changes(okx)[0].state is ChangeState.CONFIRMED
    assert [ratio for _, ratio in ratios(okx)] == [share("10%")]


def test_and_one_that_never_arrived_is_refused_as_not_confirmed(
    okx: SettingsDesk, practice: PracticeExchange
) -> None:
    okx.store.lead_settings.begin(
        okx.account.account_id,
        Setting.RATIO,
        share("10%"),
        origin=Origin.API,
        state=ChangeState.SENT,
        now=okx.now(),
    )
    sync(okx, practice)
    okx.load()
    (change,) = changes(okx)
    assert (change.state, change.told) == (ChangeState.REFUSED, NOT_CONFIRMED)
    assert ratios(okx) == []


def test_nothing_is_sent_where_the_platform_has_another_value_by_now(
    okx: SettingsDesk, practice: PracticeExchange
) -> None:
    proposal = propose(okx, "10%")
    practice.world.lead.share_ratio = "0.12"
    with pytest.raises(SettingNotChanged, match="another value"):
        okx.apply(proposal)
    assert sent(practice, SET_RATIO) == 0


def test_nothing_is_sent_that_is_used_up_meanwhile(
    okx: SettingsDesk, practice: PracticeExchange
) -> None:
    """Three a month of UTC+8: files brought three of them after the dialog was opened."""
    proposal = propose(okx, "10%")
    opens_at, ends_at = period_at(Period.MONTH, now(), 8 * HOUR)
    changed = [event("ratio_change", "2026-04-01 00:00", ratio=r) for r in ("11%", "12%", "13%")]
    bring(okx, *(each._replace(at=opens_at + place) for place, each in enumerate(changed)))
    with pytest.raises(SettingNotChanged, match="no change of this setting now"):
        okx.apply(proposal)
    assert sent(practice, SET_RATIO) == 0
    assert okx.load().standings[Setting.RATIO].next_at == ends_at


def test_nothing_is_sent_beside_a_sync(okx: SettingsDesk, practice: PracticeExchange) -> None:
    proposal = propose(okx, "10%")
    with (
        okx.store.account_lock(okx.account.account_id, "syncing"),
        pytest.raises(AlreadyRunning),
    ):
        okx.apply(proposal)
    assert (sent(practice, SET_RATIO), changes(okx)) == (0, [])
    assert PURPOSE == "changing settings"


def test_a_key_without_the_right_changes_nothing_and_leaves_nothing_open(
    okx: SettingsDesk, practice: PracticeExchange
) -> None:
    proposal = propose(okx, "10%")
    practice.script.fault(refusal("50120"), path=SET_RATIO)
    with pytest.raises(MissingRight):
        okx.apply(proposal)
    (change,) = changes(okx)
    assert change.state is ChangeState.WITHDRAWN
    assert okx.load().standings[Setting.RATIO].is_changeable


def test_without_a_key_it_is_changed_by_hand(okx: SettingsDesk, practice: PracticeExchange) -> None:
    without = replace(okx, read_key=lambda: None)
    proposal = propose(without, "10%")
    assert proposal.way is Way.BY_HAND
    assert isinstance(proposal.trouble, SecretStoreMissing)
    with pytest.raises(SecretStoreMissing):
        without.apply(proposal)
    assert practice.world.lead.share_ratio == "0.13"


def test_okx_replaces_the_whole_list_and_the_full_result_is_shown_first(
    okx: SettingsDesk, practice: PracticeExchange
) -> None:
    """Step 12: `set-instruments` replaces the whole list."""
    held = {order.symbol for order in practice.world.orders if order.closed_ms is None}
    free = next(each for each in practice.world.symbols if each.symbol not in held)
    free.is_led = False
    sync(okx, practice)
    view = okx.load()
    current = view.standings[Setting.ASSETS].current
    assert current is not None
    assert isinstance(current.value, tuple)
    (new,) = set(view.facts.symbols or {}) - set(current.value)
    gone = current.value[0]
    wanted = (*current.value[1:], new)
    proposal = okx.propose(Setting.ASSETS, wanted)
    assert (proposal.added, proposal.removed) == ((new,), (gone,))
    assert set(proposal.after) == set(wanted)  # type: ignore[arg-type]
    assert proposal.verdict.warnings == (Warn.ORDERS_UNKNOWN,)
    outcome = okx.apply(proposal)
    assert outcome.state is ChangeState.CONFIRMED
    now = okx.load().standings[Setting.ASSETS].current
    assert now is not None
    assert set(now.value) == set(wanted)  # type: ignore[arg-type]


def test_a_symbol_with_a_position_is_not_offered_anew_on_okx(
    okx: SettingsDesk, practice: PracticeExchange
) -> None:
    """O10: a newly chosen one must have no position."""
    held = {order.symbol for order in practice.world.orders if order.closed_ms is None}
    taken = next(each for each in practice.world.symbols if each.symbol in held)
    taken.is_led = False
    sync(okx, practice)
    view = okx.load()
    current = view.standings[Setting.ASSETS].current
    assert current is not None
    assert isinstance(current.value, tuple)
    new = instrument(taken.symbol, taken.product)
    assert new in (view.facts.symbols or {})
    assert okx.propose(Setting.ASSETS, (*current.value, new)).verdict.faults == (
        Fault.HAS_POSITION,
    )


def test_bitget_changes_symbols_by_a_call_and_the_ratio_by_hand(store: Store, clock: Clock) -> None:
    with PracticeExchange(
        Bitget(), make_world(), clock=PracticeClock(), is_limited=False
    ) as bitget:
        desk = desk_of(store, clock, "bitget", "bitget", bitget.url)
        desk = replace(
            desk, read_key=lambda: ApiKey("practice-key", "practice-secret", "practicepass")
        )
        view = desk.load()
        assert (view.way(Setting.ASSETS), view.way(Setting.RATIO)) == (Way.CALL, Way.BY_HAND)
        first = desk.propose(Setting.ASSETS, ("BTCUSDT",))
        assert first.way is Way.CALL
        assert isinstance(first.before, tuple)
        wanted = tuple(each for each in first.before if each != first.before[-1])
        outcome = desk.apply(desk.propose(Setting.ASSETS, wanted))
        assert outcome.state is ChangeState.CONFIRMED
        led = {each.symbol for each in bitget.world.symbols if each.is_led}
        assert set(wanted) == led


# --- by hand ---


def test_a_step_by_hand_is_pending_until_the_trader_says_it_is_made(
    ju: SettingsDesk, clock: Clock
) -> None:
    """Step 12: a guided manual step that the ledger records."""
    proposal = propose(ju, "2.5%")
    assert (proposal.way, proposal.verdict.faults) == (Way.BY_HAND, ())
    change = ju.begin_by_hand(proposal)
    standing = ju.load().standings[Setting.RATIO]
    assert (standing.pending, standing.obstacle) == (change, Obstacle.PENDING)
    assert ratios(ju) == []
    clock.at += HOUR
    made_at = clock.at
    ju.confirm_by_hand(change, made_at)
    standing = ju.load().standings[Setting.RATIO]
    assert standing.current is not None
    assert (standing.current.value, standing.current.since) == (share("2.5%"), made_at)
    assert (standing.obstacle, standing.next_at) == (Obstacle.USED_UP, at("2026-04-06 00:00"))
    assert ratios(ju) == [(made_at, share("2.5%"))]
    with pytest.raises(SettingNotChanged):
        ju.confirm_by_hand(change, made_at)
    assert len(ratios(ju)) == 1


def test_asked_on_sunday_and_made_on_monday_counts_on_monday(
    ju: SettingsDesk, clock: Clock
) -> None:
    """Platform rules, A24: the natural week in which the platform counts it."""
    clock.at = at("2026-04-05 23:30")
    change = ju.begin_by_hand(propose(ju, "2.5%"))
    clock.at = at("2026-04-06 00:10")
    ju.confirm_by_hand(change, at("2026-04-06 00:00"))
    assert ju.load().standings[Setting.RATIO].next_at == at("2026-04-13 00:00")


def test_nobody_has_made_a_change_in_the_future(ju: SettingsDesk, clock: Clock) -> None:
    change = ju.begin_by_hand(propose(ju, "2.5%"))
    with pytest.raises(SettingNotChanged, match="future"):
        ju.confirm_by_hand(change, clock.at + DAY)


def test_what_was_not_made_is_withdrawn_and_another_is_offered(ju: SettingsDesk) -> None:
    change = ju.begin_by_hand(propose(ju, "2.5%"))
    ju.withdraw(change)
    assert ju.load().standings[Setting.RATIO].is_changeable
    with pytest.raises(SettingNotChanged):
        ju.withdraw(change)


def test_what_the_platform_would_refuse_is_not_begun(ju: SettingsDesk) -> None:
    proposal = propose(ju, "2.91%")
    assert proposal.verdict.faults == (Fault.RATIO_ABOVE_MAXIMUM,)
    with pytest.raises(SettingNotChanged):
        ju.begin_by_hand(proposal)
    ju.choose_own_maximum(share("15%"))
    assert propose(ju, "15%").verdict.is_good
    ju.choose_own_maximum(None)
    assert not propose(ju, "15%").verdict.is_good


def test_an_import_confirms_what_was_made_by_hand(ju: SettingsDesk) -> None:
    """Step 12: pending until confirmed by hand or by the next sync or import."""
    ju.begin_by_hand(propose(ju, "2.5%"))
    bring(ju, event("ratio_change", "2026-04-01 13:00", ratio="2.5%"))
    ju.now.at = at("2026-04-01 14:00")  # type: ignore[attr-defined]
    assert ju.load().settled == 1
    (change,) = changes(ju)
    assert (change.state, change.told) == (ChangeState.CONFIRMED, BY_IMPORT)
    assert change.ended_at == at("2026-04-01 13:00")
    assert len(ratios(ju)) == 1


def test_a_statement_says_how_it_has_been_and_uses_nothing_up(ju: SettingsDesk) -> None:
    proposal = ju.propose_statement(Setting.RATIO, share("2%"))
    ju.state(proposal, at("2026-03-31 00:00"))
    standing = ju.load().standings[Setting.RATIO]
    assert standing.current is not None
    assert standing.current.value == share("2%")
    assert (standing.obstacle, standing.allowances[0].used) == (None, 0)
    assert ratios(ju) == [(at("2026-03-31 00:00"), share("2%"))]
    assert changes(ju)[0].told == STATED


def test_every_other_setting_is_kept_by_hand(ju: SettingsDesk, clock: Clock) -> None:
    for setting, value in (
        (Setting.ASSETS, ("ETHUSDT", "BTCUSDT")),
        (Setting.MINIMUM_COPY, usdt("25")),
        (Setting.DELAY, 5),
        (Setting.LEADING, START),
    ):
        change = ju.begin_by_hand(ju.propose(setting, value))
        ju.confirm_by_hand(change, clock.at)
        standing = ju.load().standings[setting]
        assert standing.current is not None
        assert standing.current.value == value
    assert ju.load().standings[Setting.DELAY].obstacle is Obstacle.USED_UP
    assert ju.store.events(ju.account.account_id) == []


def test_ending_lead_trading_waits_for_the_last_position(ju: SettingsDesk) -> None:
    """Guide IV: all positions must be closed."""
    opened = order("", None, opened="2026-03-30 10:00", closed=None, order_id="1", owner=Owner.LEAD)
    ju.store.save_page(ju.account.account_id, Feed.ORDERS, [opened], learned_at=NOON)
    proposal = ju.propose(Setting.LEADING, CANCEL)
    assert proposal.verdict.faults == (Fault.HAS_POSITIONS,)
    with pytest.raises(SettingNotChanged):
        ju.begin_by_hand(proposal)


def test_ending_it_settles_early_where_the_rulebook_says_so(store: Store, clock: Clock) -> None:
    """SPEC, Settlement core: early triggers of Coinlocally and Binance."""
    desk = desk_of(store, clock, "coinlocally")
    change = desk.begin_by_hand(desk.propose(Setting.LEADING, CANCEL))
    desk.confirm_by_hand(change, clock.at)
    (closed,) = desk.store.events(desk.account.account_id)
    assert closed.kind is EventKind.LEAD_CLOSES


def test_in_the_demo_world_everything_is_by_hand(store: Store, clock: Clock) -> None:
    desk = desk_of(store, clock, "okx", "okx", has_key=True, is_demo=True)
    assert desk.load().ways == {}
    assert propose(desk, "10%").way is Way.BY_HAND


# --- as readings tell ---


def test_a_sync_confirms_what_was_made_by_hand(
    okx: SettingsDesk, practice: PracticeExchange
) -> None:
    sync(okx, practice)
    without = replace(okx, read_key=lambda: None)
    without.begin_by_hand(propose(without, "10%"))
    sync(okx, practice)
    assert okx.load().standings[Setting.RATIO].obstacle is Obstacle.PENDING  # not made yet
    practice.world.lead.share_ratio = "0.1"
    sync(okx, practice)
    okx.load()
    (change,) = changes(okx)
    assert (change.state, change.told) == (ChangeState.CONFIRMED, BY_SYNC)
    assert len(ratios(okx)) == 1


def test_a_ratio_that_changed_elsewhere_is_recorded_once_and_counts(
    okx: SettingsDesk, practice: PracticeExchange
) -> None:
    sync(okx, practice)
    okx.load()
    assert (changes(okx), ratios(okx)) == ([], [])  # the first reading is no change
    practice.world.lead.share_ratio = "0.1"
    sync(okx, practice)
    okx.load()
    standing = okx.load().standings[Setting.RATIO]
    (change,) = changes(okx)
    assert (change.origin, change.value) == (Origin.SYNC, share("10%"))
    assert len(ratios(okx)) == 1
    assert standing.allowances[0].used == 1


def test_an_equity_that_moves_is_no_new_ratio(
    okx: SettingsDesk, practice: PracticeExchange
) -> None:
    for equity in ("1000", "2000", "3000"):
        practice.world.lead.equity = equity
        sync(okx, practice)
        okx.load()
    assert (changes(okx), ratios(okx)) == ([], [])
    current = okx.load().standings[Setting.RATIO].current
    assert current is not None
    assert current.since < current.seen_at


def test_capacity_is_the_platforms_own_word_where_it_gives_one(
    okx: SettingsDesk, practice: PracticeExchange
) -> None:
    sync(okx, practice)
    found = okx.load().capacity
    assert (found.cap, found.is_reported) == (500, True)
    assert found.copiers == len(practice.world.copiers)


def test_what_is_known_of_a_capacity_request(store: Store, clock: Clock) -> None:
    """Equity 8,000 and then 6,000 is a drawdown of 25 %; 6,000 is less than 10,000."""
    desk = desk_of(store, clock, "binance-futures")
    bring(
        desk,
        event("equity", "2026-03-28 00:00", amount="8000"),
        event("equity", "2026-03-30 00:00", amount="6000"),
    )
    lead = order("", "1", opened="2026-03-01 00:00", closed="2026-03-01 01:00", owner=Owner.LEAD)
    desk.store.save_page(desk.account.account_id, Feed.ORDERS, [lead], learned_at=NOON)
    found = {each.ask: each for each in desk.load().capacity.conditions}
    assert (found[Ask.DAYS].figure, found[Ask.DAYS].met) == (31, Met.YES)
    assert (found[Ask.DRAWDOWN].figure, found[Ask.DRAWDOWN].met) == (share("25%"), Met.YES)
    assert (found[Ask.LEAD_MARGIN].figure, found[Ask.LEAD_MARGIN].met) == (usdt("6000"), Met.NO)


def test_what_starting_takes(ju: SettingsDesk) -> None:
    assert dict(ju.load().needs) == {
        Need.APPROVED: Met.UNKNOWN,
        Need.RATIO: Met.UNKNOWN,
        Need.ASSETS: Met.UNKNOWN,
        Need.MINIMUM_COPY: Met.UNKNOWN,
    }
    ju.state(ju.propose_statement(Setting.RATIO, share("2%")), NOON)
    assert dict(ju.load().needs)[Need.RATIO] is Met.YES


def test_the_own_history_of_symbols_is_the_leads_where_there_is_one(ju: SettingsDesk) -> None:
    account_id = ju.account.account_id
    ju.store.save_page(account_id, Feed.ORDERS, [order("ada", "5")], learned_at=NOON)
    assert [each.is_own for each in ju.symbol_histories()] == [False]
    own = order("", "1", symbol="ETHUSDT", owner=Owner.LEAD)
    ju.store.save_page(account_id, Feed.ORDERS, [own], learned_at=NOON)
    assert [each.symbol for each in ju.symbol_histories()] == ["ETHUSDT"]


def test_an_account_of_files_never_asks_anybody(ju: SettingsDesk) -> None:
    assert ju.load().status_at is None
    assert propose(ju, "1%").trouble is None
