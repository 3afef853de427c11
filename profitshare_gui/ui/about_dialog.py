"""About ProfitShare: its version, where its data are, what it is made of, and details to copy."""

from __future__ import annotations

from pathlib import Path
from platform import machine, platform, python_version

import PySide6
from PySide6.QtCore import QLocale, QSize, Qt, QTimer, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui import __version__
from profitshare_gui.licences import QT, Component, components, licence_texts
from profitshare_gui.paths import (
    APPLICATION,
    data_folder,
    is_bundle,
    is_portable,
    log_folder,
    resource,
)
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.theme import LABEL_SIZE, TITLE_SIZE, code_font, current_theme
from profitshare_gui.ui.widgets import HALF_GAP, label

_SIZE = QSize(980, 640)
_TEXT_WIDTH = 560
"""Room for the 76 characters that the lines of most licences have."""
_MARGIN = 24
_ICON = QSize(48, 48)
_QT_SOURCE = "https://download.qt.io/official_releases/QtForPython/"
_RULE = "\n\n" + "-" * 72 + "\n\n"
_THANKED_MS = 2_000


class AboutDialog(QDialog):
    """What this program is, for its reader, for support, and for the authors of its libraries."""

    def __init__(self, parent: QWidget | None = None, *, data: Path | None = None) -> None:
        """Tell of the data folder in use; without one, of the one this person would use."""
        super().__init__(parent)
        self.setObjectName("about_dialog")
        self.setWindowTitle(self.tr("About ProfitShare"))
        self._data = data or data_folder()
        self._components = components()
        self._text = QPlainTextEdit()
        self._text.setObjectName("licence_text")
        self._text.setReadOnly(True)
        self._text.setFont(code_font(LABEL_SIZE))
        self._text.setAccessibleName(self.tr("Text of the licence"))
        self._close = QPushButton(self.tr("Close"))
        self._close.setObjectName("close_button")
        self._close.setDefault(True)
        self._close.clicked.connect(self.accept)
        self._table = self._component_table()
        self._copied = label(self.tr("Copied."), tone="secondary")
        self._copied.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addLayout(self._head())
        layout.addLayout(self._places())
        layout.addWidget(self._notice())
        layout.addWidget(self._listed(), 1)
        layout.addLayout(self._foot())
        self.resize(_SIZE)
        self._table.show_records(self._components)
        self._select(QT)
        self._close.setFocus()

    def details(self) -> str:
        """What support asks for, in English and without the name of this person's folder."""
        screen = self.screen().geometry()
        drawn = f"{screen.width()} x {screen.height()} at {self.devicePixelRatio()}"
        kept = {each.name.lower(): each.version for each in self._components}
        parts = ("numpy", "sqlalchemy", "ccxt", "pyqtgraph", "keyring")
        return "\n".join(
            [
                f"{APPLICATION} {__version__} ({'bundle' if is_bundle() else 'package'})",
                f"Python {python_version()}, Qt {qVersion()}, PySide6 {PySide6.__version__}",
                ", ".join(f"{part} {kept[part]}" for part in parts if part in kept),
                f"{platform()}, {machine()}",
                f"Display: {QGuiApplication.platformName()}, {drawn}, {current_theme().name}",
                f"Language: {QLocale().name()}, of the system: {QLocale.system().name()}",
                f"Data: {_without_home(self._data)}{' (portable)' if is_portable() else ''}",
                f"Log: {_without_home(log_folder())}",
            ]
        )

    def _head(self) -> QHBoxLayout:
        picture = QLabel()
        ratio = self.devicePixelRatio()
        drawn = QIcon(str(resource("icons/profitshare.svg"))).pixmap(_ICON, ratio)
        picture.setPixmap(drawn)
        title = label(f"{APPLICATION} {__version__}", size=TITLE_SIZE, bold=True)
        title.setObjectName("version_label")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(title)
        words.addWidget(
            label(
                self.tr("What am I owed, why, when, by whom, and was I paid right?"),
                tone="secondary",
            )
        )
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(picture)
        line.addLayout(words, 1)
        return line

    def _places(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        data = self.tr("Data (portable)") if is_portable() else self.tr("Data")
        rows = (
            (data, self._data, "open_data_button", self.tr("Open the data folder")),
            (self.tr("Log"), log_folder(), "open_log_button", self.tr("Open the log folder")),
        )
        for row, (title, folder, name, words) in enumerate(rows):
            grid.addWidget(label(title, tone="secondary"), row, 0)
            grid.addWidget(label(str(folder)), row, 1)
            button = QPushButton(self.tr("Open", "button"))
            button.setObjectName(name)
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setAutoDefault(False)
            button.setEnabled(folder.is_dir())
            url = QUrl.fromLocalFile(str(folder))
            button.clicked.connect(lambda _=False, url=url: QDesktopServices.openUrl(url))
            grid.addWidget(button, row, 2)
        return grid

    def _notice(self) -> QLabel:
        made = label(
            self.tr(
                "ProfitShare is under the MIT licence. It uses Qt and PySide6 under version 3 of "
                "the GNU Lesser General Public License: they are libraries of their own here, "
                "which you may replace by your own build; their source is at {address}. Whoever "
                "made the other parts gave them to everybody under the licences below."
            ).format(address=f'<a href="{_QT_SOURCE}">{_QT_SOURCE}</a>')
        )
        made.setObjectName("licence_notice")
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        made.setOpenExternalLinks(True)
        return made

    def _component_table(self) -> RecordTable:
        table = RecordTable(
            (
                Column(self.tr("Part", "component"), lambda part: part.name, str),
                Column(self.tr("Version"), lambda part: part.version, str),
                Column(self.tr("Licence"), lambda part: part.licence, str),
            ),
            key=lambda part: part.name,
            name="components_table",
            title=self.tr("What ProfitShare is made of"),
        )
        table.current_record_changed.connect(self._show_licence)
        return table

    def _listed(self) -> QSplitter:
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.addWidget(self._table)
        both.addWidget(self._text)
        both.setSizes([_SIZE.width() - 2 * _MARGIN - _TEXT_WIDTH, _TEXT_WIDTH])
        return both

    def _foot(self) -> QHBoxLayout:
        copy = QPushButton(self.tr("&Copy details"))
        copy.setObjectName("copy_details_button")
        copy.setToolTip(self.tr("Versions, system and folders, for a question to support"))
        copy.setAutoDefault(False)
        copy.clicked.connect(self._copy)
        line = QHBoxLayout()
        line.setSpacing(HALF_GAP)
        line.addWidget(copy)
        line.addWidget(self._copied, 1)
        line.addStretch(1)
        line.addWidget(self._close)
        return line

    def _select(self, name: str) -> None:
        for row in range(self._table.model().rowCount()):
            if self._table.model().index(row, 0).data() == name:
                self._table.selectRow(row)

    def _show_licence(self, part: Component | None) -> None:
        self._text.setPlainText(_RULE.join(licence_texts(part)) if part else "")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.details())
        self._copied.show()
        QTimer.singleShot(_THANKED_MS, self._copied.hide)


def _without_home(folder: Path) -> str:
    home = Path.home()
    return (
        f"~/{folder.relative_to(home).as_posix()}" if folder.is_relative_to(home) else str(folder)
    )
