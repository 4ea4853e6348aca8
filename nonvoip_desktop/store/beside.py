"""The files that SQLite keeps beside a database."""

from __future__ import annotations

from pathlib import Path

#: They belong to the database and move with it.
SIDE_FILES = ("-wal", "-shm", "-journal")


def beside(path: Path, side: str) -> Path:
    """The file, or one of its side files."""
    return path.with_name(path.name + side)
