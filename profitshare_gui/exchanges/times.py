"""Instants as other programs write them: any format, local times of a zone, epoch numbers."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import (
    SECOND,
    Micros,
    check_instant,
    parse_instant,
    to_datetime,
    to_micros,
)
from profitshare_gui.exchanges.cells import Reader, instant_reader, repeating

EPOCH_FORMATS = {"epoch_s": SECOND, "epoch_ms": SECOND // 1000, "epoch_us": 1}
"""Formats that are a whole number since 1970, with the microseconds in one of their units."""

_EPOCH_NUMBER = re.compile(r"\d{1,17}", re.ASCII)
_OFFSET = re.compile(r"([+-])(\d{2}):([0-5]\d)", re.ASCII)
_DATE_CELL = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{3})?", re.ASCII)
_COMPUTERS_OWN = ("localtime", "posixrules")
_SAMPLE = datetime(2001, 11, 23, 16, 5, 6, tzinfo=UTC)


class TimeStyle(NamedTuple):
    """How a file writes instants.

    `formats` are those of `strptime`, tried in turn; none means ISO 8601. `zone` is that of times
    which do not name one; without it such times are refused.
    """

    formats: tuple[str, ...] = ()
    zone: tzinfo | None = None


def time_reader(style: TimeStyle, *, dates: bool = False) -> Reader:
    """The reader for instants in this style; `dates` where cells may be dates of a spreadsheet.

    Those are local times whatever the formats say, written here as `2026-03-30T12:00:05`.

    A local time that comes twice, when clocks are put back, is refused, for an hour decides which
    window an order belongs to: `BadValue("ambiguous_time")`. So is one that never was, when they
    are put forward: `BadValue("skipped_time")`. An offset in the text leaves no doubt.
    """
    if style == TimeStyle():
        return instant_reader()

    def cell(text: str) -> Micros | None:
        cleaned = text.strip()
        if not cleaned:
            return None
        if not style.formats or (dates and _DATE_CELL.fullmatch(cleaned)):
            return _iso(cleaned, style.zone)
        unlikely: BadValue | None = None
        for shape in style.formats:
            instant = _in_format(cleaned, shape, style.zone)
            if instant is None:
                continue
            try:
                return check_instant(instant, text)
            except BadValue as error:  # seconds may be milliseconds
                unlikely = unlikely or error
        raise unlikely or BadValue("not_an_instant", text)

    return repeating(cell)


def zone_called(name: str) -> tzinfo:
    """The zone of an IANA name (`Asia/Kolkata`), of `UTC` or of an offset (`+05:30`).

    Raises `ValueError` for a name that is none of these.
    """
    offset = _OFFSET.fullmatch(name)
    try:
        if offset is not None:
            ahead = timedelta(hours=int(offset[2]), minutes=int(offset[3]))
            return timezone(-ahead if offset[1] == "-" else ahead)
        if name not in _COMPUTERS_OWN:
            return ZoneInfo(name)
    except (KeyError, OSError, ValueError) as error:
        raise ValueError(f"no zone is called {name!r}") from error
    raise ValueError(f"{name!r} is another zone on every computer")


def zone_name(zone: tzinfo) -> str:
    """The name by which `zone_called` finds this zone."""
    if isinstance(zone, ZoneInfo) and zone.key:
        return zone.key
    ahead = zone.utcoffset(None) or timedelta()
    minutes = abs(ahead) // timedelta(minutes=1)
    return f"{'-' if ahead < timedelta() else '+'}{minutes // 60:02d}:{minutes % 60:02d}"


def format_fault(shape: str) -> str:
    """Why a `strptime` format cannot be used; empty where it can.

    What a format writes of an afternoon it must read back: the whole date, and not as a morning.
    """
    if shape in EPOCH_FORMATS:
        return ""
    if "%Z" in shape:
        return "%Z is a name that several zones share; use %z, or give the zone"
    if "%Y" not in shape and "%y" not in shape:
        return "does not hold the year (%Y)"
    try:
        found = datetime.strptime(_SAMPLE.strftime(shape), shape)  # noqa: DTZ007  only compared
    except (ValueError, re.error) as error:  # the latter of a part that stands twice
        return f"is no format of a time: {error}"
    if found.date() != _SAMPLE.date():
        return "does not hold day, month and year"
    if found.hour not in (0, _SAMPLE.hour):
        return "cannot tell morning from afternoon: %I needs %p"
    return ""


def names_zone(shape: str) -> bool:
    """Whether times of this format say their own offset from UTC."""
    return shape in EPOCH_FORMATS or "%z" in shape


def _iso(text: str, zone: tzinfo | None) -> Micros:
    try:
        return parse_instant(text)
    except BadValue as error:
        if error.code != "no_zone" or zone is None:
            raise
    try:
        local = datetime.fromisoformat(text)
    except ValueError as error:
        raise BadValue("not_an_instant", text) from error
    return check_instant(_from_local(local, zone, text), text)


def _in_format(text: str, shape: str, zone: tzinfo | None) -> Micros | None:
    """The instant, or None where the text is not of this format."""
    unit = EPOCH_FORMATS.get(shape)
    if unit is not None:
        return int(text) * unit if _EPOCH_NUMBER.fullmatch(text) else None
    try:
        moment = datetime.strptime(text, shape)  # noqa: DTZ007  the mapping gives the zone
    except ValueError:
        return None
    if moment.tzinfo is not None:
        return to_micros(moment)
    if zone is None:
        raise BadValue("no_zone", text)
    return _from_local(moment, zone, text)


def _from_local(moment: datetime, zone: tzinfo, text: str) -> Micros:
    try:
        instant = to_micros(moment.replace(tzinfo=zone, fold=0))
        later = to_micros(moment.replace(tzinfo=zone, fold=1))
        shown = to_datetime(instant).astimezone(zone)
    except (OverflowError, ValueError) as error:
        raise BadValue("not_an_instant", text) from error
    if shown.replace(tzinfo=None, fold=0) != moment.replace(fold=0):
        raise BadValue("skipped_time", text)
    if later != instant:
        raise BadValue("ambiguous_time", text)
    return instant
