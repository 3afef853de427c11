"""What to call a copier where there is room for one name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping


def copier_names(nicknames: Mapping[str, str]) -> dict[str, str]:
    """The nickname of each copier by id, with the id behind it where two share it."""
    bearers = Counter(nicknames.values())
    return {
        copier_id: f"{nickname} ({copier_id})" if bearers[nickname] > 1 else nickname
        for copier_id, nickname in nicknames.items()
    }
