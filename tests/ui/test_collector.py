"""Garbage is collected on the GUI thread, and nowhere else."""

from __future__ import annotations

import gc
import threading
import weakref

from PySide6.QtCore import QObject

from profitshare_gui.ui.collector import Collector


class Knot:
    """An object that only a collection can find."""

    def __init__(self, told: list[str]) -> None:
        self.me = self
        weakref.finalize(self, lambda: told.append(threading.current_thread().name))


def knots(told: list[str]) -> None:
    """Leave more garbage than Python lets lie."""
    for _ in range(10 * gc.get_threshold()[0]):
        Knot(told)


def test_a_worker_never_collects() -> None:
    """A widget that a worker destroys leaves its timers behind."""
    told: list[str] = []
    parent = QObject()
    gc.enable()
    collector = Collector(parent, lambda: False)
    worker = threading.Thread(target=knots, args=(told,), name="work_0")
    worker.start()
    worker.join()
    assert told == []
    collector.collect_due()
    assert set(told) == {threading.current_thread().name}
    collector.stop()
    assert gc.isenabled()
    gc.disable()


def test_what_passes_through_in_masses_is_not_looked_at_while_it_does() -> None:
    """SPEC, Speed: of an import's rows a collection of young objects took 36 ms, for nothing."""
    told: list[str] = []
    is_busy = True
    parent = QObject()
    collector = Collector(parent, lambda: is_busy)
    knots(told)
    rows = [[number] for number in range(20_000)]
    collector.collect_due()
    assert told == []
    is_busy = False
    collector.collect_due()
    assert told == []  # what the work has come to is painted first
    collector.collect_due()
    assert len(told) == 10 * gc.get_threshold()[0]
    collector.stop()
    del rows


def test_a_full_collection_waits_for_the_work_to_end() -> None:
    """It takes longer than a frame."""
    told: list[str] = []
    is_busy = True
    parent = QObject()
    before = gc.get_threshold()
    gc.set_threshold(10**9, 10**9, 0)
    collector = Collector(parent, lambda: is_busy)
    knot = Knot(told)
    gc.collect(0)
    gc.collect(1)  # it is of the oldest generation now, and one collection that was not full counts
    del knot
    collector.collect_due()
    assert told == []
    is_busy = False
    collector.collect_due()
    assert told == []  # what the work has come to is painted first
    collector.collect_due()
    assert len(told) == 1
    gc.set_threshold(*before)
    collector.stop()
