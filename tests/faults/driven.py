"""The real program with a person's hand in it, as a process of its own: the child's side.

    python -m tests.faults.driven DEED PLAN

runs the program by its own command line and does the deed at its window. PLAN is JSON:
``data_dir``, ``base_url`` and ``password``, and what the deed itself takes. What happens is
told on standard output, one JSON object a line. At the end of its input the process ends.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import traceback
from collections.abc import Awaitable, Callable
from typing import Any

Plan = dict[str, Any]


def tell(what: str, **more: object) -> None:
    """Let the parent know."""
    print(json.dumps({"what": what, **more}), flush=True)


def _end_with_parent() -> None:
    while os.read(0, 4096):
        pass
    os._exit(9)


def main(deed: str, plan: Plan) -> int:
    """Run the program until it ends; returns its exit code."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    from nonvoip_desktop import app
    from nonvoip_desktop import main as command
    from tests.faults.deeds import DEEDS
    from tests.helpers.desk import Desk

    work: Callable[[Desk, Plan], Awaitable[None]] = DEEDS[deed]

    async def run_until_quit(options: Any, application: Any) -> int:
        desk = Desk(options, password=plan["password"], application=application)
        await desk.open()
        try:
            await work(desk, plan)
        except Exception:
            log = desk.data_file("log/nonvoip-desktop.log").read_text(encoding="utf-8")
            tell("stuck", trace=traceback.format_exc(), screen=desk.screen(), log=log[-6000:])
            raise
        return await desk.ended()

    app.run_until_quit = run_until_quit
    return command.main(["--data-dir", plan["data_dir"], "--base-url", plan["base_url"]])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], json.loads(sys.argv[2])))
