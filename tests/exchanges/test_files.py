"""CSV files of our own three kinds: what their cells mean."""

from __future__ import annotations

from pathlib import Path

import pytest

from profitshare_gui.core.records import Copier, EventKind, Owner
from profitshare_gui.exchanges.files import read_copiers, read_events, read_orders
from tests.exchanges.written import GOOD_ORDER, ORDERS, only_refusal, order_line, orders_of, write
from tests.say import at, share, usdt

NOW = at("2026-04-01 00:00")


def test_an_order_is_read_to_the_last_cell(tmp_path: Path) -> None:
    """SPEC, Ledger and files."""
    path = write(
        tmp_path,
        f"{ORDERS},asset,is_lead",
        "ada,o1,BTCUSDT,long,2026-03-30T08:00:00Z,2026-03-30T17:30:00.25+08:00,"
        "100.12345678,0.6,-0.1,0.029,7.5,USDC,lead",
    )
    [order] = read_orders(path).rows
    assert order == (
        "ada",
        "o1",
        "USDC",
        "BTCUSDT",
        "long",
        at("2026-03-30 08:00"),
        at("2026-03-30 09:30:00.25Z"),  # 17:30 eight hours ahead of UTC
        usdt("100.12345678"),
        usdt("0.6"),
        usdt("-0.1"),
        share("2.9%"),
        usdt("7.5"),
        Owner.LEAD,
    )


def test_columns_that_may_be_absent_have_their_defaults(tmp_path: Path) -> None:
    """SPEC, Ledger and files: asset USDT, no ratio stamped, a copier's order."""
    path = write(
        tmp_path,
        "copier_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,funding_fee",
        "ada,BTCUSDT,long,2026-03-30T08:00Z,2026-03-30T09:00Z,1,0,0",
    )
    [order] = read_orders(path).rows
    assert (order.order_id, order.asset, order.share_ratio) == ("", "USDT", None)
    assert (order.unrealized_pnl, order.owner) == (None, Owner.COPIER)


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_file_may_use_any_of_three_delimiters_and_any_order_of_columns(
    tmp_path: Path, delimiter: str
) -> None:
    """SPEC, Ledger and files: header required, order free; `,` `;` or tab."""
    names, cells = ORDERS.split(",")[::-1], GOOD_ORDER.split(",")[::-1]
    path = write(tmp_path, delimiter.join(names), delimiter.join(cells))
    assert read_orders(path).rows == orders_of(tmp_path, GOOD_ORDER).rows


def test_a_byte_order_mark_windows_line_ends_and_blank_lines_change_nothing(
    tmp_path: Path,
) -> None:
    """SPEC, Ledger and files: UTF-8; spreadsheets add a mark and rows of nothing."""
    path = tmp_path / "file.csv"
    lines = [ORDERS, "", GOOD_ORDER, "," * 10, order_line(order_id="o2"), ""]
    path.write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).encode())
    parsed = read_orders(path)
    assert [order.order_id for order in parsed.rows] == ["o1", "o2"]
    assert (parsed.read, parsed.refused) == (2, [])


def test_cells_are_trimmed(tmp_path: Path) -> None:
    padded = ORDERS.replace(",", " , "), GOOD_ORDER.replace(",", " ,\u00a0 ")
    assert read_orders(write(tmp_path, *padded)).rows == orders_of(tmp_path, GOOD_ORDER).rows


def test_an_empty_closing_time_is_an_open_order_which_may_leave_its_amounts_empty(
    tmp_path: Path,
) -> None:
    """SPEC, Ledger and files."""
    line = order_line(closed_at="", realized_pnl="", trading_fee="", funding_fee="")
    [order] = orders_of(tmp_path, line).rows
    assert order.closed_at is None
    assert (order.realized_pnl, order.trading_fee, order.funding_fee) == (None, None, None)


def test_an_open_order_without_an_id_is_refused(tmp_path: Path) -> None:
    """SPEC, Ledger and files: nothing would tell that the closed order is the same."""
    refusal = only_refusal(tmp_path, closed_at="", order_id="")
    assert refusal == (3, "order_id", "open_without_id", "")


@pytest.mark.parametrize("column", ["realized_pnl", "trading_fee", "funding_fee"])
def test_a_closed_order_needs_its_amounts(tmp_path: Path, column: str) -> None:
    """SPEC, Ledger and files."""
    assert only_refusal(tmp_path, order_id="x", **{column: " "}) == (3, column, "empty", "")


def test_an_order_needs_a_copier_unless_it_is_the_leads(tmp_path: Path) -> None:
    """SPEC, Ledger and files: `own` and `lead` are the lead trader's own orders."""
    lines = [f"{order_line(copier_id='', order_id=f'o{n}')},{n}" for n in ("lead", "own", "")]
    parsed = read_orders(write(tmp_path, f"{ORDERS},is_lead", *lines))
    assert [order.owner for order in parsed.rows] == [Owner.LEAD, Owner.OWN]
    assert parsed.refused == [(4, "copier_id", "empty", "")]


def test_a_fee_below_zero_is_a_rebate_and_keeps_its_sign(tmp_path: Path) -> None:
    """SPEC, Ledger and files."""
    [order] = orders_of(tmp_path, order_line(trading_fee="-0.25")).rows
    assert order.trading_fee == usdt("-0.25")


def test_more_than_eight_decimals_round_half_to_even(tmp_path: Path) -> None:
    """SPEC, Ledger and files."""
    line = order_line(realized_pnl="0.123456785", trading_fee="0.123456775", funding_fee="-5e-9")
    [order] = orders_of(tmp_path, line).rows
    # …78|5 and …77|5 both lie half-way and go to the even …78; -0.5 of the last place goes to 0
    assert order.realized_pnl == 12345678
    assert order.trading_fee == 12345678
    assert order.funding_fee == 0


def test_the_same_order_twice_is_one_and_both_rows_count_as_read(tmp_path: Path) -> None:
    """SPEC, Ledger and files: only different content is a contradiction."""
    parsed = orders_of(tmp_path, GOOD_ORDER, GOOD_ORDER.replace("100,", "100.0,"))
    assert len(parsed.rows) == 1
    assert (parsed.read, parsed.merged, parsed.refused) == (2, 1, [])


def test_one_id_with_different_content_refuses_all_of_its_rows(tmp_path: Path) -> None:
    """SPEC, Ledger and files: `DUPLICATE_ID`."""
    parsed = orders_of(
        tmp_path,
        order_line(order_id="twice", realized_pnl="1"),
        order_line(order_id="once"),
        order_line(order_id="twice", realized_pnl="2"),
        order_line(order_id="twice", realized_pnl="1"),
    )
    assert [order.order_id for order in parsed.rows] == ["once"]
    assert parsed.refused == [(n, "order_id", "duplicate_id", "twice") for n in (2, 4, 5)]
    assert "DUPLICATE_ID" in parsed.refused[0].why


def test_two_copiers_may_have_orders_of_one_id(tmp_path: Path) -> None:
    """SPEC, Ledger and files: the key is (account, copier_id, order_id)."""
    parsed = orders_of(tmp_path, order_line(copier_id="ada"), order_line(copier_id="bob"))
    assert [order.copier_id for order in parsed.rows] == ["ada", "bob"]


def test_equal_orders_without_an_id_are_all_kept(tmp_path: Path) -> None:
    """SPEC, Ledger and files: real duplicates are kept."""
    parsed = orders_of(tmp_path, *[order_line(order_id="")] * 3)
    assert (len(parsed.rows), parsed.merged) == (3, 0)


def test_an_event_is_read_to_the_last_cell(tmp_path: Path) -> None:
    """SPEC, Ledger and files; a payout keeps the text of its amount as evidence."""
    path = write(
        tmp_path,
        "note;kind;at;amount;ratio;copier_id",
        'paid, "late";payout;2026-03-30T00:00:00Z;-12.300000000;;ada',
        ";ratio_change;2026-03-31T00:00:00Z;;0.1;",
    )
    payout, change = read_events(path).rows
    assert payout == (
        at("2026-03-30 00:00"),
        EventKind.PAYOUT,
        "ada",
        "USDT",
        usdt("-12.3"),  # below zero: taken back
        None,
        'paid, "late"',
        "-12.300000000",
    )
    assert (change.kind, change.ratio, change.copier_id) == (
        EventKind.RATIO_CHANGE,
        share("10%"),
        "",
    )


NEEDS = {
    "ratio_change": "ratio",
    "payout": "amount",
    "stop_copying": "",
    "lead_closes": "",
    "withdrawal": "",
    "transfer_in": "amount",
    "transfer_out": "amount",
    "equity": "amount",
    "pnl": "amount",
    "unrealized": "amount",
    "lead_unrealized": "amount",
    "available_balance": "amount",
}


@pytest.mark.parametrize("kind", NEEDS)
def test_an_event_needs_what_its_kind_says(tmp_path: Path, kind: str) -> None:
    """SPEC, Ledger and files: the twelve kinds."""
    path = write(tmp_path, "at,kind,amount,ratio", f"2026-03-30T00:00:00Z,{kind},,")
    parsed = read_events(path)
    if NEEDS[kind]:
        assert parsed.refused == [(2, NEEDS[kind], "empty", "")]
    else:
        assert [event.kind for event in parsed.rows] == [kind]
    filled = write(tmp_path, "at,kind,amount,ratio", f"2026-03-30T00:00:00Z,{kind},1.50,0.1")
    [event] = read_events(filled).rows
    assert event.amount_evidence == ("1.50" if kind == "payout" else "")


def test_there_are_no_other_kinds_of_event() -> None:
    assert set(NEEDS) == set(EventKind)


def test_an_event_of_an_unknown_kind_or_without_one_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, "at,kind", "2026-03-30T00:00Z,Payout", "2026-03-30T00:00Z,", ",payout")
    assert read_events(path).refused == [
        (2, "kind", "unknown_kind", "Payout"),
        (3, "kind", "empty", ""),
        (4, "at", "empty", ""),
    ]


def test_an_empty_cell_of_a_copier_is_unknown_never_zero(tmp_path: Path) -> None:
    """SPEC, Ledger and files."""
    names = "copier_id,nickname,equity,open_positions,active_orders,copying_since,copied_amount"
    path = write(tmp_path, f"{names},pnl,share_paid,as_of", "ada,,,,,,,,,")
    unknown = Copier("ada", "USDT", None, None, None, None, None, None, None, None, as_of=NOW)
    assert read_copiers(path, as_of=NOW).rows == [unknown]
    assert read_copiers(write(tmp_path, "copier_id", "ada"), as_of=NOW).rows == [unknown]


def test_a_copier_is_read_to_the_last_cell(tmp_path: Path) -> None:
    """SPEC, Ledger and files: 0 is known to be 0; a row's own instant wins."""
    names = "copier_id,nickname,equity,open_positions,active_orders,copying_since,copied_amount"
    path = write(
        tmp_path,
        f"{names},pnl,share_paid,asset,as_of",
        "77,Ada 🦊,0,0,12,2025-01-01T00:00:00Z,1000,-3.5,0.35,USDC,2026-03-30T00:00:00Z",
    )
    assert read_copiers(path, as_of=NOW).rows == [
        Copier(
            "77",
            "USDC",
            "Ada 🦊",
            equity=0,
            open_positions=0,
            active_orders=12,
            copying_since=at("2025-01-01 00:00"),
            copied_amount=usdt("1000"),
            pnl=usdt("-3.5"),
            share_paid=usdt("0.35"),
            as_of=at("2026-03-30 00:00"),
        )
    ]


@pytest.mark.parametrize("count", ["-1", "1.5", "many", "٣", "1e3"])
def test_a_count_is_a_whole_number_of_zero_or_more(tmp_path: Path, count: str) -> None:
    path = write(tmp_path, "copier_id,open_positions", f"ada,{count}", "bob,3")
    parsed = read_copiers(path, as_of=NOW)
    assert [copier.open_positions for copier in parsed.rows] == [3]
    assert parsed.refused == [(2, "open_positions", "not_a_count", count)]


def test_a_copier_of_whom_one_list_says_two_things_is_refused_with_both(tmp_path: Path) -> None:
    """A contradiction must not decide whether somebody is removed."""
    path = write(tmp_path, "copier_id,equity", "ada,50", "bob,1", "ada,5000", "bob,1.0", ",7")
    parsed = read_copiers(path, as_of=NOW)
    assert [copier.copier_id for copier in parsed.rows] == ["bob"]
    assert [(bad.line, bad.code) for bad in parsed.refused] == [
        (2, "duplicate_id"),
        (4, "duplicate_id"),
        (6, "empty"),
    ]
    assert (parsed.read, parsed.merged) == (5, 1)


def test_a_copier_may_be_listed_at_several_instants(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "copier_id,equity,as_of",
        "ada,50,2026-03-01T00:00:00Z",
        "ada,60,2026-03-02T00:00:00Z",
    )
    assert [copier.equity for copier in read_copiers(path, as_of=NOW).rows] == [
        usdt("50"),
        usdt("60"),
    ]


def test_a_note_may_have_breaks_and_the_lines_below_keep_their_numbers(tmp_path: Path) -> None:
    """Line numbers are those an editor shows."""
    path = write(
        tmp_path,
        "at,kind,note",
        '2026-03-30T00:00:00Z,withdrawal,"one',
        'two ""and""',
        '\tthree"',
        "2026-03-30T00:00:00,withdrawal,no zone",
        "2026-03-31T00:00:00Z,withdrawal,good",
    )
    parsed = read_events(path)
    assert [event.note for event in parsed.rows] == ['one\ntwo "and"\n\tthree', "good"]
    assert parsed.refused == [(5, "at", "no_zone", "2026-03-30T00:00:00")]


def test_lines_are_numbered_the_same_in_a_file_of_many_blocks(tmp_path: Path) -> None:
    """Rows are read some hundreds at a time; a break in a note falls on the seam of two blocks."""
    good = "2026-03-30T00:00:00Z,withdrawal,"
    for before in range(508, 515):
        lines = [*[good] * before, f'{good}"a', 'b"', *[good] * 700, "never,withdrawal,"]
        parsed = read_events(write(tmp_path, "at,kind,note", *lines))
        assert len(parsed.rows) == before + 701
        assert [bad.line for bad in parsed.refused] == [before + 704]  # 1 + before + 2 + 700 + 1


def test_text_that_looks_like_a_formula_is_text(tmp_path: Path) -> None:
    """An apostrophe before it is how spreadsheets, and our export, say that."""
    path = write(tmp_path, "copier_id,nickname", '\'=1+1,"=HYPERLINK(""x"")"', "b,'quoted'")
    first, second = read_copiers(path, as_of=NOW).rows
    assert (first.copier_id, first.nickname) == ("=1+1", '=HYPERLINK("x")')
    assert second.nickname == "'quoted'"


def test_columns_we_do_not_know_are_ignored(tmp_path: Path) -> None:
    """Whatever they hold, and however many have no name."""
    path = write(tmp_path, f"{ORDERS},leverage,,", f'{GOOD_ORDER},"1\n2",x,\x01')
    assert read_orders(path).rows == orders_of(tmp_path, GOOD_ORDER).rows
