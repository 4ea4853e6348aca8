"""The coloured monogram of a service: known colours for known names, a steady one for others."""

from __future__ import annotations

import zlib

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from nonvoip_desktop.ui import fonts

#: Colours that people know these services by.
_KNOWN = {
    "airbnb": "#ff5a5f",
    "adidas": "#1c1c1c",
    "aliexpress": "#d6330f",
    "amazon": "#f19a1d",
    "apple": "#4a4a4d",
    "badoo": "#7b2ff2",
    "binance": "#f0b90b",
    "bolt": "#2a9c5a",
    "bumble": "#ffc629",
    "cash app": "#0aa83f",
    "chatgpt": "#0e8a6c",
    "coinbase": "#0052ff",
    "craigslist": "#5c2d91",
    "discord": "#5865f2",
    "doordash": "#e5310d",
    "ebay": "#0064d2",
    "etsy": "#d5590f",
    "facebook": "#1877f2",
    "fiverr": "#14894f",
    "gmail": "#d93025",
    "google": "#4285f4",
    "google voice": "#0f9d58",
    "grindr": "#f5b800",
    "hinge": "#5b2a4c",
    "instagram": "#d6336c",
    "kakaotalk": "#f7dc1a",
    "line": "#06a64a",
    "linkedin": "#0a66c2",
    "lyft": "#d6128f",
    "mastercard": "#eb6a1b",
    "match": "#2b4ea2",
    "microsoft": "#2f6fd0",
    "netflix": "#e50914",
    "nike": "#1c1c1c",
    "okcupid": "#0b5fd8",
    "openai": "#0e8a6c",
    "outlook": "#0f6cbd",
    "paypal": "#13419c",
    "pinterest": "#e60023",
    "playstation": "#003791",
    "plenty of fish": "#1c6fa8",
    "pof": "#1c6fa8",
    "reddit": "#ff4500",
    "revolut": "#2a4bd8",
    "roblox": "#393b3d",
    "shein": "#1c1c1c",
    "shopify": "#5e8e3e",
    "signal": "#3a76f0",
    "skype": "#0089c7",
    "snapchat": "#f7e11a",
    "spotify": "#17a34a",
    "starbucks": "#00704a",
    "steam": "#1b3a5c",
    "stripe": "#635bff",
    "telegram": "#229ed9",
    "temu": "#f2660d",
    "ticketmaster": "#026cdf",
    "tiktok": "#111111",
    "tinder": "#fe5267",
    "twitch": "#8c44f7",
    "twitter": "#1d8fd8",
    "uber": "#1c1c1c",
    "venmo": "#1f7fc4",
    "viber": "#7360f2",
    "walmart": "#0053e2",
    "wechat": "#07a34f",
    "whatsapp": "#25a355",
    "wise": "#2f7d22",
    "x": "#111111",
    "yahoo": "#5f01d1",
    "yelp": "#c41200",
    "youtube": "#e60000",
    "zelle": "#6d1ed4",
}

#: For all others: calm colours on which white is easily read.
_PALETTE = (
    "#3b5bdb",
    "#1971a8",
    "#0b7285",
    "#087f5b",
    "#2b7a3d",
    "#5c7a1f",
    "#9a6700",
    "#b3541e",
    "#b02a37",
    "#a61e6b",
    "#7b3fb5",
    "#5f3dc4",
    "#4a5568",
    "#7a5230",
)

_INK = QColor("#14171c")
_PAPER = QColor("#ffffff")


def brand_colour(name: str) -> QColor:
    """The tile's colour: the service's own, or one that this name always gets."""
    return QColor(brand_colour_name(name))


def brand_colour_name(name: str) -> str:
    """The same as ``#rrggbb``."""
    plain = " ".join(name.casefold().split())
    known = _KNOWN.get(plain) or _KNOWN.get(plain.partition(" ")[0])
    return known or _PALETTE[zlib.crc32(plain.encode()) % len(_PALETTE)]


def ink_on(colour: QColor) -> QColor:
    """White on a dark or strong colour, near black on a light one."""
    # White is what people know from these tiles; it yields only where it cannot be read.
    return _PAPER if contrast(_PAPER, colour) >= 2.5 else _INK


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two colours, from 1 to 21, as WCAG reckons it."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return (
        0.2126 * linear(colour.redF())
        + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF())
    )


def monogram(name: str) -> str:
    """The first letter or figure of a name, as a capital; a dot where there is none."""
    letter = next((letter for letter in name if letter.isalnum()), "•")
    capital = letter.upper()
    return capital if len(capital) == 1 else letter


def tile(colour: QColor, letter: str, size: int, dpr: float) -> QPixmap:
    """Paint a tile, ``size`` pixels wide, with a letter (``monogram``) on this colour."""
    picture = QPixmap(round(size * dpr), round(size * dpr))
    picture.setDevicePixelRatio(dpr)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    area = QRectF(0, 0, size, size)
    painter.drawRoundedRect(area, size / 4, size / 4)
    # A hair of light keeps black tiles visible on a dark card.
    rim = QColor(_PAPER)
    rim.setAlphaF(0.14)
    painter.setPen(rim)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), size / 4, size / 4)
    font = fonts.ui(fonts.SIZE_SMALL, 700)
    font.setPixelSize(round(size * 0.52))
    painter.setFont(font)
    painter.setPen(ink_on(colour))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return picture
