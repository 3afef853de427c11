"""The tour: a picture of every page and dialog, without a display."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from profitshare_gui.core.errors import BadValue, DiskTrouble
from profitshare_gui.ui.theme import DARK, LIGHT
from profitshare_gui.ui.tour import take_tour

PAGES = ["overview", "application", "futures", "copiers", "profit", "accounts"]
IMPORT = ["import", "import-mapping", "import-preview"]
TROUBLES = [
    "full", "read-only", "disk", "damaged", "hopeless",
    "no-archive", "foreign", "gone", "newer", "locked",
]  # fmt: skip
BACKUPS = ["backups-dialog", "restore-dialog"]
EVERYWHERE = ["palette", "preferences", "shortcuts", "about"]
SAFETY = [*BACKUPS, *EVERYWHERE, "guide", *(f"trouble-{name}" for name in TROUBLES)]
VIEWS = ["profit-positions", "profit-performance", "profit-what-if"]
DIALOGS = [
    "copiers-removal",
    "accounts-add",
    "profit-share-card",
    "rows",
    "row-correction",
    *IMPORT,
    "import-result",
    "crash-dialog",
    *BACKUPS,
    *EVERYWHERE,
    "guide",
]


def noon() -> datetime:
    return datetime(2026, 4, 4, 12, tzinfo=UTC)


@pytest.mark.usefixtures("qapp", "english")
@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=["dark", "light"])
def test_every_page_and_dialog_gets_a_picture(tmp_path: Path, theme: object) -> None:
    """SPEC, Command line: one PNG per page and dialog."""
    look = DARK if theme is DARK else LIGHT
    pictures = take_tour(
        tmp_path / "tour",
        demo=True,
        theme=look.name,
        language="en",
        data=tmp_path / "data",
        now=noon,
    )
    assert [path.stem for path in pictures] == [
        *PAGES,
        "copiers-removal",
        "copiers-drawer",
        "accounts-add",
        "profit-share-card",
        *VIEWS,
        "profit-payout",
        "rows",
        "row-correction",
        "profit-as-of",
        *IMPORT,
        "import-result",
        "crash-dialog",
        *SAFETY,
    ]
    drawn = [QImage(str(path)) for path in pictures]
    assert {(image.width(), image.height()) for image in drawn} == {(1280, 800)}
    undimmed = [
        image for path, image in zip(pictures, drawn, strict=True) if path.stem not in DIALOGS
    ]
    assert {QColor(image.pixel(4, 400)).name().upper() for image in undimmed} == {look.navigation}
    assert len({path.read_bytes() for path in pictures}) == len(pictures)
    assert not (tmp_path / "data").exists()


@pytest.mark.usefixtures("qapp", "english")
def test_an_empty_archive_has_a_tour_too(tmp_path: Path) -> None:
    """Its window is not where the reader's own one will open: nothing is remembered."""
    data = tmp_path / "data"
    pictures = take_tour(
        tmp_path / "tour", demo=False, theme="dark", language="en", data=data, now=noon
    )
    assert [path.stem for path in pictures] == [
        *PAGES,
        "accounts-add",
        *IMPORT,
        "crash-dialog",
        *SAFETY,
    ]
    assert not (data / "preferences.ini").exists()


@pytest.mark.usefixtures("qapp", "english")
def test_a_language_nobody_has_translated_is_refused(tmp_path: Path) -> None:
    """Before anything is drawn."""
    with pytest.raises(BadValue, match="tlh"):
        take_tour(
            tmp_path / "tour", demo=True, theme="dark", language="tlh", data=tmp_path, now=noon
        )
    assert not (tmp_path / "tour").exists()


@pytest.mark.usefixtures("qapp", "english")
def test_pictures_that_cannot_be_written_are_reported(tmp_path: Path) -> None:
    """A file where the folder should be."""
    (tmp_path / "tour").write_text("", encoding="utf-8")
    with pytest.raises(DiskTrouble, match="tour"):
        take_tour(
            tmp_path / "tour", demo=True, theme="dark", language="en", data=tmp_path, now=noon
        )
