"""The one client of ccxt that an account needs, without the hundred others of its package."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.util import find_spec, module_from_spec
from threading import Lock
from typing import Any

_ONE_AT_A_TIME = Lock()  # two syncs may begin at once, and both need the package's place


def client_class(load: Callable[[], Any]) -> Any:
    """The class of ccxt's client for an exchange, which `load` imports from its own module.

    `import ccxt` runs more than two hundred modules, half a second of computing in which the
    garbage collector stops every thread for up to 60 ms, and keeps 36 MB of them. One client is
    ten modules and 0.2 s, and no single step of it takes 10 ms. Whoever wants the whole package can
    import it before or after as usual.
    """
    with _ONE_AT_A_TIME, _package_not_run():
        return load()


@contextmanager
def _package_not_run() -> Iterator[None]:
    """Let modules of ccxt be imported without what the package itself would import.

    Its `__init__` only gathers the names of all modules; those of the clients need none of them.
    """
    if "ccxt" in sys.modules:
        yield
        return
    spec = find_spec("ccxt")
    if spec is None:
        raise ModuleNotFoundError("ccxt", name="ccxt")
    sys.modules["ccxt"] = module_from_spec(spec)
    try:
        yield
    finally:
        del sys.modules["ccxt"]
