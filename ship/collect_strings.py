"""Collect every sentence of the window into the `.ts` files of its languages: `make strings`.

`pyside6-lupdate` reads Python only partly: it passes over `translate(…, n)` where `n` is more than
a name, and makes no plural of one that is just a name. So it is given a copy of the sources in
which every count is written as 1, which it takes for what it is.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TRANSLATIONS = ROOT / "resources" / "translations"
LANGUAGES = ("ja", "ko", "ru", "vi", "zh_CN", "zh_TW")

_HOW = ("-silent", "-locations", "none", "-no-obsolete", "-source-language", "en")
_COUNT = re.compile(r"%L?n")
_PLACE_OF_COUNT = 3
"""`translate(context, sentence, disambiguation, n)`."""


def main() -> None:
    """Renew the files of all languages; what is translated already stays."""
    with tempfile.TemporaryDirectory() as name:
        sources = copied(Path(name))
        for language in LANGUAGES:
            collect(sources, TRANSLATIONS / f"profitshare_{language}.ts", language)


def collect(sources: list[Path], into: Path, language: str) -> None:
    """Let lupdate read prepared sources into one file."""
    program = Path(sys.executable).parent / "pyside6-lupdate"
    options = [*_HOW, "-target-language", language]
    command = [str(program), *options, *map(str, sources), "-ts", str(into)]
    subprocess.run(command, check=True)  # noqa: S603 (our own files)


def prepared(source: str) -> str:
    """A module whose counts lupdate understands, with nothing else changed."""
    changes = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = node.func.attr if isinstance(node.func, ast.Attribute) else _name(node.func)
        if name == "translate" and len(node.args) > _PLACE_OF_COUNT:
            changes.append((node.args[_PLACE_OF_COUNT], "1"))
        elif name == "QT_TRANSLATE_NOOP" and _COUNT.search(ast.unparse(node.args[1])):
            context, sentence = map(ast.unparse, node.args)
            changes.append((node, f'translate({context}, {sentence}, "", 1)'))
    lines = source.encode().splitlines(keepends=True)
    begins = [0]
    for line in lines:
        begins.append(begins[-1] + len(line))
    text = source.encode()
    for found, instead in sorted(changes, key=lambda change: _place(change[0]), reverse=True):
        first = begins[found.lineno - 1] + found.col_offset
        last = begins[(found.end_lineno or 0) - 1] + (found.end_col_offset or 0)
        text = text[:first] + instead.encode() + text[last:]
    return text.decode()


def copied(folder: Path) -> list[Path]:
    """Prepared copies of all modules of the program."""
    copies = []
    for path in sorted((ROOT / "profitshare_gui").rglob("*.py")):
        copy = folder / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_text(prepared(path.read_text(encoding="utf-8")), encoding="utf-8")
        copies.append(copy)
    return copies


def _name(called: ast.expr) -> str:
    return called.id if isinstance(called, ast.Name) else ""


def _place(node: ast.expr) -> tuple[int, int]:
    return node.lineno, node.col_offset


if __name__ == "__main__":
    main()
