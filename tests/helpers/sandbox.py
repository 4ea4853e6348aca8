"""The sandbox for tests: the real server, in a thread of the test's process or as a process.

    def test_something(sandbox):            # fixture: calm scenario, strict dialect, fresh state
        sandbox.base_url, sandbox.email, sandbox.password
        sandbox.reset(scenario="tour", dialect="drifting", seed=3, balance="5.00")
        sandbox.product("Telegram", on_order="price_change", asks=["1.70"], sms=[0.1])
        sandbox.sms(order_id, "Your code is 1234", pin="1234")   # arrives now
        sandbox.fault("reset_after", "order")                    # once; times=None: for ever
        sandbox.ledger()["balance"], sandbox.charges(), sandbox.count("order")

Fixtures (import them in a conftest, or name this module in ``pytest_plugins``):
``sandbox`` is a ``SandboxThread`` that is shared by the session and reset before each
test. For a server of one's own: ``with SandboxThread(scenario="hurts") as sandbox: …``.
HTTPS with a certificate that nobody trusts: ``SandboxThread(tls=make_certificate(path))``
(tests/helpers/sandbox_tls.py). For the real process:
``with SandboxProcess("--scenario", "calm", "--state", path) as sandbox: …`` (also
``sandbox.kill()``). Both have the same methods:

  reset(scenario=, dialect=, seed=, speed=, balance=, email=, password=, user_id=, …)
          scenarios: calm (all goes well; only X is sold out), default, hurts, tour
  ledger()     start, balance, charges, refunds (text), entries, counts by endpoint and outcome
  charges(why=None)   the charges, as a list of entries ({'why','amount','order_id',…})
  count(endpoint, outcome="requests")   how often it was asked, or ended so
  state()      options, orders, rules, saved_urls, callbacks, planned
  order_of(order_id)  one order of the state
  requests(endpoint=None, last=200)     the last requests, without passwords
  balance(amount)      set the balance
  product(name or id, group="10-minutes", country=None, price=, available=, on_order=, asks=,
          recommended_bid=, bid_outcome=won|lost|timeout, bid_delay=, sms=[delays], expiration=,
          error=, names_pin=, refusals={endpoint: words}, activation_price=, usual=True)
          change a product and what happens on order (ok price_change premium sold_out error);
          with no changes: look it up (['product_id'])
  sms(order_id, text=None, pin=, sender=, after=seconds, repeat=True, callback=, force=)
          without a text one is made up; force=False obeys the rules (an inactive rental and a
          rejected order get nothing)
  order(order_id, action)               expire, win, lose, reject, forget
  fault(kind, endpoint="*", times=1, seconds=, work=, code=, text=, content_type=)
          kinds: refuse close_unread reset_before reset_after stall drip truncated html_200
          html_502 redirect error_500_after status_500_before oversized wrong_types empty
          not_json status; clear_faults(), faults(). refuse is for all endpoints, until it is
          cleared or for some seconds; status with work=True and no text: the true answer with
          that code. Which of them do the work first: sandbox/faults.py
  rate_limit(limit=, window=, reset_as=, retry_after=, headers=, force=times, force_endpoint=)
  advance(seconds)     move service time
  callback(payload)    post any payload to the saved address now; callbacks() lists all
  options(dialect=, scenario=, password=, callback_pause=, callback_tries=)

``call(endpoint, **fields)`` makes an API call with the credentials: (HTTP status, JSON).
"""

from __future__ import annotations

import asyncio
import http.client
import json
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path
from typing import Any, Self
from urllib.parse import urlsplit

import msgspec
import pytest

from nonvoip_desktop.sandbox.application import Sandbox
from nonvoip_desktop.sandbox.server import Server
from nonvoip_desktop.sandbox.world import Options

_DEADLINE = 20.0


class SandboxControls:
    """The control calls, the same for a thread and a process."""

    base_url: str
    control_url: str
    email: str = "demo@example.com"
    password: str = "demo"

    def _control(self, name: str, /, **fields: Any) -> Any:
        status, answer = post_json(f"{self.control_url}/{name}", fields)
        if status != 200:
            raise AssertionError(f"sandbox control {name}: {answer}")
        return answer

    def reset(self, **options: Any) -> None:
        """Begin anew; what is not given is as at the start."""
        self._control("reset", **options)

    def ledger(self) -> dict[str, Any]:
        return self._control("ledger")

    def charges(self, why: str | None = None) -> list[dict[str, Any]]:
        return [
            entry
            for entry in self.ledger()["entries"]
            if entry["kind"] == "charge" and why in (None, entry["why"])
        ]

    def count(self, endpoint: str, outcome: str = "requests") -> int:
        return self.ledger()["counts"].get(endpoint, {}).get(outcome, 0)

    def state(self) -> dict[str, Any]:
        return self._control("state")

    def order_of(self, order_id: int | str) -> dict[str, Any]:
        return next(o for o in self.state()["orders"] if o["order_id"] == int(order_id))

    def requests(self, endpoint: str | None = None, last: int = 200) -> list[dict[str, Any]]:
        return self._control("requests", endpoint=endpoint, last=last)

    def balance(self, amount: str) -> None:
        self._control("balance", balance=str(amount))

    def product(
        self,
        which: str | int,
        group: str = "10-minutes",
        country: str | None = None,
        **changes: Any,
    ) -> dict[str, Any]:
        named = {"name": which, "group": group, "country": country}
        key = named if isinstance(which, str) else {"product_id": which}
        return self._control("product", **key, **changes)

    def sms(self, order_id: int | str, text: str | None = None, **more: Any) -> dict[str, Any]:
        if text is not None:
            more["text"] = text
        return self._control("sms", order_id=order_id, **more)

    def order(self, order_id: int | str, action: str) -> dict[str, Any]:
        return self._control("order", order_id=order_id, action=action)

    def fault(self, kind: str, endpoint: str = "*", **more: Any) -> None:
        self._control("fault", kind=kind, endpoint=endpoint, **more)

    def clear_faults(self) -> None:
        self._control("fault", clear=True)

    def faults(self) -> list[dict[str, Any]]:
        return self._control("fault")["faults"]

    def rate_limit(self, **limits: Any) -> None:
        self._control("rate_limit", **limits)

    def advance(self, seconds: float) -> None:
        self._control("advance", seconds=seconds)

    def callback(self, payload: Any, raw: bool = True) -> dict[str, Any]:
        return self._control("callback", payload=payload, raw=raw)

    def callbacks(self) -> list[dict[str, Any]]:
        return self._control("callback")

    def options(self, **options: Any) -> None:
        self._control("options", **options)

    def call(self, endpoint: str, **fields: Any) -> tuple[int, Any]:
        """An API call with the credentials (unless they are given)."""
        body = {"email": self.email, "password": self.password, **fields}
        return post_json(f"{self.base_url}/api/{endpoint}", body)


class SandboxThread(SandboxControls):
    """The server in a thread of this process, with its own event loop."""

    def __init__(self, state: Path | None = None, tls: Path | None = None, **options: Any) -> None:
        self._options = msgspec.convert(options, Options, strict=False)
        self._state = state
        self._tls: ssl.SSLContext | None = None
        if tls is not None:
            self._tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            self._tls.load_cert_chain(tls)
        self._thread = threading.Thread(target=self._run, name="sandbox", daemon=True)
        self._ready: Future[tuple[str, str]] = Future()
        self.email = self._options.email
        self.password = self._options.password

    def __enter__(self) -> Self:
        self._thread.start()
        self.base_url, self.control_url = self._ready.result(_DEADLINE)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(_DEADLINE)
        assert not self._thread.is_alive()

    def _run(self) -> None:
        asyncio.run(self._serve())

    async def _serve(self) -> None:
        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        server = Server(Sandbox(self._options, self._state), tls=self._tls)
        try:
            await server.start()
        except BaseException as problem:
            self._ready.set_exception(problem)
            raise
        self._ready.set_result((server.base_url, server.control_url))
        await self._stop.wait()
        await server.close()


class SandboxProcess(SandboxControls):
    """The real process, as the app starts it; ends with the test at the latest."""

    #: What Python is told to run.
    program: tuple[str, ...] = (
        "-c",
        "import sys; from nonvoip_desktop.sandbox.cli import main; sys.exit(main(sys.argv[1:]))",
    )

    def __init__(self, *arguments: object) -> None:
        self._arguments = [str(argument) for argument in arguments]

    def __enter__(self) -> Self:
        self.process = subprocess.Popen(
            [sys.executable, *self.program, *self._arguments, "--exit-with-parent"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        assert line, f"the sandbox ended with {self.process.wait(_DEADLINE)}"
        self.ready = json.loads(line)
        self.base_url = self.ready["base_url"]
        self.control_url = self.ready["control_url"]
        self.email, self.password = self.ready["email"], self.ready["password"]
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> int:
        """End it as the app does, by the end of its input; returns the exit status."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        try:
            return self.process.wait(_DEADLINE)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        finally:
            self.process.wait()
            self.process.stdout.close()

    def kill(self) -> None:
        """End it at once, as a crash would."""
        self.process.kill()
        self.process.wait(_DEADLINE)


def post_json(url: str, fields: dict[str, Any]) -> tuple[int, Any]:
    """Post JSON to a loopback address; the HTTP status and the answer's JSON."""
    parts = urlsplit(url)
    assert parts.hostname is not None
    connection = http.client.HTTPConnection(parts.hostname, parts.port, timeout=_DEADLINE)
    try:
        connection.request(
            "POST", parts.path, json.dumps(fields), {"Content-Type": "application/json"}
        )
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())
    finally:
        connection.close()


@pytest.fixture(scope="session")
def sandbox_server() -> Iterator[SandboxThread]:
    """One server for all tests of this process."""
    with SandboxThread(scenario="calm") as server:
        yield server


@pytest.fixture
def sandbox(sandbox_server: SandboxThread) -> SandboxThread:
    """The shared server, as new: calm, strict, 50.00 on the account."""
    sandbox_server.reset()
    return sandbox_server
