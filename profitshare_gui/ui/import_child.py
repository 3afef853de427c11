"""A function in a process of its own, for Python that would hold the interpreter's lock too long.

Reading a large file in a thread makes every frame of the window ten times slower (pitfalls of the
GUI thread); in another process it costs nothing but a start of a third of a second.
"""

from __future__ import annotations

import gc
import os
import signal
from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, TypeAlias, TypeVar

from profitshare_gui.core.errors import ProcessLost, ProfitShareError, Stopped

Answer = TypeVar("Answer")
Report: TypeAlias = Callable[[Any], None]
ShouldStop: TypeAlias = Callable[[], bool]

_TICK_S = 1 / 20
_PATIENCE = 10
"""Ticks a child has to stop by itself, half a second, before it is ended, which harms nothing."""
_LAST_WORDS_S = 2
_POLITENESS = 5


def run_in_child(
    work: Callable[[Report, ShouldStop], Answer], *, report: Report, should_stop: ShouldStop
) -> Answer:
    """Run `work(report, should_stop)` in a child process and return its answer; blocks meanwhile.

    `work` must be picklable, as a `partial` of a plain function is. Raises what it raises where we
    can explain it, `Stopped` where it did not stop in time, `ProcessLost` where it ended without an
    answer. Where no process can be started the work is done here.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe()
    child = context.Process(target=_serve, args=(theirs, work), daemon=True)
    try:
        child.start()
    except OSError:
        theirs.close()
        ours.close()
        return work(report, should_stop)
    theirs.close()
    try:
        answer: Answer = _listen(ours, report, should_stop)
        child.join(_LAST_WORDS_S)
        return answer
    finally:
        ours.close()
        if child.is_alive():
            child.terminate()
            child.join()
        child.close()


def _listen(ours: Connection[Any, Any], report: Report, should_stop: ShouldStop) -> Any:
    patience = _PATIENCE
    while True:
        if should_stop():
            if patience == _PATIENCE:
                _tell_to_stop(ours)
            patience -= 1
            if not patience:
                raise Stopped
        if not ours.poll(_TICK_S):
            continue
        try:
            kind, content = ours.recv()
        except (EOFError, OSError) as error:
            raise ProcessLost from error
        if kind == "answer":
            return content
        if kind == "error":
            raise content
        report(content)


def _tell_to_stop(ours: Connection[Any, Any]) -> None:
    try:
        ours.send("stop")
    except OSError:
        return  # it has ended by itself; what it said last is read next


def _serve(theirs: Connection[Any, Any], work: Callable[[Report, ShouldStop], Any]) -> None:
    """The whole life of the child."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window
    if hasattr(os, "nice"):
        os.nice(_POLITENESS)  # where processors are few, the window goes first
    gc.disable()  # a million records without a cycle among them, and then the process ends
    try:
        answer = work(lambda content: theirs.send(("report", content)), theirs.poll)
    except ProfitShareError as error:
        theirs.send(("error", error))
    else:
        theirs.send(("answer", answer))
    theirs.close()
