"""What the service's words are taken for, and above all what they are not taken for."""

from __future__ import annotations

import pytest

from nonvoip_desktop.api.recognise import is_already_rejected, is_gone, is_sign_in_refusal


@pytest.mark.parametrize(
    "words",
    [
        "Invalid email or password.",
        "Wrong email or password",
        "Incorrect password",
        "invalid credentials",
        "Your credentials are incorrect.",
        "The email or password is incorrect",
        "Password is wrong",
        "Email not found",
        "The email address is not registered.",
        "Unauthorized",
        "Unauthenticated.",
        "Login failed",
        "Authentication failed: bad login",
        "Could not log in",
        "Invalid e-mail address or password!",
        "Invalid username or password",
        "User not found",
        "Invalid API key",
    ],
)
def test_a_refused_sign_in(words: str) -> None:
    assert is_sign_in_refusal(words)


@pytest.mark.parametrize(
    "words",
    [
        "Insufficient balance.",
        "Order not found.",
        "Invalid product_id.",
        "Invalid email service",
        "Wrong service for this number; its password codes are not supported.",
        "No such service: Email",
        "Service Email not found",
        "The password SMS was already delivered.",
        "Login service is out of stock",
        "Reject is not allowed.",
        "This number cannot be reused",
        "Invalid order",
        "invalid duration for the login product",
        "Account limit reached",
        "",
        "wrong password " * 50,
    ],
)
def test_an_ordinary_refusal_signs_nobody_out(words: str) -> None:
    assert not is_sign_in_refusal(words)


@pytest.mark.parametrize(
    "words",
    [
        "Order not found.",
        "Not found",
        "The order was rejected.",
        "Rejected",
        "This order has expired",
        "Order expired and refunded",
        "Cancelled",
        "canceled by user",
        "Timed Out",
        "The reservation timed out.",
        "No SMS received, order expired",
        "SMS not found, the order has expired",
        "Not received. Order cancelled.",
        "Order does not exist",
        "No such order",
    ],
)
def test_an_order_that_is_over(words: str) -> None:
    assert is_gone(words)


@pytest.mark.parametrize(
    "words",
    [
        "No SMS yet.",
        "Waiting for SMS",
        "SMS not found",
        "No message found",
        "Message was not found yet",
        "The order is not yet expired",
        "has not expired",
        "It hasn't been rejected",
        "The number can be rejected",
        "Please wait until it has expired",
        "It will be refunded if no SMS comes",
        "Request timed out, please try again",
        "The code was not found",
        "Reserved",
        "Awaiting MDN",
        "Completed",
        "",
    ],
)
def test_an_order_that_goes_on(words: str) -> None:
    assert not is_gone(words)


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("The order was already rejected.", True),
        ("Already cancelled", True),
        ("This number has already been refunded", True),
        ("The SMS was already delivered.", False),
        ("Rejecting is not allowed", False),
        ("SMS already received, reject not allowed", False),
    ],
)
def test_already_rejected(words: str, meant: bool) -> None:
    assert is_already_rejected(words) is meant
