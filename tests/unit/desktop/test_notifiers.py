"""What is asked of the notification service, whatever it can and cannot do."""

from __future__ import annotations

import os
from typing import Any

import pytest

pytest.importorskip("jeepney", reason="D-Bus is of Linux and its like")

from nonvoip_desktop.desktop.bus import BusError
from nonvoip_desktop.desktop.notifications.freedesktop import FreedesktopNotifier
from nonvoip_desktop.desktop.notifications.tray_messages import TrayMessages
from nonvoip_desktop.desktop.notifications.ways import Ways
from nonvoip_desktop.domain.notification import Notification

CODE = Notification(
    "message:1", "Code for <b>Bank</b>\n& Co", "<i>12</i> & 34", "Open", "Copy code"
)


class FakeBus:
    """A bus with a notification service that can do what it is told."""

    def __init__(self, *capabilities: str) -> None:
        self.capabilities = list(capabilities)
        self.missing = False
        self.asked: list[tuple[Any, ...]] = []
        self.closed: list[int] = []
        self.listeners: dict[str, Any] = {}
        self.number = 10

    async def listen(self, _name: str, _path: str, _face: str, member: str, listener: Any) -> None:
        self.listeners[member] = listener

    async def watch(self, _name: str, listener: Any) -> None:
        self.listeners["name"] = listener

    async def call(
        self,
        _name: str,
        _path: str,
        _face: str,
        method: str,
        _signature: str = "",
        *body: Any,
        **_: Any,
    ) -> tuple[Any, ...]:
        if self.missing:
            raise BusError("nobody there")
        if method == "GetCapabilities":
            return (self.capabilities,)
        if method == "CloseNotification":
            self.closed.append(body[0])
            return ()
        self.asked.append(body)
        if body[1] == 0:
            self.number += 1
            return (self.number,)
        return (body[1],)


async def started(bus: FakeBus, acts: list[tuple[str, str]]) -> FreedesktopNotifier:
    notifier = FreedesktopNotifier(bus, lambda *act: acts.append(act))  # type: ignore[arg-type]
    await notifier.start()
    return notifier


async def test_markup_is_escaped_only_where_it_would_be_read() -> None:
    for capability, body in (
        ("body-markup", "&lt;i&gt;12&lt;/i&gt; &amp; 34"),
        ("body", CODE.body),
    ):
        bus = FakeBus(capability)
        assert await (await started(bus, [])).show(CODE)
        name, replaces, icon, title, told, actions, hints, timeout = bus.asked[0]
        assert (name, replaces, icon, timeout) == ("NonVoip Desktop", 0, "nonvoip-desktop", -1)
        assert title == "Code for <b>Bank</b> & Co"
        assert told == body
        assert actions == []
        assert hints["urgency"] == ("y", 1)
        assert hints["category"] == ("s", "im.received")
        assert hints["desktop-entry"] == ("s", "nonvoip-desktop")
        assert "suppress-sound" not in hints


async def test_actions_are_offered_where_they_can_be() -> None:
    bus, acts = FakeBus("actions"), []  # type: ignore[var-annotated]
    notifier = await started(bus, acts)
    await notifier.show(CODE)
    assert bus.asked[0][5] == ["default", "Open", "copy", "Copy code"]
    bus.listeners["ActivationToken"](11, "token-of-the-compositor")
    assert os.environ.pop("XDG_ACTIVATION_TOKEN") == "token-of-the-compositor"
    bus.listeners["ActionInvoked"](11, "copy")
    bus.listeners["ActionInvoked"](99, "copy")  # of another program
    bus.listeners["ActionInvoked"](11, "something")
    assert acts == [("message:1", "copy")]
    bus.listeners["NotificationClosed"](11, 2)
    bus.listeners["ActionInvoked"](11, "default")
    assert len(acts) == 1


async def test_without_sound() -> None:
    bus = FakeBus()
    silent = Notification("message:2", "Code", "", "Open", sound=False)
    await (await started(bus, [])).show(silent)
    assert bus.asked[0][6]["suppress-sound"] == ("b", True)
    assert "sound-name" not in bus.asked[0][6]


async def test_the_same_key_replaces_and_a_closed_one_is_left_alone() -> None:
    bus = FakeBus()
    notifier = await started(bus, [])
    await notifier.replace(CODE)
    assert bus.asked == [], "nothing to replace"
    await notifier.show(CODE)
    await notifier.replace(CODE)
    assert [asked[1] for asked in bus.asked] == [0, 11]
    await notifier.withdraw(CODE.key)
    await notifier.withdraw(CODE.key)
    assert bus.closed == [11]
    await notifier.replace(CODE)
    assert len(bus.asked) == 2


async def test_another_service_is_asked_anew_what_it_can() -> None:
    bus = FakeBus("actions")
    notifier = await started(bus, [])
    await notifier.show(CODE)
    bus.listeners["name"](False)
    bus.capabilities = []
    bus.listeners["name"](True)
    await notifier.show(CODE)
    assert bus.asked[1][1] == 0, "the new one does not know the old number"
    assert bus.asked[1][5] == []


async def test_where_no_service_answers_the_tray_icon_shows_it() -> None:
    bus, acts = FakeBus(), []  # type: ignore[var-annotated]
    bus.missing = True
    tray = TrayMessages(lambda *act: acts.append(act))
    ways = Ways([await started(bus, acts), tray])
    assert not await ways.show(CODE)
    posted: list[tuple[str, str]] = []
    tray.post = lambda *words: posted.append(words)
    assert await ways.show(CODE)
    assert posted == [(CODE.title, CODE.body)]
    tray.clicked()
    assert acts == [("message:1", "default")]
    await ways.replace(CODE)
    await ways.withdraw(CODE.key)
    tray.clicked()
    assert len(acts) == 1
    bus.missing = False
    assert await ways.show(CODE)
    assert len(posted) == 1, "one notification, one way"
