"""What a benchmark tells: a figure beside its baseline of the same run, and the goal.

A benchmark is a module ``bench_NAME.py`` in this folder with ``figures()``, which measures
and yields one ``Figure`` a row of the table. It ends with::

    if __name__ == "__main__":
        run(figures)

Machines differ and are busy with other things, so that only ratios within one run count.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

#: Seconds of a frame at 60 a second.
FRAME = 1 / 60


@dataclass(frozen=True, slots=True)
class Figure:
    """One row: ``measured`` and ``baseline`` in ``unit``, and the goal for their ratio.

    ``goal`` is the largest ratio that is good enough (``at_least`` turns that round: the
    smallest). ``baseline_is`` says what the baseline is. ``holds`` is given where the goal
    is not a matter of the ratio alone; ``note`` says then what it is.
    """

    figure: str
    measured: float
    baseline: float
    unit: str
    goal: float
    baseline_is: str
    at_least: bool = False
    met: bool | None = None
    note: str = ""

    @property
    def ratio(self) -> float:
        """How many times the baseline was measured."""
        return self.measured / self.baseline if self.baseline else float("inf")

    @property
    def holds(self) -> bool:
        """Whether the goal is met."""
        if self.met is not None:
            return self.met
        return self.ratio >= self.goal if self.at_least else self.ratio <= self.goal

    def as_row(self) -> dict[str, Any]:
        """The row of ``bench.json``."""
        sign = ">=" if self.at_least else "<="
        return {
            "figure": self.figure,
            "measured": round(self.measured, 6),
            "unit": self.unit,
            "baseline": f"{self.baseline_is}: {self.baseline:.4g} {self.unit}",
            "ratio": round(self.ratio, 3),
            "goal": self.note or f"{sign} {self.goal:g} x",
            "holds": self.holds,
        }


def table(rows: Iterable[dict[str, Any]]) -> str:
    """The rows as text, one line each."""
    heads = ("figure", "measured", "baseline", "ratio", "goal", "holds")
    cells = [
        (
            row["figure"],
            f"{row['measured']:.4g} {row['unit']}",
            row["baseline"],
            f"{row['ratio']:.2f}",
            row["goal"],
            "yes" if row["holds"] else "NO",
        )
        for row in rows
    ]
    widths = [max(len(line[at]) for line in (heads, *cells)) for at in range(len(heads))]
    lines = (heads, tuple("-" * width for width in widths), *cells)
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        for line in lines
    )


def run(figures: Callable[[], Iterable[Figure]]) -> None:
    """Measure, print the rows and, with ``--rows FILE``, keep them as JSON."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=Path)
    wanted = parser.parse_args()
    rows = [figure.as_row() for figure in figures()]
    if wanted.rows is not None:
        wanted.rows.write_text(json.dumps(rows))
    else:
        print(table(rows))
