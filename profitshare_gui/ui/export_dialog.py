"""The export dialog: what to write, in which format, of which days, where to; then what came."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QSignalBlocker, QSize, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.errors import DiskTrouble, Stopped
from profitshare_gui.ui import export_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.export_year import TaxYearFields
from profitshare_gui.ui.real_amounts import RealAmounts
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, label, toned
from profitshare_gui.usecases.export_spans import Days, Span, TaxYear
from profitshare_gui.usecases.export_summary import summary_beside
from profitshare_gui.usecases.exports import ExportFormat, ExportKind, ExportReport

_MARGIN = 24
_WIDTH = 560
_BAR = 6


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What was chosen; `days` are both ends of `Span.DAYS`, `year` what `TAX_YEAR` is."""

    path: Path
    format: ExportFormat
    kind: ExportKind | None
    span: Span
    days: Days
    year: TaxYear | None = None


class ExportDialog(QDialog):
    """Asks with `wanted` for an export and with `stopped` for its end; the work is done elsewhere.

    `today` is where the days to choose from begin.
    """

    wanted = Signal(object)
    stopped = Signal()

    def __init__(self, account: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export_dialog")
        self.setWindowTitle(self.tr("Export"))
        self._account = account
        self._is_running = False
        self._written: Path | None = None
        self._make_choices(today)
        self._make_outcome()
        self._lay_out()
        self._connect()
        self._show_format()
        self._show_span()
        self._show_running(is_running=False)

    @property
    def is_running(self) -> bool:
        """Whether an export that it asked for has not ended yet."""
        return self._is_running

    def choose(self, kind: ExportKind | None, written_as: ExportFormat) -> None:
        """Choose what is exported and as what, as from the command palette; None is a book."""
        self._formats.setCurrentIndex(self._formats.findData(written_as))
        self._kinds.setCurrentIndex(self._kinds.findData(kind))

    def show_progress(self, read: int) -> None:
        """Say how many records have been read."""
        if self._is_running and read:
            self._outcome.setText(self.tr("%Ln record(s) read …", "", read))

    def show_report(self, report: ExportReport) -> None:
        """Say what was written, and what was left out."""
        self._show_running(is_running=False)
        self._written = report.path
        self._notice.hide()
        said = self.tr("%Ln row(s) written to {path}.", "", report.rows)
        sentences = [said.format(path=report.path)]
        if report.left_out:
            sentences.append(
                self.tr("%Ln order(s) of copiers left out: not your income.", "", report.left_out)
            )
        if report.summary is not None:
            sentences.append(self._where_sums_are(report))
        self._say(" ".join(sentences), tone="good" if report.rows else "warning")
        self._folder_button.show()

    def _where_sums_are(self, report: ExportReport) -> str:
        if report.summary == report.path:
            return self.tr("The sums by month are on the last sheet.")
        said = self.tr("The sums by month are in {path}.")
        return said.format(path=report.summary)

    def show_error(self, error: Exception) -> None:
        """Say why nothing was written."""
        self._show_running(is_running=False)
        if isinstance(error, Stopped):
            self._say(self.tr("Stopped. Nothing was written."), tone="secondary")
        elif isinstance(error, DiskTrouble):
            sentence = self.tr("Nothing was written. {path}: {why}.")
            self._say(sentence.format(path=error.path, why=error.why), tone="danger")
        else:
            told = explain(error)
            self._say(f"{told.what} {told.next_step}", tone="danger")

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(_WIDTH, 0))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._real.renew()
        self._allow()

    def reject(self) -> None:
        if self._is_running:
            self.stopped.emit()
        super().reject()

    def _make_choices(self, today: date) -> None:
        self._formats = _combo("export_format", self.tr("Format"), words.format_names())
        self._kinds = _combo("export_kind", self.tr("What to export"), ())
        self._spans = _combo("export_span", self.tr("Range"), words.span_names())
        last = QDate(today.year, today.month, today.day)
        self._first = _day("export_first_day", self.tr("First day"), QDate(today.year, 1, 1))
        self._last = _day("export_last_day", self.tr("Last day"), last)
        self._year = TaxYearFields(today.year - 1)
        self._path = QLineEdit()
        self._path.setObjectName("export_path")
        self._path.setAccessibleName(self.tr("File"))
        self._browse = QPushButton(self.tr("Browse…"))
        self._browse.setObjectName("export_browse_button")
        self._notice = label(self.tr("This file is there already and will be replaced."))
        self._notice.setObjectName("export_notice")
        toned(self._notice, "warning")
        self._hint = label(tone="secondary")
        self._hint.setObjectName("export_hint")
        self._real = RealAmounts()

    def _make_outcome(self) -> None:
        self._progress = QProgressBar()
        self._progress.setObjectName("export_progress")
        self._progress.setAccessibleName(self.tr("Export under way"))
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(_BAR)
        self._outcome = label()
        self._outcome.setObjectName("export_outcome")
        self._folder_button = QPushButton(self.tr("Show the folder"))
        self._folder_button.setObjectName("export_folder_button")
        self._folder_button.hide()
        self._close_button = QPushButton(self.tr("Close"))
        self._close_button.setObjectName("cancel_button")
        self._export_button = QPushButton(self.tr("Export"))
        self._export_button.setObjectName("confirm_button")
        self._export_button.setProperty("primary", True)
        self._export_button.setDefault(True)

    def _lay_out(self) -> None:
        days = QHBoxLayout()
        days.setSpacing(HALF_GAP)
        for field in (self._spans, self._first, self._last):
            days.addWidget(field)
        days.addStretch(1)
        file = QHBoxLayout()
        file.setSpacing(HALF_GAP)
        file.addWidget(self._path, 1)
        file.addWidget(self._browse)
        form = QGridLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setColumnStretch(1, 1)
        names = (self.tr("Format"), self.tr("What"), self.tr("Range"), "", self.tr("File"))
        for row, name in enumerate(names):
            form.addWidget(QLabel(name), row, 0, Qt.AlignmentFlag.AlignVCenter)
        form.addWidget(self._formats, 0, 1, Qt.AlignmentFlag.AlignLeft)
        form.addWidget(self._kinds, 1, 1, Qt.AlignmentFlag.AlignLeft)
        form.addLayout(days, 2, 1)
        form.addWidget(self._year, 3, 1)
        form.addLayout(file, 4, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(HALF_GAP)
        buttons.addWidget(self._folder_button)
        buttons.addStretch(1)
        buttons.addWidget(self._close_button)
        buttons.addWidget(self._export_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(16)
        headline = self.tr("Export {account}").format(account=text.short_name(self._account))
        layout.addWidget(label(headline, size=TITLE_SIZE, bold=True))
        layout.addLayout(form)
        parts = (self._notice, self._hint, self._real, self._progress, self._outcome)
        shown: tuple[QWidget, ...] = parts
        for line in shown:
            layout.addWidget(line)
        layout.addStretch(1)
        layout.addLayout(buttons)

    def _connect(self) -> None:
        self._formats.currentIndexChanged.connect(self._show_format)
        self._kinds.currentIndexChanged.connect(self._show_kind)
        self._spans.currentIndexChanged.connect(self._show_span)
        self._path.textChanged.connect(self._allow)
        self._real.box.toggled.connect(self._allow)
        self._browse.clicked.connect(self._ask_for_file)
        self._export_button.clicked.connect(self._start)
        self._close_button.clicked.connect(self._leave_or_stop)
        self._folder_button.clicked.connect(self._open_folder)

    def _choice(self) -> ExportChoice:
        return ExportChoice(
            path=self._target(),
            format=ExportFormat(self._formats.currentData()),
            kind=self._kind(),
            span=Span(self._spans.currentData()) if self._has_past() else Span.ALL,
            days=(_date(self._first), _date(self._last)),
            year=self._year.year if self._is_tax_year() else None,
        )

    def _target(self) -> Path:
        """The file; a bare name belongs among the documents."""
        return _documents() / Path(self._path.text().strip()).expanduser()

    def _kind(self) -> ExportKind | None:
        chosen = self._kinds.currentData()
        return ExportKind(chosen) if chosen else None

    def _is_tax_year(self) -> bool:
        return self._has_past() and self._spans.currentData() == Span.TAX_YEAR

    def _has_past(self) -> bool:
        """Whether there is a range to choose: copiers are written as they are now."""
        return self._kind() is not ExportKind.COPIERS

    def _show_format(self) -> None:
        """Offer what the format takes, and say what it is for."""
        written_as = ExportFormat(self._formats.currentData())
        blocker = QSignalBlocker(self._kinds)
        self._kinds.clear()
        for name, kind in words.kind_names(written_as):
            self._kinds.addItem(name, kind)
        blocker.unblock()
        self._hint.setText(words.hint(written_as))
        self._show_kind()
        self._make_room()

    def _show_kind(self) -> None:
        """Propose a name beside the last file."""
        former = self._path.text().strip()
        folder = Path(former).parent if former else _documents()
        written_as = ExportFormat(self._formats.currentData())
        name = words.file_name(self._account, self._kind(), written_as)
        self._path.setText(str(folder / name))
        self._spans.setEnabled(self._has_past())
        self._show_span()

    def _show_span(self) -> None:
        has_days = self._has_past() and self._spans.currentData() == Span.DAYS
        self._first.setVisible(has_days)
        self._last.setVisible(has_days)
        self._year.setVisible(self._is_tax_year())
        self._allow()
        self._make_room()

    def _allow(self) -> None:
        has_name = bool(self._path.text().strip())
        self._export_button.setEnabled(has_name and self._real.allowed and not self._is_running)
        files = [self._target()]
        if self._is_tax_year() and self._formats.currentData() != ExportFormat.XLSX:
            files.append(summary_beside(files[0]))
        is_there = has_name and any(file.is_file() for file in files)
        self._notice.setVisible(is_there and not self._is_running)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, self.tr("Export to"), self._path.text())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self._path.setText)
        dialog.open()

    def _start(self) -> None:
        if not self._real.allowed:
            return
        self._show_running(is_running=True)
        self._say(self.tr("Reading the archive …"), tone="secondary")
        self.wanted.emit(self._choice())

    def _leave_or_stop(self) -> None:
        if self._is_running:
            self.stopped.emit()
        else:
            self.reject()

    def _open_folder(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written.parent)))

    def _show_running(self, *, is_running: bool) -> None:
        self._is_running = is_running
        self._progress.setVisible(is_running)
        self._folder_button.hide()
        days = (self._first, self._last, self._year)
        for field in (self._formats, self._kinds, *days, self._path, self._browse):
            field.setEnabled(not is_running)
        self._spans.setEnabled(not is_running and self._has_past())
        self._close_button.setText(self.tr("Stop") if is_running else self.tr("Close"))
        self._allow()

    def _say(self, sentence: str, *, tone: str) -> None:
        self._outcome.setText(sentence)
        toned(self._outcome, tone)
        self._make_room()

    def _make_room(self) -> None:
        """Grow with what there is to say; never shrink under the pointer."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            needed = layout.totalHeightForWidth(self.width())
            self.resize(self.width(), max(self.height(), needed))


def _combo(name: str, spoken: str, entries: Sequence[tuple[str, object]]) -> QComboBox:
    made = QComboBox()
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for words_, value in entries:
        made.addItem(words_, value)
    return made


def _day(name: str, spoken: str, day: QDate) -> QDateEdit:
    made = QDateEdit(day)
    made.setObjectName(name)
    made.setAccessibleName(spoken)
    made.setDisplayFormat("yyyy-MM-dd")
    made.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
    return made


def _date(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _documents() -> Path:
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(places[0]) if places else Path.home()
