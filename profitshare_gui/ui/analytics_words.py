"""The definitions of the copier analytics, in whole sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from profitshare_gui.usecases.copier_analytics import ShareSource

translate = QCoreApplication.translate  # an alias lupdate knows


def activity_definition() -> str:
    """The active ratio."""
    return translate(
        "Analytics",
        "Copiers on the list that the rule for inactive copiers does not call inactive, divided by "
        "all copiers on the list. Those that it cannot judge count as not active.",
    )


def hhi_definition() -> str:
    """The Herfindahl-Hirschman index."""
    return translate(
        "Analytics",
        "Herfindahl–Hirschman index: the sum of the squared shares of the whole, times 10,000. "
        "10,000 means that one copier has everything; copiers of equal size give 10,000 divided by "
        "their number. Unknown and empty accounts have no part in it.",
    )


def effective_definition() -> str:
    """The effective number of copiers."""
    return translate(
        "Analytics",
        "As many copiers of equal size would be as concentrated as yours: 1 divided by the sum of "
        "the squared shares of the whole.",
    )


def top_definition() -> str:
    """What the ten largest make up."""
    return translate(
        "Analytics",
        "The part of the total equity that the ten largest copiers have. It is 100 % with ten "
        "copiers or fewer.",
    )


def top_paid_definition() -> str:
    """What the ten who paid most make up."""
    return translate(
        "Analytics",
        "The part of all profit shares that came from the ten copiers who paid most, those who "
        "left included.",
    )


def median_definition() -> str:
    """The median stay."""
    return translate(
        "Analytics",
        "The age by which half of the copiers have left, read from the retention curve. There is "
        "none while more than half stay for as long as anybody was observed.",
    )


def retention_definition() -> str:
    """The retention curve."""
    return translate(
        "Analytics",
        "Kaplan–Meier estimate of the part of copiers who stay longer than an age. At every age at "
        "which somebody left it is multiplied by 1 − left ÷ at risk. Copiers who are still there "
        "count as at risk up to now and never as having left. One whom the archive got to know "
        "late counts from that age on. Who comes back begins a new stay.",
    )


def cohort_definition() -> str:
    """The cohort grid."""
    return translate(
        "Analytics",
        "Everybody is in the month of his first stay. Column +n is the part of the month's joiners "
        "who copied at the end of the n-th month after it; +0 is the month itself. The last filled "
        "column of a row is the current month, which is not over, as of now.",
    )


def churn_definition() -> str:
    """Churn after a drawdown."""
    return translate(
        "Analytics",
        "For every copier and week: had he left when the week was over? The weeks are grouped by "
        "how far your own account stood below its peak when they began, transfers left out. The "
        "interval holds the true rate with 95 % (Wilson).",
    )


def clearing_definition() -> str:
    """The what-if of removing everybody who is inactive."""
    return translate(
        "Analytics",
        "What the list would be without the copiers whom the rule calls inactive now. Nothing is "
        "removed here. Assets are the equity that is known; the pending share is what those "
        "copiers owe at this moment.",
    )


def share_source_text(source: ShareSource) -> str:
    """Where the shares of copiers were taken from."""
    words = {
        ShareSource.COMPUTED: translate("Analytics", "computed from orders"),
        ShareSource.REPORTED: translate("Analytics", "reported by the platform"),
        ShareSource.PAYOUTS: translate("Analytics", "payouts received"),
        ShareSource.LIST: translate("Analytics", "as the copier list has it"),
        ShareSource.NONE: translate("Analytics", "no share is known yet"),
    }
    return words[source]
