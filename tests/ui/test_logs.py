"""The log: no secret in it, every fault once, and a disk that refuses stops nobody."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qInstallMessageHandler, qWarning

from profitshare_gui.logs import FAULT_FILE, LOG_FILE, blanked, catch_faults, start_log


@pytest.fixture(autouse=True)
def _hooks() -> Iterator[None]:
    """Give everything back that the log takes."""
    hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
    before, level = qInstallMessageHandler(None), logging.getLogger().level
    yield
    sys.excepthook, threading.excepthook, sys.unraisablehook = hooks
    qInstallMessageHandler(before)
    logging.getLogger().setLevel(level)
    faulthandler.enable(2)


@pytest.mark.parametrize(
    "line",
    [
        "OK-ACCESS-KEY: s3cr3t",
        "OK-ACCESS-SIGN=s3cr3t",
        "{'apiKey': 's3cr3t', 'limit': 5}",
        '{"key": "s3cr3t", "limit": 5}',
        "passphrase=s3cr3t&limit=5",
        "GET /api?signature=s3cr3t&limit=5",
        "Authorization: Bearer s3cr3t",
        "api_secret = s3cr3t",
        "password:s3cr3t",
        "{'OK-ACCESS-PASSPHRASE': 'my s3cr3t; of & two', 'limit': 5}",
        '{"passphrase":"a s3cr3t","limit":5}',
        r'{"secret": "x\"s3cr3t", "limit": 5}',
        "GET /x?AccessKeyId=s3cr3t&limit=5",
        "secretKey: s3cr3t",
        "secret_key=s3cr3t",
        "private-key = s3cr3t",
        "Authorization: 'Bearer s3cr3t'",
    ],
)
def test_a_secret_never_reaches_the_log(line: str) -> None:
    """SPEC, Bars: secrets never reach a log or a crash report."""
    assert "s3cr3t" not in blanked(line)
    assert "***" in blanked(line)
    assert ("limit" in line) == ("limit" in blanked(line))


@pytest.mark.parametrize(
    "line", ["settlement.model: is missing", "the key of order 7 is copier_id", "keyboard: us"]
)
def test_ordinary_lines_stay_as_they_are(line: str) -> None:
    """A log that blanks everything explains nothing."""
    assert blanked(line) == line


def test_the_log_is_a_file_with_qts_messages_in_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Architecture, section 3.6: one rotating file, Qt messages in it."""
    start_log(tmp_path / "logs")
    logging.getLogger("profitshare_gui").warning("sent with secret=%s", "s3cr3t")
    qWarning("from Qt")
    written = (tmp_path / "logs" / LOG_FILE).read_text(encoding="utf-8")
    assert "sent with secret=***" in written
    assert "WARNING qt: from Qt" in written
    assert (tmp_path / "logs" / FAULT_FILE).exists()
    assert caplog.records


def test_a_disk_that_refuses_the_log_stops_nobody(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """SPEC, Bars: a full disk has its own message, and the program goes on."""
    (tmp_path / "logs").write_text("a file where the folder should be", encoding="utf-8")
    start_log(tmp_path / "logs")
    assert "the log cannot be written" in caplog.text


def test_a_fault_is_logged_each_time_and_shown_once(caplog: pytest.LogCaptureFixture) -> None:
    """Architecture, section 3.6: crash dialog once per traceback."""
    shown: list[str] = []
    catch_faults(shown.append)

    for _ in range(3):
        try:
            int("secret=s3cr3t")
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
    assert len(shown) == 1
    assert "secret=***" in shown[0]
    assert "s3cr3t" not in caplog.text
    assert caplog.text.count("a fault of the program") == 3


def test_a_fault_on_another_thread_is_shown_too(caplog: pytest.LogCaptureFixture) -> None:
    """Architecture, section 3.6: threading.excepthook and sys.unraisablehook as well."""
    shown: list[str] = []
    catch_faults(shown.append)
    thread = threading.Thread(target=lambda: 1 // 0)
    thread.start()
    thread.join()

    class Cleanup:
        def __del__(self) -> None:
            raise KeyError("in a destructor")

    Cleanup()
    assert ["ZeroDivisionError" in shown[0], "KeyError" in shown[1]] == [True, True]
    assert caplog.records


def test_ctrl_c_is_not_a_fault(capsys: pytest.CaptureFixture[str]) -> None:
    """Somebody in a terminal wants to stop."""
    shown: list[str] = []
    catch_faults(shown.append)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert shown == []
    assert "KeyboardInterrupt" in capsys.readouterr().err
