"""The keys of the window's commands, by the commands' names, and how a tooltip tells of them."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from nonvoip_desktop.ui.format import among_words

KEYS = {
    "follow_order": "Ctrl+Shift+F",
    "refresh": "F5",
    "settings": "Ctrl+,",
    "hide": "Ctrl+W",
    "quit": "Ctrl+Q",
    "search": "Ctrl+K",
    "palette": "Ctrl+Shift+P",
    "copy_pin": "Ctrl+Shift+C",
    "copy_number": "Ctrl+Shift+N",
    "services": "Ctrl+Shift+S",
    "history": "Ctrl+Shift+H",
    "statistics": "Ctrl+Shift+T",
    "reject": "Ctrl+Backspace",
    "reuse": "Ctrl+U",
    "activate": "Ctrl+Shift+A",
    "renew": "Ctrl+Shift+R",
    "note": "Ctrl+E",
    "order_again": "Ctrl+Shift+O",
    "shortcuts": "F1",
}


def with_keys(words: str, command: str) -> str:
    """What something does and the keys that do the same: 'Copy the code (Ctrl+Shift+C)'."""
    if command not in KEYS:
        return words
    native = QKeySequence.SequenceFormat.NativeText
    return f"{words} ({among_words(QKeySequence(KEYS[command]).toString(native))})"
