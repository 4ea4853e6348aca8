"""What is written before a request is sent: one row, and as good as a stored purchase."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from decimal import Decimal
from pathlib import Path

import pytest
from msgspec.structs import replace

from nonvoip_desktop.domain.purchase import Attempt, Part, Purchase, PurchaseState
from nonvoip_desktop.errors import StoreDamaged
from nonvoip_desktop.store import SqliteStore
from nonvoip_desktop.store.wal import Log
from tests.unit.store.conftest import Opener
from tests.unit.store.damage import zero_page_of
from tests.unit.store.samples import ME, NOW, OTHER, later, order, purchase

FIRST = Attempt(1, later(1), detail="Not sent yet.")


def placing(number: int = 1, /, **changes: object) -> Purchase:
    return purchase(number, state=PurchaseState.PLACING, **changes)


def rows(path: Path) -> tuple[int, int]:
    """How many purchases and intents a closed file has."""
    with closing(sqlite3.connect(path)) as connection:
        return tuple(  # type: ignore[return-value]
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("purchases", "intents")
        )


async def test_an_intent_is_one_page_in_the_log(store: SqliteStore, path: Path) -> None:
    await store.save(placing(1))
    wal = Path(f"{path}-wal")
    before = sum(1 for _ in Log(wal))
    await store.save(placing(2))
    assert sum(1 for _ in Log(wal)) == before + 1


async def test_every_field_comes_back_after_the_program_died(opener: Opener, path: Path) -> None:
    store, _ = await opener()
    parts = (Part("9001", "Ünïcode 🙂", Decimal("1.50"), False), Part("8555", "Uber", None, True))
    several = placing(1, parts=parts)
    bare = placing(2, group=None, country="AT", listed_price=None, detail="", attempts=(FIRST,))
    await store.save(several)
    await store.save(bare)
    await store.close()
    assert rows(path) == (0, 2)
    store, _ = await opener()
    assert (await store.load_everything(ME)).unsettled == [several, bare]
    assert await store.get(several.purchase_id) == several
    assert (await store.check()).ok


async def test_the_last_word_before_the_request_counts(store: SqliteStore) -> None:
    await store.save(placing(attempts=(FIRST,)))
    sent = placing(attempts=(replace(FIRST, detail="", balance_before=Decimal("50.00")),))
    await store.save(sent)
    assert (await store.load_everything(ME)).unsettled == [sent]
    assert (await store.load_everything(ME)).unsettled == [sent]


async def test_a_result_takes_the_intent_away(opener: Opener, path: Path) -> None:
    store, _ = await opener()
    await store.save(placing(1))
    await store.save(placing(2))
    await store.save(purchase(1), [order(1)])
    assert await store.get(purchase(1).purchase_id) == purchase(1)
    assert (await store.load_everything(ME)).unsettled == [placing(2)]
    await store.close()
    assert rows(path) == (1, 1)


async def test_an_accepted_offer_is_being_placed_and_no_offer_any_more(store: SqliteStore) -> None:
    await store.save(purchase(1, state=PurchaseState.PRICE_OFFERED))
    await store.save(purchase(2, state=PurchaseState.UNCONFIRMED))
    await store.save(placing(1))
    assert (await store.load_everything(ME)).unsettled == [
        placing(1),
        purchase(2, state=PurchaseState.UNCONFIRMED),
    ]
    # Both cost at most what was agreed to, the first one once.
    assert await store.spent_since(ME, NOW) == Decimal("2.10") * 2


async def test_intents_are_the_accounts_own(store: SqliteStore) -> None:
    await store.save(placing(1, account=OTHER))
    await store.save(placing(2))
    assert (await store.load_everything(ME)).unsettled == [placing(2)]
    assert (await store.load_everything(OTHER)).unsettled == [placing(1, account=OTHER)]
    assert await store.spent_since(OTHER, later(2)) == Decimal("2.10")
    assert await store.spent_since(OTHER, later(3)) == 0


async def test_a_damaged_file_keeps_the_last_word(opener: Opener, path: Path) -> None:
    store, _ = await opener()
    early = placing(1, attempts=(FIRST,))
    await store.save(early)
    await store.save(placing(2))
    await store.back_up_now()
    sent = placing(1, attempts=(replace(FIRST, detail=""),))
    await store.save(sent)
    await store.save(purchase(2), [order(2)])
    await store.save(placing(3))
    await store.close()
    zero_page_of(path, 1)
    store, report = await opener()
    assert report is not None
    assert report.rescued.purchases == 3
    assert (await store.load_everything(ME)).unsettled == [sent, placing(3)]
    assert await store.get(purchase(2).purchase_id) == purchase(2)


@pytest.mark.parametrize(
    "what",
    ["", "[]", '[["a", "b"], [], [], []]', "[[1, 2], 3, 4, 5]", "{}"],
    ids=["empty", "short", "no columns", "numbers", "object"],
)
async def test_what_makes_no_sense_is_damage(opener: Opener, path: Path, what: str) -> None:
    store, _ = await opener()
    await store.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("INSERT INTO intents (purchase_id, what) VALUES ('p', ?)", (what,))
    store, _ = await opener()
    with pytest.raises(StoreDamaged):
        await store.load_everything(ME)
    assert not (await store.check()).ok
