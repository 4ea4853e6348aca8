"""The tour, all steps and pictures: it is taken often, so it must not grow beyond 45 seconds."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator

from tests.benchmarks.figures import Figure, run
from tests.benchmarks.launch import ROOT

LONGEST = 45.0


def figures() -> Iterator[Figure]:
    """One row; fails if a step does."""
    with tempfile.TemporaryDirectory(prefix="nonvoip-bench-") as folder:
        began = time.monotonic()
        subprocess.run(
            [sys.executable, "-m", "nonvoip_desktop", "--demo", "--tour", folder],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            check=True,
        )
        seconds = time.monotonic() - began
    yield Figure("the tour, on an otherwise idle computer", seconds, LONGEST, "s", 1.0, "its limit")


if __name__ == "__main__":
    run(figures)
