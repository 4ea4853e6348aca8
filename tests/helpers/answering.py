"""A service without a network, for the client: a function answers each request."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable

import httpcore
import httpx


class Answering(httpcore.AsyncConnectionPool):
    """Has each request answered by a function, whose errors are what the network's would be."""

    def __init__(self, answer: Callable[[httpx.Request], Awaitable[httpx.Response]]) -> None:
        super().__init__()
        self._answer = answer

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """The function's answer, its body as it was packed."""
        url = request.url
        assert isinstance(request.stream, AsyncIterable)
        asked = httpx.Request(
            request.method.decode(),
            httpx.URL(
                scheme=url.scheme.decode(),
                host=url.host.decode(),
                port=url.port,
                raw_path=url.target,
            ),
            headers=request.headers,
            content=b"".join([part async for part in request.stream]),
        )
        given = await self._answer(asked)
        assert isinstance(given.stream, AsyncIterable)
        return httpcore.Response(
            given.status_code,
            headers=given.headers.raw,
            content=b"".join([part async for part in given.stream]),
        )
