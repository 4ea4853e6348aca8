"""The process: its one line, its options, its end; and that it needs nothing of the package."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from nonvoip_desktop.sandbox.cli import main
from tests.helpers.sandbox import SandboxProcess, post_json


def run_to_its_end(*arguments: object) -> subprocess.CompletedProcess[str]:
    """Start it without a parent's input, so that it ends by itself in any case."""
    code = "import sys; from nonvoip_desktop.sandbox import cli; sys.exit(cli.main(sys.argv[1:]))"
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments), "--exit-with-parent"],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


def test_it_says_where_it_is_and_ends_with_its_parent() -> None:
    with SandboxProcess("--scenario", "tour", "--dialect", "drifting", "--speed", "60") as sandbox:
        assert sandbox.ready["ready"] is True
        assert sandbox.base_url.startswith("http://127.0.0.1:")
        assert sandbox.base_url.endswith("/manager")
        assert (sandbox.email, sandbox.password) == ("demo@example.com", "demo")
        options = sandbox.state()["options"]
        assert (options["scenario"], options["dialect"], options["speed"]) == (
            "tour",
            "drifting",
            60,
        )
        # The controls are on the API's port too.
        url = sandbox.base_url.removesuffix("/manager")
        assert post_json(f"{url}/sandbox/ledger", {})[1]["balance"] == "50.00"
        assert sandbox.stop() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_in_order_when_told(number: signal.Signals) -> None:
    with SandboxProcess() as sandbox:
        sandbox.process.send_signal(number)
        assert sandbox.process.wait(20) == 0


def test_a_port_that_is_taken_is_said_in_words() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run_to_its_end("--port", port)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith("nonvoip-desktop sandbox: ")
    assert "Traceback" not in done.stderr


def test_a_fixed_port_is_used() -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    with SandboxProcess("--port", port) as sandbox:
        assert sandbox.base_url == f"http://127.0.0.1:{port}/manager"


@pytest.mark.parametrize(
    "arguments",
    [["--scenario", "none"], ["--dialect", "none"], ["--speed", "0"], ["--speed", "x"]],
)
def test_bad_options_are_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_a_state_file_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    nowhere = tmp_path / "none" / "state.json"
    done = run_to_its_end("--state", nowhere)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr


def test_it_loads_nothing_else_of_the_package() -> None:
    code = "import sys, json, nonvoip_desktop.sandbox.cli;print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=30, check=True
    )
    modules = json.loads(done.stdout)
    ours = [m for m in modules if m.startswith("nonvoip_desktop.")]
    assert [m for m in ours if not m.startswith("nonvoip_desktop.sandbox")] == []
    heavy = {"httpx", "PySide6", "qasync", "keyring", "sqlite3", "starlette"}
    assert heavy.isdisjoint(modules)
