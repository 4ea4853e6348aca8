#!/usr/bin/env python3
"""Rules of this project that no ready-made tool checks. Run by ``make check``; prints each breach.

Usage: check_project.py [FOLDER] (a checkout; its tracked and new files are read)
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

LONGEST_FILE = 450

#: In every text file. Where something lies on one machine, or comes from, is nobody else's
#: matter; ports and hosts of this computer (localhost) are.
EVERYWHERE = {
    r"(?:^|[^\w./-])/(?:home|root|Users|work)/\w": "a path of one machine",
    r"--(?:extra-)?index-url|--find-links|\bindex-url\s*=": "the address of a package index",
    r"\bpypi\.org|files\.pythonhosted\.org": "the address of a package index",
    r"@ file:|file:///(?!\{)": "a package from one machine's disk",
}
#: In the program. A nested Qt loop inside a coroutine loses other tasks' steps for ever.
IN_PROGRAM = {
    r"\bprocessEvents\(": "processEvents() re-enters the event loop",
    r"\bqWait\(": "qWait() re-enters the event loop",
    r"\btime\.sleep\(": "time.sleep() blocks",
    r"\bQMessageBox\.(?:about|critical|information|question|warning)\(": "a nested Qt loop",
    r"\bQ(?:File|Input|Color|Font)Dialog\.get\w+\(": "a nested Qt loop",
    r"#.*\b(?:TODO|FIXME|XXX)\b": "work left undone",
    r"\braise NotImplementedError\b": "work left undone",
}
#: In the interface: these read text as HTML, and text from outside must never be read so.
IN_UI = {r"(?<!\w)QLabel\(": "QLabel reads HTML; PlainLabel does not"}
MAY_MAKE_LABELS = ("nonvoip_desktop/ui/text.py",)
#: The files that name the patterns themselves.
EXEMPT = ("packaging/check_project.py", "tests/unit/test_check_project.py")


def files(folder: Path) -> list[str]:
    """The tracked files, and new ones that are not ignored."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=folder,
        capture_output=True,
        check=True,
        text=True,
    )
    names = sorted({name for name in listed.stdout.split("\0") if name})
    return [name for name in names if (folder / name).is_file()]


def breaches(folder: Path) -> Iterator[str]:
    """Each breach of a rule as one line with file and line number."""
    if (folder / "packaging" / "__init__.py").exists():
        yield "packaging/__init__.py: would hide the library of the same name"
    for name in files(folder):
        if name in EXEMPT:
            continue
        try:
            text = (folder / name).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        yield from _matches(name, text, EVERYWHERE)
        if not name.startswith("nonvoip_desktop/") or not name.endswith(".py"):
            continue
        length = text.count("\n")
        if length > LONGEST_FILE:
            yield f"{name}: {length} lines; more than {LONGEST_FILE} hold more than one idea"
        yield from _matches(name, text, IN_PROGRAM)
        if name.startswith("nonvoip_desktop/ui/") and name not in MAY_MAKE_LABELS:
            yield from _matches(name, text, IN_UI)
        yield from _nested_loops(name, text)


def _matches(name: str, text: str, rules: dict[str, str]) -> Iterator[str]:
    for pattern, reason in rules.items():
        for match in re.finditer(pattern, text, re.MULTILINE):
            line = text.count("\n", 0, match.start()) + 1
            yield f"{name}:{line}: {reason}: {match.group().strip()}"


def _nested_loops(name: str, text: str) -> Iterator[str]:
    """Calls of ``.exec()``: dialogs and menus are shown, never executed."""
    for node in ast.walk(ast.parse(text)):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in ("exec", "exec_")
        ):
            yield f"{name}:{node.lineno}: .{node.func.attr}() starts a nested Qt loop; show() it"


def main(arguments: list[str]) -> int:
    """Print every breach; 1 if there is any."""
    folder = Path(arguments[0]) if arguments else Path(__file__).resolve().parents[1]
    found = list(breaches(folder))
    for breach in found:
        print(breach)
    print(f"project rules: {len(found)} broken" if found else "project rules: kept")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
