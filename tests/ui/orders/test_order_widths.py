"""The columns of the order list share whatever width there is."""

from __future__ import annotations

import pytest

from nonvoip_desktop.ui.icons import Icons
from nonvoip_desktop.ui.orders.delegate import OrderDelegate
from nonvoip_desktop.ui.orders.model import Column
from nonvoip_desktop.ui.orders.words import told_pills
from nonvoip_desktop.ui.theme import Theme


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
