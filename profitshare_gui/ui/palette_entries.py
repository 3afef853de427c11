"""What the palette finds in a window: actions, pages, tabs, accounts, settings, exports."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QWidget

from profitshare_gui.core.setting_limits import Setting
from profitshare_gui.ui import export_words, futures_words
from profitshare_gui.ui.actions import (
    DECLARED,
    Group,
    does,
    group_title,
    keys_text,
    made_actions,
    title_of,
    words_of,
)
from profitshare_gui.ui.command_palette import Entry
from profitshare_gui.usecases.exports import ExportFormat, ExportKind

translate = QCoreApplication.translate  # an alias lupdate knows

_NOT_OFFERED = frozenset({"find_action", "next_part_action", "previous_part_action"})
"""What only keys are good for."""
_PARTS = (
    ("profit_page", "pending", "ProfitPage", QT_TRANSLATE_NOOP("ProfitPage", "Pending")),
    ("profit_page", "settlements", "ProfitViews", QT_TRANSLATE_NOOP("ProfitViews", "Settlements")),
    ("profit_page", "reported", "ProfitPage", QT_TRANSLATE_NOOP("ProfitPage", "Reported")),
    ("profit_page", "estimated", "ProfitPage", QT_TRANSLATE_NOOP("ProfitPage", "Estimated")),
    ("profit_page", "positions", "ProfitViews", QT_TRANSLATE_NOOP("ProfitViews", "Positions")),
    ("profit_page", "performance", "ProfitViews", QT_TRANSLATE_NOOP("ProfitViews", "Performance")),
    ("profit_page", "what_if", "ProfitViews", QT_TRANSLATE_NOOP("ProfitViews", "What if")),
    ("copiers_page", "current", "CopiersTools", QT_TRANSLATE_NOOP("CopiersTools", "Current")),
    ("copiers_page", "left", "CopiersTools", QT_TRANSLATE_NOOP("CopiersTools", "Left")),
    ("copiers_page", "analytics", "CopiersTools", QT_TRANSLATE_NOOP("CopiersTools", "Analytics")),
    (
        "copiers_page", "inactive", "Palette",
        QT_TRANSLATE_NOOP("Palette", "Select the inactive copiers"),
    ),
)  # fmt: skip
"""The parts of pages: page, the name it is opened by, and its title with whose words it is."""


class Places(Protocol):
    """What the entries do in a window."""

    def open_part(self, page: str, part: str) -> None:
        """Open a part of a page."""
        ...

    def choose_account(self, place: int) -> None:
        """Turn to an account by its place in the list."""
        ...

    def export_as(self, kind: ExportKind | None, written_as: ExportFormat) -> None:
        """Open the export with this chosen."""
        ...


def entries_of(window: QWidget, places: Places, accounts: Sequence[str]) -> list[Entry]:
    """Everything but the copiers; what cannot be done now is left out."""
    return [
        *_actions(window),
        *_tabs(places.open_part),
        *_accounts(places, accounts),
        *_settings(places.open_part, has_account=bool(accounts)),
        *_exports(places, has_account=bool(accounts)),
    ]


def _actions(window: QWidget) -> Iterator[Entry]:
    made = made_actions(window)
    for told in DECLARED:
        action = made.get(told.name)
        if action is None or not action.isEnabled() or told.name in _NOT_OFFERED:
            continue
        yield Entry(
            told.name,
            words_of(told),
            does(told),
            action.trigger,
            keys_text(told.keys[:1]),
            group_title(Group(told.group)),
        )


def _tabs(open_part: Callable[[str, str], object]) -> Iterator[Entry]:
    for page, part, context, words in _PARTS:
        yield Entry(
            f"{page}:{part}",
            translate(context, str(words)),
            translate("Palette", "Page {page}").format(page=title_of(f"go_{page}")),
            partial(open_part, page, part),
        )


def _accounts(places: Places, accounts: Sequence[str]) -> Iterator[Entry]:
    for place, name in enumerate(accounts):
        yield Entry(
            f"account:{place}",
            name,
            translate("Palette", "Turn to this account"),
            partial(places.choose_account, place),
        )


def _settings(open_part: Callable[[str, str], object], *, has_account: bool) -> Iterator[Entry]:
    for setting in Setting if has_account else ():
        yield Entry(
            f"setting:{setting}",
            futures_words.title(setting),
            translate("Palette", "Setting on the page {page}").format(
                page=title_of("go_futures_page")
            ),
            partial(open_part, "futures_page", str(setting)),
        )


def _exports(places: Places, *, has_account: bool) -> Iterator[Entry]:
    for format_name, written_as in export_words.format_names() if has_account else ():
        for kind_name, kind in export_words.kind_names(written_as):
            yield Entry(
                f"export:{written_as}:{kind}",
                translate("Palette", "Export: {kind} – {format}").format(
                    kind=kind_name, format=format_name
                ),
                translate("Palette", "Opens the export with this chosen"),
                partial(places.export_as, kind, written_as),
            )
