"""Spans of time as people ask for them, as instants by the platform's clock."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import TypeAlias

from profitshare_gui.core.instants import Micros, to_datetime, to_micros
from profitshare_gui.core.rulebook import Rulebook

Days: TypeAlias = tuple[date, date]
"""A first and a last day, both part of the span; in either order."""

Bounds: TypeAlias = tuple[Micros | None, Micros | None]
"""`[since, until)`; None where nothing bounds it."""


class Span(StrEnum):
    """Which part of the past; days are days of the platform's clock, today is one of them."""

    ALL = "all"
    THIS_YEAR = "this_year"
    LAST_YEAR = "last_year"
    LAST_30_DAYS = "last_30_days"
    LAST_90_DAYS = "last_90_days"
    DAYS = "days"


def span_bounds(span: Span, rulebook: Rulebook, now: Micros, days: Days | None = None) -> Bounds:
    """The instants of a span; `days` are those that `Span.DAYS` asks for."""
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


def _midnight(day: date, rulebook: Rulebook) -> Micros:
    """The instant a day begins at by the platform's clock."""
    by_utc = to_micros(datetime(day.year, day.month, day.day, tzinfo=UTC))
    return by_utc - rulebook.rule_at(by_utc).schedule.offset
