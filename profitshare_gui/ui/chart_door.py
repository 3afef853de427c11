"""Between the profit chart and the archive: loads what it asks for, writes what it exports."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtWidgets import QFileDialog

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.records import Feed
from profitshare_gui.ui import text
from profitshare_gui.ui.chart_plotted import Plotted, plotted
from profitshare_gui.ui.chart_words import kind_text
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.real_amounts import ask_real_amounts
from profitshare_gui.usecases.profit_series import ProfitSeries, SeriesKind, coverage_gaps
from profitshare_gui.usecases.series_export import save_picture, write_series

if TYPE_CHECKING:
    from profitshare_gui.ui.chart import ProfitChart
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.moments import Moment
    from profitshare_gui.usecases.profit import ProfitOverview


class ChartDoor(QObject):
    """Serves one chart; everything slow happens on a worker."""

    def __init__(self, chart: ProfitChart, tasks: Tasks) -> None:
        super().__init__(chart)
        self._chart, self._tasks = chart, tasks
        self._desk: Desk | None = None
        self._overview: ProfitOverview | None = None
        self._moment: Moment | None = None
        chart.wanted.connect(self._load)
        chart.export_wanted.connect(self._ask_for_file)

    def show_overview(
        self, overview: ProfitOverview, desk: Desk | None, moment: Moment | None
    ) -> None:
        """Show an account's curve at once; `moment` is None where the overview is of now."""
        self._desk, self._overview, self._moment = desk, overview, moment
        self._chart.show_curve(
            overview.curve,
            platform_offset=overview.platform_offset,
            ratio_changes=overview.ratio_changes,
            own_zone=text.own_zone(),
            as_of=overview.as_of,
            gaps=coverage_gaps(overview.coverage, (Feed.ORDERS, Feed.EVENTS)),
            subject=(overview.account.account_id, moment),
        )

    def _load(self, kind: SeriesKind) -> None:
        if self._desk is None or self._overview is None:
            return
        self._tasks.run(
            partial(_load_ready, self._desk, self._overview, self._moment, kind),
            done=partial(self._show, self._overview),
            failed=partial(self._say_failed, kind),
            replaces=(self, "series"),
        )

    def _show(self, overview: ProfitOverview, made: Plotted) -> None:
        if overview is self._overview:
            self._chart.show_series(made)

    def _say_failed(self, kind: SeriesKind, error: Exception) -> None:
        told = explain(error)
        self._chart.show_failure(kind, f"{told.what} {told.next_step}".strip())

    def _ask_for_file(self, ending: str) -> None:
        """A picture looks as the screen does; figures are the real ones."""
        choose = partial(self._choose_file, ending)
        if ending == "csv":
            ask_real_amounts(self._chart, choose)
        else:
            choose()

    def _choose_file(self, ending: str) -> None:
        if self._overview is None:
            return
        letters = self._overview.account.name
        safe = "".join(each if each.isalnum() or each in " -_" else "-" for each in letters)
        name = f"{safe.strip()} {self._chart.kind.value}.{ending}".lstrip()
        folders = QStandardPaths.standardLocations(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        folder = Path(folders[0]) if folders else Path.home()
        title = self.tr("Export {series}").format(series=kind_text(self._chart.kind))
        dialog = QFileDialog(self._chart, title, str(folder / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.fileSelected.connect(lambda path: self.export(Path(path), ending))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self, path: Path, ending: str) -> None:
        """Write what is shown to a file: "png" and "svg" as it looks, "csv" as it is."""
        series, desk = self._chart.series, self._desk
        data = desk.store.folder if desk is not None else None
        if series is None:
            return
        if ending == "csv":
            work = partial(write_series, path, series, self._chart.setting.platform_offset, data)
        else:
            content = self._chart.png() if ending == "png" else self._chart.svg()
            work = partial(_save, path, content, data)
        self._tasks.run(
            work,
            done=partial(self._say_written, path),
            failed=self._say_not_written,
            replaces=(self, "export"),
        )

    def _say_written(self, path: Path, rows: int) -> None:
        if rows:
            said = self.tr("%Ln row(s) written to {path}.", "", rows)
        else:
            said = self.tr("Written to {path}.")
        self._chart.show_notice(said.format(path=path), tone="good")

    def _say_not_written(self, error: Exception) -> None:
        if isinstance(error, DiskTrouble):
            said = self.tr("Nothing was written. {path}: {why}.")
            self._chart.show_notice(said.format(path=error.path, why=error.why), tone="danger")
            return
        told = explain(error)
        self._chart.show_notice(f"{told.what} {told.next_step}", tone="danger")


def _load_ready(
    desk: Desk, overview: ProfitOverview, moment: Moment | None, kind: SeriesKind
) -> Plotted:
    """Load a series and make it ready, both on the worker."""
    from profitshare_gui.usecases.profit_series_loading import SeriesQuestion, load_series

    account = desk.account
    question = SeriesQuestion(
        store=desk.store,
        account=account,
        rulebook=desk.shelf.rulebook(account.rulebook_id, account.overrides),
        asset=overview.curve.asset,
        as_of=overview.as_of,
        own_zone=text.own_zone(),
        known_at=moment.known_at if moment else None,
        is_now=moment is None,
    )
    series: ProfitSeries = load_series(question, kind)
    return plotted(series)


def _save(path: Path, content: bytes, data: Path | None) -> int:
    save_picture(path, content, data)
    return 0
