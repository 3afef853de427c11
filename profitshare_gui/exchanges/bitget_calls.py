"""The calls of Bitget classic v2 that may be made, and what its answers mean."""

from __future__ import annotations

from typing import Any

from profitshare_gui.exchanges.answers import Json, whole_number
from profitshare_gui.exchanges.bitget_profile import BITGET
from profitshare_gui.exchanges.exchange import Right
from profitshare_gui.exchanges.transport import Call, Dialect, Kind, Told


def _copy(name: str, path: str) -> Call:
    """A read of the copy-trading side, each of which may be made five times a second."""
    return Call(
        f"privateCopyGetV2CopyMixTrader{name}",
        "GET",
        f"/api/v2/copy/mix-trader/{path}",
        Right.READ_COPY,
        lane=path,
    )


def _change(name: str, path: str) -> Call:
    """A change of the copy-trading side, counted by itself as well."""
    return Call(
        f"privateCopyPostV2CopyMixTrader{name}",
        "POST",
        f"/api/v2/copy/mix-trader/{path}",
        Right.WRITE_COPY,
        is_write=True,
        lane=path,
    )


FOLLOWERS = _copy("ConfigQueryFollowers", "config-query-followers")
OPEN_TRACKS = _copy("OrderCurrentTrack", "order-current-track")
CLOSED_TRACKS = _copy("OrderHistoryTrack", "order-history-track")
TOTAL_DETAIL = _copy("OrderTotalDetail", "order-total-detail")
SHARE_SUMMARY = _copy("ProfitHistorySummarys", "profit-history-summarys")
SHARE_DETAILS = _copy("ProfitHistoryDetails", "profit-history-details")
PENDING_DETAILS = _copy("ProfitDetails", "profit-details")
QUERY_SYMBOLS = _copy("ConfigQuerySymbols", "config-query-symbols")
REMOVE = _change("ConfigRemoveFollower", "config-remove-follower")
SET_SYMBOLS = _change("ConfigSettingSymbols", "config-setting-symbols")
BILLS = Call(
    "privateMixGetV2MixAccountBill", "GET", "/api/v2/mix/account/bill", Right.READ_HOLDINGS
)
ACCOUNT = Call(  # once a second
    "privateSpotGetV2SpotAccountInfo", "GET", "/api/v2/spot/account/info", None, spacing_ms=1040
)
TIME = Call("publicCommonGetV2PublicTime", "GET", "/api/v2/public/time", None)

CALLS = frozenset(
    {
        FOLLOWERS,
        OPEN_TRACKS,
        CLOSED_TRACKS,
        TOTAL_DETAIL,
        SHARE_SUMMARY,
        SHARE_DETAILS,
        PENDING_DETAILS,
        QUERY_SYMBOLS,
        REMOVE,
        SET_SYMBOLS,
        BILLS,
        ACCOUNT,
        TIME,
    }
)
"""Everything this program may ever ask of Bitget: no order, no transfer, no withdrawal."""

KINDS: dict[str, Kind] = {
    "00000": Kind.GOOD,
    **dict.fromkeys(("429", "30007"), Kind.RATE),
    **dict.fromkeys(("40004", "40005", "40008"), Kind.CLOCK),
    **dict.fromkeys(
        ("40001", "40002", "40003", "40006", "40009", "40010", "40011", "40012", "40037"), Kind.KEY
    ),
    **dict.fromkeys(("40018", "40038"), Kind.ADDRESS),
    **dict.fromkeys(("40014", "40025"), Kind.RIGHT),
    "40099": Kind.ENVIRONMENT,
    **dict.fromkeys(("31001", "31025", "40732"), Kind.NOT_LEAD),
    **dict.fromkeys(("31042", "40199", "40085"), Kind.NOT_OFFERED),
    **dict.fromkeys(("43066", "43068", "43069", "31047", "43047", "40731"), Kind.DECLINED),
    **dict.fromkeys(("40007", "40017", "40019", "40020", "40404"), Kind.DECLINED),
    **dict.fromkeys(("40705", "40707"), Kind.DECLINED),
    **dict.fromkeys(("40725", "40808", "45001"), Kind.LATER),
}
"""What Bitget's codes mean; a unified account (40085) has none of the calls of classic v2."""


def _open(answer: Json) -> Told | None:
    """Take the envelope off; None for what has no code of Bitget's."""
    if not isinstance(answer, dict):
        return None
    code, words = answer.get("code"), answer.get("msg")
    if not isinstance(code, str) or not code:
        return None
    return Told(code, words if isinstance(words, str) else "", answer.get("data"))


def _read_time(data: Json) -> int | None:
    return whole_number(data.get("serverTime")) if isinstance(data, dict) else None


def _client() -> Any:
    from ccxt.bitget import bitget

    return bitget


DIALECT = Dialect(
    exchange=BITGET.name,
    client=_client,
    calls=CALLS,
    kinds=KINDS,
    open=_open,
    time_call=TIME,
    read_time=_read_time,
    options={"broker": None},
    tags=frozenset({"X-CHANNEL-API-CODE"}),
    needs_passphrase=BITGET.needs_passphrase,
)
