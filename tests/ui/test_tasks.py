"""Real threads: late answers are dropped, order is kept, closing is clean."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, Qt, QThread
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from profitshare_gui.core.errors import ProfitShareError, UnknownAccount
from profitshare_gui.ui.tasks import Tasks
from tests.ui.workers import workers

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    """Tasks whose threads do not outlive the test."""
    before = workers()
    made = Tasks()
    yield made
    made.close(wait=True)
    assert workers() <= before


def wait_idle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


def test_work_runs_elsewhere_and_is_answered_here(qtbot: QtBot, tasks: Tasks) -> None:
    """Architecture, Background work is a function."""
    heard: list[tuple[bool, bool]] = []
    gui = threading.get_ident()

    def work() -> bool:
        return threading.get_ident() != gui

    tasks.run(work, done=lambda was_off: heard.append((was_off, threading.get_ident() == gui)))
    assert tasks.busy
    wait_idle(qtbot, tasks)
    assert heard == [(True, True)]


def test_what_an_answer_asks_for_is_painted_before_the_next_answer(
    qtbot: QtBot, tasks: Tasks
) -> None:
    """SPEC, Speed: answers that come together are not felt together."""
    heard: list[str] = []
    widget = QObject()

    def answer(name: str) -> None:
        heard.append(name)
        widget.setObjectName(name)

    painted = Qt.ConnectionType.QueuedConnection
    widget.objectNameChanged.connect(lambda name: heard.append(f"{name} painted"), painted)
    for name in ("one", "two"):
        tasks.on_gui(answer)(name)
    qtbot.waitUntil(lambda: len(heard) == 4)
    assert heard == ["one", "one painted", "two", "two painted"]


@pytest.mark.parametrize("attempt", range(20))
def test_an_answer_never_overtakes_the_progress_before_it(
    qtbot: QtBot, tasks: Tasks, attempt: int
) -> None:
    """Architecture, pitfall 3: with a direct connection 6 of 25 runs failed."""
    heard: list[int] = []
    report = tasks.on_gui(heard.append)

    def work() -> int:
        for step in range(5):
            report(step)
        return 5

    tasks.run(work, done=heard.append)
    if attempt % 2:
        QThread.msleep(2)  # the work has ended before the event loop turns
    assert heard == []  # nothing is ever delivered inside run()
    wait_idle(qtbot, tasks)
    assert heard == [0, 1, 2, 3, 4, 5]


def test_a_late_answer_is_dropped_when_the_question_was_asked_again(
    qtbot: QtBot, tasks: Tasks
) -> None:
    """Architecture, Background work is a function: `replaces`."""
    heard: list[str] = []
    first_may_end = threading.Event()

    def first() -> str:
        first_may_end.wait(10)
        return "first"

    tasks.run(first, done=heard.append, replaces="question")
    tasks.run(lambda: "second", done=heard.append, replaces="question")
    tasks.run(lambda: "other", done=heard.append, replaces="other question")
    qtbot.waitUntil(lambda: len(heard) == 2)
    first_may_end.set()
    wait_idle(qtbot, tasks)
    assert sorted(heard) == ["other", "second"]


def test_work_that_waits_in_the_queue_is_not_done_for_nothing(qtbot: QtBot, tasks: Tasks) -> None:
    """A question that was replaced before it began is never asked."""
    asked: list[int] = []
    may_end = threading.Event()
    for _ in range(4):  # as many as there are workers
        tasks.run(partial(may_end.wait, 10), done=lambda _: None)
    for number in range(3):
        tasks.run(partial(asked.append, number), done=lambda _: None, replaces="question")
    may_end.set()
    wait_idle(qtbot, tasks)
    assert asked == [2]


def test_an_error_we_can_explain_goes_to_who_asked(qtbot: QtBot, tasks: Tasks) -> None:
    """Architecture, section 3.2: a banner in the page that asked, else the window's."""
    here: list[Exception] = []
    window: list[ProfitShareError] = []
    tasks.failed.connect(window.append)

    def work() -> None:
        raise UnknownAccount("x")

    tasks.run(work, done=lambda _: None, failed=here.append)
    tasks.run(work, done=lambda _: None)
    wait_idle(qtbot, tasks)
    assert [type(error) for error in (*here, *window)] == [UnknownAccount, UnknownAccount]


def test_a_bug_ends_the_waiting_and_reaches_the_crash_dialog(qtbot: QtBot, tasks: Tasks) -> None:
    """Architecture, decision 11: anything else is a bug and flies."""
    here: list[Exception] = []
    with capture_exceptions() as flown:
        tasks.run(lambda: 1 // 0, done=lambda _: None, failed=here.append)
        wait_idle(qtbot, tasks)
    assert [type(error) for error in here] == [ZeroDivisionError]
    assert [kind for kind, _, _ in flown] == [ZeroDivisionError]


def test_the_last_thing_waits_for_everything_under_way(qtbot: QtBot, tasks: Tasks) -> None:
    """An archive is closed only when nobody reads from it any more."""
    heard: list[str] = []
    may_end = threading.Event()

    def reading() -> None:
        may_end.wait(10)
        heard.append("read")

    tasks.run(reading, done=lambda _: None)
    tasks.run_last(lambda: heard.append("closed"))
    qtbot.wait(20)
    assert heard == []
    tasks.close()
    may_end.set()
    tasks.close(wait=True)
    assert heard == ["read", "closed"]
    tasks.run_last(lambda: heard.append("never"))


def test_closing_while_work_is_under_way_is_clean(qtbot: QtBot, tasks: Tasks) -> None:
    """Architecture, pitfall 18: no answer reaches a window that is gone."""
    heard: list[str] = []
    has_begun, may_end = threading.Event(), threading.Event()

    def work() -> str:
        has_begun.set()
        may_end.wait(10)
        return "late"

    report = tasks.on_gui(heard.append)
    tasks.run(work, done=heard.append)
    assert has_begun.wait(10)
    report("sent before, delivered after")
    tasks.close()
    assert not tasks.busy
    may_end.set()
    tasks.close(wait=True)
    report("later still")
    tasks.run(lambda: "never", done=heard.append)
    qtbot.wait(20)
    assert heard == []


def test_turns_are_taken_on_the_gui_thread_while_the_worker_waits(
    qtbot: QtBot, tasks: Tasks
) -> None:
    """PySide6 makes a type when it is first named; two threads must not name it at once."""
    taken: list[tuple[int, str]] = []

    def turn(name: str) -> None:
        taken.append((threading.get_ident(), name))

    take_all = tasks.in_turns([partial(turn, "first"), partial(turn, "second")])
    tasks.run(lambda: (take_all(), len(taken))[1], done=lambda seen: turn(f"saw {seen}"))
    qtbot.waitUntil(lambda: not tasks.busy)
    here = threading.get_ident()
    assert taken == [(here, "first"), (here, "second"), (here, "saw 2")]


def test_turns_end_with_the_window(qtbot: QtBot, tasks: Tasks) -> None:
    """A worker that waits for a turn nobody takes any more would keep the process alive."""
    told: list[object] = []
    has_begun = threading.Event()
    take_all = tasks.in_turns([lambda: told.append("taken")])

    def work() -> None:
        has_begun.set()
        take_all()

    tasks.run(work, done=told.append)
    assert has_begun.wait(10)
    tasks.close(wait=True)
    qtbot.wait(20)
    assert told == []
