"""How the window tells work elsewhere to stop."""

from __future__ import annotations


class StopSign:
    """Says on one thread whether another one, the window's, wants work to stop."""

    def __init__(self) -> None:
        self._is_up = False

    def __call__(self) -> bool:
        """Whether to stop."""
        return self._is_up

    def put_up(self) -> None:
        """Stop whatever asks."""
        self._is_up = True
