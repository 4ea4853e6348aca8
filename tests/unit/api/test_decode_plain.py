"""Balance, reuse, activate, renew, reject and saveurl in all their forms."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from nonvoip_desktop.api.endpoints import Endpoint
from nonvoip_desktop.domain.answers import (
    Activated,
    Rejected,
    Renewed,
    Reused,
    Saved,
    Unrecognised,
)
from nonvoip_desktop.errors import ServiceRefused, UnexpectedAnswer
from tests.unit.api.made import NOW, decoded, success

LATER = datetime(2026, 8, 5, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("body", "amount"),
    [
        (b'{"status":"success","balance":"50.00"}', "50.00"),
        (b'{"status":"success","balance":50.10}', "50.10"),
        (b'{"status":"success","balance":50}', "50"),
        (b'{"status":"success","Balance":"$1,250.00"}', "1250.00"),
        (b'{"status":"success","message":{"balance":"50.00"}}', "50.00"),
        (b'{"status":"success","message":[{"balance":"50.00"}]}', "50.00"),
        (b'{"status":"success","message":"50.00"}', "50.00"),
        (b'{"status":"success","data":{"current_balance":0}}', "0"),
        (b'{"balance":"50.00"}', "50.00"),
        (b'{"status":"success","balance":"-3.20"}', "-3.20"),
        (b'{"status":"success","balance":-3.20}', "-3.20"),
    ],
)
def test_the_balance(body: bytes, amount: str) -> None:
    assert str(decoded(Endpoint.BALANCE, body)) == amount


@pytest.mark.parametrize(
    "body", [success(), success(balance=None), success(balance={"is": True}), success(message=[])]
)
def test_without_a_balance_it_is_no_answer(body: Any) -> None:
    with pytest.raises(UnexpectedAnswer):
        decoded(Endpoint.BALANCE, body)


ENTRY = {"order_id": 35749684, "number": "16095550123", "service": "Instagram"}
NAMED = {"order_id": "35749684", "number": "16095550123", "service": "Instagram"}


@pytest.mark.parametrize(
    "body",
    [
        success(message=[{**ENTRY, "till_expiration": 600}]),
        success(message={**ENTRY, "till_expiration": "600"}),
        success(message="Reused", **ENTRY, till_expiration=600),
        success(message=[{**ENTRY, "expiration": 600}]),
        {"status": "Reserved", "message": [{**ENTRY, "tillExpiration": 600}]},
    ],
)
def test_reuse(body: Any) -> None:
    assert decoded(Endpoint.REUSE, body) == Reused(**NAMED, expires_in=600)


@pytest.mark.parametrize(
    ("fields", "duration"),
    [
        ({"end_on": "2026-08-05 12:00:00"}, None),
        ({"endOn": "2026-08-05T12:00:00Z", "duration": 5}, 5),
        ({"end_on": "2026-08-05 12:00:00", "duration": "5"}, 5),
        ({"end_on": "2026-08-05 12:00:00", "duration": "5 minutes"}, 5),
        ({"end_on": "2026-08-05 12:00:00", "duration": "a while"}, None),
    ],
)
@pytest.mark.parametrize("listed", [True, False])
def test_activate(fields: dict[str, Any], duration: int | None, listed: bool) -> None:
    entry = {**ENTRY, **fields}
    answer = decoded(Endpoint.ACTIVATE, success(message=[entry] if listed else entry))
    assert answer == Activated(**NAMED, ends_at=LATER, duration=duration)


def test_a_span_of_activation_counts_from_the_answer() -> None:
    answer = decoded(Endpoint.ACTIVATE, success(message={**ENTRY, "end_on": 300}))
    assert answer.ends_at == NOW + timedelta(minutes=5)


@pytest.mark.parametrize(
    "fields",
    [
        {"expiration": "2026-08-05 12:00:00"},
        {"expires": "2026-08-05T12:00:00+00:00"},
        {"expiration": None, "expires": "2026-08-05 12:00:00"},
        {"expiration": 30 * 86400},
        {"expiration": int(LATER.timestamp())},
    ],
)
def test_renew(fields: dict[str, Any]) -> None:
    assert decoded(Endpoint.RENEW, success(message=[{**ENTRY, **fields}])) == Renewed(
        "35749684", LATER
    )


@pytest.mark.parametrize("endpoint", [Endpoint.REUSE, Endpoint.ACTIVATE, Endpoint.RENEW])
@pytest.mark.parametrize("body", [success(), success(message=""), success(message="Done.")])
def test_a_bare_success_is_one_without_details(endpoint: Endpoint, body: Any) -> None:
    answer = decoded(endpoint, body)
    assert isinstance(answer, Reused | Activated | Renewed)
    assert answer.order_id is None


@pytest.mark.parametrize(
    ("endpoint", "body"),
    [
        (Endpoint.REUSE, success(message=[{**ENTRY, "till_expiration": "soon"}])),
        (Endpoint.ACTIVATE, success(message=[{**ENTRY, "end_on": "never"}])),
        (Endpoint.RENEW, success(message=[{**ENTRY, "expiration": "next month"}])),
        (Endpoint.RENEW, success(message=[{"foo": "bar"}])),
        (Endpoint.ACTIVATE, success(message={"minutes_left": 5})),
    ],
)
def test_details_that_are_not_understood_are_not_guessed(endpoint: Endpoint, body: Any) -> None:
    answer = decoded(endpoint, body)
    assert isinstance(answer, Unrecognised)
    assert "success" in answer.answer


@pytest.mark.parametrize(
    "endpoint",
    [Endpoint.REUSE, Endpoint.ACTIVATE, Endpoint.RENEW, Endpoint.REJECT, Endpoint.SAVE_URL],
)
@pytest.mark.parametrize(
    "body", [{"status": "info", "message": "?"}, {"status": "Queued"}, {"message": "Done."}]
)
def test_what_does_not_say_that_it_was_done(endpoint: Endpoint, body: Any) -> None:
    with pytest.raises(UnexpectedAnswer) as caught:
        decoded(endpoint, body)
    assert caught.value.may_have_had_effect


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (success(), ""),
        (success(message="The order was rejected."), "The order was rejected."),
        (success(message=[]), ""),
        ({"status": "Rejected"}, ""),
    ],
)
def test_reject(body: Any, words: str) -> None:
    assert decoded(Endpoint.REJECT, body) == Rejected(words)


def test_a_refused_rejection_has_the_services_words() -> None:
    refusal = {"status": "error", "message": "The SMS was already delivered."}
    with pytest.raises(ServiceRefused, match="already delivered"):
        decoded(Endpoint.REJECT, refusal)


def test_save_url() -> None:
    assert decoded(Endpoint.SAVE_URL, success(message="Saved.")) == Saved("Saved.")


def test_amounts_stay_exact() -> None:
    body = b'{"status":"success","balance":0.1000000000000000055511151231257827}'
    assert decoded(Endpoint.BALANCE, body[:-18] + b"}") == Decimal("0.1000000000000000")
