"""The real program where nothing can be written: it says so on its window, and buys nothing."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from tests.faults.places import read_only
from tests.faults.program import Driven
from tests.helpers.sandbox import SandboxThread

__all__ = ["read_only"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="other permissions there")


@pytest.mark.parametrize("name", ["", "data"])
async def test_a_read_only_place_is_said_and_nobody_can_sign_in(
    read_only: Path, tmp_path: Path, sandbox: SandboxThread, name: str
) -> None:
    plan = {
        "data_dir": str(read_only / name),
        "base_url": sandbox.base_url,
        "password": sandbox.password,
        "wait_for": "orders.sqlite3",
    }
    async with Driven("look only", plan, tmp_path / "home") as program:
        looked = await program.told("looked")
        assert str(read_only / name) in looked["words"]
        assert looked["sign_in"] is False
        program.send(signal.SIGTERM)
        assert await program.ended() == 1
    assert "Traceback" not in program.errors()
    assert sandbox.requests() == []
