"""D-Bus on asyncio: calls with a deadline, signals, and who is there. Linux and its like only."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Self

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageFlag,
    MessageType,
    new_method_call,
)
from jeepney.io.asyncio import DBusConnection, open_dbus_connection

from nonvoip_desktop.errors import NonVoipError

log = logging.getLogger(__name__)

#: Seconds after which a call is given up: whoever does not answer must not hold up anything.
PATIENCE = 5.0
_BUS = "org.freedesktop.DBus"
_BUS_PATH = "/org/freedesktop/DBus"

Listener = Callable[..., None]


class BusError(NonVoipError):
    """There is no bus, nobody answers to that name, or the answer is a refusal."""


class Bus:
    """One connection to the session's or the system's bus.

    Nothing here waits longer than ``PATIENCE``, and nothing raises but
    ``BusError``. A bus that goes away is gone: the session ends with it.
    """

    def __init__(self, connection: DBusConnection) -> None:
        self._connection = connection
        self._answers: dict[int, asyncio.Future[Message]] = {}
        self._listeners: list[tuple[str, str, str, Listener]] = []
        self._reader = asyncio.ensure_future(self._read())

    @classmethod
    async def open(cls, which: str) -> Self:
        """Connect to the ``SESSION`` or the ``SYSTEM`` bus. Raises ``BusError``."""
        try:
            async with asyncio.timeout(PATIENCE):
                return cls(await open_dbus_connection(which))
        except KeyError as error:
            raise BusError("This session has no bus.") from error
        except Exception as error:
            # A socket of another kind, a handshake that is refused: whatever it is, no bus.
            raise BusError(f"The bus cannot be reached: {error}") from error

    async def call(
        self,
        service: str,
        path: str,
        interface: str,
        method: str,
        signature: str = "",
        *body: object,
        start: bool = True,
    ) -> tuple[Any, ...]:
        """Call a method and return its answer. Raises ``BusError``.

        ``start`` lets the bus start a service that is not running.
        """
        message = new_method_call(
            DBusAddress(path, service, interface), method, signature or None, body
        )
        if not start:
            message.header.flags |= MessageFlag.no_auto_start
        serial = next(self._connection.outgoing_serial)
        answer: asyncio.Future[Message] = asyncio.get_running_loop().create_future()
        self._answers[serial] = answer
        try:
            if self._reader.done():
                raise BusError("The bus is gone.")
            async with asyncio.timeout(PATIENCE):
                await self._connection.send(message, serial=serial)
                reply = await answer
        except TimeoutError as error:
            raise BusError(f"{service} does not answer.") from error
        except OSError as error:
            raise BusError(f"The bus is gone: {error}") from error
        finally:
            self._answers.pop(serial, None)
        if reply.header.message_type is MessageType.error:
            name = reply.header.fields.get(HeaderFields.error_name, "an error")
            words = reply.body[0] if reply.body and isinstance(reply.body[0], str) else ""
            raise BusError(f"{method}: {name}. {words}".strip())
        return tuple(reply.body)

    async def listen(
        self, service: str, path: str, interface: str, member: str, listener: Listener
    ) -> None:
        """Call ``listener`` with what a signal carries. Raises ``BusError``.

        An empty ``path`` stands for all objects of the service.
        """
        rule = MatchRule(
            type="signal",
            sender=service,
            path=path or None,
            interface=interface,
            member=member,
        )
        self._listeners.append((path, interface, member, listener))
        await self._add_match(rule)

    async def watch(self, name: str, listener: Callable[[bool], None]) -> None:
        """Tell now, and at every change, whether somebody has this name. Raises ``BusError``."""

        def changed(changed_name: str, _before: str, now: str) -> None:
            if changed_name == name:
                listener(bool(now))

        rule = MatchRule(
            type="signal", sender=_BUS, interface=_BUS, member="NameOwnerChanged", path=_BUS_PATH
        )
        rule.add_arg_condition(0, name)
        self._listeners.append((_BUS_PATH, _BUS, "NameOwnerChanged", changed))
        await self._add_match(rule)
        listener(await self.has_owner(name))

    async def has_owner(self, name: str) -> bool:
        """Whether somebody has this name now. Raises ``BusError``."""
        (owned,) = await self.call(_BUS, _BUS_PATH, _BUS, "NameHasOwner", "s", name)
        return bool(owned)

    async def close(self) -> None:
        """Hang up. Twice is fine."""
        self._listeners.clear()
        self._reader.cancel()
        await asyncio.gather(self._reader, return_exceptions=True)
        with suppress(Exception):
            await self._connection.close()

    async def _add_match(self, rule: MatchRule) -> None:
        await self.call(_BUS, _BUS_PATH, _BUS, "AddMatch", "s", rule.serialise())

    async def _read(self) -> None:
        try:
            while True:
                self._take(await self._connection.receive())
        except (OSError, EOFError) as error:
            log.info("The bus has gone away: %s", error or type(error).__name__)
        finally:
            for answer in self._answers.values():
                if not answer.done():
                    answer.set_exception(BusError("The bus is gone."))

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        kind = message.header.message_type
        if kind in (MessageType.method_return, MessageType.error):
            answer = self._answers.get(fields.get(HeaderFields.reply_serial, 0))
            if answer is not None and not answer.done():
                answer.set_result(message)
        elif kind is MessageType.signal:
            self._tell(fields, tuple(message.body))

    def _tell(self, fields: dict[Any, Any], body: tuple[Any, ...]) -> None:
        found = (
            fields.get(HeaderFields.path),
            fields.get(HeaderFields.interface),
            fields.get(HeaderFields.member),
        )
        for path, interface, member, listener in tuple(self._listeners):
            if (path or found[0], interface, member) != found:
                continue
            try:
                listener(*body)
            except Exception:
                # A shape other than the documented one, say: the others are told all the same.
                log.exception("A listener for the signal %s.%s failed", interface, member)
