"""The statistics page: the period on top, figures, the chart and the tables below."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPalette,
    QPixmap,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from nonvoip_desktop.domain.history import Span
from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.button import RING, Button
from nonvoip_desktop.ui.products.empty_state import EmptyState
from nonvoip_desktop.ui.shell.layout import hairline, set_margins
from nonvoip_desktop.ui.statistics.bar_chart import BarChart
from nonvoip_desktop.ui.statistics.figures import Report, as_text
from nonvoip_desktop.ui.statistics.table import FiguresTable
from nonvoip_desktop.ui.text import PlainLabel
from nonvoip_desktop.ui.theme import GAP, GRID, Theme

if TYPE_CHECKING:
    from nonvoip_desktop.ui.icons import Icons

SIDE = 16
_STACKED = 760
_CHART_TALLEST = 400
#: The services that cost most; the others are in the copied table.
_SERVICES = 6


class Period(StrEnum):
    """From when on orders count."""

    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    ALL = "all"


_DAYS = {Period.WEEK: 7, Period.MONTH: 30, Period.QUARTER: 84, Period.YEAR: 365}
_SPANS = {
    Period.WEEK: Span.DAY,
    Period.MONTH: Span.DAY,
    Period.QUARTER: Span.WEEK,
    Period.YEAR: Span.MONTH,
    Period.ALL: Span.MONTH,
}


class StatisticsPage(QWidget):
    """Shows a ``Report`` and says which period is wanted."""

    wantedChanged = Signal()
    #: It has come on screen.
    appeared = Signal()
    copyPictureRequested = Signal()
    copyTableRequested = Signal()

    def __init__(self, theme: Theme, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statisticsPage")
        self.setAccessibleName(self.tr("Statistics"))
        self._theme = theme
        self._report: Report | None = None
        self.chart = BarChart(theme, self.tr("Spent over time"))
        self.chart.setObjectName("spentOverTime")
        self.services = FiguresTable(theme, self.tr("Spent by service"), (32, 43, 25))
        self.services.setObjectName("spentByService")
        name = self.tr("How often and how fast a code came")
        self.rates = FiguresTable(theme, name, (22, 13, 24, 15, 12, 14))
        self.rates.setObjectName("codeRates")
        self.empty = EmptyState(theme, icons)
        self._content = self._body()
        self._area = QScrollArea()
        self._area.setWidget(self._content)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._places = QStackedWidget()
        self._places.addWidget(self._area)
        self._places.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(hairline())
        column.addWidget(self._places, 1)
        self.setAutoFillBackground(True)
        theme.changed.connect(self._recolour)
        self._recolour()
        self._show_place("chart", self.tr("Adding up…"), "")

    def _head(self) -> QBoxLayout:
        title = PlainLabel(self.tr("Statistics"))
        title.setFont(fonts.ui(fonts.SIZE_EMPHASIS, fonts.BOLD))
        self.period = self._box("statisticsPeriod", self.tr("Period"))
        periods = {
            Period.WEEK: self.tr("Last 7 days"),
            Period.MONTH: self.tr("Last 30 days"),
            Period.QUARTER: self.tr("Last 12 weeks"),
            Period.YEAR: self.tr("Last 12 months"),
            Period.ALL: self.tr("All time"),
        }
        for period, text in periods.items():
            self.period.addItem(text, period)
        self.period.setCurrentIndex(self.period.findData(Period.MONTH))
        self.span = self._box("statisticsSpan", self.tr("Bars"))
        spans = {
            Span.DAY: self.tr("By day"),
            Span.WEEK: self.tr("By week"),
            Span.MONTH: self.tr("By month"),
        }
        for span, text in spans.items():
            self.span.addItem(text, span)
        self.picture = Button(self.tr("Copy as picture"), small=True)
        self.picture.setObjectName("copyPicture")
        self.text = Button(self.tr("Copy as table"), small=True)
        self.text.setObjectName("copyTable")
        self.period.currentIndexChanged.connect(self._period_changed)
        self.span.currentIndexChanged.connect(self._span_changed)
        self.picture.clicked.connect(self.copyPictureRequested)
        self.text.clicked.connect(self.copyTableRequested)
        self._choice, self._copies = QHBoxLayout(), QHBoxLayout()
        self._choice.setSpacing(GAP)
        self._choice.addWidget(title)
        self._choice.addSpacing(GAP)
        self._choice.addWidget(self.period)
        self._choice.addWidget(self.span)
        self._choice.addStretch(1)
        self._copies.setSpacing(GAP - 2 * RING)
        self._copies.addStretch(1)
        self._copies.addWidget(self.picture)
        self._copies.addWidget(self.text)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        set_margins(self._line, SIDE, GAP, SIDE - RING, GAP)
        self._line.setSpacing(GAP)
        self._line.addLayout(self._choice, 1)
        self._line.addLayout(self._copies)
        return self._line

    def _box(self, name: str, described: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(described)
        box.setProperty("look", "tall")
        return box

    def _body(self) -> QWidget:
        body = QWidget()
        self._tiles: list[tuple[PlainLabel, PlainLabel, PlainLabel]] = []
        tiles = QHBoxLayout()
        tiles.setSpacing(3 * GRID)
        for _ in range(4):
            tiles.addWidget(self._tile(), 1)
        self._over_time = PlainLabel()
        self._over_time.setFont(fonts.ui(fonts.SIZE_BODY, fonts.BOLD))
        self.chart.setMinimumHeight(fonts.scaled(176))
        by_service = PlainLabel(self.tr("Spent by service"))
        by_service.setFont(fonts.ui(fonts.SIZE_BODY, fonts.BOLD))
        codes = PlainLabel(self.tr("How often and how fast a code came"))
        codes.setFont(fonts.ui(fonts.SIZE_BODY, fonts.BOLD))
        remark = PlainLabel(
            self.tr(
                "Counted are orders that brought a code or have ended. "
                "Figures from fewer than 5 cases are grey: they say little."
            ),
            role="small",
        )
        remark.setFont(fonts.ui(fonts.SIZE_TINY))
        remark.setWordWrap(True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(3 * GRID)
        cards = _card(self._over_time, self.chart), _card(by_service, self.services, stretch=True)
        for card, share in zip(cards, (3, 2), strict=True):
            self._row.addWidget(card, share)
        column = QVBoxLayout(body)
        column.setContentsMargins(SIDE, 3 * GRID, SIDE, SIDE)
        column.setSpacing(3 * GRID)
        column.addLayout(tiles)
        # In a tall window the chart takes the room, up to a height that is still a chart's.
        for card in cards:
            card.setMaximumHeight(fonts.scaled(_CHART_TALLEST))
        column.addLayout(self._row, 100)
        column.addWidget(_card(codes, self.rates, remark))
        column.addStretch(1)
        return body

    def _tile(self) -> QFrame:
        caption = PlainLabel(role="dim", elide=True)
        caption.setFont(fonts.ui(fonts.SIZE_SMALL))
        figure = PlainLabel(elide=True)
        figure.setFont(fonts.tabular(fonts.SIZE_TITLE + 3, fonts.BOLD))
        beside = PlainLabel(role="dim")
        beside.setWordWrap(True)
        beside.setFont(fonts.tabular(fonts.SIZE_TINY))
        self._tiles.append((caption, figure, beside))
        # Captions stand on one line where the words of one tile take two.
        return _card(caption, figure, beside, spacing=2, stretch=True)

    # What controllers call.

    def since(self, now: datetime, first: datetime | None) -> datetime:
        """From when on orders count; ``first`` is when the oldest was made."""
        period = Period(self.period.currentData())
        if period is Period.ALL:
            return min(first or now, now)
        return now - timedelta(days=_DAYS[period] - 1)

    def chosen_span(self) -> Span:
        """How long each bar is."""
        return Span(self.span.currentData())

    def show_report(self, report: Report) -> None:
        """Show these figures."""
        self._report = report
        titles = {
            Span.DAY: self.tr("Spent by day"),
            Span.WEEK: self.tr("Spent by week"),
            Span.MONTH: self.tr("Spent by month"),
        }
        self._over_time.setText(titles[report.span])
        for labels, texts in zip(self._tiles, report.tiles(), strict=True):
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)
        bars = report.bars()
        self.chart.show_bars(bars, "\n".join(bar.words for bar in bars if bar.value > 0))
        self.services.show_table(report.service_table(_SERVICES))
        self.rates.show_table(report.rate_table())
        self._set_copyable(bool(report.orders))
        if report.orders:
            self._places.setCurrentWidget(self._area)
        else:
            self._show_place(
                "chart",
                self.tr("No orders in this time"),
                self.tr("Choose a longer period above."),
            )

    def show_trouble(self, words: str) -> None:
        """The figures could not be read, for this reason."""
        self._set_copyable(False)
        self._show_place("warning", self.tr("The figures could not be read"), words, "bad")

    def as_picture(self) -> QPixmap:
        """All figures as a picture, also what is scrolled out of sight, under their title."""
        content = self._content.grab()
        dpr = content.devicePixelRatio()
        font = fonts.ui(fonts.SIZE_EMPHASIS, fonts.BOLD)
        head = QFontMetrics(font).height() + 2 * GAP
        size = content.deviceIndependentSize().toSize()
        picture = QPixmap(QSize(size.width(), size.height() + head) * dpr)
        picture.setDevicePixelRatio(dpr)
        picture.fill(self._theme.color("background"))
        painter = QPainter(picture)
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        area = QRect(SIDE, GAP, size.width() - 2 * SIDE, head)
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        title = self.tr("{program}: {period}").format(
            program=self.tr("NonVoip Desktop"), period=self.period.currentText()
        )
        painter.drawText(area, side | Qt.AlignmentFlag.AlignVCenter, title)
        painter.drawPixmap(0, head, content)
        painter.end()
        return picture

    def as_text(self) -> str:
        """All figures as tables with tabs."""
        report = self._report
        if report is None:
            return ""
        return as_text((report.time_table(), report.service_table(), report.rate_table()))

    # How it follows.

    def _show_place(self, icon: str, title: str, sentence: str, tone: str = "dim") -> None:
        self.empty.show_words(icon, title, sentence, tone=tone)
        self._places.setCurrentWidget(self.empty)

    def _set_copyable(self, copyable: bool) -> None:
        self.picture.setEnabled(copyable)
        self.text.setEnabled(copyable)

    def _period_changed(self) -> None:
        before = self.span.blockSignals(True)
        span = _SPANS[Period(self.period.currentData())]
        self.span.setCurrentIndex(self.span.findData(span))
        self.span.blockSignals(before)
        self.wantedChanged.emit()

    def _span_changed(self) -> None:
        self.wantedChanged.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.appeared.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _STACKED
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        needed = self._choice.sizeHint().width() + self._copies.sizeHint().width()
        cramped = event.size().width() < needed + 2 * SIDE + GAP
        self._line.setDirection(directions.TopToBottom if cramped else directions.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _recolour(self) -> None:
        for widget, token in ((self, "surface"), (self._content, "background")):
            palette = widget.palette()
            palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.color(token)))
            widget.setPalette(palette)


def _card(*parts: QWidget, spacing: int = GAP, stretch: bool = False) -> QFrame:
    card = QFrame()
    card.setProperty("look", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(3 * GRID + 2, 3 * GRID - 2, 3 * GRID + 2, 3 * GRID)
    column.setSpacing(spacing)
    for part in parts:
        column.addWidget(part, int(isinstance(part, BarChart)))
    if stretch:
        column.addStretch(1)
    return card
