"""One session in the window: its controllers, built together and closed together."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from nonvoip_desktop.core.before_buying import BeforeBuying
from nonvoip_desktop.core.events import Events, Notice
from nonvoip_desktop.core.ports import Clock
from nonvoip_desktop.core.reception import ReceptionControl
from nonvoip_desktop.core.session import Session
from nonvoip_desktop.core.tasks import TaskOwner
from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.ui.bridge import Bridge
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.messages.controller import MessagesController
from nonvoip_desktop.ui.orders.controller import OrdersController
from nonvoip_desktop.ui.preferences import PreferencesController
from nonvoip_desktop.ui.products.controller import ProductsController
from nonvoip_desktop.ui.shell_controller import ShellController
from nonvoip_desktop.ui.views import Views

if TYPE_CHECKING:
    from nonvoip_desktop.ui.deeds import Deeds

#: How the keys of notices begin that are about something of the account.
_OF_THE_ACCOUNT = (
    "buy",
    "order",
    "gone",
    "left",
    "action",
    "reminder",
    "unmatched",
    "callbacks",
)


#: What can be done in a session: some twenty modules.
_DEEDS = "nonvoip_desktop.ui.deeds"


class Workspace(QObject):
    """The controllers of one signed-in account, over the views of the window."""

    def __init__(
        self,
        session: Session,
        control: ReceptionControl,
        preferences: PreferencesController,
        before: BeforeBuying,
        views: Views,
        events: Events,
        tasks: TaskOwner,
        clock: Clock,
        copy_secret: Callable[[str], None],
        copy_text: Callable[[str], None],
    ) -> None:
        super().__init__()
        self.session = session
        self._views = views
        self._tasks = tasks
        self.bridge = Bridge(events, self)
        self.bridge.hold()
        tell = events.publish
        window = views.window
        self._notices: set[str] = set()
        self.products = ProductsController(session, views.products, self.bridge, tasks, tell)
        self.orders = OrdersController(
            session, views.orders, views.order_model, self.bridge, tasks, clock, tell
        )
        self.messages = MessagesController(
            session, views.messages, self.orders, copy_secret, copy_text
        )
        self.shell = ShellController(
            session,
            window,
            views.products,
            self.bridge,
            self.products,
            self.orders,
            self.messages,
            pages_url=pages_url(session.account),
        )
        self._deeds: Deeds | None = None

        def make_deeds() -> Deeds:
            from nonvoip_desktop.ui.deeds import Deeds

            return Deeds(
                session,
                control,
                preferences,
                before,
                views,
                self.bridge,
                self.products,
                self.orders,
                events,
                tasks,
                clock,
                copy_secret,
                copy_text,
            )

        self._make_deeds = make_deeds
        self._connections = Connections()
        connect = self._connections.connect
        connect(window.message_bar.actionClicked, self.orders.act_on_notice)
        connect(self.orders.rowWanted, self._choose)
        connect(views.products.typed, self._type_into_search)
        connect(views.products.searchRequested, window.focus_search)
        self._connections.add(events.subscribe(Notice, self._note))

    def close(self) -> None:
        """Undo every connection to the views; the session is closed by its owner."""
        self._connections.close()
        if self._deeds is not None:
            self._deeds.close()
        for part in (self.shell, self.messages, self.orders, self.products, self.bridge):
            part.close()
        for key in self._notices:
            self._views.window.message_bar.clear(key)

    def take_over(self, former: Workspace) -> None:
        """Go on where the former controllers of the same session were closed."""
        self._notices = set(former._notices)
        self.shell.show_now()
        deeds = self._complete()
        if former._deeds is not None:
            deeds.take_over(former._deeds)

    def _complete(self) -> Deeds:
        """What can be done here; nothing of it is in the first look, which need not wait for it."""
        if self._deeds is None:
            deeds = self._deeds = self._make_deeds()
            self._connections.connect(deeds.rowWanted, self.choose)
            self._connections.connect(deeds.rowChosen, self._choose)
        return self._deeds

    def show_stored(self, *, first_look: bool = False) -> None:
        """Show what was loaded, without waiting for the next frame.

        A ``first_look`` is in a hurry: ``rest`` adds what it does not show.
        """
        # All rows in one reset; what the bridge has gathered of them is in it.
        if first_look:
            self.orders.show_first()
        else:
            self.orders.show_all()
        self.bridge.go_on()
        self.products.show()

    def rest(self) -> tuple[Callable[[], object], ...]:
        """What the first look has left out, in steps for a turn of the loop each."""
        return (lambda: import_module(_DEEDS), self._complete, self.orders.show_all)

    def _note(self, notice: Notice) -> None:
        """What is told of a purchase or an order is only for whoever is signed in."""
        if notice.key.partition(" ")[0] in _OF_THE_ACCOUNT:
            self._notices.add(notice.key)

    def _type_into_search(self, text: str) -> None:
        search = self._views.window.top_bar.search
        search.setFocus()
        search.setText(text)

    def choose(self, key: str) -> None:
        """Bring a row up in the list and in the SMS view, in front of any page."""
        self._complete().pages.leave()
        self._choose(key)

    def _choose(self, key: str) -> None:
        # The row may be waiting for its frame still.
        self.bridge.flush()
        self.orders.choose(key)


def pages_url(account: Account) -> str:
    """The service's own pages, for topping up and a forgotten password."""
    return account.base_url
