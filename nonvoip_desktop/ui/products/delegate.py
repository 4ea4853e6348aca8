"""The painted product card: tile, name, star, price, stock and the button that buys."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.colours import Colours
from nonvoip_desktop.ui.format import money
from nonvoip_desktop.ui.products import brand, words
from nonvoip_desktop.ui.products.card import Card, ProductRole
from nonvoip_desktop.ui.products.card_pictures import CardPictures
from nonvoip_desktop.ui.products.faces import KEPT, Face
from nonvoip_desktop.ui.products.facet_list import paint_code
from nonvoip_desktop.ui.theme import GAP, GRID, RADIUS_CARD, RADIUS_CONTROL, Theme

if TYPE_CHECKING:
    from collections.abc import Hashable
    from decimal import Decimal

    from nonvoip_desktop.domain.product import Product
    from nonvoip_desktop.ui.icons import Icons

Index = QModelIndex | QPersistentModelIndex

PAD = 3 * GRID
TILE = 6 * GRID
STAR = 16
#: What can be clicked is larger than what is painted.
_STAR_HIT = 28
_RETURN = 12
#: The box that says whether a service is chosen to share a number.
_BOX = 18
#: Between the stock and what stands at the end of its line.
BESIDE = 5
_SELECTED = QStyle.StateFlag.State_Selected
_FOCUSED = QStyle.StateFlag.State_HasFocus
_HOVERED = QStyle.StateFlag.State_MouseOver
_GOLD = {"light": QColor("#d98e04"), "dark": QColor("#f0b429")}
_MIXES = {
    "hover": ("line", "dim", 0.45),
    "faint": ("line", "dim", 0.5),
    "chip": ("raised", "dim", 0.16),
    "hot": ("accent", "text", 0.12),
    "pressed": ("accent", "text", 0.24),
}


class Part(Enum):
    """What on a card can be clicked."""

    CARD = "card"
    STAR = "star"
    BUY = "buy"


class Pointed(Struct, frozen=True):
    """The part of a card that the pointer is on, and whether it is pressed."""

    row: int
    part: Part
    pressed: bool = False


class _Look(Struct, frozen=True):
    """All that decides how a card is painted, beside its size."""

    card: Card
    chosen: bool
    focused: bool
    hovered: bool
    pointed: Part | None
    pressed: bool
    mirrored: bool

    @property
    def blank(self) -> Hashable:
        """The fields that the frame and the star depend on."""
        card = self.card
        hot = self.pointed is Part.STAR
        shown = (card.product.sold_out, card.picked, card.favourite, hot, self.mirrored)
        return (shown, self.chosen, self.focused, self.hovered)


class ProductDelegate(QStyledItemDelegate):
    """Paints cards; fonts, cut texts, tiles and whole cards are made once and kept."""

    def __init__(self, theme: Theme, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._colour = Colours(theme, _MIXES)
        self._icons = icons
        #: Set by the view: where the pointer is, and which way the window reads.
        self.pointed: Pointed | None = None
        self.mirrored = False
        #: Whether a pixel of the window is so and so many pixels of the screen, without a rest.
        self._whole = True
        self.refresh()

    def refresh(self) -> None:
        """Take fonts, colours and words anew: the theme, the text size or the language changed."""
        self._name = Face(fonts.ui(fonts.SIZE_BODY, fonts.BOLD))
        self._price = Face(fonts.tabular(fonts.SIZE_EMPHASIS, 700))
        self._stock = Face(fonts.tabular(fonts.SIZE_SMALL))
        self._badge = Face(fonts.ui(fonts.SIZE_TINY))
        self._button = Face(fonts.ui(fonts.SIZE_TINY, fonts.BOLD))
        self._colour.forget()
        self._tiles: dict[tuple[str, str, float], QPixmap] = {}
        self._texts: dict[tuple[Decimal | None, int | None], tuple[str, str]] = {}
        self._pictures = CardPictures(
            QColor(self._theme.tokens.background), self._paint_blank, self._paint_rest
        )
        self._buy_text = QCoreApplication.translate("ProductDelegate", "Buy")
        self._busy_text = QCoreApplication.translate("ProductDelegate", "Ordering…")
        wide = self._button.width(self._buy_text) + GRID + _RETURN + 14
        self._button_size = QSize(wide, max(6 * GRID, self._button.height + 2 * GRID))
        self._head = max(TILE, self._name.height + self._badge.height - 4)
        self._foot = max(self._button_size.height(), self._price.height)
        # A usual price and stock stand beside the button without being cut.
        usual = self._price.width("$0.00") + GAP + self._stock.width("8,888") + BESIDE
        least = max(41 * GRID, 2 * PAD + usual + wide)
        self._card = QSize(least, 2 * PAD + self._head + GAP + self._foot)

    # Geometry.

    def card_size(self) -> QSize:
        """The least width of a card, and its height."""
        return self._card

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The same for every card."""
        return self._card

    def buy_rect(self, card: QRect) -> QRect:
        """Where the button that buys stands on a card."""
        rect = QRect(QPoint(0, 0), self._button_size)
        right = card.right() - PAD + (1 if not self.mirrored else 0)
        middle = card.bottom() + 1 - PAD - self._foot / 2
        rect.moveTopRight(QPoint(right, round(middle - rect.height() / 2)))
        return self._visual(card, rect)

    def star_rect(self, card: QRect) -> QRect:
        """Where the star can be clicked."""
        rect = QRect(0, 0, _STAR_HIT, _STAR_HIT)
        side = PAD + STAR // 2 + _STAR_HIT // 2
        top = card.top() + PAD + (TILE - _STAR_HIT) // 2
        rect.moveTopLeft(QPoint(card.right() + 1 - side, top))
        return self._visual(card, rect)

    def part_at(self, card: QRect, point: QPoint) -> Part:
        """What a point on a card belongs to."""
        if self.star_rect(card).contains(point):
            return Part.STAR
        return Part.BUY if self.buy_rect(card).contains(point) else Part.CARD

    def _visual(self, card: QRect, rect: QRect) -> QRect:
        """The rectangle, on the other side of the card where the window reads from the right."""
        if self.mirrored:
            rect.moveLeft(card.left() + card.right() - rect.right())
        return rect

    # Painting.

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one card; a button stands on the chosen one and the one under the pointer."""
        card: Card = index.data(ProductRole.CARD)
        state = option.state
        chosen = bool(state & _SELECTED)
        pointed = self.pointed
        here = pointed if pointed is not None and pointed.row == index.row() else None
        look = _Look(
            card,
            chosen,
            chosen and bool(state & _FOCUSED),
            bool(state & _HOVERED),
            here.part if here is not None else None,
            here is not None and here.pressed,
            self.mirrored,
        )
        self._pictures.paint(painter, option.rect, look)

    def _paint_blank(self, painter: QPainter, card: QRect, look: _Look) -> None:
        """The frame and the star."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter, card, look)
        self._paint_star(painter, card, look)

    def _paint_rest(self, painter: QPainter, card: QRect, look: _Look) -> None:
        facts, product = look.card, look.card.product
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # By the text itself, whichever way the window reads.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._whole = painter.device().devicePixelRatioF().is_integer()
        self._paint_head(painter, card, look)
        taken = 0
        if facts.picked is not None and not facts.busy:
            taken = self._paint_box(painter, card, facts.picked, buyable(product))
        elif facts.busy:
            taken = self._paint_busy(painter, card)
        elif (look.chosen or look.hovered) and buyable(product):
            self._paint_button(painter, card, look)
            taken = self._button_size.width() + BESIDE
        self._paint_foot(painter, card, product, taken)

    def _paint_frame(self, painter: QPainter, card: QRect, look: _Look) -> None:
        picked, faint = bool(look.card.picked), look.card.product.sold_out
        ground = "accent_tint" if picked else "background" if faint else "raised"
        painter.setBrush(self._colour(ground))
        area = QRectF(card)
        if look.focused:
            painter.setPen(QPen(self._colour("accent"), 2))
            area.adjust(1, 1, -1, -1)
        elif look.chosen or picked:
            painter.setPen(QPen(self._colour("accent"), 1))
            area.adjust(0.5, 0.5, -0.5, -0.5)
        else:
            painter.setPen(QPen(self._colour("hover" if look.hovered else "line"), 1))
            area.adjust(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(area, RADIUS_CARD, RADIUS_CARD)

    def _paint_head(self, painter: QPainter, card: QRect, look: _Look) -> None:
        facts = look.card
        faint = facts.product.sold_out
        top = card.top() + PAD
        place = self._visual(card, QRect(card.left() + PAD, top, TILE, TILE))
        if facts.code:
            letters = self._colour("dim" if faint else "text")
            paint_code(painter, QRectF(place), facts.code, self._colour("chip"), letters)
        else:
            painter.drawPixmap(place.topLeft(), self._tile(painter, facts.name, faint))
        start = PAD + TILE + GAP
        room = card.width() - start - PAD - STAR - GRID
        ink = "dim" if faint else "text"
        middle = top + TILE / 2
        if facts.badge:
            upper = top + self._name.height / 2 - 3
            self._write(painter, self._name, ink, card, start, upper, facts.name, room)
            lower = upper + (self._name.height + self._badge.height) / 2
            ground = self._badge.baseline(lower)
            badge = self._badge.cut(facts.badge, room)
            self._draw(painter, self._badge, "dim", card, start, ground, badge, often=True)
        else:
            self._write(painter, self._name, ink, card, start, middle, facts.name, room)

    def _paint_star(self, painter: QPainter, card: QRect, look: _Look) -> None:
        hit = self.star_rect(card)
        rect = QRect(0, 0, STAR, STAR)
        rect.moveTopLeft(hit.topLeft() + QPoint((_STAR_HIT - STAR) // 2, (_STAR_HIT - STAR) // 2))
        dpr = painter.device().devicePixelRatioF()
        if look.card.favourite:
            picture = self._icons.tinted("star-filled", _GOLD[self._theme.tokens.name], STAR, dpr)
        else:
            hot = look.pointed is Part.STAR
            picture = self._icons.pixmap("star", "accent" if hot else "dim", STAR, dpr)
        painter.drawPixmap(rect.topLeft(), picture)

    def _paint_foot(self, painter: QPainter, card: QRect, product: Product, taken: int) -> None:
        middle = card.bottom() + 1 - PAD - self._foot / 2
        price, stock = self._figures(product)
        ink = "dim" if product.sold_out else "text"
        room = card.width() - 2 * PAD - taken
        ground = self._price.baseline(middle)
        # Half a figure would mislead: a price too long is smaller, a stock too long is left out.
        sizes = (self._price, self._stock, self._badge)
        face = next((face for face in sizes if face.width(price) <= room), self._badge)
        self._draw(painter, face, ink, card, PAD, ground, price, often=True)
        used = face.width(price) + GAP
        if stock and self._stock.fits(stock, room - used):
            start = PAD + used
            self._draw(painter, self._stock, "dim", card, start, ground, stock, often=True)

    def _figures(self, product: Product) -> tuple[str, str]:
        """The texts of price and stock."""
        figures = (product.price, product.available)
        texts = self._texts.get(figures)
        if texts is None:
            if len(self._texts) > KEPT:
                self._texts.clear()
            texts = self._texts[figures] = (money(product.price), words.stock_text(product))
        return texts

    def _paint_button(self, painter: QPainter, card: QRect, look: _Look) -> None:
        rect = self.buy_rect(card)
        chosen = look.chosen
        here = look.pointed is Part.BUY
        down = here and look.pressed
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour("pressed" if down else "hot" if here else "accent"))
        painter.drawRoundedRect(rect, RADIUS_CONTROL, RADIUS_CONTROL)
        wide = self._button.width(self._buy_text)
        whole = wide + (GRID + _RETURN if chosen else 0)
        left = rect.left() + (rect.width() - whole) / 2
        ground = self._button.baseline(rect.top() + rect.height() / 2)
        painter.setFont(self._button.font)
        painter.setPen(self._colour("on_accent"))
        text_left = left + (whole - wide if self.mirrored else 0)
        painter.drawText(QPointF(text_left, ground), self._buy_text)
        if chosen:
            dpr = painter.device().devicePixelRatioF()
            picture = self._icons.pixmap("return", "on_accent", _RETURN, dpr)
            glyph_left = left if self.mirrored else left + wide + GRID
            top = rect.top() + (rect.height() - _RETURN) / 2
            painter.drawPixmap(QPointF(round(glyph_left), round(top)), picture)

    def _paint_box(self, painter: QPainter, card: QRect, picked: bool, can_be: bool) -> int:
        """Say whether the service is chosen for the number; returns the width that this takes."""
        rect = QRect(0, 0, _BOX, _BOX)
        right = card.right() - PAD + (1 if not self.mirrored else 0)
        middle = card.bottom() + 1 - PAD - self._foot / 2
        rect.moveTopRight(QPoint(right, round(middle - _BOX / 2)))
        rect = self._visual(card, rect)
        if can_be or picked:
            painter.setBrush(self._colour("accent" if picked else "background"))
            painter.setPen(QPen(self._colour("accent" if picked else "dim"), 1))
            frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(frame, GRID, GRID)
        if picked:
            dpr = painter.device().devicePixelRatioF()
            picture = self._icons.pixmap("check", "on_accent", _RETURN, dpr)
            edge = (_BOX - _RETURN) // 2
            painter.drawPixmap(rect.topLeft() + QPoint(edge, edge), picture)
        return _BOX + BESIDE

    def _paint_busy(self, painter: QPainter, card: QRect) -> int:
        """Say that it is being ordered; returns the width that this takes."""
        width = self._button.width(self._busy_text)
        start = card.width() - PAD - width
        middle = card.bottom() + 1 - PAD - self._foot / 2
        self._write(painter, self._button, "accent", card, start, middle, self._busy_text, width)
        return width + BESIDE

    def _write(
        self,
        painter: QPainter,
        face: Face,
        token: str,
        card: QRect,
        start: int,
        middle: float,
        text: str,
        room: int,
    ) -> None:
        """Write a line, cut to ``room``, at ``start`` pixels from the card's leading edge."""
        ground = face.baseline(middle)
        self._draw(painter, face, token, card, start, ground, face.cut(text, room))

    def _draw(
        self,
        painter: QPainter,
        face: Face,
        token: str,
        card: QRect,
        start: int,
        ground: int,
        text: str,
        *,
        often: bool = False,
    ) -> None:
        """``often`` for a text that many cards have: it is laid out only once.

        Not at broken scales, where Qt rounds its place in another way.
        """
        left = card.left() + start
        if self.mirrored:
            left = card.right() + 1 - start - face.width(text)
        painter.setFont(face.font)
        painter.setPen(self._colour(token))
        if often and self._whole:
            face.paint_laid_out(painter, left, ground, text)
        else:
            painter.drawText(QPointF(left, ground), text)

    def _tile(self, painter: QPainter, name: str, faint: bool) -> QPixmap:
        dpr = painter.device().devicePixelRatioF()
        plain = self._colour("faint").name() if faint else brand.brand_colour_name(name)
        key = (plain, brand.monogram(name), dpr)
        picture = self._tiles.get(key)
        if picture is None:
            if len(self._tiles) > KEPT:
                self._tiles.clear()
            picture = self._tiles[key] = brand.tile(QColor(plain), key[1], TILE, dpr)
        return picture


def buyable(product: Product) -> bool:
    """Whether a card offers to buy: some are left, and what it costs is known."""
    return not product.sold_out and product.price is not None
