"""Every figure on Overview, Profit, Positions and Performance is the command line's own.

The pages and the commands read one archive, or its export, at one instant; what the screen rounds
is compared by its tooltip, which has every decimal.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui import cli
from profitshare_gui.core.instants import DAY, Micros, parse_instant
from profitshare_gui.core.money import parse_amount, parse_ratio
from profitshare_gui.core.performance_figures import Metric
from profitshare_gui.core.performance_rounding import as_millionths
from profitshare_gui.core.records import Account, Feed, Order, Owner
from profitshare_gui.store.store import Store
from profitshare_gui.ui import text
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.overview_figures import FigureLink, Pill
from profitshare_gui.ui.overview_page import OverviewPage
from profitshare_gui.ui.overview_panel import AccountPanel
from profitshare_gui.ui.performance_tab import PerformanceTab
from profitshare_gui.ui.positions_tab import PositionsTab
from profitshare_gui.ui.profit_tables import PendingTable, RecordsTable
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.overview import load_overview
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.fakes import ImmediateTasks
from tests.say import at, event, order
from tests.ui.conftest import NOON, Clock, copiers, fill

pytestmark = pytest.mark.usefixtures("english")

WORDS = {"matched": "matches", "disputed": "disputed", "explained": "differs, explained"}
COMPARED = (
    Metric.ROI,
    Metric.TWR,
    Metric.TWR_ADDITIVE,
    Metric.MAX_DRAWDOWN,
    Metric.CAGR,
    Metric.VOLATILITY,
    Metric.SHARPE,
    Metric.SORTINO,
    Metric.WIN_RATE_ORDERS,
    Metric.WIN_RATE_POSITIONS,
    Metric.WIN_RATE_DAYS,
    Metric.PROFIT_FACTOR,
    Metric.PROFIT_LOSS_COUNT_RATIO,
)
"""The figures that the command `metrics` has too; of amounts, total_income is compared apart."""
NUMBERS = {Metric.SHARPE, Metric.SORTINO, Metric.PROFIT_FACTOR, Metric.PROFIT_LOSS_COUNT_RATIO}


def ask(*arguments: str | Path) -> dict[str, Any]:
    """Ask the command line, and have its answer."""
    result = CliRunner().invoke(cli.main, [str(argument) for argument in arguments])
    assert result.exit_code == 0, result.output
    return dict(json.loads(result.stdout))


def label_of(widget: QWidget, name: str) -> QLabel:
    found = widget.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    return found


def own_orders() -> list[Order]:
    """Seven closed trades of the lead, one that nobody copied, and an open one."""
    pnls = ("101", "-49", "20", "-5", "7", "0", "12.5")
    return [
        *(
            order(
                "",
                pnl,
                fee="1",
                closed=f"2026-03-{25 + day} 10:00",
                order_id=f"l{day}",
                symbol="BTCUSDT" if day % 2 else "ETHUSDT",
                owner=Owner.LEAD if day != 4 else Owner.OWN,
            )
            for day, pnl in enumerate(pnls)
        ),
        order("", None, opened="2026-04-04 09:00", closed=None, order_id="open", owner=Owner.LEAD),
    ]


def equity_events() -> list[Any]:
    """The lead's equity at every midnight of UTC, which is JU's, with one deposit."""
    amounts = ("1000", "1100", "1060", "1980", "1975", "1990", "2003", "2001", "2014", "2020")
    readings = [
        event("equity", f"2026-03-{26 + day:02d} 00:00", amount=amount)
        if day < 6
        else event("equity", f"2026-04-{day - 5:02d} 00:00", amount=amount)
        for day, amount in enumerate(amounts)
    ]
    return [*readings, event("transfer_in", "2026-03-28 12:00", amount="900")]


@pytest.fixture
def world(store: Store) -> Account:
    """Two accounts: one with payouts of which one is wrong, equity and trades; and one on OKX."""
    account = fill(store)
    paid = [
        event("payout", "2026-03-30 00:03", "ada", amount="9.5"),
        event("payout", "2026-03-20 00:03", "ada", amount="2"),
    ]
    listed = [
        copiers()[0]._replace(equity=100 * 10**8, open_positions=0, active_orders=0),
        copiers()[1]._replace(equity=101 * 10**8, open_positions=1, active_orders=0),
        copiers()[2],
    ]
    for feed, rows in (
        (Feed.EVENTS, [*paid, *equity_events()]),
        (Feed.ORDERS, own_orders()),
        (Feed.COPIERS, listed),
    ):
        store.save_page(account.account_id, feed, rows, learned_at=NOON)
    fill(store, "OKX lead", "okx")
    return account


@pytest.fixture
def _at_one_instant(monkeypatch: pytest.MonkeyPatch, clock: Clock) -> None:
    """The command line looks at the clock of the test."""
    monkeypatch.setattr(cli, "now_in_micros", clock)


@pytest.mark.usefixtures("world", "_at_one_instant")
@pytest.mark.parametrize("now", [NOON, at("2026-04-06 00:00"), at("2026-04-08 07:30")])
def test_the_overview_shows_what_the_command_overview_says(
    qtbot: QtBot, store: Store, shelf: RulebookShelf, clock: Clock, now: Micros
) -> None:
    """Issue 10: every figure on the pages equals the JSON for the same instant."""
    clock.at = now
    page = OverviewPage(ImmediateTasks())
    qtbot.addWidget(page)
    page.resize(1072, 744)
    page.show()
    page.show_archive(lambda: load_overview(store, shelf, clock()), now=clock, commands=Commands())
    page.refresh()
    told = ask("overview")
    panels = page.findChildren(AccountPanel)
    assert len(panels) == len(told["accounts"]) == 2
    for panel, said in zip(panels, told["accounts"], strict=True):
        compare_panel(panel, said, now)
    for name, key in (("total_pending", "pending"), ("total_paid", "paid_30_days")):
        shown = label_of(page, f"{name}_figure").toolTip()
        assert shown == text.full_money_text(parse_amount(told["totals"][key]), "USDT")
    listed = [each["copiers"]["current"] for each in told["accounts"]]
    assert label_of(page, "total_copiers_figure").text() == text.count_text(sum(listed))
    first = min(parse_instant(each["next"]["pays_at"]) for each in told["accounts"])
    assert label_of(page, "total_next_figure").text() == text.countdown_text(first - now)
    more = page.findChild(QPushButton, "overview_all_needs")
    assert isinstance(more, QPushButton)
    if more.isVisibleTo(page):
        more.click()
    qtbot.wait(1)  # a layout shows its new rows in the event loop
    shown_kinds = [
        button.objectName().removeprefix("need_")
        for button in page.findChildren(QPushButton)
        if button.objectName().startswith("need_") and button.isVisibleTo(page)
    ]
    said_kinds = [alert["kind"] for each in told["accounts"] for alert in each["alerts"]]
    assert sorted(shown_kinds) == sorted(said_kinds)


def compare_panel(panel: AccountPanel, said: dict[str, Any], now: Micros) -> None:
    """One account's five figures, and every line below them that has a figure."""
    figures = {each.objectName(): each for each in panel.findChildren(FigureLink)}

    def shown(name: str, part: str = "figure") -> str:
        return label_of(figures[name], f"{name}_{part}").text()

    assert figures["overview_pending"].toolTip() == text.full_money_text(
        parse_amount(said["pending"]), "USDT"
    )
    assert text.count_text(said["orders"]) in shown("overview_pending", "details")
    assert str(said["pending_copiers"]) in shown("overview_pending", "details")
    if said["postponed_copiers"]:
        assert str(said["postponed_copiers"]) in shown("overview_pending", "notice")
    left = parse_instant(said["next"]["pays_at"]) - now
    is_settling = said["phase"] == "settling"
    assert shown("overview_countdown") == text.countdown_text(0 if is_settling else left)
    assert shown("overview_ratio") == text.ratio_text(parse_ratio(said["ratio"]))
    next_at = said["ratio_change"]["next_at"]
    allowed = text.bare_instant_text(parse_instant(next_at), 0)[:5] if next_at else "allowed now"
    assert allowed.strip() in shown("overview_ratio", "details")
    payout = said["last_payout"]
    if payout["paid_at"]:
        assert figures["overview_last"].toolTip() == text.full_money_text(
            parse_amount(payout["paid"]), "USDT"
        )
    else:
        assert shown("overview_last") == text.UNKNOWN
    due = text.money_text(parse_amount(payout["due"]), "USDT")
    assert due in shown("overview_last", "details")
    pill = figures["overview_last"].findChild(Pill)
    assert isinstance(pill, Pill)
    if payout["recorded"] and payout["status"] in WORDS:
        assert pill.text() == WORDS[payout["status"]]
    counts = said["copiers"]
    assert shown("overview_copiers") == text.count_text(counts["current"])
    details = shown("overview_copiers", "details").replace("\N{NO-BREAK SPACE}", " ")
    for name in ("active", "inactive", "unknown"):
        assert f"{counts[name]} {name}" in details


def test_the_tables_of_the_profit_page_show_what_the_command_settle_says(
    qtbot: QtBot,
    world: Account,
    store: Store,
    shelf: RulebookShelf,
    clock: Clock,
    tmp_path: Path,
) -> None:
    """The archive is exported and settled as files at the same instant."""
    orders, events = tmp_path / "orders.csv", tmp_path / "events.csv"
    for kind, out in (("orders", orders), ("events", events)):
        ask("export", "--account", world.name, "--kind", kind, "--out", out)
    said = ask(
        *("settle", "--rules", "ju", "--orders", orders, "--events", events),
        *("--as-of", "2026-04-04T12:00:00Z"),
    )
    overview = Desk(store, world, shelf, clock).load_profit()
    pending, records = PendingTable(), RecordsTable()
    for table in (pending, records):
        qtbot.addWidget(table)
        table.show()
    pending.show_pending(overview)
    records.show_settlements(overview)
    pending.selectAll()
    records.selectAll()
    by_copier = {row.copier_id: row for row in pending.selected_records()}
    assert {
        each["copier_id"]: (parse_amount(each["due"]), parse_amount(each["base"]), each["status"])
        for each in said["pending"]
    } == {name: (row.due, row.base, row.status.value) for name, row in by_copier.items()}
    shown = {
        (row.copier_id, row.window.pays_at): (row.due, row.base, row.status.value)
        for row in records.selected_records()
    }
    assert shown == {
        (each["copier_id"], parse_instant(each["window"]["pays_at"])): (
            parse_amount(each["due"]),
            parse_amount(each["base"]),
            each["status"],
        )
        for each in said["settlements"]
    }
    (total,) = overview.totals
    assert (total.due, total.pending) == (
        parse_amount(said["totals"]["due"]),
        parse_amount(said["totals"]["pending"]),
    )
    assert overview.window.pays_at == parse_instant(said["next"]["pays_at"])


def metric_files(tmp_path: Path) -> tuple[Path, Path]:
    """The lead's equity by day and his trades, as `metrics` reads them."""
    equity, orders = tmp_path / "equity.csv", tmp_path / "own.csv"
    readings = [e for e in equity_events() if e.kind.value == "equity"]
    start = readings[0].at
    rows = [
        f"2026-{'03' if day < 6 else '04'}-{26 + day if day < 6 else day - 5:02d}T00:00:00Z,"
        f"{reading.amount / 10**8},{900 if day == 3 else 0}"
        for day, reading in enumerate(readings)
    ]
    assert readings[-1].at - start == 9 * DAY
    equity.write_text("\n".join(["at,equity,flow", *rows]), "utf-8")
    header = (
        "copier_id,order_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,"
        "funding_fee,is_lead"
    )
    lines = [
        f",{o.order_id},{o.symbol},long,2026-03-20T00:00:00Z,2026-04-01T00:00:00Z,"
        f"{(o.realized_pnl or 0) / 10**8},1,0,{'lead' if o.owner is Owner.LEAD else 'own'}"
        for o in own_orders()
        if o.closed_at is not None
    ]
    orders.write_text("\n".join([header, *lines]), "utf-8")
    return equity, orders


def test_the_performance_tab_shows_what_the_command_metrics_says(
    qtbot: QtBot,
    world: Account,
    store: Store,
    shelf: RulebookShelf,
    clock: Clock,
    tmp_path: Path,
) -> None:
    """All days, read at the platform's midnights, are the rows of an equity file."""
    equity, orders = metric_files(tmp_path)
    said = ask("metrics", "--equity", equity, "--orders", orders)
    tab = PerformanceTab(ImmediateTasks())
    qtbot.addWidget(tab)
    tab.resize(1040, 800)
    tab.show()
    tab.show_desk(Desk(store, world, shelf, clock))
    tab.refresh()
    tab.show_window(None)
    for metric in COMPARED:
        shown = label_of(tab, f"metric_{metric}_figure").text()
        number = said[metric.value]
        if number is None:
            assert shown == text.UNKNOWN
            details = label_of(tab, f"metric_{metric}_details").text()
            assert details.startswith(said["undefined"][metric.value])
        elif metric in NUMBERS:
            assert shown == text.number_text(as_millionths(number))
        else:
            assert shown == text.part_text(as_millionths(number), 2)
    income = label_of(tab, "metric_total_income_figure").text()
    total = parse_amount(str(said["total_income"]))
    assert income == text.money_text(total, "USDT", sign=True)


def test_the_positions_tab_counts_what_the_command_metrics_counts(
    qtbot: QtBot,
    world: Account,
    store: Store,
    shelf: RulebookShelf,
    clock: Clock,
    tmp_path: Path,
) -> None:
    """Won of all closed trades, the lead's and his own; the open one counts in neither."""
    equity, orders = metric_files(tmp_path)
    said = ask("metrics", "--equity", equity, "--orders", orders)
    desk = Desk(store, world, shelf, clock)
    tab = PositionsTab(ImmediateTasks())
    qtbot.addWidget(tab)
    tab.show_desk(desk)
    tab.refresh()
    view = desk.load_positions()
    closed = sum(each.closed for each in view.symbols)
    won = sum(each.won for each in view.symbols)
    assert (closed, len(view.open)) == (7, 1)
    assert won / closed == pytest.approx(said["win_rate_orders"])
    buttons = [button.text() for button in tab.findChildren(QPushButton)]
    assert {"Open · 1", "History · 7"} <= set(buttons)
