"""The person's own note on an order."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import Button
from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
from nonvoip_desktop.ui.text import PlainLabel, clean
from nonvoip_desktop.ui.theme import GRID, Theme

#: Characters that a note can have.
LONGEST_NOTE = 500


class NoteDialog(DecisionDialog):
    """Plain text. It stays open until its owner closes it, or the person gives up."""

    noteWritten = Signal(str)

    def __init__(self, theme: Theme, about: str, note: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("noteDialog")
        self.show_words(self.tr("Note"), about)
        self.facts.hide()
        self._edit = QPlainTextEdit(self)
        self._edit.setObjectName("note")
        self._edit.setAccessibleName(self.tr("Note"))
        self._edit.setPlaceholderText(self.tr("What this number is for, say"))
        self._edit.setTabChangesFocus(True)
        self._edit.setFixedHeight(fonts.scaled(112))
        self._edit.setPlainText(note[:LONGEST_NOTE])
        self._edit.moveCursor(QTextCursor.MoveOperation.End)
        self._left = PlainLabel(role="small")
        self._left.setFont(fonts.tabular(fonts.SIZE_TINY))
        self._left.setAlignment(Qt.AlignmentFlag.AlignTrailing)
        place = self.column.indexOf(self.facts)
        self.column.insertWidget(place, self._edit)
        self.column.insertSpacing(place + 1, GRID)
        self.column.insertWidget(place + 2, self._left)
        cancel = Button(self.tr("Cancel"), self)
        cancel.setObjectName("cancelButton")
        cancel.clicked.connect(self.reject)
        self.buttons.addWidget(cancel)
        self._save = self.add_safe_button(self.tr("Save"), "saveNoteButton")
        self._save.clicked.connect(self._tell)
        self._edit.textChanged.connect(self._count)
        self._count()
        self._edit.setFocus()

    def text(self) -> str:
        """The note as it would be kept."""
        return clean(self._edit.toPlainText()).strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() in keys and ctrl and not event.isAutoRepeat():
            self._tell()
            event.accept()
            return
        super().keyPressEvent(event)

    def _count(self) -> None:
        text = self._edit.toPlainText()
        if len(text) > LONGEST_NOTE:
            # Cut where it was typed or pasted, not at the end of what stood there.
            cursor = self._edit.textCursor()
            over = len(text) - LONGEST_NOTE
            cursor.movePosition(
                QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, over
            )
            cursor.removeSelectedText()
            return  # which has brought us here again
        words = self.tr("{used} of {most} characters")
        self._left.setText(words.format(used=len(text), most=LONGEST_NOTE))

    def _tell(self) -> None:
        self.show_error("")
        self.noteWritten.emit(self.text())
