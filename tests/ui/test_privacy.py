"""The levels of privacy: what each hides, how a scrambled screen adds up, and where they apply."""

from __future__ import annotations

import ast
import re
import secrets
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication, QCheckBox, QDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.core.instants import HOUR
from profitshare_gui.core.money import SCALE, UNITS
from profitshare_gui.store.store import Store
from profitshare_gui.ui import privacy, text
from profitshare_gui.ui.chart_axis import money_ticks
from profitshare_gui.ui.export_dialog import ExportDialog
from profitshare_gui.ui.export_menu import Exporter
from profitshare_gui.ui.notice_door import NoticeDoor
from profitshare_gui.ui.preferences import PRIVACY, PRIVACY_HIDING, PRIVACY_LEVEL, Preferences
from profitshare_gui.ui.privacy import MASK, PrivacyLevel, apply_privacy, real_figures
from profitshare_gui.ui.real_amounts import RealAmountsDialog, ask_real_amounts
from profitshare_gui.ui.record_model import Column
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.fakes import ImmediateTasks
from tests.say import share, usdt
from tests.ui.conftest import Clock
from tests.ui.test_notices import Scene

PACKAGE = Path(privacy.__file__).parents[1]
HIDING = (PrivacyLevel.SEMI, PrivacyLevel.PRIVATE)
ALL_OTHERS = (*HIDING, PrivacyLevel.SCRAMBLE)


@pytest.fixture(autouse=True)
def _normal_again(qapp: QApplication) -> Iterator[None]:
    apply_privacy(qapp, PrivacyLevel.NORMAL)
    yield
    apply_privacy(qapp, PrivacyLevel.NORMAL)


@pytest.mark.parametrize("level", HIDING)
def test_a_mask_has_four_dots_whatever_it_hides(qapp: QApplication, level: PrivacyLevel) -> None:
    """product.md, section 3.8: the length of a mask must not tell the size."""
    apply_privacy(qapp, level)
    for amount in ("0", "0.01", "-3", "1284.06", "123456789.12345678"):
        for shown in (text.money_text, text.full_money_text):
            assert shown(usdt(amount), "USDT", sign=True) == f"{MASK}\N{NO-BREAK SPACE}USDT"
    assert text.money_text(None) == text.UNKNOWN
    assert text.aligned_products([1, 22, 333], 4) == [MASK] * 4
    assert len(MASK) == 4


def test_semi_keeps_percentages_counts_and_names(qapp: QApplication) -> None:
    """product.md, section 3.8: amounts hidden, percentages kept."""
    apply_privacy(qapp, PrivacyLevel.SEMI)
    assert text.ratio_text(share("10%")).startswith("10.00")
    assert text.part_text(830_000).startswith("83")
    assert text.count_text(31_204) == "31,204"
    assert text.short_name("Orla_M") == "Orla_M"


def test_private_hides_percentages_counts_and_names(qapp: QApplication) -> None:
    apply_privacy(qapp, PrivacyLevel.PRIVATE)
    percent = f"{MASK}\N{NO-BREAK SPACE}%"
    assert text.ratio_text(share("10%")) == text.part_text(830_000) == percent
    assert text.count_text(31_204) == text.number_text(2_820_000) == MASK
    assert text.short_name("Orla_M") == text.name_text("0x72c6a4aa8af892a0") == MASK
    assert text.postponed_text([]) == ""


@pytest.mark.usefixtures("english")
def test_private_hides_counts_inside_sentences_but_no_times(qapp: QApplication) -> None:
    def say(sentence: str) -> str:
        return QCoreApplication.translate("Test", sentence, "", 31)

    apply_privacy(qapp, PrivacyLevel.PRIVATE)
    assert say("%Ln copier(s)") == f"{MASK} copiers"
    assert say("%Ln day(s) without a trade") == "31 days without a trade"
    apply_privacy(qapp, PrivacyLevel.SEMI)
    assert say("%Ln copier(s)") == "31 copiers"


@pytest.mark.parametrize("level", ALL_OTHERS)
def test_limits_stay_readable(qapp: QApplication, level: PrivacyLevel) -> None:
    """A known limit times k would tell k; a hidden one could not be checked."""
    apply_privacy(qapp, level)
    assert text.limit_money_text(usdt("100")) == "100.00"
    assert text.limit_text(1_000) == "1,000"


def figure(shown: str) -> float:
    number, _ = QLocale().toDouble(shown.replace(text.MINUS, "-").removeprefix("+"))
    return float(number)


def test_scrambled_amounts_keep_their_ratio(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Percentages stay true: 2,500 to 1,000 is 2.5 to 1 whatever the factor."""
    apply_privacy(qapp, PrivacyLevel.SCRAMBLE)
    more, less = (figure(text.money_text(usdt(each))) for each in ("2500000", "1000000"))
    assert more / less == pytest.approx(2.5, abs=1e-6)
    factor = less / 1_000_000
    assert 0.2 <= factor <= 5
    assert not 0.8 <= factor <= 1.3  # near 1 a picture would show nearly the truth
    monkeypatch.setattr(secrets, "randbelow", lambda _: 0)
    apply_privacy(qapp, PrivacyLevel.NORMAL)
    apply_privacy(qapp, PrivacyLevel.SCRAMBLE)
    assert figure(text.money_text(usdt("1000000"))) == less  # one factor for the whole run


def test_a_scrambled_explanation_adds_up_to_the_last_digit(qapp: QApplication) -> None:
    """What rounding leaves is in the largest part: the sum of the cents is the total."""
    apply_privacy(qapp, PrivacyLevel.SCRAMBLE)
    # 10^-14: 31.67, -7.85 and -0.02 with odd ends; what is due is their sum, cut at 8 decimals
    products = [3_167_467_200_003_333, -784_912_345_677_777, -1_999_999_994_999]
    due = sum(products) // 10**6
    *parts, total = text.aligned_products(products, due)
    cents = [round(figure(each) * 100) for each in (*parts, total)]
    assert sum(cents[:-1]) == cents[-1]
    assert figure(total) == figure(text.full_money_text(due))


def test_scrambled_amounts_have_no_more_decimals_than_usual(qapp: QApplication) -> None:
    """With all of them the greatest common divisor of a few amounts would be the factor."""
    apply_privacy(qapp, PrivacyLevel.SCRAMBLE)
    assert len(text.full_money_text(usdt("23.82286812")).partition(".")[2]) == 2


def test_the_ticks_of_a_scrambled_axis_are_round(qapp: QApplication) -> None:
    """Round real ticks times k would tell k: the factor has to stand in the places instead."""
    apply_privacy(qapp, PrivacyLevel.SCRAMBLE)
    ticks = money_ticks(0, 24_280 * UNITS, 400)
    assert len(ticks) > 2
    for _, shown in ticks:
        assert shown.replace(",", "").rstrip("0") in {"", *"123456789"} | {
            str(each) for each in range(10, 100)
        }
    for place, shown in ticks:
        assert figure(text.money_text(place)) == pytest.approx(figure(shown), abs=0.02)


@pytest.mark.parametrize("level", HIDING)
def test_an_axis_keeps_its_ticks_and_masks_them(qapp: QApplication, level: PrivacyLevel) -> None:
    """product.md, section 2, rank 6: charts must not vanish."""
    before = money_ticks(0, 24_280 * UNITS, 400)
    apply_privacy(qapp, level)
    hidden = money_ticks(0, 24_280 * UNITS, 400)
    assert [place for place, _ in hidden] == [place for place, _ in before]
    assert {shown for _, shown in hidden} == {MASK}


def test_invented_names_are_stable_and_nobodys(qapp: QApplication) -> None:
    apply_privacy(qapp, PrivacyLevel.SCRAMBLE)
    real = [f"trader {number}" for number in range(2_000)]
    made = list(map(text.name_text, real))
    assert made == list(map(text.name_text, real))
    assert len(set(made)) == len(real)
    assert not set(made) & set(real)
    assert text.name_text("70001234").isdecimal()
    both = text.name_text("Orla_M (70001234)")
    assert both == f"{text.name_text('Orla_M')} ({text.name_text('70001234')})"


@pytest.mark.parametrize("level", ALL_OTHERS)
def test_a_cell_is_copied_as_it_is_shown(qapp: QApplication, level: PrivacyLevel) -> None:
    column: Column[int] = Column("Due", lambda row: row, text.money_text, copy=str)
    assert column.copied(usdt("1284.06")) == str(1_284 * 10**SCALE + 6 * 10 ** (SCALE - 2))
    apply_privacy(qapp, level)
    assert column.copied(usdt("1284.06")) == column.shown(usdt("1284.06"))


def test_a_file_that_was_agreed_to_holds_real_figures(qapp: QApplication) -> None:
    apply_privacy(qapp, PrivacyLevel.PRIVATE)
    with real_figures():
        assert text.money_text(usdt("1284.06"), "USDT") == "1,284.06\N{NO-BREAK SPACE}USDT"
        assert text.name_text("Orla_M") == "Orla_M"
    assert text.money_text(usdt("1284.06")) == MASK


def test_nothing_is_asked_where_nothing_is_hidden(qtbot: QtBot) -> None:
    window, gone = QWidget(), list[bool]()
    qtbot.addWidget(window)
    ask_real_amounts(window, lambda: gone.append(True))
    assert gone == [True]
    assert window.findChild(QDialog) is None


@pytest.mark.parametrize("level", ALL_OTHERS)
def test_a_file_is_refused_until_the_box_is_ticked(
    qapp: QApplication, qtbot: QtBot, level: PrivacyLevel
) -> None:
    apply_privacy(qapp, level)
    window, gone = QWidget(), list[bool]()
    qtbot.addWidget(window)
    window.show()
    ask_real_amounts(window, lambda: gone.append(True))
    dialog = window.findChild(RealAmountsDialog)
    assert dialog is not None
    go_on = dialog.findChild(QPushButton, "confirm_button")
    box = dialog.findChild(QCheckBox, "real_amounts_box")
    assert go_on is not None
    assert box is not None
    assert not box.isChecked()
    go_on.click()
    assert gone == []
    box.setChecked(True)
    go_on.click()
    assert gone == [True]


def test_the_export_dialog_asks_each_time(qapp: QApplication, qtbot: QtBot, desk: Desk) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = Exporter(ImmediateTasks(), window).open(desk)
    assert isinstance(dialog, ExportDialog)
    export = dialog.findChild(QPushButton, "confirm_button")
    box = dialog.findChild(QCheckBox, "real_amounts_box")
    assert export is not None
    assert box is not None
    assert export.isEnabled()
    assert not box.isVisible()
    dialog.close()
    apply_privacy(qapp, PrivacyLevel.SEMI)
    dialog.open()
    assert box.isVisible()
    assert not export.isEnabled()
    box.setChecked(True)
    assert export.isEnabled()
    dialog.close()
    dialog.open()
    assert not box.isChecked()


def test_the_preferences_know_every_level(tmp_path: Path) -> None:
    levels = {level.value for level in PrivacyLevel}
    assert set(PRIVACY.choices) == levels | {"last"}
    assert set(PRIVACY_LEVEL.choices) == levels
    assert set(PRIVACY_HIDING.choices) == levels - {"normal"}
    assert Preferences(tmp_path).choice(PRIVACY_LEVEL) == "normal"


@pytest.fixture
def _myriads() -> Iterator[None]:
    text.use_myriads(True)
    yield
    text.use_myriads(False)


@pytest.mark.usefixtures("_myriads")
def test_large_amounts_in_tens_of_thousands(qapp: QApplication) -> None:
    """product.md, section 3.12: 1,284,060.12 is 128.41 times ten thousand."""
    assert text.money_text(usdt("1284060.12"), "USDT") == "128.41万\N{NO-BREAK SPACE}USDT"
    assert text.money_text(usdt("-1284060.12")) == f"{text.MINUS}128.41万"
    assert text.money_text(usdt("20000"), sign=True) == "+2万"
    assert text.money_text(usdt("9999.99")) == "9,999.99"
    assert text.money_text(usdt("99999999.99")) == "1亿"  # 9,999.999999 万 rounds up to it
    assert text.money_text(usdt("1234567890.12")) == "12.35亿"
    assert text.full_money_text(usdt("1284060.12")) == "1,284,060.12"
    assert [shown for _, shown in money_ticks(0, 100_000 * UNITS, 200)][:2] == ["0", "5万"]
    apply_privacy(qapp, PrivacyLevel.SEMI)
    assert text.money_text(usdt("1284060.12")) == MASK


@pytest.mark.usefixtures("_myriads")
@pytest.mark.parametrize(
    ("language", "shown"), [("zh_TW", "128.41萬"), ("ja", "128.41万"), ("ko", "128.41만")]
)
def test_tens_of_thousands_in_other_scripts(language: str, shown: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert text.money_text(usdt("1284060.12")) == shown
    finally:
        QLocale.setDefault(before)


def is_log_call(node: ast.AST) -> bool:
    """`logger.info(…)`, `logging.getLogger("qt").log(…)` and the like."""
    levels = {"debug", "info", "warning", "error", "exception", "critical", "log"}
    if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)):
        return False
    return node.func.attr in levels and "log" in ast.unparse(node.func.value).lower()


def test_only_the_log_itself_writes_log_lines() -> None:
    """product.md, section 3.8: no amount and no name in a log, so nobody who knows one logs."""
    talkers = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if is_log_call(node)
    }
    assert talkers == {"logs.py"}
    assert is_log_call(ast.parse("logger.info('%s', name)").body[0].value)  # type: ignore[attr-defined]


@pytest.fixture
def scene(qtbot: QtBot, tmp_path: Path, shelf: RulebookShelf, clock: Clock) -> Iterator[Scene]:
    made = Scene(qtbot, tmp_path, Store.in_memory(), shelf, clock)
    yield made
    made.close()


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("level", HIDING)
def test_the_tray_and_the_centre_ask_for_the_level(
    qapp: QApplication, scene: Scene, level: PrivacyLevel
) -> None:
    """product.md, section 3.9: privacy respected; a notice is told as the screen would tell it."""
    scene.add("JU main", filled=True)
    apply_privacy(qapp, level)
    scene.door = NoticeDoor(scene.tasks, scene.window, scene.preferences, outside=scene.desktop)
    scene.use()
    scene.look(later=12 * HOUR)  # a day before Monday's settlement
    assert scene.desktop.told
    for title, message in scene.desktop.told:
        assert title == ("JU main" if level is PrivacyLevel.SEMI else MASK)
        assert not re.search(r"\d\.\d\d", message)
