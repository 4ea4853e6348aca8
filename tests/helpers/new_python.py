"""A small program in a Python of its own, in which nothing has been imported yet."""

from __future__ import annotations

import subprocess
import sys


def said(program: str, *arguments: str) -> list[str]:
    """What it prints, line by line; the test fails if it does not end well."""
    ran = subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True
    )
    return ran.stdout.splitlines()
