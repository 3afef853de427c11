"""What all series of an account stand in: clocks, flags, and whose they are."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import tzinfo

from profitshare_gui.core.instants import Micros


@dataclass(frozen=True, slots=True)
class Setting:
    """What all series of an account stand in.

    Days are the platform's, `platform_offset` ahead of UTC; `own_zone` is the reader's. `flags` are
    changes of the ratio and of the rules. `subject` names account and moment: nothing of another
    one stays on the screen.
    """

    platform_offset: Micros = 0
    own_zone: tzinfo | None = None
    flags: tuple[tuple[Micros, str], ...] = ()
    subject: Hashable = None
