"""Bitget classic v2 as an `Exchange`: asks, reads, and yields pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.exchange_errors import (
    ExchangeError,
    NotALead,
    NotOffered,
    UnknownAnswer,
)
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Millionths
from profitshare_gui.exchanges.answers import Cells, Json
from profitshare_gui.exchanges.bitget_calls import (
    ACCOUNT,
    DIALECT,
    REMOVE,
    SET_SYMBOLS,
    TOTAL_DETAIL,
)
from profitshare_gui.exchanges.bitget_pages import BitgetPages
from profitshare_gui.exchanges.bitget_profile import (
    AUTHORITIES,
    BITGET,
)
from profitshare_gui.exchanges.exchange import (
    ApiKey,
    Change,
    Changed,
    ExchangeProfile,
    KeyReport,
    Page,
    Refused,
    Removal,
    Removed,
    Right,
    SymbolAction,
    SymbolChange,
    SyncFeed,
    Uncertain,
)
from profitshare_gui.exchanges.opened import opened, shown, trouble_of
from profitshare_gui.exchanges.outcomes import sent_once
from profitshare_gui.exchanges.transport import Call, Pace, Transport

_ACTIONS = {
    SymbolAction.LEAD: "ADD",
    SymbolAction.STOP_LEADING: "DELETE",
    SymbolAction.UPDATE: "UPDATE",
}
_TRADER_TYPES = {"trader": True, "not_trader": False}


def connect_bitget(
    base_url: str,
    key: ApiKey,
    *,
    should_stop: Callable[[], bool] = lambda: False,
    pace: Pace = Pace(),  # noqa: B008 - frozen
) -> Bitget:
    """Connect to Bitget; an empty `base_url` means Bitget's own.

    See `opened`, also for what it raises.
    """
    return Bitget(opened(DIALECT, base_url or BITGET.default_url, key, should_stop, pace))


class Bitget:
    """A lead trader's account at Bitget."""

    def __init__(self, transport: Transport) -> None:
        self._transport = transport
        self._pages = BitgetPages(transport)

    @property
    def profile(self) -> ExchangeProfile:
        """What Bitget offers."""
        return BITGET

    @property
    def clock_skew(self) -> Micros:
        """Bitget's time less this computer's, as last measured."""
        return self._transport.skew

    def check(self) -> KeyReport:
        """Ask what the key may do and, where it may, whether the account leads."""
        account = self._transport.ask(ACCOUNT, {})
        if not isinstance(account, dict):
            raise UnknownAnswer(BITGET.name, told="no account in the answer")
        cells = Cells(account)
        rights = _rights(account.get("authorities"))
        is_lead = _TRADER_TYPES.get(shown(cells, "traderType"))
        trouble: ExchangeError | None = None
        if Right.READ_COPY in rights:
            trouble = trouble_of(lambda: self._transport.ask(TOTAL_DETAIL, {}))
            is_lead = False if isinstance(trouble, NotALead) else is_lead
        return KeyReport(
            rights=rights,
            offers=BITGET.offers(rights),
            is_lead=is_lead,
            addresses=tuple(part for part in shown(cells, "ips").split(",") if part),
            user_id=shown(cells, "userId"),
            skew=self._transport.skew,
            warned=rights & BITGET.unwanted,
            trouble=trouble,
        )

    def fetch(self, feed: SyncFeed, since: str, now: Micros) -> Iterator[Page]:
        """The pages of a feed; see the port."""
        return self._pages.fetch(feed, since, now)

    def remove(self, copier_id: str) -> Removal:
        """Remove one copier; Bitget allows it below an equity line only (43069)."""
        if not (copier_id.isascii() and copier_id.isdigit()):
            raise BadValue("not_an_id", copier_id)
        refused = self._write(REMOVE, {"followerUid": copier_id})
        if not isinstance(refused, Refused):
            self._pages.copiers.note_removal(copier_id, is_sure=refused is None)
        return Removed() if refused is None else refused

    def set_symbols(self, changes: Sequence[SymbolChange]) -> Change:
        """Change which contracts are led: a difference, not the whole list."""
        if not 1 <= len(changes) <= BITGET.symbols_at_once:
            raise ValueError(f"1 to {BITGET.symbols_at_once} changes at once")
        rows = [_setting(change) for change in changes]
        refused = self._write(SET_SYMBOLS, {"settingList": rows})
        return Changed() if refused is None else refused

    def set_ratio(self, ratio: Millionths) -> Change:
        """Bitget has no call for it; raises `NotOffered`."""
        del ratio
        raise NotOffered(BITGET.name, told="the share ratio is set on its site")

    def close(self) -> None:
        """Give the connection back and forget the key."""
        self._transport.close()

    def _write(self, call: Call, params: Mapping[str, object]) -> Refused | Uncertain | None:
        """Send a change once; None means that Bitget says it is done."""
        return sent_once(self._transport, BITGET.name, call, params, lambda told: told == "success")


def _rights(authorities: Json) -> frozenset[Right]:
    words = authorities if isinstance(authorities, list) else []
    known = [AUTHORITIES.get(word, frozenset()) for word in words if isinstance(word, str)]
    return frozenset().union(*known)


def _setting(change: SymbolChange) -> dict[str, str]:
    row = {
        "symbol": change.symbol,
        "productType": change.product,
        "settingType": _ACTIONS[change.action],
    }
    if change.take_profit_percent is not None:
        row["stopSurplusRatio"] = str(change.take_profit_percent)
    if change.stop_loss_percent is not None:
        row["stopLossRatio"] = str(change.stop_loss_percent)
    return row
