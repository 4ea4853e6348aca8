"""An order that has received its code and a rental, for what is done with them afterwards."""

from __future__ import annotations

from typing import Any

from nonvoip_desktop.core.events import ActionChanged
from nonvoip_desktop.domain.action import ActionState
from tests.helpers.fakes import MemoryStore
from tests.unit.core.world import World


class Fixture:
    """An order "1" that has received its code, and a rental "2"."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.acting = world.session.acting

    @property
    def store(self) -> MemoryStore:
        return self.world.store

    def states(self) -> list[ActionState]:
        return [event.action.state for event in self.world.told(ActionChanged)]


def spending(on: Fixture) -> list[tuple[str, dict[str, Any]]]:
    names = {"reuse", "activate", "renew"}
    return [(c.name, c.details) for c in on.world.service.calls if c.name in names]
