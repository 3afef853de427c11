"""HTX as an `Exchange` that is only read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from profitshare_gui.core.exchange_errors import NotOffered
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Millionths
from profitshare_gui.exchanges.exchange import (
    ApiKey,
    Change,
    ExchangeProfile,
    KeyReport,
    Page,
    Removal,
    SymbolChange,
    SyncFeed,
)
from profitshare_gui.exchanges.htx_calls import DIALECT, PACE, TOTAL_DETAIL
from profitshare_gui.exchanges.htx_pages import HtxPages
from profitshare_gui.exchanges.htx_profile import HTX
from profitshare_gui.exchanges.opened import opened
from profitshare_gui.exchanges.transport import Pace, Transport


def connect_htx(
    base_url: str,
    key: ApiKey,
    *,
    should_stop: Callable[[], bool] = lambda: False,
    pace: Pace = PACE,
) -> Htx:
    """Connect to HTX; an empty `base_url` means HTX's own.

    See `opened`, also for what it raises.
    """
    return Htx(opened(DIALECT, base_url or HTX.default_url, key, should_stop, pace))


class Htx:
    """A lead trader's account at HTX."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._pages = HtxPages(transport)

    @property
    def profile(self) -> ExchangeProfile:
        """What is read of HTX."""
        return HTX

    @property
    def clock_skew(self) -> Micros:
        """HTX's time less this computer's, as last measured."""
        return self._transport.skew

    def check(self) -> KeyReport:
        """Read the lead's figures: no call tells what a key may do beside that.

        Raises what the exchange answers instead; which code means "no lead trader" is not
        documented, so that refusal shows itself.
        """
        self._transport.ask(TOTAL_DETAIL, {})
        rights = HTX.rights_to_read
        return KeyReport(
            rights=rights,
            offers=HTX.offers(rights),
            is_lead=True,
            addresses=(),
            user_id="",
            skew=self._transport.skew,
            warned=frozenset(),
        )

    def fetch(self, feed: SyncFeed, since: str, now: Micros) -> Iterator[Page]:
        """The pages of a feed; see the port."""
        return self._pages.fetch(feed, since, now)

    def remove(self, copier_id: str) -> Removal:
        """Not done through this program; raises `NotOffered`."""
        del copier_id
        raise NotOffered(HTX.name, told="copiers are removed on its site")

    def set_symbols(self, changes: Sequence[SymbolChange]) -> Change:
        """Not done through this program; raises `NotOffered`."""
        del changes
        raise NotOffered(HTX.name, told="what is led is set on its site")

    def set_ratio(self, ratio: Millionths) -> Change:
        """Not done through this program; raises `NotOffered`."""
        del ratio
        raise NotOffered(HTX.name, told="the share ratio is set on its site")

    def close(self) -> None:
        """Give the connection back and forget the key."""
        self._transport.close()
