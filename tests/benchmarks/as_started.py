"""A program inside a benchmark imports libraries as the command line has it."""

from __future__ import annotations

from nonvoip_desktop.quick_imports import import_qt, spare, spare_at_once


def as_started() -> None:
    """To be called before anything of Qt is imported: what is imported already stays as it is."""
    spare_at_once()
    spare()
    import_qt()
