"""The calls of OKX v5 that may be made, and what its answers mean."""

from __future__ import annotations

from typing import Any

from profitshare_gui.exchanges.answers import Json, whole_number
from profitshare_gui.exchanges.exchange import Right
from profitshare_gui.exchanges.okx_profile import OKX
from profitshare_gui.exchanges.transport import Call, Dialect, Kind, Pace, Told

PACE = Pace(spacing_ms=103, a_second=10)
"""For the calls of which 20 fit into two seconds; the rarer ones keep a pace of their own."""

_ROOT = "/api/v5/"


def _read(
    name: str, path: str, a_span: int, right: Right | None = Right.READ_COPY, door: str = "private"
) -> Call:
    """A read, of which so many are allowed in two seconds; spaced 3 % wider than that."""
    spacing_ms = 2060 // a_span
    return Call(f"{door}Get{name}", "GET", _ROOT + path, right, spacing_ms, a_span=a_span)


def _write(name: str, path: str) -> Call:
    return Call(
        f"privatePost{name}",
        "POST",
        _ROOT + path,
        Right.WRITE_COPY,
        412,
        is_write=True,
        a_span=5,
    )


CONFIG = _read("CopytradingConfig", "copytrading/config", 5)
OPEN_POSITIONS = _read("CopytradingCurrentSubpositions", "copytrading/current-subpositions", 20)
CLOSED_POSITIONS = _read("CopytradingSubpositionsHistory", "copytrading/subpositions-history", 20)
INSTRUMENTS = _read("CopytradingInstruments", "copytrading/instruments", 5)
SHARES = _read("CopytradingProfitSharingDetails", "copytrading/profit-sharing-details", 5)
SHARE_TOTALS = _read("CopytradingTotalProfitSharing", "copytrading/total-profit-sharing", 5)
PENDING = _read(
    "CopytradingUnrealizedProfitSharingDetails", "copytrading/unrealized-profit-sharing-details", 5
)
PENDING_TOTAL = _read(
    "CopytradingTotalUnrealizedProfitSharing", "copytrading/total-unrealized-profit-sharing", 5
)
COPIERS = _read(
    "CopytradingPublicCopyTraders", "copytrading/public-copy-traders", 5, None, "public"
)
SET_RATIO = _write("CopytradingAmendProfitSharingRatio", "copytrading/amend-profit-sharing-ratio")
SET_INSTRUMENTS = _write("CopytradingSetInstruments", "copytrading/set-instruments")
ACCOUNT = _read("AccountConfig", "account/config", 5, None)
BALANCE = _read("AccountBalance", "account/balance", 10, Right.READ_HOLDINGS)
POSITIONS = _read("AccountPositionsHistory", "account/positions-history", 10, Right.READ_HOLDINGS)
# Six in one second; six in two keep to that however late a request arrives.
BILLS = _read("AssetBills", "asset/bills", 6, Right.READ_HOLDINGS)
TIME = _read("PublicTime", "public/time", 10, None, "public")

CALLS = frozenset(
    {
        CONFIG,
        OPEN_POSITIONS,
        CLOSED_POSITIONS,
        INSTRUMENTS,
        SHARES,
        SHARE_TOTALS,
        PENDING,
        PENDING_TOTAL,
        COPIERS,
        SET_RATIO,
        SET_INSTRUMENTS,
        ACCOUNT,
        BALANCE,
        POSITIONS,
        BILLS,
        TIME,
    }
)
"""Everything this program may ever ask of OKX: no order, no transfer, no withdrawal."""

KINDS: dict[str, Kind] = {
    "0": Kind.GOOD,
    "1": Kind.DECLINED,
    **dict.fromkeys(("50011", "50061"), Kind.RATE),
    **dict.fromkeys(("50102", "50112"), Kind.CLOCK),
    **dict.fromkeys(("50103", "50104", "50105", "50106", "50107"), Kind.KEY),
    **dict.fromkeys(("50111", "50113", "50119"), Kind.KEY),
    **dict.fromkeys(("50110", "50035"), Kind.ADDRESS),
    **dict.fromkeys(("50030", "50120"), Kind.RIGHT),
    "50101": Kind.ENVIRONMENT,
    **dict.fromkeys(("59260", "59262", "59285"), Kind.NOT_LEAD),
    **dict.fromkeys(("59263", "50038"), Kind.NOT_OFFERED),
    **dict.fromkeys(("59284", "59287"), Kind.DECLINED),
    **dict.fromkeys(("59216", "59258", "59128", "59245"), Kind.DECLINED),
    **dict.fromkeys(("51324", "51325", "51326"), Kind.DECLINED),
    **dict.fromkeys(("51072", "51073", "51074", "51075", "51078", "51099"), Kind.DECLINED),
    **dict.fromkeys(("50000", "50002", "50014", "50015", "51000", "51001"), Kind.DECLINED),
    **dict.fromkeys(("50001", "50004", "50013", "50026"), Kind.LATER),
}
"""What OKX's codes mean. "2", a part succeeded, is none of them: only reading again tells."""

_ALL_FAILED = "1"  # which leaves it to the rows to say why


def _open(answer: Json) -> Told | None:
    """Take the envelope off; None for what has no code of OKX's."""
    if not isinstance(answer, dict):
        return None
    code, words, data = answer.get("code"), answer.get("msg"), answer.get("data")
    if not isinstance(code, str) or not code:
        return None
    said = words if isinstance(words, str) else ""
    if code == _ALL_FAILED:
        code, said = _first_refusal(data) or (code, said)
    return Told(code, said, data)


def _first_refusal(data: Json) -> tuple[str, str] | None:
    """The code and words of the first row that has some of its own."""
    for row in data if isinstance(data, list) else []:
        code = row.get("sCode") if isinstance(row, dict) else None
        if isinstance(row, dict) and isinstance(code, str) and code not in {"", "0"}:
            words = row.get("sMsg")
            return code, words if isinstance(words, str) else ""
    return None


def _read_time(data: Json) -> int | None:
    row = data[0] if isinstance(data, list) and data else None
    return whole_number(row.get("ts")) if isinstance(row, dict) else None


def _client() -> Any:
    from ccxt.okx import okx

    return okx


DIALECT = Dialect(
    exchange=OKX.name,
    client=_client,
    calls=CALLS,
    kinds=KINDS,
    open=_open,
    time_call=TIME,
    read_time=_read_time,
    options={},
    tags=frozenset(),
    needs_passphrase=OKX.needs_passphrase,
    root=_ROOT,
    demo_headers={"x-simulated-trading": "1"},
)
