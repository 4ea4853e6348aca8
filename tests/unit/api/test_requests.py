"""Requests are written as the guide's examples, and amounts exactly as they were accepted."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from nonvoip_desktop.api import requests
from nonvoip_desktop.api.wire import encode


@pytest.mark.parametrize(
    ("body", "written"),
    [
        (requests.order("10000086", None, None, None), b'{"product_id":10000086}'),
        (requests.order(10000086, None, None, None), b'{"product_id":10000086}'),
        (requests.order("abc", None, None, None), b'{"product_id":"abc"}'),
        (requests.order("007", None, None, None), b'{"product_id":"007"}'),
        (requests.order(None, ["9044", 8555], None, None), b'{"product_ids":[9044,8555]}'),
        (
            requests.order("1", None, Decimal("1.70"), None),
            b'{"product_id":1,"accepted_max_price":1.70}',
        ),
        (requests.order("1", None, None, Decimal("2E+1")), b'{"product_id":1,"auction":20}'),
        (
            requests.order("1", None, "1.70", 20),
            b'{"product_id":1,"accepted_max_price":1.70,"auction":20}',
        ),
        (requests.one_order(146185, None, None), b'{"order_id":"146185"}'),
        (
            requests.one_order(None, "Instagram", 16095170503),
            b'{"service":"Instagram","number":"16095170503"}',
        ),
        (requests.products(True, None, None), b'{"grouped":true}'),
        (
            requests.products(False, "one_day", "5"),
            b'{"grouped":false,"type":"one_day","product_id":5}',
        ),
        (
            requests.saved_url(" https://example.com/callback ", "1234"),
            b'{"url":"https://example.com/callback","userId":1234}',
        ),
    ],
)
def test_bodies(body: dict[str, Any], written: bytes) -> None:
    assert encode(body) == written


@pytest.mark.parametrize(
    "arguments",
    [
        (None, None, None, None),
        ("1", ["2"], None, None),
        (None, [], None, None),
        (None, ["1", "2", "3", "4", "5", "6"], None, None),
        (None, ["1", 1], None, None),
        ("", None, None, None),
        (0, None, None, None),
        ("1", None, Decimal("NaN"), None),
        ("1", None, Decimal("-1"), None),
        ("1", None, Decimal(0), None),
        ("1", None, "much", None),
        ("1", None, None, Decimal("Infinity")),
    ],
)
def test_arguments_that_make_no_request(arguments: tuple[Any, ...]) -> None:
    with pytest.raises(ValueError, match=r"id|amount"):
        requests.order(*arguments)


@pytest.mark.parametrize("amount", [1.7, True])
def test_an_amount_is_never_a_float(amount: Any) -> None:
    with pytest.raises(TypeError):
        requests.order("1", None, amount, None)


def test_a_text_is_not_a_sequence_of_ids() -> None:
    with pytest.raises(TypeError):
        requests.order(None, "9044", None, None)


@pytest.mark.parametrize("named", [(None, None, None), (None, "Instagram", None), ("", None, None)])
def test_an_order_is_named(named: tuple[Any, ...]) -> None:
    with pytest.raises(ValueError, match=r"order_id|id"):
        requests.one_order(*named)


@pytest.mark.parametrize(("url", "user_id"), [("", 5), ("https://example.com", 0)])
def test_an_address_and_a_user_are_needed(url: str, user_id: int) -> None:
    with pytest.raises(ValueError, match=r"address|id"):
        requests.saved_url(url, user_id)
