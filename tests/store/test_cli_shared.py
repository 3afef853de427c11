"""The command line on a shared archive, in processes of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import make_url

from profitshare_gui.core.errors import DatabaseTrouble
from profitshare_gui.core.records import Feed
from profitshare_gui.place import SharedArchive
from profitshare_gui.store.store import ARCHIVE, Store
from tests.say import order
from tests.store.archives import new_account, save
from tests.store.children import ROOT
from tests.store.older import contents

SECRET = "open-sesame"
COMMAND = [sys.executable, "-c", "from profitshare_gui.cli import main; main()"]
WINDOW = "import sys; from profitshare_gui.app import main; sys.exit(main())"


def start(place: SharedArchive | None, *words: str) -> subprocess.Popen[str]:
    """A command in a process of its own; the archive is named by the environment."""
    chosen = {} if place is None else {"PROFITSHARE_DATA": place.url}
    return subprocess.Popen(
        [*COMMAND, *words],
        cwd=ROOT,
        env=os.environ | chosen,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(place: SharedArchive | None, *words: str) -> tuple[Any, str]:
    """The JSON of a command, None where it prints none, and its stderr."""
    answer, complaints = start(place, *words).communicate()
    return (json.loads(answer) if answer else None), complaints


@pytest.mark.usefixtures("on_server")
def test_a_desk_keeps_an_account_on_its_server(place: SharedArchive) -> None:
    """SPEC, Bars: a postgresql+psycopg:// URL serves a desk whose members share one archive."""
    run(place, "accounts", "add", "main", "--rules", "ju")
    listed = run(None, "accounts", "list", "--data", place.url)[0]
    assert [account["name"] for account in listed["accounts"]] == ["main"]
    made = run(place, "backup")[0]["backup"]
    assert made["rows"]["account"] == 1
    assert Path(made["path"]).is_file()
    refused = run(place, "restore", made["path"], "--yes")[1]
    assert "move-archive" in refused


@pytest.mark.usefixtures("on_server")
def test_two_imports_at_once_lose_nothing_and_count_right(
    place: SharedArchive, store: Store, tmp_path: Path
) -> None:
    """Of 3,000 orders each, 1,000 are in both files: 5,000 are new to one of them, 1,000 known."""
    new_account(store)
    with ExitStack() as stack:
        imports = []
        for number, first in enumerate((0, 2_000)):
            path = tmp_path / f"{number}.csv"
            lines = [
                f"ada,{n},BTCUSDT,long,2026-03-01T00:00:00Z,2026-03-02T00:00:00Z,{n},0,0,0.1,"
                for n in range(first, first + 3_000)
            ]
            header = (
                "copier_id,order_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,"
                "funding_fee,share_ratio,unrealized_pnl"
            )
            path.write_text("\n".join([header, *lines, ""]), encoding="utf-8")
            words = ("import", str(path), "--account", "main", "--kind", "orders")
            imports.append(stack.enter_context(start(place, *words)))
        reports = [json.loads(each.communicate()[0]) for each in imports]
    assert sum(report["added"] for report in reports) == 5_000
    assert sum(report["unchanged"] for report in reports) == 1_000
    assert store.order_count(1) == 5_000
    assert {row.order_id for row in store.orders(1)} == {str(n) for n in range(5_000)}


@pytest.mark.usefixtures("on_server")
def test_one_command_moves_an_archive_and_another_brings_it_back(
    new_place: SharedArchive, tmp_path: Path
) -> None:
    store = Store.open(tmp_path / "old")
    save(store, new_account(store), Feed.ORDERS, [order(order_id=str(n)) for n in range(9)])
    store.close()
    (tmp_path / "old" / "rulebooks").mkdir()
    moved, told = run(None, "move-archive", str(tmp_path / "old"), new_place.url)
    assert moved["moved"]["rows"]["orders"] == 9
    assert moved["moved"]["accounts"] == 1
    assert str(tmp_path / "old" / "rulebooks") in told
    back = run(None, "move-archive", new_place.url, str(tmp_path / "new"))[0]["moved"]
    assert (back["to"], back["rows"]) == (str(tmp_path / "new"), moved["moved"]["rows"])
    old, new = (contents(tmp_path / name / ARCHIVE) for name in ("old", "new"))
    assert old["orders"] == new["orders"]
    again = run(None, "move-archive", str(tmp_path / "old"), new_place.url)
    assert "archive in it already" in again[0]["error"]


@pytest.mark.parametrize(
    "words",
    [
        ("accounts", "list", "--data", "{url}"),
        ("--data", "{url}", "accounts", "list"),
        ("move-archive", "{url}", "somewhere"),
        ("move-archive", ".", "{url}"),
    ],
)
def test_a_password_on_the_command_line_is_refused_and_not_repeated(words: tuple[str, ...]) -> None:
    """SPEC, Bars: secrets never reach the process list."""
    url = f"postgresql+psycopg://ada:{SECRET}@127.0.0.1:1/desk"
    process = start(None, *(word.format(url=url) for word in words))
    answer, complaints = process.communicate()
    assert process.returncode == 2
    assert "PROFITSHARE_DATA" in complaints
    assert SECRET not in answer + complaints


def test_the_window_refuses_a_password_on_its_command_line_as_well() -> None:
    """SPEC, Bars: secrets never reach the process list."""
    url = f"postgresql+psycopg://ada:{SECRET}@127.0.0.1:1/desk"
    asked = subprocess.run(
        [sys.executable, "-c", WINDOW, "--data", url],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert asked.returncode == 2
    assert "PROFITSHARE_DATA" in asked.stderr
    assert SECRET not in asked.stdout + asked.stderr


def test_a_server_that_does_not_answer_is_named_without_the_password(tmp_path: Path) -> None:
    """The password comes from the environment, as it should, and stays there."""
    url = make_url("postgresql+psycopg://ada@127.0.0.1:1/desk").set(password=SECRET)
    place = SharedArchive(url.render_as_string(hide_password=False), tmp_path)
    process = start(place, "accounts", "list")
    answer, complaints = process.communicate()
    assert process.returncode == 1
    assert "cannot be reached" in json.loads(answer)["error"]
    assert SECRET not in answer + complaints


def test_without_the_driver_it_is_said_how_to_install_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is an extra: whoever keeps a folder needs none."""
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(DatabaseTrouble, match=r"pip install 'profitshare\[postgresql\]'"):
        Store.open(SharedArchive("postgresql+psycopg://ada@127.0.0.1:1/desk", tmp_path))
