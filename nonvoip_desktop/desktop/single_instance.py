"""One program for one data folder: a second start brings up the first one's window."""

from __future__ import annotations

import hashlib
import os
import sys
import tempfile
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

#: Milliseconds that the first program has for each step of its answer.
PATIENCE = 2000
#: A socket's path may have 108 bytes on Linux and 104 on macOS, an ending zero among
#: them; Qt first listens in a folder of its own beside it.
LONGEST_PATH = 90

_RAISE = b"raise"
_DONE = b"done\n"
_LONGEST_LINE = 512
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
    """Holds the data folder's lock and answers those who come later."""

    #: Someone started the program again: bring up the window.
    raiseRequested = Signal()

    def __init__(self, data: Path, runtime: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = QLockFile(str(data / "lock"))
        # A lock is never too old; one whose program has died is not in the way.
        self._lock.setStaleLockTime(0)
        self._address = address_of(data, runtime)
        self._server: QLocalServer | None = None

    def acquire(self) -> Start:
        """Take the folder, or bring up the window of who has it. Raises ``OSError``."""
        if self._lock.tryLock(0):
            return self._first()
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            raise OSError(f"The lock cannot be written: {self._lock.fileName()}")
        if self._ask_to_raise():
            return Start.RAISED
        # The lock names a living process, but that may be another program which got the
        # number of one that crashed: then nobody holds the file itself.
        if self._lock.removeStaleLockFile() and self._lock.tryLock(0):
            return self._first()
        return Start.SILENT

    def release(self) -> None:
        """Let go of the folder. Twice is fine."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _first(self) -> Start:
        # Whoever listened there has died: the lock is ours.
        QLocalServer.removeServer(self._address)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._greet)
        if not server.listen(self._address):
            self._lock.unlock()
            raise OSError(f"{server.errorString()}: {self._address}")
        self._server = server
        return Start.FIRST

    def _ask_to_raise(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._address)
        if not socket.waitForConnected(PATIENCE):
            return False
        _let_others_come_to_the_front()
        token = os.environ.get(_TOKEN, "").encode()
        socket.write(_RAISE + b" " + token + b"\n")
        answered = socket.waitForBytesWritten(PATIENCE) and socket.waitForReadyRead(PATIENCE)
        done = answered and bytes(socket.readAll().data()) == _DONE
        socket.disconnectFromServer()
        return done

    def _greet(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._answer)

    def _answer(self) -> None:
        socket = self.sender()
        if not isinstance(socket, QLocalSocket):
            return
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST_LINE:
                socket.abort()
            return
        word, _, token = bytes(socket.readLine(_LONGEST_LINE).data()).strip().partition(b" ")
        if word != _RAISE:
            socket.abort()
            return
        if token and token.isascii() and token.decode().isprintable():
            # Qt uses it, once, for the window that asks for the focus next.
            os.environ[_TOKEN] = token.decode()
        self.raiseRequested.emit()
        socket.write(_DONE)
        socket.flush()


def address_of(data: Path, runtime: Path) -> str:
    """The name that the first program listens at: a pipe on Windows, else a socket's path."""
    name = "nonvoip-" + hashlib.sha256(os.fsencode(data.resolve())).hexdigest()[:12]
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
