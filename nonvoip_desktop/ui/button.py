"""The program's buttons: painted from the palette, with a focus ring, deaf to held keys."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.products.faces import mixed
from nonvoip_desktop.ui.theme import RADIUS_CONTROL

#: Room around every button, in which its focus ring is drawn. Layouts count it as spacing.
RING = 3
#: Nothing that can be clicked is smaller.
_TARGET = 24


class Kind(StrEnum):
    """How much a button asks for attention."""

    PLAIN = "plain"
    ACCENT = "accent"
    QUIET = "quiet"
    LINK = "link"


class Button(QPushButton):
    """A push button that shows its text literally and ignores the repeats of a held key."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        kind: Kind = Kind.PLAIN,
        icon: QIcon | None = None,
        small: bool = False,
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self._small = small
        self._hint: QSize | None = None
        self.setFont(fonts.tabular(fonts.SIZE_SMALL if small else fonts.SIZE_BODY, fonts.MEDIUM))
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon is not None:
            self.setIcon(icon)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show this text; an ampersand in it is an ampersand, not a shortcut."""
        shown = text.replace("&", "&&")
        if shown == self.text():
            # Else the whole window would be laid out anew, with every key of a search.
            return
        self._hint = None
        super().setText(shown)
        self.updateGeometry()

    def setIcon(self, icon: QIcon | QPixmap) -> None:
        """Show this icon beside the text."""
        self._hint = None
        super().setIcon(icon)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._hint = None
        super().changeEvent(event)

    def label(self) -> str:
        """The text as it is read."""
        return self.text().replace("&&", "&")

    def sizeHint(self) -> QSize:
        # Layouts ask each button many times before a code is on the screen.
        if self._hint is None:
            self._hint = self._measured()
        return QSize(self._hint)

    def _measured(self) -> QSize:
        metrics = QFontMetrics(self.font())
        inner = 0
        if self.text():
            inner += metrics.horizontalAdvance(self.label())
        if not self.icon().isNull():
            inner += self.iconSize().width() + (6 if self.text() else 0)
        height = metrics.height() + (9 if self._small else 18)
        if self._kind is Kind.LINK and self._small:
            # It stands among words: no further from them than they do, and still to be hit.
            height = max(metrics.height() + 2, _TARGET - 2 * RING)
        pad = 0 if self._kind is Kind.LINK else 10 if self._small or not self.text() else 16
        if not self.text():
            pad = max(0, (height - inner) // 2)
        return QSize(inner + 2 * pad + 2 * RING, height + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat() or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyReleaseEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        self.paint_body(painter, body)
        self._paint_content(painter, body.toRect())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1.5))
            ring = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
            painter.drawRoundedRect(ring, RADIUS_CONTROL + 2, RADIUS_CONTROL + 2)
        painter.end()

    def paint_body(self, painter: QPainter, body: QRectF) -> None:
        """Paint what lies under the text."""
        role = QPalette.ColorRole
        palette = self.palette()
        accent = palette.color(role.Highlight)
        if self._kind is Kind.ACCENT:
            # Without a border its edges are whole pixels.
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent if self.isEnabled() else _with_alpha(accent, 0.14))
            painter.drawRoundedRect(body, RADIUS_CONTROL, RADIUS_CONTROL)
        elif self._kind is Kind.PLAIN:
            # Stronger than a line: on a dark dialog a button would look like a text.
            painter.setPen(QPen(mixed(palette.color(role.Mid), palette.color(role.Text), 0.12), 1))
            painter.setBrush(palette.color(role.Button))
            frame = body.adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(frame, RADIUS_CONTROL, RADIUS_CONTROL)
        veil = 0.12 if self.isDown() else 0.05 if self.underMouse() and self.isEnabled() else 0.0
        if veil and self._kind is not Kind.LINK:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_with_alpha(palette.color(role.WindowText), veil))
            painter.drawRoundedRect(body, RADIUS_CONTROL, RADIUS_CONTROL)

    def _paint_content(self, painter: QPainter, body: QRect) -> None:
        role = QPalette.ColorRole
        colour = {
            Kind.ACCENT: role.HighlightedText,
            Kind.LINK: role.Highlight,
        }.get(self._kind, role.ButtonText)
        if not self.isEnabled():
            # Faint, and still to be read; on a faint ground the accent is its own ink.
            painter.setOpacity(0.75)
            colour = role.Highlight if self._kind is Kind.ACCENT else role.ButtonText
        painter.setPen(self.palette().color(colour))
        metrics = QFontMetrics(self.font())
        text = self.label()
        width = metrics.horizontalAdvance(text)
        icon_width = 0 if self.icon().isNull() else self.iconSize().width()
        gap = 6 if icon_width and text else 0
        left = body.left() + max(0.0, (body.width() - icon_width - gap - width) / 2)
        middle = body.top() + body.height() / 2
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if icon_width:
            x = left + width + gap if mirrored else left
            place = QRect(0, 0, icon_width, icon_width)
            place.moveTo(round(x), round(middle - icon_width / 2))
            mode = QIcon.Mode.Normal if self.isEnabled() else QIcon.Mode.Disabled
            self.icon().paint(painter, place, mode=mode)
        baseline = middle + (metrics.ascent() - metrics.descent()) / 2
        x = left if mirrored else left + icon_width + gap
        painter.setFont(self.font())
        painter.drawText(QPointF(round(x), round(baseline)), text)
        if self._kind is Kind.LINK and (self.underMouse() or self.hasFocus()):
            painter.drawLine(QPointF(x, baseline + 2.5), QPointF(x + width, baseline + 2.5))
        painter.setOpacity(1)


def _with_alpha(colour: QColor, alpha: float) -> QColor:
    changed = QColor(colour)
    changed.setAlphaF(alpha)
    return changed
