"""The program's own icons, tinted by the theme while they are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from nonvoip_desktop import resources

if TYPE_CHECKING:
    from nonvoip_desktop.ui.theme import Theme

#: The size that the icons are drawn for, in device-independent pixels.
SIZE = 16
#: The token of an icon that is not asked to stand out.
QUIET = "dim"


class Icons:
    """Draws icons by name in the colour of a token; what was drawn once is kept."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._sources: dict[str, bytes] = {}
        self._drawn: dict[tuple[str, str, int, float], QPixmap] = {}

    def icon(self, name: str, token: str = QUIET) -> QIcon:
        """An icon that takes the token's colour of the theme in force, also after a change."""
        return QIcon(_Engine(self, name, token))

    def pixmap(self, name: str, token: str = QUIET, size: int = SIZE, dpr: float = 1.0) -> QPixmap:
        """The icon as a picture of ``size`` device-independent pixels."""
        return self.tinted(name, self._theme.color(token), size, dpr)

    def tinted(self, name: str, colour: QColor, size: int, dpr: float) -> QPixmap:
        """The icon in any colour."""
        key = (name, colour.name(QColor.NameFormat.HexArgb), size, dpr)
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = self._draw(name, colour, size, dpr)
        return found

    def paint(
        self, painter: QPainter, rect: QRect, name: str, token: str = QUIET, opacity: float = 1.0
    ) -> None:
        """Paint the icon into the middle of ``rect``."""
        size = min(rect.width(), rect.height())
        dpr = painter.deviceTransform().m11()
        picture = self.pixmap(name, token, size, dpr)
        place = QRect(0, 0, size, size)
        place.moveCenter(rect.center())
        before = painter.opacity()
        painter.setOpacity(before * opacity)
        painter.drawPixmap(place, picture)
        painter.setOpacity(before)

    def app_icon(self) -> QIcon:
        """The program's icon, for windows and the tray."""
        icon = QIcon()
        for size in (16, 24, 32, 48, 64, 128):
            icon.addPixmap(self.tinted("app", QColor(Qt.GlobalColor.black), size, 1.0))
        return icon

    def _draw(self, name: str, colour: QColor, size: int, dpr: float) -> QPixmap:
        from PySide6.QtSvg import QSvgRenderer  # not needed before the first icon is painted

        source = self._sources.get(name)
        if source is None:
            source = self._sources[name] = resources.path("icons", f"{name}.svg").read_bytes()
        renderer = QSvgRenderer(source.replace(b"currentColor", colour.name().encode()))
        pixels = round(size * dpr)
        picture = QPixmap(pixels, pixels)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, pixels, pixels))
        painter.end()
        picture.setDevicePixelRatio(dpr)
        return picture


class _Engine(QIconEngine):
    """Asks for the colour at every painting, so an icon follows the theme."""

    def __init__(self, icons: Icons, name: str, token: str) -> None:
        super().__init__()
        self._icons = icons
        self._name = name
        self._token = token

    def clone(self) -> QIconEngine:
        return _Engine(self._icons, self._name, self._token)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        faint = 0.4 if mode == QIcon.Mode.Disabled else 1.0
        self._icons.paint(painter, rect, self._name, self._token, faint)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return self.scaledPixmap(size, mode, state, 1.0)

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        # Qt 6.11 gives ``size`` in device-independent pixels; where an older Qt gives real
        # ones the picture is too fine, and Qt scales it down.
        picture = QPixmap(size * scale)
        picture.setDevicePixelRatio(scale)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return picture
