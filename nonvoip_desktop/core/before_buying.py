"""What must be asked before a product is ordered: typed questions, no answers."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from nonvoip_desktop.core.limits import Excess, Limits, SpendingGuard
from nonvoip_desktop.domain.product import CatalogueKind, Product, sum_of
from nonvoip_desktop.domain.purchase import Purchase
from nonvoip_desktop.errors import UnexpectedAnswer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from nonvoip_desktop.core.catalogue import CatalogueService
    from nonvoip_desktop.core.purchasing import Purchasing


class PriceMoved(Struct, frozen=True):
    """The price that the person saw is not the price now; ``new`` is what a yes orders."""

    old: Product
    new: Product


class PriceUnseen(Struct, frozen=True):
    """The person asked for the product where no price is shown; a yes orders it at this one."""

    product: Product


class Several(Struct, frozen=True):
    """These services would share one number; ``moved`` has those whose price was another."""

    products: tuple[Product, ...]
    moved: tuple[Product, ...] = ()


class SoldOut(Struct, frozen=True):
    """None of it is left, by the service's own list: it cannot be ordered now."""

    product: Product


class NoLongerListed(Struct, frozen=True):
    """The service does not list the product any more: it cannot be ordered."""

    product: Product


class EarlierUnconfirmed(Struct, frozen=True):
    """Nobody knows whether this earlier purchase of the product was placed."""

    purchase: Purchase


class OverLimit(Struct, frozen=True):
    """The order would pass these limits of the person's own (at least one)."""

    excesses: tuple[Excess, ...]


class Today(Struct, frozen=True):
    """The person's limit for 24 hours and what is left of it; ``None`` where none is set."""

    limit: Decimal | None = None
    left: Decimal | None = None


Question = (
    PriceMoved | PriceUnseen | Several | SoldOut | NoLongerListed | EarlierUnconfirmed | OverLimit
)


class BeforeBuying:
    """Behaviour, 'Money' 4, 6 and 8."""

    def __init__(
        self,
        catalogue_of: Callable[[CatalogueKind], CatalogueService],
        purchasing: Purchasing,
        guard: SpendingGuard,
        limits: Callable[[], Limits],
    ) -> None:
        self._catalogue_of = catalogue_of
        self._purchasing = purchasing
        self._guard = guard
        self._limits = limits

    async def questions(self, product: Product, *, price_seen: bool = True) -> tuple[Question, ...]:
        """What to ask, in this order, before ``product`` is bought at the price it shows.

        No question: it can be ordered as it is. A yes to ``PriceMoved`` means the
        product with the new price, which the questions after it are about.
        Where the person has seen no price (``price_seen``), ``PriceUnseen`` comes
        in its stead, always. ``NoLongerListed`` and ``SoldOut`` come alone, since
        no answer helps. Raises ``ApiError`` when the price had to be fetched again
        and could not be, and ``StoreError``.
        """
        current = await self._current(product)
        if current is None:
            return (NoLongerListed(product),)
        if not price_seen and current.sold_out:
            return (SoldOut(current),)
        questions: list[Question] = []
        if not price_seen:
            questions.append(PriceUnseen(current))
        elif current.price != product.price:
            questions.append(PriceMoved(product, current))
        return (*questions, *await self._of_all((current,)))

    async def questions_about_several(self, products: Sequence[Product]) -> tuple[Question, ...]:
        """What to ask before these services are ordered on one number; raises as ``questions``.

        ``Several`` is always asked: nobody adds up prices on cards.
        """
        now = []
        for product in products:
            current = await self._current(product)
            if current is None:
                return (NoLongerListed(product),)
            if current.sold_out:
                return (SoldOut(current),)
            now.append(current)
        pairs = zip(products, now, strict=True)
        moved = tuple(current for seen, current in pairs if current.price != seen.price)
        return (Several(tuple(now), moved), *await self._of_all(tuple(now)))

    async def _of_all(self, products: tuple[Product, ...]) -> tuple[Question, ...]:
        """What has to do with earlier purchases of any of these, and with what all cost."""
        questions: list[Question] = []
        for product in products:
            earlier = self._purchasing.unconfirmed(product.key)
            if earlier is not None:
                questions.append(EarlierUnconfirmed(earlier))
                break
        excesses = await self._guard.check(sum_of(products), self._limits())
        if excesses:
            questions.append(OverLimit(excesses))
        return tuple(questions)

    async def today(self) -> Today:
        """What the dialogs say of today's limit. Raises ``StoreError``."""
        limits = self._limits()
        return Today(limits.per_day, await self._guard.left_today(limits))

    async def _current(self, product: Product) -> Product | None:
        """The product at its price now, fetched anew where the listed one is old or unreadable."""
        catalogue = self._catalogue_of(product.catalogue)
        listed = catalogue.find(product.product_id)
        if (
            listed is not None
            and listed.price is not None
            and catalogue.price_is_fresh(product.product_id)
        ):
            return replace(product, price=listed.price, available=listed.available)
        current = await catalogue.check(product)
        if current is not None and current.price is None:
            # Without an amount there is nothing that the person could agree to.
            raise UnexpectedAnswer("The service gave no price that can be read.")
        return current
