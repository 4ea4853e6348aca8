"""A D-Bus daemon of a test's own, and stand-ins for the services on it.

with private_bus(tmp_path) as address, StandIn(address, "org.freedesktop.login1") as logind:
    logind.answers["GetSessionByPID"] = ("o", ("/org/freedesktop/login1/session/c1",))
    logind.emit("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep",
                "b", (False,))
"""

from __future__ import annotations

import contextlib
import socket
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import Proxy, open_dbus_connection

from tests.helpers.linux_desktop import end, needs

_CONFIG = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>{address}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


@contextlib.contextmanager
def private_bus(folder: Path, name: str = "bus") -> Iterator[str]:
    """A bus on which nothing starts by itself; its address."""
    needs("dbus-daemon")
    folder.mkdir(parents=True, exist_ok=True)
    settings = folder / f"{name}.conf"
    settings.write_text(_CONFIG.format(address=f"unix:path={folder / name}"))
    process = subprocess.Popen(
        ["dbus-daemon", f"--config-file={settings}", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert process.stdout is not None
        with process.stdout as pipe:
            yield pipe.readline().decode().strip()
    finally:
        end(process)


class StandIn:
    """Has a name on the bus and gives the same answer to every call of a method.

    ``answers`` maps a method to its signature and body; a method without one is
    refused, and one with ``None`` is never answered. ``calls`` keeps what came.
    """

    def __init__(self, address: str, name: str) -> None:
        self.answers: dict[str, tuple[str, tuple[Any, ...]] | None] = {}
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self._address = address
        self._name = name

    def __enter__(self) -> Self:
        self._connection = open_dbus_connection(self._address)
        Proxy(message_bus, self._connection).RequestName(self._name)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join(5)
        self._connection.close()

    def emit(
        self, path: str, interface: str, member: str, signature: str, body: tuple[Any, ...]
    ) -> None:
        """Send a signal to whoever listens."""
        emitter = DBusAddress(path, interface=interface)
        self._connection.send(new_signal(emitter, member, signature or None, body))

    def _serve(self) -> None:
        with contextlib.suppress(OSError, EOFError):
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self._answer(message)

    def _answer(self, message: Message) -> None:
        method = message.header.fields[HeaderFields.member]
        self.calls.append((method, tuple(message.body)))
        if method not in self.answers:
            refusal = "org.freedesktop.DBus.Error.UnknownMethod"
            self._connection.send(new_error(message, refusal))
            return
        answer = self.answers[method]
        if answer is not None:
            signature, body = answer
            self._connection.send(new_method_return(message, signature or None, body))
