"""Favourites and recent products, of both catalogues."""

from __future__ import annotations

from typing import Any

import pytest

from nonvoip_desktop.core.events import Events, MarksChanged
from nonvoip_desktop.core.marks import Marks
from nonvoip_desktop.errors import StoreUnavailable
from tests.helpers.fakes import ACCOUNT, INSTAGRAM, NORWAY, TELEGRAM, MemoryStore


class Fixture:
    def __init__(self) -> None:
        self.store = MemoryStore()
        self.heard: list[Any] = []
        events = Events()
        events.subscribe(MarksChanged, self.heard.append)
        self.marks = Marks(ACCOUNT, self.store, events)


@pytest.fixture
def on() -> Fixture:
    return Fixture()


async def test_what_was_kept_is_there_at_once(on: Fixture) -> None:
    on.marks.adopt(frozenset({INSTAGRAM.key}), (TELEGRAM.key,))
    assert on.marks.favourites == {INSTAGRAM.key}
    assert on.marks.recent == (TELEGRAM.key,)
    assert on.heard == [MarksChanged(frozenset({INSTAGRAM.key}), (TELEGRAM.key,))]


async def test_favourites_are_stored_before_they_show(on: Fixture) -> None:
    await on.marks.mark(TELEGRAM.key, True)
    assert on.marks.favourites == {TELEGRAM.key}
    assert (await on.store.load_everything(ACCOUNT)).favourites == {TELEGRAM.key}
    on.store.fail("set_favourite")
    with pytest.raises(StoreUnavailable):
        await on.marks.mark(TELEGRAM.key, False)
    assert on.marks.favourites == {TELEGRAM.key}
    on.store.fail()
    await on.marks.mark(TELEGRAM.key, False)
    assert on.marks.favourites == frozenset()
    assert len(on.heard) == 2


async def test_the_same_id_in_the_other_catalogue_is_another_product(on: Fixture) -> None:
    assert INSTAGRAM.product_id == NORWAY.product_id
    await on.marks.mark(INSTAGRAM.key, True)
    assert NORWAY.key not in on.marks.favourites
    await on.marks.mark(NORWAY.key, True)
    await on.marks.mark(INSTAGRAM.key, False)
    assert on.marks.favourites == {NORWAY.key}


async def test_recent_ones_are_read_anew_after_a_purchase(on: Fixture) -> None:
    on.store.fail("recent")
    await on.marks.bought()
    assert on.heard == []
    on.store.fail()
    await on.marks.bought()
    assert on.heard == [MarksChanged(frozenset(), ())]
