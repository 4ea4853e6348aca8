"""D-Bus on a real bus: calls, refusals, silence, signals, and names that come and go."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

if not sys.platform.startswith("linux"):
    pytest.skip("D-Bus is of Linux and its like", allow_module_level=True)

import pytest_asyncio

from nonvoip_desktop.desktop import bus as bus_module
from nonvoip_desktop.desktop.bus import Bus, BusError
from tests.helpers.private_bus import StandIn, private_bus

NAME = "com.example.Clock"
PATH = "/com/example/Clock"


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    with private_bus(tmp_path) as found:
        yield found


@pytest_asyncio.fixture
async def bus(address: str) -> AsyncIterator[Bus]:
    opened = await Bus.open(address)
    yield opened
    await opened.close()
    await opened.close()


async def test_a_call_and_its_answer(bus: Bus, address: str) -> None:
    with StandIn(address, NAME) as clock:
        clock.answers["Time"] = ("us", (4_000_000_000, "noon"))
        answer = await bus.call(NAME, PATH, NAME, "Time", "u", 4_100_000_000)
        assert answer == (4_000_000_000, "noon")
        assert clock.calls == [("Time", (4_100_000_000,))]


async def test_a_refusal_and_a_missing_service_are_errors(bus: Bus, address: str) -> None:
    with pytest.raises(BusError, match="ServiceUnknown"):
        await bus.call(NAME, PATH, NAME, "Time")
    with StandIn(address, NAME), pytest.raises(BusError, match="UnknownMethod"):
        await bus.call(NAME, PATH, NAME, "Time")


async def test_who_does_not_answer_is_given_up(
    bus: Bus, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bus_module, "PATIENCE", 0.05)
    with StandIn(address, NAME) as clock:
        clock.answers["Time"] = None
        with pytest.raises(BusError, match="does not answer"):
            await bus.call(NAME, PATH, NAME, "Time")
        assert bus._answers == {}


async def test_a_name_that_comes_and_goes(
    bus: Bus, address: str, qt_until: Callable[..., object]
) -> None:
    seen: list[bool] = []
    await bus.watch(NAME, seen.append)
    assert seen == [False]
    with StandIn(address, NAME):
        await qt_until(lambda: seen == [False, True])  # type: ignore[misc]
    await qt_until(lambda: seen == [False, True, False])  # type: ignore[misc]


@pytest.mark.logs_errors("A listener for the signal")
async def test_signals_reach_their_listeners_even_if_one_fails(
    bus: Bus, address: str, qt_until: Callable[..., object]
) -> None:
    heard: list[object] = []

    def fails(_word: str) -> None:
        raise RuntimeError("a listener that fails")

    with StandIn(address, NAME) as clock, StandIn(address, "com.example.Other") as other:
        await bus.listen(NAME, PATH, NAME, "Struck", fails)
        await bus.listen(NAME, "", NAME, "Struck", heard.append)
        other.emit(PATH, NAME, "Struck", "s", ("forged",))
        clock.emit(PATH, NAME, "Struck", "s", ("one",))
        clock.emit("/elsewhere", NAME, "Struck", "s", ("two",))
        await qt_until(lambda: heard == ["one", "two"])  # type: ignore[misc]


async def test_no_bus_is_said_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    with pytest.raises(BusError, match="no bus"):
        await Bus.open("SESSION")
    with pytest.raises(BusError, match="cannot be reached"):
        await Bus.open(f"unix:path={tmp_path / 'nobody'}")


async def test_a_bus_that_goes_leaves_nobody_waiting(tmp_path: Path) -> None:
    with private_bus(tmp_path) as address:
        bus = await Bus.open(address)
    with pytest.raises(BusError):
        await bus.call(NAME, PATH, NAME, "Time")
    await bus.close()
