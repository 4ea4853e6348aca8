"""Whoever listens hears everything, in order, whatever others do."""

from __future__ import annotations

from decimal import Decimal

import pytest

from nonvoip_desktop.core.events import BalanceChanged, Events, Notice, NoticeOver, Severity


def test_listeners_hear_in_the_order_in_which_they_came() -> None:
    events = Events()
    heard: list[object] = []
    events.subscribe(BalanceChanged, lambda event: heard.append(("first", event.balance)))
    events.subscribe(BalanceChanged, lambda event: heard.append(("second", event.balance)))
    events.subscribe(NoticeOver, heard.append)
    events.publish(BalanceChanged(Decimal(1)))
    assert heard == [("first", Decimal(1)), ("second", Decimal(1))]


def test_stopping_twice_stops_only_oneself() -> None:
    events = Events()
    heard: list[str] = []
    stop = events.subscribe(NoticeOver, lambda event: heard.append("first"))
    events.subscribe(NoticeOver, lambda event: heard.append("second"))
    stop()
    stop()
    events.publish(NoticeOver("key"))
    assert heard == ["second"]


def test_a_listener_may_stop_while_it_hears() -> None:
    events = Events()
    heard: list[str] = []

    def once(event: NoticeOver) -> None:
        heard.append(event.key)
        stop()

    stop = events.subscribe(NoticeOver, once)
    events.subscribe(NoticeOver, lambda event: heard.append("other"))
    events.publish(NoticeOver("a"))
    events.publish(NoticeOver("b"))
    assert heard == ["a", "other", "other"]


@pytest.mark.logs_errors("A listener for Notice failed")
def test_a_listeners_fault_keeps_nobody_from_hearing() -> None:
    events = Events()
    heard: list[object] = []

    def fail(_event: Notice) -> None:
        raise ValueError("boom")

    events.subscribe(Notice, fail)
    events.subscribe(Notice, heard.append)
    notice = Notice("key", Severity.BAD, "Title")
    events.publish(notice)
    assert heard == [notice]


def test_an_event_without_listeners_is_no_trouble() -> None:
    Events().publish(NoticeOver("nobody"))
