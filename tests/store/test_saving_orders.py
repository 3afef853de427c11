"""Saving orders: added, changed, unchanged, and what was there before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.records import Feed, Order, Owner
from profitshare_gui.place import Place
from profitshare_gui.store import saving_orders
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.store import Store
from tests.say import order, usdt
from tests.store.archives import NOW, look, new_account, save

EVERYTHING = Order(
    copier_id="ada",
    order_id="7300000000000000001",
    asset="USDC",
    symbol="BTC-USDC",
    side="short",
    opened_at=NOW - 5,
    closed_at=NOW,
    realized_pnl=-(2**63) + 1,
    trading_fee=2**63 - 1,
    funding_fee=-1,
    share_ratio=123_456,
    unrealized_pnl=7,
    owner=Owner.LEAD,
)
LATER = NOW + 1


def test_an_order_comes_back_as_it_was_told(store: Store) -> None:
    """Amounts are exact up to 64 bits (SPEC, Ledger and files)."""
    account_id = new_account(store)
    still_open = order(
        "ben", None, fee=None, funding=None, closed=None, order_id="2", unrealized="-5"
    )
    nameless = order("ben", "3", owner=Owner.OWN)
    told = [EVERYTHING, still_open, nameless]
    assert save(store, account_id, Feed.ORDERS, told) == SaveCounts(added=3)
    kept = list(store.orders(account_id))
    assert set(kept) == set(told)
    assert all(type(row) is Order and type(row.owner) is Owner for row in kept)


def test_orders_are_read_open_ones_first_then_as_they_closed(store: Store) -> None:
    account_id = new_account(store)
    rows = [
        order(order_id="a", closed="2026-03-31 12:00"),
        order(order_id="b", closed="2026-03-30 12:00"),
        order(order_id="c", closed=None),
    ]
    save(store, account_id, Feed.ORDERS, rows)
    assert [row.order_id for row in store.orders(account_id)] == ["c", "b", "a"]


def test_the_same_rows_again_add_and_change_nothing(store: Store, place: Place) -> None:
    """SPEC, Ledger and files: importing the same file twice adds nothing."""
    account_id = new_account(store)
    rows = [EVERYTHING, order("ben", "1"), order("ben", "1"), order(order_id="x", closed=None)]
    save(store, account_id, Feed.ORDERS, rows)
    again = save(store, account_id, Feed.ORDERS, rows, learned_at=LATER)
    assert again == SaveCounts(unchanged=4)
    assert look(place, "SELECT DISTINCT learned_at FROM orders") == [(NOW,)]


def test_a_correction_replaces_the_row_and_keeps_what_it_said(store: Store, place: Place) -> None:
    """SPEC, Ledger and files: the same key later is a change; Sync: nothing is lost."""
    account_id = new_account(store)
    first, other = order("ada", "1", order_id="1"), order("ada", "5", order_id="2")
    save(store, account_id, Feed.ORDERS, [first, other])
    second = first._replace(realized_pnl=usdt("2"), closed_at=None, symbol="ETHUSDT")
    counts = save(store, account_id, Feed.ORDERS, [second, other], learned_at=LATER)
    assert counts == SaveCounts(changed=1, unchanged=1)
    assert set(store.orders(account_id)) == {second, other}
    kept = look(
        place,
        "SELECT symbol, closed_at, realized_pnl, learned_at, replaced_at"
        " FROM order_history JOIN market USING (market_key)",
    )
    assert kept == [("BTCUSDT", first.closed_at, usdt("1"), NOW, LATER)]


@pytest.mark.parametrize(
    "change",
    [
        {"asset": "USDC"},
        {"symbol": "ETHUSDT"},
        {"side": "short"},
        {"opened_at": NOW},
        {"closed_at": None},
        {"realized_pnl": None},
        {"trading_fee": 1},
        {"funding_fee": 1},
        {"share_ratio": 0},
        {"unrealized_pnl": 0},
        {"owner": Owner.LEAD},
    ],
    ids=lambda change: next(iter(change)),
)
def test_every_column_can_be_corrected(
    store: Store, place: Place, change: dict[str, object]
) -> None:
    """Unknown to 0 is a change as well: an empty cell is unknown, never 0."""
    account_id = new_account(store)
    first = order("ada", "1", order_id="1")
    second = first._replace(**change)  # type: ignore[arg-type]  # one of the fields, by name
    save(store, account_id, Feed.ORDERS, [first])
    assert save(store, account_id, Feed.ORDERS, [second]) == SaveCounts(changed=1)
    assert list(store.orders(account_id)) == [second]
    assert look(place, "SELECT count(*) FROM order_history") == [(1,)]


def test_in_one_page_the_last_of_two_rows_with_one_key_counts(store: Store, place: Place) -> None:
    account_id = new_account(store)
    rows = [order("ada", pnl, order_id="1") for pnl in ("1", "2", "3")]
    assert save(store, account_id, Feed.ORDERS, rows) == SaveCounts(added=1, unchanged=2)
    assert save(store, account_id, Feed.ORDERS, rows) == SaveCounts(unchanged=3)
    assert list(store.orders(account_id)) == rows[2:]
    assert look(place, "SELECT * FROM order_history") == []


def test_equal_rows_without_an_id_are_as_many_orders(store: Store) -> None:
    """SPEC, Ledger and files: content and ordinal are the key; real duplicates are kept."""
    account_id = new_account(store)
    twin = order("ada", "1")
    assert save(store, account_id, Feed.ORDERS, [twin, twin]) == SaveCounts(added=2)
    thrice = save(store, account_id, Feed.ORDERS, [twin, order("ada", "2"), twin, twin])
    assert thrice == SaveCounts(added=2, unchanged=2)  # the third twin, and the other order
    assert sorted(row.realized_pnl or 0 for row in store.orders(account_id)) == [
        usdt("1"),
        usdt("1"),
        usdt("1"),
        usdt("2"),
    ]


def test_equal_rows_are_counted_over_all_pages_of_a_file(store: Store) -> None:
    """A file may come in parts; the ordinal is that of the whole file."""
    account_id = new_account(store)
    twin = order("ada", "1")
    assert save(store, account_id, Feed.ORDERS, [twin], [twin, twin]) == SaveCounts(added=3)
    assert save(store, account_id, Feed.ORDERS, [twin, twin], [twin]) == SaveCounts(unchanged=3)


def test_an_id_belongs_to_its_copier_and_its_account(store: Store) -> None:
    """SPEC, Ledger and files: the key is (account, copier_id, order_id)."""
    one, two = new_account(store, "one"), new_account(store, "two")
    mine, theirs = order("ada", "1", order_id="1"), order("ben", "2", order_id="1")
    assert save(store, one, Feed.ORDERS, [mine, theirs]) == SaveCounts(added=2)
    assert save(store, two, Feed.ORDERS, [mine]) == SaveCounts(added=1)
    assert set(store.orders(one)) == {mine, theirs}
    assert list(store.orders(two)) == [mine]
    assert (store.order_count(one), store.order_count(two)) == (2, 1)


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Send rows three at a time, so that a few of them make several chunks."""
    monkeypatch.setattr(saving_orders, "_CHUNK", 3)


@pytest.mark.usefixtures("small_chunks")
def test_a_correction_in_one_chunk_leaves_the_others_alone(store: Store, place: Place) -> None:
    account_id = new_account(store)
    rows = [order("ada", "1", order_id=str(number)) for number in range(8)]
    assert save(store, account_id, Feed.ORDERS, rows) == SaveCounts(added=8)
    rows[4] = order("ada", "9", order_id="4")
    rows += [order("ben", "1", order_id="8"), order("ben", "1")]
    assert save(store, account_id, Feed.ORDERS, rows) == SaveCounts(2, 1, 7)
    assert set(store.orders(account_id)) == set(rows)
    assert look(place, "SELECT realized_pnl FROM order_history") == [(usdt("1"),)]


def test_a_page_that_fails_in_the_middle_leaves_nothing(store: Store) -> None:
    """SPEC, Sync: rows and checkpoint commit together, or not at all."""
    account_id = new_account(store)

    def pages() -> Iterator[list[Order]]:
        yield [order("ada", "1", order_id="1")]
        raise OSError("the file is on a stick that was pulled out")

    with pytest.raises(OSError, match="stick"):
        store.save_pages(account_id, Feed.ORDERS, pages(), learned_at=NOW, checkpoint="7")
    assert store.order_count(account_id) == 0
    assert store.checkpoint(account_id, Feed.ORDERS) is None
    assert save(store, account_id, Feed.ORDERS, [order()]) == SaveCounts(added=1)


amounts = st.none() | st.integers(-(2**63) + 1, 2**63 - 1)
orders_with_ids = st.builds(
    Order,
    copier_id=st.sampled_from(["", "ada", "ben", "Ω", "zoë"]),
    order_id=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=4),
    asset=st.sampled_from(["USDT", "USDC"]),
    symbol=st.sampled_from(["BTCUSDT", "ETHUSDT"]),
    side=st.sampled_from(["", "long", "short"]),
    opened_at=st.integers(NOW - 100, NOW),
    closed_at=st.none() | st.integers(NOW, NOW + 100),
    realized_pnl=amounts,
    trading_fee=amounts,
    funding_fee=amounts,
    share_ratio=st.none() | st.integers(0, 1_000_000),
    unrealized_pnl=amounts,
    owner=st.sampled_from(Owner),
)


@st.composite
def files_and_ways_to_send_them(draw: st.DrawFn) -> tuple[list[Order], list[list[Order]]]:
    """Orders with ids, and pages of them in which each comes at least once, in any order."""
    rows = draw(
        st.lists(orders_with_ids, unique_by=lambda row: (row.copier_id, row.order_id), max_size=12)
    )
    if not rows:
        return rows, [[]]
    more = draw(st.lists(st.sampled_from(rows), max_size=8))
    sent = draw(st.permutations(rows + more))
    cuts = sorted(draw(st.lists(st.integers(0, len(sent)), max_size=4)))
    return rows, [
        sent[start:end] for start, end in zip([0, *cuts], [*cuts, len(sent)], strict=True)
    ]


short_orders = st.builds(
    lambda copier_id, number, fee: order(copier_id, fee=str(fee), order_id=str(number)),
    st.sampled_from(["ada", "ben"]),
    st.integers(1, 4),
    st.integers(1, 3),
)


@given(
    pages=st.lists(
        st.lists(short_orders, unique_by=lambda row: (row.copier_id, row.order_id)), max_size=5
    ),
    chunk=st.sampled_from([1, 2, 20_000]),
)
def test_news_known_rows_and_corrections_are_told_apart_in_any_mixture(
    shared: Store, shared_place: Place, pages: list[list[Order]], chunk: int
) -> None:
    """Against a dictionary that does the same, whatever a chunk was taken for at first."""
    account_id = new_account(shared, f"example {len(shared.accounts())}")
    known: dict[tuple[str, str], Order] = {}
    replaced: list[tuple[int | None, int]] = []
    for number, page in enumerate(pages):
        before = [known.get((row.copier_id, row.order_id)) for row in page]
        expected = SaveCounts(
            added=before.count(None),
            changed=sum(old not in {None, row} for old, row in zip(before, page, strict=True)),
            unchanged=sum(old == row for old, row in zip(before, page, strict=True)),
        )
        replaced += [
            (old.trading_fee, number)
            for old, row in zip(before, page, strict=True)
            if old not in {None, row}
        ]
        known |= {(row.copier_id, row.order_id): row for row in page}
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(saving_orders, "_CHUNK", chunk)
            assert save(shared, account_id, Feed.ORDERS, page, learned_at=number) == expected
    assert set(shared.orders(account_id)) == set(known.values())
    history = look(
        shared_place,
        "SELECT h.trading_fee, h.replaced_at FROM order_history h"
        " JOIN orders USING (order_row) WHERE account_id = ?",
        account_id,
    )
    assert sorted(history) == sorted(replaced)


@given(told=files_and_ways_to_send_them(), together=st.booleans())
def test_however_rows_with_ids_are_cut_ordered_and_repeated_the_archive_is_the_same(
    shared: Store, told: tuple[list[Order], list[list[Order]]], *, together: bool
) -> None:
    """SPEC, Sync: every page idempotent."""
    rows, pages = told
    account_id = new_account(shared, f"example {len(shared.accounts())}")
    if together:
        counts = save(shared, account_id, Feed.ORDERS, *pages)
    else:
        counts = SaveCounts()
        for page in pages:
            counts += save(shared, account_id, Feed.ORDERS, page)
    sent = sum(len(page) for page in pages)
    assert counts == SaveCounts(added=len(rows), unchanged=sent - len(rows))
    assert sorted(map(str, shared.orders(account_id))) == sorted(map(str, rows))
