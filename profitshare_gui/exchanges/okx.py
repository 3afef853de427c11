"""OKX v5 as an `Exchange`: asks, reads, and yields pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.exchange_errors import (
    NotOffered,
    UnknownAnswer,
)
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, ratio_text
from profitshare_gui.exchanges.answers import Cells, Json
from profitshare_gui.exchanges.exchange import (
    ApiKey,
    Change,
    Changed,
    ExchangeProfile,
    KeyReport,
    Page,
    Removal,
    Right,
    SymbolAction,
    SymbolChange,
    SyncFeed,
)
from profitshare_gui.exchanges.okx_calls import (
    ACCOUNT,
    DIALECT,
    PACE,
    SET_INSTRUMENTS,
    SET_RATIO,
    SHARE_TOTALS,
)
from profitshare_gui.exchanges.okx_pages import OkxPages
from profitshare_gui.exchanges.okx_profile import CONTRACTS, OKX, PERMISSIONS, PRODUCTS
from profitshare_gui.exchanges.okx_rows import is_instrument
from profitshare_gui.exchanges.opened import opened, shown, trouble_of
from profitshare_gui.exchanges.outcomes import sent_once
from profitshare_gui.exchanges.transport import Pace, Transport

_LEADER = "1"
_ROLES = ("0", _LEADER, "2")


def connect_okx(
    base_url: str,
    key: ApiKey,
    *,
    should_stop: Callable[[], bool] = lambda: False,
    pace: Pace = PACE,
) -> Okx:
    """Connect to OKX; an empty `base_url` means OKX's own.

    See `opened`, also for what it raises.
    """
    return Okx(opened(DIALECT, base_url or OKX.default_url, key, should_stop, pace))


class Okx:
    """A lead trader's account at OKX."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._pages = OkxPages(transport)

    @property
    def profile(self) -> ExchangeProfile:
        """What OKX offers."""
        return OKX

    @property
    def clock_skew(self) -> Micros:
        """OKX's time less this computer's, as last measured."""
        return self._transport.skew

    def check(self) -> KeyReport:
        """Ask what the key may do and whether the account leads, in contracts or spot."""
        told = self._transport.ask(ACCOUNT, {})
        account = told[0] if isinstance(told, list) and told else None
        if not isinstance(account, dict):
            raise UnknownAnswer(OKX.name, told="no account in the answer")
        cells = Cells(account)
        granted = [PERMISSIONS.get(word, frozenset()) for word in _words(cells, "perm")]
        rights: frozenset[Right] = frozenset().union(*granted)
        return KeyReport(
            rights=rights,
            offers=OKX.offers(rights),
            is_lead=_is_lead(cells),
            addresses=_words(cells, "ip"),
            user_id=shown(cells, "uid"),
            skew=self._transport.skew,
            warned=rights & OKX.unwanted,
            trouble=trouble_of(lambda: self._transport.ask(SHARE_TOTALS, {}))
            if Right.READ_COPY in rights
            else None,
        )

    def fetch(self, feed: SyncFeed, since: str, now: Micros) -> Iterator[Page]:
        """The pages of a feed; see the port."""
        return self._pages.fetch(feed, since, now)

    def remove(self, copier_id: str) -> Removal:
        """OKX has no call for it; raises `NotOffered`."""
        del copier_id
        raise NotOffered(OKX.name, told="copiers are removed on its site")

    def set_symbols(self, changes: Sequence[SymbolChange]) -> Change:
        """Change which contracts are led.

        OKX takes the whole list and forgets the one before. So the list is read first, and not one
        of its rows may be unreadable; then it is sent as it shall be. Raises `NotOffered` for what
        OKX cannot do: percents of its own, two kinds of contract at once, or leading nothing.
        """
        if not 1 <= len(changes) <= OKX.symbols_at_once:
            raise ValueError(f"1 to {OKX.symbols_at_once} changes at once")
        products = {change.product for change in changes}
        if len(products) > 1 or not products <= set(PRODUCTS):
            raise NotOffered(OKX.name, told="contracts and spot are set one after the other")
        (product,) = products
        wanted = _wanted(
            [each.symbol for each in self._pages.symbols(product) if each.is_led], changes
        )
        params = {"instType": product, "instId": ",".join(wanted)}
        refused = sent_once(
            self._transport, OKX.name, SET_INSTRUMENTS, params, lambda told: _is_led(told, wanted)
        )
        return Changed() if refused is None else refused

    def set_ratio(self, ratio: Millionths) -> Change:
        """Change the share ratio of contracts, which OKX allows a few times a month (59284)."""
        if not 0 <= ratio <= WHOLE_RATIO:
            raise BadValue("ratio_out_of_range", ratio_text(ratio))
        params = {"instType": CONTRACTS, "profitSharingRatio": ratio_text(ratio)}
        refused = sent_once(self._transport, OKX.name, SET_RATIO, params, _is_set)
        return Changed() if refused is None else refused

    def close(self) -> None:
        """Give the connection back and forget the key."""
        self._transport.close()


def _is_lead(cells: Cells) -> bool | None:
    """Whether one of the two roles is that of a lead trader; None where neither is told."""
    roles = [shown(cells, name) for name in ("roleType", "spotRoleType")]
    if _LEADER in roles:
        return True
    return False if any(role in _ROLES for role in roles) else None


def _words(cells: Cells, name: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in shown(cells, name).split(",") if part.strip())


def _wanted(led: Sequence[str], changes: Sequence[SymbolChange]) -> list[str]:
    """The whole list as it shall be."""
    wanted = dict.fromkeys(led)
    for change in changes:
        if change.action is SymbolAction.UPDATE:
            raise NotOffered(OKX.name, told="a contract is led or not, there is nothing to update")
        if not is_instrument(change.symbol):
            raise BadValue("not_an_asset", change.symbol)
        if change.action is SymbolAction.LEAD:
            wanted[change.symbol] = None
        else:
            wanted.pop(change.symbol, None)
    if not wanted:
        raise NotOffered(OKX.name, told="leading nothing is no setting; stop leading on its site")
    return list(wanted)


def _is_led(told: Json, wanted: Sequence[str]) -> bool:
    """Whether every instrument that was sent is said to be led now."""
    rows = [row for row in told if isinstance(row, dict)] if isinstance(told, list) else []
    led = [row.get("instId") for row in rows if row.get("enabled") is True]
    return all(isinstance(each, str) for each in led) and set(led) == set(wanted)


def _is_set(told: Json) -> bool:
    rows = [row for row in told if isinstance(row, dict)] if isinstance(told, list) else []
    return bool(rows) and all(row.get("result") is True for row in rows)
