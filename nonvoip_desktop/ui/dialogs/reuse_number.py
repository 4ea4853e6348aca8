"""Reusing a number that is named by its service and its digits."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from nonvoip_desktop.ui.dialogs import explained
from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
from nonvoip_desktop.ui.dialogs.facts import Fact
from nonvoip_desktop.ui.dialogs.spend_button import INERT_SECONDS
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP, GRID, Theme

#: The digits that a telephone number can have, its country code included.
_FEWEST, _MOST = 8, 15
_LONGEST_SERVICE = 120


def digits_of(typed: str) -> str | None:
    """The digits of a number as a person writes it, with the 1 of North America; else ``None``."""
    text = typed.strip()
    digits = "".join(char for char in text if char in "0123456789")
    if any(char not in "0123456789+ ().-\u00a0" for char in text) or "+" in text[1:]:
        return None
    if len(digits) == 10 and not text.startswith("+") and digits[0] not in "01":
        digits = f"1{digits}"
    return digits if _FEWEST <= len(digits) <= _MOST else None


class ReuseNumberDialog(DecisionDialog):
    """Asks for service and number. ``reuseRequested`` is emitted at most once; then it closes."""

    #: The service's name and the number's digits.
    reuseRequested = Signal(str, str)

    def __init__(
        self,
        theme: Theme,
        balance: str,
        parent: QWidget | None = None,
        *,
        service: str = "",
        number: str = "",
        why: str = "",
        delay: float = INERT_SECONDS,
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("reuseNumberDialog")
        self.show_words(
            self.tr("Reuse a number"),
            self.tr(
                "For a number whose order is not in your list. The service looks for its newest "
                "order by service and number, and waits for another message on it."
            ),
            self.tr("Nothing has been spent. The service may charge for it and names no price."),
        )
        self._service = self._field("service", self.tr("Service"), service)
        self._service.setMaxLength(_LONGEST_SERVICE)
        self._service.setPlaceholderText(self.tr("as in the catalogue, such as Instagram"))
        self._number = self._field("number", self.tr("Number"), number)
        self._number.setMaxLength(40)
        self._number.setPlaceholderText("+1 609 555-0123")
        self.facts.show_facts((Fact(self.tr("Balance"), balance),))
        self.notice.show_words(why)
        self._reuse = self.add_spend_button("reuseButton", delay)
        self._reuse.spent.connect(self._tell)
        self._cancel = self.add_safe_button(self.tr("Not now"), "declineButton")
        self._cancel.clicked.connect(self.reject)
        for field in (self._service, self._number):
            field.textChanged.connect(self._changed)
        self._number.editingFinished.connect(self._say_what_is_wrong)
        self.explanation.offer(self.tr("What is a reuse?"), explained.reuse())
        self._changed()
        (self._number if service else self._service).setFocus()

    def _field(self, name: str, title: str, text: str) -> QLineEdit:
        edit = QLineEdit(text, self)
        edit.setObjectName(name)
        edit.setAccessibleName(title)
        label = PlainLabel(title, self)
        label.setBuddy(edit)
        place = self.column.indexOf(self.facts)
        self.column.insertWidget(place, label)
        self.column.insertSpacing(place + 1, GRID + 2)
        self.column.insertWidget(place + 2, edit)
        self.column.insertSpacing(place + 3, 2 * GAP)
        return edit

    def _changed(self) -> None:
        self.show_error("")
        self._reuse.setText(self.tr("Reuse"))
        self._reuse.show()
        if self._service.text().strip() and digits_of(self._number.text()) is not None:
            self._reuse.arm()
        else:
            self._reuse.disarm()

    def _say_what_is_wrong(self) -> None:
        typed = self._number.text()
        if typed.strip() and digits_of(typed) is None:
            self.show_error(self.tr("A number has 8 to 15 digits, such as +1 609 555-0123."))

    def _tell(self) -> None:
        digits = digits_of(self._number.text())
        if digits is None:
            return
        self.reuseRequested.emit(self._service.text().strip(), digits)
        self.decide()
