"""Amounts, numbers and times as the screen shows them."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from nonvoip_desktop.ui import format as shown
from nonvoip_desktop.ui.text import clean

MOMENT = datetime(2026, 7, 31, 14, 3, 22, tzinfo=UTC)


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        (Decimal("1234.5"), "$1,234.50"),
        (Decimal("0.36"), "$0.36"),
        (Decimal("0.005"), "$0.005"),
        (Decimal("1.500"), "$1.50"),
        (Decimal(0), "$0.00"),
        (Decimal("1E+3"), "$1,000.00"),
        (Decimal("-1.1"), "−$1.10"),
        (None, "–"),
    ],
)
def test_money(amount: Decimal | None, text: str) -> None:
    assert shown.money(amount) == text


@given(st.decimals(min_value=0, max_value=10**9, allow_nan=False, places=4))
def test_money_loses_nothing(amount: Decimal) -> None:
    assert Decimal(shown.money(amount).removeprefix("$").replace(",", "")) == amount


def test_differences_have_their_sign() -> None:
    assert shown.signed_money(Decimal("0.8")) == "+$0.80"
    assert shown.signed_money(Decimal("-0.8")) == "−$0.80"
    assert shown.percent(Decimal("0.80"), Decimal("0.90")) == "+89 %"
    assert shown.percent(Decimal("-0.10"), Decimal("0.90")) == "−11 %"
    assert shown.percent(Decimal(1), Decimal(0)) is None


def test_a_bid_is_shown_as_it_was_given() -> None:
    assert shown.bid(Decimal("20")) == "20"
    assert shown.bid(Decimal("20.50")) == "20.50"
    assert shown.bid(Decimal("2E+1")) == "20"
    assert shown.bid(None) == "–"


@pytest.mark.parametrize(
    ("digits", "text"),
    [
        ("16095550170", "+1 609 555-0170"),
        ("+16095550170", "+1 609 555-0170"),
        ("447700900123", "+44 7700 900123"),
        ("33612345678", "+33 612 345 678"),
        ("4915123456789", "+49 151 2345 6789"),
        ("3584012345", "+358 401 2345"),
        ("123", "+123"),
        ("", ""),
        ("not a number", "not a number"),
    ],
)
def test_number(digits: str, text: str) -> None:
    assert shown.number(digits) == text


@given(st.text(alphabet="0123456789", min_size=1, max_size=20))
def test_a_number_keeps_its_digits(digits: str) -> None:
    assert "".join(filter(str.isdigit, shown.number(digits))) == digits


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (761, "12:41"),
        (48, "00:48"),
        (0.2, "00:01"),
        (0, "00:00"),
        (-5, "00:00"),
        (3599.5, "1 h 00"),
        (11_100, "3 h 05"),
        (26 * 3600, "26 h 00"),
        (29.9 * 86_400, "29 d"),
    ],
)
def test_countdown(seconds: float, text: str) -> None:
    assert shown.countdown(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "updated just now"),
        (59, "updated just now"),
        (185, "updated 3 min ago"),
        (7_300, "updated 2 h ago"),
        (200_000, "updated 2 d ago"),
    ],
)
def test_age(seconds: float, text: str) -> None:
    assert shown.age(seconds) == text


def test_a_code_is_spaced() -> None:
    assert shown.spaced("48215") == "4 8 2 1 5"


def test_times_say_their_zone() -> None:
    assert shown.clock_time(MOMENT, use_utc=True) == "14:03:22"
    assert shown.day_and_time(MOMENT, use_utc=True) == "2026-07-31 14:03"
    assert shown.zone(MOMENT, use_utc=True) == "UTC"


@pytest.mark.parametrize(
    ("name", "time", "zone"),
    [
        ("UTC+5", "09:03:22", "UTC−05:00"),
        ("UTC-5:30", "19:33:22", "UTC+05:30"),
    ],
)
def test_times_are_in_the_persons_zone(
    monkeypatch: pytest.MonkeyPatch, name: str, time: str, zone: str
) -> None:
    import time as clock

    if not hasattr(clock, "tzset"):
        pytest.skip("this system sets no zone for one process")
    monkeypatch.setenv("TZ", name)  # POSIX counts westwards
    clock.tzset()
    try:
        assert shown.clock_time(MOMENT) == time
        assert shown.zone(MOMENT) == zone
    finally:
        monkeypatch.undo()
        clock.tzset()


@pytest.mark.parametrize(
    ("digits", "without"),
    [
        ("16095550170", "6095550170"),
        ("447700900123", "7700900123"),
        ("491713920123", "1713920123"),
        ("353209150123", "209150123"),
        ("770155500123"[:11], "7015550012"),
        ("no digits", "no digits"),
    ],
)
def test_a_number_without_its_calling_code(digits: str, without: str) -> None:
    assert shown.national(digits) == without


def test_numbers_and_amounts_keep_their_order_among_arabic_words() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("ar"))
    try:
        for text in (
            shown.number("16095550123"),
            shown.signed_money(Decimal("1.25")),
            shown.percent(Decimal(1), Decimal(2)),
        ):
            assert text is not None
            assert text.startswith("\u200e")
            assert clean(text) == text
    finally:
        QLocale.setDefault(before)
    assert shown.number("16095550123") == "+1 609 555-0123"
