"""The guards of conftest.py guard, and coroutines live beside widgets."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
import subprocess
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from qasync import QEventLoop


@pytest.mark.qt_loop
async def test_a_click_and_a_coroutine_share_one_loop(
    qtbot: QtBot, qt_until: Callable[..., Awaitable[None]]
) -> None:
    button = QPushButton("Press")
    qtbot.addWidget(button)
    pressed = asyncio.get_running_loop().create_future()
    button.clicked.connect(lambda: pressed.set_result("yes"))
    button.show()
    fired: list[int] = []
    QTimer.singleShot(1, lambda: fired.append(1))

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    await qt_until(lambda: fired)

    assert isinstance(asyncio.get_running_loop(), QEventLoop)
    assert await pressed == "yes"
    button.close()
    await asyncio.sleep(0)  # the last window closed: the loop lives on


@pytest.mark.qt_loop
async def test_a_nested_loop_is_refused(qtbot: QtBot) -> None:
    with pytest.raises(RuntimeError, match="nested Qt loop"):
        qtbot.waitUntil(lambda: True)


async def test_without_the_marker_the_loop_is_a_plain_one() -> None:
    assert not isinstance(asyncio.get_running_loop(), QEventLoop)


@pytest.mark.qt_loop
async def test_sockets_and_threads_work_on_the_qt_loop() -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(await reader.readline())
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    writer.write(b"hello\n")
    assert await reader.readline() == b"hello\n"
    writer.close()
    await writer.wait_closed()
    server.close()
    await server.wait_closed()

    assert await asyncio.get_running_loop().run_in_executor(None, sum, (1, 2)) == 3


def test_a_connection_to_elsewhere_is_refused() -> None:
    with socket.socket() as sock, pytest.raises(RuntimeError, match="not this computer"):
        sock.connect(("192.0.2.1", 9))


def test_the_persons_folders_are_out_of_reach() -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR"):
        assert "nonvoip-tests-" in os.environ[name]
    assert "DBUS_SESSION_BUS_ADDRESS" not in os.environ


@pytest.mark.logs_errors("the tank is empty")
def test_an_announced_error_may_be_logged() -> None:
    logging.getLogger("tank").error("the tank is empty")


TRIAL = """
import asyncio, logging, pytest
from PySide6.QtCore import qWarning

def test_stray():
    logging.getLogger("tank").error("the tank is empty")

@pytest.mark.logs_errors("never said")
def test_unmet():
    pass

def test_qt_warning(qapp):
    qWarning("something is wrong")

async def test_lost_task():
    async def fail():
        raise ValueError("lost")
    task = asyncio.ensure_future(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    del task
"""


def test_the_guards_fail_what_they_should(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[2]
    (tmp_path / "conftest.py").write_text((root / "tests" / "conftest.py").read_text())
    (tmp_path / "pyproject.toml").write_text((root / "pyproject.toml").read_text())
    (tmp_path / "test_trial.py").write_text(TRIAL)
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_trial.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=100,
    )
    assert "ERROR test_trial.py::test_stray - Failed: Logged at ERROR" in ran.stdout, ran.stdout
    assert "ERROR test_trial.py::test_unmet - Failed: Announced but not" in ran.stdout
    assert "FAILED test_trial.py::test_qt_warning" in ran.stdout
    assert "ERROR test_trial.py::test_lost_task - Failed: Logged at ERROR" in ran.stdout
