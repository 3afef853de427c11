"""Exports of a whole account: what went in comes out, and comes back in another archive."""

from __future__ import annotations

import csv
import tracemalloc
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from profitshare_gui.core.errors import BadValue, DiskTrouble, Stopped
from profitshare_gui.core.instants import HOUR, Micros, parse_instant
from profitshare_gui.core.reconciliation import reconcile
from profitshare_gui.core.records import Account, Copier, Event, Feed, Order, Owner
from profitshare_gui.core.settlement import settle
from profitshare_gui.exchanges.demo import demo_world
from profitshare_gui.exchanges.export import write_csv
from profitshare_gui.exchanges.export_tables import ORDERS
from profitshare_gui.exchanges.export_xlsx import write_xlsx
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.export_spans import Span, span_bounds
from profitshare_gui.usecases.exports import (
    ExportFormat,
    ExportKind,
    ExportReport,
    ExportRequest,
    export,
    format_of,
    platform_day,
)
from profitshare_gui.usecases.imports import import_file
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.exchanges.drawn import COPIERS, events, orders
from tests.say import at, event, order

pytestmark = pytest.mark.usefixtures("on_file")

NOW = at("2026-04-04 12:00")
SHELF = RulebookShelf((resource("rulebooks"),))
TABLES = (ExportFormat.CSV, ExportFormat.XLSX)

Exporting = Callable[..., ExportReport]


def add_account(store: Store, rulebook_id: str = "ju") -> Account:
    told = Account("Main", rulebook_id, exchange="files", base_url="", created_at=NOW)
    return store.add_account(told)


def fill(
    store: Store,
    account: Account,
    *,
    orders: list[Order] | None = None,
    events: list[Event] | None = None,
    copiers: list[Copier] | None = None,
) -> None:
    account_id = account.account_id
    store.save_page(account_id, Feed.ORDERS, orders or [], learned_at=NOW)
    store.save_page(account_id, Feed.EVENTS, events or [], learned_at=NOW)
    store.save_page(account_id, Feed.COPIERS, copiers or [], learned_at=NOW)


def copy_through_files(
    store: Store, account: Account, other: Store, folder: Path, written_as: ExportFormat
) -> Account:
    """Export all facts of an account and import them into another, empty archive."""
    twin = add_account(other, account.rulebook_id)
    for kind in (ExportKind.ORDERS, ExportKind.EVENTS, ExportKind.COPIERS):
        path = folder / f"{kind}.{written_as}"
        report = export(store, account, SHELF, ExportRequest(path, written_as, kind), now=NOW)
        taken = import_file(other, twin, Feed(kind.value), path, now=NOW + 1)
        assert (taken.read, taken.rejected) == (report.rows, ())
    return twin


def facts_of(store: Store, account: Account) -> tuple[list[Order], list[Event], list[Copier]]:
    """Everything but when it was learned."""
    account_id = account.account_id
    return list(store.orders(account_id)), store.events(account_id), store.copiers(account_id)


@pytest.fixture
def exporting(store: Store, tmp_path: Path) -> Exporting:
    """Export the account "Main" of the test's archive to a file of the test's folder."""

    def exporting(
        name: str,
        kind: ExportKind | None = None,
        *,
        written_as: ExportFormat | None = None,
        since: Micros | None = None,
        until: Micros | None = None,
    ) -> ExportReport:
        path = tmp_path / name
        request = ExportRequest(path, written_as or format_of(path), kind, since, until)
        return export(store, store.account("Main"), SHELF, request, now=NOW)

    return exporting


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("written_as", TABLES)
def test_the_demo_world_comes_back_and_settles_to_the_same(
    tmp_path: Path, written_as: ExportFormat
) -> None:
    """Step 4: export and import into an empty folder, identical but for when it was learned."""
    rulebook = SHELF.rulebook("ju")
    world = demo_world(NOW, rulebook)
    store, other = Store.open(tmp_path / "one"), Store.open(tmp_path / "two")
    account = add_account(store)
    fill(
        store,
        account,
        orders=list(world.orders),
        events=list(world.events),
        copiers=list(world.copiers),
    )
    twin = copy_through_files(store, account, other, tmp_path, written_as)
    assert facts_of(other, twin) == facts_of(store, account)
    first = settle(store.ledger(account.account_id), rulebook, as_of=NOW)
    second = settle(other.ledger(twin.account_id), rulebook, as_of=NOW)
    assert len(first.settlements) > 1000
    assert list(second.settlements) == list(first.settlements)
    assert second.pending == first.pending
    store.close()
    other.close()


@pytest.mark.parametrize("written_as", TABLES)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(orders(), max_size=6),
    st.lists(events(), max_size=6),
    st.lists(COPIERS, max_size=4),
    st.integers(1, 3),
)
def test_anything_comes_back_as_it_was(
    tmp_path: Path,
    written_as: ExportFormat,
    some_orders: list[Order],
    some_events: list[Event],
    some_copiers: list[Copier],
    times: int,
) -> None:
    """Step 4; SPEC, Ledger and files: rows without an id and real duplicates keep their count."""
    store, other = Store.in_memory(), Store.in_memory()
    account = add_account(store)
    without_id = [each for each in some_orders if not each.order_id]
    fill(
        store,
        account,
        orders=some_orders + without_id * (times - 1),
        events=some_events,
        copiers=some_copiers,
    )
    twin = copy_through_files(store, account, other, tmp_path, written_as)
    assert facts_of(other, twin) == facts_of(store, account)
    store.close()
    other.close()


@pytest.mark.parametrize("written_as", TABLES)
def test_three_equal_orders_without_an_id_stay_three(
    store: Store, tmp_path: Path, written_as: ExportFormat
) -> None:
    """SPEC, Ledger and files: the ordinal among equal rows is part of the key."""
    account = add_account(store)
    fill(store, account, orders=[order("ada", "1")] * 3 + [order("ada", "2", order_id="7")])
    other = Store.in_memory()
    twin = copy_through_files(store, account, other, tmp_path, written_as)
    assert [row.realized_pnl for row in other.orders(twin.account_id)].count(10**8) == 3
    other.close()


def test_the_day_is_that_of_the_platforms_clock(
    store: Store, exporting: Exporting, tmp_path: Path
) -> None:
    """Coinlocally's clock runs 8 hours ahead of UTC (its rulebook, schedule.offset)."""
    account = add_account(store, "coinlocally")
    late, later = "2026-03-30 15:59", "2026-03-30 16:00"
    fill(
        store,
        account,
        orders=[order("ada", "1", closed=day, ratio="10%") for day in (late, later)],
        events=[event("payout", day, "ada", amount="1") for day in (late, later)],
    )
    for kind in (ExportKind.ORDERS, ExportKind.EVENTS, ExportKind.PAYOUTS):
        exporting("days.csv", kind)
        days = [row["platform_day"] for row in rows_of(tmp_path / "days.csv")]
        assert days == ["2026-03-30", "2026-03-31"]
    exporting("days.csv", ExportKind.SETTLEMENTS)
    for row in rows_of(tmp_path / "days.csv"):
        assert row["cut_off_at"].endswith("T16:00:00Z")  # midnight there
        assert row["cut_off_day"] > row["cut_off_at"][:10]


def test_a_payout_is_shown_with_the_window_it_belongs_to(
    store: Store, exporting: Exporting, tmp_path: Path
) -> None:
    """SPEC, Command line: a payout belongs to the latest window with pays_at at or before it."""
    account = add_account(store)
    fill(
        store,
        account,
        events=[
            event("payout", "2026-03-29 23:59", "ada", amount="1"),
            event("payout", "2026-03-30 00:00", "ada", amount="-2"),
            event("equity", "2026-03-30 00:00", "ada", amount="3"),
        ],
    )
    assert exporting("payouts.csv", ExportKind.PAYOUTS).rows == 2
    early, late = rows_of(tmp_path / "payouts.csv")
    assert (early["amount"], early["cut_off_at"]) == ("1", "2026-03-23T00:00:00Z")
    assert (late["amount"], late["opens_at"], late["cut_off_at"], late["pays_at"]) == (
        "-2",
        "2026-03-23T00:00:00Z",
        "2026-03-30T00:00:00Z",
        "2026-03-30T00:00:00Z",
    )
    assert (late["cut_off_day"], late["platform_day"]) == ("2026-03-30", "2026-03-30")


@pytest.mark.parametrize("rulebook_id", ["binance-futures", "coinlocally", "bybit-pro", "ju"])
def test_a_payout_is_exported_with_the_window_that_reconciling_puts_it_to(
    store: Store, exporting: Exporting, tmp_path: Path, rulebook_id: str
) -> None:
    """SPEC, Command line: a payout belongs to the latest window with pays_at at or before it.

    Where rules cut off early for a copier who withdraws or stops, that may be a window of its own.
    """
    account = add_account(store, rulebook_id)
    fill(
        store,
        account,
        orders=[
            order(name, "100", closed="2026-03-03 10:00", order_id=name) for name in ("ada", "ben")
        ],
        events=[
            event("ratio_change", "2026-01-01 00:00", ratio="10%"),
            event("withdrawal", "2026-03-04 12:00", "ada"),
            event("stop_copying", "2026-03-04 15:00", "ben"),
            event("payout", "2026-03-04 12:01", "ada", amount="10"),
            event("payout", "2026-03-04 15:00", "ben", amount="10"),
            event("payout", "2026-03-09 08:00", "ada", amount="1"),
            event("payout", "2026-03-10 00:00", "", amount="2"),
        ],
    )
    ledger = store.ledger(account.account_id)
    rows = reconcile(ledger, SHELF.rulebook(rulebook_id), as_of=NOW).rows
    expected = {(row.copier_id, row.window.cut_off_at) for row in rows if row.paid}
    exporting("payouts.csv", ExportKind.PAYOUTS)
    said = {
        (row["copier_id"], parse_instant(row["cut_off_at"]))
        for row in rows_of(tmp_path / "payouts.csv")
    }
    assert said == expected


def test_a_payout_has_no_window_where_none_can_be_told(
    store: Store, exporting: Exporting, tmp_path: Path
) -> None:
    """Early windows are known from the settled ledger alone, and here a ratio is missing."""
    account = add_account(store, "coinlocally")
    fill(
        store,
        account,
        orders=[order("ada", "100", closed="2026-03-03 10:00", order_id="1")],
        events=[event("payout", "2026-03-04 12:01", "ada", amount="10")],
    )
    assert exporting("payouts.csv", ExportKind.PAYOUTS).rows == 1
    assert rows_of(tmp_path / "payouts.csv")[0]["cut_off_at"] == ""


def test_a_range_holds_its_first_instant_and_not_its_last(
    store: Store, exporting: Exporting, tmp_path: Path
) -> None:
    """SPEC, Ledger and files: half-open; an order by its closing, a settlement by its payout."""
    account = add_account(store)
    days = ("2026-03-02 00:00", "2026-03-09 00:00", "2026-03-16 00:00")
    closed = [order("ada", "1", closed=day, ratio="10%", order_id=day) for day in days]
    still_open = order("ada", None, closed=None, opened="2026-03-01 00:00", order_id="9")
    fill(
        store,
        account,
        orders=[*closed, still_open],
        events=[event("equity", day, amount="1") for day in days],
    )
    span = {"since": at(days[0]), "until": at(days[1])}
    assert exporting("o.csv", ExportKind.ORDERS).rows == 4
    assert exporting("o.csv", ExportKind.ORDERS, **span).rows == 1
    assert rows_of(tmp_path / "o.csv")[0]["closed_at"] == "2026-03-02T00:00:00Z"
    assert exporting("e.csv", ExportKind.EVENTS, since=at(days[1])).rows == 2
    exporting("s.csv", ExportKind.SETTLEMENTS, since=at(days[1]), until=at(days[2]))
    assert [row["pays_at"] for row in rows_of(tmp_path / "s.csv")] == ["2026-03-09T00:00:00Z"]


@pytest.mark.parametrize(
    ("span", "first", "end"),
    [
        (Span.THIS_YEAR, "2025-12-31 16:00", "2026-12-31 16:00"),
        (Span.LAST_YEAR, "2024-12-31 16:00", "2025-12-31 16:00"),
        (Span.LAST_30_DAYS, "2026-03-06 16:00", "2026-04-05 16:00"),
        (Span.LAST_90_DAYS, "2026-01-05 16:00", "2026-04-05 16:00"),
        (Span.DAYS, "2026-01-31 16:00", "2026-03-01 16:00"),
    ],
)
def test_a_span_is_of_days_of_the_platforms_clock(span: Span, first: str, end: str) -> None:
    """At 20:00 UTC it is 04:00 of the next day, 5 April, where the clock runs 8 hours ahead."""
    rulebook = SHELF.rulebook("coinlocally")
    days = (date(2026, 3, 1), date(2026, 2, 1))
    assert span_bounds(span, rulebook, at("2026-04-04 20:00"), days) == (at(first), at(end))
    assert span_bounds(Span.ALL, rulebook, NOW) == (None, None)


@pytest.mark.parametrize("written_as", [ExportFormat.KOINLY, ExportFormat.BEANCOUNT])
def test_a_book_holds_payouts_and_own_trades_in_the_order_they_came(
    store: Store, exporting: Exporting, tmp_path: Path, written_as: ExportFormat
) -> None:
    """Step 4: copiers' orders are not the trader's income; the report counts them."""
    account = add_account(store)
    fill(
        store,
        account,
        orders=[
            order("ada", "5", order_id="copiers"),
            order("", "1", closed="2026-03-01 10:00", order_id="first", owner=Owner.OWN),
            order("", "3", closed="2026-03-20 10:00", order_id="third", owner=Owner.LEAD),
            order("", None, closed=None, order_id="open", owner=Owner.OWN),
        ],
        events=[event("payout", "2026-03-10 00:00", "ada", amount="2")],
    )
    report = exporting("book.txt", written_as=written_as)
    assert (report.rows, report.left_out) == (3, 1)
    text = (tmp_path / "book.txt").read_text("utf-8")
    places = [text.index(word) for word in ("first", "Profit share of copier", "third")]
    assert places == sorted(places)
    assert exporting("b", ExportKind.PAYOUTS, written_as=written_as).rows == 1
    only_own = exporting(
        "b", ExportKind.ORDERS, written_as=written_as, since=at("2026-03-15 00:00")
    )
    assert only_own.rows == 1


def test_what_a_format_does_not_take_is_said(store: Store, exporting: Exporting) -> None:
    add_account(store)
    with pytest.raises(BadValue, match="takes payouts and own orders"):
        exporting("b.bean", ExportKind.COPIERS)
    with pytest.raises(BadValue, match="which kind of rows"):
        exporting("b.csv")


@pytest.mark.parametrize(
    ("name", "written_as"),
    [
        ("a.csv", ExportFormat.CSV),
        ("a.XLSX", ExportFormat.XLSX),
        ("a.bean", ExportFormat.BEANCOUNT),
        ("a.beancount", ExportFormat.BEANCOUNT),
        ("a.tsv", ExportFormat.CSV),
        ("a", ExportFormat.CSV),
    ],
)
def test_the_name_of_a_file_says_its_format(name: str, written_as: ExportFormat) -> None:
    assert format_of(Path(name)) is written_as


@pytest.mark.parametrize("written_as", ExportFormat)
def test_a_stopped_export_leaves_the_old_file(
    store: Store, tmp_path: Path, written_as: ExportFormat
) -> None:
    """SPEC, Bars, Reliability; it hears how far it is every 1,000 records."""
    account = add_account(store)
    own = [order("", "1", order_id=str(n), owner=Owner.OWN) for n in range(2500)]
    fill(store, account, orders=own)
    path = tmp_path / "out"
    path.write_text("old")
    heard = []

    def stop(read: int) -> None:
        heard.append(read)
        if read == 2000:
            raise Stopped

    request = ExportRequest(path, written_as, ExportKind.ORDERS)
    with pytest.raises(Stopped):
        export(store, account, SHELF, request, now=NOW, tell=stop)
    assert heard == [0, 1000, 2000]
    assert path.read_text() == "old"
    assert {file.name for file in tmp_path.iterdir()} == {"out", "data"}


def test_a_folder_that_is_not_there_is_named(store: Store, exporting: Exporting) -> None:
    add_account(store)
    with pytest.raises(DiskTrouble, match="could not be written"):
        exporting("nowhere/orders.csv", ExportKind.ORDERS)


@pytest.mark.parametrize("written_as", TABLES)
def test_orders_pass_through_without_piling_up(tmp_path: Path, written_as: ExportFormat) -> None:
    """Step 4: a million orders must not need a gigabyte; 20,000 of them held would take 10 MB."""
    write = write_xlsx if written_as is ExportFormat.XLSX else write_csv
    rows = (order("ada", "1.5", order_id=str(number)) for number in range(20_000))
    tracemalloc.start()
    try:
        write(tmp_path / "orders", ORDERS, rows)
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 2_000_000


def test_days_are_told_by_the_rules_of_their_time() -> None:
    """SPEC, Rulebooks: versions in force from an instant on; here the clock is moved by 8 hours."""
    rulebook = SHELF.rulebook("ju")
    first = rulebook.versions[0]
    ahead = replace(first.schedule, offset=8 * HOUR)
    later = replace(first, effective_from=at("2026-03-10 00:00"), schedule=ahead)
    day_of = platform_day(replace(rulebook, versions=(first, later)))
    assert day_of(at("2026-03-09 23:30")) == "2026-03-09"
    assert day_of(at("2026-03-10 23:30")) == "2026-03-11"
