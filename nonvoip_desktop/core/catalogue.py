"""The products on offer: last time's at once, this time's when they come."""

from __future__ import annotations

import logging
from dataclasses import replace

from nonvoip_desktop.core.events import CatalogueChanged, CatalogueTrouble, Events
from nonvoip_desktop.core.ports import CatalogueCache, Clock, Service
from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.product import Catalogue, CatalogueKind, Product
from nonvoip_desktop.errors import ApiError, StoreError

log = logging.getLogger(__name__)

#: A listed price older than this is fetched again before it is used (behaviour, 'Money' 6).
PRICE_GOOD_FOR = 300.0


class CatalogueService:
    """The USA catalogue of one account, its favourites and its recent products.

    ``in_trouble`` says that the last fetch failed.
    """

    def __init__(
        self,
        account: Account,
        service: Service,
        cache: CatalogueCache,
        events: Events,
        clock: Clock,
    ) -> None:
        self._account = account
        self._service = service
        self._cache = cache
        self._events = events
        self._clock = clock
        self._checked: dict[str, float] = {}
        self._fetched: float | None = None
        self.catalogue: Catalogue | None = None
        self.favourites: frozenset[str] = frozenset()
        self.recent: tuple[str, ...] = ()
        self.in_trouble = False

    def adopt(
        self, catalogue: Catalogue | None, favourites: frozenset[str], recent: tuple[str, ...]
    ) -> None:
        """Take over what the database kept from last time."""
        self.catalogue = catalogue
        self.favourites = favourites
        self.recent = recent
        self._events.publish(CatalogueChanged(catalogue))

    def find(self, product_id: str) -> Product | None:
        """The product of this id in the catalogue at hand."""
        if self.catalogue is None:
            return None
        return next((p for p in self.catalogue.products if p.product_id == product_id), None)

    @property
    def age(self) -> float | None:
        """Seconds since the service gave the catalogue, ``None`` if there is none."""
        if self.catalogue is None:
            return None
        if self._fetched is not None:
            return self._clock.elapsed() - self._fetched
        return max(0.0, (self._clock.now() - self.catalogue.fetched_at).total_seconds())

    async def refresh(self) -> None:
        """Fetch the catalogue; what goes wrong is told as an event, never raised."""
        try:
            products = await self._service.products(grouped=True)
        except ApiError as error:
            self.in_trouble = True
            self._events.publish(CatalogueTrouble(explain(error)))
            return
        self.in_trouble = False
        self._fetched = self._clock.elapsed()
        self.catalogue = Catalogue(CatalogueKind.USA, products, self._clock.now())
        self._events.publish(CatalogueTrouble(""))
        self._events.publish(CatalogueChanged(self.catalogue))
        try:
            await self._cache.save_catalogue(self._account, self.catalogue)
        except StoreError as error:
            # Only next start's first picture is lost; the person is told where it matters.
            log.warning("The catalogue could not be kept: %s", error.message)

    def price_is_fresh(self, product_id: str) -> bool:
        """Whether the listed price was given within the last five minutes."""
        checked = self._checked.get(product_id)
        if checked is not None and self._clock.elapsed() - checked < PRICE_GOOD_FOR:
            return True
        if self._fetched is not None:
            return self._clock.elapsed() - self._fetched < PRICE_GOOD_FOR
        if self.catalogue is None:
            return False
        # Of a catalogue of last time the calendar must tell, and it may have been set back.
        age = (self._clock.now() - self.catalogue.fetched_at).total_seconds()
        return 0 <= age < PRICE_GOOD_FOR

    async def check(self, product: Product) -> Product | None:
        """The product as the service lists it now, ``None`` if it does not any more.

        Raises the ``ApiError`` tree.
        """
        if product.catalogue is CatalogueKind.COUNTRY:
            found = await self._service.country_products()
        else:
            found = await self._service.products(grouped=False, product_id=product.product_id)
        fresh = next((p for p in found if p.product_id == product.product_id), None)
        if fresh is None:
            return None
        if product.catalogue is CatalogueKind.COUNTRY:
            return replace(fresh, country=product.country)
        # A lookup of one product may leave its group out.
        fresh = replace(fresh, group=fresh.group or product.group, country=None)
        self._checked[product.product_id] = self._clock.elapsed()
        self._replace(fresh)
        return fresh

    async def mark(self, product_id: str, marked: bool) -> None:
        """Make a product a favourite, or no longer. Raises ``StoreError``."""
        await self._cache.set_favourite(self._account, product_id, marked)
        self.favourites = (
            self.favourites | {product_id} if marked else self.favourites - {product_id}
        )
        self._events.publish(CatalogueChanged(self.catalogue))

    async def bought(self) -> None:
        """Read the recent products anew after a purchase."""
        try:
            self.recent = await self._cache.recent(self._account)
        except StoreError as error:
            log.warning("Recent products could not be read: %s", error.message)
            return
        self._events.publish(CatalogueChanged(self.catalogue))

    def _replace(self, fresh: Product) -> None:
        if self.catalogue is None:
            return
        products = tuple(
            fresh if p.product_id == fresh.product_id else p for p in self.catalogue.products
        )
        if products != self.catalogue.products:
            self.catalogue = replace(self.catalogue, products=products)
            self._events.publish(CatalogueChanged(self.catalogue))
