"""The facts that notices are made of, gathered from an account's archive.

What the Overview calls an alert is taken from there: there is one rule for each.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from profitshare_gui.core.allowance import Standing, ratio_allowance
from profitshare_gui.core.application import NEED_REASON, State, answer_due, standing_of
from profitshare_gui.core.capacity import LeadFigures, capacity_of
from profitshare_gui.core.errors import NoRatio
from profitshare_gui.core.execution_risks import BURST, is_burst
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.lead_settings import period_at
from profitshare_gui.core.lead_standing import inactivity_clock
from profitshare_gui.core.money import Units
from profitshare_gui.core.notice_facts import (
    Judged,
    Moment,
    NoticeFacts,
    PayoutFacts,
    Step,
)
from profitshare_gui.core.notice_limits import NoticeLimits, notice_limits
from profitshare_gui.core.reconciliation import GRACE, RowStatus
from profitshare_gui.core.records import (
    DEFAULT_ASSET,
    Account,
    Event,
    EventKind,
    Owner,
    ReasonCode,
    Status,
)
from profitshare_gui.core.rulebook import Rulebook, SettlementRule
from profitshare_gui.core.setting_limits import Period
from profitshare_gui.store.lately import LeadOrder
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.application import review_rule
from profitshare_gui.usecases.bookkeeping import load_books
from profitshare_gui.usecases.books import Books
from profitshare_gui.usecases.coverage import load_coverage
from profitshare_gui.usecases.overview_alerts import STALE_AFTER, Alert, AlertKind, alerts_of
from profitshare_gui.usecases.overview_payout import LastPayout, load_last_payout
from profitshare_gui.usecases.payout_clock import load_clock
from profitshare_gui.usecases.profit import profit_overview
from profitshare_gui.usecases.setting_sightings import see

LATELY: Micros = 2 * DAY
"""How far back orders and deposits of the lead are looked at; what is older is no news."""

_OWN_KINDS = (
    EventKind.RATIO_CHANGE,
    EventKind.TRANSFER_IN,
    EventKind.EQUITY,
    EventKind.LEAD_UNREALIZED,
)
_NO_NEWS = frozenset({State.NOT_APPLIED, State.DRAFT})
_TRACES = (Owner.COPIER, Owner.LEAD)
"""A copier's order is a trace of the lead's: often the only one that a file holds."""


def facts_of_account(
    store: Store,
    account: Account,
    rulebook: Rulebook,
    now: Micros,
    *,
    key_expires_at: Micros | None,
) -> NoticeFacts:
    """All facts as of now; those of the settlements are missing where it cannot be settled."""
    facts = _facts_of_lead(store, account, rulebook, now)
    facts = replace(facts, key_expires_at=key_expires_at)
    facts = _with_application(facts, store, account, rulebook.rule_at(now), now)
    try:
        return _with_settlements(facts, store, account, rulebook, now)
    except NoRatio:
        return facts


def valid_until(facts: NoticeFacts, now: Micros) -> Micros:
    """Until when facts can be used where nothing is learned: some are of an instant.

    A window is cut off, pays, and is waited for; the platform's day ends; a rule begins.
    """
    instants = [facts.day_began_at + DAY, now + DAY]
    if facts.window is not None:
        instants += [facts.window.cut_off_at, facts.window.pays_at]
        length = facts.window.cut_off_at - facts.window.opens_at
        instants += [facts.window.pays_at - length + GRACE]
    if facts.ratio_ends_at is not None:
        instants.append(facts.ratio_ends_at)
    if facts.ratio_opens_at is not None:
        instants.append(facts.ratio_opens_at)
    if facts.rules_change_at is not None:
        instants.append(facts.rules_change_at)
    return min(instant for instant in instants if instant > now)


def _facts_of_lead(store: Store, account: Account, rulebook: Rulebook, now: Micros) -> NoticeFacts:
    """What the lead did, has and may do; none of it needs a settlement."""
    account_id, rule = account.account_id, rulebook.rule_at(now)
    lately = store.notices.lately
    seen = see(store, account)
    listed = lately.copiers(account_id, DEFAULT_ASSET)
    events = lately.own_events(account_id, _OWN_KINDS, now)
    equity = seen.equity if seen.equity is not None else _last(events, EventKind.EQUITY)
    copiers = seen.copiers if seen.copiers is not None else listed and listed.people
    room = capacity_of(rule, LeadFigures(copiers=copiers, slots=seen.slots), now)
    limits = notice_limits(rulebook, rule, cap=room.cap, cap_source=room.cap_source)
    day_began_at, _ = period_at(Period.DAY, now, rule.schedule.offset)
    orders = lately.lead_orders(account_id, min(now - LATELY, day_began_at), now)
    traded_at = lately.traded_at(account_id, _TRACES, now)
    clock = inactivity_clock(rule, traded_at, now)
    opens_at, ends_at = _ratio_window(rule, events)
    change = next((each for each in rulebook.versions if each.effective_from > now), None)
    learned_at = store.last_learned_at(account_id)
    return NoticeFacts(
        limits=limits,
        lead_unrealized=_last(events, EventKind.LEAD_UNREALIZED),
        ratio_opens_at=opens_at,
        ratio_ends_at=ends_at,
        traded_at=traded_at,
        unfollowed_at=None if clock is None else clock.deadline_at,
        copiers=copiers,
        assets=None if listed is None else listed.copied + max(equity or 0, 0),
        day_began_at=day_began_at,
        lead_orders=sum(order.opened_at >= day_began_at for order in orders),
        lead_equity=equity,
        at_once=_at_once(orders, limits),
        deposits=_deposits(events, orders, now),
        rules_change_at=None if change is None else change.effective_from,
        rules_label="" if change is None else change.label,
        learned_at=learned_at,
        stale_at=None if learned_at is None else learned_at + STALE_AFTER,
    )


def _with_application(
    facts: NoticeFacts, store: Store, account: Account, rule: SettlementRule, now: Micros
) -> NoticeFacts:
    steps = store.applications.steps(account.account_id)
    standing = standing_of(steps)
    if standing.step_id is None or standing.state in _NO_NEWS:
        return facts
    learned_at = next(step.learned_at for step in steps if step.step_id == standing.step_id)
    due = answer_due(standing, review_rule(rule), now)
    step = Step(
        standing.step_id,
        standing.state.value,
        standing.since or learned_at,
        learned_at,
        standing.state in NEED_REASON,
    )
    return replace(facts, step=step, answer_due_at=None if due is None else due.last)


def _with_settlements(
    facts: NoticeFacts, store: Store, account: Account, rulebook: Rulebook, now: Micros
) -> NoticeFacts:
    """The facts with what the books say. Raises `NoRatio`."""
    books = load_books(store.settlements, account.account_id, rulebook, now)
    profit = profit_overview(
        account,
        books,
        nicknames={},
        learned_at=facts.learned_at,
        order_count=0,
        coverage=load_coverage(store, account, now),
        clock=load_clock(store, account, books),
    )
    payout = load_last_payout(store, account, books)
    alerts = {alert.kind: alert for alert in alerts_of(profit, payout, None, None, problems=0)}
    gap = alerts.get(AlertKind.GAP)
    return replace(
        facts,
        window=profit.window,
        pending=dict(profit.at_zero),
        has_pending=bool(profit.pending),
        held=_held(books),
        payout=_payout(payout, alerts),
        gap=None if gap is None or gap.at is None else (gap.at, gap.count * DAY),
    )


def _held(books: Books) -> dict[ReasonCode, int]:
    """How many copiers would not be settled, by reason."""
    held = Counter(
        share.reason
        for share in books.pending
        if share.status is not Status.SETTLED and share.reason is not None
    )
    return dict(held)


def _payout(payout: LastPayout | None, alerts: Mapping[AlertKind, Alert]) -> PayoutFacts | None:
    """What the Overview says of the last payout; None where it says nothing for certain."""
    if payout is None or AlertKind.PAYOUTS_UNKNOWN in alerts:
        return None
    pays_at = payout.window.pays_at
    disputed = alerts.get(AlertKind.PAYOUT_DISPUTED)
    if disputed is not None:
        is_missing = not any(payout.paid.values())
        judged = Judged.MISSING if is_missing else Judged.WRONG
        return PayoutFacts(pays_at, judged, payout.paid, disputed.amounts)
    explained = alerts.get(AlertKind.PAYOUT_DIFFERS)
    if explained is not None:
        return PayoutFacts(pays_at, Judged.EXPLAINED, payout.paid, explained.amounts)
    if payout.status is RowStatus.MATCHED and payout.is_recorded:
        return PayoutFacts(pays_at, Judged.RIGHT, payout.paid)
    return None


def _last(events: Sequence[Event], kind: EventKind) -> Units | None:
    return next((event.amount for event in reversed(events) if event.kind is kind), None)


def _ratio_window(
    rule: SettlementRule, events: Sequence[Event]
) -> tuple[Micros | None, Micros | None]:
    """From when to when the ratio may be changed once more, after the last change used all up."""
    changed_at = [event.at for event in events if event.kind is EventKind.RATIO_CHANGE]
    if not changed_at:
        return None, None
    last = changed_at[-1]
    used = ratio_allowance(rule, changed_at, last)
    if used.standing is not Standing.LATER or used.next_at is None or used.period is None:
        return None, None
    return period_at(Period(used.period.value), used.next_at, rule.schedule.offset)


def _at_once(orders: Sequence[LeadOrder], limits: NoticeLimits) -> tuple[Moment, ...]:
    """Orders of which only the first was copied, one for each run of them."""
    if not limits.copies_first_only:
        return ()
    found: list[Moment] = []
    for earlier, later in pairwise(orders):
        if is_burst(earlier.opened_at, later.opened_at):
            goes_on = bool(found) and later.opened_at - found[-1].at <= BURST
            if not goes_on:
                found.append(Moment(later.opened_at, later.symbol))
    return tuple(found)


def _deposits(
    events: Sequence[Event], orders: Sequence[LeadOrder], now: Micros
) -> tuple[Moment, ...]:
    """What was moved in lately while an order was open, an instant's deposits together."""
    moved: defaultdict[tuple[Micros, str], Units] = defaultdict(int)
    for event in events:
        if event.kind is EventKind.TRANSFER_IN and event.at >= now - LATELY:
            moved[event.at, event.asset] += event.amount or 0
    return tuple(
        Moment(at, asset, amount)
        for (at, asset), amount in moved.items()
        if any(o.opened_at < at < (o.closed_at or now + 1) for o in orders)
    )
