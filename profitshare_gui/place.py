"""Where an archive is: in a data folder, or on a PostgreSQL server where a desk shares one."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple, TypeAlias
from urllib.parse import parse_qsl, urlencode, urlsplit

from profitshare_gui.core.errors import BadValue

SCHEME = "postgresql+psycopg"

_SECRETS = {"password", "sslpassword"}
_IN_AN_ADDRESS = r"(://[^:/@]*):.*@"
"""Up to the last @: a password with an @ of its own is then hidden whole."""

_ODD = r"[^\w.-]"


class SharedArchive(NamedTuple):
    """An archive on a server. Whatever shows it, a log for instance, shows no password.

    `folder` is the data folder on this computer, for what is not shared: the trader's own rulebooks
    and mappings, preferences, backups.
    """

    url: str
    folder: Path

    @property
    def name(self) -> str:
        """The URL without its password."""
        return without_password(self.url)

    def __str__(self) -> str:
        return self.name

    def __repr__(self) -> str:
        return f"SharedArchive({self.name!r}, {self.folder!r})"


Place: TypeAlias = Path | SharedArchive
"""A data folder, or an archive on a server."""


def folder_of(place: Place) -> Path:
    """The data folder on this computer."""
    return place.folder if isinstance(place, SharedArchive) else place


def is_url(text: str) -> bool:
    """Whether a data setting is the URL of a server rather than a folder."""
    return "://" in text


def shared_archive(url: str, data: Path) -> SharedArchive:
    """The archive at a URL, with a folder of its own in the data folder `data`.

    Raises `BadValue` for a URL of anything but a PostgreSQL database.
    """
    name = without_password(url)
    parts = urlsplit(name)
    database = parts.path.strip("/")
    if parts.scheme != SCHEME or not database:
        raise BadValue("not_an_archive_url", name)
    # It brings the system's cryptography, which the first frame does not need.
    from hashlib import blake2b

    digest = blake2b(name.encode(), digest_size=4).hexdigest()
    return SharedArchive(url, data / "shared" / f"{re.sub(_ODD, '_', database)}-{digest}")


def without_password(url: str) -> str:
    """A URL as it may be shown."""
    shown, question, options = re.sub(_IN_AN_ADDRESS, r"\1@", url).partition("?")
    kept = [pair for pair in parse_qsl(options, keep_blank_values=True) if pair[0] not in _SECRETS]
    return f"{shown}{question if kept else ''}{urlencode(kept, safe='/')}"


def has_password(url: str) -> bool:
    """Whether a data setting is a URL that holds a password."""
    if not is_url(url):
        return False
    options = parse_qsl(url.partition("?")[2], keep_blank_values=True)
    return re.search(_IN_AN_ADDRESS, url) is not None or not _SECRETS.isdisjoint(dict(options))
