"""Neither password nor token is in a repr, an error or a log record."""

from __future__ import annotations

import copy
import html
import json
import pickle
from urllib.parse import quote, quote_plus

import pytest

from nonvoip_desktop.api import ClientConfig, Credentials, NonVoipClient
from nonvoip_desktop.api.redact import MASK, Redactor

PASSWORD = "p\"ä/s <w>'&+ö d\\"


def test_no_repr_shows_the_password() -> None:
    credentials = Credentials("user@example.com", PASSWORD)
    client = NonVoipClient(credentials, proxy=f"http://me:{quote(PASSWORD)}@proxy.example:3128")
    config = ClientConfig(proxy="http://me:hidden@proxy.example:3128")
    for shown in (credentials, client, config, Redactor(PASSWORD)):
        text = f"{shown!r} {shown}"
        assert PASSWORD not in text
        assert quote(PASSWORD) not in text
        assert "hidden" not in text
    assert "user@example.com" in repr(credentials)


def test_credentials_are_not_written_down() -> None:
    credentials = Credentials("user@example.com", PASSWORD)
    assert not hasattr(credentials, "__dict__")
    with pytest.raises(TypeError):
        pickle.dumps(credentials)
    with pytest.raises(TypeError):
        copy.copy(credentials)


def test_credentials_are_compared_by_value() -> None:
    one = Credentials(" user@example.com ", "x")
    assert one == Credentials("user@example.com", "x")
    assert hash(one) == hash(Credentials("user@example.com", "x"))
    assert one != Credentials("user@example.com", "y")
    assert one != "user@example.com"


@pytest.mark.parametrize(("email", "password"), [("", "x"), ("  ", "x"), ("a@b.c", "")])
def test_both_are_needed(email: str, password: str) -> None:
    with pytest.raises(ValueError, match="needed"):
        Credentials(email, password)


def test_a_broken_password_is_not_shown_either() -> None:
    with pytest.raises(ValueError, match="broken") as caught:
        Credentials("a@b.c", "secret\ud83d")
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    "written",
    [
        PASSWORD,
        json.dumps(PASSWORD),
        json.dumps(PASSWORD, ensure_ascii=False),
        json.dumps(PASSWORD).replace("/", "\\/"),
        quote(PASSWORD, safe=""),
        quote_plus(PASSWORD),
        html.escape(PASSWORD),
    ],
)
def test_a_secret_is_found_however_it_is_written(written: str) -> None:
    redactor = Redactor(PASSWORD)
    assert redactor.words(f"You sent {written}!").count(MASK) == 1
    assert PASSWORD not in redactor.detail(f"before {written} after".encode())
    assert "after" in redactor.detail(f"before {written} after".encode())


@pytest.mark.parametrize(
    "body",
    [
        b'{"password": "hunter2", "status": "error"}',
        b'{"api_token":"hunter2"}',
        b'{"Authorization" : "Bearer hunter2"}',
        b"password=hunter2&email=a",
        b'{"session_id": "hunter2',
        b"Set-Cookie: hunter2; path=/",
    ],
)
def test_what_stands_under_a_secrets_key_is_masked(body: bytes) -> None:
    assert "hunter2" not in Redactor().detail(body)


def test_a_secret_that_was_cut_off_is_masked_too() -> None:
    redactor = Redactor("correct horse battery")
    detail = redactor.detail(b'{"you": "correct horse ba')
    assert "correct horse" not in detail


def test_details_are_short_and_printable() -> None:
    detail = Redactor("x" * 9).detail(b"\x00\x1b[31m" + b"y" * 10_000_000)
    assert len(detail) < 2100
    assert detail.isprintable()


def test_hostile_bodies_do_not_take_long() -> None:
    redactor = Redactor("secret")
    for body in (b"a" * 20_000, b"pass" * 5_000, b'pass="' * 3_000, b"-" * 20_000 + b"pass:"):
        assert len(redactor.detail(body)) < 2100
