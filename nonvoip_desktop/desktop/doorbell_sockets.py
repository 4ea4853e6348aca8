"""How later starts of the program are heard on Linux and macOS: a plain socket in Qt's loop.

Qt's own (``doorbell_pipes.py``) would bring its library for networks, 3 MiB, for this alone.
"""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from collections.abc import Callable

#: Bytes of a line at most.
LONGEST_LINE = 512


def ring(address: str, line: bytes, milliseconds: int) -> bytes | None:
    """What is answered to ``line``, empty if nothing in time; ``None`` where nobody listens."""
    with socket.socket(socket.AF_UNIX) as caller:
        caller.settimeout(milliseconds / 1000)
        try:
            caller.connect(address)
        except OSError:
            return None
        try:
            caller.sendall(line)
            return caller.recv(LONGEST_LINE)
        except OSError:
            return b""


class Doorbell(QObject):
    """Listens at a path and gives ``answer`` each line; ``None`` from it hangs up on the caller.

    Raises ``OSError`` where nothing can be listened at.
    """

    def __init__(
        self, address: str, answer: Callable[[bytes], bytes | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._address = address
        self._answer = answer
        # Whoever listened there has died: the lock is ours.
        Path(address).unlink(missing_ok=True)
        self._socket = socket.socket(socket.AF_UNIX)
        try:
            self._socket.setblocking(False)
            self._socket.bind(address)
            # Nobody can connect before ``listen``.
            os.chmod(address, 0o700)  # noqa: PTH101 - as the socket's owner alone may
            self._socket.listen()
        except OSError:
            self._socket.close()
            raise
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._greet)

    def close(self) -> None:
        """Hear nobody any more. Twice is fine."""
        self._notifier.setEnabled(False)
        for caller in self.findChildren(_Caller):
            caller.hang_up()
        if self._socket.fileno() >= 0:
            self._socket.close()
            Path(self._address).unlink(missing_ok=True)

    def _greet(self) -> None:
        with suppress(OSError):  # It may have gone again.
            caller, _ = self._socket.accept()
            _Caller(caller, self._answer, self)


class _Caller(QObject):
    """A later start, until it hangs up."""

    def __init__(
        self, its: socket.socket, answer: Callable[[bytes], bytes | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        its.setblocking(False)
        self._socket = its
        self._answer = answer
        self._heard = b""
        self._notifier = QSocketNotifier(its.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._listen)

    def hang_up(self) -> None:
        self._notifier.setEnabled(False)
        self._socket.close()
        self.deleteLater()

    def _listen(self) -> None:
        try:
            part = self._socket.recv(LONGEST_LINE)
        except BlockingIOError:
            return
        except OSError:
            part = b""
        self._heard += part
        line, end, self._heard = self._heard.partition(b"\n")
        if not end:
            self._heard = line
            if not part or len(line) > LONGEST_LINE:
                self.hang_up()
            return
        answer = self._answer(line)
        if answer is None:
            self.hang_up()
            return
        with suppress(OSError):  # It may have gone meanwhile, which is told next.
            self._socket.sendall(answer)
