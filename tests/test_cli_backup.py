"""`profitshare backup`, `restore` and `salvage`, as a script meets them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from profitshare_gui.core.records import Feed
from profitshare_gui.store.store import ARCHIVE, Store
from tests.say import order
from tests.store.archives import new_account, save

ROOT = Path(__file__).parents[1]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with an account and 400 orders."""
    store = Store.open(tmp_path / "data")
    orders = [order("ada", str(n), order_id=f"{n:040}") for n in range(400)]
    save(store, new_account(store), Feed.ORDERS, orders)
    store.close()
    return tmp_path / "data"


def run(data: Path, *words: str, exits: int = 0) -> Any:
    """Run a command in a process of its own; its JSON, or its stderr where it prints none."""
    command = [sys.executable, "-c", "from profitshare_gui.cli import main; main()", *words]
    ran = subprocess.run(
        [*command, "--data", str(data)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == exits, ran.stderr
    return json.loads(ran.stdout) if ran.stdout else ran.stderr


def count(data: Path) -> int:
    """How many orders the archive has."""
    store = Store.open(data)
    try:
        return store.order_count(1)
    finally:
        store.close()


def test_a_backup_is_made_listed_and_restored(data: Path) -> None:
    made = run(data, "backup")["backup"]
    assert (made["why"], made["rows"]["orders"]) == ("by-hand", 400)
    assert made["bytes"] == Path(made["path"]).stat().st_size
    assert Path(made["path"]).parent == data / "backups"
    assert run(data, "backup", "--list")["backups"] == [made]
    store = Store.open(data)
    save(store, 1, Feed.ORDERS, [order("ada", "1", order_id="later")])
    store.close()
    restored = run(data, "restore", Path(made["path"]).name, "--yes")["restored"]
    assert restored["from"] == Path(made["path"]).name
    assert (data / restored["set_aside"] / ARCHIVE).is_file()
    assert count(data) == 400


def test_a_backup_can_be_written_anywhere_but_over_a_file(data: Path, tmp_path: Path) -> None:
    out = tmp_path / "mine.sqlite"
    made = run(data, "backup", "--out", str(out))["backup"]
    assert made["path"] == str(out)
    assert run(data, "backup", "--list") == {"backups": []}
    assert "exists already" in run(data, "backup", "--out", str(out), exits=2)
    assert "choose one" in run(data, "backup", "--out", str(out), "--list", exits=2)
    assert run(tmp_path / "new", "restore", str(out), "--yes")["restored"]["set_aside"] is None
    assert count(tmp_path / "new") == 400


@pytest.mark.parametrize("words", [["restore", "any.sqlite"], ["salvage"]])
def test_nothing_is_replaced_unless_somebody_said_yes(data: Path, words: list[str]) -> None:
    assert "--yes" in run(data, *words, exits=2)
    assert not (data / "set-aside").exists()


def test_a_backup_that_is_none_is_refused_with_the_next_step(data: Path, tmp_path: Path) -> None:
    (tmp_path / "diary").write_text("Dear diary", encoding="utf-8")
    for named in (str(tmp_path / "diary"), "nowhere.sqlite"):
        said = run(data, "restore", named, "--yes", exits=1)["error"]
        assert named in said
        assert "profitshare" in said
    assert count(data) == 400


def test_a_damaged_archive_is_salvaged_and_what_is_lost_is_told(data: Path) -> None:
    """SPEC, Bars: a damaged database has its own message and next step."""
    content = (data / ARCHIVE).read_bytes()
    pages = [content[at : at + 4096] for at in range(0, len(content), 4096)]
    (page,) = [n for n, one in enumerate(pages) if one[0] == 13 and f"{200:040}".encode() in one]
    with (data / ARCHIVE).open("r+b") as file:
        file.seek(page * 4096)
        file.write(b"\xff" * 4096)
    out = str(data.parent / "orders.csv")
    words = ["export", "--account", "main", "--kind", "orders", "--out", out]
    said = run(data, *words, exits=1)
    assert "profitshare salvage" in said["error"]
    assert "profitshare restore" in said["error"]
    done = run(data, "salvage", "--yes")["salvaged"]
    (orders,) = [each for each in done["tables"] if each["table"] == "orders"]
    assert orders["saved"] == count(data) < 400
    assert orders["saved"] + orders["lost"] == 400
    assert orders["accounts"] == ["main"]
    assert (data / done["set_aside"] / ARCHIVE).is_file()
    assert set(orders) == {"table", "saved", "lost", "left_out", "accounts", "since", "until"}


def test_a_killed_restore_is_finished_by_the_next_command_which_says_so(data: Path) -> None:
    made = Path(run(data, "backup")["backup"]["path"])
    shutil.copy(made, data / "restoring.sqlite")
    swap = {"kind": "restore", "source": made.name, "set_aside": "set-aside/then"}
    (data / "restoring.json").write_text(json.dumps(swap), encoding="utf-8")
    code = "from profitshare_gui.cli import main; main()"
    command = [sys.executable, "-c", code, "accounts", "list", "--data", str(data)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", check=True)
    assert f"interrupted restore of {made.name} has just been finished" in ran.stderr
    assert "set-aside/then" in ran.stderr
    assert json.loads(ran.stdout)["accounts"][0]["name"] == "main"
    assert (data / "set-aside" / "then" / ARCHIVE).is_file()


@pytest.mark.parametrize("command", ["backup", "restore", "salvage"])
def test_the_help_documents_the_json(command: str) -> None:
    code = "from profitshare_gui.cli import main; main()"
    ran = subprocess.run(
        [sys.executable, "-c", code, command, "--help"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert "JSON:" in ran.stdout
