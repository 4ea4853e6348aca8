"""The two clocks."""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime, timedelta

import pytest

from nonvoip_desktop.core.ports import Clock
from nonvoip_desktop.desktop.clock import SystemClock


def test_now_is_utc_with_its_zone() -> None:
    clock: Clock = SystemClock()
    now = clock.now()
    assert now.tzinfo is UTC
    assert abs(now - datetime.now(UTC)) < timedelta(seconds=5)


def test_elapsed_goes_forward_evenly() -> None:
    clock = SystemClock()
    first, begun = clock.elapsed(), time.monotonic()
    readings = [clock.elapsed() for _ in range(1000)]
    assert readings == sorted(readings)
    assert 0 <= readings[-1] - first <= time.monotonic() - begun + 0.1


@pytest.mark.skipif(sys.platform != "linux", reason="CLOCK_BOOTTIME is Linux's")
def test_on_linux_it_is_the_clock_that_counts_sleep(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def read(number: int) -> float:
        asked.append(number)
        return 12.5

    monkeypatch.setattr(time, "clock_gettime", read)
    assert SystemClock().elapsed() == 12.5
    assert asked == [time.CLOCK_BOOTTIME]


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_elsewhere_a_clock_that_counts_sleep_is_chosen_too(
    platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(time, "clock_gettime", lambda number: float(number))
    monkeypatch.setattr(time, "monotonic", lambda: 99.5)
    expected = {"darwin": float(time.CLOCK_MONOTONIC_RAW), "win32": 99.5}
    assert SystemClock().elapsed() == expected[platform]
