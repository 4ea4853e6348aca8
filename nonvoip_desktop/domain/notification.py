"""What the system is asked to tell the person who is looking elsewhere."""

from __future__ import annotations

from msgspec import Struct


class Notification(Struct, frozen=True):
    """One notification. A later one with the same ``key`` takes its place on screen.

    ``title`` and ``body`` are plain text. ``copy_text`` names the action that
    copies the code, empty where there is none; ``open_text`` names what a click
    does. ``sound`` lets the system make its sound.
    """

    key: str
    title: str
    body: str
    open_text: str
    copy_text: str = ""
    sound: bool = True
