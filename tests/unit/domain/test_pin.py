"""The app's own reading of a code in a text."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nonvoip_desktop.domain.pin import LONGEST_SEARCHED, find_pin


@pytest.mark.parametrize(
    ("text", "pin"),
    [
        ("Your Instagram OTP is 545", "545"),
        ("1234", "1234"),
        ("(4821) is your code", "4821"),
        ("code=4821", "4821"),
        ("Your code is 482159.", "482159"),
        ("code 4821-", "4821"),
        ("G-123456 is your Google verification code.", "123456"),
        ("FB-12345 is your Facebook code", "12345"),
        ("Steam Guard code 5XK2P", "5XK2P"),
        ("Your one-time code is 1234 5678.", "12345678"),
        ("Your login code is 482 159, expires at 14:03", "482159"),
        ("Use 123456 as Microsoft account security code", "123456"),
        ("[TikTok] 1234 is your verification code, valid for 5 minutes.", "1234"),
        ("Snapchat Code: 123456. Do not share it or use it elsewhere!", "123456"),
        ("Your Uber code is 4821. Reply STOP ALL to unsubscribe", "4821"),
        ("PayPal: 123456 is your security code. @paypal.com #123456", "123456"),
        (
            "Your WhatsApp code: 123-456\n\nYou can also tap on this link to verify your phone:\n"
            "v.whatsapp.com/987654\nDon't share this code with others\n4sgLq1p5sV6",
            "123456",
        ),
        (
            "Telegram code: 54321\n\nYou can also tap on this link to log in:\n"
            "https://t.me/login/99999\n\nO2P2z+/jBpJ",
            "54321",
        ),
        ("【微信】验证码为123456，请在10分钟内使用", "123456"),
        ("123456是您的验证码，5分钟内有效", "123456"),
        ("Ваш код подтверждения 4821. Никому не говорите", "4821"),
        ("رمز التحقق: 4821", "4821"),
        ("Tu código es 4821", "4821"),
    ],
)
def test_codes_of_real_messages(text: str, pin: str) -> None:
    assert find_pin(text) == pin


@pytest.mark.parametrize(
    ("text", "pin"),
    [
        ("Amazon: 123456 is your code. 2024 Amazon Inc.", "123456"),
        ("123456 is your Facebook confirmation code for 2024-05-01", "123456"),
        ("Use 4821 as your PIN. Call +1 (609) 555-0123 for help.", "4821"),
        ("If you need help call 1-800-555-0123. Your PIN: 4821", "4821"),
        ("Order 48213377 shipped. Your pickup PIN is 9921", "9921"),
        ("You paid $1,234.56. Code 7788", "7788"),
        ("Code 7788, at 14:30 on 12/05/2024", "7788"),
        ("Valid for 1440 minutes: code 7788", "7788"),
        ("Your code is 2024", "2024"),
        ("Your 2024 code: 48215", "48215"),
        ("Enter 482159 to finish this code. 10500 people did.", "482159"),
    ],
)
def test_the_code_and_not_its_neighbour(text: str, pin: str) -> None:
    assert find_pin(text) == pin


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "Room 404 is booked",
        "Call 609-555-0123",
        "Call 609 555 0123 now",
        "Call +44 7700 900123",
        "Your balance is $1,234.00",
        "You paid 1234 USD",
        "Save 1500% now",
        "Meet at 14:30 on 12/05/2024",
        "See https://example.com/482159",
        "code:123456789012",
        "QWERTY",
        "Welcome to shopping at barcode club",
    ],
)
def test_nothing_is_better_than_a_wrong_code(text: str) -> None:
    assert find_pin(text) is None


@given(st.integers(min_value=0, max_value=99_999_999), st.integers(min_value=4, max_value=8))
def test_a_plain_code_is_always_found(number: int, digits: int) -> None:
    code = f"{number % 10**digits:0{digits}d}"
    assert find_pin(f"Your code is {code}") == code
    assert find_pin(f"{code} is your verification code") == code
    assert find_pin(f"Acme: use {code} to sign in. Never share your code.") == code


@given(st.text(max_size=400))
@example("G-" * 200)
def test_whatever_is_read_stands_in_the_text(text: str) -> None:
    pin = find_pin(text)
    if pin is None:
        return
    assert 3 <= len(pin) <= 8
    assert pin.isascii()
    assert pin.isalnum()
    assert any(char.isdigit() for char in pin)
    assert pin in text.replace("-", "").replace(" ", "")


@pytest.mark.parametrize(
    "piece", ["a-", "a.", "1", "1-", "+1 (-", "code 1234 ", "AB-", "12:", "a-."]
)
def test_no_text_takes_long(piece: str) -> None:
    text = piece * (2 * LONGEST_SEARCHED)
    began = time.process_time()
    find_pin(text)
    assert time.process_time() - began < 0.5
