"""The service's other accounts: each has stock, orders and money of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from nonvoip_desktop.sandbox.postman import Postman
from nonvoip_desktop.sandbox.snapshot import load_world, save_world
from nonvoip_desktop.sandbox.world import FIRST_ORDER_ID, World

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

#: Order ids are the service's, not an account's: those of two accounts never meet.
_APART = 500_000


class Neighbours:
    """The accounts beside that of ``first``, whose options name them; made when they are asked for.

    With a ``state_file`` each is kept in a file beside it. ``on_done`` is called
    after each try to deliver a callback.
    """

    def __init__(self, first: World, state_file: Path | None, on_done: Callable[[], None]) -> None:
        self._first = first
        self._state_file = state_file
        self._on_done = on_done
        self._worlds: dict[str, World] = {}
        self._postmen: list[Postman] = []

    def find(self, email: str, password: object) -> World | None:
        """The world of the account with this email, if the password is right."""
        right = self._first.options.others.get(email)
        if right is None or password != right:
            return None
        if email not in self._worlds:
            self._worlds[email] = self._make(email, right)
        world = self._worlds[email]
        world.run_due()
        return world

    def owner(self, user_id: str) -> World | None:
        """The world of the account with this user id."""
        worlds = self._worlds.values()
        return next((w for w in worlds if str(w.options.user_id) == user_id), None)

    def settle(self) -> None:
        """Let what is due happen, and store what changed. Raises ``OSError``."""
        for email, world in self._worlds.items():
            world.run_due()
            file = self._file(email)
            if world.touched and file is not None:
                save_world(file, world)
            world.touched = False

    def next_at(self) -> float | None:
        """The service time at which something is due next."""
        times = [world.agenda.next_at() for world in self._worlds.values()]
        return min((at for at in times if at is not None), default=None)

    async def close(self) -> None:
        """Give up the callbacks that are in flight."""
        for postman in self._postmen:
            await postman.close()

    def _make(self, email: str, password: str) -> World:
        place = 1 + sorted(self._first.options.others).index(email)
        options = msgspec.structs.replace(
            self._first.options,
            email=email,
            password=password,
            others={},
            user_id=self._first.options.user_id + place,
        )
        file = self._file(email)
        stored = load_world(file, options) if file is not None else None
        if stored is None:
            stored = World(options)
            stored.next_order_id = FIRST_ORDER_ID + place * _APART
        stored.clock = self._first.clock
        self._postmen.append(Postman(stored, self._on_done))
        return stored

    def _file(self, email: str) -> Path | None:
        if self._state_file is None:
            return None
        name = "".join(letter if letter.isalnum() else "-" for letter in email)
        return self._state_file.with_stem(f"{self._state_file.stem}-{name}")
