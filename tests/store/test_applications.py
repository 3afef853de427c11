"""The archive of an application: steps only added, a draft replaced, images by digest."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from profitshare_gui.core.application import Origin, State, Step
from profitshare_gui.core.errors import BadValue, DiskTrouble, UnknownAccount
from profitshare_gui.core.records import Account
from profitshare_gui.store.draft_files import DraftFiles
from profitshare_gui.store.store import Store
from tests.say import at

NOON = at("2026-04-04 12:00")


@pytest.fixture
def account_id(store: Store) -> int:
    return add(store, "JU main")


def add(store: Store, name: str) -> int:
    account = Account(name, "ju", "files", "", NOON)
    return store.add_account(account).account_id


def test_steps_come_back_as_they_were_taken(store: Store, account_id: int) -> None:
    first = Step(0, NOON, State.DRAFT, learned_at=NOON)
    second = Step(0, NOON, State.UNDER_REVIEW, "why", "my note", Origin.NOTICE, NOON + 1)
    numbers = [store.applications.add_step(account_id, step) for step in (first, second)]
    kept = store.applications.steps(account_id)
    assert [step.step_id for step in kept] == numbers
    assert [(s.state, s.reason, s.note, s.origin, s.learned_at) for s in kept] == [
        (State.DRAFT, "", "", Origin.HAND, NOON),
        (State.UNDER_REVIEW, "why", "my note", Origin.NOTICE, NOON + 1),
    ]
    assert store.applications.steps(add(store, "other")) == []


def test_a_step_taken_back_stays_on_record(store: Store, account_id: int) -> None:
    number = store.applications.add_step(account_id, Step(0, NOON, State.DRAFT))
    assert store.applications.undo_step(account_id, number, now=NOON + 5)
    assert not store.applications.undo_step(account_id, number, now=NOON + 6)
    assert not store.applications.undo_step(account_id + 1, number, now=NOON)
    (kept,) = store.applications.steps(account_id)
    assert kept.undone_at == NOON + 5


def test_the_last_draft_is_the_draft(store: Store, account_id: int) -> None:
    assert store.applications.draft(account_id) is None
    store.applications.save_draft(account_id, '{"a":1}', now=NOON)
    store.applications.save_draft(account_id, '{"a":2}', now=NOON + 1)
    assert store.applications.draft(account_id) == ('{"a":2}', NOON + 1)


def test_every_write_is_noticed_by_the_window(store: Store, account_id: int) -> None:
    versions = [store.data_version()]
    number = store.applications.add_step(account_id, Step(0, NOON, State.DRAFT))
    versions.append(store.data_version())
    store.applications.save_draft(account_id, "{}", now=NOON)
    versions.append(store.data_version())
    store.applications.undo_step(account_id, number, now=NOON)
    versions.append(store.data_version())
    assert len(set(versions)) == 4


def test_an_account_that_is_not_there_keeps_nothing(store: Store) -> None:
    with pytest.raises(UnknownAccount):
        store.applications.add_step(99, Step(0, NOON, State.DRAFT))
    with pytest.raises(UnknownAccount):
        store.applications.save_draft(99, "{}", now=NOON)


@pytest.mark.parametrize("in_memory", [True, False])
def test_an_image_is_kept_under_its_digest(tmp_path: Path, *, in_memory: bool) -> None:
    files = DraftFiles(None if in_memory else tmp_path)
    digest = files.keep(7, b"picture", "png")
    assert digest == sha256(b"picture").hexdigest()
    assert files.read(7, digest, "png") == b"picture"
    assert files.read(8, digest, "png") is None
    assert (tmp_path / "drafts" / "7" / f"{digest}.png").is_file() is not in_memory
    other = files.keep(7, b"other", "png")
    files.sweep(7, frozenset({other}))
    assert files.read(7, digest, "png") is None
    assert files.read(7, other, "png") == b"other"


def test_an_image_that_is_not_what_it_was_is_none(tmp_path: Path) -> None:
    files = DraftFiles(tmp_path)
    digest = files.keep(7, b"picture", "png")
    path = tmp_path / "drafts" / "7" / f"{digest}.png"
    path.write_bytes(b"else")
    assert files.read(7, digest, "png") is None
    files.keep(7, b"picture", "png")
    assert files.read(7, digest, "png") == b"picture"


@pytest.mark.parametrize(
    ("digest", "suffix"),
    [("../../etc/passwd", "png"), ("a" * 64, "png/../../x"), ("A" * 64, "png"), ("", "exe")],
)
def test_a_draft_cannot_name_any_other_file(tmp_path: Path, digest: str, suffix: str) -> None:
    with pytest.raises(BadValue):
        DraftFiles(tmp_path).read(7, digest, suffix)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "drafts").write_text("in the way", encoding="utf-8")
    with pytest.raises(DiskTrouble):
        DraftFiles(tmp_path).keep(7, b"picture", "png")
