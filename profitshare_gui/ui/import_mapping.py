"""How the rows are to be read: our own layout, a mapping that is kept, or one made here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from profitshare_gui.core.records import Feed
from profitshare_gui.ui import text
from profitshare_gui.ui.import_columns import ColumnsEditor
from profitshare_gui.ui.import_fields import Captioned, ChoiceField, caption, text_field
from profitshare_gui.ui.import_notation import NotationEditor
from profitshare_gui.ui.import_words import column_text, kind_text
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import PADDING, Card, label
from profitshare_gui.usecases.import_draft import (
    Content,
    Draft,
    missing_columns,
    our_columns,
)
from profitshare_gui.usecases.import_steps import OWN_LAYOUT, Look, Survey, Way

_MADE_HERE = None


class MappingCard(Card):
    """Chooses kind and mapping, and edits one.

    `feed_chosen` carries another kind of rows, `way_chosen` says that `way()` is another one,
    `edited` that the draft is; `change_wanted` and `keep_wanted` carry a mapping's name.
    """

    feed_chosen = Signal(object)
    way_chosen = Signal()
    edited = Signal()
    change_wanted = Signal(str)
    keep_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import_mapping_card")
        self._draft: Draft | None = None
        self._is_built = False
        self._look: Look | None = None
        self._kept: tuple[str, ...] = ()
        self._feed = ChoiceField("import_kind", self.tr("The rows are"))
        self._mapping = ChoiceField("import_mapping", self.tr("Read through"))
        self._change = QPushButton(self.tr("C&hange this mapping…"))
        self._change.setObjectName("import_change_mapping")
        self._columns, self._notation = ColumnsEditor(), NotationEditor()
        self._missing = label(tone="warning")
        self._missing.setObjectName("import_missing")
        self._name = text_field("import_mapping_name", self.tr("Name of the mapping"))
        self._keep = QPushButton(self.tr("&Keep"))
        self._keep.setObjectName("import_keep_mapping")
        self._editor = QWidget()
        self._lay_out()
        self._feed.activated.connect(lambda: self.feed_chosen.emit(self._feed.chosen()))
        self._mapping.activated.connect(self._turn)
        self._change.clicked.connect(lambda: self.change_wanted.emit(self._mapping.chosen()))
        self._columns.changed.connect(self._take_columns)
        self._notation.changed.connect(self._announce)
        self._name.textChanged.connect(self._name_keep)
        self._keep.clicked.connect(lambda: self.keep_wanted.emit(self._name.text().strip()))

    @property
    def new_name(self) -> str:
        """The name to keep the draft under that replaces no mapping; empty where none is wanted."""
        name = self._name.text().strip()
        return self._free_name(name) if name else ""

    def way(self) -> Way:
        """How the rows are to be read, as chosen now."""
        chosen = self._mapping.chosen()
        if isinstance(chosen, str):
            return chosen
        return self.draft()

    def draft(self) -> Draft:
        """The draft as it stands on the screen."""
        if self._draft is None:
            raise LookupError("nothing has been looked at yet")
        return self._columns.applied_to(self._notation.applied_to(self._draft))

    def show_survey(self, survey: Survey, *, name: str) -> None:
        """Offer the ways to read what was found; `name` is for a mapping made of the draft."""
        self._look = survey.look
        self._kept = (*survey.fitting, *survey.others)
        self._feed.offer([(kind_text(feed), feed) for feed in Feed], survey.feed)
        choices: list[tuple[str, str | None]] = [
            (self.tr("{name} · fits").format(name=each), each) for each in survey.fitting
        ]
        own = (self.tr("Our own layout"), OWN_LAYOUT)
        choices.insert(0 if survey.is_own_layout else len(choices), own)
        choices += [(each, each) for each in survey.others]
        choices.append((self.tr("Made here"), _MADE_HERE))
        is_made_here = isinstance(survey.chosen, Draft)
        self._mapping.offer(choices, _MADE_HERE if is_made_here else survey.chosen)
        self._load(survey.draft, self._free_name(name))

    def show_draft(self, draft: Draft, name: str) -> None:
        """Turn to the editor with a mapping to be changed."""
        self._mapping.choose(_MADE_HERE)
        self._load(draft, self._free_name(name))

    def show_kept(self, name: str) -> None:
        """The draft is kept now; from here on the rows are read through it under its name."""
        if name not in self._kept:
            self._kept = (*self._kept, name)
            places = range(self._mapping.count())
            choices = [(self._mapping.itemText(at), self._mapping.stands_for(at)) for at in places]
            choices.insert(0, (self.tr("{name} · fits").format(name=name), name))
            self._mapping.offer(choices, name)
        else:
            self._mapping.choose(name)
        self._turn()

    def _load(self, draft: Draft, name: str) -> None:
        self._draft, self._is_built = draft, False
        self._name.setText(name)
        self._restyle()

    def _build(self, draft: Draft) -> None:
        """Make the editor's fields, which are many, once somebody wants to see them."""
        self._draft = None
        header = self._look.header if self._look else ()
        self._columns.show_draft(draft, header)
        self._notation.show_draft(draft, header, self._example(draft))
        self._draft, self._is_built = draft, True
        self._show_missing()

    def _lay_out(self) -> None:
        choices = QGridLayout()
        choices.setHorizontalSpacing(12)
        choices.addWidget(Captioned(self.tr("The ro&ws are"), self._feed), 0, 0)
        choices.addWidget(Captioned(self.tr("Read &through"), self._mapping), 0, 1)
        choices.setColumnStretch(0, 2)
        choices.setColumnStretch(1, 3)
        change = QHBoxLayout()
        change.addWidget(self._change)
        change.addStretch(1)
        keep = QHBoxLayout()
        keep.setSpacing(8)
        keep.addWidget(self._name, 1)
        keep.addWidget(self._keep)
        editor = QVBoxLayout(self._editor)
        editor.setContentsMargins(0, 8, 0, 0)
        editor.setSpacing(12)
        editor.addWidget(label(self.tr("Our column · what it is in the file"), tone="secondary"))
        editor.addWidget(self._columns)
        editor.addWidget(self._missing)
        editor.addWidget(self._notation)
        editor.addWidget(caption(self.tr("Ke&ep this mapping as"), self._name))
        editor.addLayout(keep)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, 12, PADDING, PADDING)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("How it is read"), size=LABEL_SIZE, tone="secondary"))
        layout.addLayout(choices)
        layout.addLayout(change)
        layout.addWidget(self._editor)

    def _turn(self) -> None:
        self._restyle()
        self.way_chosen.emit()

    def _restyle(self) -> None:
        chosen = self._mapping.chosen()
        if chosen is _MADE_HERE and self._draft is not None and not self._is_built:
            self._build(self._draft)
        self._editor.setVisible(chosen is _MADE_HERE)
        self._change.setVisible(bool(chosen))

    def _take_columns(self) -> None:
        if self._draft is not None:
            self._notation.show_example(self._example(self.draft()))
            self._announce()

    def _announce(self) -> None:
        if self._draft is not None:
            self._show_missing()
            self.edited.emit()

    def _show_missing(self) -> None:
        missing = missing_columns(self.draft()) if self._draft is not None else ()
        self._missing.setVisible(bool(missing))
        names = text.listed(column_text(name) for name in missing)
        self._missing.setText(self.tr("Still needed: {columns}").format(columns=names))

    def _name_keep(self) -> None:
        name = self._name.text().strip()
        is_known = name in self._kept
        self._keep.setText(self.tr("&Replace") if is_known else self.tr("&Keep"))
        self._keep.setEnabled(bool(name))

    def _free_name(self, wanted: str) -> str:
        """A name that no mapping has yet."""
        number, name = 1, wanted
        while name in self._kept:
            number += 1
            name = f"{wanted}-{number}"
        return name

    def _example(self, draft: Draft) -> str:
        """A time of the file as it is written there, from the first column that is read as one."""
        if self._look is None:
            return ""
        for column in our_columns(draft.feed):
            for theirs in draft.columns.get(column.name, ()):
                if column.content is Content.INSTANT and theirs in self._look.header:
                    at = self._look.header.index(theirs)
                    cells = (row[at].strip() for row in self._look.sample if at < len(row))
                    example = next(filter(None, cells), "")
                    if example:
                        return example
        return ""
