"""One field of a form: its caption, its editor, how far its limit is used, and what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.application_form import (
    LONGEST_TEXT,
    PRIVATE,
    PUBLIC,
    FieldKind,
    FormField,
    FormRule,
)
from profitshare_gui.core.application_limits import FormFault
from profitshare_gui.ui import text
from profitshare_gui.ui.application_pictures import show_faults
from profitshare_gui.ui.application_words import field_text
from profitshare_gui.ui.import_fields import ChoiceField, caption
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import label

_LONGEST_LINE = 500
_LINES = 5


class FieldBox(QWidget):
    """A field around its editor; `head` is the line above it."""

    def __init__(self, field: FormField, editor: QWidget, target: QWidget) -> None:
        super().__init__()
        self.field = field
        self._words = caption(field_text(field), target)
        self._said = label(size=LABEL_SIZE, tone="secondary")
        self._said.setObjectName(f"said_{field.key}")
        self._said.setWordWrap(False)
        self._fault = label(size=LABEL_SIZE)
        self._fault.setObjectName(f"fault_{field.key}")
        self._fault.hide()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._words, 1)
        head.addWidget(self._said, 0, Qt.AlignmentFlag.AlignRight)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(editor)
        layout.addWidget(self._fault)

    def say(self, words: str) -> None:
        """Show a few words at the right of the caption."""
        self._said.setText(words)

    def show_faults(self, faults: Sequence[FormFault]) -> None:
        """Say below the editor what is wrong."""
        show_faults(self._fault, faults, self.field.kind)


class TextField(FieldBox):
    """A line, a longer text, an amount or a choice."""

    changed = Signal()

    def __init__(self, field: FormField, rule: FormRule) -> None:
        self._edit = _editor(field)
        super().__init__(field, self._edit, self._edit)
        self._longest = rule.characters if field.kind is FieldKind.INTRODUCTION else None
        if isinstance(self._edit, ChoiceField):
            choices = ((self.tr("Not chosen"), ""), (self.tr("Public"), PUBLIC))
            self._edit.offer([*choices, (self.tr("Private, by invitation"), PRIVATE)], "")
            self._edit.activated.connect(self.changed)
        else:
            self._edit.textChanged.connect(self.changed)
        self.changed.connect(self._count)
        self._count()

    def words(self) -> str:
        """What is entered."""
        if isinstance(self._edit, ChoiceField):
            return str(self._edit.chosen() or "")
        if isinstance(self._edit, QPlainTextEdit):
            return self._edit.toPlainText()
        return self._edit.text()

    def show_words(self, words: str) -> None:
        """Show other words without telling anybody."""
        blocker = QSignalBlocker(self._edit)
        if isinstance(self._edit, ChoiceField):
            self._edit.choose(words)
        elif isinstance(self._edit, QPlainTextEdit):
            self._edit.setPlainText(words)
        else:
            self._edit.setText(words)
        blocker.unblock()
        self._count()

    def set_editable(self, *, is_editable: bool) -> None:
        """Let it be changed, or only looked at."""
        if isinstance(self._edit, ChoiceField):
            self._edit.setEnabled(is_editable)
        else:
            self._edit.setReadOnly(not is_editable)

    def _count(self) -> None:
        if self.field.kind is not FieldKind.INTRODUCTION:
            is_optional = self.field.is_optional and self.field.kind is not FieldKind.RATIO
            self.say(self.tr("optional") if is_optional else "")
            return
        count = len(self.words().strip())
        if self._longest is None:
            self.say(self.tr("%Ln character(s)", "", count))
        else:
            self.say(
                self.tr("{count} of {most} characters").format(
                    count=text.limit_text(count), most=text.limit_text(self._longest)
                )
            )


class AgreementField(FieldBox):
    """A tick that the trader has read and accepts what the platform shows."""

    changed = Signal()

    def __init__(self, field: FormField) -> None:
        self._box = QCheckBox(self.tr("I have read it on the platform and agree"))
        self._box.setObjectName(f"field_{field.key}")
        super().__init__(field, self._box, self._box)
        self._box.toggled.connect(self.changed)

    def is_agreed(self) -> bool:
        """Whether it is ticked."""
        return self._box.isChecked()

    def show_agreed(self, *, is_agreed: bool) -> None:
        """Tick it or not, without telling anybody."""
        blocker = QSignalBlocker(self._box)
        self._box.setChecked(is_agreed)
        blocker.unblock()

    def set_editable(self, *, is_editable: bool) -> None:
        """Let it be changed, or only looked at."""
        self._box.setEnabled(is_editable)


def _editor(field: FormField) -> QLineEdit | QPlainTextEdit | ChoiceField:
    name, title = f"field_{field.key}", field_text(field).replace("&", "")
    if field.kind is FieldKind.VISIBILITY:
        return ChoiceField(name, title)
    if field.kind is FieldKind.INTRODUCTION:
        area = QPlainTextEdit()
        area.setObjectName(name)
        area.setAccessibleName(title)
        area.setTabChangesFocus(True)
        area.setFixedHeight(area.fontMetrics().lineSpacing() * _LINES + 18)
        return area
    line = QLineEdit()
    line.setObjectName(name)
    line.setAccessibleName(title)
    is_long = field.kind in (FieldKind.SOCIALS, FieldKind.CONTACT, FieldKind.OTHER)
    line.setMaxLength(LONGEST_TEXT if is_long else _LONGEST_LINE)
    return line
