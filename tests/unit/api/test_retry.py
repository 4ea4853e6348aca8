"""What may be repeated: the whole table, for every kind of call and every outcome."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from nonvoip_desktop.api.endpoints import Endpoint, Kind
from nonvoip_desktop.api.retry import SPEND_WINDOW, Outcome, decide, outcome_of
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

#: How often each is sent again by itself, at most.
REPEATS = """
            ANSWERED NOT_SENT LOST FOREIGN GARBLED LIMITED
READ               0        2    2       1       0       0
POLL               0        0    0       0       0       0
SPEND              0        1    0       0       0       0
IDEMPOTENT         0        1    1       1       0       0
"""


def table() -> list[tuple[Kind, Outcome, int]]:
    head, *rows = [line.split() for line in REPEATS.strip().splitlines()]
    return [
        (Kind[row[0]], Outcome[name], int(count))
        for row in rows
        for name, count in zip(head, row[1:], strict=True)
    ]


@pytest.mark.parametrize(("kind", "outcome", "repeats"), table())
def test_the_table(kind: Kind, outcome: Outcome, repeats: int) -> None:
    decisions = [decide(kind, outcome, attempt, 0.0) is not None for attempt in range(1, 9)]
    assert decisions == [True] * repeats + [False] * (8 - repeats)


def test_the_table_is_complete() -> None:
    assert {(kind, outcome) for kind, outcome, _ in table()} == {
        (kind, outcome) for kind in Kind for outcome in Outcome
    }


def test_spending_is_repeated_within_two_seconds_or_not_at_all() -> None:
    pause = decide(Kind.SPEND, Outcome.NOT_SENT, 1, 0.1)
    assert pause is not None
    assert 0.1 + pause <= SPEND_WINDOW == 2.0
    assert decide(Kind.SPEND, Outcome.NOT_SENT, 1, 1.9) is None
    assert decide(Kind.READ, Outcome.NOT_SENT, 1, 10.0) is not None


def test_what_each_endpoint_is() -> None:
    spending = {endpoint for endpoint in Endpoint if endpoint.kind is Kind.SPEND}
    assert spending == {
        Endpoint.ORDER,
        Endpoint.COUNTRY_ORDER,
        Endpoint.REUSE,
        Endpoint.RENEW,
        Endpoint.ACTIVATE,
    }
    twice_is_once = {endpoint for endpoint in Endpoint if endpoint.kind is Kind.IDEMPOTENT}
    assert twice_is_once == {Endpoint.REJECT, Endpoint.SAVE_URL}


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (Unreachable("x"), Outcome.NOT_SENT),
        (OutcomeUnknown("x"), Outcome.LOST),
        (NotTheService("x"), Outcome.FOREIGN),
        (UnexpectedAnswer("x"), Outcome.GARBLED),
        (RateLimited("x", until=datetime.now(UTC), retry_after=1), Outcome.LIMITED),
        (ServiceRefused("x"), Outcome.ANSWERED),
        (AuthenticationFailed("x"), Outcome.ANSWERED),
    ],
)
def test_each_error_has_its_outcome(error: ApiError, outcome: Outcome) -> None:
    assert outcome_of(error) is outcome
