"""A person who sees nothing but names and roles: the client of a screen reader's interface.

Run by the system's Python, which has pyatspi: ``python3 assistive.py EMAIL PASSWORD`` does the
main job in the program that runs on this session bus and prints the code that it was told.
"""

from __future__ import annotations

import sys
import threading
import time

import pyatspi
from gi.repository import GLib

#: What is raised where something has gone between being found and being asked.
GONE = (GLib.Error, RuntimeError, AttributeError, LookupError, NotImplementedError)
PATIENCE = 60.0
_pause = threading.Event()


def walk(node, depth=0):
    """The node and everything below it that can be asked for."""
    yield node
    if depth > 40:
        return
    try:
        count = node.childCount
    except GONE:
        return
    for at in range(count):
        try:
            child = node.getChildAtIndex(at)
        except GONE:
            continue
        if child is not None:
            yield from walk(child, depth + 1)


def program():
    """The program among those that tell what they show."""
    desktop = pyatspi.Registry.getDesktop(0)
    for at in range(desktop.childCount):
        application = desktop.getChildAtIndex(at)
        if application is not None and "nonvoip" in (application.name or "").lower():
            return application
    return None


def shown(node) -> bool:
    state = node.getState()
    return state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_ENABLED)


def find(role: str, begins: str, *, inside: str = ""):
    """Wait for something of this role whose name begins so, and that can be used."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        root = program()
        if root is not None:
            for node in walk(root):
                try:
                    if node.getRoleName() != role or not (node.name or "").startswith(begins):
                        continue
                    if inside in node.name and (role == "list item" or shown(node)):
                        return node
                except GONE:
                    continue
        _pause.wait(0.2)
    raise SystemExit(f"not found: {role} {begins!r} {inside!r}\n{told()}")


def told() -> str:
    """Everything that is told now, for the words of a failure."""
    root = program()
    lines = []
    for node in walk(root) if root is not None else ():
        try:
            if node.name:
                lines.append(f"{node.getRoleName()}: {node.name}")
        except GONE:
            continue
    return "\n".join(lines[:200])


def write(name: str, text: str, role: str = "text") -> None:
    find(role, name).queryEditableText().setTextContents(text)


def press(name: str, role: str = "push button") -> None:
    action = find(role, name).queryAction()
    for at in range(action.nActions):
        if action.getName(at) in ("Press", "press", "click", "Toggle"):
            action.doAction(at)
            return
    raise SystemExit(f"cannot be pressed: {name}")


def key(code: int) -> None:
    """A key of the keyboard, by its X11 symbol."""
    pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_SYM)


RETURN = 0xFF0D


def main(email: str, password: str) -> int:
    """Sign in, search, buy, accept the price, and read the code."""
    write("Email", email)
    write("Password", password, "password text")
    press("Sign in")
    find("list item", "Discord")
    write("Search services and countries", "Discord")
    find("list item", "Discord", inside="10 minutes")
    find("text", "Search services and countries").queryComponent().grabFocus()
    key(RETURN)  # chooses the first
    key(RETURN)  # buys it
    press("Pay ")
    row = find("table cell", "Discord", inside="code ")
    print(row.name)
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
