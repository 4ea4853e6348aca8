"""One session in the window: its controllers, built together and closed together."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from nonvoip_desktop.core.before_buying import BeforeBuying
from nonvoip_desktop.core.events import Events, Notice
from nonvoip_desktop.core.ports import Clock
from nonvoip_desktop.core.reception import ReceptionControl
from nonvoip_desktop.core.session import Session
from nonvoip_desktop.core.tasks import TaskOwner
from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.order import Order
from nonvoip_desktop.settings import Page
from nonvoip_desktop.ui.bridge import Bridge
from nonvoip_desktop.ui.buying.controller import BuyingController
from nonvoip_desktop.ui.buying.resolving import ResolvingController
from nonvoip_desktop.ui.callbacks.controller import CallbacksController
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.following import FollowController
from nonvoip_desktop.ui.messages.controller import MessagesController
from nonvoip_desktop.ui.moving import MovingController
from nonvoip_desktop.ui.orders.acting import KINDS, ActingController
from nonvoip_desktop.ui.orders.controller import OrdersController
from nonvoip_desktop.ui.orders.noting import NoteController
from nonvoip_desktop.ui.pages import PagesController
from nonvoip_desktop.ui.preferences import PreferencesController
from nonvoip_desktop.ui.products.controller import ProductsController
from nonvoip_desktop.ui.reminding import RemindingController
from nonvoip_desktop.ui.shell_controller import ShellController
from nonvoip_desktop.ui.views import Views

if TYPE_CHECKING:
    from nonvoip_desktop.ui.settings.data import StoredPart

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
        self.buying = BuyingController(
            session, before, self.bridge, tasks, views.theme, window, tell
        )
        self.resolving = ResolvingController(session, self.bridge, tasks, views.theme, window)
        self.acting = ActingController(
            session, events, tasks, views.theme, window, tell, views.messages.uses_utc
        )
        self.noting = NoteController(session, tasks, views.theme, window)
        self.reminding = RemindingController(events, views.messages.uses_utc)
        self.following = FollowController(session, tasks, views.theme, window)
        self.callbacks = CallbacksController(
            session,
            control,
            preferences,
            events,
            tasks,
            views.theme,
            window,
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
        self.moving = MovingController(session, tasks, clock, views.theme, window, tell)
        self.pages = PagesController(session, views, events, tasks, clock, copy_secret, copy_text)
        self._connections = Connections()
        connect = self._connections.connect
        connect(window.actions_.export_everything.triggered, self.moving.export)
        connect(window.actions_.import_everything.triggered, self.moving.take_over)
        self._stored_part: StoredPart | None = None
        self._connections.add(preferences.add_part(Page.DATA, self._make_stored_part))
        connect(self.pages.rowWanted, self._choose)
        connect(window.message_bar.actionClicked, self.orders.act_on_notice)
        connect(self.pages.againRequested, self._order_again)
        connect(self.products.buyRequested, self.buying.buy)
        connect(self.products.severalRequested, self.buying.buy_several)
        connect(self.buying.severalOrdered, self.products.several_over)
        connect(self.orders.againRequested, self.buying.order_again)
        connect(self.orders.decisionRequested, self.buying.decide)
        connect(
            self.orders.actionAsked,
            lambda order_id, action: self.acting.ask(order_id, KINDS[action]),
        )
        connect(self.orders.actionResolveRequested, self.acting.resolve)
        connect(self.orders.resolveRequested, self.resolving.resolve)
        connect(self.orders.actionOfNobodyResolveRequested, self.acting.resolve_action)
        connect(self.orders.noteRequested, self.noting.open)
        connect(self.acting.rowWanted, self.choose)
        connect(self.orders.rowWanted, self._choose)
        connect(self.acting.followWanted, self.following.open_for_reuse)
        connect(window.actions_.reuse_number.triggered, lambda: self.acting.ask_number())
        connect(self.buying.rowWanted, self._choose)
        connect(self.resolving.rowWanted, self.choose)
        connect(views.products.typed, self._type_into_search)
        connect(views.products.searchRequested, window.focus_search)
        connect(self.following.rowWanted, self.choose)
        connect(self.callbacks.rowWanted, self.choose)
        connect(window.actions_.follow_order.triggered, self.following.open)
        self._connections.add(events.subscribe(Notice, self._note))

    def close(self) -> None:
        """Undo every connection to the views; the session is closed by its owner."""
        self._connections.close()
        if self._stored_part is not None and isValid(self._stored_part):
            self._stored_part.setEnabled(False)
        for part in (
            self.pages,
            self.moving,
            self.shell,
            self.callbacks,
            self.following,
            self.reminding,
            self.noting,
            self.acting,
            self.resolving,
            self.buying,
            self.messages,
            self.orders,
            self.products,
            self.bridge,
        ):
            part.close()
        for key in self._notices:
            self._views.window.message_bar.clear(key)

    def take_over(self, former: Workspace) -> None:
        """Go on where the former controllers of the same session were closed."""
        self._notices = set(former._notices)
        self.reminding.take_over(former.reminding)
        self.shell.show_now()
        for purchase_id in former.buying.asked:
            self.buying.decide(purchase_id)

    def show_stored(self, *, first_look: bool = False) -> None:
        """Show what was loaded, without waiting for the next frame.

        A ``first_look`` is in a hurry: ``show_rest`` adds what it does not show.
        """
        # All rows in one reset; what the bridge has gathered of them is in it.
        if first_look:
            self.orders.show_first()
        else:
            self.orders.show_all()
        self.bridge.go_on()
        self.products.show()

    def show_rest(self) -> None:
        """Show what the first look has left out."""
        self.orders.show_all()

    def _note(self, notice: Notice) -> None:
        """What is told of a purchase or an order is only for whoever is signed in."""
        if notice.key.partition(" ")[0] in _OF_THE_ACCOUNT:
            self._notices.add(notice.key)

    def _make_stored_part(self) -> QWidget:
        from nonvoip_desktop.ui.settings.data import StoredPart

        part = self._stored_part = StoredPart()
        part.exportRequested.connect(self.moving.export)
        part.importRequested.connect(self.moving.take_over)
        part.eraseRequested.connect(self.pages.erase)
        return part

    def _type_into_search(self, text: str) -> None:
        search = self._views.window.top_bar.search
        search.setFocus()
        search.setText(text)

    def _order_again(self, order: object) -> None:
        """Buy the product of an order once more, in the normal way with its questions."""
        assert isinstance(order, Order)
        self.pages.leave()
        self.buying.buy_product_of(order)

    def choose(self, key: str) -> None:
        """Bring a row up in the list and in the SMS view, in front of any page."""
        self.pages.leave()
        self._choose(key)

    def _choose(self, key: str) -> None:
        # The row may be waiting for its frame still.
        self.bridge.flush()
        self.orders.choose(key)


def pages_url(account: Account) -> str:
    """The service's own pages, for topping up and a forgotten password."""
    return account.base_url
