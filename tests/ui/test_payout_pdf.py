"""The one page for a support ticket: read back as words, and looked at by its own tables."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.core.instants import WEEK
from profitshare_gui.core.payout_rows import MarkPoint
from profitshare_gui.core.records import Settlement
from profitshare_gui.ui.payout import Payout, explain_payout
from profitshare_gui.ui.payout_door import PayoutDoor
from profitshare_gui.ui.payout_drawer import WIDTH, PayoutDrawer
from profitshare_gui.ui.payout_pdf import proof_pdf
from profitshare_gui.ui.payout_sections import OrdersTable
from profitshare_gui.ui.small_plot import SmallPlot
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.payout_proof import PayoutProof, ProofRow
from profitshare_gui.usecases.payout_proof_csv import proof_digest
from profitshare_gui.usecases.profit import ProfitOverview
from tests.fakes import ImmediateTasks
from tests.say import usdt
from tests.ui.pdf_words import pages_of, words_of

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def explained(overview: ProfitOverview) -> Settlement:
    share = next(row for row in overview.settlements if row.copier_id == "ada")
    found = overview.explain(share)
    assert isinstance(found, Settlement)
    return found


@pytest.fixture
def proof(desk: Desk, overview: ProfitOverview, explained: Settlement) -> PayoutProof:
    found = desk.proofs.load(explained, overview)
    assert found is not None
    return found


@pytest.fixture
def payout(explained: Settlement, overview: ProfitOverview) -> Payout:
    return explain_payout(explained, overview)


def plain(shown: str) -> str:
    return " ".join(shown.replace("\N{NO-BREAK SPACE}", " ").split())


def with_rows(proof: PayoutProof, count: int) -> PayoutProof:
    """The same proof with its first order so many times, each with an id of its own."""
    (row,) = proof.rows
    rows = tuple(
        ProofRow(row.names._replace(order_id=f"order {number}"), row.order)
        for number in range(count)
    )
    return replace(proof, rows=rows)


def test_the_page_holds_the_digest_and_every_amount_as_text(
    payout: Payout, proof: PayoutProof
) -> None:
    """product.md, M1: a page with inputs, rule version, every step and the digest."""
    content = proof_pdf(payout, proof)
    assert pages_of(content) == 1
    said = plain(words_of(content))
    assert proof_digest(proof) in said
    for words in ("9.75 USDT", "97.50 USDT × 10.00 %", "+10.00", "−0.20", "−0.05", "2026-01"):
        assert words in said
    assert "J1: JU.COM Help Center, lead trader guide" in said
    assert "Leo_K · id ada" in said


def test_a_long_list_is_cut_and_the_rest_is_summed(payout: Payout, proof: PayoutProof) -> None:
    """The page stays one page; what it leaves out is counted, and the CSV has it."""
    content = proof_pdf(payout, with_rows(proof, 5_000))
    assert pages_of(content) == 1
    said = plain(words_of(content))
    shown = sum(f"order {number} " in f"{said} " for number in range(100))
    assert 10 < shown < 100
    left = 5_000 - shown
    assert f"and {left:,} more orders".replace(",", "") in said.replace(",", "")
    net = usdt("97.5") * left // 10**8
    assert f"net +{net}" in said.replace(",", "")


def test_long_figures_are_made_to_fit_and_never_cut(payout: Payout, proof: PayoutProof) -> None:
    """A figure with its middle left out would be another figure."""
    (row,) = proof.rows
    long = usdt("-12345678901.12345678")
    order = row.order._replace(realized_pnl=long, net=long, trading_fee=-long, funding_fee=long)
    said = plain(words_of(proof_pdf(payout, replace(proof, rows=(row._replace(order=order),)))))
    assert said.replace(",", "").count("12345678901.12345678") >= 4


@pytest.mark.parametrize("nickname", ["수요일의곰", "深夜トレーダー", "名" * 60])
def test_nicknames_of_any_script_are_on_the_page(
    payout: Payout, proof: PayoutProof, nickname: str
) -> None:
    """Fonts are embedded, and a long name is cut and breaks nothing."""
    content = proof_pdf(payout, replace(proof, nickname=nickname))
    assert pages_of(content) == 1
    assert b"/FontFile" in content
    assert nickname[:5] in words_of(content).replace("\n", "")  # runs of two scripts are apart


def test_nothing_of_this_computer_is_in_the_page(
    payout: Payout, proof: PayoutProof, tmp_path: Path
) -> None:
    """No path and no account's name."""
    content = proof_pdf(payout, proof)
    said = words_of(content) + content.decode("latin-1")
    for private in (str(tmp_path), str(Path.home()), "JU main"):
        assert private not in said


def test_the_door_proves_what_the_drawer_shows(
    qtbot: QtBot, desk: Desk, overview: ProfitOverview, explained: Settlement, proof: PayoutProof
) -> None:
    """SPEC, Screens: payout drawer: formula, reason, reconciliation, "copy as text", PDF."""
    drawer = PayoutDrawer()
    qtbot.addWidget(drawer)
    door = PayoutDoor(ImmediateTasks(), drawer)
    door.show(explained, overview, desk)
    drawer.show()
    words = {plain(label.text()) for label in drawer.findChildren(QLabel)}
    assert "No payment was ever recorded, so a missing one says nothing" in words
    assert "1 order, net +97.50 USDT, share +9.75" in words
    drawer.copy_as_text()
    said = plain(QGuiApplication.clipboard().text())
    QGuiApplication.clipboard().clear()
    for part in ("Share of realised PnL", "J1: JU.COM", "Due and paid", proof_digest(proof)):
        assert part in said


def test_a_pending_share_has_no_proof_yet(
    qtbot: QtBot, desk: Desk, overview: ProfitOverview
) -> None:
    """Nothing was settled, so there is nothing to prove."""
    drawer = PayoutDrawer()
    qtbot.addWidget(drawer)
    PayoutDoor(ImmediateTasks(), drawer).show(overview.explain(overview.pending[0]), overview, desk)
    assert not button(drawer, "payout_pdf_button").isVisibleTo(drawer)
    assert button(drawer, "copy_payout_button").isVisibleTo(drawer)


def button(drawer: QWidget, name: str) -> QPushButton:
    found = drawer.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


@pytest.mark.parametrize(("name", "suffix"), [("pdf", ".pdf"), ("csv", ".csv")])
def test_the_proof_is_saved_where_the_reader_says(
    qtbot: QtBot,
    desk: Desk,
    overview: ProfitOverview,
    explained: Settlement,
    tmp_path: Path,
    name: str,
    suffix: str,
) -> None:
    """The dialog proposes a name; the drawer says what became of it."""
    drawer = PayoutDrawer()
    qtbot.addWidget(drawer)
    door = PayoutDoor(ImmediateTasks(), drawer)
    door.show(explained, overview, desk)
    button(drawer, f"payout_{name}_button").click()
    (dialog,) = drawer.findChildren(QFileDialog)
    assert dialog.selectedFiles()[0].endswith(f"payout ada 2026-03-30{suffix}")
    dialog.reject()
    path = tmp_path / f"proof{suffix}"
    door.save(path)
    assert path.stat().st_size > 500
    said = drawer.findChild(QLabel, "payout_said")
    assert isinstance(said, QLabel)
    assert said.text() == f"Written to {path}."
    door.save(tmp_path / "no folder" / f"proof{suffix}")
    assert said.text().startswith("Nothing was written.")


def test_a_section_that_was_folded_stays_folded(
    qtbot: QtBot, payout: Payout, proof: PayoutProof
) -> None:
    """The reader's choice goes with him from payout to payout."""
    drawer = PayoutDrawer()
    qtbot.addWidget(drawer)
    for _ in range(2):
        drawer.show_payout(payout)
        drawer.show_proof(proof)
    rules = drawer.findChild(QToolButton, "payout_rules_section")
    assert isinstance(rules, QToolButton)
    assert rules.accessibleDescription() == "Unfolded"
    rules.click()
    drawer.show_payout(payout)
    drawer.show_proof(proof)
    again = drawer.findChildren(QToolButton, "payout_rules_section")[-1]
    assert again.accessibleDescription() == "Folded"


def test_orders_are_turned_a_page_at_a_time(qtbot: QtBot, proof: PayoutProof) -> None:
    """30 orders are two pages, of 25 and 5."""
    orders = OrdersTable(with_rows(proof, 30))
    qtbot.addWidget(orders)
    table = orders.findChild(RecordTable, "payout_orders")
    after = orders.findChild(QToolButton, "payout_orders_after")
    assert isinstance(table, RecordTable)
    assert isinstance(after, QToolButton)
    assert table.model().rowCount() == 25
    after.click()
    assert table.model().rowCount() == 5
    assert not after.isEnabled()
    assert "26–30 of 30" in {label.text() for label in orders.findChildren(QLabel)}


def test_the_path_of_the_mark_is_read_with_the_keys(
    qtbot: QtBot, payout: Payout, proof: PayoutProof
) -> None:
    """SPEC, Screens: values without a mouse."""
    at = proof.settlement.window.cut_off_at
    marks = (
        MarkPoint(at - WEEK, usdt("100"), usdt("100"), usdt("10")),
        MarkPoint(at, usdt("80"), usdt("100"), 0),
    )
    drawer = PayoutDrawer()
    qtbot.addWidget(drawer)
    drawer.show_payout(payout)
    drawer.show_proof(replace(proof, marks=marks))
    drawer.resize(QSize(WIDTH, 520))
    drawer.show()
    plot = drawer.findChild(SmallPlot, "payout_mark_plot")
    assert isinstance(plot, SmallPlot)
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert plain(plot.reading) == "100.00 USDT · PnL +80.00 · 30 Mar 2026"
