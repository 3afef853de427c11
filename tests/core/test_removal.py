"""Who counts as inactive, by each platform's own rule (SPEC, Removing inactive copiers)."""

from __future__ import annotations

import pytest

from profitshare_gui.core.records import Copier
from profitshare_gui.core.removal import RemovalPlan, plan_removal
from tests.core.rulebooks import shipped
from tests.say import at, usdt

NOW = at("2026-03-30 00:00")


def copier(equity: str | None, positions: int | None = 0, orders: int | None = 0) -> Copier:
    return Copier(
        copier_id="ada",
        asset="USDT",
        nickname=None,
        equity=None if equity is None else usdt(equity),
        open_positions=positions,
        active_orders=orders,
        copying_since=None,
        copied_amount=None,
        pnl=None,
        share_paid=None,
        as_of=NOW,
    )


def plan(rulebook_id: str, *copiers: Copier) -> RemovalPlan:
    return plan_removal(copiers, shipped(rulebook_id).rule_at(NOW).inactive)


def verdict(rulebook_id: str, one: Copier) -> str:
    found = plan(rulebook_id, one)
    if found.eligible:
        return "eligible"
    if found.not_eligible:
        return " ".join(obstacle.value for obstacle in found.not_eligible[0].obstacles)
    return "unknown: " + " ".join(found.unknown[0].missing)


@pytest.mark.parametrize(
    ("rulebook_id", "equity", "expected"),
    [
        ("ju", "99.99999999", "eligible"),
        ("ju", "100", "eligible"),  # JU: at most 100, the limit included
        ("ju", "100.00000001", "EQUITY"),
        ("okx", "19.99999999", "eligible"),
        ("okx", "20", "EQUITY"),  # OKX: below 20
        ("bitget", "99.99999999", "eligible"),
        ("bitget", "100", "EQUITY"),  # Bitget: below 100
        ("ju", "0", "eligible"),
        ("ju", "-3", "eligible"),
    ],
)
def test_the_limit_itself_belongs_where_the_platform_puts_it(
    rulebook_id: str, equity: str, expected: str
) -> None:
    """SPEC, Removing inactive copiers."""
    assert verdict(rulebook_id, copier(equity)) == expected


def test_a_position_or_an_order_keeps_a_copier_where_the_rule_asks_for_it() -> None:
    """JU asks for no position and no active order, OKX for no position, Bitget for neither."""
    busy = copier("5", positions=1, orders=2)
    assert verdict("ju", busy) == "OPEN_POSITIONS ACTIVE_ORDERS"
    assert verdict("okx", busy) == "OPEN_POSITIONS"
    assert verdict("bitget", busy) == "eligible"


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (copier(None), "unknown: equity"),
        (copier("5", positions=None), "unknown: open_positions"),
        (copier("5", orders=None), "unknown: active_orders"),
        (copier(None, None, None), "unknown: equity open_positions active_orders"),
        (copier("100.01", None, None), "EQUITY"),
        (copier(None, positions=1, orders=None), "OPEN_POSITIONS"),
    ],
)
def test_unknown_is_never_inactive_but_one_failed_condition_is_enough(
    one: Copier, expected: str
) -> None:
    """SPEC: one condition known to fail makes *not eligible* even if others are unknown."""
    assert verdict("ju", one) == expected


@pytest.mark.parametrize(("equity", "expected"), [("0.5", "missing equity"), ("0", "eligible")])
def test_an_equity_in_another_asset_is_not_held_against_a_limit_in_usdt(
    equity: str, expected: str
) -> None:
    """0.5 BTC is not at most 100 USDT; nothing at all is, whatever it is nothing of."""
    one = copier(equity)._replace(asset="BTC")
    found = plan("ju", one)
    told = "eligible" if found.eligible else f"missing {found.unknown[0].missing[0]}"
    assert told == expected


def test_a_rulebook_without_the_rule_leaves_everyone_unknown() -> None:
    """SPEC: a rulebook without the rule puts everyone in *unknown*, missing `rule`."""
    found = plan("coinlocally", copier("0"), copier("5000"))
    assert [unknown.missing for unknown in found.unknown] == [("rule",), ("rule",)]
    assert found.count == 2
