"""The service's API as typed async Python: one method for each of the eleven endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Self

from nonvoip_desktop.api import (
    decode_order,
    decode_plain,
    decode_products,
    decode_sms,
    fast_products,
    recognise,
    requests,
)
from nonvoip_desktop.api.calls import Caller
from nonvoip_desktop.api.config import ClientConfig
from nonvoip_desktop.api.endpoints import Endpoint, Kind
from nonvoip_desktop.api.redact import Redactor
from nonvoip_desktop.domain.account import SERVICE_URL, normalise_base_url
from nonvoip_desktop.domain.answers import (
    Activated,
    OrderAnswer,
    RateBudget,
    Rejected,
    Renewed,
    Reused,
    Saved,
    SmsAnswer,
    Unrecognised,
)
from nonvoip_desktop.errors import ApiError, ServiceRefused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from decimal import Decimal
    from types import TracebackType

    from nonvoip_desktop.api.credentials import Credentials
    from nonvoip_desktop.domain.product import Product


class NonVoipClient:
    """A client of one account at one service. Use it with ``async with``, or call ``aclose``.

    Every method may raise the ``ApiError`` tree: ``ServiceRefused``,
    ``AuthenticationFailed``, ``RateLimited``, ``NotTheService``,
    ``UnexpectedAnswer``, ``Unreachable`` and ``OutcomeUnknown``. Each error's
    ``may_have_had_effect`` says whether the request can have changed something.
    No call takes longer than 35 seconds in all.

    ``order``, ``country_order``, ``reuse``, ``renew`` and ``activate`` can spend
    money and are sent once; when such a call is cancelled after its request may
    have left, it raises ``OutcomeUnknown`` instead of ``CancelledError``.

    ``base_url`` is HTTPS, or plain HTTP to this computer (guide, 'Base URL And
    Request Format'); ``proxy`` goes before the system's own. Raises
    ``ValueError`` for another kind of address.
    """

    def __init__(
        self,
        credentials: Credentials,
        *,
        base_url: str = SERVICE_URL,
        proxy: str | None = None,
        config: ClientConfig | None = None,
    ) -> None:
        config = config or ClientConfig()
        if proxy is not None:
            config = config.with_proxy(proxy)
        self._credentials = credentials
        self._base_url = normalise_base_url(base_url)
        self._config = config
        self._caller = Caller(self._base_url, config, Redactor(credentials.reveal()))

    def __repr__(self) -> str:
        return f"<NonVoipClient {self._credentials.email} at {self._base_url}>"

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close all connections; calls made afterwards raise ``Unreachable``."""
        await self._caller.aclose()

    @property
    def budget(self) -> RateBudget:
        """What is known of the rate limit (guide, 'Base URL And Request Format')."""
        return self._caller.budget

    async def balance(self) -> Decimal:
        """The account's balance in US dollars (guide, '/api/balance')."""
        return await self._caller.call(Endpoint.BALANCE, self._signed(), decode_plain.balance)

    async def products(
        self,
        *,
        grouped: bool = True,
        type: str | None = None,
        product_id: str | int | None = None,
    ) -> tuple[Product, ...]:
        """The products of the USA with price and stock (guide, '/api/products').

        ``type`` is one of ``short_term``, ``long_term``, ``one_day`` and
        ``3days``; ``product_id`` asks for a single product. Products that cannot
        be read are left out.
        """
        fields = requests.products(grouped, type, product_id)
        return await self._caller.call(
            Endpoint.PRODUCTS,
            self._signed(fields),
            lambda answer: decode_products.products(answer, type),
            fast=fast_products.products,
        )

    async def country_products(self) -> tuple[Product, ...]:
        """The products of all countries (guide, '/api/country/products')."""
        return await self._caller.call(
            Endpoint.COUNTRY_PRODUCTS,
            self._signed(),
            decode_products.country_products,
            fast=fast_products.country_products,
        )

    async def order(
        self,
        *,
        product_id: str | int | None = None,
        product_ids: Sequence[str | int] | None = None,
        accepted_max_price: Decimal | int | str | None = None,
        auction: Decimal | int | str | None = None,
    ) -> OrderAnswer:
        """Order a number, or up to five services on one 30-day number (guide, '/api/order').

        Give either ``product_id`` or ``product_ids``. A decision state is a value:
        after ``PriceChangeRequired`` order again with ``accepted_max_price`` (US
        dollars), after ``PremiumAvailable`` with ``auction`` (the service's own
        unit), once a person has accepted it. Spends money; sent once. Also raises
        ``ValueError`` and ``TypeError`` for arguments that make no request.
        """
        fields = requests.order(product_id, product_ids, accepted_max_price, auction)
        return await self._caller.call(Endpoint.ORDER, self._signed(fields), decode_order.order)

    async def country_order(
        self,
        product_id: str | int,
        *,
        accepted_max_price: Decimal | int | str | None = None,
        auction: Decimal | int | str | None = None,
    ) -> OrderAnswer:
        """Order a product of a country (guide, '/api/country/order'); else like ``order``."""
        fields = requests.order(product_id, None, accepted_max_price, auction)
        return await self._caller.call(
            Endpoint.COUNTRY_ORDER, self._signed(fields), decode_order.order
        )

    async def get_sms(
        self,
        *,
        order_id: str | int | None = None,
        service: str | None = None,
        number: str | int | None = None,
        repeat: bool = False,
    ) -> SmsAnswer:
        """The latest SMS of an order, or ``NoSms`` (guide, '/api/getsms').

        A poll is not repeated when it fails, as the next one follows anyway;
        ``repeat`` asks for the repeats that other reads have. The order is named
        by its id, or by ``service`` and ``number`` (also in the methods below).
        """
        return await self._caller.call(
            Endpoint.GET_SMS,
            self._signed(requests.one_order(order_id, service, number)),
            decode_sms.get_sms,
            kind=Kind.READ if repeat else Kind.POLL,
        )

    async def reuse(
        self,
        *,
        order_id: str | int | None = None,
        service: str | None = None,
        number: str | int | None = None,
    ) -> Reused | Unrecognised:
        """Let a short-term number wait for another SMS (guide, '/api/reuse'). Sent once."""
        return await self._caller.call(
            Endpoint.REUSE,
            self._signed(requests.one_order(order_id, service, number)),
            decode_plain.reuse,
        )

    async def reject(
        self,
        *,
        order_id: str | int | None = None,
        service: str | None = None,
        number: str | int | None = None,
    ) -> Rejected | Unrecognised:
        """Give a number back before its SMS, or cancel a bid (guide, '/api/reject').

        Repeated once where its answer is lost: a second rejection changes nothing.
        """
        return await self._caller.call(
            Endpoint.REJECT,
            self._signed(requests.one_order(order_id, service, number)),
            decode_plain.reject,
            after_loss=_rejected_before,
        )

    async def activate(
        self,
        *,
        order_id: str | int | None = None,
        service: str | None = None,
        number: str | int | None = None,
    ) -> Activated | Unrecognised:
        """Let a rental receive SMS for a while (guide, '/api/activate'). Sent once."""
        return await self._caller.call(
            Endpoint.ACTIVATE,
            self._signed(requests.one_order(order_id, service, number)),
            lambda answer: decode_plain.activate(answer, self._config.now()),
        )

    async def renew(
        self,
        *,
        order_id: str | int | None = None,
        service: str | None = None,
        number: str | int | None = None,
        duration: str,
    ) -> Renewed | Unrecognised:
        """Let a rental live longer, by ``duration`` as in ``30d`` (guide, '/api/renew').

        Spends money; sent once.
        """
        fields = requests.one_order(order_id, service, number) | {"duration": duration}
        return await self._caller.call(
            Endpoint.RENEW,
            self._signed(fields),
            lambda answer: decode_plain.renew(answer, self._config.now()),
        )

    async def save_url(self, url: str, user_id: str | int) -> Saved:
        """Store the address for callbacks (guide, '/api/saveurl'). Sends no credentials.

        Repeated once where its answer is lost.
        """
        return await self._caller.call(
            Endpoint.SAVE_URL, requests.saved_url(url, user_id), decode_plain.save_url
        )

    def _signed(self, fields: Mapping[str, object] | None = None) -> dict[str, object]:
        """The fields of a request with email and password."""
        return {
            "email": self._credentials.email,
            "password": self._credentials.reveal(),
            **(fields or {}),
        }


def _rejected_before(error: ApiError) -> Rejected | None:
    """A repeat is told 'already rejected' when the attempt before it was the one that did it."""
    if isinstance(error, ServiceRefused) and recognise.is_already_rejected(error.message):
        return Rejected(error.message)
    return None
