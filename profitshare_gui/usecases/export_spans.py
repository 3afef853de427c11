"""Spans of time as people ask for them, as instants by the platform's clock."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import TypeAlias
from zoneinfo import ZoneInfo, available_timezones

from profitshare_gui.core.instants import Micros, to_datetime, to_micros
from profitshare_gui.core.rulebook import Rulebook

Days: TypeAlias = tuple[date, date]
"""A first and a last day, both part of the span; in either order."""

Bounds: TypeAlias = tuple[Micros | None, Micros | None]
"""`[since, until)`; None where nothing bounds it."""


_CONTINENTS = frozenset(
    {
        "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe",
        "Indian", "Pacific",
    }
)  # fmt: skip


class Span(StrEnum):
    """Which part of the past; days are days of the platform's clock, today is one of them.

    A tax year has a clock of its own.
    """

    ALL = "all"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    LAST_30_DAYS = "last_30_days"
    LAST_90_DAYS = "last_90_days"
    DAYS = "days"
    TAX_YEAR = "tax_year"


@dataclass(frozen=True, slots=True)
class TaxYear:
    """A year that begins at midnight of `first`, by the clock of a zone with its daylight saving.

    `zone` is a name such as `Europe/London`; empty is the platform's own clock.
    """

    first: date
    zone: str = ""

    @property
    def end(self) -> date:
        """The day the next one begins; that of a 29 February is 1 March."""
        year = self.first.year + 1
        if (self.first.month, self.first.day) == (2, 29):
            return date(year, 3, 1)
        return self.first.replace(year=year)

    def bounds(self, rulebook: Rulebook) -> tuple[Micros, Micros]:
        """Its half-open range of instants."""
        since, until = (self._midnight(day, rulebook) for day in (self.first, self.end))
        return since, until

    def month_at(self, at: Micros, rulebook: Rulebook) -> str:
        """The month of an instant by its clock, as `2026-03`."""
        if self.zone:
            moment = to_datetime(at).astimezone(ZoneInfo(self.zone))
        else:
            moment = to_datetime(at + rulebook.rule_at(at).schedule.offset)
        return moment.date().isoformat()[:7]

    def _midnight(self, day: date, rulebook: Rulebook) -> Micros:
        if not self.zone:
            return _midnight(day, rulebook)
        return to_micros(datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(self.zone)))


def span_bounds(
    span: Span,
    rulebook: Rulebook,
    now: Micros,
    days: Days | None = None,
    year: TaxYear | None = None,
) -> Bounds:
    """The instants of a span; `days` and `year` are what `DAYS` and `TAX_YEAR` ask for."""
    if span is Span.TAX_YEAR and year is not None:
        return year.bounds(rulebook)
    today = to_datetime(now + rulebook.rule_at(now).schedule.offset).date()
    match span:
        case Span.THIS_YEAR:
            first, last = date(today.year, 1, 1), date(today.year, 12, 31)
        case Span.LAST_YEAR:
            first, last = date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
        case Span.LAST_30_DAYS:
            first, last = today - timedelta(days=29), today
        case Span.LAST_90_DAYS:
            first, last = today - timedelta(days=89), today
        case Span.DAYS if days is not None:
            first, last = sorted(days)
        case _:
            return None, None
    return _midnight(first, rulebook), _midnight(last + timedelta(days=1), rulebook)


def zones() -> tuple[str, ...]:
    """The names of the zones a tax year can have: UTC, then those of places."""
    places = (name for name in available_timezones() if name.partition("/")[0] in _CONTINENTS)
    return ("UTC", *sorted(places))


def midnight_utc(day: date) -> datetime:
    """The moment a day begins at in UTC."""
    return datetime(day.year, day.month, day.day, tzinfo=UTC)


def _midnight(day: date, rulebook: Rulebook) -> Micros:
    """The instant a day begins at by the platform's clock."""
    by_utc = to_micros(midnight_utc(day))
    return by_utc - rulebook.rule_at(by_utc).schedule.offset
