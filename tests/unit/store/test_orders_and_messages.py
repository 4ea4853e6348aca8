"""Orders, the list, the pages of the history, and messages."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from nonvoip_desktop.domain.order import OrderKind, OrderState
from nonvoip_desktop.store import SqliteStore
from nonvoip_desktop.store.codec import from_time, to_text, to_time
from tests.unit.store.conftest import Opener
from tests.unit.store.samples import ME, NOW, OTHER, later, message, order


async def test_an_order_comes_back_with_every_field(store: SqliteStore, opener: Opener) -> None:
    await store.save_order(order())
    await store.close()
    again, _ = await opener()
    assert await again.get_order(ME, order().order_id) == order()


async def test_a_bare_order_comes_back_as_bare(store: SqliteStore) -> None:
    bare = order(
        number=None,
        expires_at=None,
        price=None,
        bid=None,
        product_id=None,
        purchase_id=None,
        active_until=None,
        baseline=None,
        look_further=False,
        baseline_unknown=False,
        kind=OrderKind.UNKNOWN,
        state=OrderState.BIDDING,
    )
    await store.save_order(bare)
    assert await store.get_order(ME, bare.order_id) == bare


async def test_the_same_order_id_at_two_accounts_is_two_orders(store: SqliteStore) -> None:
    await store.save_order(order())
    await store.save_order(order(account=OTHER, service="Telegram"))
    await store.save_order(order(note="changed"))
    mine, theirs = await store.load_everything(ME), await store.load_everything(OTHER)
    assert [one.note for one in mine.listed] == ["changed"]
    assert [one.service for one in theirs.listed] == ["Telegram"]


async def test_the_list_is_newest_first_without_the_archived(store: SqliteStore) -> None:
    for number in (2, 3, 1):
        await store.save_order(order(number))
    await store.save_order(order(4, archived=True))
    listed = (await store.load_everything(ME)).listed
    assert [one.order_id for one in listed] == ["146003", "146002", "146001"]


async def test_the_history_is_paged_without_holes_or_doubles(store: SqliteStore) -> None:
    for number in range(10):
        # Two of each moment: the id decides between them.
        await store.save_order(
            order(number, ordered_at=later(number // 2), archived=number % 3 == 0)
        )
    await store.save_order(order(99, account=OTHER))
    seen, before = [], None
    while page := await store.page(ME, before, 3):
        assert len(page) <= 3
        seen += [one.order_id for one in page]
        before = page[-1]
    assert seen == [f"{146000 + number}" for number in reversed(range(10))]


async def test_a_message_and_its_orders_state_are_stored_together(store: SqliteStore) -> None:
    received = order(state=OrderState.RECEIVED)
    stored = await store.save_message(received, message())
    assert stored.message_id > 0
    assert await store.messages(ME, received.order_id) == [stored]
    assert stored == replace(message(), message_id=stored.message_id)
    assert await store.get_order(ME, received.order_id) == received


async def test_a_stored_message_is_updated_not_doubled(store: SqliteStore) -> None:
    stored = await store.save_message(order(), message())
    changed = replace(stored, pin="999999")
    assert await store.save_message(order(), changed) == changed
    assert await store.messages(ME, order().order_id) == [changed]


async def test_the_same_text_twice_is_two_messages(store: SqliteStore) -> None:
    first = await store.save_message(order(), message())
    second = await store.save_message(order(), message())
    assert first.message_id != second.message_id
    assert len(await store.messages(ME, order().order_id)) == 2


async def test_messages_are_oldest_first(store: SqliteStore) -> None:
    for seconds in (30, 10, 20):
        await store.save_message(order(), message(seen_at=later(seconds)))
    found = await store.messages(ME, order().order_id)
    assert [one.seen_at for one in found] == [later(10), later(20), later(30)]


async def test_a_poll_confirms_a_message(store: SqliteStore) -> None:
    stored = await store.save_message(order(), message(confirmed=False))
    await store.confirm_message(stored.message_id)
    assert await store.messages(ME, order().order_id) == [replace(stored, confirmed=True)]


async def test_the_messages_of_listed_orders_alone(store: SqliteStore) -> None:
    one = await store.save_message(order(1), message(1))
    two = await store.save_message(order(2), message(2))
    await store.save_message(order(3, archived=True), message(3))
    await store.save_message(order(4, account=OTHER), message(4))
    assert (await store.load_everything(ME)).messages == {"146001": [one], "146002": [two]}
    assert (await store.load_everything(OTHER)).messages != {}
    assert await store.messages(OTHER, "146001") == []


async def test_a_message_with_half_a_character_is_kept(store: SqliteStore) -> None:
    stored = await store.save_message(order(), message(text="code 1234 \ud83d end\x00of it"))
    found = await store.messages(ME, order().order_id)
    assert found[0].text == "code 1234 \ufffd end\x00of it"
    assert found[0].message_id == stored.message_id


@given(st.text(st.characters(codec=None)))
def test_any_text_becomes_storable_and_sound_text_stays(text: str) -> None:
    storable = to_text(text)
    assert storable.encode().decode() == storable
    if not any("\ud800" <= character <= "\udfff" for character in text):
        assert storable == text


@given(
    st.datetimes(datetime(1, 1, 3), datetime(9999, 12, 29)),  # noqa: DTZ001 - made aware below
    st.integers(-14 * 60, 14 * 60),
)
def test_times_keep_their_moment_and_sort_as_text(moment: datetime, minutes: int) -> None:
    aware = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    stored = to_time(aware)
    assert from_time(stored) == aware
    assert from_time(stored).tzinfo is UTC
    assert (stored < to_time(NOW)) == (aware < NOW)
