"""Settings are kept, checked, and survive damage, crashes and newer releases."""

from __future__ import annotations

import json
import os
import stat
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nonvoip_desktop.errors import StoreUnavailable
from nonvoip_desktop.settings import (
    LAYOUT,
    LIMIT_PER_DAY,
    LIMIT_PER_ORDER,
    POLL_SECONDS,
    SETTINGS,
    THEME,
    InvalidSetting,
    Setting,
    Settings,
)
from nonvoip_desktop.settings import file as module


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.json"


def test_every_declaration_accepts_its_own_default_and_has_its_own_key() -> None:
    assert len({setting.key for setting in SETTINGS}) == len(SETTINGS)
    for setting in SETTINGS:
        assert setting.check(setting.default) == setting.default


def test_without_a_file_the_defaults_hold_and_nothing_is_written(file: Path) -> None:
    settings = Settings(file)
    assert {setting.key: settings.get(setting) for setting in SETTINGS} == {
        "theme": "system",
        "language": "system",
        "poll_seconds": 5,
        "remind_first_days": 3,
        "remind_again_days": 1,
        "remind_last_hours": 1,
        "utc_times": False,
        "clear_clipboard_seconds": 60,
        "clear_clipboard_at_exit": True,
        "hide_from_clipboard_history": True,
        "notifications": True,
        "notification_privacy": "code",
        "notification_sound": True,
        "hide_when_locked": True,
        "close_to_tray": True,
        "tray_icon": "colour",
        "start_at_login": False,
        "told_of_tray": False,
        "limit_per_order": None,
        "limit_per_day": None,
        "low_balance": Decimal("1.00"),
        "keep_texts_days": 0,
        "callbacks_on": False,
        "callback_port": 47823,
        "callback_places": {},
        "proxy": "system",
        "proxy_address": "",
        "check_for_updates": False,
        "last_version": "",
        "last_section": "10-minutes",
        "sort": "name",
        "signed_out": False,
        "layout": {},
    }
    assert not file.exists()


def test_values_are_there_after_a_restart(file: Path) -> None:
    settings = Settings(file)
    settings.set(THEME, "dark")
    settings.set("poll_seconds", 3)
    settings.set(LIMIT_PER_ORDER, Decimal("2.50"))
    settings.set("limit_per_day", " $1,000 ")
    settings.set(LAYOUT, {"splitter": "AAAA"})

    again = Settings(file)
    assert again.get("theme") == "dark"
    assert again.get(POLL_SECONDS) == 3
    assert str(again.get(LIMIT_PER_ORDER)) == "2.50"
    assert again.get(LIMIT_PER_DAY) == Decimal(1000)
    assert again.get(LAYOUT) == {"splitter": "AAAA"}
    again.set("limit_per_day", "")
    assert Settings(file).get(LIMIT_PER_DAY) is None


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such modes")
def test_file_and_folder_are_private(file: Path) -> None:
    Settings(file).set(THEME, "dark")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    ("key", "value", "reason"),
    [
        ("theme", "pink", "one of: system, light, dark"),
        ("theme", 1, "must be a text"),
        ("poll_seconds", 2, "from 3 to 60"),
        ("poll_seconds", 61, "from 3 to 60"),
        ("poll_seconds", True, "whole number"),
        ("poll_seconds", 5.0, "whole number"),
        ("utc_times", 1, "on or off"),
        ("clear_clipboard_seconds", -1, "from 0 to 600"),
        ("limit_per_order", "-1", "amount of money"),
        ("limit_per_order", "NaN", "amount of money"),
        ("limit_per_order", 1.5, "amount of money"),
        ("layout", {"a": 1}, "table of texts"),
    ],
)
def test_wrong_values_are_refused_with_a_reason(
    file: Path, key: str, value: object, reason: str
) -> None:
    settings = Settings(file)
    before = settings.get(key)
    with pytest.raises(InvalidSetting, match=reason):
        settings.set(key, value)
    assert settings.get(key) == before
    assert not file.exists()


def test_an_unknown_key_is_a_programming_error(file: Path) -> None:
    with pytest.raises(KeyError):
        Settings(file).get("colour")


def test_callbacks_hear_of_real_changes_until_they_stop(file: Path) -> None:
    settings = Settings(file)
    heard: list[tuple[str, Any]] = []
    stop = settings.changed(lambda key, value: heard.append((key, value)))

    settings.set(THEME, "dark")
    settings.set(THEME, "dark")
    settings.set("limit_per_order", "2")
    stop()
    stop()
    settings.set(THEME, "light")

    assert heard == [("theme", "dark"), ("limit_per_order", Decimal(2))]


def test_a_table_handed_out_is_a_copy(file: Path) -> None:
    settings = Settings(file)
    settings.get(LAYOUT)["splitter"] = "changed from outside"
    assert settings.get(LAYOUT) == {}


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"null", b"\xff\xfe\x00", b"[" * 100_000, b" " * (1 << 20) + b"{}"],
    ids=["empty", "torn", "list", "null", "not text", "deep", "huge"],
)
def test_a_damaged_file_is_kept_aside_and_the_defaults_hold(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    settings = Settings(file)

    assert settings.damaged is not None
    assert settings.damaged.read_bytes() == content
    assert settings.damaged.name.startswith("settings-damaged-2")
    assert settings.get(THEME) == "system"
    settings.set(THEME, "dark")
    assert Settings(file).get(THEME) == "dark"
    assert settings.damaged.exists()


def test_one_wrong_value_costs_only_itself(file: Path) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"theme": "dark", "poll_seconds": 100000, "sort": None}))
    settings = Settings(file)

    assert settings.damaged is None
    assert settings.get(THEME) == "dark"
    assert settings.get(POLL_SECONDS) == 5
    assert settings.get("sort") == "name"


def test_what_a_newer_release_wrote_is_not_lost(file: Path) -> None:
    file.parent.mkdir()
    file.write_text(json.dumps({"theme": "dark", "sound": {"volume": 3}}))
    Settings(file).set(THEME, "light")

    assert json.loads(file.read_text()) == {"theme": "light", "sound": {"volume": 3}}


def test_a_place_that_cannot_be_written_says_so_and_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file where the folder should be")
    settings = Settings(tmp_path / "data" / "settings.json")
    heard: list[str] = []
    settings.changed(lambda key, value: heard.append(key))

    with pytest.raises(StoreUnavailable, match="cannot be saved"):
        settings.set(THEME, "dark")
    assert settings.get(THEME) == "system"
    assert heard == []


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(st.sampled_from(SETTINGS), anything)
def test_check_refuses_or_returns_what_survives_the_file(
    setting: Setting[Any], value: object
) -> None:
    try:
        checked = setting.check(value)
    except InvalidSetting:
        return
    stored = json.loads(json.dumps(checked, default=module._plain))
    assert setting.check(stored) == checked
