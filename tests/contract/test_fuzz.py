"""Thousands of generated and mutated answers: only typed results and the error tree come out.

The ordinary suite tries 2,000 answers and as many callbacks; ``NONVOIP_FUZZ=20000`` tries
that many. ``NONVOIP_FUZZ_SEED`` repeats a run.
"""

from __future__ import annotations

import os
from datetime import datetime
from decimal import Decimal
from enum import Enum
from random import Random, SystemRandom
from typing import Any

import httpx
import pytest
from msgspec import Struct

from nonvoip_desktop.api import (
    Activated,
    ApiError,
    ClientConfig,
    Credentials,
    NonVoipClient,
    NoSms,
    OutcomeUnknown,
    Placed,
    PremiumAvailable,
    PriceChangeRequired,
    Rejected,
    Renewed,
    Reused,
    Saved,
    Sms,
    Unreachable,
    Unrecognised,
)
from nonvoip_desktop.api import fast_products as fast
from nonvoip_desktop.api.endpoints import Endpoint, Kind
from nonvoip_desktop.callbacks.parse import parse_callback
from nonvoip_desktop.domain.callback import AuctionWon, IncomingMessage
from nonvoip_desktop.errors import UnexpectedAnswer
from tests.contract.corpus import ANSWERS, CALLBACKS, REFUSALS
from tests.contract.mutations import body, drift
from tests.contract.test_matrix import call
from tests.unit.api.made import decoded

COUNT = int(os.environ.get("NONVOIP_FUZZ", "2000"))
SEED = int(os.environ.get("NONVOIP_FUZZ_SEED", SystemRandom().randrange(10**9)))

ORDERED = (Placed, PriceChangeRequired, PremiumAvailable, Unrecognised)
RESULTS: dict[Endpoint, tuple[type, ...]] = {
    Endpoint.BALANCE: (Decimal,),
    Endpoint.PRODUCTS: (tuple,),
    Endpoint.COUNTRY_PRODUCTS: (tuple,),
    Endpoint.ORDER: ORDERED,
    Endpoint.COUNTRY_ORDER: ORDERED,
    Endpoint.GET_SMS: (Sms, NoSms),
    Endpoint.REUSE: (Reused, Unrecognised),
    Endpoint.REJECT: (Rejected, Unrecognised),
    Endpoint.ACTIVATE: (Activated, Unrecognised),
    Endpoint.RENEW: (Renewed, Unrecognised),
    Endpoint.SAVE_URL: (Saved,),
}
PASSWORD = "secret-word"
STATUSES = [200] * 12 + [201, 204, 301, 302, 400, 401, 403, 404, 408, 409, 422, 425, 429, 500, 502]
TYPES = ["application/json"] * 8 + ["text/html", "text/plain", "", "APPLICATION/JSON; x", "\x00"]
HEADERS = [
    {},
    {"Retry-After": "0"},
    {"Retry-After": "soon"},
    {"X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "5"},
    {"X-RateLimit-Limit": "9" * 30, "X-RateLimit-Reset": "2026-13-45", "Date": "yesterday"},
]
NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)
FAILURES = [*NOT_SENT, httpx.ReadTimeout, httpx.ReadError, httpx.RemoteProtocolError, OSError]


def sound(value: Any) -> None:
    """Typed all the way down: no float, no amount or text that could not be stored or shown."""
    if isinstance(value, Decimal):
        assert value.is_finite()
        assert len(format(value, "f")) < 60
    elif isinstance(value, str) and not isinstance(value, Enum):
        assert "\0" not in value
        value.encode()
    elif isinstance(value, datetime):
        assert value.utcoffset() is not None
    elif isinstance(value, tuple):
        for each in value:
            sound(each)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            sound(getattr(value, name))
    else:
        assert value is None or isinstance(value, int | Enum), type(value)


def answers(rng: Random) -> tuple[Endpoint, bytes, int, str]:
    endpoint = rng.choice(list(Endpoint))
    # Now and then the answer of another call, or a refusal.
    source = rng.choice(list(Endpoint)) if rng.random() < 0.1 else endpoint
    value = rng.choice(REFUSALS if rng.random() < 0.1 else ANSWERS[source])
    for _ in range(rng.choice((0, 1, 1, 1, 2, 4))):
        value = drift(value, rng)
    return endpoint, body(value, rng), rng.choice(STATUSES), rng.choice(TYPES)


def test_the_decoders(capsys: pytest.CaptureFixture[str]) -> None:
    """By themselves, without the net that the client spreads under them."""
    rng = Random(SEED)
    outcomes: dict[str, int] = {}
    for number in range(COUNT):
        endpoint, raw, http_status, content_type = answers(rng)
        content_type = content_type.lower().partition(";")[0]
        told = f"seed {SEED}, answer {number}: {endpoint} {http_status} {content_type!r} {raw!r}"
        try:
            result = decoded(endpoint, raw, http_status, content_type)
        except ApiError as error:
            result = error
        except Exception as error:
            raise AssertionError(told) from error
        else:
            assert isinstance(result, RESULTS[endpoint]), told
            sound(result)
            _check_shortcut(endpoint, raw, result, told)
        outcomes[type(result).__name__] = outcomes.get(type(result).__name__, 0) + 1
    with capsys.disabled():
        print(f"\n{COUNT} answers decoded (seed {SEED}): {_sorted(outcomes)}")
    assert len(outcomes) > 12


def _check_shortcut(endpoint: Endpoint, raw: bytes, result: Any, told: str) -> None:
    if endpoint is Endpoint.PRODUCTS:
        quick = fast.products(raw)
    elif endpoint is Endpoint.COUNTRY_PRODUCTS:
        quick = fast.country_products(raw)
    else:
        return
    assert quick is None or quick == result, told


async def test_the_client(capsys: pytest.CaptureFixture[str]) -> None:
    """Through the whole client: the error tree and nothing else, and no money request twice."""
    rng = Random(SEED + 1)
    sent = 0
    passed = 0.0
    failure: type[Exception] | None = None
    answer = (b"", 200, "", {})

    async def service(request: httpx.Request) -> httpx.Response:
        nonlocal sent
        sent += 1
        if failure is not None:
            raise failure("made by hand")
        raw, http_status, content_type, headers = answer
        kind = {"Content-Type": content_type} if content_type.isprintable() else {}
        return httpx.Response(http_status, content=raw, headers={**headers, **kind})

    config = ClientConfig(
        transport=httpx.MockTransport(service), repeat_pace=0.0, elapsed=lambda: passed
    )
    client = NonVoipClient(Credentials("a@example.com", PASSWORD), config=config)
    outcomes: dict[str, int] = {}
    async with client:
        for number in range(COUNT):
            endpoint, raw, http_status, content_type = answers(rng)
            answer = raw, http_status, content_type, rng.choice(HEADERS)
            failure = rng.choice(FAILURES) if rng.random() < 0.1 else None
            told = f"seed {SEED}, call {number}: {endpoint} {answer!r} {failure}"
            sent = 0
            passed += 10_000.0
            try:
                result = await call(client, endpoint.value, 1)
            except ApiError as error:
                result = error
            except Exception as error:
                raise AssertionError(told) from error
            if isinstance(result, ApiError | Unrecognised | Rejected | Saved):
                assert PASSWORD not in f"{result!r} {getattr(result, 'detail', '')}", told
            assert PASSWORD not in getattr(result, "words", ""), told
            if endpoint.kind is Kind.SPEND:
                assert sent == (2 if failure in NOT_SENT else 1), told
                if failure is not None:
                    lost = Unreachable if failure in NOT_SENT else OutcomeUnknown
                    assert type(result) is lost, told
            assert 1 <= sent <= 3, told
            outcomes[type(result).__name__] = outcomes.get(type(result).__name__, 0) + 1
    with capsys.disabled():
        print(f"\n{COUNT} calls made (seed {SEED}): {_sorted(outcomes)}")


def test_callbacks(capsys: pytest.CaptureFixture[str]) -> None:
    rng = Random(SEED + 2)
    outcomes: dict[str, int] = {}
    for number in range(COUNT):
        value = rng.choice(CALLBACKS)
        for _ in range(rng.choice((0, 1, 1, 2, 4))):
            value = drift(value, rng)
        raw = body(value, rng)
        told = f"seed {SEED}, callback {number}: {raw!r}"
        try:
            events = parse_callback(raw)
        except UnexpectedAnswer:
            events = ()
        except Exception as error:
            raise AssertionError(told) from error
        else:
            assert events, told
        for event in events:
            assert isinstance(event, IncomingMessage | AuctionWon), told
            sound(event)
        kind = type(events[0]).__name__ if events else "UnexpectedAnswer"
        outcomes[kind] = outcomes.get(kind, 0) + 1
    with capsys.disabled():
        print(f"\n{COUNT} callbacks parsed (seed {SEED}): {_sorted(outcomes)}")
    assert len(outcomes) == 3


def _sorted(outcomes: dict[str, int]) -> str:
    return ", ".join(f"{name} {outcomes[name]}" for name in sorted(outcomes))
