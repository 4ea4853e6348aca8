"""The real program as a process on a real desktop of its own, at a stand-in service."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.desk_process import DeskProcess
from tests.helpers.linux_desktop import LinuxDesktop, wait_for
from tests.helpers.sandbox import SandboxThread, sandbox_server

__all__ = ["sandbox_server"]


#: Elsewhere there is neither such a desktop nor the library that speaks to it.
collect_ignore_glob = [] if sys.platform.startswith("linux") else ["test_*.py"]


@pytest.fixture
def sandbox(sandbox_server: SandboxThread) -> SandboxThread:
    """The shared service as new, with room for every poll."""
    sandbox_server.reset()
    sandbox_server.rate_limit(limit=100_000)
    return sandbox_server


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[LinuxDesktop]:
    """A display with a window manager and two buses; nothing else is there yet."""
    with LinuxDesktop(tmp_path / "desktop") as started:
        yield started


class Programs:
    """Starts the program on the desktop; all starts share one data folder."""

    def __init__(self, desktop: LinuxDesktop, sandbox: SandboxThread, folder: Path) -> None:
        self.desktop = desktop
        self.sandbox = sandbox
        self.data = folder

    def settings(self, **values: Any) -> None:
        """Write settings for the next start."""
        self.data.mkdir(parents=True, exist_ok=True)
        (self.data / "settings.json").write_text(json.dumps({"poll_seconds": 3, **values}))

    def start(
        self, *arguments: str, buy: list[str] | None = None, remember: bool = False
    ) -> DeskProcess:
        """A context manager for one start; ``buy`` puts somebody in front of the window first."""
        return DeskProcess(
            *("--base-url", self.sandbox.base_url, "--data-dir", self.data, *arguments),
            buy=buy,
            remember=remember,
            env=self.desktop.env,
        )

    def windows(self) -> list[str]:
        """The program's windows on the screen."""
        return list(self.desktop.windows("--name", "^NonVoip Desktop$"))

    def wait_for_window(self) -> str:
        """Wait until the window is on the screen; its number."""
        wait_for("the window", self.windows)
        return self.windows()[0]

    def press(self, keys: str) -> None:
        """Press keys as a keyboard does, in the program's window."""
        window = self.wait_for_window()
        self.desktop.run("xdotool", "windowactivate", "--sync", window)
        self.desktop.run("xdotool", "key", "--clearmodifiers", keys)

    def log(self) -> str:
        """What the program has logged so far."""
        return "".join(file.read_text() for file in (self.data / "log").glob("*.log"))

    def order_id(self) -> str:
        """The id of the newest order that the service knows."""
        return str(self.sandbox.state()["orders"][-1]["order_id"])


@pytest.fixture
def programs(desktop: LinuxDesktop, sandbox: SandboxThread, tmp_path: Path) -> Programs:
    """The program, to be started on that desktop."""
    made = Programs(desktop, sandbox, tmp_path / "data")
    made.settings(told_of_tray=True)
    return made
