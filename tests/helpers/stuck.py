"""What a test that waits in vain was waiting for: threads where they are, and the loop."""

from __future__ import annotations

import asyncio
import sys
import threading
import traceback

from nonvoip_desktop.desktop.loop import Loop

#: The innermost calls of each thread that are told.
DEPTH = 6


def stuck() -> str:
    """The other threads' innermost calls, and what the loop believes to be under way."""
    names = {thread.ident: thread.name for thread in threading.enumerate()}
    told = []
    for ident, frame in sys._current_frames().items():
        if ident == threading.get_ident():
            continue
        told.append(f"thread {names.get(ident, ident)}:")
        told += [
            f"  {call.filename}:{call.lineno} {call.name}"
            for call in traceback.extract_stack(frame)[-DEPTH:]
        ]
    loop = asyncio.get_running_loop()
    if isinstance(loop, Loop):
        told.append(
            f"loop: {len(loop._due)} due, turn set {loop._turn_is_set} "
            f"(timer {loop._turn_timer.isActive()}), in turn {loop._in_turn}, "
            f"bell {loop._bell_rings}, {len(loop._later)} later "
            f"(alarm {loop._alarm.isActive()})"
        )
    for task in asyncio.all_tasks() - {asyncio.current_task()}:
        calls = (f"{frame.f_code.co_qualname}:{frame.f_lineno}" for frame in task.get_stack())
        told.append(f"task {task.get_name()}: {' '.join(calls)}")
    return "\n".join(told)
