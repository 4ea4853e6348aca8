"""The demo service as a process of its own: started with the app, ended with the app."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
from typing import TYPE_CHECKING

from msgspec import Struct

from nonvoip_desktop.domain.account import Account

if TYPE_CHECKING:
    from pathlib import Path

log = logging.getLogger(__name__)

#: Whose rows they are in the demo's database. The port changes from run to run, the
#: account does not.
DEMO_URL = "http://localhost/demo"
START_WITHIN = 20.0
RESTART_AFTER = 10.0


class DemoFailed(Exception):
    """The demo service did not start; the words are fit to be shown."""


class DemoAccess(Struct, frozen=True):
    """Where the demo service listens, and its one account (no secret: it is a demo)."""

    base_url: str
    email: str
    password: str

    @property
    def account(self) -> Account:
        """The account that the demo's rows belong to."""
        return Account(DEMO_URL, self.email)


def _command(state: Path, port: int, scenario: str | None, speed: float | None) -> list[str]:
    frozen = getattr(sys, "frozen", False)
    command = [sys.executable] if frozen else [sys.executable, "-m", "nonvoip_desktop"]
    command += ["sandbox", "--exit-with-parent", "--state", str(state), "--port", str(port)]
    if scenario is not None:
        command += ["--scenario", scenario]
    if speed is not None:
        command += ["--speed", str(speed)]
    return command


class DemoService:
    """Starts the sandbox, says where it is, and brings it back should it end by itself."""

    def __init__(
        self, folder: Path, *, scenario: str | None = None, speed: float | None = None
    ) -> None:
        self._state = folder / "demo-service.json"
        self._scenario = scenario
        self._speed = speed
        self._port = 0
        self._process: subprocess.Popen[str] | None = None

    async def start(self) -> DemoAccess:
        """Start it and wait until it listens. Raises ``DemoFailed``."""
        loop = asyncio.get_running_loop()
        command = _command(self._state, self._port, self._scenario, self._speed)
        flags = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        # Its input is a pipe that ends with this process, however that ends.
        process = self._process = await loop.run_in_executor(
            None,
            lambda: subprocess.Popen(  # noqa: S603 - our own program with our own arguments
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                creationflags=flags,
            ),
        )
        assert process.stdout is not None
        try:
            async with asyncio.timeout(START_WITHIN):
                line = await loop.run_in_executor(None, process.stdout.readline)
            ready = json.loads(line)
            access = DemoAccess(ready["base_url"], ready["email"], ready["password"])
        except (TimeoutError, ValueError, KeyError) as error:
            await self.stop()
            raise DemoFailed("The demo service did not start.") from error
        self._port = int(access.base_url.split(":")[2].split("/")[0])
        return access

    async def watch(self) -> None:
        """Bring the service back, on the same port, whenever it has ended by itself."""
        loop = asyncio.get_running_loop()
        while (process := self._process) is not None:
            code = await loop.run_in_executor(None, process.wait)
            _close_pipes(process)
            log.warning("The demo service ended with code %s; it is started again", code)
            await asyncio.sleep(RESTART_AFTER)
            try:
                await self.start()
            except DemoFailed as error:
                log.warning("%s", error)

    async def stop(self) -> None:
        """End it and wait until it has ended."""
        process, self._process = self._process, None
        if process is None:
            return
        assert process.stdin is not None
        process.terminate()
        await asyncio.get_running_loop().run_in_executor(None, _reap, process)


def _reap(process: subprocess.Popen[str]) -> None:
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    _close_pipes(process)


def _close_pipes(process: subprocess.Popen[str]) -> None:
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            pipe.close()
