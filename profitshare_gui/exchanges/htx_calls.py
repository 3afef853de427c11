"""The calls of HTX v1 that may be made, and what its answers mean.

ccxt knows another version of them, whose answers nobody has documented; it signs these as well.
"""

from __future__ import annotations

from typing import Any

from profitshare_gui.exchanges.answers import Json, whole_number
from profitshare_gui.exchanges.exchange import Right
from profitshare_gui.exchanges.htx_profile import HTX
from profitshare_gui.exchanges.transport import Call, Dialect, Kind, Pace, Told


def _read(name: str) -> Call:
    """A read of the lead side."""
    path = f"/copytrading/trader/{name}"
    return Call(name, "GET", path, Right.READ_COPY, section=("contract", "private"))


TOTAL_DETAIL = _read("order_total_detail")
TOTAL_PROFIT = _read("total_profit_history")
FOLLOWERS = _read("query_followers")
SHARES = _read("profit_history_details")
CONTRACTS = _read("query_contract")
TIME = Call("contractPublicGetApiV1Timestamp", "GET", "/api/v1/timestamp", None)

CALLS = frozenset({TOTAL_DETAIL, TOTAL_PROFIT, FOLLOWERS, SHARES, CONTRACTS, TIME})
"""Everything this program may ever ask of HTX: it reads, and changes nothing at all."""

PACE = Pace(spacing_ms=58, a_second=18)
"""18 a second for all calls of copy trading together, less four per cent."""

SUCCESS = "200"
KINDS: dict[str, Kind] = {
    SUCCESS: Kind.GOOD,
    "429": Kind.RATE,
    **dict.fromkeys(("403", "1003"), Kind.KEY),
}
"""The few that are documented; the others show themselves."""


def _open(answer: Json) -> Told | None:
    """Take the envelope off: `code` and `success`, or the older `status` of the contract calls."""
    if not isinstance(answer, dict):
        return None
    told = (answer.get(name) for name in ("message", "msg", "err_msg"))
    words = next((text for text in told if isinstance(text, str)), "")
    code = answer.get("err_code") or answer.get("code")
    if code is None and answer.get("status") == "ok":
        return Told(SUCCESS, "", answer)
    if not isinstance(code, str) or not code:
        return None
    if code == SUCCESS and answer.get("success") is not True:
        return Told("", words, None)
    return Told(code, words, answer.get("data"))


def _read_time(data: Json) -> int | None:
    return whole_number(data.get("ts")) if isinstance(data, dict) else None


def _client() -> Any:
    from ccxt.htx import htx

    return htx


DIALECT = Dialect(
    exchange=HTX.name,
    client=_client,
    calls=CALLS,
    kinds=KINDS,
    open=_open,
    time_call=TIME,
    read_time=_read_time,
    options={},
    tags=frozenset(),
    needs_passphrase=HTX.needs_passphrase,
    root="/",
)
