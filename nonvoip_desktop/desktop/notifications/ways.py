"""The ways to notify in the order in which they are tried."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from nonvoip_desktop.core.ports import Notifier
    from nonvoip_desktop.domain.notification import Notification


class Ways:
    """Satisfies ``core.ports.Notifier`` by the first of several that works right now."""

    def __init__(self, ways: Sequence[Notifier] = ()) -> None:
        self.ways: list[Notifier] = list(ways)

    async def show(self, notification: Notification) -> bool:
        """Show it once, by the first way that takes it."""
        for way in self.ways:
            if await way.show(notification):
                return True
        return False

    async def replace(self, notification: Notification) -> None:
        """Change it wherever it was shown."""
        for way in self.ways:
            await way.replace(notification)

    async def withdraw(self, key: str) -> None:
        """Withdraw it wherever it was shown."""
        for way in self.ways:
            await way.withdraw(key)
