"""How times and numbers are written, what repeats, and which rows are no business of ours."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import instant_text
from profitshare_gui.core.records import Feed
from profitshare_gui.ui.import_fields import Captioned, ChoiceField, text_field
from profitshare_gui.ui.import_words import value_reason_text
from profitshare_gui.ui.widgets import label, toned
from profitshare_gui.usecases.import_draft import DUPLICATES, TESTS, Condition, Draft, read_time

_SHAPES = (
    ("", "ISO 8601"),
    ("%Y-%m-%d %H:%M:%S", "2026-03-30 16:05:06"),
    ("%Y-%m-%d %H:%M", "2026-03-30 16:05"),
    ("%Y/%m/%d %H:%M:%S", "2026/03/30 16:05:06"),
    ("%d-%m-%Y %H:%M", "30-03-2026 16:05"),
    ("%d/%m/%Y %H:%M:%S", "30/03/2026 16:05:06"),
    ("%d.%m.%Y %H:%M:%S", "30.03.2026 16:05:06"),
    ("%m/%d/%Y %I:%M:%S %p", "03/30/2026 04:05:06 PM"),
    ("epoch_s", "1774886706"),
    ("epoch_ms", "1774886706000"),
)
"""Times as people see them, and the format each is. Nobody has to know the formats."""
_ZONES = (
    "UTC",
    "+08:00",
    "Asia/Shanghai",
    "Asia/Singapore",
    "Asia/Kolkata",
    "Asia/Dubai",
    "Asia/Tokyo",
    "Europe/Istanbul",
    "Europe/Moscow",
    "Europe/Berlin",
    "Europe/London",
    "America/New_York",
    "America/Sao_Paulo",
)
_NUMBERS = (
    (".", ""),
    (".", ","),
    (",", ""),
    (",", "."),
    (",", " "),
    (".", "'"),
    (".", " "),
)
_BETWEEN = "; "
_TIMES_BETWEEN = " | "


class NotationEditor(QWidget):
    """Edits the times, numbers, duplicates and conditions of a draft."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._example = ""
        self._header: tuple[str, ...] = ()
        self._draft: Draft | None = None
        self._conditions: list[_ConditionLine] = []
        self._times = ChoiceField("import_time_format", self.tr("Times look like"), editable=True)
        self._zone = ChoiceField("import_zone", self.tr("Zone of times"), editable=True)
        self._read = label(tone="secondary")
        self._read.setObjectName("import_time_example")
        self._numbers = ChoiceField("import_numbers", self.tr("Numbers look like"))
        self._duplicates = ChoiceField("import_duplicates", self.tr("Orders with one id"))
        self._repeats = Captioned(self.tr("Orders with one id"), self._duplicates)
        self._units = text_field(
            "import_units", self.tr("Words beside numbers"), self.tr("USDT; ≈")
        )
        self._empty = text_field(
            "import_empty", self.tr("Cells that say nothing"), self.tr("--; N/A")
        )
        self._add = QPushButton(self.tr("&Leave rows out…"))
        self._add.setObjectName("import_add_condition")
        self._add.clicked.connect(partial(self._add_condition, None))
        self._lay_out()
        for choice in (self._times, self._zone):
            choice.editTextChanged.connect(self._announce)
        for choice in (self._numbers, self._duplicates):
            choice.activated.connect(self._announce)
        for field in (self._units, self._empty):
            field.textEdited.connect(self._announce)

    def show_draft(self, draft: Draft, header: Sequence[str], example: str) -> None:
        """Show what a draft says; `example` is a time as the file has it."""
        self._draft = None
        self._header, self._example = tuple(header), example
        self._times.offer([(words, shape) for shape, words in _SHAPES], None)
        self._times.setEditText(_TIMES_BETWEEN.join(map(_shape_words, draft.formats or ("",))))
        self._zone.offer([(zone, zone) for zone in _ZONES], None)
        self._zone.setEditText(draft.zone)
        own = (draft.decimal, draft.thousands)
        styles = _NUMBERS if own in _NUMBERS else (own, *_NUMBERS)
        self._numbers.offer([(_number_like(*style), style) for style in styles], own)
        policies = {
            "refuse": self.tr("refuse them, unless they are equal"),
            "last": self.tr("the last one counts"),
            "sum": self.tr("add them up, they are parts"),
            "separate": self.tr("all count, they are fills"),
        }
        self._duplicates.offer([(policies[each], each) for each in DUPLICATES], draft.duplicates)
        self._repeats.setVisible(draft.feed is Feed.ORDERS)
        self._units.setText(_BETWEEN.join(draft.units))
        self._empty.setText(_BETWEEN.join(draft.empty))
        for line in self._conditions:
            line.hide()
            line.deleteLater()
        self._conditions = []
        for condition in draft.leave_out:
            self._add_condition(condition)
        self._draft = draft
        self._show_example()

    def applied_to(self, draft: Draft) -> Draft:
        """The draft with times, numbers and conditions as they stand on the screen."""
        shapes = {words: shape for shape, words in _SHAPES}
        typed = [part.strip() for part in self._times.currentText().split(_TIMES_BETWEEN.strip())]
        decimal, thousands = self._numbers.chosen()
        return replace(
            draft,
            formats=tuple(filter(None, (shapes.get(part, part) for part in typed))),
            zone=self._zone.currentText().strip(),
            decimal=decimal,
            thousands=thousands,
            duplicates=self._duplicates.chosen(),
            leave_out=tuple(filter(None, (line.condition() for line in self._conditions))),
            units=_parts(self._units.text()),
            empty=_parts(self._empty.text()),
        )

    def show_example(self, example: str) -> None:
        """Read another time of the file, because another column is to be read as times."""
        self._example = example
        self._show_example()

    def _lay_out(self) -> None:
        fields = QGridLayout()
        fields.setHorizontalSpacing(12)
        fields.setVerticalSpacing(8)
        fields.addWidget(Captioned(self.tr("Times look like"), self._times), 0, 0)
        fields.addWidget(Captioned(self.tr("in the zone"), self._zone), 0, 1)
        fields.addWidget(self._read, 1, 0, 1, 2)
        fields.addWidget(Captioned(self.tr("Numbers look like"), self._numbers), 2, 0)
        fields.addWidget(Captioned(self.tr("Words beside numbers"), self._units), 2, 1)
        fields.addWidget(Captioned(self.tr("Cells that say nothing"), self._empty), 3, 0, 1, 2)
        fields.addWidget(self._repeats, 4, 0, 1, 2)
        fields.setColumnStretch(0, 1)
        fields.setColumnStretch(1, 1)
        self._rules = QVBoxLayout()
        self._rules.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(fields)
        layout.addLayout(self._rules)
        row = QHBoxLayout()
        row.addWidget(self._add)
        row.addStretch(1)
        layout.addLayout(row)

    def _announce(self) -> None:
        if self._draft is not None:
            self._show_example()
            self.changed.emit()

    def _show_example(self) -> None:
        """How a time of the file is read, beside the fields that say how."""
        self._read.setVisible(bool(self._example))
        if self._draft is None or not self._example:
            return
        try:
            instant = read_time(self.applied_to(self._draft), self._example)
        except BadValue as error:
            why = value_reason_text(error)
            self._read.setText(self.tr("“{time}” {why}").format(time=self._example, why=why))
            toned(self._read, "warning")
            return
        shown = "" if instant is None else instant_text(instant)
        self._read.setText(self.tr("{time} → {instant}").format(time=self._example, instant=shown))
        toned(self._read, "good")

    def _add_condition(self, condition: Condition | None, *_: object) -> None:
        line = _ConditionLine(self._header, condition, len(self._conditions) + 1)
        line.changed.connect(self._announce)
        line.removed.connect(partial(self._remove_condition, line))
        self._conditions.append(line)
        self._rules.addWidget(line)
        if condition is None:
            line.setFocus()

    def _remove_condition(self, line: _ConditionLine) -> None:
        self._conditions.remove(line)
        self._rules.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._add.setFocus()
        self._announce()


class _ConditionLine(QWidget):
    """One condition: rows whose column passes a test are left out."""

    changed = Signal()
    removed = Signal()

    def __init__(self, header: Sequence[str], condition: Condition | None, number: int) -> None:
        super().__init__()
        shown = condition or Condition("", TESTS[0], ())
        tests = {
            "equals": self.tr("is"),
            "starts_with": self.tr("begins with"),
            "contains": self.tr("contains"),
            "unless_equals": self.tr("is not"),
            "unless_starts_with": self.tr("does not begin with"),
            "unless_contains": self.tr("does not contain"),
        }
        self._column = ChoiceField(
            f"import_leave_out_column_{number}", self.tr("Leave out by column")
        )
        names = list(dict.fromkeys([*filter(None, header), *filter(None, [shown.column])]))
        self._column.offer([(name, name) for name in names], shown.column or None)
        self._test = ChoiceField(f"import_leave_out_test_{number}", self.tr("Leave out if"))
        self._test.offer([(tests[test], test) for test in TESTS], shown.test)
        self._texts = text_field(
            f"import_leave_out_text_{number}", self.tr("Leave out texts"), self.tr("text; another")
        )
        self._texts.setText(_BETWEEN.join(shown.texts))
        remove = QToolButton()
        remove.setText("✕")
        remove.setAccessibleName(self.tr("Do not leave these rows out"))
        remove.setToolTip(self.tr("Do not leave these rows out"))
        remove.setFocusPolicy(self._test.focusPolicy())
        remove.clicked.connect(self.removed)
        self._column.activated.connect(self.changed)
        self._test.activated.connect(self.changed)
        self._texts.textEdited.connect(self.changed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(label(self.tr("Leave out rows where"), tone="secondary"), 0, 0, 1, 3)
        grid.addWidget(self._column, 1, 0)
        grid.addWidget(self._test, 1, 1)
        grid.addWidget(remove, 1, 2)
        grid.addWidget(self._texts, 2, 0, 1, 3)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.setFocusProxy(self._column)

    def condition(self) -> Condition | None:
        """The condition, None while it says nothing."""
        texts = _parts(self._texts.text())
        column = self._column.chosen()
        return Condition(column, self._test.chosen(), texts) if column and texts else None


def _shape_words(shape: str) -> str:
    return dict(_SHAPES).get(shape, shape)


def _number_like(decimal: str, thousands: str) -> str:
    return f"1{thousands}234{decimal}56"


def _parts(typed: str) -> tuple[str, ...]:
    return tuple(filter(None, (part.strip() for part in typed.split(_BETWEEN.strip()))))
