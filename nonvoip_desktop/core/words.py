"""What the person is told when a call did not work: short, plain and without blame."""

from __future__ import annotations

import re

from nonvoip_desktop.errors import (
    ApiError,
    AuthenticationFailed,
    NotTheService,
    RateLimited,
    ServiceRefused,
    UnexpectedAnswer,
    Unreachable,
)

_UNREACHABLE = {
    "dns": "The service's name could not be found. Is this computer online?",
    "tls": "No secure connection to the service could be made.",
    "refused": "The service does not accept connections right now.",
    "timeout": "The service could not be reached in time.",
    "proxy": "The proxy did not let the request through.",
    "network": "The service cannot be reached. Is this computer online?",
}


_UNKNOWN_ORDER = re.compile(
    r"\b(?:not found|unknown order|no such order|does ?n[o']t exist|not exist)\b", re.IGNORECASE
)


def is_unknown_order(words: str) -> bool:
    """Whether the service's words say that it has no order of that id."""
    return _UNKNOWN_ORDER.search(words) is not None


def explain(error: ApiError) -> str:
    """One sentence for ``error``; the service's own words where it gave some."""
    match error:
        case ServiceRefused() | AuthenticationFailed():
            return error.message
        case RateLimited():
            return f"The service asks for a pause of {max(1, round(error.retry_after))} s."
        case NotTheService():
            status = f" (HTTP {error.http_status})" if error.http_status else ""
            return f"The answer was not from the service{status}."
        case UnexpectedAnswer():
            return "Unexpected answer: it could not be understood."
        case Unreachable():
            return _UNREACHABLE.get(error.cause, _UNREACHABLE["network"])
        case _:
            return error.message


def same_form(service: str) -> str:
    """A service's name in the form in which two answers compare."""
    return " ".join(service.split()).casefold()
