"""Which of SQLite's errors are the person's trouble, which mean damage, and which are bugs."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nonvoip_desktop.errors import StoreDamaged, StoreError, StoreUnavailable
from nonvoip_desktop.language import QT_TRANSLATE_NOOP, translate

_DAMAGED = {
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_FORMAT,
}
#: What reading a damaged file can raise: SQLite's own error, one whose text quotes damaged
#: bytes, and what a damaged size asks for.
UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError, MemoryError)

_WORDS = {
    sqlite3.SQLITE_FULL: QT_TRANSLATE_NOOP("Store", "The disk is full"),
    sqlite3.SQLITE_READONLY: QT_TRANSLATE_NOOP("Store", "The place is read-only"),
    sqlite3.SQLITE_PERM: QT_TRANSLATE_NOOP("Store", "Access was refused"),
    sqlite3.SQLITE_AUTH: QT_TRANSLATE_NOOP("Store", "Access was refused"),
    sqlite3.SQLITE_CANTOPEN: QT_TRANSLATE_NOOP("Store", "The file cannot be opened"),
    sqlite3.SQLITE_IOERR: QT_TRANSLATE_NOOP("Store", "The drive reported an error"),
    sqlite3.SQLITE_NOLFS: QT_TRANSLATE_NOOP("Store", "The drive cannot hold a file of this size"),
    sqlite3.SQLITE_BUSY: QT_TRANSLATE_NOOP("Store", "Another program is using the file"),
    sqlite3.SQLITE_LOCKED: QT_TRANSLATE_NOOP("Store", "Another program is using the file"),
    sqlite3.SQLITE_PROTOCOL: QT_TRANSLATE_NOOP("Store", "Another program is using the file"),
    sqlite3.SQLITE_NOMEM: QT_TRANSLATE_NOOP("Store", "There is not enough memory"),
    sqlite3.SQLITE_TOOBIG: QT_TRANSLATE_NOOP("Store", "A value is too large to be stored"),
    sqlite3.SQLITE_INTERRUPT: QT_TRANSLATE_NOOP("Store", "The work was stopped"),
}


def classify(error: BaseException, path: Path) -> StoreError | None:
    """The error for the person that ``error`` means, or ``None`` for a bug of ours."""
    if isinstance(error, UnicodeDecodeError):
        return StoreDamaged(translate("Store", "The database is damaged: {file}").format(file=path))
    if isinstance(error, MemoryError):  # Raised for SQLITE_NOMEM too.
        return StoreUnavailable(
            translate("Store", "There is not enough memory: {file}").format(file=path)
        )
    if isinstance(error, OSError):
        return StoreUnavailable(f"{error.strerror or type(error).__name__}: {path}")
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Raised by Python's module itself while it reads a column.
        if str(error).startswith("Could not decode to UTF-8"):
            return StoreDamaged(
                translate("Store", "The database holds text that cannot be read: {file}").format(
                    file=path
                )
            )
        return None
    if code & 0xFF in _DAMAGED or code == sqlite3.SQLITE_IOERR_SHORT_READ:
        return StoreDamaged(translate("Store", "The database is damaged: {file}").format(file=path))
    words = _WORDS.get(code & 0xFF)
    return None if words is None else StoreUnavailable(f"{translate('Store', words)}: {path}")


def was_interrupted(error: BaseException) -> bool:
    """Whether the error says that a statement was broken off (``Database.interrupt``)."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raise the store's errors in place of SQLite's and the system's; let bugs through."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError, MemoryError, OSError) as error:
        known = classify(error, path)
        if known is None:
            raise
        if isinstance(known, StoreDamaged):
            raise known from None  # The cause can quote the text of a column.
        raise known from error
