"""Errands of the import dialog: work on a worker or in another process, and who hears of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from profitshare_gui.ui.import_child import run_in_child
from profitshare_gui.ui.stop_sign import StopSign
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.usecases.imports import Progress


class Errands:
    """Runs work for a dialog; of questions of one name only the last is answered.

    Work outlives a dialog that is closed, so once it is over nobody hears of an answer: what would
    be told belongs to a window that is gone.
    """

    def __init__(self, tasks: Tasks, show_progress: Callable[[Progress], object]) -> None:
        self._tasks = tasks
        self._show_progress = show_progress
        self._is_over = False

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._tasks.busy

    def end(self) -> None:
        """Tell nobody anything from here on."""
        self._is_over = True

    def ask(
        self,
        name: str,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
    ) -> None:
        """Have something done on a worker."""
        self._tasks.run(
            work,
            done=partial(self._tell, done),
            failed=partial(self._tell, failed),
            replaces=(self, name),
        )

    def run_here(self, stop: StopSign, work: Callable[[Any, Any], Any]) -> Any:
        """Do work that reports and can be stopped on the thread that asks."""
        return work(self._tasks.on_gui(self._report), stop)

    def run_apart(self, stop: StopSign, work: Callable[[Any, Any], Any]) -> Any:
        """Do it in another process, so that the window stays fluid."""
        return run_in_child(work, report=self._tasks.on_gui(self._report), should_stop=stop)

    def _report(self, progress: Progress) -> None:
        self._tell(self._show_progress, progress)

    def _tell(self, listener: Callable[[Any], object], answer: Any) -> None:
        if not self._is_over:
            listener(answer)
