#!/usr/bin/env python3
"""Prints how long bundle and checkout take until their window is on the screen (Linux, Xvfb).

Usage: measure_start.py [PROGRAM] (dist/nonvoip-desktop/nonvoip-desktop). Needs Xvfb and xdotool.
They take turns, so that a busy machine troubles both; the ratio is what counts.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TURNS = 9


def until_shown(command: list[str], environment: dict[str, str]) -> float:
    """Seconds from the start of a program until its window can be seen; then it is ended."""
    with tempfile.TemporaryDirectory(prefix="nonvoip-start-") as folder:
        began = time.perf_counter()
        program = subprocess.Popen(
            [*command, "--data-dir", folder],
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        # Its own waiting (--sync) looks twice a second only.
        search = ["xdotool", "search", "--onlyvisible", "--name", "^NonVoip Desktop"]
        while subprocess.run(search, env=environment, capture_output=True).returncode:
            if program.poll() is not None or time.perf_counter() - began > 60:
                raise SystemExit(f"{command[0]} shows no window")
            time.sleep(0.005)
        took = time.perf_counter() - began
        program.terminate()
        program.wait(30)
        return took


def main(arguments: list[str]) -> int:
    """Measure both and print the medians."""
    bundle = arguments[0] if arguments else str(ROOT / "dist/nonvoip-desktop/nonvoip-desktop")
    source = str(ROOT / ".venv" / "bin" / "nonvoip-desktop")
    read, write = os.pipe()
    screen = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(write)
        number = os.read(read, 16).decode().strip()
        environment = {"PATH": "/usr/bin:/bin", "HOME": tempfile.gettempdir(), "LANG": "C.UTF-8"}
        environment["DISPLAY"] = f":{number}"
        taken: dict[str, list[float]] = {bundle: [], source: []}
        for program in taken:
            until_shown([program], environment)  # its files are in memory then
        for _ in range(TURNS):
            for program, times in taken.items():
                times.append(until_shown([program], environment))
    finally:
        screen.terminate()
        screen.wait()
    middle = {program: statistics.median(times) for program, times in taken.items()}
    for name, program in (("bundle", bundle), ("source", source)):
        least = min(taken[program])
        print(f"{name}: {middle[program]:.2f} s until the window is seen, {least:.2f} s at best")
    print(f"The bundle takes {middle[bundle] / middle[source]:.2f} times as long")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
