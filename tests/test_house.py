"""The house itself: what is packed, what is locked, and that the documents tell the truth."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from hatch_build import release
from profitshare_gui import __version__

ROOT = Path(__file__).parents[1]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
TRANSLATIONS = "resources/translations"
GUIDES = ("README.md", "CONTRIBUTING.md", "docs/architecture.md")


def run_python(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a real Python process in the root of the project."""
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=os.environ | environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel as `pip install .` builds it."""
    folder = tmp_path_factory.mktemp("wheel")
    built = run_python("-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder))
    assert built.returncode == 0, built.stderr
    (found,) = folder.glob("*.whl")
    return found


def test_the_wheel_holds_the_program_its_resources_and_nothing_else(wheel: Path) -> None:
    """Every file of the package and of resources/ travels, the migrations as sources too."""
    packed = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    sources = {str(p.relative_to(ROOT)) for p in (ROOT / "profitshare_gui").rglob("*.py")}
    resources = {f"profitshare_gui/{p.relative_to(ROOT)}" for p in tracked(ROOT / "resources")}
    assert sources | resources <= packed
    assert {name.split("/")[0] for name in packed} == {"profitshare_gui"}


def test_the_wheel_holds_the_guide_and_its_pictures(wheel: Path, tmp_path: Path) -> None:
    """F1 needs no network; `../pictures/` leads to them in the work tree and in the wheel."""
    zipfile.ZipFile(wheel).extractall(tmp_path)
    asked = run_python(
        "-P",
        "-c",
        "from profitshare_gui.paths import guide; print(guide())",
        PYTHONPATH=str(tmp_path),
    )
    found = Path(asked.stdout.strip())
    assert found.is_relative_to(tmp_path), asked.stderr
    for name in ("guide", "pictures"):
        kept = {path.name for path in (found / ".." / name).iterdir()}
        assert kept == {path.name for path in tracked(ROOT / "docs" / name)}


def tracked(folder: Path) -> list[Path]:
    """The files of a folder, without what a file manager or an editor leaves."""
    return [p for p in folder.rglob("*") if p.is_file() and not p.name.startswith(".")]


def test_the_wheel_speaks_every_language_that_is_translated(wheel: Path) -> None:
    """`pip install .` and `uv tool install .` make the .qm files, which are not in the sources."""
    packed = set(zipfile.ZipFile(wheel).namelist())
    begun = [path for path in (ROOT / TRANSLATIONS).glob("*.ts") if "<translation>" in read(path)]
    assert {f"profitshare_gui/{TRANSLATIONS}/{path.stem}.qm" for path in begun} <= packed
    assert f"profitshare_gui/{TRANSLATIONS}/qtbase_vi.qm" in packed


def test_only_a_language_that_somebody_began_is_made(tmp_path: Path) -> None:
    """One without a finished sentence would be offered and be English; an old .qm goes."""
    sentence = "<message><source>Close</source><translation{}</translation></message>"
    text = '<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="{}"><context>'
    text += "<name>QPlatformTheme</name>{}</context></TS>"
    for code, translation in (("ru", ">Закрыть"), ("ko", ' type="unfinished">닫기'), ("ja", ">")):
        source = tmp_path / f"profitshare_{code}.ts"
        source.write_text(text.format(code, sentence.format(translation)), encoding="utf-8")
    (tmp_path / "profitshare_ko.qm").touch()
    (tmp_path / "profitshare_fr.qm").touch()
    assert release(tmp_path) == [tmp_path / "profitshare_ru.qm"]
    assert list(tmp_path.glob("*.qm")) == [tmp_path / "profitshare_ru.qm"]
    assert (tmp_path / "profitshare_ru.qm").stat().st_size > 0


def test_an_unpacked_wheel_finds_its_resources(wheel: Path, tmp_path: Path) -> None:
    """Outside the work tree `resources/` lies inside the package (docs/architecture.md)."""
    zipfile.ZipFile(wheel).extractall(tmp_path)
    question = "from profitshare_gui.paths import resource; print(resource('rulebooks/ju.toml'))"
    asked = run_python("-P", "-c", question, PYTHONPATH=str(tmp_path))
    found = Path(asked.stdout.strip())
    assert found.is_file(), asked.stderr
    assert found.is_relative_to(tmp_path)


def test_the_version_is_written_once_and_told_in_the_changelog() -> None:
    """The package says it; pyproject.toml and the wheel read it there."""
    assert PYPROJECT["project"]["dynamic"] == ["version"]
    assert f"## [{__version__}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


def test_everything_we_depend_on_is_locked_with_hashes() -> None:
    """`pip install --require-hashes` takes nothing else."""
    groups = PYPROJECT["dependency-groups"]
    wanted = [*PYPROJECT["project"]["dependencies"], *groups["build"], *groups["check"]]
    wanted += groups["test"]
    names = {re.split(r"[<>=\[]", text)[0].lower() for text in wanted}
    locked = {part.split("==")[0] for part in LOCK.split("\n") if "==" in part}
    assert names <= locked
    unhashed = [part for part in re.split(r"\n(?=\w)", LOCK) if "--hash=sha256:" not in part]
    assert unhashed == []


def versions(lock: str) -> set[str]:
    """The pinned packages of a lock, with their versions: `ccxt==4.5.90`."""
    return set(re.findall(r"^[a-z0-9.-]+==[^ ;\\]+", lock, re.MULTILINE))


@pytest.mark.parametrize("name", ["program.lock", "bundle.lock"])
def test_what_is_shipped_is_locked_to_the_versions_that_are_tested(name: str) -> None:
    """A bundle is made of what the tests ran with; `make lock` renews all three together."""
    lock = (ROOT / "ship" / name).read_text(encoding="utf-8")
    tested = {part.split("==")[0] for part in versions(LOCK)}
    common = {part for part in versions(lock) if part.split("==")[0] in tested}
    assert common <= versions(LOCK)
    assert [part for part in re.split(r"\n(?=\w)", lock) if "--hash=sha256:" not in part] == []


def test_the_program_is_shipped_with_all_it_depends_on_and_without_our_tools() -> None:
    """ship/program.lock has every dependency, that for PostgreSQL as well, and nothing to test."""
    shipped = {part.split("==")[0] for part in versions(read("ship/program.lock"))}
    project = PYPROJECT["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["postgresql"]]
    assert {re.split(r"[<>=\[]", text)[0].lower() for text in wanted} <= shipped
    assert shipped.isdisjoint({"hypothesis", "mypy", "pyinstaller", "pytest", "ruff"})


def read(name: str | Path) -> str:
    """A text file of the project."""
    return (ROOT / name).read_text(encoding="utf-8")


def test_the_build_asks_for_no_other_qt_than_the_program() -> None:
    """The wheel's languages are made by the lrelease of the Qt that reads them."""
    qt = [each for each in PYPROJECT["project"]["dependencies"] if "PySide6" in each]
    assert set(qt) <= set(PYPROJECT["build-system"]["requires"])


SHIPPED_TEXTS = ["requirements.lock", "ship/program.lock", "ship/bundle.lock", "build.spec"]
SHIPPED_TEXTS += ["Makefile", ".ci/run", "pyproject.toml", "tests/ship/try_program"]


@pytest.mark.parametrize("name", SHIPPED_TEXTS)
def test_no_file_says_where_packages_come_from(name: str) -> None:
    """Whoever installs decides: pip's own configuration is respected."""
    text = (ROOT / name).read_text(encoding="utf-8")
    assert re.search(r"://|index-url|find-links|trusted-host", text) is None


@pytest.mark.parametrize("name", PYPROJECT["project"]["scripts"].values())
def test_a_command_starts_without_anything_slow(name: str) -> None:
    """No command but `tour` imports Qt (SPEC, Command line); the rest waits until it is used."""
    module, function = name.split(":")
    slow = ["PySide6", "pyqtgraph", "ccxt", "alembic", "keyring", "openpyxl"]
    asked = run_python(
        "-c",
        f"import sys, {module} as face; assert callable(face.{function});"
        f"print([name for name in {slow} if name in sys.modules])",
    )
    assert asked.stdout.strip() == "[]", asked.stderr


def test_every_command_in_the_guides_exists() -> None:
    """`make …` and `profitshare …` as written in the README can be typed."""
    text = "\n".join((ROOT / guide).read_text(encoding="utf-8") for guide in GUIDES)
    targets = re.findall(
        r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE
    )
    assert set(re.findall(r"(?:^|`)make ([a-z-]+)", text, re.MULTILINE)) <= set(targets)
    for command in sorted(set(re.findall(r"^profitshare ((?:[a-z-]+ ?)+)", text, re.MULTILINE))):
        words = command.split()[: 2 if command.startswith(("rules", "accounts")) else 1]
        asked = run_python("-c", "from profitshare_gui.cli import main; main()", *words, "--help")
        assert asked.returncode == 0, f"profitshare {command}: {asked.stderr}"


def test_the_example_in_the_readme_pays_what_it_says(tmp_path: Path) -> None:
    """README, First run: (120 - 30 - 1.6 - 0.8 - 0.4) x 10 % = 8.72."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    orders = tmp_path / "orders.csv"
    orders.write_text(readme.split("```csv\n")[1].split("```")[0], encoding="utf-8")
    settle = ["settle", "--rules", "ju", "--orders", str(orders), "--as-of", "2026-04-06T00:00:00Z"]
    asked = run_python("-c", "from profitshare_gui.cli import main; main()", *settle)
    assert json.loads(asked.stdout)["totals"]["due"] == "8.72"
    assert "**8.72 USDT**" in readme


def test_a_test_that_leaves_a_warning_in_the_log_fails_unless_it_asked_for_the_log(
    tmp_path: Path,
) -> None:
    """Silence is tested (CONTRIBUTING, Tests)."""
    (tmp_path / "test_three.py").write_text(
        "import logging\n"
        "def test_quiet(): logging.getLogger('app').info('all is well')\n"
        "def test_loud(): logging.getLogger('app').warning('the disk is full')\n"
        "def test_expected(caplog): logging.getLogger('app').warning('the disk is full')\n",
        encoding="utf-8",
    )
    options = ["-c", "pyproject.toml", "-p", "tests.conftest", "-p", "no:cacheprovider"]
    ran = run_python("-m", "pytest", *options, str(tmp_path))
    assert "3 passed, 1 error" in ran.stdout
    assert "WARNING app: the disk is full" in ran.stdout
    assert "ERROR" in ran.stdout
    assert "test_loud" in ran.stdout
