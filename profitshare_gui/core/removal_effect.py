"""What removing some copiers would change: assets, active ratio, concentration, pending share.

Definition: product notes, section 4.2, L15, on L5 and L10. To remove nobody changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from fractions import Fraction

from profitshare_gui.core.concentration import Concentration, concentration
from profitshare_gui.core.money import Millionths, Units
from profitshare_gui.core.records import Copier


@dataclass(frozen=True, slots=True)
class Standing:
    """A list of copiers in figures. `assets` is the equity that is known; of `unknown` it is not.

    `active` are those known not to be inactive. `active_ratio` is exactly active over all: near a
    platform's threshold a rounded percent misleads. None where nobody is on the list.
    """

    copiers: int
    active: int
    assets: Units
    unknown: int
    active_ratio: Fraction | None
    spread: Concentration


@dataclass(frozen=True, slots=True)
class RemovalEffect:
    """A list before and after, and the shares that were pending for those who would go."""

    before: Standing
    after: Standing
    removed: int
    pending: Mapping[str, Units]

    @property
    def assets_change(self) -> Units:
        """What the known assets change by; never above 0."""
        return self.after.assets - self.before.assets

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

    `copiers` are of one asset; `active` the ids of those known not to be inactive; `pending` are
    copier_id, asset and amount. Who is not on the list cannot be removed and changes nothing.
    """
    listed = list(copiers)
    gone = {copier.copier_id for copier in listed} & removed
    sums: dict[str, Units] = {}
    for copier_id, asset, amount in pending:
        if copier_id in gone:
            sums[asset] = sums.get(asset, 0) + amount
    return RemovalEffect(
        before=_standing(listed, active),
        after=_standing([copier for copier in listed if copier.copier_id not in gone], active),
        removed=len(gone),
        pending=sums,
    )


def _standing(copiers: list[Copier], active: AbstractSet[str]) -> Standing:
    busy = sum(copier.copier_id in active for copier in copiers)
    known = [copier.equity for copier in copiers if copier.equity is not None]
    return Standing(
        copiers=len(copiers),
        active=busy,
        assets=sum(known),
        unknown=len(copiers) - len(known),
        active_ratio=Fraction(busy, len(copiers)) if copiers else None,
        spread=concentration(copier.equity for copier in copiers),
    )
