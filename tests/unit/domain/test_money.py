"""Amounts are exact, and what is not surely an amount is none."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nonvoip_desktop.domain.money import LARGEST, amount_text, parse_amount

AMOUNTS = st.decimals(min_value=0, max_value=LARGEST, places=4)


@pytest.mark.parametrize(
    ("raw", "amount"),
    [
        ("0.36", "0.36"),
        (" $1,234.50 ", "1234.50"),
        ("1,234", "1234"),
        ("12,345,678", "12345678"),
        ("$ 5", "5"),
        ("1.", "1"),
        (".5", "0.5"),
        ("007", "7"),
        (0, "0"),
        (12, "12"),
        (Decimal("1.70"), "1.70"),
        (Decimal("-0.00"), "0.00"),
        (Decimal("1E+3"), "1000"),
    ],
)
def test_amounts_are_read_exactly(raw: object, amount: str) -> None:
    parsed = parse_amount(raw)
    assert parsed == Decimal(amount)
    assert parsed is not None
    assert not parsed.is_signed()


@pytest.mark.parametrize(
    "raw",
    [
        None,
        "",
        " ",
        "$",
        "free",
        "-1",
        "+1",
        "1,70",
        "0,360",
        "12,34,567",
        "1 000",
        "1_000",
        "1e5",
        "1.2.3",
        "NaN",
        "Infinity",
        "١٢",
        "9" * 40,
        0.36,
        True,
        False,
        -1,
        10**12,
        Decimal("NaN"),
        Decimal("sNaN"),
        Decimal("Infinity"),
        Decimal("-0.01"),
        Decimal("1e-400000"),
        Decimal("0E+999999"),
        [],
        {"amount": "1"},
        b"1",
    ],
)
def test_what_is_no_sure_amount_is_none(raw: object) -> None:
    assert parse_amount(raw) is None


@given(AMOUNTS)
def test_text_and_back_keeps_every_digit(amount: Decimal) -> None:
    text = amount_text(amount)
    assert "e" not in text.lower()
    assert parse_amount(text) == amount
    assert parse_amount(f"${amount:,f}") == amount


@given(st.one_of(st.text(), st.integers(), st.decimals(), st.floats(), st.none(), st.booleans()))
def test_nothing_from_outside_raises_and_no_result_is_wild(raw: object) -> None:
    amount = parse_amount(raw)
    if amount is not None:
        assert amount.is_finite()
        assert 0 <= amount <= LARGEST
        assert len(amount_text(amount)) < 60
