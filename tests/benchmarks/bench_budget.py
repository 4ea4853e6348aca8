"""Fifty waiting orders under a limit of 120 requests a minute: is it used, and used fairly?"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime
from itertools import pairwise

from tests.benchmarks.at_work import Work, at_work
from tests.benchmarks.figures import Figure, run

ORDERS, LIMIT, MINUTES = 50, 120, 2
#: A fair share: so many seconds between two polls of one order, if all the limit went into polls.
FAIR = 60 * ORDERS / LIMIT


async def measure(work: Work) -> tuple[int, int, float]:
    """Requests in the whole minutes, those that were refused, and the longest wait of an order."""
    loop = asyncio.get_running_loop()
    # The limit that the sign-in and the first look have used starts anew.
    await asyncio.sleep(61)
    before = await loop.run_in_executor(None, lambda: work.service.requests(last=1))
    await asyncio.sleep(60 * MINUTES)
    seen = await loop.run_in_executor(None, lambda: work.service.requests(last=2000))
    seen = [one for one in seen if one["number"] > before[-1]["number"]]
    asked: dict[str, list[datetime]] = defaultdict(list)
    for one in seen:
        if one["endpoint"] == "getsms":
            asked[str(one["body"]["order_id"])].append(datetime.fromisoformat(one["at"]))
    assert set(asked) == set(work.orders), "an order was never asked"
    waits = [
        (after - former).total_seconds()
        for ats in asked.values()
        for former, after in pairwise(ats)
    ]
    refused = sum(one["http_status"] == 429 for one in seen)
    return len(seen), refused, max(waits)


def figures() -> Iterator[Figure]:
    """Three rows."""
    (used, refused, longest), _ = at_work(measure, orders=ORDERS, limit=LIMIT)
    budget = f"a limit of {LIMIT} a minute, for {MINUTES} minutes"
    about = f"{ORDERS} waiting orders: "
    yield Figure(about + "requests", used, LIMIT * MINUTES, "requests", 0.75, budget, at_least=True)
    yield Figure(
        about + "answers with 429", refused, LIMIT * MINUTES, "answers", 0, budget, note="none"
    )
    yield Figure(
        about + "longest wait of an order", longest, FAIR, "s", 1.3, "the fair share of the limit"
    )


if __name__ == "__main__":
    run(figures)
