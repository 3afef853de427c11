"""`profitshare sync` of an account at OKX from the outside, at a practice exchange on loopback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from profitshare_gui.store.store import Store
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.okx import Okx
from tests.practice.okx_key import OKX_KEY
from tests.practice.server import PracticeExchange
from tests.usecases.synced import new_account

ROOT = Path(__file__).parents[1]
PROFITSHARE = [sys.executable, "-c", "from profitshare_gui.cli import main; main()"]
OURS = replace(
    OKX_KEY, key="our-own-key-1", secret="our-own-secret-2", passphrase="our-own-passphrase-3"
)
GIVEN = json.dumps({"key": OURS.key, "secret": OURS.secret, "passphrase": OURS.passphrase})


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    """With all its limits: 5 in 2 s for most calls."""
    with PracticeExchange(Okx((OURS,)), make_world(), clock=PracticeClock(MADE_AT_MS)) as started:
        yield started


def test_an_account_at_okx_is_synced_by_a_real_process_within_the_limits(
    practice: PracticeExchange, tmp_path: Path
) -> None:
    """SPEC, Command line: `sync NAME --key-stdin`; SPEC, Bars: no secret in any file or output."""
    data = tmp_path / "data"
    store = Store.open(data)
    new_account(store, practice.url, exchange="okx")
    store.close()
    ran = subprocess.run(
        [*PROFITSHARE, "sync", "main", "--key-stdin"],
        cwd=ROOT,
        env={**os.environ, "PROFITSHARE_DATA": str(data)},
        input=GIVEN,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    assert told["problems"] == []
    counts = {feed["feed"]: feed["added"] for feed in told["feeds"]}
    assert (counts["paid_shares"], counts["open_trades"], counts["closed_trades"]) == (48, 3, 40)
    assert {entry.code for entry in practice.journal} == {"0"}
    assert practice.journal.writes() == []
    written = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    for each in (*written, ran.stdout.encode(), ran.stderr.encode()):
        for part in (OURS.key, OURS.secret, OURS.passphrase):
            assert part.encode() not in each
