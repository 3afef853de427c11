"""What an import changed of the past, as lines for a terminal or cron's mail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from profitshare_gui.core.instants import instant_text
from profitshare_gui.core.money import amount_text, sums_by
from profitshare_gui.core.restatements import Restatement

_MOST = 20


def restated_lines(restated: Sequence[Restatement]) -> Iterator[str]:
    """How many settlements of the past came out otherwise, and up to 20 of them."""
    if not restated:
        return
    noun = "settlement" if len(restated) == 1 else "settlements"
    yield f"{len(restated)} {noun} of the past came out otherwise: {_sum_text(restated)}"
    for each in restated[:_MOST]:
        window = f"{instant_text(each.window.opens_at)}/{instant_text(each.window.cut_off_at)}"
        before, after = amount_text(each.due_before), amount_text(each.due_after)
        copier = each.copier_id or "all copiers"
        yield f"  {window} {copier}: {before} -> {after} {each.asset}"
    if len(restated) > _MOST:
        yield f"  and {len(restated) - _MOST} more"


def _sum_text(restated: Sequence[Restatement]) -> str:
    sums = sums_by((each.asset, each.difference) for each in restated)
    signed = (
        f"{'+' if sums[asset] >= 0 else ''}{amount_text(sums[asset])} {asset}"
        for asset in sorted(sums)
    )
    return ", ".join(signed)
