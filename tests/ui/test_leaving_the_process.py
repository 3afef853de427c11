"""A window that was closed leaves no process behind, whatever still waits on its workers."""

from __future__ import annotations

from pathlib import Path

from tests.ui.test_app import run

CODE = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from profitshare_gui import app as face, keys
from profitshare_gui.core.records import Account
from profitshare_gui.ui.tasks import Tasks

class AsksForEver:
    def get_password(self, service, entry):
        threading.Event().wait()

what = sys.argv[2]
keys._chosen = AsksForEver
qt = QCoreApplication([])
tasks, chain = Tasks(), keys.KeyChain(Path(sys.argv[1]))
account = Account("main", "bitget", "bitget", "", 1)
if what == "asks":
    tasks.run(lambda: chain.read(account), done=print)
    while not chain.is_asking:
        pass
written = Path(sys.argv[1], "written")

def work():
    threading.Event().wait(5)
    written.write_text("whole")

if what == "works":
    tasks.run(work, done=print)
tasks.run_last(lambda: print("closed", flush=True))
tasks.close()
face.end_of(tasks, lambda: chain.is_asking, 7)
print("ended by itself", flush=True)
"""


def test_a_keyring_that_asks_for_ever_does_not_keep_the_process(tmp_path: Path) -> None:
    """Step 6: the process outlived its window for as long as nobody answered the prompt."""
    ended = run(CODE, str(tmp_path), "asks")
    assert ended.returncode == 7, ended.stderr
    assert ended.stdout == ""


def test_work_that_ends_is_waited_for_however_long(tmp_path: Path) -> None:
    ended = run(CODE, str(tmp_path), "works")
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.split() == ["closed", "ended", "by", "itself"]
    assert (tmp_path / "written").read_text(encoding="utf-8") == "whole"
