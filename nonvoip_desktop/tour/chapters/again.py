"""A number once more, and a note on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit

from nonvoip_desktop.tour.hand import (
    choose_from_menu,
    click,
    find,
    find_window,
    has_window,
    press,
    see,
    type_text,
)
from nonvoip_desktop.tour.tourist import Step, Tourist
from nonvoip_desktop.ui.dialogs.confirm_buy import ConfirmDialog
from nonvoip_desktop.ui.dialogs.note import NoteDialog
from nonvoip_desktop.ui.dialogs.reuse_number import ReuseNumberDialog
from nonvoip_desktop.ui.orders.row import RowStatus

if TYPE_CHECKING:
    from collections.abc import Iterator

_NOTE = "For the test account of the shop"


class Again(Tourist):
    """A number once more, and a note on it."""

    def steps(self) -> Iterator[Step]:
        """The steps and their names, in order."""
        yield "Reuse a number? The question", self.ask_to_reuse
        yield "Reuse a number", self.reuse
        yield "Reuse a number that is not in the list", self.by_number
        yield "Write a note on an order", self.write_note
        yield "A note is kept with its order", self.keep_note

    async def ask_to_reuse(self) -> None:
        click(find(self.window, QAbstractButton, "tabAll"))
        await self.choose("Instagram")
        click(find(self.window, QAbstractButton, "action_reuse"))
        await self.question(ConfirmDialog, "confirmButton")

    async def reuse(self) -> None:
        ordered = self.newest("Instagram").since
        click(find(find_window(ConfirmDialog), QAbstractButton, "confirmButton"))
        await see("a number that waits again", lambda: self.newest("Instagram").since != ordered)
        await see("the dialog gone", lambda: not has_window(ConfirmDialog))

    async def by_number(self) -> None:
        # Not in any later step, else it would come in another one each time.
        await see("the new code", lambda: self.has("Instagram", RowStatus.RECEIVED))
        await choose_from_menu(self.window.menuBar(), "Orders", "Reuse a Number")
        await see("the dialog", lambda: has_window(ReuseNumberDialog))
        dialog = find_window(ReuseNumberDialog)
        for name, text in (("service", "Netflix"), ("number", "+1 609 555-0123")):
            field = find(dialog, QLineEdit, name)
            click(field)
            type_text(field, text)
        await self.question(ReuseNumberDialog, "reuseButton")

    async def write_note(self) -> None:
        press(find_window(ReuseNumberDialog), Qt.Key.Key_Escape)
        await see("the dialog gone", lambda: not has_window(ReuseNumberDialog))
        click(find(self.window, QAbstractButton, "action_note"))
        await see("the dialog", lambda: has_window(NoteDialog))
        type_text(find(find_window(NoteDialog), QPlainTextEdit, "note"), _NOTE)

    async def keep_note(self) -> None:
        click(find(find_window(NoteDialog), QAbstractButton, "saveNoteButton"))
        await see("the note", lambda: self.newest("Instagram").note == _NOTE)
        await see("the dialog gone", lambda: not has_window(NoteDialog))
