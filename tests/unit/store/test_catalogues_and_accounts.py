"""The catalogue of last time, favourites, recent, and whom to show at the start."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.product import Catalogue, CatalogueKind, Group, Product, ProductKey
from nonvoip_desktop.domain.purchase import Part, PurchaseState
from nonvoip_desktop.domain.start_up import StartUp
from nonvoip_desktop.store import SqliteStore
from nonvoip_desktop.store.catalogues import catalogue_of, packed
from tests.unit.store.conftest import Opener
from tests.unit.store.samples import (
    ME,
    NOW,
    OTHER,
    action,
    catalogue,
    later,
    message,
    order,
    purchase,
)


def usa(product_id: str) -> ProductKey:
    return ProductKey(CatalogueKind.USA, product_id)


async def test_a_catalogue_comes_back_as_it_was(store: SqliteStore, opener: Opener) -> None:
    await store.save_catalogue(ME, catalogue())
    await store.close()
    again, _ = await opener()
    assert await again.load_catalogue(ME, CatalogueKind.USA) == catalogue()
    assert await again.load_catalogue(ME, CatalogueKind.COUNTRY) is None
    assert await again.load_catalogue(OTHER, CatalogueKind.USA) is None


async def test_the_newer_catalogue_replaces_the_older(store: SqliteStore) -> None:
    await store.save_catalogue(ME, catalogue())
    newer = Catalogue(CatalogueKind.USA, (), later(60))
    await store.save_catalogue(ME, newer)
    assert await store.load_catalogue(ME, CatalogueKind.USA) == newer


PRODUCTS = st.lists(
    st.builds(
        Product,
        st.text(),
        st.text(st.characters(codec=None)),
        st.none() | st.decimals(min_value=0, max_value=Decimal("1e9"), places=4),
        st.none() | st.integers(-(2**70), 2**70),
        st.none() | st.sampled_from(Group),
        st.none() | st.text(),
    )
)


@given(PRODUCTS)
def test_any_products_come_back_as_they_were(products: list[Product]) -> None:
    text = packed(tuple(products))
    assert text.isascii()
    assert catalogue_of(CatalogueKind.USA, "2026-07-01T12:00:00.123456Z", text) == Catalogue(
        CatalogueKind.USA, tuple(products), NOW
    )


async def test_favourites_are_marked_and_unmarked(store: SqliteStore) -> None:
    await store.set_favourite(ME, usa("9044"), True)
    await store.set_favourite(ME, usa("9044"), True)
    await store.set_favourite(ME, usa("501"), True)
    abroad = ProductKey(CatalogueKind.COUNTRY, "501")
    await store.set_favourite(ME, abroad, True)
    await store.set_favourite(OTHER, usa("8555"), True)
    assert (await store.load_everything(ME)).favourites == {usa("9044"), usa("501"), abroad}
    await store.set_favourite(ME, usa("501"), False)
    await store.set_favourite(ME, usa("501"), False)
    assert (await store.load_everything(ME)).favourites == {usa("9044"), abroad}


async def test_recent_are_the_products_bought_last_each_once(store: SqliteStore) -> None:
    async def buy(number: int, *products: str, state: PurchaseState = PurchaseState.PLACED) -> None:
        await store.save(purchase(number, product_ids=products, state=state))

    await buy(1, "a")
    await buy(2, "b")
    await buy(3, "a")
    await buy(4, "never", state=PurchaseState.FAILED)
    await buy(5, "perhaps", state=PurchaseState.UNCONFIRMED)
    await buy(6, "c")
    assert await store.recent(ME) == tuple(map(usa, ("c", "a", "b")))
    assert await store.recent(ME, 2) == (usa("c"), usa("a"))
    assert await store.recent(OTHER) == ()
    await store.save(purchase(2, product_ids=("b",)))  # An old one, stored again.
    assert await store.recent(ME) == tuple(map(usa, ("c", "a", "b")))


async def test_recent_products_of_both_catalogues_are_told_apart(store: SqliteStore) -> None:
    await store.save(purchase(1, product_ids=("501",)))
    await store.save(
        purchase(2, product_ids=("501",), catalogue=CatalogueKind.COUNTRY, country="Norway")
    )
    assert await store.recent(ME) == (ProductKey(CatalogueKind.COUNTRY, "501"), usa("501"))


async def test_of_several_services_what_was_not_placed_is_not_recent(store: SqliteStore) -> None:
    parts = (
        Part("a", "WhatsApp", Decimal("2.00")),
        Part("b", "Google", None, not_placed=True),
    )
    of_several = purchase(1, product_ids=("a", "b"), parts=parts)
    await store.save(of_several)
    assert await store.get(of_several.purchase_id) == of_several
    assert await store.recent(ME) == (usa("a"),)


async def test_the_last_account_is_remembered_until_forgotten(
    store: SqliteStore, opener: Opener
) -> None:
    assert await store.last_account() is None
    await store.remember_account(ME)
    await store.remember_account(OTHER)
    await store.save_order(order())
    await store.close()
    again, _ = await opener()
    assert await again.last_account() == OTHER
    await again.forget_account()
    assert await again.last_account() is None
    assert (await again.load_everything(ME)).listed == [order()]


async def test_accounts_are_offered_by_their_address_until_they_are_dropped(
    store: SqliteStore, opener: Opener
) -> None:
    second = Account(ME.base_url, "a-second@example.test")
    elsewhere = Account("http://127.0.0.1:8000", "me@example.test")
    assert await store.known_accounts(ME.base_url) == []
    for account in (ME, second, elsewhere):
        await store.remember_account(account)
    await store.save_order(order())
    assert await store.known_accounts(ME.base_url) == [second, ME]
    await store.drop_account(ME)
    assert await store.known_accounts(ME.base_url) == [second]
    assert (await store.load_everything(ME)).listed == [order()]
    await store.drop_account(elsewhere)
    assert await store.last_account() is None
    await store.drop_account(Account("https://nowhere.test", "nobody@example.test"))
    await store.close()
    again, _ = await opener()
    assert await again.known_accounts(ME.base_url) == [second]
    await again.remember_account(ME)
    assert await again.known_accounts(ME.base_url) == [second, ME]


async def test_the_start_reads_everything_in_one_go(store: SqliteStore) -> None:
    unconfirmed = purchase(2, state=PurchaseState.UNCONFIRMED)
    await store.save_catalogue(ME, catalogue())
    await store.set_favourite(ME, usa("9044"), True)
    await store.save(purchase(1, product_ids=("9044",)), [order(1)])
    await store.save(unconfirmed)
    await store.save_action(action(1))
    stored = await store.save_message(order(1), message(1))
    assert await store.load_everything(ME) == StartUp(
        catalogue=catalogue(),
        favourites=frozenset({usa("9044")}),
        recent=(usa("9044"),),
        listed=[order(1)],
        messages={order(1).order_id: [stored]},
        unsettled=[unconfirmed],
        unsettled_actions=[],
    )
    assert await store.load_everything(OTHER) == StartUp(None, frozenset(), (), [], {}, [], [])
