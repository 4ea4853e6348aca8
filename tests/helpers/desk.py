"""The program at a desk: the real window, what a person reads on it, types and clicks.

    @at_a_desk
    async def test_something(desk, sandbox):    # fixtures of tests/e2e/conftest.py
        await desk.sign_in()
        await desk.buy("Instagram")
        await desk.until("the code", lambda: desk.row("Instagram").pin)

Nothing here goes round the window: what is read is what is painted or written on it,
and what is done is done by keys and clicks. ``until`` fails with what was on screen.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import sys
import time
import warnings
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Self

import pytest
from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QLineEdit,
    QWidget,
)

from nonvoip_desktop import log
from nonvoip_desktop.domain.product import Product
from nonvoip_desktop.options import Options
from nonvoip_desktop.running import run_until_quit
from nonvoip_desktop.settings import Page
from nonvoip_desktop.tour.hand import Missed, click, find, press, type_text
from nonvoip_desktop.ui.orders.model import OrderTableModel
from nonvoip_desktop.ui.products.card import ProductRole
from nonvoip_desktop.ui.products.grid import ONCE
from nonvoip_desktop.ui.settings.dialog import SettingsDialog
from nonvoip_desktop.ui.settings.page_list import PageList
from nonvoip_desktop.ui.shell.sidebar import Sidebar
from tests.helpers.screen import Screen
from tests.helpers.stuck import stuck

Test = Callable[..., Coroutine[Any, Any, None]]

PATIENCE = 20.0
#: Seconds of one turn of the loop that count as waiting.
LONGEST_TURN = 0.5
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Application(QObject):
    """Qt's application as the program wants it, around the one that the tests share."""

    quitRequested = Signal()
    sessionEnds = Signal()
    broughtForward = Signal()

    def __init__(self) -> None:
        super().__init__()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application

    def __getattr__(self, name: str) -> object:
        return getattr(self._application, name)


def at_a_desk(test: Test) -> Test:
    """For a test that takes the fixture ``desk``: the program runs while the test runs.

    A fixture could not do that: between set-up, test and tear-down no loop runs, but Qt's
    events are processed, and tasks would take steps without a loop.
    """

    @functools.wraps(test)
    async def run(desk: Desk, **others: object) -> None:
        # What a test before this one copied is not this one's.
        QGuiApplication.clipboard().clear()
        async with desk:
            await test(desk=desk, **others)

    return with_windows(run)


def with_windows(test: Test) -> Test:
    """For a test that opens its desks itself."""
    offscreen_cannot = pytest.mark.qt_log_ignore("This plugin does not support")
    return pytest.mark.qt_loop(offscreen_cannot(test))


class Desk(Screen):
    """One data folder with the program that runs on it; ``open`` and ``close`` as often as wanted.

    ``email`` and ``password`` are what ``sign_in`` types where it is not told otherwise.
    """

    def __init__(
        self,
        options: Options,
        *,
        email: str = "demo@example.com",
        password: str = "demo",
        application: object = None,
    ) -> None:
        self.options = options
        self.email = email
        self.password = password
        self._application = application
        self._running: asyncio.Task[int] | None = None
        self._bought_at: dict[str, float] = {}

    # The program

    async def open(self) -> Self:
        """Start the program; returns when its window can be used."""
        self._excepthook = sys.excepthook
        application = self._application or Application()
        self._running = asyncio.ensure_future(run_until_quit(self.options, application))  # type: ignore[arg-type]
        try:
            await self.until("a window", lambda: self.windows() and self.is_usable())
        except BaseException:
            self._running.cancel()
            raise
        return self

    async def close(self) -> int:
        """Close the window as by its title bar; returns the program's exit code."""
        if self._running is not None and not self._running.done():
            with contextlib.suppress(AssertionError):
                self.window.close()
        return await self.ended()

    async def ended(self, patience: float | None = PATIENCE) -> int:
        """Wait until the program has ended by itself; returns its exit code."""
        running, self._running = self._running, None
        if running is None:
            return 0
        try:
            return await asyncio.wait_for(running, patience)
        finally:
            log.stop()
            sys.excepthook = self._excepthook

    async def reopen(self) -> None:
        """End the program and start it anew on the same data."""
        assert await self.close() == 0
        await self.open()

    async def __aenter__(self) -> Self:
        return await self.open()

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    def data_file(self, name: str) -> Path:
        """A file of the data folder."""
        assert self.options.data_dir is not None
        return self.options.data_dir / name

    async def until(
        self, what: str, condition: Callable[[], object], seconds: float = PATIENCE
    ) -> None:
        """Go on when ``condition`` holds; what is not there yet counts as false."""
        left, before = seconds, time.monotonic()
        while True:
            with contextlib.suppress(AssertionError, LookupError, Missed):
                if condition():
                    return
            if self._running is not None and self._running.done():
                self._running.result()
            # A turn that took long is none in which anything could have happened: a busy disk has
            # kept whoever wrote to it for 20 s.
            now = time.monotonic()
            left, before = left - min(now - before, LONGEST_TURN), now
            if left < 0 or self.has_failed():
                raise AssertionError(
                    f"Not seen in {seconds:g} s: {what}\n{self.screen()}\n{stuck()}"
                )
            await asyncio.sleep(0.01)

    async def while_true(self, condition: Callable[[], object], seconds: float) -> None:
        """Fail as soon as ``condition`` does not hold: for what must not happen in a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            assert condition(), self.screen()
            await asyncio.sleep(0.01)

    # What a person does

    async def sign_in(
        self, email: str | None = None, password: str | None = None, *, remember: bool = False
    ) -> None:
        """Fill in the sign-in page and wait for the products."""
        await self.fill_in(email, password, remember=remember)
        await self.until("the products", self.at_work)

    async def fill_in(
        self, email: str | None = None, password: str | None = None, *, remember: bool = False
    ) -> None:
        """Type email and password into the sign-in page and press Return."""
        await self.until("the sign-in page", self.on_sign_in_page)
        with contextlib.suppress(Missed):
            self.click("anotherAccount")
        self.type_into("email", self.email if email is None else email)
        field = self.type_into("password", self.password if password is None else password)
        box = find(self.window, QCheckBox, "remember")
        if remember:
            await self.until("a keyring", lambda: box.isEnabled())
        if box.isEnabled() and box.isChecked() != remember:
            click(box, QPoint(8, box.height() // 2))
        press(field, Qt.Key.Key_Return)

    def type_into(self, name: str, text: str, root: QWidget | None = None) -> QLineEdit:
        """Type into a field in place of what stands there."""
        field = find(root or self.window, QLineEdit, name)
        click(field)
        press(field, Qt.Key.Key_A, CTRL)
        press(field, Qt.Key.Key_Delete)
        type_text(field, text)
        return field

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier(0)) -> None:
        """Press a key of the main window: its shortcuts."""
        # No window manager gives the focus back when a dialog has closed. What Qt recommends
        # instead of this call works a moment later only.
        if not self.window.isActiveWindow():
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                QApplication.setActiveWindow(self.window)
        press(self.window, key, modifiers)

    def click(self, name: str, root: QWidget | None = None) -> None:
        """Click a button."""
        click(self.button(name, root))

    def search(self, text: str) -> None:
        """Type into the search field."""
        self.type_into("search", text)

    def open_section(self, key: str) -> None:
        """Click a section of the sidebar."""
        sidebar = self.window.findChildren(Sidebar)[0]
        model = sidebar.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            if index.data(Qt.ItemDataRole.UserRole) == key:
                click(sidebar.viewport(), sidebar.visualRect(index).center())
                return
        raise AssertionError(f"no section {key}")

    def card(self, name: str, group: str = "10-minutes") -> QModelIndex:
        """The card of a service, after it was searched for."""
        model = self.products.grid.model()
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            product = index.data(ProductRole.PRODUCT)
            if isinstance(product, Product) and (product.name, product.group) == (name, group):
                return index
        raise AssertionError(f"no card of {name}\n{self.screen()}")

    def click_buy(self, name: str, group: str = "10-minutes") -> None:
        """Search for a service and click 'Buy' on its card."""
        self.search(name)
        grid, card = self.products.grid, self.card(name, group)
        click(grid.viewport(), grid.visualRect(card).center())
        self.click_at(grid.viewport(), grid.buy_rect(card))

    async def buy(self, name: str, group: str = "10-minutes") -> str:
        """Buy a service that asks nothing; returns the order's id."""
        # Right after the first, a second click is taken for one of a double click.
        left = self._bought_at.get(name, 0.0) + 1.1 * ONCE - time.monotonic()
        await self.while_true(lambda: True, left)
        before = {row.key for row in self.rows()}
        self.click_buy(name, group)
        self._bought_at[name] = time.monotonic()

        def bought() -> bool:
            key = self.row(name).key
            return key not in before and key.startswith("order:")

        await self.until(f"an order of {name}", bought)
        return self.order_id(name)

    @staticmethod
    def click_at(widget: QWidget, area: QRect) -> None:
        """Click into the middle of a painted place."""
        assert not area.isEmpty()
        click(widget, area.center())

    def choose(self, service: str) -> None:
        """Click the newest row of a service, under 'All'."""
        self.click("tabAll")
        model = self.table.model()
        assert isinstance(model, OrderTableModel)
        index = model.index(model.place_of(self.row(service).key), 1)
        self.click_at(self.table.viewport(), self.table.visualRect(index))

    def click_part(self, service: str, part: str) -> None:
        """Click ``copyNumber``, ``copyPin`` or ``action`` of the newest row of a service."""
        self.choose(service)
        self.click_at(self.table.viewport(), self.orders.cell_rect(self.row(service).key, part))

    def trigger(self, name: str) -> None:
        """Choose an entry of a menu; a disabled one does nothing."""
        action: QAction = getattr(self.window.actions_, name)
        action.trigger()

    async def settings(self, page: Page) -> SettingsDialog:
        """Open the settings by their keys and click a page of the list."""
        self.press(Qt.Key.Key_Comma, CTRL)
        await self.until("the settings", lambda: self.dialog(SettingsDialog))
        dialog = self.dialog(SettingsDialog)
        pages = find(dialog, PageList, "settingsPages")
        self.click_at(pages.viewport(), pages.place_of(page))
        return dialog

    def refresh(self) -> None:
        """Press F5: every order is asked now."""
        self.press(Qt.Key.Key_F5)

    async def until_polled(self, what: str, condition: Callable[[], object]) -> None:
        """Like ``until``, pressing F5 now and then instead of waiting for the next poll."""
        pressed = 0.0

        def seen() -> object:
            nonlocal pressed
            if time.monotonic() > pressed + 0.25:
                pressed = time.monotonic()
                self.refresh()
            return condition()

        await self.until(what, seen)

    async def spend(self, dialog: QDialog, name: str) -> None:
        """Click the button of a dialog that spends, as soon as it can be clicked."""
        await self.until(f"{name} enabled", lambda: self.button(name, dialog).isEnabled())
        self.click(name, dialog)
