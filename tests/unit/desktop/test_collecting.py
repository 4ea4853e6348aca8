"""Garbage is collected in the UI thread, and only there."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from nonvoip_desktop.desktop.collecting import YOUNG, Collector


class Ring:
    """Garbage that only a collection ends; tells in which thread that was."""

    ended: list[int]

    def __init__(self, ended: list[int]) -> None:
        self.ended = ended
        self.myself = self

    def __del__(self) -> None:
        self.ended.append(threading.get_ident())


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[Collector]:
    made = Collector()
    yield made
    made.close()


def test_what_another_thread_leaves_is_collected_in_this_one(collector: Collector) -> None:
    ended: list[int] = []
    collector.look()

    def litter() -> None:
        for _ in range(2 * YOUNG):
            Ring(ended)

    other = threading.Thread(target=litter)
    other.start()
    other.join()
    assert not gc.isenabled()
    assert ended == []
    collector.look()
    assert set(ended) == {threading.get_ident()}


def test_what_the_start_has_made_is_looked_through_no_more(collector: Collector) -> None:
    ended: list[int] = []
    collector.look()
    assert gc.get_freeze_count() > 10_000
    Ring(ended)
    gc.collect()
    assert len(ended) == 1
    collector.close()
    assert gc.get_freeze_count() == 0
