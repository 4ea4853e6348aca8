"""What the person says of a lost answer is taken up: what was paid for is waited for."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from nonvoip_desktop.core.events import MessageArrived
from nonvoip_desktop.domain.action import Action, ActionState
from nonvoip_desktop.domain.order import Order, OrderState
from tests.faults.house import House, product
from tests.helpers.sandbox import SandboxThread

SHORT_TERM, RENTAL = 10000086, 9044


async def lose_answer(house: House, sandbox: SandboxThread, call: str) -> tuple[Action, Order]:
    """An action that was done at the service, and whose answer was lost."""
    session = house.session
    await session.purchasing.buy(
        product(sandbox, SHORT_TERM if call == "reuse" else RENTAL, sms=[])
    )
    (order,) = session.book.all()
    if call == "reuse":
        sandbox.sms(order.order_id, "Your code is 1234", pin="1234")
        await session.watcher.poll_now(order.order_id)
    order = house.order(order.order_id)
    sandbox.fault("reset_after", call)
    match call:
        case "reuse":
            action = await session.acting.reuse(order.order_id)
        case "activate":
            action = await session.acting.activate(order.order_id)
        case _:
            action = await session.acting.renew(order.order_id, "30d")
    assert action is not None
    assert action.state is ActionState.UNCONFIRMED
    assert house.order(order.order_id) == order
    return action, order


@pytest.mark.parametrize("call", ["reuse", "activate", "renew"])
async def test_what_was_not_done_changes_nothing(
    sandbox: SandboxThread, tmp_path: Path, call: str
) -> None:
    async with House(sandbox, tmp_path / "orders.sqlite3") as house:
        action, order = await lose_answer(house, sandbox, call)
        await house.session.acting.settle(action.action_id, done=False)
        assert house.order(order.order_id) == order
        assert house.session.acting.open() == ()


@pytest.mark.parametrize("call", ["reuse", "activate", "renew"])
async def test_what_was_done_is_taken_up(sandbox: SandboxThread, tmp_path: Path, call: str) -> None:
    database = tmp_path / "orders.sqlite3"
    async with House(sandbox, database) as house:
        action, order = await lose_answer(house, sandbox, call)
        await house.session.acting.settle(action.action_id, done=True)
        changed = house.order(order.order_id)
        assert changed != order
        match call:
            case "reuse":
                assert changed.state is OrderState.WAITING
            case "activate":
                assert changed.active_until is not None
                assert changed.active_until > datetime.now(UTC)
            case _:
                # Nobody has said the new end, and the old one is none any more.
                assert changed.expires_at is None
        assert sandbox.count(call) == 1
    async with House(sandbox, database) as house:
        assert house.order(order.order_id) == changed
        assert house.session.acting.open() == ()


async def test_the_code_of_a_reuse_that_the_person_confirmed_is_shown(
    sandbox: SandboxThread, tmp_path: Path
) -> None:
    async with House(sandbox, tmp_path / "orders.sqlite3") as house:
        action, order = await lose_answer(house, sandbox, "reuse")
        await house.session.acting.settle(action.action_id, done=True)
        await house.session.watcher.poll_now(order.order_id)
        # The old text is not taken for a new one.
        assert house.order(order.order_id).state is OrderState.WAITING
        sandbox.sms(order.order_id, "Your code is 5678", pin="5678")
        await house.session.watcher.poll_now(order.order_id)
        assert house.order(order.order_id).state is OrderState.RECEIVED
        assert house.told(MessageArrived)[-1].message.pin == "5678"
