"""Folders and files that only their owner can read, and that are never half written."""

from __future__ import annotations

import os
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def private_folder(folder: Path) -> Path:
    """Make ``folder`` (0700, its parents too) if it is not there, and return it.

    A folder that is there already keeps its mode: the person may have chosen it
    with ``--data-dir``. Raises ``OSError``.
    """
    missing = [part for part in (folder, *folder.parents) if not part.exists()]
    for part in reversed(missing):
        part.mkdir(mode=0o700, exist_ok=True)
    if not folder.is_dir():
        raise NotADirectoryError(f"{folder} is not a folder.")
    return folder


def open_private(path: str | Path, flags: int) -> int:
    """An ``opener`` for ``open``: a file that is made by it is its owner's alone (0600)."""
    return os.open(path, flags, 0o600)


def write_private(file: Path, content: bytes) -> None:
    """Put ``content`` into ``file`` so that a crash leaves the old or the new, never a half.

    The file is its owner's alone (0600). Raises ``OSError``; the old content is
    then untouched.
    """
    fresh = file.with_name(f".{file.name}.new")
    fresh.unlink(missing_ok=True)  # left over from a crash
    try:
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
        with os.fdopen(open_private(fresh, flags), "wb") as stream:
            stream.write(content)
            stream.flush()
            os.fsync(stream.fileno())
        fresh.replace(file)
    except BaseException:
        with suppress(OSError):
            fresh.unlink(missing_ok=True)
        raise
    _sync_folder(file.parent)


def _sync_folder(folder: Path) -> None:
    """Make a rename durable; Windows cannot open folders and does it by itself."""
    if os.name != "posix":
        return
    with suppress(OSError):  # some network file systems cannot; the content itself is safe
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
