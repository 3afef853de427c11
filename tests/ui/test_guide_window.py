"""The guide in its window: chapters, search over all of them, ways back, nothing from outside."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from profitshare_gui.app import create_window
from profitshare_gui.paths import guide
from profitshare_gui.ui.guide_window import CHAPTER_OF, GuideWindow, read_chapters
from profitshare_gui.ui.theme import LIGHT, apply_theme

Part = TypeVar("Part", bound=QWidget)
Key = Qt.Key
pytestmark = [pytest.mark.usefixtures("english"), pytest.mark.window]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small guide, and a file beside it that is none of its business."""
    made = tmp_path / "docs" / "guide"
    made.mkdir(parents=True)
    (made / "README.md").write_text("# Guide\n\n- [Copiers](copiers.md)\n- [Profit](profit.md)\n")
    (made / "copiers.md").write_text("# Copiers\n\nWho copies. A dust account.\n")
    text = "\n\n".join(["# Profit", *["Long ago."] * 60, "## What if", "Dust, and more dust."])
    (made / "profit.md").write_text(text)
    (tmp_path / "secret.md").write_text("# Secret")
    return made


@pytest.fixture
def window(qtbot: QtBot, folder: Path) -> GuideWindow:
    return shown(qtbot, folder)


def shown(qtbot: QtBot, folder: Path) -> GuideWindow:
    """The window of a guide."""
    made = GuideWindow(folder)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(made)
    made.show()
    return made


def found(window: GuideWindow, kind: type[Part], name: str) -> Part:
    """A part of the window, which is there."""
    part = window.findChild(kind, name)
    assert isinstance(part, kind)
    return part


def pages(window: GuideWindow) -> QTextBrowser:
    return found(window, QTextBrowser, "guide_pages")


def listed(window: GuideWindow) -> list[str]:
    chapters = found(window, QListWidget, "guide_chapters")
    return [chapters.item(row).text() for row in range(chapters.count())]


def seen(window: GuideWindow) -> str:
    """The heading of the open chapter."""
    return pages(window).document().firstBlock().text()


def test_chapters_are_listed_as_in_the_contents_and_open_with_a_press(window: GuideWindow) -> None:
    assert listed(window) == ["Guide", "Copiers", "Profit"]
    assert seen(window) == "Guide"
    chapters = found(window, QListWidget, "guide_chapters")
    QTest.keyClick(chapters, Key.Key_Down)
    assert seen(window) == "Copiers"


def test_the_search_counts_in_every_chapter_and_walks_through_all(window: GuideWindow) -> None:
    """Large and small letters are one; after the last place of a chapter comes the next one."""
    search = found(window, QLineEdit, "guide_search")
    QTest.keyClicks(search, "dust")
    assert listed(window) == ["Copiers · 1", "Profit · 2"]
    QTest.keyClick(search, Key.Key_Return)
    walked = []
    for _ in range(4):
        walked.append((seen(window), pages(window).textCursor().selectedText()))
        QTest.keyClick(search, Key.Key_Return)
    assert walked == [
        ("Copiers", "dust"),
        ("Profit", "Dust"),
        ("Profit", "dust"),
        ("Copiers", "dust"),
    ]


def test_what_is_nowhere_is_said_and_esc_takes_the_search_away_first(window: GuideWindow) -> None:
    search = found(window, QLineEdit, "guide_search")
    QTest.keyClicks(search, "martingale")
    nothing = found(window, QLabel, "guide_nothing")
    assert (nothing.isVisible(), listed(window)) == (True, [])
    assert nothing.text() == "Nothing in the guide says “martingale”."
    QTest.keyClick(window, Key.Key_Escape)
    assert (nothing.isVisible(), len(listed(window)), window.isVisible()) == (False, 3, True)
    QTest.keyClick(window, Key.Key_Escape)
    assert not window.isVisible()


def test_ctrl_f_goes_to_the_search(window: GuideWindow, qtbot: QtBot) -> None:
    pages(window).setFocus()
    QTest.keyClick(window, Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = found(window, QLineEdit, "guide_search")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is search)


def test_a_link_leads_to_another_chapter_and_back_returns(window: GuideWindow) -> None:
    back = found(window, QPushButton, "guide_back")
    assert not back.isEnabled()
    window.open_chapter("copiers.md")
    pages(window).setSource(QUrl("profit.md"))
    assert (seen(window), back.isEnabled()) == ("Profit", True)
    back.click()
    assert seen(window) == "Copiers"
    found(window, QPushButton, "guide_forward").click()
    assert seen(window) == "Profit"


def test_a_link_to_a_heading_scrolls_to_it(window: GuideWindow) -> None:
    window.open_chapter("profit.md")
    bar = pages(window).verticalScrollBar()
    assert bar.value() == 0
    window.open_chapter("profit.md#what-if")
    assert pages(window).textCursor().block().text() == "What if"
    assert bar.value() > 0


def test_nothing_beside_the_guide_is_read_and_nothing_is_fetched(
    window: GuideWindow, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file of the guide may come from anywhere; it gets at nothing of this computer."""
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toString()))
    kind = QTextDocument.ResourceType.MarkdownResource.value
    for place in (
        "../../secret.md",
        (folder.parents[1] / "secret.md").as_uri(),
        "https://x.test/a",
    ):
        assert pages(window).loadResource(kind, QUrl(place)) is None
    assert asked == []


def test_a_guide_that_is_not_there_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    window = shown(qtbot, tmp_path / "nowhere")
    assert "Install ProfitShare again" in pages(window).toPlainText()
    assert listed(window) == []


def test_every_page_of_the_window_has_its_chapter(qtbot: QtBot) -> None:
    """F1 on Copiers opens copiers.md."""
    window = shown(qtbot, guide())
    for page, file in CHAPTER_OF.items():
        window.open_for(page)
        assert pages(window).source().fileName() == file
    window.open_for("a page that nobody wrote about")
    assert pages(window).source().fileName() == "README.md"


def test_f1_opens_the_chapter_of_the_page_and_closes_with_the_window(
    qtbot: QtBot, tmp_path: Path
) -> None:
    """One guide at a time; it can be read while one works on."""
    window = create_window(tmp_path, now=lambda: datetime(2026, 4, 4, 12, tzinfo=UTC), demo=True)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
    opened = None
    for page, file in (("copiers_page", "copiers.md"), ("accounts_page", "accounts.md")):
        window.show_page(page)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        QTest.keyClick(window, Key.Key_F1)
        (opened,) = window.findChildren(GuideWindow)
        assert (opened.isVisible(), opened.isModal()) == (True, False)
        assert pages(opened).source().fileName() == file
        qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
    window.close()
    assert opened is not None
    assert not opened.isVisible()


def test_pictures_are_read_and_no_wider_than_the_lines(qtbot: QtBot) -> None:
    window = shown(qtbot, guide())
    window.resize(800, 600)
    qtbot.wait(100)
    window.open_chapter("copiers.md")
    url = pages(window).source().resolved(QUrl("../pictures/copiers.png"))
    image = pages(window).loadResource(QTextDocument.ResourceType.ImageResource.value, url)
    assert 0 < image.width() <= pages(window).viewport().width()
    assert pages(window).horizontalScrollBar().maximum() == 0


def test_another_theme_gives_links_its_colour(qtbot: QtBot, qapp: QApplication) -> None:
    window = shown(qtbot, guide())
    apply_theme(qapp, LIGHT)
    qtbot.waitUntil(lambda: LIGHT.accent.lower() in pages(window).toHtml())


def test_the_first_page_lists_every_chapter_there_is(tmp_path: Path) -> None:
    copy = tmp_path / "guide"
    shutil.copytree(guide(), copy)
    files = [chapter.file for chapter in read_chapters(copy)]
    assert sorted(files) == sorted(path.name for path in copy.glob("*.md"))
    assert len(set(files)) == len(files)
