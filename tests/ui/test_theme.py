"""The look: readable in every theme and palette, said by meaning, up and down as chosen."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QImage, QPainter, QPalette, QRawFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from profitshare_gui.paths import resource
from profitshare_gui.ui.colours import BLUE_ORANGE, CLASSIC, GREEN_UP, MONO, RED_UP, coloured
from profitshare_gui.ui.navigation import Navigation
from profitshare_gui.ui.record_model import Column
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.text import money_text
from profitshare_gui.ui.theme import (
    DARK,
    LIGHT,
    Look,
    Theme,
    apply_look,
    apply_theme,
    current_density,
    current_theme,
    style_sheet,
    text_font,
    usual_direction,
)
from profitshare_gui.ui.widgets import Card, label
from tests.say import usdt

PALETTES, DIRECTIONS = (CLASSIC, BLUE_ORANGE, MONO), (GREEN_UP, RED_UP)
EVERY = list(
    dict.fromkeys(coloured(*each) for each in product(("dark", "light"), PALETTES, DIRECTIONS))
)
"""Every theme in every palette, turned both ways."""

SURFACES = ("window", "navigation", "card", "control", "hover", "selection")
INKS = ("text", "secondary", "accent", "gain", "loss", "good", "danger", "warning")
TINTS = {
    "gain": "gain_tint",
    "loss": "loss_tint",
    "good": "good_tint",
    "danger": "danger_tint",
    "warning": "warning_tint",
    "secondary": "neutral_tint",
    "on_accent": "accent",
}


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(ink: str, surface: str) -> float:
    """How far apart two colours are, 1 to 21."""
    darker, lighter = sorted((luminance(ink), luminance(surface)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_wcag_does() -> None:
    """Black on white is 21:1; #767676 on white is the well-known 4.54:1."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def named(theme: Theme) -> str:
    """What a test of a theme is called."""
    return f"{theme.name}-{theme.palette}-{theme.direction}"


@pytest.mark.parametrize("theme", EVERY, ids=named)
def test_every_text_can_be_read_on_every_surface(theme: Theme) -> None:
    """WCAG 2 AA: 4.5:1."""
    measured = {
        (ink, surface): contrast(getattr(theme, ink), getattr(theme, surface))
        for ink, surface in product(INKS, SURFACES)
    }
    assert {pair: ratio for pair, ratio in measured.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("theme", EVERY, ids=named)
def test_every_pill_can_be_read(theme: Theme) -> None:
    """WCAG 2 AA: 4.5:1."""
    measured = {
        ink: contrast(getattr(theme, ink), getattr(theme, tint)) for ink, tint in TINTS.items()
    }
    assert {ink: ratio for ink, ratio in measured.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("theme", EVERY, ids=named)
def test_a_theme_is_made_of_plain_colours(theme: Theme) -> None:
    """Charts and icons take the tokens as they are."""
    chosen = {"name", "palette", "direction"}
    colours = [colour for token, colour in theme._asdict().items() if token not in chosen]
    assert all(re.fullmatch(r"#[0-9A-F]{6}", colour) for colour in colours)


@pytest.mark.parametrize("theme", EVERY, ids=named)
def test_the_style_sheet_is_short_and_its_tokens_are_all_known(theme: Theme) -> None:
    """Architecture, section 3.6: under 80 lines; an unknown token raises."""
    assert "$" not in style_sheet(theme, current_density())
    assert len(resource("style.qss").read_text(encoding="utf-8").splitlines()) < 80


def test_applying_a_theme_colours_every_widget(qapp: QApplication) -> None:
    """Architecture, section 3.6: our own palette, for the platform's cannot be relied upon."""
    apply_theme(qapp, LIGHT)
    assert current_theme() is LIGHT
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == LIGHT.window
    apply_theme(qapp, DARK)
    assert current_theme() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window


def test_the_system_decides_where_it_is_asked(qapp: QApplication) -> None:
    """Architecture, section 3.6: unknown means light."""
    for look, theme in (("dark", DARK), ("light", LIGHT), ("dark", DARK), ("system", LIGHT)):
        apply_look(qapp, look)
        assert current_theme() is theme  # offscreen, the system says nothing


def colours_of(theme: Theme) -> tuple[str, ...]:
    """What a theme is made of beside profit and loss."""
    turning = {"name", "palette", "direction", "gain", "loss", "gain_tint", "loss_tint"}
    return tuple(colour for token, colour in theme._asdict().items() if token not in turning)


@pytest.mark.parametrize("name", ["dark", "light"])
@pytest.mark.parametrize("palette", [CLASSIC, BLUE_ORANGE])
def test_the_direction_turns_profit_and_loss_round_and_nothing_else(
    name: str, palette: str
) -> None:
    """Product, section 3.7: two settings that know nothing of each other."""
    green, red = coloured(name, palette, GREEN_UP), coloured(name, palette, RED_UP)
    assert (red.gain, red.gain_tint) == (green.loss, green.loss_tint)
    assert (red.loss, red.loss_tint) == (green.gain, green.gain_tint)
    assert green.gain != green.loss
    assert colours_of(red) == colours_of(green)


@pytest.mark.parametrize("direction", DIRECTIONS)
def test_without_colours_shapes_tell_profit_from_loss_and_nothing_turns(direction: str) -> None:
    """Product, section 3.7: never by colour alone."""
    theme = coloured("dark", MONO, direction)
    assert theme.has_shapes
    assert theme.gain == coloured("dark", MONO, GREEN_UP).gain


def test_the_usual_colours_are_the_theme_itself() -> None:
    """The default is no special case of its own."""
    assert coloured("dark", CLASSIC, GREEN_UP) is DARK
    assert coloured("light", CLASSIC, GREEN_UP) is LIGHT


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("en_US", GREEN_UP),
        ("vi", GREEN_UP),
        ("ru", GREEN_UP),
        ("zh_CN", RED_UP),
        ("zh_TW", RED_UP),
        ("ja", RED_UP),
        ("ko", RED_UP),
    ],
)
def test_up_is_red_where_that_is_usual(qapp: QApplication, language: str, direction: str) -> None:
    """Product, section 3.7: red-up for zh-CN, zh-TW, ja, ko unless something else was chosen."""
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        assert usual_direction() == direction
        apply_look(qapp, Look("dark"))
        assert current_theme() is coloured("dark", CLASSIC, direction)
        apply_look(qapp, Look("dark", GREEN_UP))
        assert current_theme() is DARK
    finally:
        QLocale.setDefault(before)


def test_another_theme_keeps_the_palette_the_direction_and_the_density(qapp: QApplication) -> None:
    """The header's menu chooses the theme alone."""
    apply_look(qapp, Look("dark", RED_UP, BLUE_ORANGE, "compact"))
    apply_look(qapp, "light")
    assert current_theme() is coloured("light", BLUE_ORANGE, RED_UP)
    assert current_density().name == "compact"
    apply_look(qapp, Look("dark"))
    assert current_density().name == "comfortable"


def table_of(*amounts: str) -> RecordTable:
    """A table of profits and losses."""
    column: Column[int] = Column(
        "PnL", int, lambda units: money_text(units, sign=True), is_gain=True
    )
    table = RecordTable([column], key=int, name="t", title="T")
    table.show_records([usdt(each) for each in amounts])
    return table


@pytest.mark.parametrize("theme", EVERY, ids=named)
def test_a_table_shows_profit_and_loss_in_the_colours_of_the_theme(
    qapp: QApplication, theme: Theme
) -> None:
    """Product, section 3.7: the direction drives all of them; a sign is always there."""
    apply_theme(qapp, theme)
    table = table_of("12.5", "-3", "0")
    model = table.model()
    inks = [model.index(row, 0).data(Qt.ItemDataRole.ForegroundRole) for row in range(3)]
    shown = [model.index(row, 0).data() for row in range(3)]
    assert [ink and ink.name().upper() for ink in inks] == [theme.gain, theme.loss, None]
    shapes = ("▲\u00a0", "▼\u00a0") if theme.palette == MONO else ("", "")
    assert shown == [f"{shapes[0]}+12.50", f"{shapes[1]}−3.00", "0.00"]


def test_a_shape_is_not_copied(qapp: QApplication) -> None:
    """A spreadsheet has to read the amount."""
    apply_theme(qapp, coloured("dark", MONO, GREEN_UP))
    table = table_of("12.5")
    table.selectAll()
    table.copy_selection()
    assert qapp.clipboard().text() == "+12.50"


class Listener(QObject):
    """Which colour a profit had whenever a widget was told of another palette."""

    def __init__(self) -> None:
        super().__init__()
        self.gains: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.PaletteChange:
            self.gains.append(current_theme().gain)
        return super().eventFilter(watched, event)


def test_another_direction_is_drawn_at_once(qapp: QApplication, qtbot: QtBot) -> None:
    """Charts and icons restyle themselves at a `PaletteChange`, which a mere turn has to cause."""
    told = Listener()
    chart = QLabel()
    chart.installEventFilter(told)
    qtbot.addWidget(chart)
    chart.show()
    apply_look(qapp, Look("dark", RED_UP))
    qapp.processEvents()
    assert told.gains
    assert told.gains[-1] == DARK.loss


def test_a_compact_table_has_lower_rows_and_a_compact_card_less_room(
    qapp: QApplication, qtbot: QtBot
) -> None:
    """Density is applied to what stands on the screen, and taken back to the pixel."""
    table, card = table_of("1"), Card()
    layout = QVBoxLayout(card)
    layout.setContentsMargins(16, 12, 16, 12)
    layout.setSpacing(8)
    layout.addWidget(table)
    qtbot.addWidget(card)
    card.show()
    before = table.rowHeight(0)
    apply_look(qapp, Look("dark", density="compact"))
    qapp.processEvents()
    # 16 px around the words become 8; 63 % of 16, 12 and 8 are 10, 7 and 5.
    assert table.rowHeight(0) == before - 8
    margins = layout.contentsMargins()
    assert (margins.left(), margins.top(), layout.spacing()) == (10, 7, 5)
    apply_look(qapp, Look("dark"))
    qapp.processEvents()
    assert table.rowHeight(0) == before
    margins = layout.contentsMargins()
    assert (margins.left(), margins.top(), layout.spacing()) == (16, 12, 8)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("size", [11, 13, 18, 24])
@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold])
def test_figures_are_set_in_inter_with_digits_of_one_width(size: int, weight: QFont.Weight) -> None:
    """Design: tabular digits everywhere; without the feature a 1 is a third narrower."""
    font = text_font(size, weight)
    assert QFontInfo(font).family() == "Inter"
    assert QFontInfo(font).weight() == weight
    assert [tag.toString() for tag in font.featureTags()] == ["tnum"]
    widths = {round(QFontMetricsF(font).horizontalAdvance(20 * digit)) for digit in "0123456789"}
    assert max(widths) - min(widths) <= 1
    font.clearFeatures()
    plain = QFontMetricsF(font)
    assert plain.horizontalAdvance("1") < 0.8 * plain.horizontalAdvance("0")


@pytest.mark.usefixtures("qapp")
def test_characters_that_inter_lacks_are_drawn_by_another_typeface() -> None:
    """No boxes: Han and Hangul come from the system, Cyrillic and Vietnamese from Inter itself."""
    font = text_font(24)
    own = QRawFont.fromFont(font)
    assert all(own.supportsCharacter(ord(each)) for each in "Жяđạỹ▲▼−")
    assert not own.supportsCharacter(ord("漢"))
    assert all(QFontMetricsF(font).inFontUcs4(ord(each)) for each in "漢万한あ")
    pictures = {bytes(drawn(each).constBits()) for each in "漢字한あ"}
    assert len(pictures) == 4  # boxes would all be alike


def drawn(letter: str) -> QImage:
    """One character as it is drawn."""
    picture = QImage(40, 40, QImage.Format.Format_Grayscale8)
    picture.fill(255)
    painter = QPainter(picture)
    painter.setFont(text_font(24))
    painter.drawText(4, 30, letter)
    painter.end()
    return picture


def test_the_typeface_comes_with_its_licence_and_is_small() -> None:
    """OFL: the licence travels with the fonts."""
    folder = resource("fonts")
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8")
    assert sum(each.stat().st_size for each in folder.iterdir()) < 1_500_000


@pytest.mark.usefixtures("qapp")
def test_words_can_be_selected_but_not_inside_a_button() -> None:
    """A label asks for it by a name, so a misspelt one would go unnoticed."""
    selectable = Qt.TextInteractionFlag.TextSelectableByMouse
    assert label("paid").textInteractionFlags() & selectable
    assert not label("Ctrl+K", is_inside=True).textInteractionFlags() & selectable


def test_a_press_on_the_keys_inside_a_button_presses_the_button(qtbot: QtBot) -> None:
    navigation = Navigation("1")
    qtbot.addWidget(navigation)
    navigation.show()
    find = navigation.findChild(QPushButton, "find_button")
    assert find is not None
    (keys,) = find.findChildren(QLabel)
    with qtbot.waitSignal(navigation.find_wanted):
        QTest.mouseClick(keys, Qt.MouseButton.LeftButton)
