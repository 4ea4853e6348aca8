"""A catalogue of 20,000 products: the client against bare httpx and json.loads.

Both fetch the same body from
a server in a process of its own, by turns; the ratio is that of their fastest runs, as
everything else that the computer does only makes runs slower.
"""

from __future__ import annotations

import asyncio
import gc
import json
import random
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import httpx

from nonvoip_desktop.api import Credentials, NonVoipClient
from tests.benchmarks.figures import Figure, run

PRODUCTS = 20_000
ROUNDS = 40
GOAL = 1.1


def catalogue() -> bytes:
    """The guide's grouped form."""
    rng = random.Random(1)
    groups: dict[str, list[dict[str, Any]]] = {
        name: [] for name in ("10-minutes", "30-days", "1-day", "legacy")
    }
    for number in range(PRODUCTS):
        product = {
            "product_id": 10_000_000 + number,
            "name": f"Service {number}",
            "price": f"{rng.randrange(5, 400) / 100:.2f}",
            "available": rng.randrange(9000),
        }
        rng.choice(list(groups.values())).append(product)
    return json.dumps({"status": "success", "message": groups}).encode()


async def serve() -> None:
    """Answer every request with the catalogue; the port goes to standard output."""
    body = catalogue()
    head = (
        f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                request = (await reader.readuntil(b"\r\n\r\n")).lower()
                length = request.partition(b"content-length:")[2].split(b"\r\n")[0]
                await reader.readexactly(int(length))
                writer.write(head.encode() + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


async def measure(base_url: str) -> tuple[float, float]:
    """The seconds of both."""
    credentials = {"email": "user@example.com", "password": "secret"}
    async with (
        httpx.AsyncClient(trust_env=False) as plain,
        NonVoipClient(Credentials(*credentials.values()), base_url=base_url) as client,
    ):

        async def bare() -> Any:
            fields = {**credentials, "grouped": True}
            answer = await plain.post(f"{base_url}/api/products", json=fields)
            return json.loads(answer.content)

        fastest = {"httpx and json.loads": 9.0, "the client": 9.0}
        calls: tuple[Callable[[], Awaitable[Any]], ...] = (bare, client.products)
        for _ in range(ROUNDS):
            for name, call in zip(fastest, calls, strict=True):
                gc.collect()
                began = time.perf_counter()
                result = await call()
                fastest[name] = min(fastest[name], time.perf_counter() - began)
                del result
        assert len(await client.products()) == PRODUCTS
    plain_seconds, client_seconds = fastest.values()
    return plain_seconds, client_seconds


def figures() -> Iterator[Figure]:
    """One row."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.bench_catalogue_decode", "--serve"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        port = int(server.stdout.readline())
        plain, client = asyncio.run(measure(f"http://127.0.0.1:{port}"))
        server.stdin.close()
    yield Figure(
        "request and decode of 20,000 products",
        client * 1000,
        plain * 1000,
        "ms",
        GOAL,
        "httpx and json.loads alone",
    )


if __name__ == "__main__":
    if sys.argv[1:] == ["--serve"]:
        asyncio.run(serve())
    else:
        run(figures)
