"""What each fault does to an answer, on the wire."""

from __future__ import annotations

import asyncio
import contextlib
import json
from typing import TYPE_CHECKING, Any

from nonvoip_desktop.sandbox.connection import TRANSPORT, Receive, Scope, Send, reset, until_gone
from nonvoip_desktop.sandbox.responses import JSON, respond

if TYPE_CHECKING:
    from nonvoip_desktop.sandbox.faults import Fault

_HTML = (
    "<!DOCTYPE html><html><head><title>{title}</title></head>"
    "<body><h1>{title}</h1><p>Please <a href='/login'>sign in</a>.</p></body></html>"
)
#: One more than the largest answer that a client should take.
_OVERSIZED = 16 * 1024 * 1024 + 1
_CHUNK = 256 * 1024


async def strike(fault: Fault, payload: Any, scope: Scope, receive: Receive, send: Send) -> int:
    """Answer as the fault wants; ``payload`` is what would have been said.

    Returns the HTTP status that was sent, 0 where none was.
    """
    kind = fault.kind
    body = json.dumps(payload).encode()
    if kind in ("reset_before", "reset_after"):
        reset(scope[TRANSPORT])
        await until_gone(receive)
        return 0
    if kind == "stall":
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(fault.seconds):
                await until_gone(receive)
        reset(scope[TRANSPORT])
        await until_gone(receive)
        return 0
    if kind == "drip":
        await _drip(fault.seconds or 0.2, body, scope, receive)
        return 200
    if kind == "truncated":
        _write_head(scope, len(body) + 64)
        scope[TRANSPORT].write(body[: len(body) // 2])
        scope[TRANSPORT].close()
        await until_gone(receive)
        return 200
    if kind == "oversized":
        return await _oversized(body, send)
    if kind == "status" and not fault.text:
        if not fault.works:
            body = json.dumps({"status": "error", "message": f"HTTP {fault.code}"}).encode()
        await respond(send, fault.code, body)
        return fault.code
    status, content_type, text = _plain(fault, body)
    headers = [("Location", "https://login.example.com/portal")] if kind == "redirect" else []
    await respond(send, status, text, content_type, headers)
    return status


def _plain(fault: Fault, body: bytes) -> tuple[int, str, bytes]:
    """Status, content type and body of the faults that are ordinary HTTP."""
    html = "text/html; charset=utf-8"
    match fault.kind:
        case "html_200":
            return 200, html, _HTML.format(title="Welcome to the hotel Wi-Fi").encode()
        case "html_502":
            return 502, html, _HTML.format(title="502 Bad Gateway").encode()
        case "redirect":
            return 302, html, _HTML.format(title="Found").encode()
        case "error_500_after" | "status_500_before":
            words = fault.text or "Internal server error."
            return 500, JSON, json.dumps({"status": "error", "message": words}).encode()
        case "wrong_types":
            wrong = {"status": ["success"], "message": 42, "balance": {"is": True}, "sms": [1]}
            return 200, JSON, json.dumps(wrong).encode()
        case "empty":
            return 200, JSON, b""
        case "not_json":
            return 200, JSON, b'{"status": "success", "message": [' + body[:8]
    return fault.code, fault.content_type, fault.text.encode()


def _write_head(scope: Scope, length: int) -> None:
    scope[TRANSPORT].write(
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
        b"content-length: " + str(length).encode() + b"\r\n\r\n"
    )


async def _drip(pause: float, body: bytes, scope: Scope, receive: Receive) -> None:
    """One byte a time, padded with blanks so that it takes very long."""
    padded = b" " * 100_000 + body
    _write_head(scope, len(padded))
    gone = asyncio.ensure_future(until_gone(receive))
    try:
        for position in range(len(padded)):
            if scope[TRANSPORT].is_closing():
                break
            scope[TRANSPORT].write(padded[position : position + 1])
            done, _ = await asyncio.wait({gone}, timeout=pause)
            if done:
                break
    finally:
        scope[TRANSPORT].abort()
        await gone


async def _oversized(body: bytes, send: Send) -> int:
    """Valid JSON of more than 16 MiB: blanks, and then the answer."""
    start = {"type": "http.response.start", "status": 200}
    await send({**start, "headers": [(b"content-type", JSON.encode())]})
    left = _OVERSIZED
    while left > 0:
        piece = b" " * min(_CHUNK, left)
        left -= len(piece)
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": body})
    return 200
