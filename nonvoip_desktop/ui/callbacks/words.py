"""The words for callbacks: what the receiver does, how a test ended, and an event in one line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.core.reception import Address, Listening, Outcome, Reception, TestResult
from nonvoip_desktop.domain.callback import AuctionWon, Callback
from nonvoip_desktop.ui.format import day_and_time, joined, number
from nonvoip_desktop.ui.text import brief, clean

if TYPE_CHECKING:
    from nonvoip_desktop.domain.order import Order

translate = QCoreApplication.translate


def reception_words(reception: Reception) -> str:
    """What stands under the switch."""
    match reception.listening:
        case Listening.OFF:
            return translate(
                "CallbackWords",
                "Off. When it is on, the service can send each message here in the moment it "
                "exists; polling goes on as a safety net.",
            )
        case Listening.STARTING:
            return translate("CallbackWords", "Starting…")
        case Listening.WAITING:
            return translate("CallbackWords", "Waiting for the port…")
        case Listening.FAILED:
            return translate("CallbackWords", "Callbacks stay off.")
        case Listening.ON:
            text = translate(
                "CallbackWords",
                "Listening on this computer, port {port}. Taken: {taken}. Refused: {refused}.",
            )
            return text.format(
                port=reception.port, taken=reception.taken, refused=reception.refused
            )


def tested_words(result: TestResult) -> tuple[str, str]:
    """How a test ended, and the tone in which it is said."""
    match result.outcome:
        case Outcome.CAME_BACK:
            text = translate("CallbackWords", "It came back in {time} ms. The address works.")
            return text.format(time=max(1, round(result.seconds * 1000))), "good"
        case Outcome.ELSEWHERE:
            text = translate(
                "CallbackWords",
                "The address answered {status}, but nothing came here: it leads somewhere else.",
            )
            return text.format(status=result.status), "bad"
        case Outcome.REFUSED:
            text = translate(
                "CallbackWords",
                "The address answered {status}, and nothing came here. Does it forward to the "
                "local port, with the path as it is?",
            )
            return text.format(status=result.status), "bad"
        case Outcome.NO_ANSWER:
            return translate(
                "CallbackWords", "The address did not answer, or its certificate is not valid."
            ), "bad"
        case Outcome.NOT_LISTENING:
            return translate("CallbackWords", "Switch callbacks on first."), "warning"


def saved_words(address: Address, use_utc: bool = False) -> str:
    """What is stored at the service, as far as this program knows."""
    if address.saved_at is None:
        return translate(
            "CallbackWords", "This program has not stored an address at the service yet."
        )
    text = translate("CallbackWords", "Stored on {time} for user {user}: {address}")
    words = text.format(
        time=day_and_time(address.saved_at, use_utc),
        user=address.saved_user,
        address=address.saved_shown,
    )
    if address.up_to_date:
        return words
    stale = translate("CallbackWords", "It is not the address of now: save it again.")
    return f"{words}\n{stale}"


def event_line(callback: Callback, use_utc: bool = False) -> str:
    """Service, number, order and time of an event."""
    event = callback.event
    parts = [clean(event.service or translate("CallbackWords", "Unknown service"), one_line=True)]
    if event.number:
        parts.append(number(event.number))
    if event.order_id:
        text = translate("CallbackWords", "order {order_id}")
        parts.append(text.format(order_id=clean(event.order_id, one_line=True)))
    parts.append(day_and_time(callback.received_at, use_utc))
    return joined(*parts)


def event_text(callback: Callback) -> str:
    """What an event says."""
    event = callback.event
    if isinstance(event, AuctionWon):
        return translate("CallbackWords", "A bid was won.")
    return brief(event.text)


def order_line(order: Order) -> str:
    """An order to choose among others."""
    parts = [clean(order.service, one_line=True)]
    if order.number:
        parts.append(number(order.number))
    return joined(*parts, f"#{order.order_id}")
