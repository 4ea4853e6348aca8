"""One setting on its page: what it is called, its control, and why a value was not taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from nonvoip_desktop.settings import InvalidSetting, Setting
from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING
from nonvoip_desktop.ui.settings.editors import make_editor
from nonvoip_desktop.ui.settings.words import refusal, said
from nonvoip_desktop.ui.shell.layout import hairline, set_margins
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent


def ruled() -> QHBoxLayout:
    """The line above a row, as wide as what stands in it."""
    line = QHBoxLayout()
    line.setSpacing(0)
    line.addWidget(hairline())
    line.addSpacing(RING)
    return line


class RowFrame(QWidget):
    """Words at the left and a control at the right or, where it is narrow, below them.

    ``RING`` of its width are left to the ring of a button, which stands at its edge.
    """

    def __init__(self, title: str, helping: str) -> None:
        super().__init__()
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self.keep_edge(RING)
        self.line.setSpacing(2 * GAP)
        words = self.words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        self.title = self._label(words, title, "")
        self.helping = self._label(words, helping, "dim")
        self.error = self._label(words, "", "bad")
        self.error.setObjectName("settingError")
        words.addStretch(1)
        self.line.addLayout(words, 1)

    def _label(self, words: QVBoxLayout, text: str, role: str) -> PlainLabel:
        label = PlainLabel(text, role=role)
        if role:
            label.setFont(fonts.ui(fonts.SIZE_SMALL))
        label.setWordWrap(True)
        label.setVisible(bool(text))
        words.addWidget(label)
        return label

    def keep_edge(self, room: int) -> None:
        """Leave so many pixels free where the row ends."""
        set_margins(self.line, 0, GAP + 2, room, GAP + 2)

    def set_help(self, text: str) -> None:
        """What stands small under the title."""
        self.helping.setText(text)
        self.helping.setVisible(bool(text))

    def show_error(self, text: str) -> None:
        """Why something was not done; an empty text takes it away."""
        self.error.setText(text)
        self.error.setVisible(bool(text))

    def set_narrow(self, narrow: bool) -> None:
        """Put the control below the words."""
        ways = QBoxLayout.Direction
        self.line.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
        self.line.setSpacing(GAP if narrow else 2 * GAP)


class SettingRow(RowFrame):
    """Emits ``changed`` with the key and the checked value; what cannot be taken is said here."""

    changed = Signal(str, object)

    def __init__(self, setting: Setting[Any], value: object) -> None:
        super().__init__(said(setting.text), said(setting.help))
        self.setting = setting
        self.value = value
        self._editor = make_editor(setting, self._tell)
        control = self.control = self._editor.widget
        control.setObjectName(setting.key)
        control.setAccessibleName(said(setting.text))
        control.setAccessibleDescription(said(setting.help))
        self.title.setBuddy(control)
        self.line.addWidget(control)
        self._editor.show(value)

    def show_value(self, value: object) -> None:
        """Show what holds now, changed from elsewhere; what was refused is forgotten."""
        self.value = value
        self._editor.show(value)
        self._say("")

    def refuse(self, words: str) -> None:
        """The value could not be kept: say why, and show what holds still."""
        self._editor.show(self.value)
        self._say(words)

    def commit(self) -> bool:
        """Take what is typed; ``False`` if it cannot be taken."""
        self._editor.commit()
        return self.error.isHidden()

    def is_usual(self) -> bool:
        """Whether the default holds."""
        return bool(self.value == self.setting.default)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # Words beside a box belong to it, as everywhere.
        if isinstance(self.control, QCheckBox) and event.button() == Qt.MouseButton.LeftButton:
            self.control.setFocus()
            self.control.click()
        super().mouseReleaseEvent(event)

    def _tell(self, raw: object) -> None:
        try:
            checked = self.setting.check(raw)
        except InvalidSetting as error:
            self._say(refusal(error))
            return
        self._say("")
        if checked != self.value:
            self.value = checked
            self.changed.emit(self.setting.key, checked)

    def _say(self, words: str) -> None:
        self.show_error(words)
        help_text = said(self.setting.help)
        self.control.setAccessibleDescription(f"{help_text} {words}".strip())
