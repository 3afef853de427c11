"""The fields of the import dialog: a caption above, and no wheel that changes them in passing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import label


class ChoiceField(QComboBox):
    """A combo box in a page that scrolls: the wheel scrolls the page unless the field has focus."""

    def __init__(self, name: str, title: str, *, editable: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setEditable(editable)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self._stands_for: list[Any] = []

    def offer(self, choices: Sequence[tuple[str, Any]], chosen: Any) -> None:
        """Show other choices, each a text and what it stands for, without telling anybody."""
        blocker = QSignalBlocker(self)
        self.clear()
        self._stands_for = [stands_for for _, stands_for in choices]
        for at, (words, _) in enumerate(choices):
            self.addItem(words)
            self.setItemData(at, words, Qt.ItemDataRole.ToolTipRole)
        self.choose(chosen)
        blocker.unblock()

    def choose(self, wanted: Any) -> None:
        """Choose the text that stands for something; none where no text does."""
        places = (at for at, its in enumerate(self._stands_for) if its == wanted)
        self.setCurrentIndex(next(places, -1))

    def chosen(self) -> Any:
        """What the chosen text stands for, None without one; Qt's own data would copy it."""
        return self.stands_for(self.currentIndex())

    def stands_for(self, place: int) -> Any:
        """What the text at a place stands for, None where there is none."""
        return self._stands_for[place] if 0 <= place < len(self._stands_for) else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class LineNumberField(QSpinBox):
    """A line of the file; 0 is shown as a word, for the program finds it out."""

    def __init__(self, name: str, title: str, zero: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setRange(0, 10_000)
        self.setSpecialValueText(zero)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setKeyboardTracking(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def text_field(name: str, title: str, placeholder: str = "") -> QLineEdit:
    """A line to type in."""
    field = QLineEdit()
    field.setObjectName(name)
    field.setAccessibleName(title)
    field.setPlaceholderText(placeholder)
    return field


def caption(words: str, field: QWidget) -> QLabel:
    """The caption of a field; a letter after & in it leads there."""
    made = label(words, size=LABEL_SIZE, tone="secondary")
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    made.setBuddy(field)
    return made


class Captioned(QWidget):
    """A field below its caption; hidden and shown as one."""

    def __init__(self, words: str, field: QWidget) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(caption(words, field))
        layout.addWidget(field)
