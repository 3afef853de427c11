"""Rules of the house that no linter knows; who may import whom is the import contracts' job."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "profitshare_gui"
FIGURE_FORMAT = re.compile(r"[^{}]*[.,]?\d*[fFeEgG%]")
FIGURE_IN_BRACES = re.compile(r"\{[^{}:]*:[^{}]*[.,]?\d*[fFeEgG%]\}")
EMPTY_WORDS = {"base", "common", "helper", "helpers", "manager", "misc", "util", "utils"}


def modules(folder: Path) -> Iterator[Path]:
    """Every module of a folder; a file anywhere is one too."""
    return iter(sorted(folder.rglob("*.py"))) if folder.is_dir() else iter([folder])


def is_float(node: ast.AST) -> bool:
    """`0.1` or `float(…)`: an amount that is no longer exact."""
    is_literal = isinstance(node, ast.Constant) and isinstance(node.value, float)
    return is_literal or (isinstance(node, ast.Call) and _name(node.func) == "float")


def is_figure_as_text(node: ast.AST) -> bool:
    """`f"{x:.2f}"`, `"{:.2f}"`, `"%s" % x` or `round(x)`."""
    if isinstance(node, ast.FormattedValue):
        spec = node.format_spec
        return spec is not None and FIGURE_FORMAT.fullmatch(ast.unparse(spec)[2:-1]) is not None
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str) and FIGURE_IN_BRACES.search(node.value) is not None
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
        is_text = isinstance(node.left, ast.Constant) and isinstance(node.left.value, str)
        return is_text or isinstance(node.left, ast.JoinedStr)
    return isinstance(node, ast.Call) and _name(node.func) == "round"


def is_glued_sentence(node: ast.AST) -> bool:
    """`tr(f"…")` or `tr("…" + …)`: extracted as a text that never matches at run time."""
    return (
        isinstance(node, ast.Call)
        and _name(node.func) in {"tr", "translate"}
        and any(isinstance(arg, ast.JoinedStr | ast.BinOp) for arg in node.args)
    )


def is_raw_sql(node: ast.AST) -> bool:
    """`exec_driver_sql` or SQLAlchemy's `text`."""
    if isinstance(node, ast.ImportFrom):
        from_sqlalchemy = (node.module or "").split(".")[0] == "sqlalchemy"
        return from_sqlalchemy and any(alias.name == "text" for alias in node.names)
    return isinstance(node, ast.Attribute) and node.attr == "exec_driver_sql"


def is_evasion(node: ast.AST) -> bool:
    """A mock, or a test that is skipped: neither can fail."""
    if isinstance(node, ast.Import | ast.ImportFrom):
        names = {alias.name for alias in node.names} | {getattr(node, "module", "") or ""}
        return any("mock" in name.split(".") for name in names)
    if isinstance(node, ast.Attribute) and _name(node.value) in {"pytest", "mark"}:
        return node.attr in {"skip", "skipif", "importorskip"}
    return False


def _name(node: ast.AST) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


@dataclass(frozen=True)
class Rule:
    """What must not stand where, the modules that may, and lines that prove the rule can fail."""

    breaks: Callable[[ast.AST], bool]
    where: tuple[str, ...]
    but: tuple[str, ...]
    caught: tuple[str, ...]


RULES = {
    "money is never a float": Rule(
        is_float,
        where=("core", "store", "exchanges", "usecases"),
        but=("core/performance*.py",),  # statistics of returns, never an amount
        caught=("due = pnl * 0.1", "due = float(text)"),
    ),
    "figures become text only in ui/text.py": Rule(
        is_figure_as_text,
        where=("ui",),
        but=("ui/text.py",),
        caught=("f'{x:.2f}'", "f'{x:,}%' % x", "'{:.1f}'.format(x)", "'{x:.0%}'", "round(x, 2)"),
    ),
    "a sentence for translation is whole": Rule(
        is_glued_sentence,
        where=(".",),
        but=(),
        caught=("self.tr(f'{n} copiers')", "translate('Errors', 'no ' + what)"),
    ),
    "SQL is written only in the store": Rule(
        is_raw_sql,
        where=(".",),
        but=("store/**/*.py",),
        caught=("from sqlalchemy import text", "connection.exec_driver_sql('…')"),
    ),
    "nothing is mocked or skipped": Rule(
        is_evasion,
        where=(".", "../tests"),
        but=(),
        caught=(
            "from unittest import mock",
            "import unittest.mock",
            "pytest.mark.skip",
            "pytest.skip",
        ),
    ),
}


@pytest.mark.parametrize("name", RULES)
def test_the_code_keeps_the_rule(name: str) -> None:
    """docs/architecture.md, Rules that machines enforce."""
    rule = RULES[name]
    free = {path for pattern in rule.but for path in PACKAGE.glob(pattern)}
    broken = [
        f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
        for place in rule.where
        for path in modules((PACKAGE / place).resolve())
        if path not in free
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if rule.breaks(node)
    ]
    assert broken == []


@pytest.mark.parametrize(
    ("name", "line"), [(n, line) for n, r in RULES.items() for line in r.caught]
)
def test_the_rule_catches_what_it_is_for(name: str, line: str) -> None:
    """A check that can find nothing proves nothing."""
    assert any(RULES[name].breaks(node) for node in ast.walk(ast.parse(line)))


@pytest.mark.parametrize("folder", ["profitshare_gui", "tests"])
def test_every_module_opens_with_a_line_on_what_it_is_for(folder: str) -> None:
    """docs/architecture.md, Rules that machines enforce."""
    silent = [
        str(path.relative_to(ROOT))
        for path in modules(ROOT / folder)
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []


def test_every_module_says_by_its_name_what_it_holds() -> None:
    """docs/architecture.md, Rules that machines enforce: no drawer for everything."""
    drawers = [p for p in modules(PACKAGE) if EMPTY_WORDS & set(p.stem.lower().split("_"))]
    folders = {p.parent for p in modules(PACKAGE) if p.parent.name.lower() in EMPTY_WORDS}
    assert [*drawers, *folders] == []


def test_no_module_is_longer_than_can_be_read_in_one_sitting() -> None:
    """docs/architecture.md, Rules that machines enforce: 300 lines are the aim, 400 the end."""
    long = {
        str(path.relative_to(ROOT)): lines
        for path in modules(PACKAGE)
        if (lines := len(path.read_text(encoding="utf-8").splitlines())) > 400
    }
    assert long == {}
