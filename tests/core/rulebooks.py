"""Small rulebooks for tests: JU-like TOML in which a test changes only what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.rulebook_file import parse_rulebook

RULEBOOKS = Path(__file__).parents[2] / "resources" / "rulebooks"

_DEFAULTS: Mapping[str, object] = {
    "schedule.period_days": 7,
    "schedule.weekday": "monday",
    "schedule.time": "00:00",
    "schedule.offset": "+00:00",
    "schedule.pays_after_minutes": 0,
    "settlement.model": "period_net",
    "settlement.unrealized": False,
    "settlement.trading_fees": True,
    "settlement.funding_fees": True,
    "settlement.scope": "per_copier",
    "settlement.open_positions": "ignore",
    "settlement.loss_carry": "forgotten",
    "settlement.ratio_applies": "at_open",
    "settlement.withholding": "none",
    "settlement.triggers": [],
    "settlement.credited_to": "futures account",
}

_HOME_OF = {
    **{key.partition(".")[2]: key.partition(".")[0] for key in _DEFAULTS},
    "per_copier": "schedule",
    "fixed_ratio": "settlement",
    "lead_unrealized_above": "gate",
    "balance_covers_share": "gate",
    "fee_ratio": "rebate",
    "margin_ratio": "rebate",
    "ratio_maximum": "limits",
}


def rulebook(*later: Mapping[str, object], **changes: object) -> Rulebook:
    """A rulebook of one version, the defaults with `changes`; each of `later` adds a version.

    A key is the last part of its dotted name; None leaves it out. A later version starts from the
    first one and needs `effective_from`.
    """
    return parse_rulebook(toml(*later, **changes), "test.toml")


def toml(*later: Mapping[str, object], **changes: object) -> str:
    """The text of such a rulebook."""
    head = 'id = "test"\nname = "Test"\nproduct = "futures"\nsummary = "A rule."\n'
    head += '[sources]\nT1 = "the test"\n'
    versions = [changes, *({**changes, **version} for version in later)]
    return head + "".join(_version(number, told) for number, told in enumerate(versions))


def shipped(rulebook_id: str) -> Rulebook:
    """A rulebook as the program brings it."""
    path = RULEBOOKS / f"{rulebook_id}.toml"
    return parse_rulebook(path.read_text(encoding="utf-8"), path.name)


def _version(number: int, changes: Mapping[str, object]) -> str:
    lines = ["[[versions]]", f'label = "v{number}"']
    values = dict(_DEFAULTS)
    for name, value in changes.items():
        if name == "effective_from":
            lines.append(f'effective_from = "{value}"')
        else:
            values[f"{_HOME_OF[name]}.{name}"] = value
    tables: dict[str, list[str]] = {}
    for key, value in values.items():
        table, _, name = key.partition(".")
        if value is not None:
            tables.setdefault(table, []).append(f"{name} = {_literal(value)}")
    for table, entries in tables.items():
        lines += [f"[versions.{table}]", *entries]
    lines += ["[versions.from]", *(f'{table} = "T1"' for table in tables)]
    return "\n".join(lines) + "\n"


def _literal(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, list | tuple):
        return "[" + ", ".join(_literal(item) for item in value) + "]"
    return f'"{value}"'
