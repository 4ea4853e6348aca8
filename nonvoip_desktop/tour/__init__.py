"""The tour: the real window, driven as a person would, with a picture of every step."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def run_tour(directory: Path) -> int:
    """Drive the app through its main job in demo mode; 0 if every step worked.

    Writes ``tour.json`` and the pictures of each step, light and dark, into
    ``directory``. Works in a fresh temporary data folder and touches nothing else.
    """
    from nonvoip_desktop.tour.guide import main

    return main(directory)
