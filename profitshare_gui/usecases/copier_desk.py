"""The use cases of knowing one's copiers, bound to one account: analytics, stories, identities."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from profitshare_gui.core.copier_note import CopierNote
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.leaving import LikelyCause
from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.copier_analytics import (
    CopierAnalysis,
    load_copier_analysis,
    load_removal_effect,
)
from profitshare_gui.usecases.copier_rule import load_rule
from profitshare_gui.usecases.copier_story import (
    CopierStory,
    load_copier_story,
    save_copier_note,
)
from profitshare_gui.usecases.estimates import EstimateView, load_estimates
from profitshare_gui.usecases.identity import (
    Identities,
    confirm_identity,
    load_identities,
    undo_identity,
)
from profitshare_gui.usecases.leaving_causes import load_leaving_causes
from profitshare_gui.usecases.sweep_preview import TierEffect
from profitshare_gui.usecases.sweep_reading import RemovalRule


@dataclass(frozen=True, slots=True)
class CopierDesk:
    """Every use case here may run on any thread; `rulebook` is asked for the account's own."""

    store: Store
    account: Account
    rulebook: Callable[[], Rulebook]
    now: Callable[[], Micros]

    def load_analysis(self) -> CopierAnalysis:
        """What the analytics of the Copiers page show, as of now."""
        now, rulebook = self.now(), self.rulebook()
        rule = self._rule(rulebook, now)
        return load_copier_analysis(self.store, self.account, rulebook, now, rule)

    def load_causes(self, left: AbstractSet[str]) -> dict[str, LikelyCause]:
        """Why each of those who left probably did."""
        return load_leaving_causes(self.store, self.account, self.rulebook(), self.now(), left)

    def load_removal_effect(self, removed: AbstractSet[str]) -> TierEffect:
        """What removing some copiers would change."""
        now, rulebook = self.now(), self.rulebook()
        rule = self._rule(rulebook, now)
        return load_removal_effect(self.store, self.account, rulebook, now, removed, rule)

    def load_story(self, copier_id: str) -> CopierStory:
        """What the drawer shows of one copier, as of now."""
        now, rulebook = self.now(), self.rulebook()
        rule = self._rule(rulebook, now)
        return load_copier_story(self.store, self.account, rulebook, now, copier_id, rule)

    def save_note(self, copier_id: str, note: str, tags: str) -> CopierNote:
        """Note something of a copier; `tags` are apart by commas."""
        return save_copier_note(self.store, self.account, copier_id, note, tags, now=self.now())

    def load_identities(self) -> Identities:
        """The names in share rows, and whom they may stand for."""
        return load_identities(self.store, self.account, self.rulebook(), self.now())

    def confirm_identity(self, name: str, copier_id: str) -> None:
        """Take the trader's word that a name is a copier."""
        confirm_identity(self.store, self.account, name, copier_id, now=self.now())

    def undo_identity(self, name: str) -> bool:
        """Take it back; False where nothing was confirmed."""
        return undo_identity(self.store, self.account, name, now=self.now())

    def load_estimates(self) -> EstimateView:
        """Estimated shares beside what was reported; they never reach the books."""
        return load_estimates(self.store, self.account, self.rulebook(), self.now())

    def _rule(self, rulebook: Rulebook, now: Micros) -> RemovalRule:
        kept = load_rule(self.store, self.account, rulebook, now)
        return RemovalRule(kept.rule, is_platforms_own=kept.is_platforms_own)
