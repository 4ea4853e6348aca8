"""Following an order that was bought elsewhere, by its id."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from nonvoip_desktop.ui.button import Button
from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
from nonvoip_desktop.ui.dialogs.order_id import order_id
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GRID, Theme


class FollowDialog(DecisionDialog):
    """Asks for an order id. It stays open until its owner closes it, or the person does."""

    followRequested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("followDialog")
        self.show_words(
            self.tr("Follow an order"),
            self.tr(
                "Enter the id of an order of this account that was bought elsewhere. "
                "Its number and its messages are shown here from then on. This costs nothing."
            ),
        )
        self.facts.hide()
        self._edit = QLineEdit(self)
        self._edit.setObjectName("orderId")
        self._edit.setAccessibleName(self.tr("Order id"))
        self._edit.setMaxLength(64)
        label = PlainLabel(self.tr("Order id"), self)
        label.setBuddy(self._edit)
        place = self.column.indexOf(self.facts)
        self.column.insertWidget(place, label)
        self.column.insertSpacing(place + 1, GRID + 2)
        self.column.insertWidget(place + 2, self._edit)
        self._cancel = Button(self.tr("Cancel"), self)
        self._cancel.setObjectName("cancelButton")
        self._cancel.clicked.connect(self.reject)
        self.buttons.addWidget(self._cancel)
        self._follow = self.add_safe_button(self.tr("Follow"), "followButton")
        self._follow.clicked.connect(self._tell)
        self._edit.setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the service is asked, nothing else can be."""
        self._edit.setEnabled(not busy)
        self._follow.setEnabled(not busy)
        self._follow.setText(self.tr("Looking…") if busy else self.tr("Follow"))
        if not busy:
            self._edit.setFocus()

    def _tell(self) -> None:
        typed = order_id(self._edit.text())
        if typed is None:
            self.show_error(self.tr("An order id has only letters and digits, such as 146185."))
            self._edit.setFocus()
            return
        self.show_error("")
        self.followRequested.emit(typed)
