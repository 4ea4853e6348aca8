"""The look and the habits of every dialog that asks for a decision."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLayout,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING, Button, Kind
from nonvoip_desktop.ui.dialogs.explained import Explanation
from nonvoip_desktop.ui.dialogs.facts import Facts
from nonvoip_desktop.ui.dialogs.spend_button import SpendButton
from nonvoip_desktop.ui.text import PlainLabel, brief, clean
from nonvoip_desktop.ui.theme import GAP, RADIUS_CONTROL, Theme

WIDTH = 514
MARGIN = 22


class NoticeBox(QWidget):
    """A sentence on a tint, in the tone ``warning``, ``bad``, ``good`` or ``accent``."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tone = "warning"
        self.label = PlainLabel(parent=self)
        self.label.setWordWrap(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(12, GAP, 12, GAP)
        box.addWidget(self.label)
        theme.changed.connect(self._dress)
        self.hide()

    def show_words(self, text: str, tone: str = "warning") -> None:
        """Show the sentence; an empty one hides the box."""
        self._tone = tone
        self.label.setText(brief(text))
        self.setVisible(bool(text))
        self._dress()

    def _dress(self) -> None:
        palette = self.label.palette()
        palette.setColor(self.label.foregroundRole(), self._theme.color(self._tone))
        self.label.setPalette(palette)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(f"{self._tone}_tint"))
        painter.drawRoundedRect(self.rect(), RADIUS_CONTROL, RADIUS_CONTROL)
        painter.end()


class _Spaced(QWidget):
    """Words with a gap above them; neither is there where nothing is said."""

    def __init__(self, words: QWidget, edge: int = 0) -> None:
        super().__init__()
        self._words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(edge, GAP, edge, 0)
        column.addWidget(words)
        words.installEventFilter(self)
        self.setVisible(not words.isHidden())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.setVisible(not self._words.isHidden())
        return super().eventFilter(watched, event)


class DecisionDialog(QDialog):
    """Title, subtitle, facts, notice, a quiet sentence and buttons; not modal.

    Subclasses fill it. Escape, closing and the safe button spend nothing and
    emit ``declined`` once, unless a decision was made before (``decide``).
    """

    declined = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(False)
        self._decided = False
        self._safe: Button | None = None
        self._spend: SpendButton | None = None
        self.title = PlainLabel()
        self.title.setFont(fonts.ui(fonts.SIZE_TITLE, fonts.BOLD))
        self.title.setWordWrap(True)
        self.subtitle = PlainLabel(role="dim")
        self.subtitle.setWordWrap(True)
        self.facts = Facts()
        self.notice = NoticeBox(theme)
        self.quiet = PlainLabel(role="dim")
        self.quiet.setWordWrap(True)
        self.explanation = Explanation(self)
        self.explanation.opened.connect(self._explained)
        self._error = NoticeBox(theme)
        self._error.setObjectName("dialogError")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(GAP - 2 * RING)
        self.buttons.addStretch(1)

        # The buttons' rings reach into the margin, so that their edges align with the rest.
        outer = QVBoxLayout(self)
        outer.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        outer.setContentsMargins(MARGIN - RING, MARGIN, MARGIN - RING, MARGIN - RING)
        outer.setSpacing(0)
        self.column = QVBoxLayout()
        self.column.setContentsMargins(RING, 0, RING, 0)
        self.column.setSpacing(0)
        outer.addLayout(self.column, 1)
        self._outer = outer
        self.column.addWidget(self.title)
        self.column.addSpacing(6)
        self.column.addWidget(self.subtitle)
        self._air = QSpacerItem(0, 2 * GAP)
        self.column.addItem(self._air)
        self.column.addWidget(self.facts)
        self.column.addWidget(_Spaced(self.notice))
        self.column.addWidget(_Spaced(self.quiet))
        self.column.addStretch(1)
        # Not in the column: the link's ring reaches into the margin as those of the buttons do.
        outer.addWidget(self.explanation)
        outer.addWidget(_Spaced(self._error, RING))
        outer.addSpacing(2 * GAP - RING)
        outer.addLayout(self.buttons)
        self.setFixedWidth(fonts.scaled(WIDTH))

    def add_row(self, row: QWidget) -> None:
        """Add a row with buttons of its own above the others."""
        self._outer.insertWidget(1, row)

    def without_facts(self) -> None:
        """Nothing stands between the subtitle and the words below: no room is kept for it."""
        self.facts.hide()
        self._air.changeSize(0, 0)
        self.column.invalidate()

    def keep_air(self) -> None:
        """Something stands there after all: a choice, say."""
        self._air.changeSize(0, 2 * GAP)
        self.column.invalidate()

    def show_error(self, text: str) -> None:
        """Say above the buttons what went wrong; an empty text takes it away."""
        self._error.show_words(text, "bad")

    def show_words(self, title: str, subtitle: str, quiet: str = "") -> None:
        """Set the title, what stands under it, and the quiet sentence above the buttons."""
        self.setWindowTitle(clean(brief(title), one_line=True))
        self.title.setText(brief(title))
        self.subtitle.setText(brief(subtitle))
        self.subtitle.setVisible(bool(subtitle))
        self.quiet.setText(quiet)
        self.quiet.setVisible(bool(quiet))
        self.setAccessibleDescription(f"{brief(subtitle)} {quiet}".strip())

    def add_safe_button(self, text: str, name: str) -> Button:
        """Add the default button, which has the focus; the caller connects it."""
        button = Button(text, kind=Kind.ACCENT)
        button.setObjectName(name)
        button.setAutoDefault(True)
        button.setDefault(True)
        self.buttons.addWidget(button)
        self._safe = button
        button.setFocus()
        return button

    def add_spend_button(self, name: str, delay: float) -> SpendButton:
        """Add the button that spends; it is inert for ``delay`` seconds whenever it appears."""
        button = SpendButton("", self, delay=delay)
        button.setObjectName(name)
        self.buttons.addWidget(button)
        self._spend = button
        button.hide()
        return button

    def offer(self, text: str | None) -> None:
        """Offer to spend, beginning with the inert time; ``None`` takes the offer away.

        The focus goes back to the safe button, wherever it was.
        """
        assert self._spend is not None
        self._spend.setText(text or "")
        self._spend.setVisible(text is not None)
        if text is None:
            self._spend.disarm()
        else:
            self._spend.arm()
        if self._safe is not None:
            self._safe.setFocus()

    def decide(self) -> None:
        """Close after a decision was told by its own signal."""
        self._decided = True
        self.accept()

    def dismiss(self) -> None:
        """Close without telling anything, because the question is void."""
        self._decided = True
        self.close()

    def reject(self) -> None:
        """Escape, closing and the safe button: nothing is spent."""
        if not self._decided:
            self._decided = True
            self.declined.emit()
        super().reject()

    def _explained(self) -> None:
        # The link that had the focus is gone; no key decides anything by being pressed again.
        if self._safe is not None:
            self._safe.setFocus()

    def fit(self) -> None:
        """Take the height that the words need at the dialog's width."""
        self.ensurePolished()
        layout = self.layout()
        if layout is None:
            return
        layout.activate()
        # Wider than the design only where a language has long words for the buttons.
        margins = self._outer.contentsMargins()
        needed = self.buttons.sizeHint().width() + margins.left() + margins.right()
        self.setFixedWidth(max(fonts.scaled(WIDTH), needed))
        if layout.hasHeightForWidth():
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))
        else:
            self.setFixedHeight(layout.totalSizeHint().height())

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return handled

    def _arrange_keys(self) -> None:
        """The keyboard goes as one reads: the fields, the link below them, the buttons."""
        last: QWidget = self.explanation.link
        items = map(self.buttons.itemAt, range(self.buttons.count()))
        buttons = [item.widget() for item in items if item is not None]
        for child in self.findChildren(QWidget):
            takes = child.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes and child is not last and child not in buttons and child.window() is self:
                QWidget.setTabOrder(child, last)
        for button in buttons:
            if button is not None:
                QWidget.setTabOrder(last, button)
                last = button

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        self._arrange_keys()
        super().showEvent(event)
        # The inert time counts from when the person can see the button.
        if not event.spontaneous() and self._spend is not None and not self._spend.isHidden():
            self._spend.arm()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A key still held from before the dialog appeared decides nothing.
        if event.isAutoRepeat():
            event.accept()
            return
        super().keyPressEvent(event)
