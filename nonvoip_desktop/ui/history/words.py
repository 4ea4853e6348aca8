"""The words of the history: a row as one sentence, what can be done with an order, filters."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.domain.history import HistoryEntry, is_live
from nonvoip_desktop.domain.order import OrderKind, OrderState
from nonvoip_desktop.ui.format import day_and_time, money
from nonvoip_desktop.ui.orders.row import OrderRow, RowAction
from nonvoip_desktop.ui.orders.rows import order_row
from nonvoip_desktop.ui.orders.words import digits, shown_number, shown_service, status_pill
from nonvoip_desktop.ui.text import clean

if TYPE_CHECKING:
    from datetime import datetime

translate = QCoreApplication.translate


class HistoryAction(StrEnum):
    """What a person can ask for on an order of the history."""

    COPY_PIN = "copy_pin"
    COPY_NUMBER = "copy_number"
    ORDER_AGAIN = "order_again"
    NOTE = "note"
    BRING_BACK = "bring_back"
    SHOW_IN_LIST = "show_in_list"
    ARCHIVE = "archive"
    ERASE = "erase"


def row_of(entry: HistoryEntry, now: datetime) -> OrderRow:
    """The row that the order list would have for this order, without its buttons."""
    return replace(_full_row(entry, now), pin=entry.pin, deadline=None, action=None, more=())


def _full_row(entry: HistoryEntry, now: datetime) -> OrderRow:
    order = entry.order
    left = None if order.expires_at is None else (order.expires_at - now).total_seconds()
    newest = () if entry.newest is None else (entry.newest,)
    return order_row(
        order,
        newest,
        deadline=None,
        remaining=left,
        trouble="",
        busy=False,
        now=now,
        elapsed=0.0,
    )


def actions(entry: HistoryEntry, now: datetime) -> tuple[HistoryAction, ...]:
    """What can be asked for on an order, beside copying."""
    row = _full_row(entry, now)
    order = entry.order
    offered: list[HistoryAction] = []
    if order.product_key is not None:
        offered.append(HistoryAction.ORDER_AGAIN)
    offered.append(HistoryAction.NOTE)
    if order.archived:
        offered.append(HistoryAction.BRING_BACK)
    else:
        offered.append(HistoryAction.SHOW_IN_LIST)
        if RowAction.ARCHIVE in (row.action, *row.more):
            offered.append(HistoryAction.ARCHIVE)
    if not is_live(order, now):
        offered.append(HistoryAction.ERASE)
    return tuple(offered)


def action_text(action: HistoryAction) -> str:
    """The label of a button or an entry of a menu."""
    texts = {
        HistoryAction.COPY_PIN: translate("HistoryWords", "Copy code"),
        HistoryAction.COPY_NUMBER: translate("HistoryWords", "Copy number"),
        HistoryAction.ORDER_AGAIN: translate("HistoryWords", "Order again…"),
        HistoryAction.NOTE: translate("HistoryWords", "Note…"),
        HistoryAction.BRING_BACK: translate("HistoryWords", "Back to the list"),
        HistoryAction.SHOW_IN_LIST: translate("HistoryWords", "Show in the list"),
        HistoryAction.ARCHIVE: translate("HistoryWords", "Archive"),
        HistoryAction.ERASE: translate("HistoryWords", "Erase…"),
    }
    return texts[action]


def action_hint(action: HistoryAction) -> str:
    """What a button does, in a few more words."""
    hints = {
        HistoryAction.COPY_PIN: translate("HistoryWords", "Copy the newest code"),
        HistoryAction.COPY_NUMBER: translate("HistoryWords", "Copy the number"),
        HistoryAction.ORDER_AGAIN: translate("HistoryWords", "Order the same service again"),
        HistoryAction.NOTE: translate("HistoryWords", "Write a note on this order"),
        HistoryAction.BRING_BACK: translate("HistoryWords", "Put it back among the orders"),
        HistoryAction.SHOW_IN_LIST: translate("HistoryWords", "Show it among the orders"),
        HistoryAction.ARCHIVE: translate(
            "HistoryWords", "Take it off the list; it stays in the history"
        ),
        HistoryAction.ERASE: translate("HistoryWords", "Erase this order for good"),
    }
    return hints[action]


def spoken(entry: HistoryEntry, now: datetime, use_utc: bool) -> str:
    """A row in one sentence, the code digit by digit, for those who listen."""
    row = row_of(entry, now)
    parts = [
        shown_service(row),
        status_pill(row.status).text,
        day_and_time(entry.order.ordered_at, use_utc),
    ]
    if row.pin:
        parts.append(translate("HistoryWords", "code {digits}").format(digits=digits(row)))
    parts.append(shown_number(row))
    if entry.order.price is not None:
        parts.append(money(entry.order.price))
    if entry.order.note:
        note = clean(entry.order.note, one_line=True)
        parts.append(translate("HistoryWords", "note: {note}").format(note=note))
    return ", ".join(parts)


def state_text(state: OrderState) -> str:
    """A state as the filter names it."""
    texts = {
        OrderState.BIDDING: translate("HistoryWords", "Bid running"),
        OrderState.WAITING: translate("HistoryWords", "Waiting"),
        OrderState.RECEIVED: translate("HistoryWords", "Message received"),
        OrderState.REJECTED: translate("HistoryWords", "Rejected"),
        OrderState.EXPIRED: translate("HistoryWords", "Time was up"),
    }
    return texts[state]


def kind_text(kind: OrderKind) -> str:
    """How long an order lives, as the filter and the statistics name it."""
    texts = {
        OrderKind.SHORT_TERM: translate("HistoryWords", "10 minutes"),
        OrderKind.ONE_DAY: translate("HistoryWords", "1 day"),
        OrderKind.THREE_DAYS: translate("HistoryWords", "3 days"),
        OrderKind.LONG_TERM: translate("HistoryWords", "30 days"),
        OrderKind.UNKNOWN: translate("HistoryWords", "Other"),
    }
    return texts[kind]


def count_text(number: int, *, narrowed: bool) -> str:
    """How many orders there are, or were found."""
    if narrowed:
        return translate("HistoryWords", "%Ln found", None, number)
    return translate("HistoryWords", "%Ln order(s)", None, number)
