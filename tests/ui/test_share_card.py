"""The share card: what it shows, what it never shows, and what its file holds."""

from __future__ import annotations

import struct
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from profitshare_gui.store.store import Store
from profitshare_gui.ui.share_card import CardChoice, CardSize, card_image
from profitshare_gui.ui.share_card_dialog import ShareCardDialog, png_bytes
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.theme import DARK, LIGHT
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.share_card import CardFigures, CardPeriod
from tests.say import share, usdt
from tests.ui.conftest import NOON

pytestmark = pytest.mark.usefixtures("english")


def figures(*, amount: str = "1234", is_demo: bool = False) -> CardFigures:
    whole = CardPeriod(
        length=None,
        roi=share("12.3%"),
        max_drawdown=share("4%"),
        curve=(0, share("5%"), share("12.3%")),
        is_of_share=False,
        share=usdt(amount),
    )
    week = CardPeriod(7, None, None, (), True, 0)
    return CardFigures("JU.COM", "USDT", NOON, 0, is_demo, (week, whole))


def drawn(told: CardFigures, **choice: object) -> QImage:
    made = CardChoice(told.periods[-1], CardSize.X, DARK)
    for name, value in choice.items():
        object.__setattr__(made, name, value)
    return card_image(told, made)


@pytest.mark.parametrize(
    ("size", "pixels"),
    [
        (CardSize.X, (1600, 900)),
        (CardSize.TELEGRAM, (1280, 1280)),
        (CardSize.DISCORD, (1200, 630)),
    ],
)
@pytest.mark.parametrize("theme", [DARK, LIGHT])
def test_a_card_has_the_size_and_the_ground_it_is_made_for(
    size: CardSize, pixels: tuple[int, int], theme: object
) -> None:
    """Step 10: sizes for X (1600 x 900), Telegram and Discord, both themes."""
    image = drawn(figures(), size=size, theme=theme)
    assert (image.width(), image.height()) == pixels
    ground = DARK.window if theme is DARK else LIGHT.window
    assert image.pixelColor(2, 2) == QColor(ground)


def test_amounts_are_hidden_by_default_whatever_they_are() -> None:
    """The same picture for 1 and for 1,000,000: not even a length tells the size."""
    assert drawn(figures(amount="1")) == drawn(figures(amount="1000000"))
    shown = drawn(figures(amount="1"), shows_amounts=True)
    assert shown != drawn(figures(amount="1000000"), shows_amounts=True)


def test_the_platform_can_be_left_out_and_the_demo_is_marked() -> None:
    assert drawn(figures(), shows_platform=False) != drawn(figures())
    assert drawn(figures(is_demo=True)) != drawn(figures())


def test_a_card_of_which_nothing_is_known_is_still_a_card() -> None:
    told = figures()
    assert drawn(told, period=told.periods[0]) != drawn(told)


def chunks(png: bytes) -> list[bytes]:
    """The names of a PNG's chunks, in order."""
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    found, place = [], 8
    while place < len(png):
        length, name = struct.unpack(">I4s", png[place : place + 8])
        found.append(name)
        place += length + 12
    return found


def test_the_file_holds_pixels_and_nothing_else() -> None:
    """Brief of step 10: no EXIF or text chunks, whatever the picture was given before."""
    image = drawn(figures())
    image.setText("Path", "/home/somebody/secret")
    png = png_bytes(image)
    assert set(chunks(png)) <= {b"IHDR", b"pHYs", b"IDAT", b"IEND"}
    assert b"secret" not in png
    again = QImage.fromData(png)
    assert (again.size(), again.textKeys()) == (image.size(), [])
    assert again.convertToFormat(image.format()).pixel(800, 450) == image.pixel(800, 450)


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk) -> ShareCardDialog:
    tasks = Tasks()
    made = ShareCardDialog(tasks, desk)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: not made.image.isNull())
    return made


def combo(dialog: ShareCardDialog, name: str) -> QComboBox:
    found = dialog.findChild(QComboBox, name)
    assert found is not None
    return found


def press(dialog: ShareCardDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def outcome(dialog: ShareCardDialog) -> str:
    found = dialog.findChild(QLabel, "card_outcome")
    assert found is not None
    return found.text()


def test_every_choice_draws_another_card(dialog: ShareCardDialog) -> None:
    amounts = dialog.findChild(QCheckBox, "card_amounts")
    platform = dialog.findChild(QCheckBox, "card_platform")
    assert amounts is not None
    assert platform is not None
    assert not amounts.isChecked()
    seen = [dialog.image]
    for box in (amounts, platform):
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
        seen.append(dialog.image)
    for name in ("card_size", "card_theme"):
        QTest.keyClick(combo(dialog, name), Qt.Key.Key_Down)
        seen.append(dialog.image)
    QTest.keyClick(combo(dialog, "card_period"), Qt.Key.Key_Up)
    seen.append(dialog.image)
    assert all(one != other for one, other in pairwise(seen))
    assert dialog.image.width() == dialog.image.height() == 1280


def test_the_picture_is_copied(dialog: ShareCardDialog) -> None:
    QGuiApplication.clipboard().setText("what was there before")
    press(dialog, "copy_card_button")
    copied = QGuiApplication.clipboard().image()
    assert copied.size() == dialog.image.size()
    assert copied.pixel(800, 450) == dialog.image.pixel(800, 450)
    assert QGuiApplication.clipboard().text() == ""
    assert outcome(dialog) == "Copied: paste it into a post"
    QGuiApplication.clipboard().clear()


def test_the_picture_is_saved(qtbot: QtBot, dialog: ShareCardDialog, tmp_path: Path) -> None:
    dialog.save(tmp_path / "card")
    qtbot.waitUntil(lambda: outcome(dialog) != "")
    assert outcome(dialog) == "Saved as card.png"
    assert (tmp_path / "card.png").read_bytes() == png_bytes(dialog.image)


def test_a_place_that_cannot_be_written_is_said(
    qtbot: QtBot, dialog: ShareCardDialog, tmp_path: Path
) -> None:
    dialog.save(tmp_path / "nowhere" / "card.png")
    banner = dialog.findChild(QFrame, "banner")
    assert banner is not None
    qtbot.waitUntil(banner.isVisible)
    assert outcome(dialog) == ""


def test_the_focus_is_on_close_and_escape_leaves(dialog: ShareCardDialog) -> None:
    focused = dialog.focusWidget()
    assert focused is not None
    assert focused.objectName() == "cancel_button"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_neither_ids_nor_nicknames_reach_the_picture_that_is_saved(
    store: Store, dialog: ShareCardDialog
) -> None:
    png = png_bytes(dialog.image)
    for told in ("ada", "Leo_K", "JU main", str(store.folder)):
        assert told.encode() not in png
