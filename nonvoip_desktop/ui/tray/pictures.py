"""The pictures in the tray: plain, with the number of waiting orders, or a tick for a code."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter, QPixmap

from nonvoip_desktop import resources
from nonvoip_desktop.ui import fonts

#: The grid that the parts are drawn on.
GRID = 22
_SMALL = 20
SIZES = (16, 20, 22, 24, 32, 44, 48, 64)
_BADGE = QPointF(15.5, 15.5)
_BADGE_RADIUS = 6.5
_BADGE_AIR = 1.25
#: A figure of fewer pixels than this is a spot.
_LEAST_FIGURE = 9


class Look(Enum):
    """What the icon says."""

    PLAIN = "plain"
    WAITING = "waiting"
    CODE = "code"


#: Bubble, sign on it, badge, figure on the badge: for panels of any colour.
_COLOURS = {
    Look.PLAIN: ("#2563eb", "#ffffff", "#f2b35b", "#231503"),
    Look.WAITING: ("#2563eb", "#ffffff", "#f2b35b", "#231503"),
    Look.CODE: ("#1b8a54", "#ffffff", "#f2b35b", "#231503"),
}
_PLAIN_COLOURS = {"white": "#ffffff", "black": "#000000"}


def tray_icon(look: Look, waiting: int, style: str) -> QIcon:
    """The icon in all sizes; ``style`` is ``colour``, ``white`` or ``black``.

    In one colour the signs are cut out of the bubble, so that the panel shows
    through; macOS inverts such an icon by itself where its bar is dark.
    """
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(_picture(look, waiting, style, size))
    icon.setIsMask(style != "colour")
    return icon


def _picture(look: Look, waiting: int, style: str, size: int) -> QPixmap:
    ink = _PLAIN_COLOURS.get(style)
    bubble, sign, badge, figure = _COLOURS[look] if ink is None else (ink, "", ink, "")
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(size / GRID, size / GRID)
    # Below this size whole pixels matter: parts of their own fit the grid of 16.
    kind = "-small" if size < _SMALL else ""
    _part(painter, f"bubble{kind}", bubble)
    _part(painter, "check" if look is Look.CODE else f"dots{kind}", sign)
    if waiting > 0 and look is not Look.CODE:
        _cut(painter, _BADGE_RADIUS + _BADGE_AIR)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(badge))
        painter.drawEllipse(_BADGE, _BADGE_RADIUS, _BADGE_RADIUS)
        many = "+" if size < _SMALL else "9+"
        _figure(painter, many if waiting > 9 else str(waiting), figure, size / GRID)
    painter.end()
    return picture


def _part(painter: QPainter, name: str, colour: str) -> None:
    """Draw a part; with no colour of its own it is cut out of what is there."""
    from PySide6.QtSvg import QSvgRenderer

    source = resources.path("tray", f"{name}.svg").read_bytes()
    drawn = QSvgRenderer(source.replace(b"currentColor", (colour or "#000000").encode()))
    if colour:
        drawn.render(painter, QRectF(0, 0, GRID, GRID))
        return
    # A renderer uses the painter's mode for each shape only if they do not overlap: these do not.
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    drawn.render(painter, QRectF(0, 0, GRID, GRID))
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _cut(painter: QPainter, radius: float) -> None:
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.GlobalColor.black)
    painter.drawEllipse(_BADGE, radius, radius)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _figure(painter: QPainter, text: str, colour: str, scale: float) -> None:
    # In the picture's own pixels: letters that are scaled down are blurred.
    painter.resetTransform()
    font = QFont(fonts.ui())
    font.setPixelSize(max(_LEAST_FIGURE, round((11 if len(text) == 1 else 8) * scale)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    if not colour:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
    painter.setPen(QColor(colour or "#000000"))
    # Around the figure's own ink, which stands in the middle of no line of text.
    ink = QFontMetricsF(font).tightBoundingRect(text)
    place = QPointF(_BADGE.x() * scale, _BADGE.y() * scale) - ink.center()
    painter.drawText(QPointF(round(place.x()), round(place.y())), text)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
