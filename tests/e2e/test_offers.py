"""When the service asks for another price or a bid: the person decides, and nothing else spends."""

from __future__ import annotations

import time
from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLineEdit, QWidget

from nonvoip_desktop.tour.hand import click, find, press, type_text
from nonvoip_desktop.ui.dialogs.bid import BidDialog
from nonvoip_desktop.ui.dialogs.price import PriceDialog
from nonvoip_desktop.ui.orders.row import RowStatus
from tests.helpers.desk import CTRL, Desk, at_a_desk
from tests.helpers.sandbox import SandboxThread


class Moments(QObject):
    """When the button that pays was first painted, and when it could be used."""

    def __init__(self) -> None:
        super().__init__()
        self.seen = self.usable = 0.0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched.objectName() == "payButton" and isinstance(watched, QWidget):
            if event.type() == QEvent.Type.Paint and not self.seen:
                self.seen = time.monotonic()
            elif event.type() == QEvent.Type.EnabledChange and watched.isEnabled():
                self.usable = time.monotonic()
        return False


WAYS_TO_DECLINE: dict[str, Callable[[Desk, PriceDialog | BidDialog], object]] = {
    "Escape": lambda desk, dialog: press(dialog, Qt.Key.Key_Escape),
    "the window's close button": lambda desk, dialog: dialog.close(),
    "the default button": lambda desk, dialog: press(dialog, Qt.Key.Key_Return),
    "a click": lambda desk, dialog: desk.click("declineButton", dialog),
}


async def price_dialog(desk: Desk) -> PriceDialog:
    desk.click_buy("Telegram")
    await desk.until("the price dialog", lambda: desk.dialog(PriceDialog))
    return desk.dialog(PriceDialog)


async def bid_dialog(desk: Desk) -> BidDialog:
    desk.click_buy("Gmail")
    await desk.until("the bid dialog", lambda: desk.dialog(BidDialog))
    return desk.dialog(BidDialog)


@at_a_desk
async def test_exactly_the_accepted_price_is_paid_once(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Telegram", price="1.20", on_order="price_change", asks=["1.70"], sms=[0])
    await desk.sign_in()
    dialog = await price_dialog(desk)
    words = desk.texts(dialog)
    for seen in ("$1.20", "$1.70", "+$0.50", "+42 %", "$48.30"):
        assert seen in words
    await desk.until("the row", lambda: desk.row("Telegram").status is RowStatus.OFFERED)
    assert sandbox.charges() == []
    await desk.spend(dialog, "payButton")
    await desk.until("the code", lambda: desk.row("Telegram").pin)
    (charge,) = sandbox.charges()
    assert Decimal(charge["amount"]) == Decimal("1.70")
    first, second = sandbox.requests("order")
    assert "accepted_max_price" not in first["body"]
    assert Decimal(str(second["body"]["accepted_max_price"])) == Decimal("1.70")
    assert not desk.dialogs()
    assert len(desk.rows()) == 1


@pytest.mark.parametrize("way", WAYS_TO_DECLINE)
@at_a_desk
async def test_a_declined_price_spends_nothing(
    desk: Desk, sandbox: SandboxThread, way: str
) -> None:
    sandbox.product("Telegram", on_order="price_change", asks=["1.70"])
    await desk.sign_in()
    dialog = await price_dialog(desk)
    if way == "Escape":
        # Also when the paying button could be pressed by now.
        await desk.until("it can pay", lambda: desk.button("payButton", dialog).isEnabled())
    WAYS_TO_DECLINE[way](desk, dialog)
    await desk.until("the dialog gone", lambda: not desk.dialogs())
    await desk.until("the row gone", lambda: not desk.rows())
    assert sandbox.charges() == []
    assert sandbox.count("order") == 1
    assert desk.balance() == "$50.00"


@at_a_desk
async def test_another_price_is_asked_again(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product(
        "Telegram", price="1.20", on_order="price_change", asks=["1.70", "1.95"], sms=[0]
    )
    await desk.sign_in()
    dialog = await price_dialog(desk)
    await desk.spend(dialog, "payButton")
    await desk.until("the new price", lambda: "$1.95" in desk.texts(desk.dialog(PriceDialog)))
    dialog = desk.dialog(PriceDialog)
    assert dialog.windowTitle() == "The price has changed again"
    assert not desk.button("payButton", dialog).isEnabled()
    assert sandbox.charges() == []
    await desk.spend(dialog, "payButton")
    await desk.until("the order", lambda: desk.row("Telegram").number)
    assert [Decimal(charge["amount"]) for charge in sandbox.charges()] == [Decimal("1.95")]
    assert sandbox.count("order") == 3


@at_a_desk
async def test_a_declined_second_price_spends_nothing(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Telegram", price="1.20", on_order="price_change", asks=["1.70", "1.95"])
    await desk.sign_in()
    await desk.spend(await price_dialog(desk), "payButton")
    await desk.until("the new price", lambda: "$1.95" in desk.texts(desk.dialog(PriceDialog)))
    press(desk.dialog(PriceDialog), Qt.Key.Key_Escape)
    await desk.until("the row gone", lambda: not desk.rows())
    assert sandbox.charges() == []


@at_a_desk
async def test_paying_is_impossible_in_the_first_moment(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Telegram", on_order="price_change", asks=["1.70"])
    await desk.sign_in()
    moments = Moments()
    QApplication.instance().installEventFilter(moments)
    dialog = await price_dialog(desk)
    pay = desk.button("payButton", dialog)

    def try_everything() -> bool:
        if not pay.isEnabled():
            for attempt in (lambda: click(pay), lambda: press(pay, Qt.Key.Key_Space), pay.click):
                attempt()
            assert dialog.isVisible()
        return pay.isEnabled()

    await desk.until("that it can be used", try_everything)
    QApplication.instance().removeEventFilter(moments)
    # From when it was seen, however late this computer shows it.
    assert moments.usable - moments.seen > 0.6
    # A key that was down before the dialog came does not decide it either.
    held = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    QApplication.sendEvent(dialog, held)
    assert dialog.isVisible()
    assert sandbox.count("order") == 1
    await desk.spend(dialog, "payButton")
    await desk.until("the order", lambda: desk.row("Telegram").number)
    assert len(sandbox.charges()) == 1


@at_a_desk
async def test_the_app_stays_usable_while_a_question_is_open(
    desk: Desk, sandbox: SandboxThread
) -> None:
    sandbox.product("Telegram", on_order="price_change", asks=["1.70"])
    await desk.sign_in()
    dialog = await price_dialog(desk)
    await desk.buy("Netflix")
    assert dialog.isVisible()
    # The row and another click on its card bring the question up again, the same one.
    desk.click_part("Telegram", "action")
    desk.click_buy("Telegram")
    await desk.while_true(lambda: desk.dialogs() == [dialog], 0.2)
    assert dialog.windowTitle() == "The price has changed"
    assert sandbox.count("order") == 2


@at_a_desk
async def test_a_question_is_void_after_quitting(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Telegram", on_order="price_change", asks=["1.70"])
    await desk.sign_in()
    await price_dialog(desk)
    await desk.reopen()
    assert not desk.dialogs()
    await desk.sign_in()
    assert desk.rows() == []
    assert sandbox.charges() == []


@at_a_desk
async def test_a_bid_becomes_a_number_and_a_code(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Gmail", on_order="premium", recommended_bid=20, bid_outcome="timeout", sms=[0])
    await desk.sign_in()
    dialog = await bid_dialog(desk)
    assert "20" in desk.texts(dialog)
    await desk.spend(dialog, "bidButton")
    await desk.until("the bid", lambda: desk.row("Gmail").status is RowStatus.BIDDING)
    assert desk.row("Gmail").number is None
    await desk.until("the words", lambda: "Bid 20, running for" in desk.sms())
    sandbox.order(desk.order_id("Gmail"), "win")
    await desk.until_polled("the code", lambda: desk.row("Gmail").pin)
    assert desk.row("Gmail").number == sandbox.order_of(desk.order_id("Gmail"))["number"]
    _first, second = sandbox.requests("order")
    assert second["body"]["auction"] == 20
    assert len(sandbox.charges()) == 1


@at_a_desk
async def test_another_bid_than_the_recommended_one(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Gmail", on_order="premium", recommended_bid=20, bid_outcome="timeout")
    await desk.sign_in()
    dialog = await bid_dialog(desk)
    box = find(dialog, QAbstractSpinBox, "bidAmount")
    field = box.findChildren(QLineEdit)[0]
    press(field, Qt.Key.Key_A, CTRL)
    type_text(field, "35")
    assert not desk.button("bidButton", dialog).isEnabled()
    await desk.spend(dialog, "bidButton")
    await desk.until("the bid", lambda: desk.row("Gmail").status is RowStatus.BIDDING)
    assert sandbox.requests("order")[-1]["body"]["auction"] == 35


@pytest.mark.parametrize("way", WAYS_TO_DECLINE)
@at_a_desk
async def test_a_declined_bid_spends_nothing(desk: Desk, sandbox: SandboxThread, way: str) -> None:
    sandbox.product("Gmail", on_order="premium", recommended_bid=20)
    await desk.sign_in()
    dialog = await bid_dialog(desk)
    WAYS_TO_DECLINE[way](desk, dialog)
    await desk.until("the dialog gone", lambda: not desk.dialogs())
    await desk.until("the row gone", lambda: not desk.rows())
    assert sandbox.charges() == []
    assert sandbox.count("order") == 1


@at_a_desk
async def test_a_running_bid_is_cancelled(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Gmail", on_order="premium", recommended_bid=20, bid_outcome="timeout")
    await desk.sign_in()
    await desk.spend(await bid_dialog(desk), "bidButton")
    await desk.until("the bid", lambda: desk.row("Gmail").status is RowStatus.BIDDING)
    await desk.until("the balance", lambda: desk.balance() != "$50.00")
    desk.click_part("Gmail", "action")
    await desk.until("the end", lambda: desk.row("Gmail").status is RowStatus.REJECTED)
    await desk.until("the refund", lambda: "Refunded: the balance shows it." in desk.sms())
    assert desk.balance() == "$50.00"


@at_a_desk
async def test_a_lost_bid_says_so(desk: Desk, sandbox: SandboxThread) -> None:
    sandbox.product("Gmail", on_order="premium", recommended_bid=20, bid_outcome="timeout")
    await desk.sign_in()
    await desk.spend(await bid_dialog(desk), "bidButton")
    await desk.until("the bid", lambda: desk.row("Gmail").status is RowStatus.BIDDING)
    sandbox.order(desk.order_id("Gmail"), "lose")
    await desk.until_polled("the end", lambda: desk.row("Gmail").status is not RowStatus.BIDDING)
    assert "The bid was lost. The order was cancelled and refunded." in "".join(desk.notices())
