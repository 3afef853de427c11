"""The window on a shared archive: it opens, shows what others wrote, and no password."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import make_url

from profitshare_gui.app import create_window
from profitshare_gui.core.records import Feed
from profitshare_gui.place import SharedArchive
from profitshare_gui.store.store import Store
from profitshare_gui.ui.main_window import MainWindow
from tests.say import order
from tests.store.archives import new_account, save
from tests.ui.workers import wait_for_end, workers

SECRET = "open-sesame"

pytestmark = [
    pytest.mark.usefixtures("on_server"),
    pytest.mark.qt_log_ignore("propagateSizeHints", extend=True),
]


def noon() -> datetime:
    return datetime(2026, 4, 4, 12, tzinfo=UTC)


def settled(window: MainWindow, qapp: QApplication) -> None:
    """Let the window finish what it began."""
    while window.busy:
        qapp.processEvents()


def test_the_window_works_on_a_shared_archive_and_shows_no_password(
    qapp: QApplication, qtbot: QtBot, store: Store, place: SharedArchive
) -> None:
    """SPEC, Bars: a desk shares one archive; secrets never reach a screenshot."""
    account_id = new_account(store, "our desk")
    rows = [order("ada", "100", order_id="1", closed="2026-03-25 10:00", ratio="10%")]
    save(store, account_id, Feed.ORDERS, rows)
    with_password = make_url(place.url).set(password=SECRET)
    known = place._replace(url=with_password.render_as_string(hide_password=False))
    before = workers()
    window = create_window(known, now=noon)
    window.show()
    settled(window, qapp)
    texts = [window.windowTitle(), *(label.text() for label in window.findChildren(QLabel))]
    switcher = window.findChild(QComboBox, "account_switcher")
    assert isinstance(switcher, QComboBox)
    assert switcher.currentText() == "our desk"
    assert SECRET not in "".join(texts)
    window.close()
    wait_for_end(qtbot, before)
    assert not (known.folder / "archive.sqlite").exists()
