"""Where the app keeps its things: data, log and runtime folder of one data folder."""

from __future__ import annotations

import os
import warnings
import zlib
from pathlib import Path

from msgspec import Struct

from nonvoip_desktop.files import private_folder

APP_NAME = "nonvoip-desktop"


class Paths(Struct, frozen=True):
    """The folders of one running app.

    ``data`` is what must survive, ``log`` lies in it, ``runtime`` holds sockets
    and locks and may vanish when the person signs out of the computer.
    ``chosen`` is true for a data folder that the person named.
    """

    data: Path
    log: Path
    runtime: Path
    chosen: bool = False

    @property
    def settings(self) -> Path:
        """The file of ``settings.Settings``."""
        return self.data / "settings.json"

    @property
    def database(self) -> Path:
        """The SQLite file of orders and messages."""
        return self.data / "orders.sqlite3"

    @property
    def backups(self) -> Path:
        """The folder of the database's backups."""
        return self.data / "backups"

    def make(self) -> None:
        """Make the folders, readable by their owner only. Raises ``OSError``.

        A data folder that the person named and that was there before keeps its
        mode; what the app puts into it is private all the same.
        """
        for folder in (self.data, self.log, self.runtime):
            private_folder(folder)
        if not self.chosen and os.name == "posix":
            self.data.chmod(0o700)


def find(data_dir: Path | None = None, *, demo: bool = False) -> Paths:
    """The folders for ``--data-dir`` (or the system's usual place), without making them.

    Demo mode has a folder of its own in either case, so that it never meets
    real data (behaviour, 'Money' 9).
    """
    if data_dir is not None:
        data = data_dir.expanduser().resolve()
        if demo:
            data /= "demo"
    else:
        import platformdirs

        name = f"{APP_NAME}-demo" if demo else APP_NAME
        data = platformdirs.user_data_path(name, appauthor=False)
    return Paths(data=data, log=data / "log", runtime=_runtime(data), chosen=data_dir is not None)


def _runtime(data: Path) -> Path:
    """A short path of its own for each data folder: a socket's path has about 100 characters."""
    import platformdirs

    with warnings.catch_warnings():
        # platformdirs warns of a runtime folder that others can enter and names another one.
        warnings.simplefilter("ignore")
        base = platformdirs.user_runtime_path(APP_NAME, appauthor=False)
    if not _is_ours(base):
        return data / "run"
    # Short is what it has to be; should two folders ever share one, their sockets have other names.
    return base / f"{zlib.crc32(os.fsencode(data)):08x}"


def _is_ours(folder: Path) -> bool:
    """Whether nobody else can have prepared ``folder`` or the part of its path that exists."""
    if os.name != "posix":
        return True
    existing = next(part for part in (folder, *folder.parents) if part.exists())
    found = existing.stat()
    return found.st_uid == os.getuid() and not found.st_mode & 0o022
