"""Thumbnails in their places, and what is wrong with what stands in a form."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel

from profitshare_gui.core.application_form import FieldKind
from profitshare_gui.core.application_limits import FormCode, FormFault, Severity
from profitshare_gui.ui.application_words import fault_text
from profitshare_gui.ui.widgets import toned

THUMBNAIL = QSize(112, 70)


def picture_label() -> QLabel:
    """Where a thumbnail stands."""
    made = QLabel()
    made.setFixedSize(THUMBNAIL)
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    made.setProperty("picture", True)
    return made


def show_picture(place: QLabel, small: QImage | None) -> None:
    """Show a thumbnail in its place, or an empty one."""
    if small is None:
        place.clear()
        return
    ratio = place.devicePixelRatioF()
    pixmap = QPixmap.fromImage(small).scaled(
        place.size() * ratio,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    pixmap.setDevicePixelRatio(ratio)
    place.setPixmap(pixmap)


def show_faults(place: QLabel, faults: Sequence[FormFault], kind: FieldKind) -> None:
    """Say in one place what is wrong; what is only empty yet is no reproach."""
    told = [fault for fault in faults if fault.code not in _ONLY_EMPTY]
    place.setText("\n".join(fault_text(fault, kind) for fault in told))
    place.setVisible(bool(told))
    is_fault = any(fault.severity is Severity.FAULT for fault in told)
    toned(place, "danger" if is_fault else "warning")


_ONLY_EMPTY = frozenset({FormCode.MISSING, FormCode.NOT_AGREED})
