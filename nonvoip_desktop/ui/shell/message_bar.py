"""The one place for notices: newest on top, one for each kind."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nonvoip_desktop.core.events import Severity
from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.announcing import announce
from nonvoip_desktop.ui.button import RING, Button, Kind
from nonvoip_desktop.ui.hairline import fill_hairline
from nonvoip_desktop.ui.icons import SIZE, Icons
from nonvoip_desktop.ui.shell.layout import set_margins
from nonvoip_desktop.ui.text import PlainLabel, brief, tooltip
from nonvoip_desktop.ui.theme import GAP, Theme

#: More notices than this wait until one of those shown is gone.
SHOWN = 3
#: A window of less height shows one notice, and one more for each of these pixels.
LITTLE, EACH = 400, 80
#: A notice is a sentence or two; the rest of a long answer is in the log.
_LONGEST = 300

#: Colour, tint and icon of each severity.
_LOOKS = {
    Severity.INFO: ("accent", "accent_tint", "info"),
    Severity.GOOD: ("good", "good_tint", "check"),
    Severity.WARNING: ("warning", "warning_tint", "warning"),
    Severity.BAD: ("bad", "bad_tint", "warning"),
}


class _Mark(QWidget):
    """The icon of a notice."""

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self.severity = Severity.INFO
        self.setFixedSize(SIZE, SIZE)

    def paintEvent(self, event: QPaintEvent) -> None:
        colour, _, icon = _LOOKS[self.severity]
        painter = QPainter(self)
        self._icons.paint(painter, self.rect(), icon, colour)
        painter.end()


class NoticeRow(QWidget):
    """One notice: icon, title, sentence, at most one action, and a way to put it aside.

    Both signals carry the notice's key.
    """

    actionClicked = Signal(str)
    dismissed = Signal(str)

    def __init__(self, kind_key: str, theme: Theme, icons: Icons, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = kind_key
        self._theme = theme
        self._mark = _Mark(icons, self)
        self.title = PlainLabel(parent=self)
        self.title.setFont(fonts.ui(weight=fonts.BOLD))
        self.title.setWordWrap(True)
        self.sentence = PlainLabel(parent=self)
        self.sentence.setWordWrap(True)
        self.sentence.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.action = Button(small=True)
        self.action.setObjectName("noticeAction")
        self.action.clicked.connect(self._tell_action)
        self.dismiss = Button(kind=Kind.QUIET, small=True, icon=icons.icon("close", "text"))
        self.dismiss.setObjectName("noticeDismiss")
        self.dismiss.setAccessibleName(self.tr("Dismiss"))
        self.dismiss.setToolTip(tooltip(self.tr("Dismiss")))
        self.dismiss.clicked.connect(self._tell_dismissed)
        row = QHBoxLayout(self)
        set_margins(row, 2 * GAP, 5, 2 * GAP - RING - 4, 6)
        row.setSpacing(GAP)
        middle = Qt.AlignmentFlag.AlignVCenter
        row.addWidget(self._mark, 0, middle)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.sentence)
        row.addLayout(words, 1)
        row.addWidget(self.action, 0, middle)
        row.addWidget(self.dismiss, 0, middle)

    def show_words(self, severity: Severity, title: str, sentence: str, action: str | None) -> None:
        """Show these words instead of any that were shown before."""
        self._mark.severity = severity
        self.title.setText(brief(title, _LONGEST))
        self.sentence.setText(brief(sentence, _LONGEST))
        self.sentence.setVisible(bool(sentence))
        self.action.setText(action or "")
        self.action.setVisible(bool(action))
        self.setAccessibleName(f"{title}. {sentence}".strip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(_LOOKS[self._mark.severity][1]))
        below = QRect(0, self.height() - 1, self.width(), 1)
        fill_hairline(painter, below, self._theme.color("line"))
        painter.end()

    def _tell_action(self) -> None:
        self.actionClicked.emit(self._key)

    def _tell_dismissed(self) -> None:
        self.dismissed.emit(self._key)


class MessageBar(QWidget):
    """Shows notices; a newer one of the same kind replaces the older."""

    actionClicked = Signal(str)
    dismissed = Signal(str)

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName(self.tr("Notices"))
        self._theme = theme
        self._icons = icons
        self._rows: dict[str, NoticeRow] = {}
        self._shown = SHOWN
        #: What the keyboard is at before it comes here.
        self.follows: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        theme.changed.connect(self._repaint)
        self.hide()

    def show_notice(
        self,
        kind_key: str,
        severity: str,
        title: str,
        sentence: str = "",
        action_text: str | None = None,
    ) -> None:
        """Show a notice on top of the others, in place of one with the same key.

        ``severity`` is ``info``, ``good``, ``warning`` or ``bad``. The texts may
        come from outside. Raises ``ValueError`` for another severity.
        """
        kind = Severity(severity)
        row = self._rows.pop(kind_key, None)
        if row is None:
            row = NoticeRow(kind_key, self._theme, self._icons, self)
            row.actionClicked.connect(self.actionClicked)
            row.dismissed.connect(self._dismiss)
        row.show_words(kind, title, sentence, action_text)
        self._rows[kind_key] = row
        self._column.insertWidget(0, row)
        self._arrange()
        announce(self, row.accessibleName())

    def fit_into(self, height: int) -> None:
        """Show fewer at once in a window of little height: the list below has to stay usable."""
        shown = max(1, min(SHOWN, (height - LITTLE) // EACH))
        if shown != self._shown:
            self._shown = shown
            self._arrange()

    def clear(self, kind_key: str) -> None:
        """Take a notice away because it is no longer so; unknown keys are fine."""
        row = self._rows.pop(kind_key, None)
        if row is not None:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
            self._arrange()

    def clear_all(self) -> None:
        """Take every notice away."""
        for kind_key in self.keys():
            self.clear(kind_key)

    def keys(self) -> tuple[str, ...]:
        """The kinds that have a notice now, the newest last."""
        return tuple(self._rows)

    def row(self, kind_key: str) -> NoticeRow | None:
        """The notice of this kind as it is shown."""
        return self._rows.get(kind_key)

    def _dismiss(self, kind_key: str) -> None:
        self.clear(kind_key)
        self.dismissed.emit(kind_key)

    def _arrange(self) -> None:
        newest_first = list(reversed(self._rows.values()))
        last = self.follows
        for row in newest_first:
            # A new row comes last in the keyboard's order otherwise, and first on screen.
            for button in (row.action, row.dismiss):
                if last is not None:
                    QWidget.setTabOrder(last, button)
                last = button
        for place, row in enumerate(newest_first):
            row.setVisible(place < self._shown)
        self.setVisible(bool(newest_first))

    def _repaint(self) -> None:
        for row in self._rows.values():
            row.update()
