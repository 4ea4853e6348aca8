"""Which notifications are shown, what they say at each level of privacy, and what clicks do."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio
from msgspec.structs import replace

from nonvoip_desktop.core.events import Events, MessageArrived, ReminderDue
from nonvoip_desktop.core.tasks import TaskOwner
from nonvoip_desktop.domain.account import Account
from nonvoip_desktop.domain.message import Message
from nonvoip_desktop.domain.notification import Notification
from nonvoip_desktop.domain.order import Order, OrderKind, OrderState
from nonvoip_desktop.settings import (
    NOTIFICATION_PRIVACY,
    NOTIFICATION_SOUND,
    NOTIFICATIONS,
    Settings,
)
from nonvoip_desktop.ui import notifying
from nonvoip_desktop.ui.notifying import NotifyController
from tests.helpers.content_samples import HOSTILE, NOW

ORDER = Order(
    order_id="146185",
    account=Account("https://example.test/manager", "me@example.test"),
    service="Instagram",
    number="16095550123",
    kind=OrderKind.SHORT_TERM,
    state=OrderState.RECEIVED,
    ordered_at=NOW,
    updated_at=NOW,
)
CODE = Message("146185", "Your code is 482-153", "482153", NOW, message_id=1)
GREETING = Message("146185", "Welcome to Instagram!", None, NOW, message_id=2)


class FakeNotifier:
    """The system's list of notifications."""

    def __init__(self) -> None:
        self.shown: dict[str, Notification] = {}
        self.sounds = 0

    async def show(self, notification: Notification) -> bool:
        self.shown[notification.key] = notification
        self.sounds += notification.sound
        return True

    async def replace(self, notification: Notification) -> None:
        if notification.key in self.shown:
            await self.show(notification)

    async def withdraw(self, key: str) -> None:
        self.shown.pop(key, None)


class House:
    """The controller with everything around it that a test changes and asks."""

    def __init__(self, folder: Path) -> None:
        self.settings = Settings(folder / "settings.json")
        self.events = Events()
        self.tasks = TaskOwner(lambda _name, error: pytest.fail(repr(error)))
        self.system = FakeNotifier()
        self.looked_at = ""
        self.opened: list[str] = []
        self.copied: list[str] = []
        self.controller = NotifyController(
            self.settings,
            self.events,
            self.tasks,
            self.system,
            at_window=lambda: self.looked_at != "",
            looks_at=lambda key: key == self.looked_at,
            open_row=self.opened.append,
            copy_secret=self.copied.append,
        )

    async def arrives(self, message: Message = CODE, order: Order = ORDER) -> None:
        self.events.publish(MessageArrived(order, message))
        await self.settle()

    async def settle(self) -> None:
        for _ in range(5):
            await asyncio.sleep(0)

    def only(self) -> Notification:
        (found,) = self.system.shown.values()
        return found


@pytest_asyncio.fixture
async def house(tmp_path: Path) -> AsyncIterator[House]:
    made = House(tmp_path)
    yield made
    made.controller.close()
    await made.tasks.close()


@pytest.mark.proves("notification_privacy")
@pytest.mark.parametrize(
    ("privacy", "title", "body"),
    [
        ("code", "Code for Instagram", "482153"),
        ("service", "Code for Instagram", "It came to +1 609 555-0123."),
        ("nothing", "A message has arrived", "Open NonVoip Desktop to read it."),
    ],
)
async def test_the_three_levels_of_privacy(
    house: House, privacy: str, title: str, body: str
) -> None:
    house.settings.set(NOTIFICATION_PRIVACY, privacy)
    await house.arrives()
    assert (house.only().title, house.only().body) == (title, body)
    assert house.only().copy_text == "Copy code"


async def test_a_message_without_a_code_has_its_text_and_nothing_to_copy(house: House) -> None:
    await house.arrives(GREETING)
    assert house.only().title == "Message for Instagram"
    assert house.only().body == "Welcome to Instagram!"
    assert house.only().copy_text == ""


async def test_what_may_be_old_is_not_called_a_code(house: House) -> None:
    await house.arrives(replace(CODE, possibly_old=True))
    assert house.only().title == "Message for Instagram"
    assert house.only().body == "482153 (this may be the code of before)"


async def test_text_from_outside_is_cleaned_and_cut(house: House) -> None:
    order = replace(ORDER, service=HOSTILE)
    await house.arrives(replace(GREETING, text=f"\x1b[31m{HOSTILE}" + "x" * 5000), order)
    told = house.only()
    assert "\u202e" not in told.title + told.body
    assert "\x1b" not in told.body
    assert len(told.body) <= 200


@pytest.mark.proves("notifications")
async def test_each_message_has_one_and_only_while_they_are_wanted(house: House) -> None:
    await house.arrives()
    await house.arrives(GREETING)
    assert len(house.system.shown) == 2
    house.settings.set(NOTIFICATIONS, False)
    await house.arrives(replace(CODE, message_id=3))
    assert len(house.system.shown) == 2
    house.settings.set(NOTIFICATIONS, True)
    await house.arrives(replace(CODE, message_id=4))
    assert len(house.system.shown) == 3


@pytest.mark.proves("notification_sound")
async def test_the_sound_can_be_off(house: House) -> None:
    await house.arrives()
    house.settings.set(NOTIFICATION_SOUND, False)
    await house.arrives(GREETING)
    assert house.system.sounds == 1


async def test_none_for_what_the_person_looks_at(house: House) -> None:
    house.looked_at = "order:146185"
    await house.arrives()
    assert house.system.shown == {}
    house.looked_at = "order:7"
    await house.arrives()
    assert len(house.system.shown) == 1


async def test_a_click_opens_the_order_and_a_button_copies_the_code(house: House) -> None:
    await house.arrives()
    house.controller.act("message:1", "copy")
    assert house.copied == ["482153"]
    assert house.opened == []
    house.controller.act("message:1", "default")
    await house.settle()
    assert house.opened == ["order:146185"]
    assert house.system.shown == {}
    house.controller.act("message:1", "default")
    house.controller.act("message:99", "copy")
    assert (len(house.opened), len(house.copied)) == (1, 1)


async def test_what_was_seen_in_the_window_is_withdrawn(house: House) -> None:
    await house.arrives()
    house.controller.seen("order:7")
    await house.settle()
    assert len(house.system.shown) == 1
    house.controller.seen("order:146185")
    await house.settle()
    assert house.system.shown == {}


async def test_a_locked_screen_shows_nothing_private(house: House) -> None:
    await house.arrives()
    house.controller.set_locked(True)
    await house.settle()
    assert "482153" not in str(house.only())
    assert "Instagram" not in str(house.only())
    assert house.system.sounds == 1, "changed without a sound"
    house.looked_at = "order:146185"
    await house.arrives(GREETING)
    assert len(house.system.shown) == 2, "nobody looks at a locked screen"
    assert all(shown.copy_text == "" for shown in house.system.shown.values())
    assert house.system.sounds == 2
    house.controller.set_locked(False)
    await house.arrives(replace(CODE, message_id=5), replace(ORDER, order_id="9"))
    assert house.system.shown["message:5"].body == "482153"


async def test_whoever_signs_out_leaves_nothing_on_the_screen(house: House) -> None:
    await house.arrives()
    house.controller.forget_all()
    await house.settle()
    assert house.system.shown == {}


async def test_only_so_many_are_remembered(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notifying, "KEPT", 2)
    for number in (1, 2, 3):
        await house.arrives(replace(CODE, message_id=number))
    house.controller.act("message:1", "copy")
    assert house.copied == []
    house.controller.act("message:3", "copy")
    assert house.copied == ["482153"]


@pytest.mark.parametrize(
    ("privacy", "title", "body"),
    [
        ("code", "Your rental for Instagram ends in", "+1 609 555-0123 can be renewed"),
        ("nothing", "A rental ends soon", "Open NonVoip Desktop to renew it."),
    ],
)
async def test_a_rental_that_ends_soon(house: House, privacy: str, title: str, body: str) -> None:
    due = ReminderDue(replace(ORDER, expires_at=NOW), 86_400.0, last=True)
    house.settings.set(NOTIFICATION_PRIVACY, privacy)
    house.looked_at = "order:7"
    house.events.publish(due)
    await house.settle()
    assert house.system.shown == {}, "a notice in the window says it"
    house.looked_at = ""
    house.events.publish(due)
    await house.settle()
    assert house.only().title.startswith(title)
    assert house.only().body.startswith(body)
    house.controller.act("reminder:146185", "copy")
    house.controller.act("reminder:146185", "default")
    assert house.opened == ["order:146185"]
    assert house.copied == []


async def test_after_the_end_nothing_is_told(house: House) -> None:
    house.controller.close()
    await house.arrives()
    assert house.system.shown == {}
