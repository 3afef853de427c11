"""The fields of a tax year: the day it begins and whose clock counts, and what that comes to."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, QTimeZone
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from profitshare_gui.core.instants import to_micros
from profitshare_gui.ui import text
from profitshare_gui.ui.widgets import HALF_GAP, label
from profitshare_gui.usecases.export_spans import TaxYear, midnight_utc, zones

_EARLIEST, _LATEST = QDate(1972, 1, 1), QDate(2197, 12, 31)


class TaxYearFields(QWidget):
    """Asks for a first day and a zone; says which days the year has."""

    def __init__(self, year: int) -> None:
        super().__init__()
        self.setObjectName("export_tax_year")
        self._first = QDateEdit(QDate(year, 1, 1))
        self._first.setObjectName("export_year_first_day")
        self._first.setAccessibleName(self.tr("First day of the tax year"))
        self._first.setDisplayFormat("yyyy-MM-dd")
        self._first.setDateRange(_EARLIEST, _LATEST)
        self._first.setButtonSymbols(QDateEdit.ButtonSymbols.NoButtons)
        self._zones = QComboBox()
        self._zones.setObjectName("export_year_zone")
        self._zones.setAccessibleName(self.tr("Time zone of the tax year"))
        self._zones.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._zones.setMinimumContentsLength(18)
        self._days = label(tone="secondary")
        self._days.setObjectName("export_year_days")
        begins = QLabel(self.tr("begins"))
        fields = QHBoxLayout()
        fields.setSpacing(HALF_GAP)
        for field in (begins, self._first, self._zones):
            fields.addWidget(field)
        fields.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF_GAP)
        layout.addLayout(fields)
        layout.addWidget(self._days)
        self._first.dateChanged.connect(self._show_days)
        self._show_days()

    @property
    def year(self) -> TaxYear:
        """The year that was chosen."""
        chosen = self._first.date()
        first = date(chosen.year(), chosen.month(), chosen.day())
        return TaxYear(first, self._zones.currentData() or "")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._zones.count():
            self._fill()  # the names are read from the disk, for who asks for a tax year

    def _fill(self) -> None:
        """This computer's own zone first, for taxes are paid at home; then the platform's clock."""
        known = zones()
        own = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
        if own in known:
            self._zones.addItem(own, own)
        self._zones.addItem(self.tr("Platform's clock"), "")
        for zone in known:
            if zone != own:
                self._zones.addItem(zone, zone)

    def _show_days(self) -> None:
        year = self.year
        first = text.day_text(to_micros(midnight_utc(year.first)), 0)
        last = text.day_text(to_micros(midnight_utc(year.end - timedelta(days=1))), 0)
        said = self.tr("{first} to {last}. The sums by asset and month are written as well.")
        self._days.setText(said.format(first=first, last=last))
