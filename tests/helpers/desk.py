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
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Self, TypeVar

import pytest
from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QClipboard, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QDialog,
    QLabel,
    QLineEdit,
    QWidget,
)

from nonvoip_desktop import log
from nonvoip_desktop.app import run_until_quit
from nonvoip_desktop.domain.product import Product
from nonvoip_desktop.options import Options
from nonvoip_desktop.tour.hand import Missed, click, find, press, type_text
from nonvoip_desktop.ui.main_window import MainWindow
from nonvoip_desktop.ui.messages.message_text import MessageText
from nonvoip_desktop.ui.messages.view import MessagePane
from nonvoip_desktop.ui.orders.model import OrderTableModel
from nonvoip_desktop.ui.orders.row import OrderRow
from nonvoip_desktop.ui.orders.table import OrderTable
from nonvoip_desktop.ui.orders.view import OrderPane
from nonvoip_desktop.ui.products.model import ProductRole
from nonvoip_desktop.ui.products.view import ProductPane
from nonvoip_desktop.ui.shell.connection_pill import ConnectionPill
from nonvoip_desktop.ui.shell.message_bar import NoticeRow
from nonvoip_desktop.ui.shell.sidebar import Sidebar

D = TypeVar("D", bound=QDialog)

Test = Callable[..., Coroutine[Any, Any, None]]

PATIENCE = 20.0
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


class _Application(QObject):
    """Qt's application as the program wants it, around the one that the tests share."""

    quitRequested = Signal()

    def __init__(self) -> None:
        super().__init__()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application

    def clipboard(self) -> QClipboard:
        return QGuiApplication.clipboard()

    def __getattr__(self, name: str) -> object:
        return getattr(self._application, name)


def at_a_desk(test: Test) -> Test:
    """For a test that takes the fixture ``desk``: the program runs while the test runs.

    A fixture could not do that: between set-up, test and tear-down no loop runs, but Qt's
    events are processed, and tasks would take steps without a loop.
    """

    @functools.wraps(test)
    async def run(desk: Desk, **others: object) -> None:
        async with desk:
            await test(desk=desk, **others)

    return with_windows(run)


def with_windows(test: Test) -> Test:
    """For a test that opens its desks itself."""
    offscreen_cannot = pytest.mark.qt_log_ignore("This plugin does not support")
    return pytest.mark.qt_loop(offscreen_cannot(test))


class Desk:
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

    # The program

    async def open(self) -> Self:
        """Start the program; returns when its window can be used."""
        self._excepthook = sys.excepthook
        application = self._application or _Application()
        self._running = asyncio.ensure_future(run_until_quit(self.options, application))  # type: ignore[arg-type]
        await self.until("a window", lambda: self._windows() and self._is_usable())
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
        end = time.monotonic() + seconds
        while True:
            with contextlib.suppress(AssertionError, LookupError, Missed):
                if condition():
                    return
            if self._running is not None and self._running.done():
                self._running.result()
            if time.monotonic() > end or "Something unexpected" in self.screen():
                raise AssertionError(f"Not seen in {seconds:g} s: {what}\n{self.screen()}")
            await asyncio.sleep(0.01)

    async def while_true(self, condition: Callable[[], object], seconds: float) -> None:
        """Fail as soon as ``condition`` does not hold: for what must not happen in a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            assert condition(), self.screen()
            await asyncio.sleep(0.01)

    # What is on screen

    def _windows(self) -> list[MainWindow]:
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
        return [window for window in found if window.isVisible()]

    @property
    def window(self) -> MainWindow:
        """The main window."""
        windows = self._windows()
        assert len(windows) == 1, f"{len(windows)} windows"
        return windows[0]

    def screen(self) -> str:
        """Everything that can be read, for the words of a failure."""
        if not self._windows():
            return "(no window)"
        return "\n".join(
            (
                f"window: {self.texts(self.window)}",
                *(f"row: {row}" for row in self.rows()),
                *(f"dialog {type(d).__name__}: {self.texts(d)}" for d in self.dialogs()),
            )
        )

    @staticmethod
    def texts(widget: QWidget) -> str:
        """The visible words in a widget, one label or text a line."""
        labels = [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]
        longer = [text for text in widget.findChildren(MessageText) if text.isVisible()]
        return "\n".join([*filter(None, labels), *(text.toPlainText() for text in longer)])

    def label(self, name: str) -> str:
        """The text of a visible label of the main window."""
        labels = [w for w in self.window.findChildren(QLabel, name) if w.isVisible()]
        assert labels, f"no visible label {name}"
        return labels[0].text()

    def balance(self) -> str:
        """The balance in the top bar."""
        return self.label("balance")

    def status(self) -> str:
        """The first text of the status bar."""
        return self.label("statusLeft")

    def connection(self) -> str:
        """The kind of the connection's pill."""
        return self.window.findChildren(ConnectionPill)[0].kind

    def notices(self) -> list[str]:
        """The notices of the message bar, 'title | sentence', from the top."""
        rows = [row for row in self.window.findChildren(NoticeRow) if row.isVisible()]
        rows.sort(key=lambda row: row.y())
        return [f"{row.title.text()} | {row.sentence.text()}" for row in rows]

    def sms(self) -> str:
        """Everything that can be read in the SMS view."""
        return self.texts(self.window.findChildren(MessagePane)[0])

    @property
    def products(self) -> ProductPane:
        return self.window.findChildren(ProductPane)[0]

    @property
    def orders(self) -> OrderPane:
        return self.window.findChildren(OrderPane)[0]

    @property
    def table(self) -> OrderTable:
        return self.window.findChildren(OrderTable)[0]

    def rows(self) -> list[OrderRow]:
        """The rows of the order list, whatever the tab."""
        model = self.table.model()
        assert isinstance(model, OrderTableModel)
        return [row for row in map(model.row_for, model.keys()) if row is not None]

    def row(self, service: str) -> OrderRow:
        """The newest row of a service."""
        rows = [row for row in self.rows() if row.service == service]
        assert rows, f"no row of {service}"
        return max(rows, key=lambda row: row.since)

    def order_id(self, service: str) -> str:
        """The service's id of the newest order of a service."""
        kind, _, order_id = self.row(service).key.partition(":")
        assert kind == "order", f"{service} is no order yet"
        return order_id

    def cards(self) -> list[str]:
        """The names on the cards of the grid."""
        model = self.products.grid.model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def on_sign_in_page(self) -> bool:
        """Whether the sign-in page is shown."""
        fields = self.window.findChildren(QLineEdit, "email")
        return any(field.isVisible() and field.isEnabled() for field in fields)

    def _is_usable(self) -> bool:
        return self.on_sign_in_page() or self.refusal() != "" or self.products.isVisible()

    def refusal(self) -> str:
        """What the sign-in page says went wrong."""
        boxes = [b for b in self.window.findChildren(QWidget, "signInError") if b.isVisible()]
        return "".join(map(self.texts, boxes))

    def dialogs(self) -> list[QDialog]:
        """The open dialogs."""
        found = [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]
        return [dialog for dialog in found if dialog.isVisible()]

    def dialog(self, kind: type[D]) -> D:
        """The one open dialog of this kind."""
        found = [dialog for dialog in self.dialogs() if isinstance(dialog, kind)]
        assert len(found) == 1, f"{len(found)} of {kind.__name__}"
        return found[0]

    def button(self, name: str, root: QWidget | None = None) -> QAbstractButton:
        """A visible button of the main window or a dialog."""
        return find(root or self.window, QAbstractButton, name)

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
        self.type_into("email", self.email if email is None else email)
        field = self.type_into("password", self.password if password is None else password)
        box = find(self.window, QCheckBox, "remember")
        if remember:
            await self.until("a keyring", lambda: box.isEnabled())
        if box.isEnabled() and box.isChecked() != remember:
            click(box, QPoint(8, box.height() // 2))
        press(field, Qt.Key.Key_Return)

    def at_work(self) -> bool:
        """Whether the workspace is on line: there are products and a balance."""
        total = self.products.model().total
        return total > 20 and "$" in self.balance() and self.connection() == "ok"

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
        # No window manager gives the focus back when a dialog has closed.
        self.window.activateWindow()
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
        before = {row.key for row in self.rows()}
        self.click_buy(name, group)

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

    def clipboard(self) -> str:
        """What is on the clipboard."""
        return QGuiApplication.clipboard().text()

    async def spend(self, dialog: QDialog, name: str) -> None:
        """Click the button of a dialog that spends, as soon as it can be clicked."""
        await self.until(f"{name} enabled", lambda: self.button(name, dialog).isEnabled())
        self.click(name, dialog)
