"""What every system tells in its own way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tells:
    """Whom to call: ``locked(source, locked)``, ``woke()`` after sleep, ``network()`` for a change.

    Several sources may know of the lock (the session manager, a screen saver);
    each is named, so that one that says 'unlocked' does not speak for another.
    """

    locked: Callable[[str, bool], None]
    woke: Callable[[], None]
    network: Callable[[], None]
