"""The client against our OpenAPI document: what the document allows is understood."""

from __future__ import annotations

from decimal import Decimal
from random import Random
from typing import Any

import pytest

from nonvoip_desktop.api import (
    Activated,
    AuthenticationFailed,
    NoSms,
    Placed,
    PremiumAvailable,
    PriceChangeRequired,
    Rejected,
    Renewed,
    Reused,
    Saved,
    ServiceRefused,
    Sms,
)
from nonvoip_desktop.api.endpoints import FIELDS, Endpoint
from tests.contract.schemas import DOCUMENT, answer_schema, made, resolved
from tests.unit.api.made import decoded

#: What a success may be; nothing that the document allows is unrecognised.
RESULTS: dict[Endpoint, tuple[type, ...]] = {
    Endpoint.BALANCE: (Decimal,),
    Endpoint.PRODUCTS: (tuple,),
    Endpoint.COUNTRY_PRODUCTS: (tuple,),
    Endpoint.ORDER: (Placed, PriceChangeRequired, PremiumAvailable),
    Endpoint.COUNTRY_ORDER: (Placed, PriceChangeRequired, PremiumAvailable),
    Endpoint.GET_SMS: (Sms, NoSms),
    Endpoint.REUSE: (Reused,),
    Endpoint.REJECT: (Rejected,),
    Endpoint.ACTIVATE: (Activated,),
    Endpoint.RENEW: (Renewed,),
    Endpoint.SAVE_URL: (Saved,),
}


@pytest.mark.parametrize("endpoint", list(Endpoint))
def test_what_the_document_allows_is_understood(endpoint: Endpoint) -> None:
    rng = Random(f"{endpoint} as the document has it")
    seen = {_understood(endpoint, made(answer_schema(endpoint.path), rng)) for _ in range(200)}
    assert seen >= set(RESULTS[endpoint]) - {NoSms}


def _understood(endpoint: Endpoint, answer: Any) -> type:
    """Check one answer; the kind of what came of it."""
    if answer["status"] == "error" and endpoint is not Endpoint.GET_SMS:
        with pytest.raises((ServiceRefused, AuthenticationFailed)):
            decoded(endpoint, answer)
        return ServiceRefused
    result = decoded(endpoint, answer)
    assert isinstance(result, RESULTS[endpoint])
    if isinstance(result, Placed):
        ids = {str(order["order_id"]) for order in answer["message"]}
        assert {order.order_id for order in result.orders} == ids
        assert all(
            (order.expires_in is None) != (order.expires_at is None) for order in result.orders
        )
    if isinstance(result, PriceChangeRequired) and Decimal(answer["available_price"]):
        assert result.available_price == Decimal(answer["available_price"])
    if isinstance(result, PremiumAvailable):
        assert result.recommended_bid == answer["recommended_bid"]
    if isinstance(result, Sms):
        assert result.text == answer["sms"].strip()
    return type(result)


def test_our_table_of_fields_says_what_the_document_says() -> None:
    """``nonvoip-desktop api-check`` compares with the table, which is there in every release."""
    assert {endpoint.path for endpoint in Endpoint} == set(DOCUMENT["paths"])
    for endpoint in Endpoint:
        operation = DOCUMENT["paths"][endpoint.path]["post"]
        request = resolved(operation["requestBody"]["content"]["application/json"]["schema"])
        assert set(request["properties"]) == FIELDS[endpoint].requests, endpoint
        assert FIELDS[endpoint].answers == _names(answer_schema(endpoint.path)), endpoint


def _names(schema: dict[str, Any]) -> set[str]:
    schema = resolved(schema)
    found = set(schema.get("properties", ()))
    inner = [*schema.get("properties", {}).values(), *schema.get("oneOf", ())]
    inner += [schema[key] for key in ("items", "additionalProperties") if key in schema]
    for each in inner:
        if isinstance(each, dict):
            found |= _names(each)
    return found
