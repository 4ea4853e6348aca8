"""What the person is told: the service's own words where it gave some."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from nonvoip_desktop.core.words import explain
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

NOW = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ServiceRefused("Insufficient balance."), "Insufficient balance."),
        (AuthenticationFailed("Wrong password."), "Wrong password."),
        (
            RateLimited("Too many", until=NOW, retry_after=41.6),
            "The service asks for a pause of 42 s.",
        ),
        (
            RateLimited("Too many", until=NOW, retry_after=0.0),
            "The service asks for a pause of 1 s.",
        ),
        (NotTheService("x", http_status=502), "The answer was not from the service (HTTP 502)."),
        (NotTheService("x"), "The answer was not from the service."),
        (OutcomeUnknown("The answer did not come in time."), "The answer did not come in time."),
        (ApiError("Something else."), "Something else."),
    ],
)
def test_words(error: ApiError, words: str) -> None:
    assert explain(error) == words


def test_a_wrong_shape_is_called_unexpected_and_shows_no_raw_answer() -> None:
    words = explain(UnexpectedAnswer("x", detail="<html>secret</html>", http_status=200))
    assert words.startswith("Unexpected answer")
    assert "html" not in words


@pytest.mark.parametrize("cause", ["dns", "tls", "refused", "timeout", "proxy", "network", "odd"])
def test_each_way_of_not_being_reached_has_plain_words(cause: str) -> None:
    words = explain(Unreachable("[Errno -2] Name or service not known", cause=cause))
    assert "Errno" not in words
    assert words.endswith((".", "?"))


def test_the_ways_of_not_being_reached_differ() -> None:
    causes = ("dns", "tls", "refused", "timeout", "proxy", "network")
    assert len({explain(Unreachable("", cause=cause)) for cause in causes}) == len(causes)
