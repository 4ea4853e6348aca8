"""The real program with a person's hand in it, as a process of its own: the child's side.

    python -m tests.faults.driven DEED PLAN

runs the program by its own command line and does the deed at its window. PLAN is JSON:
``data_dir``, ``base_url`` and ``password``, ``longest_call`` where 35 seconds are too long, and
what the deed itself takes. What happens is told on standard output; where a deed waits for a
word, any line on its input is one. At the end of its input the process ends.
"""

from __future__ import annotations

import json
import sys
import traceback
from typing import Any

from tests.faults.talk import Plan, listen_to_parent, tell


def main(deed: str, plan: Plan) -> int:
    """Run the program until it ends; returns its exit code."""
    listen_to_parent()
    from nonvoip_desktop import main as command
    from nonvoip_desktop import running
    from nonvoip_desktop.core import session
    from tests.faults.deeds import DEEDS
    from tests.helpers.desk import Desk

    async def run_until_quit(options: Any, application: Any) -> int:
        desk = Desk(options, password=plan["password"], application=application)
        await desk.open()
        try:
            await DEEDS[deed](desk, plan)
        except Exception:
            log = desk.data_file("log/nonvoip-desktop.log").read_text(encoding="utf-8")
            tell("stuck", trace=traceback.format_exc(), screen=desk.screen(), log=log[-6000:])
            raise
        return await desk.ended()

    running.run_until_quit = run_until_quit
    session.LONGEST_CALL = plan.get("longest_call", session.LONGEST_CALL)
    return command.main(["--data-dir", plan["data_dir"], "--base-url", plan["base_url"]])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], json.loads(sys.argv[2])))
