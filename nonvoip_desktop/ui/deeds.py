"""What one can do in a session beyond looking: controllers that come after the first paint."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from nonvoip_desktop.domain.order import Order
from nonvoip_desktop.ui.buying.controller import BuyingController
from nonvoip_desktop.ui.buying.resolving import ResolvingController
from nonvoip_desktop.ui.callbacks.controller import CallbacksController
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.following import FollowController
from nonvoip_desktop.ui.moving import MovingController
from nonvoip_desktop.ui.orders.acting import ActingController
from nonvoip_desktop.ui.orders.noting import NoteController
from nonvoip_desktop.ui.pages import PagesController
from nonvoip_desktop.ui.reminding import RemindingController

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from nonvoip_desktop.ui.bridge import Bridge
    from nonvoip_desktop.ui.settings.data import StoredPart
    from nonvoip_desktop.ui.workspace import Means


class Deeds(QObject):
    """Buying, settling, acting on orders, the pages, and moving everything to another computer."""

    #: The key of a row that is to be shown, in front of any page or in the list.
    rowWanted = Signal(str)
    rowChosen = Signal(str)

    def __init__(self, means: Means, bridge: Bridge) -> None:
        super().__init__()
        session, views, events, tasks = means.session, means.views, means.events, means.tasks
        tell, window, theme = events.publish, views.window, views.theme
        uses_utc = views.messages.uses_utc
        self.buying = BuyingController(session, means.before, bridge, tasks, theme, window, tell)
        self.resolving = ResolvingController(session, bridge, tasks, theme, window)
        self.acting = ActingController(session, events, tasks, theme, window, tell, uses_utc)
        self.noting = NoteController(session, tasks, theme, window)
        self.reminding = RemindingController(events, uses_utc)
        self.following = FollowController(session, tasks, theme, window)
        self.callbacks = CallbacksController(
            session, means.control, means.preferences, events, tasks, theme, window
        )
        self.moving = MovingController(session, tasks, means.clock, theme, window, tell)
        self.pages = PagesController(
            session, views, events, tasks, means.clock, means.copy_secret, means.copy_text
        )
        self._stored_part: StoredPart | None = None
        self._connections = Connections()
        connect = self._connections.connect
        connect(self.acting.followWanted, self.following.open_for_reuse)
        connect(self.pages.againRequested, self._order_again)
        for wanted in (self.acting, self.resolving, self.following, self.callbacks):
            connect(wanted.rowWanted, self.rowWanted)
        for chosen in (self.pages, self.buying):
            connect(chosen.rowWanted, self.rowChosen)

    def close(self) -> None:
        """Undo every connection, and close what was asked."""
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

    def stored_part(self) -> QWidget:
        """What the page about data holds of the session, made for settings that are opened."""
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
