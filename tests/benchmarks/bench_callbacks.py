"""From the service's post to the painted code, and what 10,000 callbacks do to the window."""

from __future__ import annotations

import asyncio
import functools
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.figures import Figure, run

ROOT = Path(__file__).parents[2]
CODES = 20
FLOOD = int(os.environ.get("NONVOIP_FLOOD", "10000"))
#: Seconds for which the window is watched while nothing happens.
CALM = 5.0


def figures() -> Iterator[Figure]:
    """Both, in one run of the real program."""
    with tempfile.TemporaryDirectory(prefix="nonvoip-bench-") as folder:
        os.environ |= {
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "QT_API": "pyside6",
            "HOME": folder,
            "XDG_RUNTIME_DIR": folder,
        }
        yield from _measure(Path(folder))


def _measure(folder: Path) -> Iterator[Figure]:
    from PySide6.QtWidgets import QApplication
    from qasync import QEventLoop

    application = QApplication(["bench"])
    application.setQuitOnLastWindowClosed(False)
    with QEventLoop(application) as loop:
        delays, bare, calm, worst, seconds, taken = loop.run_until_complete(_run(folder))
    median = statistics.median(delays)
    yield Figure(
        "from the post of a callback to the painted code, median",
        1000 * median,
        1000 * bare,
        "ms",
        0,
        "a post that is answered 404",
        met=median < 0.05,
        note="< 50 ms",
    )
    yield Figure(
        f"longest pause of the window under {FLOOD:,} callbacks ({taken:,} taken, {seconds:.0f} s)",
        1000 * worst,
        1000 * calm,
        "ms",
        0,
        "the calm window",
        met=worst < max(0.1, 3 * calm),
        note="< 100 ms or 3 x",
    )


async def _run(folder: Path) -> tuple[list[float], float, float, float, float, int]:
    import keyring

    from nonvoip_desktop.options import Options
    from tests.helpers.callback_desk import choose_port, set_up
    from tests.helpers.desk import Desk
    from tests.helpers.pulse import Pulse
    from tests.helpers.raw_http import request, send
    from tests.helpers.sandbox import SandboxProcess
    from tests.helpers.system_keyring import SystemKeyring

    backend = SystemKeyring()
    keyring.get_keyring = lambda: backend
    painted = _watch_codes()
    loop = asyncio.get_running_loop()
    with SandboxProcess("--scenario", "calm") as sandbox:
        sandbox.rate_limit(limit=1_000_000)
        sandbox.product("Netflix", sms=[])
        desk = Desk(Options(base_url=sandbox.base_url, data_dir=folder / "data"))
        choose_port(desk)
        async with desk:
            await desk.sign_in()
            port = await set_up(desk)
            bare = []
            for _ in range(20):
                began = time.perf_counter()
                await send(port, request("/nothing"))
                bare.append(time.perf_counter() - began)
            delays = []
            for number in range(CODES):
                # A click is not taken where rows have just moved.
                await asyncio.sleep(0.5)
                order_id = await desk.buy("Netflix")
                await asyncio.sleep(0.2)
                code = str(700_000 + number)
                sms = {"text": f"Code {code}", "pin": code}
                post = functools.partial(sandbox.sms, order_id, **sms)
                await loop.run_in_executor(None, post)
                await desk.until(f"the code {code}", lambda code=code: code in painted)
                (posting,) = [
                    p
                    for p in await loop.run_in_executor(None, sandbox.callbacks)
                    if code in str(p["payload"])
                ]
                delays.append(painted[code] - posting["posted_at"])
            async with Pulse() as calm:
                await asyncio.sleep(CALM)
            (token,) = (secret for (_, name), secret in backend.entries.items() if "callb" in name)
            command = [sys.executable, "-m", "tests.faults.hostile_client", str(port), token]
            command += [str(FLOOD), "1", "--events"]
            began = time.perf_counter()
            async with Pulse() as pulse:
                await loop.run_in_executor(
                    None, lambda: subprocess.check_output(command, cwd=ROOT, timeout=600)
                )
                menu = desk.window.actions_.unmatched
                await desk.until("the flood over", lambda: f"({FLOOD:,})" in menu.text(), 300)
            seconds = time.perf_counter() - began
    return delays, statistics.median(bare), calm.longest, pulse.longest, seconds, FLOOD


def _watch_codes() -> dict[str, float]:
    """When each code was painted large for the first time, on the clock of the wall."""
    from nonvoip_desktop.ui.messages.pin_label import PinLabel

    painted: dict[str, float] = {}
    paint: Any = PinLabel.paintEvent

    def paint_and_note(self: Any, event: Any) -> None:
        paint(self, event)
        painted.setdefault(self._pin, time.time())

    PinLabel.paintEvent = paint_and_note  # type: ignore[method-assign]
    return painted


if __name__ == "__main__":
    run(figures)
