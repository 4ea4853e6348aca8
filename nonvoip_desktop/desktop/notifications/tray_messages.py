"""Notifications by way of the tray icon: Windows, macOS, and where no service answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from nonvoip_desktop.domain.notification import Notification

OPEN = "default"


class TrayMessages:
    """Qt's ``showMessage``: no actions and no markup, but a click.

    On Windows and macOS it becomes a notification of the system's own. ``post``
    is set while there is an icon that can show messages.
    """

    def __init__(self, act: Callable[[str, str], None]) -> None:
        self._act = act
        self._last = ""
        self.post: Callable[[str, str], None] | None = None

    async def show(self, notification: Notification) -> bool:
        """Show it if there is an icon to show it at."""
        if self.post is None:
            return False
        self._last = notification.key
        self.post(notification.title, notification.body)
        return True

    async def replace(self, notification: Notification) -> None:
        """What was shown this way cannot be changed; it goes by itself after some seconds."""

    async def withdraw(self, key: str) -> None:
        """What was shown this way cannot be taken back; only its click is forgotten."""
        if key == self._last:
            self._last = ""

    def clicked(self) -> None:
        """The person clicked the message that was shown last."""
        if self._last:
            self._act(self._last, OPEN)
