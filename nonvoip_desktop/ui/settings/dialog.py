"""The settings dialog, made from the declarations of the settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from nonvoip_desktop.domain.money import amount_text
from nonvoip_desktop.settings import SETTINGS, InvalidSetting, Setting
from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.dialogs.decision import DecisionDialog
from nonvoip_desktop.ui.shell.layout import hairline
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP, Theme

_NARROW = 104
_BOX = 17


class SettingsDialog(DecisionDialog):
    """Every change is told at once by ``changed``: the setting's key and its checked value."""

    changed = Signal(str, object)

    def __init__(
        self,
        theme: Theme,
        values: Mapping[str, object],
        parent: QWidget | None = None,
        *,
        declarations: Iterable[Setting[Any]] = SETTINGS,
    ) -> None:
        super().__init__(theme, parent)
        self.setObjectName("settingsDialog")
        self.show_words(self.tr("Settings"), "", self.tr("Changes take effect at once."))
        self.facts.hide()
        place = self.column.indexOf(self.facts)
        for setting in declarations:
            if not setting.text:
                continue  # the program's own memory
            for part in (hairline(), self._row(setting, values.get(setting.key, setting.default))):
                self.column.insertWidget(place, part)
                place += 1
        self.add_safe_button(self.tr("Close"), "closeButton").clicked.connect(self.reject)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Return in a field takes what was typed; it does not close the dialog.
        typing = not isinstance(self.focusWidget(), QPushButton)
        if typing and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def _row(self, setting: Setting[Any], value: object) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, GAP, 0, GAP)
        line.setSpacing(2 * GAP)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        label = PlainLabel(self.tr(setting.text))
        label.setWordWrap(True)
        words.addWidget(label)
        if setting.help:
            helping = PlainLabel(self.tr(setting.help), role="dim")
            helping.setFont(fonts.ui(fonts.SIZE_SMALL))
            helping.setWordWrap(True)
            words.addWidget(helping)
        words.addStretch(1)
        line.addLayout(words, 1)
        editor = self._editor(setting, value)
        editor.setObjectName(setting.key)
        editor.setAccessibleName(self.tr(setting.text))
        editor.setAccessibleDescription(self.tr(setting.help))
        label.setBuddy(editor)
        line.addWidget(editor)
        return row

    def _editor(self, setting: Setting[Any], value: object) -> QWidget:
        if setting.type is bool:
            return self._flag(setting, value is True)
        if setting.type is int:
            return self._integer(setting, value)
        if setting.choices:
            return self._choice(setting, str(value))
        return self._text(setting, value)

    def _flag(self, setting: Setting[Any], value: bool) -> QWidget:
        box = QCheckBox()
        box.setFixedWidth(_BOX)  # without room for a text
        box.setChecked(value)
        box.toggled.connect(lambda on: self._tell(setting, on))
        return box

    def _integer(self, setting: Setting[Any], value: object) -> QWidget:
        box = QSpinBox()
        if setting.range is not None:
            box.setRange(*setting.range)
        box.setValue(value if isinstance(value, int) else setting.default)
        box.setKeyboardTracking(False)
        if setting.key.endswith("_seconds"):
            box.setSuffix(self.tr(" s"))
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.setFixedWidth(fonts.scaled(_NARROW))
        box.valueChanged.connect(lambda number: self._tell(setting, number))
        return box

    def _choice(self, setting: Setting[Any], value: str) -> QWidget:
        words = {
            "system": self.tr("Like the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
        }
        box = QComboBox()
        for choice in setting.choices:
            box.addItem(words.get(choice, choice), choice)
        box.setCurrentIndex(max(0, box.findData(value)))
        box.setFixedWidth(fonts.scaled(160))
        box.currentTextChanged.connect(lambda _text: self._tell(setting, box.currentData()))
        return box

    def _text(self, setting: Setting[Any], value: object) -> QWidget:
        edit = QLineEdit(amount_text(value) if isinstance(value, Decimal) else str(value or ""))
        edit.setPlaceholderText(self.tr("off"))
        edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        edit.setFixedWidth(fonts.scaled(_NARROW))
        edit.editingFinished.connect(lambda: self._tell(setting, edit.text()))
        return edit

    def _tell(self, setting: Setting[Any], value: object) -> None:
        try:
            checked = setting.check(value)
        except InvalidSetting as error:
            self.show_error(f"{self.tr(setting.text)}: {error.message}")
            return
        self.show_error("")
        self.changed.emit(setting.key, checked)
