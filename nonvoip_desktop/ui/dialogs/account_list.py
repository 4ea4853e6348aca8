"""The accounts that were used before, to choose one by a click or by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QWidget

from nonvoip_desktop.ui.shell.sections import Section
from nonvoip_desktop.ui.shell.sidebar import KEY_ROLE, SectionDelegate, SectionModel
from nonvoip_desktop.ui.text import clean
from nonvoip_desktop.ui.theme import GAP, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from nonvoip_desktop.ui.icons import Icons

#: More accounts than this scroll.
_SHOWN = 5


class AccountList(QListView):
    """Emits ``chosen`` with the email."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("accountList")
        self.setAccessibleName(self.tr("Accounts"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        # The rows' tint begins where the words above begin.
        self.setViewportMargins(-GAP, 0, -GAP, 0)
        self._delegate = SectionDelegate(theme, icons, self)
        self.setItemDelegate(self._delegate)
        self._model = SectionModel(())
        self.setModel(self._model)
        self.clicked.connect(self._tell)

    def show_accounts(self, emails: Sequence[str]) -> None:
        """Offer these, the first of them chosen."""
        rows = tuple(Section(email, "user", clean(email, one_line=True)) for email in emails)
        former, self._model = self._model, SectionModel(rows)
        self.setModel(self._model)
        former.deleteLater()
        if rows:
            self.setCurrentIndex(self._model.index(0))
        height = self.sizeHintForRow(0) if rows else 0
        self.setFixedHeight(height * min(len(rows), _SHOWN))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat() and self.currentIndex().isValid():
                self._tell(self.currentIndex())
            event.accept()
            return
        super().keyPressEvent(event)

    def _tell(self, index: QModelIndex) -> None:
        self.chosen.emit(str(index.data(KEY_ROLE)))
