"""One session in the window: its controllers, built together and closed together."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject

from nonvoip_desktop.core.before_buying import BeforeBuying
from nonvoip_desktop.core.events import Events, Notice
from nonvoip_desktop.core.ports import Clock
from nonvoip_desktop.core.reception import ReceptionControl
from nonvoip_desktop.core.session import Session
from nonvoip_desktop.core.tasks import TaskOwner
from nonvoip_desktop.settings import Page
from nonvoip_desktop.ui.bridge import Bridge
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.messages.controller import MessagesController
from nonvoip_desktop.ui.orders.controller import OrdersController
from nonvoip_desktop.ui.preferences import PreferencesController
from nonvoip_desktop.ui.products.controller import ProductsController
from nonvoip_desktop.ui.shell.sections import PAGES, STATISTICS
from nonvoip_desktop.ui.shell_controller import ShellController
from nonvoip_desktop.ui.views import Views

if TYPE_CHECKING:
    from nonvoip_desktop.domain.account import Account
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


class Means(Struct, frozen=True):
    """What the controllers of a session work with; the tasks outlive them."""

    session: Session
    control: ReceptionControl
    preferences: PreferencesController
    before: BeforeBuying
    views: Views
    events: Events
    tasks: TaskOwner
    clock: Clock
    copy_secret: Callable[[str], None]
    copy_text: Callable[[str], None]


class Workspace(QObject):
    """The controllers of one signed-in account, over the views of the window.

    Those of the deeds are made by whatever asks for one first, or by ``rest``.
    """

    def __init__(self, means: Means) -> None:
        super().__init__()
        self._means = means
        session, views, events, tasks = means.session, means.views, means.events, means.tasks
        self.bridge = Bridge(events, self)
        self.bridge.hold()
        tell = events.publish
        window = views.window
        self._notices: set[str] = set()
        self.products = ProductsController(session, views.products, self.bridge, tasks, tell)
        self.orders = OrdersController(
            session, views.orders, views.order_model, self.bridge, tasks, means.clock, tell
        )
        self.messages = MessagesController(
            session, views.messages, self.orders, means.copy_secret, means.copy_text
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
        self._made: Deeds | None = None
        self._connections = Connections()
        connect = self._connections.connect
        connect(window.message_bar.actionClicked, self.orders.act_on_notice)
        connect(self.orders.rowWanted, self._choose)
        connect(views.products.typed, self._type_into_search)
        connect(views.products.searchRequested, window.focus_search)
        self._connections.add(events.subscribe(Notice, self._note))
        self._let_do()

    def _let_do(self) -> None:
        """Connect whatever asks for a deed.

        By functions, so that a click right after the first paint finds its controller: that
        makes it.
        """
        connect, products, orders = self._connections.connect, self.products, self.orders
        window = self._means.views.window
        actions = window.actions_
        connect(actions.export_everything.triggered, lambda: self.deeds.moving.export())
        connect(actions.import_everything.triggered, lambda: self.deeds.moving.take_over())
        connect(actions.reuse_number.triggered, lambda: self.deeds.acting.ask_number())
        connect(actions.follow_order.triggered, lambda: self.deeds.following.open())
        connect(actions.callbacks.triggered, lambda: self.deeds.callbacks.open_settings())
        connect(actions.unmatched.triggered, lambda: self.deeds.callbacks.open_unmatched())
        connect(actions.services.triggered, lambda: self.deeds.pages.to_services())
        connect(actions.history.triggered, lambda: self.deeds.pages.to_history())
        connect(actions.statistics.triggered, lambda: self.deeds.pages.go(STATISTICS))
        connect(window.sectionChosen, self._go_to_section)
        connect(products.buyRequested, lambda product: self.deeds.buying.buy(product))
        connect(products.severalRequested, lambda chosen: self.deeds.buying.buy_several(chosen))
        connect(orders.againRequested, lambda order: self.deeds.buying.order_again(order))
        connect(orders.decisionRequested, lambda purchase: self.deeds.buying.decide(purchase))
        connect(orders.actionAsked, lambda order, action: self.deeds.acting.ask(order, action))
        connect(orders.actionResolveRequested, lambda order: self.deeds.acting.resolve(order))
        connect(
            orders.actionOfNobodyResolveRequested,
            lambda action: self.deeds.acting.resolve_action(action),
        )
        connect(orders.resolveRequested, lambda purchase: self.deeds.resolving.resolve(purchase))
        connect(orders.noteRequested, lambda order: self.deeds.noting.open(order))
        add, add_part = self._connections.add, self._means.preferences.add_part
        add(add_part(Page.DATA, lambda: self.deeds.stored_part()))
        add(add_part(Page.CALLBACKS, lambda: self.deeds.callbacks.make_part()))

    def close(self) -> None:
        """Undo every connection to the views; the session is closed by its owner."""
        self._connections.close()
        if self._made is not None:
            self._made.close()
        for part in (self.shell, self.messages, self.orders, self.products, self.bridge):
            part.close()
        for key in self._notices:
            self._means.views.window.message_bar.clear(key)

    def take_over(self, former: Workspace) -> None:
        """Go on where the former controllers of the same session were closed."""
        self._notices = set(former._notices)
        self.shell.show_now()
        deeds = self.deeds
        if former._made is not None:
            deeds.take_over(former._made)

    @property
    def deeds(self) -> Deeds:
        """What can be done here; nothing of it is in the first look, which need not wait for it."""
        if self._made is None:
            from nonvoip_desktop.ui.deeds import Deeds

            deeds = self._made = Deeds(self._means, self.bridge)
            connect = self._connections.connect
            connect(deeds.rowWanted, self.choose)
            connect(deeds.rowChosen, self._choose)
            connect(deeds.buying.severalOrdered, self.products.several_over)
        return self._made

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
        return (lambda: import_module(_DEEDS), lambda: self.deeds, self.orders.show_all)

    def _note(self, notice: Notice) -> None:
        """What is told of a purchase or an order is only for whoever is signed in."""
        if notice.key.partition(" ")[0] in _OF_THE_ACCOUNT:
            self._notices.add(notice.key)

    def _type_into_search(self, text: str) -> None:
        search = self._means.views.window.top_bar.search
        search.setFocus()
        search.setText(text)

    def _go_to_section(self, key: object) -> None:
        # The services are there from the beginning; to leave a page, somebody has to be on it.
        if key in PAGES or self._made is not None:
            self.deeds.pages.show_section(key)

    def choose(self, key: str) -> None:
        """Bring a row up in the list and in the SMS view, in front of any page."""
        self.deeds.pages.leave()
        self._choose(key)

    def _choose(self, key: str) -> None:
        # The row may be waiting for its frame still.
        self.bridge.flush()
        self.orders.choose(key)


def pages_url(account: Account) -> str:
    """The service's own pages, for topping up and a forgotten password."""
    return account.base_url
