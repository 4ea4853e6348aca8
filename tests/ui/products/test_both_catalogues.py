"""Both catalogues in one list: what to choose from, and several services for one number."""

from __future__ import annotations

from decimal import Decimal

import pytest

from nonvoip_desktop.domain.product import Group
from nonvoip_desktop.sandbox.countries import COUNTRIES as NAMES
from nonvoip_desktop.ui.products.country_codes import country_code
from nonvoip_desktop.ui.products.facet_list import FacetModel
from nonvoip_desktop.ui.products.model import ProductListModel, ProductRole
from nonvoip_desktop.ui.products.search import Facet
from nonvoip_desktop.ui.products.view import ProductPane
from tests.helpers.content_samples import abroad, catalogue, foreign, product, usa


@pytest.fixture
def model() -> ProductListModel:
    made = ProductListModel()
    made.set_products(catalogue())
    made.set_abroad(abroad())
    return made


def shown(model: ProductListModel) -> list[tuple[str, str | None]]:
    found = [model.product(row) for row in range(model.rowCount())]
    return [(one.name, one.country) for one in found if one is not None]


def test_one_country_is_shown_at_a_time(model: ProductListModel) -> None:
    model.set_section("countries")
    assert model.facet == ("country", "Germany")
    assert {country for _, country in shown(model)} == {"Germany"}
    model.set_facet("country", "Norway")
    assert shown(model) == [("Telegram", "Norway"), ("WhatsApp", "Norway")]
    assert model.facets("country")[0] == Facet("Germany", 3, Decimal("0.53"))


def test_one_service_is_shown_with_the_cheapest_in_stock_first(model: ProductListModel) -> None:
    model.set_section("countries")
    model.set_facet("service", "Telegram")
    assert [country for _, country in shown(model)] == ["Germany", "Norway", "United Kingdom"]
    assert [model.index(row).data() for row in range(3)] == ["Germany", "Norway", "United Kingdom"]
    assert model.index(1).data(ProductRole.CODE) == "NO"
    model.set_sort("name")
    assert model.sort_by == "name"
    model.set_facet("country")
    # The groups keep the order that was chosen for them.
    assert model.sort_by == "name"


def test_a_country_that_is_gone_gives_way_to_another(model: ProductListModel) -> None:
    model.set_section("countries")
    model.set_facet("country", "Norway")
    model.set_abroad(tuple(p for p in abroad() if p.country != "Norway"))
    assert model.facet == ("country", "Germany")
    model.set_abroad(())
    assert model.facet == ("country", "")
    assert shown(model) == []


def test_the_same_id_in_both_catalogues_is_two_products(model: ProductListModel) -> None:
    model.set_favourites(frozenset({foreign("t0")}))
    model.set_busy(frozenset({usa("t0")}))
    model.set_section("favourites")
    assert shown(model) == [("Telegram", "Germany")]
    assert not model.is_busy(foreign("t0"))
    assert model.is_busy(usa("t0"))


def test_a_search_goes_over_both_and_a_country_goes_by_its_code_too(
    model: ProductListModel,
) -> None:
    model.set_query("telegram germany")
    assert shown(model) == [("Telegram", "Germany")]
    model.set_query("whatsapp gb")
    assert shown(model) == [("WhatsApp", "United Kingdom")]
    model.set_query("telegram")
    assert [country is None for _, country in shown(model)] == [True] * 3 + [False] * 3
    model.set_section("countries")
    assert [country is None for _, country in shown(model)] == [False] * 3 + [True] * 3


def test_five_services_at_most_are_chosen_for_one_number(model: ProductListModel) -> None:
    many = tuple(product(f"m{at}", f"S{at}", "1.00", 9, Group.THIRTY_DAYS) for at in range(6))
    model.set_products(many)
    model.set_section("30-days")
    model.set_several(True)
    assert all(model.pick(usa(f"m{at}")) for at in range(5))
    assert not model.pick(usa("m5"))
    assert [one.product_id for one in model.picked] == ["m0", "m1", "m2", "m3", "m4"]
    assert model.index(0).data(ProductRole.PICKED) is True
    assert model.pick(usa("m0"))
    assert model.pick(usa("m5"))
    # What the service does not list any more is not chosen any more.
    model.set_products(many[:3])
    assert [one.product_id for one in model.picked] == ["m1", "m2"]
    model.set_section("10-minutes")
    assert not model.several
    model.set_several(False)
    assert model.picked == ()


def test_prices_of_chosen_services_are_those_of_the_newest_list(pane: ProductPane) -> None:
    pane.model().set_section("30-days")
    pane.model().set_several(True)
    pane.model().pick(usa("m0"))
    pane.model().pick(usa("m1"))
    assert pane.bar.sum.text() == "$5.04"
    dearer = tuple(
        product(p.product_id, p.name, "5.00", 9, p.group) if p.product_id == "m0" else p
        for p in catalogue()
    )
    pane.model().set_products(dearer)
    assert pane.bar.sum.text() == "$8.60"
    assert pane.bar.isVisible()


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", ["Germany", "New Zealand", "Norway"]),
        ("ger", ["Germany"]),
        ("zeal", ["New Zealand"]),
        ("NO", ["Norway"]),
        ("n z", ["New Zealand"]),
        ("x", []),
    ],
)
def test_the_list_of_countries_is_filtered_by_words_and_code(typed: str, names: list[str]) -> None:
    facets = [Facet(name, 1, None) for name in ("Germany", "New Zealand", "Norway")]
    made = FacetModel()
    made.show("country", facets, typed)
    assert [made.index(row).data() for row in range(made.rowCount())] == names


def test_every_country_of_the_stand_in_has_a_code_of_its_own() -> None:
    codes = [country_code(name) for name, _, _ in NAMES]
    assert all(len(code) == 2 for code in codes)
    assert len(set(codes)) == len(codes)
    assert country_code("Atlantis") == ""
    assert country_code("  united   KINGDOM ") == "GB"
