"""Pictures of cards: they look like painted ones, at every place, and take a bounded room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from nonvoip_desktop.ui.products.card_pictures import CardPictures
from nonvoip_desktop.ui.products.delegate import Part, Pointed
from nonvoip_desktop.ui.products.grid import ProductGrid
from nonvoip_desktop.ui.products.view import ProductPane
from tests.helpers.content_samples import many_products, usa


def shown(grid: ProductGrid) -> QImage:
    return grid.grab().toImage()


def painted_anew(grid: ProductGrid) -> QImage:
    """The same without a picture that was kept."""
    grid.cards.refresh()
    return shown(grid)


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_a_kept_card_shows_what_is_so_now(pane: ProductPane, grid: ProductGrid, mode: str) -> None:
    pane._theme.set_mode(mode)
    before = shown(grid)
    seen = [before]
    pane.model().set_favourites(frozenset({usa("t5")}))
    seen.append(shown(grid))
    pane.model().set_busy(frozenset({usa("t5")}))
    seen.append(shown(grid))
    grid.choose(1)
    seen.append(shown(grid))
    for part in Part:
        grid.cards.pointed = Pointed(2, part)
        seen.append(shown(grid))
    grid.cards.pointed = Pointed(2, Part.BUY, pressed=True)
    seen.append(shown(grid))
    assert all(one != other for n, one in enumerate(seen) for other in seen[:n])
    assert shown(grid) == painted_anew(grid)
    grid.cards.pointed = None
    grid.clearSelection()
    grid.setCurrentIndex(grid.rootIndex())
    pane.model().set_busy(frozenset())
    pane.model().set_favourites(frozenset())
    assert shown(grid) == before


def test_another_theme_paints_the_cards_anew(pane: ProductPane, grid: ProductGrid) -> None:
    pane._theme.set_mode("light")
    light = shown(grid)
    pane._theme.set_mode("dark")
    assert shown(grid) != light
    pane._theme.set_mode("light")
    assert shown(grid) == light


def test_a_scrolled_card_is_the_same_picture(pane: ProductPane, grid: ProductGrid) -> None:
    card = grid.visualRect(pane.model().index(1))
    pane.model().set_products(many_products(400))
    still = grid.viewport().grab(grid.visualRect(pane.model().index(1))).toImage()
    grid.verticalScrollBar().setValue(1)
    moved = grid.visualRect(pane.model().index(1))
    assert moved == card.translated(0, -1)
    assert grid.viewport().grab(moved).toImage() == still


def test_only_what_was_painted_last_is_kept(pane: ProductPane, grid: ProductGrid) -> None:
    pane.model().set_products(many_products(4000))
    kept = grid.cards._pictures
    kept._most = 20 * 200 * 100 * 4
    for at in range(0, grid.verticalScrollBar().maximum(), 4001):
        grid.verticalScrollBar().setValue(at)
        grid.grab()
        assert 0 < kept.taken <= kept._most


class Plain:
    """The look of a card that is one colour with a ring."""

    blank = "plain"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0, 1.1])
@pytest.mark.parametrize("place", [QPoint(0, 0), QPoint(3, 5)])
def test_a_picture_meets_the_pixels_at_every_scale(scale: float, place: QPoint) -> None:
    def blank(painter: QPainter, card: QRect, _look: Plain) -> None:
        painter.fillRect(card, QColor("#224466"))

    def written(painter: QPainter, card: QRect, _look: Plain) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawEllipse(QRectF(card).adjusted(3, 3, -3, -3))

    pictures: CardPictures[Plain] = CardPictures(QColor("white"), blank, written)
    card, look = QRect(place, place + QPoint(40, 23)), Plain()

    def canvas() -> QPixmap:
        made = QPixmap(200, 200)
        made.setDevicePixelRatio(scale)
        made.fill(QColor("white"))
        return made

    direct = canvas()
    painter = QPainter(direct)
    blank(painter, card, look)
    written(painter, card, look)
    painter.end()
    for _again in range(2):
        copied = canvas()
        painter = QPainter(copied)
        pictures.paint(painter, card, look)
        painter.end()
        assert copied.toImage() == direct.toImage()
