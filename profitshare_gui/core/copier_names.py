"""What to call a copier where there is room for one name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping


class CopierNames:
    """The nickname of each copier by id, with the id behind it where two share it."""

    def __init__(self, nicknames: Mapping[str, str]) -> None:
        self._nicknames = nicknames
        bearers = Counter(nicknames.values())
        self._shared = frozenset(name for name, count in bearers.items() if count > 1)

    def __getitem__(self, copier_id: str) -> str:
        """His name, or his id where he has none."""
        nickname = self._nicknames.get(copier_id)
        if not nickname:
            return copier_id
        return f"{nickname} ({copier_id})" if nickname in self._shared else nickname
