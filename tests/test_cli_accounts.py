"""`profitshare accounts` and the keyring, from the outside, at a practice exchange on loopback."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from profitshare_gui.cli import main
from profitshare_gui.store.store import Store
from tests.keyrings import PROFITSHARE, Home, home
from tests.practice.bitget import Bitget
from tests.practice.bitget_key import Key
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange

OURS = Key("our-own-key-1", "our-own-secret-2", "our-own-passphrase-3")
PARTS = (OURS.key, OURS.secret, OURS.passphrase)
GIVEN = json.dumps({"key": OURS.key, "secret": OURS.secret, "passphrase": OURS.passphrase})
WRONG = json.dumps({"key": "no-such-key", "secret": "x", "passphrase": "y"})
ADD = ("accounts", "add", "main", "--rules", "bitget", "--exchange", "bitget")


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    with PracticeExchange(
        Bitget((OURS,)), make_world(), clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as started:
        yield started


@pytest.fixture
def person() -> Iterator[Home]:
    with home() as made:
        yield made


def run(*arguments: str, given: str | None = None) -> Result:
    return CliRunner().invoke(main, arguments, input=given)


def names(data: Path) -> list[str]:
    store = Store.open(data)
    try:
        return [account.name for account in store.accounts()]
    finally:
        store.close()


def shown_by_processes() -> bytes:
    """The arguments and the environment of every process that we may look at, as `ps` does."""
    seen = b""
    for process in Path("/proc").iterdir():
        if process.name.isdigit() and int(process.name) != os.getpid():
            for part in ("cmdline", "environ"):
                with suppress(OSError):  # it has ended, or is somebody else's
                    seen += (process / part).read_bytes()
    return seen


def test_a_key_goes_into_the_keyring_and_is_used_by_the_next_sync(
    person: Home, practice: PracticeExchange, tmp_path: Path
) -> None:
    """SPEC, Command line: `accounts add` puts keys into the keyring; stdin wins over the keyring.

    Real processes, a real keyring, the pace of a real exchange; and SPEC, Bars: no secret in a log,
    a file or the process list.
    """
    data, seen = tmp_path / "data", []
    practice.script.before(lambda: seen.append(shown_by_processes()), path="order-current-track")
    added = person.run(
        *PROFITSHARE, *ADD, "--base-url", practice.url, "--key-stdin", data=data, given=GIVEN
    )
    assert added.returncode == 0, added.stderr
    assert json.loads(added.stdout)["account"]["name"] == "main"
    assert len(practice.journal) == 0

    synced = person.run(*PROFITSHARE, "sync", "main", data=data)
    assert synced.returncode == 0, synced.stderr
    told: dict[str, Any] = json.loads(synced.stdout)
    assert told["problems"] == []
    assert {each["feed"] for each in told["feeds"]} >= {"copiers", "paid_shares", "bills"}

    other = person.run(*PROFITSHARE, "sync", "main", "--key-stdin", data=data, given=WRONG)
    assert [each["code"] for each in json.loads(other.stdout)["problems"]] == ["key_refused"]

    assert len(seen) == 1
    assert b"profitshare_gui.cli" in seen[0]
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    kept = [path.read_bytes() for path in person.files()]
    assert len(written) >= 2
    assert len(kept) >= 1
    said = [text.encode() for ran in (added, synced, other) for text in (ran.stdout, ran.stderr)]
    for each in (*seen, *written, *kept, *said):
        assert not [part for part in PARTS if part.encode() in each]


def test_a_keyring_that_stays_locked_leaves_no_half_account(
    person: Home, practice: PracticeExchange, tmp_path: Path
) -> None:
    data = tmp_path / "data"
    person.run(*PROFITSHARE, *ADD, "--base-url", practice.url, data=data)
    again = [part.replace("main", "second") for part in ADD]
    ran = person.run(*PROFITSHARE, *again, "--key-stdin", data=data, given=GIVEN, is_unlocked=False)
    assert ran.returncode == 1
    assert "locked" in ran.stderr
    assert names(data) == ["main"]
    synced = person.run(*PROFITSHARE, "sync", "main", data=data, is_unlocked=False)
    assert synced.returncode == 1
    (problem,) = json.loads(synced.stdout)["problems"]
    assert problem["code"] == "secret_store_missing"
    assert "locked" in synced.stderr


def test_without_a_keyring_an_account_with_a_key_is_not_added(tmp_path: Path) -> None:
    """SPEC, Command line: exit 1 nothing usable; JSON is still printed."""
    result = run(*ADD, "--key-stdin", given=GIVEN)
    assert result.exit_code == 1
    assert "no keyring on this computer" in result.stderr
    assert "no keyring" in json.loads(result.stdout)["error"]
    assert not [part for part in PARTS if part in result.output]
    assert names(tmp_path / "data") == []


def test_an_account_without_a_key_needs_no_keyring(tmp_path: Path) -> None:
    """SPEC, Command line: `accounts add` without a key is fine."""
    assert run(*ADD).exit_code == 0
    assert names(tmp_path / "data") == ["main"]


@pytest.mark.parametrize("given", ["", "[]", '{"key": "our-own-key-1"}', '{"key": 1, "secret": 2}'])
def test_a_key_that_is_none_adds_nothing(given: str, tmp_path: Path) -> None:
    result = run(*ADD, "--key-stdin", given=given)
    assert result.exit_code == 2
    assert "our-own" not in result.output
    assert names(tmp_path / "data") == []


def test_an_account_of_files_takes_no_key(tmp_path: Path) -> None:
    result = run("accounts", "add", "main", "--rules", "ju", "--key-stdin", given=GIVEN)
    assert result.exit_code == 2
    assert "'files' is read without a key" in result.stderr
    assert names(tmp_path / "data") == []


def test_a_name_that_is_taken_is_told_before_a_keyring_is_asked() -> None:
    run(*ADD)
    result = run(*ADD, "--key-stdin", given=GIVEN)
    assert result.exit_code == 2
    assert "exists already" in result.stderr


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://API.example.com/", "https://api.example.com"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("https://api.example.com/v5", None),
        ("https://api.example.com?x=1", None),
        ("https://{hostname}", None),
        ("https://example.com:port", None),
    ],
)
def test_an_address_is_taken_as_the_exchange_will_be_asked_at_it(
    address: str, kept: str | None
) -> None:
    """One rule for the account and for the connection: what cannot be asked is not taken."""
    result = run(*ADD, "--base-url", address)
    assert result.exit_code == (0 if kept else 2)
    if kept:
        assert json.loads(result.stdout)["account"]["base_url"] == kept


def test_the_help_lists_the_exchanges_there_are() -> None:
    shown = run("accounts", "add", "--help").stdout
    assert "files" in shown
    assert "bitget" in shown
