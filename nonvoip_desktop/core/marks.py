"""What the person marked as favourites, and what was bought last, in both catalogues."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from nonvoip_desktop.core.events import Events, MarksChanged
from nonvoip_desktop.errors import StoreError

if TYPE_CHECKING:
    from nonvoip_desktop.core.ports import CatalogueCache
    from nonvoip_desktop.domain.account import Account
    from nonvoip_desktop.domain.product import ProductKey

log = logging.getLogger(__name__)


class Marks:
    """The favourites and the recent products of one account; ``recent`` has the newest first."""

    def __init__(self, account: Account, cache: CatalogueCache, events: Events) -> None:
        self._account = account
        self._cache = cache
        self._events = events
        self.favourites: frozenset[ProductKey] = frozenset()
        self.recent: tuple[ProductKey, ...] = ()

    def adopt(self, favourites: frozenset[ProductKey], recent: tuple[ProductKey, ...]) -> None:
        """Take over what the database kept from last time."""
        self.favourites = favourites
        self.recent = recent
        self._tell()

    async def mark(self, product: ProductKey, marked: bool) -> None:
        """Make a product a favourite, or no longer. Raises ``StoreError``."""
        await self._cache.set_favourite(self._account, product, marked)
        self.favourites = self.favourites | {product} if marked else self.favourites - {product}
        self._tell()

    async def bought(self) -> None:
        """Read the recent products anew after a purchase."""
        try:
            self.recent = await self._cache.recent(self._account)
        except StoreError as error:
            log.warning("Recent products could not be read: %s", error.message)
            return
        self._tell()

    def _tell(self) -> None:
        self._events.publish(MarksChanged(self.favourites, self.recent))
