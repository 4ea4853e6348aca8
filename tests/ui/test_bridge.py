"""Events become signals: bursts are gathered, and after closing nothing is heard."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from nonvoip_desktop.core.events import (
    BalanceChanged,
    CatalogueChanged,
    CatalogueTrouble,
    Events,
    Link,
    LinkChanged,
    OrderRemoved,
    PollTrouble,
    SignInRefused,
)
from nonvoip_desktop.domain.product import CatalogueKind
from nonvoip_desktop.ui.bridge import Bridge
from nonvoip_desktop.ui.connections import Connections


@pytest.fixture
def events() -> Events:
    return Events()


def test_a_burst_of_changes_is_told_once_a_frame(qtbot: QtBot, events: Events) -> None:
    bridge = Bridge(events)
    rows: list[frozenset[str]] = []
    catalogues: list[bool] = []
    bridge.rowsChanged.connect(rows.append)
    bridge.catalogueChanged.connect(lambda: catalogues.append(True))
    with qtbot.waitSignals([bridge.rowsChanged, bridge.catalogueChanged]):
        for _ in range(1000):
            events.publish(PollTrouble("1", "Offline"))
            events.publish(OrderRemoved("2"))
            events.publish(CatalogueChanged(None))
        assert rows == []
    assert rows == [frozenset({"order:1", "order:2"})]
    assert catalogues == [True]
    bridge.flush()
    assert len(rows) == 1


def test_what_matters_at_once_is_told_at_once(qtbot: QtBot, events: Events) -> None:
    bridge = Bridge(events)
    told: list[object] = []
    bridge.balanceChanged.connect(told.append)
    bridge.linkChanged.connect(told.append)
    bridge.catalogueTrouble.connect(lambda words, kind: told.extend((words, kind)))
    bridge.signInRefused.connect(told.append)
    lost = LinkChanged(Link.OFFLINE, "Is this computer online?")
    for event in (
        BalanceChanged(Decimal("4.20")),
        lost,
        CatalogueTrouble("No", CatalogueKind.COUNTRY),
        SignInRefused("?"),
    ):
        events.publish(event)
    assert told == [Decimal("4.20"), lost, "No", CatalogueKind.COUNTRY, "?"]


def test_a_closed_bridge_hears_nothing(qtbot: QtBot, events: Events) -> None:
    bridge = Bridge(events)
    told: list[object] = []
    bridge.rowsChanged.connect(told.append)
    bridge.balanceChanged.connect(told.append)
    events.publish(OrderRemoved("1"))
    bridge.close()
    events.publish(OrderRemoved("2"))
    events.publish(BalanceChanged(Decimal(1)))
    with qtbot.assertNotEmitted(bridge.rowsChanged, wait=60):
        pass
    assert told == []


class Source(QObject):
    happened = Signal(int)
    again = Signal(int)


def test_connections_are_undone_together(qtbot: QtBot) -> None:
    source, heard = Source(), []
    connections = Connections()
    connections.connect(source.happened, heard.append)
    connections.connect(source.again, source.happened)
    connections.add(lambda: heard.append("stopped"))
    source.again.emit(1)
    assert heard == [1]
    connections.close()
    source.again.emit(2)
    source.happened.emit(3)
    assert heard == [1, "stopped"]
    connections.close()
    assert heard == [1, "stopped"]
