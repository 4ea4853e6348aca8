"""Small HTTP servers for one test: a page of releases, and a proxy that lets nothing through."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Self


class SmallServer:
    """Answers every request alike; ``asked`` are the first lines of the requests.

    async with SmallServer("302 Found", location="/releases/tag/v9.0.0") as page:
        page.address, page.asked
    """

    def __init__(self, status: str, body: str = "", **headers: str) -> None:
        lines = [f"HTTP/1.1 {status}", "Content-Type: text/plain", f"Content-Length: {len(body)}"]
        lines += [f"{name.title()}: {value}" for name, value in headers.items()]
        self._answer = "\r\n".join([*lines, "Connection: close", "", body]).encode()
        self.asked: list[str] = []

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        host, port = self._server.sockets[0].getsockname()
        self.address = f"http://{host}:{port}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._server.close()
        await self._server.wait_closed()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await reader.readuntil(b"\r\n\r\n")
        self.asked.append(request.decode().splitlines()[0])
        writer.write(self._answer)
        await writer.drain()
        writer.close()
        await writer.wait_closed()
