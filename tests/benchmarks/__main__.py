"""Runs the benchmarks, each in a process of its own, and writes ``bench.json``.

Usage: python -m tests.benchmarks [NAME ...]  (``start`` for bench_start.py; without a name, all)
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.figures import table

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
#: No benchmark may hang; the longest watches an idle window for minutes.
LONGEST = 1800


def main(wanted: list[str]) -> int:
    """Print one table; 1 if a benchmark could not be run (an unmet goal is in the table)."""
    names = [path.stem.removeprefix("bench_") for path in sorted(FOLDER.glob("bench_*.py"))]
    unknown = [name for name in wanted if name not in names]
    if unknown:
        print(f"No such benchmark: {', '.join(unknown)}. There are: {', '.join(names)}.")
        return 2
    rows: list[dict[str, object]] = []
    broken: list[str] = []
    with tempfile.TemporaryDirectory(prefix="nonvoip-bench-") as folder:
        for name in wanted or names:
            file = Path(folder) / f"{name}.json"
            began = time.monotonic()
            ran = subprocess.run(
                [sys.executable, "-m", f"tests.benchmarks.bench_{name}", "--rows", file],
                cwd=ROOT,
                timeout=LONGEST,
                check=False,
            )
            print(f"{name}: {time.monotonic() - began:.0f} s", flush=True)
            if ran.returncode == 0 and file.exists():
                rows += json.loads(file.read_text())
            else:
                broken.append(name)
    print(f"\n{table(rows)}")
    (ROOT / "bench.json").write_text(json.dumps({"rows": rows}, indent=2) + "\n")
    held = sum(bool(row["holds"]) for row in rows)
    print(f"\n{held} of {len(rows)} goals are met; the rows are in bench.json.")
    if broken:
        print(f"Could not be run: {', '.join(broken)}")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
