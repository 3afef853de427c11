"""The proof of a payout as one page of A4, light whatever the window's look, fonts inside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QPointF,
    QRectF,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
    QPolygonF,
)

from profitshare_gui.ui import payout_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.payout import Payout
from profitshare_gui.ui.theme import LIGHT, code_font, text_font
from profitshare_gui.usecases.payout_proof import PayoutProof, sums_of_rows
from profitshare_gui.usecases.payout_proof_csv import FORMAT, proof_digest

translate = QCoreApplication.translate  # an alias lupdate knows

_RESOLUTION = 1200
_POINT = _RESOLUTION // 72
"""Device units of one typographic point, less a third of a unit: what is below is in points."""

_MARGIN, _GAP = 40, 14
_SMALL, _BODY, _HEADING, _TITLE = 7, 9, 10, 17
_PLOT = 54
_MOST_LINES, _MOST_NOTES, _MOST_SOURCES, _MOST_PAYMENTS = 14, 5, 5, 3

_VARIANTS = ("calt", "clig", "liga", "locl", "tnum")
"""Features of a font that put other shapes in the place of letters and digits: the file does not
know what those say, so that nobody could copy or search them."""


def proof_pdf(payout: Payout, proof: PayoutProof) -> bytes:
    """Paint the page and return the file. What does not fit is counted and summed."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(0, 0, 0, 0),
        )
    )
    writer.setCreator("ProfitShare")
    digest = proof_digest(proof)
    writer.setTitle(f"{FORMAT} {digest}")
    painter = QPainter(writer)
    _Page(painter, writer).paint(payout, proof, digest)
    painter.end()
    return bytes(content.data())


class _Page:
    """A page that is filled from the top; `_y` is where the next line begins."""

    def __init__(self, painter: QPainter, writer: QPdfWriter) -> None:
        self._painter, self._writer = painter, writer
        self._left = float(_MARGIN * _POINT)
        self._right = float(writer.width() - _MARGIN * _POINT)
        self._bottom = float(writer.height() - _MARGIN * _POINT)
        self._y = float(_MARGIN * _POINT)

    def paint(self, payout: Payout, proof: PayoutProof, digest: str) -> None:
        """Paint everything; the orders last, for they can be cut."""
        self._footer(digest)
        self._head(payout, proof)
        top, middle = self._y, (self._left + self._right) / 2
        self._formula(payout, middle - _GAP * _POINT / 2)
        low = self._y
        self._y = top
        self._paid(proof, middle + _GAP * _POINT / 2)
        self._y = max(self._y, low) + _GAP * _POINT / 2
        self._facts(payout)
        self._rules(proof)
        self._marks(proof)
        self._orders(proof)

    # -- parts

    def _head(self, payout: Payout, proof: PayoutProof) -> None:
        as_of = translate("Proof", "As of {instant}").format(
            instant=text.dated_instant_text(proof.as_of, proof.offset)
        )
        top = self._y
        self._line(as_of, _SMALL, LIGHT.secondary, right=True)
        self._y = top
        self._line(translate("Proof", "Proof of a payout"), _TITLE, LIGHT.text, bold=True)
        self._line(proof.platform, _BODY, LIGHT.secondary)
        self._rule()
        who = proof.settlement.copier_id
        if proof.nickname:
            who = translate("Proof", "{nickname} · id {copier}").format(
                nickname=proof.nickname, copier=who
            )
        elif not who:
            who = translate("Proof", "All copiers together")
        top = self._y
        self._line(payout.due, _TITLE, LIGHT.text, bold=True, right=True)
        low = self._y
        self._y = top
        half = (self._left + self._right) / 2
        self._line(who, _HEADING, LIGHT.text, bold=True, until=half)
        self._line(payout.kind, _BODY, LIGHT.text, until=half)
        tone = {"good": LIGHT.good, "warning": LIGHT.warning}.get(payout.tone, LIGHT.secondary)
        self._y = max(self._y, low)
        self._line(payout.status, _BODY, tone, bold=True, right=True)
        self._rule()

    def _formula(self, payout: Payout, until: float) -> None:
        self._heading(translate("Proof", "Formula with its numbers"), until=until)
        base = payout.facts[0]
        self._pair(*base, self._left, until, LIGHT.secondary)
        for name, figure in payout.terms[:_MOST_LINES]:
            self._pair(name, figure, self._left, until)
        self._pair(*payout.total, self._left, until, bold=True)

    def _paid(self, proof: PayoutProof, since: float) -> None:
        self._heading(translate("Proof", "Due and paid"), since=since)
        found = proof.reconciled
        if found is None:
            return
        tones = {"good": LIGHT.good, "warning": LIGHT.warning, "danger": LIGHT.danger}
        tone = tones.get(words.status_tone(found), LIGHT.secondary)
        self._paragraph(words.status_words(found), _BODY, tone, since=since, most=2)
        for name, figure in words.reconciled_rows(found):
            self._pair(name, figure, since, self._right)
        together = words.together_words(found)
        if together:
            self._paragraph(together, _SMALL, LIGHT.secondary, since=since, most=1)
        for sentence in words.alternative_rows(found)[:2]:
            self._paragraph(sentence, _SMALL, LIGHT.secondary, since=since, most=2)
        payments = words.received_rows(found, proof.offset)
        for at, amount in payments[:_MOST_PAYMENTS]:
            self._pair(at, amount, since, self._right, LIGHT.secondary)
        left = len(payments) - _MOST_PAYMENTS
        if left > 0:
            more = translate("Proof", "and %Ln more payment(s)", "", left)
            self._paragraph(more, _SMALL, LIGHT.secondary, since=since, most=1)

    def _facts(self, payout: Payout) -> None:
        facts = payout.facts[2:]
        step = (self._right - self._left + _GAP * _POINT) / 2
        for place in range(0, len(facts), 2):
            top, low = self._y, self._y
            for number, (name, fact) in enumerate(facts[place : place + 2]):
                self._y = top
                left = self._left + number * step
                self._pair(name, fact, left, left + step - _GAP * _POINT, LIGHT.text)
                low = max(low, self._y)
            self._y = low
        notes = (*payout.notes, *payout.assumed)
        for note in notes[:_MOST_NOTES]:
            self._paragraph(note, _SMALL, LIGHT.secondary, most=2)
        left = len(notes) - _MOST_NOTES
        if left > 0:
            more = translate("Proof", "and %Ln more note(s)", "", left)
            self._paragraph(more, _SMALL, LIGHT.secondary, most=1)

    def _rules(self, proof: PayoutProof) -> None:
        self._heading(translate("Proof", "Rules and their source"))
        facts = [f"{name}: {fact}" for name, fact in words.rule_rows(proof)]
        self._paragraph(" · ".join(facts), _BODY, LIGHT.text, most=3)
        sources = words.source_rows(proof)
        for key, document in sources[:_MOST_SOURCES]:
            said = translate("Proof", "{source}: {document}").format(source=key, document=document)
            self._paragraph(said, _SMALL, LIGHT.secondary, most=2)
        left = len(sources) - _MOST_SOURCES
        if left > 0:
            more = translate("Proof", "and %Ln more source(s)", "", left)
            self._paragraph(more, _SMALL, LIGHT.secondary, most=1)

    def _marks(self, proof: PayoutProof) -> None:
        if len(proof.marks) < 2:
            return
        self._heading(translate("Proof", "Path of the high-water mark"))
        low = min(0, *(point.mark for point in proof.marks))
        high = max(1, *(point.mark for point in proof.marks))
        first, last = proof.marks[0].cut_off_at, proof.marks[-1].cut_off_at
        area = QRectF(self._left, self._y, self._right - self._left, _PLOT * _POINT)

        def place(at: int, level: int) -> QPointF:
            across = area.width() * (at - first) / max(last - first, 1)
            return QPointF(
                area.left() + across, area.bottom() - area.height() * (level - low) / (high - low)
            )

        line = QPolygonF()
        before: int | None = None
        for point in proof.marks:
            if before is not None:
                line.append(place(point.cut_off_at, before))
            line.append(place(point.cut_off_at, point.mark))
            before = point.mark
        self._painter.setPen(QPen(QColor(LIGHT.border), _POINT / 2))
        self._painter.drawLine(area.bottomLeft(), area.bottomRight())
        self._painter.setPen(QPen(QColor(LIGHT.accent), _POINT))
        self._painter.drawPolyline(line)
        self._y = area.bottom() + 2 * _POINT
        top = self._y
        self._line(words.mark_words(proof, 0), _SMALL, LIGHT.secondary)
        self._y = top
        last_words = words.mark_words(proof, len(proof.marks) - 1)
        self._line(last_words, _SMALL, LIGHT.secondary, right=True)

    def _orders(self, proof: PayoutProof) -> None:
        asset = proof.settlement.asset
        self._heading(translate("Proof", "Orders behind it"))
        for name, figure in words.base_rows(proof):
            self._pair(name, figure, self._left, (self._left + self._right) / 2)
        self._paragraph(
            words.sums_words(sums_of_rows(proof.rows), asset), _BODY, LIGHT.text, most=1
        )
        self._cells(words.order_titles(), LIGHT.secondary)
        height = self._metrics(_SMALL).height()
        room = int((self._bottom - self._y) / height)
        shown = len(proof.rows) if len(proof.rows) <= room else max(room - 1, 0)
        for row in proof.rows[:shown]:
            self._cells(words.order_cells(row, proof), LIGHT.text)
        if shown < len(proof.rows):
            rest = words.rest_words(sums_of_rows(proof.rows[shown:]), asset)
            self._paragraph(rest, _SMALL, LIGHT.text, most=1)

    def _footer(self, digest: str) -> None:
        """At the foot of the page, which is then shorter by that much."""
        metrics, small = self._metrics(_BODY, is_code=True), self._metrics(_SMALL)
        self._y = self._bottom - metrics.height() - 2 * small.height() - 8 * _POINT
        top = self._y
        self._rule()
        self._line(f"SHA-256 {digest}", _BODY - 1, LIGHT.text, is_code=True)
        said = translate(
            "Proof",
            "The digest is of the CSV of this proof, every byte above its last line. One digit "
            "changed in the CSV, and it is another one. Computed by the lead trader's own program, "
            "ProfitShare, from the archive it keeps; not a statement of the platform.",
        )
        self._paragraph(said, _SMALL, LIGHT.secondary, most=2)
        self._bottom = top - 4 * _POINT
        self._y = float(_MARGIN * _POINT)

    # -- strokes

    def _font(self, size: int, *, bold: bool = False, is_code: bool = False) -> QFont:
        weight = QFont.Weight.DemiBold if bold else QFont.Weight.Normal
        font = code_font(size) if is_code else text_font(size, weight)
        font.setPixelSize(size * _POINT)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        for tag in _VARIANTS:
            font.setFeature(QFont.Tag(tag), 0)
        return font

    def _metrics(self, size: int, *, is_code: bool = False) -> QFontMetricsF:
        return QFontMetricsF(self._font(size, is_code=is_code), self._writer)

    def _heading(self, title: str, *, since: float = 0, until: float = 0) -> None:
        self._y += _GAP * _POINT / 2
        self._line(title, _HEADING, LIGHT.text, bold=True, since=since, until=until)

    def _line(
        self,
        words_: str,
        size: int,
        colour: str,
        *,
        bold: bool = False,
        right: bool = False,
        is_code: bool = False,
        since: float = 0,
        until: float = 0,
    ) -> None:
        """One line. Words that are too long for it are cut, figures at the right never are."""
        font = self._font(size, bold=bold, is_code=is_code)
        left, end = since or self._left, until or self._right
        area = QRectF(left, self._y, end - left, QFontMetricsF(font, self._writer).height())
        self._painter.setPen(QColor(colour))
        self._draw(words_, font, area, is_figure=right)
        self._y += area.height()

    def _draw(self, words_: str, font: QFont, area: QRectF, *, is_figure: bool) -> None:
        """Words in one line at the left, cut where they end; a figure at the right, made to fit."""
        metrics = QFontMetricsF(font, self._writer)
        width = metrics.horizontalAdvance(words_)
        side = Qt.AlignmentFlag.AlignRight if is_figure else Qt.AlignmentFlag.AlignLeft
        if is_figure and width > area.width():
            font.setPixelSize(max(int(font.pixelSize() * area.width() / width) - 1, 1))
        elif width > area.width():
            words_ = metrics.elidedText(words_, Qt.TextElideMode.ElideMiddle, area.width())
        self._painter.setFont(font)
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        self._painter.drawText(area, flags, words_)

    def _paragraph(
        self, words_: str, size: int, colour: str, *, most: int, since: float = 0
    ) -> None:
        """Words that wrap, into so many lines at most."""
        font = self._font(size)
        metrics = QFontMetricsF(font, self._writer)
        left = since or self._left
        room = QRectF(left, self._y, self._right - left, most * metrics.height() + 1)
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft)
        needed = metrics.boundingRect(room, flags, words_)
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        if needed.height() > room.height():
            while (
                words_ and metrics.boundingRect(room, flags, f"{words_}…").height() > room.height()
            ):
                words_ = words_[: -max(len(words_) // 20, 1)]
            words_ = f"{words_}…"
            needed = metrics.boundingRect(room, flags, words_)
        self._painter.drawText(room, flags, words_)
        self._y += needed.height()

    def _pair(
        self,
        name: str,
        figure: str,
        since: float,
        until: float,
        colour: str = LIGHT.text,
        *,
        bold: bool = False,
    ) -> None:
        """Words at the left and their figure at the right, which is never cut."""
        font = self._font(_BODY, bold=bold)
        metrics = QFontMetricsF(font, self._writer)
        room = until - since - metrics.horizontalAdvance(figure) - 6 * _POINT
        top = self._y
        self._line(name, _BODY, LIGHT.secondary, bold=bold, since=since, until=since + max(room, 1))
        self._y = top
        self._line(figure, _BODY, colour, bold=bold, right=True, since=since, until=until)

    def _cells(self, cells: Sequence[str], colour: str) -> None:
        """One row of the table of orders; its columns take their parts of the width."""
        height = self._metrics(_SMALL).height()
        self._painter.setPen(QColor(colour))
        whole, left = (self._right - self._left) / sum(_PARTS), self._left
        for place, (cell, part) in enumerate(zip(cells, _PARTS, strict=True)):
            area = QRectF(left, self._y, whole * part - 3 * _POINT, height)
            self._draw(cell, self._font(_SMALL), area, is_figure=place >= _WORD_COLUMNS)
            left += whole * part
        self._y += height

    def _rule(self) -> None:
        self._y += 3 * _POINT
        self._painter.setPen(QPen(QColor(LIGHT.border), _POINT / 2))
        self._painter.drawLine(QPointF(self._left, self._y), QPointF(self._right, self._y))
        self._y += 4 * _POINT


_PARTS = (17, 17, 16, 14, 10, 10, 14, 9, 14)
_WORD_COLUMNS = 3
