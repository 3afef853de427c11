"""No bytes crash the reading of files, no line gets lost, and the short cuts change nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from profitshare_gui.core.errors import BadFile, BadValue
from profitshare_gui.exchanges.cells import cell_reader, shield, unshield
from profitshare_gui.exchanges.files import Parsed, read_copiers, read_events, read_orders
from profitshare_gui.exchanges.layout import LAYOUTS, Holds
from profitshare_gui.exchanges.mapping import load_mapping
from tests.exchanges.written import GOOD_ORDER, ORDERS
from tests.say import at

NOW = at("2026-04-01 00:00")

CELLS = st.sampled_from(
    [
        *("", " ", "0", "-1.5", "1e30", "NaN", "1,5", "12.3456789012", "9" * 11, "1" * 30, "=1+1"),
        *("2026-03-30T00:00:00Z", "2026-03-30T00:00:00", "2026-03-30 08:00:00.5+08:00", "T"),
        *("ada", "o1", "o2", "USDT", "lead", "payout", "ratio_change", "0.1", "7", "'=x", "'"),
        *("\x00", "\ud800", "é", "\u200b", "a b", '"', '"a\nb"', '"a""b"', '"open', 'x"y', "\r"),
    ]
)
HEADERS = [",".join(column.name for column in layout) for layout in LAYOUTS.values()]


@st.composite
def nearly_files(draw: st.DrawFn) -> bytes:
    """Files that look like ours, with all that may go wrong in a line."""
    header = draw(st.sampled_from([*HEADERS, ORDERS]))
    lines = [header]
    for _ in range(draw(st.integers(0, 12))):
        width = header.count(",") + draw(st.sampled_from([1, 1, 1, 1, 0, 2]))
        lines.append(",".join(draw(CELLS) for _ in range(width)))
    end = draw(st.sampled_from(["\n", "\r\n", "\r"]))
    encoding = draw(st.sampled_from(["utf-8", "utf-8-sig", "utf-16-le"]))
    content = end.join(lines).encode(encoding, "surrogatepass")
    place = draw(st.integers(0, len(content)))
    return content[:place] + draw(st.binary(max_size=3)) + content[place:]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file for all examples."""
    return tmp_path_factory.mktemp("fuzz") / "file.csv"


def check(parsed: Parsed[Any], content: bytes) -> None:
    """Every row is accounted for, and every refusal can be shown and found in an editor."""
    lines = len(content.replace(b"\r\n", b"\n").replace(b"\r", b"\n").split(b"\n"))
    assert parsed.merged >= 0
    assert parsed.filtered == 0
    for bad in parsed.refused:
        assert 2 <= bad.line <= lines
        assert bad.why.isprintable()
        bad.why.encode()
    numbers = [bad.line for bad in parsed.refused]
    assert numbers == sorted(set(numbers))


@given(content=st.one_of(st.binary(max_size=400), nearly_files()))
@example(b"copier_id\n\xff\n\x00\n")
@example(b"copier_id,x\n\xff\xfe\x00\n")
def test_no_bytes_crash_the_reader(path: Path, content: bytes) -> None:
    """SPEC, Bars: hostile input gives a plain message and changes nothing."""
    path.write_bytes(content)
    for read in (read_orders, read_events, lambda file: read_copiers(file, as_of=NOW)):
        try:
            parsed = read(path)
        except BadFile:
            continue
        check(parsed, content)


@given(content=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(str.encode)))
@example(b"a=" + b"[" * 5000)
@example(b"kind = " + b"9" * 5000)
@example(b"\xff")
def test_no_bytes_crash_the_reading_of_a_mapping(path: Path, content: bytes) -> None:
    """SPEC, Bars: hostile input gives a plain message and changes nothing."""
    path.write_bytes(content)
    with pytest.raises(BadFile):
        load_mapping(path)


@given(data=st.data(), bad=st.lists(st.integers(0, 1499), max_size=3, unique=True))
def test_bad_lines_never_cost_a_good_one(path: Path, data: st.DataObject, bad: list[int]) -> None:
    """Issue 2, Bad input: line by line, over the seams of blocks as well."""
    lines = [GOOD_ORDER.replace("o1", f"o{row}") for row in range(1500)]
    for row in bad:
        lines[row] = data.draw(st.sampled_from(["x", '"', 'a,"b', lines[row] + ",", '"a"b,c']))
    path.write_text("\n".join([ORDERS, *lines]), encoding="utf-8")
    parsed = read_orders(path)
    good = [f"o{row}" for row in range(1500) if row not in bad]
    assert [order.order_id for order in parsed.rows] == good
    assert [refused.line for refused in parsed.refused] == [row + 2 for row in sorted(bad)]


def amounts() -> st.SearchStrategy[str]:
    """Numbers as files have them, most of them plain."""
    return st.one_of(
        st.decimals(-(10**11), 10**11, places=8).map(lambda number: f"{number:f}"),
        st.from_regex(r"-?\d{0,11}(\.\d{0,10})?", fullmatch=True),
    )


def instants() -> st.SearchStrategy[str]:
    """Instants in all forms of ISO 8601 that we read, and some that are wrong."""
    return st.from_regex(
        r"(20[0-9]{2}|1970|2199)-[01][0-9]-[0-3][0-9][T ][0-2][0-9]:[0-5][0-9]"
        r"(:[0-5][0-9]([.,][0-9]{1,6})?)?(Z|z|[+-][0-2][0-9]:?[0-5][0-9])?",
        fullmatch=True,
    )


def outcome(read: Callable[[], list[Any]]) -> list[Any] | str:
    """The values, or the code of the reason why there are none."""
    try:
        return read()
    except BadValue as error:
        return error.code


PLAIN = {Holds.AMOUNT: amounts(), Holds.INSTANT: instants()}


@pytest.mark.parametrize("holds", Holds)
@given(data=st.data())
def test_a_column_read_at_once_is_its_cells_read_one_by_one(
    holds: Holds, data: st.DataObject
) -> None:
    """The short cuts for speed change no value and no refusal."""
    cell_texts = st.one_of(PLAIN.get(holds, st.nothing()), CELLS, st.text(max_size=12))
    usual = st.lists(PLAIN.get(holds, CELLS), min_size=1, max_size=6)
    cells = data.draw(st.one_of(usual, st.lists(cell_texts, min_size=1, max_size=6)))
    one_by_one, at_once = cell_reader(holds), cell_reader(holds)
    expected = outcome(lambda: [one_by_one.cell(text) for text in cells])
    assert outcome(lambda: at_once.column(cells)) == expected


@given(st.text())
@example("=1")
@example("'=1")
@example("''@x")
def test_shielded_text_is_no_formula_and_comes_back_as_it_was(text: str) -> None:
    """CSV injection: a spreadsheet runs what begins with = + - or @."""
    shielded = shield(text)
    assert shielded[:1] not in {*"=+-@", "\uff1d", "\uff0b", "\uff0d", "\uff20"}
    assert unshield(shielded) == text
