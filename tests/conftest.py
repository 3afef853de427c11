"""What every test gets: its own folders, no screen, no keyring, and a log that must stay silent."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from logging.handlers import BufferingHandler
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from profitshare_gui.store.store import Store

# Before anything loads Qt: no screen, one language and one zone, the same on every machine.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
# The keyring of the person who runs the tests is not for us.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# A busy machine is not a bug, so no deadline; the CI repeats the same examples on every run.
settings.register_profile("house", deadline=None, derandomize="CI" in os.environ)
settings.load_profile("house")

_WINDOW_TESTS = Path(__file__).parent / "ui"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what is under tests/ui: it runs once more in the stretched language.

    Where plain English was asked for, a second run would be the first one again.
    """
    for item in items:
        has_a_language = isinstance(item, pytest.Function) and "english" in item.fixturenames
        if _WINDOW_TESTS in item.path.parents and not has_a_language:
            item.add_marker(pytest.mark.window)


@pytest.fixture(autouse=True)
def _own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the data, the preferences and the log of whoever runs the tests out of reach."""
    monkeypatch.setenv("PROFITSHARE_DATA", str(tmp_path / "data"))
    for kind in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))


@pytest.fixture(autouse=True)
def _silent_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that logs a warning or worse, unless it asked for `caplog` and so expects it."""
    heard = BufferingHandler(capacity=sys.maxsize)
    heard.setLevel(logging.WARNING)
    root = logging.getLogger()
    before = [*root.handlers, heard]
    root.addHandler(heard)
    yield
    records = list(heard.buffer)
    for handler in [handler for handler in root.handlers if handler not in before]:
        root.removeHandler(handler)  # a log file of this test's folder
        handler.close()
    root.removeHandler(heard)
    if records and "caplog" not in request.fixturenames:
        lines = [f"{r.levelname} {r.name}: {r.getMessage()}" for r in records]
        pytest.fail("\n".join(["the test left this in the log:", *lines]), pytrace=False)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An empty archive: a real file in the test's own folder."""
    from profitshare_gui.store.store import Store

    opened = Store.open(tmp_path / "data")
    yield opened
    opened.close()
