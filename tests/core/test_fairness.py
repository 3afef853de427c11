"""Copier fairness: net-of-share returns, and who lost while a share was earned."""

from __future__ import annotations

from profitshare_gui.core.fairness import fairness
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.settlement import settle
from tests.core.rulebooks import shipped
from tests.say import at, order, share, usdt


def test_one_wins_and_one_loses() -> None:
    """Product notes, S12 and L16: +100 and -80 at 10 %: the lead earns 10, one of two lost."""
    orders = [
        order("ada", "100", closed="2026-03-04 12:00", ratio="10%"),
        order("bob", "-80", closed="2026-03-04 12:00", ratio="10%"),
    ]
    due = settle(Ledger.from_records(orders), shipped("ju"), as_of=at("2026-03-10 00:00"))
    shares = {row.copier_id: row.due for row in due.settlements}
    nets = {"ada": usdt("100"), "bob": usdt("-80")}
    found = fairness(nets, shares, {"ada": usdt("1000"), "bob": usdt("800")}, share("5%"))
    assert (found.share, found.in_loss, found.copiers) == (usdt("10"), 1, 2)
    assert found.loss_part == share("50%")
    assert [row.copier_id for row in found.rows] == ["bob", "ada"]
    # ada (100 - 10) / 1000 = 9 %, bob -80 / 800 = -10 %; one of them made less than the lead's 5 %
    assert [row.net_return for row in found.rows] == [-share("10%"), share("9%")]
    assert (found.known, found.behind, found.paid_in_loss) == (2, 1, 0)


def test_pooled_a_share_belongs_to_nobody_by_name() -> None:
    """Product notes, S12: pooled the pair pays 2 where each alone pays 10."""
    nets = {"ada": usdt("100"), "bob": usdt("-80")}
    found = fairness(nets, {"": usdt("2")}, {}, None)
    assert (found.share, found.unnamed) == (usdt("2"), usdt("2"))
    assert (found.known, found.returns, found.median, found.behind) == (0, (), None, None)
    assert found.loss_part == share("50%")


def test_a_week_of_profit_before_a_larger_loss_is_a_share_paid_in_loss() -> None:
    """JU forgets losses: +100 pays 10, then -150; he is 60 down and paid a share."""
    found = fairness({"ada": usdt("-50")}, {"ada": usdt("10")}, {"ada": usdt("600")}, 0)
    assert (found.in_loss, found.paid_in_loss) == (1, 1)
    assert found.rows[0].kept == usdt("-60")
    assert found.rows[0].net_return == -share("10%")


def test_without_a_share_there_is_nothing_to_be_unfair_about() -> None:
    found = fairness({"ada": usdt("-50")}, {}, {}, None)
    assert found.loss_part is None
    assert fairness({}, {}, {}, None).loss_part is None


def test_percentiles_are_returns_that_somebody_had() -> None:
    """Nearest rank of ten returns 1 % to 10 %: the 1st, 3rd, 5th, 8th and 9th."""
    nets = {f"c{number:02d}": usdt(str(number)) for number in range(1, 11)}
    found = fairness(nets, {}, dict.fromkeys(nets, usdt("100")), None)
    assert found.returns == tuple(share(f"{each}%") for each in (1, 3, 5, 8, 9))
    assert found.median == share("5%")


def test_unknown_capital_is_no_return_and_not_a_zero() -> None:
    found = fairness({"ada": usdt("5"), "bob": usdt("5")}, {}, {"ada": 0}, 0)
    assert found.known == 0
    assert {row.net_return for row in found.rows} == {None}
