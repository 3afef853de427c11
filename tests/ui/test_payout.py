"""The explanation of a payout adds up, on the screen and as text."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from profitshare_gui.core.instants import HOUR
from profitshare_gui.core.records import ReasonCode, Settlement, Status
from profitshare_gui.ui.payout import explain_payout, payout_as_text
from profitshare_gui.ui.payout_drawer import PayoutDrawer
from profitshare_gui.usecases.profit import ProfitOverview
from tests.say import usdt

pytestmark = pytest.mark.usefixtures("english")


def settlement(overview: ProfitOverview, copier_id: str) -> Settlement:
    share = next(row for row in overview.settlements if row.copier_id == copier_id)
    explained = overview.explain(share)
    assert isinstance(explained, Settlement)
    return explained


def number(shown: str) -> Decimal:
    return Decimal(shown.replace("−", "-").replace(",", ""))


def plain(shown: str) -> str:
    return shown.replace("\N{NO-BREAK SPACE}", " ")


def test_the_terms_sum_to_the_due(overview: ProfitOverview) -> None:
    """SPEC, Settlement core: lines whose sum is exactly the due amount."""
    payout = explain_payout(settlement(overview, "ada"), overview)
    # 100 × 10 % − 2 × 10 % − 0.5 × 10 %
    assert payout.terms == (
        ("Share of realised PnL", "+10.00"),
        ("Share of trading fees", "−0.20"),
        ("Share of funding fees", "−0.05"),
    )
    assert payout.total == ("Due", "9.75")
    assert sum(number(figure) for _, figure in payout.terms) == number(payout.total[1])
    assert plain(payout.due) == "9.75 USDT"
    assert (payout.status, payout.tone) == ("Settled", "good")


def test_it_says_by_which_formula_rule_and_window(overview: ProfitOverview) -> None:
    """SPEC, Settlement core: beside base and ratio as the platform prints its formula."""
    payout = explain_payout(settlement(overview, "ada"), overview)
    facts = {words: plain(fact) for words, fact in payout.facts}
    assert payout.kind == "23–29 Mar 2026"
    assert facts["Base × ratio"] == "97.50 USDT × 10.00 %"
    assert facts["Rules"] == "JU.COM · 2026-01"
    assert facts["Cut off and due"] == "30 Mar 2026 00:00 UTC"
    assert facts["Source"] == "computed from orders"
    assert any("withholding" in note for note in payout.assumed)  # JU does not publish it


def test_a_loss_is_explained_as_one(overview: ProfitOverview) -> None:
    """JU: floored at 0 where the net is not positive."""
    payout = explain_payout(settlement(overview, "bob"), overview)
    assert payout.status == "Settled: no net profit"
    assert payout.tone == ""
    assert ("A loss is not charged", "+4.00") in payout.terms  # −40 × 10 %, floored
    assert payout.total == ("Due", "0.00")


def test_a_postponed_settlement_says_that_nothing_is_lost(overview: ProfitOverview) -> None:
    """JU: postponed copiers lose nothing."""
    row = replace(
        settlement(overview, "bob"),
        status=Status.POSTPONED,
        reason=ReasonCode.OPEN_POSITIONS,
        lines=(),
        high_water_mark=usdt("12.4"),
    )
    payout = explain_payout(row, overview)
    assert payout.tone == "warning"
    assert "carried" in payout.notes[0]
    assert ("High-water mark", "12.40 USDT") in [(w, plain(f)) for w, f in payout.facts]


def test_cut_off_and_payout_are_told_apart_where_they_differ(overview: ProfitOverview) -> None:
    """product.md, Countdown: two instants where they differ."""
    row = settlement(overview, "ada")
    later = replace(row, window=replace(row.window, pays_at=row.window.pays_at + 3 * HOUR))
    facts = {words: plain(fact) for words, fact in explain_payout(later, overview).facts}
    assert facts["Cut off"] == "30 Mar 2026 00:00 UTC"
    assert facts["Paid out at"] == "30 Mar 2026 03:00 UTC"


def test_a_pending_share_is_explained_as_of_now(overview: ProfitOverview) -> None:
    """SPEC, Settlement core: pending is shown even when it would be postponed."""
    bob = next(row for row in overview.pending if row.copier_id == "bob")
    payout = explain_payout(overview.explain(bob), overview)
    assert payout.kind == "Pending now"
    assert payout.status == "Waits: open positions"
    assert plain(payout.due) == "3.60 USDT"  # 30 × 12 %
    assert ("As of", "4 Apr 2026 12:00 UTC") in [(w, plain(f)) for w, f in payout.facts]


def test_the_text_for_a_support_ticket_has_every_line(overview: ProfitOverview) -> None:
    """SPEC, Screens: "copy as text"."""
    payout = explain_payout(settlement(overview, "ada"), overview)
    lines = plain(payout_as_text(payout)).splitlines()
    assert lines[0] == "Leo_K (ada) · 23–29 Mar 2026"
    assert lines[1] == "9.75 USDT · Settled"
    assert lines[3].startswith("Share of realised PnL")
    assert lines[3].endswith("+10.00")
    assert "Rules: JU.COM · 2026-01" in lines
    assert len({len(line) for line in lines[3:8]}) == 1  # figures stand below each other


def test_the_drawer_shows_copies_and_closes(qtbot: QtBot, overview: ProfitOverview) -> None:
    """SPEC, Screens: payout drawer."""
    drawer = PayoutDrawer()
    qtbot.addWidget(drawer)
    drawer.copy_as_text()  # nothing yet
    payout = explain_payout(settlement(overview, "ada"), overview)
    drawer.show_payout(payout)
    drawer.show_payout(payout)
    words = [label.text() for label in drawer.findChildren(QLabel)]
    assert words.count("Share of realised PnL") == 1  # the one before is gone
    assert {"Leo_K (ada)", "+10.00", "Due"} <= set(words)
    copy = drawer.findChild(QPushButton, "copy_payout_button")
    assert isinstance(copy, QPushButton)
    copy.click()
    assert QGuiApplication.clipboard().text() == payout_as_text(payout)
    QGuiApplication.clipboard().clear()
    close = drawer.findChild(QToolButton, "close_drawer_button")
    assert isinstance(close, QToolButton)
    with qtbot.waitSignal(drawer.closed):
        close.click()
