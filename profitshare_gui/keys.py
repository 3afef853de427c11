"""Where the API keys of accounts are: in the keyring of the system, or in memory for this run."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from threading import Lock
from typing import TYPE_CHECKING

from profitshare_gui.core.errors import BadValue, SecretStoreMissing
from profitshare_gui.place import Place, SharedArchive

if TYPE_CHECKING:  # the exchanges have no place on the way to the first frame
    from keyring.backend import KeyringBackend

    from profitshare_gui.core.records import Account
    from profitshare_gui.exchanges.exchange import ApiKey

SERVICE = "ProfitShare"
"""What the entries of this program are found under in the keyring."""

LONGEST_PART = 512
"""The most characters that key, secret or passphrase may have."""

_OF_THE_SYSTEM = (
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.libsecret.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
)
"""The keyrings that a key is given to: no file of another library, in the clear or not."""

_NO_KEYRING = frozenset({"keyring.backends.fail", "keyring.backends.null"})
_CHOOSES_AMONG_OTHERS = "keyring.backends.chainer"

_REFUSALS_ELSEWHERE = (
    ("secretstorage.exceptions", "SecretStorageException"),
    ("jeepney.wrappers", "DBusErrorResponse"),
    ("win32ctypes.pywin32.pywintypes", "error"),
)
"""What the libraries beneath a keyring raise as it is, if they were loaded at all."""

_OF_A_LOCK = frozenset({"KeyringLocked", "LockedException", "PromptDismissedException"})


class KeyPlace(StrEnum):
    """Where a key is kept: in the system's keyring, or in memory for this run only."""

    KEYRING = "keyring"
    MEMORY = "memory"


class KeyChain:
    """The API keys of one archive's accounts; nothing of them is in any file of the archive.

    An entry belongs to one account of this archive, added at one instant, at one address: a key is
    never sent elsewhere because another archive has an account of the same name, or because
    somebody changed the address in a shared one.

    Every method may wait for a person who is asked to unlock the keyring, so none is for the
    window's thread. Who does not unlock it is not asked again before `ask_again`.
    """

    def __init__(self, archive: Place | None) -> None:
        """The keys for an archive; without one, as in the demo world, all are for this run only."""
        self._archive = archive
        self._held: dict[str, ApiKey] = {}
        self._declined: SecretStoreMissing | None = None
        self._one_at_a_time = Lock()  # two threads would ask the person twice

    @property
    def place(self) -> KeyPlace:
        """Where a key would be kept, as far as can be told without asking for anything."""
        return KeyPlace.KEYRING if self.trouble() is None else KeyPlace.MEMORY

    def trouble(self) -> SecretStoreMissing | None:
        """Why keys are kept for this run only, None where the keyring can be used."""
        if self._declined is not None:
            return self._declined
        try:
            self._keyring()
        except SecretStoreMissing as error:
            return error
        return None

    def place_of(self, account: Account) -> KeyPlace | None:
        """Where the key of an account is, None where there is none; raises as `read` does."""
        if _entry(self._archive, account) in self._held:
            return KeyPlace.MEMORY
        return None if self.read(account) is None else KeyPlace.KEYRING

    def read(self, account: Account) -> ApiKey | None:
        """The key of an account, None where there is none or no keyring to ask.

        Raises `SecretStoreMissing` where a keyring is there, but locked or out of order.
        """
        entry = _entry(self._archive, account)
        held = self._held.get(entry)
        if held is not None:
            return held
        try:
            keyring = self._keyring()
        except SecretStoreMissing:
            return None
        with self._asking():
            if self._declined is not None:  # perhaps while this thread waited for its turn
                raise self._declined
            text = keyring.get_password(SERVICE, entry)
        return None if text is None else _read(text)

    def keep(self, account: Account, key: ApiKey) -> None:
        """Put the key of an account into the keyring, in the place of an earlier one.

        Raises `SecretStoreMissing` where it cannot be kept there; nothing is changed then.
        """
        entry, text = _entry(self._archive, account), _written(key)
        self.ask_again()
        keyring = self._keyring()
        with self._asking():
            keyring.set_password(SERVICE, entry, text)
            kept = keyring.get_password(SERVICE, entry)
        if kept != text:
            raise SecretStoreMissing("refused")
        self._held.pop(entry, None)

    def hold(self, account: Account, key: ApiKey) -> None:
        """Have the key of an account in memory, for this run only; it wins over a kept one."""
        self._held[_entry(self._archive, account)] = key

    def forget(self, account: Account) -> None:
        """Delete the key of an account here; at the exchange it stays valid.

        Raises `SecretStoreMissing` where a keyring that may have it cannot be asked.
        """
        entry = _entry(self._archive, account)
        self._held.pop(entry, None)
        self.ask_again()
        try:
            keyring = self._keyring()
        except SecretStoreMissing:
            return
        from keyring.errors import PasswordDeleteError

        with self._asking():
            if keyring.get_password(SERVICE, entry) is not None:
                with suppress(PasswordDeleteError):  # somebody else was faster
                    keyring.delete_password(SERVICE, entry)

    @property
    def is_asking(self) -> bool:
        """Whether a keyring is being asked right now, and perhaps waits for a person."""
        return self._one_at_a_time.locked()

    def ask_again(self) -> None:
        """Let a locked keyring ask once more, because the person wants something of it."""
        self._declined = None

    def _keyring(self) -> KeyringBackend:
        """The keyring of the system that is there, or the one a person chose among them."""
        if self._archive is None:
            raise SecretStoreMissing("none")
        with self._translated():
            return _chosen() or _found()

    @contextmanager
    def _asking(self) -> Iterator[None]:
        with self._one_at_a_time:
            try:
                with self._translated():
                    yield
            except SecretStoreMissing as error:
                self._declined = error if error.code == "locked" else None
                raise

    @staticmethod
    @contextmanager
    def _translated() -> Iterator[None]:
        """Make one error of the many that a keyring may raise; their texts are not repeated."""
        try:
            yield
        except SecretStoreMissing:
            raise
        except _refusals() as error:
            name = type(error).__name__
            if name in _OF_A_LOCK:
                raise SecretStoreMissing("locked") from error
            raise SecretStoreMissing("refused", name) from error


def checked_key(key: str, secret: str, passphrase: str) -> ApiKey:
    """A key from its parts; no message of any trouble with it repeats one.

    Raises `BadValue` for a part that is missing or cannot stand in the header of a request.
    """
    if not (key and secret):
        raise BadValue("key_incomplete")
    for part in (key, secret, passphrase):
        if len(part) > LONGEST_PART or not part.isascii() or not part.isprintable():
            raise BadValue("not_in_a_key")
    from profitshare_gui.exchanges.exchange import ApiKey

    return ApiKey(key, secret, passphrase)


def _entry(archive: Place | None, account: Account) -> str:
    """The name of an account's entry: the exchange for people, a digest so that none is mixed up.

    It needs no `account_id`, so that a key can be kept before its account is added.
    """
    import json
    from hashlib import blake2b

    where = archive.name if isinstance(archive, SharedArchive) else _settled(archive)
    facts = (where, account.name, account.created_at, account.exchange, account.base_url)
    digest = blake2b(json.dumps(facts).encode(), digest_size=12).hexdigest()
    return f"{account.exchange} {digest}"


def _settled(archive: Place | None) -> str:
    """A folder's one name, whatever links lead to it."""
    return "" if archive is None else os.path.normcase(os.path.realpath(str(archive)))


def _written(key: ApiKey) -> str:
    import json

    parts = {"key": key.key, "secret": key.secret, "passphrase": key.passphrase}
    return json.dumps({**parts, "is_demo": key.is_demo}, ensure_ascii=True, separators=(",", ":"))


def _read(text: str) -> ApiKey | None:
    """A key as it was written; None for an entry that is not of this make."""
    import json

    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        return None
    names = ("key", "secret", "passphrase")
    if not isinstance(told, dict) or not all(isinstance(told.get(each), str) for each in names):
        return None
    key, secret, passphrase = (told[each] for each in names)
    from profitshare_gui.exchanges.exchange import ApiKey

    return ApiKey(key, secret, passphrase, is_demo=told.get("is_demo") is True)


def _chosen() -> KeyringBackend | None:
    """The keyring that the person chose for all of Python, None for no choice."""
    from keyring import core

    try:
        chosen = core.load_env() or core.load_config()
    except (ImportError, AttributeError, ValueError) as error:
        raise SecretStoreMissing("not_of_the_system", type(error).__name__) from error
    if chosen is None:
        return None
    module = type(chosen).__module__
    if module in _NO_KEYRING:
        raise SecretStoreMissing("none")
    if module == _CHOOSES_AMONG_OTHERS:
        return None
    if f"{module}.{type(chosen).__qualname__}" not in _OF_THE_SYSTEM:
        raise SecretStoreMissing("not_of_the_system", module)
    return chosen


def _found() -> KeyringBackend:
    """The first keyring of the system that answers."""
    from keyring.core import load_keyring

    for name in _OF_THE_SYSTEM:
        with suppress(RuntimeError, ImportError, AttributeError, OSError):
            return load_keyring(name)
    raise SecretStoreMissing("none")


def _refusals() -> tuple[type[Exception], ...]:
    """What a keyring and the libraries beneath it raise."""
    from keyring.errors import KeyringError

    elsewhere = [
        getattr(sys.modules[module], name)
        for module, name in _REFUSALS_ELSEWHERE
        if module in sys.modules
    ]
    return (KeyringError, OSError, EOFError, RuntimeError, ValueError, *elsewhere)
