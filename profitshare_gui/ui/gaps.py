"""Sentences on what the record covers: which figures rest on a gap, and on which."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.coverage import Coverage, Span
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Feed, PendingShare, Settlement, SettlementWindow
from profitshare_gui.ui import text

if TYPE_CHECKING:
    from profitshare_gui.usecases.profit import ProfitOverview

translate = QCoreApplication.translate  # an alias lupdate knows

_FEEDS = {
    Feed.ORDERS: QT_TRANSLATE_NOOP("Gaps", "Orders"),
    Feed.EVENTS: QT_TRANSLATE_NOOP("Gaps", "Events"),
    Feed.COPIERS: QT_TRANSLATE_NOOP("Gaps", "Copiers"),
}
_RESTS = {
    Feed.ORDERS: QT_TRANSLATE_NOOP(
        "Gaps", "Rests on a gap: nothing is known of orders from {since} to {until}."
    ),
    Feed.EVENTS: QT_TRANSLATE_NOOP(
        "Gaps", "Rests on a gap: nothing is known of events from {since} to {until}."
    ),
}


def feed_text(feed: Feed) -> str:
    """What a feed is called."""
    return translate("Gaps", str(_FEEDS[feed]))


def gap_notes(row: Settlement | PendingShare, overview: ProfitOverview) -> list[str]:
    """One sentence for every gap that a figure rests on.

    What is pending reaches to this instant, and so does what was not read yet: how fresh the
    archive is says that already, once for all of them.
    """
    coverage, offset = overview.coverage, overview.platform_offset
    if isinstance(row, Settlement):
        gaps = coverage.gaps_of(row.window)
    else:
        until = overview.as_of
        opens_at = min(overview.window.opens_at, until)
        gaps = tuple(
            (feed, gap)
            for feed, gap in coverage.gaps_of(SettlementWindow(opens_at, until, until))
            if gap.until < until
        )
    return rests_on_text(gaps, offset)


def rests_on_text(gaps: Iterable[tuple[Feed, Span]], offset: Micros) -> list[str]:
    """One sentence for each gap of a feed."""
    return [
        translate("Gaps", str(_RESTS[feed])).format(
            since=text.dated_instant_text(gap.since, offset),
            until=text.dated_instant_text(gap.until, offset),
        )
        for feed, gap in gaps
    ]


def coverage_text(coverage: Coverage, offset: Micros) -> str:
    """All of a coverage in sentences, one a line, for who cannot see the band."""
    return "\n".join(_feed_sentences(coverage, feed, offset) for feed in coverage.covered)


def span_text(span: Span, offset: Micros) -> str:
    """A stretch of time on the platform's clock: `9 Mar 2026 00:00 UTC – 11 Mar 2026 12:00 UTC`."""
    since, until = (text.dated_instant_text(at, offset) for at in span)
    return f"{since} – {until}"


def _feed_sentences(coverage: Coverage, feed: Feed, offset: Micros) -> str:
    gaps = coverage.gaps(feed)
    if not gaps:
        return translate("Gaps", "{feed}: complete, {span}.").format(
            feed=feed_text(feed), span=span_text(coverage.wanted, offset)
        )
    return translate("Gaps", "{feed}: nothing is known of {spans}.").format(
        feed=feed_text(feed), spans=text.listed(span_text(gap, offset) for gap in gaps)
    )
