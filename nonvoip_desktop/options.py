"""What was asked for on the command line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Options:
    """The options of one start of the window.

    ``data_dir`` and ``base_url`` are ``None`` for the usual ones. ``tour`` is the
    folder for the tour's pictures. ``demo_scenario`` and ``demo_speed`` (how many
    seconds pass in one) go to the demo service.
    """

    demo: bool = False
    data_dir: Path | None = None
    base_url: str | None = None
    tour: Path | None = None
    demo_scenario: str | None = None
    demo_speed: float | None = None
