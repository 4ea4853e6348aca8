"""What one can do in a session beyond looking: controllers that come after the first paint."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from nonvoip_desktop.core.before_buying import BeforeBuying
from nonvoip_desktop.core.events import Events
from nonvoip_desktop.core.ports import Clock
from nonvoip_desktop.core.reception import ReceptionControl
from nonvoip_desktop.core.session import Session
from nonvoip_desktop.core.tasks import TaskOwner
from nonvoip_desktop.domain.order import Order
from nonvoip_desktop.settings import Page
from nonvoip_desktop.ui.bridge import Bridge
from nonvoip_desktop.ui.buying.controller import BuyingController
from nonvoip_desktop.ui.buying.resolving import ResolvingController
from nonvoip_desktop.ui.callbacks.controller import CallbacksController
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.following import FollowController
from nonvoip_desktop.ui.moving import MovingController
from nonvoip_desktop.ui.orders.acting import KINDS, ActingController
from nonvoip_desktop.ui.orders.controller import OrdersController
from nonvoip_desktop.ui.orders.noting import NoteController
from nonvoip_desktop.ui.pages import PagesController
from nonvoip_desktop.ui.preferences import PreferencesController
from nonvoip_desktop.ui.products.controller import ProductsController
from nonvoip_desktop.ui.reminding import RemindingController
from nonvoip_desktop.ui.views import Views

if TYPE_CHECKING:
    from nonvoip_desktop.ui.settings.data import StoredPart


class Deeds(QObject):
    """Buying, settling, acting on orders, the pages, and moving everything to another computer."""

    #: The key of a row that is to be shown, in front of any page or in the list.
    rowWanted = Signal(str)
    rowChosen = Signal(str)

    def __init__(
        self,
        session: Session,
        control: ReceptionControl,
        preferences: PreferencesController,
        before: BeforeBuying,
        views: Views,
        bridge: Bridge,
        products: ProductsController,
        orders: OrdersController,
        events: Events,
        tasks: TaskOwner,
        clock: Clock,
        copy_secret: Callable[[str], None],
        copy_text: Callable[[str], None],
    ) -> None:
        super().__init__()
        tell, window, theme = events.publish, views.window, views.theme
        self.buying = BuyingController(session, before, bridge, tasks, theme, window, tell)
        self.resolving = ResolvingController(session, bridge, tasks, theme, window)
        self.acting = ActingController(
            session, events, tasks, theme, window, tell, views.messages.uses_utc
        )
        self.noting = NoteController(session, tasks, theme, window)
        self.reminding = RemindingController(events, views.messages.uses_utc)
        self.following = FollowController(session, tasks, theme, window)
        self.callbacks = CallbacksController(
            session, control, preferences, events, tasks, theme, window
        )
        self.moving = MovingController(session, tasks, clock, theme, window, tell)
        self.pages = PagesController(session, views, events, tasks, clock, copy_secret, copy_text)
        self._stored_part: StoredPart | None = None
        self._connections = Connections()
        self._connections.add(preferences.add_part(Page.DATA, self._make_stored_part))
        connect, actions = self._connections.connect, window.actions_
        connect(actions.export_everything.triggered, self.moving.export)
        connect(actions.import_everything.triggered, self.moving.take_over)
        connect(actions.reuse_number.triggered, lambda: self.acting.ask_number())
        connect(actions.follow_order.triggered, self.following.open)
        connect(products.buyRequested, self.buying.buy)
        connect(products.severalRequested, self.buying.buy_several)
        connect(self.buying.severalOrdered, products.several_over)
        connect(orders.againRequested, self.buying.order_again)
        connect(orders.decisionRequested, self.buying.decide)
        connect(
            orders.actionAsked, lambda order_id, action: self.acting.ask(order_id, KINDS[action])
        )
        connect(orders.actionResolveRequested, self.acting.resolve)
        connect(orders.resolveRequested, self.resolving.resolve)
        connect(orders.actionOfNobodyResolveRequested, self.acting.resolve_action)
        connect(orders.noteRequested, self.noting.open)
        connect(self.acting.followWanted, self.following.open_for_reuse)
        connect(self.pages.againRequested, self._order_again)
        for wanted in (self.acting, self.resolving, self.following, self.callbacks):
            connect(wanted.rowWanted, self.rowWanted)
        for chosen in (self.pages, self.buying):
            connect(chosen.rowWanted, self.rowChosen)

    def close(self) -> None:
        """Undo every connection to the views, and close what was asked."""
        self._connections.close()
        if self._stored_part is not None and isValid(self._stored_part):
            self._stored_part.setEnabled(False)
        for part in (
            self.pages,
            self.moving,
            self.callbacks,
            self.following,
            self.reminding,
            self.noting,
            self.acting,
            self.resolving,
            self.buying,
        ):
            part.close()

    def take_over(self, former: Deeds) -> None:
        """Go on where the former controllers of the same session were closed."""
        self.reminding.take_over(former.reminding)
        for purchase_id in former.buying.asked:
            self.buying.decide(purchase_id)

    def _make_stored_part(self) -> QWidget:
        from nonvoip_desktop.ui.settings.data import StoredPart

        part = self._stored_part = StoredPart()
        part.exportRequested.connect(self.moving.export)
        part.importRequested.connect(self.moving.take_over)
        part.eraseRequested.connect(self.pages.erase)
        return part

    def _order_again(self, order: object) -> None:
        """Buy the product of an order once more, in the normal way with its questions."""
        assert isinstance(order, Order)
        self.pages.leave()
        self.buying.buy_product_of(order)
