"""What the window can know and ask of the receiver of callbacks, without knowing how it works."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Protocol

from msgspec import Struct


class Listening(StrEnum):
    """Whether callbacks are listened for; ``FAILED``: they should be and cannot.

    ``WAITING``: another program has the port, which is tried again until it is free.
    """

    OFF = "off"
    STARTING = "starting"
    ON = "on"
    WAITING = "waiting"
    FAILED = "failed"


class Reception(Struct, frozen=True):
    """The receiver as it is now; ``words`` say why it failed, or waits.

    ``wanted_port`` is what the person chose, ``port`` where it listens.
    """

    listening: Listening = Listening.OFF
    words: str = ""
    port: int = 0
    wanted_port: int = 0
    taken: int = 0
    refused: int = 0


class Address(Struct, frozen=True):
    """The way to the receiver, and what is stored at the service of it.

    ``public`` is what the person typed, ``shown`` the whole address with its
    secret part hidden. ``saved_at`` is UTC, ``saved_shown`` and ``saved_user``
    what was stored then; ``up_to_date`` says that this is the address of now.
    ``demo``: the service is the stand-in.
    """

    public: str = ""
    shown: str = ""
    user_id: str = ""
    saved_at: datetime | None = None
    saved_shown: str = ""
    saved_user: str = ""
    up_to_date: bool = False
    demo: bool = False


class Outcome(StrEnum):
    """How a test ended."""

    CAME_BACK = "came back"
    #: Somebody said yes, and nothing came here.
    ELSEWHERE = "elsewhere"
    #: Somebody said no: the status tells.
    REFUSED = "refused"
    NO_ANSWER = "no answer"
    NOT_LISTENING = "not listening"


class TestResult(Struct, frozen=True):
    """The result of a test: how it ended, after how many seconds, and the answer's status."""

    __test__ = False  # pytest takes it for a test otherwise

    outcome: Outcome
    seconds: float = 0.0
    status: int | None = None


class ReceptionControl(Protocol):
    """The receiver of one account's callbacks. The words of all errors are fit to be shown."""

    def reception(self) -> Reception:
        """What it does now."""
        ...

    def address(self) -> Address:
        """How it can be reached."""
        ...

    async def switch(self, on: bool) -> None:
        """Listen from now on, or no more; how that ended is in ``reception``."""
        ...

    async def set_port(self, port: int) -> None:
        """Listen on another port; 0 for any free one."""
        ...

    def set_public(self, address: str) -> str:
        """Keep the public address; returns why it cannot be taken, or an empty text."""
        ...

    async def test(self) -> TestResult:
        """Post a sample to the public address, and wait until it comes in here."""
        ...

    async def save_at_service(self, user_id: str) -> str:
        """Let the service store the address; returns why it did not, or an empty text."""
        ...

    async def renew(self) -> None:
        """Make a new secret part; the old address is worthless from then on."""
        ...
