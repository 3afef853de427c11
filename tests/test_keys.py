"""API keys: in a real keyring, in one that stays shut, and without any."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from profitshare_gui.core.errors import SecretStoreMissing
from profitshare_gui.keys import KeyChain, KeyPlace
from tests.keyring_child import ACCOUNT, KEY
from tests.keyrings import Home, home

PARTS = (KEY.key, KEY.secret, KEY.passphrase)


@pytest.fixture
def person() -> Iterator[Home]:
    with home() as made:
        yield made


def child(case: str, data: Path) -> tuple[str, ...]:
    return (sys.executable, "-m", "tests.keyring_child", case, str(data))


def asked(person: Home, case: str, data: Path, *, is_unlocked: bool = True) -> dict[str, Any]:
    """What a process of its own says, in a session of its own."""
    ran = person.run(*child(case, data), data=data, is_unlocked=is_unlocked)
    assert ran.returncode == 0, ran.stderr
    told: dict[str, Any] = json.loads(ran.stdout)
    return told


def test_a_key_is_kept_in_the_systems_keyring(person: Home, tmp_path: Path) -> None:
    """SPEC, Sync: keys live in the OS keyring only. A real GNOME keyring, three sessions of it."""
    assert asked(person, "keep", tmp_path / "data") == {
        "place": "keyring",
        "before": None,
        "after": "keyring",
    }
    assert asked(person, "read", tmp_path / "data") == {"is_same": True, "elsewhere": []}
    written = [*person.files(), *(path for path in tmp_path.rglob("*") if path.is_file())]
    assert any("keyring" in path.suffix for path in written)
    assert not [p for p in written for part in PARTS if part.encode() in p.read_bytes()]
    changed = asked(person, "replace_and_forget", tmp_path / "data")
    assert changed == {"secret": "another", "left": None}


def test_the_accounts_page_keeps_its_keys_there(person: Home, tmp_path: Path) -> None:
    assert asked(person, "add", tmp_path / "data") == {
        "place": "keyring",
        "state": "keyring",
        "trouble": None,
        "left": None,
    }


def test_a_keyring_that_nobody_unlocks_keeps_nothing(person: Home, tmp_path: Path) -> None:
    """Locked or dismissed is one's own state; whoever did not unlock is not asked at every read."""
    asked(person, "keep", tmp_path / "data")
    told = asked(person, "refused", tmp_path / "data", is_unlocked=False)
    assert told == {
        "codes": ["locked"] * 4,
        "place": "memory",
        "held": True,
        "held_place": "memory",
    }


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/bus", "nonsense"])
def test_without_a_keyring_a_key_is_for_this_run_only(
    address: str, person: Home, tmp_path: Path
) -> None:
    """SPEC, Sync: without one, for this run only, in memory. Nobody listens at the address."""
    start = ("env", f"DBUS_SESSION_BUS_ADDRESS={address}") if address else ()
    ran = person.run_plainly(*start, *child("refused", tmp_path), data=tmp_path)
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert told == {
        "codes": ["", "", "none", ""],  # there is no key to read or to forget, and none is kept
        "place": "memory",
        "held": True,
        "held_place": "memory",
    }


@pytest.mark.parametrize(
    ("chosen", "code"),
    [
        ("keyring.backends.fail.Keyring", "none"),
        ("keyring.backends.null.Keyring", "none"),
        ("tests.keyrings.PlainKeyring", "not_of_the_system"),
        ("no.such.Keyring", "not_of_the_system"),
        ("keyring.backends.fail.NoSuchKeyring", "not_of_the_system"),
        ("nonsense", "not_of_the_system"),
        ("keyring.backends.Windows.WinVaultKeyring", "refused"),  # not on this system
    ],
)
def test_no_key_goes_to_a_keyring_that_is_not_the_systems(
    chosen: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SPEC, Sync: the OS keyring only. `PlainKeyring` fails the test if it is given anything."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", chosen)
    keys = KeyChain(tmp_path)
    assert keys.place is KeyPlace.MEMORY
    assert keys.read(ACCOUNT) is None
    with pytest.raises(SecretStoreMissing) as raised:
        keys.keep(ACCOUNT, KEY)
    assert raised.value.code == code
    assert keys.read(ACCOUNT) is None


def test_a_demo_world_keeps_no_key() -> None:
    keys = KeyChain(None)
    assert keys.place is KeyPlace.MEMORY
    keys.hold(ACCOUNT, KEY)
    assert keys.place_of(ACCOUNT) is KeyPlace.MEMORY
    keys.forget(ACCOUNT)
    assert keys.read(ACCOUNT) is None


def test_no_text_of_the_program_shows_a_key(tmp_path: Path) -> None:
    """SPEC, Bars: secrets never reach a log or a crash report."""
    keys = KeyChain(tmp_path)
    keys.hold(ACCOUNT, KEY)
    with pytest.raises(SecretStoreMissing) as raised:
        keys.keep(ACCOUNT, KEY)
    shown = f"{keys!r} {KEY!r} {KEY} {raised.value!r} {raised.value} {raised.getrepr()}"
    assert not [part for part in PARTS if part in shown]


@pytest.mark.parametrize("code", ["none", "not_of_the_system", "locked", "refused"])
def test_every_reason_says_what_to_do_instead(code: str) -> None:
    assert "in every run" in " ".join(str(SecretStoreMissing(code)).split())


def test_the_tests_never_touch_a_persons_own_keyring() -> None:
    assert os.environ["PYTHON_KEYRING_BACKEND"] == "keyring.backends.fail.Keyring"
