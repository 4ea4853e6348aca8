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
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.benchmarks.as_started import as_started
from tests.benchmarks.figures import Figure, run

if TYPE_CHECKING:
    from tests.helpers.desk import Desk
    from tests.helpers.sandbox import SandboxProcess

ROOT = Path(__file__).parents[2]
CODES = 20
FLOOD = int(os.environ.get("NONVOIP_FLOOD", "10000"))
#: Floods, each at a program that was started anew.
RUNS = 5
#: Seconds that what came before has to end.
CALM = 2.0


def figures() -> Iterator[Figure]:
    """The time to a code, and the blocks of the UI thread, each flood in a program of its own."""
    with tempfile.TemporaryDirectory(prefix="nonvoip-bench-") as folder:
        os.environ |= {
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "QT_API": "pyside6",
            "HOME": folder,
            "XDG_RUNTIME_DIR": folder,
        }
        yield from _measure(Path(folder))


def _measure(folder: Path) -> Iterator[Figure]:
    as_started()
    from PySide6.QtWidgets import QApplication

    from nonvoip_desktop.running import make_loop
    from tests.benchmarks.at_work import bare_loop
    from tests.benchmarks.blocks import rows
    from tests.helpers.sandbox import SandboxProcess

    application = QApplication(["bench"])
    application.setQuitOnLastWindowClosed(False)
    runs = []
    with (
        make_loop(application) as loop,
        SandboxProcess("--scenario", "calm") as sandbox,
    ):
        sandbox.rate_limit(limit=1_000_000)
        sandbox.product("Netflix", sms=[])
        bare = loop.run_until_complete(bare_loop())
        for number in range(RUNS):
            codes = 0 if number else CODES
            found = loop.run_until_complete(_run(folder / str(number), sandbox, codes))
            runs.append(found.blocks)
            if codes:
                yield Figure(
                    "from the post of a callback to the painted code, median",
                    1000 * statistics.median(found.delays),
                    1000 * statistics.median(found.refused),
                    "ms",
                    0,
                    "a post that is answered 404",
                    met=statistics.median(found.delays) < 0.05,
                    note="< 50 ms",
                )
    yield from rows(f"{FLOOD:,} callbacks arrive", runs, bare)


@dataclass(frozen=True, slots=True)
class _Found:
    """Seconds to each code, seconds of each refused post, and the blocks of the flood."""

    delays: list[float]
    refused: list[float]
    blocks: list[float]


async def _run(data: Path, sandbox: SandboxProcess, codes: int) -> _Found:
    import keyring

    from nonvoip_desktop.options import Options
    from tests.benchmarks.blocks import Blocks
    from tests.helpers.callback_desk import choose_port, set_up
    from tests.helpers.desk import Desk
    from tests.helpers.raw_http import request, send
    from tests.helpers.system_keyring import SystemKeyring

    backend = SystemKeyring()
    keyring.get_keyring = lambda: backend
    loop = asyncio.get_running_loop()
    desk = Desk(Options(base_url=sandbox.base_url, data_dir=data))
    choose_port(desk)
    async with desk:
        await desk.sign_in()
        port = await set_up(desk)
        refused = []
        for _ in range(20):
            began = time.perf_counter()
            await send(port, request("/nothing"))
            refused.append(time.perf_counter() - began)
        delays = await _delays(desk, sandbox, codes) if codes else []
        (token,) = (secret for (_, name), secret in backend.entries.items() if "callb" in name)
        command = [sys.executable, "-m", "tests.faults.hostile_client", str(port), token]
        command += [str(FLOOD), "1", "--events"]
        await asyncio.sleep(CALM)
        blocks = Blocks()
        await loop.run_in_executor(
            None, lambda: subprocess.check_output(command, cwd=ROOT, timeout=600)
        )
        menu = desk.window.actions_.unmatched
        await desk.until("the flood over", lambda: f"({FLOOD:,})" in menu.text(), 300)
        return _Found(delays, refused, blocks.taken())


async def _delays(desk: Desk, sandbox: SandboxProcess, codes: int) -> list[float]:
    """Seconds from each post to the code on the screen."""
    painted = _watch_codes()
    loop = asyncio.get_running_loop()
    delays = []
    for number in range(codes):
        # A click is not taken where rows have just moved.
        await asyncio.sleep(0.5)
        order_id = await desk.buy("Netflix")
        await asyncio.sleep(0.2)
        code = str(700_000 + number)
        sms = {"text": f"Code {code}", "pin": code}
        await loop.run_in_executor(None, functools.partial(sandbox.sms, order_id, **sms))
        await desk.until(f"the code {code}", lambda code=code: code in painted)
        (posting,) = [
            p
            for p in await loop.run_in_executor(None, sandbox.callbacks)
            if code in str(p["payload"])
        ]
        delays.append(painted[code] - posting["posted_at"])
    return delays


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
