"""The part of the settings about callbacks: switch, address, test, and what the service knows."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QWidget

from nonvoip_desktop.core.reception import Address, Listening, Reception, TestResult
from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING
from nonvoip_desktop.ui.callbacks.words import reception_words, saved_words, tested_words
from nonvoip_desktop.ui.dialogs.decision import NoticeBox
from nonvoip_desktop.ui.settings.editors import NumberBox
from nonvoip_desktop.ui.settings.parts import ActionRow, Part
from nonvoip_desktop.ui.settings.row import RowFrame
from nonvoip_desktop.ui.shell.layout import far_edge
from nonvoip_desktop.ui.theme import GAP, GRID, Theme

_BOX = 24
_PORT_WIDTH = 104


class FieldRow(ActionRow):
    """An action with a field under its words, as wide as the page."""

    def __init__(self, title: str, helping: str, button: str, name: str, field: str) -> None:
        super().__init__(title, helping, button, name)
        self.edit = QLineEdit()
        self.edit.setObjectName(field)
        self.edit.setAccessibleName(title)
        self.edit.setMaxLength(400)
        self.title.setBuddy(self.edit)
        place = self.words.indexOf(self.error)
        self.words.insertWidget(place, self.edit)
        self.words.insertSpacing(place, GAP - 2)


class BoxBelow(QWidget):
    """A box below a row, with room before the next line; an empty text takes both away."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._box = NoticeBox(theme)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, GAP + GRID)
        line.setSpacing(0)
        line.addWidget(self._box)
        line.addSpacing(RING)
        self.hide()

    def show_words(self, text: str, tone: str = "warning") -> None:
        """Show these words in this tone."""
        self._box.show_words(text, tone)
        self.setVisible(bool(text))


class CallbacksPart(Part):
    """Tells what the person wants and shows what is; it does nothing by itself."""

    switched = Signal(bool)
    portChosen = Signal(int)
    publicEntered = Signal(str)
    testRequested = Signal()
    #: The user id as it was typed.
    saveRequested = Signal(str)
    renewRequested = Signal()

    def __init__(self, theme: Theme, *, demo: bool) -> None:
        super().__init__()
        self.setObjectName("callbacksPart")
        self._switch_row = RowFrame(self.tr("Listen for callbacks"), "")
        self.switch = QCheckBox()
        self.switch.setObjectName("callbacksSwitch")
        self.switch.setAccessibleName(self.tr("Listen for callbacks"))
        self.switch.setProperty("look", "alone")
        self.switch.setFixedWidth(_BOX)
        self.switch.toggled.connect(self.switched)
        self._switch_row.title.setBuddy(self.switch)
        self._switch_row.line.addWidget(self.switch)
        self.add(self._switch_row)
        self._failure = BoxBelow(theme)
        self._failure.setObjectName("callbacksFailure")
        self._column.addWidget(self._failure)
        self._add_port()
        self._add_address(theme)
        self._add_service(demo)

    def _add_address(self, theme: Theme) -> None:
        self.public = FieldRow(
            self.tr("Public address"),
            self.tr(
                "An https address that forwards to the local port, for example that of a tunnel. "
                "CALLBACKS.md describes ways to get one."
            ),
            self.tr("Test"),
            "callbackTest",
            "callbackPublic",
        )
        self.public.edit.setPlaceholderText("https://")
        self.public.edit.editingFinished.connect(self._tell_public)
        self.public.clicked.connect(self.testRequested)
        self.add(self.public)
        self._test = BoxBelow(theme)
        self._test.setObjectName("callbackTestResult")
        self._column.addWidget(self._test)

    def _add_service(self, demo: bool) -> None:
        helping = self.tr(
            "The service stores the address for a user id. It must be the id of your own account "
            "there: messages of that user are sent to the address from then on."
        )
        if demo:
            helping = self.tr("The stand-in service knows one user id, 1234.")
        self.user = FieldRow(
            self.tr("Your user id"),
            helping,
            self.tr("Save at the service…"),
            "callbackSave",
            "callbackUser",
        )
        self.user.edit.setMaxLength(18)
        self.user.clicked.connect(self._ask_to_save)
        self.add(self.user)
        self.saved = self.add_action(self.tr("At the service"))
        self.saved.helping.setObjectName("callbackSaved")
        self.renew = self.add_action(
            self.tr("New token"),
            self.tr(
                "The address ends in a secret of 256 random bits. A new one makes the old address "
                "worthless; save it at the service afterwards."
            ),
            self.tr("New token"),
            "callbackRenew",
        )
        self.renew.clicked.connect(self.renewRequested)

    def _add_port(self) -> None:
        row = RowFrame(
            self.tr("Local port"),
            self.tr("Only this computer can reach it. 0 takes any free one, each time."),
        )
        self.port = NumberBox()
        self.port.setObjectName("callbackPort")
        self.port.setAccessibleName(self.tr("Local port"))
        self.port.setRange(0, 65535)
        self.port.setAlignment(far_edge())
        self.port.setFixedWidth(fonts.scaled(_PORT_WIDTH))
        self.port.valueChanged.connect(self.portChosen)
        row.title.setBuddy(self.port)
        row.line.addWidget(self.port)
        self.add(row)

    # What is shown

    def show_reception(self, reception: Reception) -> None:
        """Whether somebody listens, and how that goes."""
        self._switch_row.set_help(reception_words(reception))
        _silently(self.switch, reception.listening not in (Listening.OFF, Listening.FAILED))
        self.switch.setEnabled(reception.listening is not Listening.STARTING)
        self._failure.show_words(reception.words)
        if not self.port.hasFocus():
            blocked = self.port.blockSignals(True)
            self.port.setValue(reception.wanted_port)
            self.port.blockSignals(blocked)
        listening = reception.listening is Listening.ON
        for row in (self.public, self.user, self.renew):
            row.button.setEnabled(listening)

    def show_address(self, address: Address) -> None:
        """The address, and what the service knows."""
        for edit, text in (
            (self.public.edit, address.public),
            (self.user.edit, address.user_id),
        ):
            if not edit.hasFocus() and not edit.isModified():
                edit.setText(text)
        self.saved.set_help(saved_words(address))

    def refuse_public(self, words: str) -> None:
        """Why the address is not taken; an empty text takes that away."""
        self.public.show_error(words)

    def refuse_user(self, words: str) -> None:
        """Why nothing was saved; an empty text takes that away."""
        self.user.show_error(words)

    def show_testing(self) -> None:
        """The sample is on its way."""
        self.public.button.setEnabled(False)
        self._test.show_words(self.tr("Posting a sample event…"), "accent")

    def show_test(self, result: TestResult) -> None:
        """How the test ended."""
        self.public.button.setEnabled(True)
        self._test.show_words(*tested_words(result))

    def _tell_public(self) -> None:
        if self.public.edit.isModified():
            self.public.edit.setModified(False)
            self.publicEntered.emit(self.public.edit.text())

    def _ask_to_save(self) -> None:
        self.user.edit.setModified(False)
        self.saveRequested.emit(self.user.edit.text().strip())


def _silently(box: QCheckBox, on: bool) -> None:
    blocked = box.blockSignals(True)
    box.setChecked(on)
    box.blockSignals(blocked)
