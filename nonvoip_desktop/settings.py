"""The person's settings: each declared once, kept in one file, never silently wrong."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Generic, TypeVar, overload

from nonvoip_desktop.domain.money import amount_text, parse_amount
from nonvoip_desktop.errors import NonVoipError, StoreUnavailable
from nonvoip_desktop.files import private_folder, write_private

log = logging.getLogger(__name__)
T = TypeVar("T")

#: No sane file of settings is larger; a larger one is damaged.
_LARGEST_FILE = 1 << 20


class InvalidSetting(NonVoipError):
    """A value that a setting cannot take; ``message`` is fit to be shown."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One declared setting.

    ``type`` is ``bool``, ``int``, ``str``, ``Decimal`` (an amount or ``None`` for
    'off') or ``dict`` (of text to text). ``range`` holds the smallest and the
    largest ``int``, ``choices`` all that a ``str`` can be (empty: any).
    ``text`` is what the settings dialog shows, ``help`` a sentence more; a
    setting without ``text`` is the app's own memory and is not shown.
    """

    key: str
    type: type
    default: T
    text: str = ""
    help: str = ""
    range: tuple[int, int] | None = None
    choices: tuple[str, ...] = ()

    def check(self, value: object) -> T:
        """The value as this setting keeps it, or ``InvalidSetting`` with the reason."""
        checked: Any = _CHECKS[self.type](self, value)
        return checked  # type: ignore[no-any-return]


def _check_flag(setting: Setting[Any], value: object) -> bool:
    if not isinstance(value, bool):
        raise InvalidSetting("This can only be on or off.")
    return value


def _check_integer(setting: Setting[Any], value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise InvalidSetting("This must be a whole number.")
    if setting.range is not None:
        lowest, highest = setting.range
        if not lowest <= value <= highest:
            raise InvalidSetting(f"This must be a number from {lowest} to {highest}.")
    return value


def _check_text(setting: Setting[Any], value: object) -> str:
    if not isinstance(value, str):
        raise InvalidSetting("This must be a text.")
    if setting.choices and value not in setting.choices:
        raise InvalidSetting(f"This must be one of: {', '.join(setting.choices)}.")
    return value


def _check_amount(setting: Setting[Any], value: object) -> Decimal | None:
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    amount = parse_amount(value)
    if amount is None:
        raise InvalidSetting("This must be an amount of money such as 2.50, or empty.")
    return amount


def _check_texts(setting: Setting[Any], value: object) -> dict[str, str]:
    if not isinstance(value, dict) or not all(
        isinstance(key, str) and isinstance(text, str) for key, text in value.items()
    ):
        raise InvalidSetting("This must be a table of texts.")
    return dict(value)


_CHECKS: dict[type, Callable[[Setting[Any], object], object]] = {
    bool: _check_flag,
    int: _check_integer,
    str: _check_text,
    Decimal: _check_amount,
    dict: _check_texts,
}

THEME = Setting("theme", str, "system", "Theme", choices=("system", "light", "dark"))
POLL_SECONDS = Setting(
    "poll_seconds",
    int,
    5,
    "Look for messages every",
    "Seconds between two looks at an order that was just placed; older orders are looked at "
    "less often, and the service's limit is always kept.",
    range=(3, 60),
)
UTC_TIMES = Setting("utc_times", bool, False, "Show times in UTC")
CLEAR_CLIPBOARD_SECONDS = Setting(
    "clear_clipboard_seconds",
    int,
    60,
    "Clear a copied code after",
    "Seconds until the clipboard is emptied if the code is still in it; 0 keeps it.",
    range=(0, 600),
)
HIDE_FROM_CLIPBOARD_HISTORY = Setting(
    "hide_from_clipboard_history",
    bool,
    True,
    "Keep copied codes out of clipboard histories",
    "Asks the clipboard histories of Windows, macOS and KDE to skip them.",
)
LIMIT_PER_ORDER: Setting[Decimal | None] = Setting(
    "limit_per_order",
    Decimal,
    None,
    "Ask first when one order costs more than",
    "Empty: no limit.",
)
LIMIT_PER_DAY: Setting[Decimal | None] = Setting(
    "limit_per_day",
    Decimal,
    None,
    "Ask first when 24 hours cost more than",
    "Counts what was spent, is pending or is not confirmed. Empty: no limit.",
)
LOW_BALANCE: Setting[Decimal | None] = Setting(
    "low_balance",
    Decimal,
    Decimal("1.00"),
    "Warn when the balance falls below",
    "Empty: never.",
)
SIGNED_OUT = Setting("signed_out", bool, False)
LAST_SECTION = Setting("last_section", str, "10-minutes")
SORT = Setting("sort", str, "name", choices=("name", "price", "stock"))
LAYOUT: Setting[dict[str, str]] = Setting("layout", dict, {})

#: Every setting, in the order in which the dialog shows them.
SETTINGS: tuple[Setting[Any], ...] = (
    THEME,
    POLL_SECONDS,
    UTC_TIMES,
    CLEAR_CLIPBOARD_SECONDS,
    HIDE_FROM_CLIPBOARD_HISTORY,
    LIMIT_PER_ORDER,
    LIMIT_PER_DAY,
    LOW_BALANCE,
    SIGNED_OUT,
    LAST_SECTION,
    SORT,
    LAYOUT,
)
_BY_KEY: dict[str, Setting[Any]] = {setting.key: setting for setting in SETTINGS}


class Settings:
    """The values of all settings in one file.

    ``damaged`` is where an unreadable file was put aside at opening (its values
    are lost, the defaults hold), else ``None``.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values: dict[str, Any] = {}
        self._callbacks: list[Callable[[str, Any], None]] = []
        self.damaged: Path | None = None
        # What a newer release wrote and this one does not know is kept as it is.
        self._foreign: dict[str, Any] = {}
        self._read()

    @overload
    def get(self, setting: Setting[T]) -> T: ...
    @overload
    def get(self, setting: str) -> Any: ...
    def get(self, setting: Setting[Any] | str) -> Any:
        """The value of a setting, by its declaration (typed) or its key."""
        declared = _declared(setting)
        value = self._values.get(declared.key, declared.default)
        return dict(value) if declared.type is dict else value

    @overload
    def set(self, setting: Setting[T], value: T) -> None: ...
    @overload
    def set(self, setting: str, value: object) -> None: ...
    def set(self, setting: Setting[Any] | str, value: object) -> None:
        """Keep a value for good, then tell everyone who asked.

        Raises ``InvalidSetting`` with the reason, or ``StoreUnavailable`` if the
        file cannot be written; the old value then stays.
        """
        declared = _declared(setting)
        checked = declared.check(value)
        if checked == self.get(declared):
            return
        values = {**self._values, declared.key: checked}
        self._write(values)
        self._values = values
        for callback in tuple(self._callbacks):
            callback(declared.key, self.get(declared.key))

    def changed(self, callback: Callable[[str, Any], None]) -> Callable[[], None]:
        """Call ``callback(key, value)`` after each change; returns how to stop that."""
        self._callbacks.append(callback)

        def stop() -> None:
            if callback in self._callbacks:
                self._callbacks.remove(callback)

        return stop

    def _read(self) -> None:
        try:
            with self._file.open("rb") as stream:
                raw = stream.read(_LARGEST_FILE + 1)
            if len(raw) > _LARGEST_FILE:
                raise ValueError("too large")
            stored = json.loads(raw)
            if not isinstance(stored, dict):
                raise ValueError("not an object")
        except FileNotFoundError:
            return
        except (OSError, ValueError, RecursionError) as error:
            log.warning("The settings cannot be read (%s); the defaults hold.", error)
            self._put_aside()
            return
        for key, value in stored.items():
            declared = _BY_KEY.get(key)
            if declared is None:
                self._foreign[key] = value
                continue
            try:
                self._values[key] = declared.check(value)
            except InvalidSetting as error:
                log.warning("Setting %s: %s Its default holds.", key, error.message)

    def _put_aside(self) -> None:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
        aside = self._file.with_name(f"{self._file.stem}-damaged-{stamp}{self._file.suffix}")
        try:
            self._file.rename(aside)
        except OSError as error:
            log.warning("The damaged settings cannot be put aside: %s", error)
        else:
            self.damaged = aside

    def _write(self, values: dict[str, Any]) -> None:
        stored = {**self._foreign, **values}
        text = json.dumps(stored, indent=2, sort_keys=True, default=_plain)
        try:
            private_folder(self._file.parent)
            write_private(self._file, text.encode() + b"\n")
        except OSError as error:
            reason = error.strerror or str(error)
            raise StoreUnavailable(f"The settings cannot be saved: {reason}.") from error


def _declared(setting: Setting[Any] | str) -> Setting[Any]:
    return _BY_KEY[setting if isinstance(setting, str) else setting.key]


def _plain(value: object) -> str:
    if isinstance(value, Decimal):
        return amount_text(value)
    raise TypeError(f"{type(value).__name__} is no setting's value")
