"""The catalogue: last time's at once, this time's when it comes, and prices that are fresh."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest
from msgspec.structs import replace

from nonvoip_desktop.core.catalogue import PRICE_GOOD_FOR, CatalogueService
from nonvoip_desktop.core.events import CatalogueChanged, CatalogueTrouble, Events
from nonvoip_desktop.domain.product import Catalogue, CatalogueKind, Group
from nonvoip_desktop.errors import Unreachable
from tests.helpers.fakes import ACCOUNT, INSTAGRAM, NORWAY, TELEGRAM, FakeService, MemoryStore
from tests.helpers.sim_clock import START, SimClock

KEPT = Catalogue(CatalogueKind.USA, (INSTAGRAM,), START - timedelta(seconds=100))


class Fixture:
    def __init__(self, clock: SimClock) -> None:
        self.clock = clock
        self.service = FakeService(clock)
        self.store = MemoryStore()
        self.heard: list[Any] = []
        events = Events()
        events.subscribe(CatalogueChanged, self.heard.append)
        events.subscribe(CatalogueTrouble, self.heard.append)
        self.catalogue = CatalogueService(
            ACCOUNT, CatalogueKind.USA, self.service, self.store, events, clock
        )
        self.countries = CatalogueService(
            ACCOUNT, CatalogueKind.COUNTRY, self.service, self.store, events, clock
        )


@pytest.fixture
async def on(clock: SimClock) -> Fixture:
    return Fixture(clock)


async def test_last_times_catalogue_is_there_with_its_age(on: Fixture) -> None:
    assert on.catalogue.age is None
    assert on.catalogue.find("10000086") is None
    on.catalogue.adopt(KEPT)
    assert on.heard == [CatalogueChanged(KEPT)]
    assert on.catalogue.age == 100
    assert on.catalogue.find("10000086") == INSTAGRAM


async def test_the_fresh_one_replaces_it_and_is_kept(on: Fixture) -> None:
    on.catalogue.adopt(KEPT)
    await on.catalogue.refresh()
    assert on.catalogue.catalogue is not None
    assert len(on.catalogue.catalogue.products) == 3
    assert on.catalogue.find("9441") == TELEGRAM
    kept = await on.store.load_catalogue(ACCOUNT, CatalogueKind.USA)
    assert kept == on.catalogue.catalogue
    age = on.catalogue.age
    assert age is not None
    assert age < 1
    on.clock.set_calendar(timedelta(hours=5))
    assert on.catalogue.age == age


async def test_trouble_is_told_and_keeps_what_is_there(on: Fixture) -> None:
    on.catalogue.adopt(KEPT)
    on.service.script("products", Unreachable("x", cause="dns"))
    await on.catalogue.refresh()
    assert on.catalogue.catalogue == KEPT
    assert on.catalogue.in_trouble
    trouble = on.heard[-1]
    assert isinstance(trouble, CatalogueTrouble)
    assert "name" in trouble.words
    await on.catalogue.refresh()
    assert not on.catalogue.in_trouble
    assert CatalogueTrouble("") in on.heard


async def test_a_catalogue_that_cannot_be_kept_is_shown_all_the_same(on: Fixture) -> None:
    on.store.fail("save_catalogue")
    await on.catalogue.refresh()
    assert on.catalogue.find("9441") == TELEGRAM


# Prices


async def test_a_price_is_fresh_for_five_minutes(on: Fixture) -> None:
    assert not on.catalogue.price_is_fresh("9441")
    await on.catalogue.refresh()
    on.clock.advance(PRICE_GOOD_FOR - 1)
    assert on.catalogue.price_is_fresh("9441")
    on.clock.advance(2)
    assert not on.catalogue.price_is_fresh("9441")
    await on.catalogue.check(TELEGRAM)
    assert on.catalogue.price_is_fresh("9441")
    assert not on.catalogue.price_is_fresh("10000086")
    on.clock.sleep(PRICE_GOOD_FOR)
    assert not on.catalogue.price_is_fresh("9441")


@pytest.mark.parametrize(
    ("age", "fresh"), [(100, True), (PRICE_GOOD_FOR + 1, False), (-100, False), (-9999, False)]
)
async def test_a_kept_price_is_judged_by_the_calendar_unless_it_was_set_back(
    on: Fixture, age: float, fresh: bool
) -> None:
    kept = replace(KEPT, fetched_at=START - timedelta(seconds=age))
    on.catalogue.adopt(kept)
    assert on.catalogue.price_is_fresh("10000086") is fresh
    assert on.catalogue.age == max(0, age)


async def test_a_checked_product_replaces_the_listed_one(on: Fixture) -> None:
    await on.catalogue.refresh()
    on.heard.clear()
    dearer = replace(INSTAGRAM, price=Decimal("0.50"), group=None)
    on.service.listed[0] = dearer
    fresh = await on.catalogue.check(INSTAGRAM)
    assert fresh == replace(dearer, group=Group.TEN_MINUTES)
    assert on.catalogue.find("10000086") == fresh
    assert on.heard == [CatalogueChanged(on.catalogue.catalogue)]
    assert on.service.named("products")[-1].details == {"product_id": "10000086"}
    await on.catalogue.check(INSTAGRAM)
    assert len(on.heard) == 1


async def test_a_product_that_is_gone_is_none(on: Fixture) -> None:
    on.service.listed.clear()
    assert await on.catalogue.check(INSTAGRAM) is None


async def test_a_failed_check_raises(on: Fixture) -> None:
    on.service.script("products", Unreachable("x"))
    with pytest.raises(Unreachable):
        await on.catalogue.check(INSTAGRAM)


# The country catalogue


async def test_the_country_catalogue_is_fetched_and_kept_by_itself(on: Fixture) -> None:
    await on.countries.refresh()
    assert on.countries.catalogue is not None
    assert on.countries.catalogue.products == (NORWAY,)
    assert await on.store.load_catalogue(ACCOUNT, CatalogueKind.COUNTRY) == on.countries.catalogue
    assert await on.store.load_catalogue(ACCOUNT, CatalogueKind.USA) is None
    assert on.service.count("products") == 0
    on.service.script("country_products", Unreachable("x", cause="dns"))
    await on.countries.refresh()
    trouble = on.heard[-1]
    assert isinstance(trouble, CatalogueTrouble)
    assert trouble.kind is CatalogueKind.COUNTRY
    assert on.countries.find(NORWAY.product_id) == NORWAY


async def test_what_belongs_to_no_country_is_not_in_the_country_catalogue(on: Fixture) -> None:
    on.service.abroad.append(replace(NORWAY, product_id="502", country=None))
    await on.countries.refresh()
    assert on.countries.find("502") is None


async def test_what_the_database_kept_does_not_replace_what_came_meanwhile(on: Fixture) -> None:
    await on.countries.refresh()
    on.countries.adopt(Catalogue(CatalogueKind.COUNTRY, (), START))
    assert on.countries.find(NORWAY.product_id) == NORWAY


async def test_a_countrys_product_is_looked_up_among_the_countries(on: Fixture) -> None:
    dearer = replace(NORWAY, price=Decimal("0.55"))
    on.service.abroad = [dearer]
    assert not on.countries.price_is_fresh(NORWAY.product_id)
    assert await on.countries.check(NORWAY) == dearer
    assert on.service.count("country_products") == 1
    assert on.service.count("products") == 0
    # The whole list came with it: every price in it is fresh now.
    assert on.countries.price_is_fresh(NORWAY.product_id)
    on.service.abroad.clear()
    assert await on.countries.check(NORWAY) is None
