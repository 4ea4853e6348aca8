"""Posts callbacks to the saved address: loopback only, tried again with pauses until a 2xx."""

from __future__ import annotations

import asyncio
import ipaddress
import json
import time
from random import Random
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from nonvoip_desktop.sandbox.dialect import render_event

if TYPE_CHECKING:
    from collections.abc import Callable

    from nonvoip_desktop.sandbox.values import Posting
    from nonvoip_desktop.sandbox.world import World

_TIMEOUT = 10.0


class Postman:
    """Owns the deliveries in flight. ``on_done`` is called after each try."""

    def __init__(self, world: World, on_done: Callable[[], None]) -> None:
        self._world = world
        self._on_done = on_done
        self._tasks: set[asyncio.Task[None]] = set()
        world.on_post = self._launch

    def _launch(self, posting: Posting) -> None:
        posting.state = "sending"
        task = asyncio.get_running_loop().create_task(self._deliver(posting))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _deliver(self, posting: Posting) -> None:
        world = self._world
        options = world.options
        url = world.saved_urls.get(options.user_id, "")
        rng = Random(f"{options.seed}:posting:{posting.posting_id}")
        payload = posting.payload
        if not posting.raw:
            payload = render_event(options.dialect, payload, rng)
        posting.tries += 1
        posting.posted_at = time.time()
        posting.last = await post(url, payload)
        if posting.last.startswith("2"):
            posting.state = "delivered"
        elif posting.tries >= options.callback_tries or posting.last == "not loopback":
            posting.state = "given up"
        else:
            posting.state = "waiting"
            at = world.clock.now() + options.callback_pause
            world.agenda.add(at, "callback", posting_id=posting.posting_id)
        world.touched = True
        self._on_done()

    async def close(self) -> None:
        """Give up what is in flight; a world that is loaded again sends it again."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def post(url: str, payload: Any) -> str:
    """Post once, on a connection of its own; the HTTP status as text, or what went wrong."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port or 80
    except ValueError:
        return "bad address"
    if host is None or not is_loopback(host):
        return "not loopback"
    if parts.scheme != "http":
        return "bad address"
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    body = json.dumps(payload, ensure_ascii=False).encode()
    head = (
        f"POST {target} HTTP/1.1\r\nHost: {parts.netloc}\r\nConnection: close\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    try:
        async with asyncio.timeout(_TIMEOUT):
            reader, writer = await asyncio.open_connection(host, port)
            try:
                writer.write(head.encode() + body)
                status_line = await reader.readline()
            finally:
                writer.close()
    except (OSError, ValueError) as problem:
        return type(problem).__name__
    words = status_line.split()
    return words[1].decode("ascii", "replace") if len(words) > 1 else "no answer"


def is_loopback(host: str) -> bool:
    """Whether the host can only mean this computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
