"""The archive of these tests is on a file and, in the CI, on a server as well."""

from tests.store.places import (
    kind,
    new_place,
    on_file,
    on_server,
    place,
    pytest_collection_modifyitems,
    pytest_generate_tests,
    server,
    shared,
    shared_place,
    store,
)

__all__ = [
    "kind",
    "new_place",
    "on_file",
    "on_server",
    "place",
    "pytest_collection_modifyitems",
    "pytest_generate_tests",
    "server",
    "shared",
    "shared_place",
    "store",
]
