"""Stand-ins for the outside world and for threads; never for what a test is about."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from typing import ParamSpec, TypeVar

from profitshare_gui.core.errors import ProfitShareError
from profitshare_gui.ui.tasks import Tasks

Answer = TypeVar("Answer")
Arguments = ParamSpec("Arguments")


class ImmediateTasks(Tasks):
    """`Tasks` without threads: the answer is there when `run` returns, so page tests never wait."""

    def run(
        self,
        work: Callable[[], Answer],
        *,
        done: Callable[[Answer], object],
        failed: Callable[[Exception], object] | None = None,
        replaces: Hashable | None = None,
        after_others: bool = False,
    ) -> None:
        """Do the work and hand over its answer, or the error we can explain; a bug flies."""
        del replaces, after_others  # an answer that is already there cannot come late
        try:
            answer = work()
        except ProfitShareError as error:
            (failed or self.failed.emit)(error)
        else:
            done(answer)

    def in_turns(self, turns: Iterable[Callable[[], object]]) -> Callable[[], None]:
        """Take every turn at once: the test is on the GUI thread already."""

        def run() -> None:
            for turn in turns:
                turn()

        return run

    def on_gui(self, callback: Callable[Arguments, object]) -> Callable[Arguments, None]:
        """Call back at once: the test is on the GUI thread already."""

        def send(*args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
            callback(*args, **kwargs)

        return send
