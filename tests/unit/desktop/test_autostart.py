"""Starting at sign-in: what is written for each system, and read again."""

from __future__ import annotations

import plistlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Self

import pytest

from nonvoip_desktop.desktop.autostart import entry as entry_module
from nonvoip_desktop.desktop.autostart.entry import entry, own_command
from nonvoip_desktop.desktop.autostart.macos import LaunchAgent
from nonvoip_desktop.desktop.autostart.windows import RunKey
from nonvoip_desktop.desktop.autostart.xdg import DesktopEntry

HARD = ['/opt/My Apps/non"voip', "--hidden", "--data-dir", "/home dir/50 % $HOME `x` \\ end"]


class FakeRegistry:
    """The part of ``winreg`` that is used, over a dictionary."""

    HKEY_CURRENT_USER, REG_SZ, KEY_SET_VALUE = "HKCU", 1, 2

    def __init__(self) -> None:
        self.values: dict[str, dict[str, str]] = {}

    def OpenKey(self, _root: str, path: str, *_: int) -> Self:  # noqa: N802
        if path not in self.values:
            raise FileNotFoundError(path)
        self.path = path
        return self

    def CreateKey(self, root: str, path: str) -> Self:  # noqa: N802
        self.values.setdefault(path, {})
        return self.OpenKey(root, path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def QueryValueEx(self, _key: object, name: str) -> tuple[str, int]:  # noqa: N802
        if name not in self.values[self.path]:
            raise FileNotFoundError(name)
        return self.values[self.path][name], self.REG_SZ

    def SetValueEx(self, _key: object, name: str, _zero: int, _kind: int, value: str) -> None:  # noqa: N802
        self.values[self.path][name] = value

    def DeleteValue(self, _key: object, name: str) -> None:  # noqa: N802
        if self.values[self.path].pop(name, None) is None:
            raise FileNotFoundError(name)


def round_trip(found: Any, command: list[str]) -> None:
    assert found.command() is None
    found.disable()
    found.enable(command)
    assert list(found.command()) == command
    found.enable(command[:2])
    assert list(found.command()) == command[:2]
    found.disable()
    found.disable()
    assert found.command() is None


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    round_trip(DesktopEntry(tmp_path / "new" / "autostart"), HARD)
    round_trip(LaunchAgent(tmp_path / "LaunchAgents"), HARD)
    round_trip(RunKey(FakeRegistry()), [r"C:\Program Files\NonVoip\app.exe", "--hidden", "a b"])


def test_the_desktop_entry_is_valid(tmp_path: Path) -> None:
    DesktopEntry(tmp_path).enable(HARD)
    file = tmp_path / "nonvoip-desktop.desktop"
    assert r'Exec="/opt/My Apps/non\\"voip" "--hidden"' in file.read_text()
    assert r'50 %% \\$HOME \\`x\\` \\\\ end"' in file.read_text()
    validator = shutil.which("desktop-file-validate")
    if validator is not None:
        subprocess.run([validator, str(file)], check=True)


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_what_the_desktop_has_switched_off_is_off(tmp_path: Path, line: str) -> None:
    found = DesktopEntry(tmp_path)
    found.enable(["nonvoip-desktop"])
    file = tmp_path / "nonvoip-desktop.desktop"
    text = file.read_text().replace("X-GNOME-Autostart-enabled=true", "")
    file.write_text(f"{text}{line}\n")
    assert found.command() is None


def test_the_launch_agent_starts_at_login_only(tmp_path: Path) -> None:
    LaunchAgent(tmp_path).enable(["app", "--hidden"])
    (file,) = tmp_path.iterdir()
    facts = plistlib.loads(file.read_bytes())
    assert facts["RunAtLoad"] is True
    assert "KeepAlive" not in facts
    assert facts["LimitLoadToSessionType"] == "Aqua"
    file.write_bytes(b"damaged")
    with pytest.raises(OSError, match="cannot be read"):
        LaunchAgent(tmp_path).command()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="XDG is of Linux and its like")
def test_the_folder_is_that_of_the_specification(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    entry().enable(["nonvoip-desktop"])
    assert (tmp_path / "autostart" / "nonvoip-desktop.desktop").exists()
    monkeypatch.setenv("XDG_CONFIG_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    entry().enable(["nonvoip-desktop"])
    assert (tmp_path / "home/.config/autostart/nonvoip-desktop.desktop").exists()


def test_the_program_starts_itself_the_way_it_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = ["--base-url", "http://127.0.0.1:1"]
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "nonvoip-desktop")])
    assert own_command(options) == [str(tmp_path / "nonvoip-desktop"), "--hidden", *options]
    monkeypatch.setattr(sys, "argv", ["__main__.py"])
    assert own_command([]) == [sys.executable, "-m", "nonvoip_desktop", "--hidden"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command([]) == [sys.executable, "--hidden"]


def test_windows_starts_the_twin_without_a_console(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "nonvoip-desktopw.exe").touch()
    monkeypatch.setattr(entry_module.sys, "platform", "win32")
    monkeypatch.setattr(sys, "argv", [str(tmp_path / "nonvoip-desktop.exe")])
    assert own_command([])[0] == str(tmp_path / "nonvoip-desktopw.exe")
