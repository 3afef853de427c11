"""Which mapping fits, and the draft of one where none does."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from profitshare_gui.core.records import Feed
from profitshare_gui.exchanges.cells import Notation
from profitshare_gui.exchanges.layout import LAYOUTS
from profitshare_gui.exchanges.look import Look, look_at
from profitshare_gui.exchanges.mapping import Mapping, parse_mapping
from profitshare_gui.exchanges.mapping_text import mapping_faults
from profitshare_gui.exchanges.source import PastedSource
from profitshare_gui.exchanges.suggestion import (
    guess_feed,
    guess_mapping,
    is_own_layout,
    suggest_mappings,
)
from profitshare_gui.exchanges.times import TimeStyle, zone_called
from tests.exchanges.written import ORDERS, as_page


def seen(*rows: Sequence[str]) -> Look:
    """Look at a pasted table."""
    return look_at(PastedSource(html=as_page(*rows)))


def copiers_by(*columns: str) -> Mapping:
    lines = [
        f'{our} = "{their}"' for our, their in zip(("copier_id", "pnl"), columns, strict=False)
    ]
    return parse_mapping("\n".join(['kind = "copiers"', "[columns]", *lines]), "+".join(columns))


def test_the_mappings_that_find_all_their_columns_are_suggested_the_fullest_first() -> None:
    """Step 4."""
    look = seen(["UID", "PnL", "Twice", "Twice"], ["1", "2", "3", "4"])
    mappings = [copiers_by("UID"), copiers_by("UID", "Fee"), copiers_by("UID", "PnL")]
    mappings.append(copiers_by("UID", "Twice"))
    names = [mapping.name for mapping in suggest_mappings(look, mappings)]
    assert names == ["UID+PnL", "UID"]
    assert suggest_mappings(look, mappings, Feed.ORDERS) == []


@pytest.mark.parametrize("feed", Feed)
def test_our_own_layouts_are_known(feed: Feed) -> None:
    look = seen([column.name for column in LAYOUTS[feed]], ["x"] * len(LAYOUTS[feed]))
    assert is_own_layout(look, feed)
    assert guess_feed(look) is feed


HEADERS: dict[str, tuple[Feed, list[str], set[str]]] = {
    "english": (
        Feed.ORDERS,
        [
            "UID",
            "Order No.",
            "Pair",
            "Side",
            "Open time",
            "Close time",
            "Realized PnL (USDT)",
            "Fee",
        ],
        {"copier_id", "order_id", "symbol", "side", "opened_at", "closed_at", "realized_pnl"}
        | {"trading_fee"},
    ),
    "chinese": (
        Feed.ORDERS,
        [
            "用户UID",
            "订单编号",
            "合约",
            "方向",
            "开仓时间",
            "平仓时间",
            "已实现盈亏(USDT)",
            "手续费",
        ],
        {"copier_id", "order_id", "symbol", "side", "opened_at", "closed_at", "realized_pnl"}
        | {"trading_fee"},
    ),
    "api": (
        Feed.ORDERS,
        [
            *("followerUid", "trackingNo", "symbol", "holdSide", "openTime", "closeTime"),
            *("achievedProfits", "fundingFee"),
        ],
        {"copier_id", "order_id", "symbol", "side", "opened_at", "closed_at", "realized_pnl"}
        | {"funding_fee"},
    ),
    "payouts": (Feed.EVENTS, ["结算时间", "跟单用户", "分润金额"], {"at", "copier_id", "amount"}),
    "copiers": (
        Feed.COPIERS,
        ["Follower UID", "Nickname", "Copy trading equity", "Profit shared", "PnL"],
        {"copier_id", "nickname", "equity", "share_paid", "pnl"},
    ),
}


@pytest.mark.parametrize("name", HEADERS)
def test_columns_are_guessed_by_what_platforms_call_them(name: str) -> None:
    """product.md 3.1; exchange-apis.md for the words of the APIs."""
    feed, header, columns = HEADERS[name]
    look = seen(header, ["x"] * len(header))
    assert guess_feed(look) is feed
    draft = guess_mapping(look, feed)
    assert set(draft.columns) == columns
    assert {their for theirs in draft.columns.values() for their in theirs} == set(header)
    missing = {fault.key.removeprefix("columns.") for fault in mapping_faults(draft)}
    assert missing <= {"funding_fee", "trading_fee"}


def test_a_table_of_fills_opens_and_closes_them_at_their_one_instant() -> None:
    look = seen(["Time", "Symbol", "Side", "PnL", "Fee"], ["x"] * 5)
    draft = guess_mapping(look, Feed.ORDERS)
    assert draft.columns["opened_at"] == draft.columns["closed_at"] == ("Time",)


def test_a_net_profit_is_not_taken_for_the_gross_one() -> None:
    """SPEC, Ledger and files: `realized_pnl` is before fees."""
    look = seen(["UID", "Net profit", "Net PnL"], ["x"] * 3)
    assert "realized_pnl" not in guess_mapping(look, Feed.ORDERS).columns


def test_a_column_that_stands_twice_is_not_guessed() -> None:
    assert (
        "equity"
        not in guess_mapping(seen(["UID", "Equity", "Equity"], ["x"] * 3), Feed.COPIERS).columns
    )


def test_nothing_is_made_of_a_table_of_something_else() -> None:
    look = seen(["Planet", "Mass"], ["Mars", "1"])
    assert guess_feed(look) is None
    assert guess_mapping(look, Feed.ORDERS).columns == {}


def draft_of(amounts: list[str], instants: list[str] | None = None, time: str = "Since") -> Mapping:
    """The draft for copiers with these amounts and instants."""
    rows = [[str(n), text, "2026-03-30"] for n, text in enumerate(amounts)]
    for row, instant in zip(rows, instants or [], strict=False):
        row[2] = instant
    return guess_mapping(seen(["UID", "Equity", f"Copying {time}"], *rows), Feed.COPIERS)


@pytest.mark.parametrize(
    ("amounts", "notation"),
    [
        (["1.5", "-2"], Notation()),
        (["1.234", "5"], Notation()),
        (["1,5", "2,25"], Notation(",", "")),
        (["1,234.5", "2"], Notation(".", ",")),
        (["1.234,5", "2"], Notation(",", ".")),
        (["1\u00a0234,5"], Notation(",", " ")),
        (["1,234"], Notation()),  # one thousand or one and a bit: the trader has to say
        (["+1.5 USDT", "\u22122 USDT"], Notation(units=("USDT",))),
        (["≈ 1.5", "$2"], Notation(units=("$", "≈"))),
        (["nonsense"], Notation()),
    ],
)
def test_the_way_of_writing_numbers_is_guessed_only_if_it_is_clear(
    amounts: list[str], notation: Notation
) -> None:
    assert draft_of(amounts).notation == notation


@pytest.mark.parametrize(
    ("instants", "formats"),
    [
        (["2026-03-30T00:00:00Z"], ()),
        (["2026-03-30 12:00:05", "2026-03-31 12:00"], ()),
        (["30/03/2026 12:00"], ("%d/%m/%Y %H:%M",)),
        (["01/02/2026 12:00"], ()),  # January or February
        (["01/02/2026 12:00", "13/02/2026 12:00"], ("%d/%m/%Y %H:%M",)),
        (["Mar 30, 2026, 12:00 PM"], ("%b %d, %Y, %I:%M %p",)),
        (["1774828800000"], ("epoch_ms",)),
        (["1774828800"], ("epoch_s",)),
        (["03-30 12:00"], ()),
    ],
)
def test_the_format_of_times_is_guessed_only_if_it_is_clear(
    instants: list[str], formats: tuple[str, ...]
) -> None:
    assert draft_of(["1"] * len(instants), instants).times == TimeStyle(formats)


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("Since (UTC+8)", "+08:00"),
        ("Since(UTC)", "UTC"),
        ("Since (UTC-03:30)", "-03:30"),
        ("Since (local)", ""),
        ("Since (UTC+99)", ""),
    ],
)
def test_the_zone_is_taken_from_the_name_of_the_column_and_never_guessed(
    name: str, zone: str
) -> None:
    draft = draft_of(["1"], ["2026-03-30 12:00"], time=name)
    assert draft.times.zone == (zone_called(zone) if zone else None)


def test_dashes_percentages_and_the_asset_in_a_heading_are_seen() -> None:
    look = seen(
        ["UID", "PnL (USDC)", "Profit share ratio", "Side"],
        ["1", "--", "10%", "long"],
        ["2", "5", "--", "--"],
    )
    draft = guess_mapping(look, Feed.ORDERS)
    assert draft.empty == ("--",)
    assert draft.percent == {"share_ratio"}
    assert draft.constants == {"asset": "USDC"}


def test_a_table_of_profit_shares_is_of_payouts() -> None:
    look = seen(["Time", "UID", "Profit share"], ["x"] * 3)
    assert guess_mapping(look, Feed.EVENTS).constants == {"kind": "payout"}


def test_the_draft_for_our_own_header_needs_nothing_more() -> None:
    names = ORDERS.split(",")
    assert mapping_faults(guess_mapping(seen(names, ["x"] * len(names)), Feed.ORDERS)) == ()
