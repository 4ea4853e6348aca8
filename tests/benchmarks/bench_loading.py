"""How long the UI thread is kept while a catalogue of 20,000 products comes from the service."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from tests.benchmarks.at_work import Work, at_work, bare_loop
from tests.benchmarks.child_shop import MANY
from tests.benchmarks.figures import Figure, run

RUNS = 5
#: Seconds after the first sight of the products that belong to loading them.
AFTER = 1.0


async def measure(work: Work) -> list[list[float]]:
    """The blocks of each time that the list of 20,000 replaced a short one."""
    from tests.benchmarks.blocks import Blocks

    desk = work.desk
    model = desk.products.model()
    await asyncio.sleep(3)
    blocks = Blocks()
    runs = []
    while len(runs) < RUNS:
        many = model.total < MANY
        blocks.taken()
        desk.refresh()
        await desk.until("the other list", lambda many=many: (model.total >= MANY) is many)
        await asyncio.sleep(AFTER)
        if many:
            runs.append(blocks.taken())
    return runs


def figures() -> Iterator[Figure]:
    """Two rows."""
    from tests.benchmarks.blocks import rows

    runs, bare = at_work(measure, shop=True, before=bare_loop)
    assert bare is not None
    yield from rows(f"{MANY:,} products load", runs, bare)


if __name__ == "__main__":
    run(figures)
