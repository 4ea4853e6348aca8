"""The files beside a database: SQLite's, and the note of what is being erased."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

#: They belong to the database and move with it.
SIDE_FILES = ("-wal", "-shm", "-journal")


def beside(path: Path, side: str) -> Path:
    """The file, or one of its side files."""
    return path.with_name(path.name + side)


def erasing_note(path: Path) -> Path:
    """Where it is noted what is being erased from this database."""
    return beside(path, ".erasing")
