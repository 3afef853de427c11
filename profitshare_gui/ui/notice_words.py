"""The sentences of notices: what happened, what to do about it, and the page that shows it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import tzinfo
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.application import State
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.notice_facts import Notice, NoticeKind, Severity
from profitshare_gui.core.records import DEFAULT_ASSET
from profitshare_gui.ui import text
from profitshare_gui.ui.application_words import state_text

translate = QCoreApplication.translate  # an alias lupdate knows

HIDDEN = "••••"
"""Stands for an amount of any length (product notes, 3.8)."""

K = NoticeKind

_TOPICS: Mapping[NoticeKind, object] = {
    K.SETTLEMENT_NEAR: QT_TRANSLATE_NOOP("Notices", "Settlement"),
    K.GATE_BLOCKING: QT_TRANSLATE_NOOP("Notices", "Blocked"),
    K.GATE_NEAR: QT_TRANSLATE_NOOP("Notices", "Blocked"),
    K.PAID: QT_TRANSLATE_NOOP("Notices", "Payout"),
    K.PAYOUT_WRONG: QT_TRANSLATE_NOOP("Notices", "Payout"),
    K.PAYOUT_MISSING: QT_TRANSLATE_NOOP("Notices", "Payout"),
    K.APPLICATION: QT_TRANSLATE_NOOP("Notices", "Application"),
    K.RATIO_WINDOW: QT_TRANSLATE_NOOP("Notices", "Ratio"),
    K.INACTIVITY: QT_TRANSLATE_NOOP("Notices", "Activity"),
    K.COPIER_CAP: QT_TRANSLATE_NOOP("Notices", "Copiers"),
    K.ASSETS_LIMIT: QT_TRANSLATE_NOOP("Notices", "Limit"),
    K.ORDERS_A_DAY: QT_TRANSLATE_NOOP("Notices", "Limit"),
    K.BALANCE_LOW: QT_TRANSLATE_NOOP("Notices", "Limit"),
    K.OPENED_AT_ONCE: QT_TRANSLATE_NOOP("Notices", "Orders"),
    K.LARGE_DEPOSIT: QT_TRANSLATE_NOOP("Notices", "Deposit"),
    K.RULES_CHANGE: QT_TRANSLATE_NOOP("Notices", "Rules"),
    K.ARCHIVE_GAP: QT_TRANSLATE_NOOP("Notices", "Record"),
    K.KEY_EXPIRING: QT_TRANSLATE_NOOP("Notices", "API key"),
    K.STALE: QT_TRANSLATE_NOOP("Notices", "Record"),
}
_SWITCHES: Mapping[NoticeKind, object] = {
    K.SETTLEMENT_NEAR: QT_TRANSLATE_NOOP("Notices", "A settlement is near"),
    K.GATE_BLOCKING: QT_TRANSLATE_NOOP("Notices", "Something blocks a settlement"),
    K.GATE_NEAR: QT_TRANSLATE_NOOP("Notices", "Unrealized PnL near the limit"),
    K.PAID: QT_TRANSLATE_NOOP("Notices", "A payout is right"),
    K.PAYOUT_WRONG: QT_TRANSLATE_NOOP("Notices", "A payout differs"),
    K.PAYOUT_MISSING: QT_TRANSLATE_NOOP("Notices", "A payout is missing"),
    K.APPLICATION: QT_TRANSLATE_NOOP("Notices", "The application moves"),
    K.RATIO_WINDOW: QT_TRANSLATE_NOOP("Notices", "The ratio may change again"),
    K.INACTIVITY: QT_TRANSLATE_NOOP("Notices", "Days without a trade"),
    K.COPIER_CAP: QT_TRANSLATE_NOOP("Notices", "Places for copiers run out"),
    K.ASSETS_LIMIT: QT_TRANSLATE_NOOP("Notices", "Assets near a threshold"),
    K.ORDERS_A_DAY: QT_TRANSLATE_NOOP("Notices", "Lead orders of the day run out"),
    K.BALANCE_LOW: QT_TRANSLATE_NOOP("Notices", "Too little balance to lead"),
    K.OPENED_AT_ONCE: QT_TRANSLATE_NOOP("Notices", "Orders opened at once"),
    K.LARGE_DEPOSIT: QT_TRANSLATE_NOOP("Notices", "A deposit while holding"),
    K.RULES_CHANGE: QT_TRANSLATE_NOOP("Notices", "The rules are about to change"),
    K.ARCHIVE_GAP: QT_TRANSLATE_NOOP("Notices", "The record has a gap"),
    K.KEY_EXPIRING: QT_TRANSLATE_NOOP("Notices", "An API key ends"),
    K.STALE: QT_TRANSLATE_NOOP("Notices", "The data is old"),
}
_ACTIONS: Mapping[str, object] = {
    "profit_page": QT_TRANSLATE_NOOP("Notices", "Open Profit"),
    "application_page": QT_TRANSLATE_NOOP("Notices", "Open Application"),
    "futures_page": QT_TRANSLATE_NOOP("Notices", "Open Futures settings"),
    "copiers_page": QT_TRANSLATE_NOOP("Notices", "Open Copiers"),
    "accounts_page": QT_TRANSLATE_NOOP("Notices", "Open Accounts"),
}


class Place(NamedTuple):
    """Where a notice leads: a page by its object name, and the filter to show it with."""

    page: str
    filter: str


_PLACES: Mapping[NoticeKind, Place] = {
    K.SETTLEMENT_NEAR: Place("profit_page", ""),
    K.GATE_BLOCKING: Place("profit_page", "postponed"),
    K.GATE_NEAR: Place("profit_page", "positions"),
    K.PAID: Place("profit_page", "payouts"),
    K.PAYOUT_WRONG: Place("profit_page", "disputed"),
    K.PAYOUT_MISSING: Place("profit_page", "disputed"),
    K.APPLICATION: Place("application_page", ""),
    K.RATIO_WINDOW: Place("futures_page", "ratio"),
    K.INACTIVITY: Place("profit_page", "performance"),
    K.COPIER_CAP: Place("copiers_page", "inactive"),
    K.ASSETS_LIMIT: Place("copiers_page", ""),
    K.ORDERS_A_DAY: Place("profit_page", "positions"),
    K.BALANCE_LOW: Place("profit_page", "positions"),
    K.OPENED_AT_ONCE: Place("profit_page", "positions"),
    K.LARGE_DEPOSIT: Place("profit_page", "positions"),
    K.RULES_CHANGE: Place("futures_page", "radar"),
    K.ARCHIVE_GAP: Place("profit_page", "gaps"),
    K.KEY_EXPIRING: Place("accounts_page", "key"),
    K.STALE: Place("accounts_page", "stale"),
}


def topic(kind: NoticeKind) -> str:
    """What a notice is about, in a word."""
    return translate("Notices", str(_TOPICS[kind]))


def switch_text(kind: NoticeKind) -> str:
    """What its switch says."""
    return translate("Notices", str(_SWITCHES[kind]))


def tone(notice: Notice) -> str:
    """The meaning its pill has."""
    if notice.kind is NoticeKind.PAID:
        return "good"
    return {Severity.URGENT: "danger", Severity.WARNING: "warning"}.get(notice.severity, "")


def place(notice: Notice) -> Place:
    """Where it leads."""
    if notice.kind is NoticeKind.PAYOUT_WRONG and notice.facts.get("explained"):
        return Place("profit_page", "explained")
    return _PLACES[notice.kind]


def action(notice: Notice) -> str:
    """What the way there is called."""
    return translate("Notices", str(_ACTIONS[place(notice).page]))


def source(notice: Notice) -> str:
    """Who says the number it was raised by; empty where it needs none."""
    told = str(notice.facts.get("source", ""))
    return translate("Notices", "Source: {source}").format(source=told) if told else ""


def sentence(notice: Notice, zone: tzinfo, *, hides_amounts: bool) -> str:
    """What happened, on the trader's own clock, `zone`."""
    return _Sentence(notice, zone, hides_amounts=hides_amounts).text


class _Sentence:
    """One notice put into words."""

    def __init__(self, notice: Notice, zone: tzinfo, *, hides_amounts: bool) -> None:
        self._facts = notice.facts
        self._zone = zone
        self._hides = hides_amounts
        self._time = _unbroken(notice.at, zone)
        self._day = text.short_day_text(notice.at, text.own_offset(notice.at, zone))
        self._is_there = bool(notice.facts.get("there"))
        self.text = _SAID[notice.kind](self)

    def _number(self, name: str) -> int:
        told = self._facts.get(name, 0)
        return told if isinstance(told, int) else 0

    def _amounts(self, *, sign: bool = False) -> str:
        told = self._facts.get("amounts", {})
        if not isinstance(told, dict) or not told:
            return ""
        if self._hides:
            return HIDDEN
        return " · ".join(text.money_text(told[each], each, sign=sign) for each in sorted(told))

    @property
    def _limit(self) -> str:
        return text.limit_money_text(self._number("limit"), DEFAULT_ASSET)

    def settlement_near(self) -> str:
        is_soon = self._number("hours") == 1
        amounts = self._amounts()
        if not amounts:
            words = translate("Notices", "Settlement at {time}: nothing would be paid as it stands")
        elif is_soon:
            words = translate("Notices", "Settlement within the hour, {time}: {amounts} expected")
        else:
            words = translate("Notices", "Settlement within a day, {time}: {amounts} expected")
        return words.format(time=self._time, amounts=amounts)

    def gate_blocking(self) -> str:
        count = self._number("copiers")
        reason = self._facts.get("reason")
        if reason == "LEAD_UNREALIZED":
            words = translate(
                "Notices", "Your unrealized PnL is below the limit: nothing is settled {time}"
            )
        elif reason == "AVAILABLE_BALANCE":
            words = translate(
                "Notices", "%Ln copier(s) cannot cover the share at {time}", "", count
            )
        else:
            words = translate(
                "Notices", "%Ln copier(s) with open positions: postponed at {time}", "", count
            )
        return words.format(time=self._time)

    def gate_near(self) -> str:
        words = translate("Notices", "Your unrealized PnL is {amount}; at {limit} nothing settles")
        return words.format(amount=self._amounts(sign=True), limit=self._limit)

    def paid(self) -> str:
        words = translate("Notices", "{amounts} paid for {day}, exactly as computed")
        return words.format(amounts=self._amounts(), day=self._day)

    def payout_wrong(self) -> str:
        if self._number("explained"):
            words = translate("Notices", "The payout of {day} differs by {amounts}, all explained")
        else:
            words = translate("Notices", "The payout of {day} is off by {amounts}, unexplained")
        return words.format(day=self._day, amounts=self._amounts(sign=True))

    def payout_missing(self) -> str:
        words = translate("Notices", "The payout of {day} has not come: {amounts} due")
        return words.format(day=self._day, amounts=self._amounts())

    def application(self) -> str:
        state = self._facts.get("state")
        name = state_text(State(state)) if state in set(State) else str(state)
        if self._number("overdue"):
            words = translate("Notices", "“{state}”: the platform's answer was due by {time}")
        else:
            words = translate("Notices", "The application is now “{state}”")
        return words.format(state=name, time=self._time)

    def ratio_window(self) -> str:
        until = _unbroken(self._number("until"), self._zone)
        return translate("Notices", "The share ratio may be changed again, until {time}").format(
            time=until
        )

    def inactivity(self) -> str:
        days = self._number("days")
        if not self._number("left"):
            return translate(
                "Notices", "%Ln day(s) without a trade: your copiers are unfollowed", "", days
            )
        return translate(
            "Notices", "%Ln day(s) without a trade; copiers are unfollowed {time}", "", days
        ).format(time=self._time)

    def copier_cap(self) -> str:
        if self._is_there:
            words = translate("Notices", "All {limit} places for copiers are taken")
        else:
            words = translate("Notices", "{count} of {limit} places for copiers are taken")
        return words.format(
            count=text.count_text(self._number("count")),
            limit=text.count_text(self._number("limit")),
        )

    def assets_limit(self) -> str:
        if self._is_there:
            words = translate("Notices", "{amount} under management: leverage is capped at 5x")
        else:
            words = translate(
                "Notices", "{amount} under management; leverage is capped at 5x from {limit} on"
            )
        return words.format(amount=self._amounts(), limit=self._limit)

    def orders_a_day(self) -> str:
        if self._is_there:
            words = translate("Notices", "{count} lead orders today: the next is not copied")
        else:
            words = translate("Notices", "{count} of {limit} lead orders of today are used")
        return words.format(
            count=text.count_text(self._number("count")),
            limit=text.count_text(self._number("limit")),
        )

    def balance_low(self) -> str:
        words = translate("Notices", "{amount} to trade with: below {limit} lead orders fail")
        return words.format(amount=self._amounts(), limit=self._limit)

    def opened_at_once(self) -> str:
        words = translate(
            "Notices", "{symbol} was opened within 500 ms of another: it was not copied"
        )
        return words.format(symbol=self._facts.get("symbol", ""))

    def large_deposit(self) -> str:
        words = translate(
            "Notices", "{amounts} came in while a position was open: copiers' positions shrink"
        )
        return words.format(amounts=self._amounts())

    def rules_change(self) -> str:
        words = translate("Notices", "The platform's rules change {time}: version “{label}”")
        return words.format(time=self._time, label=self._facts.get("label", ""))

    def archive_gap(self) -> str:
        return translate(
            "Notices", "The record has a gap of %Ln day(s) from {day} on", "", self._number("days")
        ).format(day=self._day)

    def key_expiring(self) -> str:
        if self._number("over"):
            words = translate("Notices", "The API key ended {time}")
        else:
            words = translate("Notices", "The API key ends {time}")
        return words.format(time=self._time)

    def stale(self) -> str:
        return translate("Notices", "Nothing was learned since {time}").format(time=self._time)


_SAID: Mapping[NoticeKind, Callable[[_Sentence], str]] = {
    kind: getattr(_Sentence, kind.value) for kind in NoticeKind
}


def _unbroken(at: Micros, zone: tzinfo) -> str:
    """An instant that no line break tears apart."""
    return text.own_instant_text(at, zone).replace(" ", "\N{NO-BREAK SPACE}")


def day_heading(at: Micros, now: Micros, zone: tzinfo) -> str:
    """The own day of an instant: today, yesterday, or its date."""
    shown = text.day_text(at, text.own_offset(at, zone))
    if shown == text.day_text(now, text.own_offset(now, zone)):
        return translate("Notices", "Today")
    day_before = now - DAY
    if shown == text.day_text(day_before, text.own_offset(day_before, zone)):
        return translate("Notices", "Yesterday")
    return shown
