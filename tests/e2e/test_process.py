"""The program as a process: killed, asked to end, and what it leaves behind."""

from __future__ import annotations

import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from nonvoip_desktop import demo
from nonvoip_desktop.options import Options
from nonvoip_desktop.ui.orders.row import RowStatus
from tests.helpers.desk import Desk, at_a_desk, with_windows
from tests.helpers.desk_process import DeskProcess, is_alive
from tests.helpers.sandbox import SandboxThread

linux = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="looks at other processes through /proc"
)


def wait_for(what: str, condition: Callable[[], object], seconds: float = 20.0) -> None:
    """Wait for something outside of this process."""
    end = time.monotonic() + seconds
    pause = threading.Event()
    while not condition():
        assert time.monotonic() < end, what
        pause.wait(0.02)


@with_windows
async def test_a_killed_program_loses_nothing(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Discord", sms=[])
    sandbox.product("Instagram", sms=[0])
    folder = desk.options.data_dir
    command = ("--base-url", sandbox.base_url, "--data-dir", folder)
    with DeskProcess(*command, buy=["Instagram", "Discord"]) as program:
        before = program.told()
        program.kill()
    assert len(before) == 2
    (order_id,) = (
        str(order["order_id"]) for order in sandbox.state()["orders"] if not order["sms"]
    )
    sandbox.sms(order_id, "Your Discord code is 20304", pin="20304")
    async with desk:
        await desk.sign_in()
        assert {row.key: row.number for row in desk.rows()} == {
            key: row["number"] for key, row in before.items()
        }
        await desk.until("the code", lambda: desk.row("Discord").pin == "20304")
        await desk.until("the other code", lambda: desk.row("Instagram").pin)
        # No stale lock is in the way, and nothing needed repair.
        assert desk.notices() == []
    assert len(sandbox.charges()) == 2


@with_windows
async def test_a_program_that_is_killed_while_it_buys(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.fault("stall", "order", times=1)
    command = ("--base-url", sandbox.base_url, "--data-dir", desk.options.data_dir)
    with DeskProcess(*command, buy=["Netflix"]) as program:
        wait_for("the request", lambda: sandbox.count("order") == 1)
        program.kill()
    async with desk:
        await desk.sign_in()
        assert desk.row("Netflix").status is RowStatus.UNCONFIRMED
        assert len(desk.rows()) == 1
    assert len(sandbox.charges()) == 1
    assert sandbox.count("order") == 1


@with_windows
async def test_quitting_waits_for_the_answer_to_an_order(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.fault("stall", "order", seconds=0.7)
    async with desk:
        await desk.sign_in()
        desk.click_buy("Netflix")
        await desk.until("the request", lambda: sandbox.count("order") == 1)
        started = time.monotonic()
        await desk.close()
        assert time.monotonic() - started > 0.3
    async with desk:
        await desk.sign_in()
        assert desk.row("Netflix").status is RowStatus.UNCONFIRMED
    assert sandbox.count("order") == 1


@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
@with_windows
async def test_a_signal_ends_the_program_in_order(
    desk: Desk, sandbox: SandboxThread, name: str
) -> None:
    sandbox.product("Discord", sms=[])
    command = ("--base-url", sandbox.base_url, "--data-dir", desk.options.data_dir)
    with DeskProcess(*command, buy=["Discord"]) as program:
        before = program.told()
        code, seconds = program.end(signal.Signals[name])
    assert code == 0
    assert seconds < 5
    async with desk:
        await desk.sign_in()
        assert [row.key for row in desk.rows()] == list(before)


@linux
@pytest.mark.parametrize("name", ["SIGTERM", "SIGKILL"])
def test_the_demo_service_ends_with_the_program(tmp_path: Path, name: str) -> None:
    with DeskProcess("--demo", "--data-dir", tmp_path) as program:
        state = tmp_path / "demo" / "demo-service.json"
        wait_for("the demo service", state.exists)
        children = program.children()
        assert len(children) == 1
        code, seconds = program.end(signal.Signals[name])
        assert code == (0 if name == "SIGTERM" else -signal.SIGKILL)
        assert seconds < 5
        wait_for("its end", lambda: not any(map(is_alive, children)), 5.0)


@linux
def test_a_signal_in_the_first_moment_leaves_nothing_behind(tmp_path: Path) -> None:
    with DeskProcess("--demo", "--data-dir", tmp_path) as program:
        wait_for("the demo service's process", program.children)
        children = program.children()
        code, seconds = program.end(signal.SIGTERM)
        assert (code, seconds < 8) == (0, True)
        wait_for("its end", lambda: not any(map(is_alive, children)), 5.0)


@with_windows
async def test_the_demo_twice_in_a_row_keeps_its_orders(tmp_path: Path) -> None:
    command = ("--demo", "--data-dir", tmp_path, "--demo-scenario", "calm")
    with DeskProcess(*command, buy=["Instagram"]) as program:
        (key,) = program.told()
        assert program.end(signal.SIGTERM)[0] == 0
    with DeskProcess(*command, buy=["Netflix"]) as program:
        rows = program.told()
        program.kill()
    assert key in rows
    assert len(rows) == 2
    async with Desk(Options(demo=True, data_dir=tmp_path, demo_scenario="calm")) as desk:
        await desk.until("the workspace", desk.at_work)
        assert {row.key for row in desk.rows()} == set(rows)
        await desk.until_polled("the codes", lambda: all(row.pin for row in desk.rows()))


@linux
@with_windows
async def test_a_demo_service_that_dies_is_brought_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "RESTART_AFTER", 0.1)
    services = []
    start = demo.subprocess.Popen

    def note(*arguments: object, **more: object) -> object:
        services.append(start(*arguments, **more))  # type: ignore[call-overload]
        return services[-1]

    monkeypatch.setattr(demo.subprocess, "Popen", note)
    async with Desk(Options(demo=True, data_dir=tmp_path, demo_scenario="calm")) as desk:
        await desk.until("the workspace", desk.at_work)
        await desk.buy("Netflix")
        services[0].kill()
        await desk.until_polled("it is said", lambda: desk.connection() == "offline")
        await desk.until("it is back", lambda: desk.connection() == "ok")
        await desk.until_polled("the code", lambda: desk.row("Netflix").pin)
        await desk.buy("Instagram")
    assert len(services) == 2
    assert all(service.returncode is not None for service in services)


@at_a_desk
async def test_a_second_start_brings_up_the_first_window(
    desk: Desk, sandbox: SandboxThread
) -> None:
    await desk.sign_in()
    desk.window.showMinimized()
    command = ("--base-url", sandbox.base_url, "--data-dir", desk.options.data_dir)
    with DeskProcess(*command) as second:
        await desk.until("it is brought up", lambda: not desk.window.isMinimized())
        await desk.until("the second one has ended", lambda: second.process.poll() is not None)
        assert second.process.returncode == 0
