"""Single values in every form that the field notes name, and in forms that mean nothing."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from nonvoip_desktop.domain.reading import (
    amount_of,
    by_key,
    expiry_of,
    id_of,
    moment_of,
    phone_of,
    text_of,
    whole_of,
)

NOON = datetime(2026, 7, 6, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        (146185, "146185"),
        ("146185", "146185"),
        (" 146185 ", "146185"),
        (Decimal("146185.0"), "146185"),
        (Decimal("1E+5"), "100000"),
        ("ab-12_X", "ab-12_X"),
        (0, None),
        ("0", None),
        (-1, None),
        (True, None),
        (None, None),
        ("", None),
        ("null", None),
        ("two words", None),
        ("x" * 65, None),
        (Decimal("1.5"), None),
        (10**40, None),
        ([1], None),
        ({"id": 1}, None),
    ],
)
def test_an_id_is_a_number_or_a_text(raw: object, meant: str | None) -> None:
    assert id_of(raw) == meant


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("50.00", "50.00"),
        (Decimal("0.36"), "0.36"),
        (7, "7"),
        ("$1.70", "1.70"),
        ("1.70 USD", "1.70"),
        ("USD 1.70", "1.70"),
        ("1.70$", "1.70"),
        ("1,700.50", "1700.50"),
        ("1,70", None),
        ("-1.00", None),
        ("NaN", None),
        (Decimal("Infinity"), None),
        (1.7, None),
        (True, None),
        ("", None),
        (None, None),
        (Decimal("1E-99999"), None),
        (Decimal("0E+99999"), None),
        ("1e400", None),
        ("12 or 13", None),
    ],
)
def test_money_is_decimal_or_nothing(raw: object, meant: str | None) -> None:
    amount = amount_of(raw)
    assert amount == (None if meant is None else Decimal(meant))
    assert meant is None or str(amount) == meant


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("16095550123", "16095550123"),
        (16095550123, "16095550123"),
        ("+1 (609) 555-0123", "16095550123"),
        ("", None),
        (None, None),
        ("Awaiting MDN", None),
        ("123", None),
        ("1" * 30, None),
        (True, None),
    ],
)
def test_a_number_is_its_digits(raw: object, meant: str | None) -> None:
    assert phone_of(raw) == meant


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        (6841, 6841),
        ("6841", 6841),
        ("6,841", 6841),
        (Decimal("900.0"), 900),
        ("900.9", 900),
        (0, 0),
        (-1, None),
        ("many", None),
        (None, None),
        (True, None),
        ("٣", None),
        (10**20, None),
    ],
)
def test_a_count_is_a_whole_number(raw: object, meant: int | None) -> None:
    assert whole_of(raw) == meant


@pytest.mark.parametrize(
    "raw",
    [
        "2026-07-06T12:00:00Z",
        "2026-07-06T12:00:00",
        "2026-07-06 12:00:00",
        "2026-07-06 12:00",
        "2026-07-06 12:00:00 UTC",
        "2026/07/06 12:00:00",
        "2026-07-06T12:00:00.000000Z",
        "2026-07-06T14:00:00+02:00",
        "Mon, 06 Jul 2026 12:00:00 GMT",
        "Mon, 06 Jul 2026 08:00:00 -0400",
        1783339200,
        "1783339200",
        1783339200000,
        Decimal("1783339200.5"),
        {"date": "2026-07-06 12:00:00.000000", "timezone_type": 3, "timezone": "UTC"},
    ],
)
def test_a_moment_comes_in_many_forms(raw: object) -> None:
    assert moment_of(raw) == NOON


def test_a_bare_date_means_the_end_of_its_day() -> None:
    assert moment_of("2026-07-06") == datetime(2026, 7, 6, 23, 59, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    "raw",
    [
        *("", "soon", "0000-00-00 00:00:00", "2026-13-01", "1999-12-31 00:00:00", "9999-12-31"),
        *(0, 5, -1783339200, 10**18, None, True, [], "07/06/2026", "x" * 100),
        {"date": "2026-07-06 12:00:00", "timezone": "Europe/Berlin"},
        "2026-07-06T12:00:00+99:00",
        "Mon, 06 Jul 99999999999 12:00:00 GMT",
    ],
)
def test_what_is_no_moment_is_none(raw: object) -> None:
    assert moment_of(raw) is None


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        (900, 900),
        ("900", 900),
        (Decimal("900.0"), 900),
        (0, 0),
        ("00:14:59", 899),
        ("15 minutes", 900),
        ("15m", 900),
        ("30d", 30 * 86400),
        ("2 hours", 7200),
        ("2026-07-06 12:00:00", NOON),
        (1783339200, NOON),
        (-5, None),
        (400_000_000, None),
        ("999999999 days", None),
        ("soon", None),
        (None, None),
    ],
)
def test_an_expiry_is_a_span_or_a_moment(raw: object, meant: object) -> None:
    assert expiry_of(raw) == meant


@pytest.mark.parametrize(
    ("raw", "meant"),
    [
        ("  Your code  is 1 ", "Your code  is 1"),
        (545, "545"),
        (Decimal("1.50"), "1.50"),
        ("a\0b", "a\N{REPLACEMENT CHARACTER}b"),
        ("cut \ud83d", "cut ?"),
        ("   ", None),
        (True, None),
        (["x"], None),
        (10**40, None),
    ],
)
def test_a_text_can_always_be_stored(raw: object, meant: str | None) -> None:
    text = text_of(raw)
    assert text == meant
    assert text is None or text.encode()


def test_keys_are_read_without_case_and_separators() -> None:
    assert by_key({"orderId": 1, "Till-Expiration": 2}) == {"orderid": 1, "tillexpiration": 2}
    assert by_key({"order_id": "", "orderId": 7}) == {"orderid": 7}
    assert by_key({"order_id": 7, "orderId": 8}) == {"orderid": 7}
    assert by_key({"orderId": 8, "order_id": 7}) == {"orderid": 7}
