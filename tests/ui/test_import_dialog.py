"""The import dialog, with real files, a real archive, real workers and a real child process."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from profitshare_gui.core.errors import BadFile, ProcessLost, Stopped
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.ui.import_child import run_in_child
from profitshare_gui.ui.import_dialog import ImportDialog
from profitshare_gui.ui.import_fields import ChoiceField
from profitshare_gui.ui.import_result import ProgressPage
from profitshare_gui.ui.language import PSEUDO_VARIABLE, install_language
from profitshare_gui.ui.stop_sign import StopSign
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.usecases.import_steps import ImportDesk
from profitshare_gui.usecases.imports import Progress
from profitshare_gui.usecases.mappings import MappingShelf
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.ui.conftest import NOON
from tests.ui.test_accessibility import is_clipped

HEADER = "copier_id,order_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,funding_fee\n"
FOREIGN = "User;Deal;Pair;Way;From;To;Result;Cost\n" + "".join(
    f"ada;{number};BTC/USDT;long;30.03.2026 12:00:00;30.03.2026 13:30:00;{number},5;0,25\n"
    for number in range(1, 4)
)
"""Somebody's layout: semicolons, decimal commas, times that name no zone, no funding."""

FILL = (
    "Account,Coin,Execution Price,Size Tokens,Size USD,Side,Timestamp IST,Start Position,Direction,"
    "Closed PnL,Transaction Hash,Order ID,Crossed,Fee,Trade ID,Timestamp\n"
    "0xae,ETH,3700,1,3700,SELL,03-12-2024 09:12,1,Close,12.5,0xed,53,TRUE,0.25,8E+14,1E+12\n"
)
"""One fill in the layout of a mapping that ships."""

PAGE = (
    "<table><tr><th>copier_id</th><th>nickname</th><th>equity</th></tr>"
    "<tr><td>ada</td><td>Leo_K</td><td>184.20</td></tr>"
    "<tr><td>bob</td><td>=cmd</td><td>?</td></tr></table>"
)
"""What a browser puts on the clipboard beside the text."""

Opening = Callable[..., ImportDialog]


def line(order_id: str, pnl: str = "10") -> str:
    return f"ada,{order_id},BTCUSDT,long,2026-03-30T10:00:00Z,2026-03-30T11:30:00Z,{pnl},1,0\n"


@pytest.fixture
def account(store: Store) -> Account:
    return store.add_account(Account("JU main", "ju", "files", "", NOON))


@pytest.fixture
def open_dialog(qtbot: QtBot, tasks: Tasks, store: Store, tmp_path: Path) -> Iterator[Opening]:
    """Open the dialog on this test's archive and wait until it stands."""
    opened: list[ImportDialog] = []
    desk = ImportDesk(
        store,
        RulebookShelf((resource("rulebooks"),)),
        MappingShelf((resource("mappings"), tmp_path / "data" / "mappings")),
        lambda: NOON,
        tmp_path / "data",
    )

    def opening(account_name: str = "JU main") -> ImportDialog:
        dialog = ImportDialog(desk, tasks, account_name)
        opened.append(dialog)
        qtbot.addWidget(dialog)
        dialog.show()
        settle(qtbot, dialog)
        return dialog

    yield opening
    for dialog in opened:
        dialog.stop()


def settle(qtbot: QtBot, dialog: ImportDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.busy, timeout=60_000)


def written(folder: Path, text: str, name: str = "orders.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def look_at(qtbot: QtBot, dialog: ImportDialog, path: Path) -> None:
    dialog.open_file(path)
    settle(qtbot, dialog)


def part(dialog: QWidget, name: str) -> QWidget:
    found = dialog.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def press(qtbot: QtBot, dialog: ImportDialog, name: str) -> None:
    button = part(dialog, name)
    assert isinstance(button, QPushButton)
    assert button.isEnabled()
    button.click()
    settle(qtbot, dialog)


def said(dialog: QWidget, name: str) -> str:
    words = part(dialog, name)
    assert isinstance(words, QLabel | QPushButton)
    return words.text()


def cells(dialog: QWidget, name: str) -> list[list[str]]:
    """What a table shows, row by row, hidden columns left out."""
    table = part(dialog, name)
    assert isinstance(table, QTableView)
    model = table.model()
    shown = [at for at in range(model.columnCount()) if not table.isColumnHidden(at)]
    return [[str(model.index(row, at).data()) for at in shown] for row in range(model.rowCount())]


def choose(dialog: QWidget, name: str, words: str) -> None:
    """Choose a text in a combo box as a person does: `activated` is only sent by hand."""
    field = part(dialog, name)
    assert isinstance(field, ChoiceField)
    at = field.findText(words)
    assert at >= 0, [field.itemText(place) for place in range(field.count())]
    field.setCurrentIndex(at)
    field.activated.emit(at)


def type_into(dialog: QWidget, name: str, words: str) -> None:
    field = part(dialog, name)
    assert isinstance(field, QLineEdit)
    field.clear()
    QTest.keyClicks(field, words)


@pytest.mark.usefixtures("english")
def test_a_file_is_previewed_counted_and_imported(
    qtbot: QtBot, open_dialog: Opening, store: Store, account: Account, tmp_path: Path
) -> None:
    """SPEC, Accounts: import; the button carries the verb and the count."""
    dialog = open_dialog()
    look_at(qtbot, dialog, written(tmp_path, HEADER + line("1") + line("2", "-2.5")))
    # Closed before the amounts: what is looked at first stands first.
    assert cells(dialog, "import_preview_table")[1] == [
        *("3", "ada", "BTCUSDT", "long", "2026-03-30T11:30:00Z", "−2.50", "1.00", "0.00"),
        *("2", "USDT", "2026-03-30T10:00:00Z"),
    ]
    assert said(dialog, "import_counts") == (
        "Read 2: 2 will be taken, 0 left out by the mapping, 0 refused"
    )
    assert said(dialog, "import_button").replace("&", "") == "Import 2 orders"
    assert store.order_count(account.account_id) == 0
    with qtbot.waitSignal(dialog.imported) as imported:
        press(qtbot, dialog, "import_button")
    assert imported.args == [account]
    assert store.order_count(account.account_id) == 2
    assert part(dialog, "import_result").isVisible()
    assert said(dialog, "import_result_headline") == "2 orders added"
    assert said(dialog, "import_added_figure") == "2"


@pytest.mark.usefixtures("english", "account")
def test_the_same_file_again_says_that_nothing_is_new(
    qtbot: QtBot, open_dialog: Opening, tmp_path: Path
) -> None:
    """The button for another one begins anew in the same dialog."""
    dialog = open_dialog()
    path = written(tmp_path, HEADER + line("1"))
    look_at(qtbot, dialog, path)
    press(qtbot, dialog, "import_button")
    press(qtbot, dialog, "import_again_button")
    assert part(dialog, "import_drop_area").isVisible()
    look_at(qtbot, dialog, path)
    press(qtbot, dialog, "import_button")
    assert said(dialog, "import_result_meaning") == "JU main knew all of it already."


@pytest.mark.usefixtures("english", "account")
def test_every_refused_line_is_listed_with_its_reason_and_can_be_kept(
    qtbot: QtBot, open_dialog: Opening, tmp_path: Path
) -> None:
    """SPEC, Ledger and files; a cell that a spreadsheet would run is made harmless."""
    dialog = open_dialog()
    text = HEADER + line("1") + line("2", "=1+1") + line("3", '"1,5"') + "ada,4\n"
    look_at(qtbot, dialog, written(tmp_path, text))
    refused = [
        ["3", "realized_pnl", "=1+1", "is not a number"],
        ["4", "realized_pnl", "1,5", "has a comma; choose it as the decimal sign"],
        ["5", "—", "ada,4", "has not as many cells as the header"],
    ]
    assert cells(dialog, "import_refused_table") == refused
    press(qtbot, dialog, "import_button")
    assert cells(dialog, "import_result_refused_table") == refused
    dialog.save_refused(tmp_path / "refused.csv")
    settle(qtbot, dialog)
    kept = (tmp_path / "refused.csv").read_text(encoding="utf-8-sig").splitlines()
    assert kept[0] == "line,column,value,why"
    assert kept[1] == "3,realized_pnl,'=1+1,realized_pnl '=1+1' is not a number"
    assert said(dialog, "import_refused_saved") == "Saved as refused.csv"


@pytest.mark.usefixtures("english")
def test_without_an_account_the_first_import_makes_one(
    qtbot: QtBot, open_dialog: Opening, store: Store, tmp_path: Path
) -> None:
    """SPEC, Screens: the first run's door "import a file"."""
    dialog = open_dialog("")
    look_at(qtbot, dialog, written(tmp_path, HEADER + line("1")))
    assert not part(dialog, "import_button").isEnabled()
    assert "Give the new account a name" in said(dialog, "import_counts")
    assert store.accounts() == []
    type_into(dialog, "import_account_name", "Mine")
    choose(dialog, "import_rulebook", "OKX")
    press(qtbot, dialog, "import_button")
    (made,) = store.accounts()
    assert (made.name, made.rulebook_id, store.order_count(made.account_id)) == ("Mine", "okx", 1)


@pytest.mark.usefixtures("english")
def test_a_table_from_a_web_page_is_pasted(
    qtbot: QtBot, open_dialog: Opening, store: Store, account: Account
) -> None:
    """SPEC, Ledger and files: most platforms here offer no export and no API."""
    dialog = open_dialog()
    clipboard = QMimeData()
    clipboard.setHtml(PAGE)
    clipboard.setText("not the table")
    dialog.paste(clipboard)
    settle(qtbot, dialog)
    field = part(dialog, "import_kind")
    assert isinstance(field, ChoiceField)
    assert field.chosen() is Feed.COPIERS
    assert cells(dialog, "import_refused_table") == [["3", "equity", "?", "is not a number"]]
    press(qtbot, dialog, "import_button")
    (copier,) = store.copiers(account.account_id)
    assert (copier.copier_id, copier.nickname, copier.equity) == ("ada", "Leo_K", 184_20000000)


@pytest.mark.usefixtures("english")
def test_who_is_missing_from_a_pasted_list_has_left_only_if_it_is_whole(
    qtbot: QtBot, open_dialog: Opening, store: Store, account: Account
) -> None:
    """A web page with numbers below shows a part; nobody leaves because he is on the next one."""
    dialog = open_dialog()
    for names, is_whole in ((("ada", "bob"), True), (("ada",), False), (("ada",), True)):
        clipboard = QMimeData()
        clipboard.setText("".join(["UID\tEquity\n", *(f"{name}\t50 USDT\n" for name in names)]))
        dialog.paste(clipboard)
        settle(qtbot, dialog)
        choose(dialog, "import_kind", "Copiers")
        settle(qtbot, dialog)
        whole = part(dialog, "import_whole_list")
        assert isinstance(whole, QCheckBox)
        assert (whole.isVisible(), whole.isChecked()) == (True, False)
        whole.setChecked(is_whole)
        press(qtbot, dialog, "import_button")
        left = [stay for stay in store.stays.all(account.account_id) if stay.until is not None]
        assert [stay.copier_id for stay in left] == (
            ["bob"] if names == ("ada",) and is_whole else []
        )


@pytest.mark.usefixtures("english", "account")
def test_a_clipboard_without_a_table_is_told_in_place(open_dialog: Opening) -> None:
    """No message box: what to do next stands where it was asked for."""
    dialog = open_dialog()
    dialog.paste(QMimeData())
    assert part(dialog, "import_banner").isVisible()
    assert "holds no table" in part(dialog, "import_banner").accessibleName()


@pytest.mark.usefixtures("english")
def test_a_mapping_is_made_on_the_screen_and_remembered(
    qtbot: QtBot, open_dialog: Opening, store: Store, account: Account, tmp_path: Path
) -> None:
    """SPEC, Ledger and files: made in the import dialog with a preview, kept under a name."""
    dialog = open_dialog()
    look_at(qtbot, dialog, written(tmp_path, FOREIGN, "deals.csv"))
    choose(dialog, "import_kind", "Orders")
    settle(qtbot, dialog)
    for name, theirs in (
        *(("copier_id", "User"), ("order_id", "Deal"), ("symbol", "Pair"), ("side", "Way")),
        *(("opened_at", "From"), ("closed_at", "To"), ("realized_pnl", "Result")),
        ("trading_fee", "Cost"),
    ):
        choose(dialog, f"import_column_{name}", theirs)
    settle(qtbot, dialog)
    assert said(dialog, "import_missing") == "Still needed: Funding fee"
    choose(dialog, "import_column_funding_fee", "The same in every row…")
    type_into(dialog, "import_fixed_funding_fee", "0")
    choose(dialog, "import_numbers", "1234,56")
    set_text(dialog, "import_time_format", "30.03.2026 16:05:06")
    set_text(dialog, "import_zone", "+08:00")
    settle(qtbot, dialog)
    # 12:00 in a zone 8 hours ahead is 4:00 UTC.
    assert said(dialog, "import_time_example") == "30.03.2026 12:00:00 → 2026-03-30T04:00:00Z"
    assert [row[5] for row in cells(dialog, "import_preview_table")] == ["1.50", "2.50", "3.50"]
    press(qtbot, dialog, "import_button")
    assert store.order_count(account.account_id) == 3
    assert store.mapping_choice(account.account_id, Feed.ORDERS) == "deals"
    press(qtbot, dialog, "import_again_button")
    look_at(qtbot, dialog, tmp_path / "deals.csv")
    assert said(dialog, "import_button").replace("&", "") == "Import 3 orders"
    chosen = part(dialog, "import_mapping")
    assert isinstance(chosen, ChoiceField)
    assert chosen.chosen() == "deals"


def set_text(dialog: QWidget, name: str, words: str) -> None:
    """Type into an editable combo box."""
    field = part(dialog, name)
    assert isinstance(field, ChoiceField)
    field.setEditText(words)


@pytest.mark.usefixtures("english", "account")
def test_a_kept_mapping_is_never_replaced_unless_asked(
    qtbot: QtBot, open_dialog: Opening, tmp_path: Path
) -> None:
    """A change of a shipped mapping gets a name of its own."""
    dialog = open_dialog()
    look_at(qtbot, dialog, written(tmp_path, FILL))
    press(qtbot, dialog, "import_change_mapping")
    name = part(dialog, "import_mapping_name")
    assert isinstance(name, QLineEdit)
    assert name.text() == "hyperliquid-2"
    assert said(dialog, "import_keep_mapping").replace("&", "") == "Keep"
    name.setText("hyperliquid")
    assert said(dialog, "import_keep_mapping").replace("&", "") == "Replace"
    press(qtbot, dialog, "import_button")
    kept = sorted(path.name for path in (tmp_path / "data" / "mappings").iterdir())
    assert kept == ["hyperliquid-2.toml"]


@pytest.mark.usefixtures("english")
def test_how_far_a_file_is_read_is_shown_where_its_size_is_known(qtbot: QtBot) -> None:
    """A spreadsheet is packed, so nobody knows how far it is: the bar only moves."""
    page = ProgressPage()
    qtbot.addWidget(page)
    bar = page.findChild(QProgressBar, "import_progress_bar")
    assert isinstance(bar, QProgressBar)
    page.show_source("orders.xlsx")
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    page.show_progress(Progress(read=3 * 2**32, size=12 * 2**32))  # more than a bar can count
    assert bar.value() * 4 == bar.maximum()
    assert said(page, "import_how_far") == "25\u00a0% read"
    page.show_progress(Progress(saved=10_000, rows=40_000))
    assert bar.value() * 4 == bar.maximum()
    assert said(page, "import_how_far") == "10,000 of 40,000 rows written"


@pytest.mark.usefixtures("english")
def test_cancel_during_the_import_leaves_nothing(
    qtbot: QtBot, open_dialog: Opening, store: Store, account: Account, tmp_path: Path
) -> None:
    """One transaction: all of it or nothing. The dialog stays, with what was asked for."""
    dialog = open_dialog()
    rows = "".join(line(str(number)) for number in range(20_000))
    look_at(qtbot, dialog, written(tmp_path, HEADER + rows))
    assert said(dialog, "import_button").replace("&", "") == "Import 20,000 orders"
    button = part(dialog, "import_button")
    assert isinstance(button, QPushButton)
    button.click()
    assert part(dialog, "import_progress").isVisible()
    press(qtbot, dialog, "import_cancel_button")
    assert dialog.isVisible()
    assert "Cancelled" in part(dialog, "import_banner").accessibleName()
    assert store.order_count(account.account_id) == 0
    press(qtbot, dialog, "retry_button")
    assert store.order_count(account.account_id) == 20_000


@pytest.mark.usefixtures("english", "account")
def test_a_file_that_is_no_table_is_told_where_its_rows_would_stand(
    qtbot: QtBot, open_dialog: Opening, tmp_path: Path
) -> None:
    """SPEC, Bars: hostile input gives a plain message and changes nothing."""
    dialog = open_dialog()
    (tmp_path / "notes.pdf").write_bytes(b"%PDF-1.7\n\x00\x01\x02")
    look_at(qtbot, dialog, tmp_path / "notes.pdf")
    assert "notes.pdf" in said(dialog, "import_message")
    assert "PDF" in said(dialog, "import_message")
    assert not part(dialog, "import_button").isEnabled()
    look_at(qtbot, dialog, written(tmp_path, HEADER + line("1")))
    assert part(dialog, "import_button").isEnabled()


@pytest.mark.usefixtures("english")
def test_an_import_that_fails_says_why_and_can_be_tried_again(
    qtbot: QtBot, open_dialog: Opening, store: Store, account: Account, tmp_path: Path
) -> None:
    """The file went away between the preview and the import, and came back."""
    dialog = open_dialog()
    path = written(tmp_path, HEADER + line("1"))
    look_at(qtbot, dialog, path)
    path.unlink()
    press(qtbot, dialog, "import_button")
    banner = part(dialog, "import_banner")
    assert banner.isVisible()
    assert "orders.csv" in banner.accessibleName()
    assert store.order_count(account.account_id) == 0
    written(tmp_path, HEADER + line("1"))
    press(qtbot, dialog, "retry_button")
    assert store.order_count(account.account_id) == 1


@pytest.mark.usefixtures("english", "account")
def test_what_the_file_covers_is_said_with_a_tick(
    qtbot: QtBot, open_dialog: Opening, tmp_path: Path
) -> None:
    """The period offered is that of the rows: from the first closing to just after the last."""
    dialog = open_dialog()
    look_at(qtbot, dialog, written(tmp_path, HEADER + line("1")))
    pane = dialog._parts.preview  # noqa: SLF001  what it says is asked nowhere else
    assert pane.covers() is None
    complete = part(dialog, "import_complete")
    QTest.keyClick(complete, Qt.Key.Key_Space)
    since, until = pane.covers() or (0, 0)
    assert until - since == 1_000_000


def test_everything_can_be_done_with_the_keyboard(
    qtbot: QtBot, open_dialog: Opening, store: Store, account: Account
) -> None:
    """product.md, Keyboard: from the pasted table to the result without a mouse."""
    dialog = open_dialog()
    clipboard = QApplication.clipboard()
    clipboard.setText((HEADER + line("1")).replace(",", "\t"))
    QTest.keySequence(dialog, "Ctrl+V")
    clipboard.clear()
    settle(qtbot, dialog)
    reached = set[str]()
    part(dialog, "import_account").setFocus()
    at = dialog.focusWidget()
    while at.objectName() not in reached:
        if at.objectName():
            reached.add(at.objectName())
        QTest.keyClick(at, Qt.Key.Key_Tab)
        at = dialog.focusWidget()
    assert {
        *("import_file_button", "import_paste_button", "import_kind", "import_mapping"),
        *("import_preview_table", "import_complete", "import_cancel_button", "import_button"),
    } <= reached
    QTest.keyClick(part(dialog, "import_button"), Qt.Key.Key_Space)
    settle(qtbot, dialog)
    assert store.order_count(account.account_id) == 1
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.usefixtures("account")
def test_whatever_takes_the_focus_has_a_name_and_room(
    qtbot: QtBot,
    qapp: QApplication,
    open_dialog: Opening,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Every sentence 40 % longer, at 1024 x 700, with the editor open and lines refused."""
    monkeypatch.setenv(PSEUDO_VARIABLE, "1")
    install_language(qapp, "en")
    dialog = open_dialog()
    dialog.resize(1024, 700)
    for text in (HEADER + line("1") + line("2", "x"), FOREIGN):
        look_at(qtbot, dialog, written(tmp_path, text))
        qtbot.wait(1)
        seen = [widget for widget in dialog.findChildren(QWidget) if widget.isVisible()]
        assert [w.objectName() or repr(w) for w in seen if is_clipped(w)] == []
        assert [
            widget.objectName() or repr(widget)
            for widget in seen
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.focusProxy() is None
            and widget.objectName() != "qt_spinbox_lineedit"
            and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
        ] == []


@pytest.mark.usefixtures("english", "account")
def test_a_file_may_be_dropped_on_the_dialog(
    qtbot: QtBot, open_dialog: Opening, tmp_path: Path
) -> None:
    """As many people bring files."""
    dialog = open_dialog()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(written(tmp_path, HEADER + line("1"))))])
    dialog.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            dropped,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    settle(qtbot, dialog)
    assert len(cells(dialog, "import_preview_table")) == 1


def hear(_progress: object) -> None:
    """Hear nothing."""


def double(number: int, report: Callable[[int], None], _stop: Callable[[], bool]) -> int:
    report(number)
    return 2 * number


def refuse(_report: object, _stop: object) -> None:
    raise BadFile("orders.csv", "is no table")


def wait_for_stop(_report: object, should_stop: Callable[[], bool]) -> None:
    while not should_stop():
        pass
    raise Stopped


def vanish(_report: object, _stop: object) -> None:
    os._exit(3)


def test_a_child_process_answers_and_reports() -> None:
    """What it says on the way comes before its answer."""
    heard: list[int] = []
    assert run_in_child(partial(double, 21), report=heard.append, should_stop=StopSign()) == 42
    assert heard == [21]


def test_what_a_child_cannot_do_it_explains() -> None:
    """The error crosses whole."""
    with pytest.raises(BadFile, match="is no table") as refused:
        run_in_child(refuse, report=hear, should_stop=StopSign())
    assert refused.value.path == "orders.csv"


def test_a_child_is_stopped() -> None:
    """It is told, and stops by itself."""
    sign = StopSign()
    sign.put_up()
    with pytest.raises(Stopped):
        run_in_child(wait_for_stop, report=hear, should_stop=sign)


def test_a_child_that_is_gone_is_told_of() -> None:
    """Killed, or out of memory: nobody waits for its answer for ever."""
    with pytest.raises(ProcessLost):
        run_in_child(vanish, report=hear, should_stop=StopSign())
