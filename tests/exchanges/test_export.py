"""Records written as CSV: they read back as they were, and a file is whole or not there."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.records import (
    Copier,
    Event,
    Order,
    Provenance,
    ReasonCode,
    Settlement,
    SettlementWindow,
    Status,
)
from profitshare_gui.exchanges.export import (
    write_copiers,
    write_events,
    write_orders,
    write_settlements,
)
from profitshare_gui.exchanges.files import read_copiers, read_events, read_orders
from tests.exchanges.drawn import COPIERS, events, orders
from tests.say import at, order, share, usdt

ROOT = Path(__file__).parents[2]
NOW = at("2026-04-01 00:00")


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file for all examples."""
    return tmp_path_factory.mktemp("export") / "file.csv"


@given(
    st.lists(orders(), max_size=6, unique_by=lambda row: (row.copier_id, row.order_id or id(row)))
)
def test_orders_come_back_as_they_were_written(path: Path, rows: list[Order]) -> None:
    """SPEC, Ledger and files: CSV the app writes and reads."""
    write_orders(path, rows)
    parsed = read_orders(path)
    assert (parsed.rows, parsed.refused, parsed.read) == (rows, [], len(rows))


@given(st.lists(events(), max_size=6))
def test_events_come_back_as_they_were_written(path: Path, rows: list[Event]) -> None:
    """SPEC, Ledger and files: CSV the app writes and reads, a payout's evidence included."""
    write_events(path, rows)
    parsed = read_events(path)
    assert (parsed.rows, parsed.refused, parsed.read) == (rows, [], len(rows))


@given(st.lists(COPIERS, max_size=6, unique_by=lambda row: row.copier_id))
def test_copiers_come_back_as_they_were_written(path: Path, rows: list[Copier]) -> None:
    """SPEC, Ledger and files: CSV the app writes and reads; unknown stays unknown."""
    write_copiers(path, rows)
    parsed = read_copiers(path, as_of=NOW)
    assert (parsed.rows, parsed.refused, parsed.read) == (rows, [], len(rows))


def test_amounts_and_instants_are_written_plainly(tmp_path: Path) -> None:
    """SPEC, Ledger and files: a point, no exponent, no trailing zeros; UTC with a Z."""
    path = tmp_path / "orders.csv"
    write_orders(path, [order("=7", "1000000.50", fee="-0.00000001", ratio="2.9%", order_id="-1")])
    assert path.read_bytes() == (
        b"copier_id,order_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,funding_fee,"
        b"share_ratio,unrealized_pnl,asset,is_lead\r\n"
        b"'=7,'-1,BTCUSDT,long,2026-03-30T11:00:00Z,2026-03-30T12:00:00Z,1000000.5,-0.00000001,0,"
        b"0.029,,USDT,\r\n"
    )


def settlement(**changes: object) -> Settlement:
    """A settled week of one copier, but for these fields."""
    fields: dict[str, object] = {
        "copier_id": "ada",
        "asset": "USDT",
        "window": SettlementWindow(
            at("2026-03-29 16:00"), at("2026-04-05 16:00"), at("2026-04-06 00:00")
        ),
        "trigger": "weekly",
        "status": Status.SETTLED,
        "reason": None,
        "provenance": Provenance.COMPUTED,
        "base": usdt("99.3"),
        "share_ratio": share("10%"),
        "due": usdt("9.93"),
        "withheld": None,
        "refund": None,
        "high_water_mark": None,
        "lines": (),
        "notes": (),
        "assumed": (),
    }
    return Settlement(**{**fields, **changes})  # type: ignore[arg-type]


def test_a_settlement_is_one_row_with_what_is_unknown_left_empty(tmp_path: Path) -> None:
    path = tmp_path / "settlements.csv"
    skipped = settlement(
        copier_id="@bob",
        status=Status.SKIPPED,
        reason=ReasonCode.BELOW_HIGH_WATER_MARK,
        share_ratio=None,
        due=0,
        withheld=123,  # 10^-14 of the asset, as amount x ratio is
        refund=0,
        high_water_mark=usdt("100"),
        notes=("GATE_UNKNOWN", "UNREALIZED_UNKNOWN"),
    )
    write_settlements(path, [settlement(), skipped])
    with path.open(encoding="utf-8", newline="") as file:
        first, second = csv.DictReader(file)
    assert first == {
        "copier_id": "ada",
        "asset": "USDT",
        "opens_at": "2026-03-29T16:00:00Z",
        "cut_off_at": "2026-04-05T16:00:00Z",
        "pays_at": "2026-04-06T00:00:00Z",
        "trigger": "weekly",
        "status": "settled",
        "reason": "",
        "provenance": "computed",
        "base": "99.3",
        "ratio": "0.1",
        "due": "9.93",
        "withheld": "",
        "refund": "",
        "high_water_mark": "",
        "notes": "",
    }
    assert second["copier_id"] == "'@bob"
    assert (second["status"], second["reason"]) == ("skipped", "BELOW_HIGH_WATER_MARK")
    assert (second["ratio"], second["due"]) == ("", "0")
    assert (second["withheld"], second["refund"]) == ("0.00000000000123", "0")
    assert second["notes"] == "GATE_UNKNOWN; UNREALIZED_UNKNOWN"


def test_half_a_character_from_a_platform_does_not_stop_the_export(tmp_path: Path) -> None:
    """JSON may hold half of a surrogate pair, which UTF-8 has no bytes for."""
    path = tmp_path / "copiers.csv"
    unknown = Copier("7", "USDT", "x\ud83d", None, None, None, None, None, None, None, NOW)
    write_copiers(path, [unknown])
    [copier] = read_copiers(path, as_of=NOW).rows
    assert copier.nickname == "x\\ud83d"


def test_an_export_that_breaks_off_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    write_orders(path, [order("old")])
    before = path.read_bytes()

    def breaking_off() -> Iterator[Order]:
        yield from [order("new")] * 5000
        raise KeyError("the archive")

    with pytest.raises(KeyError):
        write_orders(path, breaking_off())
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["orders.csv"]


def run(script: str, path: Path) -> subprocess.CompletedProcess[str]:
    """Run a few lines of Python in a process of their own, `path` being their argument."""
    start = "import os, signal, resource, sys\nfrom pathlib import Path\n"
    imports = (
        "from profitshare_gui.exchanges.export import write_orders\n"
        "from profitshare_gui.core.errors import DiskTrouble\n"
        "from tests.say import order\npath = Path(sys.argv[1])\n"
    )
    return subprocess.run(
        [sys.executable, "-c", start + imports + script, str(path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    """SPEC, Bars: a limit on the size of files stands for the disk."""
    path = tmp_path / "orders.csv"
    write_orders(path, [order("old")])
    before = path.read_bytes()
    done = run(
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))\n"
        "try:\n    write_orders(path, [order('new')] * 5000)\n"
        "except DiskTrouble as error:\n    print(error)\n",
        path,
    )
    assert done.stdout == f"{path}: could not be written: File too large\n", done.stderr
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["orders.csv"]


@pytest.mark.parametrize(
    "written",
    [
        "export_xlsx.write_xlsx(path, ORDERS, rows)",
        "export_koinly.write_koinly(path, rows, 'ju')",
        "export_beancount.write_beancount(path, rows, Book('', '', ''), lambda _: '2026-01-01')",
    ],
)
def test_a_full_disk_is_the_same_in_every_format(tmp_path: Path, written: str) -> None:
    """SPEC, Bars: nothing is left behind, and nobody complains about it afterwards."""
    path = tmp_path / "out"
    path.write_text("old")
    done = run(
        "from profitshare_gui.core.records import Owner\n"
        "from profitshare_gui.exchanges import export_beancount, export_koinly, export_xlsx\n"
        "from profitshare_gui.exchanges.export_beancount import Book\n"
        "from profitshare_gui.exchanges.export_tables import ORDERS\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))\n"
        "numbers = (str(n * 7919 % 100_003) for n in range(5000))\n"
        "rows = (order('', '1', order_id=n, owner=Owner.OWN) for n in numbers)\n"
        f"try:\n    {written}\nexcept DiskTrouble as error:\n    print(error)\n",
        path,
    )
    assert done.stdout == f"{path}: could not be written: File too large\n"
    assert done.stderr == ""
    assert path.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["out"]


def test_a_killed_export_leaves_the_old_file_as_it_was(tmp_path: Path) -> None:
    """SPEC, Bars, Reliability: kill at any step."""
    path = tmp_path / "orders.csv"
    write_orders(path, [order("old")])
    before = path.read_bytes()
    done = run(
        "def rows():\n    yield from [order('new')] * 5000\n"
        "    os.kill(os.getpid(), signal.SIGKILL)\n"
        "write_orders(path, rows())\n",
        path,
    )
    assert done.returncode == -signal.SIGKILL, done.stderr
    assert path.read_bytes() == before


@pytest.mark.parametrize("place", ["nowhere/orders.csv", "folder", "x" * 300, "file/orders.csv"])
def test_a_place_that_cannot_be_written_is_named(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(DiskTrouble, match="could not be written: ") as caught:
        write_orders(tmp_path / place, [order()])
    assert str(caught.value).startswith(f"{tmp_path / place}: ")
    assert sorted(file.name for file in tmp_path.iterdir()) == ["file", "folder"]
    assert list((tmp_path / "folder").iterdir()) == []


def test_an_export_through_a_link_writes_the_file_and_keeps_the_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.csv", tmp_path / "link.csv"
    link.symlink_to(target)
    write_orders(link, [order("ada")])
    assert link.is_symlink()
    assert [row.copier_id for row in read_orders(target).rows] == ["ada"]
