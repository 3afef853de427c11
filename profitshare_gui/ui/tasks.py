"""Work off the GUI thread: plain functions on a few worker threads, answers in the event loop."""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from profitshare_gui.core.errors import ProfitShareError, Stopped

if TYPE_CHECKING:  # threads and their queues are not needed before the first frame
    from concurrent.futures import Future, ThreadPoolExecutor

    from PySide6.QtWidgets import QDialog

Answer = TypeVar("Answer")
Arguments = ParamSpec("Arguments")

_WORKERS = 4
_SECONDS_A_TURN = 0.0001
"""What a thread may compute before another has its turn: an event takes the GUI thread many turns,
and while workers compute it waits so long for each of them."""
_LOOKS_EVERY_S = 0.1


class Tasks(QObject):
    """Runs functions on worker threads and hands their answers to the GUI thread, in order.

    `failed` carries an explained error that the caller did not take. Anything else is a bug: the
    caller's `failed` is told, and the exception flies out of the event loop to the crash dialog.
    An answer for a part of the window that was destroyed meanwhile is dropped. Nobody who is handed
    one may wait in an event loop of his own: the next answer comes when he has returned.
    """

    failed = Signal(object)
    _arrived = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._pool: ThreadPoolExecutor | None = None
        self._tickets = count()
        self._latest: dict[Hashable, tuple[int, Future[Any]]] = {}
        self._outstanding: dict[int, Future[Any]] = {}
        self._under_way: set[Future[Any]] = set()  # also what nobody wants the answer of any more
        self._leaving: list[tuple[set[int], QDialog]] = []
        self._is_closed = False
        # One at each turn of the event loop, which would else handle all that have arrived, and
        # what they ask to be painted, before it looks at the mouse again.
        self._calls: deque[Callable[[], object]] = deque()
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._call_next)
        self._arrived.connect(self._next_turn.start)

    @property
    def busy(self) -> bool:
        """Whether an answer has still to be handed over, or a turn to be taken."""
        return bool(self._outstanding or self._calls)

    @property
    def tickets(self) -> frozenset[int]:
        """What has still to be handed over, a number each: who asks twice sees what is newer."""
        return frozenset(self._outstanding)

    def run(
        self,
        work: Callable[[], Answer],
        *,
        done: Callable[[Answer], object],
        failed: Callable[[Exception], object] | None = None,
        replaces: Hashable | None = None,
    ) -> None:
        """Run `work` on a worker thread, then `done(answer)` or `failed(error)` on this one.

        `replaces` names a question: of those asked under one name only the last is answered.
        """
        if self._is_closed:
            return
        ticket = next(self._tickets)
        future = self._submitted(work)
        self._outstanding[ticket] = future
        if replaces is not None:
            earlier = self._latest.get(replaces)
            self._latest[replaces] = (ticket, future)
            if earlier is not None:
                earlier[1].cancel()
        finish = partial(self._finish, ticket, future, done, failed, replaces)
        future.add_done_callback(lambda _: self._send(finish))

    def let_go(self, dialog: QDialog) -> None:
        """Destroy a dialog after it was closed, once what was under way then has been answered.

        So what it was saving is still told of.
        """
        dialog.finished.connect(lambda _: self._leave(dialog))

    def on_gui(self, callback: Callable[Arguments, object]) -> Callable[Arguments, None]:
        """Make a function that any thread may call; `callback` then runs on the GUI thread."""

        def send(*args: Arguments.args, **kwargs: Arguments.kwargs) -> None:
            self._send(partial(callback, *args, **kwargs))

        return send

    def in_turns(self, turns: Iterable[Callable[[], object]]) -> Callable[[], None]:
        """Make a function for a worker: the GUI thread takes these turns, one a time, meanwhile.

        Between them the event loop goes on. It raises `Stopped` once nothing is called any more.
        """

        def run() -> None:
            from threading import Event

            for turn in turns:
                taken = Event()
                self._send(partial(_take, turn, taken.set))
                while not taken.wait(_LOOKS_EVERY_S):
                    if self._is_closed:
                        raise Stopped

        return run

    def run_last(self, work: Callable[[], object]) -> None:
        """Run `work` on a worker once everything that is under way has ended; nobody is told."""
        if not self._is_closed:
            self._submitted(partial(_run_after, list(self._outstanding.values()), work))

    def close(self, *, wait: bool = False) -> None:
        """Start nothing more and hand over no more answers; `wait` for what is under way."""
        self._is_closed = True
        for future in self._outstanding.values():
            future.cancel()
        self._outstanding.clear()
        self._latest.clear()
        self._leaving.clear()
        self._calls.clear()
        if self._pool is not None:
            self._pool.shutdown(wait=wait)

    def have_ended(self, seconds: float) -> bool:
        """Whether nothing is under way on a worker any more, which is waited for so long."""
        from concurrent.futures import wait as wait_for

        return not wait_for(tuple(self._under_way), timeout=seconds).not_done

    def _workers(self) -> ThreadPoolExecutor:
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            from profitshare_gui.ui.few_heaps import keep_few_heaps

            keep_few_heaps()
            sys.setswitchinterval(_SECONDS_A_TURN)
            self._pool = ThreadPoolExecutor(_WORKERS, thread_name_prefix="work")
        return self._pool

    def _submitted(self, work: Callable[[], Answer]) -> Future[Answer]:
        future = self._workers().submit(work)
        self._under_way.add(future)
        future.add_done_callback(self._under_way.discard)
        return future

    def _send(self, call: Callable[[], object]) -> None:
        if not self._is_closed:
            # In line at once, on whichever thread: `add_done_callback` runs at once, on the GUI
            # thread, when the work has ended already, and must not overtake what was sent before.
            self._calls.append(call)
            self._arrived.emit()

    @Slot()
    def _call_next(self) -> None:
        if self._is_closed or not self._calls:
            return
        call = self._calls.popleft()
        try:
            call()
        finally:
            if self._calls:  # not before: what came due meanwhile goes first
                self._next_turn.start()

    def _leave(self, dialog: QDialog) -> None:
        self._leaving.append((set(self._outstanding), dialog))
        self._destroy_left()

    def _destroy_left(self) -> None:
        """Destroy the closed dialogs for which nothing is under way any more."""
        for waited, dialog in self._leaving:
            waited.intersection_update(self._outstanding)
            if not waited and not _is_destroyed(dialog):
                dialog.deleteLater()
        self._leaving = [(waited, dialog) for waited, dialog in self._leaving if waited]

    def _finish(
        self,
        ticket: int,
        future: Future[Answer],
        done: Callable[[Answer], object],
        failed: Callable[[Exception], object] | None,
        replaces: Hashable | None,
    ) -> None:
        self._outstanding.pop(ticket, None)
        try:
            self._hand_over(ticket, future, done, failed, replaces)
        finally:
            self._destroy_left()

    def _hand_over(
        self,
        ticket: int,
        future: Future[Answer],
        done: Callable[[Answer], object],
        failed: Callable[[Exception], object] | None,
        replaces: Hashable | None,
    ) -> None:
        from concurrent.futures import CancelledError

        if replaces is not None:
            latest = self._latest.get(replaces)
            if latest is None or latest[0] != ticket:
                return
            del self._latest[replaces]
        if _is_gone(done):
            return
        try:
            answer = future.result()
        except CancelledError:
            return
        except ProfitShareError as error:
            (failed or self.failed.emit)(error)
        except Exception as error:
            if failed is not None:
                failed(error)
            raise
        else:
            done(answer)


def _run_after(others: Sequence[Future[Any]], work: Callable[[], object]) -> None:
    from concurrent.futures import wait as wait_for

    # No deadlock: the others were handed in before, so they have begun or were cancelled.
    wait_for(others)
    work()


def _is_gone(call: Callable[..., object]) -> bool:
    """Whether what is to be called belongs to an object of Qt's that was destroyed."""
    while isinstance(call, partial):
        call = call.func
    cells = getattr(call, "__closure__", None) or ()
    known = (getattr(call, "__self__", None), *(cell.cell_contents for cell in cells))
    return any(isinstance(each, QObject) and _is_destroyed(each) for each in known)


def _is_destroyed(known: QObject) -> bool:
    """Whether only Python's half of an object is left: then it answers nothing."""
    try:
        known.objectName()
    except RuntimeError:
        return True
    return False


def _take(turn: Callable[[], object], taken: Callable[[], object]) -> None:
    try:
        turn()
    finally:
        taken()
