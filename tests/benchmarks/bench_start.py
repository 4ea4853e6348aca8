"""From the start of the process to a window that can be used, and what it takes of the memory."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.benchmarks.figures import Figure, run
from tests.benchmarks.launch import BARE, SETTLED, app, make_data, seconds_to_paint, started

ROUNDS = 9


def figures() -> Iterator[Figure]:
    """Start-up with little and with much, and memory."""
    with tempfile.TemporaryDirectory(prefix="nonvoip-bench-") as name:
        little, much = Path(name) / "little", Path(name) / "much"
        make_data(little, 300, 200)
        make_data(much, 20_000, 100_000)
        bare, first, large = seconds_to_paint(ROUNDS, BARE, app(little), app(much))
        yield Figure(
            "start to a window that can be used, 300 products and 200 orders",
            first,
            bare,
            "s",
            1.8,
            "a QMainWindow with a QListView",
        )
        yield Figure(
            "the same with 20,000 products and 100,000 orders",
            large,
            first,
            "s",
            1.2,
            "the row above",
        )
        memory = []
        for program in (BARE, app(little)):
            with started(program) as running:
                time.sleep(SETTLED)
                memory.append(running.memory())
        yield Figure(
            "memory (PSS), idle, 300 products and 200 orders",
            memory[1],
            memory[0],
            "MiB",
            1.6,
            "the bare window",
        )


if __name__ == "__main__":
    run(figures)
