"""A database with a history of any size, made by SQL alone and always the same.

Run it: ``python -m tests.helpers.large_history FILE [ORDERS]``. Every other order has four
messages, so that there are twice as many messages as orders. All but the newest are archived.
"""

from __future__ import annotations

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.store import messages, purchases
from nonvoip_desktop.store.database import Database
from nonvoip_desktop.store.migrate import load_migrations

ACCOUNT = Account("https://example.test/manager", "me@example.test")
#: The time of the newest order; the others lie in the three years before it.
NEWEST = datetime(2026, 7, 1, tzinfo=UTC)
#: Orders that are still on the list.
LISTED = 40

# fmt: off
_SERVICES = (
    "WhatsApp", "Telegram", "Instagram", "Facebook", "Google", "Amazon", "Uber", "Lyft", "Airbnb",
    "Tinder", "Bumble", "Discord", "Snapchat", "TikTok", "Twitter", "LinkedIn", "PayPal", "Venmo",
    "Netflix", "Spotify", "Steam", "Twitch", "Signal", "Viber", "Microsoft", "Apple", "Yahoo",
    "eBay", "Etsy", "Walmart", "Target", "DoorDash", "Grubhub", "Instacart", "Coinbase", "Kraken",
    "Binance", "Robinhood", "Chime", "Wise",
)
_WORDS = (
    "code", "verification", "security", "login", "account", "confirm", "number", "device",
    "request", "never", "share", "anyone", "expires", "minutes", "enter", "below", "complete",
    "sign", "new", "phone", "trusted", "team", "support", "valid", "once",
)
# fmt: on

# A number that looks like chance, from ``n``: the same in every run.
_CHANCE = "((n * 2654435761 + {salt} * 40503) % 4294967296 / 7)"
_TIME = "strftime('%Y-%m-%dT%H:%M:%S', {seconds}, 'unixepoch') || '.000000Z'"


def _chance(salt: int) -> str:
    return _CHANCE.format(salt=salt)


def make(path: Path, orders: int = 1_000_000, account: Account = ACCOUNT) -> None:
    """Make the database of this account at ``path``; the folder is made too."""
    database = Database(path)
    database.open()
    connection = database.connection
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA journal_mode = OFF")
    connection.execute("PRAGMA cache_size = -200000")
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
    ).fetchall()
    with database.transaction():
        for name, _ in triggers:
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute(
            "INSERT INTO accounts (id, base_url, email, remembered_at) VALUES (1, ?, ?, ?)",
            (account.base_url, account.email, "2026-07-01T00:00:00.000000Z"),
        )
        connection.execute("CREATE TEMP TABLE names (id INTEGER PRIMARY KEY, name TEXT)")
        connection.execute("CREATE TEMP TABLE words (id INTEGER PRIMARY KEY, word TEXT)")
        connection.executemany("INSERT INTO names VALUES (?, ?)", enumerate(_SERVICES))
        connection.executemany("INSERT INTO words VALUES (?, ?)", enumerate(_WORDS))
        _fill_orders(connection, orders)
        _fill_messages(connection, orders)
        _fill_purchases(connection)
        for step in load_migrations():
            for statement in step.statements:
                if statement.startswith(("INSERT INTO history", "INSERT INTO search")):
                    connection.execute(statement)
        for _, sql in triggers:
            connection.execute(sql)
        connection.execute("DROP TABLE temp.names")
        connection.execute("DROP TABLE temp.words")
    database.close()


def _fill_orders(connection: object, orders: int) -> None:
    # Some services are bought far more often than others.
    service = f"SELECT name FROM names WHERE id = min({_chance(1)} % 40, {_chance(2)} % 40)"
    seconds = f"{int(NEWEST.timestamp())} - (:orders - n) * 94608000 / :orders"
    state = (
        f"CASE WHEN n > :orders - 3 THEN 'waiting' WHEN n % 2 = 0 OR {_chance(3)} % 3 = 0 "
        f"THEN 'received' WHEN {_chance(4)} % 2 = 0 THEN 'rejected' ELSE 'expired' END"
    )
    connection.execute(  # type: ignore[attr-defined]
        f"""
        WITH RECURSIVE numbers (n) AS (
          SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :orders
        )
        INSERT INTO orders (
          id, account_id, order_id, service, number, kind, state, ordered_at, updated_at,
          expires_at, price, bid, product_id, purchase_id, active_until, look_further, refund,
          baseline, baseline_unknown, archived, note
        )
        SELECT
          n, 1, CAST(100000000 + n AS TEXT), ({service}),
          '1' || (200 + {_chance(5)} % 700) || (200 + {_chance(6)} % 800)
            || substr('000' || {_chance(7)} % 10000, -4),
          CASE {_chance(8)} % 20 WHEN 0 THEN 'long_term' WHEN 1 THEN 'one_day'
            WHEN 2 THEN '3days' ELSE 'short_term' END,
          {state}, {_TIME.format(seconds=seconds)}, {_TIME.format(seconds=f"{seconds} + 600")},
          {_TIME.format(seconds=f"{seconds} + 900")},
          '0.' || (20 + {_chance(9)} % 80), NULL, CAST(9000 + n % 300 AS TEXT),
          'purchase-' || n, NULL, 0,
          CASE WHEN {state} = 'rejected' THEN 'seen' ELSE 'not_asked' END,
          NULL, 0, n <= :orders - {LISTED},
          CASE WHEN n % 50 = 0 THEN 'note ' || n / 50 ELSE '' END
        FROM numbers
        """,
        {"orders": orders},
    )


def _fill_messages(connection: object, orders: int) -> None:
    def word(salt: int) -> str:
        return f"(SELECT word FROM words WHERE id = {_chance(salt)} % {len(_WORDS)})"

    connection.execute(  # type: ignore[attr-defined]
        f"""
        WITH RECURSIVE numbers (n) AS (
          SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :messages
        )
        INSERT INTO messages (of_order, {messages.COLUMNS})
        SELECT
          of_order, n,
          (SELECT service FROM orders WHERE id = of_order) || ' ' || {word(11)} || ' '
            || {word(12)} || ' ' || pin || ' ' || {word(13)} || ' ' || {word(14)} || ' '
            || {word(15)},
          pin,
          (
            SELECT strftime('%Y-%m-%dT%H:%M:%S', ordered_at, '+' || (4 + {_chance(16)} % 300)
              || ' seconds') || '.000000Z'
            FROM orders WHERE id = of_order
          ),
          'poll', 0, NULL, 0, 1
        FROM (
          SELECT
            n, substr('00000' || {_chance(17)} % 1000000, -6) AS pin,
            max(1, min(:orders, (n + 3) / 4 * 2)) AS of_order
          FROM numbers
        )
        """,
        {"messages": 2 * orders, "orders": orders},
    )


def _fill_purchases(connection: object) -> None:
    run = connection.execute  # type: ignore[attr-defined]
    run(
        f"INSERT INTO purchases (id, account_id, {purchases.COLUMNS}) "
        "SELECT id, 1, purchase_id, 'usa', service, '10-minutes', NULL, price, 'placed', "
        "ordered_at, ordered_at, NULL, NULL, '' FROM orders"
    )
    run(
        "INSERT INTO purchase_products (id, purchase, position, product_id) "
        "SELECT id, id, 0, product_id FROM orders"
    )
    run(
        "INSERT INTO attempts (id, purchase, number, sent_at, answered_at, detail) "
        "SELECT id, id, 1, ordered_at, ordered_at, '' FROM orders"
    )


def main(arguments: list[str]) -> int:
    """Make the file that is named; say how long it took."""
    path = Path(arguments[0])
    orders = int(arguments[1]) if len(arguments) > 1 else 1_000_000
    began = time.perf_counter()
    make(path, orders)
    size = path.stat().st_size / 2**20
    print(f"{path}: {orders:,} orders, {size:.0f} MiB, {time.perf_counter() - began:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
