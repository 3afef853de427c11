"""Instants, windows and durations for the screen, on the platform's clock or the reader's own.

`text.py` hands them out: pages import them from there.
"""

from __future__ import annotations

from datetime import UTC, timedelta, tzinfo

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, QTimeZone

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, SECOND, Micros, to_datetime

UNKNOWN = "—"
MINUS = "\N{MINUS SIGN}"
NO_BREAK = "\N{NO-BREAK SPACE}"

translate = QCoreApplication.translate  # an alias lupdate knows


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
    return f"{moment}{NO_BREAK}{zone_text(offset)}"


def dated_instant_text(at: Micros | None, offset: Micros) -> str:
    """An instant with its year on the platform's clock: `30 Mar 2026 00:00 UTC`."""
    if at is None:
        return UNKNOWN
    return f"{bare_instant_text(at, offset)}{NO_BREAK}{zone_text(offset)}"


def bare_instant_text(at: Micros, offset: Micros) -> str:
    """The same where the zone stands elsewhere, as in a heading: `30 Mar 2026 00:00`."""
    return _dated(at + offset, translate("Dates", "d MMM yyyy HH:mm"))


def weekday_instant_text(at: Micros, offset: Micros) -> str:
    """An instant with weekday and year on the platform's clock: `Mon 30 Mar 2026 00:00 UTC`."""
    moment = _dated(at + offset, translate("Dates", "ddd d MMM yyyy HH:mm"))
    return f"{moment}{NO_BREAK}{zone_text(offset)}"


def weekday_text(at: Micros, offset: Micros) -> str:
    """The platform's day of the week at an instant: `Monday`."""
    return _dated(at + offset, "dddd")


def own_instant_text(at: Micros, zone: tzinfo) -> str:
    """An instant on this computer's clock with the zone's abbreviation: `Mon 30 Mar 02:00 CEST`."""
    moment = _dated(at + own_offset(at, zone), translate("Dates", "ddd d MMM HH:mm"))
    return f"{moment}{NO_BREAK}{own_zone_text(at, zone)}"


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
    return translate("Text", "{count} d ago").format(count=QLocale().toString(age // DAY))


def _dated(shifted: Micros, pattern: str) -> str:
    moment = QDateTime.fromMSecsSinceEpoch(shifted // 1000, QTimeZone.utc())
    return QLocale().toString(moment, pattern)
