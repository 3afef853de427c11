"""The end of an import: how far it is, and what became of every row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from profitshare_gui.core.errors import BadLine
from profitshare_gui.core.money import WHOLE_RATIO
from profitshare_gui.core.records import Feed
from profitshare_gui.ui import text
from profitshare_gui.ui.import_tables import RefusedTable
from profitshare_gui.ui.theme import LABEL_SIZE, TITLE_SIZE
from profitshare_gui.ui.widgets import GAP, HALF_GAP, Card, FigureCard, label
from profitshare_gui.usecases.imports import ImportReport, Progress

translate = QCoreApplication.translate  # an alias lupdate knows


class ProgressPage(QWidget):
    """An import is under way."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import_progress")
        self._headline = label(size=TITLE_SIZE, bold=True)
        self._bar = QProgressBar()
        self._bar.setObjectName("import_progress_bar")
        self._bar.setAccessibleName(self.tr("How far the import is"))
        self._bar.setTextVisible(False)
        self._how_far = label()
        self._how_far.setObjectName("import_how_far")
        self._promise = label(
            self.tr(
                "Everything is saved at the end, at once. Cancel leaves the archive as it was."
            ),
            tone="secondary",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GAP * 4, 0, GAP * 4, 0)
        layout.setSpacing(12)
        layout.addStretch(1)
        for part in (self._headline, self._bar, self._how_far, self._promise):
            layout.addWidget(part)
        layout.addStretch(1)

    def show_source(self, name: str) -> None:
        """Begin with a source."""
        self._headline.setText(self.tr("Importing {name}").format(name=name))
        self.show_progress(Progress())

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is; of a source that is no plain file nobody knows while it is read."""
        if not progress.rows:
            self._show_reading(progress)
            return
        self._bar.setRange(0, progress.rows)
        self._bar.setValue(progress.saved)
        self._how_far.setText(
            self.tr("{saved} of {rows} rows written").format(
                saved=text.count_text(progress.saved), rows=text.count_text(progress.rows)
            )
        )

    def _show_reading(self, progress: Progress) -> None:
        # In millionths, for the bytes of a large file are more than a bar can count.
        part = progress.read * WHOLE_RATIO // progress.size if progress.size else 0
        self._bar.setRange(0, WHOLE_RATIO if part else 0)
        self._bar.setValue(part)
        self._how_far.setText(
            self.tr("{percent} read").format(percent=text.part_text(part))
            if part
            else self.tr("Reading…")
        )

    def show_stopping(self) -> None:
        """The trader has cancelled; the worker is about to notice."""
        self._bar.setRange(0, 0)
        self._how_far.setText(self.tr("Stopping…"))


class ResultPage(QWidget):
    """What became of the rows; `save_wanted` asks for the refused ones as a file."""

    save_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import_result")
        self._refused: tuple[BadLine, ...] = ()
        self._headline = label(size=TITLE_SIZE, bold=True)
        self._headline.setObjectName("import_result_headline")
        self._meaning = label()
        self._meaning.setObjectName("import_result_meaning")
        self._cards = {
            "added": FigureCard(self.tr("Added"), "import_added"),
            "changed": FigureCard(self.tr("Changed"), "import_changed"),
            "unchanged": FigureCard(self.tr("Unchanged"), "import_unchanged"),
            "filtered": FigureCard(self.tr("Left out"), "import_filtered"),
            "refused": FigureCard(self.tr("Refused"), "import_refused"),
        }
        self._table = RefusedTable("import_result_refused_table")
        self._lines, self._filler = Card(), QWidget()
        self._save = QPushButton(self.tr("&Save refused lines as CSV…"))
        self._save.setObjectName("import_save_refused_button")
        self._save.clicked.connect(self.save_wanted)
        self._saved = label(tone="secondary")
        self._saved.setObjectName("import_refused_saved")
        self._lay_out()

    @property
    def refused(self) -> tuple[BadLine, ...]:
        """The lines that were refused."""
        return self._refused

    def show_report(self, report: ImportReport, *, feed: Feed, account: str) -> None:
        """Show what an import did."""
        self._refused = report.rejected
        self._headline.setText(_headline(report, feed))
        self._meaning.setText(_meaning(report, account))
        counts = {
            "added": (report.added, self.tr("new in the archive")),
            "changed": (report.changed, self.tr("corrected; what they said before is kept")),
            "unchanged": (report.unchanged, self.tr("known already")),
            "filtered": (report.filtered, self.tr("by the mapping")),
            "refused": (len(report.rejected), self.tr("could not be read")),
        }
        for name, (count, meaning) in counts.items():
            self._cards[name].show_figure(text.count_text(count), meaning)
        self._table.show_records(report.rejected)
        self._lines.setVisible(bool(report.rejected))
        self._filler.setVisible(not report.rejected)
        self._saved.clear()

    def show_saved(self, name: str) -> None:
        """The refused lines are in a file now."""
        self._saved.setText(self.tr("Saved as {name}").format(name=name))

    def show_trouble(self, sentences: Sequence[str]) -> None:
        """They could not be written."""
        self._saved.setText(" ".join(sentences))

    def _lay_out(self) -> None:
        figures = QHBoxLayout()
        figures.setSpacing(GAP)
        for card in self._cards.values():
            figures.addWidget(card, 1)
        inside = QVBoxLayout(self._lines)
        inside.setContentsMargins(HALF_GAP, 12, HALF_GAP, HALF_GAP)
        title = label(self.tr("Refused lines"), size=LABEL_SIZE, tone="secondary")
        title.setContentsMargins(HALF_GAP, 0, 0, 0)
        inside.addWidget(title)
        inside.addWidget(self._table, 1)
        below = QHBoxLayout()
        below.setContentsMargins(HALF_GAP, 0, HALF_GAP, 0)
        below.setSpacing(12)
        below.addWidget(self._save)
        below.addWidget(self._saved, 1)
        inside.addLayout(below)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._headline)
        layout.addWidget(self._meaning)
        layout.addLayout(figures)
        layout.addWidget(self._lines, 1)
        layout.addWidget(self._filler, 1)


def _headline(report: ImportReport, feed: Feed) -> str:
    match feed:
        case Feed.ORDERS:
            return translate("Import", "%Ln order(s) added", "", report.added)
        case Feed.EVENTS:
            return translate("Import", "%Ln event(s) added", "", report.added)
        case Feed.COPIERS:
            return translate("Import", "%Ln copier(s) added", "", report.added)


def _meaning(report: ImportReport, account: str) -> str:
    """What the counts mean, in whole sentences."""
    if report.is_useless:
        return translate(
            "Import", "Not one row could be read, so {account} is as it was before."
        ).format(account=account)
    if not report.added and not report.changed:
        return translate("Import", "{account} knew all of it already.").format(account=account)
    said = [translate("Import", "They are in {account} now.").format(account=account)]
    if not report.added:
        said = []
    if report.changed:
        said.append(translate("Import", "%Ln earlier row(s) corrected.", "", report.changed))
    if report.retotalled:
        sentence = translate(
            "Import",
            "%Ln known order(s) have other amounts now, summed from the parts in this file. If "
            "more parts stand in another file, import them together.",
            "",
            report.retotalled,
        )
        said.append(sentence)
    said.append(translate("Import", "Shares are computed anew from here on."))
    return " ".join(said)
