"""What a repair of the database saved, and what may be missing after it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Rescued:
    """Rows read from the damaged file that were newer than the backup, or not in it."""

    purchases: int = 0
    actions: int = 0
    orders: int = 0
    messages: int = 0


@dataclass(frozen=True, slots=True)
class RecoveryReport:
    """A damaged database was set aside and another one put in its place.

    ``happened_at`` and ``backup_made_at`` are UTC. ``problem`` says in plain
    words what was wrong. ``set_aside`` is the damaged file under its new name,
    ``None`` if there was none left to keep; ``backup`` the one that was
    restored, ``None`` if there was no good one. ``purchases_complete`` says that
    every purchase, reuse, renewal and activation could be read from the damaged
    file, ``everything_complete`` that all else could too.
    """

    happened_at: datetime
    problem: str
    set_aside: Path | None
    backup: Path | None
    backup_made_at: datetime | None
    rescued: Rescued
    purchases_complete: bool
    everything_complete: bool

    @property
    def words(self) -> str:
        """All of it in sentences for the person; purchases above all."""
        sentences = [f"The database had to be repaired: {self.problem}."]
        if self.set_aside is not None:
            sentences.append(f"The damaged file was kept as {self.set_aside}.")
        if self.backup_made_at is not None:
            made = self.backup_made_at.strftime("%Y-%m-%d %H:%M UTC")
            sentences.append(f"The backup of {made} was restored.")
        else:
            sentences.append("There was no good backup to restore.")
        sentences.append(self._rescued_words())
        if not self.purchases_complete:
            since = "" if self.backup_made_at is None else " made after the backup"
            sentences.append(
                f"Purchases{since} may be missing. Compare the balance and the order ids that "
                "you know; an order that is missing can be followed by its id."
            )
        if not self.everything_complete:
            sentences.append("Some orders, messages or favourites may be missing.")
        elif self.purchases_complete:
            sentences.append("As far as can be told, nothing is missing.")
        return " ".join(sentences)

    def _rescued_words(self) -> str:
        rescued = self.rescued
        if rescued == Rescued():
            return "The damaged file gave nothing newer."
        counts = ", ".join(
            [
                _count(rescued.purchases, "purchase"),
                _count(rescued.actions, "reuse or renewal", "reuses or renewals"),
                _count(rescued.orders, "order"),
                _count(rescued.messages, "message"),
            ]
        )
        return f"Read from the damaged file: {counts}."


def _count(number: int, one: str, many: str | None = None) -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"
