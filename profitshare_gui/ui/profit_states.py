"""What stands on the Profit page where there is no profit to show, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from profitshare_gui.core.errors import NoRatio
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.widgets import EmptyState

translate = QCoreApplication.translate  # an alias lupdate knows

_ICON = "profit"


def no_orders_text() -> str:
    """What is missing in an account without orders."""
    return translate("ProfitStates", "No orders in this account yet")


def import_text() -> str:
    """What the door to the import says, on every tab that has nothing to show without it."""
    return translate("ProfitStates", "Import a file…")


def first_use(commands: Commands) -> EmptyState:
    """No account yet; its door leads to the import, its button to the demo."""
    return EmptyState(
        translate("ProfitStates", "No account yet"),
        translate(
            "ProfitStates",
            "Import the orders your platform lets you export; the account is made with the first "
            "of them. They are settled by the platform's rules, and every payout shows its "
            "formula.",
        ),
        icon_name=_ICON,
        hint=translate("ProfitStates", "The same on the command line:"),
        commands=(commands.fill(),),
        button=translate("ProfitStates", "Look around with demo data"),
        door=import_text(),
    )


def no_orders(commands: Commands) -> EmptyState:
    """An account without orders; its door leads to the import, its button to entering one."""
    return EmptyState(
        no_orders_text(),
        translate(
            "ProfitStates",
            "Import the orders of your copiers. A file may be imported again at any time: what is "
            "known already is not added twice.",
        ),
        icon_name=_ICON,
        hint=translate("ProfitStates", "The same on the command line:"),
        commands=(commands.fill(),),
        button=translate("ProfitStates", "Add by hand…"),
        door=import_text(),
    )


def nothing_then(*, knew_then: bool) -> EmptyState:
    """No order by the instant that is shown; its button leads back to now."""
    return EmptyState(
        translate("ProfitStates", "Nothing to see at that instant"),
        translate(
            "ProfitStates",
            "The archive had learned of no order by then. What was imported later is left out.",
        )
        if knew_then
        else translate("ProfitStates", "No order had been opened by then."),
        icon_name=_ICON,
        button=translate("ProfitStates", "Back to now"),
    )


def ratio_wanted(commands: Commands, error: NoRatio) -> EmptyState:
    """Nothing says which ratio an order was under; its button leads to entering it by hand."""
    return EmptyState(
        translate("ProfitStates", "Which share ratio was in force?"),
        translate(
            "ProfitStates",
            "The platform's export does not say. Put this into a file called ratio.csv, with your "
            "own ratio and one line for every change, and import it.",
        ),
        icon_name=_ICON,
        commands=(commands.ratio_file(error.opened_at), commands.bring_ratio()),
        button=translate("ProfitStates", "Enter it by hand…"),
    )
