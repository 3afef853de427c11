"""Which addresses a key may be sent to."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from profitshare_gui.core.errors import BadValue

_LOOPBACK = ("localhost", "127.0.0.1", "::1")
_LABEL = r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?"
_HOST = re.compile(rf"{_LABEL}(?:\.{_LABEL})*\.?|[0-9a-f.]*:[0-9a-f:.]*", re.ASCII)
_LONGEST_HOST = 253


def checked_origin(base_url: str) -> str:
    """Scheme, host and port of an address that a key may be sent to.

    Raises `BadValue`: it must be https, or http for this computer alone (SPEC, Sync), and nothing
    but an origin, for the path is the exchange's. A name in letters of other alphabets may look
    like the one of somebody else; whoever has such a host enters it as `xn--…`.
    """
    try:
        parts = urlsplit(base_url)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise BadValue("not_an_address", base_url) from error
    is_safe = parts.scheme == "https" or (parts.scheme == "http" and host in _LOOPBACK)
    is_bare = parts.path in {"", "/"} and not (parts.query or parts.fragment)
    is_host = len(host) <= _LONGEST_HOST and _HOST.fullmatch(host) is not None
    is_plain = base_url.isascii() and base_url.isprintable() and port != 0
    if not (is_host and is_plain and is_safe and is_bare) or "@" in parts.netloc:
        raise BadValue("not_an_address", base_url)
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}" + (f":{port}" if port else "")
