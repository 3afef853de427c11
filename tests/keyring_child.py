"""What a test does with a keyring in a process of its own; the answer is JSON on stdout."""

from __future__ import annotations

import json
import sys
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from profitshare_gui.core.errors import AccountExists, SecretStoreMissing
from profitshare_gui.core.records import Account
from profitshare_gui.exchanges.exchange import ApiKey
from profitshare_gui.keys import KeyChain
from profitshare_gui.paths import resource
from profitshare_gui.place import shared_archive
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.account_page import AccountDesk
from profitshare_gui.usecases.account_view import AccountDraft
from profitshare_gui.usecases.rulebooks import RulebookShelf

ACCOUNT = Account("main", "bitget", "bitget", "", 1_000)
KEY = ApiKey("our-own-key-1", "our-own-secret-2", "our-own-passphrase-3", is_demo=True)


def keep(data: Path) -> dict[str, object]:
    """Keep a key."""
    keys = KeyChain(data)
    told: dict[str, object] = {"place": keys.place, "before": keys.place_of(ACCOUNT)}
    keys.keep(ACCOUNT, KEY)
    return {**told, "after": keys.place_of(ACCOUNT)}


def read(data: Path) -> dict[str, object]:
    """Read it again, and ask for keys that are not there."""
    url = "postgresql+psycopg://ann@host/desk"
    others = {
        "another folder": KeyChain(data.with_name("other")).read(ACCOUNT),
        "a server": KeyChain(shared_archive(url, data)).read(ACCOUNT),
        "another account": KeyChain(data).read(replace(ACCOUNT, name="other")),
        "the same name, added later": KeyChain(data).read(replace(ACCOUNT, created_at=2_000)),
        "another address": KeyChain(data).read(replace(ACCOUNT, base_url="https://example.com")),
    }
    return {
        "is_same": KeyChain(data).read(ACCOUNT) == KEY,
        "elsewhere": [name for name, key in others.items() if key is not None],
    }


def replace_and_forget(data: Path) -> dict[str, object]:
    """Another key in its place, then none."""
    keys = KeyChain(data)
    keys.keep(ACCOUNT, replace(KEY, secret="another"))
    read = KeyChain(data).read(ACCOUNT)
    keys.forget(ACCOUNT)
    keys.forget(ACCOUNT)
    return {"secret": read.secret if read else None, "left": KeyChain(data).place_of(ACCOUNT)}


def refused(data: Path) -> dict[str, object]:
    """What becomes of every wish where the keyring does not open."""
    keys = KeyChain(data)
    codes = []
    for wish in (keys.read, keys.read, lambda account: keys.keep(account, KEY), keys.forget):
        try:
            wish(ACCOUNT)
        except SecretStoreMissing as error:
            codes.append(error.code)
        else:
            codes.append("")
    keys.hold(ACCOUNT, KEY)
    return {
        "codes": codes,
        "place": keys.place,
        "held": keys.read(ACCOUNT) == KEY,
        "held_place": keys.place_of(ACCOUNT),
    }


def add(data: Path) -> dict[str, object]:
    """Add accounts with keys as the Accounts page does; the second name is taken."""
    store = Store.open(data)
    desk = AccountDesk(store, RulebookShelf((resource("rulebooks"),)), KeyChain(data), lambda: 1)
    added = desk.add(AccountDraft("main", "bitget", "bitget"), KEY)
    with suppress(AccountExists):
        desk.add(AccountDraft("main", "bitget", "bitget"), replace(KEY, secret="another"))
    (view,) = desk.load().accounts
    told = {"place": added.place, "state": view.key, "trouble": view.key_trouble}
    desk.forget_key(added.account)
    store.close()
    return {**told, "left": desk.keys.place_of(added.account)}


if __name__ == "__main__":
    case = {each.__name__: each for each in (keep, read, replace_and_forget, refused, add)}
    print(json.dumps(case[sys.argv[1]](Path(sys.argv[2]))))  # noqa: T201
