"""The listener on this computer that callbacks are forwarded to, in a thread of its own.

Everything that comes in is hostile until it has the token. Which Host a request names does not
matter: a tunnel passes on the public name, and a page in a browser that was led here by a
rebound name knows the token as little as anybody else.
"""

from __future__ import annotations

import asyncio
import contextlib
import errno
import hmac
import logging
import os
import socket
import threading
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

from nonvoip_desktop.callbacks.parse import NotJson, parse_callback, sample_nonce
from nonvoip_desktop.domain.callback import CallbackEvent, IncomingMessage
from nonvoip_desktop.errors import NonVoipError, StoreError, UnexpectedAnswer
from nonvoip_desktop.language import translate

log = logging.getLogger(__name__)

PATH = "/callback/"
#: In bytes; a callback has some hundred.
LARGEST_BODY = 64 * 1024
#: So much of a body that is too large is read all the same, so that its sender hears why.
_DRAINED = 1024 * 1024
#: No SMS is longer, in characters.
LONGEST_TEXT = 4096
MOST_CONNECTIONS = 32
#: Seconds from a connection, or its last answer, to the next answer.
DEADLINE = 10.0
#: Seconds that requests under way have at the end.
_FAREWELL = 3.0
_HOST = "127.0.0.1"

Take = Callable[[tuple[CallbackEvent, ...]], Awaitable[object]]


class ReceiverFailed(NonVoipError):
    """The port cannot be listened on; the words are fit to be shown.

    ``taken``: another program has it, and may let it go.
    """

    def __init__(self, words: str, *, taken: bool) -> None:
        super().__init__(words)
        self.taken = taken


class Receiver:
    """Answers 200 only after ``take`` has committed the events; it may raise ``StoreError``.

    ``take`` is awaited in the receiver's own loop, so that the window need not
    be waited for. ``on_taken`` is called in the loop that started it, after
    something was taken. ``port`` 0 means any free one.
    """

    def __init__(
        self,
        token: str,
        take: Take,
        on_taken: Callable[[], None],
        *,
        port: int,
        deadline: float = DEADLINE,
        most_connections: int = MOST_CONNECTIONS,
    ) -> None:
        self._secret = _path(token)
        self._take = take
        self._on_taken = on_taken
        self._wanted_port = port
        self.deadline = deadline
        self.most_connections = most_connections
        #: How many requests ended with which status; read from any thread.
        self.counts: Counter[int] = Counter()
        self.port = 0
        self.state: Any = None
        self._tests: dict[str, asyncio.Future[None]] = {}
        self._owner: asyncio.AbstractEventLoop | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._stop: asyncio.Event | None = None

    def set_token(self, token: str) -> None:
        """Only the address with this token exists from now on."""
        self._secret = _path(token)

    def count(self, status: int) -> None:
        """Note how a request ended. In the receiver's thread."""
        self.counts[status] += 1

    async def start(self) -> None:
        """Listen. Raises ``ReceiverFailed``."""
        self._owner = asyncio.get_running_loop()
        ready: asyncio.Future[None] = self._owner.create_future()
        self._thread = threading.Thread(
            target=self._run, args=(ready,), name="callbacks", daemon=True
        )
        self._thread.start()
        await ready

    async def close(self) -> None:
        """Let requests under way come to their end, and stop listening."""
        thread, self._thread = self._thread, None
        if thread is None:
            return
        if self._loop is not None and self._stop is not None:
            with contextlib.suppress(RuntimeError):  # It has ended by itself.
                self._loop.call_soon_threadsafe(self._stop.set)
        await asyncio.get_running_loop().run_in_executor(None, thread.join, 2 * _FAREWELL)
        if self.counts:
            log.info("Callbacks: %s", dict(self.counts))

    def expect_test(self, nonce: str) -> asyncio.Future[None]:
        """A future that is done when the sample with this nonce comes in. In the owner's loop."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._tests[nonce] = future
        future.add_done_callback(lambda _future: self._tests.pop(nonce, None))
        return future

    # In the thread

    def _run(self, ready: asyncio.Future[None]) -> None:
        try:
            listening = _listen(self._wanted_port)
        except OSError as error:
            self._tell(_settle, ready, _failure(self._wanted_port, error))
            return
        self.port = listening.getsockname()[1]
        # Windows' default loop cannot be told from this one here, and it needs no more.
        with asyncio.Runner(loop_factory=asyncio.SelectorEventLoop) as runner:
            runner.run(self._serve(listening, ready))

    async def _serve(self, listening: socket.socket, ready: asyncio.Future[None]) -> None:
        # Late, and not in the window's thread: the import takes 0.2 s.
        from nonvoip_desktop.callbacks.connection import protocol_factory

        self._loop, self._stop = asyncio.get_running_loop(), asyncio.Event()
        self.state, factory = protocol_factory(self._answer, self)
        state = self.state
        server = await self._loop.create_server(factory, sock=listening)
        self._tell(_settle, ready, None)
        await self._stop.wait()
        server.close()
        if state.tasks:
            await asyncio.wait(set(state.tasks), timeout=_FAREWELL)
        for connection in list(state.connections):
            connection.transport.abort()

    async def _answer(self, scope: Any, receive: Any, send: Any) -> None:
        from starlette.requests import ClientDisconnect, Request
        from starlette.responses import Response

        try:
            status = await self._judge(Request(scope, receive))
        except ClientDisconnect:
            self.count(499)
            return
        except Exception:
            log.exception("A callback could not be handled")
            status = 500
        self.count(status)
        headers = {"Allow": "POST"} if status == 405 else {}
        if status == 503:
            headers["Retry-After"] = "60"
        if status >= 400:
            headers["Connection"] = "close"
        await Response(status_code=status, headers=headers)(scope, receive, send)

    async def _judge(self, request: Any) -> int:
        """Take in what a request brings; returns the status of its answer."""
        path = request.scope["path"].encode("utf-8", "replace")
        if not hmac.compare_digest(path, self._secret):
            return 404
        if request.method != "POST":
            return 405
        if not _is_json(request.headers):
            return 415
        declared = request.headers.get("content-length", "0")
        if int(declared) > LARGEST_BODY and "expect" in request.headers:
            return 413
        body = await _read(request)
        if body is None:
            return 413
        return await self._take_in(body)

    async def _take_in(self, body: bytes) -> int:
        nonce = sample_nonce(body)
        if nonce is not None:
            self._tell(self._test_came, nonce)
            return 200
        try:
            events = parse_callback(body)
        except NotJson:
            return 400
        except UnexpectedAnswer:
            return 422
        if any(isinstance(e, IncomingMessage) and len(e.text) > LONGEST_TEXT for e in events):
            return 422
        try:
            await self._take(events)
        except StoreError as error:
            log.warning("A callback was not taken: %s", error.message)
            return 503
        self._tell(self._on_taken)
        return 200

    def _test_came(self, nonce: str) -> None:
        future = self._tests.get(nonce)
        if future is not None and not future.done():
            future.set_result(None)

    def _tell(self, what: Callable[..., None], *arguments: Any) -> None:
        """Call this in the loop that started the receiver."""
        with contextlib.suppress(RuntimeError):  # It has ended, and with it whoever cared.
            assert self._owner is not None
            self._owner.call_soon_threadsafe(what, *arguments)


def _path(token: str) -> bytes:
    return f"{PATH}{token}".encode()


def _listen(port: int) -> socket.socket:
    # With the protocol named: asyncio switches Nagle's algorithm off only then, and with it
    # each answer would be 40 ms late.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        else:
            # Else another program could listen on the same port beside this one.
            exclusive: int = getattr(socket, "SO_EXCLUSIVEADDRUSE", -5)
            listening.setsockopt(socket.SOL_SOCKET, exclusive, 1)
        listening.bind((_HOST, port))
        listening.listen(128)
    except (OSError, OverflowError):
        listening.close()
        raise
    return listening


def _failure(port: int, error: OSError) -> ReceiverFailed:
    taken = error.errno == errno.EADDRINUSE
    if taken:
        words = translate(
            "Callbacks",
            "Port {port} of this computer is in use by another program. It is tried again until "
            "it is free.",
        ).format(port=port)
    else:
        words = translate(
            "Callbacks", "Port {port} of this computer cannot be listened on: {reason}."
        ).format(port=port, reason=error.strerror or str(error))
    return ReceiverFailed(words, taken=taken)


def _settle(ready: asyncio.Future[None], error: Exception | None) -> None:
    if ready.done():
        return
    if error is None:
        ready.set_result(None)
    else:
        ready.set_exception(error)


def _is_json(headers: Any) -> bool:
    """Whether the body is said to be JSON, as it is; nothing said counts as well."""
    if headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
        return False
    said = headers.get("content-type", "application/json")
    kind: str = said.partition(";")[0].strip().lower()
    return kind == "application/json" or (
        kind.startswith("application/") and kind.endswith("+json")
    )


async def _read(request: Any) -> bytes | None:
    """The body, or ``None`` if it is too large."""
    body, size = bytearray(), 0
    async for chunk in request.stream():
        size += len(chunk)
        if size <= LARGEST_BODY:
            body += chunk
        else:
            body.clear()
        if size > _DRAINED:
            return None
    return bytes(body) if size <= LARGEST_BODY else None
