"""From core's events to Qt's signals; a burst of changes becomes one signal a frame."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from nonvoip_desktop.core.events import (
    ActionChanged,
    BalanceChanged,
    CatalogueChanged,
    CatalogueTrouble,
    Events,
    LinkChanged,
    MarksChanged,
    MessageArrived,
    OrderChanged,
    OrderRemoved,
    PollTrouble,
    PurchaseChanged,
    SignInRefused,
    UnmatchedChanged,
)
from nonvoip_desktop.ui.connections import Connections

#: Changes of rows are gathered for this long, in milliseconds: about one frame.
FRAME_MS = 16


def order_key(order_id: str) -> str:
    """The row key of an order."""
    return f"order:{order_id}"


def action_key(action_id: str) -> str:
    """The row key of a reuse that has no order yet: it names a service and a number."""
    return f"action:{action_id}"


def purchase_key(purchase_id: str) -> str:
    """The row key of a purchase that has no order yet."""
    return f"purchase:{purchase_id}"


class Bridge(QObject):
    """Speaks on the UI thread only; ``rowsChanged`` carries a frozenset of row keys."""

    rowsChanged = Signal(object)
    catalogueChanged = Signal()
    #: Why a catalogue could not be fetched, and which one.
    catalogueTrouble = Signal(str, object)
    marksChanged = Signal()
    balanceChanged = Signal(object)
    linkChanged = Signal(object)
    purchaseChanged = Signal(object)
    messageArrived = Signal(object, object)
    signInRefused = Signal(str)
    unmatchedChanged = Signal()

    def __init__(self, events: Events, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dirty: set[str] = set()
        self._catalogue_dirty = False
        self._held = False
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(FRAME_MS)
        self._frame.timeout.connect(self.flush)
        self._connections = Connections()
        add = self._connections.add
        subscribe = events.subscribe
        add(subscribe(OrderChanged, lambda e: self._touch(order_key(e.order.order_id))))
        add(subscribe(OrderRemoved, lambda e: self._touch(order_key(e.order_id))))
        add(subscribe(PollTrouble, lambda e: self._touch(order_key(e.order_id))))
        add(subscribe(ActionChanged, self._action))
        add(subscribe(PurchaseChanged, self._purchase))
        add(subscribe(MessageArrived, self._message))
        add(subscribe(CatalogueChanged, self._catalogue))
        add(subscribe(CatalogueTrouble, lambda e: self.catalogueTrouble.emit(e.words, e.kind)))
        add(subscribe(MarksChanged, lambda _event: self.marksChanged.emit()))
        add(subscribe(BalanceChanged, lambda e: self.balanceChanged.emit(e.balance)))
        add(subscribe(UnmatchedChanged, lambda _event: self.unmatchedChanged.emit()))
        add(subscribe(LinkChanged, self.linkChanged.emit))
        add(subscribe(SignInRefused, lambda e: self.signInRefused.emit(e.words)))

    def flush(self) -> None:
        """Tell now what was gathered."""
        self._frame.stop()
        if self._dirty:
            dirty, self._dirty = frozenset(self._dirty), set()
            self.rowsChanged.emit(dirty)
        if self._catalogue_dirty:
            self._catalogue_dirty = False
            self.catalogueChanged.emit()

    def hold(self) -> None:
        """Gather only, until ``go_on``: what is loaded is shown as a whole."""
        self._held = True
        self._frame.stop()

    def go_on(self) -> None:
        """All rows have just been shown as they are; tell what was gathered besides, now."""
        self._held = False
        self._dirty.clear()
        self.flush()

    def close(self) -> None:
        """Hear no more."""
        self._frame.stop()
        self._connections.close()

    def _action(self, event: ActionChanged) -> None:
        action = event.action
        if action.by_number:
            self._touch(action_key(action.action_id))
        if action.order_id:
            self._touch(order_key(action.order_id))

    def _purchase(self, event: PurchaseChanged) -> None:
        self._touch(purchase_key(event.purchase.purchase_id))
        self.purchaseChanged.emit(event.purchase)

    def _message(self, event: MessageArrived) -> None:
        self._touch(order_key(event.order.order_id))
        # What the person waits for is not held back for a frame; what comes with it still joins.
        if not self._held:
            self._frame.start(0)
        self.messageArrived.emit(event.order, event.message)

    def _catalogue(self, _event: CatalogueChanged) -> None:
        self._catalogue_dirty = True
        self._start()

    def _touch(self, key: str) -> None:
        self._dirty.add(key)
        self._start()

    def _start(self) -> None:
        if not self._held and not self._frame.isActive():
            self._frame.start(FRAME_MS)
