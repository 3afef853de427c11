"""What we build on and whom we talk to: locked by hashes, checked by TLS, and nobody else."""

from __future__ import annotations

import json
import re
import ssl
import subprocess
import sys
from pathlib import Path

import certifi
import pytest

from profitshare_gui.exchanges.answers import parse_json
from profitshare_gui.exchanges.bounded_http import LONGEST_ANSWER, BoundedHttp
from profitshare_gui.exchanges.known_exchanges import PROFILES

ROOT = Path(__file__).parents[2]
_LEFT_OUT = {".venv", ".git", "build", "dist", "node_modules"}
_PINNED = re.compile(r"[A-Za-z0-9._-]+(?:\[[a-z,]+\])?==[^\s;]+")
_NETWORK = re.compile(
    r"^\s*(?:import|from)\s+(?:socket|ssl|http|urllib\.request|urllib3|ftplib|smtplib|telnetlib"
    r"|requests|aiohttp|ccxt|xmlrpc|PySide6\.QtNetwork|PySide6\.QtWebSockets)\b",
    re.MULTILINE,
)
_FETCHES = re.compile(r"-m\W+pip\b|ensurepip|urlretrieve|\bwget\b|\bcurl ")


def locks() -> list[Path]:
    """Every file of locked requirements."""
    found = [*ROOT.rglob("*.lock"), *ROOT.rglob("requirements.txt")]
    kept = [p for p in found if not _LEFT_OUT & set(p.relative_to(ROOT).parts)]
    return sorted(
        p for p in kept if not any(part.startswith(".") for part in p.relative_to(ROOT).parts)
    )


def test_there_are_locks_to_look_at() -> None:
    assert {"requirements.lock", "ship/program.lock", "tests/fuzz/requirements.lock"} <= {
        str(path.relative_to(ROOT)) for path in locks()
    }


@pytest.mark.parametrize("path", locks(), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_requirement_of_a_lock_is_pinned_and_has_a_hash(path: Path) -> None:
    """A package that was replaced where it came from is not installed."""
    text = path.read_text("utf-8").replace("\\\n", " ")
    lines = [line.split("#")[0].strip() for line in text.splitlines()]
    entries = [line for line in lines if line and not line.startswith("-")]
    assert entries
    for entry in entries:
        assert _PINNED.match(entry), entry
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry
    assert not [
        line for line in lines if line.startswith(("--trusted", "--extra", "-i ", "--index"))
    ]


def test_installing_always_demands_the_hashes() -> None:
    """Every `pip install` of requirements in the Makefile says so."""
    text = (ROOT / "Makefile").read_text("utf-8").replace("\\\n", " ")
    installs = [
        line for line in text.splitlines() if re.search(r"\binstall\b.*--requirement", line)
    ]
    assert len(installs) >= 3
    assert all("--require-hashes" in line for line in installs), installs


def test_only_the_exchanges_reach_the_network() -> None:
    """The archive's server and the name of this computer apart, which is no connection of ours.

    The calls of an exchange name ccxt's client, which `ccxt_client.py` loads and the transport
    binds to its own line.
    """
    package = ROOT / "profitshare_gui"
    reaching = {
        str(path.relative_to(package))
        for path in package.rglob("*.py")
        if _NETWORK.search(path.read_text("utf-8"))
    }
    clients = {each for each in reaching if re.fullmatch(r"exchanges/[a-z]+_calls\.py", each)}
    assert reaching - clients - {"store/engine_postgres.py"} <= {
        "exchanges/bounded_http.py",
        "exchanges/transport.py",
        "ui/instance.py",
    }


def test_nothing_is_fetched_to_be_run() -> None:
    for path in (ROOT / "profitshare_gui").rglob("*.py"):
        assert not _FETCHES.search(path.read_text("utf-8")), path


def test_no_code_is_made_of_data() -> None:
    """No eval, exec, pickle, marshal or shell: nothing that is read can become a program."""
    wrong = re.compile(
        r"(?<![.\w])(?:eval|exec|compile)\(|\bpickle\b|\bmarshal\b|shell=True|os\.system"
    )
    for path in (ROOT / "profitshare_gui").rglob("*.py"):
        assert not wrong.search(path.read_text("utf-8")), path


def test_starting_the_window_opens_no_connection() -> None:
    """An audit hook hears every connect of the child; the demo world asks nobody."""
    script = (
        "import json, sys, time, tempfile\n"
        "heard = []\n"
        "sys.addaudithook(lambda n, a: heard.append([n, str(a[-1])])"
        " if n in ('socket.connect', 'socket.getaddrinfo', 'urllib.Request') else None)\n"
        "from datetime import UTC, datetime\n"
        "from pathlib import Path\n"
        "from PySide6.QtWidgets import QApplication\n"
        "from profitshare_gui.app import create_window\n"
        "app = QApplication([])\n"
        "window = create_window(Path(tempfile.mkdtemp()), "
        "now=lambda: datetime.now(UTC), demo=True)\n"
        "window.show()\n"
        "ends = time.monotonic() + 60\n"
        "while window.busy and time.monotonic() < ends: app.processEvents(); time.sleep(0.005)\n"
        "window.close()\n"
        "print(json.dumps(heard))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert ran.returncode == 0, ran.stderr
    assert json.loads(ran.stdout.splitlines()[-1]) == []


@pytest.mark.parametrize("exchange", sorted(PROFILES))
def test_an_exchange_is_asked_over_tls_that_is_checked(exchange: str) -> None:
    """Against the certificates that come with the program, name included."""
    url = PROFILES[exchange].default_url
    assert url.startswith("https://")
    http = BoundedHttp(url, exchange)
    pool = http._pool  # noqa: SLF001 - what urllib3 was told
    assert pool.cert_reqs in {"CERT_REQUIRED", ssl.CERT_REQUIRED}  # type: ignore[attr-defined]
    assert pool.ca_certs == certifi.where()  # type: ignore[attr-defined]
    assert pool.assert_hostname is not False  # type: ignore[attr-defined]
    http.close()


def test_an_answer_has_an_end() -> None:
    """The cap is of bytes that were unpacked too; see tests/exchanges/test_transport.py."""
    assert LONGEST_ANSWER == 8 * 2**20


@pytest.mark.parametrize("bomb", [b"[" * 4_000_000, b'{"a":' * 1_000_000, b"[[" * 9 + b"{" * 60])
def test_json_that_is_nested_without_end_is_no_answer(bomb: bytes) -> None:
    with pytest.raises(ValueError, match="nested too deep"):
        parse_json(bomb)
