"""The proof of a payout: what it rests on, what came of it, and a digest that tells a change."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from profitshare_gui.core.citations import rule_version
from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.money import as_product
from profitshare_gui.core.reconciliation import Bucket, RowStatus, reconcile
from profitshare_gui.core.records import Account, Event, Feed, Order, Settlement
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.demo import fill_with_demo
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.payout_proof import PayoutProof, sums_of_rows
from profitshare_gui.usecases.payout_proof_csv import proof_digest, proof_text
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.say import at, event, order, usdt

pytestmark = pytest.mark.usefixtures("on_file")

NOW = at("2026-04-04 12:00")
SHELF = RulebookShelf((resource("rulebooks"),))


def orders() -> list[Order]:
    """A week at 10 %: ada's net is 100 - 2 - 0.5 = 97.5, bob's 50 - 1 = 49, eve's -40."""
    return [
        order("ada", "100", fee="2", funding="-0.5", closed="2026-03-25 10:00", order_id="1"),
        order("bob", "50", fee="1", closed="2026-03-26 10:00", order_id="2"),
        order("eve", "-40", closed="2026-03-26 11:00", order_id="3"),
    ]


def desk_of(
    store: Store, orders: Sequence[Order], events: Sequence[Event], rulebook_id: str = "ju"
) -> Desk:
    account = store.add_account(Account("Secret name", rulebook_id, "files", "", NOW))
    told = [event("ratio_change", "2026-01-01 00:00", ratio="10%"), *events]
    store.save_page(account.account_id, Feed.ORDERS, list(orders), learned_at=NOW)
    store.save_page(account.account_id, Feed.EVENTS, told, learned_at=NOW)
    return Desk(store, account, SHELF, lambda: NOW)


def paid(copier_id: str, amount: str, when: str = "2026-03-30 00:05", note: str = "") -> Event:
    return event("payout", when, copier_id, amount=amount, note=note)


def prove(desk: Desk, copier_id: str, place: int = -1) -> PayoutProof:
    """The proof of a copier's settlement, the last unless said otherwise."""
    overview = desk.load_profit()
    mine = [share for share in overview.settlements if share.copier_id == copier_id]
    explained = overview.explain(mine[place])
    assert isinstance(explained, Settlement)
    proof = desk.proofs.load(explained, overview)
    assert proof is not None
    assert proof.settlement == explained
    return proof


def facts(text: str) -> dict[tuple[str, str], str]:
    return {(row["part"], row["name"]): row["value"] for row in csv.DictReader(text.splitlines())}


def test_the_orders_behind_it_come_to_the_due(store: Store) -> None:
    """SPEC, Settlement core: amount x ratio is exact, the difference is the line `rounding`."""
    proof = prove(desk_of(store, orders(), []), "ada")
    (row,) = proof.rows
    assert (row.names.order_id, row.names.symbol, row.names.side) == ("1", "BTCUSDT", "long")
    assert row.order.net == usdt("97.5")  # 100 - 2 - 0.5
    sums = sums_of_rows(proof.rows)
    assert sums.product == as_product(usdt("9.75"))  # 97.5 x 10 %
    assert sums.product == as_product(proof.settlement.due)


def test_it_names_the_version_of_the_rules_and_where_it_is_written(store: Store) -> None:
    """product.md, M1: rule version and source; `resources/rulebooks/ju.toml`, versions.from."""
    version = prove(desk_of(store, orders(), []), "ada").version
    assert (version.label, version.since, version.until) == ("2026-01", None, None)
    cited = {citation.key: citation for citation in version.citations}
    assert set(cited) == {"J1", "J2"}
    assert cited["J1"].document.startswith("JU.COM Help Center, lead trader guide")
    assert cited["J1"].sections == ("II", "I.2.1 B", "IV")


def test_a_version_that_was_replaced_says_from_when_to_when() -> None:
    """SPEC, Platforms: a window is settled by the version in force at its `opens_at`."""
    rulebook = SHELF.rulebook("binance-futures", ())
    change = at("2024-09-23 00:00")
    assert rule_version(rulebook, change - 1).until == change
    assert rule_version(rulebook, change).since == change


@pytest.mark.parametrize(
    ("amount", "status", "buckets"),
    [
        ("9.75", RowStatus.MATCHED, []),
        ("9.95", RowStatus.EXPLAINED, [(Bucket.FEE, usdt("0.2"))]),  # (100 - 0.5) x 10 %
        ("9.8", RowStatus.EXPLAINED, [(Bucket.FUNDING, usdt("0.05"))]),  # (100 - 2) x 10 %
        ("7.123457", RowStatus.DISPUTED, []),
    ],
)
def test_what_came_is_put_against_it_by_bucket(
    store: Store, amount: str, status: RowStatus, buckets: list[tuple[Bucket, int]]
) -> None:
    """product.md, section 4.5: paid - due = sum of the buckets + unexplained, exactly."""
    desk = desk_of(store, orders(), [paid("ada", amount), paid("bob", "4.9")])
    found = prove(desk, "ada").reconciled
    assert found is not None
    assert (found.row.due, found.row.paid) == (usdt("9.75"), usdt(amount))
    assert (found.row.status, [tuple(part) for part in found.row.buckets]) == (status, buckets)
    named = sum(part.amount for part in found.row.buckets)
    assert found.row.unexplained == usdt(amount) - usdt("9.75") - named
    assert [event.amount for event in found.received] == [usdt(amount)]


def test_nothing_recorded_is_no_dispute(store: Store) -> None:
    """SPEC, Screens: a missing payment says nothing where none was ever recorded."""
    found = prove(desk_of(store, orders(), []), "ada").reconciled
    assert found is not None
    assert not found.is_recorded


def test_one_sum_for_everybody_is_put_against_all_their_dues(store: Store) -> None:
    """SPEC, Command line: a payout with an empty copier_id pays the whole window."""
    # 9.75 + 4.9 + 0 = 14.65 for three copiers
    desk = desk_of(store, orders(), [paid("", "14.65")])
    found = prove(desk, "bob").reconciled
    assert found is not None
    assert (found.row.status, found.row.due, found.together) == (
        RowStatus.MATCHED,
        usdt("14.65"),
        3,
    )


def test_one_sum_that_does_not_agree_is_reconciled_as_a_whole(store: Store) -> None:
    """The same row as that of the command `reconcile`."""
    desk = desk_of(store, orders(), [paid("", "14.4")])
    found = prove(desk, "bob").reconciled
    assert found is not None
    ledger = store.ledger(desk.account.account_id)
    rulebook = SHELF.rulebook("ju", ())
    (row,) = (r for r in reconcile(ledger, rulebook, as_of=NOW).rows if not r.copier_id)
    assert found.row == row
    assert found.row.difference == usdt("-0.25")


@pytest.mark.parametrize("rulebook_id", ["ju", "okx"])
def test_a_window_alone_says_what_the_whole_account_says(store: Store, rulebook_id: str) -> None:
    """Every differing row of the demo, and ten others: as `reconcile` of all of it."""
    rulebook = SHELF.rulebook(rulebook_id, ())
    account = fill_with_demo(store, rulebook, NOW)
    desk = Desk(store, account, SHELF, lambda: NOW)
    rulebook = SHELF.rulebook(account.rulebook_id, account.overrides)
    whole = reconcile(store.ledger(account.account_id), rulebook, as_of=NOW)
    rows = {(row.window, row.copier_id): row for row in whole.rows}
    overview = desk.load_profit()
    differing = [
        share
        for share in overview.settlements
        if rows[share.window, share.copier_id].status is not RowStatus.MATCHED
    ]
    assert differing
    for share in [*differing, *overview.settlements[::300]]:
        explained = overview.explain(share)
        assert isinstance(explained, Settlement)
        proof = desk.proofs.load(explained, overview)
        assert proof is not None
        assert proof.reconciled is not None
        assert proof.reconciled.row == rows[share.window, share.copier_id]


def test_the_path_of_the_mark_and_the_past_make_up_the_base(store: Store) -> None:
    """Check value S9: +1000, settle at 10 %, change to 20 %, settle, +100, settle: 100, 0, 20."""
    told = [
        order("ada", "1000", closed="2026-03-10 10:00"),
        order("ada", "0", closed="2026-03-18 10:00"),
        order("ada", "100", closed="2026-03-25 10:00"),
    ]
    change = event("ratio_change", "2026-03-17 00:00", ratio="20%")
    proof = prove(desk_of(store, told, [change], "coinlocally"), "ada")
    assert [(point.mark, point.due) for point in proof.marks] == [
        (usdt("1000"), usdt("100")),
        (usdt("1000"), 0),
        (usdt("1100"), usdt("20")),
    ]
    assert proof.earlier == usdt("1000")
    assert proof.earlier + sum(row.order.net for row in proof.rows) == proof.settlement.base


def test_a_carried_order_is_told_as_one(store: Store) -> None:
    """SPEC, Settlement core: the whole backlog is settled in the window that settles it."""
    told = [
        order("ada", "10", closed="2026-03-18 10:00"),
        order("ada", "5", opened="2026-03-20 10:00", closed="2026-03-25 10:00"),
    ]
    proof = prove(desk_of(store, told, []), "ada")
    assert [row.order.is_carried for row in proof.rows] == [True, False]
    assert sums_of_rows(proof.rows).product == as_product(usdt("1.5"))  # 15 x 10 %


def test_a_pool_is_proven_by_everybodys_orders(store: Store) -> None:
    """Rulebooks that net all copiers together have one settlement a window."""
    rulebook_id = next(id_ for id_ in SHELF.ids() if SHELF.rulebook(id_, ()).pools)
    proof = prove(desk_of(store, orders(), [], rulebook_id), "")
    assert {row.names.copier_id for row in proof.rows} == {"ada", "bob", "eve"}


def test_an_archive_that_has_changed_gives_no_proof(store: Store) -> None:
    """What is shown must be what is proven."""
    desk = desk_of(store, orders(), [])
    overview = desk.load_profit()
    explained = overview.explain(overview.settlements[0])
    assert isinstance(explained, Settlement)
    late = [order("ada", "3", closed="2026-03-27 10:00", order_id="9")]
    store.save_page(desk.account.account_id, Feed.ORDERS, late, learned_at=NOW)
    assert desk.proofs.load(explained, overview) is None


def test_the_file_says_its_own_digest(store: Store, tmp_path: Path) -> None:
    """product.md, M1: PDF + CSV + hash; `head -n -1 FILE | sha256sum` gives the last line's."""
    desk = desk_of(store, orders(), [paid("ada", "9.95")])
    proof = prove(desk, "ada")
    path = tmp_path / "proof.csv"
    desk.proofs.save_csv(path, proof)
    *above, last = path.read_bytes().splitlines(keepends=True)
    said = last.decode().split(",")
    assert said[:2] == ["sha256", "all lines above"]
    assert said[2] == sha256(b"".join(above)).hexdigest() == proof_digest(proof)


def test_one_digit_changed_is_another_digest(store: Store) -> None:
    """product.md, M1: whoever receives the proof can tell that it was changed."""
    proof = prove(desk_of(store, orders(), [paid("ada", "9.95")]), "ada")
    said = proof_text(proof)
    for digits in ("9.75", "9.95", "97.5", "2026-03-25T10:00:00Z"):
        assert digits in said
    (row,) = proof.rows
    another = replace(proof, rows=(row._replace(order=row.order._replace(net=row.order.net + 1)),))
    assert proof_digest(another) != proof_digest(proof)
    assert proof_digest(replace(proof)) == proof_digest(proof)


def test_every_fact_is_in_the_file_exactly(store: Store) -> None:
    """SPEC, Ledger and files: amounts are exact decimals."""
    proof = prove(desk_of(store, orders(), [paid("ada", "9.95")]), "ada")
    said = facts(proof_text(proof))
    assert said["settlement", "base"] == "97.5"
    assert said["formula", "realized_pnl"] == "10"
    assert said["formula", "trading_fee"] == "-0.2"
    assert said["formula", "due"] == "9.75"
    assert said["payout", "2026-03-30T00:05:00Z"] == "9.95"
    assert said["bucket", "fee"] == "0.2"
    assert said["reconciliation", "unexplained"] == "0"
    assert said["rules", "version"] == "2026-01"
    assert said["orders", "net"] == "97.5"


def test_nothing_private_is_in_the_file(store: Store, tmp_path: Path) -> None:
    """No path, no account's name, no note of the trader's; the copier's id, which is needed."""
    noted = paid("ada", "9.75", note="call my brother")
    said = proof_text(prove(desk_of(store, orders(), [noted]), "ada"))
    assert "ada" in said
    for private in (str(tmp_path), "Secret name", "brother"):
        assert private not in said


def test_a_nickname_is_no_formula(store: Store) -> None:
    """SPEC, Bars: hostile input; a spreadsheet must not run what a stranger chose."""
    proof = replace(prove(desk_of(store, orders(), []), "ada"), nickname='=HYPERLINK("x")')
    assert facts(proof_text(proof))["copier", "nickname"] == '\'=HYPERLINK("x")'


def test_the_file_never_replaces_the_archive(store: Store) -> None:
    """An export cannot take the place of what the program lives on."""
    desk = desk_of(store, orders(), [])
    assert store.folder is not None
    proof = prove(desk, "ada")
    with pytest.raises(DiskTrouble):
        desk.proofs.save_csv(store.folder / "archive.sqlite", proof)
    with pytest.raises(DiskTrouble):
        desk.proofs.save_pdf(store.folder / "archive.sqlite", b"%PDF")
