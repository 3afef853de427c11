"""Removing copiers in words: why somebody is not eligible, what became of him, what to do next."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.errors import ListNotWhole, SecretStoreMissing
from profitshare_gui.core.instants import MINUTE, SECOND, Micros
from profitshare_gui.core.sweep import (
    CAME_BACK,
    GONE,
    NOT_CONFIRMED,
    UNKNOWN,
    ItemState,
    SweepItem,
)
from profitshare_gui.ui import text
from profitshare_gui.ui.errors import Explanation, explain
from profitshare_gui.usecases.sweep_preview import Group, PreviewRow

translate = QCoreApplication.translate  # an alias lupdate knows

_OBSTACLES = {
    "EQUITY": QT_TRANSLATE_NOOP("Removal", "equity is above the limit"),
    "OPEN_POSITIONS": QT_TRANSLATE_NOOP("Removal", "has an open position"),
    "ACTIVE_ORDERS": QT_TRANSLATE_NOOP("Removal", "has an active order"),
    "NOT_REMOVABLE": QT_TRANSLATE_NOOP("Removal", "the platform does not let him be removed"),
}
_MISSING = {
    "equity": QT_TRANSLATE_NOOP("Removal", "equity is not known"),
    "open_positions": QT_TRANSLATE_NOOP("Removal", "open positions are not known"),
    "active_orders": QT_TRANSLATE_NOOP("Removal", "active orders are not known"),
    "rule": QT_TRANSLATE_NOOP("Removal", "the platform's rule is not known"),
}
_STATES = {
    ItemState.PLANNED: QT_TRANSLATE_NOOP("Removal", "Planned"),
    ItemState.SENT: QT_TRANSLATE_NOOP("Removal", "Sent"),
    ItemState.REMOVED: QT_TRANSLATE_NOOP("Removal", "Removed"),
    ItemState.REFUSED: QT_TRANSLATE_NOOP("Removal", "Refused"),
    ItemState.UNCERTAIN: QT_TRANSLATE_NOOP("Removal", "Unknown"),
    ItemState.DROPPED: QT_TRANSLATE_NOOP("Removal", "Left alone"),
    ItemState.STOPPED: QT_TRANSLATE_NOOP("Removal", "Not sent"),
}
_HAND_STATES = {
    ItemState.PLANNED: QT_TRANSLATE_NOOP("Removal", "To do"),
    ItemState.SENT: QT_TRANSLATE_NOOP("Removal", "Ticked"),
    ItemState.REMOVED: QT_TRANSLATE_NOOP("Removal", "Gone"),
    ItemState.STOPPED: QT_TRANSLATE_NOOP("Removal", "Given up"),
}
_HAND_CODES = {
    CAME_BACK: QT_TRANSLATE_NOOP("Removal", "Came back"),
    NOT_CONFIRMED: QT_TRANSLATE_NOOP("Removal", "Still listed"),
}
_TONES = {
    ItemState.REMOVED: "good",
    ItemState.REFUSED: "danger",
    ItemState.UNCERTAIN: "warning",
    ItemState.SENT: "warning",
}
_ACTIONS = {
    "confirmed": QT_TRANSLATE_NOOP("Removal", "Removal confirmed"),
    "undone": QT_TRANSLATE_NOOP("Removal", "Undone before anything was sent"),
    "ended": QT_TRANSLATE_NOOP("Removal", "Ended"),
    "reopened": QT_TRANSLATE_NOOP("Removal", "Something is to be done again"),
}

FAILURES_FIRST = (
    ItemState.REFUSED,
    ItemState.UNCERTAIN,
    ItemState.STOPPED,
    ItemState.PLANNED,
    ItemState.SENT,
    ItemState.DROPPED,
    ItemState.REMOVED,
)
"""The order of a result: what needs a person comes first."""


def why_text(row: PreviewRow) -> str:
    """Why a copier of a preview is not removed; empty where he is."""
    if row.group is Group.GONE:
        return translate("Removal", "no longer on the list")
    words = [_word(_OBSTACLES, each) for each in row.obstacles]
    words += [_word(_MISSING, each) for each in row.missing]
    return " · ".join(words)


def state_text(state: ItemState) -> str:
    """What became of a copier, in a word."""
    return _word(_STATES, state)


def hand_state_text(item: SweepItem) -> str:
    """How far a copier of a worklist is."""
    if item.code in _HAND_CODES and item.state is ItemState.PLANNED:
        return _word(_HAND_CODES, item.code)
    return _word(_HAND_STATES, item.state)


def state_tone(item: SweepItem) -> str:
    """The meaning of an outcome, for its colour."""
    if item.code in _HAND_CODES and item.state is ItemState.PLANNED:
        return "danger"
    return _TONES.get(item.state, "")


def cause_text(item: SweepItem) -> str:
    """Why an outcome is what it is, and what to do next; empty where he was removed."""
    match item.state:
        case ItemState.REMOVED:
            return ""
        case ItemState.DROPPED:
            return _dropped_text(item)
        case ItemState.UNCERTAIN | ItemState.SENT:
            return translate(
                "Removal",
                "No answer came. It is settled by reading the list again, never by sending again.",
            )
        case ItemState.STOPPED | ItemState.PLANNED:
            return translate("Removal", "Nothing was sent. Retry, to look at him again.")
        case ItemState.REFUSED if item.code == NOT_CONFIRMED:
            return translate(
                "Removal", "No answer came, and he is still on the list. Retry, to look again."
            )
        case _:
            said = item.told or translate("Removal", "no reason given")
            sentence = translate(
                "Removal",
                "The platform said: “{said}”. Look at him on its own pages, or retry later.",
            )
            return sentence.format(said=said)


def action_text(action: str) -> str:
    """One line of the audit log in words."""
    if action in _ACTIONS:
        return _word(_ACTIONS, action)
    states = {state.value: state for state in ItemState}
    return state_text(states[action]) if action in states else action


def duration_text(length: Micros) -> str:
    """How long something takes, rounded up: `about 8 s`, `about 17 min`."""
    if length <= 90 * SECOND:
        seconds = max(-(-length // SECOND), 1)
        return translate("Removal", "about {count} s").format(count=text.count_text(seconds))
    minutes = -(-length // MINUTE)
    return translate("Removal", "about {count} min").format(count=text.count_text(minutes))


def explain_halt(error: Exception) -> Explanation:
    """What kept a removal from going on: what happened, and the next step."""
    if isinstance(error, ListNotWhole):
        return Explanation(
            translate("Removal", "The list of copiers could not be read whole."),
            translate(
                "Removal",
                "{count} of its rows cannot be read, so nobody can be sure who is on it. Nothing "
                "is sent on such a list; the sync log has the rows.",
            ).format(count=text.count_text(error.set_aside))
            if error.set_aside
            else translate(
                "Removal", "It kept changing meanwhile. Nothing is sent on such a list; try again."
            ),
            str(error),
        )
    if isinstance(error, SecretStoreMissing) and error.code == "none":
        return Explanation(
            translate("Removal", "There is no API key for this account."),
            translate("Removal", "Give it on the Accounts page; it needs the right to remove."),
            str(error),
        )
    return explain(error)


def _dropped_text(item: SweepItem) -> str:
    """Why the newest reading spoke against it: `now 104.20 USDT · has an open position`."""
    if item.code == GONE:
        return translate("Removal", "He had left before anything was sent.")
    figures = _figures(item.told)
    if item.code == UNKNOWN:
        missing = figures.get("missing")
        names = missing if isinstance(missing, list) else []
        return " · ".join(_word(_MISSING, str(name)) for name in names)
    parts = []
    for code in item.code.split():
        equity = figures.get("equity")
        if code == "EQUITY" and isinstance(equity, int):
            shown = text.money_text(equity, item.asset)
            parts.append(translate("Removal", "now {equity}").format(equity=shown))
        else:
            parts.append(_word(_OBSTACLES, code))
    return " · ".join(parts)


def _figures(told: str) -> Mapping[str, object]:
    try:
        figures = json.loads(told)
    except ValueError:
        return {}
    return figures if isinstance(figures, dict) else {}


def _word(words: Mapping[Any, object], key: str) -> str:
    return translate("Removal", str(words[key])) if key in words else key


def levels_text(documented: Sequence[str]) -> str:
    """The levels that a removal may move the lead trader between, as far as they are documented."""
    if not documented:
        return translate(
            "RemovalDialog", "What this does to your level is unknown: none is documented."
        )
    return translate("RemovalDialog", "Levels of the platform: {levels}").format(
        levels=" · ".join(documented)
    )
