"""The product pane: its heading, its sort menu, and what stands in for the grid."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.products import brand
from nonvoip_desktop.ui.products.heading import Heading
from nonvoip_desktop.ui.products.view import ProductPane
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import Theme
from tests.helpers.content_samples import HOSTILE, catalogue, product, usa


@pytest.fixture
def pane(qtbot: QtBot, theme: Theme, icons: Icons) -> ProductPane:
    made = ProductPane(theme, icons)
    qtbot.addWidget(made)
    made.resize(928, 300)
    made.show()
    return made


def words(pane: ProductPane) -> list[str]:
    labels = [pane.empty.title, pane.empty.sentence]
    return [label.text() for label in labels if label.isVisible()]


def heading(pane: ProductPane) -> list[str]:
    (row,) = pane.findChildren(Heading)
    labels = row.findChildren(PlainLabel)
    return [label.text() for label in labels if label.isVisible()]


def test_without_services_it_offers_to_refresh(pane: ProductPane) -> None:
    spy = QSignalSpy(pane.refreshRequested)
    assert words(pane)[0] == "No services yet"
    QTest.mouseClick(pane.empty.button, Qt.MouseButton.LeftButton)
    assert spy.count() == 1


def test_while_the_first_catalogue_is_on_its_way_empty_cards_stand_there(pane: ProductPane) -> None:
    pane.set_loading(True)
    assert not pane.empty.isVisible()
    assert not pane.grid.isVisible()
    assert "loading…" in heading(pane)[1]


def test_trouble_is_said_and_can_be_tried_again(pane: ProductPane) -> None:
    spy = QSignalSpy(pane.refreshRequested)
    pane.set_loading(True)
    pane.set_trouble("The name could not be resolved.")
    assert words(pane) == ["The services could not be loaded", "The name could not be resolved."]
    button = pane.findChild(QPushButton, "tryAgain")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert spy.count() == 1


def test_trouble_with_services_at_hand_is_one_quiet_line(pane: ProductPane) -> None:
    pane.model().set_products(catalogue())
    pane.set_age_text("updated 3 min ago")
    pane.set_trouble("Nobody answered.")
    assert pane.grid.isVisible()
    assert heading(pane) == [
        "10 minutes",
        "16 services · updated 3 min ago",
        "not up to date",
    ]
    pane.set_trouble("")
    assert "not up to date" not in heading(pane)


def test_a_search_names_what_it_looked_for(pane: ProductPane) -> None:
    pane.model().set_products(catalogue())
    pane.model().set_query("Tele")
    assert heading(pane) == ["Search", "3 services for “Tele”"]
    pane.model().set_query("Snapch")
    assert heading(pane)[1] == "1 service for “Snapch”"
    pane.model().set_query("<b>qwertz")
    assert words(pane)[0] == "Nothing matches “<b>qwertz”"
    pane.model().set_query("")
    assert heading(pane)[0] == "10 minutes"


@pytest.mark.parametrize(
    ("section", "title"),
    [
        ("favourites", "No favourites yet"),
        ("recent", "Nothing ordered yet"),
        ("legacy", "No services here"),
    ],
)
def test_empty_sections_say_what_fills_them(pane: ProductPane, section: str, title: str) -> None:
    pane.model().set_products(catalogue())
    pane.model().set_section(section)
    assert words(pane)[0] == title
    assert not pane.empty.button.isVisible()


def test_the_sort_menu_sorts(pane: ProductPane) -> None:
    pane.model().set_products(catalogue())
    button = pane.findChild(QPushButton, "sortButton")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = button.findChild(QMenu)
    assert menu is not None
    assert menu.isVisible()
    checked = [action.text() for action in menu.actions() if action.isChecked()]
    assert checked == ["Name"]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert pane.model().sort_by == "price"
    assert button.text() == "Sort: Price"
    first = pane.model().product(0)
    assert first is not None
    assert first.name == "Starbucks"


def test_a_section_in_the_order_of_buying_offers_no_sorting(pane: ProductPane) -> None:
    pane.model().set_products(catalogue())
    pane.model().set_recent((usa("t0"),))
    button = pane.findChild(QPushButton, "sortButton")
    assert button is not None
    assert button.isVisible()
    pane.model().set_section("recent")
    assert not button.isVisible()


def test_return_in_the_search_then_return_on_the_card_buys(pane: ProductPane) -> None:
    pane.model().set_products(catalogue())
    pane.model().set_query("whats")
    spy = QSignalSpy(pane.buyRequested)
    pane.choose_first()
    assert pane.grid.hasFocus() or not pane.isActiveWindow()
    assert spy.count() == 0
    QTest.keyClick(pane.grid, Qt.Key.Key_Return)
    assert spy.at(0)[0].product_id == "t2"


def test_choosing_the_first_of_nothing_does_nothing(pane: ProductPane) -> None:
    pane.choose_first()
    assert pane.grid.chosen() is None


def image(pane: ProductPane) -> QImage:
    return pane.grab().toImage()


def test_it_follows_the_theme_at_once(pane: ProductPane, theme: Theme) -> None:
    pane.model().set_products(catalogue())
    theme.set_mode("dark")
    dark = image(pane)
    assert dark.pixelColor(3, 3).name() == theme.tokens.background
    theme.set_mode("light")
    light = image(pane)
    assert light.pixelColor(3, 3).name() == theme.tokens.background
    assert dark != light


def test_hostile_names_and_amounts_are_painted(pane: ProductPane) -> None:
    odd = (
        product("1", HOSTILE, "1234.5678", 1234567),
        product("2", "", None, None),
        product("3", "\u05d0\u05d1\u05d2 12", "0.0001", 1),
        product("4", "x" * 5000, "999999999", 0),
        product("5", "\n\t\u2028", "1", -3),
    )
    pane.model().set_products(odd)
    pane.choose_first()
    before = image(pane)
    pane.model().set_busy(frozenset({usa("1")}))
    assert image(pane) != before


def test_it_holds_in_small_windows(pane: ProductPane) -> None:
    pane.model().set_products(catalogue())
    for size in ((300, 130), (420, 132), (1900, 900)):
        pane.resize(*size)
        assert not image(pane).isNull()
    assert pane.minimumSizeHint().height() <= 140


@pytest.mark.parametrize("name", sorted(brand._KNOWN))
def test_known_brands_are_legible(qapp: object, name: str) -> None:
    colour = brand.brand_colour(name.upper())
    assert colour.name() == brand._KNOWN[name]
    assert brand.contrast(brand.ink_on(colour), colour) >= 2.5


def test_other_names_get_a_steady_legible_colour(qapp: object) -> None:
    assert brand.brand_colour("Some Shop") == brand.brand_colour("  some   shop ")
    for colour in brand._PALETTE:
        made = brand.QColor(colour)
        assert brand.contrast(brand.ink_on(made), made) >= 4.5


@pytest.mark.parametrize(
    ("name", "letter"),
    [("telegram", "T"), ("1688", "1"), ("  🎉 yes", "Y"), ("***", "•"), ("ßeta", "ß"), ("", "•")],
)
def test_the_monogram_is_the_first_letter_that_there_is(name: str, letter: str) -> None:
    assert brand.monogram(name) == letter
