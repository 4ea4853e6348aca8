"""HTTP written by hand, so that it can be wrong in every way."""

from __future__ import annotations

import asyncio
import json

PATIENCE = 20.0


def request(
    path: str,
    body: bytes = b"",
    *,
    method: str = "POST",
    host: str = "127.0.0.1",
    kind: str = "application/json",
    **more: str,
) -> bytes:
    """One request as bytes; ``more`` are headers, with ``_`` for ``-``."""
    headers = {"Host": host, "Content-Type": kind, "Content-Length": str(len(body))}
    headers |= {name.replace("_", "-"): value for name, value in more.items()}
    lines = [f"{method} {path} HTTP/1.1", *(f"{k}: {v}" for k, v in headers.items() if v), "", ""]
    return "\r\n".join(lines).encode() + body


def event(**message: object) -> bytes:
    """A callback with one message."""
    return json.dumps({"event": "incoming_message", "message": message}).encode()


async def send(port: int, data: bytes) -> int:
    """Send bytes on a connection of their own; the status of the answer, 0 if there is none."""
    async with asyncio.timeout(PATIENCE):
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        try:
            writer.write(data)
            return await status(reader)
        except ConnectionError:
            return 0
        finally:
            writer.close()


async def status(reader: asyncio.StreamReader) -> int:
    """Read one answer without a body; its status, 0 at the end of the connection."""
    line = await reader.readline()
    if not line:
        return 0
    while await reader.readline() not in (b"\r\n", b""):
        pass
    return int(line.split()[1])
