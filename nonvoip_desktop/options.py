"""What was asked for on the command line."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct


class Options(Struct, frozen=True):
    """The options of one start of the window.

    ``data_dir`` and ``base_url`` are ``None`` for the usual ones. ``tour`` is the
    folder for the tour's pictures. ``demo_scenario`` and ``demo_speed`` (how many
    seconds pass in one) go to the demo service. ``hidden`` starts in the tray,
    without a window.
    """

    demo: bool = False
    data_dir: Path | None = None
    base_url: str | None = None
    tour: Path | None = None
    demo_scenario: str | None = None
    demo_speed: float | None = None
    hidden: bool = False

    def as_arguments(self) -> list[str]:
        """What the command line needs for the same data and the same service another time."""
        arguments = []
        if self.data_dir is not None:
            arguments += ["--data-dir", str(self.data_dir.absolute())]
        if self.base_url is not None:
            arguments += ["--base-url", self.base_url]
        return arguments
