"""A Linux desktop of a test's own: display, window manager, buses, keyring, notifications, tray.

    with LinuxDesktop(tmp_path) as desktop:
        desktop.start_keyring()
        desktop.start_notifications()
        subprocess.run(…, env=desktop.env)

Every part is the real program of Debian's package, started by the test and ended with it.
``needs`` names what is missing: a test is skipped for it, but in CI it fails.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Self

import pytest

#: The program of each part, and Debian's package that has it.
PACKAGES = {
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "dbus-daemon": "dbus",
    "gnome-keyring-daemon": "gnome-keyring",
    "dunst": "dunst",
    "dunstctl": "dunst",
    "xclip": "xclip",
    "xdotool": "xdotool",
    "xfce4-panel": "xfce4-panel",
    "trayer": "trayer",
}
PATIENCE = 20.0
_XFCONFD = "/usr/lib/*/xfce4/xfconf/xfconfd"


def needs(*programs: str) -> None:
    """Skip the running test where one of these is not installed; in CI that is a failure."""
    missing = sorted({PACKAGES[name] for name in programs if shutil.which(name) is None})
    if not missing:
        return
    words = f"not installed: {', '.join(missing)} (apt-get install)"
    if os.environ.get("CI"):
        pytest.fail(f"{words}; .ci/run names the packages", pytrace=False)
    pytest.skip(words)


def wait_for(what: str, condition: Callable[[], object], seconds: float = PATIENCE) -> object:
    """Wait for something outside of this process; returns what the condition gave."""
    end = time.monotonic() + seconds
    pause = threading.Event()
    while not (found := condition()):
        assert time.monotonic() < end, f"not seen in {seconds:g} s: {what}"
        pause.wait(0.02)
    return found


class LinuxDesktop:
    """Display, window manager and two buses; the other parts are started one by one."""

    def __init__(self, folder: Path) -> None:
        needs("Xvfb", "openbox", "dbus-daemon", "xdotool", "xclip")
        self.folder = folder
        self._ends = contextlib.ExitStack()
        self.env = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("XDG_", "DBUS_", "PYTHON_KEYRING", "WAYLAND_", "QT_QPA"))
        }
        for name, part in {
            "HOME": "home",
            "XDG_CONFIG_HOME": "home/.config",
            "XDG_DATA_HOME": "home/.local/share",
            "XDG_STATE_HOME": "home/.local/state",
            "XDG_CACHE_HOME": "home/.cache",
            "XDG_RUNTIME_DIR": "run",
        }.items():
            path = folder / part
            path.mkdir(mode=0o700, parents=True, exist_ok=True)
            self.env[name] = str(path)
        self.env |= {"QT_QPA_PLATFORM": "xcb", "NO_AT_BRIDGE": "1", "LC_ALL": "C.UTF-8"}

    def __enter__(self) -> Self:
        with self._ends.pop_all() as ends:
            self._ends = ends.pop_all()
        try:
            self._start_display()
            self.env["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus("session")
            self.env["DBUS_SYSTEM_BUS_ADDRESS"] = self._start_bus("system")
            self.start("openbox", "--sm-disable")
        except BaseException:
            self._ends.close()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        self._ends.close()

    # The parts

    def start(
        self, *command: str, stdin: bytes | None = None, **env: str
    ) -> subprocess.Popen[bytes]:
        """Start a program that ends with the desktop."""
        log = (self.folder / f"{Path(command[0]).name}.log").open("ab")
        process = subprocess.Popen(
            command,
            env=self.env | env,
            stdin=subprocess.PIPE if stdin is not None else subprocess.DEVNULL,
            stdout=log,
            stderr=log,
        )
        log.close()
        if stdin is not None:
            assert process.stdin is not None
            process.stdin.write(stdin)
            process.stdin.close()
        self._ends.callback(end, process)
        return process

    def start_keyring(self) -> subprocess.Popen[bytes]:
        """The Secret Service of GNOME with an unlocked login keyring."""
        needs("gnome-keyring-daemon")
        # The password of the keyring itself comes from standard input.
        process = self.start(
            "gnome-keyring-daemon", "--foreground", "--components=secrets", "--unlock", stdin=b"x"
        )
        self.wait_for_name("org.freedesktop.secrets")
        return process

    def start_notifications(self) -> subprocess.Popen[bytes]:
        """dunst, which shows notifications for as long as the test wants."""
        needs("dunst", "dunstctl")
        settings, chooser = self.folder / "dunstrc", self.folder / "chooser"
        # dunst offers the actions to a menu program; this one chooses the button, not the click.
        chooser.write_text("#!/bin/sh\nexec grep -m1 'Copy code'\n")
        chooser.chmod(0o700)
        settings.write_text(
            f"[global]\ndmenu = {chooser}\nnotification_limit = 0\n[urgency_normal]\ntimeout = 0\n"
        )
        process = self.start("dunst", "-config", str(settings))
        self.wait_for_name("org.freedesktop.Notifications")
        return process

    def start_panel(self) -> subprocess.Popen[bytes]:
        """The panel of Xfce with nothing but a tray of the new kind (StatusNotifier)."""
        needs("xfce4-panel")
        folder = Path(self.env["XDG_CONFIG_HOME"]) / "xfce4/xfconf/xfce-perchannel-xml"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "xfce4-panel.xml").write_text(_PANEL)
        (xfconfd,) = Path("/").glob(_XFCONFD.lstrip("/"))
        if not self.has_name("org.xfce.Xfconf"):
            self.start(str(xfconfd))
            self.wait_for_name("org.xfce.Xfconf")
        process = self.start("xfce4-panel", "--disable-wm-check", "--sm-client-disable")
        self.wait_for_name("org.kde.StatusNotifierWatcher")
        return process

    def start_old_tray(self) -> subprocess.Popen[bytes]:
        """A tray of the old kind, which windows are embedded in (XEmbed)."""
        needs("trayer")
        return self.start("trayer", "--edge", "top", "--align", "left", "--width", "20")

    def _start_display(self) -> None:
        read, write = os.pipe()
        process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            pass_fds=[write],
            stderr=subprocess.DEVNULL,
        )
        self._ends.callback(end, process)
        os.close(write)
        with os.fdopen(read) as pipe:
            self.env["DISPLAY"] = f":{pipe.readline().strip()}"

    def _start_bus(self, kind: str) -> str:
        """A bus on which nothing starts by itself: what is not started is not there."""
        address = f"unix:path={self.folder / 'run' / kind}"
        settings = self.folder / f"{kind}.conf"
        settings.write_text(_BUS.format(kind=kind, address=address))
        process = subprocess.Popen(
            ["dbus-daemon", f"--config-file={settings}", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self._ends.callback(end, process)
        assert process.stdout is not None
        with process.stdout as pipe:
            return pipe.readline().decode().strip()

    # What a test asks

    def run(self, *command: str, check: bool = True) -> str:
        """Run a program to its end; what it printed."""
        ran = subprocess.run(
            command, env=self.env, capture_output=True, text=True, timeout=PATIENCE, check=False
        )
        assert not check or ran.returncode == 0, f"{command}: {ran.stderr}"
        return ran.stdout

    def has_name(self, name: str) -> bool:
        """Whether somebody has this name on the session bus."""
        told = self.run(
            *("dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus"),
            *("/org/freedesktop/DBus", "org.freedesktop.DBus.NameHasOwner", f"string:{name}"),
        )
        return "boolean true" in told

    def wait_for_name(self, name: str) -> None:
        """Wait until somebody has this name on the session bus."""
        wait_for(name, lambda: self.has_name(name))

    def windows(self, *search: str) -> Sequence[str]:
        """The windows that xdotool finds by its own words."""
        return self.run("xdotool", "search", "--onlyvisible", *search, check=False).split()

    def clipboard(self, target: str = "UTF8_STRING", selection: str = "clipboard") -> str:
        """What another program reads from the clipboard in one of its forms."""
        return self.run("xclip", "-selection", selection, "-o", "-t", target, check=False)

    def picture(self, file: Path) -> None:
        """A picture of the whole screen."""
        self.run("import", "-window", "root", str(file))


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program, by force if it does not listen."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
    process.wait()


_BUS = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>{kind}</type>
  <listen>{address}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
_PANEL = """\
<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=8;x=640;y=785"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="28"/>
      <property name="plugin-ids" type="array">
        <value type="int" value="1"/>
      </property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray"/>
  </property>
</channel>
"""
