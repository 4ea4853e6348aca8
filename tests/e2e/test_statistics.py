"""The statistics of the window say what the service's own books say."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtGui import QGuiApplication

from nonvoip_desktop.ui.orders.row import RowStatus
from tests.helpers.desk import Desk, at_a_desk
from tests.helpers.past import Past
from tests.helpers.sandbox import SandboxThread


@pytest.mark.parametrize("dialect", ["strict", "drifting"])
@at_a_desk
async def test_the_figures_are_those_of_the_ledger(
    desk: Desk, sandbox: SandboxThread, dialect: str
) -> None:
    sandbox.options(dialect=dialect)
    for name in ("Instagram", "Telegram", "Discord"):
        sandbox.product(name, sms=[])
    await desk.sign_in()
    for name in ("Instagram", "Telegram", "Instagram"):
        order_id = await desk.buy(name)
        sandbox.sms(order_id, f"Your code is 48{order_id[-3:]}", pin=f"48{order_id[-3:]}")
        await desk.until_polled(f"the code of {name}", lambda n=name: desk.row(n).pin)
    await desk.buy("Discord")
    desk.click_part("Discord", "action")
    await desk.until("the rejection", lambda: desk.row("Discord").status is RowStatus.REJECTED)
    await desk.until("the refund", lambda: "Refunded" in desk.sms())

    past = Past(desk)
    page = await past.open_statistics()
    books = sandbox.ledger()
    spent = Decimal(books["charges"]) - Decimal(books["refunds"])
    await desk.until("what was spent", lambda: f"${spent:.2f}" in desk.texts(page))
    bars = [bar for bar in page.chart.bars if bar.value > 0]
    assert sum(bar.value for bar in bars) == spent
    by_service = {row[0].text: row[1].text for row in page.services.table.rows}
    charges = sandbox.charges("order")
    for name in ("Instagram", "Telegram"):
        own = [c for c in charges if sandbox.order_of(c["order_id"])["service"] == name]
        paid = sum(Decimal(charge["amount"]) for charge in own)
        assert by_service[name] == f"${abs(paid):.2f}"
    assert by_service["Discord"] == "$0.00", "its money came back"
    rates = {row[0].text: [cell.text for cell in row[2:4]] for row in page.rates.table.rows}
    assert rates["Instagram"] == ["100 %", "2 of 2 · few"]
    assert rates["Telegram"] == ["100 %", "1 of 1 · few"]

    desk.click("copyTable")
    line = f"Instagram\t{by_service['Instagram']}\t2"
    await desk.until("the table", lambda: line in desk.clipboard())
    desk.click("copyPicture")
    await desk.until("the picture", lambda: not QGuiApplication.clipboard().image().isNull())
    # What is bought from now on is counted as well, without asking.
    await desk.buy("Telegram")
    desk.trigger("statistics")
    await desk.until("the fifth order", lambda: "5" in desk.texts(page).split("\n"))
