"""The real program with a person's hand in it, as a process of its own: the parent's side."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from pathlib import Path
from typing import Any, Self

from tests.faults.talk import Plan

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0


def environment(home: Path) -> dict[str, str]:
    """Nothing of the person in it: a home of its own, no keyring, no display.

    The runtime folder is the caller's: the path of a socket in it must be short.
    """
    known = {
        name: value
        for name, value in os.environ.items()
        if name in ("PATH", "LANG", "SYSTEMROOT", "XDG_RUNTIME_DIR") or name.startswith("LC_")
    }
    temporary = home / "tmp"
    temporary.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {
        **known,
        "HOME": os.fspath(home),
        "TMPDIR": os.fspath(temporary),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


class Driven:
    """One process from its start to its end, and what it told.

    Ends with the block at the latest::

        async with Driven("buy on and on", plan, home) as program:
            await program.told("shown")
    """

    def __init__(self, deed: str, plan: Plan, home: Path) -> None:
        self._command = (sys.executable, "-m", "tests.faults.driven", deed, json.dumps(plan))
        self._home = home
        self._errors = home.parent / "stderr.txt"
        self.lines: list[dict[str, Any]] = []
        self._news = asyncio.Condition()
        self._ended = False

    async def __aenter__(self) -> Self:
        variables = environment(self._home)
        with self._errors.open("ab") as errors:
            self.process = await asyncio.create_subprocess_exec(
                *self._command,
                cwd=ROOT,
                env=variables,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                stderr=errors,
            )
        self._reading = asyncio.ensure_future(self._read())
        return self

    async def __aexit__(self, *_: object) -> None:
        if self.process.returncode is None:
            self.process.kill()
        await self.ended()

    async def _read(self) -> None:
        assert self.process.stdout is not None
        while line := await self.process.stdout.readline():
            if line.endswith(b"\n"):
                async with self._news:
                    self.lines.append(json.loads(line))
                    self._news.notify_all()
        async with self._news:
            self._ended = True
            self._news.notify_all()

    async def told(
        self, what: str, *, count: int = 1, patience: float = PATIENCE
    ) -> dict[str, Any]:
        """Wait for the ``count``-th line of this kind and return it."""

        def there() -> list[dict[str, Any]]:
            self.check()
            return [line for line in self.lines if line["what"] == what]

        async with asyncio.timeout(patience), self._news:
            await self._news.wait_for(lambda: len(there()) >= count or self._ended)
            found = there()
        assert len(found) >= count, f"The program ended before it told {what!r}: {self.lines[-3:]}"
        return found[count - 1]

    def said(self, what: str) -> dict[str, Any] | None:
        """The first line of this kind, if it was told."""
        return next((line for line in self.lines if line["what"] == what), None)

    def errors(self) -> str:
        """What this folder's programs have written to standard error."""
        return self._errors.read_text(encoding="utf-8")

    def check(self) -> None:
        """Fail if the person got stuck."""
        stuck = self.said("stuck")
        if stuck is not None:
            raise AssertionError(f"{stuck['trace']}\n{stuck['screen']}\n{stuck['log']}")

    def give_word(self) -> None:
        """Let a deed go on that waits for a word."""
        assert self.process.stdin is not None
        self.process.stdin.write(b"go on\n")

    def send(self, number: signal.Signals) -> None:
        """Send a signal, unless the process has ended."""
        if self.process.returncode is None:
            self.process.send_signal(number)

    async def ended(self, patience: float = PATIENCE) -> int:
        """Wait for the end; returns the exit code, negative for a signal."""
        async with asyncio.timeout(patience):
            code = await self.process.wait()
            await self._reading
        return code
