"""`profitshare sync` from the outside, at a practice exchange on loopback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from profitshare_gui.cli import main
from profitshare_gui.exchanges import known_exchanges
from profitshare_gui.exchanges.bitget import connect_bitget
from profitshare_gui.exchanges.exchange import ApiKey, Exchange
from profitshare_gui.store.store import Store
from tests.practice import faults
from tests.practice.bitget import Bitget
from tests.practice.bitget_key import Key
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.usecases.synced import QUICK, new_account

PROFITSHARE = [sys.executable, "-c", "from profitshare_gui.cli import main; main()"]
ROOT = Path(__file__).parents[1]
OURS = Key("our-own-key-1", "our-own-secret-2", "our-own-passphrase-3")
GIVEN = json.dumps({"key": OURS.key, "secret": OURS.secret, "passphrase": OURS.passphrase})
FEED_KEYS = {"feed", "read", "added", "changed", "complete_since"}


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    with PracticeExchange(
        Bitget((OURS,)), make_world(), clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as started:
        yield started


@pytest.fixture
def data(tmp_path: Path, practice: PracticeExchange) -> Path:
    """A data folder with the account `main`."""
    folder = tmp_path / "data"
    store = Store.open(folder)
    new_account(store, practice.url)
    store.close()
    return folder


@pytest.fixture
def in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same adapter without the pace that a real exchange asks for."""

    def connect(
        exchange_id: str, base_url: str, key: ApiKey, should_stop: Callable[[], bool]
    ) -> Exchange:
        assert exchange_id == "bitget"
        return connect_bitget(base_url, key, should_stop=should_stop, pace=QUICK)

    monkeypatch.setattr(known_exchanges, "connect", connect)


def run(*arguments: str, given: str | None = GIVEN) -> Result:
    return CliRunner().invoke(main, arguments, input=given)


def answer(result: Result) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(result.stdout)
    assert set(told) == {"feeds", "problems", "warnings"}
    return told


@pytest.mark.usefixtures("in_a_hurry", "data")
def test_a_sync_answers_with_feeds_problems_and_warnings() -> None:
    """SPEC, Command line: the shape of the answer; exit 0 with warnings as well."""
    result = run("sync", "main", "--key-stdin", "--json")
    told = answer(result)
    assert result.exit_code == 0, result.stderr
    assert all(set(feed) == FEED_KEYS for feed in told["feeds"])
    shares = next(feed for feed in told["feeds"] if feed["feed"] == "paid_shares")
    assert (shares["read"], shares["added"], shares["changed"]) == (48, 48, 0)
    assert shares["complete_since"].startswith("2025-12-30T00:00:")  # 90 days before 2026-03-30
    assert told["problems"] == []
    assert {each["code"] for each in told["warnings"]} == {"history_begins", "clock_off"}
    assert "import older rows from files" in result.stderr
    again = answer(run("sync", "main", "--key-stdin"))
    assert {(feed["added"], feed["changed"]) for feed in again["feeds"]} == {(0, 0)}


@pytest.mark.usefixtures("in_a_hurry", "data")
def test_a_feed_that_fails_is_a_problem_and_the_exit_is_still_good(
    practice: PracticeExchange,
) -> None:
    practice.script.fault(faults.bad_gateway(), path="config-query-followers", times=99)
    result = run("sync", "main", "--key-stdin")
    (problem,) = answer(result)["problems"]
    assert (problem["feed"], problem["code"]) == ("copiers", "unreachable")
    assert result.exit_code == 0
    assert problem["why"] in result.stderr


@pytest.mark.usefixtures("data")
def test_without_a_key_it_says_how_to_give_one(practice: PracticeExchange) -> None:
    result = run("sync", "main", given=None)
    assert result.exit_code == 1
    assert answer(result)["problems"][0]["code"] == "no_key"
    assert "--key-stdin" in result.stderr
    assert len(practice.journal) == 0


@pytest.mark.usefixtures("in_a_hurry", "data")
def test_where_nothing_can_be_read_the_answer_says_so_and_the_exit_is_1(
    practice: PracticeExchange,
) -> None:
    """SPEC, Command line: exit 1 nothing usable; JSON is still printed."""
    practice.script.fault(faults.cut_before_headers(), times=999)
    result = run("sync", "main", "--key-stdin")
    told = answer(result)
    assert result.exit_code == 1
    assert told["feeds"] == []
    assert [each["code"] for each in told["problems"]] == ["unreachable"]
    assert "check the connection" in result.stderr


@pytest.mark.usefixtures("in_a_hurry")
def test_two_syncs_of_one_account_do_not_meet(data: Path) -> None:
    """SPEC, Command line: it says whose process holds it."""
    store = Store.open(data)
    with store.account_lock(1, "removing copiers"):
        result = run("sync", "main", "--key-stdin")
    store.close()
    assert result.exit_code == 1
    assert f"process {os.getpid()}" in result.stderr


def test_an_account_of_files_has_nothing_to_sync(tmp_path: Path) -> None:
    store = Store.open(tmp_path / "data")
    new_account(store, exchange="files")
    store.close()
    result = run("sync", "main", "--key-stdin")
    assert result.exit_code == 1
    assert answer(result)["problems"][0]["code"] == "not_offered"
    assert "profitshare import" in result.stderr


@pytest.mark.usefixtures("data")
def test_an_unknown_account_is_a_wrong_argument() -> None:
    assert run("sync", "other", "--key-stdin").exit_code == 2


@pytest.mark.usefixtures("data")
@pytest.mark.parametrize(
    "given",
    [
        "",
        "our-own-secret-2",
        "[]",
        '{"key": "our-own-secret-2"}',
        '{"key": 5, "secret": "our-own-secret-2"}',
        '{"key": "a", "secret": "our-own-secret-2", "pass": ""}',
        '{"key": "a", "secret": "our-own-secret-2\\n"}',
        '{"key": "a", "secret": "our-own-secret-2é"}',
        "[" * 10_000 + "our-own-secret-2",
        '{"key": "our-own-secret-2' + "x" * 20_000,
    ],
)
def test_a_key_that_is_none_is_refused_without_repeating_it(
    given: str, practice: PracticeExchange
) -> None:
    result = run("sync", "main", "--key-stdin", given=given)
    assert result.exit_code == 2
    assert "standard input" in result.stderr
    assert "our-own" not in result.output
    assert len(practice.journal) == 0


def test_a_key_is_nowhere_after_it_was_used(
    data: Path, tmp_path: Path, practice: PracticeExchange
) -> None:
    """SPEC, Bars: secrets never reach a log, a file, or the process list.

    A real process at the pace of a real exchange; half-way the exchange refuses the key.
    """
    practice.script.before(
        lambda: setattr(practice.dialect, "keys", ()), path="order-current-track"
    )
    ran = subprocess.run(
        [*PROFITSHARE, "sync", "main", "--key-stdin"],
        cwd=ROOT,
        env={**os.environ, "PROFITSHARE_DATA": str(data)},
        input=GIVEN,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    told = json.loads(ran.stdout)
    assert [each["code"] for each in told["problems"]] == ["key_refused"]
    assert ran.returncode == 0
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert len(written) >= 2
    for each in (*written, ran.stdout.encode(), ran.stderr.encode()):
        for part in (OURS.key, OURS.secret, OURS.passphrase):
            assert part.encode() not in each
