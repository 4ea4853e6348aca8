"""What narrows the history: state, kind, service and dates."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QComboBox, QDateEdit, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from nonvoip_desktop.domain.history import HistoryFilter
from nonvoip_desktop.domain.order import OrderKind, OrderState
from nonvoip_desktop.ui import fonts
from nonvoip_desktop.ui.history.words import kind_text, state_text
from nonvoip_desktop.ui.text import PlainLabel, clean
from nonvoip_desktop.ui.theme import GAP

if TYPE_CHECKING:
    from collections.abc import Sequence

#: Characters of a service's name that a list of choices shows.
_LONGEST = 60
_NARROWEST = 124
#: What a box needs beside its words.
_ARROW = 47


class Period(StrEnum):
    """A range of dates that is chosen by its name."""

    ANY = "any"
    TODAY = "today"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    CHOSEN = "chosen"


class Filters(QWidget):
    """Four choices side by side, and two dates below when they are asked for."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._use_utc = False
        self._service: str | None = None
        self.state = self._box("historyState", self.tr("State"))
        self.state.addItem(self.tr("Any state"), None)
        for state in OrderState:
            self.state.addItem(state_text(state), state)
        self.kind = self._box("historyKind", self.tr("Kind"))
        self.kind.addItem(self.tr("Any kind"), None)
        for kind in OrderKind:
            self.kind.addItem(kind_text(kind), kind)
        self.service = self._box("historyService", self.tr("Service"))
        self.service.addItem(self.tr("Any service"), None)
        self.period = self._box("historyPeriod", self.tr("Dates"))
        periods = {
            Period.ANY: self.tr("Any date"),
            Period.TODAY: self.tr("Today"),
            Period.WEEK: self.tr("Last 7 days"),
            Period.MONTH: self.tr("Last 30 days"),
            Period.YEAR: self.tr("This year"),
            Period.CHOSEN: self.tr("From … to …"),
        }
        for period, text in periods.items():
            self.period.addItem(text, period)
        self._dates = QWidget()
        self.since = self._date("historySince", self.tr("From"))
        self.until = self._date("historyUntil", self.tr("To"))
        boxes = QHBoxLayout()
        boxes.setSpacing(GAP)
        for box in (self.state, self.kind, self.service, self.period):
            # The first says that everything is meant: it is read in every language.
            words = box.fontMetrics().horizontalAdvance(box.itemText(0)) + fonts.scaled(_ARROW)
            box.setMinimumWidth(max(fonts.scaled(_NARROWEST), words))
            boxes.addWidget(box, 1)
        dates = QHBoxLayout(self._dates)
        dates.setContentsMargins(0, 0, 0, 0)
        dates.setSpacing(GAP)
        for field in (self.since, self.until):
            label = PlainLabel(field.accessibleName(), role="dim")
            label.setBuddy(field)
            dates.addWidget(label)
            dates.addWidget(field)
        dates.addStretch(1)
        self._dates.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(boxes)
        column.addWidget(self._dates)
        for box in (self.state, self.kind, self.service):
            box.currentIndexChanged.connect(self._choice_changed)
        self.period.currentIndexChanged.connect(self._period_changed)
        for field in (self.since, self.until):
            field.dateChanged.connect(self._choice_changed)

    def wanted(self, text: str, now: datetime) -> HistoryFilter:
        """What is looked for, with this text in the search field; ``now`` is UTC."""
        state, kind = self.state.currentData(), self.kind.currentData()
        since, until = self._range(now)
        return HistoryFilter(
            text=text,
            states=frozenset() if state is None else frozenset({OrderState(state)}),
            kinds=frozenset() if kind is None else frozenset({OrderKind(kind)}),
            service=self.service.currentData(),
            since=since,
            until=until,
        )

    def clear(self) -> None:
        """Leave nothing out."""
        before = self.blockSignals(True)
        for box in (self.state, self.kind, self.service, self.period):
            box.setCurrentIndex(0)
        self.blockSignals(before)
        self.changed.emit()

    def set_services(self, names: Sequence[str]) -> None:
        """Offer these services; the chosen one stays chosen."""
        if [self.service.itemData(at) for at in range(1, self.service.count())] == list(names):
            return
        chosen = self.service.currentData()
        before = self.service.blockSignals(True)
        self.service.clear()
        self.service.addItem(self.tr("Any service"), None)
        for name in names:
            self.service.addItem(clean(name, one_line=True)[:_LONGEST], name)
        found = self.service.findData(chosen) if chosen is not None else 0
        self.service.setCurrentIndex(max(0, found))
        self.service.blockSignals(before)
        if chosen is not None and found < 0:
            self.changed.emit()

    def set_use_utc(self, use_utc: bool) -> None:
        """Days begin at midnight in UTC instead of the person's zone."""
        if use_utc != self._use_utc:
            self._use_utc = use_utc
            if self.period.currentData() != Period.ANY:
                self.changed.emit()

    def _range(self, now: datetime) -> tuple[datetime | None, datetime | None]:
        today = now.astimezone(UTC if self._use_utc else None).date()
        match Period(self.period.currentData()):
            case Period.ANY:
                return None, None
            case Period.TODAY:
                return self._midnight(today), None
            case Period.WEEK:
                return self._midnight(today - timedelta(days=6)), None
            case Period.MONTH:
                return self._midnight(today - timedelta(days=29)), None
            case Period.YEAR:
                return self._midnight(today.replace(month=1, day=1)), None
            case Period.CHOSEN:
                first, last = sorted((_python_date(self.since), _python_date(self.until)))
                return self._midnight(first), self._midnight(last + timedelta(days=1))

    def _midnight(self, day: date) -> datetime:
        midnight = datetime.combine(day, time())
        if self._use_utc:
            return midnight.replace(tzinfo=UTC)
        return midnight.astimezone().astimezone(UTC)

    def _choice_changed(self) -> None:
        self.changed.emit()

    def _period_changed(self) -> None:
        self._dates.setVisible(self.period.currentData() == Period.CHOSEN)
        self.changed.emit()

    def _box(self, name: str, described: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(described)
        box.setProperty("look", "tall")
        # Whatever the names are, the four share the width evenly.
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(1)
        box.setMaxVisibleItems(16)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return box

    def _date(self, name: str, described: str) -> QDateEdit:
        field = QDateEdit(QDate.currentDate())
        field.setObjectName(name)
        field.setAccessibleName(described)
        field.setDisplayFormat("yyyy-MM-dd")
        field.setProperty("look", "tall")
        field.setMinimumDate(QDate(2000, 1, 1))
        field.setMaximumDate(QDate(2999, 12, 31))
        return field


def _python_date(field: QDateEdit) -> date:
    chosen = field.date()
    return date(chosen.year(), chosen.month(), chosen.day())
