"""The HTTP face of the stand-in service: one ASGI application for the API and its controls.

Plain ASGI, without a framework: half of the faults need the bare connection.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import msgspec

from nonvoip_desktop.sandbox import buying, keeping, reading
from nonvoip_desktop.sandbox.answers import Answer, Refused, error
from nonvoip_desktop.sandbox.controls import BadControl, control
from nonvoip_desktop.sandbox.dialect import render
from nonvoip_desktop.sandbox.fault_effects import strike
from nonvoip_desktop.sandbox.faults import Fault, Faults
from nonvoip_desktop.sandbox.forms import Unreadable, read_form
from nonvoip_desktop.sandbox.neighbours import Neighbours
from nonvoip_desktop.sandbox.postman import Postman
from nonvoip_desktop.sandbox.rate_limit import Limiter
from nonvoip_desktop.sandbox.records import Records, Request
from nonvoip_desktop.sandbox.responses import ClientGone, TooLarge, read_body, respond_json
from nonvoip_desktop.sandbox.snapshot import load_world, save_world
from nonvoip_desktop.sandbox.world import Options, World

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from nonvoip_desktop.sandbox.connection import Receive, Scope, Send

_log = logging.getLogger(__name__)

#: A stored account with less than this is topped up at start, so that a demo never runs dry.
_DRY = Decimal("1.00")
API = "/manager/api/"
CONTROLS = "/sandbox/"

ENDPOINTS: dict[str, Callable[[World, dict[str, Any]], Answer]] = {
    "balance": reading.balance,
    "products": reading.products,
    "order": buying.order,
    "country/products": reading.country_products,
    "country/order": buying.country_order,
    "getsms": reading.get_sms,
    "reuse": keeping.reuse,
    "reject": keeping.reject,
    "activate": keeping.activate,
    "renew": keeping.renew,
    "saveurl": keeping.save_url,
}
#: The only call that shows no credentials (guide, '/api/saveurl').
_WITHOUT_CREDENTIALS = ("saveurl",)


class Sandbox:
    """The service with everything around it: faults, limits, records, callbacks, its file.

    ``listen`` is called with true or false when connections are to be accepted
    or refused; it is set by whoever owns the sockets. Raises ``OSError`` if the
    state file cannot be read or written.
    """

    def __init__(self, options: Options, state_file: Path | None = None) -> None:
        self._state_file = state_file
        self._first_options = options
        self.listen: Callable[[bool], None] = lambda accepting: None
        self._wake = asyncio.Event()
        self._reopening: asyncio.TimerHandle | None = None
        self.faults = Faults()
        self.limiter = Limiter()
        self.records = Records()
        stored = load_world(state_file, options) if state_file is not None else None
        self._enter(stored or World(options))
        if stored is not None and stored.ledger.balance < _DRY:
            self.world.top_up()
        if state_file is not None:
            # Now rather than at the first order: a place that cannot be written is said at start.
            save_world(state_file, self.world)

    def _enter(self, world: World) -> None:
        self.world = world
        self.postman = Postman(world, self.changed)
        self.neighbours = Neighbours(world, self._state_file, self.changed)

    def restart(self, **changes: Any) -> None:
        """Begin anew with the options of the start, or with these instead.

        Raises ``msgspec.ValidationError`` for options that are none.
        """
        options = msgspec.convert(
            {**msgspec.to_builtins(self._first_options), **changes}, Options, strict=False
        )
        self.faults.clear()
        self.accept_again()
        self.limiter = Limiter()
        self.records = Records()
        self._enter(World(options))
        self.world.touched = True

    def refuse(self, seconds: float | None) -> None:
        """Stop listening, so that connections are refused; for good or for so many seconds."""
        self.listen(False)
        if seconds is not None:
            self._reopening = asyncio.get_running_loop().call_later(seconds, self.accept_again)

    def accept_again(self) -> None:
        """Listen again after a refusal."""
        if self._reopening is not None:
            self._reopening.cancel()
            self._reopening = None
        self.faults.drop_refusals()
        self.listen(True)

    def changed(self) -> None:
        """Store what changed and look at the agenda again."""
        self._settle()
        self._wake.set()

    def _settle(self) -> None:
        self.world.run_due()
        try:
            self.neighbours.settle()
            if self.world.touched and self._state_file is not None:
                save_world(self._state_file, self.world)
        except OSError as problem:
            # A full disk does not end the demo; the next change tries again.
            _log.warning("The state file could not be written: %s", problem)
        else:
            self.world.touched = False

    async def keep_time(self) -> None:
        """Let things happen when they are due; runs until it is cancelled."""
        while True:
            self._wake.clear()
            self._settle()
            times = (self.world.agenda.next_at(), self.neighbours.next_at())
            at = min((time for time in times if time is not None), default=None)
            pause = None
            if at is not None:
                pause = self.world.clock.wall_seconds(at - self.world.clock.now()) + 0.001
            # Not wait_for: on Python 3.11 it can swallow a cancellation.
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._wake.wait()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        path = scope["path"]
        try:
            if path.startswith(CONTROLS):
                await self._control(scope, receive, send)
            elif path.startswith(API):
                await self._api(path[len(API) :], scope, receive, send)
            else:
                await respond_json(send, 404, _says("There is nothing here."))
        except TooLarge:
            await respond_json(send, 413, _says("The request is too large."))
        except ClientGone:
            # Half a request is none: nothing is done, and nobody waits for an answer.
            return

    async def _api(self, endpoint: str, scope: Scope, receive: Receive, send: Send) -> None:
        work = ENDPOINTS.get(endpoint)
        if work is None:
            await respond_json(send, 404, _says("Unknown endpoint."))
            return
        if scope["method"] != "POST":
            await respond_json(send, 405, _says("Use POST."), [("Allow", "POST")])
            return
        body = await read_body(receive)
        record = self.records.begin(self.world.clock.now(), endpoint)
        verdict = self.limiter.check(endpoint)
        if verdict.limited:
            self.records.decided(record, "limited")
            record.http_status = 429
            words = _says("Too many requests. Please slow down.")
            await respond_json(send, 429, words, verdict.headers)
            return
        fault = self.faults.take(endpoint)
        record.http_status, payload = self._work(endpoint, work, scope, body, record, fault)
        self.changed()
        if fault is not None:
            record.http_status = await strike(fault, payload, scope, receive, send)
        else:
            await respond_json(send, record.http_status, payload, verdict.headers)

    def _work(
        self,
        endpoint: str,
        work: Callable[[World, dict[str, Any]], Answer],
        scope: Scope,
        body: bytes,
        record: Request,
        fault: Fault | None,
    ) -> tuple[int, Any]:
        """Do what was asked, unless the fault comes first; HTTP status and answer."""
        kind = fault.kind if fault is not None else ""
        try:
            fields = read_form(_header(scope, b"content-type"), body)
        except Unreadable as problem:
            self.records.decided(record, "unreadable", kind)
            return 400, _says(str(problem))
        self.records.note_body(record, fields)
        if fault is not None and not fault.works:
            self.records.decided(record, "not done", kind)
            return 0, {}
        self.world.run_due()
        answer = self._answer(endpoint, work, fields)
        self.records.decided(record, answer.status, kind)
        options = self.world.options
        rng = Random(f"{options.seed}:form:{record.number}")
        return render(options.dialect, answer, endpoint, rng)

    def _answer(
        self,
        endpoint: str,
        work: Callable[[World, dict[str, Any]], Answer],
        fields: dict[str, Any],
    ) -> Answer:
        world: World | None
        if endpoint in _WITHOUT_CREDENTIALS:
            world = self.neighbours.owner(str(fields.get("userId", "")).strip()) or self.world
        else:
            email, password = fields.get("email"), fields.get("password")
            if not email or not password:
                return error("Email and password are required.")
            world = self._world_of(str(email).strip().lower(), password)
            if world is None:
                return error("Invalid email or password.")
        try:
            return work(world, fields)
        except Refused as refusal:
            return error(refusal.words)

    def _world_of(self, email: str, password: object) -> World | None:
        options = self.world.options
        if email == options.email.lower():
            return self.world if password == options.password else None
        return self.neighbours.find(email, password)

    async def _control(self, scope: Scope, receive: Receive, send: Send) -> None:
        body = await read_body(receive)
        try:
            fields = dict(parse_qsl(scope.get("query_string", b"").decode()))
            fields.update(read_form("application/json", body))
            self.world.run_due()
            payload = control(self, scope["path"][len(CONTROLS) :], fields)
        except (BadControl, Unreadable) as problem:
            await respond_json(send, 400, {"error": str(problem)})
            return
        self.changed()
        await respond_json(send, 200, payload)


def _says(words: str) -> dict[str, str]:
    return {"status": "error", "message": words}


def _header(scope: Scope, name: bytes) -> str:
    for key, value in scope["headers"]:
        if key == name:
            return str(value.decode("latin-1"))
    return ""


def ready_line(base_url: str, control_url: str, options: Options) -> str:
    """The one line that is printed when the service listens."""
    return json.dumps(
        {
            "ready": True,
            "base_url": base_url,
            "email": options.email,
            "password": options.password,
            "control_url": control_url,
        }
    )
