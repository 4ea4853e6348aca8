"""The SMS view's words about a rental's window and end, and about a running bid."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.ui.format import MINUTE, bid, countdown
from nonvoip_desktop.ui.orders.countdown import seconds_left
from nonvoip_desktop.ui.orders.rentals import end_text
from nonvoip_desktop.ui.orders.row import OrderRow, RowAction, RowStatus
from nonvoip_desktop.ui.text import clean

if TYPE_CHECKING:
    from datetime import datetime

translate = QCoreApplication.translate


class Remark(Struct, frozen=True):
    """A strip above the messages; without text there is none."""

    icon: str = "info"
    tone: str = "dim"
    text: str = ""


def remark(row: OrderRow, elapsed: float) -> Remark:
    """What must be known beside messages that are there already."""
    if row.detail:
        return Remark(text=clean(row.detail))
    if row.anew and row.status is RowStatus.WAITING:
        text = translate("MessageWords", "Waiting for a new message. These came before.")
        return Remark("wait", "accent", text)
    if row.anew and row.status is RowStatus.EXPIRED:
        text = translate("MessageWords", "No new message came in time. These came before.")
        return Remark("clock", "dim", text)
    if row.status is RowStatus.WAITING:
        return Remark("wait", "accent", translate("MessageWords", "Looking for another message"))
    if row.status is RowStatus.ACTIVE:
        left = seconds_left(row, elapsed)
        if left is None:
            return Remark("wait", "accent", translate("MessageWords", "Ask for the code now."))
        text = translate("MessageWords", "Ask for the code now: messages come for {time}.")
        return Remark("wait", "accent", text.format(time=countdown(left)))
    if row.rental and RowAction.ACTIVATE in (row.action, *row.more):
        text = translate("MessageWords", "No message reaches it before it is activated again.")
        return Remark("rental", "dim", text)
    return Remark()


def inactive(row: OrderRow, use_utc: bool) -> str:
    """What a rental that is not active needs, and until when it is there."""
    sentence = translate(
        "MessageWords",
        "No message reaches its number before it is activated. Activate it right before you "
        "ask for the code.",
    )
    return _lines(sentence, end_text(row, use_utc))


def bidding(row: OrderRow, now: datetime) -> str:
    """What was bid, for how long it runs, and what is known of its end: no promise."""
    running = _minutes((now - row.since).total_seconds())
    if row.bid is not None:
        line = translate("MessageWords", "Bid {bid}, running for {time}.")
        line = line.format(bid=bid(row.bid), time=running)
    else:
        line = translate("MessageWords", "Running for {time}.").format(time=running)
    sentence = translate(
        "MessageWords",
        "The number appears here if the bid wins. A bid that finds no number has been seen to "
        "end after about 15 minutes.",
    )
    return _lines(line, sentence)


def bid_over(row: OrderRow) -> tuple[str, str]:
    """Title and sentence of a bid that got no number."""
    if row.status is RowStatus.REJECTED:
        title = translate("MessageWords", "The bid was cancelled")
        sentence = ""
    else:
        title = translate("MessageWords", "The bid has ended without a number")
        sentence = translate("MessageWords", "Look at your balance: it shows what came back.")
    return title, _lines(clean(row.detail), sentence)


def rental_over(row: OrderRow, use_utc: bool) -> tuple[str, str]:
    """Title and sentence of a rental that has ended."""
    title = translate("MessageWords", "This rental has ended")
    sentence = translate(
        "MessageWords", "It cannot be renewed any more. Order the service again for another number."
    )
    return title, _lines(end_text(row, use_utc), sentence)


def _minutes(seconds: float) -> str:
    whole = max(0, int(seconds))
    if whole < MINUTE:
        return translate("MessageWords", "{count} s").format(count=whole)
    return translate("MessageWords", "{count} min").format(count=whole // MINUTE)


def _lines(*texts: str) -> str:
    return "\n".join(text for text in texts if text)
