"""The shelf of mappings: those that ship, the trader's own, and saving one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from profitshare_gui.core.errors import BadFile
from profitshare_gui.core.records import Feed
from profitshare_gui.exchanges.mapping import Mapping, parse_mapping
from profitshare_gui.exchanges.mapping_text import empty_mapping
from profitshare_gui.paths import resource
from profitshare_gui.usecases.mappings import MappingShelf

TEXT = 'kind = "copiers"\n\n[columns]\ncopier_id = "UID"\n'


def a_mapping(column: str = "UID") -> Mapping:
    return parse_mapping(TEXT.replace("UID", column), "any")


@pytest.fixture
def shelf(tmp_path: Path) -> MappingShelf:
    """A shelf of two folders, of which the trader's own does not exist yet."""
    shipped = tmp_path / "shipped"
    shipped.mkdir()
    (shipped / "site.toml").write_text(TEXT, encoding="utf-8")
    return MappingShelf((shipped, tmp_path / "own"))


def test_what_ships_is_on_the_shelf(tmp_path: Path) -> None:
    shelf = MappingShelf((resource("mappings"), tmp_path))
    assert {"hyperliquid", "okx-trading-history"} <= set(shelf.names())
    assert shelf.faults() == []
    assert len(shelf.readable()) == len(shelf.names())


def test_a_saved_mapping_is_read_back_and_hides_a_shipped_one(shelf: MappingShelf) -> None:
    assert (shelf.names(), shelf.is_own("site")) == (("site",), False)
    path = shelf.save("site", a_mapping("Account"))
    assert shelf.mapping("site") == replace(a_mapping("Account"), name="site")
    assert (path.parent.name, shelf.is_own("site")) == ("own", True)
    shelf.delete("site")
    assert shelf.mapping("site").columns == {"copier_id": ("UID",)}
    shelf.delete("site")
    assert shelf.names() == ("site",)


def test_a_mapping_is_saved_whole_over_an_older_one(shelf: MappingShelf) -> None:
    shelf.save("mine (2)", a_mapping())
    path = shelf.save("mine (2)", a_mapping("Other"))
    assert path.read_text(encoding="utf-8") == TEXT.replace("UID", "Other")
    assert [each.name for each in path.parent.iterdir()] == ["mine (2).toml"]


@pytest.mark.parametrize(
    "name",
    ["", " ", ".", "..", "../x", "a/b", "a\\b", "a:b", "CON", "nul.x", "x.", "x ", "\n", "x" * 61],
)
def test_a_name_that_is_none_of_a_file_is_refused(shelf: MappingShelf, name: str) -> None:
    """On any system: nothing outside the folder, nothing that Windows cannot have."""
    with pytest.raises(BadFile, match="is no name for a mapping"):
        shelf.save(name, a_mapping())
    assert not shelf.folders[-1].exists()


@pytest.mark.parametrize("name", ["x", "OKX 跟单", "my.own-mapping_2", "é"])
def test_a_name_may_be_in_any_alphabet(shelf: MappingShelf, name: str) -> None:
    shelf.save(name, a_mapping())
    assert name in shelf.names()


def test_an_incomplete_mapping_is_not_saved(shelf: MappingShelf) -> None:
    shelf.save("mine", a_mapping())
    with pytest.raises(BadFile, match=r"columns\.copier_id: is missing"):
        shelf.save("mine", empty_mapping(Feed.COPIERS))
    assert shelf.mapping("mine").columns == {"copier_id": ("UID",)}


def test_a_folder_that_cannot_be_written_to_is_told(shelf: MappingShelf) -> None:
    shelf.folders[-1].write_text("a file", encoding="utf-8")
    with pytest.raises(BadFile, match="cannot be written"):
        shelf.save("mine", a_mapping())


def test_a_file_that_cannot_be_deleted_is_told(shelf: MappingShelf) -> None:
    (shelf.folders[-1] / "mine.toml").mkdir(parents=True)
    with pytest.raises(BadFile, match="cannot be deleted"):
        shelf.delete("mine")


def test_a_broken_file_is_told_and_hides_no_other(shelf: MappingShelf) -> None:
    shelf.save("good", a_mapping())
    (shelf.folders[-1] / "bad.toml").write_text("kind = 7", encoding="utf-8")
    assert [mapping.name for mapping in shelf.readable()] == ["good", "site"]
    [fault] = shelf.faults()
    assert "bad.toml" in str(fault)
    with pytest.raises(BadFile):
        shelf.mapping("bad")


def test_a_name_that_nobody_has_is_told_with_those_there_are(shelf: MappingShelf) -> None:
    with pytest.raises(BadFile, match="no mapping is called so; known: site"):
        shelf.mapping("else")
