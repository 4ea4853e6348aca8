"""One program for one data folder: a second start brings up the first one's window."""

from __future__ import annotations

import logging
import os
import sys
import tempfile
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QLockFile, QObject, QThread, Signal

if TYPE_CHECKING:
    from types import ModuleType

log = logging.getLogger(__name__)

#: Milliseconds that the first program has for each step of its answer.
PATIENCE = 2000
#: Milliseconds after which a later program looks again for one that does not listen yet.
AGAIN = 50
#: A socket's path may have 108 bytes on Linux and 104 on macOS, an ending zero among
#: them; releases that listened by Qt first did it in a folder of its own beside it.
LONGEST_PATH = 90

_RAISE = b"raise"
_DONE = b"done\n"
_TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - Wayland's permission to come to the front


class Start(Enum):
    """What a program finds when it starts."""

    #: No other one uses the data folder.
    FIRST = auto()
    #: Another one does, and its window was brought up.
    RAISED = auto()
    #: Another one does, and does not answer.
    SILENT = auto()


class SingleInstance(QObject):
    """Holds the data folder's lock and answers those who come later.

    The lock comes first, the answers with ``listen``: what they need is imported after the
    window is painted, and whoever comes between waits for it.
    """

    #: Someone started the program again: bring up the window.
    raiseRequested = Signal()

    def __init__(self, data: Path, runtime: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(data / "lock"))
        # A lock is never too old; one whose program has died is not in the way.
        self._lock.setStaleLockTime(0)
        self._address = address_of(data, runtime)
        self._bell: Any = None

    def acquire(self) -> Start:
        """Take the folder, or bring up the window of who has it. Raises ``OSError``."""
        if self._lock.tryLock(0):
            return Start.FIRST
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            raise OSError(f"The lock cannot be written: {self._lock.fileName()}")
        deadline = QDeadlineTimer(PATIENCE)
        while True:
            answer = self._ring()
            if answer == _DONE:
                return Start.RAISED
            # The lock names a living process, but that may be another program which got the
            # number of one that crashed: then nobody holds the file itself.
            if self._lock.removeStaleLockFile() and self._lock.tryLock(0):
                return Start.FIRST
            if answer is not None or deadline.hasExpired():
                return Start.SILENT
            # It may have started a moment ago. This program has nothing else to do.
            QThread.msleep(AGAIN)

    def listen(self) -> None:
        """Answer those who come later. Where that cannot be, they are told that nobody does."""
        try:
            self._bell = _doorbell().Doorbell(self._address, self._answer, self)
        except OSError as error:
            log.warning(
                "Other starts of the program will not be noticed: %s: %s", error, self._address
            )

    def release(self) -> None:
        """Let go of the folder. Twice is fine."""
        if self._bell is not None:
            self._bell.close()
            self._bell = None
        self._lock.unlock()

    def _ring(self) -> bytes | None:
        """Ask the first program for its window; what it says, ``None`` if it does not listen."""
        _let_others_come_to_the_front()
        token = os.environ.get(_TOKEN, "").encode()
        answer: bytes | None = _doorbell().ring(
            self._address, _RAISE + b" " + token + b"\n", PATIENCE
        )
        return answer

    def _answer(self, line: bytes) -> bytes | None:
        word, _, token = line.strip().partition(b" ")
        if word != _RAISE:
            return None
        if token and token.isascii() and token.decode().isprintable():
            # Qt uses it, once, for the window that asks for the focus next.
            os.environ[_TOKEN] = token.decode()
        self.raiseRequested.emit()
        return _DONE


def _doorbell() -> ModuleType:
    """How this system hears later starts."""
    if sys.platform == "win32":
        from nonvoip_desktop.desktop import doorbell_pipes

        return doorbell_pipes
    from nonvoip_desktop.desktop import doorbell_sockets

    return doorbell_sockets


def address_of(data: Path, runtime: Path) -> str:
    """The name that the first program listens at: a pipe on Windows, else a socket's path."""
    # By Qt, which is there already: Python's way to it is OpenSSL, which nobody needs yet.
    digest = QCryptographicHash.hash(
        os.fsencode(data.resolve()), QCryptographicHash.Algorithm.Sha256
    )
    name = "nonvoip-" + bytes(digest.toHex().data()).decode()[:12]
    if sys.platform == "win32":
        return name
    path = os.fspath(runtime / name)
    if len(os.fsencode(path)) <= LONGEST_PATH:
        return path
    # The system's temporary folder is open to all, so the socket gets one of its own in it.
    folder = Path(tempfile.gettempdir()) / f"nonvoip-{os.getuid()}"
    folder.mkdir(mode=0o700, exist_ok=True)
    found = folder.lstat()
    if found.st_uid != os.getuid() or found.st_mode & 0o077 or folder.is_symlink():
        raise PermissionError(f"The folder belongs to someone else: {folder}")
    return os.fspath(folder / name)


def _let_others_come_to_the_front() -> None:
    """Windows lets a program raise its window only with leave of the one in front."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
