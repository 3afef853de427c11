"""Figures and words for the screen: the only place that formats an amount, a ratio or a time.

Everything goes through `QLocale`; files and scripts use the C locale of `core/money.py` instead.

And the only place that masks them (`privacy.py` has the level). What a level hides:

* amounts (`money_text`, `full_money_text`, `tick_texts`, `aligned_products`): dots under Semi and
  Private, × k under Scramble;
* percentages, other figures and counts (`ratio_text`, `part_text`, `number_text`, `count_text`, and
  every `%Ln` sentence): dots under Private;
* nicknames, ids, names of accounts (`name_text`, `short_name`): dots under Private, invented under
  Scramble.

The asset stays beside its dots, None stays a dash, and a sign goes with its amount. Instants,
durations, limits (`limit_text`, `limit_money_text`) and what is typed into a field stay readable:
they say nothing of the reader's size, and a known limit times k would tell k. Every scrambled
amount has its usual decimals only, also in full: with more of them anybody could find k. So a sum
may differ in its last digit from the sum of its rounded parts, as always with rounded figures; in
the explanation of a payout it never does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from profitshare_gui.core.money import (
    PRODUCT_SCALE,
    RATIO_SCALE,
    SCALE,
    Millionths,
    Units,
    as_product,
)
from profitshare_gui.core.records import (
    PendingShare,
    Provenance,
    ReasonCode,
    Settlement,
    Share,
    Status,
    Term,
)
from profitshare_gui.ui import privacy
from profitshare_gui.ui.myriads import in_myriads, use_myriads
from profitshare_gui.ui.privacy import FACTOR_SCALE, MASK
from profitshare_gui.ui.text_dates import (
    MINUS,
    UNKNOWN,
    age_text,
    bare_instant_text,
    countdown_text,
    dated_instant_text,
    day_text,
    instant_text,
    month_name,
    month_text,
    own_instant_text,
    own_offset,
    own_time_text,
    own_zone,
    own_zone_text,
    short_day_text,
    weekday_instant_text,
    weekday_text,
    window_text,
    zone_text,
)
from profitshare_gui.ui.text_dates import NO_BREAK as _NO_BREAK

__all__ = [  # what others define and have from here
    "MASK",
    "MINUS",
    "UNKNOWN",
    "age_text",
    "bare_instant_text",
    "countdown_text",
    "dated_instant_text",
    "day_text",
    "instant_text",
    "month_name",
    "month_text",
    "own_instant_text",
    "own_offset",
    "own_time_text",
    "own_zone",
    "own_zone_text",
    "short_day_text",
    "use_myriads",
    "weekday_instant_text",
    "weekday_text",
    "window_text",
    "zone_text",
]

_LONGEST_NAME = 22
_DECIMALS = 2
_FINE_DECIMALS = {"BTC": 6, "ETH": 4}
_PERCENT_SCALE = RATIO_SCALE - 2

translate = QCoreApplication.translate  # an alias lupdate knows

_STATUSES = {
    Status.SETTLED: QT_TRANSLATE_NOOP("Text", "Settled"),
    Status.POSTPONED: QT_TRANSLATE_NOOP("Text", "Postponed"),
    Status.SKIPPED: QT_TRANSLATE_NOOP("Text", "Skipped"),
}
_PENDING_STATUSES = {
    Status.SETTLED: QT_TRANSLATE_NOOP("Text", "Ready"),
    Status.POSTPONED: QT_TRANSLATE_NOOP("Text", "Waits"),
    Status.SKIPPED: QT_TRANSLATE_NOOP("Text", "Would be skipped"),
}
_REASONS = {
    ReasonCode.OPEN_POSITIONS: QT_TRANSLATE_NOOP("Text", "open positions"),
    ReasonCode.LEAD_UNREALIZED: QT_TRANSLATE_NOOP("Text", "your unrealised loss is too large"),
    ReasonCode.AVAILABLE_BALANCE: QT_TRANSLATE_NOOP("Text", "the copier's balance is too small"),
    ReasonCode.NET_NOT_POSITIVE: QT_TRANSLATE_NOOP("Text", "no net profit"),
    ReasonCode.BELOW_HIGH_WATER_MARK: QT_TRANSLATE_NOOP("Text", "below the high-water mark"),
}
_TRIGGERS = {
    "weekly": QT_TRANSLATE_NOOP("Text", "weekly settlement"),
    "daily": QT_TRANSLATE_NOOP("Text", "daily settlement"),
    "stop_copying": QT_TRANSLATE_NOOP("Text", "the copier stopped copying"),
    "lead_closes": QT_TRANSLATE_NOOP("Text", "you closed the copy trading"),
    "withdrawal": QT_TRANSLATE_NOOP("Text", "the copier withdrew"),
}
_TERMS = {
    Term.REALIZED_PNL: QT_TRANSLATE_NOOP("Text", "Share of realised PnL"),
    Term.TRADING_FEE: QT_TRANSLATE_NOOP("Text", "Share of trading fees"),
    Term.FUNDING_FEE: QT_TRANSLATE_NOOP("Text", "Share of funding fees"),
    Term.UNREALIZED_PNL: QT_TRANSLATE_NOOP("Text", "Share of unrealised PnL"),
    Term.ALREADY_SHARED: QT_TRANSLATE_NOOP("Text", "Already shared"),
    Term.RATIO_ADJUSTMENT: QT_TRANSLATE_NOOP("Text", "Adjustment to the new ratio"),
    Term.CARRIED: QT_TRANSLATE_NOOP("Text", "Carried from earlier windows"),
    Term.FLOOR: QT_TRANSLATE_NOOP("Text", "A loss is not charged"),
    Term.ROUNDING: QT_TRANSLATE_NOOP("Text", "Rounded down to 8 decimals"),
}
_PROVENANCES = {
    Provenance.COMPUTED: QT_TRANSLATE_NOOP("Text", "computed from orders"),
    Provenance.REPORTED: QT_TRANSLATE_NOOP("Text", "reported by the platform"),
    Provenance.ESTIMATED: QT_TRANSLATE_NOOP("Text", "estimated from your orders"),
}
_NOTES = {
    "GATE_UNKNOWN": QT_TRANSLATE_NOOP(
        "Text", "A condition of the platform could not be checked; taken as met"
    ),
    "UNREALIZED_UNKNOWN": QT_TRANSLATE_NOOP("Text", "Unrealised PnL is not known; taken as 0"),
    "MARGIN_UNKNOWN": QT_TRANSLATE_NOOP("Text", "Margin is not known; the rebate is not capped"),
    "BEFORE_FIRST_VERSION": QT_TRANSLATE_NOOP(
        "Text", "Older than the first version of the rules we know; settled by that version"
    ),
}


def money_text(units: Units | None, asset: str | None = None, *, sign: bool = False) -> str:
    """An amount with 2 decimals: `1,284.06 USDT`. PnL always carries its `sign`.

    In tens of thousands, `128.41万`, where the reader chose that (`use_myriads`).
    """
    return _amount(units, asset, exact=False, sign=sign)


def full_money_text(units: Units | None, asset: str | None = None, *, sign: bool = False) -> str:
    """An amount with every decimal it has, for tooltips and explanations."""
    return _amount(units, asset, exact=True, sign=sign)


def tick_texts(amounts: Sequence[Units], step: Units) -> list[str]:
    """The labels of an axis of amounts, so far apart: whole where the step is.

    `chart_axis.py` has scrambled them, for only then can a scrambled axis be round.
    """
    if privacy.hides_amounts():
        return [MASK] * len(amounts)
    fewest = _DECIMALS if step % 10**SCALE else 0
    most = SCALE if step % 10 ** (SCALE - _DECIMALS) else fewest
    return [in_myriads(each) or _number(each, SCALE, fewest, most) for each in amounts]


def aligned_products(products: Sequence[int], total: Units) -> list[str]:
    """Exact amounts x ratio (10^-14), signed, then their total: all with the same decimals."""
    if privacy.hides_amounts():
        return [MASK] * (len(products) + 1)
    if privacy.is_scrambled():
        return _scrambled_products(products, total)
    sums = [*products, as_product(total)]
    needed = [
        len(f"{abs(each) % 10**PRODUCT_SCALE:0{PRODUCT_SCALE}d}".rstrip("0")) for each in sums
    ]
    decimals = max(_DECIMALS, *needed)
    signed = [_number(each, PRODUCT_SCALE, decimals, decimals, sign=True) for each in products]
    return [*signed, _number(as_product(total), PRODUCT_SCALE, decimals, decimals)]


def ratio_text(ratio: Millionths | None) -> str:
    """A share ratio in percent with 2 to 4 decimals: `10.00 %`."""
    return UNKNOWN if ratio is None else _percent(ratio, _DECIMALS, _PERCENT_SCALE)


def part_text(part: Millionths, decimals: int = 0) -> str:
    """A part of a whole in percent with so many decimals: `83 %`."""
    return _percent(part, decimals, decimals)


def number_text(millionths: Millionths | None) -> str:
    """A plain number of 10^-6 with 2 decimals: `2.82`."""
    if millionths is None:
        return UNKNOWN
    return MASK if privacy.hides_parts() else _number(millionths, RATIO_SCALE, 2, 2)


def limit_money_text(limit: Units | None, asset: str | None = None) -> str:
    """An amount of a platform's rules or typed by the reader: never hidden, never scrambled."""
    if limit is None:
        return UNKNOWN
    return _with_asset(_number(limit, SCALE, _DECIMALS, SCALE), asset)


def count_text(count: int) -> str:
    """How many there are, with the locale's grouping: `31,204`."""
    return MASK if privacy.hides_parts() else _grouped(count)


def limit_text(number: int) -> str:
    """A whole number that says nothing of the reader, such as a limit, an hour or a size."""
    return _grouped(number)


def name_text(name: str) -> str:
    """A nickname, an id or the name of an account in full, as the level of privacy allows."""
    return privacy.shown_name(name)


def listed(words: Iterable[str]) -> str:
    """Some words as a list in a line: `OKX, Bitget`."""
    return translate("Dates", ", ", "between the items of a list").join(words)


def short_name(name: str) -> str:
    """The same where it must fit a column: `0x72c6a4…8af892a0`."""
    return fitted(name_text(name))


def fitted(words: str) -> str:
    """Words that name nobody, such as a file's, that fit a column: `2026-03-30…rders.csv`."""
    if len(words) <= _LONGEST_NAME:
        return words
    return f"{words[: _LONGEST_NAME // 2]}…{words[-_LONGEST_NAME // 2 + 1 :]}"


def status_text(status: Status) -> str:
    """What a settlement run did, in a word."""
    return _word(_STATUSES, status)


def pending_status_text(status: Status) -> str:
    """What a run right now would do, in a word."""
    return _word(_PENDING_STATUSES, status)


def reason_text(reason: ReasonCode | None) -> str:
    """Why nothing was paid, or not now; empty where there is nothing to explain."""
    return _word(_REASONS, reason) if reason else ""


def trigger_text(trigger: str) -> str:
    """What started a settlement; a trigger this version does not know is shown as it is."""
    return _word(_TRIGGERS, trigger) if trigger in _TRIGGERS else trigger


def term_text(term: Term) -> str:
    """One term of the explanation of a payout."""
    return _word(_TERMS, term)


def provenance_text(provenance: Provenance) -> str:
    """Where a figure comes from."""
    return _word(_PROVENANCES, provenance)


def note_text(note: str) -> str:
    """A settlement's note in words; a note without words of its own is shown as it is."""
    code, _, event = note.partition(" ")
    if code == "TRIGGER_IGNORED":
        return translate("Text", "This platform does not settle early on “{event}”").format(
            event=trigger_text(event)
        )
    return _word(_NOTES, note) if note in _NOTES else note


def assumed_text(assumed: str) -> str:
    """One axis the platform does not publish, with the value that was taken: `withholding=none`."""
    axis, _, value = assumed.partition("=")
    return translate("Text", "The platform does not publish “{axis}”; taken as “{value}”").format(
        axis=axis.replace("_", " "), value=value.replace("_", " ")
    )


def postponed_text(pending: Iterable[Share]) -> str:
    """How many copiers would wait, and why, one part a reason; empty where none would."""
    waiting = Counter(row.reason for row in pending if row.status is not Status.SETTLED)
    return " · ".join(
        translate("Text", "%Ln copier(s): {reason}", "", count).format(reason=reason_text(reason))
        for reason, count in waiting.most_common()
    )


def amounts_text(amounts: Mapping[str, Units]) -> str:
    """Amounts of several assets, which are never added up; empty where there are none."""
    return " + ".join(
        money_text(amounts[asset], asset) for asset in sorted(amounts) if amounts[asset]
    )


def status_reason_text(status: str, reason: ReasonCode | None) -> str:
    """A status with its reason: `Postponed: open positions`."""
    why = reason_text(reason)
    return (
        translate("Text", "{status}: {reason}").format(status=status, reason=why) if why else status
    )


def formula_text(row: PendingShare | Settlement) -> str:
    """Base and ratio as a platform prints its formula: `184.20 USDT × 10.00 %`."""
    if row.share_ratio is None:
        return full_money_text(row.base, row.asset)
    return f"{full_money_text(row.base, row.asset)} × {ratio_text(row.share_ratio)}"


def _word(words: Mapping[Any, object], key: object) -> str:
    return translate("Text", str(words[key]))


def _with_asset(number: str, asset: str | None) -> str:
    return f"{number}{_NO_BREAK}{asset}" if asset else number


def _amount(units: Units | None, asset: str | None, *, exact: bool, sign: bool) -> str:
    if units is None:
        return UNKNOWN
    if privacy.hides_amounts():
        return _with_asset(MASK, asset)
    decimals = _FINE_DECIMALS.get(asset or "", _DECIMALS)
    scale = SCALE
    if privacy.is_scrambled():
        units, scale, exact = privacy.scrambled(units), SCALE + FACTOR_SCALE, False
    if exact:
        return _with_asset(_number(units, scale, _DECIMALS, scale, sign=sign), asset)
    short = in_myriads(units // 10 ** (scale - SCALE), sign=sign)
    return _with_asset(short or _number(units, scale, decimals, decimals, sign=sign), asset)


def _scrambled_products(products: Sequence[int], total: Units) -> list[str]:
    """With 2 decimals; what rounding leaves between the parts and the total is in the largest."""
    finer = 10 ** (PRODUCT_SCALE + FACTOR_SCALE - _DECIMALS)
    rounded = [
        (2 * privacy.scrambled(each) + finer) // (2 * finer)
        for each in (*products, as_product(total))
    ]
    *parts, whole = rounded
    if parts:
        largest = max(range(len(parts)), key=lambda at: abs(parts[at]))
        parts[largest] += whole - sum(parts)
    signed = [_number(each, _DECIMALS, _DECIMALS, _DECIMALS, sign=True) for each in parts]
    return [*signed, _number(whole, _DECIMALS, _DECIMALS, _DECIMALS)]


def _percent(ratio: Millionths, fewest: int, most: int) -> str:
    hides = privacy.hides_parts()
    percent = MASK if hides else _number(ratio, _PERCENT_SCALE, fewest, most)
    return f"{percent}{_NO_BREAK}{QLocale().percent()}"


def _number(value: int, scale: int, fewest: int, most: int, *, sign: bool = False) -> str:
    """`value` x 10^-scale with `fewest` to `most` decimals; what is beyond is rounded."""
    finer = 10 ** (scale - most)
    rounded = (2 * value + finer) // (2 * finer)
    whole, fraction = divmod(abs(rounded), 10**most)
    decimals = f"{fraction:0{most}d}".rstrip("0").ljust(fewest, "0") if most else ""
    prefix = MINUS if rounded < 0 else "+" if sign and rounded > 0 else ""
    point = QLocale().decimalPoint() if decimals else ""
    return f"{prefix}{_grouped(whole)}{point}{decimals}"


def _grouped(count: int) -> str:
    return QLocale().toString(count)
