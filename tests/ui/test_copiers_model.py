"""The copier table's model: ticks belong to people, sorts and filters only move rows."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.records import Copier
from profitshare_gui.ui.copiers_columns import CopierColumn, copier_columns
from profitshare_gui.ui.copiers_filters import parse_filter
from profitshare_gui.ui.copiers_model import CopiersModel
from profitshare_gui.ui.copiers_views import View, read_view, view_as_text
from tests.say import usdt
from tests.ui.conftest import NOON
from tests.ui.copier_lists import JU, WORLD, one, rows_of

pytestmark = pytest.mark.usefixtures("qapp")

COLUMNS = {column.name: column for column in copier_columns()}
CHECK = int(Qt.ItemDataRole.CheckStateRole)


def show(model: CopiersModel, copiers: tuple[Copier, ...] = WORLD) -> None:
    tags: dict[str, tuple[str, ...]] = {"b": ("vip",)}
    rows = rows_of(copiers, pending=[("a", "3"), ("b", "9.5")], tags=tags)
    model.show_rows(rows, JU, flag_decides=True, now=NOON, offset=0)


@pytest.fixture
def model() -> CopiersModel:
    made = CopiersModel(copier_columns())
    show(made)
    return made


def ids(model: CopiersModel) -> str:
    return "".join(model.copier_id(row) for row in range(model.rowCount()))


def checked(model: CopiersModel) -> str:
    return "".join(model.copier_id(row) for row in range(model.rowCount()) if model.is_checked(row))


def narrowed(model: CopiersModel, name: str, typed: str) -> str:
    model.filter_by(name, parse_filter(COLUMNS[name], typed))
    shown = ids(model)
    model.clear_filters()
    return shown


@pytest.mark.parametrize(
    ("sorting", "shown"),
    [
        ((("equity", False),), "efadbc"),  # 0, 20, 50, 100, 500, unknown
        ((("equity", True),), "bdafec"),
        ((("copier", False),), "fabcde"),  # by the shown name, the id where there is none
        ((("copying_since", False),), "aecdfb"),  # 3, 5, 9, 41, 77, 400 days
        ((("activity", False),), "adfcbe"),  # inactive, unknown, active: equity before positions
        ((("pending_share", True),), "bacdef"),
        ((("open_positions", True), ("equity", False)), "efadbc"),
        ((), "abcdef"),
    ],
)
def test_rows_sort_by_value_and_what_nobody_knows_comes_last(
    model: CopiersModel, sorting: tuple[tuple[str, bool], ...], shown: str
) -> None:
    """Product notes 3.3: sort keys, not texts; several columns with Shift."""
    model.sort_by(sorting)
    assert ids(model) == shown


@pytest.mark.parametrize(
    ("name", "typed", "shown"),
    [
        ("equity", "<=100", "adef"),
        ("equity", "50..500", "abd"),
        ("equity", "!=0", "abdf"),
        ("equity", "=20", "f"),
        ("equity", "20", "f"),
        ("equity", "> 100", "b"),
        ("equity", "≤ 50.5", "aef"),
        ("equity", "1,000", ""),
        ("equity", "empty", "c"),
        ("equity", "!empty", "abdef"),
        ("pnl", "-5..-1", "a"),
        ("pnl", "\N{MINUS SIGN}3", "a"),
        ("open_positions", ">=2", "e"),
        ("copying_since", ">=41", "bdf"),
        ("copying_since", "5..10 d", "ce"),
        ("as_of", "<=1h", "abcdef"),
        ("as_of", ">30min", ""),
        ("copier", "am", "a"),
        ("copier", "=BOB", "b"),
        ("copier", "!=bob", "acdef"),
        ("copier", "empty", "e"),
        ("copier_id", "d", "d"),
        ("tags", "vi", "b"),
        ("tags", "empty", "acdef"),
        ("activity", "inactive", "adf"),
        ("activity", "active", "be"),
        ("activity", "unknown", "c"),
        ("activity", "equity", "bc"),
        ("activity", "!=inactive", "bce"),
    ],
)
@pytest.mark.usefixtures("english")
def test_a_typed_filter_lets_through_what_it_says(
    model: CopiersModel, name: str, typed: str, shown: str
) -> None:
    """Step 8: `<=100`, `10..50`, `!=0`, empty, text; the unknown passes `empty` alone."""
    assert narrowed(model, name, typed) == shown


@pytest.mark.parametrize(
    ("name", "typed"),
    [("equity", "much"), ("equity", "1..x"), ("open_positions", "1.5"), ("as_of", "1 week")],
)
def test_a_filter_that_makes_no_sense_is_refused(name: str, typed: str) -> None:
    with pytest.raises(BadValue):
        parse_filter(COLUMNS[name], typed)


def test_the_search_looks_into_nickname_id_and_tags(model: CopiersModel) -> None:
    found = []
    for typed in ("WHALE", "e", "vip", "  ", "nobody"):
        model.search_for(typed)
        found.append(ids(model))
    assert found == ["d", "de", "b", "abcdef", ""]


def test_select_inactive_takes_who_is_shown_and_never_the_unknown_or_the_hidden(
    model: CopiersModel,
) -> None:
    """SPEC, Removing inactive copiers; product notes 3.2: the hidden need a click of their own."""
    model.filter_by("equity", parse_filter(COLUMNS["equity"], ">=50"))
    model.check_rows([1], checked=True)
    model.select_inactive()
    assert model.selected_ids() == ["a", "d"]
    scope = model.scope()
    assert (scope.selected, scope.selected_eligible, scope.eligible, scope.hidden) == (2, 2, 3, 1)
    model.include_hidden()
    assert model.selected_ids() == ["a", "d", "f"]
    assert model.scope().selected == 3


def test_another_filter_takes_the_hidden_out_of_the_selection_again(model: CopiersModel) -> None:
    model.select_inactive()
    model.search_for("amy")
    assert model.selected_ids() == ["a"]
    assert (model.scope().left_out, model.scope().hidden) == (2, 2)
    model.include_hidden()
    assert model.selected_ids() == ["a", "d", "f"]
    model.search_for("dan")
    assert model.selected_ids() == ["d"]
    model.clear_filters()
    assert model.selected_ids() == ["a", "d", "f"]


def test_a_copier_is_inactive_only_with_all_of_his_assets() -> None:
    model = CopiersModel(copier_columns())
    show(model, (one("a", "5"), one("a", "900", asset="USDC"), one("b", "5")))
    model.select_inactive()
    assert model.selected_ids() == ["b"]
    model.check_rows([0], checked=True)
    assert checked(model) == "aab", "both rows are of the one copier who is ticked"
    assert model.selected_ids() == ["a", "b"]


def test_an_edited_rule_judges_anew_and_unticks_nobody(model: CopiersModel) -> None:
    model.select_inactive()
    model.filter_by("activity", parse_filter(COLUMNS["activity"], "inactive"))
    model.judge(None, flag_decides=True)
    assert ids(model) == "", "without a rule everybody is unknown"
    model.clear_filters()
    assert checked(model) == "adf"
    assert model.inactive_shown() == 0


def test_the_current_row_follows_its_copier_through_everything(model: CopiersModel) -> None:
    """The trap of a layout change that forgets persistent indexes: the wrong people removed."""
    model.sort_by((("equity", False),))
    kept = QPersistentModelIndex(model.index(2, 3))
    assert model.copier_id(kept.row()) == "a"
    model.sort_by((("equity", True),))
    model.search_for("a")
    show(model, tuple(reversed(WORLD[:4])))
    assert model.copier_id(kept.row()) == "a"
    assert kept.column() == 3
    model.search_for("bob")
    assert not kept.isValid()


def test_the_model_keeps_qts_own_rules(model: CopiersModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort_by((("pnl", True), ("copier", False)))
    model.search_for("a")
    model.setData(model.index(0, 0), Qt.CheckState.Checked, CHECK)
    assert model.index(0, 0).data(CHECK) == Qt.CheckState.Checked
    show(model, WORLD[2:])
    model.clear_filters()
    model.forget()
    assert tester.model() is model


STEPS = ("sort", "search", "filter", "refresh", "tick", "untick", "rule", "clear")


@settings(max_examples=60)
@given(st.integers(0, 2**32), st.lists(st.sampled_from(STEPS), max_size=25))
def test_whatever_happens_exactly_those_who_were_ticked_are_ticked(
    seed: int, steps: list[str]
) -> None:
    """Step 8: ticks are keyed by copier id and survive refresh, sort and filter."""
    chance = random.Random(seed)
    everybody = [
        one(f"{n:02d}", chance.choice([None, "0", "50", "900"]), asset=asset, pnl=str(n % 5))
        for n in range(20)
        for asset in (("USDT", "BTC") if n % 6 == 0 else ("USDT",))
    ]
    model = CopiersModel(copier_columns())
    present = tuple(everybody)
    show(model, present)
    ticked: set[str] = set()
    for step in steps:
        row = chance.randrange(model.rowCount()) if model.rowCount() else None
        match step:
            case "sort":
                name = chance.choice(list(COLUMNS))
                model.sort_by(((name, chance.random() < 0.5),))
            case "search":
                model.search_for(chance.choice(["", "0", "1", "7", "zz"]))
            case "filter":
                model.filter_by(
                    "equity", parse_filter(COLUMNS["equity"], chance.choice(["<60", "empty"]))
                )
            case "refresh":
                present = tuple(chance.sample(everybody, chance.randrange(1, len(everybody))))
                show(model, present)
                ticked &= {copier.copier_id for copier in present}
            case "tick" if row is not None:
                ticked.add(model.copier_id(row))
                model.check_rows([row], checked=True)
            case "untick" if row is not None:
                ticked.discard(model.copier_id(row))
                model.check_rows([row], checked=False)
            case "rule":
                model.judge(chance.choice([None, JU]), flag_decides=True)
            case _:
                model.clear_filters()
        assert set(model.selected_ids()) <= ticked
    model.clear_filters()
    assert set(model.selected_ids()) == ticked
    assert len(model.selected_ids()) == len(ticked)


def test_a_view_is_kept_as_text_and_stands_again_as_it_was() -> None:
    """Step 8: saved views; what a later version no longer has is left out."""
    columns: list[CopierColumn] = list(COLUMNS.values())
    view = View(
        columns=("equity", "copier"),
        sorting=(("equity", True), ("pnl", False)),
        filters=(parse_filter(COLUMNS["equity"], "<=100"),),
        search="amy",
        is_pinned=False,
    )
    again = read_view(view_as_text(view), columns)
    assert again is not None
    assert (again.columns, again.sorting) == (view.columns, view.sorting)
    assert [(each.column.name, each.typed) for each in again.filters] == [("equity", "<=100")]
    assert (again.search, again.is_pinned) == ("amy", False)
    without = read_view(view_as_text(view), [COLUMNS["copier"]])
    assert without is not None
    assert (without.columns, without.sorting, without.filters) == (("copier",), (), ())
    for broken in ("", "7", "{}", '{"columns": 7}', '{"columns": []}'):
        assert read_view(broken, columns) is None


@pytest.mark.usefixtures("english")
def test_cells_show_two_decimals_and_copy_all_of_them(model: CopiersModel) -> None:
    cells = model.cells
    assert cells is not None
    pnl, name = COLUMNS["pnl"], COLUMNS["copier"]
    assert (cells.shown(pnl, 5), cells.copied(pnl, 5)) == ("+1.23", "1.23456789")
    assert (cells.shown(pnl, 2), cells.copied(pnl, 2), cells.tip(pnl, 2)) == ("—", "", "")
    assert cells.copied(name, 5) == "'=SUM(A1)", "a spreadsheet must not run a name"
    assert cells.shown(name, 4) == "e"
    assert cells.shown(COLUMNS["copying_since"], 1) == "400 d"
    assert cells.shown(COLUMNS["activity"], 4) == "Active · positions"
    assert usdt("1.23456789") == int(cells.rows.figures["pnl"][5])
