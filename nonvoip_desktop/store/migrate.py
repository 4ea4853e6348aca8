"""Numbered migrations: from any older file to the schema of this release, all or nothing."""

from __future__ import annotations

import sqlite3
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

#: Where ``NNNN_name.sql`` live; the bundle keeps them beside this file too.
FOLDER = Path(__file__).parent / "migrations"
#: The schema that all of them make, so that a start does not have to make it anew to compare.
SNAPSHOT = FOLDER / "schema.json"
#: Marks a file as this program's own ("NVIP").
APPLICATION_ID = 0x4E564950


class Migration:
    """One step of the schema; ``number`` is the ``user_version`` after it.

    ``content`` are its statements, or the file that they are in, which is read in the thread
    that opens the database.
    """

    def __init__(self, number: int, name: str, content: tuple[str, ...] | Path) -> None:
        self.number = number
        self.name = name
        self._content = content

    @cached_property
    def statements(self) -> tuple[str, ...]:
        """What it does. Raises ``ValueError`` for a file that ends within a statement."""
        if isinstance(self._content, tuple):
            return self._content
        return tuple(split_statements(self._content.read_text(encoding="utf-8")))


def split_statements(sql: str) -> Iterator[str]:
    """The statements of a script, without the comments between them.

    ``executescript`` would commit behind our back, so statements run one by one.
    """
    pending = ""
    for line in sql.splitlines():
        if not pending and (not line.strip() or line.lstrip().startswith("--")):
            continue
        pending += line + "\n"
        if sqlite3.complete_statement(pending):
            yield pending.strip().rstrip(";")
            pending = ""
    if pending.strip():
        raise ValueError(f"a migration ends within a statement: {pending.strip()[:40]}")


@lru_cache(maxsize=4)
def load_migrations(folder: Path = FOLDER) -> tuple[Migration, ...]:
    """All migrations in order. Raises ``ValueError`` if a number is missing or doubled."""
    found = []
    for path in sorted(folder.glob("[0-9][0-9][0-9][0-9]_*.sql")):
        number, _, name = path.stem.partition("_")
        found.append(Migration(int(number), name, path))
    if not found or [step.number for step in found] != list(range(1, len(found) + 1)):
        raise ValueError(f"migrations are not numbered 1, 2, 3 … in {folder}")
    return tuple(found)


def version_of(connection: sqlite3.Connection) -> int:
    """The number of the last migration that the file has seen; 0 for an empty file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def migrate(
    connection: sqlite3.Connection,
    migrations: Sequence[Migration],
    before_commit: Callable[[], None] = lambda: None,
) -> None:
    """Run what the file has not seen yet, in one transaction.

    Foreign keys are off meanwhile (a table can only be rebuilt so) and checked
    before the commit.
    """
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = version_of(connection)
        for step in migrations[version:]:
            for statement in step.statements:
                connection.execute(statement)
        if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
            raise sqlite3.IntegrityError("a migration left a foreign key that leads nowhere")
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {migrations[-1].number}")
        before_commit()
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    connection.execute("PRAGMA foreign_keys = ON")


Schema = frozenset[tuple[str, str, str, str]]


def schema_of(connection: sqlite3.Connection) -> Schema:
    """Tables, indexes and so on as they are in the file: type, name, table and SQL of each.

    Blanks and quotes do not count: releases of SQLite differ there in what
    ``ALTER TABLE`` leaves behind. The tables in which the full-text index keeps
    its data are SQLite's own matter.
    """
    return _normalised(written_schema_of(connection))


def written_schema_of(connection: sqlite3.Connection) -> list[tuple[str, str, str, str]]:
    """The same as it was written, in the order of the names."""
    return connection.execute(
        "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema "
        "WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND NOT (type = 'table' AND name IN "
        "('search_data', 'search_idx', 'search_config')) ORDER BY name"
    ).fetchall()


def _normalised(rows: Iterable[tuple[str, str, str, str]]) -> Schema:
    return frozenset(
        (str(kind), str(name), str(table), "".join(str(sql).replace('"', "").split()))
        for kind, name, table, sql in rows
    )


def is_as_migrated(connection: sqlite3.Connection, migrations: tuple[Migration, ...]) -> bool:
    """Whether the file has just the schema that these migrations make."""
    schema = schema_of(connection)
    # Trying them out takes 20 to 50 ms, most of what opening takes; the snapshot takes none.
    # Where it differs, this may be another release of SQLite.
    return (migrations == load_migrations() and schema == _snapshot()) or (
        schema == expected_schema(migrations)
    )


def _snapshot() -> Schema:
    return _normalised(json.decode(SNAPSHOT.read_bytes(), type=list[tuple[str, str, str, str]]))


@lru_cache(maxsize=4)
def expected_schema(migrations: tuple[Migration, ...]) -> Schema:
    """The schema that these migrations make, tried out in memory."""
    if not migrations:
        return frozenset()
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(connection, migrations)
        return schema_of(connection)
    finally:
        connection.close()
