"""One connection of the receiver: bounded in time, in number and in what it may hold back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

if TYPE_CHECKING:
    import asyncio

#: The longest head of a request, in bytes.
LARGEST_HEAD = 16 * 1024

_FULL = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


def make_config(app: Any) -> uvicorn.Config:
    """Plain HTTP and nothing else; requests are not logged, since their paths hold the token."""
    return uvicorn.Config(
        app,
        http="h11",
        ws="none",
        lifespan="off",
        interface="asgi3",
        log_config=None,
        log_level="error",
        access_log=False,
        server_header=False,
        date_header=False,
        proxy_headers=False,
        h11_max_incomplete_event_size=LARGEST_HEAD,
    )


class BoundedProtocol(H11Protocol):
    """Ends a connection that takes too long, and turns away more than there is room for.

    ``app_state`` holds the receiver as ``receiver``.
    """

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin, or say that there is no room."""
        super().connection_made(transport)
        self.access_log = False
        self._receiver = self.app_state["receiver"]
        self._deadline: asyncio.TimerHandle | None = None
        if len(self.connections) > self._receiver.most_connections:
            self._receiver.count(503)
            transport.write(_FULL)
            transport.close()
            return
        self._begin_deadline()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the deadline."""
        if self._deadline is not None:
            self._deadline.cancel()
        super().connection_lost(exc)
        # asyncio's transport holds a method of its own, and with it itself: seven objects for each
        # connection that only the collector would find, and the window stands still for it.
        transport: Any = self.transport
        if hasattr(transport, "_read_ready_cb"):
            transport._read_ready_cb = None

    def on_response_complete(self) -> None:
        """The next request on the same connection has its own time."""
        super().on_response_complete()
        self._begin_deadline()

    def send_400_response(self, msg: str) -> None:
        """What is no HTTP is counted like any other refusal."""
        self._receiver.count(400)
        super().send_400_response(msg)

    def _begin_deadline(self) -> None:
        if self._deadline is not None:
            self._deadline.cancel()
        # From the connection, or the last answer, to the next answer: whoever sends a byte now
        # and then gains nothing by it.
        self._deadline = self.loop.call_later(self._receiver.deadline, self._too_slow)

    def _too_slow(self) -> None:
        if not self.transport.is_closing():
            if self.cycle is None or not self.cycle.response_complete:
                self._receiver.count(408)
            self.transport.abort()


def protocol_factory(app: Any, receiver: object) -> Any:
    """What makes a protocol for each connection; all of them share one state."""
    config, state = make_config(app), ServerState()
    return state, lambda: BoundedProtocol(config, state, {"receiver": receiver})
