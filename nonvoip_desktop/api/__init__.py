"""A client of the service's API that needs nothing else of this program.

``NonVoipClient`` has one async method for each of the eleven endpoints, with
typed, frozen results and one tree of errors.
"""

from __future__ import annotations

from nonvoip_desktop.api.client import NonVoipClient
from nonvoip_desktop.api.config import ClientConfig
from nonvoip_desktop.api.credentials import Credentials
from nonvoip_desktop.domain.account import SERVICE_URL
from nonvoip_desktop.domain.answers import (
    Activated,
    NoSms,
    NotPlaced,
    OrderAnswer,
    Placed,
    PlacedOrder,
    PremiumAvailable,
    PriceChangeRequired,
    RateBudget,
    Rejected,
    Renewed,
    Reused,
    Saved,
    Sms,
    SmsAnswer,
    Unrecognised,
)
from nonvoip_desktop.domain.product import Group, Product
from nonvoip_desktop.errors import (
    ApiError,
    AuthenticationFailed,
    NotTheService,
    OutcomeUnknown,
    RateLimited,
    ServiceRefused,
    UnexpectedAnswer,
    Unreachable,
)

__all__ = [
    "SERVICE_URL",
    "Activated",
    "ApiError",
    "AuthenticationFailed",
    "ClientConfig",
    "Credentials",
    "Group",
    "NoSms",
    "NonVoipClient",
    "NotPlaced",
    "NotTheService",
    "OrderAnswer",
    "OutcomeUnknown",
    "Placed",
    "PlacedOrder",
    "PremiumAvailable",
    "PriceChangeRequired",
    "Product",
    "RateBudget",
    "RateLimited",
    "Rejected",
    "Renewed",
    "Reused",
    "Saved",
    "ServiceRefused",
    "Sms",
    "SmsAnswer",
    "UnexpectedAnswer",
    "Unreachable",
    "Unrecognised",
]
