"""Runs the tour: starts the program, walks the steps, and restarts it in between."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import tempfile
from pathlib import Path

os.environ["QT_API"] = "pyside6"


from nonvoip_desktop import __version__
from nonvoip_desktop.app import Program
from nonvoip_desktop.desktop.application import DesktopApplication
from nonvoip_desktop.options import Options
from nonvoip_desktop.running import make_loop
from nonvoip_desktop.tour.album import Album
from nonvoip_desktop.tour.hand import see
from nonvoip_desktop.tour.steps import steps

log = logging.getLogger(__name__)

#: A tour that hangs is worth less than one that fails. On a computer that is busy with much else,
#: it takes several times the 45 s that it may take on an idle one.
LONGEST = 240.0
_SCREEN = {"width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}


class Guide:
    """Starts and ends the program that the tour is about."""

    def __init__(self, data_dir: Path, application: DesktopApplication) -> None:
        self._options = Options(demo=True, data_dir=data_dir, demo_scenario="tour")
        self._application = application
        self._running: asyncio.Task[object] | None = None
        self.program: Program | None = None

    async def start(self) -> None:
        """Start the program and wait for its window."""
        self.program = Program(self._options, self._application)
        self._running = asyncio.ensure_future(self.program.run())
        await see("the window", lambda: self._window_is_open())

    async def stop(self) -> None:
        """Quit the program as the person would, and wait until it has ended."""
        program, running = self.program, self._running
        self.program = self._running = None
        if program is None or running is None:
            return
        program.quit()
        await running

    async def restart(self) -> None:
        """End the program and start it anew on the same data."""
        await self.stop()
        await self.start()

    def _window_is_open(self) -> bool:
        if self._running is not None and self._running.done():
            self._running.result()
        program = self.program
        return program is not None and hasattr(program, "window") and program.window.isVisible()


async def _tour(folder: Path, data_dir: Path, application: DesktopApplication) -> bool:
    album = Album(folder)
    guide = Guide(data_dir, application)
    album.window = lambda: guide.program.window if guide.program else None
    album.set_theme = lambda name: guide.program.theme.set_mode(name) if guide.program else None
    try:
        async with asyncio.timeout(LONGEST):
            await guide.start()
            for name, act in steps(guide):
                if not await album.step(name, act):
                    log.error("Step %r: %s", name, album.steps[-1].error)
                    break
    except TimeoutError:
        print(f"The tour takes longer than {LONGEST:g} s")
    finally:
        await guide.stop()
        await album.finish()
    for step in album.steps:
        print(f"{'ok  ' if step.ok else 'FAIL'} {step.seconds:5.1f} s  {step.name}  {step.error}")
    return album.ok


def _give_room(folder: Path) -> None:
    """Make a headless screen as large as a usual one: at 800 × 800 dialogs would be squeezed."""
    file = folder / "screen.json"
    # Qt takes the platform's parameters apart at colons.
    if os.environ.get("QT_QPA_PLATFORM") != "offscreen" or ":" in str(file):
        return
    screen = {"name": "tour", "x": 0, "y": 0, **_SCREEN}
    file.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def main(folder: Path) -> int:
    """Take the tour; 0 if every step worked."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="nonvoip-tour-") as temporary:
        _give_room(Path(temporary))
        application = DesktopApplication(__version__)
        with make_loop(application) as loop:
            data_dir = Path(temporary) / "data"
            worked = loop.run_until_complete(_tour(folder, data_dir, application))
    return 0 if worked else 1
