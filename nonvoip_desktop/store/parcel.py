"""The file that moves everything to another computer: a database and what says it is whole.

A zip archive of two members: ``manifest.json`` (the format, its version, the size and the
SHA-256 of the other one) and ``orders.sqlite3``, a database of this program without passwords
(there never are any in it) and without the catalogues, which are fetched anew.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Callable
from contextlib import closing
from typing import IO, TYPE_CHECKING

from nonvoip_desktop.errors import StoreDamaged, StoreTooNew, StoreUnavailable
from nonvoip_desktop.language import translate
from nonvoip_desktop.store.backup import SPARE, plain
from nonvoip_desktop.store.checks import quick_problems
from nonvoip_desktop.store.codec import to_time
from nonvoip_desktop.store.database import connect, prepare_file, refuse_foreign_header
from nonvoip_desktop.store.faults import UNREADABLE
from nonvoip_desktop.store.migrate import (
    APPLICATION_ID,
    Migration,
    is_as_migrated,
    migrate,
    version_of,
)

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime
    from pathlib import Path

FORMAT = "nonvoip-desktop-data"
VERSION = 1
#: Bytes that are read and written in one go.
PIECE = 1 << 20

_MANIFEST, _DATA = "manifest.json", "orders.sqlite3"
_LARGEST_MANIFEST = 1 << 16

#: Told how many bytes of how many are done; may raise to end the work.
Told = Callable[[int, int], None]


def strip(copy: Path) -> None:
    """Take out of a copy what another computer has no use for."""
    with plain(copy) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("UPDATE accounts SET remembered_at = NULL")
        connection.execute("DELETE FROM catalogues")


def pack(data: Path, into: IO[bytes], now: datetime, told: Told) -> None:
    """Write the database and its description into an open file."""
    size = data.stat().st_size
    digest = hashlib.sha256()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        member = zipfile.ZipInfo(_DATA)
        member.compress_type = zipfile.ZIP_DEFLATED
        with data.open("rb") as source, archive.open(member, "w", force_zip64=True) as stream:
            for done, piece in enumerate(iter(lambda: source.read(PIECE), b"")):
                digest.update(piece)
                stream.write(piece)
                told(min(size, (done + 1) * PIECE), size)
        manifest = {
            "format": FORMAT,
            "version": VERSION,
            "made_at": to_time(now),
            "size": size,
            "sha256": digest.hexdigest(),
        }
        archive.writestr(_MANIFEST, json.dumps(manifest, indent=1))


def unpack(source: Path, data: Path, told: Told) -> None:
    """Take the database out of the file into ``data``, only if it is whole.

    Raises ``StoreDamaged`` for a foreign or damaged file, ``StoreTooNew`` for one
    of a newer release, ``StoreUnavailable`` if there is no room.
    """
    try:
        with zipfile.ZipFile(source) as archive:
            size, sha256 = _described(archive, source)
            if shutil.disk_usage(data.parent).free < size + SPARE:
                raise StoreUnavailable(
                    translate("Store", "There is no room to read the file: {file}").format(
                        file=source
                    )
                )
            prepare_file(data)
            digest, done = hashlib.sha256(), 0
            with archive.open(_DATA) as stream, data.open("wb") as target:
                # Never more than was announced, whatever the archive unfolds into.
                while done < size and (piece := stream.read(min(PIECE, size - done))):
                    digest.update(piece)
                    target.write(piece)
                    done += len(piece)
                    told(done, size)
                too_much = stream.read(1)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, EOFError) as error:
        raise _foreign(source) from error
    except (KeyError, ValueError, RuntimeError, RecursionError) as error:
        raise _foreign(source) from error
    if done != size or too_much or digest.hexdigest() != sha256:
        raise StoreDamaged(translate("Store", "The file is damaged: {file}").format(file=source))


def _described(archive: zipfile.ZipFile, source: Path) -> tuple[int, str]:
    if archive.getinfo(_MANIFEST).file_size > _LARGEST_MANIFEST:
        raise _foreign(source)
    with archive.open(_MANIFEST) as stream:
        manifest = json.loads(stream.read(_LARGEST_MANIFEST))
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise _foreign(source)
    version, size, sha256 = (manifest.get(name) for name in ("version", "size", "sha256"))
    if not isinstance(version, int) or not isinstance(size, int) or not isinstance(sha256, str):
        raise _foreign(source)
    if version > VERSION:
        raise _too_new(source)
    if size != archive.getinfo(_DATA).file_size or size < 0:
        raise StoreDamaged(translate("Store", "The file is damaged: {file}").format(file=source))
    return size, sha256


def make_ready(data: Path, migrations: tuple[Migration, ...], source: Path) -> None:
    """Bring what was unpacked to the present schema, after it was found to be our own.

    A database from elsewhere is not trusted: its structure has to be ours, to the
    letter, so that it can hold no trigger and no view that was put into it.
    """
    try:
        _look_at_head(data, migrations, source)
        with closing(connect(data)) as connection:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            connection.execute("PRAGMA synchronous = OFF")
            version = version_of(connection)
            application = connection.execute("PRAGMA application_id").fetchone()[0]
            if application != APPLICATION_ID or version < 1:
                raise _foreign(source)
            if version > migrations[-1].number:
                raise _too_new(source)
            if not is_as_migrated(connection, migrations[:version]):
                raise _foreign(source)
            if quick_problems(connection):
                raise StoreDamaged(
                    translate("Store", "The file is damaged: {file}").format(file=source)
                )
            if version < migrations[-1].number:
                migrate(connection, migrations)
    except UNREADABLE as error:
        raise StoreDamaged(
            translate("Store", "The file is damaged: {file}").format(file=source)
        ) from error


def _look_at_head(data: Path, migrations: tuple[Migration, ...], source: Path) -> None:
    try:
        refuse_foreign_header(data, migrations[-1].number)
    except StoreTooNew:
        raise _too_new(source) from None
    except StoreDamaged:
        raise _foreign(source) from None


def open_source(data: Path) -> sqlite3.Connection:
    """A connection for reading what ``make_ready`` has found to be ours."""
    connection = connect(data)
    connection.execute("PRAGMA query_only = ON")
    return connection


def remove(folder: Path) -> None:
    """Take away a folder in which a file was unpacked."""
    shutil.rmtree(folder, ignore_errors=True)


def part_of(target: Path) -> Path:
    """Where the copy for an export is made: beside it, for the owner only."""
    return target.with_name(f".{target.name}.{os.getpid()}.data")


def _foreign(source: Path) -> StoreDamaged:
    return StoreDamaged(
        translate("Store", "This is no file that 'Export everything' has made: {file}").format(
            file=source
        )
    )


def _too_new(source: Path) -> StoreTooNew:
    return StoreTooNew(
        translate("Store", "The file was made by a newer release of this program: {file}").format(
            file=source
        )
    )
