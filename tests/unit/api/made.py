"""Answers made by hand, judged and decoded as the client does it."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from nonvoip_desktop.api import decode_order, decode_plain, decode_products, decode_sms
from nonvoip_desktop.api.endpoints import Endpoint
from nonvoip_desktop.api.judge import RawAnswer, judge
from nonvoip_desktop.api.redact import Redactor

NOW = datetime(2026, 7, 6, 12, 0, 0, tzinfo=UTC)
PASSWORD = "s3cret/pass"

DECODERS = {
    Endpoint.BALANCE: decode_plain.balance,
    Endpoint.PRODUCTS: decode_products.products,
    Endpoint.ORDER: decode_order.order,
    Endpoint.COUNTRY_PRODUCTS: decode_products.country_products,
    Endpoint.COUNTRY_ORDER: decode_order.order,
    Endpoint.GET_SMS: decode_sms.get_sms,
    Endpoint.REUSE: decode_plain.reuse,
    Endpoint.REJECT: decode_plain.reject,
    Endpoint.ACTIVATE: lambda answer: decode_plain.activate(answer, NOW),
    Endpoint.RENEW: lambda answer: decode_plain.renew(answer, NOW),
    Endpoint.SAVE_URL: decode_plain.save_url,
}


def decoded(
    endpoint: Endpoint,
    body: Any,
    http_status: int = 200,
    content_type: str = "application/json",
) -> Any:
    """What the client makes of this answer; ``body`` is JSON's value, or bytes as they are."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    answer = judge(endpoint, RawAnswer(http_status, content_type, raw), Redactor(PASSWORD))
    return DECODERS[endpoint](answer)


def success(**fields: Any) -> dict[str, Any]:
    """A success with these fields beside its status."""
    return {"status": "success", **fields}
