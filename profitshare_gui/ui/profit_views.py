"""The Profit page: what was settled and is pending, the own trades, how they did, what may come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.profit_page import ProfitPage
from profitshare_gui.ui.widgets import HALF_GAP, PAGE_MARGIN

if TYPE_CHECKING:
    from profitshare_gui.ui.performance_tab import PerformanceTab
    from profitshare_gui.ui.positions_tab import PositionsTab
    from profitshare_gui.ui.share_card_dialog import ShareCardDialog
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.ui.what_if_tab import WhatIfTab
    from profitshare_gui.usecases.desk import Desk

_INDENT = PAGE_MARGIN - 8
"""The style sheet gives a tab 8 pixels at its left."""


class View(Protocol):
    """A tab about one account."""

    def show_desk(self, desk: Desk | None) -> None:
        """Turn to another account, or none."""
        ...

    def refresh(self) -> None:
        """Load what is shown again."""
        ...


class ProfitViews(QWidget):
    """The tabs of the Profit page; `settlements` is the first of them.

    The others are made when somebody first looks at them, and read when they are seen.
    """

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("profit_page")
        self._tasks = tasks
        self._desk: Desk | None = None
        self._views: dict[str, View] = {}
        self._stale: set[str] = set()
        self.settlements = ProfitPage(tasks)
        self._tabs = QTabBar()
        self._tabs.setObjectName("profit_views")
        self._tabs.setAccessibleName(self.tr("Views of the profit"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideNone)
        for name, title in (
            ("profit_settlements", self.tr("Settlements")),
            ("positions_tab", self.tr("Positions")),
            ("performance_tab", self.tr("Performance")),
            ("what_if_tab", self.tr("What if")),
        ):
            self._tabs.setTabData(self._tabs.addTab(title), name)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.settlements)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(0)
        self._card_button = QPushButton(self.tr("Share card…"))
        self._card_button.setObjectName("share_card_button")
        self._card_button.setToolTip(self.tr("A picture of your results to post, without amounts"))
        self._card_button.clicked.connect(self.show_share_card)
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT, 0, PAGE_MARGIN, 0)
        row.addWidget(self._tabs)
        row.addStretch(1)
        row.addWidget(self._card_button)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)
        self._tabs.currentChanged.connect(self._show_chosen)

    def show_desk(self, desk: Desk | None, *, commands: Commands) -> None:
        """Turn to another account, or none; `commands` are what to type to fill the archive."""
        self._desk = desk
        self._show_tools(shown=desk is not None)
        if desk is None:
            self._tabs.setCurrentIndex(0)
        self.settlements.show_desk(desk, commands=commands)
        for view in self._views.values():
            view.show_desk(desk)

    def refresh(self) -> None:
        """Read the tab that is seen again, and the others when they are."""
        self.settlements.refresh()  # the freshness and the countdown of the window are its
        self._stale = set(self._views)
        self._refresh_seen()

    def show_closed(self) -> None:
        """Show nothing: the archive could not be opened, which the window explains."""
        self._desk = None
        self._tabs.setCurrentIndex(0)
        self._show_tools(shown=False)
        self.settlements.show_closed()
        for view in self._views.values():
            view.show_desk(None)

    def show_part(self, chosen: str) -> None:
        """Open what a link is about, such as "disputed"; else the settlements."""
        self.show_view(f"{chosen}_tab")
        self.settlements.show_part(chosen)

    def show_view(self, name: str) -> None:
        """Open a tab by its object name."""
        names = [self._tabs.tabData(place) for place in range(self._tabs.count())]
        self._tabs.setCurrentIndex(names.index(name) if name in names else 0)

    def show_share_card(self) -> ShareCardDialog | None:
        """Open the picture for others; None without an account."""
        if self._desk is None:
            return None
        from profitshare_gui.ui.share_card_dialog import ShareCardDialog

        dialog = ShareCardDialog(self._tasks, self._desk, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
        return dialog

    def _show_tools(self, *, shown: bool) -> None:
        for part in (self._tabs, self._card_button):
            part.setVisible(shown)

    def _show_chosen(self, place: int) -> None:
        name = str(self._tabs.tabData(place))
        self.settlements.tools.setVisible(not place and self.isVisible())
        if not place:
            self._stack.setCurrentWidget(self.settlements)
            return
        if name not in self._views:
            view = self._made(name)
            view.setObjectName(name)
            self._views[name] = cast("View", view)
            self._stack.addWidget(_with_margins(view))
            self._views[name].show_desk(self._desk)
            self._stale.add(name)
        pane = cast("QWidget", self._views[name]).parentWidget()
        if pane is not None:
            self._stack.setCurrentWidget(pane)
        self._refresh_seen()

    def _refresh_seen(self) -> None:
        name = str(self._tabs.tabData(self._tabs.currentIndex()))
        if name in self._stale:
            self._stale.discard(name)
            self._views[name].refresh()

    def _made(self, name: str) -> QWidget:
        """Make a tab; what it imports is not wanted at the start."""
        made: PositionsTab | WhatIfTab | PerformanceTab
        if name == "positions_tab":
            from profitshare_gui.ui.positions_tab import PositionsTab

            made = PositionsTab(self._tasks)
        elif name == "what_if_tab":
            from profitshare_gui.ui.what_if_tab import WhatIfTab

            made = WhatIfTab(self._tasks)
        else:
            from profitshare_gui.ui.performance_tab import PerformanceTab

            made = PerformanceTab(self._tasks)
        made.import_wanted.connect(self.settlements.import_wanted)
        return made


def _with_margins(view: QWidget) -> QWidget:
    """A view with the margins of a page around it."""
    pane = QWidget()
    layout = QVBoxLayout(pane)
    layout.setContentsMargins(PAGE_MARGIN, HALF_GAP, PAGE_MARGIN, PAGE_MARGIN)
    layout.addWidget(view)
    return pane
