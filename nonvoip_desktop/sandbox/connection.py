"""A uvicorn connection that an application can reset, cut off or write raw bytes to."""

from __future__ import annotations

import socket
import struct
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any

from uvicorn.protocols.http.h11_impl import H11Protocol

if TYPE_CHECKING:
    import asyncio

Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]

#: Under this key the scope holds the connection's transport.
TRANSPORT = "sandbox.transport"


class SandboxProtocol(H11Protocol):
    """Puts the transport into every request's scope, and may close a connection unread.

    ``app_state['refuses']`` is asked once for each new connection.
    """

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Begin, or close at once."""
        super().connection_made(transport)
        inner = self.app

        async def with_transport(scope: Any, receive: Any, send: Any) -> None:
            scope[TRANSPORT] = transport
            await inner(scope, receive, send)

        self.app = with_transport
        if self.app_state["refuses"]():
            # Not a reset: that would race with the end of the client's own connect().
            transport.close()


def reset(transport: asyncio.Transport) -> None:
    """Close with a TCP reset, so that the other side cannot take it for a clean end."""
    sock = transport.get_extra_info("socket")
    if sock is not None and not transport.is_closing():
        # On Windows the two fields are shorts.
        layout = "hh" if sys.platform == "win32" else "ii"
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(layout, 1, 0))
    transport.abort()


async def until_gone(receive: Receive) -> None:
    """Wait until the connection is closed."""
    while (await receive())["type"] != "http.disconnect":
        pass
