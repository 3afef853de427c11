"""From a source to what would be saved: look, try, count, and again at every change."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from profitshare_gui.core.errors import BadFile, Stopped
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.import_errands import Errands
from profitshare_gui.ui.import_parts import ImportParts
from profitshare_gui.ui.import_source import source_title
from profitshare_gui.ui.stop_sign import StopSign
from profitshare_gui.usecases.import_draft import Draft
from profitshare_gui.usecases.import_steps import (
    FileSource,
    ImportDesk,
    Plan,
    Source,
    Survey,
    Tally,
    Trial,
)

translate = QCoreApplication.translate  # an alias lupdate knows

_PAUSE_MS = 250
"""How long nothing must be typed before the rows are read anew."""


class ImportReading(QObject):
    """Keeps the preview true to the source and the mapping; `changed` says that `tally` is other.

    `troubled` carries an error that concerns neither source nor rows.
    """

    changed = Signal()
    troubled = Signal(object)

    def __init__(
        self, desk: ImportDesk, errands: Errands, parts: ImportParts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._errands, self._parts = desk, errands, parts
        self._source: Source | None = None
        self._survey: Survey | None = None
        self._tally: Tally | None = None
        self._is_counting = False
        self._outdated = StopSign()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.read)
        parts.source.changed.connect(self._reopen)
        parts.mapping.feed_chosen.connect(self._look)
        parts.mapping.way_chosen.connect(self.read)
        parts.mapping.edited.connect(self._read_later)
        parts.mapping.change_wanted.connect(self._change_mapping)
        parts.mapping.keep_wanted.connect(self._keep_mapping)

    @property
    def busy(self) -> bool:
        """Whether the rows are about to be read anew."""
        return self._pause.isActive()

    @property
    def is_counting(self) -> bool:
        """Whether it is still open how much would be taken."""
        return self._is_counting

    @property
    def tally(self) -> Tally | None:
        """What would become of all rows; None while that is not known."""
        return self._tally

    def plan(self) -> Plan | None:
        """What would be imported; None without a source that can be read."""
        if self._source is None or self._survey is None:
            return None
        return Plan(self._source, self._survey.feed, self._parts.mapping.way())

    def feed(self) -> Feed:
        """What the rows are."""
        return self._survey.feed if self._survey else Feed.ORDERS

    def open(self, source: Source) -> None:
        """Look at another source."""
        self._source, self._survey = source, None
        self._parts.show_reading(source_title(source))
        self._look(None)

    def look_again(self) -> None:
        """Look at the same source as rows of the same kind, because of another account."""
        if self._survey is not None:
            self._look(self._survey.feed)

    def forget(self) -> None:
        """There is no source any more."""
        self._forget_tally()
        self._source = self._survey = None
        self._is_counting = False

    def stop(self) -> None:
        """Read nothing more."""
        self._pause.stop()
        self._outdated.put_up()

    def read(self) -> None:
        """Read the first rows as they would be saved."""
        self._forget_tally()
        plan, outdated = self.plan(), self._outdated
        if plan is not None:
            self._errands.ask(
                "trial",
                partial(self._desk.try_out, plan),
                partial(self._show_trial, plan, outdated),
                partial(self._show_unusable, outdated),
            )

    def _reopen(self, source: Source) -> None:
        """The trader says that something was found out wrongly."""
        self._source = source
        self._look(self._survey.feed if self._survey else None)

    def _look(self, feed: Feed | None) -> None:
        source, account = self._source, self._parts.account.account()
        if source is None:
            return
        self._forget_tally()
        account_id = account.account_id if isinstance(account, Account) else None
        self._errands.ask(
            "survey",
            partial(self._desk.survey, source, account_id=account_id, feed=feed),
            partial(self._show_survey, source),
            self._show_unreadable,
        )

    def _show_survey(self, source: Source, survey: Survey) -> None:
        self._survey = survey
        stem = source.path.stem if isinstance(source, FileSource) else self.tr("pasted")
        self._parts.show_survey(source, survey, name=stem)
        self.read()

    def _show_unreadable(self, error: Exception) -> None:
        """The source cannot be read: say so in the place where it would stand."""
        self._survey, self._is_counting = None, False
        self._parts.show_unreadable(sentences(error))
        self.changed.emit()

    def _forget_tally(self) -> None:
        """What is being read is outdated: its answers may still come, and nobody wants them."""
        self._pause.stop()
        self._outdated.put_up()
        self._outdated = StopSign()
        self._tally, self._is_counting = None, True
        self.changed.emit()

    def _read_later(self) -> None:
        self._forget_tally()
        self._pause.start()

    def _show_unusable(self, outdated: StopSign, error: Exception) -> None:
        if not outdated() and not isinstance(error, Stopped):
            self._is_counting = False
            self._parts.preview.show_trouble(*sentences(error))
            self.changed.emit()

    def _show_trial(self, plan: Plan, outdated: StopSign, trial: Trial) -> None:
        if outdated():
            return
        if trial.faults:
            self._is_counting = False
            self._parts.preview.show_faults(plan.way, trial.faults)
            self.changed.emit()
            return
        self._parts.preview.show_trial(plan.feed, trial)
        run = self._errands.run_here if trial.is_whole else self._errands.run_apart
        self._errands.ask(
            "tally",
            partial(_count, self._desk, plan, partial(run, outdated)),
            partial(self._show_tally, plan, outdated),
            partial(self._show_unusable, outdated),
        )

    def _show_tally(self, plan: Plan, outdated: StopSign, tally: Tally) -> None:
        if not outdated():
            self._tally, self._is_counting = tally, False
            self._parts.preview.show_tally(plan, tally)
            self.changed.emit()

    def _change_mapping(self, name: str) -> None:
        def show(draft: Draft) -> None:
            self._parts.mapping.show_draft(draft, name)
            self.read()

        self._errands.ask("draft", partial(self._desk.draft, name), show, self.troubled.emit)

    def _keep_mapping(self, name: str) -> None:
        self._errands.ask(
            "keep",
            partial(self._desk.keep, name, self._parts.mapping.draft()),
            self._parts.mapping.show_kept,
            self.troubled.emit,
        )


def sentences(error: Exception) -> tuple[str, str]:
    """What happened and what to do about it."""
    if isinstance(error, BadFile):
        name = Path(error.path).name
        return translate("Import", "“{name}” {why}.").format(name=name, why=error.why), ""
    explanation = explain(error)
    return explanation.what, explanation.next_step


def _count(desk: ImportDesk, plan: Plan, run: Callable[[Any], Tally]) -> Tally:
    """Made on the worker, for it reads the mapping."""
    return run(desk.counting(plan))
