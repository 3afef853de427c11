"""The command palette: everything there is to do or see, found by a few letters of its name."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFrame,
    QLineEdit,
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.fuzzy_search import FuzzyIndex
from profitshare_gui.core.texts import Texts
from profitshare_gui.ui.text import name_text
from profitshare_gui.ui.theme import BODY_SIZE, LABEL_SIZE, TITLE_SIZE, current_theme, text_font
from profitshare_gui.ui.widgets import label

AnyIndex = QModelIndex | QPersistentModelIndex

_SIZE = QSize(640, 440)
_FROM_TOP = 72
_SHOWN = 60
"""Nobody reads further; whoever is not among them is found by one more letter."""
_ROW_HEIGHT = 44
_PAD = 14
_RECENT_BONUS, _AHEAD = 3_000, 1_500
"""A thing that was just chosen comes before one that fits a little better; what the window can do
comes before a copier of that name."""
_ALSO_LESS = 1_500
_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
_REMEMBERED = 8


class Entry(NamedTuple):
    """One thing to do or see: what it is called, where it leads, its keys, and what does it.

    `key` is what it is remembered by; `also` are other words it is found by.
    """

    key: str
    words: str
    leads: str
    run: Callable[[], object]
    keys: str = ""
    also: str = ""


class People(NamedTuple):
    """The copiers of an account, made ready on a worker: their ids and names, and the search."""

    copier_ids: Texts
    names: Texts
    search: FuzzyIndex
    leads: str


def people_of(copiers: Iterable[tuple[str, str]], leads: str) -> People:
    """Make copiers, ids with nicknames, ready to be searched; slow with many, so for a worker."""
    named = dict(copiers)
    names = Texts.of(
        f"{name_text(name)} · {name_text(copier_id)}"
        if name and name != copier_id
        else name_text(copier_id)
        for copier_id, name in named.items()
    )
    return People(Texts.of(named), names, FuzzyIndex(names), leads)


class Finder:
    """Searches the entries and the copiers, and remembers what was chosen last.

    `open_copier` is called with the id of a copier that was chosen.
    """

    def __init__(self, open_copier: Callable[[str], object]) -> None:
        self._open_copier = open_copier
        self._entries: tuple[Entry, ...] = ()
        self._names = self._also = FuzzyIndex(())
        self._people: People | None = None
        self._recent: list[str] = []

    def use(self, entries: Sequence[Entry]) -> None:
        """Search these from now on."""
        self._entries = tuple(entries)
        self._names = FuzzyIndex([entry.words for entry in entries])
        self._also = FuzzyIndex([f"{entry.also} {entry.leads}" for entry in entries])

    def use_people(self, people: People | None) -> None:
        """Search these copiers as well; None for those of nobody."""
        self._people = people

    def choose(self, entry: Entry) -> None:
        """Remember what was chosen: it comes first the next time."""
        self._recent = [entry.key, *(each for each in self._recent if each != entry.key)]
        del self._recent[_REMEMBERED:]

    def find(self, typed: str) -> list[Entry]:
        """What fits, best first; with nothing typed what was chosen last, and then everything."""
        if not typed.strip():
            by_key = {entry.key: entry for entry in self._entries}
            recent = [by_key[key] for key in self._recent if key in by_key]
            return [*recent, *(each for each in self._entries if each.key not in self._recent)]
        scores: dict[int, int] = {}
        for index, less, apart in ((self._also, _ALSO_LESS, False), (self._names, 0, True)):
            for hit in index.find(typed, _SHOWN, apart=apart):
                scores[hit.place] = max(scores.get(hit.place, 0), hit.score + _AHEAD - less)
        found = [(score, self._entries[place]) for place, score in scores.items()]
        if self._people is not None:
            hits = self._people.search.find(typed, _SHOWN)
            found += [(hit.score, self._copier(self._people, hit.place)) for hit in hits]
        recent_keys = set(self._recent)
        ranked = sorted(
            found,
            key=lambda pair: pair[0] + _RECENT_BONUS * (pair[1].key in recent_keys),
            reverse=True,
        )
        return [entry for _, entry in ranked[:_SHOWN]]

    def _copier(self, people: People, place: int) -> Entry:
        copier_id = people.copier_ids[place]
        return Entry(
            f"copier:{copier_id}",
            people.names[place],
            people.leads,
            lambda: self._open_copier(copier_id),
        )


class CommandPalette(QDialog):
    """Ctrl+K: a field, and below it what fits; the arrows walk, Enter does, Esc leaves.

    `chosen` carries the entry, once the palette has closed.
    """

    chosen = Signal(object)

    def __init__(self, finder: Finder, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.FramelessWindowHint | Qt.WindowType.Dialog)
        self.setObjectName("command_palette")
        self.setWindowTitle(self.tr("Find or do anything"))
        self._finder, self._window = finder, window
        self._model = _Entries(self)
        self._field = QLineEdit()
        self._field.setObjectName("palette_field")
        self._field.setAccessibleName(self.tr("Find or do anything"))
        self._field.setPlaceholderText(self.tr("Find an action, a page, a copier, a setting…"))
        self._field.setFont(text_font(TITLE_SIZE - 3))
        self._field.textChanged.connect(self._search)
        self._field.installEventFilter(self)
        self._list = QListView()
        self._list.setObjectName("palette_list")
        self._list.setAccessibleName(self.tr("What fits"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(_Row(self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keys stay in the field
        self._list.setMouseTracking(True)
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.clicked.connect(self._take)
        self._nothing = label(tone="secondary")
        self._nothing.setObjectName("palette_nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setMargin(_PAD * 2)
        self._hint = label(
            self.tr("↑ ↓ to choose · Enter to open · Esc to leave"),
            size=LABEL_SIZE,
            tone="secondary",
        )
        self._lay_out()

    def ask(self) -> None:
        """Open empty, over the upper part of the window."""
        self._field.clear()
        self._search("")
        self.resize(_SIZE.boundedTo(self._window.size() - QSize(2 * _PAD, 2 * _PAD)))
        left = (self._window.width() - self.width()) // 2
        top = min(_FROM_TOP, self._window.height() - self.height())
        self.move(self._window.mapToGlobal(QPoint(left, max(top, 0))))
        self._field.setFocus()
        self.open()

    def look_again(self) -> None:
        """The copiers have come: search what is typed once more."""
        if self.isVisible():
            self._search(self._field.text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that walk through the list are taken from the field (Qt)."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = Qt.Key(event.key())
        if key in _KEYS:
            self._walk(_KEYS[key], wraps=abs(_KEYS[key]) == 1)
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self._list.currentIndex())
            return True
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._walk(1 if key == Qt.Key.Key_Tab else -1, wraps=True)
            return True
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._states = QStackedWidget()
        self._states.addWidget(self._list)
        self._states.addWidget(self._nothing)
        frame = QFrame()
        frame.setProperty("card", True)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(_PAD - 4, _PAD - 4, _PAD - 4, _PAD - 6)
        inside.setSpacing(8)
        inside.addWidget(self._field)
        inside.addWidget(self._states, 1)
        inside.addWidget(self._hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def _search(self, typed: str) -> None:
        found = self._finder.find(typed)
        self._model.show_entries(found)
        if found:
            self._states.setCurrentWidget(self._list)
            self._list.setCurrentIndex(self._model.index(0, 0))
            self._tell_current()
            return
        told = self.tr("Nothing is called “{typed}”.").format(typed=typed.strip())
        more = self.tr("Copiers are found by nickname or id, the rest by any word of its name.")
        self._nothing.setText(f"{told}\n{more}")
        self._states.setCurrentWidget(self._nothing)
        self._announce(told)

    def _walk(self, step: int, *, wraps: bool) -> None:
        count = self._model.rowCount()
        if not count:
            return
        row = self._list.currentIndex().row() + step
        row = row % count if wraps else min(max(row, 0), count - 1)
        self._list.setCurrentIndex(self._model.index(row, 0))
        self._tell_current()

    def _take(self, index: QModelIndex) -> None:
        entry = self._model.entry(index.row())
        if entry is None:
            return
        self._finder.choose(entry)
        self.accept()
        self.chosen.emit(entry)

    def _tell_current(self) -> None:
        """The focus stays in the field, so a screen reader is told of the row."""
        entry = self._model.entry(self._list.currentIndex().row())
        if entry is not None and self.isVisible():
            self._announce(_spoken(entry))

    def _announce(self, words: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, words))


class _Entries(QAbstractListModel):
    """What fits, as a Qt model."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []

    def show_entries(self, entries: list[Entry]) -> None:
        """Show others."""
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The entry of a row, None where there is none."""
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many fit (Qt)."""
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: AnyIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The words of a row; for a screen reader all of it (Qt)."""
        entry = self.entry(index.row())
        if entry is None:
            return None
        if role == int(Qt.ItemDataRole.DisplayRole):
            return entry.words
        if role in (int(Qt.ItemDataRole.AccessibleTextRole), int(Qt.ItemDataRole.ToolTipRole)):
            return _spoken(entry)
        return entry if role == int(Qt.ItemDataRole.UserRole) else None


class _Row(QStyledItemDelegate):
    """Draws an entry: its words, below them where it leads, its keys at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """One height for all rows (Qt)."""
        return QSize(0, _ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Draw one row in the colours of the theme (Qt)."""
        entry = index.data(int(Qt.ItemDataRole.UserRole))
        if not isinstance(entry, Entry):
            return
        theme = current_theme()
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.selection))
            painter.drawRoundedRect(area.adjusted(0, 1, 0, -1), 6, 6)
            painter.setBrush(QColor(theme.accent))
            painter.drawRect(QRect(area.left(), area.top() + 10, 2, area.height() - 20))
        inner = area.adjusted(_PAD, 5, -_PAD, -5)
        inner.setRight(inner.right() - self._draw_keys(painter, inner, entry.keys))
        half = inner.height() // 2
        upper = QRect(inner.left(), inner.top(), inner.width(), half + 1)
        lower = QRect(inner.left(), inner.top() + half + 1, inner.width(), half)
        for where, words, colour, size in (
            (upper, entry.words, theme.text, BODY_SIZE),
            (lower, entry.leads, theme.secondary, LABEL_SIZE),
        ):
            font = text_font(size, QFont.Weight.Medium if where is upper else QFont.Weight.Normal)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, where.width()
            )
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(where, int(flags), shown)
        painter.restore()

    def _draw_keys(self, painter: QPainter, inner: QRect, keys: str) -> int:
        """Draw the keys at the right; how much room they take."""
        if not keys:
            return 0
        theme = current_theme()
        painter.setFont(text_font(LABEL_SIZE))
        width = painter.fontMetrics().horizontalAdvance(keys)
        painter.setPen(QColor(theme.secondary))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, int(flags), keys)
        return width + _PAD


def _spoken(entry: Entry) -> str:
    """All of a row as it is read out."""
    return ", ".join(part for part in (entry.words, entry.leads, entry.keys) if part)
