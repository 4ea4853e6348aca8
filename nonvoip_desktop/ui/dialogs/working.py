"""A dialog that goes on to show how far its work has come, and how it ended."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import Button, Kind
from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
from nonvoip_desktop.ui.progress_bar import ThinBar
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP, Theme

_LABEL = 96


class WorkingDialog(DecisionDialog):
    """Choices, then a bar with words under it. Closing it while it works gives the work up.

    ``abandoned`` is emitted then; whoever owns the work cancels it.
    """

    abandoned = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.without_facts()
        self._busy = False
        self.bar = ThinBar(theme, self)
        self.progress = PlainLabel("", self, role="dim")
        self.progress.setObjectName("progressWords")
        self.progress.setFont(fonts.tabular(fonts.SIZE_SMALL))
        self._work = QWidget(self)
        work = QVBoxLayout(self._work)
        work.setContentsMargins(0, 2 * GAP, 0, 0)
        work.setSpacing(GAP)
        work.addWidget(self.bar)
        work.addWidget(self.progress)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(GAP)
        place = self.column.indexOf(self.facts)
        self.column.insertLayout(place, self._choices)
        self.column.insertWidget(place + 1, self._work)
        self._work.hide()
        self.cancel = Button(self.tr("Cancel"), self)
        self.cancel.setObjectName("cancelButton")
        self.cancel.clicked.connect(self.reject)
        self.buttons.addWidget(self.cancel)

    def add_choice(self, label: str, name: str) -> QComboBox:
        """Add a line with a choice above the bar."""
        box = QComboBox(self)
        box.setObjectName(name)
        box.setAccessibleName(label)
        box.setProperty("look", "tall")
        caption = PlainLabel(label, self)
        caption.setMinimumWidth(fonts.scaled(_LABEL))
        caption.setBuddy(box)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(caption)
        line.addWidget(box, 1)
        self._choices.addLayout(line)
        self.keep_air()
        return box

    @property
    def busy(self) -> bool:
        """Whether it works."""
        return self._busy

    def set_busy(self, busy: bool) -> None:
        """While it works nothing can be chosen, but it can be given up."""
        self._busy = busy
        self._work.setVisible(busy)
        if busy:
            self.show_error("")
            self.bar.show_part(0, 1)
            self.progress.setText("")
        for box in self.findChildren(QComboBox):
            box.setEnabled(not busy)

    def show_progress(self, done: int, total: int, words: str = "") -> None:
        """How far it has come."""
        self.bar.show_part(done, total)
        self.progress.setText(words)

    def reject(self) -> None:
        """Closing gives up what is under way."""
        if self._busy:
            self._busy = False
            self.abandoned.emit()
        super().reject()

    def accent_button(self, text: str, name: str) -> Button:
        """The button that goes on, which is the default."""
        button = self.add_safe_button(text, name)
        assert button is not None
        return button

    def plain_button(self, text: str, name: str) -> Button:
        """A button that is never the default."""
        button = Button(text, self, kind=Kind.PLAIN)
        button.setObjectName(name)
        self.buttons.addWidget(button)
        return button
