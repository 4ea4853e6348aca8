"""The words of the order list: states, actions, and a row read as one sentence."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.ui.format import bid, number
from nonvoip_desktop.ui.orders.row import REJECTING, OrderRow, RowAction, RowStatus
from nonvoip_desktop.ui.text import clean

if TYPE_CHECKING:
    from datetime import datetime

translate = QCoreApplication.translate

#: After these no number will come any more.
_NEVER = (
    RowStatus.FAILED,
    RowStatus.DECLINED,
    RowStatus.NOT_PLACED,
    RowStatus.REJECTED,
    RowStatus.EXPIRED,
)


class Pill(Struct, frozen=True):
    """How a state looks: words, an icon, and the token that colours both."""

    text: str
    icon: str
    tone: str


def status_pill(status: RowStatus, soon: bool = False) -> Pill:
    """The pill of a state; ``soon`` for a live row whose time is nearly up."""
    if status is RowStatus.WAITING:
        if soon:
            return Pill(translate("OrderWords", "Ends soon"), "clock", "warning")
        return Pill(translate("OrderWords", "Waiting for SMS"), "wait", "accent")
    match status:
        case RowStatus.PLACING:
            return Pill(translate("OrderWords", "Ordering…"), "send", "accent")
        case RowStatus.OFFERED:
            return Pill(translate("OrderWords", "Your decision"), "info", "warning")
        case RowStatus.BIDDING:
            return Pill(translate("OrderWords", "Bid running"), "wait", "accent")
        case RowStatus.RECEIVED:
            return Pill(translate("OrderWords", "Message received"), "check", "good")
        case RowStatus.UNCONFIRMED:
            return Pill(translate("OrderWords", "Not confirmed"), "warning", "bad")
        case RowStatus.FAILED:
            return Pill(translate("OrderWords", "Not ordered"), "close", "bad")
        case RowStatus.DECLINED:
            return Pill(translate("OrderWords", "Declined"), "close", "dim")
        case RowStatus.NOT_PLACED:
            return Pill(translate("OrderWords", "Not placed"), "close", "dim")
        case RowStatus.REJECTED:
            return Pill(translate("OrderWords", "Rejected"), "close", "dim")
        case RowStatus.EXPIRED:
            return Pill(translate("OrderWords", "Time is up"), "clock", "dim")
        case RowStatus.INACTIVE:
            return Pill(translate("OrderWords", "Inactive"), "rental", "dim")
        case _:
            return Pill(translate("OrderWords", "Active"), "check", "good")


def row_pill(row: OrderRow, soon: bool, now: datetime) -> Pill:
    """The pill of a row; a running bid says how much was bid, and for how long it runs."""
    pill = status_pill(row.status, soon)
    if row.status is not RowStatus.BIDDING or row.bid is None:
        return pill
    running = int((now - row.since).total_seconds()) // 60
    return pill if running < 1 else _bid_pill(row.bid, running)


def told_pills() -> tuple[Pill, ...]:
    """The pills of the states that somebody waits in: their words are to be read as a whole."""
    waiting = (RowStatus.WAITING, RowStatus.UNCONFIRMED, RowStatus.PLACING, RowStatus.OFFERED)
    bid_pill = _bid_pill(Decimal(20), 12)
    return (bid_pill, *map(status_pill, waiting))


def _bid_pill(amount: Decimal, minutes: int) -> Pill:
    text = translate("OrderWords", "Bid {bid}, {count} min")
    pill = status_pill(RowStatus.BIDDING)
    return replace(pill, text=text.format(bid=bid(amount), count=minutes))


def action_text(action: RowAction) -> str:
    """The label of a row's button."""
    texts = {
        RowAction.REJECT: translate("OrderWords", "Reject"),
        RowAction.CANCEL_BID: translate("OrderWords", "Cancel bid"),
        RowAction.DECIDE: translate("OrderWords", "Decide…"),
        RowAction.RESOLVE: translate("OrderWords", "Resolve…"),
        RowAction.LOOK_FURTHER: translate("OrderWords", "Look further"),
        RowAction.ARCHIVE: translate("OrderWords", "Archive"),
        RowAction.ACTIVATE: translate("OrderWords", "Activate…"),
        RowAction.RENEW: translate("OrderWords", "Renew…"),
        RowAction.REUSE: translate("OrderWords", "Reuse…"),
        RowAction.ORDER_AGAIN: translate("OrderWords", "Order again…"),
        RowAction.NOTE: translate("OrderWords", "Note…"),
    }
    return texts[action]


def action_hint(action: RowAction) -> str:
    """What a button does, in a few more words, for tooltips and menus."""
    hints = {
        RowAction.REJECT: translate("OrderWords", "Give this number back"),
        RowAction.CANCEL_BID: translate("OrderWords", "Cancel the running bid"),
        RowAction.DECIDE: translate("OrderWords", "See what the service asks for"),
        RowAction.RESOLVE: translate("OrderWords", "Say whether this order was placed"),
        RowAction.LOOK_FURTHER: translate("OrderWords", "Look for another message"),
        RowAction.ARCHIVE: translate("OrderWords", "Take it off the list; it stays in the history"),
        RowAction.ACTIVATE: translate("OrderWords", "Let messages reach this rental"),
        RowAction.RENEW: translate("OrderWords", "Rent this number for longer"),
        RowAction.REUSE: translate("OrderWords", "Wait for another message on this number"),
        RowAction.ORDER_AGAIN: translate("OrderWords", "Order the same service again"),
        RowAction.NOTE: translate("OrderWords", "Write a note of your own on this order"),
    }
    return hints[action]


def command_of(action: RowAction) -> str:
    """The name of the window's command that does the same, which may have keys."""
    return "reject" if action in REJECTING else action.value


def why_not(row: OrderRow) -> str:
    """Why a command that others have cannot be given to this row now."""
    if row.busy:
        return translate("OrderWords", "A request for this order is under way.")
    return not_while(status_pill(row.status).text)


def not_while(state: str) -> str:
    """Why a command cannot be given, by the words of what stands against it."""
    return translate("OrderWords", "Not possible now: {state}").format(state=state)


def shown_service(row: OrderRow) -> str:
    """The service's name, fit to be painted: text from outside is not trusted."""
    return row.service if row.service.isprintable() else clean(row.service, one_line=True)


def shown_under(row: OrderRow) -> str:
    """What stands small under the service's name, fit to be painted."""
    return clean(row.under, one_line=True)


def shown_number(row: OrderRow) -> str:
    """The number as people write it, or that there is none yet."""
    if row.number:
        return number(row.number)
    if row.live and row.status not in _NEVER:
        return translate("OrderWords", "no number yet")
    return translate("OrderWords", "no number")


def digits(row: OrderRow) -> str:
    """The code character by character, so that it is not read as one number."""
    return " ".join(clean(row.pin or "", one_line=True))


def spoken(row: OrderRow, pill: Pill, time_text: str, runs: bool) -> str:
    """A row in one sentence, the code digit by digit, for those who listen."""
    parts = [shown_service(row), shown_under(row), pill.text]
    if row.pin:
        parts.append(translate("OrderWords", "code {digits}").format(digits=digits(row)))
    parts.append(shown_number(row))
    if runs:
        parts.append(translate("OrderWords", "{time} left").format(time=time_text))
    else:
        parts.append(time_text)
    parts.extend(clean(text) for text in (row.trouble, row.alert) if text)
    if row.note:
        note = translate("OrderWords", "note: {note}")
        parts.append(note.format(note=clean(row.note, one_line=True)))
    return ", ".join(part for part in parts if part)
