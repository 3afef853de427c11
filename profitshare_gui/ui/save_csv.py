"""Asking for the file to write a table to."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_csv_path(
    parent: QWidget, title: str, name: str, kind: str, chosen: Callable[[Path], object]
) -> None:
    """Ask for a path, a `name` proposed; `kind` is the sentence for files of that kind."""
    chooser = QFileDialog(parent, title, name, kind)
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix("csv")
    chooser.selectFile(name)
    chooser.fileSelected.connect(lambda path: chosen(Path(path)))
    chooser.open()
