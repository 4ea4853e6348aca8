"""Rows of one number stand together, whatever becomes of each."""

from __future__ import annotations

from datetime import timedelta

from nonvoip_desktop.ui.orders.model import OrderTableModel
from nonvoip_desktop.ui.orders.row import RowStatus
from nonvoip_desktop.ui.orders.together import join
from tests.helpers.content_samples import ELAPSED, NOW, row


def test_a_single_row_stays_as_it_is() -> None:
    assert join([row()], "p") == [row()]


def test_they_are_numbered_and_live_together() -> None:
    rejected = row("order:2", status=RowStatus.REJECTED, live=False)
    first, second = join([row("order:1"), rejected], "p")
    assert (first.under, second.under) == ("1 of 2", "2 of 2")
    assert second.live
    assert second.status is RowStatus.REJECTED
    assert first.group_text == "10 minutes · 1 of 2 on one number"


def test_nothing_comes_between_them_in_the_list() -> None:
    model = OrderTableModel(lambda: ELAPSED, now=lambda: NOW)
    early, late = NOW - timedelta(seconds=60), NOW - timedelta(seconds=20)
    between = row("order:9", since=NOW - timedelta(seconds=40))
    rows = join([row("order:2", since=early), row("order:1", since=late)], "p")
    model.set_rows([between, *rows])
    keys = [shown.key for at in range(3) if (shown := model.row(at)) is not None]
    assert keys == ["order:9", "order:2", "order:1"]
