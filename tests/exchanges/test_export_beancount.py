"""Payouts and own trades as beancount text, judged by a strict reading of the language."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.instants import instant_text
from profitshare_gui.core.money import amount_text
from profitshare_gui.core.records import Order, Owner, SettlementWindow
from profitshare_gui.exchanges.export_beancount import Book, write_beancount
from profitshare_gui.exchanges.export_tables import Payout
from tests.exchanges.drawn import orders, texts
from tests.say import at, event, order

WINDOW = SettlementWindow(at("2026-03-23 00:00"), at("2026-03-30 00:00"), at("2026-03-30 00:00"))
BOOK = Book("ju", "JU main", "ju")

# Beancount Language Syntax, Accounts, Commodities and Strings: what versions 2 and 3 both read.
DATE = r"(\d{4}-\d{2}-\d{2})"
ACCOUNT = r"((?:Assets|Income|Expenses)(?::[A-Z0-9][A-Za-z0-9-]*)+)"
CURRENCY = r"([A-Z][A-Z0-9'._-]{0,22}[A-Z0-9])"
STRING = r'"((?:[^"\\]|\\["\\])*)"'
OPEN = re.compile(rf"{DATE} open {ACCOUNT}")
COMMODITY = re.compile(rf"{DATE} commodity {CURRENCY}")
TRANSACTION = re.compile(rf"{DATE} \* {STRING} {STRING}")
METADATA = re.compile(rf"  ([a-z][a-zA-Z0-9_-]+): {STRING}")
POSTING = re.compile(rf"  {ACCOUNT}  (-?\d+(?:\.\d+)?) {CURRENCY}")


@dataclass
class Ledger:
    """What a file says."""

    opened: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    transactions: list[tuple[str, str, str, dict[str, str], list[tuple[str, Decimal, str]]]] = (
        field(default_factory=list)
    )


def parse(text: str) -> Ledger:
    """Read a file line by line; a line of none of these shapes fails the test."""
    ledger = Ledger()
    currency = ""
    for line in text.split("\n"):
        if not line or line.startswith(";"):
            currency = ""
        elif found := OPEN.fullmatch(line):
            assert found[2] not in ledger.opened
            ledger.opened[found[2]] = found[1]
        elif found := COMMODITY.fullmatch(line):
            currency = found[2]
            assert currency not in ledger.names
        elif found := TRANSACTION.fullmatch(line):
            ledger.transactions.append((found[1], found[2], found[3], {}, []))
        elif found := METADATA.fullmatch(line):
            if currency:
                ledger.names[currency] = found[2]
            else:
                assert not ledger.transactions[-1][4], "metadata of a posting"
                ledger.transactions[-1][3][found[1]] = found[2]
        else:
            found = POSTING.fullmatch(line)
            assert found, f"no line of beancount: {line!r}"
            ledger.transactions[-1][4].append((found[1], Decimal(found[2]), found[3]))
    return ledger


def check(ledger: Ledger) -> None:
    """Every transaction balances to exactly zero and uses accounts that are open by then."""
    for day, _, _, _, postings in ledger.transactions:
        assert len(postings) >= 2
        assert len({currency for *_, currency in postings}) == 1
        assert sum(amount for _, amount, _ in postings) == 0
        for account, amount, currency in postings:
            assert amount != 0
            assert ledger.opened[account] <= day
            assert currency in ledger.names


def written(path: Path, *entries: Payout | Order, book: Book = BOOK) -> Ledger:
    count = write_beancount(path, entries, book, lambda instant: instant_text(instant)[:10])
    ledger = parse(path.read_text("utf-8"))
    check(ledger)
    assert count == len(ledger.transactions)
    return ledger


def payout(amount: str, asset: str = "USDT", copier_id: str = "ada") -> Payout:
    told = event("payout", "2026-03-30 00:03", copier_id, amount=amount, asset=asset)
    return Payout(told, WINDOW)


def test_a_payout_is_income_in_the_wallet_of_its_asset(tmp_path: Path) -> None:
    """product.md, Tax: a double-entry export; narration with window and rulebook."""
    ledger = written(tmp_path / "book.beancount", payout("35.7"), payout("-4"))
    said = "Profit share of copier ada for 2026-03-23T00:00:00Z to 2026-03-30T00:00:00Z, rules ju"
    facts = {"time": "2026-03-30T00:03:00Z"}
    wallet, income = "Assets:Ju:JU-main:USDT", "Income:ProfitShare:Ju:JU-main"
    came = [(wallet, Decimal("35.7"), "USDT"), (income, Decimal("-35.7"), "USDT")]
    went = [(wallet, Decimal(-4), "USDT"), (income, Decimal(4), "USDT")]
    assert ledger.transactions == [
        ("2026-03-30", "JU main", said, facts, came),
        ("2026-03-30", "JU main", said, facts, went),
    ]


def test_an_own_order_is_pnl_fee_and_funding_in_one_transaction(tmp_path: Path) -> None:
    ledger = written(
        tmp_path / "book.beancount",
        order("", "-8", fee="0.6", funding="0.1", order_id="7", owner=Owner.OWN),
        order("", "0", order_id="8", owner=Owner.OWN),  # moved nothing
        order("", None, closed=None, order_id="9", owner=Owner.OWN),
    )
    # -8 - 0.6 + 0.1 = -8.5
    [(day, _, said, facts, postings)] = ledger.transactions
    assert (day, said, facts["order"]) == ("2026-03-30", "BTCUSDT long closed", "7")
    assert postings == [
        ("Assets:Ju:JU-main:USDT", Decimal("-8.5"), "USDT"),
        ("Income:Trading:Ju:JU-main", Decimal(8), "USDT"),
        ("Expenses:TradingFees:Ju:JU-main", Decimal("0.6"), "USDT"),
        ("Income:Funding:Ju:JU-main", Decimal("-0.1"), "USDT"),
    ]


def test_a_trade_that_its_fee_ate_up_leaves_the_wallet_alone(tmp_path: Path) -> None:
    """1 won, 1 paid: nothing reaches the wallet, and a posting of 0 says nothing."""
    ledger = written(tmp_path / "b", order("", "1", fee="1", owner=Owner.OWN))
    assert [account for account, *_ in ledger.transactions[0][4]] == [
        "Income:Trading:Ju:JU-main",
        "Expenses:TradingFees:Ju:JU-main",
    ]


def test_assets_whose_names_are_no_currencies_stay_apart(tmp_path: Path) -> None:
    """SPEC, Ledger and files: sums never mix assets."""
    assets = ["USDT", "usdt", "1INCH.e", "币安人生", "X", "A" * 32, "A" * 31]
    ledger = written(tmp_path / "b", *(payout("1", asset) for asset in assets))
    assert sorted(ledger.names.values()) == sorted(assets)
    assert ledger.names["USDT"] == "USDT"


@pytest.mark.parametrize(
    ("name", "component"),
    [("JU main", "JU-main"), ("élan", "Lan"), ("3 · ok_", "3-ok"), ("a:b", "A-b")],
)
def test_accounts_have_names_that_beancount_takes(
    tmp_path: Path, name: str, component: str
) -> None:
    ledger = written(tmp_path / "b", payout("1"), book=Book("ju", name, "ju"))
    assert f"Income:ProfitShare:Ju:{component}" in ledger.opened


def test_what_strangers_wrote_cannot_leave_its_string(tmp_path: Path) -> None:
    """A nickname or id with a quotation mark and a line break stays text."""
    evil = 'x"\n2026-01-01 open Assets:Evil\n\\'
    ledger = written(tmp_path / "b", payout("1", copier_id=evil), book=Book("ju", evil, "ju"))
    assert "Assets:Evil" not in ledger.opened
    assert '\\"' in ledger.transactions[0][2]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file for all examples."""
    return tmp_path_factory.mktemp("export") / "book.beancount"


@given(st.lists(orders(), max_size=5), texts(1))
def test_the_wallets_hold_what_the_trades_left(path: Path, rows: list[Order], name: str) -> None:
    """Assets in the end: the net of all closed orders, asset by asset, exactly."""
    ledger = written(path, *rows, book=Book("files", name, "ju"))
    net: dict[str, Decimal] = defaultdict(Decimal)
    for row in rows:
        if row.closed_at is not None:
            units = (row.realized_pnl or 0) - (row.trading_fee or 0) + (row.funding_fee or 0)
            net[row.asset] += Decimal(amount_text(units))
    held: dict[str, Decimal] = defaultdict(Decimal)
    for *_, postings in ledger.transactions:
        for account, amount, currency in postings:
            if account.startswith("Assets:"):
                held[ledger.names[currency]] += amount
    assert {a: v for a, v in held.items() if v} == {a: v for a, v in net.items() if v}
