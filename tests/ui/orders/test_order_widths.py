"""The columns of the order list share whatever width there is."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from nonvoip_desktop.desktop.languages import LANGUAGES, Languages
from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.orders.columns import Column, Needs, share
from nonvoip_desktop.ui.orders.delegate import OrderDelegate
from nonvoip_desktop.ui.orders.model import OrderRole, OrderTableModel
from nonvoip_desktop.ui.orders.table import OrderTable
from nonvoip_desktop.ui.orders.words import told_pills
from nonvoip_desktop.ui.theme import Theme
from tests.helpers import content_samples as samples


@pytest.fixture
def languages(qapp: QApplication) -> Iterator[Languages]:
    made = Languages(qapp)
    yield made
    made.close()


@pytest.mark.parametrize("total", [432, 440, 500, 610, 900])
def test_what_is_waited_for_can_be_read_as_a_whole(theme: Theme, icons: Icons, total: int) -> None:
    delegate = OrderDelegate(theme, icons)
    widths = delegate.widths(total)
    assert sum(widths.values()) == total
    for pill in told_pills():
        assert delegate.pill_width(pill.text) <= widths[Column.STATE], pill.text


def test_the_button_goes_before_words_do(theme: Theme, icons: Icons) -> None:
    delegate = OrderDelegate(theme, icons)
    wide, narrow = delegate.widths(610), delegate.widths(440)
    assert wide[Column.ACTION] > 0
    assert narrow[Column.ACTION] == 0
    assert narrow[Column.SERVICE] >= 60


@pytest.mark.parametrize("language", [*LANGUAGES])
def test_the_small_lines_of_a_narrow_list_can_be_read(
    theme: Theme, icons: Icons, languages: Languages, language: str
) -> None:
    languages.speak(language)
    model = OrderTableModel(lambda: samples.ELAPSED, now=lambda: samples.NOW)
    model.set_use_utc(True)
    model.set_rows(samples.rows())
    model.set_tab("rentals")
    table = OrderTable(theme, icons, model)
    table.resize(440, 300)
    table.grab()
    delegate = table.itemDelegate()
    assert isinstance(delegate, OrderDelegate)
    for at in range(model.rowCount()):
        for column in Column:
            index = model.index(at, column)
            row = index.data(OrderRole.ROW)
            assert delegate.cut_words(row, index, table.visualRect(index)) == []
    table.deleteLater()


def test_what_is_cut_is_told_as_a_whole(
    qtbot: QtBot, theme: Theme, icons: Icons, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_: told.append(text))
    model = OrderTableModel(lambda: samples.ELAPSED, now=lambda: samples.NOW)
    model.set_rows([samples.row("order:1", service="A service & of many words", note="Mine")])
    table = OrderTable(theme, icons, model)
    qtbot.addWidget(table)
    table.resize(440, 300)
    table.show()
    cells = {column: table.visualRect(model.index(0, column)).center() for column in Column}

    def point_at(column: Column) -> None:
        place = cells[column]
        event = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
        QApplication.sendEvent(table.viewport(), event)

    point_at(Column.SERVICE)
    assert told == ["<qt>A service &amp; of many words<br>Mine</qt>"]
    point_at(Column.NUMBER)
    assert told[1:] == [], "nothing is cut: Qt shows the model's tooltip by itself"


@pytest.mark.parametrize("missing", [1, 20, 28])
def test_a_little_air_goes_before_the_button(missing: int) -> None:
    needs = Needs(time=79, number=117, sign=34, state=143, action=137)
    whole = 79 + 8 + 117 + 34 + 143 + 16 + 88 + 137
    shares = share(whole - missing, needs)
    assert sum(shares.widths.values()) == whole - missing
    assert shares.widths[Column.ACTION] == 137
    assert shares.widths[Column.SERVICE] >= 80
    # Any less, and the button goes: there is air again.
    assert share(whole - 29, needs).widths[Column.ACTION] == 0
