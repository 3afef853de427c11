"""What the first rows of a table would become, before anything is imported."""

from __future__ import annotations

from pathlib import Path

import pytest

from profitshare_gui.core.errors import BadFile
from profitshare_gui.core.records import Feed
from profitshare_gui.exchanges.files import preview, read_copiers
from profitshare_gui.exchanges.look import look_at
from profitshare_gui.exchanges.source import PastedSource
from tests.exchanges.written import GOOD_ORDER, ORDERS, mapping_of, order_line, write
from tests.say import at

NOW = at("2026-04-01 00:00")


def test_a_preview_shows_each_record_with_its_line(tmp_path: Path) -> None:
    path = write(tmp_path, ORDERS, GOOD_ORDER, order_line(realized_pnl="x"), order_line(side="s"))
    shown = preview(path, Feed.ORDERS, None, as_of=NOW)
    # line 4 has the id of line 2 but other content, so both contradict each other
    assert [(bad.line, bad.code) for bad in shown.refused] == [
        (2, "duplicate_id"),
        (3, "not_a_number"),
        (4, "duplicate_id"),
    ]
    assert (shown.rows, shown.read, shown.is_whole) == ([], 3, True)
    one = preview(write(tmp_path, ORDERS, "", GOOD_ORDER), Feed.ORDERS, None, as_of=NOW)
    assert (one.lines, len(one.rows)) == ([3], 1)


def test_rows_that_would_be_merged_are_shown_one_by_one(tmp_path: Path) -> None:
    columns = "\n".join(f'{name} = "{name}"' for name in ORDERS.split(","))
    mapping = mapping_of(tmp_path, 'kind = "orders"\nduplicates = "sum"', f"[columns]\n{columns}")
    path = write(tmp_path, ORDERS, GOOD_ORDER, order_line(realized_pnl="5"))
    shown = preview(path, Feed.ORDERS, mapping, as_of=NOW)
    assert (len(shown.rows), shown.lines, shown.refused) == (2, [2, 3], [])


@pytest.mark.parametrize(("rows", "is_whole"), [(199, True), (200, True), (201, False)])
def test_a_preview_reads_no_more_than_it_shows(tmp_path: Path, rows: int, is_whole: bool) -> None:  # noqa: FBT001
    path = write(tmp_path, ORDERS, *[order_line(order_id=f"o{n}") for n in range(rows)])
    shown = preview(path, Feed.ORDERS, None, as_of=NOW)
    assert (len(shown.rows), shown.is_whole) == (min(rows, 200), is_whole)


def test_a_preview_of_a_huge_file_stops_soon(tmp_path: Path) -> None:
    path = write(tmp_path, ORDERS, *[order_line(order_id=f"o{n}") for n in range(5000)])
    shown = preview(path, Feed.ORDERS, None, as_of=NOW, limit=10)
    assert (len(shown.rows), shown.is_whole) == (10, False)
    assert shown.read < 1000


def test_events_and_copiers_have_previews_too() -> None:
    events = PastedSource("at\tkind\n2026-03-30T00:00Z\tstop_copying\nsoon\tpayout\n")
    shown = preview(events, Feed.EVENTS, None, as_of=NOW)
    assert (shown.lines, [bad.line for bad in shown.refused]) == ([2], [3])
    copiers = PastedSource("copier_id\tequity\n7\t1\n7\t2\n8\t1\n")
    listed = preview(copiers, Feed.COPIERS, None, as_of=NOW)
    assert (listed.lines, listed.rows) == ([4], read_copiers(copiers, as_of=NOW).rows)
    assert [bad.line for bad in listed.refused] == [2, 3]


def test_a_preview_of_what_cannot_be_imported_is_refused_alike(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="lacks"):
        preview(write(tmp_path, "a,b", "1,2"), Feed.ORDERS, None, as_of=NOW)


def test_a_look_shows_the_first_rows_as_text(tmp_path: Path) -> None:
    path = write(tmp_path, "a,b", *[f"{n},x" for n in range(80)])
    look = look_at(path)
    assert (look.kind, look.encoding, look.delimiter) == ("csv", "utf-8", ",")
    assert (look.header, look.header_line, look.tables) == (("a", "b"), 1, 1)
    assert (len(look.sample), look.sample[0], look.sample_lines[:2]) == (50, ("0", "x"), (2, 3))
    assert look_at(write(tmp_path, "a,b")).sample == ()


def test_a_look_finds_the_header_of_a_mapping_below_other_tables(tmp_path: Path) -> None:
    path = write(tmp_path, "Name,Value", "Period,2026", "Rows,1", "UID,PnL,Fee", "7,1,2")
    assert look_at(path).header == ("Name", "Value")
    assert look_at(path, ["UID", "Fee"]).header == ("UID", "PnL", "Fee")
