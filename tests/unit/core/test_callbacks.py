"""What the service posts: whose it is, that it is one, and what it makes of its order."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from nonvoip_desktop.core.events import MessageArrived, Notice, NoticeOver, UnmatchedChanged
from nonvoip_desktop.core.inbox import MOST_UNCONFIRMED
from nonvoip_desktop.domain.answers import NoSms
from nonvoip_desktop.domain.callback import AuctionWon, CallbackState, IncomingMessage
from nonvoip_desktop.domain.message import Source
from nonvoip_desktop.domain.order import OrderState
from nonvoip_desktop.domain.purchase import PurchaseState
from nonvoip_desktop.errors import CallbacksFull, OutcomeUnknown
from tests.helpers.fakes import ACCOUNT, INSTAGRAM
from tests.helpers.sim_clock import START, SimLoop, running_clock
from tests.unit.core.world import World

NUMBER = "16095550100"


def sms(text: str = "Code 1234", order_id: str | None = "1", **more: Any) -> IncomingMessage:
    return IncomingMessage(text, order_id, **more)


def states(world: World) -> list[CallbackState]:
    return [callback.state for _, callback in world.store.callbacks.values()]


async def started(world: World, *orders: str, **changes: Any) -> World:
    for order_id in orders:
        world.add(order_id, **changes)
    await world.start()
    await asyncio.sleep(1)
    return world


# A message


async def test_a_message_is_shown_at_once_and_confirmed_by_one_poll(world: World) -> None:
    await started(world, "1")
    world.service.calls.clear()
    world.service.send_sms("1", "Code 1234", pin="1234")
    await world.post(sms(pin="1234", sender="8843", number="19995550000", service="Evil"))
    (told,) = world.told(MessageArrived)
    assert (told.message.pin, told.message.sender) == ("1234", "8843")
    assert (told.message.source, told.message.confirmed) == (Source.CALLBACK, False)
    # What is known of an order is not overwritten by whatever the callback says.
    assert (told.order.state, told.order.number) == (OrderState.RECEIVED, NUMBER)
    assert told.order.service == "Instagram"
    await asyncio.sleep(1)
    (message,) = world.session.book.messages("1")
    assert message.confirmed
    assert world.service.count("get_sms") == 1
    await asyncio.sleep(60)
    assert world.service.count("get_sms") == 1


async def test_a_poll_that_fails_is_tried_a_few_times_more(world: World) -> None:
    await started(world, "1")
    world.service.always("get_sms", OutcomeUnknown("no answer"))
    world.service.calls.clear()
    await world.post(sms())
    await asyncio.sleep(300)
    assert world.service.count("get_sms") == 4
    (message,) = world.session.book.messages("1")
    assert not message.confirmed


@pytest.mark.parametrize("state", [OrderState.EXPIRED, OrderState.REJECTED, OrderState.BIDDING])
async def test_a_callback_is_welcome_at_any_time(world: World, state: OrderState) -> None:
    await started(world, "1", state=state)
    await world.post(sms())
    assert world.order("1").state is OrderState.RECEIVED


async def test_delivered_twice_is_one_also_without_an_order_id(world: World) -> None:
    await started(world, "1")
    for event in (sms(), sms(order_id=None, number=NUMBER, service="instagram")):
        for _ in range(3):
            await world.post(event)
    assert world.texts("1") == ["Code 1234"]
    assert len(world.told(MessageArrived)) == 1
    assert states(world) == [CallbackState.USED, CallbackState.USED]


async def test_known_by_a_poll_is_only_marked(world: World) -> None:
    await started(world, "1")
    world.service.send_sms("1", "Code 1234")
    await asyncio.sleep(6)
    await world.post(sms(sender="8843"))
    (message,) = world.session.book.messages("1")
    assert (message.source, message.sender, message.confirmed) == (Source.POLL, "8843", True)
    assert len(world.told(MessageArrived)) == 1


async def test_an_identical_text_is_another_message_only_by_another_id_or_time(
    world: World,
) -> None:
    await started(world, "1")
    world.service.send_sms("1", "Code 1234")
    await asyncio.sleep(6)
    assert world.texts("1") == ["Code 1234"]
    for event, count in (
        (sms(event_id="a"), 1),  # the one that the poll has shown
        (sms(event_id="a"), 1),
        (sms(), 1),
        (sms(event_id="b"), 2),
        (sms(event_id="b"), 2),
        (sms(event_id="a"), 2),
        (sms(event_id="c"), 3),
    ):
        await world.post(event)
        assert len(world.texts("1")) == count, event


async def test_what_was_sent_after_it_had_been_seen_is_another(world: World) -> None:
    await started(world, "1")
    world.service.send_sms("1", "Code 1234")
    await asyncio.sleep(6)
    await world.post(sms(sent_at=world.clock.now() - timedelta(seconds=5)))
    assert len(world.texts("1")) == 1
    await asyncio.sleep(300)
    await world.post(sms(sent_at=world.clock.now()))
    assert len(world.texts("1")) == 2


async def test_the_text_of_before_a_reuse_is_new_only_with_an_id_of_its_own(world: World) -> None:
    await started(world, "1", baseline="Code 1234")
    await world.post(sms())
    assert world.texts("1") == []
    await world.post(sms(event_id="a"), sms(event_id="b"))
    assert world.texts("1") == ["Code 1234"]


async def test_a_number_that_is_not_known_yet_is_taken_over(world: World) -> None:
    world.service.always("get_sms", NoSms())
    await started(world, "1", number=None)
    await world.post(sms(number="16095550199"))
    assert world.order("1").number == "16095550199"


# Whose it is


async def test_the_newest_live_order_wins_among_equals(world: World) -> None:
    world.add("1", ordered_at=START - timedelta(seconds=20))
    world.add("2", ordered_at=START - timedelta(seconds=10))
    world.add("3", ordered_at=START, state=OrderState.EXPIRED)
    await started(world)
    await world.post(sms(order_id=None, number=NUMBER, service="INSTAGRAM"))
    assert [world.texts(order_id) for order_id in "123"] == [[], ["Code 1234"], []]


async def test_another_service_or_number_is_nobodys(world: World) -> None:
    await started(world, "1")
    await world.post(
        sms("a", None, number=NUMBER, service="Telegram"),
        sms("b", None, number="16095550999", service="Instagram"),
        sms("c", None, service="Instagram"),
        sms("d", None),
        AuctionWon(order_id="77"),
    )
    assert states(world) == [CallbackState.UNMATCHED] * 5
    assert world.texts("1") == []
    assert world.told(UnmatchedChanged)[-1].count == 5
    assert [n.key for n in world.told(Notice)] == ["unmatched"]


async def test_an_id_that_is_not_known_fits_a_live_order_by_its_number_and_no_other(
    world: World,
) -> None:
    await started(world, "1")
    event = sms(order_id="9", number=NUMBER, service="Instagram")
    await world.post(event)
    assert world.texts("1") == ["Code 1234"]
    await world.session.book.update("1", lambda o: replace(o, state=OrderState.REJECTED))
    await world.post(replace(event, text="another"))
    assert world.texts("1") == ["Code 1234"]
    assert states(world) == [CallbackState.USED, CallbackState.UNMATCHED]


@pytest.mark.parametrize("by_id", [True, False])
async def test_an_archived_order_comes_back(world: World, by_id: bool) -> None:
    await started(world, "1", state=OrderState.EXPIRED)
    await world.session.book.archive("1")
    named = "1" if by_id else None
    await world.post(sms(order_id=named, number=NUMBER, service="Instagram"))
    assert world.texts("1") == ["Code 1234"]
    assert not world.order("1").archived


async def test_the_person_says_whose_it_is(world: World) -> None:
    await started(world, "1")
    await world.post(sms(order_id="77"), sms("other", order_id="78"))
    newest, oldest = await world.session.callbacks.list_unmatched(10)
    assert not await world.session.callbacks.assign(oldest, "no such order")
    assert await world.session.callbacks.assign(oldest, "1")
    assert world.texts("1") == ["Code 1234"]
    assert world.session.callbacks.unmatched == 1
    await world.session.callbacks.delete((newest,))
    assert world.session.callbacks.unmatched == 0
    assert world.told(UnmatchedChanged)[-1].count == 0
    assert NoticeOver("unmatched") in world.heard


async def test_what_came_before_its_order_finds_it(world: World) -> None:
    """The callback is faster than the answer to the purchase."""
    await started(world)
    world.service.latency = 2
    buying = asyncio.ensure_future(world.session.purchasing.buy(INSTAGRAM))
    await asyncio.sleep(1)
    await world.post(sms(order_id="146185", pin="1234"))
    assert world.told(Notice) == []
    await buying
    await asyncio.sleep(1)
    assert world.texts("146185") == ["Code 1234"]
    assert world.told(Notice) == []
    assert world.session.callbacks.unmatched == 0


async def test_a_followed_order_gets_what_waited_for_it(world: World) -> None:
    await started(world)
    await world.post(sms(order_id="55"))
    world.service.sell("55")
    await world.session.adopting.follow("55")
    await asyncio.sleep(1)
    assert world.texts("55") == ["Code 1234"]


# Unconfirmed purchases


async def test_what_fits_an_unconfirmed_purchase_is_evidence_and_settles_nothing(
    world: World,
) -> None:
    await started(world)
    world.service.script("order", OutcomeUnknown("no answer"))
    before = sms("too early", None, number="16095550777", service="Instagram")
    await world.post(before)
    await asyncio.sleep(1)
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    assert purchase.state is PurchaseState.UNCONFIRMED
    await world.post(
        sms("mine?", "9", service="instagram"),
        sms("no", "9", service="Telegram"),
        sms("no service", "9"),
    )
    (found,) = await world.session.callbacks.evidence(purchase)
    assert isinstance(found.event, IncomingMessage)
    assert found.event.text == "mine?"
    assert world.session.purchasing.get(purchase.purchase_id) is not None
    # The person names the order: what waited for it is its message.
    world.service.sell("9")
    await world.session.adopting.use_for(purchase, "9")
    await asyncio.sleep(1)
    assert world.texts("9") == ["mine?", "no", "no service"]


async def test_an_event_with_the_id_of_its_order_settles_a_purchase(world: World) -> None:
    await started(world)
    world.service.script("order", OutcomeUnknown("no answer"))
    purchase = await world.session.purchasing.buy(INSTAGRAM)
    world.add("9", purchase_id=purchase.purchase_id)
    await world.session.book.bring_back("9")
    await world.post(sms(order_id="9"))
    assert world.stored(purchase).state is PurchaseState.PLACED


# Bids


async def test_a_win_brings_the_number_and_is_checked_by_one_poll(world: World) -> None:
    world.service.always("get_sms", NoSms())
    await started(world, "1", state=OrderState.BIDDING, number=None)
    polls = world.service.count("get_sms")
    await world.post(AuctionWon("16095550100", "1", "Instagram", expires_in=900))
    order = world.order("1")
    assert (order.state, order.number) == (OrderState.WAITING, "16095550100")
    assert order.expires_at is not None
    assert abs((order.expires_at - world.clock.now()).total_seconds() - 900) < 2
    await asyncio.sleep(1)
    assert world.service.count("get_sms") == polls + 1
    await world.post(AuctionWon("19990000000", "1", "Other", expires_in=5))
    assert world.order("1").number == "16095550100"


async def test_a_win_that_names_no_order_goes_to_the_one_bid_for_its_service(
    world: World,
) -> None:
    world.service.always("get_sms", NoSms())
    await started(world, "1", state=OrderState.BIDDING, number=None)
    await world.post(AuctionWon("16095550100", None, "Instagram"))
    assert world.order("1").number == "16095550100"


async def test_of_two_bids_nobody_guesses_and_both_are_asked(world: World) -> None:
    world.service.always("get_sms", NoSms())
    await started(world, "1", "2", state=OrderState.BIDDING, number=None)
    polls = world.service.count("get_sms")
    await world.post(AuctionWon("16095550100", None, "Instagram"))
    assert states(world) == [CallbackState.UNMATCHED]
    await asyncio.sleep(1)
    assert world.service.count("get_sms") == polls + 2


# Floods, and a disk that is full


async def test_a_flood_for_one_order_goes_no_further_than_its_bound(world: World) -> None:
    await started(world, "1")
    world.service.latency = 0.001
    events = [sms(f"Code {number}") for number in range(MOST_UNCONFIRMED + 50)]
    await world.post(*events)
    assert len(world.texts("1")) == MOST_UNCONFIRMED
    assert world.session.callbacks.unmatched == 50
    (last, *_) = await world.session.callbacks.list_unmatched(1)
    assert await world.session.callbacks.assign(last, "1")
    assert len(world.texts("1")) == MOST_UNCONFIRMED + 1


async def test_past_the_cap_nothing_is_taken_and_nothing_deleted(world: World) -> None:
    await started(world)
    world.store.most_pending = 3
    await world.post(*(sms(f"{n}", "77") for n in range(3)))
    with pytest.raises(CallbacksFull):
        await world.post(sms("one more", "77"))
    await world.post(sms("1", "77"))
    assert len(world.store.callbacks) == 3


async def test_what_could_not_be_stored_is_worked_off_later(world: World) -> None:
    await started(world, "1")
    world.store.fail("save_message")
    await world.store.take_callbacks(ACCOUNT, [sms()], world.clock.now())
    world.session.callbacks.look()
    await asyncio.sleep(1)
    assert world.texts("1") == []
    assert [n.key for n in world.told(Notice)] == ["callbacks store"]
    world.store.fail()
    await asyncio.sleep(6)
    assert world.texts("1") == ["Code 1234"]
    assert NoticeOver("callbacks store") in world.heard


async def test_what_was_taken_in_before_a_crash_is_worked_off_at_the_start(world: World) -> None:
    await started(world, "1")
    await world.kill()
    await world.store.take_callbacks(ACCOUNT, [sms()], world.clock.now())
    again = World(world.clock, service=world.service, store=world.store)
    await started(again)
    assert again.texts("1") == ["Code 1234"]
    await again.close()


# Whatever comes first


STEPS = st.lists(st.sampled_from(["sms", "callback", "again", "poll", "both"]), max_size=14)


@given(STEPS, st.integers(1, 4), st.booleans(), st.booleans())
def test_callbacks_and_polls_in_any_order_make_each_message_one_in_its_place(
    steps: list[str], count: int, named: bool, timed: bool
) -> None:
    async def play() -> None:
        world = World(running_clock())
        await started(world, "1", look_further=True, state=OrderState.RECEIVED)
        sent: list[IncomingMessage] = []
        called = 0
        rest = ["sms"] * count + ["callback"] * count + ["poll"]
        for step in [*steps, *rest]:
            if step == "sms" and len(sent) < count:
                text = f"Code {len(sent)}"
                world.service.send_sms("1", text)
                when = world.clock.now() if timed else None
                event = sms(text, "1" if named else None, number=NUMBER, service="Instagram")
                sent.append(replace(event, sent_at=when))
            elif step == "callback" and called < len(sent):
                called += 1
                await world.post(sent[called - 1])
            elif step == "again" and called:
                await world.post(sent[(called - 1) // 2])
            elif step == "poll":
                await world.session.watcher.poll_now("1")
            elif step == "both" and called < len(sent):
                called += 1
                polling = asyncio.ensure_future(world.session.watcher.poll_now("1"))
                await asyncio.sleep(0.02)
                await world.post(sent[called - 1])
                await polling
            await asyncio.sleep(0.2)
        await asyncio.sleep(1)
        assert world.texts("1") == [event.text for event in sent]
        assert len(world.told(MessageArrived)) == count
        assert world.session.book.messages("1")[-1].confirmed
        await world.close()
        assert world.failures == []

    with asyncio.Runner(loop_factory=SimLoop) as runner:
        runner.run(play())
