"""Sending an answer through ASGI."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from nonvoip_desktop.sandbox.connection import Receive, Send

JSON = "application/json"
#: Bodies larger than this are not read.
LARGEST_BODY = 1024 * 1024


class TooLarge(Exception):
    """The request's body is larger than the service takes."""


class ClientGone(Exception):
    """The connection ended before the whole request was there."""


async def respond(
    send: Send,
    status: int,
    body: bytes,
    content_type: str = JSON,
    headers: Iterable[tuple[str, str]] = (),
) -> None:
    """Send one whole answer."""
    raw = [(b"content-type", content_type.encode()), (b"content-length", b"%d" % len(body))]
    raw += [(name.lower().encode(), value.encode()) for name, value in headers]
    await send({"type": "http.response.start", "status": status, "headers": raw})
    await send({"type": "http.response.body", "body": body})


async def respond_json(
    send: Send, status: int, payload: Any, headers: Iterable[tuple[str, str]] = ()
) -> None:
    """Send one answer as JSON."""
    await respond(send, status, json.dumps(payload, ensure_ascii=False).encode(), JSON, headers)


async def read_body(receive: Receive) -> bytes:
    """The whole body; raises ``TooLarge`` or ``ClientGone``."""
    pieces: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientGone
        piece = message.get("body", b"")
        size += len(piece)
        if size > LARGEST_BODY:
            raise TooLarge
        pieces.append(piece)
        if not message.get("more_body", False):
            return b"".join(pieces)
