"""Reading files that are not in our own layout, through a mapping."""

from __future__ import annotations

from pathlib import Path

import pytest

from profitshare_gui.core.errors import BadFile, BadValue
from profitshare_gui.core.instants import SECOND
from profitshare_gui.exchanges.export import write_orders
from profitshare_gui.exchanges.files import read_copiers, read_events, read_orders
from profitshare_gui.exchanges.mapping import Mapping, load_mapping
from profitshare_gui.exchanges.times import TimeStyle, time_reader
from tests.exchanges.written import mapping_of, write
from tests.say import at, share, usdt

NOW = at("2026-04-01 00:00")
HYPERLIQUID = Path(__file__).parents[2] / "resources" / "mappings" / "hyperliquid.toml"
FILLS = Path(__file__).parent / "data" / "hyperliquid_fills.csv"

COLUMNS = """
copier_id = "User"
order_id = "No"
symbol = "Pair"
side = "Side"
opened_at = "Opened"
closed_at = "Closed"
realized_pnl = "PnL"
trading_fee = "Fee"
"""
HEADER = "User;No;Pair;Side;Opened;Closed;PnL;Fee"


def orders_mapping(
    folder: Path, *sections: str, columns: str = COLUMNS, top: str = "", constants: str = ""
) -> Mapping:
    """Load a mapping for orders with these columns and further sections."""
    lines = ['kind = "orders"', top, "[columns]", columns]
    return mapping_of(folder, *lines, "[constants]", 'funding_fee = "0"', constants, *sections)


def line(**cells: str) -> str:
    """Say a good line of the foreign file but for these cells."""
    good = ("ada", "o1", "BTC", "buy", "2026-03-30T00:00Z", "2026-03-30T01:00Z", "100", "1")
    names = HEADER.split(";")
    return ";".join(cells.get(name, cell) for name, cell in zip(names, good, strict=True))


def test_a_hyperliquid_export_goes_in_whole() -> None:
    """Issue 2, Import: fills, times in minutes in Asia/Kolkata, ids not unique, spot stays out."""
    parsed = read_orders(FILLS, load_mapping(HYPERLIQUID))
    assert (parsed.read, parsed.filtered, parsed.refused, len(parsed.rows)) == (12, 3, [], 9)
    first, *_, last = parsed.rows
    assert first == (
        "0x00000000000000000000000000000000000000a1",
        "",
        "USDC",
        "BTC",
        "BUY",
        at("2025-03-31 23:59"),  # 05:29 less 5 h 30 min
        at("2025-03-31 23:59"),
        0,
        usdt("14"),
        0,
        None,
        None,
        first.owner,
    )
    assert last.symbol == "AI16Z"
    assert sum(order.realized_pnl or 0 for order in parsed.rows) == usdt("796.666667")
    # 750 - 10 - 10 + 33.333333 + 33.333334
    assert sum(order.trading_fee or 0 for order in parsed.rows) == usdt("32.7715")
    # 14 + 7 + 9.1125 + 1.26 + 0.6335 + 0.6335 + 0.18 - 0.048 + 0


def test_equal_fills_are_all_kept_and_survive_an_export(tmp_path: Path) -> None:
    """SPEC, Ledger and files: without an id real duplicates are kept."""
    fills = read_orders(FILLS, load_mapping(HYPERLIQUID)).rows
    assert fills[4] == fills[5]
    write_orders(tmp_path / "orders.csv", fills)
    assert read_orders(tmp_path / "orders.csv").rows == fills


def test_only_the_columns_named_are_read(tmp_path: Path) -> None:
    """A foreign column that happens to be called like one of ours may mean something else."""
    path = write(tmp_path, f"{HEADER};share_ratio", f"{line()};25%")
    [order] = read_orders(path, orders_mapping(tmp_path)).rows
    assert order.share_ratio is None
    assert (order.copier_id, order.order_id, order.funding_fee) == ("ada", "o1", 0)


def test_a_column_that_the_mapping_names_must_be_there_once(tmp_path: Path) -> None:
    mapping = orders_mapping(tmp_path)
    with pytest.raises(BadFile, match="lacks Fee, PnL, which the mapping mapping reads; it has 'U"):
        read_orders(write(tmp_path, "User;No;Pair;Side;Opened;Closed"), mapping)
    with pytest.raises(BadFile, match="has Fee more than once"):
        read_orders(write(tmp_path, f"{HEADER};Fee"), mapping)
    assert len(read_orders(write(tmp_path, f"{HEADER};x;x", f"{line()};;"), mapping).rows) == 1


def test_a_mapping_reads_the_kind_of_file_it_is_for(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="the mapping mapping reads orders, not events"):
        read_events(write(tmp_path, HEADER), orders_mapping(tmp_path))


def test_a_fault_is_told_with_the_name_of_the_files_own_column(tmp_path: Path) -> None:
    path = write(tmp_path, HEADER, line(Fee="free"), line(PnL=""), line(Closed="soon"))
    assert read_orders(path, orders_mapping(tmp_path)).refused == [
        (2, "Fee", "not_a_number", "free"),
        (3, "PnL", "empty", ""),
        (4, "Closed", "not_an_instant", "soon"),
    ]


def test_the_first_column_that_is_not_empty_counts(tmp_path: Path) -> None:
    columns = COLUMNS.replace('"Closed"', '["Closed", "Opened"]')
    mapping = orders_mapping(tmp_path, columns=columns)
    path = write(tmp_path, HEADER, line(Closed=" "), line(No="o2"))
    filled, closed = read_orders(path, mapping).rows
    assert filled.closed_at == filled.opened_at == at("2026-03-30 00:00")
    assert closed.closed_at == at("2026-03-30 01:00")


def test_names_of_columns_match_whatever_the_white_space(tmp_path: Path) -> None:
    """Spreadsheets break long names over lines."""
    columns = COLUMNS.replace('"PnL"', '" Closed  PnL "')
    path = write(tmp_path, HEADER.replace("PnL", '"Closed\nPnL"'), line())
    [order] = read_orders(path, orders_mapping(tmp_path, columns=columns)).rows
    assert order.realized_pnl == usdt("100")


def test_signs_may_be_turned_round(tmp_path: Path) -> None:
    """SPEC, Ledger and files: our trading_fee is what was paid; some files write it below zero."""
    mapping = orders_mapping(tmp_path, "[numbers]", 'flip_sign = ["trading_fee"]')
    path = write(tmp_path, HEADER, line(Fee="-0.6"), line(No="o2", Fee="0.1"))
    assert [order.trading_fee for order in read_orders(path, mapping).rows] == [
        usdt("0.6"),
        usdt("-0.1"),
    ]


@pytest.mark.parametrize(
    ("decimal", "thousands", "text", "amount"),
    [
        (",", ".", "1.234.567,89", "1234567.89"),
        (",", ".", "-12,5", "-12.5"),
        (",", "", "0,123456785", "0.12345678"),
        (".", ",", "1,234.5", "1234.5"),
        (".", "'", "+1'234", "1234"),
        (",", " ", "1\u202f234\u00a0567,8", "1234567.8"),
        (",", ".", "1,5E-3", "0.0015"),
    ],
)
def test_numbers_may_be_written_as_a_country_does(
    tmp_path: Path, decimal: str, thousands: str, text: str, amount: str
) -> None:
    numbers = f'[numbers]\ndecimal = "{decimal}"\nthousands = "{thousands}"'
    path = write(tmp_path, HEADER, line(PnL=text))
    [order] = read_orders(path, orders_mapping(tmp_path, numbers)).rows
    assert order.realized_pnl == usdt(amount)


@pytest.mark.parametrize(
    ("decimal", "thousands", "text", "code"),
    [
        (",", ".", "1.5", "not_a_number"),
        (",", ".", "1234.567,8", "not_a_number"),
        (",", "", "1.5", "not_a_number"),
        (".", ",", "1,5", "decimal_comma"),
        (",", ".", "1,2,3", "not_a_number"),
        (",", ".", "NaN", "not_a_number"),
        (",", ".", ",", "not_a_number"),
    ],
)
def test_a_number_of_another_country_is_refused_not_guessed(
    tmp_path: Path, decimal: str, thousands: str, text: str, code: str
) -> None:
    """1.5 where `.` stands between the thousands must not become 15."""
    numbers = f'[numbers]\ndecimal = "{decimal}"\nthousands = "{thousands}"'
    path = write(tmp_path, HEADER, line(PnL=text))
    [bad] = read_orders(path, orders_mapping(tmp_path, numbers)).refused
    assert (bad.column, bad.code) == ("PnL", code)


@pytest.mark.parametrize("text", ["10", "10%", " 10 % ", "10.0000"])
def test_a_ratio_may_be_in_percent(tmp_path: Path, text: str) -> None:
    mapping = orders_mapping(
        tmp_path,
        "[numbers]",
        'percent = ["share_ratio"]',
        columns=f'{COLUMNS}\nshare_ratio = "Share"',
    )
    path = write(
        tmp_path,
        f"{HEADER};Share",
        f"{line(No='1')};{text}",
        f"{line(No='2')};101%",
        f"{line(No='3')};",
    )
    parsed = read_orders(path, mapping)
    assert parsed.refused == [(3, "Share", "ratio_out_of_range", "101%")]
    assert [order.share_ratio for order in parsed.rows] == [share("10%"), None]


def with_time(folder: Path, *lines: str) -> Mapping:
    return orders_mapping(folder, "[time]", *lines)


@pytest.mark.parametrize(
    ("time", "text", "instant"),
    [
        ('formats = "%d.%m.%Y %H:%M:%S"\nzone = "Europe/Berlin"', "30.03.2026 02:00:00", "00:00"),
        ('formats = "%d.%m.%Y %H:%M"\nzone = "+08:00"', "30.3.2026 8:00", "00:00"),
        ('formats = ["%Y/%m/%d", "%Y/%m/%d %H:%M"]\nzone = "UTC"', "2026/03/30 07:05", "07:05"),
        ('formats = "%Y-%m-%d %I:%M %p"\nzone = "UTC"', "2026-03-30 01:00 PM", "13:00"),
        ('formats = "%Y-%m-%dT%H:%M:%S%z"', "2026-03-30T09:00:00+0900", "00:00"),
        ('formats = "epoch_ms"', "1774828800000", "00:00"),  # 1774828800 s = 2026-03-30 00:00
        ('formats = "epoch_s"', "1774828860", "00:01"),
        ('formats = "epoch_us"', "1774828860000000", "00:01"),
        ('zone = "-03:30"', "2026-03-30 00:00", "03:30"),
        ('zone = "-03:30"', "2026-03-30T00:00:00+00:00", "00:00"),
    ],
)
def test_times_come_in_any_format_and_zone(
    tmp_path: Path, time: str, text: str, instant: str
) -> None:
    path = write(tmp_path, HEADER, line(Opened=text, Closed=text))
    [order] = read_orders(path, with_time(tmp_path, time)).rows
    assert order.opened_at == order.closed_at == at(f"2026-03-30 {instant}")


def test_a_local_time_that_comes_twice_or_never_was_is_refused(
    tmp_path: Path,
) -> None:
    """Berlin 2025: clocks go forward at 02:00 on 30 March, back at 03:00 on 26 October."""
    mapping = with_time(tmp_path, 'formats = "%Y-%m-%d %H:%M"', 'zone = "Europe/Berlin"')
    path = write(
        tmp_path,
        HEADER,
        line(No="twice", Opened="2025-10-26 02:30", Closed="2025-10-26 03:00"),
        line(No="back", Opened="2025-10-26 01:59", Closed="2025-10-26 03:00"),
        line(No="skipped", Opened="2025-03-30 02:30", Closed="2025-03-30 04:00"),
        line(No="forward", Opened="2025-03-30 01:59", Closed="2025-03-30 03:00"),
    )
    parsed = read_orders(path, mapping)
    assert parsed.refused == [
        (2, "Opened", "ambiguous_time", "2025-10-26 02:30"),
        (4, "Opened", "skipped_time", "2025-03-30 02:30"),
    ]
    back, forward = parsed.rows
    # 01:59 in summer time, 2 h ahead of UTC; the 03:00 after it is in winter time, 1 h ahead
    assert (back.opened_at, back.closed_at) == (at("2025-10-25 23:59"), at("2025-10-26 02:00"))
    # 01:59 in winter time and 03:00 in summer time are one minute apart
    assert (forward.opened_at, forward.closed_at) == (
        at("2025-03-30 00:59"),
        at("2025-03-30 01:00"),
    )


def test_an_offset_tells_which_of_two_equal_local_times_is_meant(tmp_path: Path) -> None:
    """SPEC, Ledger and files: a zone is for times that do not name their own."""
    formats = 'formats = ["%Y-%m-%d %H:%M%z", "%Y-%m-%d %H:%M"]'
    mapping = with_time(tmp_path, formats, 'zone = "Europe/Berlin"')
    times = {"Opened": "2025-10-26 02:30+0200", "Closed": "2025-10-26 02:30+0100"}
    [order] = read_orders(write(tmp_path, HEADER, line(**times)), mapping).rows
    assert (order.opened_at, order.closed_at) == (at("2025-10-26 00:30"), at("2025-10-26 01:30"))


@pytest.mark.parametrize("formats", ['["epoch_s", "epoch_ms"]', '["epoch_ms", "epoch_s"]'])
def test_a_number_out_of_range_in_one_format_is_read_in_the_next(
    tmp_path: Path, formats: str
) -> None:
    """1,774,828,800 s after 1970 is 2026-03-30; as milliseconds it would be January 1970."""
    mapping = with_time(tmp_path, f"formats = {formats}")
    path = write(
        tmp_path, HEADER, line(Opened="1774828800", Closed="1774828801000"), line(Opened="7")
    )
    parsed = read_orders(path, mapping)
    [order] = parsed.rows
    assert (order.opened_at, order.closed_at) == (
        at("2026-03-30 00:00"),
        at("2026-03-30 00:00") + SECOND,
    )
    assert [bad.code for bad in parsed.refused] == ["instant_out_of_range"]


def test_a_time_that_fits_no_format_or_no_year_is_refused(tmp_path: Path) -> None:
    mapping = with_time(tmp_path, 'formats = ["%d-%m-%Y %H:%M", "epoch_ms"]', 'zone = "UTC"')
    cells = ["31-04-2026 00:00", "2026-03-30T00:00Z", "1.73E+12", "01-01-0001 00:00", "12"]
    path = write(tmp_path, HEADER, *[line(Opened=cell) for cell in cells])
    assert [(bad.column, bad.code) for bad in read_orders(path, mapping).refused] == [
        *[("Opened", "not_an_instant")] * 3,
        ("Opened", "instant_out_of_range"),
        ("Opened", "instant_out_of_range"),
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("2026-13-30 00:00", "not_an_instant"),
        ("30.03.2026 00:00", "not_an_instant"),
        ("9999-12-31 23:59", "not_an_instant"),  # in UTC a year of five digits
        ("2199-12-31 23:59", "instant_out_of_range"),  # in UTC already 2200
        (" ", "empty"),
    ],
)
def test_a_local_time_in_iso_8601_is_refused_like_any_other(
    tmp_path: Path, text: str, code: str
) -> None:
    path = write(tmp_path, HEADER, line(Opened=text))
    mapping = with_time(tmp_path, 'zone = "America/New_York"')
    assert [(bad.column, bad.code) for bad in read_orders(path, mapping).refused] == [
        ("Opened", code)
    ]


def test_a_local_time_without_any_zone_is_refused() -> None:
    """Even if a mapping that did not come from a file forgets the zone."""
    reader = time_reader(TimeStyle(formats=("%d.%m.%Y",)))
    with pytest.raises(BadValue, match="without a zone"):
        reader.cell("30.03.2026")


@pytest.mark.parametrize(
    ("condition", "kept"),
    [
        ('starts_with = "@"', ["BTC", "ETH-X", ""]),
        ('starts_with = ["@", "E"]', ["BTC", ""]),
        ('unless_starts_with = "@"', ["@1"]),
        ('equals = ["BTC", "@1"]', ["ETH-X", ""]),
        ('unless_equals = "BTC"', ["BTC"]),
        ('contains = "-"', ["@1", "BTC", ""]),
        ('unless_contains = "T"', ["BTC", "ETH-X"]),
    ],
)
def test_rows_are_left_out_by_a_cell_and_counted(
    tmp_path: Path, condition: str, kept: list[str]
) -> None:
    """SPEC, Ledger and files: a mapping can filter rows; those count as `filtered`."""
    mapping = orders_mapping(tmp_path, "[[leave_out]]", 'column = "Pair"', condition)
    pairs = ["@1", "BTC", "ETH-X", ""]
    path = write(tmp_path, HEADER, *[line(Pair=f" {pair}", No=pair) for pair in pairs])
    parsed = read_orders(path, mapping)
    assert [order.symbol for order in parsed.rows] == kept
    assert (parsed.read, parsed.filtered, parsed.merged) == (4, 4 - len(kept), 0)


def test_a_row_is_left_out_before_its_cells_are_judged(tmp_path: Path) -> None:
    """Any one condition is enough. What cannot be split into cells cannot be left out."""
    mapping = orders_mapping(
        tmp_path,
        '[[leave_out]]\ncolumn = "Pair"\nequals = "spot"',
        '[[leave_out]]\ncolumn = "Side"\nequals = "transfer"',
    )
    path = write(tmp_path, HEADER, line(Pair="spot", Fee="x"), line(Side="transfer"), "spot")
    parsed = read_orders(path, mapping)
    assert (parsed.read, parsed.filtered, parsed.rows) == (3, 2, [])
    assert [(bad.line, bad.code) for bad in parsed.refused] == [(4, "wrong_cell_count")]


PARTS = (
    line(PnL="1", Fee="0.1", Opened="2026-03-30T02:00Z", Closed="2026-03-30T03:00Z"),
    line(PnL="2", Fee="0.2", Closed="2026-03-30T05:00Z"),
    line(PnL="2", Fee="0.2", Closed="2026-03-30T05:00Z"),
    line(No="o2", PnL="7"),
)


def read_parts(folder: Path, policy: str, *lines: str) -> list[tuple[str, int | None]]:
    """The ids and profits of what is read under a policy."""
    mapping = orders_mapping(folder, top=f'duplicates = "{policy}"')
    parsed = read_orders(write(folder, HEADER, *lines), mapping)
    return [(order.order_id, order.realized_pnl) for order in parsed.rows]


@pytest.mark.parametrize(
    ("policy", "kept"),
    [
        ("refuse", [("o2", usdt("7"))]),
        ("last", [("o1", usdt("2")), ("o2", usdt("7"))]),
        ("sum", [("o1", usdt("5")), ("o2", usdt("7"))]),  # 1 + 2 + 2
        ("separate", [("", usdt("1")), ("", usdt("2")), ("", usdt("2")), ("", usdt("7"))]),
    ],
)
def test_a_mapping_says_what_one_id_on_several_rows_means(
    tmp_path: Path, policy: str, kept: list[tuple[str, int]]
) -> None:
    """SPEC, Ledger and files: refused unless the mapping says `last`, `sum` or `separate`."""
    assert read_parts(tmp_path, policy, *PARTS) == kept


def test_summed_parts_open_with_the_first_and_close_with_the_last(tmp_path: Path) -> None:
    mapping = orders_mapping(tmp_path, top='duplicates = "sum"')
    parsed = read_orders(write(tmp_path, HEADER, *PARTS), mapping)
    order = parsed.rows[0]
    assert order.trading_fee == usdt("0.5")  # 0.1 + 0.2 + 0.2
    assert (order.opened_at, order.closed_at) == (at("2026-03-30 00:00"), at("2026-03-30 05:00"))
    assert (order.unrealized_pnl, order.funding_fee) == (None, 0)
    assert (parsed.read, parsed.merged) == (4, 2)


@pytest.mark.parametrize(
    "other",
    [
        line(Pair="ETH"),
        line(Side="sell"),
        line(Closed=""),
        line(PnL="92233720368"),  # the largest amount is 92,233,720,368.54775807
    ],
)
def test_parts_that_cannot_be_one_order_are_refused(tmp_path: Path, other: str) -> None:
    mapping = orders_mapping(tmp_path, top='duplicates = "sum"')
    parsed = read_orders(write(tmp_path, HEADER, line(), other, line(No="o2")), mapping)
    assert [order.order_id for order in parsed.rows] == ["o2"]
    assert parsed.refused == [(n, "No", "duplicate_id", "o1") for n in (2, 3)]


def test_separate_rows_have_no_ids_so_an_open_one_is_refused(tmp_path: Path) -> None:
    """SPEC, Ledger and files: an open order needs an order_id."""
    mapping = orders_mapping(tmp_path, top='duplicates = "separate"')
    parsed = read_orders(write(tmp_path, HEADER, line(Closed="")), mapping)
    assert parsed.refused == [(2, "order_id", "open_without_id", "")]


def test_events_and_copiers_have_mappings_too(tmp_path: Path) -> None:
    payouts = mapping_of(
        tmp_path,
        'kind = "events"',
        '[columns]\nat = "Time"\namount = "Profit share"\ncopier_id = "UID"',
        '[constants]\nkind = "payout"\nasset = "USDC"',
        '[numbers]\ndecimal = ","',
    )
    path = write(tmp_path, "Time;UID;Profit share", "2026-03-30T00:00Z;7;12,50")
    [payout] = read_events(path, payouts).rows
    assert (payout.kind, payout.amount, payout.asset) == ("payout", usdt("12.5"), "USDC")
    assert payout.amount_evidence == "12,50"

    copiers = mapping_of(
        tmp_path, 'kind = "copiers"', '[columns]\ncopier_id = "UID"\nequity = "Assets"'
    )
    path = write(tmp_path, "UID,Assets,equity", "7,150.5,9")
    [copier] = read_copiers(path, as_of=NOW, mapping=copiers).rows
    assert (copier.copier_id, copier.equity, copier.as_of) == ("7", usdt("150.5"), NOW)
