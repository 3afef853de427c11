"""A key that is typed at a terminal: asked for part by part, taken, and never shown."""

from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from profitshare_gui.store.store import Store
from tests.practice.bitget import Bitget
from tests.practice.bitget_key import Key
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.usecases.synced import new_account

ROOT = Path(__file__).parents[1]
OURS = Key("typed-key-1", "typed-secret-2", "typed-phrase-3")
PARTS = (OURS.key, OURS.secret, OURS.passphrase)

# A new session without a terminal, which takes the given one.
AT_A_TERMINAL = """
import fcntl, os, sys, termios
tty = int(sys.argv[1])
fcntl.ioctl(tty, termios.TIOCSCTTY, 0)
for number in (0, 1, 2):
    os.dup2(tty, number)
os.close(tty)
code = "from profitshare_gui.cli import main; main()"
os.execv(sys.executable, [sys.executable, "-c", code, *sys.argv[2:]])
"""


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    with PracticeExchange(
        Bitget((OURS,)),
        make_world(copiers=3, orders=4),
        clock=PracticeClock(MADE_AT_MS),
        is_limited=False,
    ) as started:
        yield started


def typed(data: Path, answers: dict[str, str], *command: str) -> tuple[int, str]:
    """Run a command at a terminal of its own, answer its prompts; its exit code and the screen."""
    leader, follower = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-c", AT_A_TERMINAL, str(follower), *command],
        cwd=ROOT,
        env={**os.environ, "PROFITSHARE_DATA": str(data)},
        pass_fds=(follower,),
        start_new_session=True,
    )
    os.close(follower)
    screen, open_prompts = "", dict(answers)
    while True:
        try:
            seen = os.read(leader, 4096)
        except OSError:  # the last one that had the terminal has gone
            break
        if not seen:
            break
        screen += seen.decode()
        for prompt, answer in list(open_prompts.items()):
            if prompt in screen:
                del open_prompts[prompt]
                os.write(leader, f"{answer}\n".encode())
    os.close(leader)
    code = child.wait()
    assert open_prompts == {}, screen
    return code, screen


def test_a_typed_key_syncs_and_is_never_on_the_screen(
    practice: PracticeExchange, tmp_path: Path
) -> None:
    """SPEC, Bars: no secret in any output; a terminal would echo what is typed."""
    store = Store.open(tmp_path / "data")
    new_account(store, practice.url)
    store.close()
    answers = dict(zip(("API key", "Secret:", "Passphrase"), PARTS, strict=True))
    code, screen = typed(tmp_path / "data", answers, "sync", "main", "--key-stdin")
    assert code == 0, screen
    told = json.loads(screen[screen.index("{") :])
    assert told["problems"] == []
    assert {entry.code for entry in practice.journal} == {"00000"}
    assert [part for part in PARTS if part in screen] == []


def test_the_json_object_may_be_pasted_and_is_not_shown_either(
    practice: PracticeExchange, tmp_path: Path
) -> None:
    store = Store.open(tmp_path / "data")
    new_account(store, practice.url)
    store.close()
    pasted = json.dumps(dict(zip(("key", "secret", "passphrase"), PARTS, strict=True)))
    code, screen = typed(tmp_path / "data", {"API key": pasted}, "sync", "main", "--key-stdin")
    assert code == 0, screen
    assert [part for part in PARTS if part in screen] == []


def test_a_bad_key_is_refused_without_repeating_it(tmp_path: Path) -> None:
    answers = {"API key": "typed-kéy-1", "Secret:": "typed-secret-2", "Passphrase": ""}
    command = ("accounts", "add", "main", "--rules", "bitget", "--exchange", "bitget")
    code, screen = typed(tmp_path / "data", answers, *command, "--key-stdin")
    assert code == 2
    assert "JSON object" in screen
    assert "typed" not in screen
