"""The balance: asked of the service, never computed."""

from __future__ import annotations

import asyncio
import logging
from decimal import Decimal

from nonvoip_desktop.core.events import BalanceChanged, Events
from nonvoip_desktop.core.ports import Clock, Service
from nonvoip_desktop.errors import ApiError

log = logging.getLogger(__name__)


class Balance:
    """What the service said last, and when (``clock.elapsed()``)."""

    def __init__(self, service: Service, events: Events, clock: Clock) -> None:
        self._service = service
        self._events = events
        self._clock = clock
        self.amount: Decimal | None = None
        self._asked_at: float | None = None

    async def refresh(self) -> Decimal:
        """Ask the service. Raises the ``ApiError`` tree."""
        amount = await self._service.balance()
        changed = amount != self.amount
        self.amount = amount
        self._asked_at = self._clock.elapsed()
        if changed:
            self._events.publish(BalanceChanged(amount))
        return amount

    async def evidence(self, *, patience: float = 5.0) -> Decimal | None:
        """The balance right now as evidence beside a purchase, or ``None``.

        Never fails and never takes longer than ``patience`` seconds: a missing
        figure must not keep anything else from being done.
        """
        try:
            async with asyncio.timeout(patience):
                return await self.refresh()
        except (ApiError, TimeoutError) as error:
            log.info("The balance could not be asked: %s", error)
            return None
