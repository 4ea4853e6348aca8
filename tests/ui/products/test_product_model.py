"""The product model: what is shown, and which signals a change sends."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from nonvoip_desktop.ui.products.model import ProductListModel, ProductRole
from tests.helpers.content_samples import HOSTILE, abroad, catalogue, many_products, product, usa

TEXT = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def model(qapp: object) -> ProductListModel:
    made = ProductListModel()
    made.set_products(catalogue())
    return made


def ids(model: ProductListModel) -> list[str]:
    shown = (model.product(row) for row in range(model.rowCount()))
    return [found.product_id for found in shown if found is not None]


def test_it_keeps_the_rules_of_qt_through_every_change(model: ProductListModel) -> None:
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_query("te")
    model.set_sort("stock")
    model.set_products(catalogue()[:4])
    model.set_favourites(frozenset({usa("t1")}))
    model.set_busy(frozenset({usa("t1")}))
    model.set_section("favourites")
    model.set_query("")
    model.set_products(())
    assert tester.model() is model
    assert model.rowCount() == 0


def test_a_refresh_without_moves_repaints_only_what_has_changed(model: ProductListModel) -> None:
    resets, changes = QSignalSpy(model.modelReset), QSignalSpy(model.dataChanged)
    row = model.row_of(usa("t5"))
    fresh = tuple(
        replace(p, price=Decimal("9.99")) if p.product_id == "t5" else replace(p)
        for p in catalogue()
    )
    model.set_products(fresh)
    assert resets.count() == 0
    assert [changes.at(n)[0].row() for n in range(changes.count())] == [row]
    shown = model.product(row)
    assert shown is not None
    assert shown.price == Decimal("9.99")


def test_a_refresh_that_moves_cards_says_so(model: ProductListModel) -> None:
    moved, resets = QSignalSpy(model.cardsMoved), QSignalSpy(model.modelReset)
    model.set_products(catalogue()[1:])
    assert (moved.count(), resets.count()) == (1, 1)
    model.set_query("tele")
    assert moved.count() == 1, "the person's own search is no surprise"


def test_the_first_catalogue_moves_nothing(qapp: object) -> None:
    model = ProductListModel()
    moved = QSignalSpy(model.cardsMoved)
    model.set_products(catalogue())
    assert moved.count() == 0
    assert model.rowCount() == 16


def test_many_changes_are_one_signal(qapp: object) -> None:
    model = ProductListModel()
    products = many_products(2000)
    model.set_products(products)
    changes = QSignalSpy(model.dataChanged)
    model.set_products(tuple(replace(p, available=1) for p in products))
    assert changes.count() == 1


def test_counts_are_by_section(model: ProductListModel) -> None:
    model.set_favourites(frozenset({usa("t0"), usa("m1"), usa("gone")}))
    model.set_recent((usa("t3"), usa("gone")))
    assert model.counts() == {
        "favourites": 2,
        "recent": 1,
        "10-minutes": 16,
        "1-day": 6,
        "3-days": 0,
        "30-days": 6,
        "legacy": 0,
    }
    model.set_abroad(abroad())
    assert model.counts()["countries"] == 3


def test_recent_keeps_the_order_of_buying(model: ProductListModel) -> None:
    model.set_recent((usa("t9"), usa("t0"), usa("m3")))
    model.set_section("recent")
    assert ids(model) == ["t9", "t0", "m3"]
    model.set_sort("price")
    assert ids(model) == ["t9", "t0", "m3"]


def test_a_search_leaves_the_section_and_comes_back_to_it(model: ProductListModel) -> None:
    model.set_section("30-days")
    model.set_query("  tele  ")
    assert ids(model) == ["m1", "t1", "d1"]
    assert model.searched == "tele"
    model.set_query("")
    assert len(ids(model)) == 6


def test_cards_say_where_they_come_from_unless_the_heading_does(model: ProductListModel) -> None:
    def badges() -> list[object]:
        return [model.index(row).data(ProductRole.BADGE) for row in range(model.rowCount())]

    assert set(badges()) == {""}
    model.set_query("telegram")
    assert badges() == ["10 minutes", "1 day", "30 days"]
    model.set_abroad(abroad())
    assert badges() == ["10 minutes", "1 day", "30 days", "Germany", "United Kingdom", "Norway"]
    model.set_query("")
    model.set_section("countries")
    assert set(badges()) == {""}
    model.set_favourites(frozenset({usa("t0")}))
    model.set_section("favourites")
    assert badges() == ["10 minutes"]


def test_marks_and_purchases_repaint_their_card_only(model: ProductListModel) -> None:
    changes = QSignalSpy(model.dataChanged)
    model.set_favourites(frozenset({usa("t3")}))
    model.set_busy(frozenset({usa("t4")}))
    rows = [changes.at(n)[0].row() for n in range(changes.count())]
    assert rows == [model.row_of(usa("t3")), model.row_of(usa("t4"))]
    assert model.index(rows[0]).data(ProductRole.FAVOURITE) is True
    assert model.index(rows[1]).data(ProductRole.BUSY) is True


def test_a_card_is_read_as_a_sentence(model: ProductListModel) -> None:
    model.set_favourites(frozenset({usa("t1")}))
    model.set_busy(frozenset({usa("t1")}))
    row = model.row_of(usa("t1"))
    spoken = "Telegram, 10 minutes, $0.90, 12 available, favourite, ordering"
    assert model.index(row).data(TEXT) == spoken
    assert "Sold out" in model.index(model.row_of(usa("t4"))).data(TEXT)


def test_hostile_names_are_shown_literally(qapp: object) -> None:
    model = ProductListModel()
    model.set_products((product("h", HOSTILE + "\n\x07"),))
    name = model.index(0).data(Qt.ItemDataRole.DisplayRole)
    assert name.startswith("<b>Bold</b>")
    assert name.strip().isprintable()
    assert "<b>" not in model.index(0).data(Qt.ItemDataRole.ToolTipRole)


def test_rows_outside_the_list_are_nothing(model: ProductListModel) -> None:
    assert model.product(-1) is None
    assert model.product(999) is None
    assert model.row_of(usa("gone")) == -1
    assert model.row_of(usa("m0")) == -1, "in the catalogue, but not in this section"
    assert model.rowCount(model.index(0)) == 0
