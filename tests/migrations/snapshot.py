"""Writes the schema that the migrations make: ``python -m tests.migrations.snapshot``."""

from __future__ import annotations

import json
import sqlite3

from nonvoip_desktop.store.migrate import SNAPSHOT, load_migrations, migrate, written_schema_of


def made() -> str:
    """The snapshot's text, from the migrations as they are."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        migrate(connection, load_migrations())
        return json.dumps(written_schema_of(connection), indent=1) + "\n"
    finally:
        connection.close()


if __name__ == "__main__":
    SNAPSHOT.write_text(made(), encoding="utf-8")
