"""The order model: keyed rows in a stable order, and no more signals than changes."""

from __future__ import annotations

import time
from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from nonvoip_desktop.ui.orders.columns import Column
from nonvoip_desktop.ui.orders.model import OrderRole, OrderTableModel
from nonvoip_desktop.ui.orders.row import OrderRow, RowStatus
from nonvoip_desktop.ui.orders.words import row_pill
from tests.helpers import content_samples as samples
from tests.helpers.content_samples import ELAPSED, NOW, row

SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class Clock:
    """Both clocks of the model, moved by hand."""

    def __init__(self) -> None:
        self.seconds = ELAPSED

    def elapsed(self) -> float:
        return self.seconds


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def model(qapp: object, clock: Clock) -> OrderTableModel:
    made = OrderTableModel(clock.elapsed, now=lambda: NOW)
    made.set_use_utc(True)
    return made


def keys(model: OrderTableModel) -> list[str]:
    shown = (model.row(at) for at in range(model.rowCount()))
    return [found.key for found in shown if found is not None]


def text(model: OrderTableModel, key: str, column: Column) -> str:
    return str(model.index(model.place_of(key), column).data())


def test_live_rows_come_first_and_the_newest_on_top(model: OrderTableModel) -> None:
    old, new = (NOW - timedelta(minutes=n) for n in (30, 1))
    over = row("order:over", since=NOW, live=False)
    model.set_rows(
        [row("order:b", since=old), over, row("order:a", since=old), row("n", since=new)]
    )
    assert keys(model) == ["n", "order:a", "order:b"]
    model.set_tab("all")
    assert keys(model) == ["n", "order:a", "order:b", "order:over"]


def test_an_update_in_place_changes_one_row(model: OrderTableModel) -> None:
    model.set_rows(samples.rows())
    resets, inserts = QSignalSpy(model.modelReset), QSignalSpy(model.rowsInserted)
    changes = QSignalSpy(model.dataChanged)
    first = model.row_for("order:1")
    assert first is not None
    model.upsert(replace(first, busy=True))
    model.upsert(replace(first, busy=True))
    assert (changes.count(), inserts.count(), resets.count()) == (1, 0, 0)
    at = model.place_of("order:1")
    assert (changes.at(0)[0].row(), changes.at(0)[1].column()) == (at, Column.ACTION)


def test_rows_come_go_and_change_tabs(model: OrderTableModel) -> None:
    model.set_rows([row("order:1"), row("order:2", rental=True)])
    counts = QSignalSpy(model.countsChanged)
    assert model.counts() == {"active": 2, "rentals": 1, "all": 2}
    model.upsert(row("order:3", since=NOW))
    assert keys(model)[0] == "order:3"
    model.upsert(row("order:3", since=NOW, live=False))
    assert "order:3" not in keys(model)
    assert model.counts() == {"active": 2, "rentals": 1, "all": 3}
    model.set_tab("rentals")
    assert keys(model) == ["order:2"]
    model.remove("order:2")
    model.remove("order:2")
    assert keys(model) == []
    assert model.row_for("order:3") is not None
    assert model.keys() == ("order:1", "order:3")
    assert counts.count() == 3


def test_a_row_that_moves_keeps_its_place_in_views(model: OrderTableModel) -> None:
    model.set_tab("all")
    model.set_rows([row(f"order:{n}", since=NOW - timedelta(minutes=n)) for n in range(5)])
    moves, resets = QSignalSpy(model.rowsMoved), QSignalSpy(model.modelReset)
    model.upsert(row("order:1", since=NOW - timedelta(minutes=1), live=False))
    assert keys(model) == ["order:0", "order:2", "order:3", "order:4", "order:1"]
    model.upsert(row("order:4", since=NOW + timedelta(minutes=1)))
    assert keys(model) == ["order:4", "order:0", "order:2", "order:3", "order:1"]
    assert (moves.count(), resets.count()) == (2, 0)


statuses = st.sampled_from(list(RowStatus))
some_rows = st.builds(
    lambda n, minutes, live, rental, status: row(
        f"order:{n}",
        since=NOW - timedelta(minutes=minutes),
        live=live,
        rental=rental,
        status=status,
    ),
    st.integers(0, 7),
    st.integers(0, 3),
    st.booleans(),
    st.booleans(),
    statuses,
)
steps = st.lists(
    st.one_of(
        some_rows,
        st.integers(0, 7).map(lambda n: f"order:{n}"),
        st.sampled_from(["active", "rentals", "all"]),
    ),
    max_size=30,
)


@settings(max_examples=60)
@given(steps)
def test_any_sequence_of_changes_ends_as_a_fresh_list_would(
    qapp: object, changes: list[object]
) -> None:
    model = OrderTableModel(lambda: ELAPSED)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    for change in changes:
        if isinstance(change, OrderRow):
            model.upsert(change)
        elif change in ("active", "rentals", "all"):
            model.set_tab(change)  # type: ignore[arg-type]
        else:
            model.remove(str(change))
        fresh = OrderTableModel(lambda: ELAPSED)
        fresh.set_tab(model.tab)
        everything = model.keys()
        fresh.set_rows([found for key in everything if (found := model.row_for(key))])
        assert keys(model) == keys(fresh)
        assert model.counts() == fresh.counts()
        for key in keys(model):
            shown = model.row(model.place_of(key))
            assert shown is not None
            assert shown.key == key
    assert tester.model() is model


def test_a_tick_repaints_only_countdowns_that_changed(model: OrderTableModel, clock: Clock) -> None:
    model.set_rows(samples.rows())
    model.tick()
    changes = QSignalSpy(model.dataChanged)
    model.tick()
    assert changes.count() == 0
    clock.seconds += 1
    model.tick()
    changed = {keys(model)[changes.at(n)[0].row()] for n in range(changes.count())}
    assert changed == {"order:1", "order:2", "order:3", "order:8", "order:9"}
    assert text(model, "order:1", Column.TIME) == "12:40"


def test_a_tick_can_be_limited_to_what_is_on_screen(model: OrderTableModel, clock: Clock) -> None:
    model.set_rows([row(f"order:{n}") for n in range(50)])
    changes = QSignalSpy(model.dataChanged)
    model.tick(range(3, 6))
    assert [changes.at(n)[0].row() for n in range(changes.count())] == [3, 4, 5]


def test_under_a_minute_a_waiting_row_ends_soon(model: OrderTableModel, clock: Clock) -> None:
    model.set_rows([row("order:1", deadline=ELAPSED + 61), samples.rows()[1]])
    assert text(model, "order:1", Column.STATE) == "Waiting for SMS"
    clock.seconds += 2
    assert text(model, "order:1", Column.STATE) == "Ends soon"
    assert model.index(model.place_of("order:1"), 0).data(OrderRole.SOON) is True
    clock.seconds += 200
    assert model.index(model.place_of("order:2"), 0).data(OrderRole.SOON) is False
    assert text(model, "order:1", Column.TIME) == "00:00"


def test_what_does_not_run_shows_when_it_began(model: OrderTableModel) -> None:
    model.set_tab("all")
    model.set_rows(samples.rows())
    assert text(model, "purchase:4", Column.TIME) == "13:52"
    assert text(model, "order:11", Column.TIME) == "13:13", "over: no countdown of nothing"
    assert text(model, "purchase:14", Column.TIME) == "28 Jul"
    assert model.index(model.place_of("purchase:4"), 0).data(OrderRole.RUNS) is False


def test_a_row_is_read_as_a_sentence_with_the_code_digit_by_digit(model: OrderTableModel) -> None:
    model.set_rows(samples.rows())

    def spoken(key: str) -> str:
        return str(model.index(model.place_of(key), Column.TIME).data(SPOKEN))

    assert spoken("order:2") == (
        "Telegram, Message received, code 4 8 2 1 5, +1 609 555-0170, 03:10 left"
    )
    assert spoken("purchase:4") == "WhatsApp, Not confirmed, no number yet, 13:52"
    assert "did not come in time" in spoken("order:3")


@pytest.mark.parametrize("status", list(RowStatus))
def test_every_state_has_words_and_an_icon_of_its_own_colour(
    model: OrderTableModel, status: RowStatus
) -> None:
    from nonvoip_desktop import resources
    from nonvoip_desktop.ui.orders.words import status_pill
    from nonvoip_desktop.ui.theme import LIGHT

    pill = status_pill(status)
    assert pill.text
    assert resources.path("icons", f"{pill.icon}.svg").is_file()
    assert hasattr(LIGHT, pill.tone)


def test_words_from_outside_are_cleaned(model: OrderTableModel) -> None:
    hostile = row(
        "order:h", service=samples.HOSTILE, detail="<i>x</i>", trouble="a\x07b", pin="1\u202e2"
    )
    model.set_rows([hostile])
    index = model.index(0, Column.SERVICE)
    assert index.data().isprintable()
    assert index.data().startswith("<b>Bold</b>")
    assert "<i>" not in index.data(Qt.ItemDataRole.ToolTipRole)
    assert text(model, "order:h", Column.STATE) == "1 2"


def test_a_code_that_arrives_is_told_once(model: OrderTableModel) -> None:
    model.set_rows([row("order:1"), samples.rows()[1]])
    spy = QSignalSpy(model.codeArrived)
    model.upsert(row("order:1", pin="123", status=RowStatus.RECEIVED))
    model.upsert(row("order:1", pin="123", status=RowStatus.RECEIVED, busy=True))
    model.upsert(row("order:1", pin="456", status=RowStatus.RECEIVED))
    model.upsert(row("order:5"))
    assert [spy.at(n) for n in range(spy.count())] == [["order:1"], ["order:1"]]


def test_columns_sort_by_what_they_mean(model: OrderTableModel) -> None:
    model.set_rows(samples.rows()[:3])

    def sort(key: str, column: Column) -> object:
        return model.index(model.place_of(key), column).data(OrderRole.SORT)

    assert sort("order:3", Column.TIME) < sort("order:1", Column.TIME)  # type: ignore[operator]
    assert sort("order:2", Column.SERVICE) == "telegram"
    assert sort("order:2", Column.NUMBER) == "16095550170"


def test_the_columns_have_names(model: OrderTableModel) -> None:
    titles = [model.headerData(at, Qt.Orientation.Horizontal) for at in range(model.columnCount())]
    assert titles == ["Time left", "Service", "Number", "State", "Action"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(9, Qt.Orientation.Horizontal) is None


def test_a_hundred_thousand_rows_are_updated_quickly(model: OrderTableModel) -> None:
    many = [
        row(f"order:{n}", since=NOW - timedelta(seconds=n), live=n < 40) for n in range(100_000)
    ]
    model.set_tab("all")
    model.set_rows(many)
    spent = []
    for n in range(0, 100_000, 10_000):
        start = time.process_time()
        model.upsert(replace(many[n], busy=True))
        model.upsert(row(f"new:{n}", since=NOW))
        model.remove(f"order:{n + 1}")
        model.tick(range(20))
        spent.append(time.process_time() - start)
    # Measured: 0.2 ms. The bound leaves room for a slow, busy machine.
    assert sorted(spent)[-2] < 0.03
    assert model.counts()["all"] == 100_000


def test_a_bid_says_how_long_it_runs_from_the_first_minute_on() -> None:
    bids = row(status=RowStatus.BIDDING, bid=Decimal(20), since=NOW)
    minute = timedelta(seconds=60)
    assert row_pill(bids, False, NOW + minute / 2).text == "Bid running"
    assert row_pill(bids, False, NOW + minute).text == "Bid 20, 1 min"
