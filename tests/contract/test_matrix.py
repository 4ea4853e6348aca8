"""Each endpoint, in each dialect, under each fault: what the client makes of it, in one table."""

from __future__ import annotations

from collections.abc import Awaitable, Iterator
from decimal import Decimal
from typing import Any

import pytest

from nonvoip_desktop.api import (
    Activated,
    ApiError,
    AuthenticationFailed,
    ClientConfig,
    Credentials,
    NonVoipClient,
    NoSms,
    NotTheService,
    OutcomeUnknown,
    Placed,
    RateLimited,
    Rejected,
    Renewed,
    Reused,
    Saved,
    ServiceRefused,
    Sms,
    UnexpectedAnswer,
    Unreachable,
)
from tests.helpers.sandbox import SandboxThread
from tests.helpers.sandbox_tls import make_certificate

#: What comes of a call, and how many requests the service saw. A fault lasts for the whole call.
#: '!' means: the request may have had its effect. 'none' is no fault at all; '400' and the like
#: are an answer with this HTTP status and 'status: error'; 'tls' is a certificate nobody trusts.
TABLE = """
fault              reads           getsms          spending        reject          saveurl
none               value 1         value 1         value 1         value 1         value 1
refuse             Unreachable 0   Unreachable 0   Unreachable 0   Unreachable 0   Unreachable 0
tls                Unreachable 0   Unreachable 0   Unreachable 0   Unreachable 0   Unreachable 0
close_unread       Unknown 0       Unknown 0       Unknown! 0      Unknown! 0      Unknown! 0
reset_before       Unknown 3       Unknown 1       Unknown! 1      Unknown! 2      Unknown! 2
reset_after        Unknown 3       Unknown 1       Unknown! 1      Unknown! 2      Unknown! 2
stall              Unknown 3       Unknown 1       Unknown! 1      Unknown! 2      Unknown! 2
drip               Unknown 1       Unknown 1       Unknown! 1      Unknown! 1      Unknown! 1
truncated          Unknown 3       Unknown 1       Unknown! 1      Unknown! 2      Unknown! 2
html_200           Foreign 2       Foreign 1       Foreign! 1      Foreign! 2      Foreign! 2
html_502           Foreign 2       Foreign 1       Foreign! 1      Foreign! 2      Foreign! 2
redirect           Foreign 2       Foreign 1       Foreign! 1      Foreign! 2      Foreign! 2
error_500_after    Unknown 3       Unknown 1       Unknown! 1      Unknown! 2      Unknown! 2
status_500_before  Unknown 3       Unknown 1       Unknown! 1      Unknown! 2      Unknown! 2
oversized          Unexpected 1    Unexpected 1    Unexpected! 1   Unexpected! 1   Unexpected! 1
wrong_types        Unexpected 1    Unexpected 1    Unexpected! 1   Unexpected! 1   Unexpected! 1
empty              Unexpected 1    Unexpected 1    Unexpected! 1   Unexpected! 1   Unexpected! 1
not_json           Unexpected 1    Unexpected 1    Unexpected! 1   Unexpected! 1   Unexpected! 1
400                Refused 1       NoSms 1         Refused 1       Refused 1       Refused 1
401                SignIn 1        SignIn 1        SignIn 1        SignIn 1        Refused 1
404                Refused 1       NoSms 1         Refused 1       Refused 1       Refused 1
408                Unknown 3       Unknown 1       Unknown! 1      Unknown! 2      Unknown! 2
409                Refused 1       NoSms 1         Unknown! 1      Refused 1       Refused 1
425                Unknown 3       Unknown 1       Unknown! 1      Unknown! 2      Unknown! 2
429                Limited 1       Limited 1       Limited 1       Limited 1       Limited 1
503                Unknown 3       Unknown 1       Unknown! 1      Unknown! 2      Unknown! 2
"""

COLUMNS = {
    "reads": ("balance", "products", "country/products"),
    "getsms": ("getsms",),
    "spending": ("order", "country/order", "reuse", "activate", "renew"),
    "reject": ("reject",),
    "saveurl": ("saveurl",),
}
ERRORS: dict[str, type[ApiError]] = {
    "Unreachable": Unreachable,
    "Unknown": OutcomeUnknown,
    "Foreign": NotTheService,
    "Unexpected": UnexpectedAnswer,
    "Refused": ServiceRefused,
    "SignIn": AuthenticationFailed,
    "Limited": RateLimited,
}
VALUES: dict[str, type | tuple[type, ...]] = {
    "balance": Decimal,
    "products": tuple,
    "country/products": tuple,
    "order": Placed,
    "country/order": Placed,
    "getsms": (Sms, NoSms),
    "reuse": Reused,
    "activate": Activated,
    "renew": Renewed,
    "reject": Rejected,
    "saveurl": Saved,
}
#: Short enough for a test; everything else has seconds, so that a busy computer changes nothing.
CONFIG: dict[str, dict[str, Any]] = {
    "stall": {"read": 0.1},
    "drip": {"total": 0.15},
    "oversized": {"largest_answer": 1024 * 1024},
}


def cases() -> Iterator[Any]:
    """One case for each cell, endpoint and dialect."""
    head, *rows = [line.split(maxsplit=1) for line in TABLE.strip().splitlines()]
    names = head[1].split()
    for fault, rest in rows:
        words = rest.split()
        for column, outcome, count in zip(names, words[::2], words[1::2], strict=True):
            for endpoint in COLUMNS[column]:
                for dialect in ("strict", "drifting"):
                    case = f"{fault}-{endpoint}-{dialect}"
                    yield pytest.param(fault, endpoint, dialect, outcome, int(count), id=case)


def connect(sandbox: SandboxThread, fault: str = "none") -> NonVoipClient:
    config = ClientConfig(repeat_pace=0.0, **CONFIG.get(fault, {}))
    credentials = Credentials(sandbox.email, sandbox.password)
    return NonVoipClient(credentials, base_url=sandbox.base_url, config=config)


def order_for(sandbox: SandboxThread, endpoint: str) -> int:
    """An order that the call can be about."""
    product_id = 9044 if endpoint in ("activate", "renew") else 10000086
    sandbox.product(product_id, sms=[])
    _, answer = sandbox.call("order", product_id=product_id)
    order_id: int = answer["message"][0]["order_id"]
    if endpoint == "reuse":
        sandbox.sms(order_id, "Your code is 1234", pin="1234")
    return order_id


async def call(client: NonVoipClient, endpoint: str, order_id: int) -> Any:
    """Call an endpoint as its users do."""
    match endpoint:
        case "balance":
            return await client.balance()
        case "products":
            return await client.products()
        case "country/products":
            return await client.country_products()
        case "order":
            return await client.order(product_id=10000086)
        case "country/order":
            return await client.country_order(501)
        case "getsms":
            return await client.get_sms(order_id=order_id)
        case "reuse":
            return await client.reuse(order_id=order_id)
        case "activate":
            return await client.activate(order_id=order_id)
        case "renew":
            return await client.renew(order_id=order_id, duration="30d")
        case "reject":
            return await client.reject(order_id=order_id)
        case "saveurl":
            return await client.save_url("http://127.0.0.1:9/callback", 1234)
    raise AssertionError(endpoint)


def switch_on(sandbox: SandboxThread, fault: str, endpoint: str, **more: Any) -> None:
    if fault.isdigit():
        sandbox.fault("status", endpoint, times=None, code=int(fault), **more)
    elif fault == "drip":
        sandbox.fault(fault, endpoint, times=None, seconds=0.02)
    elif fault != "none":
        sandbox.fault(fault, endpoint, times=None)


async def outcome_of(call: Awaitable[Any]) -> tuple[str, Any]:
    """The name of what came, as the table has it, and the value or error itself."""
    try:
        value = await call
    except ApiError as error:
        (name,) = (name for name, kind in ERRORS.items() if type(error) is kind)
        return name + "!" * error.may_have_had_effect, error
    return ("NoSms" if isinstance(value, NoSms) and value.words else "value"), value


@pytest.mark.parametrize(
    ("fault", "endpoint", "dialect", "outcome", "count"),
    [case for case in cases() if case.values[0] != "tls"],
)
async def test_the_table(
    sandbox: SandboxThread, fault: str, endpoint: str, dialect: str, outcome: str, count: int
) -> None:
    order_id = order_for(sandbox, endpoint)
    before = sandbox.ledger()
    sandbox.options(dialect=dialect)
    switch_on(sandbox, fault, endpoint)
    async with connect(sandbox, fault) as client:
        came, result = await outcome_of(call(client, endpoint, order_id))
        limited = client.budget.paused_for > 0
    sandbox.clear_faults()
    after = sandbox.ledger()
    seen = [ledger["counts"].get(endpoint, {}).get("requests", 0) for ledger in (before, after)]
    assert (came, seen[1] - seen[0]) == (outcome, count), repr(result)
    if came == "value":
        assert isinstance(result, VALUES[endpoint])
    assert len(after["entries"]) - len(before["entries"]) <= 1
    assert limited is (fault == "429")


@pytest.fixture(scope="module")
def untrusted(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SandboxThread]:
    """A sandbox behind a certificate that nobody trusts."""
    pem = make_certificate(tmp_path_factory.mktemp("tls") / "server.pem")
    with SandboxThread(tls=pem) as server:
        yield server


@pytest.mark.parametrize(
    ("fault", "endpoint", "dialect", "outcome", "count"),
    [case for case in cases() if case.values[0] == "tls"],
)
async def test_the_table_over_tls(
    untrusted: SandboxThread, fault: str, endpoint: str, dialect: str, outcome: str, count: int
) -> None:
    """Nothing gets as far as a dialect here; the server would have to read a request for it."""
    async with connect(untrusted) as client:
        came, result = await outcome_of(call(client, endpoint, 146185))
    assert (came, count) == (outcome, 0), repr(result)
    assert isinstance(result, Unreachable)
    assert result.cause == "tls"


@pytest.mark.parametrize("dialect", ["strict", "drifting"])
@pytest.mark.parametrize("code", [302, 409, 429, 500, 503])
@pytest.mark.parametrize("endpoint", [*COLUMNS["reads"], *COLUMNS["getsms"], *COLUMNS["spending"]])
async def test_the_true_answer_under_a_wrong_http_status(
    sandbox: SandboxThread, endpoint: str, code: int, dialect: str
) -> None:
    """A readable success with an order id, and one that costs nothing, counts at any status."""
    order_id = order_for(sandbox, endpoint)
    sandbox.sms(order_id, "Your code is 1234", pin="1234")
    sandbox.options(dialect=dialect)
    switch_on(sandbox, str(code), endpoint, work=True)
    async with connect(sandbox) as client:
        came, result = await outcome_of(call(client, endpoint, order_id))
    if code == 429 and endpoint not in COLUMNS["spending"]:
        assert came == "Limited"
    else:
        assert isinstance(result, VALUES[endpoint]), repr(result)


async def test_a_wrong_password(sandbox: SandboxThread) -> None:
    """Known by the words alone: the service answers HTTP 200."""
    async with NonVoipClient(
        Credentials(sandbox.email, "not it"), base_url=sandbox.base_url
    ) as client:
        for endpoint in (e for column in COLUMNS.values() for e in column if e != "saveurl"):
            came, result = await outcome_of(call(client, endpoint, 146185))
            assert came == "SignIn", (endpoint, result)


async def test_the_whole_sixteen_mebibytes(sandbox: SandboxThread) -> None:
    """The cap as it is by default: one byte more is too much."""
    sandbox.fault("oversized", "balance")
    async with connect(sandbox) as client:
        came, result = await outcome_of(client.balance())
    assert came == "Unexpected"
    assert "too large" in result.message


def test_the_table_has_every_fault_and_every_endpoint() -> None:
    from nonvoip_desktop.api.endpoints import Endpoint
    from nonvoip_desktop.sandbox.faults import KINDS

    faults = {line.split()[0] for line in TABLE.strip().splitlines()[1:]}
    assert {*KINDS} - {"status"} <= faults
    assert sorted(e for column in COLUMNS.values() for e in column) == sorted(Endpoint)
