"""Instants: ISO text with a zone in, UTC out, nothing rounded and nothing guessed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import (
    EARLIEST,
    LATEST,
    instant_text,
    parse_instant,
    to_datetime,
    to_micros,
)
from tests.core.worlds import often

known = st.integers(EARLIEST, LATEST - 1)


@often
@given(known)
def test_reading_back_what_was_written_gives_the_same_instant(instant: int) -> None:
    assert parse_instant(instant_text(instant)) == instant


@often
@given(known)
def test_a_datetime_and_back_loses_nothing(instant: int) -> None:
    assert to_micros(to_datetime(instant)) == instant


@often
@given(known, st.integers(-14 * 60, 14 * 60))
def test_the_same_instant_in_any_offset_is_the_same(instant: int, minutes: int) -> None:
    zone = timezone(timedelta(minutes=minutes))
    assert parse_instant(to_datetime(instant).astimezone(zone).isoformat()) == instant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-30T00:00:00Z", "2026-03-30T00:00:00Z"),
        ("2026-03-30 08:00+08:00", "2026-03-30T00:00:00Z"),
        ("2026-03-30T08:00:00+0800", "2026-03-30T00:00:00Z"),
        ("2026-03-29T16:00:00.000001Z", "2026-03-29T16:00:00.000001Z"),
        ("2026-03-29T16:00:00.5Z", "2026-03-29T16:00:00.5Z"),
        ("2024-02-29T23:59:59.999999Z", "2024-02-29T23:59:59.999999Z"),
        ("2024-02-28T20:00:00-05:30", "2024-02-29T01:30:00Z"),
        ("2000-02-29t00:00:00z", "2000-02-29T00:00:00Z"),
        ("1971-01-01T00:00:00Z", "1971-01-01T00:00:00Z"),
        ("2199-12-31T23:59:59.999999Z", "2199-12-31T23:59:59.999999Z"),
    ],
)
def test_iso_texts_that_are_instants(text: str, expected: str) -> None:
    """SPEC, Command line: `YYYY-MM-DDTHH:MM:SSZ`, with a fraction only if not zero."""
    assert instant_text(parse_instant(text)) == expected


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "empty"),
        ("2026-03-30T00:00:00", "no_zone"),
        ("2026-03-30 00:00", "no_zone"),
        ("2026-03-30", "not_an_instant"),
        ("30.03.2026 00:00Z", "not_an_instant"),
        ("1774828800", "not_an_instant"),
        ("2026-02-29T00:00:00Z", "not_an_instant"),  # 2026 is no leap year
        ("2100-02-29T00:00:00Z", "not_an_instant"),  # nor is 2100
        ("2026-13-01T00:00:00Z", "not_an_instant"),
        ("2026-03-30T24:00:00Z", "not_an_instant"),
        ("2026-03-30T23:59:60Z", "not_an_instant"),
        ("2026-03-30T00:00:00.1234567Z", "not_an_instant"),  # finer than a microsecond
        ("2026-03-30T00:00:00+25:00", "not_an_instant"),
        ("1969-12-31T23:59:59Z", "instant_out_of_range"),
        ("1970-12-31T23:59:59.999999Z", "instant_out_of_range"),
        ("2200-01-01T00:00:00Z", "instant_out_of_range"),
        ("2300-01-01T00:00:00Z", "instant_out_of_range"),
        ("0001-01-01T00:00:00+14:00", "instant_out_of_range"),
    ],
)
def test_texts_that_are_no_instants_say_why(text: str, code: str) -> None:
    with pytest.raises(BadValue) as refused:
        parse_instant(text)
    assert refused.value.code == code


def test_a_datetime_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="zone"):
        to_micros(datetime(2026, 3, 30))  # noqa: DTZ001 - that is what must be refused


def test_the_epoch_is_zero() -> None:
    assert to_micros(datetime(1970, 1, 1, tzinfo=UTC)) == 0
