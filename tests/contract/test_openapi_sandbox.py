"""The sandbox against our OpenAPI document: every strict answer fits it, and nothing breaks it."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from tests.helpers.sandbox import SandboxThread

_CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]

schema = schemathesis.openapi.from_path(Path(__file__).with_name("openapi.yaml"))


class Live:
    """A sandbox with orders in every state, and what the generated requests may refer to."""

    def __init__(self, sandbox: SandboxThread) -> None:
        self.sandbox = sandbox
        self.session = requests.Session()
        self.session.trust_env = False
        sandbox.rate_limit(limit=10**6)
        sandbox.balance("100000")
        sandbox.product("Telegram", on_order="price_change", asks=["1.70"])
        sandbox.product("Gmail", on_order="premium", bid_outcome="timeout")
        sandbox.product("Discord", available=0)
        names = ("Instagram", "WhatsApp", "Telegram", "Gmail", "Discord")
        self.product_ids = [sandbox.product(name)["product_id"] for name in names]
        self.rental_ids = [sandbox.product(name, group="30-days")["product_id"] for name in names]
        sandbox.product("Instagram", sms=[])
        self.orders = [self._order(product_id=self.product_ids[0]) for _ in range(4)]
        self.orders += [self._order(product_id=product_id) for product_id in self.rental_ids]
        self.orders += [self._order(product_id=self.product_ids[3], auction=20)]
        sandbox.sms(self.orders[0], "Your code is 123456", pin="123456")
        sandbox.order(self.orders[1], "reject")
        sandbox.order(self.orders[2], "expire")

    def _order(self, **fields: Any) -> int:
        return self.sandbox.call("order", **fields)[1]["message"][0]["order_id"]

    def aim(self, body: Any) -> None:
        """Put known credentials and ids into most generated requests, so that they get far."""
        if not isinstance(body, dict):
            return
        chance = zlib.crc32(repr(sorted(body.items(), key=repr)).encode())
        if chance % 10:
            body |= {"email": self.sandbox.email, "password": self.sandbox.password}
        if "order_id" in body and chance % 7:
            body["order_id"] = str(self.orders[chance % len(self.orders)])
        if "product_ids" in body:
            if chance % 3:
                body["product_ids"] = self.rental_ids[: chance % 5 + 1]
                body.pop("product_id", None)
            elif chance % 2:
                del body["product_ids"]
        if "product_id" in body and chance % 7:
            known = [*self.product_ids, *self.rental_ids, 501, 502]
            body["product_id"] = known[chance % len(known)]


@pytest.fixture
def live() -> Iterator[Live]:
    with SandboxThread(scenario="calm") as sandbox:
        yield Live(sandbox)


def test_each_answer_that_matters_fits_the_document(live: Live) -> None:
    instagram, _, telegram, gmail, discord = live.product_ids
    delivered, _, _, waiting, rental = live.orders[:5]
    expected: list[tuple[str, dict[str, Any], str]] = [
        ("balance", {}, "success"),
        ("balance", {"password": "wrong"}, "error"),
        ("products", {}, "success"),
        ("products", {"grouped": True}, "success"),
        ("order", {"product_id": instagram}, "success"),
        ("order", {"product_ids": live.rental_ids}, "success"),
        ("order", {"product_id": telegram}, "info"),
        ("order", {"product_id": gmail}, "info"),
        ("order", {"product_id": gmail, "auction": 20}, "success"),
        ("order", {"product_id": discord}, "error"),
        ("country/products", {}, "success"),
        ("country/order", {"product_id": 501}, "success"),
        ("getsms", {"order_id": delivered}, "success"),
        ("getsms", {"order_id": waiting}, "success"),
        ("reuse", {"order_id": delivered}, "success"),
        ("reject", {"order_id": waiting}, "success"),
        ("activate", {"order_id": rental}, "success"),
        ("renew", {"order_id": rental, "duration": "30d"}, "success"),
        ("saveurl", {"url": "https://example.com/callback", "userId": 1234}, "success"),
    ]
    credentials = {"email": live.sandbox.email, "password": live.sandbox.password}
    for endpoint, fields, status in expected:
        url = f"{live.sandbox.base_url}/api/{endpoint}"
        answer = live.session.post(url, json={**credentials, **fields}, timeout=10)
        assert answer.json()["status"] == status, (endpoint, answer.text)
        schema[f"/api/{endpoint}"]["POST"].validate_response(answer)


@schema.parametrize()
@settings(
    max_examples=12,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)
def test_every_answer_fits_the_document(case: schemathesis.Case, live: Live) -> None:
    live.aim(case.body)
    case.call_and_validate(
        base_url=f"{live.sandbox.base_url}", session=live.session, checks=_CHECKS
    )
