"""macOS: a property list in ~/Library/LaunchAgents, as launchd.plist(5) describes."""

from __future__ import annotations

import plistlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

LABEL = "com.nonvoipusnumber.NonVoipDesktop"


class LaunchAgent:
    """Satisfies ``entry.Entry`` by one file in ``folder``."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / f"{LABEL}.plist"

    def command(self) -> Sequence[str] | None:
        """What launchd starts at the next login."""
        try:
            facts = plistlib.loads(self._file.read_bytes())
        except FileNotFoundError:
            return None
        except (ValueError, plistlib.InvalidFileException) as error:
            raise OSError(f"{self._file} cannot be read") from error
        if facts.get("Disabled") or not facts.get("RunAtLoad"):
            return None
        return [str(part) for part in facts.get("ProgramArguments", ())]

    def enable(self, command: Sequence[str]) -> None:
        """Write the file; launchd reads it at the next login."""
        self._file.parent.mkdir(parents=True, exist_ok=True)
        facts = {
            "Label": LABEL,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            # A window needs a session with a screen; and it is no background job.
            "LimitLoadToSessionType": "Aqua",
            "ProcessType": "Interactive",
        }
        self._file.write_bytes(plistlib.dumps(facts))

    def disable(self) -> None:
        """Take the file away."""
        self._file.unlink(missing_ok=True)
