"""`profitshare export` from the outside: formats by name and by option, ranges, what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from profitshare_gui.cli import main

ORDERS = (
    "copier_id,order_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,funding_fee,"
    "share_ratio,is_lead\n"
    "ada,1,BTCUSDT,long,2026-03-02T10:00:00Z,2026-03-03T12:00:00Z,120,8,-2,0.12,\n"
    ",2,BTCUSDT,long,2026-03-02T10:00:00Z,2026-03-04T12:00:00Z,20,1,0,,own\n"
)
EVENTS = (
    "at,kind,copier_id,amount,ratio,note\n2026-03-09T00:05:00Z,payout,ada,13.2,,=HYPERLINK(1)\n"
)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def answer(result: Result) -> dict[str, Any]:
    assert result.exit_code == 0, result.stderr
    found = json.loads(result.stdout)
    assert isinstance(found, dict)
    return found


@pytest.fixture(autouse=True)
def _archive(tmp_path: Path) -> None:
    """An account with an order of a copier, one of the trader, and a payout."""
    run("accounts", "add", "Main", "--rules", "ju")
    for kind, text in (("orders", ORDERS), ("events", EVENTS)):
        path = tmp_path / f"{kind}.csv"
        path.write_text(text, "utf-8")
        answer(run("import", path, "--account", "Main", "--kind", kind))


def export(out: Path, *more: str) -> Result:
    return run("export", "--account", "Main", "--out", out, *more)


@pytest.mark.parametrize(
    ("name", "options", "written_as", "rows", "left_out"),
    [
        ("a.csv", ["--kind", "orders"], "csv", 2, 0),
        ("a.csv", ["--kind", "payouts"], "csv", 1, 0),
        ("a.xlsx", ["--kind", "settlements"], "xlsx", 1, 0),
        ("a.csv", ["--format", "koinly"], "koinly", 3, 1),
        ("a.bean", [], "beancount", 2, 1),
        ("a.bean", ["--kind", "payouts"], "beancount", 1, 0),
        ("a.csv", ["--kind", "orders", "--until", "2026-03-04T00:00:00Z"], "csv", 1, 0),
        ("a.csv", ["--kind", "events", "--since", "2026-03-10T00:00:00Z"], "csv", 0, 0),
    ],
)
def test_an_export_says_what_it_wrote(
    tmp_path: Path, name: str, options: list[str], written_as: str, rows: int, left_out: int
) -> None:
    """SPEC, Command line; the koinly lines are a payout, a PnL and a fee."""
    out = tmp_path / name
    assert answer(export(out, *options)) == {
        "out": str(out),
        "format": written_as,
        "rows": rows,
        "left_out": left_out,
    }
    assert out.is_file()


def test_a_note_that_looks_like_a_formula_is_shielded_and_comes_back(tmp_path: Path) -> None:
    """A spreadsheet must not run it, and our own import must not keep the apostrophe."""
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    answer(export(first, "--kind", "events"))
    assert ",'=HYPERLINK(1)," in first.read_text("utf-8")
    run("accounts", "add", "Twin", "--rules", "ju")
    answer(run("import", first, "--account", "Twin", "--kind", "events"))
    answer(run("export", "--account", "Twin", "--kind", "events", "--out", second))
    assert second.read_bytes() == first.read_bytes()


@pytest.mark.parametrize(
    ("name", "options", "why"),
    [
        ("a.csv", [], "which kind of rows"),
        ("a.bean", ["--kind", "copiers"], "it takes payouts and own orders"),
        ("a.csv", ["--kind", "all"], "is not one of"),
        ("a.csv", ["--format", "pdf"], "is not one of"),
        ("a.csv", ["--kind", "orders", "--since", "yesterday"], "is not an instant"),
    ],
)
def test_what_cannot_be_asked_for_is_a_wrong_argument(
    tmp_path: Path, name: str, options: list[str], why: str
) -> None:
    """SPEC, Command line: exit 2, wrong arguments; nothing is written."""
    result = export(tmp_path / name, *options)
    assert result.exit_code == 2
    assert why in result.stderr
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    "name",
    [
        "archive.sqlite",
        "ARCHIVE.SQLITE",
        "archive.sqlite-wal",
        "archive.sqlite-shm",
        "archive.lock",
        "backup.lock",
        "restoring.sqlite",
        "restoring.json",
        "preferences.ini",
        "backups/new.csv",
        "set-aside/new.csv",
        "locks/account-1.lock",
        "rulebooks/ju.toml",
        "mappings/deep/new.toml",
        "../data/rulebooks/../archive.sqlite",
    ],
)
def test_nothing_the_program_lives_on_becomes_an_export(tmp_path: Path, name: str) -> None:
    """SPEC, Bars: the archive survives whatever is asked for; exit 1 with the reason as JSON."""
    data = tmp_path / "data"
    for folder in ("backups", "set-aside", "locks", "rulebooks", "mappings/deep"):
        (data / folder).mkdir(parents=True, exist_ok=True)
    before = contents(data)
    result = export(data / name, "--kind", "orders")
    assert result.exit_code == 1
    assert "choose another name or folder" in json.loads(result.stdout)["error"]
    assert contents(data) == before
    assert answer(run("accounts", "list"))["accounts"]


def contents(folder: Path) -> dict[Path, bytes]:
    """Every file; but what SQLite keeps beside an archive while it is read."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    return {file: file.read_bytes() for file in files if not file.name.endswith(("-wal", "-shm"))}


@pytest.mark.parametrize("is_hard", [False, True])
def test_a_link_to_the_archive_is_followed(tmp_path: Path, *, is_hard: bool) -> None:
    """What counts is the file that a name leads to."""
    archive, link = tmp_path / "data" / "archive.sqlite", tmp_path / "link.csv"
    if is_hard:
        link.hardlink_to(archive)
    else:
        link.symlink_to(archive)
    before = archive.read_bytes()
    assert export(link, "--kind", "orders").exit_code == 1
    assert archive.read_bytes() == before


def test_neither_another_data_folder_nor_any_database_becomes_an_export(tmp_path: Path) -> None:
    """A backup may lie anywhere; a file that is none of ours may be replaced."""
    run("--data", tmp_path / "other", "accounts", "add", "Main", "--rules", "ju")
    other, backup = tmp_path / "other" / "archive.sqlite-wal", tmp_path / "kept.csv"
    backup.write_bytes(b"SQLite format 3\0 and so on")
    for path in (other, backup):
        assert export(path, "--kind", "orders").exit_code == 1
    assert backup.read_bytes().startswith(b"SQLite format 3\0 and")
    backup.write_text("an older export")
    assert answer(export(backup, "--kind", "orders"))["rows"] == 2
    assert answer(export(tmp_path / "data" / "orders.csv", "--kind", "orders"))["rows"] == 2
