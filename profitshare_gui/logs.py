"""The log: one rotating file, Qt's messages in it, secrets blanked, and every fault told once."""

from __future__ import annotations

import faulthandler
import logging
import os
import re
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LOG_FILE = "profitshare.log"
FAULT_FILE = "faults.log"

_LARGEST_FILE = 1_000_000
_KEPT_FILES = 3
_AFTER_ITS_NAME = r"""(?ix)
    ( (?: ["']key["'] | \b[\w-]*(?: api[_-]?key | secret (?:[_-]?key)? | private[_-]?key
        | passphrase | password | signature | access[_-]?key(?:[_-]?id)? | access[_-]sign | token
        | authorization )\b["']? )
      \s* [:=] \s* (?: (?:bearer|basic)\s+ )? )
    (?: " (?: [^"\\\n] | \\. )* " | ' (?: [^'\\\n] | \\. )* '
      | ["']? (?: (?:bearer|basic)\s+ )? [^\s"',;&}]+ )
    """
_IN_AN_ADDRESS = r"(://[^\s/:@]*:)\S+(?=@)"
"""Up to the last @: a password with an @ of its own is then blanked whole."""

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}

logger = logging.getLogger(__name__)


class RotatingFile(logging.FileHandler):
    """A log file that is set aside as `.1`, `.2`, … once it is large.

    The standard library's own does the same, but brings sockets and pickles to the first frame.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record, into a new file where this one is full."""
        super().emit(record)
        if self.stream is not None and self.stream.tell() >= _LARGEST_FILE:
            self.close()
            for number in range(_KEPT_FILES, 0, -1):
                newer = f".{number - 1}" if number > 1 else ""
                with suppress(OSError):  # somebody reads it, on Windows: the file grows on
                    Path(f"{self.baseFilename}{newer}").replace(f"{self.baseFilename}.{number}")


class BlankingFormatter(logging.Formatter):
    """Blanks keys, signatures and passphrases in whatever a record says, tracebacks included."""

    def format(self, record: logging.LogRecord) -> str:
        return blanked(super().format(record))


def blanked(text: str) -> str:
    """The text with the value of everything that is called like a secret replaced by `***`."""
    without = re.sub(_AFTER_ITS_NAME, r"\1***", text)  # compiled when the first line is written
    return re.sub(_IN_AN_ADDRESS, r"\1***", without)


def start_log(folder: Path) -> None:
    """Write the log into a folder; where the disk refuses, to stderr, and the program goes on."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFile(folder / LOG_FILE, encoding="utf-8")
        # A bare descriptor: it has to stay open until the very end of the process.
        faulthandler.enable(os.open(folder / FAULT_FILE, os.O_WRONLY | os.O_CREAT | os.O_APPEND))
    except OSError as error:
        handler = logging.StreamHandler()
        root.addHandler(handler)
        logger.warning("the log cannot be written to %s: %s", folder, error.strerror)
    else:
        root.addHandler(handler)
    handler.setFormatter(BlankingFormatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    qInstallMessageHandler(_log_qt)


def catch_faults(show: Callable[[str], object]) -> None:
    """Log every exception nobody caught, on any thread, and `show` each traceback once.

    `show` may be called on any thread. PySide6 sends what a slot raises here and goes on.
    """
    shown: set[str] = set()

    def tell(
        kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        lines = blanked("".join(traceback.format_exception(kind, error, trace)))
        logger.critical("a fault of the program\n%s", lines)
        if lines not in shown:
            shown.add(lines)
            show(lines)

    def in_main(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        tell(kind, error, trace)

    def in_thread(fault: threading.ExceptHookArgs) -> None:
        tell(fault.exc_type, fault.exc_value, fault.exc_traceback)

    def in_cleanup(fault: sys.UnraisableHookArgs) -> None:
        tell(fault.exc_type, fault.exc_value, fault.exc_traceback)

    sys.excepthook = in_main
    threading.excepthook = in_thread
    sys.unraisablehook = in_cleanup


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", message)
