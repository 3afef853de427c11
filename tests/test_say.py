"""The language of the tests says what it seems to say."""

from __future__ import annotations

from profitshare_gui.core.instants import HOUR
from profitshare_gui.core.records import EventKind
from tests.say import at, event, order, share, usdt


def test_amounts_and_ratios_are_whole_numbers() -> None:
    """10^-8 of an asset and 10^-6 of a whole (docs/architecture.md)."""
    assert usdt("-12.34") == -1_234_000_000  # -12.34 x 10^8
    assert share("10%") == 100_000  # 0.1 x 10^6
    assert share("2.9%") == 29_000  # 0.029 x 10^6


def test_an_instant_is_utc_unless_it_says_otherwise() -> None:
    """2026-03-30 00:00 UTC is 20,542 days after 1970-01-01."""
    assert at("2026-03-30 00:00") == 20_542 * 24 * HOUR
    assert at("2026-03-30 08:00+08:00") == at("2026-03-30 00:00")
    assert at("2026-03-30T00:00:00Z") == at("2026-03-30 00:00")


def test_an_order_opens_an_hour_before_it_closes_unless_it_says_when() -> None:
    """Most tests only care when an order closed."""
    closed = order("ada", "+100", closed="2026-03-31 09:00", ratio="10%")
    assert (closed.realized_pnl, closed.share_ratio) == (usdt("100"), share("10%"))
    assert closed.closed_at == at("2026-03-31 09:00")
    assert closed.opened_at == at("2026-03-31 08:00")
    assert order(opened="2026-03-29 23:00", closed=None).closed_at is None


def test_an_event_keeps_the_text_of_its_amount() -> None:
    """A payout's own text is evidence (SPEC, Ledger and files)."""
    paid = event("payout", "2026-04-06 00:00", "ada", amount="3.50")
    assert (paid.kind, paid.amount, paid.amount_evidence) == (EventKind.PAYOUT, usdt("3.5"), "3.50")
