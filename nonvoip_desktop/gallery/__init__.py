"""Every part of the window in every state, as pictures: development only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def run_gallery(folder: Path, language: str | None = None) -> int:
    """Write all pictures into the folder; returns the process's exit code."""
    from nonvoip_desktop.gallery.pictures import render_all

    return render_all(folder, language)
