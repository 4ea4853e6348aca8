"""The callbacks of whoever is signed in: token, receiver and settings, joined with the session."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import secrets
import time
from contextlib import suppress
from datetime import datetime
from itertools import chain, repeat
from typing import TYPE_CHECKING

from msgspec.structs import replace

from nonvoip_desktop.core.events import Events, Notice, NoticeOver, Severity
from nonvoip_desktop.core.reception import (
    Address,
    Listening,
    Outcome,
    Reception,
    TestResult,
)
from nonvoip_desktop.core.words import explain
from nonvoip_desktop.domain.account import normalise_base_url
from nonvoip_desktop.errors import ApiError, CredentialsUnavailable, StoreError
from nonvoip_desktop.language import translate
from nonvoip_desktop.redact import redact, register_secret
from nonvoip_desktop.settings import CALLBACK_PLACES, CALLBACK_PORT, CALLBACKS_ON, Settings

if TYPE_CHECKING:
    from nonvoip_desktop.callbacks.receiver import Receiver
    from nonvoip_desktop.core.ports import Clock, Credentials, Store
    from nonvoip_desktop.core.session import Session
    from nonvoip_desktop.core.tasks import TaskOwner
    from nonvoip_desktop.domain.callback import CallbackEvent

log = logging.getLogger(__name__)

#: From the system's random source, in bytes: 256 bits.
TOKEN_BYTES = 32
#: What stands on the screen in place of the token.
HIDDEN = "••••••••"
#: Seconds that a sample may need from the answer to its post until it is here.
_CROSSING = 2.0
#: Seconds between two tries to listen on a port that another program has; the last goes on.
PAUSES = (2.0, 5.0, 15.0, 60.0)

_KEY = "callbacks off"
_AGAIN = "callbacks again"


class CallingBack:
    """Satisfies ``core.reception.ReceptionControl`` for one session.

    Without a keyring nothing is listened for: the token is kept nowhere else,
    but for the demo's, which lives in memory.
    """

    def __init__(
        self,
        session: Session,
        store: Store,
        keyring: Credentials,
        settings: Settings,
        events: Events,
        clock: Clock,
        tasks: TaskOwner,
        *,
        demo: bool,
    ) -> None:
        self._session = session
        self._store = store
        self._keyring = keyring
        self._settings = settings
        self._events = events
        self._clock = clock
        self._tasks = tasks
        self._demo = demo
        self._token = ""
        self._receiver: Receiver | None = None
        self._state = Reception()
        self._turn = asyncio.Lock()
        self._closed = False

    async def start(self) -> None:
        """Listen if that is switched on."""
        if not self._settings.get(CALLBACKS_ON):
            return
        async with self._turn:
            await self._listen()
        self._tell_why_not()

    async def close(self) -> None:
        """Listen no more."""
        self._closed = True
        async with self._turn:
            await self._end(Listening.OFF)

    # As ``ReceptionControl``

    def reception(self) -> Reception:
        """What the receiver does now."""
        counts = dict(self._receiver.counts) if self._receiver is not None else {}
        taken = counts.pop(200, 0)
        return replace(
            self._state,
            wanted_port=self._wanted_port(),
            taken=taken,
            refused=sum(counts.values()),
        )

    def address(self) -> Address:
        """How it can be reached, and what the service knows of that."""
        public = self._public()
        saved_at = self._place("saved_at")
        saved = self._place("saved_address")
        return Address(
            public=public,
            shown=f"{public}/callback/{HIDDEN}" if public else "",
            user_id=self._place("user"),
            saved_at=datetime.fromisoformat(saved_at) if saved_at else None,
            saved_shown=f"{saved}/callback/{HIDDEN}" if saved else "",
            saved_user=self._place("saved_user"),
            demo=self._demo,
            up_to_date=bool(saved)
            and saved == public
            and self._place("saved_mark") == self._mark(),
        )

    async def switch(self, on: bool) -> None:
        """Listen from now on, or no more."""
        async with self._turn:
            if on:
                await self._listen()
            else:
                await self._end(Listening.OFF)
            # What cannot be done is not tried at the next start either.
            on = self._state.listening in (Listening.ON, Listening.WAITING)
            with suppress(StoreError):
                self._settings.set(CALLBACKS_ON, on)

    async def set_port(self, port: int) -> None:
        """Listen on another port."""
        with suppress(StoreError):
            self._settings.set(CALLBACK_PORT, port)
        async with self._turn:
            if self._state.listening is not Listening.OFF:
                await self._end(Listening.STARTING)
                await self._listen()

    def set_public(self, address: str) -> str:
        """Keep the public address; an empty one is forgotten."""
        typed = address.strip()
        try:
            self._keep("address", normalise_base_url(typed) if typed else "")
        except ValueError as error:
            return str(error)
        except StoreError as error:
            return error.message
        return ""

    async def test(self) -> TestResult:
        """Post a sample to the public address, and wait until it comes in here."""
        from nonvoip_desktop.callbacks.probe import post_sample

        receiver = self._receiver
        if receiver is None:
            return TestResult(Outcome.NOT_LISTENING)
        nonce = secrets.token_urlsafe(16)
        came = receiver.expect_test(nonce)
        began = time.monotonic()
        arrived: list[float] = []
        came.add_done_callback(lambda _came: arrived.append(time.monotonic() - began))
        try:
            status = await post_sample(self._url(), nonce)
            if status is not None and 200 <= status < 300:
                await asyncio.wait({came}, timeout=_CROSSING)
            if came.done():
                await asyncio.sleep(0)
                return TestResult(Outcome.CAME_BACK, arrived[0], status)
        finally:
            came.cancel()
        if status is None:
            return TestResult(Outcome.NO_ANSWER)
        yes = 200 <= status < 300
        return TestResult(Outcome.ELSEWHERE if yes else Outcome.REFUSED, 0.0, status)

    async def save_at_service(self, user_id: str) -> str:
        """Let the service store the address for this user id."""
        public, mark = self._public(), self._mark()
        if not self._token or not public:
            return translate("Callbacks", "There is no address to be saved yet.")
        try:
            await self._session.line.save_url(self._url(), user_id.strip())
            self._keep("user", user_id.strip())
            self._keep("saved_user", user_id.strip())
            self._keep("saved_address", public)
            self._keep("saved_mark", mark)
            self._keep("saved_at", self._clock.now().isoformat())
        except ApiError as error:
            # The service may repeat what it was sent.
            return redact(explain(error))
        except StoreError as error:
            return error.message
        except ValueError:
            return translate("Callbacks", "A user id is a number such as 1234.")
        return ""

    async def renew(self) -> None:
        """Make a new token. Raises ``CredentialsUnavailable``."""
        async with self._turn:
            await self._make_token()
            if self._receiver is not None:
                self._receiver.set_token(self._token)

    # The receiver

    async def _listen(self) -> None:
        """Open the receiver, now or as soon as nobody else has its port."""
        await self._open()
        if self._state.listening is Listening.WAITING:
            self._tasks.start(_AGAIN, self._try_again())

    async def _open(self) -> None:
        if self._receiver is not None or self._closed:
            return
        from nonvoip_desktop.callbacks.receiver import Receiver, ReceiverFailed

        if self._state.listening is not Listening.WAITING:
            self._state = Reception(Listening.STARTING)
        try:
            await self._find_token()
            receiver = Receiver(
                self._token, self._take, self._session.callbacks.look, port=self._wanted_port()
            )
            await receiver.start()
        except CredentialsUnavailable as error:
            words = translate(
                "Callbacks", "The secret part of the address is kept in a keyring only. {reason}"
            ).format(reason=error.message)
            self._state = Reception(Listening.FAILED, words)
            return
        except ReceiverFailed as error:
            state = Listening.WAITING if error.taken else Listening.FAILED
            self._state = Reception(state, str(error))
            return
        self._receiver = receiver
        self._state = Reception(Listening.ON, port=receiver.port)
        log.info("Callbacks are listened for on port %d", receiver.port)
        self._events.publish(NoticeOver(_KEY))
        self._session.callbacks.arrival.listen(True)
        self._session.callbacks.look()

    async def _try_again(self) -> None:
        for pause in chain(PAUSES, repeat(PAUSES[-1])):
            await asyncio.sleep(pause)
            async with self._turn:
                await self._open()
                if self._state.listening is not Listening.WAITING:
                    break
        self._tell_why_not()

    def _tell_why_not(self) -> None:
        if self._state.listening in (Listening.WAITING, Listening.FAILED):
            title = translate("Callbacks", "Callbacks are not listened for")
            self._events.publish(Notice(_KEY, Severity.WARNING, title, self._state.words))

    async def _end(self, state: Listening) -> None:
        # Whoever holds the turn is not in the midst of a try.
        self._tasks.cancel(_AGAIN)
        receiver, self._receiver = self._receiver, None
        self._state = Reception(state)
        if receiver is not None:
            self._session.callbacks.arrival.listen(False)
            await receiver.close()
        self._events.publish(NoticeOver(_KEY))

    async def _take(self, events: tuple[CallbackEvent, ...]) -> object:
        """In the receiver's thread: the answer waits for this commit, and for nothing else."""
        return await self._store.take_callbacks(self._session.account, events, self._clock.now())

    # The token

    async def _find_token(self) -> None:
        if self._token:
            return
        token = await self._keyring.load_token(self._session.account)
        if token is None:
            await self._make_token()
        else:
            register_secret(token)
            self._token = token

    async def _make_token(self) -> None:
        token = secrets.token_urlsafe(TOKEN_BYTES)
        register_secret(token)
        await self._keyring.save_token(self._session.account, token)
        self._token = token

    def _mark(self) -> str:
        """Tells this token from another; nothing can be made of it."""
        return hashlib.sha256(self._token.encode()).hexdigest()[:12] if self._token else ""

    # The address

    def _url(self) -> str:
        return f"{self._public()}/callback/{self._token}"

    def _wanted_port(self) -> int:
        port = self._settings.get(CALLBACK_PORT)
        # The stand-in is told the address each time, so that any port will do.
        return 0 if self._demo and port == CALLBACK_PORT.default else port

    def _public(self) -> str:
        typed = self._place("address")
        if not typed and self._demo and self._state.port:
            return f"http://127.0.0.1:{self._state.port}"
        return typed

    def _place(self, name: str) -> str:
        places = self._settings.get(CALLBACK_PLACES)
        return places.get(f"{name} of {self._session.account.key}", "")

    def _keep(self, name: str, value: str) -> None:
        places = self._settings.get(CALLBACK_PLACES)
        places[f"{name} of {self._session.account.key}"] = value
        self._settings.set(CALLBACK_PLACES, places)
