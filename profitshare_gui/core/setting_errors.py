"""Why a change of a setting did not begin; nothing was sent."""

from __future__ import annotations

from typing import ClassVar

from profitshare_gui.core.errors import ProfitShareError


class SettingNotChanged(ProfitShareError):
    """A change that cannot be made now; `code` is a key of `WHY`.

    It was offered a while ago: another window, another person or the platform was quicker.
    """

    WHY: ClassVar = {
        "pending": "an earlier change of this setting waits to be confirmed",
        "not_now": "the platform allows no change of this setting now",
        "bad_value": "the platform would refuse this value",
        "moved": "the platform has another value by now; look at it and decide again",
        "not_open": "this change was settled meanwhile",
        "unread": "the platform did not tell what is set now, so nothing was sent",
        "future": "nobody can have made a change in the future",
    }

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        return self.WHY[self.code]
