"""The prerequisites: met, not met or unknown from what is known, and the trader's own ticks."""

from __future__ import annotations

import pytest

from profitshare_gui.core.prerequisites import (
    ApplicantFacts,
    Need,
    Prerequisite,
    Verdict,
    Why,
    checklist,
    is_ready,
)
from profitshare_gui.core.rulebook_file import parse_rulebook
from profitshare_gui.paths import resource
from tests.say import at, usdt

NOTHING = ApplicantFacts()


def lines_of(
    rulebook_id: str, facts: ApplicantFacts = NOTHING, *ticked: Need
) -> dict[Need, Prerequisite]:
    path = resource(f"rulebooks/{rulebook_id}.toml")
    rule = parse_rulebook(path.read_text("utf-8"), str(path)).rule_at(at("2026-04-04 12:00"))
    found = checklist(rule, facts, dict.fromkeys(ticked, True))
    return {line.need: line for line in found}


@pytest.mark.parametrize(
    ("rulebook_id", "needs"),
    [
        ("ju", "copying_ended identity futures_account balance track_record"),
        ("okx", "identity balance"),
        ("binance-futures", "balance portfolios"),
        ("binance-spot", "identity balance portfolios"),
        ("bitget", "copying_ended no_positions portfolios"),
        ("kucoin", ""),
    ],
)
def test_the_checklist_is_what_the_platform_documents(rulebook_id: str, needs: str) -> None:
    """000, part I; 002; platform-rules.md, 1.5 and 1.7."""
    assert " ".join(need.value for need in lines_of(rulebook_id)) == needs


def test_every_line_says_where_it_is_written() -> None:
    assert all(line.source for line in lines_of("ju").values())
    assert lines_of("ju")[Need.COPYING_ENDED].source == "J1 I"


def test_without_any_fact_everything_is_unknown() -> None:
    assert {line.verdict for line in lines_of("ju").values()} == {Verdict.UNKNOWN}


@pytest.mark.parametrize(
    ("equity", "opened", "verdict", "why"),
    [
        ("499.99999999", 0, Verdict.NOT_MET, Why.EQUITY_BELOW),
        ("499.99999999", None, Verdict.NOT_MET, Why.EQUITY_BELOW),
        ("500", 0, Verdict.MET, Why.EQUITY_ENOUGH),
        ("500.00000001", 0, Verdict.MET, Why.EQUITY_ENOUGH),
        ("500", 1, Verdict.UNKNOWN, Why.EQUITY_TIED_UP),
        ("500", None, Verdict.UNKNOWN, Why.EQUITY_TIED_UP),
        (None, 0, Verdict.UNKNOWN, Why.EQUITY_NOT_KNOWN),
    ],
)
def test_the_balance_is_met_from_its_minimum_on(
    equity: str | None, opened: int | None, verdict: Verdict, why: Why
) -> None:
    """OKX: 500 USDT (platform-rules.md, 1.5).

    What is available is at most the equity, and less while positions are open.
    """
    facts = ApplicantFacts(equity=None if equity is None else usdt(equity), open_orders=opened)
    line = lines_of("okx", facts)[Need.BALANCE]
    assert (line.verdict, line.why, line.limit) == (verdict, why, usdt("500"))


def test_a_minimum_that_is_not_published_is_unknown_whatever_the_equity() -> None:
    """JU configures it and does not publish it (000, part I)."""
    facts = ApplicantFacts(equity=usdt("1000000"), open_orders=0)
    line = lines_of("ju", facts)[Need.BALANCE]
    assert (line.verdict, line.why) == (Verdict.UNKNOWN, Why.MINIMUM_NOT_PUBLISHED)


@pytest.mark.parametrize(
    ("opened", "verdict"), [(None, Verdict.UNKNOWN), (0, Verdict.MET), (1, Verdict.NOT_MET)]
)
def test_open_positions_stand_in_the_way_where_the_platform_says_so(
    opened: int | None, verdict: Verdict
) -> None:
    """Bitget: no position, no order (platform-rules.md, 1.7)."""
    assert lines_of("bitget", ApplicantFacts(open_orders=opened))[Need.NO_POSITIONS].verdict is (
        verdict
    )


def test_own_orders_prove_a_futures_account() -> None:
    assert lines_of("ju", ApplicantFacts(own_orders=1))[Need.FUTURES_ACCOUNT].verdict is Verdict.MET


def test_who_leads_has_been_through_it() -> None:
    found = lines_of("ju", ApplicantFacts(leads=True, own_orders=1))
    assert {found[need].verdict for need in found if not found[need].is_advice} == {Verdict.MET}


def test_a_tick_settles_what_nobody_can_look_up() -> None:
    line = lines_of("ju", NOTHING, Need.IDENTITY)[Need.IDENTITY]
    assert (line.verdict, line.why, line.may_tick) == (Verdict.MET, Why.TICKED, True)


def test_what_is_known_to_be_otherwise_cannot_be_ticked_away() -> None:
    low = ApplicantFacts(equity=usdt("1"), open_orders=2)
    balance = lines_of("okx", low, Need.BALANCE)[Need.BALANCE]
    flat = lines_of("bitget", low, Need.NO_POSITIONS)[Need.NO_POSITIONS]
    assert (balance.verdict, balance.may_tick) == (Verdict.NOT_MET, False)
    assert (flat.verdict, flat.may_tick) == (Verdict.NOT_MET, False)


@pytest.mark.parametrize(
    ("images", "days", "verdict", "why"),
    [
        (0, 0, Verdict.UNKNOWN, Why.NO_HISTORY),
        (0, 1, Verdict.MET, Why.HISTORY),
        (1, 0, Verdict.MET, Why.PROOF_ATTACHED),
    ],
)
def test_without_proof_and_history_there_is_a_warning_that_bars_nobody(
    images: int, days: int, verdict: Verdict, why: Why
) -> None:
    """000, I.1.2: with neither, the application may not be approved."""
    line = lines_of("ju", ApplicantFacts(proof_images=images, own_days=days))[Need.TRACK_RECORD]
    assert (line.verdict, line.why, line.is_advice) == (verdict, why, True)


def test_an_account_is_ready_once_everything_but_advice_is_met() -> None:
    needs = (Need.COPYING_ENDED, Need.IDENTITY, Need.FUTURES_ACCOUNT, Need.BALANCE)
    assert is_ready(tuple(lines_of("ju", NOTHING, *needs).values()))
    assert not is_ready(tuple(lines_of("ju", NOTHING, *needs[:-1]).values()))
