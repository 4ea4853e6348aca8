"""True answers and callbacks: the guide's own examples, and the forms of the field notes."""

from __future__ import annotations

from typing import Any

from nonvoip_desktop.api.endpoints import Endpoint

_ORDER = {
    "order_id": 146185,
    "status": "Reserved",
    "number": "16095550123",
    "service": "Instagram",
    "expiration": 900,
    "type": "short_term",
}
_RENTAL = {
    "order_id": "146187",
    "status": "Reserved",
    "number": "16095550124",
    "service": "WhatsApp",
    "expires": "2026-07-06 12:00:00",
    "type": "long_term",
}
_BID = {"order_id": 4545, "status": "Awaiting MDN", "number": "", "service": "GMail"}
_PRODUCT = {"product_id": 10000086, "name": "Instagram", "price": "0.36", "available": 6841}
_COUNTRY = {"product_id": 501, "name": "Telegram", "country": "United States", "price": "0.45"}
_SMS = {
    "number": "16095170503",
    "service": "Instagram",
    "sms": "Your Instagram OTP is 545",
    "pin": "545",
    "type": "short_term",
}


def _success(**fields: Any) -> dict[str, Any]:
    return {"status": "success", **fields}


#: Refusals that any call may get.
REFUSALS = [
    {"status": "error", "message": "Insufficient balance."},
    {"status": "error", "message": "Invalid email or password."},
    {"status": "error", "message": ["Order not found."]},
    {"message": "The given data was invalid.", "errors": {"order_id": ["Unknown."]}},
]

ANSWERS: dict[Endpoint, list[Any]] = {
    Endpoint.BALANCE: [
        _success(balance="50.00"),
        _success(balance=50.1),
        _success(message={"balance": "50.00"}),
    ],
    Endpoint.PRODUCTS: [
        _success(
            message={
                "10-minutes": [_PRODUCT, {**_PRODUCT, "product_id": "7", "price": 0.36}],
                "30-days": [{**_PRODUCT, "product_id": 9044}],
                "1-day": [],
            }
        ),
        _success(message=[_PRODUCT, {**_PRODUCT, "product_id": 5, "type": "3days"}]),
        _success(message=_PRODUCT),
    ],
    Endpoint.COUNTRY_PRODUCTS: [
        _success(message=[{**_COUNTRY, "available": 120}, _COUNTRY]),
        _success(message={"United States": [_COUNTRY]}),
    ],
    Endpoint.ORDER: [
        _success(message=[_ORDER]),
        _success(message=[_RENTAL, {**_RENTAL, "order_id": 146188}]),
        _success(message=_BID),
        _success(message=[_RENTAL], not_placed=[{"product_id": 5, "message": "Out of stock."}]),
        {"status": "info", "message": "Price_Change_Required", "available_price": "1.70"},
        {"status": "info", "message": {"info": "Premium_Available", "recommended_bid": 20}},
    ],
    Endpoint.COUNTRY_ORDER: [
        _success(message=[{**_ORDER, "country": "Chile"}]),
        {"status": "info", "message": "Price_Change_Required", "price": 1.7},
    ],
    Endpoint.GET_SMS: [
        _success(**_SMS),
        _success(**{**_SMS, "sms": "", "pin": None}),
        {"status": "info", "message": "No SMS yet."},
        {"status": "error", "message": "Order expired."},
    ],
    Endpoint.REUSE: [
        _success(message=[{"order_id": 35749684, "number": "16095550123", "till_expiration": 600}]),
        _success(message={"order_id": 35749684, "till_expiration": "600"}),
    ],
    Endpoint.REJECT: [_success(), _success(message="The order was rejected.")],
    Endpoint.ACTIVATE: [
        _success(message=[{"order_id": 146187, "end_on": "2026-07-06 12:05:00", "duration": 5}]),
        _success(message={"order_id": 146187, "end_on": "2026-07-06T12:05:00Z"}),
    ],
    Endpoint.RENEW: [
        _success(message=[{"order_id": 146187, "expiration": "2026-08-05 12:00:00"}]),
        _success(message=[{"order_id": 146187, "expires": "2026-08-05"}]),
    ],
    Endpoint.SAVE_URL: [_success(), _success(message="Saved.")],
}

CALLBACKS: list[Any] = [
    {
        "event": "incoming_message",
        "message": {
            "order_id": 454303,
            "number": "16095170503",
            "service": "Instagram",
            "sender": "8843",
            "sms": "Your Instagram OTP is 545",
            "code": "545",
            "type": "str",
        },
    },
    {"event": "incoming_message", "message": [{"number": "16095170503", "sms": "Code 12"}]},
    {
        "event": "auction_wining",
        "message": [
            {"order_id": 4545, "number": "16095170503", "service": "GMail", "expiration": 900}
        ],
    },
]
