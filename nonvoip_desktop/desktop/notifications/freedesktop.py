"""Notifications of Linux desktops: the service org.freedesktop.Notifications on the session bus."""

from __future__ import annotations

import asyncio
import logging
import os
from typing import TYPE_CHECKING

from nonvoip_desktop.desktop.bus import Bus, BusError

if TYPE_CHECKING:
    from collections.abc import Callable

    from nonvoip_desktop.domain.notification import Notification

log = logging.getLogger(__name__)

SERVICE = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
#: Who we are to the system's list of programs, its own rules and its do-not-disturb.
APP_NAME = "NonVoip Desktop"
DESKTOP_ENTRY = "nonvoip-desktop"
#: What a click on the notification itself is called, by the specification.
OPEN = "default"
COPY = "copy"

_NORMAL_URGENCY = 1
_AS_LONG_AS_USUAL = -1
#: The ampersand first, else it would escape the others' own.
_MARKUP = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))


class FreedesktopNotifier:
    """Speaks the Desktop Notifications Specification, version 1.2.

    ``act`` is called with a notification's key and ``OPEN`` or ``COPY`` when the
    person asks for it. The service may be missing, end, and come back: what it
    can do is asked anew, and what it does not take is only logged.
    """

    def __init__(self, bus: Bus, act: Callable[[str, str], None], icon: str = "") -> None:
        self._bus = bus
        self._act = act
        self._icon = icon or DESKTOP_ENTRY
        self._capabilities: frozenset[str] | None = None
        self._ids: dict[str, int] = {}
        # In the order in which they are asked for: what is withdrawn was shown before.
        self._turn = asyncio.Lock()

    async def start(self) -> None:
        """Listen to what the person clicks. Raises ``BusError``."""
        listen = self._bus.listen
        await listen(SERVICE, PATH, SERVICE, "ActionInvoked", self._invoked)
        await listen(SERVICE, PATH, SERVICE, "NotificationClosed", self._closed)
        await listen(SERVICE, PATH, SERVICE, "ActivationToken", self._token)
        await self._bus.watch(SERVICE, self._came_or_went)

    async def show(self, notification: Notification) -> bool:
        """Ask the service to show it; false if there is none, or it refuses."""
        async with self._turn:
            return await self._notify(notification)

    async def replace(self, notification: Notification) -> None:
        """Change it, unless it is closed already."""
        async with self._turn:
            if notification.key in self._ids:
                await self._notify(notification)

    async def _notify(self, notification: Notification) -> bool:
        try:
            can = await self._asked_capabilities()
            (number,) = await self._bus.call(
                SERVICE,
                PATH,
                SERVICE,
                "Notify",
                "susssasa{sv}i",
                APP_NAME,
                self._ids.get(notification.key, 0),
                self._icon,
                _one_line(notification.title),
                _escaped(notification.body) if "body-markup" in can else notification.body,
                _actions(notification) if "actions" in can else [],
                _hints(notification),
                _AS_LONG_AS_USUAL,
            )
        except (BusError, ValueError) as error:
            log.info("The notification could not be shown: %s", error)
            return False
        self._ids[notification.key] = number
        return True

    async def withdraw(self, key: str) -> None:
        """Close it, unless the person has done so."""
        async with self._turn:
            number = self._ids.pop(key, None)
            if number is None:
                return
            try:
                await self._bus.call(
                    SERVICE, PATH, SERVICE, "CloseNotification", "u", number, start=False
                )
            except BusError as error:
                log.info("The notification could not be withdrawn: %s", error)

    async def _asked_capabilities(self) -> frozenset[str]:
        if self._capabilities is None:
            (names,) = await self._bus.call(SERVICE, PATH, SERVICE, "GetCapabilities")
            self._capabilities = frozenset(names)
        return self._capabilities

    def _came_or_went(self, _there: bool) -> None:
        # Another one may be able to do other things, and knows none of the old numbers.
        self._capabilities = None
        self._ids.clear()

    def _key_of(self, number: int) -> str | None:
        return next((key for key, known in self._ids.items() if known == number), None)

    def _invoked(self, number: int, action: str) -> None:
        key = self._key_of(number)
        if key is not None and action in (OPEN, COPY):
            self._act(key, action)

    def _closed(self, number: int, _reason: int) -> None:
        key = self._key_of(number)
        if key is not None:
            del self._ids[key]

    def _token(self, number: int, token: str) -> None:
        if self._key_of(number) is not None and token.isascii() and token.isprintable():
            # Wayland's leave to come to the front; Qt uses it for the next window that asks.
            os.environ["XDG_ACTIVATION_TOKEN"] = token


def _actions(notification: Notification) -> list[str]:
    actions = [OPEN, notification.open_text]
    if notification.copy_text:
        actions += [COPY, notification.copy_text]
    return actions


def _hints(notification: Notification) -> dict[str, tuple[str, object]]:
    hints: dict[str, tuple[str, object]] = {
        "urgency": ("y", _NORMAL_URGENCY),
        "category": ("s", "im.received"),
        "desktop-entry": ("s", DESKTOP_ENTRY),
    }
    if notification.sound:
        hints["sound-name"] = ("s", "message-new-instant")
    else:
        hints["suppress-sound"] = ("b", True)
    return hints


def _escaped(text: str) -> str:
    for character, entity in _MARKUP:
        text = text.replace(character, entity)
    return text


def _one_line(text: str) -> str:
    # A summary is never markup, whatever the service can do.
    return " ".join(text.split())
