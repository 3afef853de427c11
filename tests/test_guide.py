"""The guide tells the truth: its links and pictures are there, its buttons and commands exist."""

from __future__ import annotations

import ast
import re
import shlex
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import click
import pytest

from profitshare_gui.cli import main
from profitshare_gui.core.records import EventKind
from profitshare_gui.exchanges.known_exchanges import PROFILES
from profitshare_gui.paths import guide, resource

ROOT = Path(__file__).parents[1]
CHAPTERS = sorted(guide().glob("*.md"))
HOUSE = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "docs" / "architecture.md"]
PAGES = [*HOUSE, *CHAPTERS]
LARGEST_PICTURE = 200_000

_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_FENCE = re.compile(r"^```.*?^```$", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`[^`\n]+`")
_BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_FILLED = re.compile(r"\{[a-z_]+\}|%L?n")
_HOLE = re.compile(r"\\\{[a-z_]+\\\}|%L?n")
_KEYS = re.compile(r"\bCtrl\+(?:Shift\+)?(?:[A-Z]\b|[\d,/?])")


def said(page: Path) -> str:
    """What a page says, without its code."""
    return _CODE.sub("", _FENCE.sub("", page.read_text(encoding="utf-8")))


def heading_names(page: Path) -> set[str]:
    """What links may call the headings of a page."""
    found = re.findall(r"^#+ (.+)$", _FENCE.sub("", page.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in found}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    """Files, pictures and headings; what is outside is https."""
    broken = []
    for link in _LINK.findall(_FENCE.sub("", page.read_text(encoding="utf-8"))):
        file, _, heading = link.partition("#")
        target = (page.parent / file).resolve() if file else page
        if link.startswith("https://"):
            continue
        if not target.exists() or (heading and heading not in heading_names(target)):
            broken.append(link)
    assert broken == []


@pytest.mark.parametrize("page", CHAPTERS, ids=lambda page: page.name)
def test_a_chapter_asks_for_nothing_outside_the_guide_and_its_pictures(page: Path) -> None:
    """It is read without a network, and from a wheel in which the rest of docs/ is not."""
    wanted = {link.partition("#")[0] for link in _LINK.findall(said(page))} - {""}
    names = {chapter.name for chapter in CHAPTERS}
    assert {
        link for link in wanted if link not in names and not link.startswith("../pictures/")
    } == set()


def test_every_chapter_is_in_the_contents() -> None:
    contents = said(guide() / "README.md")
    assert {chapter.name for chapter in CHAPTERS} - {"README.md"} <= set(_LINK.findall(contents))


def test_every_picture_is_used_and_small() -> None:
    """They travel with the program."""
    used = {
        Path(link).name
        for page in PAGES
        for link in _LINK.findall(said(page))
        if "pictures/" in link
    }
    pictures = {path.name: path.stat().st_size for path in (ROOT / "docs/pictures").iterdir()}
    assert set(pictures) == used
    assert [name for name, size in pictures.items() if size > LARGEST_PICTURE] == []


@cache
def sentences() -> tuple[re.Pattern[str], ...]:
    """Every sentence of the program as what it may read like, counts and names filled in."""
    found: set[str] = set()
    for path in (ROOT / "profitshare_gui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and _called(node) in {
                "tr",
                "translate",
                "QT_TRANSLATE_NOOP",
            }:
                found.update(
                    arg.value
                    for arg in node.args
                    if isinstance(arg, ast.Constant) and isinstance(arg.value, str)
                )
    return tuple(_pattern(sentence) for sentence in found if _tells(sentence))


def _tells(sentence: str) -> bool:
    """Whether it says something without what is filled in; "{chapter} · {count}" fits anything."""
    words = _FILLED.sub("", sentence)
    return bool(words.strip()) and (
        words == sentence or re.search("[A-Za-z]{3}", words) is not None
    )


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def _pattern(sentence: str) -> re.Pattern[str]:
    """A sentence without its mnemonic; a hole takes anything, `(s)` is there or not."""
    plain = re.escape(re.sub(r"&(?=\w)", "", sentence)).replace(r"\(s\)", "s?")
    return re.compile(_HOLE.sub(".{1,40}", plain.replace(r"\ ", " ")))


def is_said(words: str) -> bool:
    """Whether the program says this, word for word; two sentences may stand side by side."""
    if any(sentence.fullmatch(words) for sentence in sentences()):
        return True
    parts = re.split(r" · |: ", words)
    return len(parts) > 1 and all(map(is_said, parts))


@pytest.mark.parametrize("page", CHAPTERS, ids=lambda page: page.name)
def test_what_is_bold_can_be_read_in_the_window(page: Path) -> None:
    """Pages, buttons, menus, headings; a renamed button fails here."""
    bold = {" ".join(words.split()) for words in _BOLD.findall(said(page))}
    questions = set(
        re.findall(r"^\*\*([^*]+\?)\*\*", page.read_text(encoding="utf-8"), re.MULTILINE)
    )
    wrong = sorted(words for words in bold - questions - {"bold", "?"} if not is_said(words))
    assert wrong == []


def test_a_button_that_does_not_exist_would_be_found() -> None:
    """A check that can find nothing proves nothing."""
    assert is_said("Select inactive (23)")
    assert is_said("11 copiers will be postponed: open positions")
    assert not is_said("Select the inactive ones")


@pytest.mark.parametrize("page", CHAPTERS, ids=lambda page: page.name)
def test_every_key_does_something(page: Path) -> None:
    from profitshare_gui.ui import chart_header, copiers_table, table
    from profitshare_gui.ui.actions import DECLARED

    known = {keys for action in DECLARED for keys in action.keys}
    for part in (chart_header, copiers_table, table):
        known.update(keys for each in part.KEYS for keys in each.keys)
    assert set(_KEYS.findall(said(page))) <= known


def commands(page: Path) -> Iterator[tuple[str, bool]]:
    """Every command a page names, and whether it is one to type, with all it needs."""
    text = page.read_text(encoding="utf-8")
    whole = [line for block in _FENCE.findall(text) for line in block.splitlines()]
    named = [code.strip("`") for code in _CODE.findall(_FENCE.sub("", text))]
    for lines, is_whole in ((whole, True), (named, False)):
        for line in lines:
            if re.match(r"profitshare(-gui)? [a-z-]", line):
                yield line.partition(" <")[0], is_whole


def parsed(line: str, *, is_whole: bool = True) -> dict[str, object]:
    """The options of a command, as click's own parser reads them; raises where it would refuse."""
    words = shlex.split(line)[1:]
    command: click.Command = main
    context = click.Context(command, info_name="profitshare")
    while isinstance(command, click.Group) and words and not words[0].startswith("-"):
        found = command.get_command(context, words[0])
        assert found is not None, f"there is no command {words[0]}"
        command, words = found, words[1:]
        context = click.Context(command, parent=context)
    options, _left, _order = command.make_parser(context).parse_args(args=list(words))
    for param in command.params:
        value = options.get(str(param.name))
        if isinstance(param.type, click.Choice) and isinstance(value, str):
            assert value in param.type.choices, f"{line}: {value}"
        if is_whole and param.required:
            assert value is not None, f"{line}: {param.name}"
    return dict(options)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_can_be_typed(page: Path) -> None:
    """README and guide: command, options, what may be chosen, and what is required."""
    for line, is_whole in commands(page):
        if line.startswith("profitshare-gui"):
            assert set(shlex.split(line)[1:]) <= {"--demo", "--self-test", "--version"}, line
        elif "COMMAND" not in line and "…" not in line:
            parsed(line, is_whole=is_whole)


def test_a_command_that_cannot_be_typed_would_be_found() -> None:
    """A check that can find nothing proves nothing."""
    assert parsed('profitshare sync "Bitget main" --key-stdin')
    for line in ("profitshare settle --rules ju", "profitshare fly", "profitshare backup --quick"):
        with pytest.raises((click.UsageError, AssertionError)):
            parsed(line)


def test_the_guide_names_every_rulebook_and_every_exchange() -> None:
    """A platform that is added comes into the chapter of platforms."""
    platforms = (guide() / "platforms.md").read_text(encoding="utf-8")
    books = {path.stem for path in resource("rulebooks").glob("*.toml")}
    assert {book for book in books if f"`{book}`" not in platforms} == set()
    assert {each.name for each in PROFILES.values() if each.name not in platforms} == set()


def test_the_guide_names_every_kind_of_event() -> None:
    importing = (guide() / "importing.md").read_text(encoding="utf-8")
    assert {kind.value for kind in EventKind if f"`{kind.value}`" not in importing} == set()


def test_the_seventeen_complaints_are_answered() -> None:
    """Step 14, Learn: one by one."""
    numbers = re.findall(r"^## (\d+)\. ", (guide() / "questions.md").read_text(), re.MULTILINE)
    assert numbers == [str(number) for number in range(1, 18)]
