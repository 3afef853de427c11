"""Binance as an `Exchange`: two hosts behind one account, and nothing that could be changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from profitshare_gui.core.exchange_errors import (
    ExchangeError,
    KeyRefused,
    NotALead,
    NotOffered,
    UnknownAnswer,
)
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Millionths
from profitshare_gui.exchanges.answers import Json
from profitshare_gui.exchanges.binance_calls import (
    FUTURES,
    LEAD_SYMBOLS,
    NO_RIGHT,
    PACE,
    RESTRICTIONS,
    WALLET,
    futures_url,
)
from profitshare_gui.exchanges.binance_pages import BinancePages
from profitshare_gui.exchanges.binance_profile import BINANCE, PERMISSIONS
from profitshare_gui.exchanges.exchange import (
    ApiKey,
    Change,
    ExchangeProfile,
    KeyReport,
    Page,
    Removal,
    Right,
    SymbolChange,
    SyncFeed,
)
from profitshare_gui.exchanges.opened import OF_EVERY_CALL, opened
from profitshare_gui.exchanges.transport import Pace, Transport


def connect_binance(
    base_url: str,
    key: ApiKey,
    *,
    should_stop: Callable[[], bool] = lambda: False,
    pace: Pace = PACE,
) -> Binance:
    """Connect to both hosts of Binance; an empty `base_url` means its own.

    See `opened`, also for what it raises.
    """
    address = base_url or BINANCE.default_url
    hosts: list[Transport] = []
    try:
        for dialect, url in ((WALLET, address), (FUTURES, futures_url(address))):
            hosts.append(opened(dialect, url, key, should_stop, pace))
    except BaseException:
        for host in hosts:
            host.close()
        raise
    return Binance(*hosts)


class Binance:
    """A lead trader's account at Binance: a lead portfolio of USDⓈ-M futures."""

    def __init__(self, wallet: Transport, futures: Transport) -> None:
        self._wallet = wallet
        self._futures = futures
        self._pages = BinancePages(wallet, futures)

    @property
    def profile(self) -> ExchangeProfile:
        """What Binance offers."""
        return BINANCE

    @property
    def clock_skew(self) -> Micros:
        """The futures host's time less this computer's, as last measured."""
        return self._futures.skew

    def check(self) -> KeyReport:
        """Ask what the key may do and, where it may, whether the account leads.

        A key that may not ask for its own permissions may still read: then what it may do beside
        that is not known, and the refusal is the report's `trouble`.
        """
        trouble: ExchangeError | None = None
        try:
            told = self._wallet.ask(RESTRICTIONS, {})
        except KeyRefused as error:
            if error.code != NO_RIGHT:
                raise
            self._wallet.ask(LEAD_SYMBOLS, {})
            rights, trouble = BINANCE.rights_to_read, error
        else:
            rights = _rights(told)
        self._pages.is_key_known = True
        is_lead: bool | None = None
        if Right.TRADE in rights:
            is_lead, trouble = self._leads()
        return KeyReport(
            rights=rights,
            offers=BINANCE.offers(rights),
            is_lead=is_lead,
            addresses=(),
            user_id="",
            skew=self._futures.skew,
            warned=rights & BINANCE.unwanted,
            trouble=trouble,
        )

    def fetch(self, feed: SyncFeed, since: str, now: Micros) -> Iterator[Page]:
        """The pages of a feed; see the port. No row of Binance needs the reader's own time."""
        del now
        return self._pages.fetch(feed, since)

    def remove(self, copier_id: str) -> Removal:
        """Binance has no call for it; raises `NotOffered`."""
        del copier_id
        raise NotOffered(BINANCE.name, told="copiers are removed on its site")

    def set_symbols(self, changes: Sequence[SymbolChange]) -> Change:
        """Binance has no call for it; raises `NotOffered`."""
        del changes
        raise NotOffered(BINANCE.name, told="what is led is set on its site")

    def set_ratio(self, ratio: Millionths) -> Change:
        """Binance has no call for it; raises `NotOffered`."""
        del ratio
        raise NotOffered(BINANCE.name, told="the share ratio is set on its site")

    def close(self) -> None:
        """Give the connections back and forget the key."""
        self._wallet.close()
        self._futures.close()

    def _leads(self) -> tuple[bool | None, ExchangeError | None]:
        """Whether the account leads, and what stands in the way if it does not or nobody knows."""
        try:
            is_lead = self._pages.leads()
        except OF_EVERY_CALL:
            raise
        except ExchangeError as error:
            return None, error
        return is_lead, None if is_lead else NotALead(BINANCE.name)


def _rights(told: Json) -> frozenset[Right]:
    """What the permissions that are switched on amount to; a word that is not known is none."""
    if not isinstance(told, dict) or "enableReading" not in told:
        raise UnknownAnswer(BINANCE.name, told="no permissions in the answer")
    granted = [rights for word, rights in PERMISSIONS.items() if told.get(word) is True]
    return frozenset().union(*granted)
