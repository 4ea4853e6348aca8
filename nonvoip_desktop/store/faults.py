"""Which errors of SQLite and the system are the person's trouble, damage, or bugs."""

from __future__ import annotations

import errno
import sqlite3
from contextlib import contextmanager
from typing import TYPE_CHECKING

from nonvoip_desktop.errors import StoreDamaged, StoreError, StoreUnavailable
from nonvoip_desktop.language import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_DAMAGED = {
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_FORMAT,
}
#: What reading a damaged file can raise: SQLite's own error, one whose text quotes damaged
#: bytes, and what a damaged size asks for.
UNREADABLE = (sqlite3.DatabaseError, UnicodeDecodeError, MemoryError)
#: What can be the person's trouble.
TROUBLE = (sqlite3.Error, UnicodeDecodeError, MemoryError, OSError)

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
#: The system's own words would be in its language, and for those who know it well.
_SYSTEM_WORDS = {
    errno.ENOSPC: "The disk is full",
    errno.EDQUOT: "The disk is full for this user",
    errno.EFBIG: "The drive cannot hold a file of this size",
    errno.EROFS: "The place is read-only",
    errno.EACCES: "Access was refused",
    errno.EPERM: "Access was refused",
    errno.EIO: "The drive reported an error",
    errno.ENODEV: "The drive is not there any more",
    errno.ENXIO: "The drive is not there any more",
    errno.ESTALE: "The drive is not there any more",
    errno.EBUSY: "Another program is using the file",
    errno.ETXTBSY: "Another program is using the file",
    errno.ENOENT: "There is no such file or folder",
    errno.ENOTDIR: "There is no such file or folder",
    errno.EISDIR: "There is a folder of this name",
    errno.ENAMETOOLONG: "The name is too long",
}
#: What Windows says more exactly than the number that Python makes of it.
_WINDOWS_WORDS = {
    19: "The place is read-only",
    32: "Another program is using the file",
    33: "Another program is using the file",
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
        return StoreUnavailable(f"{_system_words(error)}: {path}")
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


def _system_words(error: OSError) -> str:
    words = _WINDOWS_WORDS.get(getattr(error, "winerror", None) or 0)
    if words is None and error.errno is not None:
        words = _SYSTEM_WORDS.get(error.errno)
    return words or error.strerror or type(error).__name__


def was_interrupted(error: BaseException) -> bool:
    """Whether the error says that a statement was broken off (``Database.interrupt``)."""
    return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_INTERRUPT


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Raise the store's errors in place of SQLite's and the system's; let bugs through."""
    try:
        yield
    except TROUBLE as error:
        raise_explained(error, path)
        raise


def raise_explained(error: BaseException, path: Path) -> None:
    """Raise the store's error that ``error`` means; returns where it is a bug of ours."""
    known = classify(error, path)
    if isinstance(known, StoreDamaged):
        raise known from None  # The cause can quote the text of a column.
    if known is not None:
        raise known from error
