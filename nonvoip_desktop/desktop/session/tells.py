"""What every system tells in its own way."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct


class Tells(Struct, frozen=True):
    """Whom to call: ``locked(source, locked)``, ``woke()`` after sleep, ``network()`` for a change.

    Several sources may know of the lock (the session manager, a screen saver);
    each is named, so that one that says 'unlocked' does not speak for another.
    """

    locked: Callable[[str, bool], None]
    woke: Callable[[], None]
    network: Callable[[], None]
