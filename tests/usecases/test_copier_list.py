"""What the Copiers page is given: who is there, who left, what each owes, by which rule."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from profitshare_gui.core.copier_note import CopierNote
from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.instants import DAY
from profitshare_gui.core.records import Feed
from profitshare_gui.core.rulebook import InactiveRule
from profitshare_gui.paths import resource
from profitshare_gui.store.reported import Reported
from profitshare_gui.store.store import ARCHIVE, Store
from profitshare_gui.store.synced import SyncedPage, SyncedRow
from profitshare_gui.usecases.copier_list import CopierList
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.say import event, order, usdt
from tests.ui.conftest import NOON
from tests.ui.copier_lists import JU, WORLD, bring, fill_copiers, known, one


def desk_of(
    store: Store, rulebook_id: str = "ju", *, exchange: str = "files", now: int = NOON
) -> Desk:
    account = fill_copiers(store, exchange=exchange, rulebook_id=rulebook_id)
    return Desk(store, account, RulebookShelf((resource("rulebooks"),)), lambda: now)


def figures(listed: CopierList, name: str) -> dict[str, int | None]:
    rows = listed.current
    return dict(zip(rows.copier_ids, known(rows.figures[name].tolist()), strict=True))


def test_what_a_list_does_not_tell_stays_unknown(store: Store) -> None:
    """SPEC, Ledger and files: an empty cell is unknown, never 0."""
    listed = desk_of(store).load_copiers()
    assert figures(listed, "equity") == {copier.copier_id: copier.equity for copier in WORLD}
    assert set(figures(listed, "share_paid").values()) == {None}
    assert set(figures(listed, "pending").values()) == {None}, "no order is known of anybody"
    assert listed.current.nicknames[4] == ""
    assert not listed.removes
    assert listed.rule.rule == JU


def test_a_copier_owes_what_waits_and_nothing_where_nothing_does(store: Store) -> None:
    """The window closed on Monday 30 March; ada's 50 x 12 % = 6 waits, bob's was settled."""
    desk = desk_of(store)
    account_id = desk.account.account_id
    orders = [
        order("a", "50", closed="2026-04-01 10:00", ratio="12%"),
        order("b", "80", closed="2026-03-25 10:00", ratio="12%"),
        order("e", "-9", closed="2026-04-01 10:00", ratio="12%"),
    ]
    store.save_page(account_id, Feed.ORDERS, orders, learned_at=NOON)
    pending = figures(desk.load_copiers(), "pending")
    assert pending == {"a": usdt("6"), "b": 0, "c": None, "d": None, "e": 0, "f": None}


def test_the_distance_to_the_high_water_mark_is_there_where_the_rules_have_one(
    store: Store,
) -> None:
    """Coinlocally: 100 were shared on Monday; -30 since leave 30 to the mark, for bob nothing."""
    desk = desk_of(store, "coinlocally")
    account_id = desk.account.account_id
    store.save_page(
        account_id,
        Feed.EVENTS,
        [event("ratio_change", "2026-03-01 00:00", ratio="10%")],
        learned_at=NOON,
    )
    orders = [
        order("a", "100", closed="2026-03-25 10:00"),
        order("a", "-30", closed="2026-04-01 10:00"),
        order("b", "10", closed="2026-03-25 10:00"),
    ]
    store.save_page(account_id, Feed.ORDERS, orders, learned_at=NOON)
    listed = desk.load_copiers()
    assert figures(listed, "to_mark") == {
        "a": usdt("30"), "b": 0, "c": None, "d": None, "e": None, "f": None,
    }  # fmt: skip
    assert figures(listed, "pending")["a"] == 0
    assert listed.rule.rule is None, "the platform has no rule for inactive copiers"
    assert listed.current.judged(None, flag_decides=True).unknown.all()


def test_without_a_ratio_the_list_is_there_all_the_same(store: Store) -> None:
    desk = desk_of(store)
    store.save_page(desk.account.account_id, Feed.ORDERS, [order("a", "50")], learned_at=NOON)
    listed = desk.load_copiers()
    assert listed.trouble is not None
    assert len(listed.current) == len(WORLD)
    assert set(figures(listed, "pending").values()) == {None}


def test_who_left_is_told_with_the_day_until_a_later_reading_has_him_again(store: Store) -> None:
    desk = desk_of(store)
    later = NOON + DAY
    bring(store, desk.account, [copier._replace(as_of=later) for copier in WORLD[2:]])
    listed = desk.load_copiers()
    assert list(listed.left.copier_ids) == ["a", "b"]
    assert listed.left.figures["left_at"].tolist() == [later, later]
    assert list(listed.current.copier_ids) == ["c", "d", "e", "f"]
    store.save_page(
        desk.account.account_id, Feed.COPIERS, [one("b", as_of=later + 1)], learned_at=later + 1
    )
    assert list(desk.load_copiers().left.copier_ids) == ["a"]


def test_assets_of_one_copier_are_rows_apart_of_one_person(store: Store) -> None:
    """SPEC, Ledger and files: sums never mix assets."""
    desk = desk_of(store)
    bring(store, desk.account, [*WORLD, one("a", "3", asset="BTC")])
    rows = desk.load_copiers().current
    assert [(rows.copier_ids[n], rows.assets[n]) for n in (0, 1)] == [("a", "BTC"), ("a", "USDT")]
    assert rows.who[0] == rows.who[1]
    assert len(rows.person_ids) == len(WORLD)


def test_an_edited_rule_is_kept_for_the_desk_and_taken_back(store: Store) -> None:
    desk = desk_of(store)
    mine = InactiveRule(usdt("12.5"), inclusive=False, no_positions=True, no_orders=False)
    desk.choose_inactive_rule(mine)
    listed = desk.load_copiers()
    assert (listed.rule.rule, listed.rule.platforms) == (mine, JU)
    assert not listed.rule.is_platforms_own
    desk.choose_inactive_rule(None)
    assert desk.load_copiers().rule.is_platforms_own


def test_a_rule_that_cannot_be_read_counts_as_none_was_edited(store: Store) -> None:
    desk = desk_of(store)
    for broken in ('{"equity_limit": "much"}', "[]", "not json", "7"):
        store.choices.choose(desk.account.account_id, "inactive_rule", broken, now=NOON)
        assert desk.load_copiers().rule.rule == JU


def test_the_platforms_flag_and_reported_shares_count_where_it_has_them(store: Store) -> None:
    """SPEC, Removing inactive copiers: Bitget's isRemove; a nickname of two says nothing."""
    desk = desk_of(store, "bitget", exchange="bitget")
    flags = {"a": False, "b": True}
    told = [
        SyncedRow(
            who, Reported(who, None, "USDT", None, f'{{"is_removable":{str(flag).lower()}}}'), None
        )
        for who, flag in flags.items()
    ]
    shares = [
        SyncedRow(
            str(n),
            Reported(str(n), None, "USDT", amount, f'{{"copier_id":"","nickname":"{name}"}}'),
            None,
        )
        for n, (name, amount) in enumerate([("Amy", 5), ("nobody", 7), ("Amy", 6)])
    ]
    for feed, rows in (("copiers", told), ("pending_shares", shares)):
        page = SyncedPage(rows, (), "")
        store.synced.save_page(desk.account.account_id, feed, page, learned_at=NOON + 1)
    listed = desk.load_copiers()
    assert listed.removes
    assert figures(listed, "pending") == {
        "a": 11,
        "b": None,
        "c": None,
        "d": None,
        "e": None,
        "f": None,
    }
    eligible = listed.current.judged(listed.rule.rule, flag_decides=True).eligible.tolist()
    # Bitget asks for an equity below 100 and nothing else: e and f; d has 100 itself.
    assert eligible == [False, True, False, False, True, True]


def test_tags_are_those_of_the_newest_note(store: Store) -> None:
    desk = desk_of(store)
    for noted_at, tags in ((NOON, ("vip",)), (NOON + 1, ("friend", "vip"))):
        store.notes.save(desk.account.account_id, "b", CopierNote("", tags, noted_at))
    rows = desk.load_copiers().current
    assert rows.tags[1] == ("friend", "vip")
    assert rows.search.holding("FRIEND").tolist() == [n == 1 for n in range(len(WORLD))]


def test_the_rows_shown_are_written_in_their_order_and_read_back(
    store: Store, tmp_path: Path
) -> None:
    """SPEC, Ledger and files: what the app writes it reads; a spreadsheet runs no name."""
    from openpyxl import load_workbook

    desk = desk_of(store)
    listed = desk.load_copiers()
    verdicts = listed.current.judged(JU, flag_decides=True)
    path = tmp_path / "shown.csv"
    assert desk.export_copiers(path, listed.current, verdicts, [5, 2, 4]) == 3
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [row["copier_id"] for row in rows] == ["f", "c", "e"]
    assert [row["activity"] for row in rows] == ["eligible", "unknown", "not_eligible"]
    assert [row["reasons"] for row in rows] == ["", "equity", "OPEN_POSITIONS"]
    assert rows[0]["pnl"] == "1.23456789"
    assert rows[1]["equity"] == ""
    assert rows[0]["nickname"] == "'=SUM(A1)"
    workbook = tmp_path / "shown.xlsx"
    desk.export_copiers(workbook, listed.current, verdicts, [0])
    sheet = load_workbook(workbook).active
    assert sheet is not None
    assert [cell.value for cell in next(sheet.iter_rows(min_row=2))][:3] == ["a", "Amy", 50]


def test_the_archive_itself_is_no_place_to_write_to(store: Store) -> None:
    desk = desk_of(store)
    listed = desk.load_copiers()
    assert store.folder is not None
    own = store.folder / ARCHIVE
    with pytest.raises(DiskTrouble):
        desk.export_copiers(own, listed.current, listed.current.judged(JU, flag_decides=True), [0])


def test_somebody_without_an_id_is_a_person_too(store: Store) -> None:
    """A platform may list a copier and not say who he is."""
    desk = desk_of(store)
    bring(store, desk.account, [one("", "7"), *WORLD, one("a", "3", asset="BTC")])
    rows = desk.load_copiers().current
    assert list(rows.person_ids) == ["", *(copier.copier_id for copier in WORLD)]
    assert rows.who.tolist() == [0, 1, 1, 2, 3, 4, 5, 6]
