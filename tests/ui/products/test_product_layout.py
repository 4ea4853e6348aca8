"""Cards share the width to the last pixel and never lie on each other."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint

from nonvoip_desktop.ui.products.layout import CardLayout
from nonvoip_desktop.ui.theme import GAP

layouts = st.builds(
    CardLayout,
    width=st.integers(60, 3000),
    count=st.integers(0, 300),
    least=st.integers(60, 300),
    height=st.integers(20, 200),
    mirrored=st.booleans(),
)


@given(layouts)
def test_every_line_fills_the_width_with_equal_gaps(layout: CardLayout) -> None:
    full = CardLayout(layout.width, layout.columns, layout.least, layout.height, layout.mirrored)
    cards = sorted((full.rect(at) for at in range(full.count)), key=lambda r: r.left())
    assert cards[0].left() == 0
    assert cards[-1].right() == layout.width - 1
    for card, neighbour in itertools.pairwise(cards):
        assert neighbour.left() - card.right() - 1 == GAP
    widths = {card.width() for card in cards}
    assert max(widths) - min(widths) <= 1


@given(layouts, st.data())
def test_a_point_in_a_card_finds_that_card(layout: CardLayout, data: st.DataObject) -> None:
    if layout.count == 0:
        assert layout.at(QPoint(5, 5)) == -1
        return
    at = data.draw(st.integers(0, layout.count - 1))
    card = layout.rect(at)
    for point in (card.topLeft(), card.bottomRight(), card.center()):
        assert layout.at(point) == at
    assert layout.at(card.bottomRight() + QPoint(0, GAP // 2)) == -1


@given(layouts, st.integers(-50, 4000), st.integers(0, 800))
def test_the_range_of_a_strip_holds_all_cards_in_it(
    layout: CardLayout, top: int, height: int
) -> None:
    bottom = top + height
    seen = layout.range_in(top, bottom)
    for at in range(layout.count):
        card = layout.rect(at)
        if card.bottom() >= top and card.top() <= bottom:
            assert at in seen


def test_cards_never_get_narrower_than_asked_unless_the_area_is() -> None:
    layout = CardLayout(width=896, count=10, least=172, height=80)
    assert layout.columns == 5
    assert min(layout.rect(at).width() for at in range(5)) >= 172
    assert CardLayout(width=100, count=3, least=172, height=80).columns == 1


def test_the_content_is_as_high_as_its_lines() -> None:
    layout = CardLayout(width=400, count=5, least=190, height=80)
    assert layout.columns == 2
    assert layout.lines == 3
    assert layout.content_height == 3 * 80 + 2 * GAP
    assert layout.rect(4).bottom() + 1 == layout.content_height
