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
from nonvoip_desktop.language import QT_TRANSLATE_NOOP, translate

_UNREACHABLE = {
    "dns": QT_TRANSLATE_NOOP(
        "Core", "The service's name could not be found. Is this computer online?"
    ),
    "tls": QT_TRANSLATE_NOOP("Core", "No secure connection to the service could be made."),
    "refused": QT_TRANSLATE_NOOP("Core", "The service does not accept connections right now."),
    "timeout": QT_TRANSLATE_NOOP("Core", "The service could not be reached in time."),
    "proxy": QT_TRANSLATE_NOOP("Core", "The proxy did not let the request through."),
    "network": QT_TRANSLATE_NOOP("Core", "The service cannot be reached. Is this computer online?"),
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
            pause = max(1, round(error.retry_after))
            return translate("Core", "The service asks for a pause of {seconds} s.").format(
                seconds=pause
            )
        case NotTheService(http_status=int(status)):
            words = translate("Core", "The answer was not from the service (HTTP {status}).")
            return words.format(status=status)
        case NotTheService():
            return translate("Core", "The answer was not from the service.")
        case UnexpectedAnswer():
            return translate("Core", "Unexpected answer: it could not be understood.")
        case Unreachable():
            words = _UNREACHABLE.get(error.cause, _UNREACHABLE["network"])
            return translate("Core", words)
        case _:
            return error.message


def same_form(service: str) -> str:
    """A service's name in the form in which two answers compare."""
    return " ".join(service.split()).casefold()
