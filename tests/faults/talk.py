"""How a process that is driven by a test talks with the one that started it."""

from __future__ import annotations

import asyncio
import json
import os
import threading
from typing import Any

Plan = dict[str, Any]

_word = threading.Event()


def tell(what: str, **more: object) -> None:
    """Let the parent know: one JSON object a line."""
    print(json.dumps({"what": what, **more}), flush=True)


async def word_from_parent() -> None:
    """Wait for a line from the parent."""
    await asyncio.to_thread(_word.wait)
    _word.clear()


def listen_to_parent() -> None:
    """Hear the parent's lines from now on, and end with it."""
    threading.Thread(target=_listen, daemon=True).start()


def _listen() -> None:
    while os.read(0, 4096):
        _word.set()
    os._exit(9)
