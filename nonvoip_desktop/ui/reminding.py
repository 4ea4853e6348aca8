"""Reminders of a rental's end, as notices that go when they are no longer so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from nonvoip_desktop.core.events import (
    Events,
    Notice,
    NoticeOver,
    OrderChanged,
    OrderRemoved,
    ReminderDue,
    Severity,
)
from nonvoip_desktop.domain.order import Order, OrderState
from nonvoip_desktop.ui.connections import Connections
from nonvoip_desktop.ui.format import day_and_time, number, zone
from nonvoip_desktop.ui.orders.rentals import span

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

translate = QCoreApplication.translate

_OVER = (OrderState.REJECTED, OrderState.EXPIRED)


class RemindingController(QObject):
    """Shows each reminder of the session; ``use_utc`` says how times are shown."""

    def __init__(self, events: Events, use_utc: Callable[[], bool]) -> None:
        super().__init__()
        self._events = events
        self._use_utc = use_utc
        self._shown: dict[str, datetime | None] = {}
        self._connections = Connections()
        add = self._connections.add
        add(events.subscribe(ReminderDue, self._due))
        add(events.subscribe(OrderChanged, lambda event: self._changed(event.order)))
        add(events.subscribe(OrderRemoved, lambda event: self._take_back(event.order_id)))

    def close(self) -> None:
        """Hear no more; the notices are of the account and go with it."""
        self._connections.close()

    def _due(self, event: ReminderDue) -> None:
        order = event.order
        if order.expires_at is None:
            return
        self._shown[order.order_id] = order.expires_at
        self._events.publish(
            Notice(_key(order.order_id), Severity.WARNING, *reminder_words(event, self._use_utc()))
        )

    def _changed(self, order: Order) -> None:
        if order.order_id not in self._shown:
            return
        if order.expires_at != self._shown[order.order_id] or order.state in _OVER:
            self._take_back(order.order_id)

    def take_over(self, former: RemindingController) -> None:
        """What another has told is taken back by this one."""
        self._shown = dict(former._shown)

    def _take_back(self, order_id: str) -> None:
        if order_id in self._shown:
            del self._shown[order_id]
            self._events.publish(NoticeOver(_key(order_id)))


def reminder_words(event: ReminderDue, use_utc: bool) -> tuple[str, str]:
    """Title and sentence of a reminder, fit for a notification too."""
    order = event.order
    assert order.expires_at is not None
    title = translate("Reminding", "Your rental for {service} ends in {time}")
    if event.last:
        sentence = translate(
            "Reminding",
            "{number} can be renewed until {moment} ({zone}). After that it cannot be renewed "
            "any more.",
        )
    else:
        sentence = translate("Reminding", "{number} can be renewed until then: {moment} ({zone}).")
    return title.format(service=order.service, time=span(event.left)), sentence.format(
        number=number(order.number or "") or order.service,
        moment=day_and_time(order.expires_at, use_utc),
        zone=zone(order.expires_at, use_utc),
    )


def _key(order_id: str) -> str:
    return f"reminder {order_id}"
