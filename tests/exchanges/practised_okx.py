"""An OKX to practise on and connections to it that lose no time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from profitshare_gui.exchanges.exchange import ApiKey, Page, SyncFeed
from profitshare_gui.exchanges.okx import Okx, connect_okx
from profitshare_gui.exchanges.transport import Pace
from tests.exchanges.practised import KEY, NOW
from tests.practice.bitget_key import Key
from tests.practice.clock import PracticeClock
from tests.practice.faults import Fault, instead
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.okx import Okx as OkxDialect
from tests.practice.okx_key import OKX_KEY
from tests.practice.server import PracticeExchange
from tests.practice.world import World

QUICK = Pace(spacing_ms=0, a_second=1_000_000, call_ms=2000, retries_ms=(1, 1), is_by_call=False)
HASTY = Pace(spacing_ms=0, a_second=1_000_000, call_ms=300, retries_ms=(), is_by_call=False)


@contextmanager
def practice(
    world: World | None = None,
    *,
    keys: tuple[Key, ...] = (OKX_KEY,),
    is_limited: bool = False,
) -> Iterator[PracticeExchange]:
    """An exchange whose clock runs from the end of the made world on."""
    made = make_world() if world is None else world
    clock = PracticeClock(MADE_AT_MS)
    with PracticeExchange(OkxDialect(keys), made, clock=clock, is_limited=is_limited) as started:
        yield started


@contextmanager
def connected(
    exchange: PracticeExchange,
    key: ApiKey = KEY,
    *,
    pace: Pace = QUICK,
    should_stop: Callable[[], bool] = lambda: False,
) -> Iterator[Okx]:
    """A connection to it, closed in the end."""
    okx = connect_okx(exchange.url, key, should_stop=should_stop, pace=pace)
    try:
        yield okx
    finally:
        okx.close()


def pages(okx: Okx, feed: SyncFeed, since: str = "") -> list[Page]:
    """All pages of a feed."""
    return list(okx.fetch(feed, since, NOW))


def told(code: str, words: str = "no", status: int = 200) -> Fault:
    """An answer with any code and words, and nothing done."""
    return instead(f'{{"code":"{code}","msg":"{words}","data":[]}}'.encode(), status)
