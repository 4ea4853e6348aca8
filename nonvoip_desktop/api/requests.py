"""The bodies of requests, as the guide's examples write them, from what the caller gave."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

from nonvoip_desktop.domain.reading import id_of

if TYPE_CHECKING:
    from collections.abc import Sequence

#: More services than this cannot share one 30-day number.
MOST_SERVICES = 5

Body = dict[str, Any]


def products(grouped: bool, type: str | None, product_id: str | int | None) -> Body:
    """Fields of ``products``; a filter that is not given is left out."""
    body: Body = {"grouped": grouped}
    if type is not None:
        body["type"] = type
    if product_id is not None:
        body["product_id"] = _product_id(product_id)
    return body


def order(
    product_id: str | int | None,
    product_ids: Sequence[str | int] | None,
    accepted_max_price: Decimal | int | str | None,
    auction: Decimal | int | str | None,
) -> Body:
    """Fields of ``order`` and ``country/order``. Raises ``ValueError`` and ``TypeError``."""
    if (product_id is None) == (product_ids is None):
        raise ValueError("Give either product_id or product_ids.")
    body: Body = {}
    if product_id is not None:
        body["product_id"] = _product_id(product_id)
    elif product_ids is not None:
        if isinstance(product_ids, str):
            raise TypeError("product_ids is a sequence of ids.")
        ids = [_product_id(each) for each in product_ids]
        if not 1 <= len(ids) <= MOST_SERVICES or len({str(each) for each in ids}) != len(ids):
            raise ValueError(f"product_ids takes 1 to {MOST_SERVICES} different ids.")
        body["product_ids"] = ids
    if accepted_max_price is not None:
        body["accepted_max_price"] = _amount(accepted_max_price)
    if auction is not None:
        body["auction"] = _amount(auction)
    return body


def one_order(order_id: str | int | None, service: str | None, number: str | int | None) -> Body:
    """The fields that name an order: its id, or service and number. Raises ``ValueError``."""
    if order_id is not None:
        # A number in answers, a text in requests: as in the guide's examples.
        return {"order_id": _id(order_id)}
    if not service or not number:
        raise ValueError("Give order_id, or both service and number.")
    return {"service": service, "number": str(number)}


def saved_url(url: str, user_id: str | int) -> Body:
    """Fields of ``saveurl``, which takes no credentials. Raises ``ValueError``."""
    if not url.strip():
        raise ValueError("An address is needed.")
    return {"url": url.strip(), "userId": _as_number(_id(user_id))}


def _product_id(raw: str | int) -> str | int:
    return _as_number(_id(raw))


def _id(raw: str | int) -> str:
    found = id_of(raw)
    if found is None:
        raise ValueError("An id is a positive number or a text without blanks.")
    return found


def _as_number(text: str) -> str | int:
    """As a number where that is the same id: in the guide's examples it is one."""
    plain = text.isascii() and text.isdigit() and not text.startswith("0") and len(text) <= 15
    return int(text) if plain else text


def _amount(raw: Decimal | int | str) -> Decimal:
    """Exactly the amount that was accepted. A float has lost digits and is refused."""
    if isinstance(raw, bool) or not isinstance(raw, Decimal | int | str):
        raise TypeError("An amount is a Decimal, an int or a text.")
    try:
        amount = Decimal(raw)
    except ArithmeticError:
        raise ValueError("The amount cannot be read.") from None
    if not amount.is_finite() or amount <= 0:
        raise ValueError("The amount must be a positive number.")
    # Without an exponent: 1E+1 is the same number, but not every decoder knows it.
    return Decimal(format(amount, "f"))
