"""The products on offer: last time's at once, this time's when they come."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from msgspec.structs import replace

from nonvoip_desktop.core.events import CatalogueChanged, CatalogueTrouble, Events
from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.product import Catalogue, CatalogueKind, Product
from nonvoip_desktop.errors import ApiError, StoreError

if TYPE_CHECKING:
    from nonvoip_desktop.core.ports import CatalogueCache, Clock, Service
    from nonvoip_desktop.domain.account import Account

log = logging.getLogger(__name__)

#: A listed price older than this is fetched again before it is used (behaviour, 'Money' 6).
PRICE_GOOD_FOR = 300.0


class CatalogueService:
    """One of the two catalogues of one account.

    ``in_trouble`` says that the last fetch failed.
    """

    def __init__(
        self,
        account: Account,
        kind: CatalogueKind,
        service: Service,
        cache: CatalogueCache,
        events: Events,
        clock: Clock,
    ) -> None:
        self.kind = kind
        self._account = account
        self._service = service
        self._cache = cache
        self._events = events
        self._clock = clock
        self._checked: dict[str, float] = {}
        self._fetched: float | None = None
        self.catalogue: Catalogue | None = None
        self.in_trouble = False

    def adopt(self, catalogue: Catalogue | None) -> None:
        """Take over what the database kept from last time, unless there is a newer one by now."""
        if self._fetched is not None:
            return
        self.catalogue = catalogue
        self._events.publish(CatalogueChanged(catalogue))

    def find(self, product_id: str) -> Product | None:
        """The product of this id in the catalogue at hand."""
        if self.catalogue is None:
            return None
        return next((p for p in self.catalogue.products if p.product_id == product_id), None)

    @property
    def fetched(self) -> bool:
        """Whether the catalogue at hand is this time's."""
        return self._fetched is not None

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
            products = await self._fetch()
        except ApiError as error:
            self.in_trouble = True
            self._events.publish(CatalogueTrouble(explain(error), self.kind))
            return
        await self._take(products)

    async def _fetch(self) -> tuple[Product, ...]:
        if self.kind is CatalogueKind.COUNTRY:
            # What belongs to no country could not be ordered from here.
            found = await self._service.country_products()
            return tuple(product for product in found if product.country is not None)
        return await self._service.products(grouped=True)

    async def _take(self, products: tuple[Product, ...]) -> None:
        self.in_trouble = False
        self._fetched = self._clock.elapsed()
        self.catalogue = Catalogue(self.kind, products, self._clock.now())
        self._events.publish(CatalogueTrouble("", self.kind))
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
        if self.kind is CatalogueKind.COUNTRY:
            # The service looks up no single one of these: the whole list is new then.
            await self._take(await self._fetch())
            return self.find(product.product_id)
        found = await self._service.products(grouped=False, product_id=product.product_id)
        fresh = next((p for p in found if p.product_id == product.product_id), None)
        if fresh is None:
            return None
        # A lookup of one product may leave its group out.
        fresh = replace(fresh, group=fresh.group or product.group, country=None)
        self._checked[product.product_id] = self._clock.elapsed()
        self._replace(fresh)
        return fresh

    def _replace(self, fresh: Product) -> None:
        if self.catalogue is None:
            return
        products = tuple(
            fresh if p.product_id == fresh.product_id else p for p in self.catalogue.products
        )
        if products != self.catalogue.products:
            self.catalogue = replace(self.catalogue, products=products)
            self._events.publish(CatalogueChanged(self.catalogue))
