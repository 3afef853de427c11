"""`profitshare remove-inactive` from the outside, at a practice exchange on loopback."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from profitshare_gui.cli import main
from profitshare_gui.core.records import Account
from profitshare_gui.exchanges import known_exchanges
from profitshare_gui.exchanges.bitget import connect_bitget
from profitshare_gui.exchanges.exchange import ApiKey, Exchange
from profitshare_gui.exchanges.transport import Pace
from profitshare_gui.store.store import Store
from tests.practice import faults
from tests.practice.bitget import refusal
from tests.practice.server import PracticeExchange
from tests.usecases.swept import LIST, REMOVE, practice, small_world
from tests.usecases.synced import new_account, now

GIVEN = json.dumps(
    {"key": "practice-key", "secret": "practice-secret", "passphrase": "practicepass"}
)
SMALL = ["1000", "1001", "1002", "1003"]
HASTY = Pace(spacing_ms=0, a_second=1_000_000, call_ms=300, retries_ms=())


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """Four copiers who can be removed, two who cannot, and one of whom nobody knows."""
    world = small_world(4, 2)
    unknown = world.copiers[900_001]
    unknown.equity, unknown.removable = None, ""
    with practice(world) as started:
        yield started


@pytest.fixture(autouse=True)
def data(tmp_path: Path, exchange: PracticeExchange, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with the account `main`, and the adapter without its pace."""

    def connect(
        exchange_id: str, base_url: str, key: ApiKey, should_stop: Callable[[], bool]
    ) -> Exchange:
        assert exchange_id == "bitget"
        return connect_bitget(base_url, key, should_stop=should_stop, pace=HASTY)

    monkeypatch.setattr(known_exchanges, "connect", connect)
    folder = tmp_path / "data"
    store = Store.open(folder)
    new_account(store, exchange.url)
    store.add_account(Account("JU main", "ju", "files", "", now()))
    store.close()
    return folder


def run(*arguments: str, given: str | None = GIVEN) -> Result:
    return CliRunner().invoke(main, ["remove-inactive", *arguments], input=given)


def answer(result: Result) -> dict[str, Any]:
    told: dict[str, Any] = json.loads(result.stdout)
    return told


def test_a_dry_run_says_whom_and_sends_nothing(exchange: PracticeExchange) -> None:
    """SPEC, Command line: {"would_remove":[id]}."""
    result = run("main", "--dry-run", "--key-stdin")
    assert result.exit_code == 0, result.stderr
    assert answer(result) == {"would_remove": SMALL}
    assert exchange.journal.writes() == []


def test_with_yes_they_are_removed_and_counted(exchange: PracticeExchange) -> None:
    exchange.world.refusals = {1002: "43066"}
    result = run("main", "--yes", "--key-stdin", "--json")
    assert result.exit_code == 0, result.stderr
    assert answer(result) == {
        "removed": ["1000", "1001", "1003"],
        "refused": [{"copier_id": "1002", "code": "43066", "why": "Remove failed"}],
        "uncertain": [],
        "not_eligible": 1,
        "unknown": 1,
    }
    assert exchange.world.removed == [1000, 1001, 1003]


@pytest.mark.parametrize("flags", [(), ("--dry-run", "--yes")])
def test_it_must_be_told_what_to_do(exchange: PracticeExchange, flags: tuple[str, ...]) -> None:
    result = run("main", *flags, "--key-stdin")
    assert result.exit_code == 2
    assert len(exchange.journal) == 0


def test_what_cannot_be_settled_is_uncertain_and_settled_in_the_next_run(
    exchange: PracticeExchange,
) -> None:
    exchange.script.fault(faults.answer_lost(), path=REMOVE, nth=2)
    # The preview and the sweep read the list; the reading that would settle it fails.
    exchange.script.fault(faults.bad_gateway(), path=LIST, nth=3)
    told = answer(run("main", "--yes", "--key-stdin"))
    assert told["removed"] == ["1000", "1002", "1003"]
    assert told["uncertain"] == ["1001"]
    again = run("main", "--yes", "--key-stdin")
    assert "1001 was removed by the sweep before" in again.stderr
    assert answer(again)["removed"] == []
    assert len(exchange.journal.to(REMOVE)) == 4


def test_a_key_that_may_not_is_said_and_the_rest_is_left_alone(exchange: PracticeExchange) -> None:
    exchange.script.fault(refusal("40014"), path=REMOVE, times=9)
    result = run("main", "--yes", "--key-stdin")
    assert result.exit_code == 1
    assert answer(result)["removed"] == []
    assert "4 copiers were left alone" in result.stderr
    assert len(exchange.journal.to(REMOVE)) == 1


def test_without_a_key_nothing_is_sent_and_it_says_how_to_give_one() -> None:
    result = run("main", "--yes", given=None)
    assert result.exit_code == 1
    assert "--key-stdin" in answer(result)["error"]


def test_where_there_is_no_call_it_says_so() -> None:
    result = run("JU main", "--yes", given=None)
    assert result.exit_code == 1
    assert "by hand" in answer(result)["error"]
    assert answer(run("JU main", "--dry-run", given=None)) == {"would_remove": []}


def test_an_account_that_is_not_there() -> None:
    assert run("nobody", "--dry-run", given=None).exit_code == 2
