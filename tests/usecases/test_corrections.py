"""Rows entered and corrected by hand, on a real archive."""

from __future__ import annotations

import pytest
from hypothesis import given

from profitshare_gui.core.errors import BadLine, BadValue
from profitshare_gui.core.kept_row import KeptRow
from profitshare_gui.core.records import Account, Event, Feed, Order, Owner
from profitshare_gui.place import Place
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.store import Store
from profitshare_gui.usecases import corrections
from profitshare_gui.usecases.corrections import Difference, cells_of, typed_row
from profitshare_gui.usecases.profit import load_profit
from tests.core.rulebooks import shipped
from tests.say import at, event, order, usdt
from tests.store.archives import look
from tests.store.test_history import some_events, some_orders

NOW = at("2026-04-04 12:00")
IMPORTED = at("2026-04-01 00:00")
PAYOUT = event("payout", "2026-03-30 00:10", "ada", amount="35.70", note="week 13")
LESS = PAYOUT._replace(amount=usdt("30"), amount_evidence="30")
ORDER = order("ada", "100", order_id="7", closed="2026-03-25 10:00", ratio="10%")
ADDED, CHANGED, UNCHANGED = SaveCounts(added=1), SaveCounts(changed=1), SaveCounts(unchanged=1)


@pytest.fixture
def account(store: Store) -> Account:
    """An account with one order and one payout from a file."""
    made = store.add_account(Account("main", "ju", "files", "", NOW))
    bring(store, made)
    return made


def bring(store: Store, account: Account, *, learned_at: int = IMPORTED) -> None:
    """Import the same two rows."""
    store.save_page(account.account_id, Feed.ORDERS, [ORDER], learned_at=learned_at)
    store.save_page(account.account_id, Feed.EVENTS, [PAYOUT], learned_at=learned_at)


def only(store: Store, account: Account, feed: Feed, search: str = "") -> KeptRow:
    """The one row of a kind that counts."""
    found = corrections.find_rows(store, account, feed, search)
    (kept,) = [each for each in found if each.replaced_at is None]
    return kept


def test_what_is_entered_by_hand_counts_and_is_noted_as_such(
    store: Store, account: Account, place: Place
) -> None:
    late = order("ben", "50", order_id="8", ratio="10%")
    bonus = event("transfer_in", "2026-04-02 00:00", amount="5")
    add = corrections.add_row
    assert add(store, account, late, now=NOW, note=" from the app ") == ADDED
    assert add(store, account, bonus, now=NOW, note="") == ADDED
    assert set(store.orders(account.account_id)) == {ORDER, late}
    assert store.events(account.account_id) == [PAYOUT, bonus]
    noted = look(place, "SELECT feed, origin, name, read, added FROM intake")
    assert noted == [("orders", "hand", "from the app", 1, 1), ("events", "hand", "", 1, 1)]


def test_what_is_known_already_is_neither_added_nor_corrected(
    store: Store, account: Account, place: Place
) -> None:
    """To add an order under a known id would silently replace it."""
    other = ORDER._replace(realized_pnl=usdt("1"))
    assert corrections.add_row(store, account, other, now=NOW, note="") == UNCHANGED
    assert corrections.add_row(store, account, PAYOUT, now=NOW, note="") == UNCHANGED
    assert list(store.orders(account.account_id)) == [ORDER]
    assert look(place, "SELECT count(*) FROM intake") == [(0,)]


def test_a_corrected_order_says_something_else_from_then_on(store: Store, account: Account) -> None:
    """SPEC, Ledger and files: the same key later is a change; what it said is kept."""
    kept = only(store, account, Feed.ORDERS)
    better = ORDER._replace(realized_pnl=usdt("90"), symbol="ETHUSDT")
    correct = corrections.correct_row
    assert correct(store, account, kept, better, now=NOW, note="statement") == CHANGED
    assert correct(store, account, kept, better, now=NOW + 9, note="again") == UNCHANGED
    assert list(store.orders(account.account_id)) == [better]
    assert list(store.orders(account.account_id, NOW - 1)) == [ORDER]
    versions = corrections.row_history(store, account, Feed.ORDERS, kept.row)
    assert [(v.fact, v.learned_at, v.replaced_at, v.source, v.by_hand) for v in versions] == [
        (ORDER, IMPORTED, NOW, "", False),
        (better, NOW, None, "statement", True),
    ]


def test_an_order_without_an_id_is_corrected_in_its_place(store: Store, account: Account) -> None:
    """Its key is made of what it said first; a correction must not make a second order of it."""
    nameless = order("cyd", "1")
    store.save_page(account.account_id, Feed.ORDERS, [nameless], learned_at=IMPORTED)
    kept = only(store, account, Feed.ORDERS, "cyd")
    better = nameless._replace(realized_pnl=usdt("2"))
    corrections.correct_row(store, account, kept, better, now=NOW, note="")
    assert set(store.orders(account.account_id)) == {ORDER, better}


def test_a_file_brings_nothing_back_that_was_corrected_by_hand(
    store: Store, account: Account
) -> None:
    """Whoever imports the same file again says nothing new; a file that says else is news."""
    for amount in ("90", "80"):
        kept = only(store, account, Feed.ORDERS)
        better = ORDER._replace(realized_pnl=usdt(amount))
        corrections.correct_row(store, account, kept, better, now=NOW, note="")
    page = [ORDER, order("ben", "1", order_id="8"), ORDER._replace(realized_pnl=usdt("90"))]
    for row in page:
        store.save_page(account.account_id, Feed.ORDERS, [row], learned_at=NOW + 5)
    found = {row.order_id: row.realized_pnl for row in store.orders(account.account_id)}
    assert found == {"7": usdt("80"), "8": usdt("1")}
    again = store.save_page(account.account_id, Feed.ORDERS, page[:2], learned_at=NOW + 6)
    assert again == UNCHANGED + UNCHANGED
    news = ORDER._replace(realized_pnl=usdt("85"))
    assert store.save_page(account.account_id, Feed.ORDERS, [news], learned_at=NOW + 7) == CHANGED
    # Now it says again what a file says, and files may change it.
    assert store.save_page(account.account_id, Feed.ORDERS, [ORDER], learned_at=NOW + 8) == CHANGED


def test_an_order_without_an_id_that_was_corrected_stays_so(store: Store, account: Account) -> None:
    nameless = order("cyd", "1")
    store.save_page(account.account_id, Feed.ORDERS, [nameless], learned_at=IMPORTED)
    kept = only(store, account, Feed.ORDERS, "cyd")
    better = nameless._replace(realized_pnl=usdt("2"))
    corrections.correct_row(store, account, kept, better, now=NOW, note="")
    store.save_page(account.account_id, Feed.ORDERS, [nameless], learned_at=NOW + 5)
    assert set(store.orders(account.account_id)) == {ORDER, better}


def saying(*amounts: str) -> list[Order]:
    """Orders of one copier without ids that differ in nothing but the amount."""
    return [order("cyd", amount, ratio="10%") for amount in amounts]


def correct_cyd(store: Store, account: Account, before: str, after: str) -> None:
    """Correct the newest order of cyd's that says an amount."""
    found = corrections.find_rows(store, account, Feed.ORDERS, "cyd")
    [said], [says] = saying(before), saying(after)
    kept = next(each for each in found if each.fact == said)
    corrections.correct_row(store, account, kept, says, now=NOW, note="")


def amounts_of(store: Store, account: Account) -> list[int | None]:
    rows = store.orders(account.account_id)
    return sorted((row.realized_pnl for row in rows if row.copier_id == "cyd"), key=str)


@pytest.mark.parametrize(
    ("first", "steps", "then", "amounts", "added"),
    [
        # The platform's file is right now: it says what the correction says.
        (["100"], ["100-90"], ["90"], ["90"], 0),
        (["100", "100"], ["100-90"], ["100", "90"], ["100", "90"], 0),
        (["100", "100"], ["100-90"], ["90", "100"], ["100", "90"], 0),
        (["100", "100"], ["100-90", "100-90"], ["90", "90"], ["90", "90"], 0),
        # An old file brings nothing back, whichever of the former contents it has.
        (["100"], ["100-90"], ["100"], ["90"], 0),
        (["100"], ["100-90", "90-80"], ["90"], ["80"], 0),
        (["100"], ["100-90", "90-100"], ["90"], ["100"], 0),
        (["100"], ["100-90", "90-100"], ["100"], ["100"], 0),
        # Corrected to what another order says: two such rows are those two, a third is new.
        (["90", "100"], ["100-90"], ["90", "90"], ["90", "90"], 0),
        (["90", "100"], ["100-90"], ["90"], ["90", "90"], 0),
        (["90", "100"], ["100-90"], ["90", "90", "90"], ["90", "90", "90"], 1),
        # What was never said is news.
        (["100"], ["100-90"], ["70"], ["70", "90"], 1),
    ],
)
def test_an_order_without_an_id_counts_once_however_it_was_corrected(
    store: Store,
    account: Account,
    first: list[str],
    steps: list[str],
    then: list[str],
    amounts: list[str],
    added: int,
) -> None:
    """SPEC, Ledger and files: importing what is known adds nothing; real duplicates are kept."""
    account_id = account.account_id
    store.save_page(account_id, Feed.ORDERS, saying(*first), learned_at=IMPORTED)
    for step in steps:
        correct_cyd(store, account, *step.split("-"))
    expected = sorted(map(usdt, amounts), key=str)
    for learned_at, news in ((NOW + 10, added), (NOW + 20, 0)):
        counts = store.save_page(account_id, Feed.ORDERS, saying(*then), learned_at=learned_at)
        assert counts == SaveCounts(added=news, unchanged=len(then) - news)
        assert amounts_of(store, account) == expected


def test_a_further_key_is_of_one_copier_and_one_account(store: Store, account: Account) -> None:
    store.save_page(account.account_id, Feed.ORDERS, saying("100"), learned_at=IMPORTED)
    correct_cyd(store, account, "100", "90")
    other = store.add_account(Account("other", "ju", "files", "", NOW))
    dan = [each._replace(copier_id="dan") for each in saying("90")]
    for account_id, rows in ((other.account_id, saying("90")), (account.account_id, dan)):
        assert store.save_page(account_id, Feed.ORDERS, rows, learned_at=NOW + 10) == ADDED


def test_an_order_set_aside_is_in_no_settlement(store: Store, account: Account) -> None:
    before = load_profit(store, account, shipped("ju"), NOW)
    assert [settlement.due for settlement in before.settlements] == [usdt("10")]
    kept = only(store, account, Feed.ORDERS)
    assert corrections.set_order_aside(store, account, kept, now=NOW, note="test") == CHANGED
    assert len(load_profit(store, account, shipped("ju"), NOW).settlements) == 0
    (aside,) = store.orders(account.account_id)
    assert aside == ORDER._replace(owner=Owner.OWN)


def test_a_withdrawn_event_no_longer_counts_and_no_file_brings_it_back(
    store: Store, account: Account
) -> None:
    kept = only(store, account, Feed.EVENTS)
    assert corrections.withdraw_event(store, account, kept.row, now=NOW, note="") == CHANGED
    assert store.events(account.account_id) == []
    assert store.events(account.account_id, NOW - 1) == [PAYOUT]
    bring(store, account, learned_at=NOW + 5)
    assert store.events(account.account_id) == []
    with pytest.raises(BadValue, match="meanwhile"):
        corrections.withdraw_event(store, account, kept.row, now=NOW + 9, note="")


def test_an_event_is_corrected_and_corrected_back(store: Store, account: Account) -> None:
    """The earlier content comes back as a row of its own, and the file still adds nothing."""
    correct = corrections.correct_row
    kept = only(store, account, Feed.EVENTS)
    assert correct(store, account, kept, LESS, now=NOW, note="a") == CHANGED
    assert store.events(account.account_id) == [LESS]
    kept = only(store, account, Feed.EVENTS)
    assert correct(store, account, kept, PAYOUT, now=NOW, note="b") == CHANGED
    assert store.events(account.account_id) == [PAYOUT]
    bring(store, account, learned_at=NOW + 5)
    assert store.events(account.account_id) == [PAYOUT]
    # Both at the same tick of the clock: the second has the next instant, for it came after.
    known = [store.events(account.account_id, instant) for instant in (NOW - 1, NOW, NOW + 1)]
    assert known == [[PAYOUT], [LESS], [PAYOUT]]
    versions = corrections.row_history(store, account, Feed.EVENTS, kept.row)
    assert [(v.fact, v.source) for v in versions] == [(PAYOUT, ""), (LESS, "a"), (PAYOUT, "b")]
    assert [v.replaced_at for v in versions] == [NOW, NOW + 1, None]


def test_what_is_said_twice_is_still_two_rows_after_a_correction_back(
    store: Store, account: Account
) -> None:
    """SPEC, Ledger and files: real duplicates are kept; the ordinal counts rows that count."""
    for fact in (LESS, PAYOUT):
        kept = only(store, account, Feed.EVENTS)
        corrections.correct_row(store, account, kept, fact, now=NOW, note="")
    again = store.save_page(account.account_id, Feed.EVENTS, [PAYOUT, PAYOUT], learned_at=NOW + 5)
    assert again == SaveCounts(added=1, unchanged=1)
    assert store.events(account.account_id) == [PAYOUT, PAYOUT]


def test_an_event_may_be_corrected_to_what_another_says(store: Store, account: Account) -> None:
    """Two payouts of one amount on one day are two, also where one was misread at first."""
    store.save_page(account.account_id, Feed.EVENTS, [LESS], learned_at=IMPORTED)
    kept = next(
        row for row in corrections.find_rows(store, account, Feed.EVENTS) if row.fact == LESS
    )
    corrections.correct_row(store, account, kept, PAYOUT, now=NOW, note="")
    assert store.events(account.account_id) == [PAYOUT, PAYOUT]


def test_a_payout_whose_amount_stays_keeps_the_text_it_was_read_from(
    store: Store, account: Account
) -> None:
    """SPEC, Ledger and files: payout rows keep their original text as evidence."""
    typed = typed_row(Feed.EVENTS, {**cells_of(PAYOUT), "note": "week 14"})
    assert isinstance(typed, Event)
    kept = only(store, account, Feed.EVENTS)
    corrections.correct_row(store, account, kept, typed, now=NOW, note="")
    (found,) = store.events(account.account_id)
    assert (found.note, found.amount_evidence) == ("week 14", "35.70")


def test_a_clock_that_was_set_back_does_not_hide_a_correction(
    store: Store, account: Account
) -> None:
    kept = only(store, account, Feed.ORDERS)
    better = ORDER._replace(realized_pnl=0)
    corrections.correct_row(store, account, kept, better, now=IMPORTED - 99, note="")
    assert list(store.orders(account.account_id, IMPORTED)) == [ORDER]
    assert list(store.orders(account.account_id, IMPORTED + 1)) == [better]


def test_rows_are_found_by_copier_id_symbol_kind_and_note_200_at_a_time(
    store: Store, account: Account
) -> None:
    many = [order("bob_%", str(n), order_id=f"n{n}", symbol="SOLUSDT") for n in range(250)]
    nameless = order("eve", "1")
    store.save_page(account.account_id, Feed.ORDERS, [*many, nameless], learned_at=NOW)

    def found(search: str, feed: Feed = Feed.ORDERS, first: int = 0) -> int:
        return len(corrections.find_rows(store, account, feed, search, first=first))

    assert (found("SOL"), found("sol", first=200)) == (200, 50)
    assert (found("B_%"), found("b%b"), found("n249"), found(" eve ")) == (200, 0, 1, 1)
    # A row without an id is not found by the digits of the key we made for it.
    assert sum(found(digit) for digit in "f") == 0
    assert (found("pay", Feed.EVENTS), found("week", Feed.EVENTS)) == (1, 1)
    newest = corrections.find_rows(store, account, Feed.ORDERS)[0]
    assert newest.fact == nameless


def test_what_is_typed_is_read_as_a_file_would_be() -> None:
    """The reasons are those of the importer."""
    good = cells_of(ORDER)
    refused = {
        "realized_pnl": ("1,5", "decimal_comma"),
        "opened_at": ("2026-03-25 09:00", "no_zone"),
        "closed_at": ("2026-03-25T08:00:00Z", "closed_before_opened"),
        "share_ratio": ("12", "ratio_out_of_range"),
        "is_lead": ("perhaps", "unknown_owner"),
    }
    for name, (cell, code) in refused.items():
        bad = typed_row(Feed.ORDERS, {**good, name: cell})
        assert isinstance(bad, BadLine)
        assert (bad.column, bad.code) == (name, code)
    nothing = typed_row(Feed.EVENTS, {})
    assert isinstance(nothing, BadLine)
    assert (nothing.column, nothing.code) == ("at", "empty")


def test_a_note_with_quotes_and_breaks_is_read_as_it_was_typed() -> None:
    note = 'said "no"\nand, then; left'
    typed = typed_row(Feed.EVENTS, {**cells_of(PAYOUT), "note": note})
    assert isinstance(typed, Event)
    assert typed.note == note


@given(fact=some_orders | some_events)
def test_what_a_form_is_filled_with_reads_back_as_the_row_it_shows(fact: Order | Event) -> None:
    feed = Feed.ORDERS if isinstance(fact, Order) else Feed.EVENTS
    typed = typed_row(feed, cells_of(fact))
    if isinstance(typed, BadLine):  # an archive holds what a file of today could not
        assert typed.code in {"empty", "unknown_kind"}
        return
    assert typed == fact


@given(fact=some_orders)
def test_a_name_that_looks_like_a_formula_reads_back_as_it_is(fact: Order) -> None:
    odd = fact._replace(
        copier_id="'=1", symbol="=1+1", closed_at=None, opened_at=IMPORTED, owner=Owner.COPIER
    )
    assert typed_row(Feed.ORDERS, cells_of(odd)) == odd


def test_only_what_changes_is_shown_as_a_difference() -> None:
    after = ORDER._replace(realized_pnl=usdt("90.5"), closed_at=None, owner=Owner.OWN)
    assert corrections.differences(ORDER, after) == [
        Difference("closed_at", "2026-03-25T10:00:00Z", ""),
        Difference("realized_pnl", "100", "90.5"),
        Difference("is_lead", "", "own"),
    ]
