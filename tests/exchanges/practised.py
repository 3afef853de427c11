"""A Bitget to practise on and connections to it that lose no time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from profitshare_gui.core.exchange_errors import ExchangeError
from profitshare_gui.core.records import Order
from profitshare_gui.exchanges.bitget import Bitget, connect_bitget
from profitshare_gui.exchanges.exchange import (
    ApiKey,
    Page,
    SyncFeed,
)
from profitshare_gui.exchanges.feed_rows import (
    Bill,
    ListedCopier,
    ReportedShare,
    SetAside,
    SyncRow,
)
from profitshare_gui.exchanges.transport import Pace
from tests.practice.bitget import Bitget as BitgetDialect
from tests.practice.bitget_key import Key
from tests.practice.clock import PracticeClock
from tests.practice.faults import Fault, instead
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.practice.world import World

Heard = TypeVar("Heard")

NOW = MADE_AT_MS * 1000
KEY = ApiKey("practice-key", "practice-secret", "practicepass")
QUICK = Pace(spacing_ms=0, a_second=1_000_000, call_ms=2000, retries_ms=(1, 1))
HASTY = Pace(spacing_ms=0, a_second=1_000_000, call_ms=300, retries_ms=())


@contextmanager
def practice(
    world: World | None = None,
    *,
    keys: tuple[Key, ...] = (Key(),),
    is_limited: bool = False,
) -> Iterator[PracticeExchange]:
    """An exchange whose clock runs from the end of the made world on."""
    made = make_world() if world is None else world
    clock = PracticeClock(MADE_AT_MS)
    with PracticeExchange(BitgetDialect(keys), made, clock=clock, is_limited=is_limited) as started:
        yield started


@contextmanager
def connected(
    exchange: PracticeExchange,
    key: ApiKey = KEY,
    *,
    pace: Pace = QUICK,
    should_stop: Callable[[], bool] = lambda: False,
) -> Iterator[Bitget]:
    """A connection to it, closed in the end."""
    bitget = connect_bitget(exchange.url, key, should_stop=should_stop, pace=pace)
    try:
        yield bitget
    finally:
        bitget.close()


def pages(bitget: Bitget, feed: SyncFeed, since: str = "") -> list[Page]:
    """All pages of a feed."""
    return list(bitget.fetch(feed, since, NOW))


def rows(read: list[Page]) -> list[SyncRow]:
    """The rows that count after these pages: of the last reading, if it started over."""
    starts = [place for place, page in enumerate(read) if page.starts_over]
    return [row for page in read[starts[-1] if starts else 0 :] for row in page.rows]


def row_id(row: object) -> str:
    """What tells a row from the others of its feed."""
    match row:
        case ListedCopier():
            return row.copier.copier_id
        case Order():
            return row.order_id
        case ReportedShare():
            return row.share_id
        case Bill():
            return row.bill_id
    raise AssertionError(row)


def set_aside(read: list[Page]) -> list[SetAside]:
    """What could not be read."""
    return [row for page in read for row in page.set_aside]


def heard(ask: Callable[[], Heard]) -> Heard | ExchangeError:
    """What came of asking, be it an answer or an error that can be explained."""
    try:
        return ask()
    except ExchangeError as error:
        return error


def told(code: str, words: str = "no", status: int = 400) -> Fault:
    """An answer with any code and words, and nothing done."""
    return instead(f'{{"code":"{code}","msg":"{words}","data":null}}'.encode(), status)
