"""What the Accounts page is told, at the practice exchange: accounts, keys, feeds, tests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from profitshare_gui.core.errors import (
    AccountExists,
    AlreadyRunning,
    BadValue,
    SecretStoreMissing,
    UnknownRulebook,
)
from profitshare_gui.core.exchange_errors import KeyRefused
from profitshare_gui.core.records import Account
from profitshare_gui.exchanges.exchange import ApiKey
from profitshare_gui.keys import KeyChain
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import SyncedPage, Unread
from profitshare_gui.usecases.account_page import AccountDesk
from profitshare_gui.usecases.account_view import (
    Ability,
    AccountDraft,
    KeyPlace,
    KeyState,
    Offer,
    Right,
    with_report,
)
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.practice.bitget import Bitget
from tests.practice.bitget_key import READ_COPY, WITHDRAW, Key
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.usecases.synced import never, now, synced

READER = Key("reader", "its-secret", "its-pass", rights=frozenset({READ_COPY}))
DANGER = Key("danger", "its-secret", "its-pass", rights=frozenset({READ_COPY, WITHDRAW}))


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    with PracticeExchange(
        Bitget((Key(), READER, DANGER)),
        make_world(),
        clock=PracticeClock(MADE_AT_MS),
        is_limited=False,
    ) as started:
        yield started


@pytest.fixture
def desk(store: Store, tmp_path: Path) -> AccountDesk:
    """A desk on a computer without a keyring."""
    return AccountDesk(store, RulebookShelf((resource("rulebooks"),)), KeyChain(tmp_path), now)


def key_of(key: Key) -> ApiKey:
    return ApiKey(key.key, key.secret, key.passphrase)


def draft(url: str = "", name: str = "Bitget main", exchange: str = "bitget") -> AccountDraft:
    return AccountDraft(name, exchange, "bitget", url)


def offers(desk: AccountDesk, account: Account) -> dict[Ability, Offer]:
    return {line.ability: line.offer for line in desk.view(account).abilities}


def test_an_account_is_added_with_its_key(desk: AccountDesk, practice: PracticeExchange) -> None:
    """SPEC, Sync: without a keyring, for this run only, in memory; and the page is told why."""
    added = desk.add(draft(practice.url), key_of(Key()))
    assert added.place is KeyPlace.MEMORY
    (view,) = desk.load().accounts
    assert view.account == added.account
    assert (view.key, view.can_sync) == (KeyState.MEMORY, True)
    assert view.key_trouble is not None
    assert view.key_trouble.code == "none"
    assert (view.exchange_name, view.address) == ("Bitget", practice.url)
    assert desk.keys.read(added.account) == key_of(Key())


def test_what_cannot_be_added_leaves_no_key_behind(desk: AccountDesk) -> None:
    desk.add(draft(), None)
    key = key_of(Key())
    for wrong, error in [
        (draft(), AccountExists),
        (draft(name=" "), BadValue),
        (draft("http://example.com", "other"), BadValue),
        (draft(name="other")._replace(rulebook_id="nowhere"), UnknownRulebook),
        (draft(name="other", exchange="files"), BadValue),
    ]:
        with pytest.raises(error):
            desk.add(wrong, key)
    assert [view.key for view in desk.load().accounts] == [KeyState.MISSING]


class SlowKeyChain(KeyChain):
    """While a key is being kept, another process adds an account of the same name."""

    rival: Store

    def hold(self, account: Account, key: ApiKey) -> None:
        super().hold(account, key)
        self.rival.add_account(account)


def test_a_name_that_is_taken_meanwhile_leaves_no_key_behind(
    desk: AccountDesk, store: Store, tmp_path: Path
) -> None:
    """Both or neither; the clock stands still so that the same account can be asked for."""
    keys = SlowKeyChain(tmp_path)
    keys.rival = store
    later = replace(desk, keys=keys, now=lambda: 1_000)
    with pytest.raises(AccountExists):
        later.add(draft(), key_of(Key()))
    assert keys.read(later.draw_up(draft())) is None


def test_files_need_no_key_and_offer_nothing_to_sync(desk: AccountDesk) -> None:
    desk.add(AccountDraft("JU main", "files", "ju"), None)
    (view,) = desk.load().accounts
    assert (view.key, view.can_sync) == (KeyState.NOT_NEEDED, False)
    assert (view.feeds, view.runs, view.abilities, view.learned_at) == ((), (), (), None)


def test_an_account_whose_exchange_is_not_known_any_more_is_still_shown(
    desk: AccountDesk, store: Store
) -> None:
    store.add_account(Account("old", "gone-rules", "gone", "", now()))
    (view,) = desk.load().accounts
    assert (view.rulebook_name, view.exchange_name) == ("gone-rules", "gone")
    assert view.key is KeyState.NOT_NEEDED


def test_not_offered_is_a_state_of_its_own(desk: AccountDesk, practice: PracticeExchange) -> None:
    """SPEC, Screens: what this exchange offers; "not offered" is its own state."""
    account = desk.add(draft(practice.url), key_of(READER)).account
    before = offers(desk, account)
    assert before[Ability.REMOVES] is Offer.OFFERED
    assert before[Ability.READS_RATIO] is Offer.NOT_OFFERED
    report = desk.test(account, None, never)
    after = {line.ability: line.offer for line in with_report(account, report)}
    assert after[Ability.REMOVES] is Offer.NOT_ALLOWED
    assert after[Ability.READS_RATIO] is Offer.NOT_OFFERED
    assert after[Ability.LISTS_COPIERS] is Offer.OFFERED


def test_a_key_is_tried_before_there_is_an_account(
    desk: AccountDesk, practice: PracticeExchange
) -> None:
    report = desk.test_draft(draft(practice.url, name="-"), key_of(DANGER), never)
    assert report.may_withdraw
    assert Right.WITHDRAW in report.warned
    assert report.is_lead
    with pytest.raises(KeyRefused):
        desk.test_draft(draft(practice.url), ApiKey("none", "x", "y"), never)
    assert desk.load().accounts == ()


def test_a_key_is_not_tried_beside_a_sync(desk: AccountDesk, practice: PracticeExchange) -> None:
    """The pace is kept by one connection of an account; two could be refused for their number."""
    account = desk.add(draft(practice.url), key_of(Key())).account
    with (
        desk.store.account_lock(account.account_id, "syncing"),
        pytest.raises(AlreadyRunning),
    ):
        desk.test(account, None, never)
    assert len(practice.journal) == 0


def test_a_key_is_replaced_and_forgotten(desk: AccountDesk) -> None:
    account = desk.add(draft(), None).account
    assert desk.view(account).key is KeyState.MISSING
    with pytest.raises(BadValue):
        desk.test(account, None, never)
    assert desk.replace_key(account, key_of(READER)) is KeyPlace.MEMORY
    assert desk.view(account).key is KeyState.MEMORY
    desk.forget_key(account)
    assert desk.view(account).key is KeyState.MISSING


def test_freshness_log_and_rows_set_aside(
    desk: AccountDesk, store: Store, practice: PracticeExchange
) -> None:
    """Rows read as of the last sync: 12 copiers and 48 paid shares of the practice world."""
    account = desk.add(draft(practice.url), key_of(Key())).account
    assert {line.read_at for line in desk.view(account).feeds} == {None}
    synced(store, account, practice.url)
    bad = SyncedPage((), (Unread('{"id": "1e9"}', "1e9", "not_an_id"),), "")
    store.synced.save_page(account.account_id, "copiers", bad, learned_at=now())
    view = desk.view(account)
    lines = {line.feed: line for line in view.feeds}
    assert (lines["copiers"].read, lines["copiers"].complete_since) == (12, None)
    assert lines["copiers"].unread == (Unread('{"id": "1e9"}', "1e9", "not_an_id"),)
    assert (lines["paid_shares"].read, lines["paid_shares"].unread) == (48, ())
    assert lines["paid_shares"].complete_since is not None
    assert all(line.read_at is not None for line in view.feeds)
    (run,) = view.runs
    assert "history_begins" in {each.code for each in run.warnings}


def test_a_draft_needs_a_safe_address_before_a_key_leaves(desk: AccountDesk) -> None:
    """SPEC, Sync: plain http is accepted for loopback alone."""
    with pytest.raises(BadValue, match="https"):
        desk.test_draft(draft("http://example.com"), key_of(Key()), never)


def test_the_start_offers_exchanges_files_and_rulebooks(desk: AccountDesk) -> None:
    start = desk.start()
    ids = [each.exchange_id for each in start.exchanges]
    assert "bitget" in ids
    assert ids[-1] == "files"
    assert ("ju", "JU.COM") in start.rulebooks
    assert isinstance(start.key_trouble, SecretStoreMissing)
