"""Fills of one order in several files: a mapping that sums them never loses parts silently."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.testing import CliRunner

from profitshare_gui.cli import main
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.exchanges.mapping import Mapping, parse_mapping
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.imports import ImportReport, import_file
from tests.exchanges.written import write
from tests.say import at, usdt

pytestmark = pytest.mark.usefixtures("on_file")

NOW = at("2026-04-04 12:00")
HEADER = "who,no,opened,closed,pnl"
SUMMING = """
kind = "orders"
duplicates = "sum"
[columns]
copier_id = "who"
order_id = "no"
opened_at = "opened"
closed_at = "closed"
realized_pnl = "pnl"
[constants]
symbol = "BTCUSDT"
side = "long"
trading_fee = "0"
funding_fee = "0"
"""
DAY = "2026-03-03T"
EARLY = f"ada,X,{DAY}10:00:00Z,{DAY}11:00:00Z,10"
LATE = f"ada,X,{DAY}23:00:00Z,{DAY}23:30:00Z,5"
LATE_OF_THE_SAME_ORDER = f"ada,X,{DAY}10:00:00Z,{DAY}23:30:00Z,5"
OTHER = f"ada,Y,{DAY}10:00:00Z,{DAY}11:00:00Z,1"


@pytest.fixture
def account(store: Store) -> Account:
    return store.add_account(Account("main", "ju", "files", "", NOW))


def summing(*, top: str = "sum") -> Mapping:
    return parse_mapping(SUMMING.replace('"sum"', f'"{top}"'), "fills")


def bring(
    store: Store, account: Account, folder: Path, *fills: str, policy: str = "sum"
) -> ImportReport:
    path = write(folder, HEADER, *fills)
    return import_file(store, account, Feed.ORDERS, path, now=NOW, mapping=summing(top=policy))


def totals(store: Store, account: Account) -> dict[str, int | None]:
    return {row.order_id: row.realized_pnl for row in store.orders(account.account_id)}


def test_an_order_of_which_parts_stood_in_an_earlier_file_is_refused(
    store: Store, account: Account, tmp_path: Path
) -> None:
    """5 in place of 10 + 5 would be silent loss; the rest of the file goes in."""
    bring(store, account, tmp_path, EARLY)
    report = bring(store, account, tmp_path, LATE, OTHER, LATE.replace(",5", ",6"))
    assert [(bad.line, bad.column, bad.code, bad.value) for bad in report.rejected] == [
        (2, "no", "parts_elsewhere", "X"),
        (4, "no", "parts_elsewhere", "X"),
    ]
    assert (report.added, report.changed, report.retotalled) == (1, 0, 0)
    assert totals(store, account) == {"X": usdt("10"), "Y": usdt("1")}


def test_all_parts_together_correct_the_order_and_a_part_alone_does_not_bring_it_back(
    store: Store, account: Account, tmp_path: Path
) -> None:
    """SPEC, Ledger and files: the same key later is a change. 10 + 5 = 15."""
    bring(store, account, tmp_path, EARLY)
    report = bring(store, account, tmp_path, EARLY, LATE)
    assert (report.changed, report.retotalled, report.rejected) == (1, 1, ())
    assert totals(store, account) == {"X": usdt("15")}
    again = bring(store, account, tmp_path, EARLY, LATE)
    assert (again.unchanged, again.retotalled) == (1, 0)
    assert [bad.code for bad in bring(store, account, tmp_path, EARLY).rejected] == [
        "parts_elsewhere"
    ]
    assert totals(store, account) == {"X": usdt("15")}


def test_a_change_that_may_have_lost_parts_is_counted(
    store: Store, account: Account, tmp_path: Path
) -> None:
    """Where every fill carries the order's own opening, the times do not tell what is missing."""
    bring(store, account, tmp_path, EARLY, OTHER)
    report = bring(store, account, tmp_path, LATE_OF_THE_SAME_ORDER, OTHER)
    assert (report.changed, report.unchanged, report.retotalled) == (1, 1, 1)


@pytest.mark.parametrize("policy", ["refuse", "last"])
def test_elsewhere_the_same_key_later_is_a_change(
    store: Store, account: Account, tmp_path: Path, policy: str
) -> None:
    """SPEC, Ledger and files."""
    bring(store, account, tmp_path, EARLY, policy=policy)
    report = bring(store, account, tmp_path, LATE, policy=policy)
    assert (report.changed, report.retotalled, report.rejected) == (1, 0, ())


def test_the_command_says_that_parts_may_be_missing(tmp_path: Path) -> None:
    (tmp_path / "fills.toml").write_text(SUMMING, "utf-8")

    def run(*arguments: str | Path) -> str:
        result = CliRunner().invoke(main, [str(argument) for argument in arguments])
        assert result.exit_code == 0, result.stderr
        return result.stderr

    run("accounts", "add", "main", "--rules", "ju")
    for fill, is_warned in ((EARLY, False), (LATE_OF_THE_SAME_ORDER, True)):
        path = write(tmp_path, HEADER, fill)
        options = ("--account", "main", "--kind", "orders", "--map", tmp_path / "fills.toml")
        assert ("import them together" in run("import", path, *options)) is is_warned
