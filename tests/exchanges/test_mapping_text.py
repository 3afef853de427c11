"""A mapping written as a file and read back is the same mapping."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.errors import BadFile
from profitshare_gui.core.records import Feed
from profitshare_gui.exchanges.cells import Notation
from profitshare_gui.exchanges.layout import LAYOUTS, Holds
from profitshare_gui.exchanges.mapping import (
    Duplicates,
    Mapping,
    load_mapping,
    parse_mapping,
)
from profitshare_gui.exchanges.mapping_text import empty_mapping, mapping_faults, mapping_text
from profitshare_gui.exchanges.times import TimeStyle, zone_called, zone_name
from tests.exchanges.written import mapping_of

SHIPPED = sorted((Path(__file__).parents[2] / "resources" / "mappings").glob("*.toml"))
HEADINGS = st.text(min_size=1, max_size=12).map(lambda text: " ".join(text.split())).filter(bool)
ORDERS = [column.name for column in LAYOUTS[Feed.ORDERS]]
AMOUNTS = [column.name for column in LAYOUTS[Feed.ORDERS] if column.holds is Holds.AMOUNT]
CONDITIONS = ["equals", "starts_with", "contains"]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_mapping_comes_back_from_its_text(path: Path) -> None:
    mapping = load_mapping(path)
    assert parse_mapping(mapping_text(mapping), path.stem) == mapping


@st.composite
def mappings(draw: st.DrawFn) -> Mapping:
    """Any mapping of orders that is complete."""
    conditions = "".join(
        f'[[leave_out]]\ncolumn = "c{n}"\n{draw(st.sampled_from(["", "unless_"]))}'
        f'{draw(st.sampled_from(CONDITIONS))} = ["x", "y\\"z"]\n'
        for n in range(draw(st.integers(0, 3)))
    )
    base = parse_mapping(
        'kind = "orders"\n[columns]\n'
        + "".join(f'{name} = "{name}"\n' for name in ORDERS)
        + conditions,
        "base",
    )
    zone = draw(st.sampled_from(["UTC", "Asia/Kolkata", "+05:30", "-03:00"]))
    return Mapping(
        name="drawn",
        feed=Feed.ORDERS,
        columns={
            name: tuple(draw(st.lists(HEADINGS, min_size=1, max_size=3)))
            for name in ORDERS
            if name != "asset"
        },
        constants={"asset": "USDC"},
        times=TimeStyle(("%d.%m.%Y %H:%M", "epoch_ms"), zone_called(zone)),
        notation=draw(
            st.sampled_from([Notation(), Notation(",", "."), Notation(",", " ", ("USDT", "≈"))])
        ),
        flip_sign=frozenset(draw(st.lists(st.sampled_from(AMOUNTS), max_size=2))),
        percent=frozenset(draw(st.lists(st.just("share_ratio"), max_size=1))),
        leave_out=base.leave_out,
        duplicates=draw(st.sampled_from(Duplicates)),
        empty=tuple(draw(st.lists(HEADINGS, max_size=2))),
    )


@given(mappings())
def test_any_mapping_comes_back_from_its_text(mapping: Mapping) -> None:
    """Names of columns may have quotes, backslashes, any letter."""
    assert parse_mapping(mapping_text(mapping), "drawn") == mapping
    assert mapping_faults(mapping) == ()


def test_what_a_mapping_lacks_is_told_key_by_key() -> None:
    faults = mapping_faults(empty_mapping(Feed.COPIERS))
    assert [fault.key for fault in faults] == ["columns.copier_id"]
    assert len(mapping_faults(empty_mapping(Feed.ORDERS))) == 8


def test_the_text_is_laid_out_for_people() -> None:
    text = (
        'kind = "copiers"\nempty = ["--"]\n\n[columns]\ncopier_id = "UID"\n'
        'equity = ["Equity", "Balance"]\n\n[time]\nzone = "+08:00"\n\n[numbers]\n'
        'units = ["USDT"]\n\n[[leave_out]]\ncolumn = "UID"\nunless_equals = ["a", "b"]\n'
    )
    assert mapping_text(parse_mapping(text, "x")) == text


@pytest.mark.parametrize("name", ["UTC", "Asia/Kolkata", "+05:30", "-03:30", "+00:00"])
def test_a_zone_is_found_again_by_its_name(name: str) -> None:
    zone = zone_called(name)
    assert zone_name(zone) == name
    assert zone_called(zone_name(zone)) == zone


@pytest.mark.parametrize("unit", ["1", "-", "x.y", "%", "e", "'"])
def test_a_unit_that_could_be_part_of_a_number_is_refused(tmp_path: Path, unit: str) -> None:
    with pytest.raises(BadFile, match="could be part of a number"):
        mapping_of(
            tmp_path,
            'kind = "copiers"',
            '[columns]\ncopier_id = "UID"',
            f'[numbers]\nunits = ["{unit}"]',
        )


def test_the_orders_of_a_lead_trader_need_no_copier(tmp_path: Path) -> None:
    """SPEC, Ledger and files: `lead` and `own` are the lead trader's own."""
    lines = (
        'kind = "orders"',
        '[columns]\nsymbol = "s"\nside = "d"\nopened_at = "t"\nclosed_at = "t"',
        'realized_pnl = "p"\ntrading_fee = "f"\n[constants]\nfunding_fee = "0"',
    )
    assert mapping_of(tmp_path, *lines, 'is_lead = "lead"').constants["is_lead"] == "lead"
    with pytest.raises(BadFile, match=r"columns\.copier_id: is missing"):
        mapping_of(tmp_path, *lines)
