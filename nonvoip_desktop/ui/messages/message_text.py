"""The text of a message: plain, selectable, never wider than the view."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPalette,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QStyle, QTextEdit, QWidget

from nonvoip_desktop.ui.text import clean

#: An SMS has at most some 1,600 characters; whatever is longer is not read on this card.
LONGEST = 4000
_USUAL_WIDTH = 256


class MessageText(QTextEdit):
    """As high as its text; breaks long words, shows no markup and copies no markup.

    What is copied of it is a secret as a code is: it is only asked for, so that
    whoever owns the clipboard marks it and takes it away again.
    """

    #: This part of the text is to be copied.
    copyRequested = Signal(str)
    #: This part was selected, and the system's selection holds it.
    selected = Signal(str)

    def __init__(self, text: str, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # A layout asks for the same few widths again and again.
        self._heights: dict[int, int] = {}
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Message"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self.document().setDocumentMargin(0)
        # It stands below what the window says of it, at the same edge, whatever its language is.
        option = self.document().defaultTextOption()
        edge = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        option.setAlignment(edge | Qt.AlignmentFlag.AlignAbsolute)
        self.document().setDefaultTextOption(option)
        self.setFont(font)
        shown = clean(text[: LONGEST + 1])
        self.setPlainText(shown if len(shown) <= LONGEST else f"{shown[:LONGEST]}…")

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()

    def set_ink(self, colour: QColor) -> None:
        """Write in this colour."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Text, colour)
        palette.setColor(QPalette.ColorRole.Base, QColor(Qt.GlobalColor.transparent))
        self.setPalette(palette)

    def selection(self) -> str:
        """The selected part, as plain text."""
        return self.textCursor().selection().toPlainText()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_selection()
            event.accept()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        self._tell_selection()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._tell_selection()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        self._tell_selection()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        # The card's menu: Qt's own would copy without asking.
        event.ignore()

    def copy_selection(self) -> None:
        """Ask for the selected part to be copied, if any is."""
        text = self.selection()
        if text:
            self.copyRequested.emit(text)

    def _tell_selection(self) -> None:
        text = self.selection()
        if text:
            self.selected.emit(text)

    def wheelEvent(self, event: QWheelEvent) -> None:
        # All of the text is shown; the wheel moves the list of messages.
        event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(_USUAL_WIDTH, self.heightForWidth(_USUAL_WIDTH))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            measured = self.document().clone()
            measured.setTextWidth(width)
            height = self._heights[width] = math.ceil(measured.size().height())
        return height

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.selection())
        return data
