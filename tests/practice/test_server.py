"""The practice exchange as a server: its journal, clock, limits, life, and as a program."""

from __future__ import annotations

import http.client
import json
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.practice import faults
from tests.practice.asking import ask
from tests.practice.bitget import Bitget
from tests.practice.bitget_key import Key
from tests.practice.clock import PracticeClock
from tests.practice.feed import Feed
from tests.practice.limits import Limiter
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.practice.world import World, world_as_json, world_of

ROOT = Path(__file__).parents[2]


def test_the_journal_knows_every_request_and_no_secret(exchange: PracticeExchange) -> None:
    ask(exchange, "order-history-track", {"productType": "USDT-FUTURES", "limit": 5})
    body: dict[str, object] = {"followerUid": "7", "passphrase": "hidden"}
    ask(exchange, "config-remove-follower", body, method="POST")
    first, second = exchange.journal
    assert (first.number, first.method, first.status, first.code) == (1, "GET", 200, "00000")
    assert first.params == {"productType": "USDT-FUTURES", "limit": "5"}
    assert first.headers["access-key"] == first.headers["access-sign"] == "***"
    assert first.headers["access-timestamp"].isdigit()
    assert second.fields == {"followerUid": "7", "passphrase": "***"}
    assert (second.status, second.code) == (400, "43068")
    assert exchange.journal.writes() == [second]
    assert exchange.journal.to("order-history-track") == [first]


def test_the_journal_can_be_waited_for(exchange: PracticeExchange) -> None:
    late = threading.Timer(0.05, lambda: ask(exchange, "order-total-detail"))
    late.start()
    (entry,) = exchange.journal.wait_for(1, "order-total-detail")
    late.join()
    assert entry.code == "00000"
    with pytest.raises(TimeoutError):
        exchange.journal.wait_for(2, seconds=0.01)


def test_the_journal_is_a_file_if_wished(tmp_path: Path) -> None:
    """So that another process can read what was asked."""
    path = tmp_path / "journal.jsonl"
    with PracticeExchange(Bitget(), make_world(), journal_file=path) as exchange:
        ask(exchange, "order-total-detail")
        ask(exchange, "config-query-followers", key=None)
    lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    assert [line["code"] for line in lines] == ["00000", "40001"]
    assert Key().key not in path.read_text(encoding="utf-8")


def test_many_connections_are_answered_at_once(exchange: PracticeExchange) -> None:
    """One that hangs keeps nobody waiting."""
    exchange.script.fault(faults.request_lost(), path="/time")
    with socket.create_connection(("127.0.0.1", exchange.port)) as hanging:
        hanging.sendall(b"GET /api/v2/public/time HTTP/1.1\r\nHost: x\r\n\r\n")
        exchange.journal.wait_for(1)
        assert ask(exchange, "order-total-detail").code == "00000"


def test_one_connection_serves_many_requests(exchange: PracticeExchange) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", exchange.port, timeout=5)
    for _ in range(3):
        connection.request("GET", "/api/v2/public/time")
        assert json.loads(connection.getresponse().read())["code"] == "00000"
        assert connection.sock is not None
    connection.close()


@pytest.mark.parametrize("fault", [faults.endless(), faults.request_lost(), faults.slow(60)])
def test_stopping_ends_whatever_still_hangs(fault: faults.Fault) -> None:
    with PracticeExchange(Bitget(), make_world()) as exchange:
        exchange.script.fault(fault)
        with socket.create_connection(("127.0.0.1", exchange.port)) as line:
            line.sendall(b"GET /api/v2/public/time HTTP/1.1\r\nHost: x\r\n\r\n")
            exchange.journal.wait_for(1)
            port = exchange.port
            exchange.stop()
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", port))


def test_a_mistake_of_the_server_fails_the_test_that_met_it() -> None:
    broken = PracticeExchange(Bitget(), make_world())
    broken.world.lead.total_pnl = 7  # type: ignore[assignment]
    with pytest.raises(AttributeError), broken, pytest.raises(http.client.RemoteDisconnected):
        ask(broken, "order-total-detail")


def test_changes_are_made_before_the_request_they_are_planned_for(
    exchange: PracticeExchange,
) -> None:
    exchange.script.before(lambda: exchange.world.copiers.take(1_000_000_001), nth=2)
    exchange.script.before(lambda: exchange.clock.jump(60_000), nth=3)
    counts = [len(ask(exchange, "config-query-followers").data) for _ in range(2)]
    assert counts == [12, 11]
    late = exchange.clock.now_ms()
    ask(exchange, "/api/v2/public/time", key=None)
    assert exchange.clock.now_ms() - late >= 60_000


@given(st.lists(st.integers(0, 400), max_size=60), st.integers(1, 5))
def test_no_sliding_second_holds_more_than_the_limit(gaps: list[int], limit: int) -> None:
    """And nobody is refused who would have kept it."""
    clock = PracticeClock(0, runs=False)
    limiter = Limiter(clock)
    admitted: list[int] = []
    for gap in gaps:
        clock.advance(gap)
        now = clock.now_ms()
        recent = [time for time in admitted if time > now - 1000]
        assert limiter.admits("path", limit) == (len(recent) < limit)
        if len(recent) < limit:
            admitted.append(now)


def test_a_limit_counts_real_time_not_the_clock_that_jumps() -> None:
    clock = PracticeClock(MADE_AT_MS, runs=False)
    limiter = Limiter(clock)
    assert limiter.admits("path", 1)
    clock.jump(5000)
    assert not limiter.admits("path", 1)
    assert limiter.admits("other path", 1)
    clock.advance(1000)
    assert limiter.admits("path", 1)


def test_the_journal_counts_the_busiest_second() -> None:
    clock = PracticeClock(MADE_AT_MS, runs=False)
    with PracticeExchange(Bitget(), make_world(), clock=clock, is_limited=False) as exchange:
        for gap in (0, 400, 400, 200, 0, 900):  # at 0, 400, 800, 1000, 1000 and 1900 ms
            clock.advance(gap)
            ask(exchange, "order-total-detail")
    # The second up to 1000 ms holds those after 0: 400, 800, 1000, 1000.
    assert exchange.journal.busiest("order-total-detail") == 4
    assert exchange.journal.busiest("nowhere") == 0


@dataclass
class Row:
    """The least a feed can hold."""

    id: int


@given(
    ids=st.lists(st.integers(0, 30)),
    limit=st.integers(1, 8),
    below=st.one_of(st.none(), st.integers(-1, 31)),
    above=st.one_of(st.none(), st.integers(-1, 31)),
    upwards=st.booleans(),
)
def test_a_page_is_what_sorting_and_cutting_gives(
    ids: list[int], limit: int, below: int | None, above: int | None, *, upwards: bool
) -> None:
    feed: Feed[Row] = Feed()
    for row_id in ids:
        feed.put(Row(row_id))
    fits = [
        i
        for i in sorted(set(ids), reverse=not upwards)
        if (below is None or i < below) and (above is None or i > above) and i % 3 > 0
    ]
    page = feed.page(limit, lambda row: row.id % 3 > 0, below=below, above=above, upwards=upwards)
    assert [row.id for row in page] == fits[:limit]


def test_the_same_world_is_made_again() -> None:
    told = world_as_json(make_world(30, 200, seed=5))
    assert told == world_as_json(make_world(30, 200, seed=5))
    assert told != world_as_json(make_world(30, 200, seed=6))


def test_a_made_world_has_the_traps_of_a_real_one() -> None:
    world = make_world(64, 10)
    names = [copier.name for copier in world.copiers]
    assert len(set(names)) < len(names)
    assert any("***@" in name for name in names)
    assert all(len(str(row_id)) == 19 for row_id in (order.id for order in world.orders))


def test_a_world_travels_as_json() -> None:
    world = make_world(5, 8)
    world.refusals = {7: "43066"}
    world.removal_line = None
    copy = world_of(json.loads(json.dumps(world_as_json(world))))
    assert world_as_json(copy) == world_as_json(world)
    assert world_as_json(world_of({})) == world_as_json(World())


@pytest.fixture
def program(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """The practice exchange as a process of its own, from a world in a file."""
    world = tmp_path / "world.json"
    world.write_text(json.dumps(world_as_json(make_world(4, 6))), encoding="utf-8")
    options: list[str | Path] = ["--world", world, "--save", tmp_path / "after.json"]
    options += ["--journal", tmp_path / "journal.jsonl", "--at", str(MADE_AT_MS), "--unlimited"]
    with subprocess.Popen(
        [sys.executable, "-m", "tests.practice", *options],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as process:
        yield process
        process.kill()


def test_it_runs_as_a_program(program: subprocess.Popen[str], tmp_path: Path) -> None:
    """The first line tells the address and the key; a signal ends it and saves the world."""
    assert program.stdout is not None
    access = json.loads(program.stdout.readline())
    assert set(access) == {"url", "key", "secret", "passphrase"}
    url = access["url"].removeprefix("http://")
    connection = http.client.HTTPConnection(url, timeout=5)
    connection.request("GET", "/api/v2/public/time")
    now = int(json.loads(connection.getresponse().read())["data"]["serverTime"])
    connection.close()
    assert MADE_AT_MS <= now < MADE_AT_MS + 60_000
    program.send_signal(signal.SIGTERM)
    assert program.wait(timeout=10) == 0
    saved = json.loads((tmp_path / "after.json").read_text(encoding="utf-8"))
    assert saved == world_as_json(make_world(4, 6))
    assert len((tmp_path / "journal.jsonl").read_text(encoding="utf-8").splitlines()) == 1
