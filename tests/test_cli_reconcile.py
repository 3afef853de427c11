"""`profitshare reconcile` from the outside: real files, every amount a decimal string."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from profitshare_gui.cli import main
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.imports import import_file
from profitshare_gui.usecases.reconciling import load_reconciliation
from tests.core.rulebooks import shipped
from tests.say import at, usdt

ORDERS = """\
copier_id,order_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,funding_fee,share_ratio,unrealized_pnl
ada,1,BTCUSDT,long,2026-03-02T10:00:00Z,2026-03-03T12:00:00Z,120,8,-2,0.12,
ada,2,ETHUSDT,short,2026-03-02T11:00:00Z,2026-03-03T12:00:00Z,220,15,-5,0.15,
ada,3,ETHUSDT,short,2026-03-02T11:00:00Z,2026-03-03T13:00:00Z,-40,6,-4,0.15,
bob,1,BTCUSDT,long,2026-03-04T10:00:00Z,2026-03-04T12:00:00Z,90,1,0,,
cyd,1,BTCUSDT,long,2026-03-11T10:00:00Z,2026-03-11T12:00:00Z,50,0,0,,
"""
EVENTS = """\
at,kind,copier_id,amount,ratio,note
2026-03-09T00:00:10Z,payout,ada,43.2,,
2026-03-09T00:00:10Z,payout,bob,8.9,,
"""
KEYS = {
    "copier_id",
    "asset",
    "window",
    "due",
    "paid",
    "difference",
    "status",
    "buckets",
    "unexplained",
}
WEEK = {
    "opens_at": "2026-03-02T00:00:00Z",
    "cut_off_at": "2026-03-09T00:00:00Z",
    "pays_at": "2026-03-09T00:00:00Z",
}


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    orders, events = tmp_path / "orders.csv", tmp_path / "events.csv"
    orders.write_text(ORDERS, "utf-8")
    events.write_text(EVENTS, "utf-8")
    return orders, events


def run(files: tuple[Path, Path], *more: str, as_of: str = "2026-03-16T12:00:00Z") -> Result:
    orders, events = files
    arguments = ["reconcile", "--rules", "ju", "--orders", str(orders), "--events", str(events)]
    return CliRunner().invoke(main, [*arguments, "--as-of", as_of, "--ratio", "0.1", *more])


def answer(result: Result) -> dict[str, Any]:
    found = json.loads(result.stdout)
    assert isinstance(found, dict)
    return found


def test_every_row_says_what_was_due_what_was_paid_and_why_they_differ(
    files: tuple[Path, Path],
) -> None:
    """SPEC, section 7; what is due to ada is golden example ju-mixed-ratio-week.

    What was paid leaves out her losing order: 110 x 12 % + 200 x 15 % = 43.2, 7.5 above 35.7.
    """
    result = run(files, "--json")
    assert result.exit_code == 0
    found = answer(result)
    ada, bob, cyd = found["rows"]
    assert KEYS <= ada.keys() <= KEYS | {"alternatives"}
    assert bob.keys() == KEYS
    assert ada["window"] == WEEK
    assert (ada["due"], ada["paid"], ada["difference"]) == ("35.7", "43.2", "7.5")
    assert (ada["status"], ada["unexplained"]) == ("explained", "0")
    named = [ada["buckets"], *ada.get("alternatives", [])]
    assert [{"bucket": "missing_trade", "amount": "7.5"}] in named
    assert (bob["status"], bob["difference"], bob["buckets"]) == ("matched", "0", [])
    assert (cyd["status"], cyd["due"], cyd["difference"]) == ("waiting", "5", "-5")
    assert found["totals"] == {
        "due": "49.6",
        "paid": "52.1",
        "difference": "2.5",
        "unexplained": "-5",
        "rows": {"matched": 1, "explained": 1, "disputed": 0, "waiting": 1},
    }


def test_an_unpaid_share_is_disputed_a_day_later(files: tuple[Path, Path]) -> None:
    *_, cyd = answer(run(files, as_of="2026-03-17T00:00:00Z"))["rows"]
    assert (cyd["status"], cyd["buckets"], cyd["unexplained"]) == ("disputed", [], "-5")


def test_several_assets_have_totals_of_their_own(files: tuple[Path, Path]) -> None:
    """SPEC, Ledger and files: sums never mix assets."""
    _, events = files
    header, *rest = EVENTS.splitlines()
    lines = [header + ",asset", *(line + ",USDT" for line in rest)]
    lines.append("2026-03-16T00:00:10Z,payout,cyd,0.0001,,,BTC")
    events.write_text("\n".join(lines) + "\n", "utf-8")
    found = answer(run(files))
    assert found["totals"]["paid"] == {"BTC": "0.0001", "USDT": "52.1"}
    assert found["totals"]["due"] == {"BTC": "0", "USDT": "49.6"}
    assert [row["asset"] for row in found["rows"] if row["copier_id"] == "cyd"] == ["BTC", "USDT"]


def test_a_bad_line_refuses_the_file_and_every_bad_line_is_named(files: tuple[Path, Path]) -> None:
    """SPEC, section 7: exit 1, the JSON is still printed."""
    _, events = files
    broken = "2026-03-09,payout,ada,1,,\n2026-03-09T00:00:10Z,payday,ada,1,,\n"
    events.write_text(EVENTS + broken, "utf-8")
    result = run(files)
    assert result.exit_code == 1
    assert "4" in result.stderr
    assert "payday" in result.stderr
    found = answer(result)
    assert found["rows"] == []
    assert found["totals"]["due"] == "0"
    assert found["totals"]["rows"] == dict.fromkeys(
        ("matched", "explained", "disputed", "waiting"), 0
    )


def test_an_order_without_a_ratio_is_named(files: tuple[Path, Path]) -> None:
    orders, events = files
    arguments = ["reconcile", "--rules", "ju", "--orders", str(orders), "--events", str(events)]
    result = CliRunner().invoke(main, [*arguments, "--as-of", "2026-03-16T12:00:00Z"])
    assert result.exit_code == 1
    assert "bob" in result.stderr


@pytest.mark.parametrize("missing", ["--rules", "--orders", "--events", "--as-of"])
def test_a_missing_argument_is_said(files: tuple[Path, Path], missing: str) -> None:
    orders, events = files
    given = {
        "--rules": "ju",
        "--orders": str(orders),
        "--events": str(events),
        "--as-of": "2026-03-16T12:00:00Z",
    }
    arguments = [word for name, value in given.items() if name != missing for word in (name, value)]
    assert CliRunner().invoke(main, ["reconcile", *arguments]).exit_code == 2


def test_files_are_reconciled_without_archive_or_qt(files: tuple[Path, Path]) -> None:
    """SPEC, section 7: works on files, opens no archive; no command but `tour` imports Qt."""
    orders, events = files
    code = (
        "import sys; from profitshare_gui.cli import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "names = {name.partition('.')[0] for name in sys.modules}\n"
        "sys.exit(3 if names & {'PySide6', 'sqlalchemy', 'ccxt'} else 0)"
    )
    arguments = ["reconcile", "--rules", "ju", "--orders", str(orders), "--events", str(events)]
    arguments += ["--as-of", "2026-03-16T12:00:00Z", "--ratio", "0.1"]
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, check=True)
    assert b'"rows"' in done.stdout


def test_the_archive_gives_the_same_rows_as_the_files(
    files: tuple[Path, Path], tmp_path: Path
) -> None:
    orders, events = files
    now = at("2026-03-16 12:00")
    orders.write_text(ORDERS.replace(",,\n", ",0.1,\n"), "utf-8")
    store = Store.open(tmp_path / "data")
    try:
        store.add_account(Account("lead", "ju", "files", "", now))
        account = store.account("lead")
        for feed, path in ((Feed.ORDERS, orders), (Feed.EVENTS, events)):
            import_file(store, account, feed, path, now=now)
        rows = load_reconciliation(store, account, shipped("ju"), now).rows
    finally:
        store.close()
    told = [(row.copier_id, row.due, row.paid, row.status.value) for row in rows]
    assert told == [
        ("ada", usdt("35.7"), usdt("43.2"), "explained"),
        ("bob", usdt("8.9"), usdt("8.9"), "matched"),
        ("cyd", usdt("5"), 0, "waiting"),
    ]
