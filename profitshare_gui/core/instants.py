"""Instants: whole microseconds since 1970-01-01T00:00:00Z, UTC, never the computer's zone."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import TypeAlias

from profitshare_gui.core.errors import BadValue

Micros: TypeAlias = int
"""An instant (or a length of time) in microseconds."""

SECOND: Micros = 1_000_000
MINUTE: Micros = 60 * SECOND
HOUR: Micros = 60 * MINUTE
DAY: Micros = 24 * HOUR
WEEK: Micros = 7 * DAY

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_ISO = re.compile(
    r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})?",
    re.ASCII,
)
EARLIEST: Micros = 365 * DAY
LATEST: Micros = 84_006 * DAY
"""Years 1971 to 2199: wide enough for any trade, narrow enough that sums cannot overflow."""


def to_micros(moment: datetime) -> Micros:
    """The instant of an aware `datetime`; a naive one is a bug and raises `ValueError`."""
    if moment.tzinfo is None:
        raise ValueError("a datetime without a zone is not an instant")
    return (moment - _EPOCH) // _MICROSECOND


def to_datetime(instant: Micros) -> datetime:
    """The aware UTC `datetime` of an instant, for formatting at the edges."""
    return _EPOCH + instant * _MICROSECOND


def parse_instant(text: str) -> Micros:
    """Read ISO 8601 with `Z` or an offset, to microseconds (SPEC, Ledger and files).

    Raises `BadValue`: a time without a zone is refused, for it means eight different weeks.
    """
    cleaned = text.strip()
    if not cleaned:
        raise BadValue("empty", text)
    match = _ISO.fullmatch(cleaned.upper())
    if match is None:
        raise BadValue("not_an_instant", text)
    if match[1] is None:
        raise BadValue("no_zone", text)
    try:
        instant = to_micros(datetime.fromisoformat(cleaned.upper()))
    except (ValueError, OverflowError) as error:
        raise BadValue("not_an_instant", text) from error
    return check_instant(instant, text)


def check_instant(instant: Micros, text: str) -> Micros:
    """The instant itself, or `BadValue` naming `text` when it lies outside 1971 to 2199."""
    if not EARLIEST <= instant < LATEST:
        raise BadValue("instant_out_of_range", text)
    return instant


def instant_text(instant: Micros) -> str:
    """Write `YYYY-MM-DDTHH:MM:SSZ`, with a fraction only if it is not zero (SPEC, Command line)."""
    moment = to_datetime(instant)
    whole = moment.strftime("%Y-%m-%dT%H:%M:%S")
    fraction = f".{moment.microsecond:06d}".rstrip("0") if moment.microsecond else ""
    return f"{whole}{fraction}Z"
