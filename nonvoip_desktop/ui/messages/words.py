"""The words of the SMS view: what to do next in each state, and the facts of a message."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.ui.format import clock_time, day_and_time, joined, number
from nonvoip_desktop.ui.messages import life_words
from nonvoip_desktop.ui.orders.row import OrderRow, RowAction, RowStatus
from nonvoip_desktop.ui.orders.words import shown_service
from nonvoip_desktop.ui.text import clean

if TYPE_CHECKING:
    from datetime import datetime

    from nonvoip_desktop.domain.message import Message

translate = QCoreApplication.translate


class Guide(Struct, frozen=True):
    """What stands where no message is: a sign, its tone, a title and what to do next.

    ``wants_number`` offers to copy the number, which is what the person needs now;
    ``offers`` another action instead.
    """

    icon: str
    tone: str
    title: str
    sentence: str
    wants_number: bool = False
    offers: RowAction | None = None


def nothing_chosen() -> Guide:
    """While no order is chosen."""
    return Guide(
        "send",
        "dim",
        translate("MessageWords", "No order chosen"),
        translate("MessageWords", "The number and the messages of an order appear here."),
    )


def guide(row: OrderRow, now: datetime, use_utc: bool = False) -> Guide:
    """What to do next about a row without a message; ``now`` is UTC."""
    service = shown_service(row)
    match row.status:
        case RowStatus.WAITING | RowStatus.ACTIVE:
            return _waiting(row, service)
        case RowStatus.PLACING:
            title = translate("MessageWords", "Ordering {service}…").format(service=service)
            sentence = translate(
                "MessageWords", "The number appears here as soon as the service has answered."
            )
            return Guide("send", "accent", title, sentence)
        case RowStatus.OFFERED:
            title = translate("MessageWords", "The service asks for your decision")
            sentence = translate("MessageWords", "Nothing has been spent.")
            return Guide("info", "warning", title, _with_words(sentence, row.detail))
        case RowStatus.BIDDING:
            title = translate("MessageWords", "Bidding for a number")
            return Guide("wait", "accent", title, life_words.bidding(row, now))
        case RowStatus.UNCONFIRMED:
            title = translate("MessageWords", "Was this order placed?")
            sentence = translate("MessageWords", "It will not be sent again by itself.")
            return Guide("warning", "bad", title, _with_words(row.detail, sentence))
        case RowStatus.FAILED:
            title = translate("MessageWords", "{service} was not ordered").format(service=service)
            return Guide("close", "bad", title, clean(row.detail))
        case RowStatus.RECEIVED:
            title = translate("MessageWords", "A message has come")
            sentence = translate("MessageWords", "It is being fetched.")
            return Guide("check", "good", title, sentence)
        case RowStatus.INACTIVE:
            title = translate("MessageWords", "This rental is not active")
            sentence = _with_words(life_words.inactive(row, use_utc), row.detail)
            offers = RowAction.ACTIVATE if row.action is RowAction.ACTIVATE else None
            return Guide("rental", "dim", title, sentence, offers=offers)
        case _:
            return _over(row, use_utc)


def _waiting(row: OrderRow, service: str) -> Guide:
    if not row.number:
        title = translate("MessageWords", "Waiting for a number")
        sentence = translate("MessageWords", "It appears here by itself.")
        return Guide("wait", "accent", title, sentence)
    if row.status is RowStatus.ACTIVE:
        title = translate("MessageWords", "Ask for the code now")
    else:
        title = translate("MessageWords", "Waiting for the code")
    sentence = translate(
        "MessageWords", "Enter {number} at {service}; the code appears here by itself."
    )
    # Spaces that do not break keep the number on one line, and its order where text runs left.
    shown = number(row.number).replace(" ", "\u00a0")
    sentence = sentence.format(number=shown, service=service)
    return Guide("wait", "accent", title, sentence, wants_number=True)


def _over(row: OrderRow, use_utc: bool) -> Guide:
    icon = "clock" if row.status is RowStatus.EXPIRED else "close"
    if row.bid is not None and not row.number:
        return Guide(icon, "dim", *life_words.bid_over(row))
    match row.status:
        case RowStatus.EXPIRED if row.rental:
            return Guide("rental", "dim", *life_words.rental_over(row, use_utc))
        case RowStatus.DECLINED:
            title = translate("MessageWords", "Declined")
            sentence = translate("MessageWords", "Nothing was spent.")
        case RowStatus.NOT_PLACED:
            title = translate("MessageWords", "Not placed")
            sentence = translate("MessageWords", "The service did not take this order.")
        case RowStatus.REJECTED:
            title = translate("MessageWords", "Rejected")
            sentence = translate("MessageWords", "A code that still comes is shown here.")
        case _:
            title = translate("MessageWords", "Time is up")
            sentence = translate(
                "MessageWords", "No message came in time. One that comes late is shown here."
            )
    return Guide(icon, "dim", title, _with_words(row.detail, sentence))


def _with_words(first: str, second: str) -> str:
    return "\n".join(text for text in (clean(first), clean(second)) if text)


def duration(seconds: float) -> str:
    """How long something took: ``21 s``, ``2 min``, ``3 h 05 min``, ``2 d``."""
    whole = max(0, int(seconds))
    if whole < 60:
        return translate("MessageWords", "{count} s").format(count=whole)
    minutes = whole // 60
    if minutes < 60:
        return translate("MessageWords", "{count} min").format(count=minutes)
    hours = minutes // 60
    if hours < 48:
        text = translate("MessageWords", "{hours} h {minutes} min")
        return text.format(hours=hours, minutes=f"{minutes % 60:02}")
    return translate("MessageWords", "{count} d").format(count=hours // 24)


def facts(message: Message, row: OrderRow, now: datetime, use_utc: bool) -> str:
    """Sender, time, and how long it took: 'from 8843 · 14:03:22 · 21 s after ordering'."""
    parts = []
    if message.sender:
        sender = clean(message.sender, one_line=True)
        parts.append(translate("MessageWords", "from {sender}").format(sender=sender))
    today = (now - message.seen_at).total_seconds() < 12 * 3600
    shown = clock_time if today else day_and_time
    parts.append(shown(message.seen_at, use_utc))
    took = (message.seen_at - row.since).total_seconds()
    if 0 <= took < 3600 and not row.rental:
        text = translate("MessageWords", "{time} after ordering")
        parts.append(text.format(time=duration(took)))
    return joined(*parts)


def text_of(message: Message) -> str:
    """What stands on the card; in place of a text that is not kept any more, that it is gone."""
    if message.was_removed:
        return translate("MessageWords", "The text was removed.")
    return message.text


def remarks(message: Message) -> tuple[tuple[str, str], ...]:
    """What must be known before a message is trusted: words, and the look they are shown in."""
    notes = []
    if message.possibly_old:
        text = translate("MessageWords", "Possibly old: it may be from before this order.")
        notes.append((text, "warning"))
    if message.pin and message.pin_read_by_app:
        text = translate("MessageWords", "The code was read by this app from the text.")
        notes.append((text, "small"))
    if not message.confirmed:
        text = translate("MessageWords", "Came by callback, not confirmed by a poll yet.")
        notes.append((text, "small"))
    return tuple(notes)
