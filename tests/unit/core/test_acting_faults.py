"""Actions when the disk is full, the app is killed or closed, and beside purchases."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from decimal import Decimal

import pytest

from nonvoip_desktop.core.events import Notice
from nonvoip_desktop.domain.action import Action, ActionKind, ActionState
from nonvoip_desktop.domain.answers import Renewed
from nonvoip_desktop.errors import StoreUnavailable
from tests.helpers.fakes import ACCOUNT, INSTAGRAM
from tests.helpers.sim_clock import START
from tests.unit.core.actor import Fixture, spending

A = ActionState


async def test_nothing_is_sent_while_the_intent_cannot_be_stored(on: Fixture) -> None:
    on.store.fail("save_action")
    with pytest.raises(StoreUnavailable):
        await on.acting.renew("2", "30d")
    assert spending(on) == []
    assert on.acting.open() == ()
    assert on.states() == []


async def test_nothing_is_sent_while_an_import_runs(on: Fixture) -> None:
    barred = on.world.session.money.barred("An import is under way")
    with barred, pytest.raises(StoreUnavailable, match="import"):
        await on.acting.renew("2", "30d")
    assert spending(on) == []
    assert on.acting.open() == ()
    renewed = await on.acting.renew("2", "30d")
    assert renewed is not None
    assert renewed.state is A.DONE


@pytest.mark.logs_errors("Not stored: This result")
async def test_a_disk_that_fills_before_sending_sends_nothing(on: Fixture) -> None:
    def fill(**_details: object) -> Decimal:
        on.store.fail("save_action")
        return on.world.service.money

    on.world.service.script("balance", fill)
    with pytest.raises(StoreUnavailable):
        await on.acting.renew("2", "30d")
    assert spending(on) == []
    assert on.states()[-1] is A.REFUSED
    on.store.fail()
    await asyncio.sleep(70)
    (stored,) = on.store.actions.values()
    assert stored.state is A.REFUSED


@pytest.mark.logs_errors("Not stored: This result")
async def test_a_result_that_cannot_be_stored_is_told_and_stored_later(on: Fixture) -> None:
    new_end = START + timedelta(days=50)

    def fill(**_details: object) -> Renewed:
        on.store.fail("save_action", "save_order")
        return Renewed(expires_at=new_end)

    on.world.service.script("renew", fill)
    action = await on.acting.renew("2", "30d")
    assert action is not None
    assert len(on.world.told(Notice)) == 1
    on.store.fail()
    await asyncio.sleep(70)
    assert on.store.actions[action.action_id].state is A.DONE
    assert on.world.order("2").expires_at == new_end


async def test_what_was_being_sent_is_unconfirmed_after_a_kill(on: Fixture) -> None:
    unconfirmed = Action("a2", ACCOUNT, "1", ActionKind.REUSE, A.UNCONFIRMED, START)
    on.store.actions["a2"] = unconfirmed
    on.world.service.always("renew", lambda **_details: asyncio.Event().wait())
    renewing = asyncio.create_task(on.acting.renew("2", "30d"))
    await asyncio.sleep(1)
    again = await on.world.restarted()
    await asyncio.gather(renewing, return_exceptions=True)
    await again.start()
    acting = again.session.acting
    assert [a.state for a in acting.open()] == [A.UNCONFIRMED] * 2
    lost = acting.of_order("2")
    assert lost is not None
    assert "sent once, if at all" in lost.detail
    assert again.store.actions[lost.action_id] == lost
    assert again.store.actions["a2"] == unconfirmed
    await asyncio.sleep(100)
    assert again.service.count("renew") == 1
    await again.close()


async def test_what_is_not_sent_when_the_app_closes_is_not_sent(on: Fixture) -> None:
    on.world.service.latency = 3
    first = asyncio.create_task(on.acting.renew("2", "30d"))
    second = asyncio.create_task(on.acting.reuse("1"))
    await asyncio.sleep(1)
    await on.world.close()
    for action in (await first, await second):
        assert action is not None
        assert action.state is A.REFUSED
        assert "Nothing was sent" in action.detail
        assert on.store.actions[action.action_id].state is A.REFUSED
    assert spending(on) == []


async def test_actions_and_purchases_take_turns(on: Fixture) -> None:
    on.world.service.latency = 1
    await asyncio.gather(on.acting.renew("2", "30d"), on.world.session.purchasing.buy(INSTAGRAM))
    names = [c.name for c in on.world.service.calls if c.name in ("renew", "order")]
    assert names == ["renew", "order"]


async def test_a_balance_that_cannot_be_stored_after_it_is_no_alarm(on: Fixture) -> None:
    def fill(**_details: object) -> Decimal:
        on.store.fail("save_action")
        return on.world.service.money

    on.world.service.script("balance", on.world.service.money, fill)
    action = await on.acting.renew("2", "30d")
    assert action is not None
    assert action.state is A.DONE
    assert on.world.told(Notice) == []
