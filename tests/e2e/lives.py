"""What a number lives through, in both dialects of the service: the steps that tests share."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from nonvoip_desktop.options import Options
from nonvoip_desktop.ui.orders.row import RowAction
from tests.helpers.desk import Desk
from tests.helpers.sandbox import SandboxThread

CODE = "Your Instagram code is 111222"
NEW_CODE = "Your Instagram code is 333444"


@pytest.fixture(params=["strict", "drifting"])
def sandbox(sandbox_server: SandboxThread, request: pytest.FixtureRequest) -> SandboxThread:
    """The shared service as new, in each of its dialects."""
    sandbox_server.reset(dialect=request.param)
    sandbox_server.rate_limit(limit=100_000)
    return sandbox_server


@pytest.fixture
def desk(sandbox: SandboxThread, tmp_path: Path) -> Desk:
    """A desk at that service."""
    return Desk(Options(base_url=sandbox.base_url, data_dir=tmp_path / "data"))


def stored(moment: datetime) -> str:
    """A time as the database keeps it."""
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def act(desk: Desk, service: str, action: RowAction) -> None:
    """Click a button of the SMS view for the newest row of a service."""
    desk.choose(service)
    desk.click(f"action_{action.value}")


async def asked(desk: Desk, kind: type[QDialog]) -> QDialog:
    await desk.until(kind.__name__, lambda: desk.dialog(kind).isVisible())
    return desk.dialog(kind)


async def with_a_code(desk: Desk, sandbox: SandboxThread) -> str:
    """Instagram was bought, and its first code has come."""
    sandbox.product("Instagram", sms=[])
    await desk.sign_in()
    order_id = await desk.buy("Instagram")
    sandbox.sms(order_id, CODE, pin="111222")
    await desk.until_polled("the code", lambda: desk.row("Instagram").pin == "111222")
    return order_id
