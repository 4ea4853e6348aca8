"""What must be asked before a product is ordered: typed questions, no answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal

from nonvoip_desktop.core.catalogue import CatalogueService
from nonvoip_desktop.core.limits import Excess, Limits, SpendingGuard
from nonvoip_desktop.core.purchasing import Purchasing
from nonvoip_desktop.domain.product import Product
from nonvoip_desktop.domain.purchase import Purchase
from nonvoip_desktop.errors import UnexpectedAnswer


@dataclass(frozen=True, slots=True)
class PriceMoved:
    """The price that the person saw is not the price now; ``new`` is what a yes orders."""

    old: Product
    new: Product


@dataclass(frozen=True, slots=True)
class NoLongerListed:
    """The service does not list the product any more: it cannot be ordered."""

    product: Product


@dataclass(frozen=True, slots=True)
class EarlierUnconfirmed:
    """Nobody knows whether this earlier purchase of the product was placed."""

    purchase: Purchase


@dataclass(frozen=True, slots=True)
class OverLimit:
    """The order would pass these limits of the person's own (at least one)."""

    excesses: tuple[Excess, ...]


@dataclass(frozen=True, slots=True)
class Today:
    """The person's limit for 24 hours and what is left of it; ``None`` where none is set."""

    limit: Decimal | None = None
    left: Decimal | None = None


Question = PriceMoved | NoLongerListed | EarlierUnconfirmed | OverLimit


class BeforeBuying:
    """Behaviour, 'Money' 4, 6 and 8."""

    def __init__(
        self,
        catalogue: CatalogueService,
        purchasing: Purchasing,
        guard: SpendingGuard,
        limits: Callable[[], Limits],
    ) -> None:
        self._catalogue = catalogue
        self._purchasing = purchasing
        self._guard = guard
        self._limits = limits

    async def questions(self, product: Product) -> tuple[Question, ...]:
        """What to ask, in this order, before ``product`` is bought at the price it shows.

        No question: it can be ordered as it is. A yes to ``PriceMoved`` means the
        product with the new price, which the questions after it are about.
        ``NoLongerListed`` comes alone, since no answer helps. Raises ``ApiError``
        when the price had to be fetched again and could not be, and ``StoreError``.
        """
        current = await self._current(product)
        if current is None:
            return (NoLongerListed(product),)
        questions: list[Question] = []
        if current.price != product.price:
            questions.append(PriceMoved(product, current))
        earlier = self._purchasing.unconfirmed(product.product_id)
        if earlier is not None:
            questions.append(EarlierUnconfirmed(earlier))
        excesses = await self._guard.check(current.price, self._limits())
        if excesses:
            questions.append(OverLimit(excesses))
        return tuple(questions)

    async def today(self) -> Today:
        """What the dialogs say of today's limit. Raises ``StoreError``."""
        limits = self._limits()
        return Today(limits.per_day, await self._guard.left_today(limits))

    async def _current(self, product: Product) -> Product | None:
        """The product at its price now, fetched anew where the listed one is old or unreadable."""
        listed = self._catalogue.find(product.product_id)
        if (
            listed is not None
            and listed.catalogue is product.catalogue
            and listed.price is not None
            and self._catalogue.price_is_fresh(product.product_id)
        ):
            return replace(product, price=listed.price, available=listed.available)
        current = await self._catalogue.check(product)
        if current is not None and current.price is None:
            # Without an amount there is nothing that the person could agree to.
            raise UnexpectedAnswer("The service gave no price that can be read.")
        return current
