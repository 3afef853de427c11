"""Where an import comes from: the place to drop a file, and what was found in it, to be changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QVBoxLayout, QWidget

from profitshare_gui.ui import text
from profitshare_gui.ui.import_fields import Captioned, ChoiceField, LineNumberField
from profitshare_gui.ui.real_amounts import ask_real_amounts
from profitshare_gui.ui.theme import LABEL_SIZE, TITLE_SIZE
from profitshare_gui.ui.widgets import PADDING, Card, label
from profitshare_gui.usecases.import_steps import (
    DELIMITERS,
    ENCODINGS,
    FileSource,
    Look,
    PastedSource,
    Source,
    Survey,
)

translate = QCoreApplication.translate  # an alias lupdate knows


class DropArea(QFrame):
    """Nothing was chosen yet: what may be brought here, and how."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import_drop_area")
        self.setProperty("drop", True)
        headline = label(self.tr("Drop a file here"), size=TITLE_SIZE, bold=True)
        ways = label(
            self.tr(
                "or choose one, or copy a table on your platform's web page and press Ctrl+V. "
                "CSV, Excel and saved web pages are read as they are."
            )
        )
        promise = label(
            self.tr(
                "You see every row before anything is saved. The same file again changes nothing."
            ),
            tone="secondary",
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING * 4, PADDING, PADDING * 4, PADDING)
        layout.setSpacing(8)
        layout.addStretch(1)
        for part in (headline, ways, promise):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(part)
        layout.addStretch(1)


class SourceCard(Card):
    """What was found in a source. `changed` carries the source with what the trader chose."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("import_source_card")
        self._source: Source | None = None
        self._name = label(bold=True)
        self._found = label(tone="secondary")
        self._found.setObjectName("import_found")
        self._hidden_rows = label(tone="warning")
        self._encoding = ChoiceField("import_encoding", self.tr("Encoding"))
        self._delimiter = ChoiceField("import_delimiter", self.tr("Between cells"))
        self._sheet = ChoiceField("import_sheet", self.tr("Sheet"))
        self._table = ChoiceField("import_table", self.tr("Table"))
        self._header = LineNumberField(
            "import_header_line", self.tr("Column names in line"), self.tr("detected")
        )
        self._fields = {
            "encoding": Captioned(self.tr("Encoding"), self._encoding),
            "delimiter": Captioned(self.tr("Between cells"), self._delimiter),
            "sheet": Captioned(self.tr("Sheet"), self._sheet),
            "table": Captioned(self.tr("Table"), self._table),
            "header": Captioned(self.tr("Column names in line"), self._header),
        }
        for field in self._fields.values():
            field.setParent(self)  # one that is never placed has to go with the others
            field.hide()
        self._encoding.activated.connect(lambda: self._choose(encoding=self._encoding.chosen()))
        self._delimiter.activated.connect(lambda: self._choose(delimiter=self._delimiter.chosen()))
        self._sheet.activated.connect(lambda: self._choose(sheet=self._sheet.chosen()))
        self._table.activated.connect(lambda: self._choose(table=self._table.chosen()))
        self._header.valueChanged.connect(lambda line: self._choose(header_line=line))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, 12, PADDING, PADDING)
        layout.setSpacing(4)
        layout.addWidget(label(self.tr("Source"), size=LABEL_SIZE, tone="secondary"))
        for part in (self._name, self._found, self._hidden_rows):
            layout.addWidget(part)
        layout.addSpacing(4)
        layout.addLayout(self._grid)

    def show_reading(self, name: str) -> None:
        """A source is being looked at; nothing is known of it but its name."""
        self._source = None
        self._name.setText(text.fitted(name))
        self._name.setToolTip(name)
        self._found.setText(self.tr("Looking at it…"))
        self._hidden_rows.hide()
        for field in self._fields.values():
            field.hide()

    def show_unreadable(self) -> None:
        """A source cannot be read; why is said where its rows would stand."""
        self._found.setText(self.tr("Cannot be read"))

    def show_survey(self, source: Source, survey: Survey) -> None:
        """Show what was found, and offer what may be chosen instead."""
        self._source, look = source, survey.look
        self._name.setText(text.fitted(source_title(source)))
        self._name.setToolTip(source_title(source))
        self._found.setText(_found_text(look))
        self._hidden_rows.setText(
            self.tr(
                "%Ln row(s) that the spreadsheet hides are read all the same.", "", look.hidden_rows
            )
        )
        self._hidden_rows.setVisible(bool(look.hidden_rows))
        self._encoding.offer(
            [(name.upper(), name) for name in _with(ENCODINGS, look.encoding)], look.encoding
        )
        self._delimiter.offer(
            [(_delimiter_text(sign), sign) for sign in _with(DELIMITERS, look.delimiter)],
            look.delimiter,
        )
        self._sheet.offer([(name, name) for name in look.sheets], look.sheet)
        numbers = range(look.tables)
        self._table.offer([(text.limit_text(at + 1), at) for at in numbers], source.table)
        self._header.blockSignals(True)
        self._header.setValue(look.header_line)
        self._header.blockSignals(False)
        is_file = isinstance(source, FileSource)
        self._place(
            encoding=is_file and bool(look.encoding) and look.kind == "csv",
            delimiter=is_file and bool(look.delimiter),
            sheet=is_file and len(look.sheets) > 1,
            table=look.tables > 1,
            header=True,
        )

    def _place(self, **wanted: bool) -> None:
        """Lay the fields that make sense out, two a row."""
        place = 0
        for name, field in self._fields.items():
            self._grid.removeWidget(field)
            field.setVisible(wanted[name])
            if wanted[name]:
                self._grid.addWidget(field, place // 2, place % 2)
                place += 1
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)

    def _choose(
        self,
        *,
        encoding: str | None = None,
        delimiter: str | None = None,
        sheet: str | None = None,
        table: int | None = None,
        header_line: int = 0,
    ) -> None:
        """Take over one choice; what was found out with the old one is found out again."""
        source = self._source
        if isinstance(source, FileSource):
            source = replace(
                source,
                encoding=source.encoding if encoding is None else encoding,
                delimiter=source.delimiter if delimiter is None else delimiter,
                sheet=source.sheet if sheet is None else sheet,
                table=source.table if table is None else table,
                header_line=header_line,
            )
        elif isinstance(source, PastedSource):
            chosen = source.table if table is None else table
            source = replace(source, table=chosen, header_line=header_line)
        self.changed.emit(source)


def source_in(held: QMimeData) -> Source | None:
    """The file or table that was dropped or pasted; None where it is neither."""
    urls = held.urls() if held.hasUrls() else []
    if urls and urls[0].isLocalFile():
        return FileSource(Path(urls[0].toLocalFile()))
    if held.hasHtml() or held.text().strip():
        return PastedSource(held.text(), held.html() if held.hasHtml() else "")
    return None


def ask_for_file(parent: QWidget, chosen: Callable[[str], object]) -> None:
    """Let the trader choose a file."""
    chooser = QFileDialog(parent, translate("Import", "Choose a file to import"))
    chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
    chooser.setNameFilters(
        [
            translate("Import", "Tables (*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html)"),
            translate("Import", "All files (*)"),
        ]
    )
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.fileSelected.connect(chosen)
    chooser.open()


def ask_where_to_save(parent: QWidget, chosen: Callable[[str], object]) -> None:
    """Let the trader choose where the refused lines go."""
    ask_real_amounts(parent, partial(_choose_place, parent, chosen))


def _choose_place(parent: QWidget, chosen: Callable[[str], object]) -> None:
    chooser = QFileDialog(parent, translate("Import", "Save refused lines"))
    chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    chooser.setDefaultSuffix("csv")
    chooser.selectFile("refused.csv")
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.fileSelected.connect(chosen)
    chooser.open()


def source_title(source: Source) -> str:
    """What a source is called on the screen."""
    if isinstance(source, PastedSource):
        return translate("Import", "Pasted table")
    return Path(source.path).name


def _with(known: tuple[str, ...], found: str) -> tuple[str, ...]:
    return known if found in known or not found else (found, *known)


def _found_text(look: Look) -> str:
    """What was found out, in one line: `CSV · UTF-8 · comma · 16 columns`."""
    kinds = {
        "csv": translate("Import", "CSV"),
        "xlsx": translate("Import", "Excel"),
        "html": translate("Import", "web page"),
        "text": translate("Import", "text"),
    }
    parts = [kinds.get(look.kind, look.kind)]
    if look.encoding and look.kind == "csv":
        parts.append(look.encoding.upper())
    if look.delimiter:
        parts.append(_delimiter_text(look.delimiter))
    parts.append(translate("Import", "%Ln column(s)", "", len(look.header)))
    return " · ".join(parts)


def _delimiter_text(sign: str) -> str:
    return {
        ",": translate("Import", "comma"),
        ";": translate("Import", "semicolon"),
        "\t": translate("Import", "tab"),
        "|": translate("Import", "vertical bar"),
    }.get(sign, sign)
