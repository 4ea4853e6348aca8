"""What a setting is changed with: one kind of control for each type of value."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QTextLayout, QValidator, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSpinBox, QWidget

from nonvoip_desktop.domain.money import typed_amount
from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.format import bid
from nonvoip_desktop.ui.settings.words import said
from nonvoip_desktop.ui.shell.layout import far_edge

if TYPE_CHECKING:
    from nonvoip_desktop.settings import Setting

#: Widths of the controls, before the person's text size.
_NARROW = 104
_WIDE = 200
_BOX = 24
#: No setting needs more digits; a longer number is not typed but held down.
_DIGITS = 9

#: Told of what was chosen or typed; it is checked by whoever is told.
Tell = Callable[[object], None]


class Editor(Struct, frozen=True):
    """A control, how a value is put into it without telling anyone, and how it tells at once."""

    widget: QWidget
    show: Callable[[object], None]
    commit: Callable[[], None] = lambda: None


class NumberBox(QSpinBox):
    """A number with steps. What is outside its range can be typed, and is told as ``refused``."""

    refused = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Digits may be typed; only those of the range are taken."""
        digits = self._digits(text)
        if not digits:
            return QValidator.State.Intermediate, text, pos
        if not (digits.isascii() and digits.isdigit()) or len(digits) > _DIGITS:
            return QValidator.State.Invalid, text, pos
        inside = self.minimum() <= int(digits) <= self.maximum()
        state = QValidator.State.Acceptable if inside else QValidator.State.Intermediate
        return state, text, pos

    def fixup(self, text: str) -> str:
        """Qt puts the former value back; why is told."""
        digits = self._digits(text)
        if digits:
            self.refused.emit(int(digits))
        return text

    def wheelEvent(self, event: QWheelEvent) -> None:
        # Who scrolls the page does not mean to change what the pointer passes.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _digits(self, text: str) -> str:
        return text.removesuffix(self.suffix()).strip()


class ChoiceBox(QComboBox):
    """One of several; the wheel changes it only where it has the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def make_editor(setting: Setting[Any], tell: Tell) -> Editor:
    """The control for a setting."""
    if setting.type is bool:
        return _flag(tell)
    if setting.type is int:
        return _number(setting, tell)
    if setting.choices:
        return _choice(setting, tell)
    return _text(setting, tell)


def _flag(tell: Tell) -> Editor:
    box = QCheckBox()
    box.setProperty("look", "alone")
    box.setFixedWidth(_BOX)  # without room for a text
    box.toggled.connect(tell)
    return Editor(box, _silently(box, lambda value: box.setChecked(value is True)))


def _number(setting: Setting[Any], tell: Tell) -> Editor:
    box = NumberBox()
    if setting.range is not None:
        box.setRange(*setting.range)
    if setting.unit:
        box.setSuffix(f" {said(setting.unit)}")
        _keep_to_baseline(box)
    box.setAlignment(far_edge())
    box.setFixedWidth(fonts.scaled(_NARROW))
    box.valueChanged.connect(tell)
    box.refused.connect(tell)

    def put(value: object) -> None:
        box.setValue(value if isinstance(value, int) else setting.default)

    return Editor(box, _silently(box, put), box.interpretText)


def _keep_to_baseline(box: NumberBox) -> None:
    """Put the words where the figures alone would stand.

    In Qt 6.11 a field lifts letters that come from another, higher font, twice as far as needed.
    """
    layout = QTextLayout(box.suffix(), box.font())
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    lifted = line.ascent() - QFontMetricsF(box.font()).ascent() if line.isValid() else 0.0
    edit = box.lineEdit()
    if lifted > 0.5 and edit is not None:
        edit.setTextMargins(0, round(2 * lifted), 0, 0)


def _choice(setting: Setting[Any], tell: Tell) -> Editor:
    box = ChoiceBox()
    for choice, text in zip(setting.choices, setting.choice_texts or setting.choices, strict=True):
        box.addItem(said(text), choice)
    box.setFixedWidth(fonts.scaled(_WIDE))
    box.currentIndexChanged.connect(lambda _index: tell(box.currentData()))

    def put(value: object) -> None:
        box.setCurrentIndex(max(0, box.findData(value)))

    return Editor(box, _silently(box, put))


def _text(setting: Setting[Any], tell: Tell) -> Editor:
    edit = QLineEdit()
    edit.setPlaceholderText(said(setting.hint))
    amount = setting.type is Decimal
    edit.setFixedWidth(fonts.scaled(_NARROW if amount else _WIDE))
    if amount:
        edit.setAlignment(far_edge())

    put_in: dict[str, Decimal] = {}

    def commit() -> None:
        text = edit.text()
        if amount and text.strip():
            # What cannot be read in one way only is no amount to any setting.
            typed = put_in.get(text, typed_amount(text))
            tell(Decimal("NaN") if typed is None else typed)
        else:
            tell(text)

    def put(value: object) -> None:
        put_in.clear()
        text = str(value or "")
        if isinstance(value, Decimal):
            text = bid(value)
            put_in[text] = value
        edit.setText(text)

    edit.editingFinished.connect(commit)
    return Editor(edit, _silently(edit, put), commit)


def _silently(widget: QWidget, put: Callable[[object], None]) -> Callable[[object], None]:
    def show(value: object) -> None:
        blocked = widget.blockSignals(True)
        put(value)
        widget.blockSignals(blocked)

    return show
