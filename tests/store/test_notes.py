"""Notes, identities and the past of the list, in a real archive."""

from __future__ import annotations

import pytest

from profitshare_gui.core.copier_note import MOST_TAGS, CopierNote, clean_note
from profitshare_gui.core.errors import UnknownAccount
from profitshare_gui.core.records import Feed
from profitshare_gui.store.store import Store
from tests.say import at
from tests.store.archives import NOW, copier, new_account, save

LATER = at("2026-04-02 00:00")


def test_the_newest_note_counts_and_the_others_are_its_past(store: Store) -> None:
    account_id = new_account(store)
    first = CopierNote("met in Lisbon", ("whale", "vip"), NOW)
    second = CopierNote("asks for BTC only", ("whale",), LATER)
    store.notes.save(account_id, "ada", first)
    store.notes.save(account_id, "ada", second)
    assert store.notes.all(account_id) == {"ada": second}
    assert store.notes.history(account_id, "ada") == [first, second]
    assert store.notes.history(account_id, "bob") == []


def test_an_empty_note_takes_the_last_one_back(store: Store) -> None:
    account_id = new_account(store)
    store.notes.save(account_id, "ada", CopierNote("x", (), NOW))
    store.notes.save(account_id, "ada", CopierNote("", (), LATER))
    assert store.notes.all(account_id) == {}
    assert len(store.notes.history(account_id, "ada")) == 2


def test_notes_survive_a_new_nickname_and_belong_to_one_account(store: Store) -> None:
    """Step 8: notes and tags that survive renames."""
    account_id, other = new_account(store), new_account(store, "other")
    note = CopierNote("n", ("t",), NOW)
    save(store, account_id, Feed.COPIERS, [copier("ada", nickname="old")])
    store.notes.save(account_id, "ada", note)
    later = copier("ada", as_of="2026-04-03 00:00", nickname="new")
    save(store, account_id, Feed.COPIERS, [later])
    assert store.notes.all(account_id) == {"ada": note}
    assert store.notes.all(other) == {}


def test_a_note_is_news_to_every_window(store: Store) -> None:
    account_id = new_account(store)
    before = store.data_version()
    store.notes.save(account_id, "ada", CopierNote("x", (), NOW))
    assert store.data_version() > before
    with pytest.raises(UnknownAccount):
        store.notes.save(account_id + 99, "ada", CopierNote("x", (), NOW))


def test_what_was_typed_is_made_fit_for_keeping(store: Store) -> None:
    """NUL and halves of a surrogate pair fit into no server's text."""
    note = clean_note(" a\x00b\ud800\nc ", "Whale, vip,, whale ,\x07", NOW)
    assert note == CopierNote("ab\nc", ("Whale", "vip"), NOW)
    many = clean_note("", ",".join(str(number) for number in range(99)), NOW)
    assert len(many.tags) == MOST_TAGS
    account_id = new_account(store)
    store.notes.save(account_id, "ada", note)
    assert store.notes.all(account_id)["ada"].note == "ab\nc"


def test_a_word_on_a_name_counts_until_it_is_undone(store: Store) -> None:
    """Step 7: confirmed by the user, reversible."""
    account_id = new_account(store)
    store.identities.confirm(account_id, "bre***", "ada", now=NOW)
    assert store.identities.confirmed(account_id) == {"bre***": "ada"}
    store.identities.confirm(account_id, "bre***", "bob", now=LATER)
    assert store.identities.confirmed(account_id) == {"bre***": "bob"}
    before = store.data_version()
    assert store.identities.undo(account_id, "bre***", now=LATER)
    assert store.data_version() > before
    assert store.identities.confirmed(account_id) == {}
    assert not store.identities.undo(account_id, "bre***", now=LATER)
    history = store.identities.history(account_id)
    assert [(kept.copier_id, kept.undone_at) for kept in history] == [
        ("ada", LATER),
        ("bob", LATER),
    ]


def test_two_names_may_be_one_copier(store: Store) -> None:
    """A rename makes two names of one person."""
    account_id, other = new_account(store), new_account(store, "other")
    store.identities.confirm(account_id, "old***", "ada", now=NOW)
    store.identities.confirm(account_id, "new***", "ada", now=NOW)
    assert store.identities.confirmed(account_id) == {"old***": "ada", "new***": "ada"}
    assert store.identities.confirmed(other) == {}
    with pytest.raises(UnknownAccount):
        store.identities.confirm(account_id + 99, "x", "ada", now=NOW)


def test_the_past_of_the_list(store: Store) -> None:
    account_id = new_account(store)
    since = at("2026-01-01 00:00")
    first = copier("ada", "100", nickname="old")._replace(copying_since=since)
    second = copier("ada", "250", "2026-04-02 00:00", nickname="new")._replace(copying_since=since)
    save(store, account_id, Feed.COPIERS, [first])
    save(store, account_id, Feed.COPIERS, [second, copier("bob")])
    past = store.copier_past
    assert [each.copier for each in past.readings(account_id, "ada")] == [first, second]
    assert past.beginnings(account_id) == [("ada", since)]
    assert past.nicknames(account_id) == {"ada": frozenset({"old", "new"})}
    assert past.last_nicknames(account_id) == {"ada": "new"}
