"""What removing some copiers would change: assets, active ratio, concentration, pending share.

Definition: product notes, section 4.2, L15, on L5 and L10. To remove nobody changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction

from profitshare_gui.core.concentration import Concentration, concentration
from profitshare_gui.core.money import Millionths, Units, sums_by
from profitshare_gui.core.records import DEFAULT_ASSET, Copier


@dataclass(frozen=True, slots=True)
class Standing:
    """A list of copiers in figures: people, whatever number of assets they copy with.

    `managed` is the equity that is known, by asset; of `unknown` rows it is not. `active` are those
    known not to be inactive. `active_ratio` is exactly active over all: near a platform's threshold
    a rounded percent misleads; None where nobody is on the list. `spread` is over `asset`.
    """

    copiers: int
    active: int
    managed: Mapping[str, Units]
    unknown: int
    active_ratio: Fraction | None
    spread: Concentration


@dataclass(frozen=True, slots=True)
class RemovalEffect:
    """A list before and after, and the shares that were pending for those who would go.

    `asset` is the one that most equity is in.
    """

    asset: str
    before: Standing
    after: Standing
    removed: int
    pending: Mapping[str, Units]

    @property
    def assets_change(self) -> Units:
        """What the known equity in `asset` changes by; never above 0."""
        return self.after.managed.get(self.asset, 0) - self.before.managed.get(self.asset, 0)

    @property
    def hhi_change(self) -> Millionths | None:
        """What the concentration changes by; None where either side has none."""
        if self.before.spread.hhi is None or self.after.spread.hhi is None:
            return None
        return self.after.spread.hhi - self.before.spread.hhi


def removal_effect(
    copiers: Iterable[Copier],
    removed: AbstractSet[str],
    *,
    active: AbstractSet[str],
    pending: Iterable[tuple[str, str, Units]],
) -> RemovalEffect:
    """What removing some of a list's copiers would change.

    `copiers` are rows, one for each asset that somebody copies with; `active` the ids of those
    known not to be inactive; `pending` are copier_id, asset and amount. Who is not on the list
    cannot be removed and changes nothing.
    """
    listed = list(copiers)
    managed = _managed(listed)
    asset = max(managed, key=lambda name: (managed[name], name), default=DEFAULT_ASSET)
    gone = {copier.copier_id for copier in listed} & removed
    staying = [copier for copier in listed if copier.copier_id not in gone]
    return RemovalEffect(
        asset=asset,
        before=_standing(listed, active, asset),
        after=_standing(staying, active, asset),
        removed=len(gone),
        pending=sums_by((owed_in, due) for copier_id, owed_in, due in pending if copier_id in gone),
    )


def _standing(copiers: list[Copier], active: AbstractSet[str], asset: str) -> Standing:
    people = {copier.copier_id for copier in copiers}
    busy = len(people & active)
    return Standing(
        copiers=len(people),
        active=busy,
        managed=_managed(copiers),
        unknown=sum(copier.equity is None for copier in copiers),
        active_ratio=Fraction(busy, len(people)) if people else None,
        spread=concentration(copier.equity for copier in copiers if copier.asset == asset),
    )


def _managed(copiers: Iterable[Copier]) -> dict[str, Units]:
    """The equity that is known, by asset."""
    return sums_by((each.asset, each.equity) for each in copiers if each.equity is not None)
