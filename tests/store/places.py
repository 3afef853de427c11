"""Where the archive of a test is: the same tests run on a file and on a real PostgreSQL server.

On the latter only where there is one, as in the CI. Tests that are about the file itself ask for
`on_file`, those about the server for `on_server`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from profitshare_gui.place import Place, shared_archive
from profitshare_gui.store.store import Store
from tests.store.servers import VARIABLE, Server

FILE, SERVER = "file", "server"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run a test of the store once more on a server."""
    names = set(metafunc.fixturenames)
    if VARIABLE not in os.environ or "on_file" in names:
        return
    if "on_server" in names:
        metafunc.parametrize("kind", [SERVER], scope="module", indirect=True)
    elif names & {"place", "new_place", "shared_place"}:
        metafunc.parametrize("kind", [FILE, SERVER], scope="module", indirect=True)


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what is about a server where there is none; the CI always has one."""
    if VARIABLE in os.environ:
        return
    left_out = [item for item in items if "on_server" in getattr(item, "fixturenames", ())]
    config.hook.pytest_deselected(items=left_out)
    items[:] = [item for item in items if item not in left_out]


@pytest.fixture(scope="module")
def kind(request: pytest.FixtureRequest) -> str:
    """Where the archive of a test is."""
    return str(getattr(request, "param", FILE))


@pytest.fixture
def on_file() -> None:
    """Say that a test is about the file itself."""


@pytest.fixture
def on_server(kind: str) -> None:
    """Say that a test is about the server itself."""
    assert kind == SERVER


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The server of the CI."""
    started = Server(os.environ[VARIABLE])
    yield started
    started.close()


@pytest.fixture
def place(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Place]:
    """Where an empty archive is, or will be as soon as somebody opens it."""
    if kind == FILE:
        yield tmp_path / "data"
        return
    with request.getfixturevalue("server").database(tmp_path) as url:
        yield shared_archive(url, tmp_path)


@pytest.fixture
def new_place(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Place]:
    """A folder that is not there yet, or a database in which there is nothing."""
    if kind == FILE:
        yield tmp_path / "fresh"
        return
    with request.getfixturevalue("server").empty_database() as url:
        yield shared_archive(url, tmp_path)


@pytest.fixture
def store(place: Place) -> Iterator[Store]:
    """An empty archive: a real file in the test's own folder, or a real database of its own."""
    opened = Store.open(place)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def shared_place(
    kind: str, tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[Place]:
    """Where an archive is that many examples share."""
    folder = tmp_path_factory.mktemp("shared")
    if kind == FILE:
        yield folder
        return
    with request.getfixturevalue("server").database(folder) as url:
        yield shared_archive(url, folder)


@pytest.fixture(scope="module")
def shared(shared_place: Place) -> Iterator[Store]:
    """One archive for many examples, each with an account of its own."""
    opened = Store.open(shared_place)
    yield opened
    opened.close()
