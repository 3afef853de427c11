"""Where an archive is: folders and URLs, and that no password is ever shown."""

from __future__ import annotations

import pickle
from pathlib import Path

import pytest

from profitshare_gui.core.errors import BadValue
from profitshare_gui.paths import data_folder, data_place
from profitshare_gui.place import (
    SharedArchive,
    folder_of,
    has_password,
    is_url,
    shared_archive,
    without_password,
)

SECRET = "tru:st/n@1?#"
PLAIN = "postgresql+psycopg://ada@db.example.test:5433/desk"


@pytest.mark.parametrize(
    "url",
    [
        f"postgresql+psycopg://ada:{SECRET}@db.example.test:5433/desk",
        f"{PLAIN}?password=tru%3Ast",
        f"{PLAIN}?sslmode=require&sslpassword=tru%3Ast",
        f"{PLAIN}?pass%77ord=trust",
        "postgresql+psycopg://:trust@db.example.test/desk",
    ],
)
def test_a_password_is_noticed_and_never_shown(url: str) -> None:
    """SPEC, Bars: secrets never reach a log, a file, a crash report or the process list."""
    assert has_password(url)
    archive = SharedArchive(url, Path("folder"))
    for text in (without_password(url), str(archive), repr(archive), archive.name):
        assert "tru" not in text
        assert "n@1" not in text
    assert not has_password(without_password(url))


@pytest.mark.parametrize("setting", [PLAIN, f"{PLAIN}?host=/run/postgresql", "/home/ada/p:w@home"])
def test_a_setting_without_a_password_is_shown_as_it_is(setting: str) -> None:
    assert not has_password(setting)
    assert without_password(setting) == setting


def test_a_url_is_told_from_a_folder() -> None:
    assert is_url(PLAIN)
    assert not is_url("C:\\Users\\ada\\archive")


@pytest.mark.parametrize(
    "url",
    [
        "postgres://ada@host/desk",
        "mysql://ada@host/desk",
        "postgresql+psycopg://ada@host",
        "postgresql+psycopg://ada@host/",
        "sqlite:///desk",
    ],
)
def test_a_url_of_anything_else_is_refused(url: str, tmp_path: Path) -> None:
    with pytest.raises(BadValue) as refused:
        shared_archive(url, tmp_path)
    assert refused.value.code == "not_an_archive_url"


def test_what_is_not_shared_has_a_folder_for_each_archive(tmp_path: Path) -> None:
    """Two desks on one computer keep their own rulebooks; a new password is no new desk."""
    first, second = shared_archive(PLAIN, tmp_path), shared_archive(f"{PLAIN}s", tmp_path)
    changed = shared_archive(PLAIN.replace("ada@", "ada:new@"), tmp_path)
    assert folder_of(first) != folder_of(second)
    assert folder_of(first) == folder_of(changed)
    assert folder_of(first).is_relative_to(tmp_path)
    assert folder_of(tmp_path) == tmp_path


def test_an_archive_can_be_handed_to_another_process(tmp_path: Path) -> None:
    """An import may run in one; the URL travels through a pipe, not on its command line."""
    archive = shared_archive(f"{PLAIN}?application_name=x", tmp_path)
    assert pickle.loads(pickle.dumps(archive)) == archive  # noqa: S301 - our own


def test_the_data_setting_may_be_a_url(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A password may stand in PROFITSHARE_DATA, but not on the command line."""
    secret = PLAIN.replace("ada@", "ada:trust@")
    monkeypatch.setenv("PROFITSHARE_DATA", secret)
    place = data_place()
    assert isinstance(place, SharedArchive)
    assert (place.url, data_folder()) == (secret, place.folder)
    assert data_place(str(tmp_path)) == tmp_path
    monkeypatch.delenv("PROFITSHARE_DATA")
    assert place.folder.is_relative_to(data_folder())
    assert data_place(PLAIN) != place
    with pytest.raises(BadValue) as refused:
        data_place(secret)
    assert refused.value.code == "password_in_options"
    assert "trust" not in str(refused.value)
