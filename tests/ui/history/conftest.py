"""What the tests of the history page share: entries and a page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.history import HistoryEntry
from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState
from nonvoip_desktop.ui.history.view import HistoryPage
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.theme import Theme

NOW = datetime(2026, 11, 25, 14, 0, tzinfo=UTC)
ACCOUNT = Account("https://service.example", "you@example.com")


@pytest.fixture
def make_entry() -> Callable[..., HistoryEntry]:
    """Make an order of the history; ``at`` numbers it from the newest on."""

    def make(at: int, *, pin: str | None = None, note: str = "", **more: object) -> HistoryEntry:
        ordered = NOW - timedelta(hours=2 + at)
        fields: dict[str, object] = {
            "service": f"Service {at}",
            "kind": OrderKind.SHORT_TERM,
            "state": OrderState.RECEIVED if pin else OrderState.EXPIRED,
            "product_id": "1",
            "price": Decimal("0.36"),
            "number": f"1609555{at:04}",
        }
        order = Order(
            order_id=str(1000 + at),
            account=ACCOUNT,
            ordered_at=ordered,
            updated_at=ordered,
            note=note,
            **{**fields, **more},  # type: ignore[arg-type]
        )
        newest = None
        if pin:
            newest = Message(order.order_id, f"Your code is {pin}", pin, ordered, message_id=at + 1)
        return HistoryEntry(order, int(bool(pin)), newest, pin)

    return make


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> HistoryPage:
    """The page as wide as in the main window at first, without any rows."""
    theme = Theme()
    made = HistoryPage(theme, Icons(theme), lambda: NOW)
    qtbot.addWidget(made)
    made.resize(928, 600)
    made.show()
    qtbot.waitExposed(made)
    return made
