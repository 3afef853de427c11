"""The table every page uses: values, not text, decide; a selection belongs to its records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, overload

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from profitshare_gui.core.money import amount_text
from profitshare_gui.ui.table import Column, RecordModel, RecordTable
from profitshare_gui.ui.text import money_text

NO_KEY = Qt.KeyboardModifier.NoModifier
ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@dataclass(frozen=True)
class Row:
    """A record of a copier's due."""

    copier_id: str
    nickname: str
    due: int | None


def key(row: Row) -> str:
    return row.copier_id


def columns() -> tuple[Column[Row], ...]:
    return (
        Column("Copier", lambda row: row.nickname, tooltip=lambda row: f"id {row.copier_id}"),
        Column("Due", lambda row: row.due, text=money_text, right=True, copy=amount_text),
        Column("Id", lambda row: row.copier_id, width=120),
    )


ROWS = (
    Row("a", "amy", 9_00000000),
    Row("b", "Zed", 10_00000000),
    Row("c", "bob", None),
    Row("d", "Cat", -2_00000000),
    Row("e", "dan", 9_00000000),
)


@pytest.fixture
def table(qtbot: QtBot) -> RecordTable:
    made = RecordTable(columns(), key=key, name="records_table", title="Records")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    made.show_records(ROWS)
    return made


def shown_ids(table: RecordTable) -> str:
    model = table.model()
    return "".join(model.index(row, 2).data() for row in range(model.rowCount()))


def selected_ids(table: RecordTable) -> str:
    return "".join(row.copier_id for row in table.selected_records())


def select(table: RecordTable, rows: Iterable[int]) -> None:
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for row in rows:
        table.selectionModel().select(table.model().index(row, 0), flags)


def copied(table: RecordTable, modifiers: Qt.KeyboardModifier) -> str:
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_C, modifiers)
    return QGuiApplication.clipboard().text()


def test_amounts_sort_by_value_and_not_by_their_text(table: RecordTable) -> None:
    """As text "10.00" would come before "9.00"."""
    table.sortByColumn(1, ASCENDING)
    assert shown_ids(table) == "daebc"  # -2, 9, 9, 10, unknown
    table.sortByColumn(1, DESCENDING)
    assert shown_ids(table) == "baedc"  # 10, 9, 9, -2; ties keep their order, unknown stays last


def test_names_sort_without_regard_to_case(table: RecordTable) -> None:
    table.sortByColumn(0, ASCENDING)
    assert [table.model().index(row, 0).data() for row in range(5)] == [
        "amy",
        "bob",
        "Cat",
        "dan",
        "Zed",
    ]


@pytest.mark.parametrize("order", [ASCENDING, DESCENDING])
def test_a_large_column_sorts_like_python_does(order: Qt.SortOrder) -> None:
    """Large columns of integers take a faster way that must not be told apart."""
    dues = [None if n % 7 == 0 else n * 7919 % 1009 - 500 for n in range(20_000)]
    model = RecordModel(columns(), key)
    model.show_records([Row(str(n), "", due) for n, due in enumerate(dues)])
    model.sort(1, order)
    known = [n for n in range(20_000) if dues[n] is not None]
    expected = sorted(known, key=lambda n: dues[n] or 0, reverse=order == DESCENDING)
    expected += [n for n in range(20_000) if dues[n] is None]
    assert [int(model.record(row).copier_id) for row in range(20_000)] == expected


def test_integers_beyond_64_bits_still_sort() -> None:
    """An exact amount x ratio is an integer of any size."""
    model = RecordModel(columns(), key)
    model.show_records([Row(str(n), "", (n % 3 - 1) * 10**30) for n in range(12_000)])
    model.sort(1, ASCENDING)
    assert [model.record(row).due for row in (0, 6_000, 11_999)] == [-(10**30), 0, 10**30]


def test_a_ratio_among_whole_numbers_sorts_in_its_place() -> None:
    def due_or_half(row: Row) -> float:
        return row.due or 0.5

    model = RecordModel((Column("Due", due_or_half),), key)
    model.show_records([Row(str(n), "", n % 3) for n in range(1, 12_001)])
    model.sort(0, DESCENDING)
    assert [model.record(row).due for row in (0, 4_000, 8_000)] == [2, 1, 0]


def test_a_third_click_on_a_header_restores_the_order_of_the_records(table: RecordTable) -> None:
    header = table.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 10, 5)
    orders = []
    for _ in range(3):
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, NO_KEY, place)
        orders.append(shown_ids(table))
    assert orders == ["daebc", "baedc", "abcde"]


def test_unknown_is_a_dash_on_the_screen(table: RecordTable) -> None:
    """SPEC, Ledger and files: an empty cell is unknown, never 0."""
    assert table.model().index(2, 1).data() == "—"


def test_numbers_stand_at_the_right_and_so_do_their_titles(table: RecordTable) -> None:
    role = Qt.ItemDataRole.TextAlignmentRole
    right = int(Qt.AlignmentFlag.AlignRight)
    model = table.model()
    assert int(model.index(0, 1).data(role)) & right
    assert int(model.headerData(1, Qt.Orientation.Horizontal, role)) & right
    assert not int(model.index(0, 0).data(role)) & right


def test_a_selection_follows_its_records_through_a_sort(table: RecordTable) -> None:
    """Without mapped indexes row 1 would stay selected, and another copier would be removed."""
    select(table, [1, 3])
    table.sortByColumn(1, ASCENDING)
    assert shown_ids(table) == "daebc"
    assert selected_ids(table) == "db"
    assert {at.row() for at in table.selectionModel().selectedRows()} == {0, 3}


def test_a_selection_follows_its_records_through_a_refresh(table: RecordTable) -> None:
    select(table, [1, 3])
    table.show_records([Row("new", "new", 0), *ROWS[:1], *ROWS[2:]])  # b is gone, d moves
    assert selected_ids(table) == "d"


@pytest.mark.parametrize("refreshed", [ROWS[1:], (Row("new", "new", 0), *ROWS), ROWS[::-1]])
def test_all_rows_selected_stay_selected_when_rows_come_and_go(
    table: RecordTable, refreshed: Sequence[Row]
) -> None:
    """Qt keeps "everything" apart from other selections, and forgets it when the count changes."""
    many = [Row(f"m{n}", "", n) for n in range(1_000)]
    table.show_records([*ROWS, *many])
    table.selectAll()
    table.show_records([*refreshed, *many])
    assert {row.copier_id for row in table.selected_records()} == {
        row.copier_id for row in [*refreshed, *many] if row.copier_id != "new"
    }


def test_a_refresh_keeps_the_sorting(table: RecordTable) -> None:
    table.sortByColumn(1, DESCENDING)
    table.show_records([*ROWS, Row("f", "eve", 9_50000000)])
    assert shown_ids(table) == "bfaedc"


def test_rows_that_arrive_above_do_not_move_what_is_read(table: RecordTable) -> None:
    rows = [Row(str(n), "", n) for n in range(500)]
    table.show_records(rows)
    table.verticalScrollBar().setValue(200)
    table.show_records([Row(f"new{n}", "", -n) for n in range(30)] + rows)
    assert table.model().index(table.rowAt(1), 2).data() == "200"


def test_a_refresh_at_the_top_stays_at_the_top(table: RecordTable) -> None:
    rows = [Row(str(n), "", n) for n in range(500)]
    table.show_records(rows)
    table.show_records([Row("new", "", 0), *rows])
    assert table.model().index(table.rowAt(1), 2).data() == "new"


def test_the_current_record_is_announced_once_and_again_when_it_changes(table: RecordTable) -> None:
    seen: list[Row | None] = []
    table.current_record_changed.connect(seen.append)
    table.selectRow(1)
    table.sortByColumn(1, DESCENDING)
    table.show_records(ROWS)
    assert seen == [ROWS[1]]
    paid = Row("b", "Zed", 11_00000000)
    table.show_records([paid, ROWS[0]])
    table.show_records([ROWS[0]])
    assert seen == [ROWS[1], paid, None]


def test_enter_and_double_click_open_a_record(table: RecordTable) -> None:
    opened: list[Row] = []
    table.activated_record.connect(opened.append)
    table.selectRow(3)
    QTest.keyClick(table, Qt.Key.Key_Return)
    place = table.visualRect(table.model().index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, NO_KEY, place)
    assert opened == [ROWS[3]]
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, NO_KEY, place)
    assert opened == [ROWS[3], ROWS[0]]


def test_ctrl_c_copies_the_visible_columns_with_every_decimal(table: RecordTable) -> None:
    """product.md 3.3: TSV of visible columns, full precision."""
    table.show_records([Row("x", "amy", 1_234_12345678), Row("y", "bob", None)])
    table.setColumnHidden(2, True)
    table.horizontalHeader().moveSection(1, 0)
    table.selectAll()
    control = Qt.KeyboardModifier.ControlModifier
    assert copied(table, control) == "1234.12345678\tamy\n\tbob"
    with_header = copied(table, control | Qt.KeyboardModifier.ShiftModifier)
    assert with_header == "Due\tCopier\n1234.12345678\tamy\n\tbob"


def test_copying_nothing_leaves_the_clipboard_alone(table: RecordTable) -> None:
    QGuiApplication.clipboard().setText("before")
    assert copied(table, Qt.KeyboardModifier.ControlModifier) == "before"


@pytest.mark.parametrize(
    ("nickname", "cell"),
    [
        ("=HYPERLINK(1)", "'=HYPERLINK(1)"),
        ("@leo", "'@leo"),
        ("a\tb\nc\r\nd", "a b c d"),
        ("two  spaces", "two  spaces"),
    ],
)
def test_a_nickname_cannot_break_or_run_in_a_spreadsheet(
    table: RecordTable, nickname: str, cell: str
) -> None:
    """SPEC, Bars: hostile input. A copier chooses the nickname."""
    table.show_records([Row("x", nickname, -1_50000000)])
    table.selectAll()
    text = copied(table, Qt.KeyboardModifier.ControlModifier)
    assert text == f"{cell}\t-1.5\tx"


def test_the_menu_hides_and_shows_columns_but_never_the_last(table: RecordTable) -> None:
    menu = table.columns_menu()

    def entry(title: str) -> Any:
        menu.aboutToShow.emit()
        return next(action for action in menu.actions() if action.text() == title)

    entry("Due").trigger()
    entry("Id").trigger()
    assert [table.isColumnHidden(section) for section in range(3)] == [False, True, True]
    assert not entry("Copier").isEnabled()
    entry("Due").trigger()
    assert not table.isColumnHidden(1)


def test_columns_still_fill_the_width_after_one_was_hidden(table: RecordTable) -> None:
    """To hide a column is not to choose the widths of the others."""
    table.show_column(0, shown=False)
    table.resize(table.width() + 200, table.height())
    assert table.horizontalHeader().length() == table.viewport().width()
    table.show_column(0, shown=True)
    assert table.horizontalHeader().length() == table.viewport().width()


def test_reset_brings_back_columns_order_and_widths(table: RecordTable) -> None:
    header = table.horizontalHeader()
    before = [header.sectionSize(section) for section in range(3)]
    table.setColumnHidden(0, True)
    header.moveSection(2, 0)
    header.resizeSection(1, 300)
    table.sortByColumn(1, DESCENDING)
    table.reset_columns()
    assert [header.logicalIndex(place) for place in range(3)] == [0, 1, 2]
    assert [header.sectionSize(section) for section in range(3)] == before
    assert shown_ids(table) == "abcde"


def test_columns_fill_the_width_and_scroll_when_there_is_too_little(table: RecordTable) -> None:
    assert table.horizontalHeader().length() == table.viewport().width()
    table.resize(150, 200)
    assert table.horizontalHeader().length() > table.viewport().width()
    assert min(table.columnWidth(section) for section in range(3)) >= 64


def test_widths_chosen_by_hand_stay(table: RecordTable) -> None:
    table.horizontalHeader().resizeSection(0, 222)
    table.resize(900, 300)
    table.show_records(ROWS[:2])
    assert table.columnWidth(0) == 222


def test_the_table_has_names_for_scripts_and_screen_readers(table: RecordTable) -> None:
    assert table.objectName() == "records_table"
    assert table.accessibleName() == "Records"
    assert table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == "id a"


class LazyRows(Sequence[Row]):
    """Rows made when they are looked at, as settlements are."""

    def __init__(self, count: int) -> None:
        self.made = 0
        self._count = count

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, at: int) -> Row: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Row]: ...
    def __getitem__(self, at: int | slice) -> Row | Sequence[Row]:
        if isinstance(at, slice):
            raise TypeError("only single rows are built")
        if not 0 <= at < self._count:
            raise IndexError(at)
        self.made += 1
        return Row(str(at), f"name {at}", at)

    def __iter__(self) -> Iterator[Row]:
        return (self[at] for at in range(self._count))


def test_showing_many_lazy_records_builds_only_those_in_sight(table: RecordTable) -> None:
    table.show_records([])
    rows = LazyRows(200_000)
    table.show_records(rows)
    table.viewport().repaint()
    assert 0 < rows.made < 500
    select(table, [1, 5])
    refreshed = LazyRows(200_000)
    table.show_records(refreshed)
    assert refreshed.made < 500
    assert selected_ids(table) == "15"


def test_many_records_of_a_table_out_of_sight_cost_nothing_before_it_is_seen(
    qtbot: QtBot,
) -> None:
    """A tab behind another one; Qt asks every row of a table that nobody sees how wide it is."""
    table = RecordTable(columns(), key=key, name="records_table", title="Records")
    qtbot.addWidget(table)
    rows = LazyRows(200_000)
    table.show_records(rows)
    assert rows.made < 500
    table.resize(600, 300)
    table.show()
    table.viewport().repaint()
    assert 0 < rows.made < 500
    assert table.horizontalHeader().length() == table.viewport().width()
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)
    table.hide()
    wide = [Row("x", "a name that is a good deal longer than the others were", 1)]
    table.show_records(wide)
    table.show()
    assert table.columnWidth(0) >= table.sizeHintForColumn(0)


def test_a_column_grows_for_a_figure_that_is_scrolled_to(table: RecordTable, qtbot: QtBot) -> None:
    """A figure that is cut says another amount: 1,234 of 1,234,567."""
    rows = [Row(str(at), f"name {at}", at) for at in range(300)]
    rows[250] = Row("250", "name 250", 9_223_372_036_854_775_807)
    table.resize(400, 300)
    table.show_records(rows)
    assert table.columnWidth(1) < table.sizeHintForIndex(table.model().index(250, 1)).width()
    table.scrollTo(table.model().index(250, 0))
    needed = table.sizeHintForIndex(table.model().index(250, 1)).width()
    qtbot.waitUntil(lambda: table.columnWidth(1) >= needed)


def test_qt_finds_nothing_wrong_with_the_model() -> None:
    model = RecordModel(columns(), key)
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.show_records(ROWS)
    model.sort(1, DESCENDING)
    model.show_records(ROWS[2:])
    model.show_records([Row("f", "eve", 1), *ROWS])
    model.sort(-1)
    model.show_records([])
    model.show_records(ROWS)
    assert tester.model() is model
    assert [model.record(row).copier_id for row in range(5)] == list("abcde")


def test_columns_fill_the_table_after_other_rows_came_beside_a_hidden_column(
    table: RecordTable,
) -> None:
    """Qt hides a hidden column anew whenever rows change; nobody chose a width by that."""
    table.setColumnHidden(2, True)
    for rows in (ROWS[:2], ROWS):
        table.show_records(rows)
        QGuiApplication.processEvents()
    table.resize(900, 300)
    assert table.horizontalHeader().length() == table.viewport().width()
