"""The real program in a process of its own, with a person at its window who does one thing.

    with DeskProcess("--base-url", url, "--data-dir", folder, buy=["Discord"]) as program:
        rows = program.told()      # when it is done: the rows of the order list
        program.kill()

``remember`` lets the person tick the box for the keyring.

Run as a script it is the child's side: it starts the program by its own command line,
signs in, buys, tells the rows as one line of JSON, and leaves the program running.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any, Self

ROOT = Path(__file__).parents[2]
_PATIENCE = 30.0


class DeskProcess:
    """Arguments are those of the command line; without ``buy`` nobody sits at the window."""

    def __init__(
        self,
        *arguments: object,
        buy: list[str] | None = None,
        remember: bool = False,
        env: dict[str, str] | None = None,
    ) -> None:
        module = ["-m", "nonvoip_desktop"]
        if buy is not None:
            todo = json.dumps({"buy": buy, "remember": remember})
            module = ["-m", "tests.helpers.desk_process", todo]
        self._command = [sys.executable, *module, *map(str, arguments)]
        self._env = env

    def __enter__(self) -> Self:
        self.process = subprocess.Popen(
            self._command,
            cwd=ROOT,
            env=self._env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        self.kill()
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()

    def told(self) -> dict[str, dict[str, Any]]:
        """Wait until the person is done; the rows of the order list by their keys."""
        assert self.process.stdout is not None
        lines: list[str] = []
        reader = threading.Thread(target=lambda: lines.append(self.process.stdout.readline()))
        reader.start()
        reader.join(_PATIENCE)
        if not lines or not lines[0]:
            self.kill()
            reader.join()
            raise AssertionError(f"the program told nothing; it ended with {self.process.poll()}")
        rows: dict[str, dict[str, Any]] = json.loads(lines[0])
        return rows

    def kill(self) -> None:
        """End it as a crash does: at once, with SIGKILL."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(_PATIENCE)

    def end(self, number: int) -> tuple[int, float]:
        """Send a signal that asks for the end; the exit code and the seconds it took."""
        started = time.monotonic()
        self.process.send_signal(number)
        return self.process.wait(_PATIENCE), time.monotonic() - started

    def children(self) -> set[int]:
        """The processes that this one has started (Linux only)."""
        return {pid for pid, parent in _processes() if parent == self.process.pid}


def _processes() -> list[tuple[int, int]]:
    """Every process with its parent; those that are dead but not buried do not count."""
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdecimal():
            continue
        try:
            state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
        except OSError:
            continue  # it has just ended
        if state != "Z":
            found.append((int(folder.name), int(parent)))
    return found


def is_alive(pid: int) -> bool:
    """Whether there is such a process (Linux only)."""
    return any(pid == other for other, _ in _processes())


def _main(todo: dict[str, Any], arguments: list[str]) -> int:
    """The child's side."""
    from nonvoip_desktop import main as command
    from nonvoip_desktop import running
    from tests.helpers.desk import Desk

    async def run_until_quit(options: Any, application: Any) -> int:
        desk = await Desk(options, application=application).open()
        if not options.demo:
            await desk.fill_in(remember=todo["remember"])
        await desk.until("the workspace", desk.at_work)
        for name in todo["buy"]:
            await desk.buy(name)
        rows = {row.key: {"number": row.number, "pin": row.pin} for row in desk.rows()}
        print(json.dumps(rows), flush=True)
        return await desk.ended(patience=None)

    running.run_until_quit = run_until_quit
    threading.Thread(target=_end_with_parent, daemon=True).start()
    return command.main(arguments)


def _end_with_parent() -> None:
    while os.read(0, 4096):
        pass
    os._exit(9)


if __name__ == "__main__":
    sys.exit(_main(json.loads(sys.argv[1]), sys.argv[2:]))
