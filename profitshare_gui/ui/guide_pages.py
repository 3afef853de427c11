"""A chapter of the guide as it is drawn: Markdown and pictures in the colours of the theme."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QColor,
    QImage,
    QImageReader,
    QPalette,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from profitshare_gui.ui.theme import BODY_SIZE, current_theme, text_font

_READABLE = 820
_MARGIN = 20
_ROOM, _INDENT, _LINE_HEIGHT = 10, 20, 125
_PICTURE = "\N{OBJECT REPLACEMENT CHARACTER}"
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_REDRAWN_AFTER_MS = 60


class GuidePages(QTextBrowser):
    """Draws a chapter: in the colours of the theme, pictures as wide as there is room."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.setObjectName("guide_pages")
        self._root = folder.parent.resolve()
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # or lines jump
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setOpenExternalLinks(True)
        self.setFont(text_font(BODY_SIZE + 1))
        self.document().setDocumentMargin(_MARGIN)
        self._wanted = ""
        self._redraw = QTimer(self)
        self._redraw.setSingleShot(True)
        self._redraw.setInterval(_REDRAWN_AFTER_MS)
        self._redraw.timeout.connect(self._draw_again)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Only what lies beside the guide is read; a picture is as wide as the lines (Qt)."""
        path = Path(self.source().resolved(QUrl(name)).toLocalFile())
        if not path.resolve().is_relative_to(self._root) or not path.is_file():
            return None
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return path.read_text(encoding="utf-8")
        return self._picture(path)

    def dress(self) -> None:
        """Give a chapter that was just read its room: Markdown says nothing of it."""
        theme, document = current_theme(), self.document()
        document.setIndentWidth(_INDENT)
        block = document.firstBlock()
        while block.isValid():
            kind, is_cell = block.blockFormat(), QTextCursor(block).currentTable() is not None
            is_code = _is_code(block)
            if is_code:
                kind.setNonBreakableLines(False)
                kind.setBackground(QColor(theme.window))
            elif kind.headingLevel():
                kind.setTopMargin(_ROOM * 2 if kind.headingLevel() > 1 else 0)
            if not is_code and _PICTURE not in block.text():
                kind.setLineHeight(_LINE_HEIGHT, _PROPORTIONAL)
            goes_on = is_code and _is_code(block.next())
            room = _ROOM // 2 if block.textList() is not None else _ROOM
            kind.setBottomMargin(0 if is_cell or goes_on else room)
            QTextCursor(block).setBlockFormat(kind)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.setBorder(1)
                shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                shape.setBorderBrush(QColor(theme.border))
                shape.setBorderCollapse(True)
                shape.setCellPadding(_ROOM - 2)
                shape.setTopMargin(_ROOM // 2)
                shape.setBottomMargin(_ROOM)
                frame.setFormat(shape)

    def highlight(self, wanted: str) -> None:
        """Mark every place that says it; none for an empty text."""
        self._wanted = wanted
        marked = []
        found = self.document().find(wanted) if wanted else QTextCursor()
        while not found.isNull():
            selection = QTextEdit.ExtraSelection()
            selection.cursor = found
            selection.format.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
            selection.format.setFontUnderline(True)
            marked.append(selection)
            found = self.document().find(wanted, found)
        self.setExtraSelections(marked)

    def go_to_heading(self, fragment: str) -> None:
        """Scroll to a heading, named as in links: small letters, with a - for each space."""
        block = self.document().firstBlock()
        while block.isValid():
            if block.blockFormat().headingLevel() and _fragment(block.text()) == fragment:
                self.moveCursor(QTextCursor.MoveOperation.End)  # so that it comes to the top
                self.setTextCursor(QTextCursor(block))
                self.ensureCursorVisible()
                return
            block = block.next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines readable, and pictures as wide as they are (Qt)."""
        super().resizeEvent(event)
        self.setLineWrapColumnOrWidth(self._line())
        self._redraw.start()

    def changeEvent(self, event: QEvent) -> None:
        """Links and code have the colours of the theme that they were read in (Qt)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_redraw"):
            self._redraw.start()

    def _draw_again(self) -> None:
        place = self.verticalScrollBar().value()
        self.reload()
        self.dress()
        self.highlight(self._wanted)
        self.verticalScrollBar().setValue(place)

    def _line(self) -> int:
        return min(self.viewport().width(), _READABLE)

    def _picture(self, path: Path) -> QImage:
        reader = QImageReader(str(path))
        image = reader.read()
        ratio = self.devicePixelRatio()
        width = int((self._line() - 2 * _MARGIN - 2) * ratio)
        if image.width() > width > 0:
            smooth = Qt.TransformationMode.SmoothTransformation
            image = image.scaledToWidth(width, smooth)
        image.setDevicePixelRatio(ratio)
        return image


def _is_code(block: QTextBlock) -> bool:
    return block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence.value)


def _fragment(heading: str) -> str:
    """The name of a heading in a link, as the web pages of repositories make it."""
    return re.sub(r"[^\w\- ]", "", heading.casefold()).strip().replace(" ", "-")
