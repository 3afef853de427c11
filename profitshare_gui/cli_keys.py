"""An API key on standard input, and the keyring behind the command line."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TextIO, TypeVar

import click

from profitshare_gui.cli_options import place
from profitshare_gui.core.errors import BadValue

if TYPE_CHECKING:  # these would load SQLAlchemy before `--help` could answer
    from profitshare_gui.exchanges.exchange import ApiKey
    from profitshare_gui.keys import KeyChain

Command = TypeVar("Command", bound=Callable[..., Any])

_LONGEST_INPUT = 16_384
_PARTS = ("key", "secret", "passphrase")


def key_option(help_text: str) -> Callable[[Command], Command]:
    """The option `--key-stdin`, which says what becomes of the key here."""
    return click.option("--key-stdin", "is_key_given", is_flag=True, help=help_text)


def given_key(*, is_given: bool) -> ApiKey | None:
    """The key on standard input, if the command line says that there is one.

    At a terminal it is asked for part by part, and what is typed or pasted is not shown.
    """
    if not is_given:
        return None
    return typed_key() if sys.stdin.isatty() else read_key(sys.stdin)


def key_chain() -> KeyChain:
    """The keys of the archive that the command was given."""
    from profitshare_gui.keys import KeyChain

    return KeyChain(place())


def read_key(stream: TextIO) -> ApiKey:
    """The key on standard input; no message of any trouble with it repeats what was given."""
    return _key_of(_parsed(_text(stream)))


def typed_key() -> ApiKey:
    """The key from the terminal, without an echo; the JSON object may be pasted as well."""
    key = _unseen("API key (it is not shown): ")
    if key.startswith("{"):
        return _key_of(_parsed(key))
    secret = _unseen("Secret: ")
    passphrase = _unseen("Passphrase (empty if the exchange gave none): ")
    return _key_of({"key": key, "secret": secret, "passphrase": passphrase})


def _unseen(prompt: str) -> str:
    """A line from the terminal; raises `UsageError` rather than let it be seen."""
    import warnings
    from getpass import GetPassWarning, getpass

    with warnings.catch_warnings():
        warnings.simplefilter("error", GetPassWarning)
        try:
            return getpass(prompt).strip()
        except GetPassWarning:
            step = "this terminal would show the key; give it from a file or a pipe"
            raise click.UsageError(step) from None
        except UnicodeDecodeError:
            raise _bad_key() from None  # the error would carry what was given


def _key_of(told: Mapping[str, str]) -> ApiKey:
    """The key that these parts are."""
    from profitshare_gui.keys import checked_key

    parts = [told.get(name, "") for name in _PARTS]
    if set(told) - set(_PARTS) or not all(isinstance(part, str) for part in parts):
        raise _bad_key()
    key, secret, passphrase = parts
    try:
        return checked_key(key, secret, passphrase)
    except BadValue:
        raise _bad_key() from None


def _bad_key() -> click.UsageError:
    return click.UsageError(
        'standard input must be one JSON object with the texts "key", "secret" and, where the '
        'exchange gave one, "passphrase"'
    )


def _text(stream: TextIO) -> str:
    try:
        return stream.read(_LONGEST_INPUT + 1)
    except UnicodeDecodeError:
        raise _bad_key() from None  # the error would carry what was given


def _parsed(text: str) -> Mapping[str, str]:
    try:
        told = json.loads(text) if len(text) <= _LONGEST_INPUT else None
    except (ValueError, RecursionError):
        raise _bad_key() from None
    if not isinstance(told, dict):
        raise _bad_key()
    return told
