"""Numbers, money and dates as each language has them, and amounts that are typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from nonvoip_desktop.desktop.languages import LANGUAGES, Languages
from nonvoip_desktop.domain.money import typed_amount
from nonvoip_desktop.ui import format as shown

NBSP, NARROW, LRM = "\u00a0", "\u202f", "\u200e"
MOMENT = datetime(2026, 3, 9, 14, 5, tzinfo=UTC)

Speak = Callable[[str], object]


@pytest.fixture
def speak(qapp: QApplication) -> Iterator[Speak]:
    languages = Languages(qapp)
    yield languages.speak
    languages.close()


@pytest.mark.parametrize(
    ("code", "amount", "below", "many", "date"),
    [
        ("en", "$1,234.50", "−$1.25", "6,841", "2026-03-09 14:05"),
        ("de", f"1.234,50{NBSP}$", f"−1,25{NBSP}$", "6.841", "09.03.2026 14:05"),
        ("es", f"1234,50{NBSP}$", f"−1,25{NBSP}$", "6841", "9/3/2026 14:05"),
        ("fr", f"1{NARROW}234,50{NBSP}$", f"−1,25{NBSP}$", f"6{NARROW}841", "09/03/2026 14:05"),
        ("pt_BR", f"${NBSP}1.234,50", f"−${NBSP}1,25", "6.841", "09/03/2026 14:05"),
        ("ru", f"1{NBSP}234,50{NBSP}$", f"−1,25{NBSP}$", f"6{NBSP}841", "09.03.2026 14:05"),
        ("zh_CN", "$1,234.50", "−$1.25", "6,841", "2026/3/9 14:05"),
    ],
)
def test_each_language_has_its_own_form(
    speak: Speak, code: str, amount: str, below: str, many: str, date: str
) -> None:
    speak(code)
    assert shown.money(Decimal("1234.50")) == amount
    assert shown.money(Decimal("-1.25")) == below
    assert shown.count(6841) == many
    assert shown.day_and_time(MOMENT, use_utc=True) == date


def test_in_arabic_an_amount_stays_together_with_the_digits_of_codes(speak: Speak) -> None:
    speak("ar")
    text = shown.money(Decimal("-1234.50"))
    assert text.startswith(f"{LRM}−")
    assert "1,234.50" in text
    assert "$" in text


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_digit_of_an_amount_is_lost(speak: Speak, code: str) -> None:
    speak(code)
    exact = Decimal("123456789.123456789123456789")
    assert "123456789123456789" in shown.money(exact)
    bid = Decimal("0.10")
    assert typed_amount(shown.bid(bid)) == bid
    assert typed_amount(shown.money(Decimal("1234.5")).replace(LRM, "")) == Decimal("1234.5")


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_telephone_number_is_the_same_everywhere(speak: Speak, code: str) -> None:
    speak(code)
    assert shown.number("16095550170").strip(LRM) == "+1 609 555-0170"


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("2.50", "2.50"),
        ("2,50", "2.50"),
        ("$2.50", "2.50"),
        ("2,50 $", "2.50"),
        ("1,234.50", "1234.50"),
        ("1.234,50", "1234.50"),
        (f"1{NARROW}234,50", "1234.50"),
        ("0,125", "0.125"),
        ("12", "12"),
        ("1,250", None),
        ("1.250", None),
        ("1,25,0", None),
        ("1 25", None),
        ("-1", None),
        ("", None),
        ("1e3", None),
    ],
)
def test_a_typed_amount_is_read_only_where_one_reading_is_possible(
    text: str, amount: str | None
) -> None:
    assert typed_amount(text) == (None if amount is None else Decimal(amount))
