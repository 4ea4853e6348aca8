"""New messages told to the person who looks elsewhere: what is said, and what a click does."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject

from nonvoip_desktop.core.events import Events, MessageArrived, ReminderDue
from nonvoip_desktop.domain.notification import Notification
from nonvoip_desktop.settings import (
    NOTIFICATION_PRIVACY,
    NOTIFICATION_SOUND,
    NOTIFICATIONS,
    UTC_TIMES,
    Settings,
)
from nonvoip_desktop.ui.bridge import order_key
from nonvoip_desktop.ui.format import number
from nonvoip_desktop.ui.reminding import reminder_words
from nonvoip_desktop.ui.text import brief, clean

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

    from nonvoip_desktop.core.ports import Notifier
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.domain.message import Message
    from nonvoip_desktop.domain.order import Order

translate = QCoreApplication.translate

#: The notifications that can still be clicked; older ones have left the screen long ago.
KEPT = 50
_LONGEST_BODY = 200
COPY = "copy"


class NotifyController(QObject):
    """One notification for each message that arrives, and for each rental that ends soon.

    What was stored before is never told again: only ``MessageArrived`` is, which
    is published once, when a message is stored. ``at_window`` says whether our
    window has the keyboard, and ``looks_at`` whether it shows this row besides:
    then the code is before the person's eyes already. Lives as long as the window.
    """

    def __init__(
        self,
        settings: Settings,
        events: Events,
        tasks: TaskOwner,
        notifier: Notifier,
        *,
        at_window: Callable[[], bool],
        looks_at: Callable[[str], bool],
        open_row: Callable[[str], None],
        copy_secret: Callable[[str], None],
    ) -> None:
        super().__init__()
        self._settings = settings
        self._tasks = tasks
        self._notifier = notifier
        self._at_window = at_window
        self._looks_at = looks_at
        self._open_row = open_row
        self._copy_secret = copy_secret
        self._locked = False
        self._count = 0
        self._told: dict[str, MessageArrived | ReminderDue] = {}
        self._stops = (
            events.subscribe(MessageArrived, self._arrived),
            events.subscribe(ReminderDue, self._due),
        )

    def close(self) -> None:
        """Tell of nothing any more; what is on screen stays where the system keeps it."""
        for stop in self._stops:
            stop()
        self._told.clear()

    def set_locked(self, locked: bool) -> None:
        """While the screen is locked nothing private is shown, nor left standing."""
        if locked == self._locked:
            return
        self._locked = locked
        if locked:
            for key, event in self._told.items():
                quiet = replace(self._words(key, event), sound=False)
                self._do(self._notifier.replace(quiet))

    def act(self, key: str, action: str) -> None:
        """The person clicked a notification, or its button."""
        event = self._told.get(key)
        if event is None:
            return
        if action == COPY:
            if isinstance(event, MessageArrived) and event.message.pin:
                self._copy_secret(event.message.pin)
        else:
            self._open_row(order_key(event.order.order_id))
            self._forget(key)

    def seen(self, row_key: str) -> None:
        """The person has this row before their eyes: its notifications have done their work."""
        for key, event in tuple(self._told.items()):
            if order_key(event.order.order_id) == row_key:
                self._forget(key)

    def forget_all(self) -> None:
        """Somebody signed out: what is on screen of their messages goes."""
        for key in tuple(self._told):
            self._forget(key)

    def _arrived(self, event: MessageArrived) -> None:
        if not self._settings.get(NOTIFICATIONS):
            return
        if not self._locked and self._looks_at(order_key(event.order.order_id)):
            return
        self._tell(f"message:{event.message.message_id}", event)

    def _due(self, event: ReminderDue) -> None:
        # In the window it is said by a notice.
        if self._settings.get(NOTIFICATIONS) and (self._locked or not self._at_window()):
            self._tell(f"reminder:{event.order.order_id}", event)

    def _tell(self, key: str, event: MessageArrived | ReminderDue) -> None:
        self._told[key] = event
        while len(self._told) > KEPT:
            del self._told[next(iter(self._told))]
        self._do(self._notifier.show(self._words(key, event)))

    def _words(self, key: str, event: MessageArrived | ReminderDue) -> Notification:
        privacy = "nothing" if self._locked else self._settings.get(NOTIFICATION_PRIVACY)
        sound = self._settings.get(NOTIFICATION_SOUND)
        if isinstance(event, ReminderDue):
            use_utc = self._settings.get(UTC_TIMES)
            return words_of_reminder(key, event, privacy=privacy, sound=sound, use_utc=use_utc)
        return words(
            key,
            event.order,
            event.message,
            privacy=privacy,
            sound=sound,
            may_copy=not self._locked,
        )

    def _do(self, work: Coroutine[Any, Any, object]) -> None:
        # Each under a name of its own: work of the same name would break off the former.
        self._count += 1
        self._tasks.start(f"notify {self._count}", work)

    def _forget(self, key: str) -> None:
        del self._told[key]
        self._do(self._notifier.withdraw(key))


def words(
    key: str, order: Order, message: Message, *, privacy: str, sound: bool, may_copy: bool
) -> Notification:
    """What is said of a message at a level of privacy: ``code``, ``service`` or ``nothing``."""
    service = clean(order.service, one_line=True)
    if privacy == "nothing":
        title = translate("Notifications", "A message has arrived")
        body = translate("Notifications", "Open NonVoip Desktop to read it.")
    else:
        title = (
            translate("Notifications", "Code for {service}")
            if message.pin and not message.possibly_old
            else translate("Notifications", "Message for {service}")
        ).format(service=service)
        body = _private_body(message) if privacy == "code" else _public_body(order)
    return Notification(
        key=key,
        title=title,
        body=body,
        open_text=translate("Notifications", "Open"),
        copy_text=translate("Notifications", "Copy code") if message.pin and may_copy else "",
        sound=sound,
    )


def words_of_reminder(
    key: str, event: ReminderDue, *, privacy: str, sound: bool, use_utc: bool
) -> Notification:
    """What is said of a rental that ends soon."""
    title = translate("Notifications", "A rental ends soon")
    body = translate("Notifications", "Open NonVoip Desktop to renew it.")
    if privacy != "nothing":
        title, body = (clean(text, one_line=True) for text in reminder_words(event, use_utc))
    return Notification(
        key=key,
        title=title,
        body=body,
        open_text=translate("Notifications", "Open"),
        sound=sound,
    )


def _private_body(message: Message) -> str:
    if not message.pin:
        return brief(message.text, _LONGEST_BODY)
    pin = clean(message.pin, one_line=True)
    if message.possibly_old:
        return translate("Notifications", "{code} (this may be the code of before)").format(
            code=pin
        )
    return pin


def _public_body(order: Order) -> str:
    if order.number:
        return translate("Notifications", "It came to {number}.").format(
            number=number(order.number)
        )
    return ""
