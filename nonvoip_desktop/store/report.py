"""What a repair of the database saved, and what may be missing after it."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from msgspec import Struct

from nonvoip_desktop.language import translate


class Rescued(Struct, frozen=True):
    """Rows read from the damaged file that were newer than the backup, or not in it."""

    purchases: int = 0
    actions: int = 0
    orders: int = 0
    messages: int = 0


class RecoveryReport(Struct, frozen=True):
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
        return f"{self.title} {self.sentences}"

    @property
    def title(self) -> str:
        """What happened, in one sentence."""
        words = translate("Store", "The database had to be repaired: {problem}.")
        return words.format(problem=self.problem)

    @property
    def sentences(self) -> str:
        """What came of it."""
        sentences = []
        if self.set_aside is not None:
            sentences.append(
                translate("Store", "The damaged file was kept as {file}.").format(
                    file=self.set_aside
                )
            )
        if self.backup_made_at is not None:
            made = self.backup_made_at.strftime("%Y-%m-%d %H:%M UTC")
            words = translate("Store", "The backup of {made} was restored.")
            sentences.append(words.format(made=made))
        else:
            sentences.append(translate("Store", "There was no good backup to restore."))
        sentences.append(self._rescued_words())
        if not self.purchases_complete:
            if self.backup_made_at is None:
                sentences.append(translate("Store", "Purchases may be missing."))
            else:
                sentences.append(
                    translate("Store", "Purchases made after the backup may be missing.")
                )
            sentences.append(
                translate(
                    "Store",
                    "Compare the balance and the order ids that you know; an order that is missing "
                    "can be followed by its id.",
                )
            )
        if not self.everything_complete:
            sentences.append(
                translate("Store", "Some orders, messages or favourites may be missing.")
            )
        elif self.purchases_complete:
            sentences.append(translate("Store", "As far as can be told, nothing is missing."))
        return " ".join(sentences)

    def _rescued_words(self) -> str:
        rescued = self.rescued
        if rescued == Rescued():
            return translate("Store", "The damaged file gave nothing newer.")
        return translate(
            "Store", "Read from the damaged file: {purchases}, {actions}, {orders}, {messages}."
        ).format(
            purchases=translate("Store", "%Ln purchase(s)", None, rescued.purchases),
            actions=translate("Store", "%Ln reuse(s) or renewal(s)", None, rescued.actions),
            orders=translate("Store", "%Ln order(s)", None, rescued.orders),
            messages=translate("Store", "%Ln message(s)", None, rescued.messages),
        )
