"""A line between the program and the service: slow as a real one, and it sees what goes by."""

from __future__ import annotations

import asyncio
import contextlib
import re
from collections.abc import Callable
from random import Random
from urllib.parse import urlsplit

#: The first bytes of a request, and the calls that are about money.
_REQUEST = re.compile(rb"POST /manager/api/([a-z/]+) HTTP/1\.1\r\n")
MONEY = frozenset({"order", "country/order", "reuse", "renew", "activate", "reject"})
#: How long the service may still answer to whom nobody listens any more, in seconds.
GRACE = 0.1


class Relay:
    """Passes bytes on after a moment; what left the program arrives, whatever becomes of it.

    ``on_request`` is told the endpoint when the first bytes of a request come from
    the program, before they go on to the service. ``latency`` is the longest
    delay of each piece and direction, in seconds; ``hold`` delays the answers of
    these endpoints by so much more.
    """

    def __init__(self, base_url: str, chance: Random, *, latency: float = 0.0) -> None:
        self._service = urlsplit(base_url)
        self._chance = chance
        self.latency = latency
        self.hold: dict[str, float] = {}
        self.on_request: Callable[[str], None] = lambda endpoint: None
        self._server: asyncio.Server | None = None
        self._lines: set[asyncio.Task[None]] = set()

    async def start(self) -> str:
        """Listen; returns the address that is the service's for the program."""
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        port = self._server.sockets[0].getsockname()[1]
        return f"http://127.0.0.1:{port}{self._service.path}"

    async def quiet(self) -> None:
        """Wait until nothing is under way any more; for after the program's end."""
        while self._lines:
            await asyncio.wait(set(self._lines))

    async def close(self) -> None:
        """Cut every connection and listen no more."""
        if self._server is not None:
            self._server.close()
        for line in self._lines:
            line.cancel()
        await asyncio.gather(*self._lines, return_exceptions=True)

    async def _connected(self, up: asyncio.StreamReader, down: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._lines.add(task)
        task.add_done_callback(self._lines.discard)
        try:
            answers, requests = await asyncio.open_connection(
                self._service.hostname, self._service.port
            )
        except OSError:
            down.transport.abort()
            return
        line = _Line()
        there = asyncio.ensure_future(self._pass(up, requests, line, self._look))
        back = asyncio.ensure_future(self._pass(answers, down, line, self._held))
        try:
            await asyncio.wait({there, back}, return_when=asyncio.FIRST_COMPLETED)
            await asyncio.wait({back}, timeout=GRACE)
        except asyncio.CancelledError:
            pass  # By ``close``; the server that began this task wants no cancelled ones.
        finally:
            for part in (there, back):
                part.cancel()
            # ``close`` may come when the line has begun to end by itself.
            with contextlib.suppress(asyncio.CancelledError):
                await asyncio.gather(there, back, return_exceptions=True)
            for end in (requests, down):
                end.transport.abort()

    async def _pass(
        self,
        source: asyncio.StreamReader,
        target: asyncio.StreamWriter,
        line: _Line,
        delay_of: Callable[[_Line, bytes], float],
    ) -> None:
        with contextlib.suppress(OSError):
            while piece := await source.read(65536):
                wait = delay_of(line, piece) + self._chance.uniform(0, self.latency)
                await asyncio.sleep(wait)
                target.write(piece)
                await target.drain()

    def _look(self, line: _Line, piece: bytes) -> float:
        for endpoint in _REQUEST.findall(piece):
            line.endpoint = endpoint.decode()
            self.on_request(line.endpoint)
        return 0.0

    def _held(self, line: _Line, piece: bytes) -> float:
        return self.hold.get(line.endpoint, 0.0)


class _Line:
    """One connection; ``endpoint`` is what it was used for last."""

    endpoint = ""
