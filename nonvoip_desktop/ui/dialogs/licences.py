"""The licences of everything that is bundled, to be searched and read as plain text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from nonvoip_desktop import resources
from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.dialogs.panel import PanelDialog
from nonvoip_desktop.ui.shell.layout import hairline
from nonvoip_desktop.ui.shell.sections import Section
from nonvoip_desktop.ui.shell.sidebar import SectionDelegate, SectionModel
from nonvoip_desktop.ui.text import clean
from nonvoip_desktop.ui.theme import GAP, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nonvoip_desktop.ui.icons import Icons

_SIZE = QSize(960, 620)
_LIST = 272


class Licensed(Struct, frozen=True):
    """Something with a licence: its name, and everything there is to read about it."""

    name: str
    text: str


def licensed_parts() -> tuple[Licensed, ...]:
    """The program itself with its notice on Qt, then every library with its licences' texts."""
    folder = resources.path("licences")
    notice = (folder / "NOTICE.txt").read_text(encoding="utf-8")
    own = resources.document("LICENSE").read_text(encoding="utf-8")
    parts = [Licensed("NonVoip Desktop", f"{notice}\n\n{own}")]
    listed = json.loads((folder / "libraries.json").read_text(encoding="utf-8"))
    for library in listed["libraries"]:
        name = f"{library['name']} {library['version']}"
        texts = [
            (folder / "texts" / file).read_text(encoding="utf-8", errors="replace")
            for file in library["texts"]
        ]
        head = "\n".join((name, library["licence"], library["home"]))
        parts.append(Licensed(name, "\n\n".join((head, *texts))))
    return tuple(parts)


class LicencesDialog(PanelDialog):
    """What is typed is looked for in names and texts; the first place is shown marked."""

    def __init__(
        self,
        theme: Theme,
        icons: Icons,
        parts: Sequence[Licensed],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("licencesDialog", _SIZE, parent)
        self.set_title(self.tr("Licences"))
        self._parts = tuple(parts)
        self._found: tuple[Licensed, ...] = ()
        self.search = QLineEdit()
        self.search.setObjectName("licenceSearch")
        self.search.setPlaceholderText(self.tr("Search names and texts"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self.names = QListView()
        self.names.setAccessibleName(self.tr("Libraries"))
        self.names.setItemDelegate(SectionDelegate(theme, icons, self.names))
        self.names.setModel(SectionModel(()))
        self.names.setFrameShape(QFrame.Shape.NoFrame)
        self.names.setMouseTracking(True)
        self.names.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.names.viewport().setAutoFillBackground(False)
        self.text = QPlainTextEdit()
        self.text.setObjectName("licenceText")
        self.text.setAccessibleName(self.tr("Text of the licence"))
        self.text.setReadOnly(True)
        self.text.setProperty("look", "flat")
        self.text.setFont(fonts.mono(fonts.SIZE_SMALL))
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.document().setDocumentMargin(2 * GAP)
        self.set_body(self._lay_out())
        self._look("")
        self.search.setFocus()

    def _lay_out(self) -> QWidget:
        body = QWidget()
        left = QWidget()
        left.setFixedWidth(fonts.scaled(_LIST))
        column = QVBoxLayout(left)
        column.setContentsMargins(GAP, 2 * GAP, GAP, GAP)
        column.setSpacing(GAP)
        around = QHBoxLayout()
        around.setContentsMargins(GAP, 0, GAP, 0)
        around.addWidget(self.search)
        column.addLayout(around)
        column.addWidget(self.names, 1)
        line = QHBoxLayout(body)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(left)
        line.addWidget(hairline(upright=True))
        line.addWidget(self.text, 1)
        return body

    def _look(self, wanted: str) -> None:
        wanted = wanted.strip().casefold()
        by_name = [part for part in self._parts if wanted in part.name.casefold()]
        by_text = [
            part for part in self._parts if part not in by_name and wanted in part.text.casefold()
        ]
        self._found = (*by_name, *by_text)
        former = self.names.model()
        rows = (Section(part.name, "", part.name) for part in self._found)
        self.names.setModel(SectionModel(tuple(rows)))
        former.deleteLater()
        self.names.selectionModel().currentChanged.connect(self._read)
        self.names.setCurrentIndex(self.names.model().index(0, 0))
        if not self._found:
            self.text.setPlainText(self.tr("Nothing was found."))

    def _read(self) -> None:
        row = self.names.currentIndex().row()
        if not 0 <= row < len(self._found):
            return
        self.text.setPlainText(clean(self._found[row].text))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if wanted := self.search.text().strip():
            self.text.find(wanted)
