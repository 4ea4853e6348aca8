"""The program as it is started, saying when its products and orders are on screen.

Usage: child_app.py DATA_DIR BASE_URL
"""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from typing import Any


def tell_when_painted() -> None:
    """Print the time when a card and a row of the order list have been painted."""
    # As the command line does it: without collections, and in the order of the program's own
    # imports, which are a part of the start.
    gc.disable()
    from nonvoip_desktop import quick_modules
    from nonvoip_desktop.quick_imports import import_qt, spare

    spare()
    import_qt()
    quick_modules.begin()
    from PySide6.QtCore import QTimer

    import nonvoip_desktop.running  # noqa: F401
    from nonvoip_desktop.ui.orders.delegate import OrderDelegate
    from nonvoip_desktop.ui.products.delegate import ProductDelegate

    waited_for = {ProductDelegate, OrderDelegate}

    def watch(delegate: type) -> None:
        paint: Callable[..., None] = delegate.paint  # type: ignore[attr-defined]

        def painted(self: Any, *args: Any) -> None:
            paint(self, *args)
            delegate.paint = paint  # type: ignore[attr-defined]
            waited_for.discard(delegate)
            if not waited_for:
                QTimer.singleShot(0, lambda: print(time.monotonic(), flush=True))

        delegate.paint = painted  # type: ignore[attr-defined]

    for delegate in tuple(waited_for):
        watch(delegate)


def main() -> int:
    """As ``nonvoip-desktop --data-dir DATA_DIR --base-url BASE_URL``."""
    from nonvoip_desktop.main import main as command_line

    data_dir, base_url = sys.argv[1:3]
    tell_when_painted()
    return command_line(["--data-dir", data_dir, "--base-url", base_url])


if __name__ == "__main__":
    sys.exit(main())
