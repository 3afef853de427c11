"""The guide beside the window: chapters, their pictures, and a search over all of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.ui.guide_pages import GuidePages
from profitshare_gui.ui.widgets import HALF_GAP, label

CONTENTS = "README.md"
"""The first page of the guide; its links to other files are the chapters, in their order."""

CHAPTER_OF = {
    "overview_page": "overview.md",
    "application_page": "application.md",
    "futures_page": "futures-settings.md",
    "copiers_page": "copiers.md",
    "profit_page": "profit.md",
    "accounts_page": "accounts.md",
    "first_run": "first-day.md",
    "trouble_page": "data-and-privacy.md",
}
"""The chapter of a page of the window, by the page's object name."""

_LINK = re.compile(r"\[[^\]]*\]\(([\w-]+\.md)\)")
_SIZE = QSize(1080, 720)
_LIST_WIDTH = 250
_MARGIN = 20
_ITEM_ROOM = 10
_FILE = Qt.ItemDataRole.UserRole
_FORWARD, _BACKWARD = QTextDocument.FindFlag(0), QTextDocument.FindFlag.FindBackward


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file of the guide: its name, its first heading, and its words for the search."""

    file: str
    title: str
    words: str

    def hits(self, typed: str) -> int:
        """How often it says what was typed, whether in large or small letters."""
        return self.words.count(typed.casefold())


def read_chapters(folder: Path) -> list[Chapter]:
    """The chapters of the guide in a folder, in the order of its contents; empty without one."""
    try:
        contents = (folder / CONTENTS).read_text(encoding="utf-8")
    except OSError:
        return []
    files = [CONTENTS, *dict.fromkeys(_LINK.findall(contents))]
    return [_chapter(folder / file) for file in files if (folder / file).is_file()]


def _chapter(path: Path) -> Chapter:
    document = QTextDocument()
    document.setMarkdown(path.read_text(encoding="utf-8"))
    return Chapter(path.name, document.firstBlock().text(), document.toPlainText().casefold())


class GuideWindow(QWidget):
    """The guide of a folder, offline: nothing is fetched, nothing is remembered.

    It is no dialog, so that one can read and work at once; a link that leads outside opens in the
    browser.
    """

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("guide_window")
        self.setWindowTitle(self.tr("Guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._folder, self._opened = folder, ""
        self._chapters = read_chapters(folder)
        self._pages = GuidePages(folder)
        self._pages.setAccessibleName(self.tr("Chapter of the guide"))
        self._pages.sourceChanged.connect(self._show_source)
        self._list = QListWidget()
        self._list.setObjectName("guide_chapters")
        self._list.setFrameShape(QListWidget.Shape.NoFrame)
        self._list.setAccessibleName(self.tr("Chapters"))
        self._list.currentItemChanged.connect(self._open_item)
        self._search = QLineEdit()
        self._search.setObjectName("guide_search")
        self._search.setClearButtonEnabled(True)
        self._search.setPlaceholderText(self.tr("Search the guide"))
        self._search.setAccessibleName(self.tr("Search the guide"))
        self._search.textChanged.connect(self._look)
        self._nothing = label(tone="secondary")
        self._nothing.setObjectName("guide_nothing")
        self._nothing.hide()
        self._lay_out()
        self._add_keys()
        self._look("")
        self.open_chapter(CONTENTS)
        self.resize(_SIZE)
        self._pages.setFocus()

    def open_chapter(self, file: str) -> None:
        """Open a chapter by the name of its file; the first page where there is none of it."""
        known = any(chapter.file == file.partition("#")[0] for chapter in self._chapters)
        if self._chapters:
            self._pages.setSource(_url(self._folder, file if known else CONTENTS))
            return
        self._pages.setPlainText(
            self.tr(
                "The guide is not where it should be: {folder}. Install ProfitShare again."
            ).format(folder=self._folder)
        )

    def open_for(self, page: str) -> None:
        """Open the chapter of a page of the window, by the page's object name."""
        self.open_chapter(CHAPTER_OF.get(page, CONTENTS))

    def _lay_out(self) -> None:
        back, forward = QPushButton(self.tr("Back")), QPushButton(self.tr("Forward"))
        for button, name, moved, allowed in (
            (back, "guide_back", self._pages.backward, self._pages.backwardAvailable),
            (forward, "guide_forward", self._pages.forward, self._pages.forwardAvailable),
        ):
            button.setObjectName(name)
            button.setEnabled(False)
            button.clicked.connect(moved)
            allowed.connect(button.setEnabled)
        moves = QHBoxLayout()
        moves.setSpacing(HALF_GAP)
        moves.addWidget(back)
        moves.addWidget(forward)
        moves.addStretch(1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, HALF_GAP, 0)
        column.setSpacing(HALF_GAP)
        column.addLayout(moves)
        column.addWidget(self._search)
        column.addWidget(self._nothing)
        column.addWidget(self._list, 1)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.addWidget(left)
        both.addWidget(self._pages)
        both.setStretchFactor(1, 1)
        both.setSizes([_LIST_WIDTH, _SIZE.width() - _LIST_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.addWidget(both)

    def _add_keys(self) -> None:
        standard = QKeySequence.StandardKey
        for keys, slot in (
            (standard.Find, self._ask),
            (standard.FindNext, partial(self._go_on, _FORWARD)),
            (standard.FindPrevious, partial(self._go_on, _BACKWARD)),
            (standard.Back, self._pages.backward),
            (standard.Forward, self._pages.forward),
            (standard.Cancel, self._leave),
            (standard.Close, self.close),
        ):
            QShortcut(keys, self).activated.connect(slot)
        self._search.returnPressed.connect(partial(self._go_on, _FORWARD))

    def _ask(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _leave(self) -> None:
        """Esc takes the search away first, then the window."""
        if self._search.text():
            self._search.clear()
        else:
            self.close()

    def _look(self, typed: str) -> None:
        """List the chapters that say what is typed, with how often; all of them without."""
        wanted = typed.strip()
        self._list.blockSignals(True)
        self._list.clear()
        for chapter in self._chapters:
            hits = chapter.hits(wanted) if wanted else 0
            if wanted and not hits:
                continue
            words = self.tr("{chapter} · {count}") if wanted else "{chapter}"
            item = QListWidgetItem(words.format(chapter=chapter.title, count=hits))
            item.setData(_FILE, chapter.file)
            item.setSizeHint(QSize(0, self.fontMetrics().height() + _ITEM_ROOM))
            self._list.addItem(item)
        self._list.blockSignals(False)
        self._nothing.setText(self.tr("Nothing in the guide says “{typed}”.").format(typed=wanted))
        self._nothing.setVisible(bool(wanted) and not self._list.count())
        self._mark_open()
        self._pages.highlight(wanted)

    def _go_on(self, way: QTextDocument.FindFlag) -> None:
        """Go to the next place that says what is typed, in this chapter or in the next one."""
        wanted = self._search.text().strip()
        if not wanted or self._pages.find(wanted, way) or not self._list.count():
            return
        step = -1 if way is _BACKWARD else 1
        self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
        end = QTextCursor.MoveOperation.End if step < 0 else QTextCursor.MoveOperation.Start
        self._pages.moveCursor(end)
        self._pages.find(wanted, way)

    def _open_item(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._pages.setSource(_url(self._folder, str(item.data(_FILE))))

    def _show_source(self, source: QUrl) -> None:
        """A chapter was read; the browser itself says only afterwards which (Qt)."""
        self._opened = source.fileName()
        self._mark_open()
        self._pages.dress()
        self._pages.highlight(self._search.text().strip())
        if source.hasFragment():
            self._pages.go_to_heading(source.fragment())

    def _mark_open(self) -> None:
        """Choose the open chapter in the list, if it is in it."""
        self._list.blockSignals(True)
        self._list.setCurrentRow(-1)
        for row in range(self._list.count()):
            if self._list.item(row).data(_FILE) == self._opened:
                self._list.setCurrentRow(row)
        self._list.blockSignals(False)


def _url(folder: Path, file: str) -> QUrl:
    name, _, fragment = file.partition("#")
    url = QUrl.fromLocalFile(str(folder / name))
    if fragment:
        url.setFragment(fragment)
    return url
