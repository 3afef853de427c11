"""Every key a rulebook file may have, declared once: how it is read and what it says in words."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import DAY, HOUR, MINUTE
from profitshare_gui.core.money import parse_amount, parse_ratio
from profitshare_gui.core.records import EventKind
from profitshare_gui.core.rulebook import Model, RatioApplies, Withholding

Value: TypeAlias = str | int | bool | tuple[str, ...]
Reader: TypeAlias = Callable[[object], Value]

WEEKDAYS = (
    "monday",
    "tuesday",
    "wednesday",
    "thursday",
    "friday",
    "saturday",
    "sunday",
)
_LONGEST_TEXT = 2000


@dataclass(frozen=True, slots=True)
class Key:
    """One key: `read` turns the file's value into ours or raises `BadValue` with the reason.

    `plainest` is the value an `unknown` axis takes to compute all the same (SPEC, Rulebooks);
    None means that nothing is computed from it and `unknown` simply stays so, or, where
    `must_be_known`, that nothing can be computed without it.
    """

    label: str
    read: Reader
    plainest: Value | None = None
    required: bool = False
    must_be_known: bool = False

    @property
    def is_ratio(self) -> bool:
        """Whether the value is a ratio, which people read in percent."""
        return self.read is _ratio


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise BadValue("must be text in quotes")
    if not value.strip() or len(value) > _LONGEST_TEXT or not value.isprintable():
        raise BadValue("must be one line of text")
    return value


def _boolean(value: object) -> bool:
    if not isinstance(value, bool):
        raise BadValue("must be true or false")
    return value


def _amount(value: object) -> int:
    return parse_amount(_text(value))


def _ratio(value: object) -> int:
    return parse_ratio(_text(value))


def _count(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= 10**9:
        raise BadValue("must be a whole number of 0 or more")
    return value


def _texts(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise BadValue("must be a list of texts")
    return tuple(_text(item) for item in value)


def _one_of(words: type[StrEnum] | tuple[str, ...]) -> Reader:
    choices = tuple(str(word) for word in words)

    def read(value: object) -> Value:
        if value not in choices:
            raise BadValue(f"must be one of {', '.join(choices)}")
        return str(value)

    return read


def _some_of(words: tuple[str, ...]) -> Reader:
    one = _one_of(words)

    def read(value: object) -> Value:
        return tuple(str(one(item)) for item in _texts(value))

    return read


def _clock(value: object) -> int:
    """`HH:MM` as microseconds since the platform's midnight."""
    hours, colon, minutes = _text(value).partition(":")
    if not (colon and len(hours) == len(minutes) == 2 and (hours + minutes).isdecimal()):
        raise BadValue("must be a time such as 00:00")
    if int(hours) > 23 or int(minutes) > 59:
        raise BadValue("must be a time between 00:00 and 23:59")
    return int(hours) * HOUR + int(minutes) * MINUTE


def _offset(value: object) -> int:
    """`+08:00` as microseconds ahead of UTC."""
    text = _text(value)
    if text[:1] not in ("+", "-"):
        raise BadValue("must be an offset such as +08:00")
    ahead = _clock(text[1:])
    if ahead > 14 * HOUR:
        raise BadValue("must be an offset of at most 14 hours")
    return -ahead if text[0] == "-" else ahead


def _days(value: object) -> int:
    days = _count(value)
    if not 1 <= days <= 366:
        raise BadValue("must be between 1 and 366 days")
    return days * DAY


def _minutes(value: object) -> int:
    return _count(value) * MINUTE


_COUNTED = ("orders", "positions", "days")
_CURVES = ("return_curve", "asset_curve")
_TRIGGERS = (EventKind.STOP_COPYING, EventKind.LEAD_CLOSES, EventKind.WITHDRAWAL)

_NONE: Value = ()
"""The plainest value of a condition or a rebate: there is none."""

KEYS: Mapping[str, Key] = {
    "schedule.period_days": Key("Days in a window", _days, required=True, must_be_known=True),
    "schedule.weekday": Key("Cut-off on", _one_of(WEEKDAYS), "monday"),
    "schedule.time": Key("Cut-off at", _clock, required=True, must_be_known=True),
    "schedule.offset": Key("Platform clock", _offset, required=True, must_be_known=True),
    "schedule.pays_after_minutes": Key("Paid minutes after the cut-off", _minutes, plainest=0),
    "schedule.per_copier": Key("Counted from each copier's first day", _boolean, plainest=False),
    "settlement.model": Key("Settlement model", _one_of(Model), required=True, must_be_known=True),
    "settlement.unrealized": Key("Base counts unrealized PnL", _boolean, False, required=True),
    "settlement.trading_fees": Key("Base less trading fees", _boolean, False, required=True),
    "settlement.funding_fees": Key("Base with funding fees", _boolean, False, required=True),
    "settlement.scope": Key(
        "Netted", _one_of(("per_copier", "pooled")), "per_copier", required=True
    ),
    "settlement.open_positions": Key(
        "Open positions at the cut-off",
        _one_of(("postpone", "ignore")),
        "ignore",
        required=True,
    ),
    "settlement.loss_carry": Key(
        "A losing window", _one_of(("forgotten", "carried")), "forgotten", required=True
    ),
    "settlement.ratio_applies": Key("Share ratio", _one_of(RatioApplies), "at_open", required=True),
    "settlement.fixed_ratio": Key("Fixed share ratio", _ratio),
    "settlement.withholding": Key("Withholding", _one_of(Withholding), "none", required=True),
    "settlement.triggers": Key("Settled early when", _some_of(_TRIGGERS), (), required=True),
    "settlement.credited_to": Key("Credited to", _text, required=True),
    "settlement.paid_in": Key("Paid in", _text),
    "settlement.refunded_to": Key("Withheld excess goes back to", _text),
    "settlement.withholding_note": Key("Withholding in detail", _text),
    "settlement.open_positions_note": Key("Open positions in detail", _text),
    "settlement.triggers_note": Key("Early settlement in detail", _text),
    "settlement.clawback": Key("A share once paid", _text),
    "settlement.delays": Key("Paid later when", _text),
    "gate.lead_unrealized_above": Key(
        "Only while the lead's unrealized PnL is above", _amount, _NONE
    ),
    "gate.balance_covers_share": Key(
        "Only if the copier's available balance covers the share",
        _boolean,
        plainest=False,
    ),
    "rebate.fee_ratio": Key("Rebate of copiers' trading fees", _ratio, _NONE),
    "rebate.margin_ratio": Key("Rebate at most this part of the margin balance", _ratio, _NONE),
    "rebate.note": Key("Rebate in detail", _text),
    "inactive.equity_limit": Key("Inactive up to an equity of", _amount),
    "inactive.inclusive": Key("The limit itself is inactive", _boolean, plainest=False),
    "inactive.no_positions": Key("Inactive only without open positions", _boolean, plainest=False),
    "inactive.no_orders": Key("Inactive only without active orders", _boolean, plainest=False),
    "limits.ratio_minimum": Key("Smallest share ratio", _ratio),
    "limits.ratio_maximum": Key("Largest share ratio", _ratio),
    "limits.ratio_maximum_is_per_account": Key("Each account has its own largest", _boolean),
    "limits.ratio_step": Key("Step of the share ratio", _ratio),
    "limits.ratio_changes_per_day": Key("Ratio changes a day", _count),
    "limits.ratio_changes_per_week": Key("Ratio changes a natural week", _count),
    "limits.ratio_changes_per_month": Key("Ratio changes a month", _count),
    "limits.ratio_levels": Key("Share ratio by level", _texts),
    "limits.ratio_default": Key("Share ratio unless changed", _ratio),
    "limits.ratio_is_final": Key("Share ratio cannot change once set", _boolean),
    "limits.ratio_by_level": Key("Share ratio follows the level, is not chosen", _boolean),
    "limits.ratio_change_note": Key("Changing the share ratio", _text),
    "limits.ratio_bonus": Key("Higher share ratio for a time", _text),
    "limits.ratio_advice": Key("Ratio the platform advises", _text),
    "limits.delay_changes_per_week": Key("Delay changes a natural week", _count),
    "limits.delay_choices": Key("Lead delay", _text),
    "limits.delay_is_fixed": Key("Lead delay cannot be changed", _boolean),
    "limits.minimum_copy_amount": Key("Smallest minimum copy amount", _amount),
    "limits.maximum_copy_amount": Key("Largest copy amount", _amount),
    "limits.lead_amount_minimum": Key("Smallest amount to lead with", _amount),
    "limits.lead_amount_maximum": Key("Largest amount to lead with", _amount),
    "limits.lead_amount_note": Key("Amount to lead with, in detail", _text),
    "limits.shown_symbols": Key("Symbols shown at most", _count),
    "limits.symbols": Key("Symbols", _text),
    "limits.symbols_margin": Key("Symbols are margined in", _text),
    "limits.new_symbols_flat": Key("A new symbol has no position and no order", _boolean),
    "limits.copy_modes": Key("Ways to copy that can be asked for", _texts),
    "limits.copiers": Key("Copiers at most", _count),
    "limits.copiers_by_level": Key("Copiers by level", _texts),
    "limits.lead_orders_per_day": Key("Lead orders a day at most", _count),
    "limits.levels": Key("Levels and what they ask for", _texts),
    "limits.lead_order_fails_when": Key("A lead order is not copied when", _texts),
    "limits.execution": Key("How orders are copied", _text),
    "limits.margin_mode": Key("Margin mode", _text),
    "limits.leverage": Key("Leverage", _text),
    "limits.portfolios": Key("Portfolios", _text),
    "limits.inactivity_days": Key("Days without trades until copiers are unfollowed", _count),
    "limits.cancel_answer_days": Key("Business days until a cancel request is answered", _count),
    "limits.cancel_answer_from_days": Key("It takes so many business days at least", _count),
    "limits.cancel_answer_calendar_days": Key(
        "Calendar days until a cancel request is answered", _count
    ),
    "limits.cancel_needs_flat": Key("No position and no order before it", _boolean),
    "limits.cancellation": Key("Ending lead trading", _text),
    "limits.settings_place": Key("Where the settings are", _text),
    "limits.cooling_off": Key("Cooling-off", _text),
    "limits.cooling_off_hours": Key("Hours of cooling-off", _count),
    "limits.privacy": Key("What others see", _text),
    "limits.notices": Key("Notices", _text),
    "limits.warnings": Key("The platform warns of", _texts),
    "limits.conduct": Key("Conduct", _text),
    "application.no_copy_positions": Key("Own copy positions and relations ended", _boolean),
    "application.identity_verified": Key("Identity verified (KYC)", _boolean),
    "application.identity_level": Key("Identity level", _count),
    "application.futures_account": Key("Futures account open", _boolean),
    "application.minimum_balance": Key("Smallest balance", _amount),
    "application.maximum_balance": Key("Largest balance", _amount),
    "application.balance_note": Key("Balance by region", _text),
    "application.form": Key("The form asks for", _texts),
    "application.proof_images": Key("Proof images at most", _count),
    "application.proof_image_megabytes": Key("Megabytes an image at most", _count),
    "application.proof_days": Key("Consecutive days the proof covers", _count),
    "application.proof_within_days": Key("Proof not older than days", _count),
    "application.way": Key("Where to apply", _text),
    "application.reviewed": Key("Reviewed before it counts", _boolean),
    "application.may_lapse": Key("Lapses when left unanswered", _boolean),
    "application.no_positions": Key("No position and no order of one's own", _boolean),
    "application.no_invitation_codes": Key("No invitation codes in the texts", _boolean),
    "application.review": Key("Review", _text),
    "application.description_characters": Key("Characters of the description at most", _count),
    "copiers.removal": Key("Removing copiers", _text),
    "copiers.capacity": Key("Copier capacity", _text),
    "copiers.more_after_days": Key("More copiers: days of leading", _count),
    "copiers.more_from_copiers": Key("More copiers: copiers now", _count),
    "copiers.more_leverage_below": Key("More copiers: no leverage of", _count),
    "copiers.more_leverage_days": Key("More copiers: leverage of the last days", _count),
    "copiers.more_lead_margin": Key("More copiers: lead margin", _amount),
    "copiers.more_drawdown": Key("More copiers: maximum drawdown at most", _ratio),
    "copiers.more_drawdown_days": Key("More copiers: drawdown of the last days", _count),
    "copiers.return_after_minutes": Key("Minutes until a removed copier may come back", _count),
    "copiers.automatic_removal": Key("Removed by the platform", _text),
    "copiers.private_mode": Key("Private mode and invitations", _text),
    "tags.names": Key("Tags", _texts),
    "tags.note": Key("How tags are got", _text),
    "tags.lead_days": Key("Lead days for a documented tag", _count),
    "tags.followers_profit": Key("Copiers' profit for a documented tag", _amount),
    "metrics.return": Key("Return", _text),
    "metrics.pnl": Key("PnL", _text),
    "metrics.win_rate_by": Key("Win rate counts", _one_of(_COUNTED)),
    "metrics.win_rate_note": Key("Win rate in detail", _text),
    "metrics.drawdown_of": Key("Maximum drawdown of", _one_of(_CURVES)),
    "metrics.profit_loss_ratio": Key("Profit/loss ratio", _text),
    "metrics.sharpe": Key("Sharpe ratio", _text),
    "metrics.assets": Key("Assets under management", _text),
    "metrics.windows": Key("Time ranges", _text),
    "metrics.refresh": Key("Figures are renewed", _text),
    "metrics.ranking": Key("Rank is made of", _text),
}

TABLES = tuple(dict.fromkeys(key.partition(".")[0] for key in KEYS))
