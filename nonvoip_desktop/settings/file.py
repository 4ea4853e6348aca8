"""The values of all settings in one private file, never silently wrong."""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar, overload

import msgspec

from nonvoip_desktop.domain.money import amount_text
from nonvoip_desktop.errors import StoreUnavailable
from nonvoip_desktop.files import private_folder, write_private
from nonvoip_desktop.language import translate
from nonvoip_desktop.settings.declared import SETTINGS
from nonvoip_desktop.settings.setting import InvalidSetting, Setting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

log = logging.getLogger(__name__)
T = TypeVar("T")

#: No sane file of settings is larger; a larger one is damaged.
_LARGEST_FILE = 1 << 20
_BY_KEY: dict[str, Setting[Any]] = {setting.key: setting for setting in SETTINGS}


class Settings:
    """The values of all settings in one file.

    ``damaged`` is where an unreadable file was put aside at opening (its values
    are lost, the defaults hold), else ``None``. ``dropped`` are the keys of single
    values that could not be taken.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        self._values: dict[str, Any] = {}
        self._callbacks: list[Callable[[str, Any], None]] = []
        self.damaged: Path | None = None
        self.dropped: list[str] = []
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
            stored = _decoded(raw)
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
                self.dropped.append(key)

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
            raise StoreUnavailable(
                translate("Settings", "The settings cannot be saved: {reason}.").format(
                    reason=reason
                )
            ) from error


def _decoded(raw: bytes) -> Any:
    """What the file holds; raises ``ValueError`` and ``RecursionError``."""
    try:
        return msgspec.json.decode(raw)
    except ValueError:
        # Halves of surrogate pairs, as in the names of some folders, are read by this one only.
        return json.loads(raw)


def _declared(setting: Setting[Any] | str) -> Setting[Any]:
    return _BY_KEY[setting if isinstance(setting, str) else setting.key]


def _plain(value: object) -> str:
    if isinstance(value, Decimal):
        return amount_text(value)
    raise TypeError(f"{type(value).__name__} is no setting's value")
