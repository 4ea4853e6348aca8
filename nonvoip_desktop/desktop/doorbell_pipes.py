"""How later starts of the program are heard on Windows: a pipe of Qt's.

The same as ``doorbell_sockets.py``; works wherever Qt does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from nonvoip_desktop.desktop.doorbell_sockets import LONGEST_LINE

if TYPE_CHECKING:
    from collections.abc import Callable


def ring(address: str, line: bytes, milliseconds: int) -> bytes | None:
    """What is answered to ``line``, empty if nothing in time; ``None`` where nobody listens."""
    caller = QLocalSocket()
    caller.connectToServer(address)
    if not caller.waitForConnected(milliseconds):
        return None
    caller.write(line)
    heard = caller.waitForBytesWritten(milliseconds) and caller.waitForReadyRead(milliseconds)
    answer = bytes(caller.readAll().data()) if heard else b""
    caller.disconnectFromServer()
    return answer


class Doorbell(QObject):
    """Listens at a name and gives ``answer`` each line; ``None`` from it hangs up on the caller.

    Raises ``OSError`` where nothing can be listened at.
    """

    def __init__(
        self, address: str, answer: Callable[[bytes], bytes | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._answer = answer
        # Whoever listened there has died: the lock is ours.
        QLocalServer.removeServer(address)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not self._server.listen(address):
            raise OSError(self._server.errorString())

    def close(self) -> None:
        """Hear nobody any more. Twice is fine."""
        self._server.close()

    def _greet(self) -> None:
        while self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(self._listen)

    def _listen(self) -> None:
        caller = self.sender()
        if not isinstance(caller, QLocalSocket):
            return
        if not caller.canReadLine():
            if caller.bytesAvailable() > LONGEST_LINE:
                caller.abort()
            return
        answer = self._answer(bytes(caller.readLine(LONGEST_LINE).data()).removesuffix(b"\n"))
        if answer is None:
            caller.abort()
            return
        caller.write(answer)
        caller.flush()
