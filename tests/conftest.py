"""What holds for every test of the project.

* Nothing of the person is touched: home, XDG and AppData folders are fresh temporary
  ones, the session's and the system's bus and the keyring are out of reach, and a connection to
  any address but this computer's own is refused.
* Qt runs offscreen (``NONVOIP_TEST_PLATFORM=xcb`` shows the windows) and its warnings
  fail the test (pytest-qt, ``qt_log_level_fail`` in pyproject.toml).
* On Linux everything is painted with the faces that ``fonts.conf`` beside this file names.
* Python's warnings are errors, and so is a log record at ERROR or above that the test
  did not announce with ``@pytest.mark.logs_errors("pattern", ...)``: every such record
  must match one pattern, and every pattern must be met.
* ``async def`` tests run on a plain asyncio loop. With ``@pytest.mark.qt_loop`` (or
  ``pytestmark = pytest.mark.qt_loop`` for a whole file) they run on qasync's loop, so
  that widgets and coroutines live together as they do in the app. There, await futures
  and events; ``qtbot.waitSignal`` and ``qtbot.waitUntil`` nest a second Qt loop in a
  running task and are forbidden (they raise). ``qt_until`` is the replacement::

      @pytest.mark.qt_loop
      async def test_it(qtbot, qt_until):
          window.show()
          await qt_until(lambda: window.label.text() == "done")
"""

from __future__ import annotations

import asyncio
import gc
import ipaddress
import logging
import os
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

_HOME = Path(tempfile.mkdtemp(prefix="nonvoip-tests-"))


def _shield_the_person() -> None:
    """Before anything is imported that reads these; child processes inherit them."""
    os.environ["QT_QPA_PLATFORM"] = os.environ.get("NONVOIP_TEST_PLATFORM", "offscreen")
    os.environ["QT_API"] = "pyside6"
    os.environ["FONTCONFIG_FILE"] = str(Path(__file__).with_name("fonts.conf"))
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"
    for name, folder in {
        "HOME": "home",
        "USERPROFILE": "home",
        "APPDATA": "home/AppData/Roaming",
        "LOCALAPPDATA": "home/AppData/Local",
        "XDG_CONFIG_HOME": "home/.config",
        "XDG_DATA_HOME": "home/.local/share",
        "XDG_STATE_HOME": "home/.local/state",
        "XDG_CACHE_HOME": "home/.cache",
        "XDG_RUNTIME_DIR": "run",
    }.items():
        path = _HOME / folder
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[name] = str(path)
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name == "DBUS_SESSION_BUS_ADDRESS":
            del os.environ[name]
    for name in ("LANGUAGE", "LC_MESSAGES", "LANG"):
        os.environ.pop(name, None)
    os.environ["LC_ALL"] = "C.UTF-8"
    os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = f"unix:path={_HOME / 'no-system-bus'}"


def _refuse_foreign_addresses(event: str, args: tuple[Any, ...]) -> None:
    if event not in ("socket.connect", "socket.sendto"):
        return
    address = args[1]
    if not isinstance(address, tuple):  # a path: a Unix socket
        return
    host = str(address[0])
    try:
        local = ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        local = host == "localhost"
    if not local:
        raise RuntimeError(f"A test tried to connect to {host}, which is not this computer.")


_shield_the_person()
sys.addaudithook(_refuse_foreign_addresses)

# No deadlines: two cores shared with other work make any of them a coin toss.
settings.register_profile(
    "nonvoip",
    deadline=None,
    derandomize="CI" in os.environ,
    database=None if "CI" in os.environ else settings.default.database,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("nonvoip")


def pytest_configure(config: pytest.Config) -> None:
    gc.disable()
    for marker in (
        "qt_loop: run this coroutine test on qasync's loop, where widgets live too",
        "logs_errors(pattern, ...): exactly such log records at ERROR are expected",
        "proves(key, ...): this test shows that these settings do what they say",
    ):
        config.addinivalue_line("markers", marker)


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Any:
    _speak_english(qapp)
    return qapp


def _speak_english(application: Any) -> None:
    """English has plural forms that are in no source, but in a file like any translation."""
    from nonvoip_desktop.desktop.languages import Languages

    if not application.property("speaksEnglish"):
        Languages(application).speak("en")
        application.setProperty("speaksEnglish", True)


# Coroutines beside widgets.

_application: Any = None  # kept: a collected QApplication takes every widget with it


def _qt_loop() -> asyncio.AbstractEventLoop:
    from PySide6.QtWidgets import QApplication

    from nonvoip_desktop.running import make_loop

    global _application
    _application = QApplication.instance() or QApplication(["nonvoip-desktop"])
    _speak_english(_application)
    # Else a test that closes its only window ends the loop under itself.
    _application.setQuitOnLastWindowClosed(False)
    loop: asyncio.AbstractEventLoop = make_loop(_application)
    return loop


def pytest_asyncio_loop_factories(
    config: pytest.Config, item: pytest.Item
) -> Mapping[str, Callable[[], asyncio.AbstractEventLoop]]:
    if item.get_closest_marker("qt_loop"):
        return {"qt": _qt_loop}
    return {"asyncio": asyncio.new_event_loop}


@pytest.fixture(autouse=True)
def _no_nested_loops(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """A nested Qt loop loses the other tasks' steps for ever; better to fail at once."""
    if not request.node.get_closest_marker("qt_loop"):
        return
    from pytestqt.qtbot import QtBot

    def forbidden(*args: object, **kwargs: object) -> None:
        raise RuntimeError("A nested Qt loop inside a coroutine: await qt_until(...) instead.")

    for name in ("wait", "waitSignal", "waitSignals", "waitUntil", "waitExposed", "waitActive"):
        monkeypatch.setattr(QtBot, name, forbidden)


@pytest.fixture
def qt_until() -> Callable[..., Awaitable[None]]:
    """``await qt_until(condition, seconds=5)``: go on when it is true, fail after a while."""

    async def until(condition: Callable[[], object], seconds: float = 5) -> None:
        deadline = time.monotonic() + seconds
        while not condition():
            if time.monotonic() > deadline:
                pytest.fail(f"Still not true after {seconds} s")
            await asyncio.sleep(0.005)

    return until


# Collecting garbage, in the main thread alone: elsewhere it would end widgets and timers that
# belong to this one, and Qt may crash of that.


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    if gc.get_count()[0] > 20_000:
        gc.collect(1)
    if gc.get_count()[2] > 10:
        gc.collect()


# Log records that nobody announced.


class _Errors(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.texts: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        text = f"{record.name}: {record.getMessage()}"
        if record.exc_info and record.exc_info[1] is not None:
            text += f" ({record.exc_info[1]!r})"
        self.texts.append(text)


@pytest.fixture(autouse=True)
def _no_stray_errors(request: pytest.FixtureRequest) -> Iterator[None]:
    handler = _Errors()
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    marker = request.node.get_closest_marker("logs_errors")
    patterns: tuple[str, ...] = marker.args if marker else ()
    stray = [t for t in handler.texts if not any(re.search(p, t) for p in patterns)]
    unmet = [p for p in patterns if not any(re.search(p, t) for t in handler.texts)]
    if stray:
        pytest.fail("Logged at ERROR without notice:\n" + "\n".join(stray), pytrace=False)
    if unmet:
        pytest.fail(f"Announced but not logged at ERROR: {unmet}", pytrace=False)
