"""The real program on stored data, with nobody at the other end of the line."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from tests.benchmarks.as_started import as_started
from tests.benchmarks.launch import EMAIL, NOWHERE, make_data

if TYPE_CHECKING:
    from tests.helpers.desk import Desk

T = TypeVar("T")


def at_home(work: Callable[[Desk], Awaitable[T]], *, products: int, orders: int) -> T:
    """Run ``work`` beside the program that shows so many products and orders of last time."""
    with tempfile.TemporaryDirectory(prefix="nonvoip-bench-") as folder:
        os.environ |= {
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "QT_API": "pyside6",
            "HOME": folder,
            "XDG_RUNTIME_DIR": folder,
        }
        data = Path(folder) / "data"
        account = make_data(data, products, orders)

        as_started()
        import keyring
        from PySide6.QtWidgets import QApplication

        from nonvoip_desktop.options import Options
        from nonvoip_desktop.running import make_loop
        from tests.benchmarks.any_password import AnyPassword
        from tests.helpers.desk import Desk

        assert account.email == EMAIL
        keyring.get_keyring = AnyPassword
        application = QApplication(["bench"])
        application.setQuitOnLastWindowClosed(False)

        async def run() -> T:
            async with Desk(Options(base_url=NOWHERE, data_dir=data)) as desk:
                await desk.until("the products", lambda: desk.products.model().rowCount() > 0)
                return await work(desk)

        with make_loop(application) as loop:
            return loop.run_until_complete(run())
