"""Before a removal: three groups, what the copiers owe, what changes, and a button with a verb."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.instants import SECOND
from profitshare_gui.core.money import Units, amount_text
from profitshare_gui.core.removal_effect import RemovalEffect
from profitshare_gui.ui import text
from profitshare_gui.ui.analytics_tables import active_text
from profitshare_gui.ui.real_amounts import ask_real_amounts
from profitshare_gui.ui.removal_words import duration_text, explain_halt, levels_text, why_text
from profitshare_gui.ui.save_csv import ask_csv_path
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import GAP, HALF_GAP, FigureCard, label
from profitshare_gui.usecases.sweep_preview import (
    Fate,
    Group,
    PreviewRow,
    SweepPreview,
    Way,
)

TYPED_ABOVE = 10
"""More copiers than this, and their count is typed before they are removed."""

SIZE = QSize(920, 672)
_SMALLEST = QSize(820, 620)
_MARGIN = 24
_FIELD = 96
_WHY = 7
_OWED = (3, 4, 5)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class RemovalDialog(QDialog):
    """Shows a preview; `confirmed` says that the eligible are to be removed.

    The focus is on Cancel and Enter never confirms. `dry_run_wanted` carries the path of a file.
    """

    confirmed = Signal()
    dry_run_wanted = Signal(object)

    def __init__(self, preview: SweepPreview, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("removal_dialog")
        self.setMinimumSize(_SMALLEST)
        self.resize(SIZE)
        self._preview = preview
        self._count = len(preview.eligible)
        self._by_hand = preview.way is Way.BY_HAND
        self.setWindowTitle(
            self.tr("Worklist of inactive copiers")
            if self._by_hand
            else self.tr("Remove inactive copiers")
        )
        self._groups = QTabBar()
        self._table = RecordTable(
            self._columns(),
            key=lambda row: (row.copier.copier_id, row.copier.asset),
            name="removal_preview_table",
            title=self.tr("Copiers of this removal"),
        )
        self._typed = QLineEdit()
        self._cancel = QPushButton(self.tr("Cancel"))
        self._confirm = QPushButton(self._verb())
        self._dry_run = QPushButton(self.tr("&Dry run to CSV…"))
        self._saved = label(tone="secondary")
        self._set_up_parts()
        self._lay_out()
        self._show_group(0)
        self._restyle()
        self._cancel.setFocus()

    @property
    def preview(self) -> SweepPreview:
        """What is to be confirmed."""
        return self._preview

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter cancels where Cancel has the focus, and does nothing anywhere else (Qt)."""
        if event.key() in _ENTER:
            if self._cancel.hasFocus():
                self.reject()
            event.accept()
            return
        super().keyPressEvent(event)

    def show_saved(self, path: Path) -> None:
        """The dry run is in a file now."""
        self._say(self.tr("Saved as {name}; nothing was sent.").format(name=path.name))

    def show_trouble(self, error: Exception) -> None:
        """It could not be written."""
        told = explain_halt(error)
        self._say(f"{told.what} {told.next_step}")

    def _say(self, words: str) -> None:
        self._saved.setText(words)
        self._saved.show()

    def _set_up_parts(self) -> None:
        self._groups.setObjectName("removal_groups")
        self._groups.setDrawBase(False)
        self._groups.setExpanding(False)
        self._groups.setAccessibleName(self.tr("Groups of copiers"))
        for _, title in self._tabs():
            self._groups.addTab(title)
        self._groups.currentChanged.connect(self._show_group)
        self._typed.setObjectName("confirm_count")
        self._typed.setFixedWidth(_FIELD)
        self._typed.setAccessibleName(
            self.tr("Type {count} to confirm").format(count=str(self._count))
        )
        self._typed.textChanged.connect(self._restyle)
        self._cancel.setObjectName("cancel_button")
        self._cancel.setProperty("primary", True)
        self._cancel.setDefault(True)
        self._cancel.clicked.connect(self.reject)
        self._confirm.setObjectName("confirm_button")
        self._confirm.setProperty("danger", not self._by_hand)
        self._confirm.setAutoDefault(False)
        self._confirm.clicked.connect(self._confirm_now)
        self._dry_run.setObjectName("dry_run_button")
        self._dry_run.setAutoDefault(False)
        self._dry_run.setEnabled(bool(self._preview.rows))
        self._dry_run.clicked.connect(partial(ask_real_amounts, self, self._choose_file))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addWidget(label(self._question(), size=TITLE_SIZE, bold=True))
        layout.addWidget(label(self._consequence(), tone="secondary"))
        if warning := self._warning():
            notice = label(warning, tone="warning")
            notice.setObjectName("removal_warning")
            layout.addWidget(notice)
        layout.addLayout(self._cards())
        tabs = QHBoxLayout()
        tabs.setSpacing(HALF_GAP)
        tabs.addWidget(self._groups, 1)
        tabs.addWidget(self._dry_run)
        layout.addLayout(tabs)
        layout.addWidget(self._table, 1)
        effect = label("\n".join(self._effects()), tone="secondary")
        effect.setObjectName("removal_effect")
        layout.addWidget(effect)
        layout.addWidget(self._saved)
        self._saved.hide()
        layout.addLayout(self._bottom())

    def _bottom(self) -> QHBoxLayout:
        bottom = QHBoxLayout()
        bottom.setSpacing(HALF_GAP)
        if self._must_type:
            words = self.tr("Type {count} to confirm").format(count=str(self._count))
            ask = label(words)
            ask.setWordWrap(False)
            bottom.addWidget(ask)
            bottom.addWidget(self._typed)
        bottom.addStretch(1)
        bottom.addWidget(self._cancel)
        bottom.addWidget(self._confirm)
        return bottom

    def _cards(self) -> QHBoxLayout:
        cards = QHBoxLayout()
        cards.setSpacing(GAP)
        for group, title, details in (
            (Group.ELIGIBLE, self._eligible_title(), self._owed_text()),
            (Group.NOT_ELIGIBLE, self.tr("Not eligible"), self.tr("stay; why is in the list")),
            (Group.UNKNOWN, self.tr("Unknown"), self.tr("stay; never selected for you")),
        ):
            card = FigureCard(title, f"removal_{group.value}")
            card.show_figure(text.count_text(len(self._preview.of(group))), details)
            cards.addWidget(card, 1)
        return cards

    def _eligible_title(self) -> str:
        return self.tr("To be removed by you") if self._by_hand else self.tr("Will be removed")

    @property
    def _must_type(self) -> bool:
        return self._count > TYPED_ABOVE and not self._by_hand

    @property
    def _can_confirm(self) -> bool:
        has_way = self._by_hand or (self._preview.has_key and self._preview.is_fresh)
        typed = self._typed.text().strip()
        is_typed = not self._must_type or (typed.isdecimal() and int(typed) == self._count)
        return bool(self._count) and has_way and is_typed

    def _restyle(self) -> None:
        self._confirm.setEnabled(self._can_confirm)

    def _confirm_now(self) -> None:
        if self._can_confirm:
            self.accept()
            self.confirmed.emit()

    def _choose_file(self) -> None:
        name = self.tr("removal-dry-run.csv")
        kind = self.tr("CSV (*.csv)")
        ask_csv_path(self, self.tr("Dry run to CSV"), name, kind, self.dry_run_wanted.emit)

    def _tabs(self) -> list[tuple[Group, str]]:
        mine, theirs = (
            self.tr("To be removed by you · {count}"),
            self.tr("Will be removed · {count}"),
        )
        titles = (
            (Group.ELIGIBLE, mine if self._by_hand else theirs),
            (Group.NOT_ELIGIBLE, self.tr("Not eligible · {count}")),
            (Group.UNKNOWN, self.tr("Unknown · {count}")),
            (Group.GONE, self.tr("No longer listed · {count}")),
        )
        found = [(group, title, len(self._preview.of(group))) for group, title in titles]
        return [
            (group, title.format(count=text.count_text(count)))
            for group, title, count in found
            if count or group is Group.ELIGIBLE
        ]

    def _show_group(self, tab: int) -> None:
        group, _ = self._tabs()[tab]
        is_eligible = group is Group.ELIGIBLE
        for section in _OWED:
            self._table.show_column(section, shown=is_eligible)
        has_mark = any(row.figures.to_mark is not None for row in self._preview.eligible)
        self._table.show_column(_OWED[-1], shown=is_eligible and has_mark)
        self._table.show_column(_WHY, shown=not is_eligible)
        self._table.show_records(self._preview.of(group))

    # --- words ---

    def _verb(self) -> str:
        if self._by_hand:
            return self.tr("List %Ln copier(s) to remove by hand", "", self._count)
        return self.tr("Remove %Ln copier(s)", "", self._count)

    def _question(self) -> str:
        if not self._count:
            return self.tr("Nobody of these can be removed")
        question = self.tr("Remove %Ln inactive copier(s) from {place}?", "", self._count)
        place = f"{self._preview.platform} · {text.name_text(self._preview.account.name)}"
        return question.format(place=place)

    def _consequence(self) -> str:
        if self._by_hand:
            how = self._preview.how_to_remove
            sentence = self.tr(
                "{platform} has no call for it: you get a list to work through on its own pages, "
                "and the next import or sync confirms who is gone."
            ).format(platform=self._preview.platform)
            if not how:
                return sentence
            return self.tr("{sentence} It says: “{how}”.").format(sentence=sentence, how=how)
        if self._preview.returns_after:
            return self.tr(
                "Removed copiers stop copying at once. You cannot add them back; they may come "
                "back by themselves after {minutes} minutes."
            ).format(minutes=self._preview.returns_after)
        return self.tr("Removed copiers stop copying at once. You cannot add them back.")

    def _warning(self) -> str:
        preview = self._preview
        if self._by_hand:
            return ""
        if preview.trouble is not None:
            told = explain_halt(preview.trouble)
            return self.tr(
                "{what} {next_step} Until the list is read nobody can be removed."
            ).format(what=told.what, next_step=told.next_step)
        if not preview.has_key:
            return self.tr(
                "There is no API key for this account, so nobody can be removed. Give one on the "
                "Accounts page; it needs the right to remove copiers."
            )
        return ""

    def _owed_text(self) -> str:
        preview = self._preview
        owed = text.amounts_text(preview.pending)
        if preview.pending_unknown:
            count = preview.pending_unknown
            unknown = self.tr("that of %Ln copier(s) is not known", "", count)
            if not owed:
                return self.tr("pending share of %Ln copier(s) not known", "", count)
            return self.tr("pending share {owed}; {unknown}").format(owed=owed, unknown=unknown)
        if not owed:
            return self.tr("no pending share")
        return self.tr("pending share {owed}").format(owed=owed)

    def _fate_text(self) -> str:
        if self._preview.fate is Fate.SETTLES_NOW:
            return self.tr("A pending share is settled when its copier is removed.")
        return self.tr(
            "Whether a pending share is still paid after a removal is not documented here."
        )

    def _effects(self) -> list[str]:
        preview = self._preview
        tier = preview.tier
        lines = [" · ".join(self._figures_of(tier.change)), levels_text(tier.documented)]
        if preview.pending_unknown or any(preview.pending.values()):
            lines.append(self._fate_text())
        last = []
        if not self._by_hand and self._count and preview.interval:
            rate = text.count_text(-(-SECOND // preview.interval))
            time = duration_text(self._count * preview.interval)
            last.append(self.tr("Up to {rate} calls a second, {time}").format(rate=rate, time=time))
        if preview.hidden:
            hidden = preview.hidden
            last.append(self.tr("%Ln selected copier(s) hidden by the filter stay out", "", hidden))
        if last:
            lines.append(" · ".join(last))
        return lines

    def _figures_of(self, change: RemovalEffect) -> list[str]:
        before, after = change.before, change.after
        parts = [
            self.tr("Active ratio {before} → {after}").format(
                before=active_text(before), after=active_text(after)
            ),
            self.tr("copiers {before} → {after}").format(
                before=text.count_text(before.copiers), after=text.count_text(after.copiers)
            ),
        ]
        owned = text.amounts_text(before.managed) or text.UNKNOWN
        left = text.amounts_text(after.managed) or text.UNKNOWN
        parts.append(self.tr("copiers' equity {before} → {after}").format(before=owned, after=left))
        return parts

    def _columns(self) -> Sequence[Column[PreviewRow]]:
        return (
            Column(
                self.tr("Copier"),
                lambda row: row.name,
                text.short_name,
                tooltip=lambda row: text.name_text(row.copier.copier_id),
                copy=str,
            ),
            self._amount(self.tr("Equity"), lambda row: row.copier.equity),
            Column(
                self.tr("Copying"),
                lambda row: row.figures.days,
                partial(_days_text, self.tr("{count} d")),
                right=True,
            ),
            self._amount(self.tr("Share paid"), lambda row: row.figures.share_paid),
            self._amount(self.tr("Pending share"), lambda row: row.figures.pending),
            self._amount(self.tr("To high-water mark"), lambda row: row.figures.to_mark),
            Column(self.tr("Id"), lambda row: row.copier.copier_id, text.short_name, copy=str),
            Column(self.tr("Why"), why_text),
        )

    def _amount(
        self, title: str, value: Callable[[PreviewRow], Units | None]
    ) -> Column[PreviewRow]:
        return Column(
            title,
            value,
            text.money_text,
            right=True,
            tooltip=lambda row: text.full_money_text(value(row), row.copier.asset),
            copy=amount_text,
        )


def _days_text(pattern: str, days: int) -> str:
    return pattern.format(count=text.count_text(days))
