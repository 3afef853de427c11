"""The Application page through keys alone, and what it shows in every state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.core.application import State
from profitshare_gui.core.application_form import Draft
from profitshare_gui.core.records import Account, Feed, Owner
from profitshare_gui.store.store import Store
from profitshare_gui.ui.application_board import ApplicationBoard
from profitshare_gui.ui.application_cards import ChecklistCard
from profitshare_gui.ui.application_images import ImageRow, ProofGallery
from profitshare_gui.ui.application_page import ApplicationPage
from profitshare_gui.ui.application_step_dialog import StepDialog
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.image_decoding import encode_png
from profitshare_gui.ui.proof_picture import HEIGHT, WIDTH, paint_proof
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.widgets import Banner, EmptyState
from profitshare_gui.usecases.application import ApplicationDesk
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.core.drawn_images import drawn
from tests.say import order
from tests.ui.conftest import NOON, Clock
from tests.ui.test_accessibility import describe, is_clipped

pytestmark = pytest.mark.usefixtures("english")

_MOST_TABS = 80


@pytest.fixture
def desk(store: Store, shelf: RulebookShelf, clock: Clock) -> Desk:
    """An account that has nothing yet."""
    return desk_of(store, shelf, clock, "ju")


def desk_of(store: Store, shelf: RulebookShelf, clock: Clock, rulebook_id: str) -> Desk:
    account = store.add_account(Account(rulebook_id, rulebook_id, "files", "", NOON))
    return Desk(store, account, shelf, clock)


@pytest.fixture
def application(desk: Desk) -> ApplicationDesk:
    return desk.application


@pytest.fixture
def page(desk: Desk, tasks: Tasks, qtbot: QtBot) -> ApplicationPage:
    """The page as the trader sees it first."""
    made = ApplicationPage(tasks)
    qtbot.addWidget(made)
    made.resize(1080, 740)
    made.show()
    made.activateWindow()
    open_desk(made, desk, qtbot)
    return made


def open_desk(page: ApplicationPage, desk: Desk | None, qtbot: QtBot) -> None:
    page.show_desk(desk, commands=Commands())
    page.refresh()
    if desk is not None:
        qtbot.waitUntil(lambda: bool(label(page, "application_state").text()))


def label(page: QWidget, name: str) -> QLabel:
    found = page.findChild(QLabel, name)
    return found if found is not None else QLabel()


def images(page: QWidget) -> list[ImageRow]:
    return [row for row in page.findChildren(ImageRow) if row.isVisible()]


def tab_to(name: str) -> QWidget:
    """Press Tab until something has the focus."""
    seen = []
    for _ in range(_MOST_TABS):
        focused = QApplication.focusWidget()
        if focused is None:  # a dialog comes or goes
            QTest.qWait(10)
            window = QApplication.activeWindow()
            if window is not None and QApplication.focusWidget() is None:
                QTest.keyClick(window, Qt.Key.Key_Tab)
            continue
        seen.append(focused.objectName())
        if focused.objectName() == name:
            return focused
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        QTest.qWait(1)  # what was just made is shown
    raise AssertionError(f"Tab never comes to {name}, only to {seen}")


def press(name: str) -> None:
    QTest.keyClick(tab_to(name), Qt.Key.Key_Space)


def write(name: str, words: str) -> None:
    QTest.keyClicks(tab_to(name), words)


def confirm(page: ApplicationPage, qtbot: QtBot, state: str, prepare: Callable[[], object]) -> None:
    """Open a step's dialog, prepare it, save it with the keyboard, wait for the state."""
    prepare()
    dialogs = page.findChildren(StepDialog)
    assert len(dialogs) == 1
    qtbot.waitUntil(dialogs[0].isActiveWindow)
    press("step_save")
    qtbot.waitUntil(lambda: label(page, "application_state").text() == state)
    qtbot.waitUntil(lambda: not page.findChildren(StepDialog))
    page.activateWindow()  # the offscreen platform has no window manager that would
    qtbot.waitUntil(page.isActiveWindow)


def test_the_whole_journey_needs_nothing_but_the_keyboard(
    page: ApplicationPage, application: ApplicationDesk, qtbot: QtBot
) -> None:
    """The issue: fill in, attach, send, rejected, apply again, active, cancel."""
    write("field_nickname", "Trend Keeper")
    write("field_introduction", "Swings with a stop.")
    write("field_capital", "100")
    picture = QImage()
    picture.loadFromData(drawn("PNG"))
    QGuiApplication.clipboard().setImage(picture)
    press("proof_paste")
    qtbot.waitUntil(lambda: bool(images(page)))
    write("proof_first_0", "2026-03-05")
    write("proof_last_0", "2026-04-03")
    assert label(page, "proof_count").text() == "1 of 5 images · 30 consecutive days shown"
    assert label(page, "form_missing").text().startswith("Complete")
    qtbot.waitUntil(lambda: label(page, "draft_saved").text().startswith("Saved"))
    kept = application.load().draft
    assert kept.texts["nickname"] == "Trend Keeper"
    assert len(kept.images) == 1

    confirm(page, qtbot, "Under review", lambda: press("step_under_review"))
    confirm(page, qtbot, "Rejected", lambda: paste_rejection(page, qtbot))
    assert "12 days" in label(page, "application_reason").text()
    press("step_draft")
    qtbot.waitUntil(lambda: label(page, "application_state").text() == "Draft")
    confirm(page, qtbot, "Under review", lambda: press("step_under_review"))
    confirm(page, qtbot, "Approved, to be set up", lambda: press("step_approved_setup"))
    confirm(page, qtbot, "Lead trader", lambda: press("step_active"))

    button = page.findChild(QPushButton, "cancel_lead_trading")
    assert button is not None
    assert not button.isEnabled()
    press("cancel_flat")
    confirm(page, qtbot, "Asked to cancel", lambda: press("cancel_lead_trading"))
    # Saturday the 4th: 1 to 3 business days are Monday the 6th to Wednesday the 8th.
    assert "6 Apr 2026 to 8 Apr 2026" in label(page, "application_due").text()
    assert len(application.load().steps) == 8


def paste_rejection(page: ApplicationPage, qtbot: QtBot) -> None:
    press("paste_notice")
    (dialog,) = page.findChildren(StepDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    write("step_notice", "Your application was not approved. Reason: 12 days only")


def test_what_is_typed_is_saved_when_the_page_is_left(
    page: ApplicationPage, application: ApplicationDesk, qtbot: QtBot, tasks: Tasks
) -> None:
    write("field_nickname", "A")
    page.show_desk(None, commands=Commands())
    qtbot.waitUntil(lambda: not tasks.busy)
    assert application.load().draft.texts == {"nickname": "A"}


def test_a_refresh_never_takes_away_what_is_being_typed(
    page: ApplicationPage, qtbot: QtBot, tasks: Tasks
) -> None:
    field = tab_to("field_nickname")
    for sign in "Trend":
        QTest.keyClicks(field, sign)
        page.refresh()
        qtbot.waitUntil(lambda: not tasks.busy)
    assert field.property("text") == "Trend"


def test_a_renamed_file_that_is_dropped_is_refused_with_the_reason(
    page: ApplicationPage, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "proof.png"
    path.write_bytes(b"%PDF-1.7\n")
    drop(page, path)
    banner = page.findChild(Banner)
    assert banner is not None
    qtbot.waitUntil(banner.isVisible)
    assert banner.accessibleName() == "proof.png is not taken."
    assert "no PNG, JPEG or WebP" in banner.accessibleDescription()
    assert not page.findChildren(ImageRow)


def drop(page: ApplicationPage, path: Path) -> None:
    gallery = page.findChild(ProofGallery)
    assert gallery is not None
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(path))])
    gallery.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            held,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )


def test_the_same_image_twice_is_one(page: ApplicationPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "curve.jpg"
    path.write_bytes(drawn("JPG"))
    for _ in range(2):
        drop(page, path)
    other = tmp_path / "other.png"
    other.write_bytes(drawn("PNG"))
    drop(page, other)
    qtbot.waitUntil(lambda: len(images(page)) == 2)
    assert label(page, "proof_count").text().startswith("2 of 5 images")


def test_an_image_is_taken_out_again(
    page: ApplicationPage, qtbot: QtBot, tmp_path: Path, tasks: Tasks
) -> None:
    path = tmp_path / "curve.jpg"
    path.write_bytes(drawn("JPG"))
    drop(page, path)
    qtbot.waitUntil(lambda: bool(images(page)))
    press("proof_remove_0")
    assert label(page, "proof_count").text() == "0 of 5 images"
    qtbot.waitUntil(lambda: not tasks.busy)


def test_prove_it_for_me_draws_the_traders_own_record(
    page: ApplicationPage, desk: Desk, qtbot: QtBot
) -> None:
    """The issue: his profit curve and order statistics of the last 30 days."""
    press("proof_for_me")
    qtbot.waitUntil(lambda: "no closed order" in label(page, "application_said").text())
    own = [order("", "5", closed="2026-03-30 12:00", order_id="1", owner=Owner.LEAD)]
    desk.store.save_page(desk.account.account_id, Feed.ORDERS, own, learned_at=NOON)
    press("proof_for_me")
    qtbot.waitUntil(lambda: bool(images(page)))
    board = page.findChild(ApplicationBoard)
    assert board is not None
    (image,) = board.form.draft().images
    assert (image.suffix, image.width, image.height) == ("png", WIDTH, HEIGHT)
    assert image.size < 15 * 10**6
    assert label(page, "proof_count").text() == "1 of 5 images · 30 consecutive days shown"


@pytest.mark.parametrize("net", ["-5", "0", "5"])
def test_the_proof_can_be_painted_of_a_gain_a_loss_and_nothing(desk: Desk, net: str) -> None:
    own = [order("", net, closed="2026-03-30 12:00", order_id="1", owner=Owner.LEAD)]
    desk.store.save_page(desk.account.account_id, Feed.ORDERS, own, learned_at=NOON)
    record = desk.application.track_record()
    assert record is not None
    picture = paint_proof(record, platform="JU.COM", offset=0, made_at=NOON)
    assert encode_png(picture).startswith(b"\x89PNG")
    assert len({picture.pixel(x, y) for x in range(0, WIDTH, 7) for y in range(0, HEIGHT, 7)}) > 3


def test_an_open_position_blocks_the_end_of_lead_trading(
    page: ApplicationPage, desk: Desk, qtbot: QtBot
) -> None:
    """SPEC, 4: blocked while positions or orders exist, with the expected answer time."""
    held = order("", None, opened="2026-04-02 10:00", closed=None, order_id="1", owner=Owner.LEAD)
    desk.store.save_page(desk.account.account_id, Feed.ORDERS, [held], learned_at=NOON)
    desk.application.take_step(State.ACTIVE, NOON)
    page.refresh()
    qtbot.waitUntil(lambda: label(page, "application_state").text() == "Lead trader")
    assert label(page, "cancel_blocked").text().startswith("Blocked: 1 position")
    flat = page.findChild(QCheckBox, "cancel_flat")
    button = page.findChild(QPushButton, "cancel_lead_trading")
    assert flat is not None
    assert button is not None
    assert (flat.isVisible(), button.isEnabled()) == (False, False)
    assert "6 Apr 2026 to 8 Apr 2026" in label(page, "cancel_expected").text()


def test_a_prerequisite_is_ticked_with_the_keyboard(page: ApplicationPage, qtbot: QtBot) -> None:
    assert label(page, "checklist_count").text() == "required: 0 of 4 met"
    press("tick_identity")
    qtbot.waitUntil(lambda: label(page, "checklist_count").text() == "required: 1 of 4 met")
    # The line of before is found until Qt has deleted it.
    qtbot.waitUntil(lambda: label(page, "verdict_identity").text() == "Met")


def test_the_checklist_is_made_anew_only_where_it_says_something_else(
    application: ApplicationDesk, qtbot: QtBot
) -> None:
    """A sync has it shown every few seconds; a tick that nobody saved is put right again."""
    card, view = ChecklistCard(), application.load()
    qtbot.addWidget(card)
    card.show_view(view)
    box = boxes(card)[0]
    card.show_view(application.load())
    assert boxes(card)[0] is box
    box.click()
    card.show_view(view)
    qtbot.waitUntil(lambda: box not in boxes(card))
    assert not boxes(card)[0].isChecked()


def boxes(card: ChecklistCard) -> list[QCheckBox]:
    return card.findChildren(QCheckBox)


def test_a_step_is_taken_back(
    page: ApplicationPage, application: ApplicationDesk, qtbot: QtBot
) -> None:
    application.take_step(State.UNDER_REVIEW, NOON)
    page.refresh()
    qtbot.waitUntil(lambda: label(page, "application_state").text() == "Under review")
    press("undo_step")
    qtbot.waitUntil(lambda: label(page, "application_state").text() == "Not applied")
    assert len(application.load().steps) == 1


@pytest.mark.parametrize(
    ("amount", "shown"),
    [("999", "A guide asks for at least 1,000.00"), ("1000", ""), ("500001", "at most 500,000.00")],
)
def test_limits_are_shown_as_they_are_typed(
    store: Store,
    shelf: RulebookShelf,
    clock: Clock,
    page: ApplicationPage,
    qtbot: QtBot,
    *,
    amount: str,
    shown: str,
) -> None:
    """platform-rules.md, A9: at, below and above the edges of Binance's amount."""
    open_desk(page, desk_of(store, shelf, clock, "binance-futures"), qtbot)
    qtbot.waitUntil(lambda: page.findChild(QWidget, "field_amount") is not None)
    write("field_amount", amount)
    fault = label(page, "fault_amount")
    assert shown in fault.text()
    assert fault.isVisible() is bool(shown)


def test_the_form_is_only_looked_at_while_under_review(
    page: ApplicationPage, application: ApplicationDesk, qtbot: QtBot
) -> None:
    application.save_draft(Draft(texts={"nickname": "Trend"}))
    application.take_step(State.UNDER_REVIEW, NOON)
    page.refresh()
    qtbot.waitUntil(lambda: label(page, "application_state").text() == "Under review")
    field = page.findChild(QWidget, "field_nickname")
    assert field is not None
    assert (field.property("readOnly"), field.property("text")) == (True, "Trend")
    assert not page.findChildren(QPushButton, "proof_add")[0].isVisible()


def test_without_an_account_the_page_says_what_to_do(page: ApplicationPage, qtbot: QtBot) -> None:
    open_desk(page, None, qtbot)
    assert page.findChild(EmptyState) is not None
    with qtbot.waitSignal(page.connect_wanted):
        button = page.findChild(QPushButton, "empty_state_button")
        assert button is not None
        button.click()
    page.show_closed()
    page.refresh()


def test_nothing_inside_is_made_before_the_page_is_read(tasks: Tasks, qtbot: QtBot) -> None:
    """The start is measured: heavy insides come with the first refresh."""
    made = ApplicationPage(tasks)
    qtbot.addWidget(made)
    assert made.findChildren(ApplicationBoard) == []


def walk(state: State) -> list[State]:
    """A way to every state."""
    review, active = [State.UNDER_REVIEW], [State.ACTIVE]
    return {
        State.NOT_APPLIED: [],
        State.DRAFT: [State.DRAFT],
        State.UNDER_REVIEW: review,
        State.APPROVED_SETUP: [*review, state],
        State.NEEDS_INFO: [*review, state],
        State.REJECTED: [*review, state],
        State.EXPIRED: [*review, state],
        State.ACTIVE: active,
        State.CANCELLED: [*active, State.CANCEL_REQUESTED, state],
    }.get(state, [*active, state])


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("size", [(1080, 740), (840, 630)])
def test_every_state_is_shown_whole_and_named(
    page: ApplicationPage,
    desk: Desk,
    qtbot: QtBot,
    tasks: Tasks,
    *,
    state: State,
    size: tuple[int, int],
) -> None:
    application = desk.application
    if state is State.COOLING_OFF:
        shelf = replace(desk, account=replace(desk.account, rulebook_id="binance-futures"))
        application = shelf.application
        open_desk(page, shelf, qtbot)
    for each in walk(state):
        application.take_step(each, NOON, reason="told", says_flat=True)
    page.resize(*size)
    page.refresh()
    qtbot.waitUntil(lambda: not tasks.busy)
    QTest.qWait(0)
    parts = page.findChildren(QPushButton) + page.findChildren(QCheckBox)
    assert [describe(part) for part in parts if part.isVisible() and is_clipped(part)] == []
    pill = label(page, "application_state")
    assert pill.text()
    assert pill.width() >= pill.sizeHint().width()
    names = [part.accessibleName() or part.text() for part in parts if part.isVisible()]
    assert all(names)
