"""Rulebook files: TOML in, a typed `Rulebook` out, or every fault of the file at once.

A file has `id`, `name`, `product`, `summary`, a table `[sources]` (key = where it is found) and one
`[[versions]]` per effective date: `label`, optional `effective_from`, the tables of
`rulebook_keys.KEYS`, and `[versions.from]`, which names the source of every value by its dotted key
or by its whole table. A value may be "unknown": the platform does not publish it.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from itertools import pairwise
from typing import Any, TypeVar

from profitshare_gui.core.errors import BadRulebook, BadValue, Fault
from profitshare_gui.core.instants import EARLIEST, WEEK, Micros, parse_instant
from profitshare_gui.core.records import EventKind
from profitshare_gui.core.rulebook import (
    UNKNOWN,
    Gate,
    InactiveRule,
    Model,
    RatioApplies,
    RebateRule,
    Rulebook,
    RuleValue,
    SettlementRule,
    Withholding,
)
from profitshare_gui.core.rulebook_keys import KEYS, TABLES, WEEKDAYS, Value
from profitshare_gui.core.schedule import Schedule
from profitshare_gui.core.toml_text import read_toml

_HEAD_KEYS = ("id", "name", "product", "summary", "sources", "versions")
_VERSION_KEYS = ("label", "effective_from", "from", *TABLES)
_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}", re.ASCII)
_MOST_VERSIONS = 100
_MOST_FAULTS = 200
_LONGEST_COUNT = 18
_ACCOUNT = "account"

_Type = TypeVar("_Type")


def parse_rulebook(text: str, path: str, overrides: Iterable[tuple[str, str]] = ()) -> Rulebook:
    """Read a rulebook; `path` is only quoted in messages. Raises `BadRulebook` with every fault.

    `overrides` are an account's own values by dotted key, such as its level's largest share ratio;
    they stand in every version (SPEC, Platforms and rulebooks).
    """
    try:
        tables = read_toml(text)
    except ValueError as error:
        raise BadRulebook(path, (Fault("file", str(error)),)) from error
    faults: list[Fault] = []
    _refuse_unknown(tables, _HEAD_KEYS, "", faults)
    _override(tables, overrides, faults)
    head = {key: _head_text(tables, key, faults) for key in ("id", "name", "product", "summary")}
    if head["id"] and not _ID.fullmatch(head["id"]):
        faults.append(Fault("id", "must be small letters, digits and hyphens"))
    sources = _sources(tables.get("sources"), faults)
    versions = _versions(tables.get("versions"), sources, faults)
    if faults:
        raise BadRulebook(path, tuple(dict.fromkeys(faults))[:_MOST_FAULTS])
    return Rulebook(
        rulebook_id=head["id"],
        name=head["name"],
        product=head["product"],
        summary=head["summary"],
        sources=sources,
        versions=versions,
    )


def _override(
    tables: dict[str, Any], overrides: Iterable[tuple[str, str]], faults: list[Fault]
) -> None:
    """Write an account's own values over those of every version, citing the account for them."""
    for key, value in overrides:
        if key not in KEYS:
            near = difflib.get_close_matches(key, KEYS, n=1)
            hint = f"; did you mean {near[0]}?" if near else ""
            faults.append(Fault(key, f"is not a known key{hint}"))
            continue
        table, _, name = key.partition(".")
        versions = tables.get("versions")
        for version in versions if isinstance(versions, list) else ():
            _write(version, table, name, _read_as_written(key, value))
            _write(version, "from", key, _ACCOUNT)
        _write(tables, "sources", _ACCOUNT, "this account's own value")


def _write(tables: object, table: str, key: str, value: object) -> None:
    """Write into a table of a table; where either is none, the reading of it will say so."""
    inner = tables.setdefault(table, {}) if isinstance(tables, dict) else None
    if isinstance(inner, dict):
        inner[key] = value


def _read_as_written(key: str, value: str) -> object:
    """An override is always text; here it becomes what a file would have had."""
    is_count = value.isdecimal() and len(value) <= _LONGEST_COUNT
    for written in (value, int(value) if is_count else None, value == "true"):
        try:
            KEYS[key].read(written)
        except BadValue:
            continue
        return written
    return value


def _head_text(tables: Mapping[str, Any], key: str, faults: list[Fault]) -> str:
    value = tables.get(key)
    if isinstance(value, str) and value.strip() and value.isprintable():
        return value
    faults.append(Fault(key, "is missing" if value is None else "must be one line of text"))
    return ""


def _sources(value: object, faults: list[Fault]) -> dict[str, str]:
    if not isinstance(value, dict) or not value:
        faults.append(Fault("sources", "is missing: a table of key = where it is found"))
        return {}
    for key, place in value.items():
        if not isinstance(place, str) or not place.strip() or not place.isprintable():
            faults.append(Fault(f"sources.{key}", "must be one line of text"))
    return {key: place for key, place in value.items() if isinstance(place, str)}


def _versions(
    value: object, sources: Mapping[str, str], faults: list[Fault]
) -> tuple[SettlementRule, ...]:
    if not isinstance(value, list) or not value or not all(isinstance(v, dict) for v in value):
        faults.append(Fault("versions", "is missing: at least one [[versions]] is needed"))
        return ()
    if len(value) > _MOST_VERSIONS:
        faults.append(Fault("versions", f"are more than {_MOST_VERSIONS}"))
        return ()
    found = [
        _Version(version, f"versions[{number}]", sources, faults)
        for number, version in enumerate(value, start=1)
    ]
    starts = [version.effective_from for version in found]
    if any(later <= earlier for earlier, later in pairwise(starts)):
        faults.append(Fault("versions", "must be in order of effective_from, each later"))
    return () if faults else tuple(version.rule() for version in found)


class _Version:
    """One `[[versions]]` table on its way to a `SettlementRule`; faults are collected."""

    def __init__(
        self,
        table: Mapping[str, Any],
        place: str,
        sources: Mapping[str, str],
        faults: list[Fault],
    ) -> None:
        self._place = place
        self._faults = faults
        self._values: dict[str, Value] = {}
        self._shown: list[RuleValue] = []
        self._assumed: list[str] = []
        _refuse_unknown(table, _VERSION_KEYS, place, faults)
        self.label = _head_text(table, "label", faults)
        self.effective_from = self._start(table.get("effective_from"))
        cited = table.get("from", {})
        if not isinstance(cited, dict):
            faults.append(Fault(f"{place}.from", "must be a table"))
            cited = {}
        _refuse_unknown(cited, (*TABLES, *KEYS), f"{place}.from", faults)
        for key, value in self._leaves(table):
            self._read(key, value)
            source = cited.get(key, cited.get(key.partition(".")[0]))
            self._cite(key, value, source, sources)
        self._check_complete()

    def _start(self, value: object) -> Micros:
        if value is None:
            return EARLIEST
        try:
            return parse_instant(value.isoformat() if isinstance(value, datetime) else str(value))
        except BadValue as error:
            self._faults.append(Fault(f"{self._place}.effective_from", str(error)))
            return EARLIEST

    def _leaves(self, table: Mapping[str, Any]) -> Iterable[tuple[str, object]]:
        for name in TABLES:
            inner = table.get(name, {})
            if not isinstance(inner, dict):
                self._faults.append(Fault(f"{self._place}.{name}", "must be a table"))
                continue
            known = [key.partition(".")[2] for key in KEYS if key.startswith(f"{name}.")]
            _refuse_unknown(inner, known, f"{self._place}.{name}", self._faults)
            for key in known:
                if key in inner:
                    yield f"{name}.{key}", inner[key]

    def _read(self, key: str, value: object) -> None:
        if value == UNKNOWN:
            plainest = self._plainest(key)
            if plainest is not None:
                self._values[key] = plainest
                self._assumed.append(f"{key.partition('.')[2]}={_value_text(plainest)}")
            elif KEYS[key].must_be_known:
                self._faults.append(Fault(f"{self._place}.{key}", "cannot be unknown"))
            return
        try:
            self._values[key] = KEYS[key].read(value)
        except BadValue as error:
            self._faults.append(Fault(f"{self._place}.{key}", str(error)))

    def _plainest(self, key: str) -> Value | None:
        """What an unknown axis takes; a cumulative figure has one ratio for all of it."""
        is_cumulative = self._values.get("settlement.model") != Model.PERIOD_NET
        if key == "settlement.ratio_applies" and is_cumulative:
            return RatioApplies.CURRENT
        return KEYS[key].plainest

    def _cite(self, key: str, value: object, source: object, known: Mapping[str, str]) -> None:
        if not isinstance(source, str) or not source.strip():
            self._faults.append(Fault(f"{self._place}.{key}", "has no source in [versions.from]"))
            return
        for part in re.split(r"[,;]\s*", source):
            cited = part.split(" ")[0]
            if cited not in known:
                self._faults.append(
                    Fault(
                        f"{self._place}.from",
                        f"cites {cited!r}, which is not in [sources]",
                    )
                )
        self._shown.append(RuleValue(key, _value_text(value), source))

    def _check_complete(self) -> None:
        needed = {key for key, declared in KEYS.items() if declared.required}
        needed -= {shown.key for shown in self._shown}
        period = self._get("schedule.period_days", int)
        if period and period % WEEK == 0 and not self._flag("schedule.per_copier"):
            needed.add("schedule.weekday")
        # What is there but wrong has been named already; it is not missing.
        faulty = {fault.key for fault in self._faults}
        for key in KEYS:
            place = f"{self._place}.{key}"
            if key in needed and key not in self._values and place not in faulty:
                self._faults.append(Fault(place, "is missing"))

    def _get(self, key: str, kind: type[_Type]) -> _Type | None:
        value = self._values.get(key)
        return value if isinstance(value, kind) else None

    def _flag(self, key: str) -> bool:
        return self._values.get(key) is True

    def rule(self) -> SettlementRule:
        """The finished rule; only called when the file has no fault."""
        word = {key: value for key, value in self._values.items() if isinstance(value, str)}
        triggers = self._get("settlement.triggers", tuple) or ()
        return SettlementRule(
            label=self.label,
            effective_from=self.effective_from,
            schedule=self._schedule(),
            model=Model(word["settlement.model"]),
            counts_unrealized=self._flag("settlement.unrealized"),
            deducts_trading_fees=self._flag("settlement.trading_fees"),
            counts_funding_fees=self._flag("settlement.funding_fees"),
            pooled=word["settlement.scope"] == "pooled",
            postpones=word["settlement.open_positions"] == "postpone",
            carries_losses=word["settlement.loss_carry"] == "carried",
            ratio_applies=RatioApplies(word["settlement.ratio_applies"]),
            fixed_ratio=self._get("settlement.fixed_ratio", int),
            withholding=Withholding(word["settlement.withholding"]),
            maximum_ratio=self._get("limits.ratio_maximum", int),
            triggers=frozenset(EventKind(trigger) for trigger in triggers),
            gate=self._gate(),
            rebate=self._rebate(),
            inactive=self._inactive(),
            assumed=tuple(self._assumed),
            values=tuple(self._shown),
        )

    def _schedule(self) -> Schedule:
        weekday = self._get("schedule.weekday", str)
        return Schedule(
            period=self._get("schedule.period_days", int) or 0,
            weekday=WEEKDAYS.index(weekday) if weekday else 0,
            time_of_day=self._get("schedule.time", int) or 0,
            offset=self._get("schedule.offset", int) or 0,
            pays_after=self._get("schedule.pays_after_minutes", int) or 0,
            per_copier=self._flag("schedule.per_copier"),
        )

    def _gate(self) -> Gate | None:
        lead = self._get("gate.lead_unrealized_above", int)
        covers = self._flag("gate.balance_covers_share")
        return Gate(lead, covers) if covers or lead is not None else None

    def _rebate(self) -> RebateRule | None:
        fees = self._get("rebate.fee_ratio", int)
        return RebateRule(fees, self._get("rebate.margin_ratio", int)) if fees else None

    def _inactive(self) -> InactiveRule | None:
        limit = self._get("inactive.equity_limit", int)
        if limit is None:
            return None
        return InactiveRule(
            equity_limit=limit,
            inclusive=self._flag("inactive.inclusive"),
            no_positions=self._flag("inactive.no_positions"),
            no_orders=self._flag("inactive.no_orders"),
        )


def _refuse_unknown(
    table: Mapping[str, Any], known: Iterable[str], place: str, faults: list[Fault]
) -> None:
    names = list(known)
    for key in table:
        if key not in names:
            guess = len(faults) < _MOST_FAULTS  # who wrote more of them has not mistyped a word
            near = difflib.get_close_matches(key, names, n=1) if guess else ()
            hint = f"; did you mean {near[0]}?" if near else ""
            faults.append(Fault(f"{place}.{key}" if place else key, f"is not a known key{hint}"))


def _value_text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return "; ".join(str(item) for item in value) or "none"
    return str(value)
