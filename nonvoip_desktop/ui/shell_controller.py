"""The window's frame: connection, balance, status bar, notices, and the menus' actions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, QUrl
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QMenu

from nonvoip_desktop.core.arrival import Way
from nonvoip_desktop.core.events import Link, LinkChanged
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.format import joined
from nonvoip_desktop.ui.messages.words import nothing_chosen
from nonvoip_desktop.ui.orders import words
from nonvoip_desktop.ui.orders.row import OrderRow, RowAction
from nonvoip_desktop.ui.shell.actions import let_apply, tell_why
from nonvoip_desktop.ui.shell.sections import PAGES

if TYPE_CHECKING:
    from collections.abc import Callable

    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.ui.bridge import Bridge
    from nonvoip_desktop.ui.main_window import MainWindow
    from nonvoip_desktop.ui.messages.controller import MessagesController
    from nonvoip_desktop.ui.orders.controller import OrdersController
    from nonvoip_desktop.ui.products.controller import ProductsController
    from nonvoip_desktop.ui.products.view import ProductPane

translate = QCoreApplication.translate

STATUS_MS = 1000


class ShellController(QObject):
    """Joins the frame of the window with one session."""

    def __init__(
        self,
        session: Session,
        window: MainWindow,
        grid: ProductPane,
        bridge: Bridge,
        products: ProductsController,
        orders: OrdersController,
        messages: MessagesController,
        *,
        pages_url: str,
    ) -> None:
        super().__init__()
        self._session = session
        self._window = window
        self._grid = grid
        self._orders = orders
        self._messages = messages
        self._pages_url = pages_url
        self._status = QTimer(self)
        self._status.setInterval(STATUS_MS)
        self._status.timeout.connect(self._show_status)
        self._connections = Connections()
        connect = self._connections.connect
        connect(window.shownChanged, self._run_status)
        self._run_status(window.isVisible())
        connect(bridge.balanceChanged, window.set_balance)
        connect(bridge.linkChanged, self._link_changed)
        connect(products.countsChanged, window.set_section_counts)
        connect(window.sectionChosen, self._section)
        connect(window.sidebar.clicked, self._leave_search)
        connect(window.searchChanged, grid.model().set_query)
        connect(window.searchSubmitted, grid.choose_first)
        connect(window.refreshRequested, session.refresh)
        self._connect_actions()
        window.set_connection("connecting", translate("Shell", "Connecting…"))
        window.set_account(session.account.email)

    def show_now(self) -> None:
        """Show what is known already, for a window that came later than that."""
        line = self._session.line
        self._link_changed(LinkChanged(line.link, line.words))
        self._window.set_balance(self._session.balance.amount)

    def _connect_actions(self) -> None:
        actions = self._window.actions_
        on_row: dict[QAction, Callable[..., None]] = {
            actions.copy_pin: self._copy_pin,
            actions.copy_number: self._copy_number,
            actions.reject: self._reject,
        }
        on_row |= {action: partial(self._act, wanted) for action, wanted in self._of_row().items()}
        for action, slot in on_row.items():
            self._connections.connect(action.triggered, slot)
        for menu in self._window.menuBar().findChildren(QMenu):
            self._connections.connect(menu.aboutToShow, self._show_what_applies)
            self._connections.connect(menu.aboutToHide, self._let_all_apply)
        self._connections.connect(actions.top_up.triggered, self._open_pages)
        self._connections.connect(actions.forgot_password.triggered, self._open_pages)

    def close(self) -> None:
        """Hear no more of the window."""
        self._status.stop()
        self._let_all_apply()
        self._leave_search()
        self._connections.close()
        self._window.set_balance(None)

    def _run_status(self, shown: bool) -> None:
        """Nobody reads the status bar of a hidden window."""
        if shown:
            self._status.start()
            self._show_status()
        else:
            self._status.stop()

    def _section(self, key: object) -> None:
        self._leave_search()
        if key not in PAGES:
            self._grid.model().set_section(str(key))

    def _leave_search(self) -> None:
        """A search goes over all sections: whoever chooses one wants to see that one."""
        self._window.top_bar.search.clear()

    def _row(self) -> OrderRow | None:
        """The chosen row; ``None`` where a page stands in front of it: nobody sees it then."""
        key = self._messages.key
        return self._orders.row(key) if key and self._window.page is None else None

    def _reject(self) -> None:
        row = self._row()
        if row is not None and row.rejecting is not None:
            self._orders.act(row.key, row.rejecting)

    def _copy_pin(self) -> None:
        row = self._row()
        if row is not None:
            self._messages.copy_pin_of(row.key)

    def _copy_number(self) -> None:
        row = self._row()
        if row is not None:
            self._messages.copy_number_of(row.key)

    def _act(self, action: RowAction, _checked: bool = False) -> None:
        row = self._row()
        if row is not None and action in row.offers:
            self._orders.act(row.key, action)

    def _show_what_applies(self) -> None:
        """A menu is about to open: what cannot be asked of the chosen order is greyed, and why.

        Only while it is open: a shortcut must never be dead because a state was missed, and
        what does not apply does nothing anyway.
        """
        row, actions = self._row(), self._window.actions_
        offered = () if row is None else row.offers
        why = nothing_chosen().title if row is None else words.why_not(row)
        busy = row is not None and row.busy
        for action, wanted in self._of_row().items():
            applies = wanted in offered and (wanted is RowAction.NOTE or not busy)
            let_apply(action, applies, why)
        let_apply(actions.reject, row is not None and row.rejecting is not None and not busy, why)
        if self._window.page is None:
            let_apply(actions.copy_pin, row is not None and bool(row.pin), why)
            if row is not None:
                why = words.not_while(words.shown_number(row))
            let_apply(actions.copy_number, row is not None and bool(row.number), why)
        for menu in self._window.menuBar().findChildren(QMenu):
            tell_why(menu)

    def _let_all_apply(self) -> None:
        actions = self._window.actions_
        for action in (*self._of_row(), actions.reject, actions.copy_pin, actions.copy_number):
            let_apply(action, True)

    def _of_row(self) -> dict[QAction, RowAction]:
        """The commands that a row offers by name."""
        actions = self._window.actions_
        return {
            actions.order_again: RowAction.ORDER_AGAIN,
            actions.archive: RowAction.ARCHIVE,
            actions.look_again: RowAction.LOOK_FURTHER,
            actions.reuse: RowAction.REUSE,
            actions.activate: RowAction.ACTIVATE,
            actions.renew: RowAction.RENEW,
            actions.note: RowAction.NOTE,
        }

    def _open_pages(self) -> None:
        QDesktopServices.openUrl(QUrl(self._pages_url))

    def _link_changed(self, event: object) -> None:
        assert isinstance(event, LinkChanged)
        texts = {
            Link.CONNECTING: translate("Shell", "Connecting…"),
            Link.OK: translate("Shell", "Connected"),
            Link.OFFLINE: translate("Shell", "Offline"),
            Link.TROUBLE: translate("Shell", "Trouble"),
            Link.PAUSED: translate("Shell", "Paused"),
        }
        self._window.set_connection(event.link.value, texts[event.link])
        self._show_status()

    def _show_status(self) -> None:
        line = self._session.line
        waiting = self._session.waiting()
        way = way_words(waiting.way)
        if line.link in (Link.OFFLINE, Link.TROUBLE, Link.PAUSED):
            seconds = max(0, round(line.next_try_in()))
            left = translate("Shell", "{reason} Next try in {seconds} s.")
            left = left.format(reason=line.words, seconds=seconds)
        elif waiting.orders == 0 or waiting.next_in is None:
            left = translate("Shell", "No order is waiting")
        else:
            left = translate(
                "Shell", "Polling %n order(s), next in {seconds} s", None, waiting.orders
            )
            left = left.format(seconds=round(waiting.next_in))
        if way and line.up:
            left = joined(way, left)
        budget = line.budget
        limit = ""
        if budget.limit is not None and budget.remaining is not None:
            limit = translate("Shell", "Limit {used} of {limit}").format(
                used=max(0, budget.limit - budget.remaining), limit=budget.limit
            )
        self._window.set_status(left, limit)


def way_words(way: Way) -> str:
    """Which way messages come; nothing where there is but one."""
    match way:
        case Way.POLLS:
            return ""
        case Way.LISTENING:
            return translate("Shell", "Listening for callbacks")
        case Way.CALLBACKS:
            return translate("Shell", "Messages come by callback")
        case Way.SILENT:
            return translate("Shell", "Callbacks do not arrive")
