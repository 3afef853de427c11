"""The command line's JSON: amounts as decimal strings, instants as ISO 8601 (SPEC, section 7)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from profitshare_gui.core.errors import BadLine
from profitshare_gui.core.instants import SECOND, Micros, instant_text
from profitshare_gui.core.money import amount_text, product_text, ratio_text
from profitshare_gui.core.records import (
    Account,
    Line,
    PendingShare,
    Rebate,
    Settlement,
    SettlementWindow,
)
from profitshare_gui.core.rulebook import Rulebook, next_window

if TYPE_CHECKING:  # these would load NumPy and SQLAlchemy before `countdown` could answer
    from profitshare_gui.core.allowance import Allowance
    from profitshare_gui.core.removal import RemovalPlan
    from profitshare_gui.core.settlement import SettlementResult
    from profitshare_gui.usecases.imports import ImportReport
    from profitshare_gui.usecases.overview import AccountCard, AccountDetails
    from profitshare_gui.usecases.overview_alerts import Alert, CopierCounts
    from profitshare_gui.usecases.overview_payout import LastPayout

Json: TypeAlias = (
    "str | int | float | bool | Sequence[Json] | Mapping[str, Json] | None"  # a JSON value
)


def settle_json(result: SettlementResult) -> dict[str, Json]:
    """The answer of `settle`."""
    return {
        "rules": result.rulebook.rulebook_id,
        "as_of": instant_text(result.as_of),
        "settlements": [settlement_json(settlement) for settlement in result.settlements],
        "pending": [pending_json(share) for share in result.pending],
        "rebates": [_rebate_json(rebate) for rebate in result.rebates],
        "totals": totals_json(
            due=result.due_by_asset,
            pending=result.pending_by_asset,
            rebates=result.rebates_by_asset,
        ),
        "next": window_json(result.next_window),
    }


def nothing_settled_json(rulebook: Rulebook, as_of: Micros) -> dict[str, Json]:
    """The answer of `settle` when its files cannot be used: the same shape, empty."""
    nothing: dict[str, Json] = {"due": "0", "pending": "0", "rebates": "0"}
    return {
        "rules": rulebook.rulebook_id,
        "as_of": instant_text(as_of),
        "settlements": [],
        "pending": [],
        "rebates": [],
        "totals": nothing,
        "next": window_json(next_window(rulebook, as_of)),
    }


def settlement_json(settlement: Settlement) -> dict[str, Json]:
    """One settlement with its lines."""
    return {
        "copier_id": settlement.copier_id,
        "asset": settlement.asset,
        "window": window_json(settlement.window),
        "trigger": settlement.trigger,
        "status": settlement.status.value,
        "reason": settlement.reason.value if settlement.reason else None,
        "provenance": settlement.provenance.value,
        "base": amount_text(settlement.base),
        "ratio": _optional(settlement.share_ratio, ratio_text),
        "due": amount_text(settlement.due),
        "withheld": _optional(settlement.withheld, product_text),
        "refund": _optional(settlement.refund, product_text),
        "high_water_mark": _optional(settlement.high_water_mark, amount_text),
        "lines": _lines_json(settlement.lines),
        "notes": list(settlement.notes),
        "assumed": list(settlement.assumed),
    }


def pending_json(share: PendingShare) -> dict[str, Json]:
    """One pending share with its lines."""
    return {
        "copier_id": share.copier_id,
        "asset": share.asset,
        "base": amount_text(share.base),
        "due": amount_text(share.due),
        "status": share.status.value,
        "reason": share.reason.value if share.reason else None,
        "lines": _lines_json(share.lines),
    }


def window_json(window: SettlementWindow) -> dict[str, Json]:
    """A window's three instants."""
    return {
        "opens_at": instant_text(window.opens_at),
        "cut_off_at": instant_text(window.cut_off_at),
        "pays_at": instant_text(window.pays_at),
    }


def countdown_json(window: SettlementWindow, now: Micros) -> dict[str, Json]:
    """The answer of `countdown`: `seconds` run until the payout."""
    remaining = window.pays_at - now
    whole = remaining % SECOND == 0
    return {**window_json(window), "seconds": remaining // SECOND if whole else remaining / SECOND}


def removal_plan_json(plan: RemovalPlan) -> dict[str, Json]:
    """The answer of `removal-plan`."""
    return {
        "eligible": [copier.copier_id for copier in plan.eligible],
        "not_eligible": [
            {"copier_id": kept.copier.copier_id, "reasons": [o.value for o in kept.obstacles]}
            for kept in plan.not_eligible
        ],
        "unknown": [
            {"copier_id": unknown.copier.copier_id, "missing": list(unknown.missing)}
            for unknown in plan.unknown
        ],
    }


def rulebook_json(rulebook: Rulebook) -> dict[str, Json]:
    """Everything a rulebook says, each value with its source."""
    return {
        "id": rulebook.rulebook_id,
        "name": rulebook.name,
        "product": rulebook.product,
        "summary": rulebook.summary,
        "sources": dict(rulebook.sources),
        "versions": [
            {
                "label": rule.label,
                "effective_from": (
                    None if rulebook.is_first_of_all(rule) else instant_text(rule.effective_from)
                ),
                "assumed": list(rule.assumed),
                "values": [
                    {"key": value.key, "value": value.text, "source": value.source}
                    for value in rule.values
                ],
            }
            for rule in rulebook.versions
        ],
    }


def account_json(account: Account) -> dict[str, Json]:
    """One account as the archive knows it; never a key."""
    return {
        "name": account.name,
        "rules": account.rulebook_id,
        "exchange": account.exchange,
        "base_url": account.base_url,
        "created_at": instant_text(account.created_at),
        "own_values": dict(account.overrides),
    }


def overview_json(cards: Sequence[AccountCard]) -> dict[str, Json]:
    """The answer of `overview`: every account, and sums over them that never mix assets."""
    from profitshare_gui.usecases.overview import paid_over, sums_over

    details = [card.load_details() for card in cards]
    sums = sums_over(cards)
    return {
        "accounts": [card_json(card, each) for card, each in zip(cards, details, strict=True)],
        "totals": totals_json(
            due={each.asset: each.due for each in sums},
            pending={each.asset: each.pending for each in sums},
            postponed={each.asset: each.postponed for each in sums},
            paid_30_days=paid_over(details),
        ),
    }


def card_json(card: AccountCard, details: AccountDetails) -> dict[str, Json]:
    """One account of `overview`; a figure is null where the account could not be settled."""
    profit = card.profit
    if profit is None:
        window = window_json(card.window) if card.window else None
        return {
            **account_json(card.account),
            "trouble": str(card.trouble),
            "next": window,
            "alerts": [_alert_json(alert) for alert in details.alerts],
        }
    totals, clock = profit.totals, profit.clock
    inactivity = details.inactivity
    return {
        **account_json(card.account),
        "trouble": None,
        "as_of": instant_text(profit.as_of),
        "orders": profit.order_count,
        "learned_at": _optional(profit.learned_at, instant_text),
        "ratio": _optional(profit.share_ratio, ratio_text),
        "due": _sums_json({total.asset: total.due for total in totals}),
        "pending": _sums_json({total.asset: total.pending for total in totals}),
        "postponed": _sums_json({total.asset: total.postponed for total in totals}),
        "next": window_json(profit.window),
        "pending_copiers": len(profit.pending),
        "postponed_copiers": sum(total.postponed_copiers for total in totals),
        "at_zero": _sums_json(profit.at_zero),
        "phase": clock.phase.value,
        "clocks": clock.clocks,
        "clock_skew_seconds": None if clock.skew is None else clock.skew / SECOND,
        "ratio_change": _allowance_json(card.allowance),
        "last_payout": _payout_json(details.payout),
        "paid_30_days": _sums_json(details.paid_lately),
        "payouts_30_days": details.payouts_lately,
        "copiers": _copiers_json(details.copiers),
        "inactivity": None
        if inactivity is None
        else {
            "days": inactivity.days,
            "last_trade_at": _optional(inactivity.last_trade_at, instant_text),
            "deadline_at": _optional(inactivity.deadline_at, instant_text),
            "activity": inactivity.activity.value,
        },
        "alerts": [_alert_json(alert) for alert in details.alerts],
    }


def _allowance_json(allowance: Allowance | None) -> Json:
    if allowance is None:
        return None
    return {
        "allowed": allowance.standing.value,
        "limit": allowance.limit,
        "period": allowance.period.value if allowance.period else None,
        "used": allowance.used,
        "next_at": _optional(allowance.next_at, instant_text),
    }


def _payout_json(payout: LastPayout | None) -> Json:
    if payout is None:
        return None
    return {
        "window": window_json(payout.window),
        "due": _sums_json(payout.due),
        "paid": _sums_json(payout.paid),
        "unexplained": _sums_json(payout.unexplained),
        "paid_at": _optional(payout.paid_at, instant_text),
        "status": payout.status.value,
        "recorded": payout.is_recorded,
        "cut_short": payout.is_cut_short,
        "rows": {status.value: count for status, count in sorted(payout.rows.items())},
    }


def _copiers_json(counts: CopierCounts | None) -> Json:
    if counts is None:
        return None
    return {
        "current": counts.current,
        "active": counts.active,
        "inactive": counts.inactive,
        "unknown": counts.unknown,
        "cap": counts.cap,
    }


def _alert_json(alert: Alert) -> Json:
    return {
        "kind": alert.kind.value,
        "page": alert.page,
        "filter": alert.filter,
        "count": alert.count,
        "amounts": {asset: amount_text(amount) for asset, amount in sorted(alert.amounts.items())},
        "at": _optional(alert.at, instant_text),
    }


def import_json(report: ImportReport) -> dict[str, Json]:
    """The answer of `import`."""
    return {
        "read": report.read,
        "added": report.added,
        "changed": report.changed,
        "unchanged": report.unchanged,
        "filtered": report.filtered,
        "rejected": rejected_json(report.rejected),
    }


def rejected_json(lines: Sequence[BadLine]) -> list[Json]:
    """Refused lines, each with its number in the file and the reason."""
    return [{"line": bad.line, "why": bad.why} for bad in lines]


def _rebate_json(rebate: Rebate) -> dict[str, Json]:
    return {
        "copier_id": rebate.copier_id,
        "asset": rebate.asset,
        "window": window_json(rebate.window),
        "trading_fees": amount_text(rebate.trading_fees),
        "margin_balance": _optional(rebate.margin_balance, amount_text),
        "due": amount_text(rebate.due),
        "note": rebate.note or None,
    }


def _lines_json(lines: Sequence[Line]) -> list[Json]:
    return [{"term": line.term.value, "amount": product_text(line.product)} for line in lines]


def totals_json(**sums: Mapping[str, int]) -> dict[str, Json]:
    """The totals, all of one shape: strings for one asset, objects per asset for several."""
    assets = dict.fromkeys(asset for name in sums for asset in sums[name])
    if len(assets) > 1:
        sums = {name: {**dict.fromkeys(assets, 0), **sums[name]} for name in sums}
    return {name: _sums_json(sums[name]) for name in sums}


def _sums_json(sums: Mapping[str, int]) -> Json:
    """One asset's sum as a string; several as an object per asset, for sums never mix assets."""
    if len(sums) > 1:
        return {asset: amount_text(sums[asset]) for asset in sorted(sums)}
    return amount_text(next(iter(sums.values()), 0)) if sums else amount_text(0)


def _optional(value: int | None, text: Callable[[int], str]) -> str | None:
    return None if value is None else text(value)
