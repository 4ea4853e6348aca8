"""Rows of a label and its value between hairlines, as decisions show their figures."""

from __future__ import annotations

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.shell.layout import hairline
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP

#: Values with more characters than this may break into lines.
_LONG = 36


class Fact(Struct, frozen=True):
    """One row.

    ``note`` stands small behind the value in the colour of ``tone`` (a role of
    ``PlainLabel``); ``large`` makes the value stand out. ``field`` takes the
    value's place: something to type into. ``name`` is the value's object name.
    """

    label: str
    value: str = ""
    note: str = ""
    tone: str = ""
    large: bool = False
    field: QWidget | None = None
    name: str = ""


class Facts(QWidget):
    """Shows facts; a new set replaces the old, and fields in it are kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: list[QWidget] = []

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show these rows and no others."""
        for fact in facts:
            if fact.field is not None:
                fact.field.setParent(None)  # else it would go with the row it was in
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        line = max((fonts.line_height(fonts.ui(), fact.label) for fact in facts), default=0)
        for fact in facts:
            self._add(hairline())
            self._add(_row(fact, line))
        self.setVisible(bool(facts))

    def texts(self) -> dict[str, str]:
        """What is shown, by label: for the clipboard and for assistive technology."""
        return {
            row.accessibleName(): row.accessibleDescription()
            for row in self._rows
            if row.accessibleName()
        }

    def _add(self, row: QWidget) -> None:
        self._rows.append(row)
        self._column.addWidget(row)


def _row(fact: Fact, line_height: int) -> QWidget:
    row = QWidget()
    row.setAccessibleName(fact.label)
    row.setAccessibleDescription(" ".join(part for part in (fact.value, fact.note) if part))
    line = QHBoxLayout(row)
    tall = 4 if fact.field is not None else GAP + 2
    line.setContentsMargins(0, tall, 0, tall)
    line.setSpacing(GAP)
    label = PlainLabel(fact.label)
    label.setWordWrap(True)
    label.setMinimumHeight(line_height)
    label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    line.addWidget(label, 3)
    if fact.field is not None:
        line.addWidget(fact.field)
        fact.field.show()
        return row
    trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
    value = PlainLabel(fact.value, role=fact.tone if not fact.note else "")
    value.setObjectName(fact.name)
    value.setFont(fonts.tabular(fonts.SIZE_TITLE if fact.large else fonts.SIZE_BODY, fonts.BOLD))
    value.setAlignment(trailing)
    if len(fact.value) > _LONG:
        value.setWordWrap(True)
        line.addWidget(value, 4)
    else:
        line.addWidget(value)
    if fact.note:
        note = PlainLabel(fact.note, role=fact.tone or "dim")
        note.setFont(fonts.tabular(fonts.SIZE_SMALL, fonts.MEDIUM))
        note.setAlignment(trailing)
        line.addWidget(note)
    return row
