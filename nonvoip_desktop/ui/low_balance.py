"""The warning that the balance is low: once when it falls below, gone when it rises again."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from nonvoip_desktop.core.events import BalanceChanged, Events, Notice, NoticeOver, Severity
from nonvoip_desktop.settings import LOW_BALANCE, Settings
from nonvoip_desktop.ui.format import money

translate = QCoreApplication.translate

KEY = "low balance"


class LowBalance:
    """Watches the balance that the service says; the limit is the person's own."""

    def __init__(self, settings: Settings, events: Events) -> None:
        self._settings = settings
        self._events = events
        self._low = False
        events.subscribe(BalanceChanged, self._changed)

    def forget(self) -> None:
        """Nobody is signed in any more: the warning goes, and the next account has its own."""
        if self._low:
            self._low = False
            self._events.publish(NoticeOver(KEY))

    def _changed(self, event: BalanceChanged) -> None:
        limit = self._settings.get(LOW_BALANCE)
        low = limit is not None and event.balance < limit
        if low and not self._low:
            title = translate("LowBalance", "Your balance is low: {amount}")
            sentence = translate("LowBalance", "You can top it up on the website (Help menu).")
            title = title.format(amount=money(event.balance))
            self._events.publish(Notice(KEY, Severity.WARNING, title, sentence))
        elif self._low and not low:
            self._events.publish(NoticeOver(KEY))
        self._low = low
