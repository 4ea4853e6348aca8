"""The eleven endpoints as this program reads the guide: paths, fields, and what may be repeated."""

from __future__ import annotations

from enum import Enum, StrEnum, auto

from msgspec import Struct


class Kind(Enum):
    """What a request does, and so what may be repeated."""

    READ = auto()
    #: A read whose next turn comes by itself, so that it is not repeated in between.
    POLL = auto()
    #: May spend money: sent once.
    SPEND = auto()
    #: Changes something, but twice has the same effect as once.
    IDEMPOTENT = auto()


class Endpoint(StrEnum):
    """The endpoints by their path below ``/api/`` (guide, 'Endpoint Summary')."""

    BALANCE = "balance"
    PRODUCTS = "products"
    ORDER = "order"
    COUNTRY_PRODUCTS = "country/products"
    COUNTRY_ORDER = "country/order"
    GET_SMS = "getsms"
    REUSE = "reuse"
    REJECT = "reject"
    ACTIVATE = "activate"
    RENEW = "renew"
    SAVE_URL = "saveurl"

    @property
    def kind(self) -> Kind:
        """What a request to this endpoint does."""
        return _KINDS[self]

    @property
    def path(self) -> str:
        """The path below the base URL."""
        return f"/api/{self.value}"


_KINDS = {
    Endpoint.BALANCE: Kind.READ,
    Endpoint.PRODUCTS: Kind.READ,
    Endpoint.ORDER: Kind.SPEND,
    Endpoint.COUNTRY_PRODUCTS: Kind.READ,
    Endpoint.COUNTRY_ORDER: Kind.SPEND,
    Endpoint.GET_SMS: Kind.READ,
    Endpoint.REUSE: Kind.SPEND,
    Endpoint.REJECT: Kind.IDEMPOTENT,
    Endpoint.ACTIVATE: Kind.SPEND,
    Endpoint.RENEW: Kind.SPEND,
    Endpoint.SAVE_URL: Kind.IDEMPOTENT,
}


class Fields(Struct, frozen=True):
    """The fields of an endpoint: of its request, and of what a success says.

    ``answers`` names the fields wherever they stand, at the top or in ``message``.
    """

    requests: frozenset[str]
    answers: frozenset[str]


def _fields(requests: str, answers: str) -> Fields:
    return Fields(frozenset(requests.split()), frozenset(answers.split()))


_ORDERED = (
    "status message order_id number service country expiration expires type "
    "available_price recommended_bid not_placed product_id"
)
_ONE_ORDER = "email password order_id service number"

#: Our reading of the guide, in every release at hand for comparison with the service's own
#: OpenAPI document. The tests hold it to the whole document that we wrote for them.
FIELDS = {
    Endpoint.BALANCE: _fields("email password", "status message balance"),
    Endpoint.PRODUCTS: _fields(
        "email password grouped type id product_id",
        "status message product_id name price available",
    ),
    Endpoint.ORDER: _fields(
        "email password product_id product_ids accepted_max_price auction",
        _ORDERED,
    ),
    Endpoint.COUNTRY_PRODUCTS: _fields(
        "email password", "status message product_id name country price available"
    ),
    Endpoint.COUNTRY_ORDER: _fields(
        "email password product_id accepted_max_price auction",
        _ORDERED,
    ),
    Endpoint.GET_SMS: _fields(_ONE_ORDER, "status message number service sms pin type"),
    Endpoint.REUSE: _fields(
        _ONE_ORDER, "status message order_id number service till_expiration type"
    ),
    Endpoint.REJECT: _fields(_ONE_ORDER, "status message"),
    Endpoint.ACTIVATE: _fields(
        _ONE_ORDER, "status message order_id number service end_on duration type"
    ),
    Endpoint.RENEW: _fields(
        f"{_ONE_ORDER} duration", "status message order_id number service expiration type"
    ),
    Endpoint.SAVE_URL: _fields("url userId", "status message"),
}
