"""From an SMS at the service to the painted code, found by polling every five seconds."""

from __future__ import annotations

import asyncio
import functools
import random
import statistics
import time
from collections.abc import Iterator

from tests.benchmarks.at_work import Work, at_work, bare_loop, painted_pins
from tests.benchmarks.figures import Figure, run

ORDERS = 100
PACE = 5.0
#: Nothing is measured while the first polls, all due at once, find their places.
SETTLED = 8.0
GOAL = 1.1
#: Runs in which the blocks of the UI thread are looked at.
RUNS, RUN = 5, 3.0


async def measure(work: Work) -> tuple[list[float], float, list[list[float]]]:
    """The seconds of each code and of a round trip, and the blocks of the UI thread."""
    from tests.benchmarks.blocks import Blocks

    loop = asyncio.get_running_loop()
    painted = painted_pins()
    desk, service = work.desk, work.service
    await asyncio.sleep(SETTLED)
    blocks = Blocks()
    runs: list[list[float]] = []
    for _ in range(RUNS):
        await asyncio.sleep(RUN)
        runs.append(blocks.taken())
    del blocks
    # Every row is on screen, so that each code is painted as soon as it is known.
    desk.click("tabAll")
    desk.window.resize(1400, 12_000)
    trips = []
    for _ in range(20):
        began = time.monotonic()
        await loop.run_in_executor(None, lambda: service.call("balance"))
        trips.append(time.monotonic() - began)
    waiting = list(work.orders)
    random.Random(3).shuffle(waiting)
    arrived: dict[str, float] = {}
    for number, order_id in enumerate(waiting):
        # The moments lie evenly in the pace: each order's phase is its own.
        code = str(100_000 + number)
        send = functools.partial(service.sms, order_id, f"Your code is {code}", pin=code)
        await loop.run_in_executor(None, send)
        arrived[order_id] = time.monotonic()
        await asyncio.sleep(PACE / ORDERS * 7)
    await desk.until("every code", lambda: len(painted) == ORDERS, 30)
    delays = [painted[order_id] - at for order_id, at in arrived.items()]
    return delays, statistics.median(trips), runs


def figures() -> Iterator[Figure]:
    """Three rows."""
    from tests.benchmarks.blocks import rows

    (delays, trip, runs), bare = at_work(measure, orders=ORDERS, before=bare_loop)
    assert bare is not None
    yield Figure(
        f"an SMS at the service to the painted code by polling, mean of {len(delays)}",
        statistics.mean(delays),
        PACE / 2 + trip,
        "s",
        GOAL,
        "half the pace and a round trip",
    )
    yield from rows(f"{ORDERS} orders are polled", runs, bare)


if __name__ == "__main__":
    run(figures)
