"""The series of the profit chart, loaded from a real archive: exact, and honest about nothing."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import UTC, tzinfo
from decimal import Decimal
from pathlib import Path
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from profitshare_gui.core.coverage import Coverage, Span
from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.instants import HOUR, WEEK
from profitshare_gui.core.records import Account, Event, Feed, Order, Owner
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.profit_series import (
    BarKind,
    Gap,
    GapCause,
    LineName,
    Missing,
    SeriesKind,
    coverage_gaps,
    series_table,
)
from profitshare_gui.usecases.profit_series_loading import SeriesQuestion, load_series
from profitshare_gui.usecases.rulebooks import RulebookShelf
from profitshare_gui.usecases.series_export import save_picture, write_series
from tests.say import at, event, order, usdt

NOON = at("2026-04-04 12:00")
BERLIN = ZoneInfo("Europe/Berlin")
RATIO = event("ratio_change", "2026-03-01 00:00", ratio="10%")

COPIED = [
    order("ada", "100", fee="2", funding="-0.5", closed="2026-03-25 10:00", ratio="10%"),
    order("bob", "-40", closed="2026-03-26 10:00", ratio="10%"),
    order("ada", "50", closed="2026-04-01 10:00", ratio="12%"),
    order("bob", "30", closed="2026-04-01 10:00", ratio="12%"),
    order("bob", None, opened="2026-04-02 10:00", closed=None, order_id="7", ratio="12%"),
]
"""The week of 23 March: ada +97.50, bob −40. The open one: ada +50, and bob +30 who waits."""


def asked(
    store: Store,
    orders: list[Order],
    events: list[Event],
    *,
    rules: str = "ju",
    zone: tzinfo = UTC,
) -> SeriesQuestion:
    """An account with these rows, asked as of NOON."""
    account = store.add_account(
        Account(name="JU", rulebook_id=rules, exchange="files", base_url="", created_at=NOON)
    )
    store.save_page(account.account_id, Feed.ORDERS, orders, learned_at=NOON)
    store.save_page(account.account_id, Feed.EVENTS, events, learned_at=NOON)
    rulebook = RulebookShelf((resource("rulebooks"),)).rulebook(rules)
    return SeriesQuestion(store, account, rulebook, "USDT", NOON, zone)


def equity(*rows: tuple[str, str]) -> list[Event]:
    return [event("equity", instant, amount=amount) for instant, amount in rows]


def test_windows_tell_settled_pending_and_postponed_apart(store: Store) -> None:
    series = load_series(asked(store, COPIED, [RATIO]), SeriesKind.WINDOWS)
    assert series.bars is not None
    assert series.bars.opens_at.tolist() == [at("2026-03-23 00:00"), at("2026-03-30 00:00")]
    assert series.bars.until.tolist() == [at("2026-03-30 00:00"), at("2026-04-06 00:00")]
    columns = {kind: column.tolist() for kind, column in series.bars.amounts.items()}
    assert columns == {
        BarKind.SETTLED: [usdt("9.75"), 0],  # 97.50 × 10 %; bob's −40 owes nothing
        BarKind.PENDING: [0, usdt("6")],  # 50 × 12 %
        BarKind.POSTPONED: [0, usdt("3.6")],  # 30 × 12 %, held back by an open position
    }
    assert series.settled_at.tolist() == [at("2026-03-30 00:00")]


def test_windows_are_the_same_when_they_are_kept_as_when_they_were_settled(store: Store) -> None:
    """What was held back and paid is summed up from what the archive keeps, asset by asset."""
    coin = [
        order("ada", "7", asset="BTC", closed="2026-03-25 11:00", ratio="10%"),
        order("ann", None, opened="2026-03-20 10:00", closed=None, order_id="8", ratio="10%"),
        order("ann", "20", closed="2026-03-25 12:00", ratio="10%"),
    ]
    question = asked(store, [*COPIED, *coin], [RATIO])
    anew = load_series(replace(question, is_now=False), SeriesKind.WINDOWS)
    for _ in range(2):  # as it is settled and kept, and as it is read again
        kept = load_series(question, SeriesKind.WINDOWS)
        assert anew.bars is not None
        assert kept.bars is not None
        assert kept.bars.opens_at.tolist() == anew.bars.opens_at.tolist()
        assert {kind: column.tolist() for kind, column in kept.bars.amounts.items()} == {
            # 97.50 × 10 %, without the coin's 0.7 of another asset
            BarKind.SETTLED: [usdt("9.75"), 0],
            BarKind.PENDING: [0, usdt("6")],
            # ann's 20 × 10 %, held back on Monday by her open position, and now; bob's 3.6
            BarKind.POSTPONED: [usdt("2"), usdt("5.6")],
        }


def test_the_cumulative_share_is_the_same_now_and_as_of_now(store: Store) -> None:
    question = asked(store, COPIED, [RATIO])
    now = load_series(question, SeriesKind.SHARE)
    then = load_series(replace(question, is_now=False), SeriesKind.SHARE)
    for series in (now, then):
        (line,) = series.lines
        assert line.at.tolist() == [at("2026-03-30 00:00")]
        assert line.level.tolist() == [usdt("9.75")]


def test_the_copiers_pnl_is_the_sum_of_their_nets_to_the_last_digit(store: Store) -> None:
    own = order("", "7777", closed="2026-03-25 11:00", ratio="10%")._replace(owner=Owner.LEAD)
    later = order("cyd", "0.00000001", closed="2026-03-25 09:00", ratio="10%")
    series = load_series(asked(store, [*COPIED, own, later], [RATIO]), SeriesKind.COPIERS_PNL)
    (line,) = series.lines
    # 0.00000001; + 97.50; − 40; and 50 + 30 at one instant are one step.
    assert line.level.tolist() == [
        usdt("0.00000001"),
        usdt("97.50000001"),
        usdt("57.50000001"),
        usdt("137.50000001"),
    ]
    assert np.all(np.diff(line.at) > 0)


def test_equity_comes_with_what_was_moved_in_and_out(store: Store) -> None:
    events = [
        *equity(("2026-03-01 00:00", "1000"), ("2026-03-02 00:00", "1600")),
        event("transfer_in", "2026-03-01 12:00", amount="700"),
        event("transfer_out", "2026-03-01 13:00", amount="200"),
    ]
    series = load_series(asked(store, [], events), SeriesKind.EQUITY)
    assert series.bars is not None
    assert series.bars.amounts[BarKind.MOVED_IN].tolist() == [usdt("700"), 0]
    assert series.bars.amounts[BarKind.MOVED_OUT].tolist() == [0, -usdt("200")]
    columns = {column.name: list(column.values) for column in series_table(series).columns}
    assert columns["equity"] == [usdt("1000"), usdt("1600")]
    assert columns["flow"] == [0, usdt("500")]


def test_returns_end_where_the_metrics_end(store: Store) -> None:
    """1000 → 1100 → (900 in) 2000 → 1900: ROI 0, TWR 4.5 % (product notes, 4.3)."""
    events = [
        *equity(
            ("2026-03-01 00:00", "1000"),
            ("2026-03-02 00:00", "1100"),
            ("2026-03-03 00:00", "2000"),
            ("2026-03-04 00:00", "1900"),
        ),
        event("transfer_in", "2026-03-02 12:00", amount="900"),
    ]
    question = asked(store, [], events)
    lines = {line.name: line for line in load_series(question, SeriesKind.RETURN).lines}
    assert lines[LineName.ROI].level.tolist()[-1] == 0
    assert lines[LineName.TWR].level.tolist()[-1] == 45_000
    (under,) = load_series(question, SeriesKind.UNDERWATER).lines
    assert under.level.tolist()[-1] == -50_000
    months = load_series(question, SeriesKind.MONTHS).months
    assert months is not None
    assert [month.twr for month in months.months] == [45_000]


def test_days_without_a_reading_are_a_gap(store: Store) -> None:
    events = equity(("2026-03-01 00:00", "1"), ("2026-03-05 00:00", "2"))
    series = load_series(asked(store, [], events), SeriesKind.EQUITY)
    assert series.gaps == (Gap(at("2026-03-02 00:00"), at("2026-03-05 00:00"), GapCause.EQUITY),)


def test_what_is_missing_is_named() -> None:
    once = equity(("2026-03-01 00:00", "5"))
    from_nothing = equity(("2026-03-01 00:00", "0"), ("2026-03-02 00:00", "5"))
    cases: list[tuple[SeriesKind, list[Event], Missing]] = [
        (SeriesKind.SHARE, [], Missing.NO_SETTLED_WINDOW),
        (SeriesKind.COPIERS_PNL, [], Missing.NO_COPIER_ORDERS),
        (SeriesKind.HOURS, [], Missing.NO_CLOSED_ORDER),
        (SeriesKind.EQUITY, [], Missing.NO_EQUITY),
        (SeriesKind.RETURN, once, Missing.ONE_READING),
        (SeriesKind.UNDERWATER, from_nothing, Missing.NOT_POSITIVE),
    ]
    for kind, events, why in cases:
        store = Store.in_memory()
        assert load_series(asked(store, [], events), kind).missing is why
        store.close()


def test_hours_are_those_of_both_clocks_across_summer_time(store: Store) -> None:
    """Berlin is UTC+1 until 2026-03-29 01:00 UTC and UTC+2 after."""
    orders = [
        order("ada", "10", closed="2026-03-28 22:30", ratio="10%"),  # Saturday; 23:30 in Berlin
        order("ada", "-4", closed="2026-03-28 22:45", ratio="10%", order_id="2"),
        order("ada", "6", closed="2026-03-29 22:30", ratio="10%", order_id="3"),  # Monday 00:30
    ]
    series = load_series(asked(store, orders, [RATIO], zone=BERLIN), SeriesKind.HOURS)
    assert series.hours is not None
    platform, own = series.hours.platform, series.hours.own
    assert not platform.is_own
    assert (platform.mean[5, 22], platform.count[5, 22]) == (usdt("3"), 2)  # (10 − 4) ÷ 2
    assert (platform.mean[6, 22], platform.count[6, 22]) == (usdt("6"), 1)
    assert (own.mean[5, 23], own.count[5, 23]) == (usdt("3"), 2)
    assert (own.mean[0, 0], own.count[0, 0]) == (usdt("6"), 1)
    assert platform.count.sum() == own.count.sum() == 3


def test_only_the_leads_own_orders_make_the_hours_where_any_is_marked(store: Store) -> None:
    own = order("", "8", closed="2026-03-25 11:00", ratio="10%")._replace(owner=Owner.LEAD)
    series = load_series(asked(store, [*COPIED, own], [RATIO]), SeriesKind.HOURS)
    assert series.hours is not None
    assert series.hours.platform.is_own
    assert series.hours.platform.count.sum() == 1


def test_changes_of_the_rules_are_told(store: Store) -> None:
    question = asked(store, [], [], rules="binance-futures")
    changes = load_series(question, SeriesKind.SHARE).rule_changes
    assert at("2024-09-23 00:00") in [instant for instant, _ in changes]


def test_gaps_of_two_feeds_do_not_overlap() -> None:
    start = at("2026-03-01 00:00")
    wanted = Span(start, start + 10 * HOUR)
    known = {
        Feed.ORDERS: (Span(start, start + 4 * HOUR), Span(start + 6 * HOUR, wanted.until)),
        Feed.EVENTS: (Span(start, start + 5 * HOUR), Span(start + 8 * HOUR, wanted.until)),
    }
    assert coverage_gaps(Coverage(wanted, known), (Feed.ORDERS, Feed.EVENTS)) == (
        Gap(start + 4 * HOUR, start + 6 * HOUR, GapCause.ORDERS),
        Gap(start + 6 * HOUR, start + 8 * HOUR, GapCause.EVENTS),
    )


def test_figures_leave_as_exact_decimals_in_both_zones(store: Store, tmp_path: Path) -> None:
    """Product notes, 3.4: ISO 8601 UTC, a column in the platform's zone, exact decimals."""
    question = replace(asked(store, COPIED, [RATIO]), as_of=NOON)
    path = tmp_path / "windows.csv"
    assert write_series(path, load_series(question, SeriesKind.WINDOWS), 8 * HOUR, None) == 2
    rows = list(csv.DictReader(path.read_text(encoding="utf-8").splitlines()))
    assert rows[0]["at_utc"] == "2026-03-23T00:00:00Z"
    assert rows[0]["at_platform"] == "2026-03-23T08:00:00+08:00"
    assert rows[0]["until_utc"] == "2026-03-30T00:00:00Z"
    assert Decimal(rows[0]["settled"]) == Decimal("9.75")
    assert Decimal(rows[1]["postponed"]) == Decimal("3.6")
    assert {row["asset"] for row in rows} == {"USDT"}


def test_every_series_can_be_written(store: Store, tmp_path: Path) -> None:
    days = [(f"2026-03-{day:02d} 00:00", str(1000 + day)) for day in range(1, 30)]
    question = asked(store, COPIED, [RATIO, *equity(*days)])
    for kind in SeriesKind:
        path = tmp_path / f"{kind.value}.csv"
        rows = write_series(path, load_series(question, kind), 0, None)
        read = list(csv.reader(path.read_text(encoding="utf-8").splitlines()))
        assert len(read) == rows + 1 > 1
        assert {len(row) for row in read} == {len(read[0])}


def test_nothing_is_written_over_the_archive(tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    with pytest.raises(DiskTrouble):
        save_picture(tmp_path / "backups" / "chart.png", b"x", tmp_path)


def test_a_window_that_was_settled_early_counts_in_its_week(store: Store) -> None:
    """SPEC, Early triggers: coinlocally pays at the event, the weekly run takes the rest."""
    orders = [
        order("ada", "100", opened="2026-03-24 00:00", closed="2026-03-25 10:00", ratio="10%"),
        order("bob", "50", opened="2026-03-24 00:00", closed="2026-03-26 10:00", ratio="10%"),
    ]
    stop = event("stop_copying", "2026-03-25 12:00", copier_id="ada")
    question = asked(store, orders, [RATIO, stop], rules="coinlocally")
    bars = load_series(question, SeriesKind.WINDOWS).bars
    assert bars is not None
    settled = bars.amounts[BarKind.SETTLED]
    assert settled.sum() == usdt("15")  # 100 × 10 % + 50 × 10 %
    assert np.count_nonzero(settled) == 1
    assert int(bars.until[settled > 0][0]) - int(bars.opens_at[settled > 0][0]) == WEEK
