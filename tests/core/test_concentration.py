"""Concentration against the check values of the product notes, and what removing would change."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.concentration import Concentration, concentration
from profitshare_gui.core.records import Copier
from profitshare_gui.core.removal_effect import removal_effect
from tests.say import at, usdt

AUM = [usdt(text) for text in ("5000", "3000", "1000", "500", "500")]

amounts = st.lists(st.one_of(st.none(), st.integers(-(10**12), 10**17)), max_size=40)


def test_five_accounts_of_the_product_notes() -> None:
    """Product notes 4.2, L4 and L5: HHI 0.355, N_eff 2.8169, top-10 100 %, Gini 0.46."""
    spread = concentration(AUM)
    # (0.5² + 0.3² + 0.1² + 2 × 0.05²) = 0.25 + 0.09 + 0.01 + 0.005; 1 ÷ 0.355 = 2.816901
    assert (spread.hhi, spread.effective_count) == (355_000, 2_816_901)
    assert (spread.top_share, spread.gini) == (1_000_000, 460_000)
    assert (spread.count, spread.total) == (5, usdt("10000"))


def test_the_largest_one_and_two() -> None:
    """Product notes 4.2, L5: top-1 50 %, top-2 80 %."""
    assert concentration(AUM, top=1).top_share == 500_000
    assert concentration(AUM, top=2).top_share == 800_000


def test_ten_largest_of_eleven_equal_ones() -> None:
    """Eleven equal parts: HHI 1/11 = 0.090909, ten of them 10/11 = 0.909091, no inequality."""
    spread = concentration([usdt("7")] * 11)
    assert (spread.hhi, spread.effective_count) == (90_909, 11_000_000)
    assert (spread.top_share, spread.gini) == (909_091, 0)


def test_nothing_is_undefined_and_unknown_is_counted_apart() -> None:
    """Unknown is never 0 (SPEC, Ledger and files); without a total there is no part of it."""
    assert concentration([]) == Concentration(0, 0, 0, None, None, None, None)
    spread = concentration([None, 0, usdt("-3"), usdt("4")])
    assert (spread.count, spread.unknown, spread.hhi) == (1, 1, 1_000_000)
    assert concentration([None, 0]).hhi is None


@given(amounts)
def test_it_stays_within_its_bounds(parts: list[int | None]) -> None:
    """1/n ≤ HHI ≤ 1 and 1 ≤ N_eff ≤ n, each rounded to a millionth; order makes no difference."""
    spread = concentration(parts)
    assert spread == concentration(reversed(parts))
    if spread.hhi is None or spread.effective_count is None:
        return
    assert spread.hhi - 1_000_000 // spread.count >= -1
    assert spread.hhi <= 1_000_000
    assert 1_000_000 <= spread.effective_count <= spread.count * 1_000_000
    assert spread.gini is not None
    assert 0 <= spread.gini < 1_000_000


def copier(copier_id: str, equity: str | None) -> Copier:
    return Copier(
        copier_id=copier_id,
        asset="USDT",
        nickname=None,
        equity=None if equity is None else usdt(equity),
        open_positions=None,
        active_orders=None,
        copying_since=None,
        copied_amount=None,
        pnl=None,
        share_paid=None,
        as_of=at("2026-04-01 00:00"),
    )


LIST = [
    copier("a", "5000"),
    copier("b", "3000"),
    copier("c", "1000"),
    copier("d", "500"),
    copier("e", "500"),
    copier("dust", "12.5"),
    copier("who", None),
]
PENDING = [("a", "USDT", usdt("30")), ("dust", "USDT", usdt("0.25")), ("gone", "USDT", usdt("9"))]


def test_removing_nobody_changes_nothing() -> None:
    """Product notes 4.2, L15: empty set → all zeros."""
    effect = removal_effect(LIST, set(), active={"a", "b"}, pending=PENDING)
    assert effect.before == effect.after
    assert (effect.removed, effect.assets_change, effect.hhi_change) == (0, 0, 0)
    assert effect.pending == {}


def test_removing_dust_lifts_the_active_ratio() -> None:
    """Product notes 4.2, L10 and L15: the exact fraction, so 5/7 becomes 5/6."""
    effect = removal_effect(LIST, {"dust", "nobody"}, active=set("abcde"), pending=PENDING)
    assert effect.removed == 1
    assert effect.before.active_ratio == Fraction(5, 7)
    assert effect.after.active_ratio == Fraction(5, 6)
    assert effect.assets_change == usdt("-12.5")
    # Without the dust the list is the one of the product notes.
    assert effect.after.spread.hhi == 355_000
    assert (effect.before.unknown, effect.after.unknown) == (1, 1)
    assert effect.pending == {"USDT": usdt("0.25")}


def test_the_list_is_measured_in_its_own_asset_whatever_is_pending() -> None:
    """Product notes 4.2, L5: most equity is in USDT; a pending share in BTC changes nothing."""
    pending = [*PENDING, ("dust", "BTC", usdt("0.001"))]
    effect = removal_effect(LIST, {"dust"}, active=set("abcde"), pending=pending)
    assert effect.asset == "USDT"
    assert effect.assets_change == usdt("-12.5")
    assert effect.after.spread.hhi == 355_000
    assert effect.pending == {"USDT": usdt("0.25"), "BTC": usdt("0.001")}


def test_an_empty_list_has_no_ratio() -> None:
    effect = removal_effect(LIST[:1], {"a"}, active={"a"}, pending=[])
    assert effect.after.active_ratio is None
    assert effect.hhi_change is None
