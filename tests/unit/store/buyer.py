"""A process that buys and buys, telling each commit, until it is killed."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from nonvoip_desktop.domain.purchase import PurchaseState
from nonvoip_desktop.store import open_store
from tests.unit.store.samples import message, order, purchase


async def buy(path: Path, first: int) -> None:
    store, _ = await open_store(path, backups=path.parent / "backups")
    for number in range(first, first + 100_000):
        await store.save(purchase(number, state=PurchaseState.PLACING))
        print("intent", number, flush=True)
        await store.save(purchase(number), [order(number)])
        print("result", number, flush=True)
        await store.save_message(order(number), message(number))
        print("message", number, flush=True)


if __name__ == "__main__":
    asyncio.run(buy(Path(sys.argv[1]), int(sys.argv[2])))
