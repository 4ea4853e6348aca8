"""The Qt application with its loop, and one program after another in it."""

from __future__ import annotations

import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from msgspec.structs import replace

from nonvoip_desktop import __version__
from nonvoip_desktop.app import Ending, Program
from nonvoip_desktop.desktop.application import DesktopApplication, listen_to_signals
from nonvoip_desktop.desktop.loop import Loop

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from nonvoip_desktop.options import Options

#: For so long the window waits for Python in another thread each time (usually 5 ms); painting a
#: frame may have to wait several times.
SWITCH_SECONDS = 0.001

#: Threads at most for what would block the loop: reading a catalogue, files, the keyring.
WORKERS = 8


def run(options: Options) -> int:
    """Open the window and run until the person quits. Returns the process's exit code."""
    application = DesktopApplication(__version__)
    with make_loop(application) as loop:
        code: int = loop.run_until_complete(run_until_quit(options, application))
        return code


def make_loop(application: QApplication) -> Loop:
    """asyncio's loop over Qt's, with threads for what would block it."""
    loop = Loop(application)
    # qasync's own executor starts ten threads at once; of these each begins when it is needed.
    loop.set_default_executor(ThreadPoolExecutor(WORKERS, "worker"))
    return loop


async def run_until_quit(options: Options, application: DesktopApplication) -> int:
    """Run one program after another until the person quits; returns the exit code."""
    sys.setswitchinterval(SWITCH_SECONDS)
    while True:
        program = Program(options, application)
        application.quitRequested.connect(program.quit)
        application.sessionEnds.connect(program.session_ends)
        application.broughtForward.connect(program.brought_forward)
        stop_listening = listen_to_signals(program.quit)
        try:
            ending = await program.run()
        finally:
            stop_listening()
            application.quitRequested.disconnect(program.quit)
            application.sessionEnds.disconnect(program.session_ends)
            application.broughtForward.disconnect(program.brought_forward)
        if ending is Ending.QUIT:
            return program.exit_code
        options = replace(options, demo=ending is Ending.TO_DEMO, hidden=False)
