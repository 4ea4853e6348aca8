"""The tab of the rentals: days left and the day of the end, the open window, what ends first."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.orders.columns import Column
from nonvoip_desktop.ui.orders.model import OrderRole, OrderTableModel
from nonvoip_desktop.ui.orders.rentals import days, span
from nonvoip_desktop.ui.orders.row import OrderRow, RowAction, RowStatus
from nonvoip_desktop.ui.orders.view import OrderPane
from nonvoip_desktop.ui.theme import Theme
from tests.helpers.content_samples import ELAPSED, NOW, row

DAY = 86_400


def rental(key: str, ends_in_days: float, **changes: object) -> OrderRow:
    ends_at = NOW + timedelta(days=ends_in_days)
    base = row(
        key,
        status=RowStatus.INACTIVE,
        action=RowAction.ACTIVATE,
        since=ends_at - timedelta(days=30),
        deadline=ELAPSED + ends_in_days * DAY,
        rental=True,
        pin=None,
        group_text="30 days",
    )
    changes = {"ends": ELAPSED + ends_in_days * DAY, "ends_at": ends_at, **changes}
    return replace(base, **changes)  # type: ignore[arg-type]


@pytest.fixture
def model(qapp: object) -> OrderTableModel:
    made = OrderTableModel(lambda: ELAPSED, now=lambda: NOW)
    made.set_use_utc(True)
    made.set_rows(
        [
            rental("order:later", 29),
            rental("order:soon", 2),
            rental("order:over", -1, ends=None, live=False, status=RowStatus.EXPIRED),
            rental(
                "order:active", 10, status=RowStatus.ACTIVE, deadline=ELAPSED + 252, action=None
            ),
            row("order:short"),
        ]
    )
    made.set_tab("rentals")
    return made


def cell(model: OrderTableModel, key: str, column: Column, role: int) -> object:
    return model.index(model.place_of(key), column).data(role)


def shown(model: OrderTableModel, key: str, column: Column) -> tuple[object, object]:
    display = cell(model, key, column, Qt.ItemDataRole.DisplayRole)
    return display, cell(model, key, column, OrderRole.UNDER)


def test_what_ends_first_is_on_top(model: OrderTableModel) -> None:
    rows = [model.row(at) for at in range(model.rowCount())]
    assert [r.key for r in rows if r] == [
        "order:soon",
        "order:active",
        "order:later",
        "order:over",
    ]
    model.upsert(rental("order:soon", 32))
    assert model.place_of("order:soon") == 2


def test_days_left_and_the_day_of_the_end(model: OrderTableModel) -> None:
    end = NOW + timedelta(days=29)
    assert shown(model, "order:later", Column.TIME) == ("29 d", f"{end.day} {end:%b}")
    assert "Rented until" in str(
        cell(model, "order:later", Column.TIME, Qt.ItemDataRole.ToolTipRole)
    )
    assert shown(model, "order:over", Column.TIME)[1] == "ended"
    assert cell(model, "order:soon", Column.TIME, OrderRole.SOON) is True
    assert cell(model, "order:later", Column.TIME, OrderRole.SOON) is False


def test_an_open_window_counts_down_beside_the_days(model: OrderTableModel) -> None:
    assert shown(model, "order:active", Column.TIME)[0] == "10 d"
    assert shown(model, "order:active", Column.STATE)[1] == "04:12 to ask for the code"
    assert shown(model, "order:later", Column.STATE)[1] == "No message reaches it"
    model.set_tab("all")
    assert shown(model, "order:active", Column.TIME) == ("04:12", "")


def test_a_tab_of_taller_rows(
    qtbot: QtBot, theme: Theme, icons: Icons, model: OrderTableModel
) -> None:
    pane = OrderPane(theme, icons, model)
    qtbot.addWidget(pane)
    pane.resize(610, 300)
    pane.show()
    pane.show_tab("all")
    low = pane.table.rowHeight(0)
    pane.show_tab("rentals")
    assert pane.table.rowHeight(0) > low
    button = pane.cell_rect("order:later", "action")
    assert 0 < button.height() < low
    assert not pane.grab().isNull()


def test_times_in_words(qapp: object) -> None:
    assert [span(s) for s in (2 * DAY, 1.2 * DAY, 3600, 2400, 60, 1)] == [
        "2 days",
        "29 hours",
        "60 minutes",
        "40 minutes",
        "1 minute",
        "1 minute",
    ]
    assert [days(n) for n in (1, 30)] == ["1 day", "30 days"]
