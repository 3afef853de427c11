"""Of ccxt only the client that is needed is loaded, and the rest stays as whole as it was."""

from __future__ import annotations

import subprocess
import sys

import pytest

from profitshare_gui.exchanges.known_exchanges import PROFILES

CODE = """
import sys
from profitshare_gui.exchanges.exchange import ApiKey
from profitshare_gui.exchanges.known_exchanges import connect
before = "{before}"
if before:
    import ccxt
try:
    connect("{exchange}", "http://127.0.0.1:9", ApiKey("k", "s", "p"), lambda: True)
except Exception as error:
    print(type(error).__name__)
loaded = [name for name in sys.modules if name.startswith("ccxt")]
print(len(loaded), "ccxt" in loaded)
import ccxt
print(ccxt.kraken.__name__, ccxt.NetworkError.__name__)
names = {{name.removeprefix("ccxt.") for name in loaded}} & set(ccxt.exchanges)
print(all(getattr(ccxt, name) is getattr(sys.modules["ccxt." + name], name) for name in names))
print(len(names))
"""


def _told(exchange: str, before: str) -> list[str]:
    code = CODE.format(exchange=exchange, before=before)
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return ran.stdout.splitlines()


@pytest.mark.parametrize("exchange", PROFILES)
def test_one_client_is_loaded_and_not_the_hundred_others(exchange: str) -> None:
    """A window notices the whole package: half a second, with pauses of 60 ms within it."""
    came, count, whole, same, clients = _told(exchange, "")
    assert came == "Stopped"  # nothing was asked: the client was made, and the first turn refused
    modules, is_there = count.split()
    assert int(modules) < 20
    assert is_there == "False"
    assert whole == "kraken NetworkError"
    assert (same, clients) == ("True", "1")


def test_whoever_has_the_whole_package_keeps_it() -> None:
    came, count, whole, same, _ = _told("okx", "whole")
    modules, is_there = count.split()
    assert (came, is_there, same) == ("Stopped", "True", "True")
    assert int(modules) > 100
    assert whole == "kraken NetworkError"
