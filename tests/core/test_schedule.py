"""Windows and countdowns: half-open weeks of the platform's clock, never of the computer's."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.instants import (
    DAY,
    HOUR,
    SECOND,
    WEEK,
    instant_text,
    parse_instant,
    to_datetime,
)
from profitshare_gui.core.records import SettlementWindow
from profitshare_gui.core.rulebook import Rulebook, next_window, window_after, window_at
from tests.core.rulebooks import RULEBOOKS, rulebook, shipped
from tests.core.worlds import often
from tests.say import at

_SUNDAY_16 = {"offset": "+08:00"}
_DAILY = {"period_days": 1, "weekday": None}

CLOCKS: dict[str, Rulebook] = {
    "JU.COM": rulebook(),
    "Binance": rulebook(),
    "Coinlocally": rulebook(**_SUNDAY_16),
    "OKX": rulebook(**_SUNDAY_16),
    "Echobit": rulebook(**_DAILY),
    "BingX": rulebook(**_SUNDAY_16, pays_after_minutes=10),
    "MEXC": rulebook(**_DAILY, **_SUNDAY_16),
    "KuCoin": rulebook(**_DAILY),
    "Bybit Classic": rulebook(weekday="saturday", pays_after_minutes=51 * 60),
    "Bitget legacy": rulebook(**_DAILY, **_SUNDAY_16),
}
"""Platform rules, section 0.4, by the names of the golden countdown table."""

_SHIPPED_AS = {
    "JU.COM": "ju",
    "Binance": "binance-futures",
    "Coinlocally": "coinlocally",
    "OKX": "okx",
    "Echobit": "echobit",
    "BingX": "bingx",
    "MEXC": "mexc",
    "KuCoin": "kucoin",
    "Bybit Classic": "bybit-classic",
}
SHIPPED = [name for name, file in _SHIPPED_AS.items() if (RULEBOOKS / f"{file}.toml").exists()]

EVERY = st.sampled_from(list(CLOCKS.values()))
INSTANTS = st.integers(at("1999-12-31 00:00"), at("2101-01-01 00:00"))

# Product anchors, section 3.6, measured from Saturday 2026-03-28 12:00 UTC.
_SATURDAY_NOON = [
    ("JU.COM", "2026-03-30T00:00:00Z", 36 * 3600),
    ("Binance", "2026-03-30T00:00:00Z", 36 * 3600),
    ("Coinlocally", "2026-03-29T16:00:00Z", 28 * 3600),
    ("OKX", "2026-03-29T16:00:00Z", 28 * 3600),
    ("BingX", "2026-03-29T16:10:00Z", 28 * 3600 + 600),
    ("Bybit Classic", "2026-03-30T03:00:00Z", 39 * 3600),
    ("Echobit", "2026-03-29T00:00:00Z", 12 * 3600),
]

# The golden countdown matrix: three nows around both midnights, seconds to go.
_MATRIX = {
    "2026-03-01T15:59:59Z": {
        "JU.COM": 28801, "Binance": 28801, "Coinlocally": 1, "OKX": 1, "Echobit": 28801,
        "BingX": 601, "MEXC": 1, "KuCoin": 28801, "Bybit Classic": 39601, "Bitget legacy": 1,
    },
    "2026-03-01T16:00:00Z": {
        "JU.COM": 28800, "Binance": 28800, "Coinlocally": 604800, "OKX": 604800,
        "Echobit": 28800, "BingX": 600, "MEXC": 86400, "KuCoin": 28800,
        "Bybit Classic": 39600, "Bitget legacy": 86400,
    },
    "2026-03-01T23:59:59Z": {
        "JU.COM": 1, "Binance": 1, "Coinlocally": 576001, "OKX": 576001, "Echobit": 1,
        "BingX": 576601, "MEXC": 57601, "KuCoin": 1, "Bybit Classic": 10801,
        "Bitget legacy": 57601,
    },
}  # fmt: skip
_MATRIX_ROWS = [
    (now, name, seconds) for now, row in _MATRIX.items() for name, seconds in row.items()
]


def windows_between(book: Rulebook, first: int, last: int) -> list[SettlementWindow]:
    """Every window from the one that holds `first` to the one that holds `last`."""
    windows = [window_at(book, first)]
    while windows[-1].cut_off_at <= last:
        windows.append(window_after(book, windows[-1]))
    return windows


@pytest.mark.parametrize(("name", "pays_at", "seconds"), _SATURDAY_NOON)
def test_the_countdown_from_a_saturday_noon(name: str, pays_at: str, seconds: int) -> None:
    """Product anchors, section 3.6."""
    now = at("2026-03-28 12:00")
    window = next_window(CLOCKS[name], now)
    assert instant_text(window.pays_at) == pays_at
    assert window.pays_at - now == seconds * SECOND


@pytest.mark.parametrize(("now", "name", "seconds"), _MATRIX_ROWS)
def test_the_countdown_matrix(now: str, name: str, seconds: int) -> None:
    """Golden example countdown-matrix: at the instant itself the next one counts."""
    window = next_window(CLOCKS[name], parse_instant(now))
    assert window.pays_at - parse_instant(now) == seconds * SECOND


@pytest.mark.parametrize("name", SHIPPED)
def test_the_countdown_matrix_of_the_shipped_rulebooks(name: str) -> None:
    """Golden example countdown-matrix, by the files of the program."""
    book = shipped(_SHIPPED_AS[name])
    for now, row in _MATRIX.items():
        pays_at = next_window(book, parse_instant(now)).pays_at
        assert pays_at - parse_instant(now) == row[name] * SECOND


@pytest.mark.parametrize(
    ("closed_at", "utc_week", "utc_8_week"),
    [
        ("2026-03-01T15:59:59Z", "2026-02-23", "2026-02-23"),
        ("2026-03-01T16:00:00Z", "2026-02-23", "2026-03-02"),
        ("2026-03-01T23:59:59Z", "2026-02-23", "2026-03-02"),
        ("2026-03-02T00:00:00Z", "2026-03-02", "2026-03-02"),
    ],
)
def test_the_eight_hours_of_sunday_that_lie_in_two_weeks(
    closed_at: str, utc_week: str, utc_8_week: str
) -> None:
    """Golden example period-boundary."""
    instant = parse_instant(closed_at)
    in_utc = window_at(CLOCKS["JU.COM"], instant)
    in_utc_8 = window_at(CLOCKS["OKX"], instant)
    assert instant_text(in_utc.opens_at).startswith(utc_week)
    assert instant_text(in_utc_8.opens_at + 8 * HOUR).startswith(utc_8_week)


@pytest.mark.parametrize(
    "milliseconds", [1_705_852_800_000, 1_723_392_000_000, 1_701_014_400_000, 1_700_409_600_000]
)
def test_the_instants_of_the_okx_interface_are_cut_offs(milliseconds: int) -> None:
    """Golden example okx-api-settlement-instants: Monday 00:00 UTC+8."""
    instant = milliseconds * 1000
    assert window_at(CLOCKS["OKX"], instant).opens_at == instant
    assert window_at(CLOCKS["OKX"], instant - 1).cut_off_at == instant


@often
@given(EVERY, INSTANTS)
def test_a_window_holds_its_instant_and_is_half_open(book: Rulebook, instant: int) -> None:
    """SPEC, Ledger and files: windows are half-open `[opens_at, cut_off_at)`."""
    window = window_at(book, instant)
    assert window.opens_at <= instant < window.cut_off_at
    assert window_at(book, window.opens_at) == window
    assert window_at(book, window.cut_off_at - 1) == window
    assert window_at(book, window.cut_off_at).opens_at == window.cut_off_at


@often
@given(EVERY, INSTANTS)
def test_a_cut_off_falls_on_the_platforms_own_midnight(book: Rulebook, instant: int) -> None:
    """SPEC, Platforms: weekday, time and a fixed offset."""
    schedule = book.versions[0].schedule
    local = to_datetime(window_at(book, instant).cut_off_at + schedule.offset)
    assert (local.hour, local.minute, local.second, local.microsecond) == (0, 0, 0, 0)
    if schedule.period == WEEK:
        assert local.weekday() == schedule.weekday


@often
@given(EVERY, INSTANTS)
def test_the_countdown_is_to_the_earliest_payout_still_to_come(book: Rulebook, now: int) -> None:
    """SPEC, Command line: countdown, earliest window with pays_at > now."""
    window = next_window(book, now)
    assert window.pays_at > now
    before = window_at(book, window.opens_at - 1)
    assert before.pays_at <= now
    assert before.cut_off_at == window.opens_at


@pytest.mark.parametrize("year", [2000, 2024, 2026, 2100])
def test_leap_days_neither_shift_nor_stretch_a_window(year: int) -> None:
    for name, length in (("JU.COM", WEEK), ("Echobit", DAY)):
        first, last = at(f"{year}-02-20 00:00"), at(f"{year}-03-10 00:00")
        windows = windows_between(CLOCKS[name], first, last)
        assert {window.cut_off_at - window.opens_at for window in windows} == {length}
        assert all(earlier.cut_off_at == later.opens_at for earlier, later in pairwise(windows))


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"])
def test_the_traders_own_daylight_saving_moves_nothing(zone: str) -> None:
    """Product anchors, section 3.6: driven by a fixed offset, not by the computer's zone."""
    for day in range(60):
        there = to_datetime(at("2026-03-01 12:00")).astimezone(ZoneInfo(zone))
        there += timedelta(days=day)  # wall-clock days: some last 23 or 25 hours
        instant = parse_instant(there.isoformat())
        assert window_at(CLOCKS["JU.COM"], instant).cut_off_at % WEEK == 4 * DAY


def test_a_cut_off_and_its_payout_can_be_days_apart() -> None:
    """Platform rules, 0.4: Bybit Classic's cycle ends on Saturday 00:00, paid Monday 03:00 UTC."""
    window = window_at(CLOCKS["Bybit Classic"], at("2026-03-27 23:59:59.999999"))
    assert instant_text(window.cut_off_at) == "2026-03-28T00:00:00Z"
    assert instant_text(window.pays_at) == "2026-03-30T03:00:00Z"


def test_a_version_waits_for_the_window_that_opens_under_it() -> None:
    """SPEC, Platforms: a window is settled by the version in force at its `opens_at`."""
    book = rulebook({"effective_from": "2026-03-18T12:00:00Z", "period_days": 1, "weekday": None})
    weekly = window_at(book, at("2026-03-19 00:00"))
    assert instant_text(weekly.opens_at) == "2026-03-16T00:00:00Z"
    assert instant_text(weekly.cut_off_at) == "2026-03-23T00:00:00Z"
    daily = window_at(book, at("2026-03-23 00:00"))
    assert instant_text(daily.cut_off_at) == "2026-03-24T00:00:00Z"


def test_no_instant_falls_between_the_windows_of_two_versions() -> None:
    """From daily in UTC+8 to weekly in UTC: the first week is as long as it must be."""
    book = rulebook(
        {
            "effective_from": "2026-03-18T00:00:00Z",
            "period_days": 7,
            "weekday": "monday",
            "offset": "+00:00",
        },
        **_DAILY,
        **_SUNDAY_16,
    )
    windows = windows_between(book, at("2026-03-16 00:00"), at("2026-04-06 00:00"))
    assert all(earlier.cut_off_at == later.opens_at for earlier, later in pairwise(windows))
    assert [instant_text(window.cut_off_at) for window in windows[:4]] == [
        "2026-03-16T16:00:00Z",
        "2026-03-17T16:00:00Z",
        "2026-03-18T16:00:00Z",  # opened on the 17th, before the weekly rule
        "2026-03-23T00:00:00Z",
    ]


@pytest.mark.parametrize(
    "book",
    [
        rulebook({"effective_from": "2026-03-18T12:00:00Z", **_DAILY}),
        rulebook({"effective_from": "2026-03-18T12:00:00Z", **_SUNDAY_16}, **_DAILY),
    ],
)
def test_first_and_last_instant_find_their_window_across_versions(book: Rulebook) -> None:
    """SPEC, Ledger and files: `[opens_at, cut_off_at)`, also where one clock follows another."""
    for window in windows_between(book, at("2026-03-09 00:00"), at("2026-04-06 00:00")):
        assert window_at(book, window.opens_at) == window
        assert window_at(book, window.cut_off_at - 1) == window


def test_a_version_that_shortens_the_payout_lag_hides_no_window_from_the_countdown() -> None:
    book = rulebook(
        {"effective_from": "2026-03-16T00:00:00Z", "pays_after_minutes": 0},
        pays_after_minutes=3 * 24 * 60,
    )
    # At the very payout of a window without a lag the next one counts.
    assert instant_text(next_window(book, at("2026-03-23 00:00")).pays_at) == (
        "2026-03-30T00:00:00Z"
    )
    # The old week's payout on the 19th comes before the new week's on the 23rd.
    window = next_window(book, at("2026-03-18 00:00"))
    assert instant_text(window.pays_at) == "2026-03-19T00:00:00Z"
