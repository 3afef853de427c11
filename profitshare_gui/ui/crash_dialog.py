"""A fault of the program itself: told once, with a report that gives nothing private away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSaveFile, QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.paths import log_folder
from profitshare_gui.ui.crash_report import ArchiveFacts, crash_report, redacted
from profitshare_gui.ui.log_viewer import LogViewer
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.theme import BODY_SIZE, TITLE_SIZE, code_font, text_font
from profitshare_gui.ui.workspace import Workspace

_SIZE = QSize(760, 520)
_REPORT_FILE = "profitshare-report.txt"
_MARGIN = 24


class CrashDialog(QDialog):
    """Shows the report as it would be sent, word for word; `quit_wanted` and `log_wanted` ask."""

    log_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, traceback: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash_dialog")
        self.setWindowTitle(self.tr("ProfitShare has a fault"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._traceback = traceback
        # Its parent may take it along before a worker answers; then it is gone but for this object.
        self._alive = alive = [True]
        self.destroyed.connect(lambda _gone: alive.clear())
        headline = QLabel(self.tr("Something went wrong inside ProfitShare."))
        headline.setFont(text_font(TITLE_SIZE, QFont.Weight.DemiBold))
        headline.setWordWrap(True)
        advice = QLabel(
            self.tr(
                "Your archive is unchanged and you can go on. This report helps to find the "
                "fault; it holds no amounts, names, keys or folders of yours, and nothing is sent "
                "by itself. The log has the whole story."
            )
        )
        advice.setWordWrap(True)
        self._report = QPlainTextEdit(crash_report(traceback))
        self._report.setObjectName("crash_details")
        self._report.setReadOnly(True)
        self._report.setFont(code_font(BODY_SIZE - 1))
        self._report.setAccessibleName(self.tr("Details of the fault"))
        self._said = QLabel()
        self._said.setObjectName("crash_said")
        self._said.setWordWrap(True)
        self._said.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        for widget in (headline, advice, self._report, self._said, self._button_row()):
            layout.addWidget(widget)

    def sizeHint(self) -> QSize:
        return _SIZE

    def report(self) -> str:
        """What is copied and saved: what is shown."""
        return self._report.toPlainText()

    def add_facts(self, facts: ArchiveFacts) -> None:
        """Tell of the archive as well, once it has been asked."""
        if self._alive:
            self._report.setPlainText(crash_report(self._traceback, facts))

    def save(self, path: Path) -> None:
        """Write the report to a file, whole or not at all, and say whether it worked."""
        file = QSaveFile(str(path))
        is_saved = file.open(QSaveFile.OpenModeFlag.WriteOnly)
        if is_saved:
            file.write(self.report().encode())
            is_saved = file.commit()
        self._said.setText(
            self.tr("Saved as {path}.").format(path=path)
            if is_saved
            else self.tr("The report was not saved: {why}.").format(why=file.errorString())
        )
        self._said.show()

    def _button_row(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        for name, words, slot in (
            ("crash_copy", self.tr("&Copy report"), self._copy),
            ("crash_save", self.tr("&Save report…"), self._ask_file),
            ("crash_log", self.tr("Open &log"), self.log_wanted.emit),
        ):
            button = buttons.addButton(words, role.ActionRole)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, slot=slot: slot())
        leave = buttons.addButton(self.tr("&Quit"), role.DestructiveRole)
        leave.setObjectName("crash_quit")
        leave.setAutoDefault(False)
        leave.clicked.connect(self.quit_wanted)
        go_on = buttons.addButton(self.tr("Go on"), role.AcceptRole)
        go_on.setObjectName("crash_go_on")
        go_on.setDefault(True)
        buttons.accepted.connect(self.accept)
        return buttons

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report())

    def _ask_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Save report"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile(_REPORT_FILE)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()


class CrashDoor(QObject):
    """Tells of each fault once, however often it comes and whatever values it comes with."""

    def __init__(self, window: QWidget, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._tasks = window, tasks
        self._told: set[str] = set()

    def show(self, traceback: str, space: Workspace | None) -> CrashDialog | None:
        """Tell of a fault, and how large the open archive is; None if it was told of before."""
        fault = redacted(traceback)
        if fault in self._told:
            return None
        self._told.add(fault)
        dialog = CrashDialog(traceback, QApplication.activeModalWidget() or self._window)
        dialog.log_wanted.connect(lambda: self.show_log(dialog))
        dialog.quit_wanted.connect(self._quit)
        if space is not None and space.load_facts is not None:
            self._tasks.run(
                space.load_facts,
                done=dialog.add_facts,
                failed=lambda _error: None,  # an archive that cannot be read is told of elsewhere
            )
        dialog.open()
        return dialog

    def show_log(self, parent: QWidget | None = None) -> LogViewer:
        """Open the log."""
        viewer = LogViewer(self._tasks, log_folder(), parent or self._window)
        viewer.show()
        return viewer

    def _quit(self) -> None:
        """As with the window's own button; should that fail as well, all the same."""
        self._window.close()
        if self._window.isVisible():
            QApplication.exit()
