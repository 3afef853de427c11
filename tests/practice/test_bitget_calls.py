"""What the practice exchange answers: documented forms, pages, windows, memory, removals."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.practice.asking import Heard, ask
from tests.practice.bitget_errors import ERRORS
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.practice.world import DAY_MS, Bill, Copier, LeadOrder, Share

DOCUMENTED = json.loads((Path(__file__).parent / "data" / "bitget_documented.json").read_text())
FUTURES = {"productType": "USDT-FUTURES"}
OPTIONAL = {"takeProfit", "stopLoss", "takeProfitId", "stopLossId"}


def call(exchange: PracticeExchange, name: str, **params: object) -> Any:
    """The data of a copy-trading call that must succeed."""
    heard = ask(exchange, name, params)
    assert (heard.status, heard.code) == (200, "00000"), heard.told
    return heard.data


def remove(exchange: PracticeExchange, uid: object) -> Heard:
    return ask(exchange, "config-remove-follower", {"followerUid": uid}, method="POST")


def shape(data: Any) -> Any:
    """The keys and JSON types of an answer; of a list, those of its first row."""
    if isinstance(data, dict):
        return {key: shape(value) for key, value in data.items() if key not in OPTIONAL}
    if isinstance(data, list):
        return [shape(data[0])] if data else []
    return type(data).__name__


@pytest.mark.parametrize("name", [n for n, d in DOCUMENTED.items() if "body" not in d["request"]])
def test_an_answer_has_the_documented_keys_and_types(exchange: PracticeExchange, name: str) -> None:
    """The examples of Bitget's documentation (classic v2), one a call."""
    documented = DOCUMENTED[name]
    query = {k: v for k, v in documented["request"].get("query", {}).items() if "Time" not in k}
    heard = ask(exchange, documented["request"]["path"], query)
    assert shape(heard.data) == shape(documented["data"])


def test_copiers_come_in_pages_without_a_total(exchange: PracticeExchange) -> None:
    exchange.world.copiers = make_world(45).copiers
    pages = [call(exchange, "config-query-followers", pageNo=page) for page in (1, 2, 3, 4)]
    assert [len(page) for page in pages] == [20, 20, 5, 0]
    uids = [row["followerUid"] for page in pages for row in page]
    assert sorted(uids) == [str(1_000_000_001 + place) for place in range(45)]
    assert {row["isRemove"] for row in pages[0]} == {"yes", "No", "NO"}


@pytest.mark.parametrize(
    ("target", "params", "code"),
    [
        ("config-query-followers", {"pageSize": 101}, "40020"),
        ("config-query-followers", {"pageNo": 0}, "40020"),
        ("config-query-followers", {"pageSize": "many"}, "40020"),
        ("order-current-track", {}, "40019"),
        ("order-current-track", {"productType": "SPOT"}, "40020"),
        ("order-current-track", FUTURES | {"limit": 51}, "40020"),
        ("order-history-track", FUTURES | {"limit": 101}, "40020"),
        ("order-history-track", FUTURES | {"startTime": 1, "endTime": 90 * DAY_MS + 2}, "40705"),
        ("order-history-track", FUTURES | {"startTime": 2, "endTime": 1}, "40707"),
        ("profit-history-details", {"startTime": 0, "endTime": 91 * DAY_MS}, "40705"),
        ("/api/v2/mix/account/bill", FUTURES | {"startTime": 0, "endTime": 31 * DAY_MS}, "40017"),
        (
            "/api/v2/mix/order/fill-history",
            FUTURES | {"startTime": 0, "endTime": 8 * DAY_MS},
            "40017",
        ),
    ],
)
def test_what_exceeds_the_documented_limits_is_refused(
    exchange: PracticeExchange, target: str, params: dict[str, object], code: str
) -> None:
    assert ask(exchange, target, params).code == code


@pytest.mark.parametrize(
    ("target", "rows", "row_id"),
    [
        ("order-history-track", "trackingList", "trackingNo"),
        ("order-current-track", "trackingList", "trackingNo"),
        ("profit-history-details", "profitList", "profitId"),
        ("/api/v2/mix/account/bill", "bills", "billId"),
        ("/api/v2/mix/order/fill-history", "fillList", "tradeId"),
        ("/api/v2/mix/position/history-position", "list", "positionId"),
    ],
)
def test_a_cursor_leads_through_every_row_once(
    exchange: PracticeExchange, target: str, rows: str, row_id: str
) -> None:
    """Newest id first with `idLessThan`; with `idGreaterThan` upwards; `endId` is the cursor."""
    exchange.limiter.is_strict = False
    exchange.world = make_world(40, 50, open_orders=50, days=20)
    whole: list[list[str]] = []
    for cursor, start in (("idLessThan", ""), ("idGreaterThan", "0")):
        ids: list[str] = []
        end = start
        while True:
            page = ask(exchange, target, FUTURES | {"limit": 7, cursor: end}).data
            ids += [row[row_id] for row in page[rows]]
            if len(page[rows]) < 7:
                break
            end = page["endId"]
            assert end == ids[-1]
        whole.append(ids)
    assert whole[0] == sorted(whole[0], key=int, reverse=True)
    assert whole[1] == whole[0][::-1]
    assert len(set(whole[0])) == len(whole[0]) >= 50


def test_a_late_close_lies_deep_in_the_pages(exchange: PracticeExchange) -> None:
    """Ids are given at the opening: whoever reads until a known id misses what closed later."""
    old = min(exchange.world.orders, key=lambda order: order.id)
    old.closed_ms = MADE_AT_MS - 1
    rows = call(exchange, "order-history-track", limit=100, **FUTURES)["trackingList"]
    assert rows[-1]["trackingNo"] == str(old.id)
    assert max(rows, key=lambda row: int(row["closeTime"])) is rows[-1]


def test_a_window_of_time_selects_rows(exchange: PracticeExchange) -> None:
    """Closed orders by their close, both ends included."""
    closes = sorted(o.at_ms for o in exchange.world.orders if o.closed_ms is not None)
    window = {"startTime": closes[3], "endTime": closes[9]}
    rows = call(exchange, "order-history-track", limit=100, **FUTURES, **window)["trackingList"]
    found = sorted(int(row["closeTime"]) for row in rows)
    assert found == [close for close in closes if closes[3] <= close <= closes[9]]


def test_an_order_is_open_or_closed_never_both(exchange: PracticeExchange) -> None:
    current = call(exchange, "order-current-track", **FUTURES)["trackingList"]
    history = call(exchange, "order-history-track", limit=100, **FUTURES)["trackingList"]
    assert (len(current), len(history)) == (3, 40)
    assert not {row["trackingNo"] for row in current} & {row["trackingNo"] for row in history}
    order_id = int(current[0]["trackingNo"])
    exchange.world.orders[order_id].closed_ms = MADE_AT_MS - 1
    assert len(call(exchange, "order-current-track", **FUTURES)["trackingList"]) == 2


@pytest.mark.parametrize(
    ("target", "rows"),
    [
        ("order-current-track", "trackingList"),
        ("order-history-track", "trackingList"),
        ("config-query-symbols", ""),
        ("/api/v2/mix/account/accounts", ""),
        ("/api/v2/mix/account/bill", "bills"),
        ("/api/v2/mix/order/fill-history", "fillList"),
        ("/api/v2/mix/position/all-position", ""),
        ("/api/v2/mix/position/history-position", "list"),
    ],
)
def test_one_pass_reads_one_product(exchange: PracticeExchange, target: str, rows: str) -> None:
    """Three product types, in capitals or not; the made world trades in one of them."""
    for product, is_empty in (("usdt-futures", False), ("COIN-FUTURES", True)):
        data = call(exchange, target, productType=product)
        found = data[rows] if rows else data
        assert (found == []) is is_empty


def test_copiers_can_be_asked_for_by_the_day_they_came(exchange: PracticeExchange) -> None:
    since = sorted(copier.since_ms for copier in exchange.world.copiers)
    window = {"startTime": since[2], "endTime": since[5]}
    rows = call(exchange, "config-query-followers", **window)
    found = sorted(int(row["followerTime"]) for row in rows)
    assert found == [time for time in since if since[2] <= time <= since[5]]


def test_rows_come_oldest_first_if_asked(exchange: PracticeExchange) -> None:
    rows = call(exchange, "order-history-track", order="asc", limit=9, **FUTURES)["trackingList"]
    ids = sorted(order.id for order in exchange.world.orders)
    assert [row["trackingNo"] for row in rows] == [str(order_id) for order_id in ids[:9]]


def test_a_window_may_be_as_long_as_documented(exchange: PracticeExchange) -> None:
    """Exactly 90 days, 30 for bills, 7 for fills."""
    for target, days in (
        ("order-history-track", 90),
        ("/api/v2/mix/account/bill", 30),
        ("/api/v2/mix/order/fill-history", 7),
    ):
        start = MADE_AT_MS - days * DAY_MS
        call(exchange, target, **FUTURES, startTime=start, endTime=MADE_AT_MS)
        late = {**FUTURES, "startTime": start - 1, "endTime": MADE_AT_MS}
        assert ask(exchange, target, late).code in {"40705", "40017"}


def test_an_open_order_is_never_forgotten(exchange: PracticeExchange) -> None:
    at = MADE_AT_MS - 400 * DAY_MS
    exchange.world.orders.put(LeadOrder(5, "BTCUSDT", "long", "1", "1", at))
    rows = call(exchange, "order-current-track", **FUTURES)["trackingList"]
    assert rows[-1]["trackingNo"] == "5"


def test_memory_ends_to_the_millisecond() -> None:
    now = MADE_AT_MS
    world = make_world(0, 0, open_orders=0, days=1)
    edge = now - 90 * DAY_MS
    assert [world.remembers(at, now) for at in (edge, edge + 1)] == [False, True]


def test_the_platform_forgets_rows_older_than_ninety_days(exchange: PracticeExchange) -> None:
    """Documented for bills and share rows: only the last 90 days are given out."""
    now = MADE_AT_MS
    exchange.world = make_world(0, 0, open_orders=0, days=1)
    for number, age in enumerate((89, 91), start=1):
        at = now - age * DAY_MS
        exchange.world.shares.put(Share(number, "1", "ada", at))
        exchange.world.bills.put(Bill(number, "tracking_trader_income", "1", at))
        exchange.world.orders.put(
            LeadOrder(number, "BTCUSDT", "long", "1", "1", at - 1, closed_ms=at)
        )
    old = {"startTime": now - 95 * DAY_MS, "endTime": now - 85 * DAY_MS}
    assert len(call(exchange, "profit-history-details", **old)["profitList"]) == 1
    assert len(call(exchange, "order-history-track", **FUTURES, **old)["trackingList"]) == 1
    assert len(call(exchange, "/api/v2/mix/account/bill", **FUTURES, **old)["bills"]) == 1
    exchange.world.remembers_days = None
    assert len(call(exchange, "profit-history-details", **old)["profitList"]) == 2


def test_each_share_has_its_row_in_the_ledger(exchange: PracticeExchange) -> None:
    """Two independent answers that agree: `profit-history-details`, `tracking_trader_income`."""
    shares = call(exchange, "profit-history-details", limit=100)["profitList"]
    bills = [
        row
        for days in (0, 30)
        for row in call(
            exchange,
            "/api/v2/mix/account/bill",
            **FUTURES,
            businessType="tracking_trader_income",
            limit=100,
            startTime=MADE_AT_MS - (days + 30) * DAY_MS,
            endTime=MADE_AT_MS - days * DAY_MS - 1,
        )["bills"]
    ]
    assert len(shares) == 48  # 12 copiers, four settlements each
    assert sorted((row["profit"], row["profitTime"]) for row in shares) == sorted(
        (row["amount"], row["cTime"]) for row in bills
    )


def test_summaries_are_the_sums_of_the_rows(exchange: PracticeExchange) -> None:
    world = exchange.world
    paid = sum((Decimal(share.amount or 0) for share in world.shares), Decimal(0))
    waiting = sum((Decimal(share.amount or 0) for share in world.pending), Decimal(0))
    summary = call(exchange, "profit-history-summarys")
    assert Decimal(summary["profitSummary"]["sumProfit"]) == paid
    assert Decimal(summary["profitSummary"]["waitProfit"]) == waiting
    assert [row["coin"] for row in summary["profitHistoryList"]] == ["USDT"]
    days = call(exchange, "profits-group-coin-date", pageSize=100)
    assert sum(Decimal(row["profit"]) for row in days) == paid
    assert len({row["profitTime"] for row in days}) == len(days)
    pending = call(exchange, "profit-details", pageSize=100)
    assert sum(Decimal(row["profit"]) for row in pending) == waiting


def test_ids_come_as_texts_or_as_numbers(exchange: PracticeExchange) -> None:
    """They are over 2^53 either way; a reader that goes through a float loses digits."""
    rows = call(exchange, "profit-history-details")["profitList"]
    assert all(int(row["profitId"]) > 2**53 for row in rows)
    assert all(isinstance(row["profitId"], str) for row in rows)
    exchange.world.ids_as_numbers = True
    page = call(exchange, "profit-history-details")
    assert [row["profitId"] for row in page["profitList"]] == [int(row["profitId"]) for row in rows]
    assert page["endId"] == int(rows[-1]["profitId"])


@pytest.mark.parametrize("equity", ["", "null", "$46.95", None, 41.02, "1,234.5"])
def test_a_figure_can_be_anything_that_was_seen(exchange: PracticeExchange, equity: object) -> None:
    """'' and 'null' mean nothing, a dollar sign stands in an example of the documentation."""
    exchange.world.copiers.put(Copier(7, "eve", "1", MADE_AT_MS, extra={"accountEquity": equity}))
    (row,) = [r for r in call(exchange, "config-query-followers") if r["followerUid"] == "7"]
    assert row["accountEquity"] == equity
    assert call(exchange, "order-total-detail")["totalpl"] == "$46.95"


def test_removing_changes_the_world(exchange: PracticeExchange) -> None:
    before = len(call(exchange, "config-query-followers"))
    assert remove(exchange, "1000000002").data == "success"
    rows = call(exchange, "config-query-followers")
    assert len(rows) == before - 1
    assert "1000000002" not in {row["followerUid"] for row in rows}
    assert call(exchange, "order-total-detail")["currentFollowerNum"] == str(before - 1)
    assert remove(exchange, "1000000002").code == "43068"
    assert exchange.world.removed == [1_000_000_002]


@pytest.mark.parametrize(
    ("uid", "code"),
    [("1000000001", "43069"), ("999", "43068"), ("ada", "43068"), ("", "40019")],
)
def test_whoever_cannot_be_removed_stays(exchange: PracticeExchange, uid: str, code: str) -> None:
    """43069: equity over the line; 43068: no such copier."""
    assert remove(exchange, uid).code == code
    assert exchange.world.removed == []
    assert len(exchange.world.copiers) == 12


def test_the_line_of_removal_is_a_hundred_coins(exchange: PracticeExchange) -> None:
    """Only "followers with equity below {0} USDT can be removed": at 100 it is too late."""
    for uid, equity in ((11, "99.99999999"), (12, "100"), (13, "100.00")):
        exchange.world.copiers.put(Copier(uid, "eve", equity, MADE_AT_MS))
    assert [remove(exchange, uid).code for uid in (11, 12, 13)] == ["00000", "43069", "43069"]


@pytest.mark.parametrize(
    ("removable", "code"), [("yes", "00000"), ("YES", "00000"), ("No", "43069"), ("NO", "43069")]
)
def test_the_row_says_who_can_be_removed(
    exchange: PracticeExchange, removable: str, code: str
) -> None:
    """Without a line in equity `isRemove` alone decides."""
    exchange.world.removal_line = None
    exchange.world.copiers.put(Copier(11, "eve", "5000", MADE_AT_MS, removable=removable))
    assert remove(exchange, "11").code == code


@pytest.mark.parametrize("code", sorted(ERRORS))
def test_a_removal_is_refused_with_any_code_that_is_scripted(
    exchange: PracticeExchange, code: str
) -> None:
    exchange.world.refusals[1_000_000_002] = code
    heard = remove(exchange, "1000000002")
    assert (heard.status, heard.code, heard.data) == (ERRORS[code][0], code, None)
    assert "{" not in heard.told["msg"]
    assert exchange.world.removed == []


def test_symbols_are_set_by_difference(exchange: PracticeExchange) -> None:
    settings = [
        {"symbol": "DOGEUSDT", "productType": "USDT-FUTURES", "settingType": "ADD"},
        {"symbol": "BTCUSDT", "productType": "USDT-FUTURES", "settingType": "DELETE"},
        {
            "symbol": "ETHUSDT",
            "productType": "USDT-FUTURES",
            "settingType": "UPDATE",
            "stopLossRatio": "50",
        },
    ]
    body: dict[str, object] = {"settingList": settings}
    assert ask(exchange, "config-setting-symbols", body, method="POST").data == "success"
    rows = call(exchange, "config-query-symbols", **FUTURES)
    assert {row["symbol"]: row["openTrader"] for row in rows} == {
        "BTCUSDT": "NO",
        "ETHUSDT": "YES",
        "SOLUSDT": "YES",
        "DOGEUSDT": "YES",
    }
    assert [row["stopLossRatio"] for row in rows] == ["", "50", "", ""]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"symbol": "NOPEUSDT"}, "40731"),
        ({"settingType": "REPLACE"}, "40020"),
        ({"stopLossRatio": "401"}, "40020"),
    ],
)
def test_one_bad_row_sets_no_symbol(
    exchange: PracticeExchange, change: dict[str, str], code: str
) -> None:
    good = {"symbol": "BTCUSDT", "productType": "USDT-FUTURES", "settingType": "DELETE"}
    body: dict[str, object] = {"settingList": [good, good | change]}
    assert ask(exchange, "config-setting-symbols", body, method="POST").code == code
    assert exchange.world.symbols[0].is_led


def test_the_base_settings_are_kept(exchange: PracticeExchange) -> None:
    body: dict[str, object] = {"enable": "YES", "showTpsl": "NO"}
    assert ask(exchange, "config-settings-base", body, method="POST").code == "00000"
    assert exchange.world.lead.settings == {"enable": "YES", "showTpsl": "NO"}
    bad: dict[str, object] = {"enable": "perhaps"}
    assert ask(exchange, "config-settings-base", bad, method="POST").code == "40020"
