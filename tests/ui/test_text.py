"""Figures and times as people read them."""

from __future__ import annotations

from datetime import UTC, timedelta, timezone
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, SECOND
from profitshare_gui.core.money import parse_amount
from profitshare_gui.core.records import (
    Provenance,
    ReasonCode,
    SettlementWindow,
    Share,
    Status,
    Term,
)
from profitshare_gui.ui import text
from tests.say import at, share, usdt

pytestmark = pytest.mark.usefixtures("english")

BERLIN = ZoneInfo("Europe/Berlin")
UTC_8 = 8 * HOUR


def plain(shown: str) -> str:
    """What was shown, with ordinary spaces."""
    return shown.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("units", "shown"),
    [
        ("1284.06", "1,284.06 USDT"),
        ("-12.4", "−12.40 USDT"),
        ("0", "0.00 USDT"),
        ("0.005", "0.01 USDT"),  # half goes up on the screen
        ("-0.004", "0.00 USDT"),  # a sign without a figure says nothing
        ("92233720368.54775807", "92,233,720,368.55 USDT"),
    ],
)
def test_an_amount_has_two_decimals_and_its_asset(units: str, shown: str) -> None:
    """product.md, Number formatting: 2 decimals, U+2212, grouping of the locale."""
    assert plain(text.money_text(usdt(units), "USDT")) == shown


def test_an_unknown_amount_is_a_dash_and_never_zero() -> None:
    """product.md, First run: unknown is a dash."""
    assert text.money_text(None, "USDT") == "—"
    assert text.full_money_text(None) == "—"
    assert text.ratio_text(None) == "—"
    assert text.instant_text(None, 0) == "—"
    assert text.dated_instant_text(None, 0) == "—"


def test_pnl_always_carries_its_sign() -> None:
    """product.md, Number formatting: the sign is always shown on PnL."""
    assert text.money_text(usdt("5"), sign=True) == "+5.00"
    assert text.money_text(usdt("-5"), sign=True) == "−5.00"
    assert text.money_text(0, sign=True) == "0.00"


def test_a_finer_asset_shows_more_decimals() -> None:
    """0.00 BTC would hide thousands of dollars."""
    assert plain(text.money_text(usdt("0.12345678"), "BTC")) == "0.123457 BTC"


def test_the_full_amount_has_every_decimal_it_has() -> None:
    """product.md, Number formatting: the full value in the tooltip."""
    assert plain(text.full_money_text(usdt("1234.00000001"), "USDT")) == "1,234.00000001 USDT"
    assert text.full_money_text(usdt("7.5"), sign=True) == "+7.50"


@given(units=st.integers(-(2**63) + 1, 2**63 - 1))
def test_no_digit_of_an_amount_is_lost(units: int) -> None:
    """Exact text from exact integers; a float would lose digits from 2^53 on."""
    shown = text.full_money_text(units).replace(",", "").replace("−", "-")
    assert parse_amount(shown) == units


@given(units=st.integers(-(10**14), 10**14))
def test_two_decimals_are_the_nearest(units: int) -> None:
    """Never off by more than half a cent."""
    shown = Fraction(text.money_text(units).replace(",", "").replace("−", "-"))
    assert abs(shown - Fraction(units, 10**8)) <= Fraction(1, 200)


@pytest.mark.parametrize(
    ("ratio", "shown"), [("10%", "10.00 %"), ("2.9%", "2.90 %"), ("0.0001%", "0.0001 %")]
)
def test_a_ratio_is_shown_in_percent(ratio: str, shown: str) -> None:
    """Two to four decimals, for a ratio has at most six as a fraction (SPEC, Ledger and files)."""
    assert plain(text.ratio_text(share(ratio))) == shown


def test_the_terms_of_a_payout_align() -> None:
    """All terms and their sum with as many decimals as the finest of them needs."""
    products = [usdt("10") * 100_000, -usdt("0.2") * 100_000 - 5]  # 1, and −0.02 − 5 × 10^-14
    assert text.aligned_products(products, usdt("0.98")) == [
        "+1.00000000000000",
        "−0.02000000000005",
        "0.98000000000000",
    ]


@pytest.mark.parametrize(
    ("remaining", "shown"),
    [
        (36 * HOUR, "1 d 12 h 00 min"),
        (36 * HOUR - 1, "1 d 12 h 00 min"),  # up to the next whole second
        (25 * HOUR + 4 * MINUTE + 59 * SECOND, "1 d 1 h 04 min"),
        (12 * HOUR + 5 * MINUTE, "12 h 05 min"),
        (HOUR, "1 h 00 min"),
        (HOUR - SECOND, "59:59"),
        (1, "00:01"),
        (0, "settling…"),
        (-DAY, "settling…"),
    ],
)
def test_the_countdown_turns_to_seconds_in_the_last_hour(remaining: int, shown: str) -> None:
    """product.md, Countdown."""
    assert text.countdown_text(remaining) == shown


def test_an_instant_is_told_on_both_clocks() -> None:
    """product.md, Countdown: JU's cut-off of 30 March 2026, a day after Berlin's clocks went on."""
    cut_off = at("2026-03-30 00:00")
    assert plain(text.instant_text(cut_off, 0)) == "Mon 30 Mar 00:00 UTC"
    assert plain(text.own_instant_text(cut_off, BERLIN)) == "Mon 30 Mar 02:00 CEST"
    assert plain(text.own_instant_text(cut_off - 2 * DAY, BERLIN)) == "Sat 28 Mar 01:00 CET"
    assert plain(text.instant_text(at("2026-03-29 16:00"), UTC_8)) == "Mon 30 Mar 00:00 UTC+8"
    assert plain(text.dated_instant_text(cut_off, 0)) == "30 Mar 2026 00:00 UTC"


def test_a_zone_without_a_name_is_told_by_its_offset() -> None:
    """São Paulo has called itself −03 since 2019."""
    sao_paulo = ZoneInfo("America/Sao_Paulo")
    assert plain(text.own_instant_text(at("2026-03-30 00:00"), sao_paulo)).endswith("UTC−3")
    half = timezone(timedelta(hours=-3, minutes=-30), "-0330")
    assert text.own_zone_text(0, half) == "UTC−3:30"


def test_the_computers_zone_is_utc_where_it_has_no_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """A zone nobody knows must not stop the window."""
    assert text.own_zone() == BERLIN
    monkeypatch.setenv("TZ", "Nowhere/Land")
    assert text.own_zone() in (UTC, ZoneInfo("UTC"), ZoneInfo("Etc/UTC"))


@pytest.mark.parametrize(
    ("opens_at", "cut_off_at", "shown"),
    [
        ("2026-03-09 00:00", "2026-03-16 00:00", "9–15 Mar 2026"),
        ("2026-03-30 00:00", "2026-04-06 00:00", "30 Mar – 5 Apr 2026"),
        ("2025-12-29 00:00", "2026-01-05 00:00", "29 Dec – 4 Jan 2026"),
        ("2026-03-09 00:00", "2026-03-10 00:00", "9 Mar 2026"),
        ("2026-03-09 00:00", "2026-03-09 00:00", "9 Mar 2026"),
    ],
)
def test_a_window_is_told_by_the_days_it_holds(opens_at: str, cut_off_at: str, shown: str) -> None:
    """Windows are half-open (SPEC, Ledger and files): the day of the cut-off is not in it."""
    assert text.window_text(at(opens_at), at(cut_off_at), 0) == shown


def test_a_window_is_told_in_the_platforms_days() -> None:
    """OKX: Monday 00:00 UTC+8 is Sunday 16:00 UTC."""
    opens_at = at("2026-03-08 16:00")
    assert text.window_text(opens_at, opens_at + 7 * DAY, UTC_8) == "9–15 Mar 2026"


@pytest.mark.parametrize(
    ("age", "shown"),
    [
        (0, "just now"),
        (MINUTE, "1 min ago"),
        (2 * HOUR, "2 h ago"),
        (3 * DAY, "3 d ago"),
    ],
)
def test_an_age_has_one_unit(age: int, shown: str) -> None:
    """product.md, First run: every number has a freshness stamp."""
    assert text.age_text(age) == shown


def test_every_word_of_the_core_has_words() -> None:
    """A code on the screen would be a bug."""
    shown = [
        *map(text.status_text, Status),
        *map(text.pending_status_text, Status),
        *map(text.reason_text, ReasonCode),
        *map(text.term_text, Term),
        *map(text.provenance_text, Provenance),
    ]
    assert all(shown)
    assert not [words for words in shown if "_" in words]
    assert text.reason_text(None) == ""
    assert text.trigger_text("weekly") == "weekly settlement"
    assert text.trigger_text("something new") == "something new"
    assert text.note_text("SOMETHING NEW") == "SOMETHING NEW"
    assert text.note_text("GATE_UNKNOWN") != "GATE_UNKNOWN"
    assert "the copier withdrew" in text.note_text("TRIGGER_IGNORED withdrawal")
    assert text.assumed_text("loss_carry=forgotten") == (
        "The platform does not publish “loss carry”; taken as “forgotten”"
    )


def test_a_long_id_is_shortened_in_the_middle() -> None:
    """Addresses differ at both ends; 22 characters fit a column."""
    assert text.short_name("Leo_K") == "Leo_K"
    short = text.short_name("0x72c6a4624e1dffa724e6d00d64ceae698af892a0")
    assert short == "0x72c6a4624…698af892a0"
    assert len(short) == 22


def pending(status: Status, due: str, reason: ReasonCode | None = None) -> Share:
    return Share(
        copier_id="ada",
        asset="USDT",
        window=SettlementWindow(0, 1, 1),
        trigger="pending",
        status=status,
        reason=reason,
        provenance=Provenance.COMPUTED,
        base=0,
        share_ratio=None,
        due=usdt(due),
        high_water_mark=None,
    )


def test_what_waits_is_counted_by_its_reason() -> None:
    """product.md, Countdown: the gate line."""
    rows = [
        pending(Status.POSTPONED, "1", ReasonCode.OPEN_POSITIONS),
        pending(Status.POSTPONED, "1", ReasonCode.OPEN_POSITIONS),
        pending(Status.SKIPPED, "1", ReasonCode.AVAILABLE_BALANCE),
        pending(Status.SETTLED, "2.5"),
        pending(Status.SETTLED, "0", ReasonCode.NET_NOT_POSITIVE),
    ]
    assert text.postponed_text(rows) == (
        "2 copiers: open positions · 1 copier: the copier's balance is too small"
    )


def test_amounts_of_several_assets_are_never_added_up() -> None:
    """SPEC, Ledger and files: sums never mix assets; one that is nothing is not worth a word."""
    amounts = {"USDT": usdt("2.5"), "BTC": usdt("0.25"), "USDC": 0}
    assert plain(text.amounts_text(amounts)) == "0.250000 BTC + 2.50 USDT"
    assert text.amounts_text({"USDT": 0}) == ""
