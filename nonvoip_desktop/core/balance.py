"""The balance: asked of the service, never computed."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from nonvoip_desktop.core.events import BalanceChanged, Events
from nonvoip_desktop.errors import ApiError

if TYPE_CHECKING:
    from decimal import Decimal

    from nonvoip_desktop.core.ports import Clock, Service

log = logging.getLogger(__name__)


class Balance:
    """What the service said last; ``amount`` is ``None`` until it has said something."""

    def __init__(self, service: Service, events: Events, clock: Clock) -> None:
        self._service = service
        self._events = events
        self._clock = clock
        self.amount: Decimal | None = None
        self._asked_at = 0.0

    async def refresh(self) -> Decimal:
        """Ask the service. Raises the ``ApiError`` tree."""
        asked_at = self._clock.elapsed()
        amount = await self._service.balance()
        if self.amount is not None and asked_at < self._asked_at:
            return amount  # an answer to a later question was faster: this one is older
        changed = amount != self.amount
        self.amount = amount
        self._asked_at = asked_at
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
        except Exception:
            # A fault of ours must not lose the purchase that this figure stands beside.
            log.exception("The balance could not be understood")
        return None
