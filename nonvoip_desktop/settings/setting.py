"""What a setting is: its type, default, range and text, and what values it takes."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from enum import StrEnum
from typing import Any, Generic, TypeVar

from msgspec import Struct

from nonvoip_desktop.domain.money import parse_amount
from nonvoip_desktop.errors import NonVoipError
from nonvoip_desktop.language import QT_TRANSLATE_NOOP, translate

T = TypeVar("T")


class Page(StrEnum):
    """The pages of the settings dialog, in their order there."""

    ACCOUNT = "account"
    BUYING = "buying"
    MESSAGES = "messages"
    NOTIFICATIONS = "notifications"
    CLIPBOARD = "clipboard"
    CALLBACKS = "callbacks"
    APPEARANCE = "appearance"
    DATA = "data"
    NETWORK = "network"


class InvalidSetting(NonVoipError):
    """A value that a setting cannot take; ``message`` is fit to be shown.

    ``template`` is the text that can be translated, with a place for each of ``values``.
    """

    def __init__(self, template: str, **values: object) -> None:
        self.template = template
        self.values = values
        self.message = translate("Settings", template).format(**values)
        super().__init__(self.message)


class Setting(Struct, Generic[T], frozen=True):
    """One declared setting.

    ``type`` is ``bool``, ``int``, ``str``, ``Decimal`` (an amount or ``None`` for
    'off') or ``dict`` (of text to text). ``range`` holds the smallest and the
    largest ``int``, ``choices`` all that a ``str`` can be (empty: any), and
    ``choice_texts`` what is shown for each. ``rule`` raises ``InvalidSetting`` for
    a value of the right type that means nothing. ``text`` is what the settings
    dialog shows on ``page``, ``help`` a sentence more, ``unit`` what stands behind
    a number and ``hint`` what stands in an empty field; a setting without ``text``
    is the app's own memory and is not shown. All texts are marked for translation
    in the context 'Settings'.
    """

    key: str
    type: type
    default: T
    text: str = ""
    help: str = ""
    range: tuple[int, int] | None = None
    choices: tuple[str, ...] = ()
    page: Page = Page.APPEARANCE
    choice_texts: tuple[str, ...] = ()
    unit: str = ""
    hint: str = ""
    rule: Callable[[T], None] | None = None

    def check(self, value: object) -> T:
        """The value as this setting keeps it, or ``InvalidSetting`` with the reason."""
        checked: Any = _CHECKS[self.type](self, value)
        if self.rule is not None:
            self.rule(checked)
        return checked  # type: ignore[no-any-return]


def _check_flag(setting: Setting[Any], value: object) -> bool:
    if not isinstance(value, bool):
        raise InvalidSetting(QT_TRANSLATE_NOOP("Settings", "This can only be on or off."))
    return value


def _check_integer(setting: Setting[Any], value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidSetting(QT_TRANSLATE_NOOP("Settings", "This must be a whole number."))
    if setting.range is not None:
        lowest, highest = setting.range
        if not lowest <= value <= highest:
            template = QT_TRANSLATE_NOOP(
                "Settings", "This must be a number from {lowest} to {highest}."
            )
            raise InvalidSetting(template, lowest=lowest, highest=highest)
    return value


def _check_text(setting: Setting[Any], value: object) -> str:
    if not isinstance(value, str):
        raise InvalidSetting(QT_TRANSLATE_NOOP("Settings", "This must be a text."))
    if setting.choices and value not in setting.choices:
        template = QT_TRANSLATE_NOOP("Settings", "This must be one of: {choices}.")
        raise InvalidSetting(template, choices=", ".join(setting.choices))
    return value


def _check_amount(setting: Setting[Any], value: object) -> Decimal | None:
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    amount = parse_amount(value)
    if amount is None:
        raise InvalidSetting(
            QT_TRANSLATE_NOOP("Settings", "This must be an amount of money such as 2.50, or empty.")
        )
    return amount


def _check_texts(setting: Setting[Any], value: object) -> dict[str, str]:
    if not isinstance(value, dict) or not all(
        isinstance(key, str) and isinstance(text, str) for key, text in value.items()
    ):
        raise InvalidSetting(QT_TRANSLATE_NOOP("Settings", "This must be a table of texts."))
    return dict(value)


_CHECKS: dict[type, Callable[[Setting[Any], object], object]] = {
    bool: _check_flag,
    int: _check_integer,
    str: _check_text,
    Decimal: _check_amount,
    dict: _check_texts,
}
