"""Accounts in the archive, and the number by which a window notices that something was written."""

from __future__ import annotations

import pytest

from profitshare_gui.core.errors import AccountExists, UnknownAccount
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.place import Place
from profitshare_gui.store.store import Store
from tests.say import order
from tests.store.archives import NOW, new_account, save

TOLD = Account(
    name="Ada's desk",
    rulebook_id="okx",
    exchange="okx",
    base_url="https://example.test",
    created_at=NOW,
    is_demo=True,
)


def test_an_account_comes_back_as_it_was_told_with_a_number(store: Store, place: Place) -> None:
    added = store.add_account(TOLD)
    store.close()
    again = Store.open(place)
    assert again.account("Ada's desk") == added
    assert added.account_id > 0
    assert (added.rulebook_id, added.base_url, added.is_demo) == ("okx", TOLD.base_url, True)
    again.close()


def test_accounts_are_listed_oldest_first(store: Store) -> None:
    for name in ("zoe", "ada", "max"):
        new_account(store, name)
    assert [account.name for account in store.accounts()] == ["zoe", "ada", "max"]


def test_a_name_is_given_once(store: Store) -> None:
    first = store.add_account(TOLD)
    with pytest.raises(AccountExists):
        store.add_account(TOLD)
    assert store.accounts() == [first]


def test_an_unknown_account_is_said_to_be_unknown(store: Store) -> None:
    with pytest.raises(UnknownAccount):
        store.account("nobody")
    with pytest.raises(UnknownAccount):
        save(store, 77, Feed.ORDERS, [order()])
    assert store.order_count(77) == 0


def test_a_window_sees_that_another_process_wrote(store: Store, place: Place) -> None:
    """SPEC, Command line: `sync` from cron beside an open window works."""
    account_id = new_account(store)
    other = Store.open(place)
    seen = [store.data_version()]
    save(other, account_id, Feed.ORDERS, [order(order_id="1")])
    seen.append(store.data_version())
    new_account(other, "second")
    seen.append(store.data_version())
    assert store.data_version() == seen[-1]  # reading changes nothing
    assert seen == sorted(set(seen))
    other.close()


def test_an_empty_archive_has_a_data_version_too(store: Store) -> None:
    assert store.data_version() == 0
