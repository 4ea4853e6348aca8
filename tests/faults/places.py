"""Places for the program's data where writing fails: a disk that fills up, a read-only one."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True)
class Tight:
    """A folder, and a way to leave room there for so many more bytes of the database's log."""

    folder: Path
    room: Callable[[int], AbstractContextManager[None]]


@pytest.fixture(params=["file size limit", "small disk"])
def tight(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Tight]:
    """A place whose disk can be full: by a limit that any user can set, and by a small disk."""
    folder = tmp_path / "tight"
    folder.mkdir()
    if request.param == "file size limit":
        yield Tight(folder, lambda spare: _limited(folder, spare))
        return
    with _mounted(folder, "only root can mount a small disk; the size limit is tried as well"):
        yield Tight(folder, lambda spare: _filled(folder, spare))


@pytest.fixture
def read_only(tmp_path: Path) -> Iterator[Path]:
    """An empty folder in which nothing can be written."""
    folder = tmp_path / "read-only"
    folder.mkdir()
    if os.geteuid() != 0:
        folder.chmod(0o500)
        yield folder
        folder.chmod(0o700)
        return
    # Permissions do not hold root back; a file system mounted read-only does.
    with _mounted(folder, "only a read-only mount holds root back, and none is allowed here"):
        subprocess.run(["mount", "-o", "remount,ro", os.fspath(folder)], check=True)
        yield folder


@contextmanager
def _mounted(folder: Path, else_skip: str) -> Iterator[None]:
    """A small disk of its own at ``folder``."""
    if os.geteuid() != 0:
        pytest.skip(else_skip)
    mount = ["mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", os.fspath(folder)]
    if subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip(else_skip)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", os.fspath(folder)], check=True)


@contextmanager
def _limited(folder: Path, spare: int) -> Iterator[None]:
    """No file may grow beyond what the largest log there has now and ``spare`` bytes (EFBIG)."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    logs = [file.stat().st_size for file in folder.rglob("*-wal")]
    resource.setrlimit(resource.RLIMIT_FSIZE, (max(logs) + spare, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def _filled(disk: Path, spare: int) -> Iterator[None]:
    """The disk has room for about ``spare`` more bytes (ENOSPC)."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        file.write(bytes(max(0, shutil.disk_usage(disk).free - spare)))
    try:
        yield
    finally:
        filler.unlink()
