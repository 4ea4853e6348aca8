"""The order list's controller: rows from orders and purchases, and what a row's button does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from nonvoip_desktop.core.events import Notice, NoticeOver, Severity
from nonvoip_desktop.core.rejecting import RejectResult
from nonvoip_desktop.errors import StoreError
from nonvoip_desktop.ui.bridge import Bridge, order_key
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.orders.row import OrderRow, RowAction
from nonvoip_desktop.ui.orders.rows import action_row, is_long_over, order_row, purchase_row
from nonvoip_desktop.ui.orders.together import join

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from nonvoip_desktop.core.ports import Clock
    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.domain.action import Action
    from nonvoip_desktop.domain.order import Order
    from nonvoip_desktop.ui.orders.model import OrderTableModel
    from nonvoip_desktop.ui.orders.view import OrderPane

translate = QCoreApplication.translate

#: The key of the notice that an archived order can be brought back by.
ARCHIVED = "order archived"
#: How long archiving can be undone by that notice, in milliseconds; later by the history.
UNDO_MS = 30_000
#: How often rows are looked at anew for what only the clock changes, in milliseconds.
REVIEW_MS = 20_000


class OrdersController(QObject):
    """Owns the work behind the order list of one session."""

    #: The key of the row that is shown in the SMS view, or an empty text.
    chosen = Signal(str)
    #: A row that must be shown anew in the SMS view if it is the chosen one.
    rowUpdated = Signal(str)
    #: A row that is to be brought up, once its frame has come.
    rowWanted = Signal(str)
    decisionRequested = Signal(str)
    #: An order id and the reuse, activation or renewal that is asked for.
    actionAsked = Signal(str, object)
    actionResolveRequested = Signal(str)
    #: The id of an action that has no order.
    actionOfNobodyResolveRequested = Signal(str)
    noteRequested = Signal(str)
    resolveRequested = Signal(str)
    #: The id of an order whose product shall be ordered once more.
    againRequested = Signal(str)
    copyNumberRequested = Signal(str)
    copyPinRequested = Signal(str)

    def __init__(
        self,
        session: Session,
        pane: OrderPane,
        model: OrderTableModel,
        bridge: Bridge,
        tasks: TaskOwner,
        clock: Clock,
        tell: Callable[[Notice | NoticeOver], None],
    ) -> None:
        super().__init__()
        self._session = session
        self._pane = pane
        self._model = model
        self._tasks = tasks
        self._clock = clock
        self._tell = tell
        self._busy: set[str] = set()
        self._review = QTimer(self)
        self._review.setInterval(REVIEW_MS)
        self._review.timeout.connect(self.show_all)
        self._review.start()
        self._archived: str | None = None
        self._undoing = QTimer(self)
        self._undoing.setSingleShot(True)
        self._undoing.setInterval(UNDO_MS)
        self._undoing.timeout.connect(self._forget_archived)
        self._connections = Connections()
        connect = self._connections.connect
        connect(bridge.rowsChanged, self._update)
        connect(pane.rowChosen, self.chosen)
        connect(pane.actionRequested, self.act)
        connect(pane.copyNumberRequested, self.copyNumberRequested)
        connect(pane.copyPinRequested, self.copyPinRequested)

    def close(self) -> None:
        """Hear no more of the views; the session ends its own work."""
        self._review.stop()
        self._undoing.stop()
        self._connections.close()
        self._model.set_rows(())

    def show_first(self) -> None:
        """All rows but those of orders long over, which the first look does not show.

        A person has few orders that are not. ``show_all`` has to follow.
        """
        rows = self._rows(None, all_of_them=False) if self._model.tab == "active" else []
        if any(row.live for row in rows):
            self._model.set_rows(rows)
        else:
            # What stands there instead of rows depends on all there are.
            self.show_all()

    def show_all(self) -> None:
        """All rows anew: after loading, and where only the clock has changed something."""
        actions = map(action_row, self._session.acting.open())
        rows = [*self._rows(None), *(row for row in actions if row is not None)]
        if {row.key for row in rows} != set(self._model.keys()):
            self._model.set_rows(rows)
            return
        for row in rows:
            if self._model.row_for(row.key) != row:
                self._model.upsert(row)

    def row(self, key: str) -> OrderRow | None:
        """The row of this key as it is now."""
        kind, _, name = key.partition(":")
        if kind == "order":
            order = self._session.book.get(name)
            if order is None or order.purchase_id is None:
                return self._row_of()(order) if order is not None else None
            name = order.purchase_id
        elif kind == "action":
            action = self._session.acting.get(name)
            return action_row(action) if action is not None else None
        return next((row for row in self._rows({name}) if row.key == key), None)

    def choose(self, key: str) -> None:
        """Bring a row up in the list and in the SMS view."""
        self._pane.choose(key)

    def act(self, key: str, action: object) -> None:
        """Do what a row's button says."""
        kind, _, name = key.partition(":")
        if kind == "purchase":
            if action is RowAction.DECIDE:
                self.decisionRequested.emit(name)
            elif action is RowAction.RESOLVE:
                self.resolveRequested.emit(name)
            return
        if kind == "action":
            self.actionOfNobodyResolveRequested.emit(name)
            return
        if name in self._busy and action is not RowAction.NOTE:
            return
        match action:
            case RowAction.REJECT | RowAction.CANCEL_BID:
                self._tasks.start(f"reject {name}", self._reject(name))
            case RowAction.LOOK_FURTHER:
                self._tasks.start(f"look further {name}", self._look_further(name))
            case RowAction.REUSE | RowAction.ACTIVATE | RowAction.RENEW:
                self.actionAsked.emit(name, action)
            case RowAction.RESOLVE:
                self.actionResolveRequested.emit(name)
            case RowAction.NOTE:
                self.noteRequested.emit(name)
            case RowAction.ORDER_AGAIN:
                self.againRequested.emit(name)
            case RowAction.ARCHIVE:
                self._tasks.start(f"archive {name}", self._archive(name))

    def _rows(
        self, purchases: Collection[str] | None, *, all_of_them: bool = True
    ) -> list[OrderRow]:
        """The rows of these purchases with their orders, or all rows there are."""
        by_purchase: dict[str, list[Order]] = {}
        rows: list[OrderRow] = []
        row_of = self._row_of()
        for order in self._session.book.all():
            if order.purchase_id is None:
                if purchases is None and (all_of_them or not self._is_long_over(order)):
                    rows.append(row_of(order))
            elif purchases is None or order.purchase_id in purchases:
                by_purchase.setdefault(order.purchase_id, []).append(order)
        waiting: dict[str, OrderRow] = {}
        for purchase in self._session.purchasing.open():
            name = purchase.purchase_id
            if purchases is None or name in purchases:
                silent = self._session.purchasing.silent_about(purchase) if purchase.parts else ()
                row = purchase_row(purchase, silent if name in by_purchase else ())
                if row is not None:
                    waiting[name] = row
        for name in {**by_purchase, **waiting}:
            parts = by_purchase.get(name, ())
            if not all_of_them and name not in waiting and all(map(self._is_long_over, parts)):
                continue
            orders = sorted(parts, key=lambda o: (len(o.order_id), o.order_id))
            own = [row_of(order) for order in orders]
            rows += join([*own, *([waiting[name]] if name in waiting else [])], name)
        return rows

    def _is_long_over(self, order: Order) -> bool:
        remaining = self._session.book.remaining(order)
        if not is_long_over(order, remaining=remaining, now=self._clock.now()):
            return False
        return self._session.acting.of_order(order.order_id) is None

    def _row_of(self) -> Callable[[Order], OrderRow]:
        """What makes the rows of orders as they are now, the same moment for all of them."""
        book, busy = self._session.book, self._busy
        messages, deadline_of = book.messages, book.deadline
        trouble = self._session.watcher.trouble
        now, elapsed = self._clock.now(), self._clock.elapsed()
        actions: dict[str, Action] = {}
        for action in self._session.acting.open():
            actions.setdefault(action.order_id, action)

        def made(order: Order) -> OrderRow:
            order_id = order.order_id
            deadline = deadline_of(order)
            return order_row(
                order,
                messages(order_id),
                deadline=deadline,
                remaining=None if deadline is None else deadline - elapsed,
                trouble=trouble(order_id),
                busy=order_id in busy,
                now=now,
                elapsed=elapsed,
                open_action=actions.get(order_id),
            )

        return made

    def _update(self, keys: object) -> None:
        assert isinstance(keys, frozenset)
        rows = {row.key: row for row in self._rows(self._purchases_of(keys))}
        for key in keys - rows.keys():
            row = self.row(key)
            if row is None:
                self._model.remove(key)
            else:
                rows[key] = row
        for row in rows.values():
            self._model.upsert(row)
        for key in keys | rows.keys():
            self.rowUpdated.emit(key)

    def _purchases_of(self, keys: Collection[str]) -> set[str]:
        """The purchases that these rows belong to; what belongs together changes together."""
        found = set()
        for key in keys:
            kind, _, name = key.partition(":")
            order = self._session.book.get(name) if kind == "order" else None
            if kind == "purchase":
                found.add(name)
            elif order is not None and order.purchase_id is not None:
                found.add(order.purchase_id)
            elif order is None and (shown := self._model.row_for(key)) and shown.together:
                found.add(shown.together.key)
        return found

    def _set_busy(self, order_id: str, busy: bool) -> None:
        (self._busy.add if busy else self._busy.discard)(order_id)
        self._update(frozenset({order_key(order_id)}))

    async def _reject(self, order_id: str) -> None:
        order = self._session.book.get(order_id)
        if order is None:
            return
        self._set_busy(order_id, True)
        try:
            outcome = await self._session.rejecting.reject(order_id)
        except StoreError as error:
            self._say(order_id, Severity.BAD, self._not_stored(), error.message)
            return
        finally:
            self._set_busy(order_id, False)
        service = order.service
        match outcome.result:
            case RejectResult.CODE_CAME:
                title = translate("Orders", "A code has come for {service}")
                sentence = translate("Orders", "The number was not rejected.")
                self._say(order_id, Severity.INFO, title.format(service=service), sentence)
            case RejectResult.REFUSED:
                title = translate("Orders", "{service} was not rejected")
                self._say(order_id, Severity.BAD, title.format(service=service), outcome.words)
            case RejectResult.UNKNOWN:
                title = translate("Orders", "It is not known whether {service} was rejected")
                self._say(order_id, Severity.WARNING, title.format(service=service), outcome.words)
            case RejectResult.ACCEPTED:
                pass  # The row says it, and the SMS view says what is known of the money.

    async def _look_further(self, order_id: str) -> None:
        now = self._clock.now()
        try:
            await self._session.book.update(
                order_id, lambda order: replace(order, look_further=True, updated_at=now)
            )
        except StoreError as error:
            self._say(order_id, Severity.BAD, self._not_stored(), error.message)

    async def _archive(self, order_id: str) -> None:
        order = self._session.book.get(order_id)
        if order is None:
            return
        try:
            await self._session.book.archive(order_id)
        except StoreError as error:
            self._say(order_id, Severity.BAD, self._not_stored(), error.message)
            return
        self._archived = order_id
        title = translate("Orders", "{service} was taken off the list")
        sentence = translate("Orders", "It stays in the history.")
        undo = translate("Orders", "Undo")
        title = title.format(service=order.service)
        self._tell(Notice(ARCHIVED, Severity.INFO, title, sentence, undo))
        self._undoing.start()

    def act_on_notice(self, key: str) -> None:
        """The button of a notice was clicked: undo what it tells of."""
        order_id = self._archived
        if key == ARCHIVED and order_id is not None:
            self._forget_archived()
            self._tasks.start(f"bring back {order_id}", self._bring_back(order_id))

    async def _bring_back(self, order_id: str) -> None:
        try:
            order = await self._session.book.bring_back(order_id)
        except StoreError as error:
            self._say(order_id, Severity.BAD, self._not_stored(), error.message)
            return
        if order is not None:
            self.rowWanted.emit(order_key(order_id))

    def _forget_archived(self) -> None:
        self._undoing.stop()
        self._archived = None
        self._tell(NoticeOver(ARCHIVED))

    def _not_stored(self) -> str:
        return translate("Orders", "The change could not be stored")

    def _say(self, order_id: str, severity: Severity, title: str, sentence: str) -> None:
        self._tell(Notice(f"order {order_id}", severity, title, sentence))
