"""The PIN in the instant it exists: callbacks from the stand-in service."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLineEdit, QScrollArea, QWidget

from nonvoip_desktop.tour.hand import (
    choose_from_menu,
    click,
    find,
    find_window,
    has_window,
    press,
    see,
    settle,
    type_text,
)
from nonvoip_desktop.tour.tourist import Step, Tourist
from nonvoip_desktop.ui.callbacks.part import CallbacksPart
from nonvoip_desktop.ui.callbacks.questions import SaveAddressDialog
from nonvoip_desktop.ui.orders.row import RowStatus
from nonvoip_desktop.ui.settings.dialog import SettingsDialog
from nonvoip_desktop.ui.text import PlainLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

W = TypeVar("W", bound=QWidget)


class Callbacks(Tourist):
    """The demo's token lives in memory, and its address is this computer's own."""

    def steps(self) -> Iterator[Step]:
        """The steps and their names, in order."""
        yield "Callbacks: switch them on and test the way", self.switch_on
        yield "Callbacks: save the address? The question", self.ask_to_save
        yield "A code that came by callback", self.receive

    def words(self) -> str:
        """What can be read on the page."""
        part = find(find_window(SettingsDialog), CallbacksPart, "callbacksPart")
        labels = [label for label in part.findChildren(PlainLabel) if label.isVisible()]
        return "\n".join(label.text() for label in labels)

    async def switch_on(self) -> None:
        await choose_from_menu(self.window.menuBar(), "File", "Callbacks")
        await see("the page", lambda: "Listen for callbacks" in self.words())
        box = find(find_window(SettingsDialog), QCheckBox, "callbacksSwitch")
        click(box, QPoint(8, box.height() // 2))
        await see("that it listens", lambda: "Listening on this computer" in self.words())
        button = self.on_page(QAbstractButton, "callbackTest")
        await see("the button that tests", button.isEnabled)
        click(button)
        await see("that the address works", lambda: "The address works" in self.words())

    async def ask_to_save(self) -> None:
        field = self.on_page(QLineEdit, "callbackUser")
        click(field)
        press(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_text(field, "1234")
        await settle()
        click(self.on_page(QAbstractButton, "callbackSave"))
        await self.question(SaveAddressDialog, "confirmButton")

    async def receive(self) -> None:
        click(find(find_window(SaveAddressDialog), QAbstractButton, "confirmButton"))
        await see("that it is stored", lambda: "Stored on" in self.words())
        press(find_window(SettingsDialog), Qt.Key.Key_Escape)
        await see("the page gone", lambda: not has_window(SettingsDialog))
        await self.buy_by_click("Netflix")
        await see("the code", lambda: self.has("Netflix", RowStatus.RECEIVED))
        status = find(self.window, PlainLabel, "statusLeft")
        await see("which way it came", lambda: "by callback" in status.text())
        await see("a poll that confirms it", lambda: not self.is_unconfirmed())

    def is_unconfirmed(self) -> bool:
        """Whether the message says that only a callback has told of it so far."""
        labels = self.program.views.messages.findChildren(PlainLabel)
        return any("not confirmed" in label.text() for label in labels if label.isVisible())

    def on_page(self, kind: type[W], name: str) -> W:
        """A part of the page, scrolled to where it can be seen."""
        dialog = find_window(SettingsDialog)
        widget = dialog.findChild(kind, name)
        assert isinstance(widget, kind)
        for area in dialog.findChildren(QScrollArea):
            if area.isAncestorOf(widget):
                area.ensureWidgetVisible(widget)
        return widget
