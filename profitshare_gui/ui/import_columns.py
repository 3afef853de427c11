"""Which column is what: one line for each of ours, with theirs, a fixed value or nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from profitshare_gui.ui.import_fields import ChoiceField, text_field
from profitshare_gui.ui.import_words import column_text
from profitshare_gui.ui.widgets import label, toned
from profitshare_gui.usecases.import_draft import Content, Draft, OurColumn, our_columns

translate = QCoreApplication.translate  # an alias lupdate knows

_NOWHERE = ()
_FIXED = "fixed"


class ColumnsEditor(QWidget):
    """Edits the columns and constants of a draft, with their signs and percents."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import_columns")
        self._lines: list[_Line] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_draft(self, draft: Draft, header: Sequence[str]) -> None:
        """Make a line for each of our columns, with what the draft says of it."""
        for line in self._lines:
            line.remove(self._grid)
        self._lines = [
            _Line(self._grid, row, column, header, draft, self.changed.emit)
            for row, column in enumerate(our_columns(draft.feed))
        ]

    def applied_to(self, draft: Draft) -> Draft:
        """The draft with the columns as they stand on the screen."""
        return replace(
            draft,
            columns={line.name: line.theirs for line in self._lines if line.theirs},
            constants={line.name: line.fixed for line in self._lines if line.fixed},
            flip_sign=self._turned(Content.AMOUNT),
            percent=self._turned(Content.RATIO),
        )

    def _turned(self, content: Content) -> frozenset[str]:
        return frozenset(
            line.name for line in self._lines if line.is_turned and line.content is content
        )


class _Line:
    """One of our columns in the grid."""

    def __init__(
        self,
        grid: QGridLayout,
        row: int,
        column: OurColumn,
        header: Sequence[str],
        draft: Draft,
        tell: Callable[[], None],
    ) -> None:
        self.name, self.content = column.name, column.content
        title = column_text(column.name)
        self._is_required = column.required
        self._title = label(f"{title} *" if column.required else title)
        self._choice = ChoiceField(f"import_column_{column.name}", title)
        self._choice.offer(_choices(header, draft.columns), _chosen(draft, column.name))
        fixed = translate("Import", "{column}, the same in every row").format(column=title)
        self._fixed = text_field(
            f"import_fixed_{column.name}", fixed, translate("Import", "value in every row")
        )
        self._fixed.setText(draft.constants.get(column.name, ""))
        self._turn = self._turn_button(title, draft)
        self._title.setBuddy(self._choice)
        grid.addWidget(self._title, 2 * row, 0)
        grid.addWidget(self._choice, 2 * row, 1)
        if self._turn is not None:
            grid.addWidget(self._turn, 2 * row, 2)
        grid.addWidget(self._fixed, 2 * row + 1, 1)
        self._restyle()
        self._tell = tell
        self._choice.activated.connect(self._announce)
        self._fixed.textEdited.connect(self._announce)
        if self._turn is not None:
            self._turn.toggled.connect(self._announce)

    @property
    def theirs(self) -> tuple[str, ...]:
        """The columns of the file that fill this one."""
        chosen = self._choice.chosen()
        return chosen if isinstance(chosen, tuple) else _NOWHERE

    @property
    def fixed(self) -> str:
        """What this column is in every row, empty where the file says."""
        return self._fixed.text().strip() if self._choice.chosen() == _FIXED else ""

    @property
    def is_turned(self) -> bool:
        """Whether the sign is the other way round, or the ratio a percentage."""
        return self._turn is not None and self._turn.isChecked() and bool(self.theirs)

    def remove(self, grid: QGridLayout) -> None:
        """Take the line out of the grid."""
        for part in (self._title, self._choice, self._fixed, self._turn):
            if part is not None:
                grid.removeWidget(part)
                part.hide()
                part.deleteLater()

    def _announce(self) -> None:
        self._restyle()
        self._tell()

    def _restyle(self) -> None:
        is_fixed = self._choice.chosen() == _FIXED
        self._fixed.setVisible(is_fixed)
        is_missing = self._is_required and not self.theirs and not self.fixed
        toned(self._title, "warning" if is_missing else "")
        if self._turn is not None:
            self._turn.setEnabled(bool(self.theirs))

    def _turn_button(self, title: str, draft: Draft) -> QToolButton | None:
        if self.content is Content.AMOUNT:
            sign, is_on = "±", self.name in draft.flip_sign
            words = translate("Import", "{column}: the sign is the other way round")
        elif self.content is Content.RATIO:
            sign, is_on = "%", self.name in draft.percent
            words = translate("Import", "{column}: in percent, 10 means 0.1")
        else:
            return None
        button = QToolButton()
        button.setObjectName(f"import_turn_{self.name}")
        button.setText(sign)
        button.setCheckable(True)
        button.setChecked(is_on)
        button.setToolTip(words.format(column=title))
        button.setAccessibleName(words.format(column=title))
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button


def _choices(
    header: Sequence[str], columns: Mapping[str, tuple[str, ...]]
) -> list[tuple[str, object]]:
    single = [(name, (name,)) for name in dict.fromkeys(header) if name]
    several = [
        (translate("Import", ", else ").join(names), names)
        for names in dict.fromkeys(columns.values())
        if len(names) > 1
    ]
    gone = [
        (translate("Import", "{column} (not in this file)").format(column=names[0]), names)
        for names in dict.fromkeys(columns.values())
        if len(names) == 1 and names[0] not in header
    ]
    return [
        ("—", _NOWHERE),
        (translate("Import", "The same in every row…"), _FIXED),
        *several,
        *gone,
        *single,
    ]


def _chosen(draft: Draft, name: str) -> object:
    if name in draft.constants:
        return _FIXED
    return draft.columns.get(name, _NOWHERE)
