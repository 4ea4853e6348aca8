"""What typed letters find in the palette, and in which order."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from nonvoip_desktop.ui.palette.matching import best
from nonvoip_desktop.ui.products.search import fold


@dataclass(frozen=True)
class Line:
    title: str
    beside: str = ""

    @property
    def title_folded(self) -> str:
        return fold(self.title)

    @property
    def beside_folded(self) -> str:
        return fold(self.beside)


LINES = [
    Line("Refresh", "View"),
    Line("Reject", "Orders"),
    Line("Copy Code", "Edit"),
    Line("Copy Number", "Edit"),
    Line("Keyboard Shortcuts", "Help"),
    Line("Telegram", "10 minutes"),
    Line("Telegram", "Germany"),
    Line("Instagram", "10 minutes"),
    Line("Bücher.de", "30 days"),
]


def found(typed: str, most: int = 50) -> list[str]:
    return [line.title for line in best(typed, LINES, most)]


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("rej", "Reject"),
        ("copy c", "Copy Code"),
        ("cn", "Copy Number"),
        ("ks", "Keyboard Shortcuts"),
        ("insta", "Instagram"),
        ("INSTA", "Instagram"),
        ("bucher", "Bücher.de"),
        ("rfrsh", "Refresh"),
    ],
)
def test_what_was_meant_comes_first(typed: str, first: str) -> None:
    assert found(typed)[0] == first


def test_a_word_may_name_what_stands_beside_the_title() -> None:
    assert [line.beside for line in best("tele ger", LINES, 9)] == ["Germany"]
    assert found("gram 10") == ["Telegram", "Instagram"]


def test_letters_from_all_over_the_place_are_no_find() -> None:
    assert found("mt") == []
    assert found("xyz") == []


def test_nothing_typed_finds_nothing_and_no_more_is_given_than_asked_for() -> None:
    assert found("   ") == []
    assert len(found("e", most=2)) == 2


def test_equally_good_ones_keep_their_order() -> None:
    assert [line.beside for line in best("telegram", LINES, 9)] == ["10 minutes", "Germany"]


def test_what_was_typed_is_no_pattern() -> None:
    assert found("bücher.de") == ["Bücher.de"]
    assert found("b*") == []
    assert found("(") == []
