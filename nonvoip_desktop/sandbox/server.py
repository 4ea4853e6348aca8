"""The sockets: the API's port, and a second one for the controls that is never refused."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
from typing import TYPE_CHECKING, Any

from uvicorn.config import Config
from uvicorn.server import ServerState

from nonvoip_desktop.sandbox.connection import SandboxProtocol, reset

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

    from nonvoip_desktop.sandbox.application import Sandbox

_log = logging.getLogger(__name__)

_HOST = "127.0.0.1"


class Server:
    """Serves one sandbox on loopback. ``start`` before anything else, ``close`` at the end."""

    def __init__(self, sandbox: Sandbox, port: int = 0, tls: ssl.SSLContext | None = None) -> None:
        self._sandbox = sandbox
        self._port = port
        self._tls = tls
        self._socket: socket.socket | None = None
        self._listener: asyncio.Server | None = None
        self._controls: asyncio.Server | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._state = ServerState()
        self._control_state = ServerState()
        self._config = Config(
            sandbox,
            http=SandboxProtocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            proxy_headers=False,
            timeout_keep_alive=75,
        )
        self._config.load()

    @property
    def base_url(self) -> str:
        """What a client uses as the service's address."""
        scheme = "https" if self._tls else "http"
        return f"{scheme}://{_HOST}:{self._port}/manager"

    @property
    def control_url(self) -> str:
        """Where the controls are, also while the API's port refuses connections."""
        assert self._controls is not None
        return f"http://{_HOST}:{_port_of(self._controls)}/sandbox"

    async def start(self) -> None:
        """Listen. Raises ``OSError`` if the port is taken."""
        loop = asyncio.get_running_loop()
        self._controls = await loop.create_server(
            self._protocol(self._control_state, lambda: False), _HOST, 0
        )
        await self._accept(self._listening_socket())
        self._sandbox.listen = self._set_listening
        self._own(loop.create_task(self._sandbox.keep_time()))

    async def close(self) -> None:
        """Stop listening and end every connection."""
        for task in self._tasks:
            task.cancel()
        self._set_listening(False)
        if self._controls is not None:
            self._controls.close()
        for state in (self._state, self._control_state):
            for connection in list(state.connections):
                connection.transport.abort()
        requests = self._state.tasks | self._control_state.tasks | self._tasks
        await asyncio.gather(*requests, return_exceptions=True)
        await self._sandbox.postman.close()
        await self._sandbox.neighbours.close()

    def _protocol(
        self, state: ServerState, refuses: Callable[[], bool]
    ) -> Callable[[], asyncio.BaseProtocol]:
        app_state: dict[str, Any] = {"refuses": refuses}
        return lambda: SandboxProtocol(self._config, state, app_state)

    def _listening_socket(self) -> socket.socket:
        """From here on the system takes connections, even before they are looked at."""
        # With the protocol named: asyncio switches Nagle's algorithm off only then, and
        # with it every second answer would be 40 ms late.
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            if os.name == "posix":
                listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listening.bind((_HOST, self._port))
            listening.listen(128)
        except OSError:
            listening.close()
            raise
        self._port = listening.getsockname()[1]
        self._socket = listening
        return listening

    async def _accept(self, listening: socket.socket) -> None:
        if listening.fileno() < 0:
            return  # refused again meanwhile
        accept = self._protocol(self._state, self._sandbox.faults.take_connection)
        loop = asyncio.get_running_loop()
        self._listener = await loop.create_server(accept, sock=listening, ssl=self._tls)

    def _set_listening(self, accepting: bool) -> None:
        if accepting and self._socket is None:
            task = self._accept(self._listening_socket())
            self._own(asyncio.get_running_loop().create_task(task))
        elif not accepting and self._socket is not None:
            if self._listener is not None:
                self._listener.close()
                self._listener = None
            self._socket.close()
            self._socket = None
            for connection in list(self._state.connections):
                reset(connection.transport)

    def _own(self, task: asyncio.Task[None]) -> None:
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (problem := task.exception()) is not None:
            _log.error("The sandbox lost one of its tasks", exc_info=problem)


def _port_of(server: asyncio.Server) -> int:
    port: int = server.sockets[0].getsockname()[1]
    return port
