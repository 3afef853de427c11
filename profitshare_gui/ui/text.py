"""Figures and words for the screen: the only place that formats an amount, a ratio or a time.

Everything goes through `QLocale`; files and scripts use the C locale of `core/money.py` instead.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, timedelta, tzinfo
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QDateTime,
    QLocale,
    QTimeZone,
)

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, SECOND, Micros, to_datetime
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

UNKNOWN = "—"
MINUS = "\N{MINUS SIGN}"
_NO_BREAK = "\N{NO-BREAK SPACE}"
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
    """An amount with 2 decimals: `1,284.06 USDT`. PnL always carries its `sign`."""
    if units is None:
        return UNKNOWN
    decimals = _FINE_DECIMALS.get(asset or "", _DECIMALS)
    return _with_asset(_number(units, SCALE, decimals, decimals, sign=sign), asset)


def full_money_text(units: Units | None, asset: str | None = None, *, sign: bool = False) -> str:
    """An amount with every decimal it has, for tooltips and explanations."""
    if units is None:
        return UNKNOWN
    return _with_asset(_number(units, SCALE, _DECIMALS, SCALE, sign=sign), asset)


def aligned_products(products: Sequence[int], total: Units) -> list[str]:
    """Exact amounts x ratio (10^-14), signed, then their total: all with the same decimals."""
    sums = [*products, as_product(total)]
    needed = [
        len(f"{abs(each) % 10**PRODUCT_SCALE:0{PRODUCT_SCALE}d}".rstrip("0")) for each in sums
    ]
    decimals = max(_DECIMALS, *needed)
    signed = [_number(each, PRODUCT_SCALE, decimals, decimals, sign=True) for each in products]
    return [*signed, _number(as_product(total), PRODUCT_SCALE, decimals, decimals)]


def ratio_text(ratio: Millionths | None) -> str:
    """A share ratio in percent with 2 to 4 decimals: `10.00 %`."""
    if ratio is None:
        return UNKNOWN
    percent = _number(ratio, _PERCENT_SCALE, _DECIMALS, _PERCENT_SCALE)
    return f"{percent}{_NO_BREAK}{QLocale().percent()}"


def part_text(part: Millionths, decimals: int = 0) -> str:
    """A part of a whole in percent with so many decimals: `83 %`."""
    return f"{_number(part, _PERCENT_SCALE, decimals, decimals)}{_NO_BREAK}{QLocale().percent()}"


def number_text(millionths: Millionths | None) -> str:
    """A plain number of 10^-6 with 2 decimals: `2.82`."""
    return UNKNOWN if millionths is None else _number(millionths, RATIO_SCALE, 2, 2)


def count_text(count: int) -> str:
    """A whole number with the locale's grouping: `31,204`."""
    return _grouped(count)


def own_zone() -> tzinfo:
    """The zone of this computer, with its daylight-saving rules; UTC where it has no name."""
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        return ZoneInfo(bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii"))
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def own_offset(at: Micros, zone: tzinfo) -> Micros:
    """How far `zone` is ahead of UTC at an instant."""
    ahead = to_datetime(at).astimezone(zone).utcoffset() or timedelta(0)
    return ahead // timedelta(microseconds=1)


def instant_text(at: Micros | None, offset: Micros) -> str:
    """An instant on the clock of the platform, `offset` ahead of UTC: `Mon 30 Mar 00:00 UTC`."""
    if at is None:
        return UNKNOWN
    moment = _dated(at + offset, translate("Dates", "ddd d MMM HH:mm"))
    return f"{moment}{_NO_BREAK}{zone_text(offset)}"


def dated_instant_text(at: Micros | None, offset: Micros) -> str:
    """An instant with its year on the platform's clock: `30 Mar 2026 00:00 UTC`."""
    if at is None:
        return UNKNOWN
    return f"{bare_instant_text(at, offset)}{_NO_BREAK}{zone_text(offset)}"


def bare_instant_text(at: Micros, offset: Micros) -> str:
    """The same where the zone stands elsewhere, as in a heading: `30 Mar 2026 00:00`."""
    return _dated(at + offset, translate("Dates", "d MMM yyyy HH:mm"))


def weekday_instant_text(at: Micros, offset: Micros) -> str:
    """An instant with weekday and year on the platform's clock: `Mon 30 Mar 2026 00:00 UTC`."""
    moment = _dated(at + offset, translate("Dates", "ddd d MMM yyyy HH:mm"))
    return f"{moment}{_NO_BREAK}{zone_text(offset)}"


def weekday_text(at: Micros, offset: Micros) -> str:
    """The platform's day of the week at an instant: `Monday`."""
    return _dated(at + offset, "dddd")


def own_instant_text(at: Micros, zone: tzinfo) -> str:
    """An instant on this computer's clock with the zone's abbreviation: `Mon 30 Mar 02:00 CEST`."""
    moment = _dated(at + own_offset(at, zone), translate("Dates", "ddd d MMM HH:mm"))
    return f"{moment}{_NO_BREAK}{own_zone_text(at, zone)}"


def own_time_text(at: Micros, zone: tzinfo) -> str:
    """The time of day of an instant on this computer's clock: `12:03`."""
    return _dated(at + own_offset(at, zone), translate("Dates", "HH:mm"))


def own_zone_text(at: Micros, zone: tzinfo) -> str:
    """What `zone` is called at an instant: `CEST`, or `UTC+3` where it has only a number."""
    name = to_datetime(at).astimezone(zone).tzname() or ""
    return name if name[:1].isalpha() else zone_text(own_offset(at, zone))


def zone_text(offset: Micros) -> str:
    """A fixed offset from UTC: `UTC`, `UTC+8`, `UTC−3:30`."""
    if offset == 0:
        return "UTC"
    hours, rest = divmod(abs(offset), HOUR)
    minutes = f":{rest // MINUTE:02d}" if rest else ""
    return f"UTC{'+' if offset > 0 else MINUS}{hours}{minutes}"


def day_text(at: Micros, offset: Micros) -> str:
    """The platform's day of an instant: `30 Mar 2026`."""
    return _dated(at + offset, translate("Dates", "d MMM yyyy"))


def short_day_text(at: Micros, offset: Micros) -> str:
    """The platform's day of an instant without its year: `30 Mar`."""
    return _dated(at + offset, translate("Dates", "d MMM"))


def month_text(at: Micros, offset: Micros) -> str:
    """The platform's month of an instant: `Mar 2026`."""
    return _dated(at + offset, translate("Dates", "MMM yyyy"))


def month_name(month: int) -> str:
    """A month by its number from 1: `March`."""
    return QLocale().standaloneMonthName(month)


def window_text(opens_at: Micros, cut_off_at: Micros, offset: Micros) -> str:
    """The platform's days in a half-open window, the last one included: `9–15 Mar 2026`."""
    last_at = max(cut_off_at - 1, opens_at)
    first, last = to_datetime(opens_at + offset), to_datetime(last_at + offset)
    if first.date() == last.date():
        return day_text(last_at, offset)
    if (first.year, first.month) == (last.year, last.month):
        opens = _dated(opens_at + offset, translate("Dates", "d", "first day, same month"))
        ends = _dated(last_at + offset, translate("Dates", "d MMM yyyy", "last day, same month"))
        return f"{opens}–{ends}"
    opens = _dated(opens_at + offset, translate("Dates", "d MMM", "first day, another month"))
    ends = _dated(last_at + offset, translate("Dates", "d MMM yyyy", "last day, another month"))
    return f"{opens} – {ends}"


def countdown_text(remaining: Micros) -> str:
    """Time left: `1 d 12 h 04 min`, in the last hour `59:59`, at zero "settling…"."""
    if remaining <= 0:
        return translate("Text", "settling…")
    seconds = -(-remaining // SECOND)
    days, rest = divmod(seconds, DAY // SECOND)
    hours, rest = divmod(rest, HOUR // SECOND)
    minutes, seconds = divmod(rest, MINUTE // SECOND)
    if days:
        return translate("Text", "{days} d {hours} h {minutes} min").format(
            days=days, hours=hours, minutes=f"{minutes:02d}"
        )
    if hours:
        return translate("Text", "{hours} h {minutes} min").format(
            hours=hours, minutes=f"{minutes:02d}"
        )
    return f"{minutes:02d}:{seconds:02d}"


def age_text(age: Micros) -> str:
    """How long ago something was: `just now`, `12 min ago`, `3 h ago`, `5 d ago`."""
    if age < MINUTE:
        return translate("Text", "just now")
    if age < HOUR:
        return translate("Text", "{count} min ago").format(count=age // MINUTE)
    if age < 2 * DAY:
        return translate("Text", "{count} h ago").format(count=age // HOUR)
    return translate("Text", "{count} d ago").format(count=_grouped(age // DAY))


def short_name(name: str) -> str:
    """A nickname or id that fits a column: `0x72c6a4…8af892a0`."""
    if len(name) <= _LONGEST_NAME:
        return name
    return f"{name[: _LONGEST_NAME // 2]}…{name[-_LONGEST_NAME // 2 + 1 :]}"


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


def _dated(shifted: Micros, pattern: str) -> str:
    moment = QDateTime.fromMSecsSinceEpoch(shifted // 1000, QTimeZone.utc())
    return QLocale().toString(moment, pattern)
