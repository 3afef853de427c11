"""A practice exchange for each test, and the real client that the program uses to ask it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.practice.bitget import Bitget
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """Bitget with 12 copiers and 43 orders; its clock starts where the made world ends."""
    with PracticeExchange(Bitget(), make_world(), clock=PracticeClock(MADE_AT_MS)) as started:
        yield started
