"""Small truths of products and orders."""

from __future__ import annotations

from decimal import Decimal

import pytest

from nonvoip_desktop.domain import answers
from nonvoip_desktop.domain.order import OrderKind
from nonvoip_desktop.domain.product import CatalogueKind, Group, Product
from tests.helpers.fakes import ACCOUNT, INSTAGRAM


def test_rentals_live_for_days() -> None:
    rentals = {kind for kind in OrderKind if kind.is_rental}
    assert rentals == {OrderKind.ONE_DAY, OrderKind.THREE_DAYS, OrderKind.LONG_TERM}


@pytest.mark.parametrize(("available", "sold_out"), [(0, True), (1, False), (None, False)])
def test_sold_out_only_if_the_service_says_so(available: int | None, sold_out: bool) -> None:
    product = Product("1", "X", Decimal(1), available, Group.ONE_DAY)
    assert product.sold_out is sold_out


def test_a_country_makes_the_catalogue() -> None:
    assert INSTAGRAM.catalogue is CatalogueKind.USA
    assert Product("501", "X", None, 1, country="Norway").catalogue is CatalogueKind.COUNTRY


def test_values_cannot_be_changed_behind_ones_back() -> None:
    with pytest.raises(AttributeError):
        INSTAGRAM.price = Decimal(0)  # type: ignore[misc]
    with pytest.raises(AttributeError):
        ACCOUNT.email = "eve@example.org"  # type: ignore[misc]


def test_nothing_that_crosses_layers_has_room_for_a_password() -> None:
    kinds = [k for k in vars(answers).values() if hasattr(k, "__struct_fields__")]
    assert len(kinds) > 10
    for kind in (*kinds, type(ACCOUNT)):
        assert not any("password" in name for name in kind.__struct_fields__)
