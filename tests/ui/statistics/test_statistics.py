"""The statistics: figures, the chart by mouse and keys, and what is copied."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from nonvoip_desktop.domain.history import CodeRate, ServiceSpending, Span, SpendingBucket
from nonvoip_desktop.domain.order import OrderKind
from nonvoip_desktop.gallery.pictures import picture_of
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.statistics.bar_chart import Bar, BarChart, scale
from nonvoip_desktop.ui.statistics.figures import Report
from nonvoip_desktop.ui.statistics.table import FiguresTable
from nonvoip_desktop.ui.statistics.view import Period, StatisticsPage
from nonvoip_desktop.ui.statistics.words import seconds
from nonvoip_desktop.ui.theme import Theme

FIRST = datetime(2026, 11, 20, tzinfo=UTC)
DAY = timedelta(days=1)


def spent(service: str, amount: str, orders: int = 1, **more: int) -> ServiceSpending:
    return ServiceSpending(service, Decimal(amount), orders, **more)  # type: ignore[arg-type]


@pytest.fixture
def report(qapp: QApplication) -> Report:
    """Three days; on the second nothing was bought.

    With the application, because the words for one and for many are in its translation.
    """
    days = (
        (spent("Instagram", "0.72", 2), spent("=cmd", "0.30", 1, refunded=1)),
        (),
        (spent("Instagram", "1.08", 3), spent("Telegram", "0.90")),
    )
    buckets = tuple(
        SpendingBucket(FIRST + at * DAY, FIRST + (at + 1) * DAY, day) for at, day in enumerate(days)
    )
    rates = (
        CodeRate("Instagram", OrderKind.SHORT_TERM, 1200, 900, 24.4, 95.0),
        CodeRate("Telegram", OrderKind.LONG_TERM, 3, 0, None, None),
    )
    return Report(Span.DAY, buckets, rates, use_utc=True)


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> StatisticsPage:
    theme = Theme()
    made = StatisticsPage(theme, Icons(theme))
    qtbot.addWidget(made)
    made.resize(928, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_figures_on_top(report: Report) -> None:
    assert [(caption, figure) for caption, figure, _ in report.tiles()] == [
        ("Spent", "$3.00"),
        ("Orders", "7"),
        ("A code came", "75 %"),
        ("Spent per code", "$0.00"),
    ]


def test_services_are_summed_over_the_time_and_sorted(report: Report) -> None:
    assert [(one.service, one.spent, one.orders) for one in report.by_service()] == [
        ("Instagram", Decimal("1.80"), 5),
        ("Telegram", Decimal("0.90"), 1),
        ("=cmd", Decimal("0.30"), 1),
    ]
    shares = [row[1].share for row in report.service_table().rows]
    assert shares == pytest.approx([1.0, 0.5, 1 / 6])


def test_the_rest_of_the_services_is_one_row(report: Report) -> None:
    last = report.service_table(2).rows[-1]
    assert [cell.text for cell in last] == ["2 others", "$1.20", "2"]


def test_few_cases_are_marked(report: Report) -> None:
    many, few = report.rate_table().rows
    assert [cell.text for cell in many][2:] == ["75 %", "900 of 1,200", "24 s", "1 min 35 s"]
    assert not any(cell.quiet for cell in many)
    assert [cell.text for cell in few][2:] == ["0 %", "0 of 3 · few", "–", "–"]
    assert all(cell.quiet for cell in few[2:])


def test_what_is_not_in_the_amount_is_said(report: Report) -> None:
    assert report.beside() == "refunds taken off"
    bucket = SpendingBucket(FIRST, FIRST + DAY, (spent("X", "1", unpriced=1),))
    assert Report(Span.DAY, (bucket,), (), True).beside() == "without one of unknown price"
    unknown = ServiceSpending("X", unconfirmed=Decimal("1.20"))
    bucket = SpendingBucket(FIRST, FIRST + DAY, (unknown,))
    assert Report(Span.DAY, (bucket,), (), True).beside() == "besides $1.20 not confirmed"


def test_how_long_is_written_in_words() -> None:
    said = [seconds(value) for value in (None, 0.4, 59.4, 60, 3599, 3600, 90_000)]
    assert said == ["–", "0 s", "59 s", "1 min 00 s", "59 min 59 s", "1 h 00 min", "25 h 00 min"]


@given(st.decimals(min_value=0, max_value=10**9, places=2))
def test_the_lines_across_reach_over_every_bar(largest: Decimal) -> None:
    lines = scale(largest)
    assert lines[0] == 0
    assert lines[-1] >= largest
    assert 2 <= len(lines) <= 6
    steps = {upper - lower for lower, upper in pairwise(lines)}
    assert len(steps) == 1


@pytest.fixture
def chart(qtbot: QtBot, qapp: QApplication) -> BarChart:
    made = BarChart(Theme(), "Spent over time")
    qtbot.addWidget(made)
    made.resize(480, 200)
    bars = [Bar(f"{at} Nov", Decimal(at), f"{at} November: ${at}.00") for at in range(30)]
    made.show_bars(bars, "thirty days")
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_chart_is_read_bar_by_bar(
    qtbot: QtBot, chart: BarChart, direction: Qt.LayoutDirection
) -> None:
    chart.setLayoutDirection(direction)
    mirrored = direction == Qt.LayoutDirection.RightToLeft
    back = Qt.Key.Key_Right if mirrored else Qt.Key.Key_Left
    chart.setFocus()
    current = chart.current()
    assert current is not None
    assert current.label == "29 Nov", "it begins with the newest"
    qtbot.keyClick(chart, back)
    assert chart.current() == chart.bars[28]
    qtbot.keyClick(chart, Qt.Key.Key_Home)
    assert chart.current() == chart.bars[0]
    first, last = chart.bar_rect(0), chart.bar_rect(29)
    assert (first.left() > last.left()) is mirrored
    assert first.height() == 0 < last.height()
    assert chart.accessibleDescription() == "thirty days"


def test_the_bar_under_the_pointer_is_lit(qtbot: QtBot, chart: BarChart) -> None:
    before = chart.grab().toImage()
    qtbot.mouseMove(chart, chart.bar_rect(20).center().toPoint())
    assert chart.current() == chart.bars[20]
    assert chart.grab().toImage() != before
    qtbot.mouseMove(chart, QPoint(2, 2))
    assert chart.current() is None


def test_a_chart_of_nothing_can_be_painted(qtbot: QtBot, chart: BarChart) -> None:
    chart.show_bars((), "")
    assert not chart.grab().toImage().isNull()
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert chart.current() is None


def test_the_table_is_a_good_model(
    qtbot: QtBot, qtmodeltester: ModelTester, report: Report, qapp: QApplication
) -> None:
    table = FiguresTable(Theme(), "Codes", (22, 13, 24, 15, 12, 14))
    qtbot.addWidget(table)
    table.show_table(report.rate_table())
    qtmodeltester.check(table.model())
    said = table.model().index(1, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Cases: 0 of 3 · few"


@pytest.mark.parametrize("zoom", [1.25, 1.5, 1.75])
def test_the_chosen_row_has_one_ground_at_broken_scales(
    qtbot: QtBot, qapp: QApplication, report: Report, zoom: float
) -> None:
    theme = Theme()
    theme.apply(qapp)
    table = FiguresTable(theme, "Codes", (22, 13, 24, 15, 12, 14))
    qtbot.addWidget(table)
    table.resize(867, 300)
    table.show_table(report.rate_table())
    table.show()
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    picture = picture_of(table.viewport(), zoom)
    row = table.visualRect(table.currentIndex())
    # Above the words, across the seams between the cells.
    y = round((row.top() + 4) * zoom)
    across = {picture.pixel(x, y) for x in range(picture.width())}
    assert across == {theme.color("accent_tint").rgb()}


def test_the_page_shows_a_report_and_copies_it(page: StatisticsPage, report: Report) -> None:
    page.show_report(report)
    text = page.as_text()
    assert "Instagram\t$1.80\t5" in text
    assert "'=cmd\t$0.30\t1" in text, "a spreadsheet must not calculate a name"
    assert "Instagram\t10 minutes\t75 %\t900 of 1,200\t24 s\t1 min 35 s" in text
    picture = page.as_picture()
    assert picture.width() >= 900
    assert picture.height() > 400
    page.resize(664, 350)
    assert page.width() == 664


def test_a_time_without_orders_says_so(page: StatisticsPage) -> None:
    page.show_report(Report(Span.DAY, (SpendingBucket(FIRST, FIRST + DAY),), (), True))
    assert page.empty.title.text() == "No orders in this time"
    assert not page.picture.isEnabled()


def test_a_period_brings_its_own_bars(qtbot: QtBot, page: StatisticsPage) -> None:
    now = FIRST + 10 * DAY
    assert page.chosen_span() is Span.DAY
    assert page.since(now, None) == now - 29 * DAY
    with qtbot.waitSignal(page.wantedChanged):
        page.period.setCurrentIndex(page.period.findData(Period.ALL))
    assert page.chosen_span() is Span.MONTH
    assert page.since(now, FIRST) == FIRST
    assert page.since(now, None) == now
