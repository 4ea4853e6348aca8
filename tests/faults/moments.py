"""The moments between a callback's post and its answer, at which this process can be killed."""

from __future__ import annotations

import os
import signal
from typing import Any

from nonvoip_desktop.callbacks.receiver import Receiver
from nonvoip_desktop.store import callbacks
from nonvoip_desktop.store.sqlite_store import SqliteStore

#: In the order in which they come.
MOMENTS = ("the body is read", "written, not committed", "committed", "the answer is made")


def die_at(moment: str) -> None:
    """Kill this process, without a farewell, as soon as a callback comes to the moment."""
    take_in, take, take_callbacks, count = (
        Receiver._take_in,
        callbacks.take,
        SqliteStore.take_callbacks,
        Receiver.count,
    )

    def die() -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    async def body_is_read(self: Receiver, body: bytes) -> int:
        die()
        return await take_in(self, body)

    def written(*arguments: Any) -> Any:
        take(*arguments)
        die()

    async def committed(self: SqliteStore, *arguments: Any) -> Any:
        await take_callbacks(self, *arguments)
        die()

    def answer_is_made(self: Receiver, status: int) -> None:
        count(self, status)
        die()

    replacements: dict[str, tuple[Any, str, Any]] = {
        MOMENTS[0]: (Receiver, "_take_in", body_is_read),
        MOMENTS[1]: (callbacks, "take", written),
        MOMENTS[2]: (SqliteStore, "take_callbacks", committed),
        MOMENTS[3]: (Receiver, "count", answer_is_made),
    }
    setattr(*replacements[moment])
