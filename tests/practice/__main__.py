"""A practice exchange to try the program on: `python -m tests.practice --port 8700`."""

from __future__ import annotations

import argparse
import json
import signal
import sys
import threading
from pathlib import Path

from tests.practice.binance import Binance
from tests.practice.binance_book import make_book
from tests.practice.bitget import Bitget
from tests.practice.bitget_key import Key
from tests.practice.clock import PracticeClock
from tests.practice.made import make_world
from tests.practice.okx import Okx
from tests.practice.okx_key import OKX_KEY
from tests.practice.server import PracticeExchange
from tests.practice.wire import Dialect
from tests.practice.world import World, world_as_json, world_of

_EXCHANGES = ("binance", "bitget", "okx")


def main() -> int:
    """Serve until SIGINT or SIGTERM, then write the world back if that was wished."""
    wish = _wish()
    clock = PracticeClock(wish.at)
    key = OKX_KEY if wish.exchange == "okx" else Key()
    world = _world(wish, clock.now_ms())
    exchange = PracticeExchange(
        _dialect(wish, key, clock.now_ms()),
        world,
        clock=clock,
        port=wish.port,
        is_limited=not wish.unlimited,
        journal_file=wish.journal,
    )
    stopped = threading.Event()
    for signal_number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(signal_number, lambda *_: stopped.set())
    with exchange:
        access = {
            "url": exchange.url,
            "key": key.key,
            "secret": key.secret,
            "passphrase": key.passphrase,
        }
        sys.stdout.write(json.dumps(access) + "\n")
        sys.stdout.flush()
        stopped.wait()
    if wish.save:
        wish.save.write_text(json.dumps(world_as_json(world)), encoding="utf-8")
    return 0


def _world(wish: argparse.Namespace, now_ms: int) -> World:
    if wish.world:
        return world_of(json.loads(wish.world.read_text(encoding="utf-8")))
    if wish.exchange == "binance":  # which keeps a book of its own
        return World()
    return make_world(wish.copiers, wish.orders, until_ms=now_ms)


def _dialect(wish: argparse.Namespace, key: Key, now_ms: int) -> Dialect:
    match wish.exchange:
        case "binance":  # its key has the same words
            return Binance(book=make_book(wish.orders, now_ms))
        case "okx":
            return Okx((key,))
        case _:
            return Bitget((key,))


def _wish() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m tests.practice",
        description="Serve an exchange's lead side on loopback; the first line says where.",
    )
    add = parser.add_argument
    add("--exchange", choices=_EXCHANGES, default="bitget")
    add("--port", type=int, default=0, help="0 takes a free one")
    add("--world", type=Path, help="a world as JSON; without it one is made")
    add("--save", type=Path, help="write the world here when stopped")
    add("--copiers", type=int, default=12)
    add("--orders", type=int, default=40)
    add("--at", type=int, help="what time it is when it starts, in ms since the epoch")
    add("--journal", type=Path, help="append every request to this file, one JSON object a line")
    add("--unlimited", action="store_true", help="no rate limits")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
