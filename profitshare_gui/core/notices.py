"""Notices: what a trader should be told, by pure rules from facts; each number has its source.

A notice is told once: its kind and key name the thing it is about. A *condition* is over once it no
longer holds; an *occurrence* happened, and stays on record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from profitshare_gui.core.instants import DAY, HOUR, Micros
from profitshare_gui.core.notice_facts import (
    OCCURRENCES,
    PAYOUTS,
    Fact,
    Judged,
    Notice,
    NoticeFacts,
    NoticeKind,
    Severity,
)
from profitshare_gui.core.notice_limits import Limit
from profitshare_gui.core.records import ReasonCode

SETTLEMENT_LEADS: tuple[Micros, ...] = (DAY, HOUR)
"""So long before a payout it is told of. Source: the issue of this step; 24 h and 1 h."""

STEP_NEWS_FOR: Micros = 7 * DAY
RULES_AHEAD: Micros = 14 * DAY
KEY_AHEAD: Micros = 14 * DAY
"""Our own: a step is news for a week, a change of rules and the end of a key two weeks ahead."""


def notices_of(facts: NoticeFacts, now: Micros) -> tuple[Notice, ...]:
    """All that holds as of now, in the order of `NoticeKind`."""
    found = [
        *_settlement(facts, now),
        *_gates(facts, now),
        *_payout(facts),
        *_application(facts, now),
        *_ratio_window(facts, now),
        *_inactivity(facts, now),
        *_sizes(facts),
        *_orders(facts, now),
        *_happened(facts),
        *_record(facts, now),
        *_key(facts, now),
    ]
    order = {kind: place for place, kind in enumerate(NoticeKind)}
    return tuple(sorted(found, key=lambda notice: order[notice.kind]))


def over(
    kept: Iterable[tuple[NoticeKind, str]], holding: Iterable[Notice], facts: NoticeFacts
) -> list[tuple[NoticeKind, str]]:
    """Of the notices that were told and have not ended, those that are over now."""
    holds = {(notice.kind, notice.key) for notice in holding}
    judged = str(facts.payout.pays_at) if facts.payout is not None else None
    return [
        (kind, key)
        for kind, key in kept
        if (kind, key) not in holds
        and kind not in OCCURRENCES
        and (kind not in PAYOUTS or key == judged)
    ]


def in_quiet_hours(minute: int, begins: int, ends: int) -> bool:
    """Whether a minute of the day lies in `[begins, ends)`, which may reach over midnight.

    From and to the same minute is no time at all.
    """
    if begins <= ends:
        return begins <= minute < ends
    return minute >= begins or minute < ends


def _settlement(facts: NoticeFacts, now: Micros) -> Iterator[Notice]:
    """The nearest lead time that has come; one as long as the window itself would always hold."""
    window = facts.window
    if window is None or not facts.has_pending:
        return
    left = window.pays_at - now
    length = window.cut_off_at - window.opens_at
    come = [lead for lead in SETTLEMENT_LEADS if 0 < left <= lead < length]
    if come:
        lead = min(come)
        told: dict[str, Fact] = {"hours": lead // HOUR}
        if facts.pending:
            told["amounts"] = dict(facts.pending)
        key = f"{window.pays_at}:{lead // HOUR}"
        yield Notice(NoticeKind.SETTLEMENT_NEAR, key, Severity.NEWS, window.pays_at, told)


def _gates(facts: NoticeFacts, now: Micros) -> Iterator[Notice]:
    """What would keep the next settlement from paying, and what is about to."""
    window, limit = facts.window, facts.limits.lead_unrealized
    if window is None or now >= window.cut_off_at:
        return
    held = dict(facts.held)
    level = facts.lead_unrealized
    if limit is not None and level is not None:
        told: dict[str, Fact] = {"amounts": {"USDT": level}, "limit": limit.value}
        told["source"] = limit.source
        if level <= limit.value:
            held.setdefault(ReasonCode.LEAD_UNREALIZED, 0)
        elif level <= limit.near:
            key = str(window.cut_off_at)
            yield Notice(NoticeKind.GATE_NEAR, key, Severity.WARNING, window.cut_off_at, told)
    for reason in GATES:
        # Positions come and go all week; they matter when the cut-off is near.
        is_early = reason is ReasonCode.OPEN_POSITIONS and window.cut_off_at - now > DAY
        if reason in held and not is_early:
            key = f"{window.cut_off_at}:{reason}"
            known: dict[str, Fact] = {"reason": str(reason), "copiers": held[reason]}
            yield Notice(NoticeKind.GATE_BLOCKING, key, Severity.WARNING, window.cut_off_at, known)


GATES = (ReasonCode.LEAD_UNREALIZED, ReasonCode.AVAILABLE_BALANCE, ReasonCode.OPEN_POSITIONS)
"""The reasons that keep a share back until something is done."""


def _payout(facts: NoticeFacts) -> Iterator[Notice]:
    payout = facts.payout
    if payout is None:
        return
    key = str(payout.pays_at)
    if payout.judged is Judged.MISSING:
        due: dict[str, Fact] = {
            "amounts": {asset: -amount for asset, amount in payout.differs.items()}
        }
        yield Notice(NoticeKind.PAYOUT_MISSING, key, Severity.URGENT, payout.pays_at, due)
    elif payout.judged is Judged.RIGHT:
        if any(payout.paid.values()):
            paid: dict[str, Fact] = {"amounts": dict(payout.paid)}
            yield Notice(NoticeKind.PAID, key, Severity.NEWS, payout.pays_at, paid)
    else:
        is_explained = payout.judged is Judged.EXPLAINED
        told: dict[str, Fact] = {"amounts": dict(payout.differs), "explained": int(is_explained)}
        severity = Severity.WARNING if is_explained else Severity.URGENT
        yield Notice(NoticeKind.PAYOUT_WRONG, key, severity, payout.pays_at, told)


def _application(facts: NoticeFacts, now: Micros) -> Iterator[Notice]:
    step = facts.step
    if step is not None and now - step.learned_at < STEP_NEWS_FOR:
        severity = Severity.URGENT if step.asks_for_action else Severity.NEWS
        told: dict[str, Fact] = {"state": step.state}
        yield Notice(NoticeKind.APPLICATION, str(step.step_id), severity, step.at, told)
    due_at = facts.answer_due_at
    if step is not None and due_at is not None and now >= due_at:
        told = {"state": step.state, "overdue": 1}
        key = f"{step.step_id}:overdue"
        yield Notice(NoticeKind.APPLICATION, key, Severity.WARNING, due_at, told)


def _ratio_window(facts: NoticeFacts, now: Micros) -> Iterator[Notice]:
    opens_at, ends_at = facts.ratio_opens_at, facts.ratio_ends_at
    if opens_at is not None and ends_at is not None and opens_at <= now < ends_at:
        told: dict[str, Fact] = {"until": ends_at, "source": facts.limits.ratio_source}
        yield Notice(NoticeKind.RATIO_WINDOW, str(opens_at), Severity.NEWS, opens_at, told)


def _inactivity(facts: NoticeFacts, now: Micros) -> Iterator[Notice]:
    """Day 5 and day 6 of 7, and when the time is up (platform rules, A25)."""
    traded_at, deadline = facts.traded_at, facts.unfollowed_at
    if traded_at is None or deadline is None:
        return
    begun = [days for days in facts.limits.inactivity_warns if now >= deadline - days * DAY]
    if not begun:
        return
    left = min(begun)
    told: dict[str, Fact] = {
        "days": (deadline - traded_at) // DAY - left,
        "left": left,
        "source": facts.limits.inactivity_source,
    }
    severity = Severity.WARNING if left > 1 else Severity.URGENT
    yield Notice(NoticeKind.INACTIVITY, f"{traded_at}:{left}", severity, deadline, told)


def _sizes(facts: NoticeFacts) -> Iterator[Notice]:
    """What has grown to a limit, or near one."""
    limits = facts.limits
    yield from _grown(NoticeKind.COPIER_CAP, limits.copiers, facts.copiers, facts)
    yield from _grown(NoticeKind.ASSETS_LIMIT, limits.assets, facts.assets, facts)
    low = limits.equity
    if low is not None and facts.lead_equity is not None and facts.lead_equity < low.value:
        told: dict[str, Fact] = {
            "amounts": {"USDT": facts.lead_equity},
            "limit": low.value,
            "source": low.source,
        }
        yield Notice(
            NoticeKind.BALANCE_LOW, str(low.value), Severity.URGENT, facts.learned_at or 0, told
        )


def _grown(
    kind: NoticeKind, limit: Limit | None, figure: int | None, facts: NoticeFacts
) -> Iterator[Notice]:
    """Near its limit, or there."""
    if limit is None or figure is None or figure < limit.near:
        return
    is_there = figure >= limit.value
    key = f"{limit.value}:{'at' if is_there else 'near'}"
    told: dict[str, Fact] = {"limit": limit.value, "source": limit.source, "there": int(is_there)}
    if kind is NoticeKind.COPIER_CAP:
        told["count"] = figure
    else:
        told["amounts"] = {"USDT": figure}
    severity = Severity.WARNING if is_there else Severity.NEWS
    yield Notice(kind, key, severity, facts.learned_at or 0, told)


def _orders(facts: NoticeFacts, now: Micros) -> Iterator[Notice]:
    """Lead orders of the platform's day; a day that is over counts no more."""
    limit = facts.limits.orders_a_day
    is_today = facts.day_began_at <= now < facts.day_began_at + DAY
    if limit is None or not is_today or facts.lead_orders < limit.near:
        return
    is_there = facts.lead_orders >= limit.value
    told: dict[str, Fact] = {
        "count": facts.lead_orders,
        "limit": limit.value,
        "source": limit.source,
        "there": int(is_there),
    }
    yield Notice(
        NoticeKind.ORDERS_A_DAY,
        f"{facts.day_began_at}:{'at' if is_there else 'near'}",
        Severity.URGENT if is_there else Severity.WARNING,
        facts.day_began_at + DAY,
        told,
    )


def _happened(facts: NoticeFacts) -> Iterator[Notice]:
    for burst in facts.at_once:
        told: dict[str, Fact] = {"symbol": burst.what, "source": facts.limits.at_once_source}
        yield Notice(NoticeKind.OPENED_AT_ONCE, str(burst.at), Severity.WARNING, burst.at, told)
    part = facts.limits.deposit_part
    for deposit in facts.deposits:
        equity = facts.lead_equity
        # Without an equity nobody can say that it was small.
        if equity is None or deposit.amount * part.whole >= (equity - deposit.amount) * part.value:
            told = {"amounts": {deposit.what: deposit.amount}, "source": part.source}
            yield Notice(
                NoticeKind.LARGE_DEPOSIT,
                f"{deposit.at}:{deposit.what}",
                Severity.WARNING,
                deposit.at,
                told,
            )


def _record(facts: NoticeFacts, now: Micros) -> Iterator[Notice]:
    change_at = facts.rules_change_at
    if change_at is not None and 0 < change_at - now <= RULES_AHEAD:
        said: dict[str, Fact] = {"label": facts.rules_label}
        yield Notice(NoticeKind.RULES_CHANGE, str(change_at), Severity.WARNING, change_at, said)
    if facts.gap is not None:
        since, length = facts.gap
        told: dict[str, Fact] = {"days": -(-length // DAY)}
        yield Notice(NoticeKind.ARCHIVE_GAP, str(since), Severity.WARNING, since, told)
    learned_at, stale_at = facts.learned_at, facts.stale_at
    if learned_at is not None and stale_at is not None and now > stale_at:
        yield Notice(NoticeKind.STALE, str(learned_at), Severity.WARNING, learned_at)


def _key(facts: NoticeFacts, now: Micros) -> Iterator[Notice]:
    expires_at = facts.key_expires_at
    if expires_at is None or expires_at - now > KEY_AHEAD:
        return
    is_over = now >= expires_at
    key = f"{expires_at}:{'over' if is_over else 'near'}"
    told: dict[str, Fact] = {"over": int(is_over)}
    severity = Severity.URGENT if is_over else Severity.WARNING
    yield Notice(NoticeKind.KEY_EXPIRING, key, severity, expires_at, told)
