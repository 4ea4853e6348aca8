"""Posts callbacks to the saved address: loopback only, tried again with pauses until a 2xx."""

from __future__ import annotations

import asyncio
import http.client
import ipaddress
import json
from collections.abc import Callable
from random import Random
from typing import Any
from urllib.parse import urlsplit

from nonvoip_desktop.sandbox.dialect import render_event
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
        posting.last = await asyncio.to_thread(post, url, payload)
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
        """Wait for what is in flight, with a deadline."""
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=_TIMEOUT)


def post(url: str, payload: Any) -> str:
    """Post once; returns the HTTP status as text, or what went wrong. Blocks."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname, parts.port
    except ValueError:
        return "bad address"
    if host is None or not is_loopback(host):
        return "not loopback"
    if parts.scheme != "http":
        return "bad address"
    connection = http.client.HTTPConnection(host, port or 80, timeout=_TIMEOUT)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    try:
        connection.request(
            "POST", target, json.dumps(payload).encode(), {"Content-Type": "application/json"}
        )
        return str(connection.getresponse().status)
    except (OSError, http.client.HTTPException) as problem:
        return type(problem).__name__
    finally:
        connection.close()


def is_loopback(host: str) -> bool:
    """Whether the host can only mean this computer."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
