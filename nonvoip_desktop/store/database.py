"""One connection to one file: how it is opened, made safe, upgraded and closed."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from nonvoip_desktop.errors import StoreDamaged, StoreTooNew, StoreUnavailable
from nonvoip_desktop.language import translate
from nonvoip_desktop.store.faults import explained
from nonvoip_desktop.store.migrate import (
    APPLICATION_ID,
    Migration,
    is_as_migrated,
    load_migrations,
    migrate,
    schema_of,
    version_of,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

#: Seconds that another program's lock is waited for.
BUSY_TIMEOUT = 2.0

_LOCKED_FROM, _LOCKED_BYTES = 0x40000000, 512
_MAGIC = b"SQLite format 3\x00"
_SCHEMA_COOKIE_AT = slice(40, 44)
_VERSION_AT = slice(60, 64)
_APPLICATION_AT = slice(68, 72)


class Database:
    """The connection, for use in the one thread that opened it.

    ``before_commit`` is called right before each commit and may veto it by
    raising; ``before_migration`` with the connection of an older file before
    that is changed.
    """

    def __init__(
        self,
        path: Path,
        *,
        migrations: tuple[Migration, ...] | None = None,
        before_commit: Callable[[], None] = lambda: None,
        before_migration: Callable[[sqlite3.Connection], None] = lambda connection: None,
    ) -> None:
        self.path = path
        self.migrations = load_migrations() if migrations is None else migrations
        self._before_commit = before_commit
        self._before_migration = before_migration
        #: Grows whenever orders were deleted or put between older ones.
        self.deletions = 0
        self._connection: sqlite3.Connection | None = None

    @property
    def connection(self) -> sqlite3.Connection:
        """The open connection. Raises ``StoreUnavailable`` if a repair could not be completed."""
        if self._connection is None:
            raise StoreUnavailable(
                translate("Store", "The database is not open: {file}").format(file=self.path)
            )
        return self._connection

    def open(self) -> None:
        """Open the file, or make it, and bring it to the schema of this release.

        Raises ``StoreTooNew``, ``StoreDamaged`` or ``StoreUnavailable``; the file
        is left as it was then.
        """
        with explained(self.path):
            prepare_file(self.path)
            refuse_foreign_header(self.path, self.migrations[-1].number)
            connection = connect(self.path)
            try:
                self._make_ready(connection)
            except BaseException:
                connection.close()
                raise
            self._connection = connection

    def close(self) -> None:
        """Write everything back into the one file and let go of it. Closing twice is fine."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with explained(self.path):
                connection.close()

    def interrupt(self) -> None:
        """Stop the statement that runs now. The one method for other threads."""
        connection = self._connection
        if connection is not None:
            with suppress(sqlite3.ProgrammingError):  # Just closed: nothing to stop.
                connection.interrupt()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All or nothing: committed at the end of the block, rolled back if it raises."""
        connection = self.connection
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            self._before_commit()
            connection.execute("COMMIT")
        except BaseException:
            # A full disk may have ended the transaction already.
            if connection.in_transaction:
                with suppress(sqlite3.Error):  # The first error is the one that tells.
                    connection.execute("ROLLBACK")
            raise

    def _make_ready(self, connection: sqlite3.Connection) -> None:
        latest = self.migrations[-1].number
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("PRAGMA journal_mode = WAL")
        # Says at once that the place is read-only or the file in use elsewhere.
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("ROLLBACK")
        version = version_of(connection)
        application = connection.execute("PRAGMA application_id").fetchone()[0]
        if application != APPLICATION_ID and (version or schema_of(connection)):
            raise _not_ours(self.path)
        if version > latest:
            raise _too_new(self.path)
        if not is_as_migrated(connection, self.migrations[:version]):
            raise StoreDamaged(
                translate("Store", "The structure of the database is damaged: {file}").format(
                    file=self.path
                )
            )
        if version < latest:
            if version:
                self._before_migration(connection)
            migrate(connection, self.migrations, self._before_commit)
        connection.execute("PRAGMA foreign_keys = ON")


def connect(path: Path) -> sqlite3.Connection:
    """A connection with everything set that changes nothing in the file."""
    connection = sqlite3.connect(
        str(path), timeout=BUSY_TIMEOUT, isolation_level=None, cached_statements=200
    )
    try:
        _set_up(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_up(connection: sqlite3.Connection) -> None:
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA temp_store = MEMORY")
    if sys.platform == "darwin":
        # There, fsync alone does not reach the medium.
        connection.execute("PRAGMA fullfsync = ON")
        connection.execute("PRAGMA checkpoint_fullfsync = ON")


def prepare_file(path: Path) -> None:
    """Make the file and its folder, readable by their owner only.

    SQLite gives its side files the same permissions. A folder that exists is
    left as the person made it; a file that others can read is closed to them.
    """
    prepare_folder(path.parent)
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except FileExistsError:
        if os.name == "posix" and path.stat().st_mode & 0o077:
            with suppress(PermissionError):  # It belongs to someone else.
                path.chmod(0o600)
    else:
        sync_folder(path.parent)


def prepare_folder(folder: Path) -> None:
    """Make the folder, and those above it, for their owner only."""
    for missing in reversed([folder, *folder.parents]):
        if not missing.exists():
            missing.mkdir(mode=0o700, exist_ok=True)


def sync_folder(folder: Path) -> None:
    """Make names in the folder last: new, renamed and removed ones. Nothing on Windows."""
    if os.name != "posix":
        return
    with suppress(OSError):  # Some network drives cannot; the files themselves are safe.
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def in_use(path: Path) -> bool:
    """Whether another program has the database open.

    While it has, its log changes under whoever reads it. Asks for the bytes
    that SQLite locks; where the system has no such locks, a file in use cannot
    be moved either. Not for a file that this process has open: closing it a
    second time lets go of its locks.
    """
    if os.name != "posix" or not path.exists():
        return False
    import fcntl

    with path.open("rb+") as file:
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, _LOCKED_BYTES, _LOCKED_FROM)
        except (BlockingIOError, PermissionError):
            return True
        except OSError:  # A network drive without locks.
            return False
    return False


def refuse_foreign_header(path: Path, latest: int) -> None:
    """Judge the file's first bytes before SQLite may change anything near it."""
    with path.open("rb") as file:
        header = file.read(100)
    if not header:
        return
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise StoreDamaged(
            translate("Store", "The file is not a readable database: {file}").format(file=path)
        )
    application = int.from_bytes(header[_APPLICATION_AT], "big")
    # Without a schema it can be our own, new and not yet filled.
    if application != APPLICATION_ID and any(header[_SCHEMA_COOKIE_AT]):
        raise _not_ours(path)
    if application == APPLICATION_ID and int.from_bytes(header[_VERSION_AT], "big") > latest:
        raise _too_new(path)


def _too_new(path: Path) -> StoreTooNew:
    return StoreTooNew(
        translate(
            "Store",
            "The database was written by a newer release of this program "
            "and is left as it is: {file}",
        ).format(file=path)
    )


def _not_ours(path: Path) -> StoreDamaged:
    return StoreDamaged(
        translate("Store", "The file is not a database of this program: {file}").format(file=path)
    )
